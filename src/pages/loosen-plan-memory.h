/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-clock.h"
#include "loosen-plan.h"
#include "loosen-store.h"

G_BEGIN_DECLS

#define LOOSEN_PLAN_MEMORY_KEY "plan"

/**
 * LoosenPlanMemory:
 *
 * The plan as it is kept in the store, and the step before it.
 */
typedef struct _LoosenPlanMemory LoosenPlanMemory;

LoosenPlanMemory *loosen_plan_memory_new (LoosenCatalog *catalog, LoosenStore *store, LoosenClock *clock);
void loosen_plan_memory_free (LoosenPlanMemory *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LoosenPlanMemory, loosen_plan_memory_free)

LoosenPlan *loosen_plan_memory_get_plan (LoosenPlanMemory *self);
void loosen_plan_memory_get_today (LoosenPlanMemory *self, GDate *today);
const char *loosen_plan_memory_get_trouble (LoosenPlanMemory *self);
gboolean loosen_plan_memory_is_writable (LoosenPlanMemory *self);

gboolean loosen_plan_memory_commit (LoosenPlanMemory *self, GError **error);
gboolean loosen_plan_memory_undo (LoosenPlanMemory *self, GError **error);

G_END_DECLS
