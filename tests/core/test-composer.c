/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The ready routine, over every place with every symptom, the filters in all combinations, gates and pins. */

#include "core-fixture.h"
#include "loosen-composer.h"
#include "match-fixture.h"

#define SEED 20260105
#define N_RANDOM 3000

static LoosenComposer *
compose (MatchFixture *self, gboolean first_ever)
{
  match_fixture_run (self);

  return loosen_composer_new (self->catalog, self->matches, first_ever);
}

/* "rest_90_90:60x1 ball_glute_wall:40x2:right": what to do, how long, on which side. */
static char *
list (LoosenComposer *composer)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < loosen_composer_get_n (composer); i++) {
    const LoosenChoice *choice = loosen_composer_get (composer, i);

    g_string_append_printf (text, "%s%s:%ux%u", i > 0 ? " " : "", choice->technique->id, choice->hold_s,
                            choice->reps);
    if (choice->technique->per_side)
      g_string_append_printf (
        text, ":%s", choice->sides == LOOSEN_SIDE_BOTH ? "both" : loosen_side_get_id (choice->sides));
  }

  return g_string_free (text, FALSE);
}

/* Adds up what the steps press, each zone and side by itself, and looks that none is above three minutes. */
static void
assert_pressure (MatchFixture *self, LoosenRoutine *routine)
{
  const LoosenZone *const *zones = loosen_catalog_get_zones (self->catalog);

  for (guint i = 0; zones[i] != NULL; i++) {
    gint64 left = 0;
    gint64 right = 0;

    for (guint k = 0; k < loosen_routine_get_n_steps (routine); k++) {
      const LoosenStep *step = loosen_routine_get_step (routine, k);
      guint t = 0;

      if (!step->technique->has_pressure ||
          (step->kind != LOOSEN_STEP_HOLD && step->kind != LOOSEN_STEP_REPS))
        continue;
      while (step->technique->targets[t] != NULL && step->technique->targets[t] != zones[i])
        t++;
      if (step->technique->targets[t] == NULL)
        continue;
      left += step->side != LOOSEN_SIDE_RIGHT ? step->length : 0;
      right += step->side != LOOSEN_SIDE_LEFT ? step->length : 0;
    }
    g_assert_cmpint (MAX (left, right), <=, SECONDS (180));
  }
}

/* Whatever is done to a routine. */
static void
assert_limits (MatchFixture *self, LoosenComposer *composer)
{
  g_autoptr (LoosenRoutine) routine = NULL;
  g_autoptr (GError) error = NULL;
  guint n_pressing = 0;

  if (loosen_composer_get_n (composer) == 0) {
    g_assert_null (loosen_composer_make_routine (composer, &error));
    g_assert_error (error, LOOSEN_COMPOSER_ERROR, LOOSEN_COMPOSER_ERROR_EMPTY);
    g_assert_cmpint (loosen_composer_get_length (composer), ==, 0);
    return;
  }

  routine = loosen_composer_make_routine (composer, &error);
  g_assert_no_error (error);
  g_assert_cmpint (loosen_routine_get_length (routine), <=, SECONDS (12 * 60));
  g_assert_cmpint (loosen_routine_get_length (routine), ==, loosen_composer_get_length (composer));
  for (guint i = 0; i < loosen_composer_get_n (composer); i++) {
    const LoosenChoice *choice = loosen_composer_get (composer, i);
    const LoosenMatch *match = loosen_matches_find (self->matches, choice->technique);

    g_assert_cmpint (match->state, !=, LOOSEN_MATCH_WITHHELD);
    if (choice->technique->per_side)
      g_assert_cmpint (choice->sides & match->barred, ==, 0);
    n_pressing += choice->technique->has_pressure;
    for (guint k = 0; k < i; k++)
      g_assert_true (loosen_composer_get (composer, k)->technique != choice->technique);
  }
  g_assert_cmpuint (n_pressing, <=, 3);
  assert_pressure (self, routine);
}

static gboolean
is_kind (LoosenComposer *composer, guint index, LoosenKind kind)
{
  return index < loosen_composer_get_n (composer) &&
         loosen_composer_get (composer, index)->technique->kind == kind;
}

/* As it is composed: a rest, one to three that match, light ones first, a stretch; each where there is one.
 */
