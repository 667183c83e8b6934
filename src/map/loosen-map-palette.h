/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-theme.h"

G_BEGIN_DECLS

/**
 * LoosenMapInk:
 *
 * How a shape is drawn in one state; widths in pixels.
 */
typedef struct {
  GdkRGBA fill;
  GdkRGBA stroke;
  double width;
} LoosenMapInk;

/**
 * LoosenMapPalette:
 *
 * The colours of the map in one theme. Warm is what hurts, teal is where to work.
 */
typedef struct {
  const char *style; /* style sheet of the figure */
  LoosenMapInk rest;
  LoosenMapInk hover;
  LoosenMapInk marked;
  LoosenMapInk work;
  GdkRGBA casing;
  GdkRGBA focus;
  GdkRGBA text;
  GdkRGBA dim_text;
  GdkRGBA paper;  /* behind labels */
  GdkRGBA ground; /* behind the figure */
  GdkRGBA nerve;
  GdkRGBA no_press;
} LoosenMapPalette;

const LoosenMapPalette *loosen_map_palette_get (LoosenTheme theme);

G_END_DECLS
