/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Every question with every answer, all pairs of questions, and what each group must do at the very least. */

#include "loosen-screening.h"

#include <string.h>

#include "catalog-folder.h"
#include "core-fixture.h"
#include "screening-reference.h"

#define NOW (G_GINT64_CONSTANT (1800000000) * G_USEC_PER_SEC)

static const LoosenAnswer answers[] = {
  LOOSEN_ANSWER_NOT_ASKED,
  LOOSEN_ANSWER_NO,
  LOOSEN_ANSWER_YES,
  LOOSEN_ANSWER_NOT_SURE,
};

/* What each question does, once more and by hand: the way in which it stops people, how many techniques it
 * holds back, and whether breathing is left. A change of the document must change this table. */
static const struct {
  const char *id;
  LoosenQuestionGroup group;
  LoosenEffect effect;
  guint n_withheld;
  gboolean quick;
} table[] = {
  { "EM_SADDLE", LOOSEN_QUESTION_EMERGENCY, LOOSEN_EFFECT_BLOCK_ALL, 24, TRUE },
  { "EM_BLADDER_BOWEL", LOOSEN_QUESTION_EMERGENCY, LOOSEN_EFFECT_BLOCK_ALL, 24, TRUE },
  { "EM_SEXUAL", LOOSEN_QUESTION_EMERGENCY, LOOSEN_EFFECT_BLOCK_ALL, 24, FALSE },
  { "EM_BOTH_LEGS", LOOSEN_QUESTION_EMERGENCY, LOOSEN_EFFECT_BLOCK_ALL, 24, TRUE },
  { "EM_WEAKNESS", LOOSEN_QUESTION_EMERGENCY, LOOSEN_EFFECT_BLOCK_ALL, 24, TRUE },
  { "EM_TRAUMA", LOOSEN_QUESTION_EMERGENCY, LOOSEN_EFFECT_BLOCK_ALL, 24, FALSE },
  { "EM_CHEST", LOOSEN_QUESTION_EMERGENCY, LOOSEN_EFFECT_BLOCK_ALL, 24, FALSE },
  { "EM_AORTA", LOOSEN_QUESTION_EMERGENCY, LOOSEN_EFFECT_BLOCK_ALL, 24, FALSE },
  { "UR_FEVER", LOOSEN_QUESTION_URGENT, LOOSEN_EFFECT_BLOCK_WORK, 23, FALSE },
  { "UR_DVT", LOOSEN_QUESTION_URGENT, LOOSEN_EFFECT_BLOCK_WORK, 23, TRUE },
  { "UR_BONE", LOOSEN_QUESTION_URGENT, LOOSEN_EFFECT_BLOCK_WORK, 23, FALSE },
  { "UR_CANCER", LOOSEN_QUESTION_URGENT, LOOSEN_EFFECT_BLOCK_WORK, 23, FALSE },
  { "UR_KIDNEY", LOOSEN_QUESTION_URGENT, LOOSEN_EFFECT_BLOCK_WORK, 23, FALSE },
  { "CL_SIX_WEEKS", LOOSEN_QUESTION_CLINICIAN, LOOSEN_EFFECT_BANNER, 0, FALSE },
  { "CL_NUMB_SEVERE", LOOSEN_QUESTION_CLINICIAN, LOOSEN_EFFECT_BANNER_WITHHOLD, 12, FALSE },
  { "CL_WORSE", LOOSEN_QUESTION_CLINICIAN, LOOSEN_EFFECT_BANNER_WITHHOLD, 7, FALSE },
  { "XC_CLOT", LOOSEN_QUESTION_CONTRA, LOOSEN_EFFECT_WITHHOLD, 16, FALSE },
  { "XC_THINNER", LOOSEN_QUESTION_CONTRA, LOOSEN_EFFECT_WITHHOLD, 12, FALSE },
  { "XC_BONES", LOOSEN_QUESTION_CONTRA, LOOSEN_EFFECT_WITHHOLD, 15, FALSE },
  { "XC_FRACTURE", LOOSEN_QUESTION_CONTRA, LOOSEN_EFFECT_WITHHOLD, 23, FALSE },
  { "XC_SURGERY", LOOSEN_QUESTION_CONTRA, LOOSEN_EFFECT_WITHHOLD, 23, FALSE },
  { "XC_HIP", LOOSEN_QUESTION_CONTRA, LOOSEN_EFFECT_WITHHOLD, 8, FALSE },
  { "XC_PREGNANT", LOOSEN_QUESTION_CONTRA, LOOSEN_EFFECT_WITHHOLD, 15, FALSE },
  { "XC_SKIN", LOOSEN_QUESTION_CONTRA, LOOSEN_EFFECT_WITHHOLD_REGION, 16, FALSE },
  { "XC_CANCER", LOOSEN_QUESTION_CONTRA, LOOSEN_EFFECT_WITHHOLD, 20, FALSE },
  { "XC_FEELING", LOOSEN_QUESTION_CONTRA, LOOSEN_EFFECT_WITHHOLD_REGION, 16, FALSE },
  { "XC_VEINS", LOOSEN_QUESTION_CONTRA, LOOSEN_EFFECT_WITHHOLD, 4, FALSE },
  { "XC_SPINE", LOOSEN_QUESTION_CONTRA, LOOSEN_EFFECT_WITHHOLD, 4, FALSE },
  { "XC_FLOOR", LOOSEN_QUESTION_ACCESS, LOOSEN_EFFECT_WITHHOLD, 4, FALSE },
  { "XC_AGE", LOOSEN_QUESTION_ACCESS, LOOSEN_EFFECT_AGE_BLOCK, 24, FALSE },
};

