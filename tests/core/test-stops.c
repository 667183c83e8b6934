/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What stops hold back, hour by hour, with a clock that may be set. */

#include "loosen-stops.h"

#include <string.h>

#include "core-fixture.h"

#define HOUR SECONDS (3600)
#define DAY (24 * HOUR)
/* 2027-03-10 12:00 where the tests are: they run in UTC. */
#define NOON (G_GINT64_CONSTANT (1804680000) * G_USEC_PER_SEC)

typedef struct {
  const char *technique;
  gint64 time;
  gint64 session;
  gboolean settled;
} Row;

static LoosenStops *
stops_new (const Row *rows, guint n_rows)
{
  LoosenStops *stops = loosen_stops_new ();

  for (guint i = 0; i < n_rows && rows[i].technique != NULL; i++) {
    const LoosenStop stop = {
      .technique = rows[i].technique,
      .zone = "calf",
      .side = LOOSEN_SIDE_LEFT,
      .time = NOON + rows[i].time,
      .session = rows[i].session,
      .settled = rows[i].settled,
    };

    loosen_stops_add (stops, &stop);
  }

  return stops;
}

static void
test_noon (void)
{
  g_autoptr (GDateTime) noon = g_date_time_new_from_unix_local (NOON / G_USEC_PER_SEC);

  g_assert_cmpint (g_date_time_get_hour (noon), ==, 12);
}

static void
test_day (void)
{
  static const struct {
    Row rows[4];
    gint64 now;
    LoosenStopsHold hold;
  } table[] = {
    { { { NULL } }, 0, LOOSEN_STOPS_HOLD_NONE },
    /* One that settled */
    { { { "roller_calf", 0, 1, TRUE } }, 0, LOOSEN_STOPS_HOLD_NONE },
    /* One that did not: to the end of the day */
    { { { "roller_calf", 0, 1, FALSE } }, 0, LOOSEN_STOPS_HOLD_NOT_SETTLED },
    { { { "roller_calf", 0, 1, FALSE } }, 12 * HOUR - 1, LOOSEN_STOPS_HOLD_NOT_SETTLED },
    { { { "roller_calf", 0, 1, FALSE } }, 12 * HOUR, LOOSEN_STOPS_HOLD_NONE },
    { { { "roller_calf", 0, 1, FALSE } }, 365 * DAY, LOOSEN_STOPS_HOLD_NONE },
    /* Noted before the clock was set back */
    { { { "roller_calf", 0, 1, FALSE } }, -1, LOOSEN_STOPS_HOLD_NOT_SETTLED },
    { { { "roller_calf", 0, 1, FALSE } }, -400 * DAY, LOOSEN_STOPS_HOLD_NOT_SETTLED },
    /* The second of a session, whatever the technique */
    { { { "roller_calf", 0, 1, TRUE }, { "hand_low_back", 60, 1, TRUE } }, HOUR, LOOSEN_STOPS_HOLD_SECOND },
    { { { "roller_calf", 0, 1, TRUE }, { "roller_calf", 60, 1, TRUE } },
      12 * HOUR - 1,
      LOOSEN_STOPS_HOLD_SECOND },
    { { { "roller_calf", 0, 1, TRUE }, { "roller_calf", 60, 1, TRUE } }, 12 * HOUR, LOOSEN_STOPS_HOLD_NONE },
    { { { "roller_calf", 0, 1, TRUE }, { "roller_calf", 60, 1, TRUE } }, -DAY, LOOSEN_STOPS_HOLD_SECOND },
    /* Of another session */
    { { { "roller_calf", 0, 1, TRUE }, { "roller_calf", 60, 2, TRUE } }, HOUR, LOOSEN_STOPS_HOLD_NONE },
    /* Over midnight: the day of the second */
    { { { "roller_calf", 12 * HOUR - 60, 1, TRUE }, { "roller_calf", 12 * HOUR + 60, 1, TRUE } },
      13 * HOUR,
      LOOSEN_STOPS_HOLD_SECOND },
    { { { "roller_calf", 12 * HOUR - 60, 1, TRUE }, { "roller_calf", 12 * HOUR + 60, 1, TRUE } },
      36 * HOUR,
      LOOSEN_STOPS_HOLD_NONE },
    /* The graver one is told */
    { { { "roller_calf", 0, 1, TRUE }, { "roller_calf", 60, 1, TRUE }, { "roller_calf", 90, 3, FALSE } },
      HOUR,
      LOOSEN_STOPS_HOLD_NOT_SETTLED },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (LoosenStops) stops = stops_new (table[i].rows, G_N_ELEMENTS (table[i].rows));

    g_test_message ("row %u", i);
    g_assert_cmpint (loosen_stops_get_hold (stops, NOON + table[i].now), ==, table[i].hold);
  }
}

