/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-map-camera.h"
#include "loosen-map-shapes.h"

G_BEGIN_DECLS

/**
 * LoosenMapFigure:
 *
 * The figure, its muscles, the nerve and the never-press areas: drawn by librsvg into a texture that is kept.
 */
typedef struct _LoosenMapFigure LoosenMapFigure;

LoosenMapFigure *loosen_map_figure_new (GtkWidget *widget, const char *resource, GError **error);
void loosen_map_figure_free (LoosenMapFigure *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LoosenMapFigure, loosen_map_figure_free)

void loosen_map_figure_snapshot (LoosenMapFigure *self,
                                 GtkSnapshot *snapshot,
                                 LoosenMapShapes *shapes,
                                 LoosenView view,
                                 LoosenMapCamera camera);
void loosen_map_figure_set_delay (LoosenMapFigure *self, guint delay);
guint loosen_map_figure_get_n_renders (LoosenMapFigure *self);

G_END_DECLS
