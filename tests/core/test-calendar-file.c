/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* iCalendar, octet by octet; test-calendar-file.py reads it as a calendar does. */

#include "plan-fixture.h"

#include <string.h>

#include "loosen-calendar-file.h"
#include "loosen-config.h"

#define STAMP (G_GINT64_CONSTANT (1767614400) * G_USEC_PER_SEC) /* 2026-01-05T12:00:00Z */

static char *
write_one (const char *summary, const char *description, int alarm)
{
  const LoosenCalendarEvent event = {
    "one@example.org", plan_fixture_date ("2026-12-31"), summary, description, alarm,
  };

  return loosen_calendar_file_write (&event, 1, STAMP);
}

static void
test_whole (void)
{
  g_autofree char *file = write_one ("Session", "First\nSecond", 540);

  g_assert_cmpstr (file, ==,
                   "BEGIN:VCALENDAR\r\n"
                   "VERSION:2.0\r\n"
                   "PRODID:-//" LOOSEN_APP_ID "//Loosen " LOOSEN_VERSION "//EN\r\n"
                   "CALSCALE:GREGORIAN\r\n"
                   "BEGIN:VEVENT\r\n"
                   "UID:one@example.org\r\n"
                   "DTSTAMP:20260105T120000Z\r\n"
                   "DTSTART;VALUE=DATE:20261231\r\n"
                   "DTEND;VALUE=DATE:20270101\r\n"
                   "SUMMARY:Session\r\n"
                   "DESCRIPTION:First\\nSecond\r\n"
                   "TRANSP:TRANSPARENT\r\n"
                   "BEGIN:VALARM\r\n"
                   "ACTION:DISPLAY\r\n"
                   "DESCRIPTION:Session\r\n"
                   "TRIGGER:PT540M\r\n"
                   "END:VALARM\r\n"
                   "END:VEVENT\r\n"
                   "END:VCALENDAR\r\n");
}

static void
test_escapes (void)
{
  static const struct {
    const char *text;
    const char *line;
  } rows[] = {
    { "a", "a" },
    { "", "" },
    { "a, b; c\\d", "a\\, b\\; c\\\\d" },
    { "a\nb", "a\\nb" },
    { "a\\nb", "a\\\\nb" },
    { "a\r\nb", "a\\nb" },
    { "a\rb", "a\\nb" },
    { "a\r\n\r\nb\n", "a\\n\\nb\\n" },
    { "a:b \"c\"", "a:b \"c\"" },
    { "a\tb", "a\tb" },
    { "a\x01\x1f\x7f"
      "b",
      "ab" },
    { "a\xff"
      "b",
      "a\uFFFDb" },
    { "END:VEVENT", "END:VEVENT" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *file = write_one (rows[i].text, NULL, LOOSEN_CALENDAR_NO_ALARM);
    g_autofree char *line = g_strconcat ("\r\nSUMMARY:", rows[i].line, "\r\nTRANSP:", NULL);

    g_test_message ("row %u", i);
    g_assert_nonnull (strstr (file, line));
    g_assert_null (strstr (file, "VALARM"));
  }
}

/* However long a text is and wherever its characters lie, no line is longer than 75 octets, none is cut
 * within a character, and the folds taken out it is the same. */
static void
test_folds (void)
{
  static const char *const letters[] = { "a", "\u00e9", "\u0627", "\u20ac", "\U0001F9D8" };

  for (guint k = 0; k < G_N_ELEMENTS (letters); k++)
    for (guint before = 0; before < 5; before++)
      for (guint n = 0; n < 200; n += n < 90 ? 1 : 17) {
        g_autoptr (GString) text = g_string_new (NULL);
        g_autofree char *file = NULL;
        g_autofree char *unfolded = NULL;
        g_autofree char *expected = NULL;
        g_auto (GStrv) lines = NULL;
        g_auto (GStrv) parts = NULL;

        for (guint i = 0; i < before; i++)
          g_string_append_c (text, 'x');
        for (guint i = 0; i < n; i++)
          g_string_append (text, letters[k]);
        file = write_one (text->str, NULL, LOOSEN_CALENDAR_NO_ALARM);
        g_assert_true (g_str_has_suffix (file, "\r\n"));
        lines = g_strsplit (file, "\r\n", -1);
        for (guint i = 0; lines[i] != NULL; i++) {
          g_assert_cmpuint (strlen (lines[i]), <=, 75);
          g_assert_true (g_utf8_validate (lines[i], -1, NULL));
          g_assert_null (strpbrk (lines[i], "\r\n"));
        }
        parts = g_strsplit (file, "\r\n ", -1);
        unfolded = g_strjoinv ("", parts);
        expected = g_strconcat ("\r\nSUMMARY:", text->str, "\r\nTRANSP:", NULL);
        g_assert_nonnull (strstr (unfolded, expected));
      }
}

static guint
count (const char *text, const char *part)
{
  guint n = 0;

  for (const char *p = strstr (text, part); p != NULL; p = strstr (p + 1, part))
    n++;

  return n;
}

static void
test_plan (PlanFixture *self, gconstpointer data)
{
  GDate today = plan_fixture_date ("2026-01-05");
  g_autofree char *file = NULL;
  g_autofree char *again = NULL;
  g_autofree char *quiet = NULL;

  plan_fixture_answer (self, "2026-01-03:8");
  plan_fixture_visit (self, "2026-01-05");
  file = loosen_plan_to_icalendar (self->plan, &today, STAMP, 3, 8 * 60);
  g_assert_cmpuint (count (file, "BEGIN:VEVENT\r\n"), ==, 5);
  g_assert_cmpuint (count (file, "BEGIN:VALARM\r\n"), ==, 5);
  /* The sessions, the question, and the six weeks. */
  g_assert_nonnull (strstr (file, "cca427-session-1@"));
  g_assert_nonnull (strstr (file, "DTSTART;VALUE=DATE:20260108\r\n"));
  g_assert_nonnull (strstr (file, "DTSTART;VALUE=DATE:20260111\r\n"));
  g_assert_nonnull (strstr (file, "DTSTART;VALUE=DATE:20260114\r\n"));
  g_assert_nonnull (strstr (file, "DTSTART;VALUE=DATE:20260110\r\n"));
  g_assert_nonnull (strstr (file, "DTSTART;VALUE=DATE:20260212\r\n"));
  g_assert_nonnull (strstr (file, "Has this pain lasted more than six weeks?"));

  /* The same plan gives the same file, and the same names on another day. */
  again = loosen_plan_to_icalendar (self->plan, &today, STAMP, 3, 8 * 60);
  g_assert_cmpstr (again, ==, file);
  today = plan_fixture_date ("2026-02-13");
  quiet = loosen_plan_to_icalendar (self->plan, &today, STAMP, 1, LOOSEN_CALENDAR_NO_ALARM);
  g_assert_cmpuint (count (quiet, "BEGIN:VEVENT\r\n"), ==, 2);
  g_assert_cmpuint (count (quiet, "BEGIN:VALARM\r\n"), ==, 0);
  g_assert_nonnull (strstr (quiet, "cca427-session-1@"));
  g_assert_cmpuint (count (quiet, "DTSTART;VALUE=DATE:20260213\r\n"), ==, 2);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/calendar-file/whole", test_whole);
  g_test_add_func ("/calendar-file/escapes", test_escapes);
  g_test_add_func ("/calendar-file/folds", test_folds);
  g_test_add ("/calendar-file/plan", PlanFixture, NULL, plan_fixture_set_up, test_plan,
              plan_fixture_tear_down);

  return g_test_run ();
}
