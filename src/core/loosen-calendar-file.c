/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* iCalendar, RFC 5545. */

#include "loosen-calendar-file.h"

#include <glib/gi18n.h>

#include "loosen-config.h"

#define LINE_MAX_OCTETS 75 /* without the end of the line, RFC 5545 section 3.1 */
#define WEEK 7
#define MINUTES_OF_DAY 1440

/* Writes a line, folded so that no character is cut. */
static void
add_line (GString *file, const char *line)
{
  gsize octets = 0;

  for (const char *p = line; *p != '\0'; p = g_utf8_next_char (p)) {
    gsize length = g_utf8_next_char (p) - p;

    if (octets + length > LINE_MAX_OCTETS) {
      g_string_append (file, "\r\n ");
      octets = 1;
    }
    g_string_append_len (file, p, length);
    octets += length;
  }
  g_string_append (file, "\r\n");
}

/* Writes a text for people, RFC 5545 section 3.3.11. */
static void
add_text (GString *file, const char *property, const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autoptr (GString) line = g_string_new (property);

  g_string_append_c (line, ':');
  for (const char *p = valid; *p != '\0'; p++)
    switch (*p) {
    case '\\':
    case ',':
    case ';':
      g_string_append_c (line, '\\');
      g_string_append_c (line, *p);
      break;
    case '\r':
      /* One end of a line, in whichever way it is written. */
      if (p[1] != '\n')
        g_string_append (line, "\\n");
      break;
    case '\n':
      g_string_append (line, "\\n");
      break;
    default:
      /* Other control characters may not stand there at all. */
      if (!g_ascii_iscntrl (*p) || *p == '\t')
        g_string_append_c (line, *p);
      break;
    }
  add_line (file, line->str);
}

static void
add_date (GString *file, const char *property, const GDate *date)
{
  g_autofree char *line = g_strdup_printf ("%s;VALUE=DATE:%04u%02u%02u", property, g_date_get_year (date),
                                           g_date_get_month (date), g_date_get_day (date));

  add_line (file, line);
}

static void
add_alarm (GString *file, const LoosenCalendarEvent *event)
{
  g_autofree char *trigger = g_strdup_printf ("TRIGGER:PT%dM", event->alarm);

  add_line (file, "BEGIN:VALARM");
  add_line (file, "ACTION:DISPLAY");
  add_text (file, "DESCRIPTION", event->summary);
  add_line (file, trigger);
  add_line (file, "END:VALARM");
}

static void
add_event (GString *file, const LoosenCalendarEvent *event, const char *stamp)
{
  GDate end = event->date;

  g_date_add_days (&end, 1);
  add_line (file, "BEGIN:VEVENT");
  add_text (file, "UID", event->uid);
  add_line (file, stamp);
  add_date (file, "DTSTART", &event->date);
  add_date (file, "DTEND", &end);
  add_text (file, "SUMMARY", event->summary);
  if (event->description != NULL)
    add_text (file, "DESCRIPTION", event->description);
  /* A person is not busy all day. */
  add_line (file, "TRANSP:TRANSPARENT");
  if (event->alarm >= 0)
    add_alarm (file, event);
  add_line (file, "END:VEVENT");
}

/**
 * loosen_calendar_file_write:
 * @events: (array length=n_events): events of a whole day
 * @n_events: how many, at least one
 * @stamp: when this is written: microseconds since 1970, UTC
 *
 * Returns: (transfer full): an iCalendar file, UTF-8
 */
char *
loosen_calendar_file_write (const LoosenCalendarEvent *events, guint n_events, gint64 stamp)
{
  g_autoptr (GDateTime) time = NULL;
  g_autofree char *stamp_line = NULL;
  GString *file;

  g_return_val_if_fail (events != NULL && n_events > 0, NULL);

  time = g_date_time_new_from_unix_utc (stamp / G_USEC_PER_SEC);
  g_return_val_if_fail (time != NULL, NULL);
  stamp_line = g_date_time_format (time, "DTSTAMP:%Y%m%dT%H%M%SZ");

  file = g_string_new (NULL);
  add_line (file, "BEGIN:VCALENDAR");
  add_line (file, "VERSION:2.0");
  add_line (file, "PRODID:-//" LOOSEN_APP_ID "//Loosen " LOOSEN_VERSION "//EN");
  add_line (file, "CALSCALE:GREGORIAN");
  for (guint i = 0; i < n_events; i++)
    add_event (file, &events[i], stamp_line);
  add_line (file, "END:VCALENDAR");

  return g_string_free (file, FALSE);
}

