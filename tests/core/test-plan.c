/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "plan-fixture.h"

#define FLARE LOOSEN_PHASE_FLARE
#define SETTLING LOOSEN_PHASE_SETTLING
#define MAINTENANCE LOOSEN_PHASE_MAINTENANCE
#define NO_ANSWER LOOSEN_PLAN_REASON_NO_ANSWER
#define SHARP LOOSEN_PLAN_REASON_SHARP
#define SEVERE LOOSEN_PLAN_REASON_SEVERE
#define FIRST LOOSEN_PLAN_REASON_FIRST
#define CALM LOOSEN_PLAN_REASON_CALM

static void
test_phase (PlanFixture *self, gconstpointer data)
{
  static const struct {
    const char *answers;
    const char *today;
    LoosenPhase phase;
    LoosenPlanReason reason;
    const char *since; /* (nullable) */
    guint calm_weeks;
    gboolean due;
    const char *next_answer;
  } rows[] = {
    { "", "2026-01-01", FLARE, NO_ANSWER, NULL, 0, TRUE, "2026-01-01" },
    /* The first answer sets the phase. */
    { "2026-01-01:10", "2026-01-01", FLARE, SEVERE, "2026-01-01", 0, FALSE, "2026-01-08" },
    { "2026-01-01:7", "2026-01-01", FLARE, SEVERE, "2026-01-01", 0, FALSE, "2026-01-08" },
    { "2026-01-01:6", "2026-01-01", SETTLING, FIRST, "2026-01-01", 0, FALSE, "2026-01-08" },
    { "2026-01-01:5", "2026-01-01", SETTLING, FIRST, "2026-01-01", 0, FALSE, "2026-01-08" },
    { "2026-01-01:4", "2026-01-01", MAINTENANCE, FIRST, "2026-01-01", 1, FALSE, "2026-01-08" },
    { "2026-01-01:0", "2026-01-01", MAINTENANCE, FIRST, "2026-01-01", 1, FALSE, "2026-01-08" },
    { "2026-01-01:0!", "2026-01-01", FLARE, SHARP, "2026-01-01", 0, FALSE, "2026-01-08" },
    { "2026-01-01:9!", "2026-01-01", FLARE, SHARP, "2026-01-01", 0, FALSE, "2026-01-08" },
    /* A week later it is due again, not a day before. */
    { "2026-01-01:5", "2026-01-07", SETTLING, FIRST, "2026-01-01", 0, FALSE, "2026-01-08" },
    { "2026-01-01:5", "2026-01-08", SETTLING, FIRST, "2026-01-01", 0, TRUE, "2026-01-08" },
    { "2026-01-01:5", "2026-03-08", SETTLING, FIRST, "2026-01-01", 0, TRUE, "2026-03-08" },
    /* Down after two calm weeks in a row, one phase at a time. */
    { "2026-01-01:8 2026-01-08:4", "2026-01-08", FLARE, SEVERE, "2026-01-01", 1, FALSE, "2026-01-15" },
    { "2026-01-01:8 2026-01-08:4 2026-01-15:4", "2026-01-15", SETTLING, CALM, "2026-01-15", 0, FALSE,
      "2026-01-22" },
    { "2026-01-01:8 2026-01-08:4 2026-01-15:4 2026-01-22:0", "2026-01-22", SETTLING, CALM, "2026-01-15", 1,
      FALSE, "2026-01-29" },
    { "2026-01-01:8 2026-01-08:4 2026-01-15:4 2026-01-22:0 2026-01-29:2", "2026-01-29", MAINTENANCE, CALM,
      "2026-01-29", 0, FALSE, "2026-02-05" },
    { "2026-01-01:8 2026-01-08:4 2026-01-15:4 2026-01-22:0 2026-01-29:2 2026-02-05:1 2026-02-12:1 2026-02-19:1",
      "2026-02-19", MAINTENANCE, CALM, "2026-01-29", 3, FALSE, "2026-02-26" },
    /* A week at 5 begins it anew. */
    { "2026-01-01:8 2026-01-08:4 2026-01-15:5 2026-01-22:4", "2026-01-22", FLARE, SEVERE, "2026-01-01", 1,
      FALSE, "2026-01-29" },
    /* More answers in one week are one week. */
    { "2026-01-01:8 2026-01-08:4 2026-01-09:4 2026-01-14:3", "2026-01-14", FLARE, SEVERE, "2026-01-01", 1,
      FALSE, "2026-01-21" },
    { "2026-01-01:8 2026-01-08:4 2026-01-09:4 2026-01-14:3 2026-01-15:3", "2026-01-15", SETTLING, CALM,
      "2026-01-15", 0, FALSE, "2026-01-22" },
    /* Thirteen days are two weeks in a row; with fourteen one is missing. */
    { "2026-01-01:8 2026-01-08:4 2026-01-21:4", "2026-01-21", SETTLING, CALM, "2026-01-21", 0, FALSE,
      "2026-01-28" },
    { "2026-01-01:8 2026-01-08:4 2026-01-22:4", "2026-01-22", FLARE, SEVERE, "2026-01-01", 1, FALSE,
      "2026-01-29" },
    /* Up at once, also from the best, and over two. */
    { "2026-01-01:2 2026-01-02:7", "2026-01-02", FLARE, SEVERE, "2026-01-02", 0, FALSE, "2026-01-09" },
    { "2026-01-01:2 2026-01-02:1!", "2026-01-02", FLARE, SHARP, "2026-01-02", 0, FALSE, "2026-01-09" },
    { "2026-01-01:5 2026-01-08:7", "2026-01-08", FLARE, SEVERE, "2026-01-08", 0, FALSE, "2026-01-15" },
    /* In the middle nothing moves. */
    { "2026-01-01:2 2026-01-08:6 2026-01-15:6", "2026-01-15", MAINTENANCE, FIRST, "2026-01-01", 0, FALSE,
      "2026-01-22" },
    { "2026-01-01:8 2026-01-08:6 2026-01-15:5", "2026-01-15", FLARE, SEVERE, "2026-01-01", 0, FALSE,
      "2026-01-22" },
    /* Of several answers on a day the last counts. */
    { "2026-01-01:8 2026-01-01:2", "2026-01-01", MAINTENANCE, FIRST, "2026-01-01", 1, FALSE, "2026-01-08" },
    { "2026-01-01:2 2026-01-01:8", "2026-01-01", FLARE, SEVERE, "2026-01-01", 0, FALSE, "2026-01-08" },
    /* In whichever order they are noted. */
    { "2026-01-15:4 2026-01-01:8 2026-01-08:4", "2026-01-15", SETTLING, CALM, "2026-01-15", 0, FALSE,
      "2026-01-22" },
    /* Over the end of a year, and over a leap day. */
    { "2025-12-20:8 2025-12-27:4 2026-01-03:4", "2026-01-03", SETTLING, CALM, "2026-01-03", 0, FALSE,
      "2026-01-10" },
    { "2028-02-20:8 2028-02-23:4 2028-03-01:4", "2028-03-01", SETTLING, CALM, "2028-03-01", 0, FALSE,
      "2028-03-08" },
    { "2027-02-20:8 2027-02-23:4 2027-03-01:4", "2027-03-01", FLARE, SEVERE, "2027-02-20", 1, FALSE,
      "2027-03-08" },
    /* The clock was ahead: what is dated after tomorrow waits; tomorrow is allowed to those who travel. */
    { "2026-01-01:5 2031-01-01:9", "2026-01-02", SETTLING, FIRST, "2026-01-01", 0, FALSE, "2026-01-08" },
    { "2026-01-01:5 2026-01-04:9", "2026-01-02", SETTLING, FIRST, "2026-01-01", 0, FALSE, "2026-01-08" },
    { "2026-01-01:5 2026-01-03:9", "2026-01-02", FLARE, SEVERE, "2026-01-03", 0, FALSE, "2026-01-10" },
    { "2031-01-01:9", "2026-01-02", FLARE, NO_ANSWER, NULL, 0, TRUE, "2026-01-02" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    LoosenPlanState state;

    g_test_message ("row %u: %s", i, rows[i].answers);
    plan_fixture_restart (self, "2026-01-01");
    plan_fixture_answer (self, rows[i].answers);
    state = plan_fixture_look (self, rows[i].today);
    g_assert_cmpint (state.phase, ==, rows[i].phase);
    g_assert_cmpint (state.reason, ==, rows[i].reason);
    g_assert_cmpuint (state.calm_weeks, ==, rows[i].calm_weeks);
    g_assert_cmpint (state.answer_due, ==, rows[i].due);
    plan_fixture_assert_date (&state.next_answer, rows[i].next_answer);
    if (rows[i].since != NULL)
      plan_fixture_assert_date (&state.since, rows[i].since);
    else
      g_assert_false (g_date_valid (&state.since));
  }
}

static void
test_next (PlanFixture *self, gconstpointer data)
{
  static const struct {
    const char *answers;
    const char *sessions;
    const char *today;
    const char *last; /* (nullable) */
    const char *next;
    const char *latest;
    gboolean close;
  } rows[] = {
    { "2026-01-01:5", "", "2026-01-05", NULL, "2026-01-05", "2026-01-05", FALSE },
    { "2026-01-01:8", "2026-01-05", "2026-01-05", "2026-01-05", "2026-01-08", "2026-01-12", FALSE },
    { "2026-01-01:5", "2026-01-05", "2026-01-05", "2026-01-05", "2026-01-12", "2026-01-19", FALSE },
    { "2026-01-01:2", "2026-01-05", "2026-01-05", "2026-01-05", "2026-01-19", "2026-02-02", FALSE },
    { "", "2026-01-05", "2026-01-05", "2026-01-05", "2026-01-08", "2026-01-12", FALSE },
    /* Never in the past. */
    { "2026-01-01:8", "2026-01-05", "2026-01-10", "2026-01-05", "2026-01-10", "2026-01-12", FALSE },
    { "2026-01-01:8", "2026-01-05", "2026-02-10", "2026-01-05", "2026-02-10", "2026-02-10", FALSE },
    /* Two sessions: far enough, one day too close, the same day. */
    { "2026-01-01:8", "2026-01-05 2026-01-08", "2026-01-08", "2026-01-08", "2026-01-11", "2026-01-15",
      FALSE },
    { "2026-01-01:8", "2026-01-05 2026-01-07", "2026-01-08", "2026-01-07", "2026-01-10", "2026-01-14", TRUE },
    { "2026-01-01:8", "2026-01-05 2026-01-05", "2026-01-05", "2026-01-05", "2026-01-08", "2026-01-12", TRUE },
    { "2026-01-01:5", "2026-01-05 2026-01-08", "2026-01-08", "2026-01-08", "2026-01-15", "2026-01-22", TRUE },
    /* Only the last two count. */
    { "2026-01-01:8", "2026-01-02 2026-01-02 2026-01-09", "2026-01-09", "2026-01-09", "2026-01-12",
      "2026-01-16", FALSE },
    { "2026-01-01:8", "2026-01-09 2026-01-02 2026-01-02", "2026-01-09", "2026-01-09", "2026-01-12",
      "2026-01-16", FALSE },
    /* Year ends and leap days. */
    { "2026-01-01:2", "2026-12-25", "2026-12-25", "2026-12-25", "2027-01-08", "2027-01-22", FALSE },
    { "2028-01-01:2", "2028-02-15", "2028-02-15", "2028-02-15", "2028-02-29", "2028-03-14", FALSE },
    { "2028-01-01:2", "2028-02-29", "2028-02-29", "2028-02-29", "2028-03-14", "2028-03-28", FALSE },
    { "2027-01-01:2", "2027-02-15", "2027-02-15", "2027-02-15", "2027-03-01", "2027-03-15", FALSE },
    { "2099-12-31:8", "2099-12-31", "2099-12-31", "2099-12-31", "2100-01-03", "2100-01-07", FALSE },
    { "2100-02-26:8", "2100-02-26", "2100-02-26", "2100-02-26", "2100-03-01", "2100-03-05", FALSE },
    /* The clock was ahead, or the person flew west. */
    { "2026-01-01:8", "2026-01-05 2031-06-01", "2026-01-05", "2026-01-05", "2026-01-08", "2026-01-12",
      FALSE },
    { "2026-01-01:8", "2026-01-06", "2026-01-05", "2026-01-06", "2026-01-09", "2026-01-13", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    LoosenPlanState state;

    g_test_message ("row %u: %s", i, rows[i].sessions);
    plan_fixture_restart (self, "2026-01-01");
    plan_fixture_answer (self, rows[i].answers);
    plan_fixture_visit (self, rows[i].sessions);
    state = plan_fixture_look (self, rows[i].today);
    g_assert_cmpint (state.has_session, ==, rows[i].last != NULL);
    if (rows[i].last != NULL)
      plan_fixture_assert_date (&state.last, rows[i].last);
    plan_fixture_assert_date (&state.next, rows[i].next);
    plan_fixture_assert_date (&state.latest, rows[i].latest);
    g_assert_cmpint ((state.warnings & LOOSEN_PLAN_WARNING_CLOSE) != 0, ==, rows[i].close);
  }
}

static void
test_warnings (PlanFixture *self, gconstpointer data)
{
  static const struct {
    const char *start;
    const char *sessions;
    const char *today;
    guint warnings;
  } rows[] = {
    { "2026-01-01", "", "2026-01-01", 0 },
    { "2026-01-01", "", "2026-02-11", 0 },
    { "2026-01-01", "", "2026-02-12", LOOSEN_PLAN_WARNING_DOCTOR },
    { "2026-01-01", "", "2036-02-12", LOOSEN_PLAN_WARNING_DOCTOR },
    { "2025-11-30", "", "2026-01-10", 0 },
    { "2025-11-30", "", "2026-01-11", LOOSEN_PLAN_WARNING_DOCTOR },
    { "2028-01-31", "", "2028-03-12", 0 },
    { "2028-01-31", "", "2028-03-13", LOOSEN_PLAN_WARNING_DOCTOR },
    { "2027-01-31", "", "2027-03-14", LOOSEN_PLAN_WARNING_DOCTOR },
    /* Pain that begins in the future has not lasted. */
    { "2030-01-01", "", "2026-01-01", 0 },
    { "2026-01-01", "2026-01-01:s 2026-01-04:s 2026-01-07:s", "2026-01-07", 0 },
    { "2026-01-01", "2026-01-01:s 2026-01-04:s 2026-01-07:s 2026-01-10:s", "2026-01-10",
      LOOSEN_PLAN_WARNING_UNCHANGED },
    { "2026-01-01", "2026-01-01:s 2026-01-04:w 2026-01-07:w 2026-01-10:s", "2026-01-10",
      LOOSEN_PLAN_WARNING_UNCHANGED },
    { "2026-01-01", "2026-01-01:s 2026-01-04:s 2026-01-07:b 2026-01-10:s", "2026-01-10", 0 },
    { "2026-01-01", "2026-01-01:s 2026-01-04:s 2026-01-07:s 2026-01-10:b", "2026-01-10", 0 },
    { "2026-01-01", "2026-01-01:b 2026-01-04:s 2026-01-07:s 2026-01-10:s 2026-01-13:s", "2026-01-13",
      LOOSEN_PLAN_WARNING_UNCHANGED },
    /* Of what nothing is said, nothing follows. */
    { "2026-01-01", "2026-01-01 2026-01-04 2026-01-07 2026-01-10", "2026-01-10", 0 },
    { "2026-01-01", "2026-01-01:s 2026-01-04:s 2026-01-07 2026-01-10:s 2026-01-13:s", "2026-01-13",
      LOOSEN_PLAN_WARNING_UNCHANGED },
    { "2026-01-01", "2026-01-01:s 2026-01-04:s 2026-01-07:s 2031-01-10:s", "2026-01-10",
      LOOSEN_PLAN_WARNING_FUTURE },
    { "2026-01-01", "2026-01-11:s", "2026-01-10", 0 },
    { "2026-01-01", "2026-01-12:s", "2026-01-10", LOOSEN_PLAN_WARNING_FUTURE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_test_message ("row %u: %s", i, rows[i].sessions);
    plan_fixture_restart (self, rows[i].start);
    plan_fixture_visit (self, rows[i].sessions);
    g_assert_cmpuint (plan_fixture_look (self, rows[i].today).warnings, ==, rows[i].warnings);
  }

  /* The other kinds of entries may be ahead, too. */
  plan_fixture_restart (self, "2026-01-01");
  plan_fixture_answer (self, "2026-01-04:4");
  g_assert_cmpuint (plan_fixture_look (self, "2026-01-02").warnings, ==, LOOSEN_PLAN_WARNING_FUTURE);
  g_assert_cmpuint (plan_fixture_look (self, "2026-01-03").warnings, ==, 0);
}

static void
test_too_close (PlanFixture *self, gconstpointer data)
{
  static const struct {
    const char *date;
    gboolean close;
  } rows[] = {
    { "2026-01-02", FALSE }, { "2026-01-03", TRUE },  { "2026-01-05", TRUE }, { "2026-01-07", TRUE },
    { "2026-01-08", FALSE }, { "2026-01-12", FALSE }, { "2026-01-13", TRUE }, { "2026-01-18", FALSE },
  };
  GDate today = plan_fixture_date ("2026-01-05");

  plan_fixture_answer (self, "2026-01-01:8");
  plan_fixture_visit (self, "2026-01-05 2026-01-15");
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    GDate date = plan_fixture_date (rows[i].date);

    g_test_message ("%s", rows[i].date);
    g_assert_cmpint (loosen_plan_is_too_close (self->plan, &today, &date), ==, rows[i].close);
  }
}

static void
test_remove (PlanFixture *self, gconstpointer data)
{
  GDate fifth = plan_fixture_date ("2026-01-05");
  GDate sixth = plan_fixture_date ("2026-01-06");

  plan_fixture_visit (self, "2026-01-05:b 2026-01-05:s 2026-01-01");
  g_assert_false (loosen_plan_remove_session (self->plan, &sixth));
  g_assert_cmpuint (loosen_plan_get_n_sessions (self->plan), ==, 3);
  g_assert_true (loosen_plan_remove_session (self->plan, &fifth));
  g_assert_cmpuint (loosen_plan_get_n_sessions (self->plan), ==, 2);
  g_assert_true (loosen_plan_remove_session (self->plan, &fifth));
  g_assert_false (loosen_plan_remove_session (self->plan, &fifth));
  g_assert_cmpuint (loosen_plan_get_n_sessions (self->plan), ==, 1);
}

static void
test_sessions (PlanFixture *self, gconstpointer data)
{
  static const struct {
    const char *date;
    LoosenPlanChange change;
  } rows[] = {
    { "2026-01-01", LOOSEN_PLAN_CHANGE_UNKNOWN },
    { "2026-01-05", LOOSEN_PLAN_CHANGE_BETTER },
    { "2026-01-05", LOOSEN_PLAN_CHANGE_SAME },
  };

  /* By day, and of one day what was noted first. */
  plan_fixture_visit (self, "2026-01-05:b 2026-01-05:s 2026-01-01");
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    GDate date;

    g_assert_cmpint (loosen_plan_get_session (self->plan, i, &date), ==, rows[i].change);
    plan_fixture_assert_date (&date, rows[i].date);
  }
}

static void
test_self_massage (PlanFixture *self, gconstpointer data)
{
  const LoosenZone *calf = loosen_catalog_find_zone (self->catalog, "calf");
  const LoosenZone *piriformis = loosen_catalog_find_zone (self->catalog, "piriformis");
  GDate fifth = plan_fixture_date ("2026-01-05");
  GDate sixth = plan_fixture_date ("2026-01-06");

  g_assert_cmpuint (loosen_plan_get_self_massage_left (self->plan, &fifth, calf, LOOSEN_SIDE_LEFT), ==, 1);
  g_assert_true (loosen_plan_add_self_massage (self->plan, &fifth, calf, LOOSEN_SIDE_LEFT, NULL));
  g_assert_cmpuint (loosen_plan_get_self_massage_left (self->plan, &fifth, calf, LOOSEN_SIDE_LEFT), ==, 0);
  /* The other side, the other area, and the next day are others. */
  g_assert_cmpuint (loosen_plan_get_self_massage_left (self->plan, &fifth, calf, LOOSEN_SIDE_RIGHT), ==, 1);
  g_assert_cmpuint (loosen_plan_get_self_massage_left (self->plan, &fifth, piriformis, LOOSEN_SIDE_LEFT), ==,
                    1);
  g_assert_cmpuint (loosen_plan_get_self_massage_left (self->plan, &sixth, calf, LOOSEN_SIDE_LEFT), ==, 1);
  /* Both sides may as often as the one that may less. */
  g_assert_cmpuint (loosen_plan_get_self_massage_left (self->plan, &fifth, calf, LOOSEN_SIDE_BOTH), ==, 0);
  /* One more than allowed is noted, and nothing is left. */
  g_assert_true (loosen_plan_add_self_massage (self->plan, &fifth, calf, LOOSEN_SIDE_BOTH, NULL));
  g_assert_cmpuint (loosen_plan_get_self_massage_left (self->plan, &fifth, calf, LOOSEN_SIDE_LEFT), ==, 0);
  g_assert_cmpuint (loosen_plan_get_self_massage_left (self->plan, &fifth, calf, LOOSEN_SIDE_RIGHT), ==, 0);
  g_assert_true (loosen_plan_set_number (self->plan, LOOSEN_PLAN_SELF_MASSAGE_PER_DAY, 0, NULL));
  g_assert_cmpuint (loosen_plan_get_self_massage_left (self->plan, &sixth, calf, LOOSEN_SIDE_LEFT), ==, 0);
}

/* Each number can be changed from end to end of its range, and no further. */
static void
test_numbers (PlanFixture *self, gconstpointer data)
{
  for (guint i = 0; i < LOOSEN_PLAN_N_NUMBERS; i++) {
    LoosenRange range = loosen_plan_get_range (self->plan, i);
    g_autoptr (GError) error = NULL;
    g_autofree char *message = NULL;

    g_test_message ("number %u: %u to %u", i, range.min, range.max);
    g_assert_cmpuint (loosen_plan_get_number (self->plan, i), ==, range.normal);
    g_assert_true (loosen_plan_set_number (self->plan, i, range.min, NULL));
    g_assert_cmpuint (loosen_plan_get_number (self->plan, i), ==, range.min);
    g_assert_true (loosen_plan_set_number (self->plan, i, range.max, NULL));
    g_assert_false (loosen_plan_set_number (self->plan, i, range.max + 1, &error));
    g_assert_error (error, LOOSEN_PLAN_ERROR, LOOSEN_PLAN_ERROR_RANGE);
    message = g_strdup_printf ("numbers[%u]: %u is not within %u and %u", i, range.max + 1, range.min,
                               range.max);
    g_assert_cmpstr (error->message, ==, message);
    g_assert_cmpuint (loosen_plan_get_number (self->plan, i), ==, range.max);
    if (range.min > 0)
      g_assert_false (loosen_plan_set_number (self->plan, i, range.min - 1, NULL));
    loosen_plan_reset_numbers (self->plan);
    g_assert_cmpuint (loosen_plan_get_number (self->plan, i), ==, range.normal);
  }
}

/* The shorter gap never passes the longer one, from either side. */
static void
test_gaps (PlanFixture *self, gconstpointer data)
{
  for (guint i = LOOSEN_PLAN_FLARE_MIN_GAP; i < LOOSEN_PLAN_SEVERE_PAIN; i += 2) {
    LoosenRange longer = loosen_plan_get_range (self->plan, i + 1);

    g_assert_true (loosen_plan_set_number (self->plan, i + 1, longer.min, NULL));
    g_assert_cmpuint (loosen_plan_get_range (self->plan, i).max, ==, longer.min);
    g_assert_false (loosen_plan_set_number (self->plan, i, longer.min + 1, NULL));
    g_assert_true (loosen_plan_set_number (self->plan, i + 1, longer.max, NULL));
    g_assert_true (loosen_plan_set_number (self->plan, i, loosen_plan_get_range (self->plan, i).max, NULL));
    g_assert_cmpuint (loosen_plan_get_range (self->plan, i + 1).min, ==,
                      loosen_plan_get_number (self->plan, i));
  }
}

/* What was chosen is what counts. */
static void
test_chosen (PlanFixture *self, gconstpointer data)
{
  LoosenPlanState state;

  plan_fixture_answer (self, "2026-01-01:5 2026-01-08:2 2026-01-15:3");
  plan_fixture_visit (self, "2026-01-15:s 2026-01-15:s");
  g_assert_cmpint (plan_fixture_look (self, "2026-01-15").phase, ==, MAINTENANCE);

  g_assert_true (loosen_plan_set_number (self->plan, LOOSEN_PLAN_CALM_WEEKS, 3, NULL));
  g_assert_cmpint (plan_fixture_look (self, "2026-01-15").phase, ==, SETTLING);
  loosen_plan_reset_numbers (self->plan);
  g_assert_true (loosen_plan_set_number (self->plan, LOOSEN_PLAN_CALM_PAIN, 2, NULL));
  g_assert_cmpint (plan_fixture_look (self, "2026-01-15").phase, ==, SETTLING);
  g_assert_true (loosen_plan_set_number (self->plan, LOOSEN_PLAN_SEVERE_PAIN, 5, NULL));
  g_assert_true (loosen_plan_set_number (self->plan, LOOSEN_PLAN_FLARE_MIN_GAP, 5, NULL));
  g_assert_true (loosen_plan_set_number (self->plan, LOOSEN_PLAN_UNCHANGED_SESSIONS, 2, NULL));
  g_assert_true (loosen_plan_set_number (self->plan, LOOSEN_PLAN_DOCTOR_WEEKS, 2, NULL));
  state = plan_fixture_look (self, "2026-01-15");
  g_assert_cmpint (state.phase, ==, FLARE);
  plan_fixture_assert_date (&state.next, "2026-01-20");
  g_assert_cmpuint (state.warnings, ==,
                    LOOSEN_PLAN_WARNING_CLOSE | LOOSEN_PLAN_WARNING_UNCHANGED | LOOSEN_PLAN_WARNING_DOCTOR);
}

static void
test_words (PlanFixture *self, gconstpointer data)
{
  static const struct {
    const char *answers;
    const char *words;
  } rows[] = {
    { "", "Because there is no answer yet: we start carefully." },
    { "2026-01-01:3!", "Because your pain is sharp and constant." },
    { "2026-01-01:7", "Because your pain is 7 out of 10." },
    { "2026-01-01:5", "Because your pain was 5 out of 10 at your first answer." },
    { "2026-01-01:8 2026-01-08:4 2026-01-15:4", "Because your pain was 4 or less for 2 weeks in a row." },
  };
  static const struct {
    LoosenPlanWarning warning;
    const char *words;
  } warnings[] = {
    { LOOSEN_PLAN_WARNING_CLOSE, "Your last two sessions were closer together than this phase asks for." },
    { LOOSEN_PLAN_WARNING_UNCHANGED,
      "This may not be the right tool for you. Talk to a doctor or physiotherapist." },
    { LOOSEN_PLAN_WARNING_DOCTOR,
      "It is 6 weeks or more since your pain began. It should be checked by a professional." },
    { LOOSEN_PLAN_WARNING_FUTURE,
      "Some entries have a date that is still to come. Is the date of this computer right?" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *words = NULL;
    LoosenPlanState state;

    plan_fixture_restart (self, "2026-01-01");
    plan_fixture_answer (self, rows[i].answers);
    state = plan_fixture_look (self, "2026-01-15");
    words = loosen_plan_dup_reason (self->plan, &state);
    g_assert_cmpstr (words, ==, rows[i].words);
  }
  for (guint i = 0; i < G_N_ELEMENTS (warnings); i++) {
    g_autofree char *words = loosen_plan_dup_warning (self->plan, warnings[i].warning);

    g_assert_cmpstr (words, ==, warnings[i].words);
  }
}

/* A session belongs to the day on which it began, where the person was. */
static void
test_date_of (void)
{
  static const struct {
    const char *zone;
    const char *utc;
    const char *date;
  } rows[] = {
    { "UTC", "2026-01-05T23:59:59Z", "2026-01-05" },    { "UTC", "2026-01-06T00:00:00Z", "2026-01-06" },
    { "+05:30", "2026-01-05T18:29:59Z", "2026-01-05" }, { "+05:30", "2026-01-05T18:30:00Z", "2026-01-06" },
    { "-08:00", "2026-01-01T07:59:00Z", "2025-12-31" }, { "+14:00", "2025-12-31T10:00:00Z", "2026-01-01" },
    { "UTC", "2028-02-29T12:00:00Z", "2028-02-29" },    { "UTC", "1969-12-31T23:59:59Z", "1969-12-31" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (rows[i].utc, NULL);
    g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (rows[i].zone);
    gint64 wall = g_date_time_to_unix (time) * G_USEC_PER_SEC;
    GDate date;

    g_test_message ("%s %s", rows[i].zone, rows[i].utc);
    loosen_plan_date_of (wall, zone, &date);
    plan_fixture_assert_date (&date, rows[i].date);
    /* Until the end of that second. */
    loosen_plan_date_of (wall + G_USEC_PER_SEC - 1, zone, &date);
    plan_fixture_assert_date (&date, rows[i].date);
  }
}

/* From half to twelve to half past: one session, of the first day. */
static void
test_midnight (PlanFixture *self, gconstpointer data)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("+01:00");
  g_autoptr (GDateTime) began = g_date_time_new_from_iso8601 ("2026-12-31T22:30:00Z", NULL);
  LoosenPlanState state;
  GDate date;

  loosen_plan_date_of (g_date_time_to_unix (began) * G_USEC_PER_SEC, zone, &date);
  g_assert_true (loosen_plan_add_session (self->plan, &date, LOOSEN_PLAN_CHANGE_BETTER, NULL));
  state = plan_fixture_look (self, "2027-01-01");
  plan_fixture_assert_date (&state.last, "2026-12-31");
  plan_fixture_assert_date (&state.next, "2027-01-03");
  g_assert_cmpuint (loosen_plan_get_n_sessions (self->plan), ==, 1);
}

static void
test_start (PlanFixture *self, gconstpointer data)
{
  GDate date = plan_fixture_date ("2024-02-29");
  GDate got;

  loosen_plan_set_start (self->plan, &date);
  loosen_plan_get_start (self->plan, &got);
  plan_fixture_assert_date (&got, "2024-02-29");
  g_assert_cmpstr (loosen_plan_get_id (self->plan), ==, "1b4e28ba-2fa1-11d2-883f-0016d3cca427");
  g_assert_true (loosen_plan_get_catalog (self->plan) == self->catalog);
  {
    g_auto (GValue) value = G_VALUE_INIT;

    g_value_init (&value, LOOSEN_TYPE_PLAN);
    g_value_set_boxed (&value, self->plan);
    g_assert_true (g_value_get_boxed (&value) == self->plan);
  }
}

static void
test_full (PlanFixture *self, gconstpointer data)
{
  const LoosenZone *calf = loosen_catalog_find_zone (self->catalog, "calf");
  GDate date = plan_fixture_date ("2026-01-01");
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  g_autoptr (LoosenPlan) again = NULL;

  for (guint i = 0; i < LOOSEN_PLAN_MAX_ENTRIES; i++) {
    g_assert_true (loosen_plan_add_answer (self->plan, &date, 5, FALSE, NULL));
    g_assert_true (loosen_plan_add_session (self->plan, &date, LOOSEN_PLAN_CHANGE_UNKNOWN, NULL));
    g_assert_true (loosen_plan_add_self_massage (self->plan, &date, calf, LOOSEN_SIDE_RIGHT, NULL));
    g_date_add_days (&date, 1);
  }
  g_assert_false (loosen_plan_add_answer (self->plan, &date, 5, FALSE, &error));
  g_assert_error (error, LOOSEN_PLAN_ERROR, LOOSEN_PLAN_ERROR_FULL);
  g_assert_false (loosen_plan_add_session (self->plan, &date, LOOSEN_PLAN_CHANGE_UNKNOWN, NULL));
  g_assert_false (loosen_plan_add_self_massage (self->plan, &date, calf, LOOSEN_SIDE_RIGHT, NULL));
  g_assert_cmpuint (loosen_plan_get_n_answers (self->plan), ==, LOOSEN_PLAN_MAX_ENTRIES);
  /* An answer of a day that is there already needs no room. */
  g_date_subtract_days (&date, 1);
  g_assert_true (loosen_plan_add_answer (self->plan, &date, 6, FALSE, NULL));

  /* As much as fits in can be kept and read again. */
  text = loosen_plan_to_text (self->plan);
  g_clear_error (&error);
  again = loosen_plan_new_from_text (self->catalog, text, -1, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (loosen_plan_get_n_answers (again), ==, LOOSEN_PLAN_MAX_ENTRIES);
}

int
main (int argc, char *argv[])
{
  static const struct {
    const char *path;
    void (*test) (PlanFixture *self, gconstpointer data);
  } tests[] = {
    { "/plan/phase", test_phase },       { "/plan/next", test_next },
    { "/plan/warnings", test_warnings }, { "/plan/too-close", test_too_close },
    { "/plan/remove", test_remove },     { "/plan/self-massage", test_self_massage },
    { "/plan/sessions", test_sessions },
    { "/plan/numbers", test_numbers },   { "/plan/gaps", test_gaps },
    { "/plan/chosen", test_chosen },     { "/plan/words", test_words },
    { "/plan/midnight", test_midnight }, { "/plan/start", test_start },
    { "/plan/full", test_full },
  };

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, PlanFixture, NULL, plan_fixture_set_up, tests[i].test, plan_fixture_tear_down);
  g_test_add_func ("/plan/date-of", test_date_of);

  return g_test_run ();
}
