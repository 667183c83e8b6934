/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a person does to a session: every button in every state. How time passes is in test-session.c. */

#include "loosen-session-fixture.h"

/* The states, each with a way to get there; settle 20, hold 40, switch 20, hold 40. */
typedef enum {
  AT_READY,
  AT_RUNNING,
  AT_PAUSED,
  AT_SLEPT,
  AT_SETTLING,
  AT_SETTLING_SLEPT,
  AT_QUESTION,
  AT_DONE,
  N_PLACES,
} Place;

static Fixture *
new_at (Place place)
{
  Fixture *run = fixture_new_one (&fixture_ball, LOOSEN_SIDE_BOTH, 40, 1);

  if (place == AT_READY)
    return run;
  loosen_session_start (run->session);
  loosen_fake_clock_advance (run->clock, SECONDS (30));
  if (place == AT_PAUSED)
    loosen_session_pause (run->session);
  if (place == AT_SETTLING || place == AT_SETTLING_SLEPT || place == AT_QUESTION)
    loosen_session_stop (run->session);
  if (place == AT_SLEPT || place == AT_SETTLING_SLEPT) {
    loosen_fake_clock_sleep (run->clock, SECONDS (60));
    loosen_fake_clock_advance (run->clock, SECONDS (1));
  }
  if (place == AT_QUESTION)
    loosen_fake_clock_advance (run->clock, SECONDS (120));
  if (place == AT_DONE)
    loosen_session_end (run->session);
  fixture_forget (run);

  return run;
}

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

#define SAME        \
  {                 \
    G_MAXUINT, 0, 0 \
  }

static const struct {
  const char *name;
  void (*act) (LoosenSession *session);
  struct {
    guint state;
    guint index;
    guint remaining;
  } then[N_PLACES];
} acts[] = {
  { "start",
    loosen_session_start,
    { { LOOSEN_SESSION_RUNNING, 0, 20 }, SAME, SAME, SAME, SAME, SAME, SAME, SAME } },
  { "pause",
    loosen_session_pause,
    { SAME, { LOOSEN_SESSION_PAUSED, 1, 30 }, SAME, SAME, SAME, SAME, SAME, SAME } },
  { "resume",
    loosen_session_resume,
    { SAME,
      SAME,
      { LOOSEN_SESSION_RUNNING, 1, 30 },
      { LOOSEN_SESSION_RUNNING, 1, 29 },
      SAME,
      { LOOSEN_SESSION_SETTLING, 1, 119 },
      SAME,
      SAME } },
  { "restart-side",
    loosen_session_restart_side,
    { SAME,
      { LOOSEN_SESSION_RUNNING, 0, 20 },
      { LOOSEN_SESSION_RUNNING, 0, 20 },
      { LOOSEN_SESSION_RUNNING, 0, 20 },
      SAME,
      SAME,
      SAME,
      SAME } },
  { "add-time",
    add_15,
    { SAME,
      { LOOSEN_SESSION_RUNNING, 1, 45 },
      { LOOSEN_SESSION_PAUSED, 1, 45 },
      SAME,
      SAME,
      SAME,
      SAME,
      SAME } },
  { "skip",
    loosen_session_skip,
    { SAME,
      { LOOSEN_SESSION_RUNNING, 2, 20 },
      { LOOSEN_SESSION_PAUSED, 2, 20 },
      SAME,
      SAME,
      SAME,
      SAME,
      SAME } },
  { "back",
    loosen_session_back,
    { SAME,
      { LOOSEN_SESSION_RUNNING, 1, 40 },
      { LOOSEN_SESSION_PAUSED, 1, 40 },
      SAME,
      SAME,
      SAME,
      SAME,
      SAME } },
  { "stop",
    loosen_session_stop,
    { SAME,
      { LOOSEN_SESSION_SETTLING, 1, 120 },
      { LOOSEN_SESSION_SETTLING, 1, 120 },
      { LOOSEN_SESSION_SETTLING, 1, 120 },
      SAME,
      SAME,
      SAME,
      SAME } },
  { "settled-gone",
    settled_gone,
    { SAME,
      SAME,
      SAME,
      SAME,
      { LOOSEN_SESSION_RUNNING, 0, 20 },
      SAME,
      { LOOSEN_SESSION_RUNNING, 0, 20 },
      SAME } },
  { "settled-not-gone",
    settled_not_gone,
    { SAME, SAME, SAME, SAME, { LOOSEN_SESSION_DONE, 1, 120 }, SAME, { LOOSEN_SESSION_DONE, 1, 0 }, SAME } },
  { "end",
    loosen_session_end,
    { { LOOSEN_SESSION_DONE, 0, 20 },
      { LOOSEN_SESSION_DONE, 1, 30 },
      { LOOSEN_SESSION_DONE, 1, 30 },
      { LOOSEN_SESSION_DONE, 1, 29 },
      { LOOSEN_SESSION_DONE, 1, 120 },
      { LOOSEN_SESSION_DONE, 1, 119 },
      { LOOSEN_SESSION_DONE, 1, 0 },
      SAME } },
};

