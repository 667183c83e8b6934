/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * LoosenPlanFileFunc:
 * @file: (nullable): what was chosen, %NULL for nothing
 * @owner: as given
 */
typedef void (*LoosenPlanFileFunc) (GFile *file, GObject *owner);

void loosen_plan_file_choose (GtkWindow *parent, LoosenPlanFileFunc func, GObject *owner);
gboolean loosen_plan_file_write (GFile *file, const char *text, GError **error);

G_END_DECLS
