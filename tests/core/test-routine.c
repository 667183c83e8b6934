/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-session-fixture.h"

/* One step in a word: kind, side, which hold of how many, seconds, beats. */
static char *
describe (LoosenRoutine *routine)
{
  static const char *const kinds[] = { "settle", "hold", "reps", "rest", "switch" };
  static const char *const sides[] = { "", "L", "R" };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < loosen_routine_get_n_steps (routine); i++) {
    const LoosenStep *step = loosen_routine_get_step (routine, i);

    g_string_append_printf (text, "%s%s%s", i > 0 ? " " : "", kinds[step->kind], sides[step->side]);
    if (step->kind != LOOSEN_STEP_SETTLE && step->kind != LOOSEN_STEP_SWITCH)
      g_string_append_printf (text, "%u/%u", step->number, step->count);
    g_assert_cmpint (step->length % SECOND, ==, 0);
    g_string_append_printf (text, ":%d", (int) (step->length / SECOND));
    if (step->beat > 0)
      g_string_append_printf (text, "=%ux%d", step->n_beats, (int) (step->beat / SECOND));
    else
      g_assert_cmpuint (step->n_beats, ==, 0);
  }

  return g_string_free (text, FALSE);
}

static const struct {
  const char *name;
  LoosenChoice choices[2];
  const char *steps;
  int seconds;
} rows[] = {
  { "one-side",
    { { &fixture_ball, LOOSEN_SIDE_LEFT, LOOSEN_SIDE_LEFT, 30, 1 } },
    "settleL:20 holdL1/1:30",
    50 },
  { "one-side-first-is-other",
    { { &fixture_ball, LOOSEN_SIDE_LEFT, LOOSEN_SIDE_RIGHT, 30, 1 } },
    "settleL:20 holdL1/1:30",
    50 },
  { "both",
    { { &fixture_ball, LOOSEN_SIDE_BOTH, LOOSEN_SIDE_LEFT, 45, 2 } },
    "settleL:20 holdL1/2:45 restL1/2:15 holdL2/2:45 switchR:20 holdR1/2:45 restR1/2:15 holdR2/2:45",
    250 },
  { "both-no-first",
    { { &fixture_ball, LOOSEN_SIDE_BOTH, LOOSEN_SIDE_NONE, 30, 1 } },
    "settleR:20 holdR1/1:30 switchL:20 holdL1/1:30",
    100 },
  { "switch-at-least-10",
    { { &fixture_stretch, LOOSEN_SIDE_BOTH, LOOSEN_SIDE_RIGHT, 20, 1 } },
    "holdR1/1:20 switchL:10 holdL1/1:20",
    50 },
  { "no-rest",
    { { &fixture_calm, LOOSEN_SIDE_NONE, LOOSEN_SIDE_NONE, 60, 3 } },
    "settle:20 hold1/3:60 hold2/3:60 hold3/3:60",
    200 },
  { "sides-of-no-meaning",
    { { &fixture_hand, LOOSEN_SIDE_BOTH, LOOSEN_SIDE_LEFT, 40, 2 } },
    "settle:15 hold1/2:40 rest1/2:10 hold2/2:40",
    105 },
  { "roll",
    { { &fixture_roller, LOOSEN_SIDE_RIGHT, LOOSEN_SIDE_RIGHT, 40, 1 } },
    "settleR:20 holdR1/1:40=14x3",
    60 },
  { "reps",
    { { &fixture_glide, LOOSEN_SIDE_BOTH, LOOSEN_SIDE_RIGHT, 0, 10 } },
    "settleR:15 repsR1/1:50=10x5 switchL:15 repsL1/1:50=10x5",
    130 },
  { "two-techniques",
    { { &fixture_calm, LOOSEN_SIDE_NONE, LOOSEN_SIDE_NONE, 30, 1 },
      { &fixture_stretch, LOOSEN_SIDE_LEFT, LOOSEN_SIDE_LEFT, 30, 2 } },
    "settle:20 hold1/1:30 holdL1/2:30 restL1/2:10 holdL2/2:30",
    120 },
};

static void
test_steps (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (LoosenRoutine) routine = loosen_routine_new (
    NULL, rows[i].choices, rows[i].choices[1].technique != NULL ? 2 : 1, &error);
  g_autofree char *steps = NULL;

  g_assert_no_error (error);
  steps = describe (routine);
  g_assert_cmpstr (steps, ==, rows[i].steps);
  g_assert_cmpint (loosen_routine_get_length (routine), ==, rows[i].seconds * (gint64) SECOND);
  g_assert_null (loosen_routine_get_catalog (routine));
}

