/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-sheet-figure.h"

#include <glib/gi18n.h>

#include "loosen-config.h"
#include "loosen-drawing.h"
#include "loosen-map-camera.h"
#include "loosen-map-paint.h"
#include "loosen-map-shapes.h"

/* Points, as all lengths here. */
#define BADGE_RADIUS 6.5
#define BADGE_DISTANCE 14.0
#define CAPTION_HEIGHT 13.0
#define HATCH_SPACING 3.2
#define PIN_RADIUS 4.0

/* The part of the map that is printed; map units. */
#define PART_LEFT -190.0
#define PART_WIDTH 380.0
#define PART_TOP -8.0
#define PART_HEIGHT 1016.0

/* Light greys: marks must stand out on any printer. */
#define STYLE \
  ".zones,.work,.caution,.no-press,.nerve,.muscles,.body-shades,.body-lights{display:none}" \
  ".body{fill:#f1f1f1}.tone-0{stroke:#8a8a8a;stroke-width:1.6}.hair{fill:#d8d8d8}.body-lines{fill:#b4b4b4}"

struct _LoosenSheetFigure {
  LoosenComplaint *complaint; /* (owned) */
  LoosenDrawing *drawing;     /* (owned) (nullable) */
  LoosenMapShapes *shapes;    /* (owned) (nullable) */
};

/* A number beside the figure and the place that it points to; points. */
typedef struct {
  guint number;
  LoosenPoint at;
  double y;
} Badge;

/**
 * loosen_sheet_figure_new:
 * @complaint: what hurts
 *
 * Returns: (transfer full): the figure of it
 */
LoosenSheetFigure *
loosen_sheet_figure_new (LoosenComplaint *complaint)
{
  LoosenSheetFigure *self;
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (LOOSEN_IS_COMPLAINT (complaint), NULL);

  self = g_new0 (LoosenSheetFigure, 1);
  self->complaint = g_object_ref (complaint);
  self->drawing = loosen_drawing_new_from_resource (LOOSEN_RESOURCE_PATH "/bodymap.svg", &error);
  if (self->drawing != NULL)
    self->shapes = loosen_map_shapes_new_from_resource (LOOSEN_RESOURCE_PATH "/bodymap.svg", &error);
  if (self->shapes == NULL)
    g_warning ("Cannot print the body map: %s", error->message);

  return self;
}

/**
 * loosen_sheet_figure_free:
 * @self: (transfer full): a figure
 */
void
loosen_sheet_figure_free (LoosenSheetFigure *self)
{
  g_clear_pointer (&self->drawing, loosen_drawing_free);
  g_clear_pointer (&self->shapes, loosen_map_shapes_free);
  g_clear_object (&self->complaint);
  g_free (self);
}

/**
 * loosen_sheet_figure_dup_legend:
 * @self: a figure
 *
 * Returns: (transfer full): the numbers and what they stand for, one a line; "" where nothing is marked
 */
char *
loosen_sheet_figure_dup_legend (LoosenSheetFigure *self)
{
  g_autoptr (GString) legend = g_string_new (NULL);
  const LoosenMark *marks;
  guint n_marks;

  g_return_val_if_fail (self != NULL, NULL);

  marks = loosen_complaint_get_marks (self->complaint, &n_marks);
  for (guint i = 0; i < n_marks; i++) {
    g_autofree char *name = loosen_zone_dup_label (marks[i].zone, marks[i].side);

    /* Translators: on paper, the number of a place of the body and its name */
    g_string_append_printf (legend, _ ("%u  %s"), i + 1, name);
    g_string_append_c (legend, '\n');
  }
  if (loosen_complaint_get_pin (self->complaint) != NULL)
    /* Translators: on paper, a cross and what it stands for */
    g_string_append (legend, _ ("✕  Sharpest spot\n"));
  if (legend->len > 0)
    g_string_truncate (legend, legend->len - 1);

  return g_string_free (g_steal_pointer (&legend), FALSE);
}

