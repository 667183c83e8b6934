/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A plan as text: all of it comes back, and what is damaged is refused and told. */

#include "plan-fixture.h"

#include <string.h>

static void
fill (PlanFixture *self)
{
  const LoosenZone *calf = loosen_catalog_find_zone (self->catalog, "calf");
  GDate date = plan_fixture_date ("2026-01-02");

  plan_fixture_answer (self, "2026-01-01:8! 2026-01-08:0");
  plan_fixture_visit (self, "2026-01-01 2026-01-05:b 2026-01-05:s 2026-01-09:w");
  g_assert_true (loosen_plan_add_self_massage (self->plan, &date, calf, LOOSEN_SIDE_LEFT, NULL));
  g_assert_true (loosen_plan_add_self_massage (self->plan, &date, calf, LOOSEN_SIDE_BOTH, NULL));
  g_assert_true (loosen_plan_set_number (self->plan, LOOSEN_PLAN_FLARE_MIN_GAP, 5, NULL));
  g_assert_true (loosen_plan_set_number (self->plan, LOOSEN_PLAN_CALM_WEEKS, 4, NULL));
}

static void
test_text (PlanFixture *self, gconstpointer data)
{
  g_autofree char *text = NULL;

  fill (self);
  text = loosen_plan_to_text (self->plan);
  g_assert_cmpstr (
    text, ==,
    "{\"format\":1,\"id\":\"1b4e28ba-2fa1-11d2-883f-0016d3cca427\",\"start\":\"2026-01-01\",\"numbers\":{"
    "\"flare_min_gap\":5,\"flare_max_gap\":7,\"settling_min_gap\":7,\"settling_max_gap\":14,"
    "\"maintenance_min_gap\":14,\"maintenance_max_gap\":28,\"severe_pain\":7,\"calm_pain\":4,\"calm_weeks\":4,"
    "\"unchanged_sessions\":4,\"doctor_weeks\":6,\"self_massage\":1},\"answers\":["
    "{\"date\":\"2026-01-01\",\"pain\":8,\"sharp_constant\":true},"
    "{\"date\":\"2026-01-08\",\"pain\":0,\"sharp_constant\":false}],\"sessions\":["
    "{\"date\":\"2026-01-01\",\"change\":\"unknown\"},{\"date\":\"2026-01-05\",\"change\":\"better\"},"
    "{\"date\":\"2026-01-05\",\"change\":\"same\"},{\"date\":\"2026-01-09\",\"change\":\"worse\"}],"
    "\"self_massages\":[{\"date\":\"2026-01-02\",\"zone\":\"calf\",\"side\":\"left\"},"
    "{\"date\":\"2026-01-02\",\"zone\":\"calf\",\"side\":\"both\"}]}");
}

static void
test_round (PlanFixture *self, gconstpointer data)
{
  g_autofree char *text = NULL;
  g_autofree char *again_text = NULL;
  g_autoptr (LoosenPlan) again = NULL;
  g_autoptr (GError) error = NULL;

  fill (self);
  text = loosen_plan_to_text (self->plan);
  again = loosen_plan_new_from_text (self->catalog, text, -1, &error);
  g_assert_no_error (error);
  again_text = loosen_plan_to_text (again);
  g_assert_cmpstr (again_text, ==, text);
  g_assert_cmpuint (loosen_plan_get_n_answers (again), ==, 2);
  g_assert_cmpuint (loosen_plan_get_n_sessions (again), ==, 4);
}

/* A zone that the catalog has no more is kept. */
static void
test_lost_zone (PlanFixture *self, gconstpointer data)
{
  g_autofree char *text = NULL;
  g_autofree char *again_text = NULL;
  g_autoptr (LoosenPlan) again = NULL;
  g_auto (GStrv) parts = NULL;
  g_autofree char *other = NULL;

  fill (self);
  text = loosen_plan_to_text (self->plan);
  parts = g_strsplit (text, "\"calf\"", -1);
  other = g_strjoinv ("\"heel\"", parts);
  again = loosen_plan_new_from_text (self->catalog, other, -1, NULL);
  again_text = loosen_plan_to_text (again);
  g_assert_cmpstr (again_text, ==, other);
}

