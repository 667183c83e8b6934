/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>

#include "loosen-zone.h"

G_BEGIN_DECLS

/**
 * LoosenMapCamera:
 * @scale: pixels of the widget for one map unit
 * @x: pixels; where x = 0 of the map lies
 * @y: pixels; where y = 0 of the map lies
 *
 * The one matrix between map and widget. Painting and picking both use it, so they cannot disagree.
 */
typedef struct {
  double scale;
  double x;
  double y;
} LoosenMapCamera;

LoosenMapCamera loosen_map_camera_fit (double x, double y, double width, double height, int for_width, int for_height);
LoosenMapCamera loosen_map_camera_zoom (LoosenMapCamera self, double factor, double at_x, double at_y);
LoosenMapCamera loosen_map_camera_keep_in_view (LoosenMapCamera self, int width, int height);
LoosenPoint loosen_map_camera_to_widget (LoosenMapCamera self, LoosenPoint point);
LoosenPoint loosen_map_camera_to_map (LoosenMapCamera self, LoosenPoint point);
void loosen_map_camera_transform (LoosenMapCamera self, cairo_t *cr);

G_END_DECLS
