/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-map-pick.h"

#include <math.h>

struct _LoosenMapPick {
  guint32 *pixels; /* (owned): number of the shape + 1, 0 for none */
  int width;       /* device pixels */
  int height;
  int scale;
};

/* Colours that hold a number: opaque, so that cairo keeps every bit. */
static void
set_number (cairo_t *cr, guint number)
{
  cairo_set_source_rgb (cr, (number >> 16 & 0xff) / 255.0, (number >> 8 & 0xff) / 255.0, (number & 0xff) / 255.0);
}

/**
 * loosen_map_pick_new:
 * @shapes: (element-type LoosenShape): from the lowest to the topmost
 * @camera: the camera that paints
 * @width: of the widget, pixels
 * @height: of the widget, pixels
 * @scale: device pixels for one pixel
 *
 * Returns: (transfer full): what lies where
 */
LoosenMapPick *
loosen_map_pick_new (GPtrArray *shapes, LoosenMapCamera camera, int width, int height, int scale)
{
  LoosenMapPick *self = g_new0 (LoosenMapPick, 1);
  cairo_surface_t *surface;
  cairo_t *cr;

  self->width = MAX (width * scale, 1);
  self->height = MAX (height * scale, 1);
  self->scale = scale;
  self->pixels = g_new0 (guint32, (gsize) self->width * self->height);

  surface = cairo_image_surface_create_for_data ((guchar *) self->pixels, CAIRO_FORMAT_RGB24, self->width,
                                                 self->height, self->width * 4);
  cr = cairo_create (surface);
  cairo_set_antialias (cr, CAIRO_ANTIALIAS_NONE);
  cairo_set_operator (cr, CAIRO_OPERATOR_SOURCE);
  cairo_scale (cr, scale, scale);
  loosen_map_camera_transform (camera, cr);
  for (guint i = 0; i < shapes->len; i++) {
    const LoosenShape *shape = g_ptr_array_index (shapes, i);

    set_number (cr, i + 1);
    cairo_append_path (cr, shape->path);
    cairo_fill (cr);
  }
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  cairo_surface_destroy (surface);

  return self;
}

/**
 * loosen_map_pick_free:
 * @self: (transfer full): a pick
 */
void
loosen_map_pick_free (LoosenMapPick *self)
{
  g_free (self->pixels);
  g_free (self);
}

static int
look_up (LoosenMapPick *self, int x, int y)
{
  if (x < 0 || y < 0 || x >= self->width || y >= self->height)
    return -1;

  return (int) (self->pixels[(gsize) y * self->width + x] & 0xffffff) - 1;
}

/**
 * loosen_map_pick_exact:
 * @self: a pick
 * @x: pixels of the widget
 * @y: pixels of the widget
 *
 * Returns: index of the topmost shape drawn there, -1 for none
 */
int
loosen_map_pick_exact (LoosenMapPick *self, double x, double y)
{
  return look_up (self, floor (x * self->scale), floor (y * self->scale));
}

/**
 * loosen_map_pick_near:
 * @self: a pick
 * @x: pixels of the widget
 * @y: pixels of the widget
 * @radius: pixels; how near a near miss is
 *
 * Returns: index of the shape drawn there, else of the nearest within @radius, -1 for none
 */
int
loosen_map_pick_near (LoosenMapPick *self, double x, double y, double radius)
{
  int found = loosen_map_pick_exact (self, x, y);
  int reach = ceil (radius * self->scale);
  int centre_x = floor (x * self->scale);
  int centre_y = floor (y * self->scale);
  double best = (radius * self->scale) * (radius * self->scale) + 0.5;

  if (found >= 0)
    return found;

  for (int dy = -reach; dy <= reach; dy++)
    for (int dx = -reach; dx <= reach; dx++) {
      double distance = dx * dx + dy * dy;
      int index = distance < best ? look_up (self, centre_x + dx, centre_y + dy) : -1;

      if (index >= 0) {
        best = distance;
        found = index;
      }
    }

  return found;
}
