/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-clock.h"

G_DEFINE_ABSTRACT_TYPE (LoosenClock, loosen_clock, G_TYPE_OBJECT)

static void
loosen_clock_class_init (LoosenClockClass *klass)
{
}

static void
loosen_clock_init (LoosenClock *self)
{
}

/**
 * loosen_clock_get_monotonic:
 * @self: a clock
 *
 * Returns: time that never jumps, microseconds
 */
gint64
loosen_clock_get_monotonic (LoosenClock *self)
{
  g_return_val_if_fail (LOOSEN_IS_CLOCK (self), 0);

  return LOOSEN_CLOCK_GET_CLASS (self)->get_monotonic (self);
}

/**
 * loosen_clock_get_boot:
 * @self: a clock
 *
 * Returns: the same time, which goes on while the machine sleeps, microseconds
 */
gint64
loosen_clock_get_boot (LoosenClock *self)
{
  g_return_val_if_fail (LOOSEN_IS_CLOCK (self), 0);

  return LOOSEN_CLOCK_GET_CLASS (self)->get_boot (self);
}

/**
 * loosen_clock_get_wall:
 * @self: a clock
 *
 * Returns: UNIX time, microseconds
 */
gint64
loosen_clock_get_wall (LoosenClock *self)
{
  g_return_val_if_fail (LOOSEN_IS_CLOCK (self), 0);

  return LOOSEN_CLOCK_GET_CLASS (self)->get_wall (self);
}

/**
 * loosen_clock_wake_at:
 * @self: a clock
 * @monotonic: when, microseconds; the past means as soon as possible
 * @func: what to call, once, from the main loop
 * @user_data: for @func
 *
 * Returns: an id for loosen_clock_cancel(), never 0; it is void once @func is called
 */
guint
loosen_clock_wake_at (LoosenClock *self, gint64 monotonic, GSourceOnceFunc func, gpointer user_data)
{
  g_return_val_if_fail (LOOSEN_IS_CLOCK (self), 0);
  g_return_val_if_fail (func != NULL, 0);

  return LOOSEN_CLOCK_GET_CLASS (self)->wake_at (self, monotonic, func, user_data);
}

/**
 * loosen_clock_cancel:
 * @self: a clock
 * @id: what loosen_clock_wake_at() returned, and was not yet called
 */
void
loosen_clock_cancel (LoosenClock *self, guint id)
{
  g_return_if_fail (LOOSEN_IS_CLOCK (self));
  g_return_if_fail (id != 0);

  LOOSEN_CLOCK_GET_CLASS (self)->cancel (self, id);
}
