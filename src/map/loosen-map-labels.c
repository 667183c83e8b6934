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
#define CALLOUT_LINES 2

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
  case LOOSEN_SWATCH_WITHHELD:
    gdk_cairo_set_source_rgba (cr, &palette->work.stroke);
    cairo_rectangle (cr, x + 3, y + 7, 10, 8);
    cairo_fill (cr);
    cairo_set_line_width (cr, 2);
    cairo_move_to (cr, x + 5, y + 8);
    cairo_line_to (cr, x + 5, y + 5);
    cairo_arc (cr, x + 8, y + 5, 3, G_PI, 2 * G_PI);
    cairo_line_to (cr, x + 11, y + 8);
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
 *
 * Returns: the pixels it covers
 */
graphene_rect_t
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
  int large_width, large_height, small_width, small_height;

  pango_layout_get_pixel_size (large, &large_width, &large_height);
  pango_layout_get_pixel_size (small, &small_width, &small_height);
  append_layout (snapshot, large, &palette->dim_text, x - large_width / 2.0, y);
  append_layout (snapshot, small, &palette->dim_text, x - small_width / 2.0, y + large_height);
  large_width = MAX (large_width, small_width);

  return GRAPHENE_RECT_INIT (x - large_width / 2.0, y, large_width, large_height + small_height);
}

/**
 * loosen_map_labels_measure_name:
 * @widget: the map, for its font
 * @name: name of a zone
 * @width: (out): pixels
 * @height: (out): pixels
 */
void
loosen_map_labels_measure_name (GtkWidget *widget, const char *name, double *width, double *height)
{
  g_autoptr (PangoLayout) layout = make_layout (widget, name, PANGO_WEIGHT_BOLD, 0.92);
  int text_width, text_height;

  pango_layout_get_pixel_size (layout, &text_width, &text_height);
  *width = text_width + 18;
  *height = text_height + 8;
}

/**
 * loosen_map_labels_name:
 * @snapshot: where to draw
 * @widget: the map, for its font
 * @palette: the colours
 * @name: name of the zone under the pointer
 * @box: pixels, where it stands
 */
void
loosen_map_labels_name (GtkSnapshot *snapshot,
                        GtkWidget *widget,
                        const LoosenMapPalette *palette,
                        const char *name,
                        const graphene_rect_t *box)
{
  g_autoptr (PangoLayout) layout = make_layout (widget, name, PANGO_WEIGHT_BOLD, 0.92);

  append_paper (snapshot, &palette->text, &palette->paper, 1, box->origin.x, box->origin.y, box->size.width,
                box->size.height, box->size.height / 2);
  append_layout (snapshot, layout, &palette->paper, box->origin.x + 9, box->origin.y + 4);
}

/**
 * loosen_map_labels_dot:
 * @snapshot: where to draw
 * @colour: what it means
 * @casing: around it
 * @at: pixels
 *
 * The dot at the end of a leader, or all that there is of a mark for which there is no room to say more.
 */
void
loosen_map_labels_dot (GtkSnapshot *snapshot, const GdkRGBA *colour, const GdkRGBA *casing, LoosenPoint at)
{
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (at.x - 8, at.y - 8, 16, 16));

  cairo_arc (cr, at.x, at.y, DOT, 0, 2 * G_PI);
  gdk_cairo_set_source_rgba (cr, colour);
  cairo_fill_preserve (cr);
  gdk_cairo_set_source_rgba (cr, casing);
  cairo_set_line_width (cr, 1.5);
  cairo_stroke (cr);
  cairo_destroy (cr);
}

static void
append_leader (GtkSnapshot *snapshot, const GdkRGBA *colour, const GdkRGBA *casing, const LoosenPoint *leader)
{
  double left = MIN (MIN (leader[0].x, leader[1].x), leader[2].x) - 4;
  double top = MIN (MIN (leader[0].y, leader[1].y), leader[2].y) - 4;
  double right = MAX (MAX (leader[0].x, leader[1].x), leader[2].x) + 4;
  double bottom = MAX (MAX (leader[0].y, leader[1].y), leader[2].y) + 4;
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (left, top, right - left, bottom - top));

  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  for (int i = 0; i < 2; i++) {
    gdk_cairo_set_source_rgba (cr, i == 0 ? casing : colour);
    cairo_set_line_width (cr, i == 0 ? 4 : 1.5);
    cairo_move_to (cr, leader[0].x, leader[0].y);
    cairo_line_to (cr, leader[1].x, leader[1].y);
    cairo_line_to (cr, leader[2].x, leader[2].y);
    cairo_stroke (cr);
  }
  cairo_destroy (cr);
  loosen_map_labels_dot (snapshot, colour, casing, leader[0]);
}

static PangoLayout *
make_callout_layout (GtkWidget *widget, const char *text, gboolean title, double max_width)
{
  PangoLayout *layout = make_layout (widget, text, title ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL, title ? 1 : 0.9);

  pango_layout_set_width (layout, MAX (max_width - 3 * PADDING - SWATCH, 40) * PANGO_SCALE);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_height (layout, -CALLOUT_LINES);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);

  return layout;
}

