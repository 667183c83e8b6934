/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-system-clock.h"

#define MS 1000

/* The main context gives up its turn until @flag is set; a wake that never comes is caught by the time limit
 * of the test. */
static void
run_until (gboolean *flag)
{
  while (!*flag)
    g_main_context_iteration (NULL, TRUE);
}

static void
set_flag_cb (gpointer flag)
{
  *(gboolean *) flag = TRUE;
}

static void
append_a_cb (gpointer text)
{
  g_string_append_c (text, 'a');
}

static void
append_b_cb (gpointer text)
{
  g_string_append_c (text, 'b');
}

static void
test_readings (void)
{
  g_autoptr (LoosenClock) clock = loosen_system_clock_new ();
  gint64 before = g_get_monotonic_time ();
  gint64 monotonic = loosen_clock_get_monotonic (clock);
  gint64 boot = loosen_clock_get_boot (clock);
  gint64 after = g_get_monotonic_time ();

  g_assert_cmpint (monotonic, >=, before);
  g_assert_cmpint (monotonic, <=, after);
  /* Boot time also counts what the machine slept, so it is never behind. */
  g_assert_cmpint (boot, >=, before);
  g_assert_cmpint (ABS (loosen_clock_get_wall (clock) - g_get_real_time ()), <, 60 * G_USEC_PER_SEC);
}

static void
test_added_sleep (void)
{
  g_autoptr (LoosenClock) clock = loosen_system_clock_new ();
  gint64 offset = loosen_clock_get_boot (clock) - loosen_clock_get_monotonic (clock);
  gint64 gain;

  loosen_system_clock_add_sleep (LOOSEN_SYSTEM_CLOCK (clock), 3600 * (gint64) G_USEC_PER_SEC);
  gain = loosen_clock_get_boot (clock) - loosen_clock_get_monotonic (clock) - offset;
  g_assert_cmpint (ABS (gain - 3600 * (gint64) G_USEC_PER_SEC), <, 2 * G_USEC_PER_SEC);
}

static void
test_wake_on_time (void)
{
  g_autoptr (LoosenClock) clock = loosen_system_clock_new ();
  gboolean woken = FALSE;
  gint64 at = loosen_clock_get_monotonic (clock) + 20 * MS;

  g_assert_cmpuint (loosen_clock_wake_at (clock, at, set_flag_cb, &woken), !=, 0);
  g_assert_false (woken);
  run_until (&woken);
  g_assert_cmpint (loosen_clock_get_monotonic (clock), >=, at);
  /* Once only. */
  woken = FALSE;
  g_assert_false (g_main_context_iteration (NULL, FALSE));
  g_assert_false (woken);
}

typedef struct {
  LoosenClock *clock;
  gint64 at;
  guint *n_woken;
} Appointment;

static void
appointment_cb (gpointer user_data)
{
  Appointment *appointment = user_data;

  g_assert_cmpint (loosen_clock_get_monotonic (appointment->clock), >=, appointment->at);
  ++*appointment->n_woken;
}

/* However busy the machine is, and in whatever order they were asked for: none comes early, and all come. */
static void
test_wake_never_early (void)
{
  static const int delays[] = { 12, 3, 9, 0, 6, 15, 1 };
  g_autoptr (LoosenClock) clock = loosen_system_clock_new ();
  Appointment appointments[G_N_ELEMENTS (delays)];
  gint64 now = loosen_clock_get_monotonic (clock);
  guint n_woken = 0;

  for (guint i = 0; i < G_N_ELEMENTS (delays); i++) {
    appointments[i] = (Appointment){ clock, now + delays[i] * MS, &n_woken };
    loosen_clock_wake_at (clock, appointments[i].at, appointment_cb, &appointments[i]);
  }
  while (n_woken < G_N_ELEMENTS (delays))
    g_main_context_iteration (NULL, TRUE);
}

