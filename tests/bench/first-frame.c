/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "first-frame.h"

#include <stdio.h>

/* How long after the first frame the memory is read: what is loaded late is loaded by then. */
#define SETTLE_MS 1000

static gint64
get_spawned (void)
{
  const char *text = g_getenv ("BENCH_SPAWNED_US");

  return text != NULL ? g_ascii_strtoll (text, NULL, 10) : g_get_monotonic_time ();
}

/* The proportional share of memory of this process, in kB; 0 where the system does not say. */
static gint64
get_pss (void)
{
  g_autofree char *contents = NULL;
  const char *line;

  if (!g_file_get_contents ("/proc/self/smaps_rollup", &contents, NULL, NULL))
    return 0;
  line = strstr (contents, "\nPss:");

  return line != NULL ? g_ascii_strtoll (line + strlen ("\nPss:"), NULL, 10) : 0;
}

static gboolean
settled_cb (gpointer data)
{
  g_print ("pss_kb %" G_GINT64_FORMAT "\n", get_pss ());
  g_application_quit (G_APPLICATION (data));

  return G_SOURCE_REMOVE;
}

static void
after_paint_cb (GdkFrameClock *clock, GtkApplication *application)
{
  g_print ("first_frame_us %" G_GINT64_FORMAT "\n", g_get_monotonic_time () - get_spawned ());
  g_signal_handlers_disconnect_by_func (clock, after_paint_cb, application);
  g_timeout_add (SETTLE_MS, settled_cb, application);
}

static void
map_cb (GtkWidget *window, GtkApplication *application)
{
  g_signal_connect (gtk_widget_get_frame_clock (window), "after-paint", G_CALLBACK (after_paint_cb), application);
}

static void
window_added_cb (GtkApplication *application, GtkWindow *window)
{
  g_signal_connect (window, "map", G_CALLBACK (map_cb), application);
}

/**
 * first_frame_run:
 * @application: an application that presents one window
 *
 * Runs @application and prints how long it took from BENCH_SPAWNED_US (microseconds of the monotonic clock) to its first
 * frame, and the memory it has a second later. Then it quits.
 *
 * Returns: the exit status
 */
int
first_frame_run (GtkApplication *application)
{
  g_signal_connect (application, "window-added", G_CALLBACK (window_added_cb), NULL);

  return g_application_run (G_APPLICATION (application), 0, NULL);
}
