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
 * The clock of the machine. Wakes are sources of the default main context, so they come whether or not a
 * window is drawn, and cost nothing while none is asked for.
 */
struct _LoosenSystemClock {
  LoosenClock parent_instance;

  GHashTable *wakes; /* id -> Wake (owned) */
  guint last_id;
  gint64 added_sleep;
};

G_DEFINE_FINAL_TYPE (LoosenSystemClock, loosen_system_clock, LOOSEN_TYPE_CLOCK)

typedef struct {
  GSource source;
  LoosenSystemClock *clock; /* (unowned), destroys its wakes before it goes */
  guint id;
  GSourceOnceFunc func;
  gpointer user_data;
} Wake;

static gboolean
wake_dispatch (GSource *source, GSourceFunc unused_func, gpointer unused_data)
{
  Wake *wake = (Wake *) source;
  GSourceOnceFunc func = wake->func;
  gpointer user_data = wake->user_data;

  /* Forgotten first: the function may ask for the next wake, or drop the last reference on the clock. */
  g_hash_table_remove (wake->clock->wakes, GUINT_TO_POINTER (wake->id));
  func (user_data);

  return G_SOURCE_REMOVE;
}

static GSourceFuncs wake_funcs = { .dispatch = wake_dispatch };

static void
destroy_wake (gpointer source)
{
  g_source_destroy (source);
  g_source_unref (source);
}

static gint64
loosen_system_clock_get_monotonic (LoosenClock *clock)
{
  return g_get_monotonic_time ();
}

static gint64
loosen_system_clock_get_boot (LoosenClock *clock)
{
  LoosenSystemClock *self = LOOSEN_SYSTEM_CLOCK (clock);
  gint64 now = g_get_monotonic_time ();
#ifdef CLOCK_BOOTTIME
  struct timespec boot;

  if (clock_gettime (CLOCK_BOOTTIME, &boot) == 0)
    now = (gint64) boot.tv_sec * G_USEC_PER_SEC + boot.tv_nsec / 1000;
#endif

  return now + self->added_sleep;
}

static gint64
loosen_system_clock_get_wall (LoosenClock *clock)
{
  return g_get_real_time ();
}

static guint
loosen_system_clock_wake_at (LoosenClock *clock, gint64 monotonic, GSourceOnceFunc func, gpointer user_data)
{
  LoosenSystemClock *self = LOOSEN_SYSTEM_CLOCK (clock);
  GSource *source = g_source_new (&wake_funcs, sizeof (Wake));
  Wake *wake = (Wake *) source;

  do
    self->last_id++;
  while (self->last_id == 0 || g_hash_table_contains (self->wakes, GUINT_TO_POINTER (self->last_id)));

  wake->clock = self;
  wake->id = self->last_id;
  wake->func = func;
  wake->user_data = user_data;
  /* Ready times are monotonic time; one that is over is due at once, but a negative one would never be. */
  g_source_set_ready_time (source, MAX (monotonic, 0));
  g_source_set_static_name (source, "[loosen] wake");
  g_source_attach (source, NULL);
  g_hash_table_insert (self->wakes, GUINT_TO_POINTER (wake->id), source);

  return wake->id;
}

static void
loosen_system_clock_cancel (LoosenClock *clock, guint id)
{
  g_hash_table_remove (LOOSEN_SYSTEM_CLOCK (clock)->wakes, GUINT_TO_POINTER (id));
}

static void
loosen_system_clock_finalize (GObject *object)
{
  LoosenSystemClock *self = LOOSEN_SYSTEM_CLOCK (object);

  g_clear_pointer (&self->wakes, g_hash_table_unref);

  G_OBJECT_CLASS (loosen_system_clock_parent_class)->finalize (object);
}

static void
loosen_system_clock_class_init (LoosenSystemClockClass *klass)
{
  LoosenClockClass *clock_class = LOOSEN_CLOCK_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = loosen_system_clock_finalize;

  clock_class->get_monotonic = loosen_system_clock_get_monotonic;
  clock_class->get_boot = loosen_system_clock_get_boot;
  clock_class->get_wall = loosen_system_clock_get_wall;
  clock_class->wake_at = loosen_system_clock_wake_at;
  clock_class->cancel = loosen_system_clock_cancel;
}

static void
loosen_system_clock_init (LoosenSystemClock *self)
{
  self->wakes = g_hash_table_new_full (NULL, NULL, NULL, destroy_wake);
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

/**
 * loosen_system_clock_add_sleep:
 * @self: a clock
 * @length: microseconds
 *
 * Makes the clock tell that the machine slept for @length just now. For tests of the whole program, which
 * cannot send the machine to sleep.
 */
void
loosen_system_clock_add_sleep (LoosenSystemClock *self, gint64 length)
{
  g_return_if_fail (LOOSEN_IS_SYSTEM_CLOCK (self));
  g_return_if_fail (length >= 0);

  self->added_sleep += length;
}
