/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "loosen-routine.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_SETTINGS (loosen_settings_get_type ())
G_DECLARE_FINAL_TYPE (LoosenSettings, loosen_settings, LOOSEN, SETTINGS, GObject)

LoosenSettings *loosen_settings_new (GSettings *backing);
LoosenSettings *loosen_settings_new_default (void);

LoosenPace loosen_settings_get_pace (LoosenSettings *self, LoosenCatalog *catalog);
const char *loosen_settings_get_emergency_number (LoosenSettings *self);
gboolean loosen_settings_get_keep_awake (LoosenSettings *self);

void loosen_settings_get_window_size (LoosenSettings *self, int *width, int *height, gboolean *maximized);
void loosen_settings_set_window_size (LoosenSettings *self, int width, int height, gboolean maximized);

G_END_DECLS
