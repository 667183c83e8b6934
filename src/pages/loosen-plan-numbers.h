/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-plan.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_PLAN_NUMBERS (loosen_plan_numbers_get_type ())
G_DECLARE_FINAL_TYPE (LoosenPlanNumbers, loosen_plan_numbers, LOOSEN, PLAN_NUMBERS, GtkWidget)

void loosen_plan_numbers_show (LoosenPlanNumbers *self, LoosenPlan *plan, const GDate *today);

G_END_DECLS
