/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * LoosenSaveFileFunc:
 * @file: (nullable): what was chosen, %NULL for nothing
 * @owner: as given
 */
typedef void (*LoosenSaveFileFunc) (GFile *file, GObject *owner);

void loosen_save_file_choose (GtkWindow *parent, const char *title, const char *name, GtkFileFilter *filter,
                              LoosenSaveFileFunc func, GObject *owner);
gboolean loosen_save_file_write (GFile *file, GBytes *bytes, GError **error);

G_END_DECLS