static gboolean
state_runs (LoosenSessionState state, gint64 remaining)
{
  return state == LOOSEN_SESSION_RUNNING || (state == LOOSEN_SESSION_SETTLING && remaining > 0);
}

static void
test_acts (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);

  for (guint place = 0; place < N_PLACES; place++) {
    g_autoptr (Fixture) run = new_at (place);
    LoosenSessionState state = loosen_session_get_state (run->session);
    guint index = loosen_session_get_step_index (run->session);
    gint64 remaining = loosen_session_read (run->session).remaining;

    g_test_message ("%s when %s (%u)", acts[i].name, core_fixture_name_state (state), place);
    acts[i].act (run->session);
    if (acts[i].then[place].state == G_MAXUINT) {
      /* Nothing at all, and nothing is said. */
      fixture_assert_at (run, state, index, remaining);
      fixture_assert_told (run, "");
    } else {
      fixture_assert_at (run, acts[i].then[place].state, acts[i].then[place].index,
                         SECONDS (acts[i].then[place].remaining));
    }
    g_assert_cmpuint (
      loosen_fake_clock_get_n_pending (run->clock), ==,
      state_runs (loosen_session_get_state (run->session), loosen_session_read (run->session).remaining) ? 1
                                                                                                         : 0);
    /* Whatever it is now, time may pass. */
    loosen_fake_clock_advance (run->clock, SECONDS (3600));
    g_assert_cmpuint (loosen_fake_clock_get_n_pending (run->clock), ==, 0);
  }
}

static void
test_can_add_in_states (void)
{
  for (guint place = 0; place < N_PLACES; place++) {
    g_autoptr (Fixture) run = new_at (place);

    g_assert_cmpint (loosen_session_can_add_time (run->session, SECONDS (15)), ==,
                     place == AT_RUNNING || place == AT_PAUSED);
    g_assert_false (loosen_session_can_add_time (run->session, 0));
    g_assert_false (loosen_session_can_add_time (run->session, -SECONDS (15)));
  }
}

static void
test_back (void)
{
  static const struct {
    double elapsed; /* in the third step */
    guint index;
  } rows[] = { { 0, 1 }, { 0.5, 1 }, { 2.999999, 1 }, { 3, 2 }, { 10, 2 } };

  for (guint paused = 0; paused < 2; paused++)
    for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
      g_autoptr (Fixture) run = fixture_new_one (&fixture_ball, LOOSEN_SIDE_BOTH, 40, 1);

      loosen_session_start (run->session);
      loosen_fake_clock_advance (run->clock, SECONDS (60) + SECONDS (rows[i].elapsed));
      if (paused)
        loosen_session_pause (run->session);
      loosen_session_back (run->session);
      fixture_assert_at (run, paused ? LOOSEN_SESSION_PAUSED : LOOSEN_SESSION_RUNNING, rows[i].index,
                         rows[i].index == 1 ? SECONDS (40) : SECONDS (20));
    }
}

static void
test_back_at_the_first (void)
{
  g_autoptr (Fixture) run = fixture_new_one (&fixture_ball, LOOSEN_SIDE_BOTH, 40, 1);

  loosen_session_start (run->session);
  loosen_fake_clock_advance (run->clock, SECONDS (1));
  fixture_forget (run);
  loosen_session_back (run->session);
  fixture_assert_at (run, LOOSEN_SESSION_RUNNING, 0, SECONDS (20));
  fixture_assert_told (run, "1000 > 0 settle right 0/0 20s\n1000 get-ready\n");
}

