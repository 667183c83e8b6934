/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whoever hears a signal of a session may do to it whatever a person may do. */

#include "loosen-session-fixture.h"

typedef enum { ON_STATE, ON_STEP, ON_SECOND, ON_CUE, N_SIGNALS } Signal;

static const char *const signal_names[] = { "state-changed", "step-changed", "second", "cue" };

static void
add_15 (LoosenSession *session)
{
  loosen_session_add_time (session, SECONDS (15));
}

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
pause_and_resume (LoosenSession *session)
{
  loosen_session_pause (session);
  loosen_session_resume (session);
}

static const struct {
  const char *name;
  void (*act) (LoosenSession *session);
} acts[] = {
  { "start", loosen_session_start },
  { "pause", loosen_session_pause },
  { "resume", loosen_session_resume },
  { "pause-and-resume", pause_and_resume },
  { "restart-side", loosen_session_restart_side },
  { "add-time", add_15 },
  { "skip", loosen_session_skip },
  { "back", loosen_session_back },
  { "stop", loosen_session_stop },
  { "settled-gone", settled_gone },
  { "settled-not-gone", settled_not_gone },
  { "end", loosen_session_end },
};

/* Does one thing at the nth signal of a kind. */
typedef struct {
  guint act;
  guint nth;
  guint depth;
  guint max_depth;
} Meddler;

static void
meddle (LoosenSession *session, Meddler *meddler)
{
  meddler->depth++;
  meddler->max_depth = MAX (meddler->max_depth, meddler->depth);
  /* Whatever it does may be heard again, but not without end. */
  g_assert_cmpuint (meddler->depth, <, 50);
  if (meddler->nth > 0 && --meddler->nth == 0)
    acts[meddler->act].act (session);
  meddler->depth--;
}

static void
cue_cb (LoosenSession *session, int cue, Meddler *meddler)
{
  meddle (session, meddler);
}

static void
assert_sound (Fixture *run)
{
  LoosenSessionState state = loosen_session_get_state (run->session);
  LoosenReading reading = loosen_session_read (run->session);
  gboolean runs = state == LOOSEN_SESSION_RUNNING ||
                  (state == LOOSEN_SESSION_SETTLING && reading.remaining > 0);

  g_assert_cmpuint (loosen_fake_clock_get_n_pending (run->clock), ==, runs ? 1 : 0);
  g_assert_cmpint (reading.remaining, >=, 0);
  g_assert_cmpint (reading.remaining, <=, reading.length);
  g_assert_cmpint (state == LOOSEN_SESSION_DONE, ==,
                   loosen_session_get_outcome (run->session) != LOOSEN_OUTCOME_NONE);
}

/* Every act at each of the first signals of each kind. */
static void
test_meddle (gconstpointer data)
{
  guint act = GPOINTER_TO_UINT (data) / N_SIGNALS;
  guint on = GPOINTER_TO_UINT (data) % N_SIGNALS;

  for (guint nth = 1; nth <= 40; nth++) {
    g_autoptr (Fixture) run = fixture_new_one (&fixture_roller, LOOSEN_SIDE_BOTH, 20, 2);
    Meddler meddler = { act, nth, 0, 0 };
    LoosenSessionState state;

    g_signal_connect (run->session, signal_names[on],
                      on == ON_CUE ? G_CALLBACK (cue_cb) : G_CALLBACK (meddle), &meddler);
    loosen_session_start (run->session);
    assert_sound (run);
    for (guint i = 0; i < 6; i++) {
      loosen_fake_clock_advance (run->clock, SECONDS (9));
      assert_sound (run);
      loosen_fake_clock_stall (run->clock, SECONDS (2.2));
      assert_sound (run);
    }
    loosen_session_pause (run->session);
    loosen_session_resume (run->session);
    loosen_session_stop (run->session);
    assert_sound (run);
    loosen_fake_clock_advance (run->clock, SECONDS (60));
    loosen_session_settled (run->session, TRUE);
    assert_sound (run);
    loosen_fake_clock_advance (run->clock, SECONDS (600));
    assert_sound (run);
    state = loosen_session_get_state (run->session);
    loosen_session_end (run->session);
    g_assert_cmpint (loosen_session_get_state (run->session), ==, LOOSEN_SESSION_DONE);
    g_assert_true (state == LOOSEN_SESSION_DONE || state == LOOSEN_SESSION_PAUSED ||
                   state == LOOSEN_SESSION_SETTLING);
    assert_sound (run);
  }
}

/* What is done at the cue of an end is done to the step that follows, once. */
static void
pause_at_rest_cb (LoosenSession *session, int cue)
{
  if (cue == LOOSEN_CUE_REST)
    loosen_session_pause (session);
}

