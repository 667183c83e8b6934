/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "loosen-catalog.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_PLAN_QUESTION (loosen_plan_question_get_type ())
G_DECLARE_FINAL_TYPE (LoosenPlanQuestion, loosen_plan_question, LOOSEN, PLAN_QUESTION, AdwBin)

void loosen_plan_question_set_up (LoosenPlanQuestion *self, LoosenCatalog *catalog);
void loosen_plan_question_clear (LoosenPlanQuestion *self);

G_END_DECLS
