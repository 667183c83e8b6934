/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "session-clock.h"

typedef struct {
  guint id;
  gint64 time;
  GSourceOnceFunc func;
  gpointer user_data;
} Wake;

struct _SessionClock {
  LoosenClock parent_instance;

  gint64 monotonic;
  gint64 slept;
  GArray *wakes; /* (owned) (element-type Wake) */
  guint last_id;
};

G_DEFINE_FINAL_TYPE (SessionClock, session_clock, LOOSEN_TYPE_CLOCK)

static gint64
session_clock_get_monotonic (LoosenClock *clock)
{
  return SESSION_CLOCK (clock)->monotonic;
}

static gint64
session_clock_get_boot (LoosenClock *clock)
{
  return SESSION_CLOCK (clock)->monotonic + SESSION_CLOCK (clock)->slept;
}

static guint
session_clock_wake_at (LoosenClock *clock, gint64 monotonic, GSourceOnceFunc func, gpointer user_data)
{
  SessionClock *self = SESSION_CLOCK (clock);
  Wake wake = { ++self->last_id, monotonic, func, user_data };

  g_array_append_val (self->wakes, wake);

  return wake.id;
}

static void
session_clock_cancel (LoosenClock *clock, guint id)
{
  GArray *wakes = SESSION_CLOCK (clock)->wakes;

  for (guint i = 0; i < wakes->len; i++)
    if (g_array_index (wakes, Wake, i).id == id) {
      g_array_remove_index (wakes, i);
      return;
    }
}

static void
session_clock_finalize (GObject *object)
{
  g_array_unref (SESSION_CLOCK (object)->wakes);

  G_OBJECT_CLASS (session_clock_parent_class)->finalize (object);
}

static void
session_clock_class_init (SessionClockClass *klass)
{
  LoosenClockClass *clock_class = LOOSEN_CLOCK_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = session_clock_finalize;
  clock_class->get_monotonic = session_clock_get_monotonic;
  clock_class->get_boot = session_clock_get_boot;
  clock_class->get_wall = session_clock_get_boot;
  clock_class->wake_at = session_clock_wake_at;
  clock_class->cancel = session_clock_cancel;
}

static void
session_clock_init (SessionClock *self)
{
  self->monotonic = 1000 * G_USEC_PER_SEC;
  self->wakes = g_array_new (FALSE, FALSE, sizeof (Wake));
}

SessionClock *
session_clock_new (void)
{
  return g_object_new (SESSION_TYPE_CLOCK, NULL);
}

/* Takes the earliest wake that is due at @end out of the row. */
static gboolean
take_wake (SessionClock *self, gint64 end, Wake *wake)
{
  guint first = self->wakes->len;

  for (guint i = 0; i < self->wakes->len; i++)
    if (g_array_index (self->wakes, Wake, i).time <= end &&
        (first == self->wakes->len ||
         g_array_index (self->wakes, Wake, i).time < g_array_index (self->wakes, Wake, first).time))
      first = i;
  if (first == self->wakes->len)
    return FALSE;

  *wake = g_array_index (self->wakes, Wake, first);
  g_array_remove_index (self->wakes, first);

  return TRUE;
}

/* Lets time pass, with every wake at its own time. */
void
session_clock_advance (SessionClock *self, gint64 length)
{
  gint64 end = self->monotonic + length;
  Wake wake;

  while (take_wake (self, end, &wake)) {
    self->monotonic = MAX (self->monotonic, wake.time);
    wake.func (wake.user_data);
  }
  self->monotonic = end;
}

/* The machine sleeps: only the boot time goes on. */
void
session_clock_sleep (SessionClock *self, gint64 length)
{
  self->slept += length;
}
