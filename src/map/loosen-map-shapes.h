/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>
#include <gio/gio.h>

#include "loosen-zone.h"

G_BEGIN_DECLS

/**
 * LoosenShape:
 * @id: id of the element, without the view's prefix: "zone-piriformis-left"
 * @view: the view it lies in
 * @path: its outline in map units
 * @x: left of its extents; map units, as the others
 * @y: top of them
 * @width: of them
 * @height: of them
 * @centre: a point within it, for names and arrows
 * @left: its outermost point to the left
 * @right: its outermost point to the right
 */
typedef struct {
  char *id;
  LoosenView view;
  cairo_path_t *path;
  double x;
  double y;
  double width;
  double height;
  LoosenPoint centre;
  LoosenPoint left;
  LoosenPoint right;
} LoosenShape;

/**
 * LoosenMapShapes:
 *
 * The outlines of zones, work areas and never-press areas, read once from the same SVG that is drawn.
 */
typedef struct _LoosenMapShapes LoosenMapShapes;

LoosenMapShapes *loosen_map_shapes_new_from_resource (const char *path, GError **error);
void loosen_map_shapes_free (LoosenMapShapes *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LoosenMapShapes, loosen_map_shapes_free)

LoosenPoint loosen_map_shapes_get_origin (LoosenMapShapes *self, LoosenView view);
const LoosenShape *loosen_map_shapes_find (LoosenMapShapes *self, LoosenView view, const char *id);
const LoosenShape *loosen_map_shapes_find_zone (LoosenMapShapes *self,
                                                LoosenView view,
                                                const LoosenZone *zone,
                                                LoosenSide side);
const LoosenShape *loosen_map_shapes_find_work (LoosenMapShapes *self,
                                                LoosenView view,
                                                const LoosenZone *zone,
                                                LoosenSide side);
GPtrArray *loosen_map_shapes_list (LoosenMapShapes *self, LoosenView view, const char *prefix);

gboolean loosen_shape_contains (const LoosenShape *shape, LoosenPoint point);

G_END_DECLS