static void
draw_text (cairo_t *cr, PangoContext *context, const char *text, double size, double x, double y, double align)
{
  g_autoptr (PangoLayout) layout = pango_layout_new (context);
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string ("Sans");
  PangoRectangle extents;

  pango_font_description_set_size (font, size * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_text (layout, text, -1);
  pango_layout_get_extents (layout, NULL, &extents);
  cairo_move_to (cr, x - align * extents.width / PANGO_SCALE, y - extents.height / 2.0 / PANGO_SCALE);
  pango_cairo_show_layout (cr, layout);
}

static void
draw_body (LoosenSheetFigure *self, cairo_t *cr, LoosenView view, LoosenMapCamera camera)
{
  LoosenPoint origin = loosen_map_shapes_get_origin (self->shapes, view);
  g_autoptr (GError) error = NULL;

  cairo_save (cr);
  loosen_map_camera_transform (camera, cr);
  cairo_translate (cr, -origin.x, -origin.y);
  if (!loosen_drawing_draw (self->drawing, cr, STYLE, view == LOOSEN_VIEW_BACK ? "#view-back" : "#view-front", &error))
    g_warning ("Cannot print the body map: %s", error->message);
  cairo_restore (cr);
}

static void
append_shape (cairo_t *cr, const LoosenShape *shape, LoosenMapCamera camera)
{
  cairo_matrix_t matrix;

  cairo_get_matrix (cr, &matrix);
  loosen_map_camera_transform (camera, cr);
  cairo_append_path (cr, shape->path);
  cairo_set_matrix (cr, &matrix);
}

static void
draw_mark (cairo_t *cr, const LoosenShape *shape, LoosenMapCamera camera)
{
  graphene_rect_t bounds = loosen_map_paint_get_bounds (shape, camera, 0);

  append_shape (cr, shape, camera);
  cairo_save (cr);
  cairo_clip_preserve (cr);
  cairo_set_source_rgb (cr, 1, 0.9, 0.87);
  cairo_fill (cr);
  cairo_set_source_rgb (cr, 0.6, 0.1, 0.03);
  cairo_set_line_width (cr, 0.7);
  loosen_map_paint_hatch (cr, bounds.origin.x, bounds.origin.y, bounds.size.width, bounds.size.height, HATCH_SPACING,
                          1);
  cairo_restore (cr);
  append_shape (cr, shape, camera);
  cairo_set_source_rgb (cr, 0.6, 0.1, 0.03);
  cairo_set_line_width (cr, 1);
  cairo_stroke (cr);
}

static void
draw_pin (cairo_t *cr, LoosenPoint at)
{
  for (int pass = 0; pass < 2; pass++) {
    cairo_move_to (cr, at.x - PIN_RADIUS, at.y - PIN_RADIUS);
    cairo_line_to (cr, at.x + PIN_RADIUS, at.y + PIN_RADIUS);
    cairo_move_to (cr, at.x + PIN_RADIUS, at.y - PIN_RADIUS);
    cairo_line_to (cr, at.x - PIN_RADIUS, at.y + PIN_RADIUS);
    cairo_set_source_rgb (cr, pass == 0, pass == 0, pass == 0);
    cairo_set_line_width (cr, pass == 0 ? 4 : 1.8);
    cairo_stroke (cr);
  }
}

static int
compare_badges (gconstpointer a, gconstpointer b)
{
  const Badge *left = a;
  const Badge *right = b;

  if (left->at.y != right->at.y)
    return left->at.y < right->at.y ? -1 : 1;

  return left->number < right->number ? -1 : 1;
}

/* As near to their places as they can be without touching. */
static void
spread (GArray *badges, double top, double bottom)
{
  g_array_sort (badges, compare_badges);
  for (guint i = 0; i < badges->len; i++) {
    Badge *badge = &g_array_index (badges, Badge, i);
    double least = i > 0 ? g_array_index (badges, Badge, i - 1).y + BADGE_DISTANCE : top;

    badge->y = MAX (badge->at.y, least);
  }
  for (guint i = badges->len; i > 0; i--) {
    Badge *badge = &g_array_index (badges, Badge, i - 1);
    double most = i < badges->len ? g_array_index (badges, Badge, i).y - BADGE_DISTANCE : bottom;

    badge->y = MIN (badge->y, most);
  }
}

static void
draw_badges (cairo_t *cr, PangoContext *context, GArray *badges, double x)
{
  for (guint i = 0; i < badges->len; i++) {
    const Badge *badge = &g_array_index (badges, Badge, i);
    g_autofree char *number = g_strdup_printf ("%u", badge->number);

    cairo_set_source_rgb (cr, 0, 0, 0);
    cairo_set_line_width (cr, 0.6);
    cairo_move_to (cr, x, badge->y);
    cairo_line_to (cr, badge->at.x, badge->at.y);
    cairo_stroke (cr);
    cairo_arc (cr, badge->at.x, badge->at.y, 1.6, 0, 2 * G_PI);
    cairo_fill (cr);
    cairo_arc (cr, x, badge->y, BADGE_RADIUS, 0, 2 * G_PI);
    cairo_set_source_rgb (cr, 1, 1, 1);
    cairo_fill_preserve (cr);
    cairo_set_source_rgb (cr, 0, 0, 0);
    cairo_stroke (cr);
    draw_text (cr, context, number, 7.5, x, badge->y, 0.5);
  }
}

static void
draw_view (LoosenSheetFigure *self, cairo_t *cr, PangoContext *context, LoosenView view, double x, double y, double w,
           double h)
{
  LoosenMapCamera camera = loosen_map_camera_fit (PART_LEFT, PART_TOP, PART_WIDTH, PART_HEIGHT, w, h);
  g_autoptr (GArray) left = g_array_new (FALSE, FALSE, sizeof (Badge));
  g_autoptr (GArray) right = g_array_new (FALSE, FALSE, sizeof (Badge));
  const LoosenPin *pin = loosen_complaint_get_pin (self->complaint);
  const LoosenMark *marks;
  guint n_marks;

  camera.x += x;
  camera.y += y;
  draw_body (self, cr, view, camera);

  marks = loosen_complaint_get_marks (self->complaint, &n_marks);
  for (guint i = 0; i < n_marks; i++) {
    const LoosenShape *shape = loosen_map_shapes_find_zone (self->shapes, view, marks[i].zone, marks[i].side);
    Badge badge = { .number = i + 1 };

    if (shape == NULL)
      continue;
    draw_mark (cr, shape, camera);
    badge.at = loosen_map_camera_to_widget (camera, shape->centre);
    g_array_append_val (shape->centre.x < 0 ? left : right, badge);
  }
  spread (left, y + BADGE_RADIUS, y + h - BADGE_RADIUS);
  spread (right, y + BADGE_RADIUS, y + h - BADGE_RADIUS);
  draw_badges (cr, context, left, x + BADGE_RADIUS + 1);
  draw_badges (cr, context, right, x + w - BADGE_RADIUS - 1);
  if (pin != NULL && pin->view == view)
    draw_pin (cr, loosen_map_camera_to_widget (camera, pin->point));

  cairo_set_source_rgb (cr, 0, 0, 0);
  draw_text (cr, context, view == LOOSEN_VIEW_BACK ? C_ ("view", "Back") : C_ ("view", "Front"), 9, x + w / 2,
             y + h + CAPTION_HEIGHT / 2, 0.5);
  cairo_set_source_rgb (cr, 0.25, 0.25, 0.25);
  draw_text (cr, context, view == LOOSEN_VIEW_BACK ? C_ ("side", "Left") : C_ ("side", "Right"), 8, x,
             y + h + CAPTION_HEIGHT / 2, 0);
  draw_text (cr, context, view == LOOSEN_VIEW_BACK ? C_ ("side", "Right") : C_ ("side", "Left"), 8, x + w,
             y + h + CAPTION_HEIGHT / 2, 1);
}

/**
 * loosen_sheet_figure_draw:
 * @self: a figure
 * @cr: a context in points
 * @context: for text on @cr
 * @x: left of the area to draw in; points, as the next three
 * @y: top of it
 * @width: of it
 * @height: of it
 *
 * Draws back and front side by side, as shapes. Left and right stand below them and are never mirrored.
 */
void
loosen_sheet_figure_draw (
  LoosenSheetFigure *self, cairo_t *cr, PangoContext *context, double x, double y, double width, double height)
{
  double gap = 16;
  double w = (width - gap) / 2;

  g_return_if_fail (self != NULL);
  g_return_if_fail (cr != NULL && PANGO_IS_CONTEXT (context));

  if (self->shapes == NULL)
    return;

  draw_view (self, cr, context, LOOSEN_VIEW_BACK, x, y, w, height - CAPTION_HEIGHT);
  draw_view (self, cr, context, LOOSEN_VIEW_FRONT, x + w + gap, y, w, height - CAPTION_HEIGHT);
}
