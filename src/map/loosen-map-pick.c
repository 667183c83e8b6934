/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-map-pick.h"

#include <math.h>

#define CELL 16 /* device pixels */

struct _LoosenMapPick {
  guint32 *pixels; /* (owned): number of the shape + 1, 0 for none */
  int width;       /* device pixels */
  int height;
  double scale;
  guint n_shapes;  /* numbers above it belong to blockers */
  guint8 *cells;   /* (owned): whether any shape lies in a square of CELL pixels */
  int n_columns;
  int n_rows;
};

/* Colours that hold a number: opaque, so that cairo keeps every bit. */
static void
set_number (cairo_t *cr, guint number)
{
  cairo_set_source_rgb (cr, (number >> 16 & 0xff) / 255.0, (number >> 8 & 0xff) / 255.0, (number & 0xff) / 255.0);
}

static void
fill (cairo_t *cr, GPtrArray *shapes, guint first)
{
  for (guint i = 0; i < shapes->len; i++) {
    const LoosenShape *shape = g_ptr_array_index (shapes, i);

    set_number (cr, first + i);
    cairo_append_path (cr, shape->path);
    cairo_fill (cr);
  }
}

/* Where no shape is near, a miss is known without a look around. */
static void
count_cells (LoosenMapPick *self)
{
  self->n_columns = (self->width + CELL - 1) / CELL;
  self->n_rows = (self->height + CELL - 1) / CELL;
  self->cells = g_new0 (guint8, (gsize) self->n_columns * self->n_rows);
  for (int y = 0; y < self->height; y++) {
    const guint32 *line = self->pixels + (gsize) y * self->width;
    guint8 *cells = self->cells + (gsize) (y / CELL) * self->n_columns;

    for (int x = 0; x < self->width; x++) {
      guint number = line[x] & 0xffffff;

      cells[x / CELL] |= number > 0 && number <= self->n_shapes;
    }
  }
}

/**
 * loosen_map_pick_new:
 * @shapes: (element-type LoosenShape): from the lowest to the topmost
 * @blockers: (nullable) (element-type LoosenShape): below them: places that are never a near miss
 * @camera: the camera that paints
 * @width: of the widget, pixels
 * @height: of the widget, pixels
 * @scale: device pixels for one pixel
 *
 * Returns: (transfer full): what lies where
 */
LoosenMapPick *
loosen_map_pick_new (GPtrArray *shapes,
                     GPtrArray *blockers,
                     LoosenMapCamera camera,
                     int width,
                     int height,
                     double scale)
{
  LoosenMapPick *self = g_new0 (LoosenMapPick, 1);
  cairo_surface_t *surface;
  cairo_t *cr;

  self->width = MAX (ceil (width * scale), 1);
  self->height = MAX (ceil (height * scale), 1);
  self->scale = scale;
  self->n_shapes = shapes->len;
  self->pixels = g_new0 (guint32, (gsize) self->width * self->height);

  surface = cairo_image_surface_create_for_data ((guchar *) self->pixels, CAIRO_FORMAT_RGB24, self->width,
                                                 self->height, self->width * 4);
  cr = cairo_create (surface);
  cairo_set_antialias (cr, CAIRO_ANTIALIAS_NONE);
  cairo_set_operator (cr, CAIRO_OPERATOR_SOURCE);
  cairo_scale (cr, scale, scale);
  loosen_map_camera_transform (camera, cr);
  if (blockers != NULL)
    fill (cr, blockers, shapes->len + 1);
  fill (cr, shapes, 1);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  cairo_surface_destroy (surface);
  count_cells (self);

  return self;
}

/**
 * loosen_map_pick_free:
 * @self: (transfer full): a pick
 */
void
loosen_map_pick_free (LoosenMapPick *self)
{
  g_free (self->cells);
  g_free (self->pixels);
  g_free (self);
}

static guint
look_up (LoosenMapPick *self, int x, int y)
{
  if (x < 0 || y < 0 || x >= self->width || y >= self->height)
    return 0;

  return self->pixels[(gsize) y * self->width + x] & 0xffffff;
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
  guint number = look_up (self, floor (x * self->scale), floor (y * self->scale));

  return number <= self->n_shapes ? (int) number - 1 : -1;
}

/**
 * loosen_map_pick_blocker:
 * @self: a pick
 * @x: pixels of the widget
 * @y: pixels of the widget
 *
 * Returns: index of the topmost blocker there that no shape covers, -1 for none
 */
int
loosen_map_pick_blocker (LoosenMapPick *self, double x, double y)
{
  guint number = look_up (self, floor (x * self->scale), floor (y * self->scale));

  return number > self->n_shapes ? (int) (number - self->n_shapes) - 1 : -1;
}

static gboolean
has_shape_around (LoosenMapPick *self, int x, int y, int reach)
{
  int left = MAX (x - reach, 0) / CELL;
  int top = MAX (y - reach, 0) / CELL;

  if (x + reach < 0 || y + reach < 0)
    return FALSE;
  for (int row = top; row < self->n_rows && row * CELL <= y + reach; row++)
    for (int column = left; column < self->n_columns && column * CELL <= x + reach; column++)
      if (self->cells[row * self->n_columns + column])
        return TRUE;

  return FALSE;
}

/**
 * loosen_map_pick_near:
 * @self: a pick
 * @x: pixels of the widget
 * @y: pixels of the widget
 * @radius: pixels; how near a near miss is
 *
 * Returns: index of the shape drawn there, else of the nearest within @radius unless there is a blocker; -1 for none
 */
int
loosen_map_pick_near (LoosenMapPick *self, double x, double y, double radius)
{
  int centre_x = floor (x * self->scale);
  int centre_y = floor (y * self->scale);
  int reach = ceil (radius * self->scale);
  int best = (int) (radius * self->scale * radius * self->scale) + 1;
  guint found = look_up (self, centre_x, centre_y);

  if (found > 0)
    return found <= self->n_shapes ? (int) found - 1 : -1;
  if (!has_shape_around (self, centre_x, centre_y, reach))
    return -1;

  /* From the middle outwards, and no further than what is found already. */
  for (int row = 0; row <= 2 * reach && ((row + 1) / 2) * ((row + 1) / 2) < best; row++) {
    int dy = row % 2 != 0 ? (row + 1) / 2 : -row / 2;
    int line_y = centre_y + dy;
    const guint32 *line;

    if (line_y < 0 || line_y >= self->height)
      continue;
    line = self->pixels + (gsize) line_y * self->width;
    for (int i = MAX (centre_x - reach, 0); i <= MIN (centre_x + reach, self->width - 1); i++) {
      int dx = i - centre_x;

      if (((line[i] - 1) & 0xffffff) < self->n_shapes && dx * dx + dy * dy < best) {
        best = dx * dx + dy * dy;
        found = line[i] & 0xffffff;
      }
    }
  }

  return (int) found - 1;
}
