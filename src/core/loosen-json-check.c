/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* json-glib takes more than JSON: comments, 'text', 010 as eight, a second document after the first, numbers
 * that wrap. It also recurses as deep as the text is nested. All of that is refused before it sees a
 * document; how the parts go together is left to it. */

#include "loosen-json-check.h"

#include <string.h>

#include "loosen-catalog.h"

#define MAX_DEPTH 32  /* the catalog needs nine */
#define MAX_DIGITS 15 /* of the whole part of a number: what a double holds exactly */

typedef struct {
  const char *file_name;
  const char *at;
  const char *end;
  guint line;
  guint depth;
  gboolean done; /* the root is closed */
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
  for (self->at++; self->at < self->end; self->at++) {
    if (*self->at == '"') {
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
                 (int) MIN (self->at - begin, 40), begin);
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
  word = g_strndup (begin, MIN (self->at - begin, 40));
  if (!g_strv_contains (words, word))
    return fail (self, LOOSEN_CATALOG_ERROR_SYNTAX, "%s is none of true, false, null", word);

  return TRUE;
}

static gboolean
check_bracket (Check *self)
{
  if (*self->at == '[' || *self->at == '{') {
    if (++self->depth > MAX_DEPTH)
      return fail (self, LOOSEN_CATALOG_ERROR_LIMIT, "nested deeper than %d", MAX_DEPTH);
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
  if (*self->at == ',' || *self->at == ':') {
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
 * @error: %LOOSEN_CATALOG_ERROR_SYNTAX or %LOOSEN_CATALOG_ERROR_LIMIT
 *
 * Refuses what is not JSON although a parser may take it, and what is nested too deep for one.
 *
 * Returns: whether a parser may have @text
 */
gboolean
loosen_json_check (const char *file_name, const char *text, gsize length, GError **error)
{
  Check self = { .file_name = file_name, .at = text, .end = text + length, .line = 1, .error = error };

  g_return_val_if_fail (file_name != NULL, FALSE);
  g_return_val_if_fail (text != NULL, FALSE);

  while (self.at < self.end)
    if (!check_next (&self))
      return FALSE;

  return TRUE;
}
