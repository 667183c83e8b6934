/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* json-glib takes more than JSON: comments, 'text', 010 as eight, a second document after the first, numbers
 * that wrap, a member that takes the place of another of its name. It also recurses as deep as the text is
 * nested. All of that is refused before it sees a document; how the parts go together is left to it. */

#include "loosen-json-check.h"

#include <string.h>

#include "loosen-catalog.h"

#define MAX_DEPTH 32  /* the catalog needs nine */
#define MAX_DIGITS 15 /* of the whole part of a number: what a double holds exactly */
#define MAX_SHOWN 40  /* of what is wrong, in a message */

typedef struct {
  const char *file_name;
  const char *at;
  const char *end;
  guint line;
  guint depth;
  gboolean done;      /* the root is closed */
  const char *string; /* the last string, without its quotes */
  gsize string_length;
  GHashTable *names[MAX_DEPTH + 1]; /* (nullable) (element-type utf8): of each object that is open */
  GError **error;
} Check;

G_GNUC_PRINTF (3, 4)
static gboolean
fail (Check *self, LoosenCatalogError code, const char *format, ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  g_set_error (self->error, LOOSEN_CATALOG_ERROR, code, "%s: line %u: %s", self->file_name, self->line,
               message);

  return FALSE;
}

static gboolean
check_string (Check *self)
{
  self->at++;
  self->string = self->at;
  for (; self->at < self->end; self->at++) {
    if (*self->at == '"') {
      self->string_length = self->at - self->string;
      self->at++;
      return TRUE;
    }
    if ((guchar) *self->at < ' ')
      return fail (self, LOOSEN_CATALOG_ERROR_SYNTAX,
                   "a line ends, or a control character stands, in a string");
    if (*self->at != '\\')
      continue;
    self->at++;
    if (self->at == self->end)
      break;
    if (strchr ("\"\\/bfnrtu", *self->at) == NULL)
      return fail (self, LOOSEN_CATALOG_ERROR_SYNTAX, "\\ before what needs none");
    if (self->end - self->at > 4 && memcmp (self->at, "u0000", 5) == 0)
      return fail (self, LOOSEN_CATALOG_ERROR_SYNTAX, "\\u0000 in a string");
  }

  return fail (self, LOOSEN_CATALOG_ERROR_SYNTAX, "a string does not end");
}

static guint
skip_digits (Check *self)
{
  guint n = 0;

  for (; self->at < self->end && g_ascii_isdigit (*self->at); self->at++)
    n++;

  return n;
}

static gboolean
take (Check *self, const char *characters)
{
  if (self->at == self->end || strchr (characters, *self->at) == NULL)
    return FALSE;
  self->at++;

  return TRUE;
}

static gboolean
check_number (Check *self)
{
  const char *begin = self->at;
  const char *whole;
  gboolean right = TRUE;
  guint n;

  take (self, "-");
  whole = self->at;
  n = skip_digits (self);
  right = n == 1 || (n > 1 && *whole != '0');
  if (take (self, "."))
    right = skip_digits (self) > 0 && right;
  if (take (self, "eE")) {
    take (self, "+-");
    right = skip_digits (self) > 0 && right;
  }
  while (self->at < self->end && (g_ascii_isalnum (*self->at) || *self->at == '.')) {
    right = FALSE;
    self->at++;
  }
  if (!right)
    return fail (self, LOOSEN_CATALOG_ERROR_SYNTAX, "%.*s is not how JSON writes a number",
                 (int) MIN (self->at - begin, MAX_SHOWN), begin);
  if (n > MAX_DIGITS)
    return fail (self, LOOSEN_CATALOG_ERROR_LIMIT, "a number has more than %d digits", MAX_DIGITS);

  return TRUE;
}

static gboolean
check_word (Check *self)
{
  static const char *const words[] = { "true", "false", "null", NULL };
  const char *begin = self->at;
  g_autofree char *word = NULL;

  while (self->at < self->end && (g_ascii_isalnum (*self->at) || *self->at == '_'))
    self->at++;
  word = g_strndup (begin, MIN (self->at - begin, MAX_SHOWN));
  if (!g_strv_contains (words, word))
    return fail (self, LOOSEN_CATALOG_ERROR_SYNTAX, "%s is none of true, false, null", word);

  return TRUE;
}

