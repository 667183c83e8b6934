/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "loosen-catalog.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_ROUTINE_BAR (loosen_routine_bar_get_type ())
G_DECLARE_FINAL_TYPE (LoosenRoutineBar, loosen_routine_bar, LOOSEN, ROUTINE_BAR, AdwBin)

void loosen_routine_bar_set_catalog (LoosenRoutineBar *self, LoosenCatalog *catalog);
void loosen_routine_bar_show (
  LoosenRoutineBar *self, const char *summary, gboolean can_start, gboolean presses, gboolean near_spine);
void loosen_routine_bar_say (LoosenRoutineBar *self, const char *text);
void loosen_routine_bar_set_compact (LoosenRoutineBar *self, gboolean compact);
void loosen_routine_bar_focus_start (LoosenRoutineBar *self);

G_END_DECLS
