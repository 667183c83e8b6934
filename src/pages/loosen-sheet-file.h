/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * LoosenSheetFileFunc:
 * @file: (nullable): what was chosen, %NULL for nothing
 * @owner: as given
 */
typedef void (*LoosenSheetFileFunc) (GFile *file, GObject *owner);

void loosen_sheet_file_choose (GtkWindow *parent, const char *name, LoosenSheetFileFunc func, GObject *owner);
gboolean loosen_sheet_file_write (GFile *file, GBytes *bytes, GError **error);

G_END_DECLS
