/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How the shapes of the map are painted: the only place that draws them, with the one camera. */

#include "loosen-map-paint.h"

#include <math.h>

#define HATCH_SPACING 7.0
#define HATCH_WIDTH 1.6
#define CASING_WIDTH 6.0
#define FOCUS_DISTANCE 2.5
#define FOCUS_WIDTH 2.0

static void
append (cairo_t *cr, const LoosenShape *shape, LoosenMapCamera camera)
{
  cairo_matrix_t matrix;

  /* The path lies in map units, the pen in pixels. */
  cairo_get_matrix (cr, &matrix);
  loosen_map_camera_transform (camera, cr);
  cairo_append_path (cr, shape->path);
  cairo_set_matrix (cr, &matrix);
}

/**
 * loosen_map_paint_get_bounds:
 * @shape: a shape
 * @camera: the camera
 * @margin: pixels around it
 *
 * Returns: the pixels it covers
 */
graphene_rect_t
loosen_map_paint_get_bounds (const LoosenShape *shape, LoosenMapCamera camera, double margin)
{
  LoosenPoint from = loosen_map_camera_to_widget (camera, (LoosenPoint) { shape->x, shape->y });
  double x = floor (from.x - margin);
  double y = floor (from.y - margin);

  return GRAPHENE_RECT_INIT (x, y,
                             ceil (from.x + shape->width * camera.scale + margin) - x,
                             ceil (from.y + shape->height * camera.scale + margin) - y);
}

/**
 * loosen_map_paint_shape:
 * @cr: a context in pixels of the widget
 * @shape: a shape
 * @camera: the camera
 * @ink: how to draw it
 */
void
loosen_map_paint_shape (cairo_t *cr, const LoosenShape *shape, LoosenMapCamera camera, const LoosenMapInk *ink)
{
  append (cr, shape, camera);
  gdk_cairo_set_source_rgba (cr, &ink->fill);
  cairo_fill_preserve (cr);
  gdk_cairo_set_source_rgba (cr, &ink->stroke);
  cairo_set_line_width (cr, ink->width);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_stroke (cr);
}

/**
 * loosen_map_paint_focus:
 * @cr: a context in pixels of the widget
 * @shape: the shape that has the focus
 * @camera: the camera
 * @palette: the colours
 *
 * A line around the shape, on a casing, so that it shows on every ground; nothing of the shape itself is covered.
 */
void
loosen_map_paint_focus (cairo_t *cr,
                        const LoosenShape *shape,
                        LoosenMapCamera camera,
                        const LoosenMapPalette *palette)
{
  const struct {
    const GdkRGBA *colour;
    double reach;
  } rings[] = {
    { &palette->casing, LOOSEN_MAP_FOCUS_REACH },
    { &palette->focus, FOCUS_DISTANCE + FOCUS_WIDTH },
    { &palette->casing, FOCUS_DISTANCE },
  };
  graphene_rect_t around = loosen_map_paint_get_bounds (shape, camera, LOOSEN_MAP_FOCUS_REACH + 1);

  cairo_save (cr);
  append (cr, shape, camera);
  cairo_rectangle (cr, around.origin.x, around.origin.y, around.size.width, around.size.height);
  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_EVEN_ODD);
  cairo_clip (cr);

  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  for (guint i = 0; i < G_N_ELEMENTS (rings); i++) {
    append (cr, shape, camera);
    gdk_cairo_set_source_rgba (cr, rings[i].colour);
    cairo_set_line_width (cr, 2 * rings[i].reach);
    cairo_stroke (cr);
  }
  cairo_restore (cr);
}

/**
 * loosen_map_paint_hatch:
 * @cr: a context, clipped, with its colour set
 * @x: of the area to cover; pixels
 * @y: of it
 * @width: of it
 * @height: of it
 * @spacing: pixels between two lines
 * @lean: 1 for lines that fall to the right, -1 for lines that rise
 */
void
loosen_map_paint_hatch (cairo_t *cr, double x, double y, double width, double height, double spacing, int lean)
{
  for (double offset = -height; offset < width; offset += spacing) {
    cairo_move_to (cr, x + offset, lean > 0 ? y : y + height);
    cairo_line_to (cr, x + offset + height, lean > 0 ? y + height : y);
  }
  cairo_stroke (cr);
}

