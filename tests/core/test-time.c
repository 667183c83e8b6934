/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-time.h"

#include "core-fixture.h"

static void
test_format_time (void)
{
  static const struct {
    gint64 length;
    const char *text;
  } rows[] = {
    { -1, "0:00" },
    { 0, "0:00" },
    { 1, "0:01" },
    { SECONDS (1), "0:01" },
    { SECONDS (1) + 1, "0:02" },
    { SECONDS (29.5), "0:30" },
    { SECONDS (30), "0:30" },
    { SECONDS (59.1), "1:00" },
    { SECONDS (65), "1:05" },
    { SECONDS (3600), "60:00" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *text = loosen_format_time (rows[i].length);

    g_assert_cmpstr (text, ==, rows[i].text);
  }
}

/* The number that is shown stands until its second is over. */
static void
test_count_seconds (void)
{
  for (gint64 second = 0; second < 400; second++) {
    g_assert_cmpint (loosen_count_seconds (SECONDS (second)), ==, second);
    g_assert_cmpint (loosen_count_seconds (SECONDS (second) + 1), ==, second + 1);
    g_assert_cmpint (loosen_count_seconds (SECONDS (second + 1) - 1), ==, second + 1);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/time/format", test_format_time);
  g_test_add_func ("/time/count-seconds", test_count_seconds);

  return g_test_run ();
}
