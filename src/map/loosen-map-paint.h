/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-map-camera.h"
#include "loosen-map-palette.h"
#include "loosen-map-shapes.h"

G_BEGIN_DECLS

#define LOOSEN_MAP_FOCUS_REACH 6.0 /* pixels that the focus ring needs around a shape */
#define LOOSEN_MAP_PIN_RADIUS 11.0 /* pixels; of its head */
#define LOOSEN_MAP_PIN_HEIGHT 19.0 /* pixels; from its point to the middle of its head */

graphene_rect_t loosen_map_paint_get_bounds (const LoosenShape *shape, LoosenMapCamera camera, double margin);
void loosen_map_paint_shape (cairo_t *cr, const LoosenShape *shape, LoosenMapCamera camera, const LoosenMapInk *ink);
void loosen_map_paint_focus (cairo_t *cr,
                             const LoosenShape *shape,
                             LoosenMapCamera camera,
                             const LoosenMapPalette *palette);
void loosen_map_paint_work (cairo_t *cr,
                            const LoosenShape *shape,
                            LoosenMapCamera camera,
                            const LoosenMapPalette *palette,
                            gboolean withheld);
void loosen_map_paint_closed (cairo_t *cr,
                              const LoosenShape *shape,
                              LoosenMapCamera camera,
                              const LoosenMapPalette *palette);
void loosen_map_paint_pin (cairo_t *cr, LoosenPoint at, const LoosenMapPalette *palette);
void loosen_map_paint_hatch (cairo_t *cr, double x, double y, double width, double height, double spacing, int lean);

G_END_DECLS
