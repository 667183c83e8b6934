/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "plan-fixture.h"

#include "core-fixture.h"

#include <string.h>

/* The shipped catalog, and an empty plan. */
void
plan_fixture_set_up (PlanFixture *self, gconstpointer data)
{
  self->catalog = core_fixture_load_catalog ();
  plan_fixture_restart (self, "2026-01-01");
}

void
plan_fixture_tear_down (PlanFixture *self, gconstpointer data)
{
  g_clear_pointer (&self->plan, loosen_plan_unref);
  g_clear_pointer (&self->catalog, loosen_catalog_unref);
}

/* "2026-01-31" */
GDate
plan_fixture_date (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "-", 3);
  GDate date;

  g_assert_cmpuint (g_strv_length (parts), ==, 3);
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, g_ascii_strtoull (parts[2], NULL, 10), g_ascii_strtoull (parts[1], NULL, 10),
                  g_ascii_strtoull (parts[0], NULL, 10));
  g_assert_true (g_date_valid (&date));

  return date;
}

/* A new plan whose pain began then. */
void
plan_fixture_restart (PlanFixture *self, const char *start)
{
  GDate date = plan_fixture_date (start);

  g_clear_pointer (&self->plan, loosen_plan_unref);
  self->plan = loosen_plan_new (self->catalog, "1b4e28ba-2fa1-11d2-883f-0016d3cca427", &date);
}

/* "2026-01-01:8 2026-01-08:3!": pain, and ! for sharp and constant. */
void
plan_fixture_answer (PlanFixture *self, const char *answers)
{
  g_auto (GStrv) list = g_strsplit (answers, " ", -1);

  for (guint i = 0; list[i] != NULL && list[i][0] != '\0'; i++) {
    g_auto (GStrv) parts = g_strsplit (list[i], ":", 2);
    GDate date = plan_fixture_date (parts[0]);

    g_assert_true (loosen_plan_add_answer (self->plan, &date, g_ascii_strtoull (parts[1], NULL, 10),
                                           strchr (parts[1], '!') != NULL, NULL));
  }
}

/* "2026-01-01 2026-01-08:b": the day, and b, s or w for better, same or worse. */
void
plan_fixture_visit (PlanFixture *self, const char *sessions)
{
  g_auto (GStrv) list = g_strsplit (sessions, " ", -1);

  for (guint i = 0; list[i] != NULL && list[i][0] != '\0'; i++) {
    g_auto (GStrv) parts = g_strsplit (list[i], ":", 2);
    GDate date = plan_fixture_date (parts[0]);
    LoosenPlanChange change = parts[1] == NULL     ? LOOSEN_PLAN_CHANGE_UNKNOWN
                              : parts[1][0] == 'b' ? LOOSEN_PLAN_CHANGE_BETTER
                              : parts[1][0] == 's' ? LOOSEN_PLAN_CHANGE_SAME
                                                   : LOOSEN_PLAN_CHANGE_WORSE;

    g_assert_true (loosen_plan_add_session (self->plan, &date, change, NULL));
  }
}

LoosenPlanState
plan_fixture_look (PlanFixture *self, const char *today)
{
  GDate date = plan_fixture_date (today);

  return loosen_plan_look (self->plan, &date);
}

void
plan_fixture_assert_date (const GDate *date, const char *expected)
{
  g_autofree char *text = g_strdup_printf ("%04u-%02u-%02u", g_date_get_year (date), g_date_get_month (date),
                                           g_date_get_day (date));

  g_assert_cmpstr (text, ==, expected);
}
