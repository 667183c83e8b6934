/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-plan.h"

G_BEGIN_DECLS

/* A plan that began on 2026-01-01, with the shipped catalog: a fixture for g_test_add(). */
typedef struct {
  LoosenCatalog *catalog;
  LoosenPlan *plan;
} PlanFixture;

void plan_fixture_set_up (PlanFixture *self, gconstpointer data);
void plan_fixture_tear_down (PlanFixture *self, gconstpointer data);

GDate plan_fixture_date (const char *text);
void plan_fixture_restart (PlanFixture *self, const char *start);
void plan_fixture_answer (PlanFixture *self, const char *answers);
void plan_fixture_visit (PlanFixture *self, const char *sessions);
LoosenPlanState plan_fixture_look (PlanFixture *self, const char *today);
void plan_fixture_assert_date (const GDate *date, const char *expected);

G_END_DECLS
