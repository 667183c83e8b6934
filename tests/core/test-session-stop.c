/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* "Sharp pain: stop", content section 5.8. */

#include "loosen-session-fixture.h"

static Fixture *
new_running (LoosenCatalog *catalog, const char *id, LoosenSide sides, guint hold_s, guint reps)
{
  LoosenChoice choice = fixture_choice (core_fixture_find (catalog, id), sides, hold_s, reps);
  Fixture *run = fixture_new (catalog, &choice, 1);

  loosen_session_start (run->session);
  loosen_session_skip (run->session);
  loosen_fake_clock_advance (run->clock, SECONDS (8));
  fixture_forget (run);

  return run;
}

static void
test_settling (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  g_autoptr (Fixture) run = new_running (catalog, "ball_piriformis_floor", LOOSEN_SIDE_RIGHT, 60, 2);
  LoosenReading reading;

  run->trace->began = loosen_clock_get_monotonic (LOOSEN_CLOCK (run->clock));
  loosen_session_stop (run->session);
  fixture_assert_told (run, "0 = settling\n0 stop\n");
  fixture_assert_at (run, LOOSEN_SESSION_SETTLING, 1, SECONDS (120));
  g_assert_cmpuint (loosen_session_get_n_stops (run->session), ==, 1);
  g_assert_cmpint (loosen_session_get_outcome (run->session), ==, LOOSEN_OUTCOME_NONE);

  /* The double breath and sigh is led, and none of the hold's sentences or strokes is shown. */
  loosen_fake_clock_advance (run->clock, SECONDS (2.5));
  reading = loosen_session_read (run->session);
  g_assert_cmpint (reading.length, ==, SECONDS (120));
  g_assert_cmpint (reading.breath.phase, ==, LOOSEN_BREATH_TOP_UP);
  g_assert_cmpuint (reading.breath.number, ==, 1);
  g_assert_cmpuint (reading.breath.count, ==, 13);
  g_assert_null (reading.cue);
  g_assert_cmpuint (reading.beat, ==, 0);

  /* Nothing sounds while it settles; then the question waits, and wakes nobody. */
  loosen_fake_clock_advance (run->clock, SECONDS (3600));
  fixture_assert_told (run, "");
  fixture_assert_at (run, LOOSEN_SESSION_SETTLING, 1, 0);
  g_assert_cmpuint (run->n_seconds, ==, 120);
  g_assert_cmpuint (loosen_fake_clock_get_n_pending (run->clock), ==, 0);
}

static void
test_gone (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  g_autoptr (Fixture) run = new_running (catalog, "ball_piriformis_floor", LOOSEN_SIDE_BOTH, 60, 3);

  loosen_session_stop (run->session);
  loosen_fake_clock_advance (run->clock, SECONDS (30));
  fixture_forget (run);
  run->trace->began = loosen_clock_get_monotonic (LOOSEN_CLOCK (run->clock));
  loosen_session_settled (run->session, TRUE);
  /* The same side once more: once, with its least, after time to get into place. */
  fixture_assert_told (run, "0 > 0 settle right 0/0 20s\n0 = running\n0 get-ready\n");
  g_assert_cmpint (loosen_session_get_left (run->session), ==, SECONDS (20 + 30));
  loosen_fake_clock_advance (run->clock, SECONDS (19.5));
  fixture_forget (run);
  loosen_fake_clock_advance (run->clock, SECONDS (0.5));
  fixture_assert_told (run, "20000 > 1 hold right 1/1 30s\n20000 hold-begins\n20000 in\n");
  g_assert_null (loosen_session_get_next_step (run->session));
  loosen_fake_clock_advance (run->clock, SECONDS (30));
  g_assert_cmpint (loosen_session_get_outcome (run->session), ==, LOOSEN_OUTCOME_COMPLETED);
  g_assert_cmpuint (loosen_session_get_n_stops (run->session), ==, 1);
}

static void
test_gone_second_side (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  g_autoptr (Fixture) run = new_running (catalog, "ball_piriformis_floor", LOOSEN_SIDE_BOTH, 60, 1);

  /* In the change of sides it is the side to change to. */
  loosen_session_skip (run->session);
  g_assert_cmpint (loosen_session_get_step (run->session)->kind, ==, LOOSEN_STEP_SWITCH);
  loosen_session_stop (run->session);
  loosen_session_settled (run->session, TRUE);
  g_assert_cmpint (loosen_session_get_step (run->session)->kind, ==, LOOSEN_STEP_SETTLE);
  g_assert_cmpint (loosen_session_get_step (run->session)->side, ==, LOOSEN_SIDE_LEFT);
  g_assert_cmpint (loosen_session_get_next_step (run->session)->side, ==, LOOSEN_SIDE_LEFT);
}

