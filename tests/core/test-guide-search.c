/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "core-fixture.h"

#include "loosen-guide-search.h"

static LoosenCatalog *catalog;

static const char *
get_id (const LoosenGuideHit *hit)
{
  return hit->kind == LOOSEN_GUIDE_HIT_TECHNIQUE ? hit->technique->id : hit->entry->id;
}

/* The first of them, at most @n: "faq_spine c17". */
static char *
list (const char *query, guint n)
{
  g_autoptr (GArray) hits = loosen_guide_search (catalog, query);
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < MIN (n, hits->len); i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", get_id (&g_array_index (hits, LoosenGuideHit, i)));

  return g_string_free (ids, FALSE);
}

static void
test_queries (void)
{
  static const struct {
    const char *query;
    guint n;
    const char *ids;
  } rows[] = {
    { "", 9, "" },
    { "   ", 9, "" },
    { "?!", 9, "" },
    { "xyzzy", 9, "" },
    { "epsom", 9, "c08" },
    { "EPSOM", 9, "c08" },
    { "eps", 9, "c08" },
    { "\303\211psom", 9, "c08" },         /* with an accent */
    { "Epsom salt magnesium", 9, "c08" }, /* all of them */
    { "magnesium epsom", 9, "c08" },
    { "epsom lacrosse", 9, "" },
    { "psom", 9, "" }, /* the beginning of a word, not its end */
    { "glide", 9, "term_nerve_glide mob_nerve_slider" },
    { "cauda", 9, "term_cauda_equina" },
    { "swedish", 3, "pro_swedish c10 faq_which" },
    { "piriformis", 1, "term_piriformis" },
    { "clinician", 1, "page_review" },
    { "error report", 1, "page_report" },
    { "spine roll", 1, "faq_spine" },
    { "trigger point", 1, "term_trigger_point" },
    { "\377\376", 9, "" }, /* no UTF-8 */
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *ids = list (rows[i].query, rows[i].n);

    g_test_message ("row %u", i);
    g_assert_cmpstr (ids, ==, rows[i].ids);
  }
}

/* What has the words in its title comes before all that has them in the text. */
static void
test_rank (void)
{
  static const char *const queries[] = {
    "massage", "nerve", "pain", "roll", "piriformis", "s", "deep tissue"
  };

  for (guint i = 0; i < G_N_ELEMENTS (queries); i++) {
    g_autoptr (GArray) hits = loosen_guide_search (catalog, queries[i]);

    g_assert_cmpuint (hits->len, >, 2);
    for (guint k = 1; k < hits->len; k++) {
      const LoosenGuideHit *before = &g_array_index (hits, LoosenGuideHit, k - 1);
      const LoosenGuideHit *hit = &g_array_index (hits, LoosenGuideHit, k);

      g_assert_cmpuint (before->in_title, >=, hit->in_title);
      if (before->in_title == hit->in_title)
        g_assert_cmpuint (before->exact, >=, hit->exact);
      if (before->in_title != hit->in_title || before->exact != hit->exact)
        continue;
      if (hit->in_title > 0)
        g_assert_cmpuint (before->title_length, <=, hit->title_length);
      if (hit->in_title == 0 || before->title_length == hit->title_length)
        g_assert_cmpint (before->kind, <=, hit->kind);
    }
  }
}

/* Each entry and technique is found by its own title, and among the first. */
static void
test_titles (void)
{
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (catalog);
  const LoosenGuide *guide = loosen_catalog_get_guide (catalog);

  for (guint i = 0; techniques[i] != NULL; i++) {
    g_autofree char *ids = list (techniques[i]->name, 1);

    g_assert_cmpstr (ids, ==, techniques[i]->id);
  }
  for (guint i = 0; guide->faq[i] != NULL; i++) {
    g_autofree char *ids = list (guide->faq[i]->title, 1);

    g_assert_cmpstr (ids, ==, guide->faq[i]->id);
  }
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  catalog = core_fixture_load_catalog ();

  g_test_add_func ("/guide-search/queries", test_queries);
  g_test_add_func ("/guide-search/rank", test_rank);
  g_test_add_func ("/guide-search/titles", test_titles);

  status = g_test_run ();
  loosen_catalog_unref (catalog);

  return status;
}
