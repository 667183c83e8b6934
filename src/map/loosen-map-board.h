/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-complaint.h"
#include "loosen-map-camera.h"
#include "loosen-map-shapes.h"
#include "loosen-map-zone.h"

G_BEGIN_DECLS

/**
 * LoosenMapBoard:
 *
 * What of a view can be clicked: the widgets of its zones, the topmost last, and its never-press areas.
 */
typedef struct _LoosenMapBoard LoosenMapBoard;

LoosenMapBoard *loosen_map_board_new (GtkWidget *map, LoosenMapShapes *shapes, LoosenComplaint *complaint);
void loosen_map_board_free (LoosenMapBoard *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LoosenMapBoard, loosen_map_board_free)

void loosen_map_board_fill (LoosenMapBoard *self, LoosenView view, GCallback toggled, GCallback state_changed);
void loosen_map_board_place (LoosenMapBoard *self, LoosenMapCamera camera);
void loosen_map_board_show_marks (LoosenMapBoard *self);
void loosen_map_board_set_cursor (LoosenMapBoard *self, const char *name);

GPtrArray *loosen_map_board_get_zones (LoosenMapBoard *self);
LoosenMapZone *loosen_map_board_find (LoosenMapBoard *self, const char *zone_id, LoosenSide side);
LoosenMapZone *loosen_map_board_pick (LoosenMapBoard *self, double x, double y);
const LoosenOverlay *loosen_map_board_pick_no_go (LoosenMapBoard *self, double x, double y);

G_END_DECLS