static void
assert_shape (MatchFixture *self, LoosenComposer *composer)
{
  guint n = loosen_composer_get_n (composer);
  gboolean has_rest = FALSE;
  gboolean has_stretch = FALSE;
  guint n_matching = 0;
  guint first, last, load = 0;

  for (guint i = 0; i < loosen_matches_get_n (self->matches); i++) {
    const LoosenMatch *match = loosen_matches_get (self->matches, i);

    if (match->state == LOOSEN_MATCH_WITHHELD)
      continue;
    has_rest |= match->technique->kind == LOOSEN_KIND_REST;
    has_stretch |= match->technique->kind == LOOSEN_KIND_STRETCH;
    n_matching += match->state == LOOSEN_MATCH_CHOSEN &&
                  (match->technique->kind == LOOSEN_KIND_SELF_MASSAGE ||
                   match->technique->kind == LOOSEN_KIND_MOBILITY);
  }
  g_assert_cmpint (is_kind (composer, 0, LOOSEN_KIND_REST), ==, has_rest);
  g_assert_cmpint (n > 0 && is_kind (composer, n - 1, LOOSEN_KIND_STRETCH), ==, has_stretch);
  first = has_rest ? 1 : 0;
  last = n - (has_stretch ? 1 : 0);
  g_assert_cmpuint (last - first, <=, 3);
  g_assert_cmpuint (last - first, <=, n_matching);
  g_assert_true (n_matching == 0 || last > first);
  for (guint i = first; i < last; i++) {
    const LoosenTechnique *technique = loosen_composer_get (composer, i)->technique;

    g_assert_cmpint (loosen_matches_find (self->matches, technique)->state, ==, LOOSEN_MATCH_CHOSEN);
    g_assert_true (technique->kind == LOOSEN_KIND_SELF_MASSAGE || technique->kind == LOOSEN_KIND_MOBILITY);
    g_assert_cmpuint (technique->load, >=, load);
    load = technique->load;
  }
  /* The best one is never left out for a lesser one. */
  for (guint i = 0; i < loosen_matches_get_n_chosen (self->matches); i++) {
    const LoosenTechnique *technique = loosen_matches_get (self->matches, i)->technique;
    guint k = first;

    if (technique->kind != LOOSEN_KIND_SELF_MASSAGE && technique->kind != LOOSEN_KIND_MOBILITY)
      continue;
    while (k < last && loosen_composer_get (composer, k)->technique != technique)
      k++;
    g_assert_cmpuint (k, <, last);
    break;
  }
}

