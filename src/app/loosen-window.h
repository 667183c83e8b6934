/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "loosen-catalog.h"
#include "loosen-clock.h"
#include "loosen-complaint.h"
#include "loosen-safety.h"
#include "loosen-settings.h"
#include "loosen-store.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_WINDOW (loosen_window_get_type ())
G_DECLARE_FINAL_TYPE (LoosenWindow, loosen_window, LOOSEN, WINDOW, AdwApplicationWindow)

GtkWidget *loosen_window_new (GtkApplication *application,
                              LoosenCatalog *catalog,
                              LoosenClock *clock,
                              LoosenSettings *settings,
                              LoosenStore *store);

LoosenComplaint *loosen_window_get_complaint (LoosenWindow *self);
LoosenSafety *loosen_window_get_safety (LoosenWindow *self);
const char *loosen_window_get_page (LoosenWindow *self);

G_END_DECLS
