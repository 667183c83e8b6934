/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-map-camera.h"
#include "loosen-map-shapes.h"

G_BEGIN_DECLS

/**
 * LoosenMapPick:
 *
 * What lies under a pixel: a picture in which every pixel holds the number of its shape, drawn with the camera that
 * paints. One look-up, whatever the number of shapes.
 */
typedef struct _LoosenMapPick LoosenMapPick;

LoosenMapPick *loosen_map_pick_new (GPtrArray *shapes,
                                    GPtrArray *blockers,
                                    LoosenMapCamera camera,
                                    int width,
                                    int height,
                                    double scale);
void loosen_map_pick_free (LoosenMapPick *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LoosenMapPick, loosen_map_pick_free)

int loosen_map_pick_exact (LoosenMapPick *self, double x, double y);
int loosen_map_pick_blocker (LoosenMapPick *self, double x, double y);
int loosen_map_pick_near (LoosenMapPick *self, double x, double y, double radius);

G_END_DECLS