static guint
count_withheld (LoosenCatalog *catalog, LoosenScreening *screening, const char *reason)
{
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (catalog);
  g_autoptr (LoosenGates) gates = loosen_gates_new ();
  guint n = 0;

  loosen_screening_apply (screening, gates);
  for (guint i = 0; techniques[i] != NULL; i++) {
    const char *found = loosen_gates_get_reason (gates, techniques[i]);

    if (found == NULL)
      continue;
    g_assert_cmpstr (found, ==, reason);
    n++;
  }

  return n;
}

static void
test_questions (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  const LoosenQuestion *const *questions = loosen_catalog_get_questions (catalog);

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    const LoosenQuestion *question = questions[i];

    g_assert_cmpstr (question->id, ==, table[i].id);
    g_assert_true (loosen_catalog_find_question (catalog, table[i].id) == question);
    g_assert_cmpstr (loosen_catalog_get_question (catalog, table[i].id), ==, question->question);
    g_assert_cmpint (question->group, ==, table[i].group);
    g_assert_cmpint (question->effect, ==, table[i].effect);
    g_assert_cmpint (question->quick, ==, table[i].quick);
    g_assert_cmpint (question->may_skip, ==, g_str_equal (table[i].id, "EM_SEXUAL"));
    g_assert_true (g_str_has_suffix (question->question, "?"));
    /* A tick is not a question, and says it of oneself. */
    g_assert_null (strchr (question->tick, '?'));
    g_assert_null (g_strstr_len (question->tick, -1, "you"));
    g_assert_cmpuint (strlen (question->message), >, 10);
    for (guint k = 0; question->sources[k] != NULL; k++)
      g_assert_nonnull (loosen_catalog_find_source (catalog, question->sources[k]));
  }
  g_assert_null (questions[G_N_ELEMENTS (table)]);
  g_assert_null (loosen_catalog_find_question (catalog, "EM_NONE"));
}

