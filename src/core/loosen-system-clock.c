/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-system-clock.h"

#include <time.h>

/**
 * LoosenSystemClock:
 *
 * The clock of the machine.
 */
struct _LoosenSystemClock {
  LoosenClock parent_instance;
};

G_DEFINE_FINAL_TYPE (LoosenSystemClock, loosen_system_clock, LOOSEN_TYPE_CLOCK)

static gint64
loosen_system_clock_get_monotonic (LoosenClock *clock)
{
  return g_get_monotonic_time ();
}

static gint64
loosen_system_clock_get_boot (LoosenClock *clock)
{
#ifdef CLOCK_BOOTTIME
  struct timespec now;

  if (clock_gettime (CLOCK_BOOTTIME, &now) == 0)
    return (gint64) now.tv_sec * G_USEC_PER_SEC + now.tv_nsec / 1000;
#endif
  /* Where there is no such clock a sleep cannot be seen. */
  return g_get_monotonic_time ();
}

static gint64
loosen_system_clock_get_wall (LoosenClock *clock)
{
  return g_get_real_time ();
}

typedef struct {
  GSourceOnceFunc func;
  gpointer user_data;
} Wake;

static gboolean
wake_dispatch (GSource *source, GSourceFunc callback, gpointer user_data)
{
  return callback (user_data);
}

static gboolean
wake_cb (gpointer user_data)
{
  Wake *wake = user_data;

  wake->func (wake->user_data);

  return G_SOURCE_REMOVE;
}

/* A GLib time-out rounds to whole milliseconds from now; a ready time is a deadline. */
static GSourceFuncs wake_funcs = { .dispatch = wake_dispatch };

static guint
loosen_system_clock_wake_at (LoosenClock *clock, gint64 monotonic, GSourceOnceFunc func, gpointer user_data)
{
  g_autoptr (GSource) source = g_source_new (&wake_funcs, sizeof (GSource));
  Wake *wake = g_new (Wake, 1);

  *wake = (Wake) { func, user_data };
  g_source_set_static_name (source, "LoosenSystemClock");
  g_source_set_callback (source, wake_cb, wake, g_free);
  g_source_set_ready_time (source, MAX (monotonic, 0));

  return g_source_attach (source, NULL);
}

static void
loosen_system_clock_cancel (LoosenClock *clock, guint id)
{
  g_source_remove (id);
}

static void
loosen_system_clock_class_init (LoosenSystemClockClass *klass)
{
  LoosenClockClass *clock_class = LOOSEN_CLOCK_CLASS (klass);

  clock_class->get_monotonic = loosen_system_clock_get_monotonic;
  clock_class->get_boot = loosen_system_clock_get_boot;
  clock_class->get_wall = loosen_system_clock_get_wall;
  clock_class->wake_at = loosen_system_clock_wake_at;
  clock_class->cancel = loosen_system_clock_cancel;
}

static void
loosen_system_clock_init (LoosenSystemClock *self)
{
}

/**
 * loosen_system_clock_new:
 *
 * Returns: (transfer full): the clock of the machine
 */
LoosenClock *
loosen_system_clock_new (void)
{
  return g_object_new (LOOSEN_TYPE_SYSTEM_CLOCK, NULL);
}