static void
test_gone_then_the_rest (void)
{
  LoosenChoice choices[] = {
    fixture_choice (&fixture_ball, LOOSEN_SIDE_RIGHT, 60, 2),
    fixture_choice (&fixture_glide, LOOSEN_SIDE_LEFT, 0, 10),
  };
  g_autoptr (Fixture) run = fixture_new (NULL, choices, 2);

  loosen_session_start (run->session);
  loosen_session_skip (run->session);
  loosen_session_stop (run->session);
  loosen_session_settled (run->session, TRUE);
  /* settle 20, hold 30, and what comes after the technique, untouched: settle 15, 10 of 5 s */
  g_assert_cmpint (loosen_session_get_left (run->session), ==, SECONDS (20 + 30 + 15 + 50));
  loosen_fake_clock_advance (run->clock, SECONDS (20 + 30 + 15 + 50));
  g_assert_cmpint (loosen_session_get_outcome (run->session), ==, LOOSEN_OUTCOME_COMPLETED);
}

static void
test_gone_of_repetitions (void)
{
  g_autoptr (Fixture) run = fixture_new_one (&fixture_glide, LOOSEN_SIDE_LEFT, 0, 10);

  loosen_session_start (run->session);
  loosen_fake_clock_advance (run->clock, SECONDS (20));
  loosen_session_stop (run->session);
  loosen_session_settled (run->session, TRUE);
  /* The least number of repetitions. */
  g_assert_cmpint (loosen_session_get_left (run->session), ==, SECONDS (15 + 5 * 5));
}

/* Once, also where the technique's least is more. */
static void
test_gone_once (void)
{
  LoosenTechnique technique = fixture_ball;
  g_autoptr (Fixture) run = NULL;

  technique.reps = (LoosenRange){ 2, 3, 3 };
  run = fixture_new_one (&technique, LOOSEN_SIDE_RIGHT, 60, 3);
  loosen_session_start (run->session);
  loosen_session_stop (run->session);
  loosen_session_settled (run->session, TRUE);
  g_assert_cmpint (loosen_session_get_left (run->session), ==, SECONDS (20 + 30));
  loosen_session_skip (run->session);
  g_assert_cmpuint (loosen_session_get_step (run->session)->number, ==, 1);
  g_assert_cmpuint (loosen_session_get_step (run->session)->count, ==, 1);
  g_assert_null (loosen_session_get_next_step (run->session));
}

/* Every technique that is shipped can be begun again gently. */
static void
test_gone_of_all (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (catalog);
  guint n = 0;

  for (guint i = 0; techniques[i] != NULL; i++) {
    const LoosenTechnique *technique = techniques[i];
    gint64 work = SECONDS (technique->mode == LOOSEN_MODE_REPS ? technique->reps.min * technique->rep_s
                                                               : technique->hold_s.min);
    g_autoptr (Fixture) run = NULL;

    if (!loosen_technique_is_timed (technique))
      continue;
    run = new_running (catalog, technique->id, LOOSEN_SIDE_BOTH, technique->hold_s.max, technique->reps.max);
    loosen_session_stop (run->session);
    loosen_session_settled (run->session, TRUE);
    g_assert_cmpint (loosen_session_get_state (run->session), ==, LOOSEN_SESSION_RUNNING);
    g_assert_cmpint (loosen_session_get_left (run->session), ==, SECONDS (technique->settle_s) + work);
    n++;
  }
  g_assert_cmpuint (n, ==, 18);
}

static void
test_not_gone (void)
{
  g_autoptr (Fixture) run = fixture_new_one (&fixture_ball, LOOSEN_SIDE_RIGHT, 40, 2);

  loosen_session_start (run->session);
  loosen_session_stop (run->session);
  loosen_fake_clock_advance (run->clock, SECONDS (130));
  fixture_forget (run);
  loosen_session_settled (run->session, FALSE);
  g_assert_cmpint (loosen_session_get_state (run->session), ==, LOOSEN_SESSION_DONE);
  g_assert_cmpint (loosen_session_get_outcome (run->session), ==, LOOSEN_OUTCOME_STOPPED);
  /* No fanfare. */
  g_assert_cmpuint (run->n_cues[LOOSEN_CUE_SESSION_DONE], ==, 0);
}