static void
test_pause_at_the_end (void)
{
  g_autoptr (Fixture) run = fixture_new_one (&fixture_ball, LOOSEN_SIDE_RIGHT, 30, 2);

  g_signal_connect (run->session, "cue", G_CALLBACK (pause_at_rest_cb), NULL);
  loosen_session_start (run->session);
  loosen_fake_clock_advance (run->clock, SECONDS (49.5));
  fixture_forget (run);
  loosen_fake_clock_advance (run->clock, SECONDS (10));
  fixture_assert_at (run, LOOSEN_SESSION_PAUSED, 2, SECONDS (15));
  fixture_assert_told (run, "50000 rest\n50000 > 2 rest right 1/2 15s\n50000 = paused\n");
  loosen_session_resume (run->session);
  loosen_fake_clock_advance (run->clock, SECONDS (15));
  fixture_assert_at (run, LOOSEN_SESSION_RUNNING, 3, SECONDS (30));
  g_assert_cmpuint (run->n_cues[LOOSEN_CUE_REST], ==, 1);
}

/* Ended is ended, also from within the beginning of a step. */
static void
end_cb (LoosenSession *session)
{
  loosen_session_end (session);
}

static void
test_end_in_a_step (gconstpointer data)
{
  void (*act) (LoosenSession * session) = data;
  g_autoptr (Fixture) run = fixture_new_one (&fixture_ball, LOOSEN_SIDE_RIGHT, 30, 2);

  loosen_session_start (run->session);
  loosen_fake_clock_advance (run->clock, SECONDS (30));
  if (act == settled_gone)
    loosen_session_stop (run->session);
  g_signal_connect (run->session, "step-changed", G_CALLBACK (end_cb), NULL);
  fixture_forget (run);
  act (run->session);
  g_assert_cmpint (loosen_session_get_state (run->session), ==, LOOSEN_SESSION_DONE);
  g_assert_cmpint (loosen_session_get_outcome (run->session), ==, LOOSEN_OUTCOME_ENDED);
  g_assert_cmpuint (loosen_fake_clock_get_n_pending (run->clock), ==, 0);
  g_assert_cmpuint (run->n_states, ==, 1);
  loosen_fake_clock_advance (run->clock, SECONDS (3600));
  g_assert_cmpint (loosen_session_get_state (run->session), ==, LOOSEN_SESSION_DONE);
}

/* When a step is told, what is read is that step. */
static void
read_cb (LoosenSession *session, LoosenClock *clock)
{
  LoosenReading reading = loosen_session_read (session);

  g_assert_cmpint (loosen_session_get_state (session), ==, LOOSEN_SESSION_RUNNING);
  g_assert_cmpint (reading.remaining, ==, loosen_session_get_step (session)->length);
  g_assert_cmpint (reading.length, ==, loosen_session_get_step (session)->length);
}

static void
test_read_in_a_step (void)
{
  g_autoptr (Fixture) run = fixture_new_one (&fixture_ball, LOOSEN_SIDE_BOTH, 30, 1);

  g_signal_connect (run->session, "step-changed", G_CALLBACK (read_cb), run->clock);
  loosen_session_start (run->session);
  loosen_fake_clock_advance (run->clock, SECONDS (30));
  loosen_session_back (run->session);
  loosen_session_skip (run->session);
  loosen_session_restart_side (run->session);
  loosen_session_stop (run->session);
  loosen_session_settled (run->session, TRUE);
  loosen_fake_clock_sleep (run->clock, SECONDS (10));
  loosen_fake_clock_advance (run->clock, SECONDS (5));
  loosen_session_restart_side (run->session);
  loosen_fake_clock_advance (run->clock, SECONDS (3600));
  g_assert_cmpint (loosen_session_get_outcome (run->session), ==, LOOSEN_OUTCOME_COMPLETED);
}

/* Stop is not heard any more by whoever ended it at once. */
static void
end_when_settling_cb (LoosenSession *session)
{
  if (loosen_session_get_state (session) == LOOSEN_SESSION_SETTLING)
    loosen_session_end (session);
}

static void
test_end_at_stop (void)
{
  g_autoptr (Fixture) run = fixture_new_one (&fixture_ball, LOOSEN_SIDE_RIGHT, 30, 1);

  g_signal_connect (run->session, "state-changed", G_CALLBACK (end_when_settling_cb), NULL);
  loosen_session_start (run->session);
  fixture_forget (run);
  loosen_session_stop (run->session);
  fixture_assert_told (run, "0 = settling\n0 = done\n");
  g_assert_cmpuint (run->n_cues[LOOSEN_CUE_STOP], ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (acts) * N_SIGNALS; i++) {
    g_autofree char *path = g_strdup_printf ("/session-reentry/%s/%s", signal_names[i % N_SIGNALS],
                                             acts[i / N_SIGNALS].name);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_meddle);
  }
  g_test_add_func ("/session-reentry/pause-at-the-end", test_pause_at_the_end);
  g_test_add_data_func ("/session-reentry/end-in-a-step/skip", loosen_session_skip, test_end_in_a_step);
  g_test_add_data_func ("/session-reentry/end-in-a-step/back", loosen_session_back, test_end_in_a_step);
  g_test_add_data_func ("/session-reentry/end-in-a-step/restart-side", loosen_session_restart_side,
                        test_end_in_a_step);
  g_test_add_data_func ("/session-reentry/end-in-a-step/settled", settled_gone, test_end_in_a_step);
  g_test_add_func ("/session-reentry/read-in-a-step", test_read_in_a_step);
  g_test_add_func ("/session-reentry/end-at-stop", test_end_at_stop);

  return g_test_run ();
}
