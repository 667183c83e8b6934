/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-guide-search.h"

/* How well a word fits. */
typedef enum {
  FIT_NONE,
  FIT_TEXT_PREFIX,
  FIT_TEXT,
  FIT_TITLE_PREFIX,
  FIT_TITLE,
} Fit;

/* Words without accents, and those of them in plain letters that have some, such as o for an o with a stroke.
 */
typedef struct {
  char **words;
  char **plain;
} Words;

static char *
drop_marks (const char *text)
{
  g_autofree char *apart = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  GString *plain = g_string_new (NULL);

  /* What is no UTF-8 has no words. */
  for (const char *p = apart != NULL ? apart : ""; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_ismark (g_utf8_get_char (p)))
      g_string_append_unichar (plain, g_utf8_get_char (p));

  return g_string_free (plain, FALSE);
}

static Words
split_words (const char *text)
{
  g_autofree char *plain = drop_marks (text);
  Words self = { NULL, NULL };

  self.words = g_str_tokenize_and_fold (plain, NULL, &self.plain);

  return self;
}

static void
words_clear (Words *self)
{
  g_clear_pointer (&self->words, g_strfreev);
  g_clear_pointer (&self->plain, g_strfreev);
}

static Fit
find_word (char **words, const char *word, Fit prefix, Fit whole)
{
  Fit fit = FIT_NONE;

  for (guint i = 0; words[i] != NULL && fit != whole; i++)
    if (g_str_has_prefix (words[i], word))
      fit = g_str_equal (words[i], word) ? whole : prefix;

  return fit;
}

static Fit
find_fit (const Words *self, const char *word, Fit prefix, Fit whole)
{
  return MAX (find_word (self->words, word, prefix, whole), find_word (self->plain, word, prefix, whole));
}

static void
look_into (
  GArray *hits, LoosenGuideHit hit, char **query, const char *title, const char *const *texts, guint n_texts)
{
  g_auto (GStrv) parts = g_new0 (char *, n_texts + 1);
  g_autofree char *text = NULL;
  Words title_words;
  Words text_words;
  gboolean all = TRUE;
  guint n = 0;

  for (guint i = 0; i < n_texts; i++)
    if (texts[i] != NULL)
      parts[n++] = g_strdup (texts[i]);
  text = g_strjoinv (" ", parts);
  title_words = split_words (title);
  text_words = split_words (text);

  for (guint i = 0; query[i] != NULL && all; i++) {
    Fit fit = find_fit (&title_words, query[i], FIT_TITLE_PREFIX, FIT_TITLE);

    if (fit == FIT_NONE)
      fit = find_fit (&text_words, query[i], FIT_TEXT_PREFIX, FIT_TEXT);
    all = fit != FIT_NONE;
    hit.in_title += fit >= FIT_TITLE_PREFIX;
    hit.exact += fit == FIT_TITLE || fit == FIT_TEXT;
  }
  hit.title_length = g_strv_length (title_words.words);
  if (all)
    g_array_append_val (hits, hit);

  words_clear (&title_words);
  words_clear (&text_words);
}

static void
look_into_entries (GArray *hits,
                   LoosenGuideHitKind kind,
                   const LoosenGuideEntry *const *entries,
                   char **query)
{
  for (guint i = 0; entries[i] != NULL; i++) {
    const char *const texts[] = { entries[i]->text, entries[i]->evidence, entries[i]->note };

    look_into (hits, (LoosenGuideHit){ .kind = kind, .entry = entries[i] }, query, entries[i]->title, texts,
               G_N_ELEMENTS (texts));
  }
}

static void
look_into_techniques (GArray *hits, LoosenCatalog *catalog, char **query)
{
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (catalog);

  for (guint i = 0; techniques[i] != NULL; i++) {
    const LoosenTechnique *technique = techniques[i];
    g_autofree char *setup = g_strjoinv (" ", (char **) technique->setup);
    g_autofree char *steps = g_strjoinv (" ", (char **) technique->steps);
    const char *const texts[] = { technique->what, setup, steps, technique->feel, technique->evidence_note };

    look_into (hits, (LoosenGuideHit){ .kind = LOOSEN_GUIDE_HIT_TECHNIQUE, .technique = technique }, query,
               technique->name, texts, G_N_ELEMENTS (texts));
  }
}

static int
compare_hits (gconstpointer a, gconstpointer b)
{
  const LoosenGuideHit *left = a;
  const LoosenGuideHit *right = b;

  if (left->in_title != right->in_title)
    return left->in_title > right->in_title ? -1 : 1;
  if (left->exact != right->exact)
    return left->exact > right->exact ? -1 : 1;
  /* The less a title says besides, the more it is about the words. */
  if (left->in_title > 0 && left->title_length != right->title_length)
    return left->title_length < right->title_length ? -1 : 1;

  return 0;
}

/**
 * loosen_guide_search:
 * @catalog: a catalog
 * @query: what a person typed
 *
 * Looks for what has all words of @query, each as a word or the beginning of one, whatever its case and
 * accents: in the guide, and in the techniques. What has more of the words in its title comes first, then
 * what has more of them whole, then whose title is shorter; else the order is that of #LoosenGuideHitKind and
 * of the catalog.
 *
 * Returns: (transfer full) (element-type LoosenGuideHit): what was found, empty for a query without words;
 * good as long as the catalog
 */
GArray *
loosen_guide_search (LoosenCatalog *catalog, const char *query)
{
  GArray *hits;
  const LoosenGuide *guide;
  Words words;

  g_return_val_if_fail (catalog != NULL, NULL);
  g_return_val_if_fail (query != NULL, NULL);

  hits = g_array_new (FALSE, FALSE, sizeof (LoosenGuideHit));
  guide = loosen_catalog_get_guide (catalog);
  words = split_words (query);
  if (words.words[0] != NULL) {
    look_into_entries (hits, LOOSEN_GUIDE_HIT_PAGE, guide->pages, words.words);
    look_into_entries (hits, LOOSEN_GUIDE_HIT_FAQ, guide->faq, words.words);
    look_into_entries (hits, LOOSEN_GUIDE_HIT_CORRECTION, guide->corrections, words.words);
    look_into_entries (hits, LOOSEN_GUIDE_HIT_TERM, guide->glossary, words.words);
    look_into_techniques (hits, catalog, words.words);
  }
  words_clear (&words);
  /* Stable: what is equal stays in its order. */
  g_array_sort (hits, compare_hits);

  return hits;
}