static void
test_second_stop (gconstpointer data)
{
  g_autoptr (Fixture) run = fixture_new_one (&fixture_ball, LOOSEN_SIDE_RIGHT, 40, 2);

  loosen_session_start (run->session);
  loosen_session_stop (run->session);
  loosen_session_settled (run->session, TRUE);
  loosen_fake_clock_advance (run->clock, SECONDS (25));
  loosen_session_stop (run->session);
  g_assert_cmpuint (loosen_session_get_n_stops (run->session), ==, 2);
  fixture_assert_at (run, LOOSEN_SESSION_SETTLING, 1, SECONDS (120));
  /* Whatever the answer, or none: that is enough pressure for today. */
  if (data == NULL)
    loosen_session_end (run->session);
  else
    loosen_session_settled (run->session, GPOINTER_TO_INT (data) == 1);
  g_assert_cmpint (loosen_session_get_state (run->session), ==, LOOSEN_SESSION_DONE);
  g_assert_cmpint (loosen_session_get_outcome (run->session), ==, LOOSEN_OUTCOME_STOPPED_TWICE);
  g_assert_cmpuint (loosen_fake_clock_get_n_pending (run->clock), ==, 0);
}

static void
test_end_while_settling (void)
{
  g_autoptr (Fixture) run = fixture_new_one (&fixture_ball, LOOSEN_SIDE_RIGHT, 40, 2);

  loosen_session_start (run->session);
  loosen_session_stop (run->session);
  loosen_session_end (run->session);
  g_assert_cmpint (loosen_session_get_outcome (run->session), ==, LOOSEN_OUTCOME_STOPPED);
  g_assert_cmpuint (loosen_session_get_n_stops (run->session), ==, 1);
}

/* A stop is at once, also when the machine hung and much else is due. */
static void
test_stop_goes_first (void)
{
  g_autoptr (Fixture) run = fixture_new_one (&fixture_ball, LOOSEN_SIDE_RIGHT, 40, 2);
  LoosenFakeClock *clock = run->clock;

  loosen_session_start (run->session);
  loosen_fake_clock_advance (clock, SECONDS (59));
  fixture_forget (run);
  /* The deadline of the hold is over, and nobody was woken yet. */
  loosen_fake_clock_hang (clock, SECONDS (10));
  loosen_session_stop (run->session);
  fixture_assert_told (run, "69000 = settling\n69000 stop\n");
  fixture_assert_at (run, LOOSEN_SESSION_SETTLING, 1, SECONDS (120));
}

/* The same place under another technique counts too. */
static void
test_pressure_of_another (void)
{
  static const LoosenZone zone = { .id = "zone" };
  static const LoosenZone *const zones[] = { &zone, NULL };
  LoosenTechnique ball = fixture_ball;
  LoosenTechnique roller = fixture_roller;
  LoosenTechnique elsewhere = fixture_roller;
  LoosenChoice choices[] = {
    fixture_choice (&ball, LOOSEN_SIDE_RIGHT, 60, 2),
    fixture_choice (&roller, LOOSEN_SIDE_RIGHT, 20, 1),
    fixture_choice (&elsewhere, LOOSEN_SIDE_RIGHT, 20, 1),
  };
  g_autoptr (Fixture) run = NULL;

  ball.targets = roller.targets = zones;
  elsewhere.id = "elsewhere";
  run = fixture_new (NULL, choices, 3);
  loosen_session_start (run->session);
  loosen_session_skip (run->session);
  /* 120 s of ball and 20 s of roller on the zone: 40 s are left. */
  g_assert_true (loosen_session_can_add_time (run->session, SECONDS (40)));
  g_assert_false (loosen_session_can_add_time (run->session, SECONDS (41)));

  while (loosen_session_get_step (run->session)->technique != &elsewhere)
    loosen_session_skip (run->session);
  loosen_session_skip (run->session);
  g_assert_true (loosen_session_can_add_time (run->session, SECONDS (160)));
  g_assert_false (loosen_session_can_add_time (run->session, SECONDS (161)));
  loosen_session_end (run->session);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/session-stop/settling", test_settling);
  g_test_add_func ("/session-stop/gone/first-side", test_gone);
  g_test_add_func ("/session-stop/gone/second-side", test_gone_second_side);
  g_test_add_func ("/session-stop/gone/then-the-rest", test_gone_then_the_rest);
  g_test_add_func ("/session-stop/gone/repetitions", test_gone_of_repetitions);
  g_test_add_func ("/session-stop/gone/once", test_gone_once);
  g_test_add_func ("/session-stop/gone/all", test_gone_of_all);
  g_test_add_func ("/session-stop/not-gone", test_not_gone);
  g_test_add_data_func ("/session-stop/second/ended", NULL, test_second_stop);
  g_test_add_data_func ("/session-stop/second/gone", GINT_TO_POINTER (1), test_second_stop);
  g_test_add_data_func ("/session-stop/second/not-gone", GINT_TO_POINTER (2), test_second_stop);
  g_test_add_func ("/session-stop/end", test_end_while_settling);
  g_test_add_func ("/session-stop/goes-first", test_stop_goes_first);
  g_test_add_func ("/session-stop/pressure-of-another", test_pressure_of_another);

  return g_test_run ();
}
