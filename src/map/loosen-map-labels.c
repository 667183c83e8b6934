/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is written on the map: sides, names, callouts, legend. Decoration for the eye: the same is in the widgets' names
 * and in the list beside the map. */

#include "loosen-map-labels.h"

#include <math.h>

#include "loosen-map-paint.h"

#define RADIUS 10
#define PADDING 12
#define SWATCH 16
#define DOT 4.5

static PangoLayout *
make_layout (GtkWidget *widget, const char *text, int weight, double scale)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (widget, text);
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_weight_new (weight));
  pango_attr_list_insert (attributes, pango_attr_scale_new (scale));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);

  return layout;
}

static void
append_layout (GtkSnapshot *snapshot, PangoLayout *layout, const GdkRGBA *colour, double x, double y)
{
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (round (x), round (y)));
  gtk_snapshot_append_layout (snapshot, layout, colour);
  gtk_snapshot_restore (snapshot);
}

static void
append_paper (GtkSnapshot *snapshot,
              const GdkRGBA *fill,
              const GdkRGBA *line,
              double line_width,
              double x,
              double y,
              double width,
              double height,
              double radius)
{
  GskRoundedRect rect;
  float widths[4] = { line_width, line_width, line_width, line_width };
  GdkRGBA lines[4] = { *line, *line, *line, *line };

  gsk_rounded_rect_init_from_rect (&rect, &GRAPHENE_RECT_INIT (x, y, width, height), radius);
  gtk_snapshot_push_rounded_clip (snapshot, &rect);
  gtk_snapshot_append_color (snapshot, fill, &rect.bounds);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_append_border (snapshot, &rect, widths, lines);
}

static void
append_swatch (GtkSnapshot *snapshot, const LoosenMapPalette *palette, LoosenSwatch swatch, double x, double y)
{
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (x - 1, y - 1, SWATCH + 2, SWATCH + 2));

  switch (swatch) {
  case LOOSEN_SWATCH_HURTS:
    cairo_arc (cr, x + SWATCH / 2.0, y + SWATCH / 2.0, SWATCH / 2.0 - 1, 0, 2 * G_PI);
    gdk_cairo_set_source_rgba (cr, &palette->marked.fill);
    cairo_fill_preserve (cr);
    gdk_cairo_set_source_rgba (cr, &palette->marked.stroke);
    cairo_set_line_width (cr, 2);
    cairo_stroke (cr);
    break;
  case LOOSEN_SWATCH_NERVE:
    gdk_cairo_set_source_rgba (cr, &palette->nerve);
    cairo_set_line_width (cr, 3);
    cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
    cairo_move_to (cr, x + 4, y + 2);
    cairo_curve_to (cr, x + 12, y + 5, x + 3, y + 11, x + 11, y + 14);
    cairo_stroke (cr);
    break;
  case LOOSEN_SWATCH_WORK:
  case LOOSEN_SWATCH_NO_PRESS:
  default:
    gdk_cairo_set_source_rgba (cr, swatch == LOOSEN_SWATCH_WORK ? &palette->work.stroke : &palette->no_press);
    cairo_set_line_width (cr, swatch == LOOSEN_SWATCH_WORK ? 1.6 : 1);
    cairo_rectangle (cr, x + 1, y + 1, SWATCH - 2, SWATCH - 2);
    cairo_stroke_preserve (cr);
    cairo_clip (cr);
    loosen_map_paint_hatch (cr, x, y, SWATCH, SWATCH, swatch == LOOSEN_SWATCH_WORK ? 5 : 3.5,
                            swatch == LOOSEN_SWATCH_WORK ? 1 : -1);
    break;
  }
  cairo_destroy (cr);
}

/**
 * loosen_map_labels_side:
 * @snapshot: where to draw
 * @widget: the map, for its font
 * @palette: the colours
 * @letter: "L" or "R"
 * @word: "Left" or "Right"
 * @x: pixels, the middle
 * @y: pixels, the top
 */
