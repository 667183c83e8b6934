/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "loosen-catalog.h"
#include "loosen-clock.h"
#include "loosen-side.h"
#include "loosen-store.h"
#include "loosen-technique.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_PLAN_PAGE (loosen_plan_page_get_type ())
G_DECLARE_FINAL_TYPE (LoosenPlanPage, loosen_plan_page, LOOSEN, PLAN_PAGE, AdwBin)

GtkWidget *loosen_plan_page_new (void);

void loosen_plan_page_set_up (LoosenPlanPage *self, LoosenCatalog *catalog, LoosenClock *clock, LoosenStore *store);
gboolean loosen_plan_page_note_self_massage (LoosenPlanPage *self, const LoosenTechnique *technique, LoosenSide sides);
gboolean loosen_plan_page_save_calendar (LoosenPlanPage *self, GFile *file);

G_END_DECLS
