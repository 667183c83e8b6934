/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define LOOSEN_TYPE_PRESS_GUARD (loosen_press_guard_get_type ())
G_DECLARE_FINAL_TYPE (LoosenPressGuard, loosen_press_guard, LOOSEN, PRESS_GUARD, GObject)

LoosenPressGuard *loosen_press_guard_new (GtkWidget *widget);
void loosen_press_guard_close (LoosenPressGuard *self);

G_END_DECLS
