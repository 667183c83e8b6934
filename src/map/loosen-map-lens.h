/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-body-map.h"
#include "loosen-map-camera.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_MAP_LENS (loosen_map_lens_get_type ())
G_DECLARE_FINAL_TYPE (LoosenMapLens, loosen_map_lens, LOOSEN, MAP_LENS, GObject)

/* Signals: "moved", when the camera has changed. */
LoosenMapLens *loosen_map_lens_new (GtkWidget *widget);

LoosenMapCamera loosen_map_lens_get_camera (LoosenMapLens *self);
LoosenMapCamera loosen_map_lens_get_target (LoosenMapLens *self);
LoosenFrame loosen_map_lens_get_frame (LoosenMapLens *self);

void loosen_map_lens_resize (LoosenMapLens *self, int width, int height);
void loosen_map_lens_set_frame (LoosenMapLens *self, LoosenFrame frame);
void loosen_map_lens_zoom (LoosenMapLens *self, double factor, double x, double y, gboolean glide);
void loosen_map_lens_pan (LoosenMapLens *self, LoosenMapCamera from, double dx, double dy);
void loosen_map_lens_show (LoosenMapLens *self, LoosenPoint point);

G_END_DECLS
