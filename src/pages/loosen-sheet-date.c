/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-sheet-date.h"

#include <glib/gi18n.h>
#include <stdio.h>

#define MIN_YEAR 1900
#define MAX_YEAR 9999
#define SIX_WEEKS 42 /* days */

/* The first or the last day that it can mean. */
static void
get_bound (LoosenSheetDate date, gboolean last, GDate *bound)
{
  GDateMonth month = date.month > 0 ? (GDateMonth) date.month : last ? G_DATE_DECEMBER : G_DATE_JANUARY;
  guint day = date.day > 0 ? date.day : last ? g_date_get_days_in_month (month, date.year) : 1;

  g_date_set_dmy (bound, day, month, date.year);
}

static gboolean
is_whole (LoosenSheetDate date)
{
  return date.year >= MIN_YEAR && date.year <= MAX_YEAR && date.month <= 12 && (date.day == 0 || date.month > 0) &&
         (date.day == 0 || g_date_valid_dmy (date.day, (GDateMonth) date.month, date.year));
}

/**
 * loosen_sheet_date_parse:
 * @text: as of loosen_sheet_date_to_text()
 * @date: (out): the date
 *
 * Returns: whether it is one
 */
gboolean
loosen_sheet_date_parse (const char *text, LoosenSheetDate *date)
{
  LoosenSheetDate read = { 0 };
  g_autofree char *again = NULL;

  g_return_val_if_fail (text != NULL && date != NULL, FALSE);

  if (sscanf (text, "%4u-%2u-%2u", &read.year, &read.month, &read.day) < 1 || !is_whole (read))
    return FALSE;

  again = loosen_sheet_date_to_text (read);
  if (!g_str_equal (text, again))
    return FALSE;

  *date = read;
  return TRUE;
}

/**
 * loosen_sheet_date_to_text:
 * @date: a date
 *
 * Returns: (transfer full): "2026", "2026-03" or "2026-03-05", to be kept
 */
char *
loosen_sheet_date_to_text (LoosenSheetDate date)
{
  if (date.month == 0)
    return g_strdup_printf ("%04u", date.year);
  if (date.day == 0)
    return g_strdup_printf ("%04u-%02u", date.year, date.month);
  return g_strdup_printf ("%04u-%02u-%02u", date.year, date.month, date.day);
}

/**
 * loosen_sheet_date_dup_words:
 * @date: a date
 *
 * Returns: (transfer full): the date for the person
 */
char *
loosen_sheet_date_dup_words (LoosenSheetDate date)
{
  g_autoptr (GDateTime) time = g_date_time_new_utc (date.year, MAX (date.month, 1), MAX (date.day, 1), 12, 0, 0);

  if (time == NULL)
    return g_strdup ("");
  if (date.month == 0)
    return g_date_time_format (time, "%Y");
  if (date.day == 0)
    /* Translators: a month of a year, "March 2026"; see g_date_time_format() */
    return g_date_time_format (time, _ ("%OB %Y"));
  /* Translators: a date, "5 March 2026"; see g_date_time_format() */
  return g_date_time_format (time, _ ("%-e %B %Y"));
}

/**
 * loosen_sheet_date_find_error:
 * @date: what was entered
 * @today: the day of today
 *
 * Returns: (nullable): what is wrong with it, translated; %NULL for nothing
 */
const char *
loosen_sheet_date_find_error (LoosenSheetDate date, const GDate *today)
{
  GDate first;

  g_return_val_if_fail (today != NULL, NULL);

  if (date.year == 0)
    return date.month == 0 && date.day == 0 ? NULL : _ ("Enter the year, too.");
  if (date.year < MIN_YEAR || date.year > MAX_YEAR)
    return _ ("Enter the year with four digits.");
  if (date.day > 0 && date.month == 0)
    return _ ("Choose the month, too, or leave the day empty.");
  if (!is_whole (date))
    return _ ("That month has no such day.");

  g_date_clear (&first, 1);
  get_bound (date, FALSE, &first);
  return g_date_compare (&first, today) > 0 ? _ ("That day is still to come.") : NULL;
}

/**
 * loosen_sheet_date_get_span:
 * @date: when it began
 * @today: the day of today
 *
 * Returns: whether it has lasted more than six weeks
 */
LoosenSheetSpan
loosen_sheet_date_get_span (LoosenSheetDate date, const GDate *today)
{
  GDate first, last;

  g_return_val_if_fail (today != NULL, LOOSEN_SHEET_SPAN_UNKNOWN);

  if (!is_whole (date))
    return LOOSEN_SHEET_SPAN_UNKNOWN;

  g_date_clear (&first, 1);
  g_date_clear (&last, 1);
  get_bound (date, FALSE, &first);
  get_bound (date, TRUE, &last);
  if (g_date_days_between (&last, today) > SIX_WEEKS)
    return LOOSEN_SHEET_SPAN_LONG;
  return g_date_days_between (&first, today) <= SIX_WEEKS ? LOOSEN_SHEET_SPAN_SHORT : LOOSEN_SHEET_SPAN_UNKNOWN;
}