static void
test_skip_to_the_end (void)
{
  g_autoptr (Fixture) run = fixture_new_one (&fixture_ball, LOOSEN_SIDE_BOTH, 40, 1);

  loosen_session_start (run->session);
  loosen_session_pause (run->session);
  for (guint i = 1; i < 4; i++) {
    loosen_session_skip (run->session);
    fixture_assert_at (run, LOOSEN_SESSION_PAUSED, i, loosen_session_get_step (run->session)->length);
    g_assert_cmpuint (loosen_fake_clock_get_n_pending (run->clock), ==, 0);
  }
  fixture_assert_told (run, "0 = running\n0 get-ready\n0 = paused\n0 > 1 hold right 1/1 40s\n"
                            "0 > 2 switch left 0/0 20s\n0 > 3 hold left 1/1 40s\n");
  /* A step that was skipped to while paused begins with its cues when it is resumed. */
  loosen_session_resume (run->session);
  fixture_assert_told (run, "0 = running\n0 hold-begins\n0 in\n");
  loosen_session_skip (run->session);
  fixture_assert_told (run, "0 = done\n0 session-done\n");
  g_assert_cmpint (loosen_session_get_outcome (run->session), ==, LOOSEN_OUTCOME_COMPLETED);
}

static void
test_restart_side (void)
{
  /* settle, hold, rest, hold, switch, hold, rest, hold */
  static const struct {
    guint at;
    guint first;
  } rows[] = { { 0, 0 }, { 1, 0 }, { 3, 0 }, { 4, 4 }, { 5, 4 }, { 6, 4 }, { 7, 4 } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (Fixture) run = fixture_new_one (&fixture_ball, LOOSEN_SIDE_BOTH, 30, 2);

    loosen_session_start (run->session);
    for (guint k = 0; k < rows[i].at; k++)
      loosen_session_skip (run->session);
    loosen_fake_clock_advance (run->clock, SECONDS (7));
    loosen_session_restart_side (run->session);
    fixture_assert_at (run, LOOSEN_SESSION_RUNNING, rows[i].first, SECONDS (20));
  }
}

static void
test_restart_side_stays_in_its_technique (void)
{
  LoosenChoice choices[] = {
    fixture_choice (&fixture_roller, LOOSEN_SIDE_RIGHT, 20, 1),
    fixture_choice (&fixture_ball, LOOSEN_SIDE_RIGHT, 30, 1),
  };
  g_autoptr (Fixture) run = fixture_new (NULL, choices, 2);

  loosen_session_start (run->session);
  loosen_fake_clock_advance (run->clock, SECONDS (40 + 20 + 5));
  fixture_assert_at (run, LOOSEN_SESSION_RUNNING, 3, SECONDS (25));
  loosen_session_restart_side (run->session);
  fixture_assert_at (run, LOOSEN_SESSION_RUNNING, 2, SECONDS (20));
}

/* Added time is of this step now, and not of the step for ever. */
static void
test_add_time (void)
{
  g_autoptr (Fixture) run = fixture_new_one (&fixture_roller, LOOSEN_SIDE_RIGHT, 20, 2);
  LoosenReading reading;

  loosen_session_start (run->session);
  loosen_fake_clock_advance (run->clock, SECONDS (25));
  g_assert_cmpuint (loosen_session_get_step (run->session)->n_beats, ==, 7);
  add_15 (run->session);
  reading = loosen_session_read (run->session);
  g_assert_cmpint (reading.remaining, ==, SECONDS (30));
  g_assert_cmpint (reading.length, ==, SECONDS (35));
  g_assert_cmpuint (loosen_session_get_step (run->session)->n_beats, ==, 12);
  g_assert_cmpint (loosen_session_get_left (run->session), ==, SECONDS (30 + 15 + 20));

  loosen_session_back (run->session);
  reading = loosen_session_read (run->session);
  g_assert_cmpint (reading.length, ==, SECONDS (20));
  g_assert_cmpuint (loosen_session_get_step (run->session)->n_beats, ==, 7);
  loosen_fake_clock_advance (run->clock, SECONDS (20));
  fixture_assert_at (run, LOOSEN_SESSION_RUNNING, 2, SECONDS (15));
}

