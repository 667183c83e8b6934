/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-fake-clock.h"

/* Three different times, none of them round, so that nothing can take one for another or count on zero. */
#define MONOTONIC_START G_GINT64_CONSTANT (7654321987)
#define BOOT_START G_GINT64_CONSTANT (98765432123)
#define WALL_START G_GINT64_CONSTANT (1783000000456789)

/**
 * LoosenFakeClock:
 *
 * A clock for tests: its time moves only when it is told to, and it calls what is due itself, without a main
 * loop.
 */
struct _LoosenFakeClock {
  LoosenClock parent_instance;

  gint64 monotonic;
  gint64 boot;
  gint64 wall;
  GArray *wakes; /* of Wake */
  guint last_id;
  guint n_woken;
};

G_DEFINE_FINAL_TYPE (LoosenFakeClock, loosen_fake_clock, LOOSEN_TYPE_CLOCK)

typedef struct {
  guint id;
  gint64 at;
  GSourceOnceFunc func;
  gpointer user_data;
} Wake;

static void
move (LoosenFakeClock *self, gint64 length)
{
  self->monotonic += length;
  self->boot += length;
  self->wall += length;
}

/* The first wake that is due at @until: by time, then in the order in which they were asked for. */
static gboolean
take_next (LoosenFakeClock *self, gint64 until, Wake *wake)
{
  guint first = G_MAXUINT;

  for (guint i = 0; i < self->wakes->len; i++) {
    const Wake *other = &g_array_index (self->wakes, Wake, i);

    if (other->at <= until && (first == G_MAXUINT || other->at < g_array_index (self->wakes, Wake, first).at))
      first = i;
  }
  if (first == G_MAXUINT)
    return FALSE;

  *wake = g_array_index (self->wakes, Wake, first);
  g_array_remove_index (self->wakes, first);

  return TRUE;
}

static void
call (LoosenFakeClock *self, Wake wake)
{
  self->n_woken++;
  wake.func (wake.user_data);
}

static gint64
loosen_fake_clock_get_monotonic (LoosenClock *clock)
{
  return LOOSEN_FAKE_CLOCK (clock)->monotonic;
}

static gint64
loosen_fake_clock_get_boot (LoosenClock *clock)
{
  return LOOSEN_FAKE_CLOCK (clock)->boot;
}

static gint64
loosen_fake_clock_get_wall (LoosenClock *clock)
{
  return LOOSEN_FAKE_CLOCK (clock)->wall;
}

static guint
loosen_fake_clock_wake_at (LoosenClock *clock, gint64 monotonic, GSourceOnceFunc func, gpointer user_data)
{
  LoosenFakeClock *self = LOOSEN_FAKE_CLOCK (clock);
  Wake wake = { ++self->last_id, monotonic, func, user_data };

  g_array_append_val (self->wakes, wake);

  return wake.id;
}

static void
loosen_fake_clock_cancel (LoosenClock *clock, guint id)
{
  LoosenFakeClock *self = LOOSEN_FAKE_CLOCK (clock);

  for (guint i = 0; i < self->wakes->len; i++)
    if (g_array_index (self->wakes, Wake, i).id == id) {
      g_array_remove_index (self->wakes, i);
      return;
    }

  /* The real clock ignores it. Here it shows that somebody lost count of what is pending. */
  g_error ("No wake %u is pending", id);
}

static void
loosen_fake_clock_finalize (GObject *object)
{
  LoosenFakeClock *self = LOOSEN_FAKE_CLOCK (object);

  g_array_unref (self->wakes);

  G_OBJECT_CLASS (loosen_fake_clock_parent_class)->finalize (object);
}

static void
loosen_fake_clock_class_init (LoosenFakeClockClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  LoosenClockClass *clock_class = LOOSEN_CLOCK_CLASS (klass);

  object_class->finalize = loosen_fake_clock_finalize;

  clock_class->get_monotonic = loosen_fake_clock_get_monotonic;
  clock_class->get_boot = loosen_fake_clock_get_boot;
  clock_class->get_wall = loosen_fake_clock_get_wall;
  clock_class->wake_at = loosen_fake_clock_wake_at;
  clock_class->cancel = loosen_fake_clock_cancel;
}