/* Words of the questions that carry their meaning must be in the ticks, too. */
static void
test_ticks (void)
{
  static const char *const ignored[] = {
    "do", "you", "your", "have", "is",   "are", "it",    "can", "did", "the",
    "a",  "or",  "when", "does", "been", "any", "there", "by",  NULL,
  };
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  const LoosenQuestion *const *questions = loosen_catalog_get_questions (catalog);
  guint n_words = 0;

  for (guint i = 0; questions[i] != NULL; i++) {
    g_autofree char *question = g_ascii_strdown (questions[i]->question, -1);
    g_autofree char *tick = g_ascii_strdown (questions[i]->tick, -1);
    g_auto (GStrv) words = g_strsplit_set (question, " ,?-", -1);

    for (guint k = 0; words[k] != NULL; k++) {
      g_autofree char *stem = g_strndup (words[k], MIN (strlen (words[k]), 5));

      if (stem[0] == '\0' || g_strv_contains (ignored, words[k]))
        continue;
      /* "bleed", "bleeding"; "fall", "falls"; "gave birth" for "give birth", which is looked at by eye. */
      if (g_str_equal (words[k], "give"))
        continue;
      if (strstr (tick, stem) == NULL)
        g_error ("%s: the tick has no \"%s\"", questions[i]->id, words[k]);
      n_words++;
    }
  }
  g_assert_cmpuint (n_words, >, 200);
}

static void
test_each (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    for (guint k = 0; k < G_N_ELEMENTS (answers); k++) {
      g_autoptr (LoosenScreening) screening = loosen_screening_new (catalog);
      g_autoptr (ScreeningReference) reference = screening_reference_new ();
      const LoosenQuestion *question = screening_reference_find (reference, catalog, i);
      gboolean yes = answers[k] == LOOSEN_ANSWER_YES || answers[k] == LOOSEN_ANSWER_NOT_SURE;

      loosen_screening_set_answer (screening, question, answers[k], NOW);
      screening_reference_answer (reference, i, answers[k], NOW);
      screening_reference_assert (reference, catalog, screening);
      g_assert_cmpuint (count_withheld (catalog, screening, question->message), ==,
                        yes ? table[i].n_withheld : 0);
      g_assert_cmpint (loosen_screening_is_unsure (screening), ==,
                       table[i].group == LOOSEN_QUESTION_EMERGENCY && answers[k] == LOOSEN_ANSWER_NOT_SURE);
      g_assert_cmpint (
        loosen_screening_allows_breathing (screening), ==,
        !yes || (table[i].effect != LOOSEN_EFFECT_BLOCK_ALL && table[i].effect != LOOSEN_EFFECT_AGE_BLOCK));
    }
}

/* The union of what both withhold, and the more urgent reason first, whichever was answered first. */
static void
test_pairs (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (catalog);

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    for (guint k = 0; k < G_N_ELEMENTS (table); k++) {
      g_autoptr (LoosenScreening) screening = loosen_screening_new (catalog);
      LoosenScreening *alone[2] = { loosen_screening_new (catalog), loosen_screening_new (catalog) };
      g_autoptr (ScreeningReference) reference = screening_reference_new ();
      LoosenGates *gates[3] = { loosen_gates_new (), loosen_gates_new (), loosen_gates_new () };
      const LoosenQuestion *first = screening_reference_find (reference, catalog, i);
      const LoosenQuestion *second = screening_reference_find (reference, catalog, k);

      loosen_screening_set_answer (screening, first, LOOSEN_ANSWER_YES, NOW);
      loosen_screening_set_answer (screening, second, LOOSEN_ANSWER_NOT_SURE, NOW);
      screening_reference_answer (reference, i, LOOSEN_ANSWER_YES, NOW);
      screening_reference_answer (reference, k, LOOSEN_ANSWER_NOT_SURE, NOW);
      screening_reference_assert (reference, catalog, screening);

      loosen_screening_set_answer (alone[0], first, LOOSEN_ANSWER_YES, NOW);
      loosen_screening_set_answer (alone[1], second, LOOSEN_ANSWER_YES, NOW);
      loosen_screening_apply (alone[0], gates[0]);
      loosen_screening_apply (alone[1], gates[1]);
      loosen_screening_apply (screening, gates[2]);
      for (guint n = 0; techniques[n] != NULL; n++) {
        const char *one = loosen_gates_get_reason (gates[0], techniques[n]);
        const char *other = loosen_gates_get_reason (gates[1], techniques[n]);
        const char *both = loosen_gates_get_reason (gates[2], techniques[n]);

        g_assert_cmpstr (both, ==, i <= k ? (one != NULL ? one : other) : (other != NULL ? other : one));
      }
      for (guint n = 0; n < 2; n++) {
        g_clear_object (&alone[n]);
        g_clear_pointer (&gates[n], loosen_gates_unref);
      }
      g_clear_pointer (&gates[2], loosen_gates_unref);
    }
}