/* Events whose texts are owned. */
static void
clear_event (gpointer data)
{
  LoosenCalendarEvent *event = data;

  g_free ((char *) event->uid);
  g_free ((char *) event->summary);
  g_free ((char *) event->description);
}

static void
add_plan_event (GArray *events,
                LoosenPlan *plan,
                const char *name,
                const GDate *date,
                int alarm,
                const char *summary,
                char *description)
{
  LoosenCalendarEvent event = { .date = *date, .alarm = alarm };

  event.uid = g_strconcat (loosen_plan_get_id (plan), "-", name, "@", LOOSEN_APP_ID, NULL);
  event.summary = g_strdup (summary);
  event.description = description;
  g_array_append_val (events, event);
}

static void
add_sessions (GArray *events, LoosenPlan *plan, const LoosenPlanState *state, guint n_sessions, int alarm)
{
  const LoosenPlanTexts *texts = &loosen_catalog_get_care (loosen_plan_get_catalog (plan))->plan;
  const LoosenPlanPhase *phase = &texts->phases[state->phase];
  guint gap = loosen_plan_get_number (plan, 2 * state->phase);
  GDate date = state->next;

  for (guint i = 0; i < n_sessions; i++) {
    g_autofree char *name = g_strdup_printf ("session-%u", i + 1);

    /* Translators: the name of the program, and what is in the calendar */
    add_plan_event (events, plan, name, &date, alarm, _ ("Loosen: session"),
                    g_strdup_printf ("%s: %s\n%s\n%s\n%s", phase->name, phase->sessions, phase->style,
                                     texts->your_numbers, texts->keep_moving));
    g_date_add_days (&date, gap);
  }
}

/**
 * loosen_plan_to_icalendar:
 * @plan: a plan
 * @today: the day of today
 * @stamp: now: microseconds since 1970, UTC
 * @n_sessions: how many sessions to propose, at least one
 * @alarm: minutes after midnight when to remind, or %LOOSEN_CALENDAR_NO_ALARM
 *
 * The next sessions as the phase of today proposes them, the next weekly question, and the day from which a
 * clinician should look at it unless that is over. The events keep their names: what is written later takes
 * the place of what was written before.
 *
 * Returns: (transfer full): an iCalendar file, UTF-8
 */
char *
loosen_plan_to_icalendar (LoosenPlan *plan, const GDate *today, gint64 stamp, guint n_sessions, int alarm)
{
  g_autoptr (GArray) events = NULL;
  LoosenPlanState state;
  LoosenCatalog *catalog;
  const char *question;
  GDate date;

  g_return_val_if_fail (plan != NULL, NULL);
  g_return_val_if_fail (today != NULL && g_date_valid (today), NULL);
  g_return_val_if_fail (n_sessions > 0 && n_sessions <= 52, NULL);
  g_return_val_if_fail (alarm >= LOOSEN_CALENDAR_NO_ALARM && alarm < MINUTES_OF_DAY, NULL);

  events = g_array_new (FALSE, FALSE, sizeof (LoosenCalendarEvent));
  g_array_set_clear_func (events, clear_event);
  catalog = loosen_plan_get_catalog (plan);
  state = loosen_plan_look (plan, today);
  add_sessions (events, plan, &state, n_sessions, alarm);

  add_plan_event (
    events, plan, "question", &state.next_answer, alarm, _ ("Loosen: how is the pain this week?"),
    g_strdup (_ ("Pain from 0 to 10, and whether it is sharp and constant: the plan follows the answer.")));

  loosen_plan_get_start (plan, &date);
  g_date_add_days (&date, WEEK * loosen_plan_get_number (plan, LOOSEN_PLAN_DOCTOR_WEEKS));
  question = loosen_catalog_get_question (catalog, loosen_catalog_get_care (catalog)->plan.doctor_question);
  if (g_date_compare (&date, today) >= 0)
    add_plan_event (events, plan, "doctor", &date, alarm, _ ("Loosen: time to have it checked?"),
                    g_strdup (question));

  return loosen_calendar_file_write ((const LoosenCalendarEvent *) (void *) events->data, events->len, stamp);
}