static void
test_add_repetitions (void)
{
  g_autoptr (Fixture) run = fixture_new_one (&fixture_glide, LOOSEN_SIDE_RIGHT, 0, 5);

  loosen_session_start (run->session);
  loosen_fake_clock_advance (run->clock, SECONDS (15 + 7));
  fixture_forget (run);
  /* Whole repetitions only, so that none is cut. */
  loosen_session_add_time (run->session, SECONDS (11));
  fixture_assert_at (run, LOOSEN_SESSION_RUNNING, 1, SECONDS (18 + 15));
  g_assert_cmpuint (loosen_session_get_step (run->session)->n_beats, ==, 8);
  g_assert_cmpuint (loosen_session_read (run->session).beat, ==, 2);
  loosen_fake_clock_advance (run->clock, SECONDS (33));
  g_assert_cmpint (loosen_session_get_outcome (run->session), ==, LOOSEN_OUTCOME_COMPLETED);
}

/* Pressure on one area and side: three minutes in a session, whatever is added where. */
static void
test_pressure_limit (void)
{
  g_autoptr (Fixture) run = fixture_new_one (&fixture_ball, LOOSEN_SIDE_BOTH, 50, 3);

  loosen_session_start (run->session);
  /* Not pressure: as long as one likes. */
  g_assert_true (loosen_session_can_add_time (run->session, SECONDS (600)));
  loosen_session_skip (run->session);
  /* 3 holds of 50 s: 30 s are left of the three minutes. */
  g_assert_true (loosen_session_can_add_time (run->session, SECONDS (30)));
  g_assert_false (loosen_session_can_add_time (run->session, SECONDS (30) + 1));
  add_15 (run->session);
  add_15 (run->session);
  fixture_assert_at (run, LOOSEN_SESSION_RUNNING, 1, SECONDS (80));
  g_assert_false (loosen_session_can_add_time (run->session, 1));
  add_15 (run->session);
  fixture_assert_at (run, LOOSEN_SESSION_RUNNING, 1, SECONDS (80));

  /* The other side has its own three minutes. */
  while (loosen_session_get_step (run->session)->side != LOOSEN_SIDE_LEFT ||
         loosen_session_get_step (run->session)->kind != LOOSEN_STEP_HOLD)
    loosen_session_skip (run->session);
  g_assert_true (loosen_session_can_add_time (run->session, SECONDS (30)));
  g_assert_false (loosen_session_can_add_time (run->session, SECONDS (30) + 1));
}

static void
test_no_pressure_no_limit (void)
{
  g_autoptr (Fixture) run = fixture_new_one (&fixture_calm, LOOSEN_SIDE_NONE, 60, 5);

  loosen_session_start (run->session);
  loosen_session_skip (run->session);
  for (guint i = 0; i < 40; i++)
    add_15 (run->session);
  fixture_assert_at (run, LOOSEN_SESSION_RUNNING, 1, SECONDS (60 + 40 * 15));
}

/* Whenever time is added: a breath that runs goes on to its end, and one that begins begins at its beginning.
 */