static void
test_hidden (void)
{
  static const struct {
    Row rows[4];
    gint64 now;
    gint64 until; /* 0 for not hidden */
  } table[] = {
    { { { NULL } }, 0, 0 },
    { { { "roller_calf", 0, 1, TRUE } }, 0, 0 },
    { { { "roller_calf", 0, 1, TRUE }, { "roller_calf", HOUR, 2, TRUE } }, HOUR, HOUR + 7 * DAY },
    /* In any order */
    { { { "roller_calf", HOUR, 2, TRUE }, { "roller_calf", 0, 1, TRUE } }, HOUR, HOUR + 7 * DAY },
    { { { "roller_calf", 0, 1, TRUE }, { "roller_calf", HOUR, 2, TRUE } },
      HOUR + 7 * DAY - 1,
      HOUR + 7 * DAY },
    { { { "roller_calf", 0, 1, TRUE }, { "roller_calf", HOUR, 2, TRUE } }, HOUR + 7 * DAY, 0 },
    { { { "roller_calf", 0, 1, TRUE }, { "hand_low_back", HOUR, 2, TRUE } }, HOUR, 0 },
    { { { "roller_calf", 0, 1, TRUE }, { "hand_low_back", 1, 2, TRUE }, { "roller_calf", 2, 3, TRUE } },
      HOUR,
      2 + 7 * DAY },
    /* Seven days apart, and more */
    { { { "roller_calf", 0, 1, TRUE }, { "roller_calf", 7 * DAY, 2, TRUE } }, 7 * DAY, 14 * DAY },
    { { { "roller_calf", 0, 1, TRUE }, { "roller_calf", 7 * DAY + 1, 2, TRUE } }, 7 * DAY + 1, 0 },
    /* A third one makes it longer */
    { { { "roller_calf", 0, 1, TRUE }, { "roller_calf", DAY, 2, TRUE }, { "roller_calf", 3 * DAY, 3, TRUE } },
      3 * DAY,
      10 * DAY },
    /* Noted before the clock was set back */
    { { { "roller_calf", 0, 1, TRUE }, { "roller_calf", HOUR, 2, TRUE } }, -400 * DAY, HOUR + 7 * DAY },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (LoosenStops) stops = stops_new (table[i].rows, G_N_ELEMENTS (table[i].rows));
    gint64 expected = table[i].until != 0 ? NOON + table[i].until : 0;

    g_test_message ("row %u", i);
    g_assert_cmpint (loosen_stops_get_hidden_until (stops, "roller_calf", NOON + table[i].now), ==, expected);
    g_assert_cmpint (loosen_stops_get_hidden_until (stops, "rest_90_90", NOON + table[i].now), ==, 0);
  }
}

static void
test_rest (void)
{
  g_autoptr (LoosenStops) stops = loosen_stops_new ();

  g_assert_cmpint (loosen_stops_get_rest_end (stops, NOON), ==, 0);
  loosen_stops_add_rest (stops, NOON, 48 * HOUR);
  loosen_stops_add_rest (stops, NOON - HOUR, 48 * HOUR);
  g_assert_cmpint (loosen_stops_get_rest_end (stops, NOON), ==, NOON + 48 * HOUR);
  g_assert_cmpint (loosen_stops_get_hold (stops, NOON), ==, LOOSEN_STOPS_HOLD_REST);
  g_assert_cmpint (loosen_stops_get_hold (stops, NOON - 100 * DAY), ==, LOOSEN_STOPS_HOLD_REST);
  g_assert_cmpint (loosen_stops_get_hold (stops, NOON + 48 * HOUR - 1), ==, LOOSEN_STOPS_HOLD_REST);
  g_assert_cmpint (loosen_stops_get_hold (stops, NOON + 48 * HOUR), ==, LOOSEN_STOPS_HOLD_NONE);
  g_assert_cmpint (loosen_stops_get_rest_end (stops, NOON + 48 * HOUR), ==, 0);
}

/* A clock that was years ahead must not hold anything back for years. */
static void
test_correct_clock (void)
{
  static const Row rows[] = {
    { "roller_calf", -2 * DAY, 1, TRUE },
    { "roller_calf", 5000 * DAY, 2, FALSE },
  };
  g_autoptr (LoosenStops) stops = stops_new (rows, G_N_ELEMENTS (rows));

  loosen_stops_add_rest (stops, NOON + 5000 * DAY, 48 * HOUR);
  g_assert_cmpint (loosen_stops_get_hidden_until (stops, "roller_calf", NOON), ==, 0);
  loosen_stops_correct_clock (stops, NOON);
  g_assert_cmpint (loosen_stops_get (stops, 0)->time, ==, NOON - 2 * DAY);
  g_assert_cmpint (loosen_stops_get (stops, 1)->time, ==, NOON);
  g_assert_cmpint (loosen_stops_get_hold (stops, NOON), ==, LOOSEN_STOPS_HOLD_NOT_SETTLED);
  g_assert_cmpint (loosen_stops_get_hold (stops, NOON + DAY), ==, LOOSEN_STOPS_HOLD_REST);
  g_assert_cmpint (loosen_stops_get_hold (stops, NOON + 2 * DAY), ==, LOOSEN_STOPS_HOLD_NONE);
  g_assert_cmpint (loosen_stops_get_hidden_until (stops, "roller_calf", NOON), ==, NOON + 7 * DAY);
}

