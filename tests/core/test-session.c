/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The session and time: exact, without drift, through stalls, sleep and a wall clock that jumps. What a
 * person does to it is in test-session-moves.c. */

#include "loosen-session-fixture.h"

#define HOUR SECONDS (3600)

static const LoosenZone *const no_zones[] = { NULL };
static const char *const nothing[] = { NULL };

/* Odd numbers of seconds, so that strokes and breaths end in different places. */
static const LoosenTechnique roll = {
  .id = "roll",
  .mode = LOOSEN_MODE_ROLL,
  .per_side = TRUE,
  .hold_s = { 20, 30, 60 },
  .reps = { 1, 1, 3 },
  .rest_s = 10,
  .settle_s = 5,
  .roll_stroke_s = 4,
  .breathing = &fixture_slow,
  .targets = no_zones,
  .target_regions = nothing,
  .cues_mid = nothing,
};
static const LoosenTechnique reps = {
  .id = "reps",
  .mode = LOOSEN_MODE_REPS,
  .per_side = TRUE,
  .reps = { 5, 8, 12 },
  .rep_s = 3,
  .rest_s = 10,
  .settle_s = 12,
  .breathing = &fixture_slow,
  .targets = no_zones,
  .target_regions = nothing,
  .cues_mid = nothing,
};

static void
test_exact (void)
{
  g_autoptr (Fixture) run = fixture_new_one (&fixture_ball, LOOSEN_SIDE_BOTH, 40, 2);
  /* settle, hold, rest, hold, switch, hold, rest, hold */
  static const guint lengths[] = { 20, 40, 15, 40, 20, 40, 15, 40 };
  gint64 total = 0;

  g_assert_cmpint (loosen_session_get_left (run->session), ==, SECONDS (230));
  fixture_assert_at (run, LOOSEN_SESSION_READY, 0, SECONDS (20));
  g_assert_cmpuint (loosen_fake_clock_get_n_pending (run->clock), ==, 0);
  loosen_fake_clock_advance (run->clock, HOUR);
  fixture_assert_at (run, LOOSEN_SESSION_READY, 0, SECONDS (20));

  loosen_session_start (run->session);
  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++) {
    fixture_assert_at (run, LOOSEN_SESSION_RUNNING, i, SECONDS (lengths[i]));
    g_assert_cmpint (loosen_session_get_left (run->session), ==, SECONDS (230) - total);
    g_assert_cmpuint (loosen_fake_clock_get_n_pending (run->clock), ==, 1);
    loosen_fake_clock_advance (run->clock, SECONDS (lengths[i]) - 1);
    fixture_assert_at (run, LOOSEN_SESSION_RUNNING, i, 1);
    loosen_fake_clock_advance (run->clock, 1);
    total += SECONDS (lengths[i]);
  }
  fixture_assert_at (run, LOOSEN_SESSION_DONE, 7, 0);
  g_assert_cmpint (loosen_session_get_outcome (run->session), ==, LOOSEN_OUTCOME_COMPLETED);
  g_assert_cmpint (loosen_session_get_left (run->session), ==, 0);
  g_assert_null (loosen_session_get_next_step (run->session));
  g_assert_cmpuint (loosen_fake_clock_get_n_pending (run->clock), ==, 0);
}

static void
test_seconds (void)
{
  g_autoptr (Fixture) run = fixture_new_one (&fixture_long, LOOSEN_SIDE_NONE, 30, 1);
  g_autoptr (GString) expected = g_string_new ("0 = running\n0 hold-begins\n");

  /* The number that is shown falls exactly when a second is over, and never while it is not. */
  run->trace->seconds = TRUE;
  loosen_session_start (run->session);
  loosen_fake_clock_advance (run->clock, SECONDS (30));
  for (guint i = 1; i < 30; i++) {
    if (i == 15)
      g_string_append (expected, "15000 half\n");
    if (i >= 27)
      g_string_append_printf (expected, "%u000 %s\n", i, i == 27 ? "three" : i == 28 ? "two" : "one");
    g_string_append_printf (expected, "%u000 . %u\n", i, 30 - i);
  }
  g_string_append (expected, "30000 = done\n30000 session-done\n");
  fixture_assert_told (run, expected->str);
  /* One wake for each second, and not one more. */
  g_assert_cmpuint (loosen_fake_clock_get_n_woken (run->clock), ==, 30);
}

