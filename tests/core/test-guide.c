/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The shipped guide and care: how much there is, and that what belongs together is together. */

#include "core-fixture.h"

#include <string.h>

static LoosenCatalog *catalog;

static guint
count (const void *list)
{
  return g_strv_length ((char **) list);
}

static void
test_counts (void)
{
  const LoosenGuide *guide = loosen_catalog_get_guide (catalog);
  const LoosenCare *care = loosen_catalog_get_care (catalog);

  g_assert_cmpuint (count (guide->pages), ==, 5);
  g_assert_cmpuint (count (guide->faq), ==, 15);
  g_assert_cmpuint (count (guide->corrections), ==, 21);
  g_assert_cmpuint (count (guide->glossary), ==, 15);
  g_assert_cmpuint (count (care->therapist), ==, 12);
  g_assert_cmpuint (count (care->phrases), ==, 7);
  g_assert_cmpuint (count (care->prepare), ==, 7);
  g_assert_cmpuint (count (care->after_care), ==, 7);
  g_assert_cmpuint (count (care->questions), ==, 11);
  g_assert_cmpuint (count (loosen_catalog_get_sources (catalog)), ==, 77);
}

static void
test_find (void)
{
  const LoosenGuide *guide = loosen_catalog_get_guide (catalog);
  static const char *const ids[] = { "page_review", "faq_what", "c03", "term_fascia" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    g_assert_cmpstr (loosen_guide_find (guide, ids[i])->id, ==, ids[i]);
  g_assert_null (loosen_guide_find (guide, "c22"));
  g_assert_null (loosen_guide_find (guide, ""));
}

static void
assert_entries (const LoosenGuideEntry *const *entries, gboolean corrections)
{
  for (guint i = 0; entries[i] != NULL; i++) {
    g_assert_cmpint (entries[i]->evidence != NULL, ==, corrections);
    for (guint k = 0; entries[i]->sources[k] != NULL; k++)
      g_assert_nonnull (loosen_catalog_find_source (catalog, entries[i]->sources[k]));
    for (guint k = 0; entries[i]->see[k] != NULL; k++)
      g_assert_nonnull (loosen_guide_find (loosen_catalog_get_guide (catalog), entries[i]->see[k])->evidence);
    /* What is put right says where: in a correction. */
    if (!corrections && entries[i]->origin == LOOSEN_ORIGIN_CORRECTED)
      g_assert_nonnull (entries[i]->see[0]);
    if (entries[i]->origin == LOOSEN_ORIGIN_DOCUMENT)
      g_assert_true (g_strv_contains (entries[i]->sources, "DOC"));
  }
}

static void
test_entries (void)
{
  const LoosenGuide *guide = loosen_catalog_get_guide (catalog);
  const LoosenGuideEntry *third = loosen_guide_find (guide, "c03");

  assert_entries (guide->pages, FALSE);
  assert_entries (guide->faq, FALSE);
  assert_entries (guide->corrections, TRUE);
  assert_entries (guide->glossary, FALSE);
  g_assert_cmpstr (third->title, ==,
                   "A 2014 study found deep tissue massage as good as anti-inflammatory drugs.");
  g_assert_cmpstr (
    third->text, ==,
    "In one small back pain trial, adding anti-inflammatory pills to deep tissue massage made no "
    "clear difference.");
  g_assert_cmpstr (third->sources[0], ==, "MAJCHRZYCKI2014");
  g_assert_nonnull (strstr (loosen_guide_find (guide, "page_review")->title, "No clinician"));
}

static void
test_care (void)
{
  const LoosenCare *care = loosen_catalog_get_care (catalog);
  const LoosenCareItem *const *with_when[] = { care->phrases, care->prepare, care->after_care };

  for (guint i = 0; care->therapist[i] != NULL; i++)
    g_assert_null (care->therapist[i]->when);
  for (guint k = 0; k < G_N_ELEMENTS (with_when); k++)
    for (guint i = 0; with_when[k][i] != NULL; i++)
      g_assert_cmpstr (with_when[k][i]->when, !=, "");
  g_assert_cmpstr (care->phrases[0]->text, ==, "That is the place.");
  g_assert_nonnull (strstr (care->prepare[0]->note, "does not change how your muscles respond"));

  g_assert_cmpint (care->questions[0]->kind, ==, LOOSEN_ANSWER_MAP);
  g_assert_null (care->questions[0]->choices);
  g_assert_cmpint (care->questions[1]->kind, ==, LOOSEN_ANSWER_CHOICE);
  g_assert_cmpuint (care->questions[1]->n_choices, ==, 4);
  g_assert_cmpstr (care->questions[1]->choices[1].id, ==, "dull");
  g_assert_cmpstr (care->questions[1]->choices[1].text, ==, "Dull and steady");
  g_assert_cmpint (care->questions[6]->kind, ==, LOOSEN_ANSWER_TWO_NUMBERS);
  g_assert_cmpint (care->questions[7]->kind, ==, LOOSEN_ANSWER_DATE);
}

/* Whatever presses beside the spine is asked for, and nothing else. */
static void
test_spine_check (void)
{
  const LoosenCare *care = loosen_catalog_get_care (catalog);
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (catalog);
  guint n = 0;

  for (guint i = 0; techniques[i] != NULL; i++) {
    gboolean beside = FALSE;

    for (guint k = 0; techniques[i]->targets[k] != NULL; k++)
      beside |= g_str_equal (techniques[i]->targets[k]->id, "low_back_paraspinal");
    beside = beside && techniques[i]->has_pressure && loosen_technique_is_timed (techniques[i]);
    g_assert_cmpint (loosen_care_needs_spine_check (care, techniques[i]), ==, beside);
    n += beside;
  }
  g_assert_cmpuint (n, ==, 3);
  g_assert_cmpstr (care->spine_check.no, ==, "Move it out onto the muscle. Never press on the spine.");
}

/* The numbers of content section 6.6 once more, on purpose: change them in both places. */
static void
test_plan (void)
{
  static const LoosenRange numbers[LOOSEN_PLAN_N_NUMBERS] = {
    { 1, 3, 14 }, { 3, 7, 28 }, { 3, 7, 28 }, { 7, 14, 56 }, { 7, 14, 56 }, { 14, 28, 112 },
    { 5, 7, 7 },  { 0, 4, 4 },  { 2, 2, 8 },  { 2, 4, 6 },   { 1, 6, 6 },   { 0, 1, 1 },
  };
  const LoosenPlanTexts *plan = &loosen_catalog_get_care (catalog)->plan;

  for (guint i = 0; i < LOOSEN_PLAN_N_NUMBERS; i++) {
    g_assert_cmpuint (plan->numbers[i].min, ==, numbers[i].min);
    g_assert_cmpuint (plan->numbers[i].normal, ==, numbers[i].normal);
    g_assert_cmpuint (plan->numbers[i].max, ==, numbers[i].max);
  }
  g_assert_cmpstr (plan->phases[LOOSEN_PHASE_FLARE].name, ==, "Flare-up");
  g_assert_cmpstr (plan->phases[LOOSEN_PHASE_SETTLING].note, ==,
                   "Bridge between the two phases named in the document; added by us.");
  g_assert_cmpstr (plan->phases[LOOSEN_PHASE_MAINTENANCE].sessions, ==, "1 every 2 to 4 weeks");
  g_assert_cmpstr (plan->doctor_question, ==, "CL_SIX_WEEKS");
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  catalog = core_fixture_load_catalog ();

  g_test_add_func ("/guide/counts", test_counts);
  g_test_add_func ("/guide/find", test_find);
  g_test_add_func ("/guide/entries", test_entries);
  g_test_add_func ("/guide/care", test_care);
  g_test_add_func ("/guide/spine-check", test_spine_check);
  g_test_add_func ("/guide/plan", test_plan);

  status = g_test_run ();
  loosen_catalog_unref (catalog);

  return status;
}