static gboolean
fail_name (Check *self, const char *name, const char *rule)
{
  g_autofree char *shown = g_utf8_substring (name, 0, MIN (g_utf8_strlen (name, -1), MAX_SHOWN));

  return fail (self, LOOSEN_CATALOG_ERROR_RULE, "\"%s\" %s", shown, rule);
}

/* Of two members with one name a parser keeps the last, and what the first said is lost without a word. */
static gboolean
check_name (Check *self)
{
  g_autofree char *name = NULL;
  GHashTable *names;

  self->at++;
  /* No name before the colon: the parser says so. */
  if (self->string == NULL)
    return TRUE;

  name = g_strndup (self->string, self->string_length);
  self->string = NULL;
  /* One name in two spellings would not be seen to be one. */
  if (strchr (name, '\\') != NULL)
    return fail_name (self, name, "has a \\, which no name needs");
  if (self->names[self->depth] == NULL)
    self->names[self->depth] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  names = self->names[self->depth];
  if (g_hash_table_contains (names, name))
    return fail_name (self, name, "is there twice");
  g_hash_table_add (names, g_steal_pointer (&name));

  return TRUE;
}

static gboolean
check_bracket (Check *self)
{
  if (*self->at == '[' || *self->at == '{') {
    if (++self->depth > MAX_DEPTH)
      return fail (self, LOOSEN_CATALOG_ERROR_LIMIT, "nested deeper than %d", MAX_DEPTH);
    if (self->names[self->depth] != NULL)
      g_hash_table_remove_all (self->names[self->depth]);
  } else if (self->depth > 0 && --self->depth == 0) {
    self->done = TRUE;
  }
  self->at++;

  return TRUE;
}

static gboolean
check_next (Check *self)
{
  gunichar character;

  if (strchr (" \t\r\n", *self->at) != NULL) {
    self->line += *self->at++ == '\n';
    return TRUE;
  }
  if (self->done)
    return fail (self, LOOSEN_CATALOG_ERROR_SYNTAX, "something follows after the end");
  if (strchr ("[]{}", *self->at) != NULL)
    return check_bracket (self);
  if (*self->at == '"')
    return check_string (self);
  if (*self->at == '-' || g_ascii_isdigit (*self->at))
    return check_number (self);
  if (g_ascii_isalpha (*self->at))
    return check_word (self);
  if (*self->at == ':')
    return check_name (self);
  if (*self->at == ',') {
    self->at++;
    return TRUE;
  }
  if (*self->at == '/')
    return fail (self, LOOSEN_CATALOG_ERROR_SYNTAX, "JSON has no comments");

  character = g_utf8_get_char (self->at);
  if (g_unichar_isgraph (character))
    return fail (self, LOOSEN_CATALOG_ERROR_SYNTAX, "%.*s has no place here",
                 (int) (g_utf8_next_char (self->at) - self->at), self->at);

  return fail (self, LOOSEN_CATALOG_ERROR_SYNTAX, "U+%04X has no place here", character);
}

/**
 * loosen_json_check:
 * @file_name: name of the file, for errors
 * @text: valid UTF-8 without NUL
 * @length: its length in bytes
 * @error: %LOOSEN_CATALOG_ERROR_SYNTAX, %LOOSEN_CATALOG_ERROR_LIMIT or %LOOSEN_CATALOG_ERROR_RULE
 *
 * Refuses what is not JSON although a parser may take it, what would get lost in one, and what is nested too
 * deep for one.
 *
 * Returns: whether a parser may have @text
 */
gboolean
loosen_json_check (const char *file_name, const char *text, gsize length, GError **error)
{
  Check self = { .file_name = file_name, .at = text, .end = text + length, .line = 1, .error = error };
  gboolean right = TRUE;

  g_return_val_if_fail (file_name != NULL, FALSE);
  g_return_val_if_fail (text != NULL, FALSE);

  while (right && self.at < self.end)
    right = check_next (&self);
  for (guint i = 0; i < G_N_ELEMENTS (self.names); i++)
    g_clear_pointer (&self.names[i], g_hash_table_unref);

  return right;
}
