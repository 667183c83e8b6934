/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-clock.h"

/* A clock that a test turns by hand. */
#define SESSION_TYPE_CLOCK (session_clock_get_type ())
G_DECLARE_FINAL_TYPE (SessionClock, session_clock, SESSION, CLOCK, LoosenClock)

SessionClock *session_clock_new (void);

void session_clock_advance (SessionClock *self, gint64 length);
void session_clock_sleep (SessionClock *self, gint64 length);
