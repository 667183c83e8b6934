/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-session-fixture.h"

/* What must hold at the edges: of a session's life, of a number, of what one side is pressed, of what a stop
 * leaves. */

/* Whoever hears of something may drop the session */

static void
settled_gone (LoosenSession *session)
{
  loosen_session_settled (session, TRUE);
}

static void
settled_not_gone (LoosenSession *session)
{
  loosen_session_settled (session, FALSE);
}

static void
add_15 (LoosenSession *session)
{
  loosen_session_add_time (session, 15 * SECOND);
}

static const struct {
  const char *name;
  void (*act) (LoosenSession *session);
} acts[] = {
  { "start", loosen_session_start },
  { "pause", loosen_session_pause },
  { "resume", loosen_session_resume },
  { "restart-side", loosen_session_restart_side },
  { "add-time", add_15 },
  { "skip", loosen_session_skip },
  { "back", loosen_session_back },
  { "stop", loosen_session_stop },
  { "gone", settled_gone },
  { "not-gone", settled_not_gone },
  { "end", loosen_session_end },
};

static const char *const situations[] = { "ready", "running", "last", "paused", "slept", "settling" };

static LoosenSession *
get_into (guint situation, LoosenRoutine *routine, LoosenFakeClock *clock)
{
  LoosenSession *session = loosen_session_new (routine, LOOSEN_CLOCK (clock));

  if (situation == 0)
    return session;

  loosen_session_start (session);
  /* Settle 20, hold 30, rest 15, hold 30. */
  loosen_fake_clock_advance (clock, (situation == 2 ? 70 : 30) * SECOND);
  if (situation == 3)
    loosen_session_pause (session);
  if (situation == 4) {
    loosen_fake_clock_sleep (clock, MINUTE);
    loosen_fake_clock_advance (clock, 1 * SECOND);
  }
  if (situation == 5)
    loosen_session_stop (session);

  return session;
}

typedef struct {
  LoosenSession *session; /* (owned) until something is heard */
  guint nth;
} Owner;

static void
drop_cb (Owner *owner)
{
  if (owner->nth > 0 && --owner->nth == 0)
    g_clear_object (&owner->session);
}