/* Marks hold back what presses there, on that side. */
static void
test_marks (void)
{
  static const struct {
    const char *zone;
    LoosenSide side;
    const char *technique;
    LoosenSide held;
  } rows[] = {
    { "calf", LOOSEN_SIDE_LEFT, "roller_calf", LOOSEN_SIDE_LEFT },
    { "calf", LOOSEN_SIDE_RIGHT, "roller_calf", LOOSEN_SIDE_RIGHT },
    { "calf", LOOSEN_SIDE_LEFT, "roller_hamstring", LOOSEN_SIDE_NONE },
    { "calf", LOOSEN_SIDE_LEFT, "pro_medical", LOOSEN_SIDE_BOTH },
    { "glute_med", LOOSEN_SIDE_LEFT, "ball_glute_wall", LOOSEN_SIDE_LEFT },
    { "glute_max", LOOSEN_SIDE_LEFT, "ball_glute_wall", LOOSEN_SIDE_LEFT },
    { "glute_max", LOOSEN_SIDE_LEFT, "stretch_knee_to_chest", LOOSEN_SIDE_NONE },
    { "low_back_ql", LOOSEN_SIDE_RIGHT, "hand_low_back", LOOSEN_SIDE_BOTH },
    { "low_back_ql", LOOSEN_SIDE_RIGHT, "ball_low_back_wall", LOOSEN_SIDE_NONE },
    { "low_back_ql", LOOSEN_SIDE_RIGHT, "rest_90_90", LOOSEN_SIDE_NONE },
    { "foot", LOOSEN_SIDE_RIGHT, "roller_calf", LOOSEN_SIDE_NONE },
    { "spine_mid", LOOSEN_SIDE_CENTRE, "hand_low_back", LOOSEN_SIDE_NONE },
    { "foot", LOOSEN_SIDE_RIGHT, "mob_nerve_slider", LOOSEN_SIDE_NONE },
  };
  static const char *const ids[] = { "XC_SKIN", "XC_FEELING" };
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    for (guint k = 0; k < G_N_ELEMENTS (ids); k++) {
      g_autoptr (LoosenScreening) screening = loosen_screening_new (catalog);
      g_autoptr (LoosenGates) gates = loosen_gates_new ();
      const LoosenQuestion *question = loosen_catalog_find_question (catalog, ids[k]);
      const LoosenZone *zone = loosen_catalog_find_zone (catalog, rows[i].zone);
      const LoosenTechnique *technique = core_fixture_find (catalog, rows[i].technique);

      loosen_screening_set_answer (screening, question, LOOSEN_ANSWER_YES, NOW);
      loosen_screening_set_mark (screening, question, zone, rows[i].side, TRUE);
      g_assert_true (loosen_screening_has_mark (screening, question, zone, rows[i].side));
      loosen_screening_apply (screening, gates);
      g_assert_cmpint (loosen_gates_get_sides (gates, technique), ==, rows[i].held);

      {
        g_autoptr (GArray) closed = loosen_screening_list_closed (screening);

        g_assert_cmpuint (closed->len, ==, 1);
        g_assert_true (g_array_index (closed, LoosenMark, 0).zone == zone);
        g_assert_cmpint (g_array_index (closed, LoosenMark, 0).side, ==, rows[i].side);
      }

      /* Taken back, it may be everywhere again. */
      loosen_screening_set_mark (screening, question, zone, rows[i].side, FALSE);
      g_assert_false (loosen_screening_has_mark (screening, question, zone, rows[i].side));
      g_assert_cmpuint (count_withheld (catalog, screening, question->message), ==, 16);

      /* Nor does a No leave it there. */
      loosen_screening_set_mark (screening, question, zone, rows[i].side, TRUE);
      loosen_screening_set_answer (screening, question, LOOSEN_ANSWER_NO, NOW);
      g_assert_false (loosen_screening_has_mark (screening, question, zone, rows[i].side));
      g_assert_cmpuint (count_withheld (catalog, screening, NULL), ==, 0);
      {
        g_autoptr (GArray) closed = loosen_screening_list_closed (screening);

        g_assert_cmpuint (closed->len, ==, 0);
      }
    }
}