static void
test_breath_is_continuous (void)
{
  for (guint at = 0; at < 350; at++) {
    g_autoptr (Fixture) run = fixture_new_one (&fixture_ball, LOOSEN_SIDE_RIGHT, 35, 1);
    LoosenBreath before;
    LoosenBreath after;

    loosen_session_start (run->session);
    loosen_fake_clock_advance (run->clock, SECONDS (20 + at / 10.0));
    before = loosen_session_read (run->session).breath;
    fixture_forget (run);
    add_15 (run->session);
    loosen_fake_clock_advance (run->clock, 0);
    after = loosen_session_read (run->session).breath;
    g_assert_cmpfloat_with_epsilon (after.fullness, before.fullness, 1e-9);
    if (before.phase != LOOSEN_BREATH_EASY) {
      g_assert_cmpint (after.phase, ==, before.phase);
      g_assert_cmpuint (after.number, ==, before.number);
      g_assert_cmpint (after.left, ==, before.left);
      g_assert_cmpuint (after.count, ==, 5);
      g_assert_cmpuint (run->n_cues[LOOSEN_CUE_BREATH_IN], ==, 0);
    } else {
      g_assert_cmpint (after.phase, ==, LOOSEN_BREATH_IN);
      g_assert_cmpuint (after.number, ==, 4);
      g_assert_cmpint (after.left, ==, SECONDS (4));
      g_assert_cmpuint (after.count, ==, at <= 300 ? 5 : 4);
      /* It is led aloud as well, at once. */
      g_assert_cmpuint (run->n_cues[LOOSEN_CUE_BREATH_IN], ==, 1);
    }
    /* To the end of the step, no jump. */
    for (gint64 left = loosen_session_read (run->session).remaining; left > 0; left -= 50 * 1000) {
      before = loosen_session_read (run->session).breath;
      loosen_fake_clock_advance (run->clock, MIN (left, 50 * 1000));
      after = loosen_session_read (run->session).breath;
      g_assert_cmpfloat_with_epsilon (after.fullness, before.fullness, 0.05);
    }
  }
}

static void
test_breath_begins_when_resumed (void)
{
  g_autoptr (Fixture) run = fixture_new_one (&fixture_ball, LOOSEN_SIDE_RIGHT, 35, 1);

  loosen_session_start (run->session);
  loosen_fake_clock_advance (run->clock, SECONDS (52));
  loosen_session_pause (run->session);
  fixture_forget (run);
  add_15 (run->session);
  fixture_assert_told (run, "");
  loosen_session_resume (run->session);
  fixture_assert_told (run, "52000 = running\n52000 in\n");
}

/* Repetitions and strokes are read off to the end of the step, and not beyond. */
static void
test_beats (void)
{
  g_autoptr (Fixture) run = fixture_new_one (&fixture_roller, LOOSEN_SIDE_RIGHT, 20, 1);
  LoosenReading reading;

  reading = loosen_session_read (run->session);
  g_assert_cmpuint (reading.beat, ==, 0);
  g_assert_null (reading.cue);
  loosen_session_start (run->session);
  loosen_fake_clock_advance (run->clock, SECONDS (20));
  for (guint i = 0; i < 40; i++) {
    reading = loosen_session_read (run->session);
    g_assert_cmpuint (reading.beat, ==, i / 6 + 1);
    g_assert_cmpuint (reading.beat, <=, loosen_session_get_step (run->session)->n_beats);
    g_assert_cmpfloat_with_epsilon (reading.beat_progress, i % 6 / 6.0, 1e-9);
    g_assert_cmpstr (reading.cue, ==, i * 3 < 40 ? "Start." : i * 3 < 80 ? "Middle one." : "Middle two.");
    loosen_fake_clock_advance (run->clock, SECONDS (0.5));
  }
}

static void
add_acts (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++) {
    g_autofree char *path = g_strdup_printf ("/session-moves/every-state/%s", acts[i].name);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_acts);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add_acts ();
  g_test_add_func ("/session-moves/can-add", test_can_add_in_states);
  g_test_add_func ("/session-moves/back", test_back);
  g_test_add_func ("/session-moves/back-at-first", test_back_at_the_first);
  g_test_add_func ("/session-moves/skip", test_skip_to_the_end);
  g_test_add_func ("/session-moves/restart-side", test_restart_side);
  g_test_add_func ("/session-moves/restart-side-technique", test_restart_side_stays_in_its_technique);
  g_test_add_func ("/session-moves/add-time", test_add_time);
  g_test_add_func ("/session-moves/add-repetitions", test_add_repetitions);
  g_test_add_func ("/session-moves/pressure-limit", test_pressure_limit);
  g_test_add_func ("/session-moves/no-pressure-no-limit", test_no_pressure_no_limit);
  g_test_add_func ("/session-moves/breath-continuous", test_breath_is_continuous);
  g_test_add_func ("/session-moves/breath-resumed", test_breath_begins_when_resumed);
  g_test_add_func ("/session-moves/beats", test_beats);

  return g_test_run ();
}