static const LoosenTechnique no_rep = { .id = "no_rep", .mode = LOOSEN_MODE_REPS, .reps = { 0, 0, 5 } };
static const LoosenTechnique no_range = { .id = "no_range", .mode = LOOSEN_MODE_HOLD };

static const struct {
  const char *name;
  LoosenChoice choice;
  LoosenRoutineError code;
  const char *message;
} bad_rows[] = {
  { "hold-below",
    { &fixture_ball, LOOSEN_SIDE_LEFT, 0, 29, 1 },
    LOOSEN_ROUTINE_ERROR_RANGE,
    "choices[1] (ball): hold_s: 29 is not within 30 and 60" },
  { "hold-above",
    { &fixture_ball, LOOSEN_SIDE_LEFT, 0, 61, 1 },
    LOOSEN_ROUTINE_ERROR_RANGE,
    "choices[1] (ball): hold_s: 61 is not within 30 and 60" },
  { "reps-none",
    { &fixture_ball, LOOSEN_SIDE_LEFT, 0, 30, 0 },
    LOOSEN_ROUTINE_ERROR_RANGE,
    "choices[1] (ball): reps: 0 is not within 1 and 3" },
  { "reps-above",
    { &fixture_glide, LOOSEN_SIDE_LEFT, 0, 0, 11 },
    LOOSEN_ROUTINE_ERROR_RANGE,
    "choices[1] (glide): reps: 11 is not within 5 and 10" },
  { "hold-huge",
    { &fixture_calm, 0, 0, G_MAXUINT, 1 },
    LOOSEN_ROUTINE_ERROR_RANGE,
    "choices[1] (calm): hold_s: 4294967295 is not within 30 and 60" },
  { "no-side",
    { &fixture_ball, LOOSEN_SIDE_NONE, LOOSEN_SIDE_LEFT, 30, 1 },
    LOOSEN_ROUTINE_ERROR_SIDE,
    "choices[1] (ball): sides: none is chosen" },
  { "centre",
    { &fixture_glide, LOOSEN_SIDE_CENTRE, 0, 0, 5 },
    LOOSEN_ROUTINE_ERROR_SIDE,
    "choices[1] (glide): sides: none is chosen" },
  { "not-timed",
    { &fixture_therapist, 0, 0, 30, 1 },
    LOOSEN_ROUTINE_ERROR_NOT_TIMED,
    "choices[1] (therapist): has nothing to time" },
  /* A technique that breaks the rules of the catalog makes an error, too, not a session without time. */
  { "no-range",
    { &no_range, 0, 0, 0, 0 },
    LOOSEN_ROUTINE_ERROR_RANGE,
    "choices[1] (no_range): hold_s: 0 is not within 1 and 0" },
  { "no-repetition",
    { &no_rep, 0, 0, 0, 0 },
    LOOSEN_ROUTINE_ERROR_RANGE,
    "choices[1] (no_rep): reps: 0 is not within 1 and 5" },
  { "no-length",
    { &no_rep, 0, 0, 0, 3 },
    LOOSEN_ROUTINE_ERROR_NOT_TIMED,
    "choices[1] (no_rep): has nothing to time" },
};

static void
test_error (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  LoosenChoice choices[2] = { fixture_choice (&fixture_calm, LOOSEN_SIDE_NONE, 30, 1), bad_rows[i].choice };
  g_autoptr (GError) error = NULL;

  g_assert_null (loosen_routine_new (NULL, choices, 2, &error));
  g_assert_error (error, LOOSEN_ROUTINE_ERROR, (int) bad_rows[i].code);
  g_assert_cmpstr (error->message, ==, bad_rows[i].message);
}

