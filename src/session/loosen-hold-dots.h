/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define LOOSEN_TYPE_HOLD_DOTS (loosen_hold_dots_get_type ())
G_DECLARE_FINAL_TYPE (LoosenHoldDots, loosen_hold_dots, LOOSEN, HOLD_DOTS, GtkWidget)

GtkWidget *loosen_hold_dots_new (void);

void loosen_hold_dots_set (LoosenHoldDots *self, guint count, guint done, gboolean going);

G_END_DECLS
