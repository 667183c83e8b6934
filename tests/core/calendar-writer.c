/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Writes a calendar file for test-calendar-file.py: with an argument the plan, else an event for each text
 * that stands on standard input, ended by NUL. The first event is on 2026-02-28; each following one a day
 * later. */

#include "plan-fixture.h"

#include <stdio.h>
#include <string.h>

#include "loosen-calendar-file.h"

#define STAMP (G_GINT64_CONSTANT (1767614400) * G_USEC_PER_SEC) /* 2026-01-05T12:00:00Z */

static void
write_plan (void)
{
  PlanFixture fixture = { 0 };
  GDate today = plan_fixture_date ("2026-01-05");
  g_autofree char *file = NULL;

  plan_fixture_set_up (&fixture, NULL);
  plan_fixture_answer (&fixture, "2026-01-03:8");
  plan_fixture_visit (&fixture, "2026-01-05");
  file = loosen_plan_to_icalendar (fixture.plan, &today, STAMP, 3, 8 * 60);
  fputs (file, stdout);
  plan_fixture_tear_down (&fixture, NULL);
}

static void
write_texts (void)
{
  g_autoptr (GString) input = g_string_new (NULL);
  g_autoptr (GArray) events = g_array_new (FALSE, FALSE, sizeof (LoosenCalendarEvent));
  g_autoptr (GPtrArray) uids = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *file = NULL;
  GDate date = plan_fixture_date ("2026-02-28");
  int c;

  while ((c = getchar ()) != EOF)
    g_string_append_c (input, c);
  for (const char *p = input->str; p < input->str + input->len; p += strlen (p) + 1) {
    LoosenCalendarEvent event = { .date = date, .summary = p, .description = p, .alarm = 9 * 60 };

    g_ptr_array_add (uids, g_strdup_printf ("text-%u@example.org", events->len));
    event.uid = g_ptr_array_index (uids, uids->len - 1);
    g_array_append_val (events, event);
    g_date_add_days (&date, 1);
  }
  file = loosen_calendar_file_write ((const LoosenCalendarEvent *) (void *) events->data, events->len, STAMP);
  fputs (file, stdout);
}

int
main (int argc, char *argv[])
{
  if (argc > 1)
    write_plan ();
  else
    write_texts ();

  return 0;
}