/* A different reason on each side: nothing is left, and one of the reasons is told. */
static void
test_marks_of_both (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  g_autoptr (LoosenScreening) screening = loosen_screening_new (catalog);
  g_autoptr (LoosenGates) gates = loosen_gates_new ();
  const LoosenQuestion *skin = loosen_catalog_find_question (catalog, "XC_SKIN");
  const LoosenQuestion *feeling = loosen_catalog_find_question (catalog, "XC_FEELING");
  const LoosenZone *calf = loosen_catalog_find_zone (catalog, "calf");
  const LoosenTechnique *roller = core_fixture_find (catalog, "roller_calf");

  loosen_screening_set_answer (screening, skin, LOOSEN_ANSWER_YES, NOW);
  loosen_screening_set_answer (screening, feeling, LOOSEN_ANSWER_YES, NOW);
  loosen_screening_set_mark (screening, skin, calf, LOOSEN_SIDE_LEFT, TRUE);
  loosen_screening_set_mark (screening, feeling, calf, LOOSEN_SIDE_RIGHT, TRUE);
  loosen_screening_apply (screening, gates);
  g_assert_cmpstr (loosen_gates_get_reason (gates, roller), ==, skin->message);
  g_assert_cmpstr (loosen_gates_find (gates, roller, LOOSEN_SIDE_RIGHT)->reason, ==, feeling->message);
}

