/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * LoosenTheme:
 *
 * Which of the four sets of colours is drawn in.
 */
typedef enum {
  LOOSEN_THEME_LIGHT,
  LOOSEN_THEME_DARK,
  LOOSEN_THEME_CONTRAST,
  LOOSEN_THEME_CONTRAST_DARK,
} LoosenTheme;

LoosenTheme loosen_theme_get_current (void);
void loosen_theme_connect (GtkWidget *widget, GCallback callback);

G_END_DECLS
