/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-plan.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_PLAN_SESSIONS (loosen_plan_sessions_get_type ())
G_DECLARE_FINAL_TYPE (LoosenPlanSessions, loosen_plan_sessions, LOOSEN, PLAN_SESSIONS, GtkWidget)

void loosen_plan_sessions_show (LoosenPlanSessions *self, LoosenPlan *plan, const GDate *today);

G_END_DECLS
