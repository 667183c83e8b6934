/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-card-print.h"

#include <glib/gi18n.h>

#define MARGIN 36 /* points */
/* Of the size that is meant; nobody could read it on smaller paper. */
#define SMALLEST 0.3

/**
 * LoosenCardPrint:
 *
 * An emergency or urgent card on one sheet of paper, large enough to be read out over a telephone.
 */
struct _LoosenCardPrint {
  GObject parent_instance;

  char *title;   /* (owned) */
  char *message; /* (owned) */
  char *signs;   /* (owned): one on each line, or empty */
};

G_DEFINE_FINAL_TYPE (LoosenCardPrint, loosen_card_print, G_TYPE_OBJECT)

/* Draws a text, @scale times as large as its font, or only measures it. Returns the height that it takes, points. */
static double
draw_text (GtkPrintContext *context, const char *text, const char *font, double y, double scale, gboolean measure)
{
  g_autoptr (PangoLayout) layout = gtk_print_context_create_pango_layout (context);
  PangoFontDescription *description = pango_font_description_from_string (font);
  cairo_t *cr = gtk_print_context_get_cairo_context (context);
  int height;

  pango_font_description_set_size (description, pango_font_description_get_size (description) * scale);
  pango_layout_set_font_description (layout, description);
  pango_font_description_free (description);
  pango_layout_set_width (layout, (gtk_print_context_get_width (context) - 2 * MARGIN) * PANGO_SCALE);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (layout, text, -1);
  pango_layout_get_size (layout, NULL, &height);
  if (!measure) {
    cairo_move_to (cr, MARGIN, y);
    pango_cairo_show_layout (cr, layout);
  }

  return (double) height / PANGO_SCALE;
}

/* Returns where the card ends, points from the top. */
static double
draw_card (LoosenCardPrint *self, GtkPrintContext *context, const char *date, double scale, gboolean measure)
{
  double y = MARGIN;

  y += draw_text (context, self->title, "Sans Bold 28", y, scale, measure) + 18;
  y += draw_text (context, self->message, "Sans 16", y, scale, measure) + 18;
  if (*self->signs != '\0') {
    y += draw_text (context, _ ("What was ticked:"), "Sans Bold 16", y, scale, measure) + 6;
    y += draw_text (context, self->signs, "Sans 16", y, scale, measure) + 18;
  }

  return y + draw_text (context, date, "Sans 11", y, scale, measure);
}

static void
draw_page_cb (LoosenCardPrint *self, GtkPrintContext *context, int page)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *date = g_date_time_format (now, "%x");
  double end = gtk_print_context_get_height (context) - MARGIN;
  double scale = 1;

  /* Smaller rather than cut off, whatever was ticked and whatever the language and the paper. */
  while (scale > SMALLEST && draw_card (self, context, date, scale, TRUE) > end)
    scale *= 0.95;
  draw_card (self, context, date, scale, FALSE);
}

static void
loosen_card_print_finalize (GObject *object)
{
  LoosenCardPrint *self = LOOSEN_CARD_PRINT (object);

  g_free (self->title);
  g_free (self->message);
  g_free (self->signs);

  G_OBJECT_CLASS (loosen_card_print_parent_class)->finalize (object);
}

static void
loosen_card_print_class_init (LoosenCardPrintClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = loosen_card_print_finalize;
}

static void
loosen_card_print_init (LoosenCardPrint *self)
{
}

static gboolean
run (LoosenCardPrint *self, GtkPrintOperationAction action, GtkWindow *parent, const char *path, GError **error)
{
  g_autoptr (GtkPrintOperation) operation = gtk_print_operation_new ();

  gtk_print_operation_set_n_pages (operation, 1);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_job_name (operation, self->title);
  if (path != NULL)
    gtk_print_operation_set_export_filename (operation, path);
  g_signal_connect_object (operation, "draw-page", G_CALLBACK (draw_page_cb), self, G_CONNECT_SWAPPED);

  return gtk_print_operation_run (operation, action, parent, error) != GTK_PRINT_OPERATION_RESULT_ERROR;
}

/**
 * loosen_card_print_new:
 * @title: what it is
 * @message: what to do
 * @signs: what was ticked, one on each line, or empty
 *
 * Returns: (transfer full): a card to be printed
 */
LoosenCardPrint *
loosen_card_print_new (const char *title, const char *message, const char *signs)
{
  LoosenCardPrint *self;

  g_return_val_if_fail (title != NULL && message != NULL && signs != NULL, NULL);

  self = g_object_new (LOOSEN_TYPE_CARD_PRINT, NULL);
  self->title = g_strdup (title);
  self->message = g_strdup (message);
  self->signs = g_strdup (signs);

  return self;
}

/**
 * loosen_card_print_run:
 * @self: a card
 * @parent: (nullable): the window above which the print dialog appears
 * @error: return location for an error
 *
 * Asks for a printer and prints. To cancel is no error.
 *
 * Returns: whether nothing went wrong
 */
gboolean
loosen_card_print_run (LoosenCardPrint *self, GtkWindow *parent, GError **error)
{
  g_return_val_if_fail (LOOSEN_IS_CARD_PRINT (self), FALSE);

  return run (self, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, parent, NULL, error);
}

/**
 * loosen_card_print_export:
 * @self: a card
 * @path: a file
 * @error: return location for an error
 *
 * Writes the card as a PDF.
 *
 * Returns: whether it was written
 */
gboolean
loosen_card_print_export (LoosenCardPrint *self, const char *path, GError **error)
{
  g_return_val_if_fail (LOOSEN_IS_CARD_PRINT (self), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  return run (self, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, path, error);
}
