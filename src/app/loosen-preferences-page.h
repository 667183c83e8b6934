/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "loosen-settings.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_PREFERENCES_PAGE (loosen_preferences_page_get_type ())
G_DECLARE_FINAL_TYPE (LoosenPreferencesPage, loosen_preferences_page, LOOSEN, PREFERENCES_PAGE, AdwPreferencesPage)

GtkWidget *loosen_preferences_page_new (LoosenSettings *settings, LoosenCatalog *catalog);

G_END_DECLS