/* It is enough that a technique names a question: a pack may say it on either side. */
static void
test_named_by_technique (CatalogFolder *self, gconstpointer data)
{
  static const char before[] = "\"withheld_by\": [";
  g_auto (GStrv) parts = g_strsplit (catalog_folder_get_text (self, "techniques.json"), before, 2);
  g_autofree char *changed = g_strconcat (parts[0], before, "\"CL_SIX_WEEKS\", \"XC_SKIN\", ", parts[1],
                                          NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (LoosenCatalog) catalog = NULL;
  g_autoptr (LoosenScreening) screening = NULL;
  const LoosenQuestion *weeks;
  const LoosenQuestion *skin;

  catalog_folder_write (self, "techniques.json", changed, -1);
  catalog = loosen_catalog_load (self->folder, &error);
  g_assert_no_error (error);
  screening = loosen_screening_new (catalog);
  weeks = loosen_catalog_find_question (catalog, "CL_SIX_WEEKS");
  loosen_screening_set_answer (screening, weeks, LOOSEN_ANSWER_YES, NOW);
  g_assert_cmpuint (count_withheld (catalog, screening, weeks->message), ==, 1);
  loosen_screening_set_answer (screening, weeks, LOOSEN_ANSWER_NO, NOW);

  /* Nor does a mark elsewhere let it go. */
  skin = loosen_catalog_find_question (catalog, "XC_SKIN");
  loosen_screening_set_answer (screening, skin, LOOSEN_ANSWER_YES, NOW);
  loosen_screening_set_mark (screening, skin, loosen_catalog_find_zone (catalog, "foot"), LOOSEN_SIDE_LEFT,
                             TRUE);
  g_assert_cmpuint (count_withheld (catalog, screening, skin->message), ==, 1);
}

static void
count_cb (guint *n)
{
  (*n)++;
}

static void
test_signal (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  g_autoptr (LoosenScreening) screening = loosen_screening_new (catalog);
  const LoosenQuestion *skin = loosen_catalog_find_question (catalog, "XC_SKIN");
  const LoosenQuestion *weeks = loosen_catalog_find_question (catalog, "CL_SIX_WEEKS");
  const LoosenZone *calf = loosen_catalog_find_zone (catalog, "calf");
  const LoosenMark mark = { calf, LOOSEN_SIDE_LEFT };
  guint n = 0;

  g_signal_connect_swapped (screening, "changed", G_CALLBACK (count_cb), &n);
  loosen_screening_set_answer (screening, skin, LOOSEN_ANSWER_YES, NOW);
  g_assert_cmpuint (n, ==, 1);
  loosen_screening_set_mark (screening, skin, calf, LOOSEN_SIDE_LEFT, TRUE);
  loosen_screening_set_mark (screening, skin, calf, LOOSEN_SIDE_LEFT, TRUE);
  g_assert_cmpuint (n, ==, 2);
  loosen_screening_set_mark (screening, skin, calf, LOOSEN_SIDE_RIGHT, FALSE);
  g_assert_cmpuint (n, ==, 2);
  loosen_screening_demand (screening, LOOSEN_DUE_STOP);
  loosen_screening_demand (screening, LOOSEN_DUE_STOP);
  g_assert_cmpuint (n, ==, 3);
  loosen_screening_note_marks (screening, &mark, 1, NOW);
  loosen_screening_note_marks (screening, &mark, 1, NOW);
  g_assert_cmpuint (n, ==, 4);
  loosen_screening_release_urgent (screening);
  loosen_screening_set_booked (screening, weeks);
  loosen_screening_set_seen (screening, weeks);
  g_assert_false (loosen_screening_release_emergency (screening, TRUE, NOW));
  g_assert_false (loosen_screening_finish_check (screening, LOOSEN_CHECK_FULL, NOW));
  g_assert_cmpuint (n, ==, 4);
  loosen_screening_set_answer (screening, weeks, LOOSEN_ANSWER_YES, NOW);
  loosen_screening_set_booked (screening, weeks);
  loosen_screening_set_booked (screening, weeks);
  g_assert_cmpuint (n, ==, 6);
  loosen_screening_set_seen (screening, weeks);
  loosen_screening_set_seen (screening, weeks);
  g_assert_cmpuint (n, ==, 7);
}

static void
test_misuse (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  g_autoptr (LoosenScreening) screening = loosen_screening_new (catalog);
  const LoosenQuestion *skin = loosen_catalog_find_question (catalog, "XC_SKIN");
  const LoosenQuestion *hip = loosen_catalog_find_question (catalog, "XC_HIP");
  const LoosenZone *calf = loosen_catalog_find_zone (catalog, "calf");

  g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*WITHHOLD_REGION*");
  loosen_screening_set_mark (screening, hip, calf, LOOSEN_SIDE_LEFT, TRUE);
  g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*loosen_screening_counts*");
  loosen_screening_set_mark (screening, skin, calf, LOOSEN_SIDE_LEFT, TRUE);
  loosen_screening_set_answer (screening, skin, LOOSEN_ANSWER_YES, NOW);
  g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*LOOSEN_SIDE_LEFT*");
  loosen_screening_set_mark (screening, skin, calf, LOOSEN_SIDE_BOTH, TRUE);
  g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*zone->sides*");
  loosen_screening_set_mark (screening, skin, calf, LOOSEN_SIDE_CENTRE, TRUE);
  g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*LOOSEN_DUE_STOP*");
  loosen_screening_demand (screening, LOOSEN_DUE_OLD);
  g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*CLINICIAN*");
  loosen_screening_set_booked (screening, hip);
  g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*CLINICIAN*");
  loosen_screening_set_seen (screening, hip);
  g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*SCREENING*");
  g_assert_cmpuint (loosen_screening_get_block (NULL), ==, LOOSEN_BLOCK_ALL);
  g_test_assert_expected_messages ();
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/screening/questions", test_questions);
  g_test_add_func ("/screening/ticks", test_ticks);
  g_test_add_func ("/screening/each", test_each);
  g_test_add_func ("/screening/pairs", test_pairs);
  g_test_add_func ("/screening/marks", test_marks);
  g_test_add_func ("/screening/marks-of-both", test_marks_of_both);
  g_test_add ("/screening/named-by-technique", CatalogFolder, NULL, catalog_folder_set_up,
              test_named_by_technique, catalog_folder_tear_down);
  g_test_add_func ("/screening/signal", test_signal);
  g_test_add_func ("/screening/misuse", test_misuse);

  return g_test_run ();
}
