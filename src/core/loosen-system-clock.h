/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-clock.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_SYSTEM_CLOCK (loosen_system_clock_get_type ())
G_DECLARE_FINAL_TYPE (LoosenSystemClock, loosen_system_clock, LOOSEN, SYSTEM_CLOCK, LoosenClock)

LoosenClock *loosen_system_clock_new (void);

void loosen_system_clock_add_sleep (LoosenSystemClock *self, gint64 length);

G_END_DECLS