static void
watch (Owner *owner)
{
  static const char *const names[] = { "state-changed", "step-changed", "second", "cue" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_signal_connect_swapped (owner->session, names[i], G_CALLBACK (drop_cb), owner);
}

static void
test_dropped (gconstpointer data)
{
  guint act = GPOINTER_TO_UINT (data) % G_N_ELEMENTS (acts);
  guint situation = GPOINTER_TO_UINT (data) / (guint) G_N_ELEMENTS (acts);
  LoosenChoice choice = fixture_choice (&fixture_ball, LOOSEN_SIDE_RIGHT, 30, 2);
  g_autoptr (LoosenRoutine) routine = loosen_routine_new (NULL, &choice, 1, NULL);

  for (guint nth = 1; nth <= 4; nth++) {
    g_autoptr (LoosenFakeClock) clock = loosen_fake_clock_new ();
    Owner owner = { .session = get_into (situation, routine, clock), .nth = nth };
    LoosenSession *session = owner.session;

    g_object_add_weak_pointer (G_OBJECT (session), (gpointer *) &session);
    watch (&owner);
    acts[act].act (session);
    if (owner.session != NULL)
      loosen_fake_clock_advance (clock, 2 * SECOND);
    g_clear_object (&owner.session);
    g_assert_null (session);
    g_assert_cmpuint (loosen_fake_clock_get_n_pending (clock), ==, 0);
  }
}

/* The same when it is the clock that wakes it. */
static void
test_dropped_when_woken (void)
{
  LoosenChoice choice = fixture_choice (&fixture_ball, LOOSEN_SIDE_RIGHT, 30, 2);
  g_autoptr (LoosenRoutine) routine = loosen_routine_new (NULL, &choice, 1, NULL);
  guint nth = 0;
  gboolean dropped;

  do {
    g_autoptr (LoosenFakeClock) clock = loosen_fake_clock_new ();
    Owner owner = { .session = loosen_session_new (routine, LOOSEN_CLOCK (clock)) };

    loosen_session_start (owner.session);
    owner.nth = ++nth;
    watch (&owner);
    loosen_fake_clock_advance (clock, 5 * MINUTE);
    dropped = owner.session == NULL;
    g_clear_object (&owner.session);
    g_assert_cmpuint (loosen_fake_clock_get_n_pending (clock), ==, 0);
  } while (dropped);

  /* 95 seconds, and more than a dozen other things to hear. */
  g_assert_cmpuint (nth, >, 110);
}

/* Numbers */

static void
test_add_too_much (void)
{
  static const gint64 lengths[] = { G_MAXINT64, G_MAXINT64 - 1, G_MAXINT64 / 2, 24 * 3600 * SECOND };
  const LoosenTechnique *const techniques[] = { &fixture_calm, &fixture_glide, &fixture_hand };

  for (guint t = 0; t < G_N_ELEMENTS (techniques); t++) {
    g_autoptr (Fixture) run = fixture_new_one (techniques[t], LOOSEN_SIDE_RIGHT, 30, techniques[t]->reps.max);
    gint64 left;

    loosen_session_start (run->session);
    for (guint step = 0; step < 2; step++) {
      left = loosen_session_get_left (run->session);
      for (guint i = 0; i < G_N_ELEMENTS (lengths); i++) {
        g_assert_false (loosen_session_can_add_time (run->session, lengths[i]));
        loosen_session_add_time (run->session, lengths[i]);
        g_assert_cmpint (loosen_session_get_left (run->session), ==, left);
      }
      loosen_session_skip (run->session);
    }
  }
}

/* A step is long enough when it is an hour long. */
static void
test_add_again_and_again (void)
{
  g_autoptr (Fixture) run = fixture_new_one (&fixture_calm, LOOSEN_SIDE_NONE, 60, 1);
  guint n = 0;

  loosen_session_start (run->session);
  loosen_session_skip (run->session);
  while (loosen_session_can_add_time (run->session, 15 * SECOND) && n < 1000) {
    loosen_session_add_time (run->session, 15 * SECOND);
    n++;
  }
  g_assert_cmpuint (n, ==, (3600 - 60) / 15);
  g_assert_cmpint (loosen_session_read (run->session).length, ==, 60 * MINUTE);
}

/* Three minutes on one side */

/* What is done again presses again. */
static void
test_pressed_again (void)
{
  g_autoptr (Fixture) run = fixture_new_one (&fixture_ball, LOOSEN_SIDE_RIGHT, 60, 2);

  loosen_session_start (run->session);
  loosen_fake_clock_advance (run->clock, 70 * SECOND);
  g_assert_true (loosen_session_can_add_time (run->session, 60 * SECOND));
  loosen_session_back (run->session);
  /* 50 s were pressed, and two holds of 60 s are to come. */
  g_assert_true (loosen_session_can_add_time (run->session, 10 * SECOND));
  g_assert_false (loosen_session_can_add_time (run->session, 11 * SECOND));
  loosen_fake_clock_advance (run->clock, 10 * SECOND);
  loosen_session_restart_side (run->session);
  loosen_session_skip (run->session);
  g_assert_false (loosen_session_can_add_time (run->session, 1 * SECOND));
}

/* Going back when it was skipped, or rested, presses nothing twice. */
static void
test_not_pressed_again (void)
{
  g_autoptr (Fixture) run = fixture_new_one (&fixture_ball, LOOSEN_SIDE_RIGHT, 60, 2);

  loosen_session_start (run->session);
  loosen_fake_clock_advance (run->clock, 10 * SECOND);
  loosen_session_back (run->session);
  loosen_session_skip (run->session);
  loosen_session_back (run->session);
  loosen_session_skip (run->session);
  g_assert_true (loosen_session_can_add_time (run->session, 60 * SECOND));
  g_assert_false (loosen_session_can_add_time (run->session, 61 * SECOND));
}

/* What has no sides presses both: it counts for either of them, and both count for it, each by itself. */
static void
test_pressed_without_sides (void)
{
  static const LoosenZone back = { .id = "back" };
  static const LoosenZone *const targets[] = { &back, NULL };
  LoosenTechnique hand = fixture_hand;
  LoosenTechnique ball = fixture_ball;
  LoosenChoice choices[2];
  g_autoptr (Fixture) run = NULL;

  hand.targets = ball.targets = targets;
  choices[0] = fixture_choice (&hand, LOOSEN_SIDE_NONE, 60, 1);
  choices[1] = fixture_choice (&ball, LOOSEN_SIDE_BOTH, 50, 1);
  run = fixture_new (NULL, choices, G_N_ELEMENTS (choices));
  loosen_session_start (run->session);
  loosen_fake_clock_advance (run->clock, 16 * SECOND);
  g_assert_cmpuint (loosen_session_get_step_index (run->session), ==, 1);
  /* 60 now and 50 later on either side leave 70. */
  g_assert_true (loosen_session_can_add_time (run->session, 70 * SECOND));
  g_assert_false (loosen_session_can_add_time (run->session, 71 * SECOND));
  loosen_session_add_time (run->session, 30 * SECOND);
  /* The rest of it, and time to get into place. */
  loosen_fake_clock_advance (run->clock, (89 + 21) * SECOND);
  g_assert_cmpuint (loosen_session_get_step_index (run->session), ==, 3);
  g_assert_true (loosen_session_can_add_time (run->session, 40 * SECOND));
  g_assert_false (loosen_session_can_add_time (run->session, 41 * SECOND));
}

/* Heard once */

static void
test_half_once (void)
{
  g_autoptr (Fixture) run = fixture_new_one (&fixture_ball, LOOSEN_SIDE_RIGHT, 30, 2);

  loosen_session_start (run->session);
  loosen_fake_clock_advance (run->clock, 36 * SECOND);
  g_assert_cmpuint (run->n_cues[LOOSEN_CUE_HALF], ==, 1);
  loosen_session_add_time (run->session, 15 * SECOND);
  loosen_fake_clock_advance (run->clock, 28 * SECOND);
  g_assert_cmpuint (run->n_cues[LOOSEN_CUE_HALF], ==, 1);

  /* The next hold has its own, at its own place. */
  loosen_fake_clock_advance (run->clock, 16 * SECOND);
  g_assert_cmpuint (loosen_session_get_step_index (run->session), ==, 3);
  loosen_session_add_time (run->session, 15 * SECOND);
  loosen_fake_clock_advance (run->clock, 22 * SECOND + 499 * MS);
  g_assert_cmpuint (run->n_cues[LOOSEN_CUE_HALF], ==, 1);
  loosen_fake_clock_advance (run->clock, 1 * MS);
  g_assert_cmpuint (run->n_cues[LOOSEN_CUE_HALF], ==, 2);

  /* And once more when it is begun anew. */
  loosen_session_back (run->session);
  loosen_fake_clock_advance (run->clock, 15 * SECOND);
  g_assert_cmpuint (run->n_cues[LOOSEN_CUE_HALF], ==, 3);
}

/* A breath begins when time is added; the stroke that fell on the same instant was heard and is not again. */
static void
test_breath_alone (void)
{
  g_autoptr (Fixture) run = fixture_new_one (&fixture_roller, LOOSEN_SIDE_RIGHT, 45, 1);

  loosen_session_start (run->session);
  loosen_fake_clock_advance (run->clock, (20 + 42) * SECOND);
  g_assert_cmpuint (run->n_cues[LOOSEN_CUE_BEAT], ==, 14);
  g_assert_cmpint (loosen_session_read (run->session).breath.phase, ==, LOOSEN_BREATH_EASY);
  fixture_forget (run);
  loosen_session_add_time (run->session, 15 * SECOND);
  g_assert_cmpuint (run->n_cues[LOOSEN_CUE_BREATH_IN], ==, 1);
  g_assert_cmpuint (run->n_cues[LOOSEN_CUE_BEAT], ==, 0);
  g_assert_cmpuint (run->n_cues[LOOSEN_CUE_LAST_THREE], ==, 0);
  g_assert_cmpint (loosen_session_read (run->session).breath.phase, ==, LOOSEN_BREATH_IN);
}

/* Whenever and however much time is added: whoever is led to breathe in is led to breathe out, before the
 * hold ends. */
static void
test_breathed_out (void)
{
  for (guint i = 0; i < 300; i++) {
    g_autoptr (Fixture) run = fixture_new_one (&fixture_stretch, LOOSEN_SIDE_RIGHT, 20, 1);

    loosen_session_start (run->session);
    while (loosen_session_get_state (run->session) != LOOSEN_SESSION_DONE) {
      loosen_fake_clock_advance (run->clock, g_test_rand_int_range (1, 9 * G_USEC_PER_SEC));
      if (g_test_rand_int_range (0, 3) == 0)
        loosen_session_pause (run->session);
      if (g_test_rand_int_range (0, 3) == 0 && loosen_session_can_add_time (run->session, 1))
        loosen_session_add_time (run->session, g_test_rand_int_range (1, 9 * G_USEC_PER_SEC));
      loosen_session_resume (run->session);
      g_assert_cmpuint (run->n_cues[LOOSEN_CUE_BREATH_IN] - run->n_cues[LOOSEN_CUE_BREATH_OUT], <=, 1);
    }
    g_assert_cmpuint (run->n_cues[LOOSEN_CUE_BREATH_IN], >=, 2);
    g_assert_cmpuint (run->n_cues[LOOSEN_CUE_BREATH_IN], ==, run->n_cues[LOOSEN_CUE_BREATH_OUT]);
  }
}

/* The end of a hold is told even late, while what follows it goes on: someone lies on a ball and waits for
 * it. */
static void
test_late_end (void)
{
  static const struct {
    LoosenSide sides;
    guint reps;
    int stall; /* seconds and a half, from 5 s before the end of the first hold */
    LoosenCue cue;
    guint n;
  } rows[] = {
    { LOOSEN_SIDE_RIGHT, 2, 6, LOOSEN_CUE_REST, 1 },
    { LOOSEN_SIDE_RIGHT, 2, 19, LOOSEN_CUE_REST, 1 },
    { LOOSEN_SIDE_RIGHT, 2, 20, LOOSEN_CUE_REST, 0 },
    { LOOSEN_SIDE_BOTH, 1, 20, LOOSEN_CUE_SIDE_DONE, 1 },
    { LOOSEN_SIDE_BOTH, 1, 26, LOOSEN_CUE_SIDE_DONE, 0 },
    { LOOSEN_SIDE_RIGHT, 1, 999, LOOSEN_CUE_SESSION_DONE, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (Fixture) run = fixture_new_one (&fixture_ball, rows[i].sides, 30, rows[i].reps);
    guint n = 0;

    loosen_session_start (run->session);
    loosen_fake_clock_advance (run->clock, 45 * SECOND);
    fixture_forget (run);
    loosen_fake_clock_stall (run->clock, rows[i].stall * SECOND + 500 * MS);
    g_assert_cmpuint (run->n_cues[rows[i].cue], ==, rows[i].n);
    for (guint cue = 0; cue < G_N_ELEMENTS (run->n_cues); cue++)
      n += run->n_cues[cue];
    g_assert_cmpuint (n, ==, rows[i].n);
  }
}

/* What a stop leaves */

/* Also a technique that needs no time to get into place gets some: there is another place to be found. */
static void
test_time_to_move (void)
{
  g_autoptr (Fixture) run = fixture_new_one (&fixture_stretch, LOOSEN_SIDE_RIGHT, 30, 2);

  loosen_session_start (run->session);
  loosen_session_stop (run->session);
  loosen_session_settled (run->session, TRUE);
  g_assert_cmpint (loosen_session_get_step (run->session)->kind, ==, LOOSEN_STEP_SETTLE);
  g_assert_cmpint (loosen_session_get_step (run->session)->side, ==, LOOSEN_SIDE_RIGHT);
  g_assert_cmpint (loosen_session_get_left (run->session), ==, (10 + 20) * SECOND);
}

/* What hurt is not done once more later on, only because it was chosen twice. */
static void
test_chosen_twice (void)
{
  LoosenChoice choices[] = {
    fixture_choice (&fixture_ball, LOOSEN_SIDE_RIGHT, 60, 2),
    fixture_choice (&fixture_calm, LOOSEN_SIDE_NONE, 30, 1),
    fixture_choice (&fixture_ball, LOOSEN_SIDE_LEFT, 60, 2),
    fixture_choice (&fixture_stretch, LOOSEN_SIDE_LEFT, 30, 1),
  };
  g_autoptr (Fixture) run = fixture_new (NULL, choices, G_N_ELEMENTS (choices));

  loosen_session_start (run->session);
  loosen_fake_clock_advance (run->clock, 30 * SECOND);
  loosen_session_stop (run->session);
  loosen_session_settled (run->session, TRUE);
  g_assert_cmpint (loosen_session_get_left (run->session), ==, (20 + 30 + 20 + 30 + 30) * SECOND);
  for (guint i = 0; i < 2; i++) {
    g_assert_true (loosen_session_get_step (run->session)->technique == &fixture_ball);
    g_assert_cmpint (loosen_session_get_step (run->session)->side, ==, LOOSEN_SIDE_RIGHT);
    loosen_session_skip (run->session);
  }
  for (guint i = 0; i < 2; i++) {
    g_assert_true (loosen_session_get_step (run->session)->technique == &fixture_calm);
    loosen_session_skip (run->session);
  }
  g_assert_true (loosen_session_get_step (run->session)->technique == &fixture_stretch);
  g_assert_null (loosen_session_get_next_step (run->session));
}

/* After a stop no work is made longer, pressing or not, of that technique or another, running or paused; to get into
 * place and to rest everyone has all the time. */
static void
test_no_longer_after_stop (void)
{
  LoosenChoice choices[] = {
    fixture_choice (&fixture_ball, LOOSEN_SIDE_RIGHT, 60, 2),
    fixture_choice (&fixture_glide, LOOSEN_SIDE_LEFT, 0, fixture_glide.reps.min),
    fixture_choice (&fixture_stretch, LOOSEN_SIDE_LEFT, 30, 2),
  };
  g_autoptr (Fixture) run = fixture_new (NULL, choices, G_N_ELEMENTS (choices));
  guint n_work = 0;
  guint n_other = 0;

  loosen_session_start (run->session);
  loosen_session_skip (run->session);
  g_assert_cmpint (loosen_session_get_step (run->session)->kind, ==, LOOSEN_STEP_HOLD);
  g_assert_true (loosen_session_can_add_time (run->session, 15 * SECOND));
  loosen_session_stop (run->session);
  g_assert_false (loosen_session_can_add_time (run->session, 15 * SECOND));
  loosen_session_settled (run->session, TRUE);

  while (loosen_session_get_state (run->session) == LOOSEN_SESSION_RUNNING) {
    LoosenStepKind kind = loosen_session_get_step (run->session)->kind;
    gboolean work = kind == LOOSEN_STEP_HOLD || kind == LOOSEN_STEP_REPS;
    gint64 left = loosen_session_get_left (run->session);

    g_assert_cmpint (loosen_session_can_add_time (run->session, 15 * SECOND), ==, !work);
    loosen_session_pause (run->session);
    g_assert_cmpint (loosen_session_can_add_time (run->session, 1), ==, !work);
    loosen_session_add_time (run->session, 15 * SECOND);
    g_assert_cmpint (loosen_session_get_left (run->session), ==, left + (work ? 0 : 15 * SECOND));
    loosen_session_resume (run->session);
    n_work += work;
    n_other += !work;
    loosen_session_skip (run->session);
  }
  g_assert_cmpuint (n_work, >=, 4);
  g_assert_cmpuint (n_other, >=, 2);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (situations) * G_N_ELEMENTS (acts); i++) {
    g_autofree char *path = g_strdup_printf ("/session-limits/dropped/%s/%s",
                                             situations[i / G_N_ELEMENTS (acts)],
                                             acts[i % G_N_ELEMENTS (acts)].name);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_dropped);
  }
  g_test_add_func ("/session-limits/dropped/woken", test_dropped_when_woken);
  g_test_add_func ("/session-limits/add/too-much", test_add_too_much);
  g_test_add_func ("/session-limits/add/again-and-again", test_add_again_and_again);
  g_test_add_func ("/session-limits/pressed/again", test_pressed_again);
  g_test_add_func ("/session-limits/pressed/not-again", test_not_pressed_again);
  g_test_add_func ("/session-limits/pressed/without-sides", test_pressed_without_sides);
  g_test_add_func ("/session-limits/heard/half-once", test_half_once);
  g_test_add_func ("/session-limits/heard/breath-alone", test_breath_alone);
  g_test_add_func ("/session-limits/heard/breathed-out", test_breathed_out);
  g_test_add_func ("/session-limits/heard/late-end", test_late_end);
  g_test_add_func ("/session-limits/stop/time-to-move", test_time_to_move);
  g_test_add_func ("/session-limits/stop/chosen-twice", test_chosen_twice);
  g_test_add_func ("/session-limits/stop/no-longer", test_no_longer_after_stop);

  return g_test_run ();
}
