/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-time.h"

#include <glib/gi18n.h>

/**
 * loosen_count_seconds:
 * @length: microseconds, not negative
 *
 * Returns: whole seconds, rounded up as a countdown shows them
 */
gint64
loosen_count_seconds (gint64 length)
{
  return (length + G_USEC_PER_SEC - 1) / G_USEC_PER_SEC;
}

/**
 * loosen_format_time:
 * @length: microseconds
 *
 * A countdown: rounded up, so that 0:01 stands until zero. Digits and a colon are one left-to-right run in
 * every script.
 *
 * Returns: (transfer full): "0:30", "1:05"
 */
char *
loosen_format_time (gint64 length)
{
  gint64 seconds = loosen_count_seconds (MAX (length, 0));

  /* Translators: minutes and seconds of a countdown */
  return g_strdup_printf (_ ("%d:%02d"), (int) (seconds / 60), (int) (seconds % 60));
}
