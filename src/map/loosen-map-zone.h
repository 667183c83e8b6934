/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-map-camera.h"
#include "loosen-map-shapes.h"
#include "loosen-zone.h"

G_BEGIN_DECLS

/**
 * LoosenMapPickFunc:
 * @x: pixels of the map
 * @y: pixels of the map
 *
 * Returns: (nullable): the widget of the zone there
 */
typedef GtkWidget *(*LoosenMapPickFunc) (double x, double y, gpointer user_data);

#define LOOSEN_TYPE_MAP_ZONE (loosen_map_zone_get_type ())
G_DECLARE_FINAL_TYPE (LoosenMapZone, loosen_map_zone, LOOSEN, MAP_ZONE, GtkToggleButton)

GtkWidget *loosen_map_zone_new (const LoosenZone *zone,
                                LoosenSide side,
                                const LoosenShape *shape,
                                LoosenMapPickFunc pick,
                                gpointer user_data);

const LoosenZone *loosen_map_zone_get_zone (LoosenMapZone *self);
LoosenSide loosen_map_zone_get_side (LoosenMapZone *self);
const LoosenShape *loosen_map_zone_get_shape (LoosenMapZone *self);
const char *loosen_map_zone_get_label (LoosenMapZone *self);
void loosen_map_zone_place (LoosenMapZone *self, LoosenMapCamera camera, double margin);

G_END_DECLS
