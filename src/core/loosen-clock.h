/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define LOOSEN_TYPE_CLOCK (loosen_clock_get_type ())
G_DECLARE_DERIVABLE_TYPE (LoosenClock, loosen_clock, LOOSEN, CLOCK, GObject)

/**
 * LoosenClockClass:
 * @get_monotonic: time that never jumps and stands still while the machine sleeps; for all deadlines
 * @get_boot: the same, but it goes on while the machine sleeps; only to see that it slept
 * @get_wall: UNIX time; only to be stamped into the history
 * @wake_at: calls @func once, from the main loop, at or after a monotonic time; returns an id, never 0
 * @cancel: takes a wake back; unknown ids are ignored
 *
 * The one source of time. Everything in core gets it injected and asks nothing else, so that tests turn it by hand.
 * All times are microseconds.
 */
struct _LoosenClockClass {
  GObjectClass parent_class;

  gint64 (*get_monotonic) (LoosenClock *self);
  gint64 (*get_boot) (LoosenClock *self);
  gint64 (*get_wall) (LoosenClock *self);
  guint (*wake_at) (LoosenClock *self, gint64 monotonic, GSourceOnceFunc func, gpointer user_data);
  void (*cancel) (LoosenClock *self, guint id);
};

gint64 loosen_clock_get_monotonic (LoosenClock *self);
gint64 loosen_clock_get_boot (LoosenClock *self);
gint64 loosen_clock_get_wall (LoosenClock *self);
guint loosen_clock_wake_at (LoosenClock *self, gint64 monotonic, GSourceOnceFunc func, gpointer user_data);
void loosen_clock_cancel (LoosenClock *self, guint id);

G_END_DECLS
