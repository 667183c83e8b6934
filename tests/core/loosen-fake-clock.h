/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-clock.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_FAKE_CLOCK (loosen_fake_clock_get_type ())
G_DECLARE_FINAL_TYPE (LoosenFakeClock, loosen_fake_clock, LOOSEN, FAKE_CLOCK, LoosenClock)

LoosenFakeClock *loosen_fake_clock_new (void);

void loosen_fake_clock_advance (LoosenFakeClock *self, gint64 length);
void loosen_fake_clock_hang (LoosenFakeClock *self, gint64 length);
void loosen_fake_clock_stall (LoosenFakeClock *self, gint64 length);
void loosen_fake_clock_sleep (LoosenFakeClock *self, gint64 length);
void loosen_fake_clock_set_wall (LoosenFakeClock *self, gint64 wall);

guint loosen_fake_clock_get_n_pending (LoosenFakeClock *self);
guint loosen_fake_clock_get_n_woken (LoosenFakeClock *self);

G_END_DECLS