/**
 * loosen_map_labels_measure_callout:
 * @widget: the map, for its font
 * @title: first line, bold
 * @line: second line
 * @max_width: pixels
 * @width: (out): pixels
 * @height: (out): pixels
 *
 * How much room a callout takes. Long texts are broken into two lines, and only then cut.
 */
void
loosen_map_labels_measure_callout (GtkWidget *widget,
                                   const char *title,
                                   const char *line,
                                   double max_width,
                                   double *width,
                                   double *height)
{
  g_autoptr (PangoLayout) first = make_callout_layout (widget, title, TRUE, max_width);
  g_autoptr (PangoLayout) second = make_callout_layout (widget, line, FALSE, max_width);
  int first_width, first_height, second_width, second_height;

  pango_layout_get_pixel_size (first, &first_width, &first_height);
  pango_layout_get_pixel_size (second, &second_width, &second_height);
  *width = MAX (first_width, second_width) + 1 + 3 * PADDING + SWATCH;
  *height = first_height + second_height + 12;
}

/**
 * loosen_map_labels_callout:
 * @snapshot: where to draw
 * @widget: the map, for its font
 * @palette: the colours
 * @swatch: what it is
 * @title: first line, bold
 * @line: second line
 * @callout: where it stands
 */
void
loosen_map_labels_callout (GtkSnapshot *snapshot,
                           GtkWidget *widget,
                           const LoosenMapPalette *palette,
                           LoosenSwatch swatch,
                           const char *title,
                           const char *line,
                           const LoosenCallout *callout)
{
  const graphene_rect_t *box = &callout->box;
  const GdkRGBA *colour = swatch == LOOSEN_SWATCH_HURTS ? &palette->marked.stroke : &palette->work.stroke;
  /* No wider than the box, so that text of a right-to-left language stands beside its swatch too. */
  g_autoptr (PangoLayout) first = make_callout_layout (widget, title, TRUE, box->size.width);
  g_autoptr (PangoLayout) second = make_callout_layout (widget, line, FALSE, box->size.width);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  double x = box->origin.x + (rtl ? PADDING : 2 * PADDING + SWATCH);
  int first_height;

  pango_layout_get_pixel_size (first, NULL, &first_height);
  append_leader (snapshot, colour, &palette->casing, callout->leader);
  append_paper (snapshot, &palette->paper, colour, 1.5, box->origin.x, box->origin.y, box->size.width,
                box->size.height, RADIUS);
  append_swatch (snapshot, palette, swatch,
                 rtl ? box->origin.x + box->size.width - PADDING - SWATCH : box->origin.x + PADDING,
                 box->origin.y + (box->size.height - SWATCH) / 2);
  append_layout (snapshot, first, &palette->text, x, box->origin.y + 6);
  append_layout (snapshot, second, &palette->dim_text, x, box->origin.y + 6 + first_height);
}

/**
 * loosen_map_labels_legend:
 * @snapshot: where to draw
 * @widget: the map, for its font
 * @palette: the colours
 * @swatches: (array length=n): the signs
 * @texts: (array length=n): what they mean
 * @n: at most four
 * @x: pixels; where it begins: its left, in a right-to-left language its right
 * @bottom: pixels
 *
 * Returns: the pixels it covers
 */
graphene_rect_t
loosen_map_labels_legend (GtkSnapshot *snapshot,
                          GtkWidget *widget,
                          const LoosenMapPalette *palette,
                          const LoosenSwatch *swatches,
                          const char *const *texts,
                          guint n,
                          double x,
                          double bottom)
{
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  PangoLayout *layouts[4] = { NULL };
  GdkRGBA paper = palette->paper;
  GdkRGBA line = palette->text;
  double width = 0;
  double height = 0;
  int row_height = SWATCH;
  graphene_rect_t area;
  double left, top;

  g_return_val_if_fail (n <= G_N_ELEMENTS (layouts), *graphene_rect_zero ());

  for (guint i = 0; i < n; i++) {
    int text_width, text_height;

    layouts[i] = make_layout (widget, texts[i], PANGO_WEIGHT_NORMAL, 0.85);
    pango_layout_get_pixel_size (layouts[i], &text_width, &text_height);
    row_height = MAX (row_height, text_height);
    width = MAX (width, text_width + SWATCH + 8);
  }
  height = (int) n * (row_height + 4) - 4;
  left = rtl ? x - width - 2 * PADDING : x;
  top = bottom - height - 12;
  paper.alpha = 0.9f;
  line.alpha = 0.12f;
  append_paper (snapshot, &paper, &line, 1, left, top, width + 2 * PADDING, height + 12, 12);

  area = GRAPHENE_RECT_INIT (left, top, width + 2 * PADDING, height + 12);
  left += PADDING;
  top += 6;
  for (guint i = 0; i < n; i++) {
    int text_width, text_height;

    pango_layout_get_pixel_size (layouts[i], &text_width, &text_height);
    append_swatch (snapshot, palette, swatches[i], rtl ? left + width - SWATCH : left,
                   top + (row_height - SWATCH) / 2.0);
    append_layout (snapshot, layouts[i], &palette->text,
                   rtl ? left + width - SWATCH - 8 - text_width : left + SWATCH + 8,
                   top + (row_height - text_height) / 2.0);
    top += row_height + 4;
    g_object_unref (layouts[i]);
  }

  return area;
}