static void
test_examples (MatchFixture *self, gconstpointer data)
{
  static const struct {
    const char *zone;
    LoosenSide side;
    const char *symptom; /* (nullable) */
    int pain;
    const char *list;
  } rows[] = {
    { "piriformis", LOOSEN_SIDE_RIGHT, NULL, 3,
      "rest_90_90:60x1 ball_glute_wall:40x2:right ball_piriformis_floor:30x2:right stretch_figure4_supine:30x3:right" },
    { "piriformis", LOOSEN_SIDE_BOTH, NULL, 3,
      "rest_90_90:60x1 ball_glute_wall:40x2:both ball_piriformis_floor:30x1:both stretch_figure4_supine:30x3:both" },
    { "piriformis", LOOSEN_SIDE_RIGHT, NULL, 8,
      "rest_90_90:60x1 ball_glute_wall:40x2:right stretch_figure4_supine:30x3:right" },
    { "low_back_paraspinal", LOOSEN_SIDE_LEFT, "low_back_stiff", 3,
      "rest_90_90:60x1 hand_low_back:40x2 mob_knee_rolls:0x8 ball_glute_wall:40x2:left stretch_knee_to_chest:30x3:left" },
    { "calf", LOOSEN_SIDE_LEFT, "numb_tingle", 3,
      "rest_90_90:60x1 mob_nerve_slider:0x10:left ball_glute_wall:40x2:left mob_prone_prop:30x3 stretch_figure4_supine:30x3:left" },
    { "glute_max", LOOSEN_SIDE_BOTH, "sit_stand", 3,
      "rest_90_90:60x1 ball_glute_wall:40x2:both hand_low_back:30x1 roller_glute:40x1:both stretch_figure4_supine:30x3:both" },
    { "spine_mid", LOOSEN_SIDE_CENTRE, NULL, 3,
      "rest_90_90:60x1 hand_low_back:40x2 mob_knee_rolls:0x8 ball_glute_wall:40x1:both stretch_knee_to_chest:30x3:both" },
    { "front_thigh", LOOSEN_SIDE_LEFT, NULL, 3, "rest_90_90:60x1 stretch_figure4_supine:30x3:left" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *text = NULL;
    g_autoptr (LoosenComposer) composer = NULL;

    g_test_message ("row %u", i);
    loosen_complaint_clear (self->complaint);
    match_fixture_mark (self, rows[i].zone, rows[i].side);
    if (rows[i].symptom != NULL)
      match_fixture_feel (self, rows[i].symptom);
    loosen_complaint_set_pain (self->complaint, rows[i].pain);
    composer = compose (self, FALSE);
    text = list (composer);
    g_assert_cmpstr (text, ==, rows[i].list);
  }
}

static void
test_first_ever (MatchFixture *self, gconstpointer data)
{
  g_autoptr (LoosenComposer) composer = NULL;
  guint n_pressing = 0;

  match_fixture_mark (self, "glute_max", LOOSEN_SIDE_LEFT);
  composer = compose (self, TRUE);
  assert_shape (self, composer);
  for (guint i = 0; i < loosen_composer_get_n (composer); i++) {
    const LoosenChoice *choice = loosen_composer_get (composer, i);

    if (!choice->technique->has_pressure)
      continue;
    g_assert_cmpuint (choice->hold_s, ==, choice->technique->hold_s.min);
    g_assert_cmpuint (choice->reps, ==, choice->technique->reps.min);
    n_pressing++;
  }
  g_assert_cmpuint (n_pressing, >, 0);
}

static void
test_no_complaint (MatchFixture *self, gconstpointer data)
{
  g_autoptr (LoosenComposer) composer = compose (self, FALSE);

  g_assert_cmpuint (loosen_composer_get_n (composer), ==, 2);
  assert_limits (self, composer);
  assert_shape (self, composer);
}

static void
test_all_withheld (MatchFixture *self, gconstpointer data)
{
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (self->catalog);
  g_autoptr (LoosenComposer) composer = NULL;

  self->gates = loosen_gates_new ();
  for (guint i = 0; techniques[i] != NULL; i++)
    loosen_gates_withhold (self->gates, techniques[i], "Held.");
  match_fixture_mark (self, "calf", LOOSEN_SIDE_RIGHT);
  composer = compose (self, FALSE);
  g_assert_cmpuint (loosen_composer_get_n (composer), ==, 0);
  assert_limits (self, composer);
}

/* Only the calm rest may be done, as after an urgent answer. */
static void
test_rest_only (MatchFixture *self, gconstpointer data)
{
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (self->catalog);
  g_autoptr (LoosenComposer) composer = NULL;
  g_autofree char *text = NULL;

  self->gates = loosen_gates_new ();
  for (guint i = 0; techniques[i] != NULL; i++)
    if (techniques[i]->kind != LOOSEN_KIND_REST)
      loosen_gates_withhold (self->gates, techniques[i], "Held.");
  match_fixture_mark (self, "calf", LOOSEN_SIDE_RIGHT);
  composer = compose (self, FALSE);
  text = list (composer);
  g_assert_cmpstr (text, ==, "rest_90_90:60x1");
  assert_limits (self, composer);
}

/* Every place and side, with and without each symptom, with each combination of filters. */
static void
test_matrix (MatchFixture *self, gconstpointer data)
{
  static const LoosenSide sides[] = { LOOSEN_SIDE_LEFT, LOOSEN_SIDE_RIGHT, LOOSEN_SIDE_BOTH,
                                      LOOSEN_SIDE_CENTRE };
  const LoosenZone *const *zones = loosen_catalog_get_zones (self->catalog);
  const LoosenSymptom *const *symptoms = loosen_catalog_get_symptoms (self->catalog);
  guint n = 0;

  for (guint i = 0; zones[i] != NULL; i++)
    for (guint s = 0; s < G_N_ELEMENTS (sides); s++)
      for (guint mask = 0; mask < 64; mask++) {
        g_autoptr (LoosenComposer) composer = NULL;

        if (zones[i]->kind == LOOSEN_ZONE_RED_FLAG || (zones[i]->sides & sides[s]) != sides[s])
          continue;
        loosen_complaint_clear (self->complaint);
        loosen_complaint_set_mark (self->complaint, zones[i], sides[s], TRUE);
        for (guint k = 0; symptoms[k] != NULL; k++)
          loosen_complaint_set_symptom (self->complaint, symptoms[k], (mask >> k & 1) != 0);
        loosen_complaint_set_pain (self->complaint, (mask & 16) != 0 ? 7 : 3);
        loosen_complaint_set_sharp_constant (self->complaint, (mask & 32) != 0);
        composer = compose (self, FALSE);
        assert_limits (self, composer);
        assert_shape (self, composer);
        n++;
      }
  g_assert_cmpuint (n, ==, (11 * 3 + 1) * 64);
}

static LoosenChoice
make_random_choice (MatchFixture *self, GRand *rand)
{
  guint index = g_rand_int_range (rand, 0, loosen_matches_get_n (self->matches));
  const LoosenTechnique *technique = loosen_matches_get (self->matches, index)->technique;
  LoosenChoice choice = loosen_choice_suggest (technique, g_rand_int_range (rand, 0, 4), FALSE);

  if (technique->mode != LOOSEN_MODE_REPS)
    choice.hold_s = g_rand_int_range (rand, technique->hold_s.min, technique->hold_s.max + 1);
  choice.reps = g_rand_int_range (rand, technique->reps.min, technique->reps.max + 1);

  return choice;
}

/* Complaints, pins and gates by chance; then whatever a person may do to what was composed. */
static void
test_random (MatchFixture *self, gconstpointer data)
{
  const LoosenZone *const *zones = loosen_catalog_get_zones (self->catalog);
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (self->catalog);
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);
  guint n_barred = 0;
  guint n_refused[LOOSEN_COMPOSER_ERROR_EMPTY] = { 0 };
  guint n_taken = 0;

  for (guint i = 0; i < N_RANDOM; i++) {
    g_autoptr (LoosenComposer) composer = NULL;

    loosen_complaint_clear (self->complaint);
    for (guint k = 0; zones[k] != NULL; k++)
      if (zones[k]->kind != LOOSEN_ZONE_RED_FLAG && g_rand_int_range (rand, 0, 5) == 0)
        loosen_complaint_set_mark (
          self->complaint, zones[k],
          zones[k]->sides == LOOSEN_SIDE_CENTRE ? LOOSEN_SIDE_CENTRE : g_rand_int_range (rand, 1, 4), TRUE);
    if (g_rand_boolean (rand))
      match_fixture_pin (self, LOOSEN_VIEW_BACK, g_rand_double_range (rand, -90, 90),
                         g_rand_double_range (rand, 370, 870));
    g_clear_pointer (&self->gates, loosen_gates_unref);
    self->gates = loosen_gates_new ();
    for (guint k = 0; techniques[k] != NULL; k++)
      if (g_rand_int_range (rand, 0, 6) == 0)
        loosen_gates_withhold_for (self->gates, techniques[k], LOOSEN_GATE_OTHER,
                                   g_rand_int_range (rand, 1, 4), "Held.");
    composer = compose (self, g_rand_boolean (rand));
    assert_limits (self, composer);
    assert_shape (self, composer);
    for (guint k = 0; k < loosen_matches_get_n (self->matches); k++)
      n_barred += loosen_matches_get (self->matches, k)->barred != LOOSEN_SIDE_NONE;

    for (guint k = 0; k < 12; k++) {
      guint n = loosen_composer_get_n (composer);
      LoosenChoice choice = make_random_choice (self, rand);
      g_autoptr (GError) error = NULL;
      g_autofree char *before = list (composer);
      g_autofree char *after = NULL;
      guint what = g_rand_int_range (rand, 0, 6);
      gboolean changed = TRUE;

      if (what == 0 && n > 0)
        loosen_composer_remove (composer, g_rand_int_range (rand, 0, n));
      else if (what == 1 && n > 0)
        loosen_composer_move (composer, g_rand_int_range (rand, 0, n), g_rand_int_range (rand, 0, n));
      else if (what == 2 && n > 0)
        changed = loosen_composer_replace (composer, g_rand_int_range (rand, 0, n), &choice, &error);
      else
        changed = loosen_composer_add (composer, &choice, &error);
      assert_limits (self, composer);
      if (changed) {
        g_assert_no_error (error);
        n_taken++;
        continue;
      }
      /* What is refused changes nothing. */
      after = list (composer);
      g_assert_cmpstr (after, ==, before);
      g_assert_true (error->domain == LOOSEN_COMPOSER_ERROR);
      n_refused[error->code]++;
    }
  }
  /* The draw reaches what it is for. */
  g_assert_cmpuint (n_barred, >, N_RANDOM);
  g_assert_cmpuint (n_taken, >, N_RANDOM);
  for (guint i = 0; i < G_N_ELEMENTS (n_refused); i++) {
    g_test_message ("error %u: %u times", i, n_refused[i]);
    g_assert_cmpuint (n_refused[i], >, 20);
  }
}