static const char whole[] =
  "{\"format\": 1, \"id\": \"a\", \"start\": \"2026-01-01\", \"numbers\": {}, \"answers\": [{"
  "\"date\": \"2026-01-01\", \"pain\": 8, \"sharp_constant\": true}], \"sessions\": [{"
  "\"date\": \"2026-01-02\", \"change\": \"same\"}], \"self_massages\": [{"
  "\"date\": \"2026-01-03\", \"zone\": \"calf\", \"side\": \"both\"}]}";

static char *
change (const char *from, const char *to)
{
  g_auto (GStrv) parts = g_strsplit (whole, from, 2);

  if (g_strv_length (parts) != 2)
    g_error ("No %s to change", from);

  return g_strjoinv (to, parts);
}

static void
test_damaged (PlanFixture *self, gconstpointer data)
{
  static const struct {
    const char *from;
    const char *to;
    int code;
    const char *message; /* the beginning */
  } rows[] = {
    { "\"format\": 1, ", "", LOOSEN_PLAN_ERROR_DAMAGED, "plan: format: is missing" },
    { "\"format\": 1", "\"format\": 0", LOOSEN_PLAN_ERROR_DAMAGED, "plan: format: is not within 1 and 1000" },
    { "\"format\": 1", "\"format\": 2", LOOSEN_PLAN_ERROR_NEWER, "plan: format: 2 is newer than 1" },
    { "\"a\"", "\"\"", LOOSEN_PLAN_ERROR_DAMAGED, "plan: id: is empty" },
    { "\"a\"", "\"a b\"", LOOSEN_PLAN_ERROR_DAMAGED, "plan: id: \"a b\" has other characters" },
    { "\"a\"", "7", LOOSEN_PLAN_ERROR_DAMAGED, "plan: id: must be a string" },
    { "2026-01-01", "2026-1-01", LOOSEN_PLAN_ERROR_DAMAGED, "plan: start: \"2026-1-01\" is no date" },
    { "2026-01-01", "2026-02-29", LOOSEN_PLAN_ERROR_DAMAGED, "plan: start: \"2026-02-29\" is no date" },
    { "2026-01-01", "2026-13-01", LOOSEN_PLAN_ERROR_DAMAGED, "plan: start: \"2026-13-01\" is no date" },
    { "2026-01-01", "0000-01-01", LOOSEN_PLAN_ERROR_DAMAGED, "plan: start: \"0000-01-01\" is no date" },
    { "2026-01-01", "2026/01/01", LOOSEN_PLAN_ERROR_DAMAGED, "plan: start: \"2026/01/01\" is no date" },
    { "2026-01-01", "2026-01-0x", LOOSEN_PLAN_ERROR_DAMAGED, "plan: start: \"2026-01-0x\" is no date" },
    { "2026-01-01", "2026-01-1-", LOOSEN_PLAN_ERROR_DAMAGED, "plan: start: \"2026-01-1-\" is no date" },
    { "\"numbers\": {}, ", "", LOOSEN_PLAN_ERROR_DAMAGED, "plan: numbers: is missing" },
    { "{}", "{\"calm_weeks\": -1}", LOOSEN_PLAN_ERROR_DAMAGED,
      "plan: numbers.calm_weeks: is not within 0 and 1000" },
    { "{}", "{\"calm_weeks\": \"2\"}", LOOSEN_PLAN_ERROR_DAMAGED,
      "plan: numbers.calm_weeks: must be a number" },
    { "\"pain\": 8", "\"pain\": 11", LOOSEN_PLAN_ERROR_DAMAGED,
      "plan: answers[0].pain: is not within 0 and 10" },
    { "\"pain\": 8", "\"pain\": 7.5", LOOSEN_PLAN_ERROR_DAMAGED,
      "plan: answers[0].pain: must be a whole number" },
    { "true", "1", LOOSEN_PLAN_ERROR_DAMAGED, "plan: answers[0].sharp_constant: must be true or false" },
    { "2026-01-02", "yesterday", LOOSEN_PLAN_ERROR_DAMAGED,
      "plan: sessions[0].date: \"yesterday\" is no date" },
    { "\"same\"", "\"bad\"", LOOSEN_PLAN_ERROR_DAMAGED,
      "plan: sessions[0].change: \"bad\" is none of unknown, better, same, worse" },
    { "\"sessions\": [{", "\"sessions\": [7, {", LOOSEN_PLAN_ERROR_DAMAGED,
      "plan: sessions[0]: must be an object or array" },
    { "\"sessions\"", "\"visits\"", LOOSEN_PLAN_ERROR_DAMAGED, "plan: sessions: is missing" },
    { "\"both\"", "\"centre\"", LOOSEN_PLAN_ERROR_DAMAGED,
      "plan: self_massages[0].side: \"centre\" is none of left, right, both" },
    { "\"calf\"", "\"\"", LOOSEN_PLAN_ERROR_DAMAGED, "plan: self_massages[0].zone: is empty" },
    { "{\"format\"", "[{\"format\"", LOOSEN_PLAN_ERROR_DAMAGED, "plan: <data>:1:" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *text = change (rows[i].from, rows[i].to);
    g_autoptr (GError) error = NULL;

    g_test_message ("%s", text);
    g_assert_null (loosen_plan_new_from_text (self->catalog, text, -1, &error));
    g_assert_error (error, LOOSEN_PLAN_ERROR, rows[i].code);
    if (!g_str_has_prefix (error->message, rows[i].message))
      g_error ("%s, not %s", error->message, rows[i].message);
    g_assert_null (loosen_plan_new_from_text (self->catalog, text, -1, NULL));
  }
}

/* Cut off anywhere it is refused, never read in part; with a byte changed it is refused or read, and never
 * ends the program. */
static void
test_cut (PlanFixture *self, gconstpointer data)
{
  g_autoptr (LoosenPlan) all = loosen_plan_new_from_text (self->catalog, whole, strlen (whole), NULL);

  g_assert_nonnull (all);
  for (gsize length = 0; length < strlen (whole); length++) {
    g_autoptr (GError) error = NULL;

    g_assert_null (loosen_plan_new_from_text (self->catalog, whole, length, &error));
    g_assert_error (error, LOOSEN_PLAN_ERROR, LOOSEN_PLAN_ERROR_DAMAGED);
  }
  for (guint i = 0; i < 2000; i++) {
    g_autofree char *text = g_strdup (whole);
    g_autoptr (GError) error = NULL;
    g_autoptr (LoosenPlan) plan = NULL;

    text[g_test_rand_int_range (0, strlen (whole))] = g_test_rand_int_range (0, 256);
    plan = loosen_plan_new_from_text (self->catalog, text, strlen (whole), &error);
    g_assert_true ((plan == NULL) == (error != NULL));
  }
}

/* What a former catalog allowed and this one does not is brought to what is allowed. */
static void
test_narrower (PlanFixture *self, gconstpointer data)
{
  static const struct {
    const char *numbers;
    LoosenPlanNumber number;
    guint value;
  } rows[] = {
    { "{\"severe_pain\": 9}", LOOSEN_PLAN_SEVERE_PAIN, 7 },
    { "{\"severe_pain\": 1}", LOOSEN_PLAN_SEVERE_PAIN, 5 },
    { "{\"doctor_weeks\": 52}", LOOSEN_PLAN_DOCTOR_WEEKS, 6 },
    { "{\"self_massage\": 3}", LOOSEN_PLAN_SELF_MASSAGE_PER_DAY, 1 },
    { "{\"flare_min_gap\": 10, \"flare_max_gap\": 3}", LOOSEN_PLAN_FLARE_MIN_GAP, 10 },
    { "{\"flare_min_gap\": 10, \"flare_max_gap\": 3}", LOOSEN_PLAN_FLARE_MAX_GAP, 10 },
    { "{\"flare_min_gap\": 9}", LOOSEN_PLAN_FLARE_MAX_GAP, 9 },
    { "{}", LOOSEN_PLAN_FLARE_MAX_GAP, 7 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *text = change ("{}", rows[i].numbers);
    g_autoptr (LoosenPlan) plan = loosen_plan_new_from_text (self->catalog, text, -1, NULL);

    g_test_message ("%s", rows[i].numbers);
    g_assert_cmpuint (loosen_plan_get_number (plan, rows[i].number), ==, rows[i].value);
  }
}

int
main (int argc, char *argv[])
{
  static const struct {
    const char *path;
    void (*test) (PlanFixture *self, gconstpointer data);
  } tests[] = {
    { "/plan-text/text", test_text },
    { "/plan-text/round", test_round },
    { "/plan-text/lost-zone", test_lost_zone },
    { "/plan-text/damaged", test_damaged },
    { "/plan-text/cut", test_cut },
    { "/plan-text/narrower", test_narrower },
  };

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, PlanFixture, NULL, plan_fixture_set_up, tests[i].test, plan_fixture_tear_down);

  return g_test_run ();
}