/**
 * loosen_map_paint_work:
 * @cr: a context in pixels of the widget
 * @shape: a work area
 * @camera: the camera
 * @palette: the colours
 * @withheld: whether it may not be worked now
 *
 * Where to work: hatched, with a casing that lifts it off a marked zone. What is withheld has a broken outline only.
 */
void
loosen_map_paint_work (cairo_t *cr,
                       const LoosenShape *shape,
                       LoosenMapCamera camera,
                       const LoosenMapPalette *palette,
                       gboolean withheld)
{
  static const double dashes[] = { 5, 4 };
  graphene_rect_t bounds = loosen_map_paint_get_bounds (shape, camera, 0);

  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  append (cr, shape, camera);
  gdk_cairo_set_source_rgba (cr, &palette->casing);
  cairo_set_line_width (cr, CASING_WIDTH);
  cairo_stroke (cr);

  if (!withheld) {
    append (cr, shape, camera);
    cairo_save (cr);
    cairo_clip (cr);
    gdk_cairo_set_source_rgba (cr, &palette->casing);
    cairo_paint (cr);
    gdk_cairo_set_source_rgba (cr, &palette->work.fill);
    cairo_paint (cr);
    gdk_cairo_set_source_rgba (cr, &palette->work.stroke);
    cairo_set_line_width (cr, HATCH_WIDTH);
    loosen_map_paint_hatch (cr, bounds.origin.x, bounds.origin.y, bounds.size.width, bounds.size.height,
                            HATCH_SPACING, 1);
    cairo_restore (cr);
  }

  append (cr, shape, camera);
  gdk_cairo_set_source_rgba (cr, &palette->work.stroke);
  cairo_set_line_width (cr, palette->work.width);
  if (withheld)
    cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
}

/**
 * loosen_map_paint_closed:
 * @cr: a context in pixels of the widget
 * @shape: an area that a person closed to pressure
 * @camera: the camera
 * @palette: the colours
 *
 * Where nothing may press now: hatched as what is never pressed, so that the legend speaks of it, too.
 */
void
loosen_map_paint_closed (cairo_t *cr,
                         const LoosenShape *shape,
                         LoosenMapCamera camera,
                         const LoosenMapPalette *palette)
{
  graphene_rect_t bounds = loosen_map_paint_get_bounds (shape, camera, 0);

  append (cr, shape, camera);
  cairo_save (cr);
  cairo_clip (cr);
  gdk_cairo_set_source_rgba (cr, &palette->no_press);
  cairo_set_line_width (cr, HATCH_WIDTH);
  loosen_map_paint_hatch (cr, bounds.origin.x, bounds.origin.y, bounds.size.width, bounds.size.height, HATCH_SPACING,
                          -1);
  cairo_restore (cr);

  append (cr, shape, camera);
  gdk_cairo_set_source_rgba (cr, &palette->no_press);
  cairo_set_line_width (cr, palette->work.width);
  cairo_stroke (cr);
}

/**
 * loosen_map_paint_pin:
 * @cr: a context in pixels of the widget
 * @at: pixels, where its point is
 * @palette: the colours
 */
void
loosen_map_paint_pin (cairo_t *cr, LoosenPoint at, const LoosenMapPalette *palette)
{
  const double r = LOOSEN_MAP_PIN_RADIUS;
  const double top = at.y - LOOSEN_MAP_PIN_HEIGHT;

  cairo_move_to (cr, at.x, at.y);
  cairo_curve_to (cr, at.x - 3, at.y - 9, at.x - r, top + 7, at.x - r, top);
  cairo_arc (cr, at.x, top, r, G_PI, 2 * G_PI);
  cairo_curve_to (cr, at.x + r, top + 7, at.x + 3, at.y - 9, at.x, at.y);
  cairo_close_path (cr);
  gdk_cairo_set_source_rgba (cr, &palette->casing);
  cairo_set_line_width (cr, 4);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_stroke_preserve (cr);
  gdk_cairo_set_source_rgba (cr, &palette->marked.stroke);
  cairo_fill (cr);
  gdk_cairo_set_source_rgba (cr, &palette->casing);
  cairo_arc (cr, at.x, top, 4, 0, 2 * G_PI);
  cairo_fill (cr);
}
