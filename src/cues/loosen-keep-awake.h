/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define LOOSEN_TYPE_KEEP_AWAKE (loosen_keep_awake_get_type ())
G_DECLARE_FINAL_TYPE (LoosenKeepAwake, loosen_keep_awake, LOOSEN, KEEP_AWAKE, GObject)

LoosenKeepAwake *loosen_keep_awake_new (GtkApplication *application);

void loosen_keep_awake_set_held (LoosenKeepAwake *self, GtkWindow *window, gboolean held);
gboolean loosen_keep_awake_get_held (LoosenKeepAwake *self);

G_END_DECLS