/* What is said of a whole session in each mode. */
static void
test_hold_whole (void)
{
  g_autoptr (Fixture) run = fixture_new_one (&fixture_ball, LOOSEN_SIDE_BOTH, 45, 2);

  loosen_session_start (run->session);
  loosen_fake_clock_advance (run->clock, HOUR);
  fixture_assert_told (
    run,
    "0 = running\n"
    "0 get-ready\n"
    "17000 three\n18000 two\n19000 one\n"
    "20000 > 1 hold right 1/2 45s\n"
    "20000 hold-begins\n20000 in\n24000 out\n30000 in\n34000 out\n40000 in\n42500 half\n44000 out\n"
    "50000 in\n54000 out\n62000 three\n63000 two\n64000 one\n65000 rest\n"
    "65000 > 2 rest right 1/2 15s\n"
    "76000 get-ready\n77000 three\n78000 two\n79000 one\n"
    "80000 > 3 hold right 2/2 45s\n"
    "80000 hold-begins\n80000 in\n84000 out\n90000 in\n94000 out\n100000 in\n102500 half\n104000 out\n"
    "110000 in\n114000 out\n122000 three\n123000 two\n124000 one\n125000 side-done\n"
    "125000 > 4 switch left 0/0 20s\n"
    "141000 get-ready\n142000 three\n143000 two\n144000 one\n"
    "145000 > 5 hold left 1/2 45s\n"
    "145000 hold-begins\n145000 in\n149000 out\n155000 in\n159000 out\n165000 in\n167500 half\n169000 out\n"
    "175000 in\n179000 out\n187000 three\n188000 two\n189000 one\n190000 rest\n"
    "190000 > 6 rest left 1/2 15s\n"
    "201000 get-ready\n202000 three\n203000 two\n204000 one\n"
    "205000 > 7 hold left 2/2 45s\n"
    "205000 hold-begins\n205000 in\n209000 out\n215000 in\n219000 out\n225000 in\n227500 half\n229000 out\n"
    "235000 in\n239000 out\n247000 three\n248000 two\n249000 one\n"
    "250000 = done\n250000 session-done\n");
}

static void
test_roll_whole (void)
{
  g_autoptr (Fixture) run = fixture_new_one (&roll, LOOSEN_SIDE_BOTH, 22, 1);

  loosen_session_start (run->session);
  loosen_fake_clock_advance (run->clock, HOUR);
  fixture_assert_told (
    run, "0 = running\n"
         "0 get-ready\n"
         "5000 > 1 hold right 1/1 22s\n"
         "5000 hold-begins\n5000 in\n9000 out\n9000 beat\n13000 beat\n15000 in\n16000 half\n17000 beat\n"
         "19000 out\n21000 beat\n24000 three\n25000 beat\n25000 two\n26000 one\n27000 side-done\n"
         "27000 > 2 switch left 0/0 10s\n"
         "33000 get-ready\n34000 three\n35000 two\n36000 one\n"
         "37000 > 3 hold left 1/1 22s\n"
         "37000 hold-begins\n37000 in\n41000 out\n41000 beat\n45000 beat\n47000 in\n48000 half\n49000 beat\n"
         "51000 out\n53000 beat\n56000 three\n57000 beat\n57000 two\n58000 one\n"
         "59000 = done\n59000 session-done\n");
}

static void
test_reps_whole (void)
{
  LoosenChoice choices[] = {
    { &reps, LOOSEN_SIDE_BOTH, LOOSEN_SIDE_LEFT, 0, 5 },
    { &fixture_long, LOOSEN_SIDE_NONE, LOOSEN_SIDE_NONE, 30, 1 },
  };
  g_autoptr (Fixture) run = fixture_new (NULL, choices, 2);

  loosen_session_start (run->session);
  loosen_fake_clock_advance (run->clock, HOUR);
  fixture_assert_told (
    run,
    "0 = running\n"
    "0 get-ready\n9000 three\n10000 two\n11000 one\n"
    "12000 > 1 reps left 1/1 15s\n"
    "12000 hold-begins\n15000 beat\n18000 beat\n21000 beat\n24000 beat\n24000 three\n25000 two\n26000 one\n"
    "27000 side-done\n"
    "27000 > 2 switch right 0/0 12s\n"
    "35000 get-ready\n36000 three\n37000 two\n38000 one\n"
    "39000 > 3 reps right 1/1 15s\n"
    "39000 hold-begins\n42000 beat\n45000 beat\n48000 beat\n51000 beat\n51000 three\n52000 two\n53000 one\n"
    "54000 technique-done\n"
    "54000 > 4 hold - 1/1 30s\n"
    "54000 hold-begins\n69000 half\n81000 three\n82000 two\n83000 one\n"
    "84000 = done\n84000 session-done\n");
}