static const struct {
  const LoosenTechnique *technique;
  LoosenSide sides;
  gboolean first_ever;
  LoosenChoice choice;
} suggestions[] = {
  { &fixture_ball, LOOSEN_SIDE_LEFT, FALSE, { &fixture_ball, LOOSEN_SIDE_LEFT, LOOSEN_SIDE_LEFT, 40, 2 } },
  { &fixture_ball, LOOSEN_SIDE_RIGHT, TRUE, { &fixture_ball, LOOSEN_SIDE_RIGHT, LOOSEN_SIDE_RIGHT, 30, 1 } },
  { &fixture_ball, LOOSEN_SIDE_BOTH, FALSE, { &fixture_ball, LOOSEN_SIDE_BOTH, LOOSEN_SIDE_RIGHT, 40, 2 } },
  { &fixture_ball, LOOSEN_SIDE_NONE, FALSE, { &fixture_ball, LOOSEN_SIDE_BOTH, LOOSEN_SIDE_RIGHT, 40, 2 } },
  { &fixture_ball, LOOSEN_SIDE_CENTRE, FALSE, { &fixture_ball, LOOSEN_SIDE_BOTH, LOOSEN_SIDE_RIGHT, 40, 2 } },
  { &fixture_ball,
    LOOSEN_SIDE_LEFT | LOOSEN_SIDE_CENTRE,
    FALSE,
    { &fixture_ball, LOOSEN_SIDE_LEFT, LOOSEN_SIDE_LEFT, 40, 2 } },
  /* The first session ever is only gentler where something presses. */
  { &fixture_stretch,
    LOOSEN_SIDE_LEFT,
    TRUE,
    { &fixture_stretch, LOOSEN_SIDE_LEFT, LOOSEN_SIDE_LEFT, 30, 3 } },
  { &fixture_calm, LOOSEN_SIDE_LEFT, TRUE, { &fixture_calm, LOOSEN_SIDE_NONE, LOOSEN_SIDE_NONE, 60, 3 } },
  { &fixture_hand, LOOSEN_SIDE_NONE, TRUE, { &fixture_hand, LOOSEN_SIDE_NONE, LOOSEN_SIDE_NONE, 30, 1 } },
  { &fixture_glide,
    LOOSEN_SIDE_RIGHT,
    FALSE,
    { &fixture_glide, LOOSEN_SIDE_RIGHT, LOOSEN_SIDE_RIGHT, 0, 10 } },
};

static void
test_suggest (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  LoosenChoice choice = loosen_choice_suggest (suggestions[i].technique, suggestions[i].sides,
                                               suggestions[i].first_ever);
  g_autoptr (LoosenRoutine) routine = NULL;

  g_assert_true (choice.technique == suggestions[i].choice.technique);
  g_assert_cmpuint (choice.sides, ==, suggestions[i].choice.sides);
  g_assert_cmpuint (choice.first, ==, suggestions[i].choice.first);
  g_assert_cmpuint (choice.hold_s, ==, suggestions[i].choice.hold_s);
  g_assert_cmpuint (choice.reps, ==, suggestions[i].choice.reps);

  /* What is suggested is always accepted. */
  routine = loosen_routine_new (NULL, &choice, 1, NULL);
  g_assert_nonnull (routine);
}

/* Both sides get the same time, whatever is chosen. */
static void
test_sides_are_equal (void)
{
  for (guint hold_s = 30; hold_s <= 60; hold_s++)
    for (guint reps = 1; reps <= 3; reps++) {
      LoosenChoice choice = fixture_choice (&fixture_ball, LOOSEN_SIDE_BOTH, hold_s, reps);
      g_autoptr (LoosenRoutine) routine = loosen_routine_new (NULL, &choice, 1, NULL);
      gint64 held[3] = { 0 };

      for (guint i = 0; i < loosen_routine_get_n_steps (routine); i++) {
        const LoosenStep *step = loosen_routine_get_step (routine, i);

        if (step->kind == LOOSEN_STEP_HOLD)
          held[step->side] += step->length;
      }
      g_assert_cmpint (held[LOOSEN_SIDE_LEFT], ==, (gint64) hold_s * reps * SECOND);
      g_assert_cmpint (held[LOOSEN_SIDE_RIGHT], ==, held[LOOSEN_SIDE_LEFT]);
    }
}

/* Which steps lead the breath, by which pattern, and how long there is to get into place. */
static void
test_pace (void)
{
  static const LoosenBreathPattern own = { .id = "own" };
  static const struct {
    LoosenPace pace;
    const char *hold;
    int settle;
    int change;
  } paces[] = {
    { { 0 }, "technique", 20, 20 },
    { { .settle_extra_s = 15 }, "technique", 35, 35 },
    { { .settle_extra_s = LOOSEN_PACE_MAX_EXTRA_S }, "technique", 140, 140 },
    { { .breathing = &own }, "own", 20, 20 },
    { { .breath_free = TRUE }, NULL, 20, 20 },
    { { .breathing = &own, .breath_free = TRUE, .settle_extra_s = 1 }, NULL, 21, 21 },
  };
  const LoosenChoice choice = { &fixture_ball, LOOSEN_SIDE_BOTH, LOOSEN_SIDE_RIGHT, 30, 2 };

  for (guint i = 0; i < G_N_ELEMENTS (paces); i++) {
    g_autoptr (LoosenRoutine) routine = loosen_routine_new_with_pace (NULL, &choice, 1, &paces[i].pace, NULL);

    g_assert_nonnull (routine);
    g_assert_cmpmem (loosen_routine_get_pace (routine), sizeof (LoosenPace), &paces[i].pace, sizeof (LoosenPace));
    g_assert_cmpint (loosen_routine_get_n_steps (routine), ==, 8);
    for (guint k = 0; k < loosen_routine_get_n_steps (routine); k++) {
      const LoosenStep *step = loosen_routine_get_step (routine, k);

      g_assert_true (loosen_step_leads_breath (step) == (step->breathing != NULL));
      if (step->kind == LOOSEN_STEP_SETTLE)
        g_assert_cmpint (step->length / SECOND, ==, paces[i].settle);
      if (step->kind == LOOSEN_STEP_SWITCH)
        g_assert_cmpint (step->length / SECOND, ==, paces[i].change);
      if (step->kind != LOOSEN_STEP_HOLD || paces[i].hold == NULL)
        g_assert_null (step->breathing);
      else if (paces[i].pace.breathing == NULL)
        g_assert_true (step->breathing == fixture_ball.breathing);
      else
        g_assert_cmpstr (step->breathing->id, ==, paces[i].hold);
    }
  }
}

