/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-plan.h"

G_BEGIN_DECLS

char *loosen_plan_words_date (const GDate *date, const GDate *today);
char *loosen_plan_words_when (const GDate *date, const GDate *today);
char *loosen_plan_words_next (const LoosenPlanState *state, const GDate *today);
char *loosen_plan_words_latest (const LoosenPlanState *state, const GDate *today);
const char *loosen_plan_words_change (LoosenPlanChange change);
char *loosen_plan_words_number (LoosenPlan *plan, LoosenPlanNumber number);

G_END_DECLS
