/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-sheet-flow.h"

/* One line of a layout, and where it stands. */
typedef struct {
  PangoLayout *layout; /* (owned) */
  int index;
  double x;
  double baseline;
  guint page;
} Line;

struct _LoosenSheetFlow {
  PangoContext *context; /* (owned) */
  double width;
  double height;
  GArray *lines; /* of Line */
  guint page;
  double y;
};

static void
clear_line (gpointer data)
{
  Line *line = data;

  g_clear_object (&line->layout);
}

/**
 * loosen_sheet_flow_new:
 * @context: for the text
 * @width: of a page
 * @height: of a page
 *
 * Returns: (transfer full): no text yet, on one page
 */
LoosenSheetFlow *
loosen_sheet_flow_new (PangoContext *context, double width, double height)
{
  LoosenSheetFlow *self;

  g_return_val_if_fail (PANGO_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (width > 0 && height > 0, NULL);

  self = g_new0 (LoosenSheetFlow, 1);
  self->context = g_object_ref (context);
  self->width = width;
  self->height = height;
  self->lines = g_array_new (FALSE, FALSE, sizeof (Line));
  g_array_set_clear_func (self->lines, clear_line);

  return self;
}

/**
 * loosen_sheet_flow_free:
 * @self: (transfer full): a flow
 */
void
loosen_sheet_flow_free (LoosenSheetFlow *self)
{
  g_clear_pointer (&self->lines, g_array_unref);
  g_clear_object (&self->context);
  g_free (self);
}

/**
 * loosen_sheet_flow_make_layout:
 * @self: a flow
 * @text: a text of any script; each line of it is a paragraph
 * @font: its font
 * @width: of its lines
 *
 * Returns: (transfer full): the text, broken into lines, without being part of the flow
 */
PangoLayout *
loosen_sheet_flow_make_layout (LoosenSheetFlow *self, const char *text, const char *font, double width)
{
  g_autoptr (PangoFontDescription) description = pango_font_description_from_string (font);
  PangoLayout *layout;

  g_return_val_if_fail (self != NULL && text != NULL, NULL);

  layout = pango_layout_new (self->context);
  pango_layout_set_font_description (layout, description);
  pango_layout_set_width (layout, width * PANGO_SCALE);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  /* Pango turns it round for paragraphs of the other direction, so that each begins where its readers look. */
  if (pango_context_get_base_dir (self->context) == PANGO_DIRECTION_RTL)
    pango_layout_set_alignment (layout, PANGO_ALIGN_RIGHT);
  pango_layout_set_text (layout, text, -1);

  return layout;
}

/**
 * loosen_sheet_flow_add_text:
 * @self: a flow
 * @text: a text of any script; each line of it is a paragraph
 * @font: its font
 * @keep: how much room must be left below it on its page, as for a heading
 *
 * Sets a text below what is there, as many lines on a page as there is room for.
 */
void
loosen_sheet_flow_add_text (LoosenSheetFlow *self, const char *text, const char *font, double keep)
{
  g_autoptr (PangoLayout) layout = loosen_sheet_flow_make_layout (self, text, font, self->width);
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  int index = 0;

  do {
    PangoRectangle extents;
    double line_height;
    Line line = { .layout = g_object_ref (layout), .index = index++ };

    pango_layout_iter_get_line_extents (iter, NULL, &extents);
    line_height = extents.height / (double) PANGO_SCALE;
    if (self->y > 0 && self->y + line_height + keep > self->height) {
      self->page++;
      self->y = 0;
    }
    line.page = self->page;
    line.x = extents.x / (double) PANGO_SCALE;
    line.baseline = self->y + (pango_layout_iter_get_baseline (iter) - extents.y) / (double) PANGO_SCALE;
    self->y += line_height;
    g_array_append_val (self->lines, line);
  } while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
}

/**
 * loosen_sheet_flow_add_space:
 * @self: a flow
 * @height: how much
 *
 * Leaves room empty; none at the top of a page.
 */
void
loosen_sheet_flow_add_space (LoosenSheetFlow *self, double height)
{
  g_return_if_fail (self != NULL);

  if (self->y > 0)
    self->y += height;
}

/**
 * loosen_sheet_flow_get_y:
 * @self: a flow
 *
 * Returns: where the next text goes on its page
 */
double
loosen_sheet_flow_get_y (LoosenSheetFlow *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->y;
}

/**
 * loosen_sheet_flow_get_n_pages:
 * @self: a flow
 *
 * Returns: how many pages there are, one at least
 */
guint
loosen_sheet_flow_get_n_pages (LoosenSheetFlow *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->page + 1;
}

/**
 * loosen_sheet_flow_draw:
 * @self: a flow
 * @cr: a context in points, with its origin where the text begins
 * @page: from 0
 */
void
loosen_sheet_flow_draw (LoosenSheetFlow *self, cairo_t *cr, guint page)
{
  g_return_if_fail (self != NULL);

  cairo_set_source_rgb (cr, 0, 0, 0);
  for (guint i = 0; i < self->lines->len; i++) {
    const Line *line = &g_array_index (self->lines, Line, i);

    if (line->page != page)
      continue;
    cairo_move_to (cr, line->x, line->baseline);
    pango_cairo_show_layout_line (cr, pango_layout_get_line_readonly (line->layout, line->index));
  }
}