void
loosen_map_labels_side (GtkSnapshot *snapshot,
                        GtkWidget *widget,
                        const LoosenMapPalette *palette,
                        const char *letter,
                        const char *word,
                        double x,
                        double y)
{
  g_autoptr (PangoLayout) large = make_layout (widget, letter, PANGO_WEIGHT_BOLD, 1.5);
  g_autoptr (PangoLayout) small = make_layout (widget, word, PANGO_WEIGHT_NORMAL, 0.82);
  int large_width, large_height, small_width;

  pango_layout_get_pixel_size (large, &large_width, &large_height);
  pango_layout_get_pixel_size (small, &small_width, NULL);
  append_layout (snapshot, large, &palette->dim_text, x - large_width / 2.0, y);
  append_layout (snapshot, small, &palette->dim_text, x - small_width / 2.0, y + large_height);
}

/**
 * loosen_map_labels_name:
 * @snapshot: where to draw
 * @widget: the map, for its font and size
 * @palette: the colours
 * @name: name of the zone under the pointer
 * @at: pixels, the middle of its upper edge
 *
 * The name of a zone, above it where there is room.
 */
void
loosen_map_labels_name (GtkSnapshot *snapshot,
                        GtkWidget *widget,
                        const LoosenMapPalette *palette,
                        const char *name,
                        LoosenPoint at)
{
  g_autoptr (PangoLayout) layout = make_layout (widget, name, PANGO_WEIGHT_BOLD, 0.92);
  int width, height;
  double x, y;

  pango_layout_get_pixel_size (layout, &width, &height);
  x = CLAMP (at.x - width / 2.0 - 9, 4, MAX (gtk_widget_get_width (widget) - width - 22, 4));
  y = MAX (at.y - height - 16, 4);
  append_paper (snapshot, &palette->text, &palette->paper, 1, x, y, width + 18, height + 8, (height + 8) / 2.0);
  append_layout (snapshot, layout, &palette->paper, x + 9, y + 4);
}

static void
append_leader (GtkSnapshot *snapshot, const GdkRGBA *colour, const GdkRGBA *casing, LoosenPoint from, LoosenPoint to)
{
  double x = MIN (from.x, to.x) - 8;
  double y = MIN (from.y, to.y) - 8;
  double bend = to.x + (from.x < to.x ? -1 : 1) * MIN (fabs (to.x - from.x) * 0.5, 72);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot,
                                           &GRAPHENE_RECT_INIT (x, y, fabs (to.x - from.x) + 16,
                                                                fabs (to.y - from.y) + 16));

  gdk_cairo_set_source_rgba (cr, colour);
  cairo_set_line_width (cr, 1.5);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_move_to (cr, from.x, from.y);
  cairo_line_to (cr, bend, to.y);
  cairo_line_to (cr, to.x, to.y);
  cairo_stroke (cr);
  cairo_arc (cr, from.x, from.y, DOT, 0, 2 * G_PI);
  cairo_fill_preserve (cr);
  gdk_cairo_set_source_rgba (cr, casing);
  cairo_stroke (cr);
  cairo_destroy (cr);
}

/**
 * loosen_map_labels_callout:
 * @snapshot: where to draw
 * @widget: the map, for its font
 * @palette: the colours
 * @swatch: what it is
 * @title: first line, bold
 * @line: second line
 * @from: pixels, the place it speaks of
 * @x: pixels; its edge that faces @from: left if it lies to the right of @from
 * @y: pixels, its middle
 * @max_width: pixels
 */