typedef struct {
  Fixture *run;
  gint64 due;
  guint n;
} Boundary;

static void
boundary_cb (LoosenSession *session, Boundary *boundary)
{
  gint64 now = loosen_clock_get_monotonic (LOOSEN_CLOCK (boundary->run->clock));
  LoosenReading reading = loosen_session_read (session);

  /* However late it is told, the step began when the one before it was over. */
  g_assert_cmpint (now - boundary->due, >=, 0);
  g_assert_cmpint (reading.length - reading.remaining, ==, now - boundary->due);
  boundary->due += reading.length;
  boundary->n++;
}

static void
test_day (gconstpointer data)
{
  const guint n = 24 * 60 * 60 / 300;
  g_autofree LoosenChoice *choices = g_new (LoosenChoice, n);
  g_autoptr (Fixture) run = NULL;
  Boundary boundary = { 0 };
  gint64 began;

  for (guint i = 0; i < n; i++)
    choices[i] = (LoosenChoice){ &fixture_long, LOOSEN_SIDE_NONE, LOOSEN_SIDE_NONE, 300, 1 };
  run = fixture_new (NULL, choices, n);
  g_assert_cmpint (loosen_session_get_left (run->session), ==, 24 * HOUR);
  began = loosen_clock_get_monotonic (LOOSEN_CLOCK (run->clock));
  boundary.run = run;
  boundary.due = began + SECONDS (300);
  g_signal_connect (run->session, "step-changed", G_CALLBACK (boundary_cb), &boundary);

  loosen_session_start (run->session);
  if (GPOINTER_TO_INT (data)) {
    /* A machine that hangs for up to 200 ms all the time. */
    while (loosen_session_get_state (run->session) == LOOSEN_SESSION_RUNNING) {
      gint64 stall = g_test_rand_int_range (1, 200 * 1000);
      gint64 smooth = g_test_rand_int_range (0, 900 * 1000);

      loosen_fake_clock_stall (run->clock, MIN (stall, loosen_session_get_left (run->session)));
      loosen_fake_clock_advance (run->clock, MIN (smooth, loosen_session_get_left (run->session)));
    }
  } else {
    loosen_fake_clock_advance (run->clock, 24 * HOUR - 1);
    g_assert_cmpint (loosen_session_get_state (run->session), ==, LOOSEN_SESSION_RUNNING);
    loosen_fake_clock_advance (run->clock, 1);
  }
  g_assert_cmpint (loosen_session_get_state (run->session), ==, LOOSEN_SESSION_DONE);
  g_assert_cmpint (loosen_clock_get_monotonic (LOOSEN_CLOCK (run->clock)) - began, ==, 24 * HOUR);
  g_assert_cmpuint (boundary.n, ==, n - 1);
}

static void
test_short_stall (void)
{
  g_autoptr (Fixture) run = fixture_new_one (&fixture_ball, LOOSEN_SIDE_RIGHT, 30, 1);

  loosen_session_start (run->session);
  loosen_fake_clock_advance (run->clock, SECONDS (19.9));
  loosen_fake_clock_stall (run->clock, 200 * 1000);
  /* 100 ms late, and all of it still heard; the hold is as long as ever. */
  fixture_assert_told (run, "0 = running\n0 get-ready\n17000 three\n18000 two\n19000 one\n"
                            "20100 > 1 hold right 1/1 30s\n20100 hold-begins\n20100 in\n");
  fixture_assert_at (run, LOOSEN_SESSION_RUNNING, 1, SECONDS (29.9));
  loosen_fake_clock_advance (run->clock, SECONDS (29.9));
  fixture_assert_told (
    run, "24000 out\n30000 in\n34000 out\n35000 half\n40000 in\n44000 out\n47000 three\n48000 two\n"
         "49000 one\n50000 = done\n50000 session-done\n");
}

