/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

#include "loosen-routine.h"

G_BEGIN_DECLS

/**
 * LoosenSessionPlan:
 *
 * The steps of one session: those of its routine, until a stop changes what is left. Private to the session.
 */
typedef struct _LoosenSessionPlan LoosenSessionPlan;

LoosenSessionPlan *loosen_session_plan_new (LoosenRoutine *routine);
void loosen_session_plan_free (LoosenSessionPlan *self);

gboolean loosen_step_is_work (const LoosenStep *step);
const LoosenStep *loosen_session_plan_get (LoosenSessionPlan *self, guint index);
gint64 loosen_session_plan_get_left_after (LoosenSessionPlan *self, guint index);
guint loosen_session_plan_find_side (LoosenSessionPlan *self, guint index);
void loosen_session_plan_count_beats (LoosenSessionPlan *self, guint index, gint64 length);
gint64 loosen_session_plan_round_up (LoosenSessionPlan *self, guint index, gint64 length);
gboolean loosen_session_plan_may_last (LoosenSessionPlan *self, guint index, gint64 length);
void loosen_session_plan_leave (LoosenSessionPlan *self, guint index, gint64 elapsed);
void loosen_session_plan_restart_gently (LoosenSessionPlan *self, guint index);

G_END_DECLS