void
loosen_map_labels_callout (GtkSnapshot *snapshot,
                           GtkWidget *widget,
                           const LoosenMapPalette *palette,
                           LoosenSwatch swatch,
                           const char *title,
                           const char *line,
                           LoosenPoint from,
                           double x,
                           double y,
                           double max_width)
{
  const GdkRGBA *colour = swatch == LOOSEN_SWATCH_WORK ? &palette->work.stroke : &palette->marked.stroke;
  g_autoptr (PangoLayout) first = make_layout (widget, title, PANGO_WEIGHT_BOLD, 1);
  g_autoptr (PangoLayout) second = make_layout (widget, line, PANGO_WEIGHT_NORMAL, 0.9);
  int text_room = MAX (max_width - 3 * PADDING - SWATCH, 40) * PANGO_SCALE;
  int first_width, first_height, second_width, second_height;
  double width, height, left, top;

  pango_layout_set_width (first, text_room);
  pango_layout_set_ellipsize (first, PANGO_ELLIPSIZE_END);
  pango_layout_set_width (second, text_room);
  pango_layout_set_ellipsize (second, PANGO_ELLIPSIZE_END);
  pango_layout_get_pixel_size (first, &first_width, &first_height);
  pango_layout_get_pixel_size (second, &second_width, &second_height);

  width = MAX (first_width, second_width) + 3 * PADDING + SWATCH;
  height = first_height + second_height + 12;
  left = x > from.x ? x : x - width;
  top = round (y - height / 2);
  append_leader (snapshot, colour, &palette->casing, from, (LoosenPoint) { x, y });
  append_paper (snapshot, &palette->paper, colour, 1.5, left, top, width, height, RADIUS);
  append_swatch (snapshot, palette, swatch, left + PADDING, top + (height - SWATCH) / 2);

  /* No wider than the box, so that text of a right-to-left language stands beside its swatch too. */
  pango_layout_set_width (first, MIN (text_room, (MAX (first_width, second_width) + 1) * PANGO_SCALE));
  pango_layout_set_width (second, MIN (text_room, (MAX (first_width, second_width) + 1) * PANGO_SCALE));
  append_layout (snapshot, first, &palette->text, left + 2 * PADDING + SWATCH, top + 6);
  append_layout (snapshot, second, &palette->dim_text, left + 2 * PADDING + SWATCH, top + 6 + first_height);
}

/**
 * loosen_map_labels_legend:
 * @snapshot: where to draw
 * @widget: the map, for its font
 * @palette: the colours
 * @swatches: (array length=n): the signs
 * @texts: (array length=n): what they mean
 * @n: at most four
 * @at_right: whether it ends at @x
 * @x: pixels; its left, or its right if @at_right
 * @bottom: pixels
 */
void
loosen_map_labels_legend (GtkSnapshot *snapshot,
                          GtkWidget *widget,
                          const LoosenMapPalette *palette,
                          const LoosenSwatch *swatches,
                          const char *const *texts,
                          guint n,
                          gboolean at_right,
                          double x,
                          double bottom)
{
  PangoLayout *layouts[4] = { NULL };
  GdkRGBA paper = palette->paper;
  GdkRGBA line = palette->text;
  double width = 0;
  double height = 0;
  int row_height = SWATCH;
  double left, top;

  g_return_if_fail (n <= G_N_ELEMENTS (layouts));

  for (guint i = 0; i < n; i++) {
    int text_width, text_height;

    layouts[i] = make_layout (widget, texts[i], PANGO_WEIGHT_NORMAL, 0.85);
    pango_layout_get_pixel_size (layouts[i], &text_width, &text_height);
    row_height = MAX (row_height, text_height);
    width = MAX (width, text_width + SWATCH + 8);
  }
  height = (int) n * (row_height + 4) - 4;
  left = at_right ? x - width - 2 * PADDING : x;
  top = bottom - height - 12;
  paper.alpha = 0.9f;
  line.alpha = 0.12f;
  append_paper (snapshot, &paper, &line, 1, left, top, width + 2 * PADDING, height + 12, 12);

  left += PADDING;
  top += 6;
  for (guint i = 0; i < n; i++) {
    int text_width, text_height;

    pango_layout_get_pixel_size (layouts[i], &text_width, &text_height);
    append_swatch (snapshot, palette, swatches[i], left, top + (row_height - SWATCH) / 2.0);
    append_layout (snapshot, layouts[i], &palette->text, left + SWATCH + 8, top + (row_height - text_height) / 2.0);
    top += row_height + 4;
    g_object_unref (layouts[i]);
  }
}