static void
test_keeps_own (void)
{
  g_autoptr (LoosenStops) stops = loosen_stops_new ();
  char technique[] = "roller_calf";
  char zone[] = "calf";
  const LoosenStop stop = { technique, zone, LOOSEN_SIDE_LEFT, NOON, NOON - HOUR, TRUE };
  const LoosenStop nowhere = { technique, NULL, LOOSEN_SIDE_NONE, NOON, NOON - HOUR, TRUE };
  LoosenStops *other = loosen_stops_ref (stops);

  g_assert_cmpuint (loosen_stops_get_n (stops), ==, 0);
  loosen_stops_add (stops, &stop);
  loosen_stops_add (stops, &nowhere);
  technique[0] = 'X';
  zone[0] = 'X';
  loosen_stops_unref (other);
  g_assert_cmpuint (loosen_stops_get_n (stops), ==, 2);
  g_assert_cmpstr (loosen_stops_get (stops, 0)->technique, ==, "roller_calf");
  g_assert_cmpstr (loosen_stops_get (stops, 0)->zone, ==, "calf");
  g_assert_cmpint (loosen_stops_get (stops, 0)->side, ==, LOOSEN_SIDE_LEFT);
  g_assert_cmpint (loosen_stops_get (stops, 0)->session, ==, NOON - HOUR);
  g_assert_null (loosen_stops_get (stops, 1)->zone);
}

static void
assert_applied (LoosenCatalog *catalog, LoosenStops *stops, gint64 now, const char *reason)
{
  g_autoptr (LoosenGates) gates = loosen_gates_new ();
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (catalog);

  loosen_stops_apply (stops, catalog, now, gates);
  for (guint i = 0; techniques[i] != NULL; i++)
    g_assert_cmpstr (loosen_gates_get_reason (gates, techniques[i]), ==,
                     techniques[i]->has_pressure ? reason : NULL);
}

static void
test_apply (void)
{
  static const Row rows[] = {
    { "hand_low_back", 0, 1, TRUE },
    { "roller_calf", 60, 1, TRUE },
    { "hand_outer_shin", DAY, 2, FALSE },
  };
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  const LoosenSafetyTexts *texts = loosen_catalog_get_safety_texts (catalog);
  g_autoptr (LoosenStops) stops = stops_new (rows, G_N_ELEMENTS (rows));

  loosen_stops_correct_clock (stops, NOON + 3 * DAY);
  loosen_stops_add_rest (stops, NOON + 2 * DAY, 48 * HOUR);
  assert_applied (catalog, stops, NOON + DAY, texts->stop_not_gone);
  assert_applied (catalog, stops, NOON + 3 * DAY, loosen_catalog_get_screening_texts (catalog)->worse_leg);
  assert_applied (catalog, stops, NOON + 5 * DAY, NULL);
  {
    g_autoptr (LoosenStops) two = stops_new (rows, 2);

    assert_applied (catalog, two, NOON + HOUR, texts->stop_second);
  }
}

/* Hidden: also what does not press, and with a word about what is easier. */
static void
test_apply_hidden (void)
{
  static const Row rows[] = {
    { "roller_calf", 0, 1, TRUE },
    { "roller_calf", DAY, 2, TRUE },
    { "stretch_knee_to_chest", 0, 1, TRUE },
    { "stretch_knee_to_chest", DAY, 3, TRUE },
  };
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  g_autoptr (LoosenStops) stops = stops_new (rows, G_N_ELEMENTS (rows));
  g_autoptr (LoosenGates) gates = loosen_gates_new ();
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (catalog);

  loosen_stops_apply (stops, catalog, NOON + 2 * DAY, gates);
  for (guint i = 0; techniques[i] != NULL; i++) {
    const char *reason = loosen_gates_get_reason (gates, techniques[i]);
    gboolean hidden = g_str_equal (techniques[i]->id, "roller_calf") ||
                      g_str_equal (techniques[i]->id, "stretch_knee_to_chest");

    g_assert_cmpint (reason != NULL, ==, hidden);
    if (!hidden)
      continue;
    g_assert_true (g_str_has_prefix (
      reason, "You had to stop this twice within seven days, so it is off until 18 March."));
    g_assert_nonnull (techniques[i]->easier);
    g_assert_true (g_str_has_suffix (reason, techniques[i]->easier));
    g_assert_cmpint (loosen_gates_find (gates, techniques[i], LOOSEN_SIDE_BOTH)->kind, ==, LOOSEN_GATE_STOP);
  }
}

