/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * LoosenDrawing:
 *
 * An SVG document of ours. It is drawn by librsvg in this process: gdk-pixbuf may hand images to helper processes that
 * a sandbox does not have.
 */
typedef struct _LoosenDrawing LoosenDrawing;

LoosenDrawing *loosen_drawing_new_from_resource (const char *path, GError **error);
void loosen_drawing_free (LoosenDrawing *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LoosenDrawing, loosen_drawing_free)

void loosen_drawing_get_size (LoosenDrawing *self, double *width, double *height);
gboolean loosen_drawing_draw (
  LoosenDrawing *self, cairo_t *cr, const char *style, const char *layer, GError **error);
GdkTexture *loosen_drawing_render (LoosenDrawing *self,
                                   const char *style,
                                   const char *layer,
                                   int width,
                                   int height,
                                   const cairo_matrix_t *matrix);

G_END_DECLS