/* Repetitions have a rhythm of their own: no breath beside it, whatever the pace. */
static void
test_repetitions_lead_no_breath (void)
{
  static const LoosenBreathPattern own = { .id = "own" };
  const LoosenPace pace = { .breathing = &own };
  const LoosenChoice choice = fixture_choice (&fixture_glide, LOOSEN_SIDE_LEFT, 0, fixture_glide.reps.min);
  g_autoptr (LoosenRoutine) routine = loosen_routine_new_with_pace (NULL, &choice, 1, &pace, NULL);

  g_assert_nonnull (routine);
  for (guint k = 0; k < loosen_routine_get_n_steps (routine); k++)
    g_assert_null (loosen_routine_get_step (routine, k)->breathing);
}

static void
test_refs (void)
{
  g_autoptr (GError) error = NULL;
  LoosenCatalog *catalog = core_fixture_load_catalog ();
  LoosenRoutine *routine;
  LoosenChoice choice;
  GValue value = G_VALUE_INIT;

  choice = loosen_choice_suggest (loosen_catalog_find_technique (catalog, "ball_piriformis_floor"),
                                  LOOSEN_SIDE_LEFT, FALSE);
  routine = loosen_routine_new (catalog, &choice, 1, &error);
  g_assert_no_error (error);
  g_assert_true (loosen_routine_get_catalog (routine) == catalog);

  /* The routine alone keeps the techniques alive. */
  loosen_catalog_unref (catalog);
  g_value_init (&value, LOOSEN_TYPE_ROUTINE);
  g_value_set_boxed (&value, routine);
  loosen_routine_unref (routine);
  routine = g_value_get_boxed (&value);
  g_assert_cmpstr (loosen_routine_get_step (routine, 0)->technique->id, ==, "ball_piriformis_floor");
  g_value_unset (&value);
}

/* Every technique of the catalog that has a timer can be done as suggested. */
static void
test_catalog (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (catalog);
  guint n_timed = 0;

  for (guint i = 0; techniques[i] != NULL; i++) {
    LoosenChoice choice = loosen_choice_suggest (techniques[i], LOOSEN_SIDE_BOTH, FALSE);
    g_autoptr (GError) error = NULL;
    g_autoptr (LoosenRoutine) routine = loosen_routine_new (catalog, &choice, 1, &error);

    if (!loosen_technique_is_timed (techniques[i])) {
      g_assert_error (error, LOOSEN_ROUTINE_ERROR, LOOSEN_ROUTINE_ERROR_NOT_TIMED);
      continue;
    }
    g_assert_no_error (error);
    g_assert_cmpint (loosen_routine_get_length (routine), >, 30 * (gint64) SECOND);
    n_timed++;
  }
  g_assert_cmpuint (n_timed, ==, 18);
}

static void
add_rows (const char *group, guint n, gsize size, const void *names, GTestDataFunc func)
{
  for (guint i = 0; i < n; i++) {
    const char *name = names != NULL ? *(const char *const *) (gconstpointer) ((const char *) names + i * size) : "";
    g_autofree char *path = g_strdup_printf ("/routine/%s/%02u-%s", group, i, name);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), func);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add_rows ("steps", G_N_ELEMENTS (rows), sizeof rows[0], &rows[0].name, test_steps);
  add_rows ("error", G_N_ELEMENTS (bad_rows), sizeof bad_rows[0], &bad_rows[0].name, test_error);
  add_rows ("suggest", G_N_ELEMENTS (suggestions), 0, NULL, test_suggest);
  g_test_add_func ("/routine/sides-are-equal", test_sides_are_equal);
  g_test_add_func ("/routine/pace", test_pace);
  g_test_add_func ("/routine/repetitions-lead-no-breath", test_repetitions_lead_no_breath);
  g_test_add_func ("/routine/refs", test_refs);
  g_test_add_func ("/routine/catalog", test_catalog);

  return g_test_run ();
}
