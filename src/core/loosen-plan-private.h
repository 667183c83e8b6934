/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-plan.h"

G_BEGIN_DECLS

/* What was answered in one week. */
typedef struct {
  guint32 day; /* Julian */
  guint pain;
  gboolean sharp_constant;
} LoosenPlanAnswer;

typedef struct {
  guint32 day; /* Julian */
  LoosenPlanChange change;
} LoosenPlanSession;

typedef struct {
  guint32 day;      /* Julian */
  const char *zone; /* id, kept by the plan: a catalog may lose a zone, a plan must not */
  LoosenSide side;
} LoosenPlanSelfMassage;

struct _LoosenPlan {
  LoosenCatalog *catalog; /* (owned) */
  char *id;
  guint32 start; /* Julian */
  guint numbers[LOOSEN_PLAN_N_NUMBERS];
  GStringChunk *strings;
  GArray *answers;       /* of LoosenPlanAnswer, by day */
  GArray *sessions;      /* of LoosenPlanSession, by day */
  GArray *self_massages; /* of LoosenPlanSelfMassage, by day */
};

gboolean loosen_plan_is_date (const GDate *date);
void loosen_plan_insert_by_day (GArray *array, gconstpointer entry);

G_END_DECLS