static void
loosen_fake_clock_init (LoosenFakeClock *self)
{
  self->monotonic = MONOTONIC_START;
  self->boot = BOOT_START;
  self->wall = WALL_START;
  self->wakes = g_array_new (FALSE, FALSE, sizeof (Wake));
}

/**
 * loosen_fake_clock_new:
 *
 * Returns: (transfer full): a clock that stands still
 */
LoosenFakeClock *
loosen_fake_clock_new (void)
{
  return g_object_new (LOOSEN_TYPE_FAKE_CLOCK, NULL);
}

/**
 * loosen_fake_clock_advance:
 * @self: a fake clock
 * @length: microseconds
 *
 * Lets time pass as on an idle machine: every wake that falls due, also one asked for meanwhile, is called
 * exactly at its time. With 0, calls what is due now.
 */
void
loosen_fake_clock_advance (LoosenFakeClock *self, gint64 length)
{
  gint64 until;
  Wake wake;

  g_return_if_fail (LOOSEN_IS_FAKE_CLOCK (self));
  g_return_if_fail (length >= 0);

  until = self->monotonic + length;
  while (take_next (self, until, &wake)) {
    move (self, MAX (wake.at - self->monotonic, 0));
    call (self, wake);
  }
  move (self, until - self->monotonic);
}

/**
 * loosen_fake_clock_hang:
 * @self: a fake clock
 * @length: microseconds
 *
 * Lets time pass, and calls nobody yet. Something else may come first.
 */
void
loosen_fake_clock_hang (LoosenFakeClock *self, gint64 length)
{
  g_return_if_fail (LOOSEN_IS_FAKE_CLOCK (self));
  g_return_if_fail (length >= 0);

  move (self, length);
}

/**
 * loosen_fake_clock_stall:
 * @self: a fake clock
 * @length: microseconds
 *
 * Lets time pass as on a machine that hangs: nothing is called until all of it has passed, then everything
 * that was due, in order, late.
 */
void
loosen_fake_clock_stall (LoosenFakeClock *self, gint64 length)
{
  g_return_if_fail (LOOSEN_IS_FAKE_CLOCK (self));
  g_return_if_fail (length >= 0);

  loosen_fake_clock_hang (self, length);
  loosen_fake_clock_advance (self, 0);
}

/**
 * loosen_fake_clock_sleep:
 * @self: a fake clock
 * @length: microseconds
 *
 * Lets the machine sleep: only boot time and wall time pass, and nobody is called.
 */
void
loosen_fake_clock_sleep (LoosenFakeClock *self, gint64 length)
{
  g_return_if_fail (LOOSEN_IS_FAKE_CLOCK (self));
  g_return_if_fail (length >= 0);

  self->boot += length;
  self->wall += length;
}

/**
 * loosen_fake_clock_set_wall:
 * @self: a fake clock
 * @wall: UNIX time, microseconds
 *
 * Sets the clock on the wall, forwards or back.
 */
void
loosen_fake_clock_set_wall (LoosenFakeClock *self, gint64 wall)
{
  g_return_if_fail (LOOSEN_IS_FAKE_CLOCK (self));

  self->wall = wall;
}

/**
 * loosen_fake_clock_get_n_pending:
 * @self: a fake clock
 *
 * Returns: how many wakes were asked for and neither called nor cancelled
 */
guint
loosen_fake_clock_get_n_pending (LoosenFakeClock *self)
{
  g_return_val_if_fail (LOOSEN_IS_FAKE_CLOCK (self), 0);

  return self->wakes->len;
}

/**
 * loosen_fake_clock_get_n_woken:
 * @self: a fake clock
 *
 * Returns: how many wakes were called since it was made
 */
guint
loosen_fake_clock_get_n_woken (LoosenFakeClock *self)
{
  g_return_val_if_fail (LOOSEN_IS_FAKE_CLOCK (self), 0);

  return self->n_woken;
}
