/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-map-scene.h"

G_BEGIN_DECLS

/**
 * LoosenMapFigure:
 *
 * The figure as librsvg has drawn it: one picture for each size, theme, view and zoom, kept until one of them changes.
 */
typedef struct _LoosenMapFigure LoosenMapFigure;

LoosenMapFigure *loosen_map_figure_new (GtkWidget *widget, const char *resource_path, GError **error);
void loosen_map_figure_free (LoosenMapFigure *self);

void loosen_map_figure_append (LoosenMapFigure *self, const LoosenMapScene *scene, GtkSnapshot *snapshot);
guint loosen_map_figure_get_n_renders (LoosenMapFigure *self);

G_END_DECLS
