/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void loosen_compat_present_preferences (GtkWindow *parent, AdwPreferencesPage *page);
void loosen_compat_present_about (GtkWindow *parent, const char *content_licence, const char *first_property, ...)
  G_GNUC_NULL_TERMINATED;

G_END_DECLS