static void
test_late_cues (void)
{
  static const struct {
    gint64 late;
    const char *heard;
  } rows[] = {
    { 0, "4000 beat\n" },   { 299 * 1000, "4299 beat\n" }, { 300 * 1000, "4300 beat\n" },
    { 300 * 1000 + 1, "" }, { 2 * G_USEC_PER_SEC, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    LoosenTechnique technique = roll;
    g_autoptr (Fixture) run = NULL;

    technique.settle_s = 0;
    technique.breathing = NULL;
    run = fixture_new_one (&technique, LOOSEN_SIDE_RIGHT, 40, 1);
    loosen_session_start (run->session);
    loosen_fake_clock_advance (run->clock, SECONDS (3.999999));
    g_free (core_trace_take (run->trace));
    loosen_fake_clock_stall (run->clock, rows[i].late + 1);
    fixture_assert_told (run, rows[i].heard);
    /* What is dropped is not queued. */
    loosen_fake_clock_advance (run->clock, SECONDS (1.9));
    fixture_assert_told (run, "");
  }
}

static void
test_long_stall (void)
{
  g_autoptr (Fixture) run = fixture_new_one (&fixture_ball, LOOSEN_SIDE_BOTH, 40, 1);

  /* settle 20, hold 40, switch 20, hold 40 */
  loosen_session_start (run->session);
  loosen_fake_clock_advance (run->clock, SECONDS (10));
  g_free (core_trace_take (run->trace));
  loosen_fake_clock_stall (run->clock, SECONDS (75));
  fixture_assert_told (
    run, "85000 > 1 hold right 1/1 40s\n85000 > 2 switch left 0/0 20s\n85000 > 3 hold left 1/1 40s\n");
  fixture_assert_at (run, LOOSEN_SESSION_RUNNING, 3, SECONDS (35));
  g_assert_cmpuint (loosen_fake_clock_get_n_pending (run->clock), ==, 1);

  /* Over the end of everything: it is over, and that is always heard. */
  loosen_fake_clock_stall (run->clock, HOUR);
  fixture_assert_told (run, "3685000 = done\n3685000 session-done\n");
  g_assert_cmpint (loosen_session_get_outcome (run->session), ==, LOOSEN_OUTCOME_COMPLETED);
  fixture_assert_at (run, LOOSEN_SESSION_DONE, 3, 0);
}

static void
test_wall (void)
{
  g_autoptr (Fixture) run = fixture_new_one (&fixture_ball, LOOSEN_SIDE_RIGHT, 40, 1);
  g_autoptr (Fixture) quiet = fixture_new_one (&fixture_ball, LOOSEN_SIDE_RIGHT, 40, 1);
  g_autofree char *text = NULL;
  g_autofree char *quiet_text = NULL;

  loosen_session_start (run->session);
  loosen_session_start (quiet->session);
  for (guint i = 0; i < 60; i++) {
    gint64 wall = loosen_clock_get_wall (LOOSEN_CLOCK (run->clock));

    loosen_fake_clock_set_wall (run->clock, i % 3 == 0 ? wall + HOUR : i % 3 == 1 ? wall - HOUR : 0);
    loosen_fake_clock_advance (run->clock, SECONDS (1));
    loosen_fake_clock_advance (quiet->clock, SECONDS (1));
  }
  text = core_trace_take (run->trace);
  quiet_text = core_trace_take (quiet->trace);
  g_assert_cmpstr (text, ==, quiet_text);
  g_assert_cmpint (loosen_session_get_state (run->session), ==, LOOSEN_SESSION_DONE);
}

/* Sleep in each state. */
static void
test_sleep_running (void)
{
  g_autoptr (Fixture) run = fixture_new_one (&fixture_ball, LOOSEN_SIDE_BOTH, 40, 1);

  loosen_session_start (run->session);
  loosen_fake_clock_advance (run->clock, SECONDS (30.4));
  g_free (core_trace_take (run->trace));
  loosen_fake_clock_sleep (run->clock, HOUR);
  /* It is seen at the next wake, which is the next second; the sleep itself was no time. */
  loosen_fake_clock_advance (run->clock, SECONDS (5));
  fixture_assert_told (run, "31000 = slept\n");
  fixture_assert_at (run, LOOSEN_SESSION_SLEPT, 1, SECONDS (29));
  g_assert_cmpint (loosen_session_get_slept (run->session), ==, HOUR);
  g_assert_cmpuint (loosen_fake_clock_get_n_pending (run->clock), ==, 0);
  g_assert_cmpint (loosen_session_get_left (run->session), ==, SECONDS (29 + 20 + 40));

  loosen_session_resume (run->session);
  fixture_assert_told (run, "35400 = running\n");
  fixture_assert_at (run, LOOSEN_SESSION_RUNNING, 1, SECONDS (29));
  loosen_fake_clock_advance (run->clock, SECONDS (29));
  fixture_assert_at (run, LOOSEN_SESSION_RUNNING, 2, SECONDS (20));
}

static void
test_sleep_lengths (void)
{
  static const struct {
    gint64 length;
    gboolean seen;
  } rows[] = {
    { 1, FALSE },           { SECONDS (2), FALSE }, { SECONDS (2) + 1, TRUE },
    { SECONDS (10), TRUE }, { 48 * HOUR, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (Fixture) run = fixture_new_one (&fixture_ball, LOOSEN_SIDE_BOTH, 40, 1);

    loosen_session_start (run->session);
    loosen_fake_clock_advance (run->clock, SECONDS (5));
    loosen_fake_clock_sleep (run->clock, rows[i].length);
    loosen_fake_clock_advance (run->clock, SECONDS (1));
    fixture_assert_at (run, rows[i].seen ? LOOSEN_SESSION_SLEPT : LOOSEN_SESSION_RUNNING, 0, SECONDS (14));
    g_assert_cmpint (loosen_session_get_slept (run->session), ==, rows[i].seen ? rows[i].length : 0);
  }
}

static void
test_sleep_elsewhere (void)
{
  g_autoptr (Fixture) run = fixture_new_one (&fixture_ball, LOOSEN_SIDE_BOTH, 40, 1);

  /* Ready, paused, done: a sleep is nobody's business, also not afterwards. */
  loosen_fake_clock_sleep (run->clock, HOUR);
  loosen_session_start (run->session);
  loosen_fake_clock_advance (run->clock, SECONDS (5));
  fixture_assert_at (run, LOOSEN_SESSION_RUNNING, 0, SECONDS (15));

  loosen_session_pause (run->session);
  loosen_fake_clock_sleep (run->clock, HOUR);
  loosen_fake_clock_advance (run->clock, SECONDS (5));
  fixture_assert_at (run, LOOSEN_SESSION_PAUSED, 0, SECONDS (15));
  loosen_session_resume (run->session);
  loosen_fake_clock_advance (run->clock, SECONDS (5));
  fixture_assert_at (run, LOOSEN_SESSION_RUNNING, 0, SECONDS (10));

  /* While it settles, the rest of the settling is still to come. */
  loosen_session_stop (run->session);
  loosen_fake_clock_advance (run->clock, SECONDS (20));
  loosen_fake_clock_sleep (run->clock, HOUR);
  loosen_fake_clock_advance (run->clock, SECONDS (1));
  fixture_assert_at (run, LOOSEN_SESSION_SLEPT, 0, SECONDS (99));
  g_assert_cmpint (loosen_session_get_left (run->session), ==, SECONDS (40 + 20 + 40));
  loosen_session_resume (run->session);
  fixture_assert_at (run, LOOSEN_SESSION_SETTLING, 0, SECONDS (99));
  g_assert_cmpint (loosen_session_get_left (run->session), ==, SECONDS (40 + 20 + 40));
  loosen_fake_clock_advance (run->clock, SECONDS (99));
  fixture_assert_at (run, LOOSEN_SESSION_SETTLING, 0, 0);

  /* The question waits as long as it takes. */
  g_assert_cmpuint (loosen_fake_clock_get_n_pending (run->clock), ==, 0);
  loosen_fake_clock_sleep (run->clock, HOUR);
  loosen_fake_clock_advance (run->clock, HOUR);
  fixture_assert_at (run, LOOSEN_SESSION_SETTLING, 0, 0);
  loosen_session_settled (run->session, TRUE);
  loosen_fake_clock_advance (run->clock, SECONDS (1));
  fixture_assert_at (run, LOOSEN_SESSION_RUNNING, 0, SECONDS (19));

  loosen_session_end (run->session);
  loosen_fake_clock_sleep (run->clock, HOUR);
  loosen_fake_clock_advance (run->clock, SECONDS (5));
  g_assert_cmpint (loosen_session_get_state (run->session), ==, LOOSEN_SESSION_DONE);
}

/* Whoever asks first sees the sleep, not only the wake. */
static void
test_sleep_seen_by_hand (void)
{
  g_autoptr (Fixture) run = fixture_new_one (&fixture_ball, LOOSEN_SIDE_BOTH, 40, 1);

  loosen_session_start (run->session);
  loosen_fake_clock_advance (run->clock, SECONDS (25));
  loosen_fake_clock_sleep (run->clock, HOUR);
  loosen_session_skip (run->session);
  fixture_assert_at (run, LOOSEN_SESSION_SLEPT, 1, SECONDS (35));
  g_assert_cmpuint (loosen_fake_clock_get_n_pending (run->clock), ==, 0);
  loosen_session_restart_side (run->session);
  fixture_assert_at (run, LOOSEN_SESSION_RUNNING, 0, SECONDS (20));

  /* But not a stop: pain goes first. */
  loosen_fake_clock_sleep (run->clock, HOUR);
  loosen_session_stop (run->session);
  fixture_assert_at (run, LOOSEN_SESSION_SETTLING, 0, SECONDS (120));
  loosen_fake_clock_advance (run->clock, SECONDS (1));
  fixture_assert_at (run, LOOSEN_SESSION_SETTLING, 0, SECONDS (119));
}

static void
test_pause (void)
{
  g_autoptr (Fixture) run = fixture_new_one (&fixture_ball, LOOSEN_SIDE_RIGHT, 30, 1);
  guint woken;

  loosen_session_start (run->session);
  loosen_fake_clock_advance (run->clock, SECONDS (22.25));
  g_free (core_trace_take (run->trace));
  for (guint i = 0; i < 100; i++) {
    loosen_session_pause (run->session);
    g_assert_cmpuint (loosen_fake_clock_get_n_pending (run->clock), ==, 0);
    woken = loosen_fake_clock_get_n_woken (run->clock);
    loosen_fake_clock_advance (run->clock, HOUR);
    g_assert_cmpuint (loosen_fake_clock_get_n_woken (run->clock), ==, woken);
    fixture_assert_at (run, LOOSEN_SESSION_PAUSED, 1, SECONDS (27.75));
    loosen_session_resume (run->session);
    fixture_assert_at (run, LOOSEN_SESSION_RUNNING, 1, SECONDS (27.75));
  }
  g_free (core_trace_take (run->trace));
  run->trace->began += 100 * HOUR;
  loosen_fake_clock_advance (run->clock, SECONDS (27.75));
  /* Every cue once. */
  fixture_assert_told (
    run, "24000 out\n30000 in\n34000 out\n35000 half\n40000 in\n44000 out\n47000 three\n48000 two\n"
         "49000 one\n50000 = done\n50000 session-done\n");
}

static void
test_finalize (void)
{
  g_autoptr (LoosenFakeClock) clock = loosen_fake_clock_new ();
  LoosenChoice choice = { &fixture_ball, LOOSEN_SIDE_RIGHT, LOOSEN_SIDE_RIGHT, 30, 1 };
  g_autoptr (LoosenRoutine) routine = loosen_routine_new (NULL, &choice, 1, NULL);
  LoosenSession *session = loosen_session_new (routine, LOOSEN_CLOCK (clock));

  g_assert_true (loosen_session_get_routine (session) == routine);
  loosen_session_start (session);
  loosen_fake_clock_advance (clock, SECONDS (25));
  g_assert_cmpuint (loosen_fake_clock_get_n_pending (clock), ==, 1);
  g_assert_finalize_object (session);
  g_assert_cmpuint (loosen_fake_clock_get_n_pending (clock), ==, 0);
  loosen_fake_clock_advance (clock, HOUR);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/session/exact", test_exact);
  g_test_add_func ("/session/seconds", test_seconds);
  g_test_add_func ("/session/whole/hold", test_hold_whole);
  g_test_add_func ("/session/whole/roll", test_roll_whole);
  g_test_add_func ("/session/whole/reps", test_reps_whole);
  g_test_add_data_func ("/session/day/smooth", GINT_TO_POINTER (FALSE), test_day);
  g_test_add_data_func ("/session/day/stalling", GINT_TO_POINTER (TRUE), test_day);
  g_test_add_func ("/session/stall/short", test_short_stall);
  g_test_add_func ("/session/stall/late-cues", test_late_cues);
  g_test_add_func ("/session/stall/long", test_long_stall);
  g_test_add_func ("/session/wall", test_wall);
  g_test_add_func ("/session/sleep/running", test_sleep_running);
  g_test_add_func ("/session/sleep/lengths", test_sleep_lengths);
  g_test_add_func ("/session/sleep/elsewhere", test_sleep_elsewhere);
  g_test_add_func ("/session/sleep/by-hand", test_sleep_seen_by_hand);
  g_test_add_func ("/session/pause", test_pause);
  g_test_add_func ("/session/finalize", test_finalize);

  return g_test_run ();
}
