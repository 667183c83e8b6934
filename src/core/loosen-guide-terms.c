/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-guide-terms.h"

#include <string.h>

/* One way to write a term. */
typedef struct {
  char *words; /* (owned) */
  const LoosenGuideEntry *entry;
} Form;

static void
clear_form (gpointer form)
{
  g_free (((Form *) form)->words);
}

static void
add_form (GArray *forms, const LoosenGuideEntry *entry, char *words)
{
  Form form = { g_strstrip (words), entry };

  if (*form.words != '\0')
    g_array_append_val (forms, form);
  else
    g_free (form.words);
}

/* "Herniated (slipped) disc" is also written "herniated disc" and "slipped disc". */
static void
add_forms (GArray *forms, const LoosenGuideEntry *entry)
{
  const char *open = strchr (entry->title, '(');
  const char *close = open != NULL ? strchr (open, ')') : NULL;
  const char *last;

  add_form (forms, entry, g_strdup (entry->title));
  if (close == NULL)
    return;

  for (last = open; last > entry->title && last[-1] == ' '; last--)
    ;
  add_form (forms, entry, g_strdup_printf ("%.*s%s", (int) (last - entry->title), entry->title, close + 1));
  while (last > entry->title && last[-1] != ' ')
    last--;
  add_form (forms, entry,
            g_strdup_printf ("%.*s%.*s%s", (int) (last - entry->title), entry->title,
                             (int) (close - open - 1), open + 1, close + 1));
}

static int
compare_forms (gconstpointer a, gconstpointer b)
{
  glong left = g_utf8_strlen (((const Form *) a)->words, -1);
  glong right = g_utf8_strlen (((const Form *) b)->words, -1);

  return left == right ? 0 : left > right ? -1 : 1;
}

static gboolean
is_of_word (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c);
}

/* The end of @words at the beginning of @text, or NULL. Letter by letter, because folding a whole text moves
 * its bytes. */
static const char *
match_words (const char *text, const char *words)
{
  while (*words != '\0') {
    if (g_unichar_tolower (g_utf8_get_char (text)) != g_unichar_tolower (g_utf8_get_char (words)))
      return NULL;
    text = g_utf8_next_char (text);
    words = g_utf8_next_char (words);
  }

  return is_of_word (g_utf8_get_char (text)) ? NULL : text;
}

static const Form *
find_form (GArray *forms, const char *text, const char **end)
{
  for (guint i = 0; i < forms->len; i++) {
    const Form *form = &g_array_index (forms, Form, i);

    *end = match_words (text, form->words);
    if (*end != NULL)
      return form;
  }

  return NULL;
}

/**
 * loosen_guide_find_terms:
 * @guide: a guide
 * @text: any text
 *
 * Looks for the terms of the glossary in @text, as whole words in whatever case. Where several fit, the
 * longest is taken ("sciatic nerve root" is no nerve root where "sciatic nerve" comes first). Each term is
 * told once, where it comes first.
 *
 * Returns: (transfer full) (element-type LoosenGuideTerm): the places in the order of @text, none within
 * another; empty where @text is no UTF-8; good as long as the catalog
 */
GArray *
loosen_guide_find_terms (const LoosenGuide *guide, const char *text)
{
  GArray *terms;
  g_autoptr (GArray) forms = NULL;
  g_autoptr (GHashTable) seen = NULL;
  const char *p = text;
  gboolean at_start = TRUE;

  g_return_val_if_fail (guide != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  terms = g_array_new (FALSE, FALSE, sizeof (LoosenGuideTerm));
  if (!g_utf8_validate (text, -1, NULL))
    return terms;

  seen = g_hash_table_new (NULL, NULL);
  forms = g_array_new (FALSE, FALSE, sizeof (Form));
  g_array_set_clear_func (forms, clear_form);
  for (guint i = 0; guide->glossary[i] != NULL; i++)
    add_forms (forms, guide->glossary[i]);
  g_array_sort (forms, compare_forms);

  while (*p != '\0') {
    const char *end = NULL;
    const Form *form = at_start ? find_form (forms, p, &end) : NULL;

    if (form == NULL) {
      at_start = !is_of_word (g_utf8_get_char (p));
      p = g_utf8_next_char (p);
      continue;
    }
    if (g_hash_table_add (seen, (gpointer) form->entry)) {
      LoosenGuideTerm term = { p - text, end - text, form->entry };

      g_array_append_val (terms, term);
    }
    /* It may have ended in a sign, behind which a word can begin. */
    at_start = !is_of_word (g_utf8_get_char (g_utf8_prev_char (end)));
    p = end;
  }

  return terms;
}