/* Against counting in the plainest way, with many random stops. */
static void
test_random (void)
{
  static const char *const techniques[] = { "roller_calf", "hand_low_back" };

  for (guint life = 0; life < 300; life++) {
    g_autoptr (LoosenStops) stops = loosen_stops_new ();
    Row rows[8];
    gint64 now = g_test_rand_int_range (-20 * 24, 40 * 24) * HOUR;
    LoosenStopsHold hold = LOOSEN_STOPS_HOLD_NONE;

    for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
      rows[i] = (Row){ techniques[g_test_rand_int_range (0, 2)],
                       (g_test_rand_int_range (0, 20 * 24)) * HOUR + (gint64) i, g_test_rand_int_range (0, 5),
                       g_test_rand_int_range (0, 10) > 0 };
    }
    g_clear_pointer (&stops, loosen_stops_unref);
    stops = stops_new (rows, G_N_ELEMENTS (rows));

    for (guint k = 0; k < G_N_ELEMENTS (techniques); k++) {
      gint64 until = 0;

      for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
        for (guint j = 0; j < G_N_ELEMENTS (rows); j++)
          if (i != j && g_str_equal (rows[i].technique, techniques[k]) &&
              g_str_equal (rows[j].technique, techniques[k]) && rows[j].time >= rows[i].time &&
              rows[j].time - rows[i].time <= 7 * DAY && now < rows[j].time + 7 * DAY)
            until = MAX (until, NOON + rows[j].time + 7 * DAY);
      g_assert_cmpint (loosen_stops_get_hidden_until (stops, techniques[k], NOON + now), ==, until);
    }
    for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
      gboolean today = rows[i].time > now || (NOON + rows[i].time) / DAY == (NOON + now) / DAY;

      for (guint j = 0; today && j < G_N_ELEMENTS (rows); j++)
        if (j != i && rows[j].session == rows[i].session && rows[j].time < rows[i].time &&
            hold != LOOSEN_STOPS_HOLD_NOT_SETTLED)
          hold = LOOSEN_STOPS_HOLD_SECOND;
      if (today && !rows[i].settled)
        hold = LOOSEN_STOPS_HOLD_NOT_SETTLED;
    }
    g_assert_cmpint (loosen_stops_get_hold (stops, NOON + now), ==, hold);
  }
}

static void
test_misuse (void)
{
  g_autoptr (LoosenStops) stops = loosen_stops_new ();
  const LoosenStop nothing = { NULL };

  g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*technique != NULL*");
  loosen_stops_add (stops, &nothing);
  g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*length > 0*");
  loosen_stops_add_rest (stops, NOON, 0);
  g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*index <*");
  g_assert_null (loosen_stops_get (stops, 0));
  g_test_assert_expected_messages ();
  /* A time that no calendar has holds, rather than not. */
  {
    const LoosenStop never = { "roller_calf", NULL, LOOSEN_SIDE_NONE, G_MININT64 / 2, 0, FALSE };

    loosen_stops_add (stops, &never);
    g_assert_cmpint (loosen_stops_get_hold (stops, NOON), ==, LOOSEN_STOPS_HOLD_NOT_SETTLED);
  }
  {
    const LoosenStop late = { "hand_low_back", NULL, LOOSEN_SIDE_NONE, G_MAXINT64, 0, TRUE };

    loosen_stops_add (stops, &late);
    loosen_stops_add (stops, &late);
    loosen_stops_add_rest (stops, G_MAXINT64, G_MAXINT64);
    g_assert_cmpint (loosen_stops_get_hidden_until (stops, "hand_low_back", NOON), >, NOON);
    g_assert_cmpint (loosen_stops_get_rest_end (stops, NOON), >, NOON);
  }
}

int
main (int argc, char *argv[])
{
  g_setenv ("TZ", "UTC", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/stops/noon", test_noon);
  g_test_add_func ("/stops/day", test_day);
  g_test_add_func ("/stops/hidden", test_hidden);
  g_test_add_func ("/stops/rest", test_rest);
  g_test_add_func ("/stops/correct-clock", test_correct_clock);
  g_test_add_func ("/stops/keeps-own", test_keeps_own);
  g_test_add_func ("/stops/apply", test_apply);
  g_test_add_func ("/stops/apply-hidden", test_apply_hidden);
  g_test_add_func ("/stops/random", test_random);
  g_test_add_func ("/stops/misuse", test_misuse);

  return g_test_run ();
}
