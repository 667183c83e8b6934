/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is asked before a session and in its middle, for every technique of the shipped catalog. */

#include "core-fixture.h"

#include <string.h>

#include "loosen-checks.h"

static const char *const beside_the_spine[] = { "ball_low_back_wall", "roller_low_back_wall", "hand_low_back", NULL };

static const char *const firm[] = {
  "ball_piriformis_floor", "ball_low_back_wall", "ball_hamstring_chair", "roller_glute",
  "roller_low_back_wall",  "roller_hamstring",   NULL,
};

static LoosenRoutine *
make_routine (LoosenCatalog *catalog, const char *const *ids)
{
  LoosenChoice choices[3];
  LoosenRoutine *routine;
  guint n = 0;

  for (; ids[n] != NULL; n++)
    choices[n] = loosen_choice_suggest (core_fixture_find (catalog, ids[n]), LOOSEN_SIDE_BOTH, FALSE);
  routine = loosen_routine_new (catalog, choices, n, NULL);
  g_assert_nonnull (routine);

  return routine;
}

/* The texts of content sections 5.8 to 5.10, to the letter. */
static void
test_texts (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  const LoosenSpineCheck *spine = &loosen_catalog_get_care (catalog)->spine_check;
  const LoosenHalfwayCheck *halfway = loosen_catalog_get_halfway_check (catalog);

  g_assert_cmpstr (spine->question, ==,
                   "Feel with your fingers. Is the tool on muscle, at least two finger-widths out from the middle of "
                   "your spine?");
  g_assert_cmpstr (spine->no, ==, "Move it out onto the muscle. Never press on the spine.");
  for (guint i = 0; i < G_N_ELEMENTS (beside_the_spine); i++)
    g_assert_true (spine->techniques[i] ==
                   (beside_the_spine[i] != NULL ? core_fixture_find (catalog, beside_the_spine[i]) : NULL));
  g_assert_cmpuint (halfway->min_load, ==, 2);
  g_assert_cmpstr (halfway->prompt, ==, "Pressure now, 0 to 10?");
  g_assert_cmpuint (halfway->ease_off_from, ==, 6);
  g_assert_cmpstr (halfway->ease_off, ==, "Ease off a little.");
  g_assert_true (halfway->may_skip);
  g_assert_cmpstr (loosen_catalog_get_safety_texts (catalog)->after_session, ==,
                   "Is your leg better, the same or worse?");
}

static void
test_spine (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (catalog);
  guint n = 0;

  for (guint i = 0; techniques[i] != NULL; i++) {
    const char *ids[] = { techniques[i]->id, NULL };
    gboolean beside = g_strv_contains (beside_the_spine, techniques[i]->id);
    g_autoptr (LoosenRoutine) routine = NULL;

    if (!loosen_technique_is_timed (techniques[i]))
      continue;
    routine = make_routine (catalog, ids);
    g_assert_cmpint (loosen_spine_check_needed (catalog, routine), ==, beside);
    n++;
  }
  g_assert_cmpuint (n, ==, 18);
}

/* Wherever in a routine it stands. */
static void
test_spine_among_others (void)
{
  static const struct {
    const char *ids[4];
    gboolean needed;
  } rows[] = {
    { { "rest_90_90", "ball_glute_wall", "roller_calf", NULL }, FALSE },
    { { "hand_low_back", "rest_90_90", "roller_calf", NULL }, TRUE },
    { { "rest_90_90", "ball_low_back_wall", "roller_calf", NULL }, TRUE },
    { { "rest_90_90", "roller_calf", "roller_low_back_wall", NULL }, TRUE },
  };
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (LoosenRoutine) routine = make_routine (catalog, rows[i].ids);

    g_assert_cmpint (loosen_spine_check_needed (catalog, routine), ==, rows[i].needed);
  }
}

/* Only holds, only what presses, only from load 2 on. */
static void
test_halfway (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (catalog);
  guint n_asked = 0;

  for (guint i = 0; techniques[i] != NULL; i++) {
    const char *ids[] = { techniques[i]->id, NULL };
    g_autoptr (LoosenRoutine) routine = NULL;

    if (!loosen_technique_is_timed (techniques[i]))
      continue;
    routine = make_routine (catalog, ids);
    for (guint k = 0; k < loosen_routine_get_n_steps (routine); k++) {
      const LoosenStep *step = loosen_routine_get_step (routine, k);
      gboolean asked = loosen_halfway_check_asks (catalog, step);

      g_assert_cmpint (asked, ==, step->kind == LOOSEN_STEP_HOLD && g_strv_contains (firm, techniques[i]->id));
      n_asked += asked;
    }
  }
  g_assert_cmpuint (n_asked, >=, 2 * 6);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/checks/texts", test_texts);
  g_test_add_func ("/checks/spine", test_spine);
  g_test_add_func ("/checks/spine-among-others", test_spine_among_others);
  g_test_add_func ("/checks/halfway", test_halfway);

  return g_test_run ();
}