/* Those that are due at once come in the order in which they were asked for. */
static void
test_wake_in_order (void)
{
  g_autoptr (LoosenClock) clock = loosen_system_clock_new ();
  g_autoptr (GString) text = g_string_new (NULL);
  gboolean woken = FALSE;

  loosen_clock_wake_at (clock, 0, append_a_cb, text);
  loosen_clock_wake_at (clock, 0, append_b_cb, text);
  loosen_clock_wake_at (clock, 0, set_flag_cb, &woken);
  run_until (&woken);
  g_assert_cmpstr (text->str, ==, "ab");
}

static void
test_wake_in_the_past (void)
{
  static const gint64 times[] = { G_MININT64, -1, 0, 1 };
  g_autoptr (LoosenClock) clock = loosen_system_clock_new ();

  for (guint i = 0; i < G_N_ELEMENTS (times); i++) {
    gboolean woken = FALSE;

    loosen_clock_wake_at (clock, times[i], set_flag_cb, &woken);
    /* From the main loop, never at once. */
    g_assert_false (woken);
    run_until (&woken);
  }
}

static void
test_cancel (void)
{
  g_autoptr (LoosenClock) clock = loosen_system_clock_new ();
  gboolean woken = FALSE;
  gboolean cancelled = FALSE;
  guint id = loosen_clock_wake_at (clock, 0, set_flag_cb, &cancelled);
  guint called = loosen_clock_wake_at (clock, 0, set_flag_cb, &woken);

  loosen_clock_cancel (clock, id);
  run_until (&woken);
  g_assert_false (cancelled);

  /* Ids that are gone, that never were, and that belong to somebody else are ignored. */
  loosen_clock_cancel (clock, id);
  loosen_clock_cancel (clock, called);
  loosen_clock_cancel (clock, G_MAXUINT);
}

static void
test_cancel_leaves_others_alone (void)
{
  g_autoptr (LoosenClock) one = loosen_system_clock_new ();
  g_autoptr (LoosenClock) two = loosen_system_clock_new ();
  gboolean woken = FALSE;
  gboolean idle = FALSE;

  loosen_clock_wake_at (two, 0, set_flag_cb, &woken);
  g_idle_add_once (set_flag_cb, &idle);
  for (guint id = 1; id < 100; id++)
    loosen_clock_cancel (one, id);
  run_until (&woken);
  run_until (&idle);
}

typedef struct {
  LoosenClock *clock;
  guint n;
  gboolean done;
} Chain;

static void
chain_cb (gpointer user_data)
{
  Chain *chain = user_data;

  chain->n++;
  if (chain->n < 5) {
    g_assert_cmpuint (loosen_clock_wake_at (chain->clock, 0, chain_cb, chain), !=, 0);
    return;
  }
  chain->done = TRUE;
  g_assert_finalize_object (chain->clock);
}

/* A wake may ask for the next one, and drop the clock. */
static void
test_from_within (void)
{
  Chain chain = { .clock = loosen_system_clock_new () };

  loosen_clock_wake_at (chain.clock, 0, chain_cb, &chain);
  run_until (&chain.done);
  g_assert_cmpuint (chain.n, ==, 5);
}

/* Nobody is woken by a clock that is gone. */
static void
test_finalize (void)
{
  LoosenClock *clock = loosen_system_clock_new ();
  gboolean woken = FALSE;

  loosen_clock_wake_at (clock, 0, set_flag_cb, &woken);
  g_assert_finalize_object (clock);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_false (woken);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/system-clock/readings", test_readings);
  g_test_add_func ("/system-clock/added-sleep", test_added_sleep);
  g_test_add_func ("/system-clock/wake/on-time", test_wake_on_time);
  g_test_add_func ("/system-clock/wake/never-early", test_wake_never_early);
  g_test_add_func ("/system-clock/wake/in-order", test_wake_in_order);
  g_test_add_func ("/system-clock/wake/in-the-past", test_wake_in_the_past);
  g_test_add_func ("/system-clock/wake/from-within", test_from_within);
  g_test_add_func ("/system-clock/cancel", test_cancel);
  g_test_add_func ("/system-clock/cancel/leaves-others-alone", test_cancel_leaves_others_alone);
  g_test_add_func ("/system-clock/finalize", test_finalize);

  return g_test_run ();
}
