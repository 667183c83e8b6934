/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Dates and numbers of the plan in words. */

#include "loosen-plan-words.h"

#include <glib/gi18n.h>

/**
 * loosen_plan_words_date:
 * @date: a date
 * @today: the day of today
 *
 * Returns: (transfer full): "Thursday 26 November", with the year where it is another one
 */
char *
loosen_plan_words_date (const GDate *date, const GDate *today)
{
  g_autoptr (GDateTime) time = NULL;
  char *words;

  g_return_val_if_fail (date != NULL && g_date_valid (date), NULL);
  g_return_val_if_fail (today != NULL && g_date_valid (today), NULL);

  time = g_date_time_new_utc (g_date_get_year (date), g_date_get_month (date), g_date_get_day (date), 12, 0, 0);
  words = g_date_time_format (time, g_date_get_year (date) == g_date_get_year (today)
                                      /* Translators: a day, "Thursday 26 November"; as in "man strftime" */
                                      ? _ ("%A %-d %B")
                                      /* Translators: a day of another year, "Sunday 3 January 2027" */
                                      : _ ("%A %-d %B %Y"));

  return words != NULL ? words : g_date_time_format (time, "%F");
}

/**
 * loosen_plan_words_when:
 * @date: a date
 * @today: the day of today
 *
 * Returns: (transfer full): how far away it is: "in 2 days", "yesterday"
 */
char *
loosen_plan_words_when (const GDate *date, const GDate *today)
{
  int days;

  g_return_val_if_fail (date != NULL && g_date_valid (date), NULL);
  g_return_val_if_fail (today != NULL && g_date_valid (today), NULL);

  days = g_date_days_between (today, date);
  if (days == 0)
    return g_strdup (_ ("today"));
  if (days == 1)
    return g_strdup (_ ("tomorrow"));
  if (days == -1)
    return g_strdup (_ ("yesterday"));
  if (days > 0)
    return g_strdup_printf (ngettext ("in %d day", "in %d days", days), days);

  return g_strdup_printf (ngettext ("%d day ago", "%d days ago", -days), -days);
}

/**
 * loosen_plan_words_next:
 * @state: what the plan says
 * @today: the day of today
 *
 * Returns: (transfer full): when the next session is proposed: "Next: Thursday 26 November, in 2 days"
 */
char *
loosen_plan_words_next (const LoosenPlanState *state, const GDate *today)
{
  g_autofree char *date = NULL;
  g_autofree char *when = NULL;

  g_return_val_if_fail (state != NULL, NULL);

  if (!state->has_session)
    return g_strdup (_ ("Next: whenever it suits you, from today on"));

  date = loosen_plan_words_date (&state->next, today);
  when = loosen_plan_words_when (&state->next, today);
  /* Translators: the next massage: a date, and how far away it is ("in 2 days") */
  return g_strdup_printf (_ ("Next: %s, %s"), date, when);
}

/**
 * loosen_plan_words_latest:
 * @state: what the plan says
 * @today: the day of today
 *
 * Returns: (transfer full) (nullable): until when the next session should be; %NULL where nothing more is to be said
 */
char *
loosen_plan_words_latest (const LoosenPlanState *state, const GDate *today)
{
  g_autofree char *date = NULL;

  g_return_val_if_fail (state != NULL, NULL);

  if (!state->has_session || g_date_compare (&state->latest, &state->next) <= 0)
    return NULL;

  date = loosen_plan_words_date (&state->latest, today);
  /* Translators: a date */
  return g_strdup_printf (_ ("Or later, until %s."), date);
}

/**
 * loosen_plan_words_change:
 * @change: what a session did
 *
 * Returns: (nullable): the same in words; %NULL where it is not known
 */
const char *
loosen_plan_words_change (LoosenPlanChange change)
{
  switch (change) {
  case LOOSEN_PLAN_CHANGE_BETTER:
    return _ ("It helped");
  case LOOSEN_PLAN_CHANGE_SAME:
    return _ ("No change");
  case LOOSEN_PLAN_CHANGE_WORSE:
    return _ ("It was worse after");
  case LOOSEN_PLAN_CHANGE_UNKNOWN:
  default:
    return NULL;
  }
}

/**
 * loosen_plan_words_number:
 * @plan: a plan
 * @number: one of its numbers
 *
 * Returns: (transfer full): what it is
 */
char *
loosen_plan_words_number (LoosenPlan *plan, LoosenPlanNumber number)
{
  const LoosenPlanPhase *phases;

  g_return_val_if_fail (plan != NULL, NULL);

  phases = loosen_catalog_get_care (loosen_plan_get_catalog (plan))->plan.phases;
  switch (number) {
  case LOOSEN_PLAN_FLARE_MIN_GAP:
  case LOOSEN_PLAN_SETTLING_MIN_GAP:
  case LOOSEN_PLAN_MAINTENANCE_MIN_GAP:
    /* Translators: the name of a phase, "Flare-up" */
    return g_strdup_printf (_ ("%s: days between massages, at least"), phases[number / 2].name);
  case LOOSEN_PLAN_FLARE_MAX_GAP:
  case LOOSEN_PLAN_SETTLING_MAX_GAP:
  case LOOSEN_PLAN_MAINTENANCE_MAX_GAP:
    /* Translators: the name of a phase, "Flare-up" */
    return g_strdup_printf (_ ("%s: days between massages, at most"), phases[number / 2].name);
  case LOOSEN_PLAN_SEVERE_PAIN:
    return g_strdup (_ ("Pain from which on it is a flare-up"));
  case LOOSEN_PLAN_CALM_PAIN:
    return g_strdup (_ ("Pain up to which a week is calm"));
  case LOOSEN_PLAN_CALM_WEEKS:
    return g_strdup (_ ("Calm weeks in a row until massages become fewer"));
  case LOOSEN_PLAN_UNCHANGED_SESSIONS:
    return g_strdup (_ ("Massages without change until we say so"));
  case LOOSEN_PLAN_DOCTOR_WEEKS:
    return g_strdup (_ ("Weeks until it should be checked"));
  case LOOSEN_PLAN_SELF_MASSAGE_PER_DAY:
  default:
    return g_strdup (_ ("Self-massage of one area, times a day"));
  }
}