static void
test_edit (MatchFixture *self, gconstpointer data)
{
  g_autoptr (LoosenComposer) composer = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  LoosenChoice choice;

  composer = compose (self, FALSE);
  while (loosen_composer_get_n (composer) > 0)
    loosen_composer_remove (composer, 0);

  choice = loosen_choice_suggest (core_fixture_find (self->catalog, "roller_calf"), LOOSEN_SIDE_LEFT, FALSE);
  g_assert_true (loosen_composer_add (composer, &choice, NULL));
  choice = loosen_choice_suggest (core_fixture_find (self->catalog, "hand_low_back"), LOOSEN_SIDE_LEFT,
                                  FALSE);
  g_assert_true (loosen_composer_add (composer, &choice, NULL));
  choice = loosen_choice_suggest (core_fixture_find (self->catalog, "mob_knee_rolls"), LOOSEN_SIDE_LEFT,
                                  FALSE);
  g_assert_true (loosen_composer_add (composer, &choice, NULL));
  text = list (composer);
  g_assert_cmpstr (text, ==, "roller_calf:30x1:left hand_low_back:40x2 mob_knee_rolls:0x8");

  loosen_composer_move (composer, 0, 2);
  g_clear_pointer (&text, g_free);
  text = list (composer);
  g_assert_cmpstr (text, ==, "hand_low_back:40x2 mob_knee_rolls:0x8 roller_calf:30x1:left");
  loosen_composer_move (composer, 2, 1);
  loosen_composer_move (composer, 1, 1);
  g_clear_pointer (&text, g_free);
  text = list (composer);
  g_assert_cmpstr (text, ==, "hand_low_back:40x2 roller_calf:30x1:left mob_knee_rolls:0x8");

  /* The same for longer, from where it stands. */
  choice = *loosen_composer_get (composer, 1);
  choice.hold_s = 60;
  g_assert_true (loosen_composer_replace (composer, 1, &choice, NULL));
  g_assert_cmpuint (loosen_composer_get (composer, 1)->hold_s, ==, 60);
  g_assert_true (loosen_composer_replace (composer, 1, loosen_composer_get (composer, 1), NULL));
  /* A number outside its range is refused by the routine. */
  choice.hold_s = 61;
  g_assert_false (loosen_composer_replace (composer, 1, &choice, &error));
  g_assert_error (error, LOOSEN_ROUTINE_ERROR, LOOSEN_ROUTINE_ERROR_RANGE);
  g_clear_error (&error);
  /* A therapist's is no self-care. */
  choice = (LoosenChoice){ .technique = core_fixture_find (self->catalog, "pro_nmt") };
  g_assert_false (loosen_composer_add (composer, &choice, &error));
  g_assert_error (error, LOOSEN_COMPOSER_ERROR, LOOSEN_COMPOSER_ERROR_WITHHELD);
  g_assert_cmpuint (loosen_composer_get_n (composer), ==, 3);
}

