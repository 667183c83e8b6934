/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-drawing.h"

#include <librsvg/rsvg.h>

struct _LoosenDrawing {
  RsvgHandle *handle; /* (owned) */
  double width;
  double height;
};

/**
 * loosen_drawing_new_from_resource:
 * @path: path of an SVG resource, with width and height
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the drawing
 */
LoosenDrawing *
loosen_drawing_new_from_resource (const char *path, GError **error)
{
  g_autoptr (LoosenDrawing) self = NULL;
  g_autoptr (GInputStream) stream = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  stream = g_resources_open_stream (path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  if (stream == NULL)
    return NULL;

  self = g_new0 (LoosenDrawing, 1);
  self->handle = rsvg_handle_new_from_stream_sync (stream, NULL, RSVG_HANDLE_FLAGS_NONE, NULL, error);
  if (self->handle == NULL)
    return NULL;
  if (!rsvg_handle_get_intrinsic_size_in_pixels (self->handle, &self->width, &self->height)) {
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "%s: has no width and height", path);
    return NULL;
  }

  return g_steal_pointer (&self);
}

/**
 * loosen_drawing_free:
 * @self: (transfer full): a drawing
 */
void
loosen_drawing_free (LoosenDrawing *self)
{
  g_clear_object (&self->handle);
  g_free (self);
}

/**
 * loosen_drawing_get_size:
 * @self: a drawing
 * @width: (out): units of the document
 * @height: (out): units of the document
 */
void
loosen_drawing_get_size (LoosenDrawing *self, double *width, double *height)
{
  *width = self->width;
  *height = self->height;
}

/**
 * loosen_drawing_draw:
 * @self: a drawing
 * @cr: a context in units of the document
 * @style: (nullable): a style sheet in place of the colours of the document
 * @layer: (nullable): "#id" of the one element to draw
 * @error: return location for an error
 *
 * Draws into whatever @cr draws into: as shapes, not as a picture, on paper.
 *
 * Returns: whether it was drawn
 */
gboolean
loosen_drawing_draw (LoosenDrawing *self, cairo_t *cr, const char *style, const char *layer, GError **error)
{
  RsvgRectangle viewport = { 0, 0, self->width, self->height };

  return rsvg_handle_set_stylesheet (self->handle, (const guint8 *) (style != NULL ? style : ""),
                                     style != NULL ? strlen (style) : 0, error) &&
         rsvg_handle_render_layer (self->handle, cr, layer, &viewport, error);
}

/**
 * loosen_drawing_render:
 * @self: a drawing
 * @style: (nullable): a style sheet in place of the colours of the document
 * @layer: (nullable): "#id" of the one element to draw
 * @width: of the picture, device pixels
 * @height: of the picture, device pixels
 * @matrix: from units of the document to device pixels
 *
 * Returns: (transfer full) (nullable): the picture; %NULL, with a warning, if it cannot be drawn
 */
GdkTexture *
loosen_drawing_render (LoosenDrawing *self,
                       const char *style,
                       const char *layer,
                       int width,
                       int height,
                       const cairo_matrix_t *matrix)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  cairo_surface_t *surface;
  GdkTexture *texture;
  gboolean drawn;
  cairo_t *cr;

  g_return_val_if_fail (width > 0 && height > 0, NULL);

  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cr = cairo_create (surface);
  cairo_transform (cr, matrix);
  drawn = loosen_drawing_draw (self, cr, style, layer, &error);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  if (!drawn || cairo_surface_status (surface) != CAIRO_STATUS_SUCCESS) {
    g_warning ("Cannot draw: %s", error != NULL ? error->message
                                                : cairo_status_to_string (cairo_surface_status (surface)));
    cairo_surface_destroy (surface);
    return NULL;
  }

  bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface),
                                      (gsize) cairo_image_surface_get_stride (surface) * height,
                                      (GDestroyNotify) cairo_surface_destroy, surface);
  texture = gdk_memory_texture_new (width, height, GDK_MEMORY_DEFAULT, bytes,
                                    cairo_image_surface_get_stride (surface));

  return texture;
}