/* More time to get into place is the person's own: it is in what is done, and counts for no limit. */
static void
test_pace (MatchFixture *self, gconstpointer data)
{
  const LoosenPace slow = { .settle_extra_s = LOOSEN_PACE_MAX_EXTRA_S };
  g_autoptr (LoosenComposer) composer = NULL;
  g_autoptr (LoosenRoutine) usual = NULL;
  g_autoptr (LoosenRoutine) slower = NULL;
  g_autoptr (GError) error = NULL;

  composer = compose (self, FALSE);
  usual = loosen_composer_make_routine (composer, NULL);
  slower = loosen_composer_make_routine_with_pace (composer, &slow, &error);
  g_assert_no_error (error);
  g_assert_cmpint (loosen_routine_get_pace (slower)->settle_extra_s, ==, LOOSEN_PACE_MAX_EXTRA_S);
  g_assert_cmpint (loosen_routine_get_length (slower), >, loosen_routine_get_length (usual));
  g_assert_cmpint (loosen_composer_get_length (composer), ==, loosen_routine_get_length (usual));

  while (loosen_composer_get_n (composer) > 0)
    loosen_composer_remove (composer, 0);
  g_assert_null (loosen_composer_make_routine_with_pace (composer, &slow, &error));
  g_assert_error (error, LOOSEN_COMPOSER_ERROR, LOOSEN_COMPOSER_ERROR_EMPTY);
}

int
main (int argc, char *argv[])
{
  static const struct {
    const char *path;
    void (*test) (MatchFixture *self, gconstpointer data);
  } tests[] = {
    { "/composer/examples", test_examples },
    { "/composer/first-ever", test_first_ever },
    { "/composer/no-complaint", test_no_complaint },
    { "/composer/all-withheld", test_all_withheld },
    { "/composer/rest-only", test_rest_only },
    { "/composer/matrix", test_matrix },
    { "/composer/random", test_random },
    { "/composer/edit", test_edit },
    { "/composer/pace", test_pace },
  };

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, MatchFixture, NULL, match_fixture_set_up, tests[i].test,
                match_fixture_tear_down);

  return g_test_run ();
}
