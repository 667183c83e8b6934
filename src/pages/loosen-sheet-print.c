/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-sheet-print.h"

#include <cairo-pdf.h>
#include <glib/gi18n.h>

#include "loosen-sheet-figure.h"
#include "loosen-sheet-flow.h"

/* Points, as all lengths here. */
#define MARGIN 42.0
#define FOOTER_HEIGHT 24.0
#define FIGURE_HEIGHT 250.0
#define FIGURE_WIDTH 300.0
#define GAP 18.0
#define MIN_WIDTH 200.0
#define MIN_HEIGHT (FIGURE_HEIGHT + 120.0)

#define TITLE_FONT "Sans Bold 18"
#define HEADING_FONT "Sans Bold 9.5"
#define TEXT_FONT "Sans 9.5"
#define SMALL_FONT "Sans 8"

/**
 * LoosenSheetPrint:
 *
 * The sheet that describes the pain to a therapist, on paper: the body map with the marked places, what it feels like,
 * and the answers, on as many pages as they need. It is drawn as shapes and text, and needs no colour.
 */
struct _LoosenSheetPrint {
  GObject parent_instance;

  LoosenComplaint *complaint;   /* (owned) */
  LoosenSheetAnswers *answers;  /* (owned) */
  GPtrArray *sections;          /* (element-type utf8): headings and texts in turn */
  LoosenSheetFigure *figure;    /* (owned) */
  LoosenSheetFlow *flow;        /* (owned) (nullable), when laid out */
  PangoLayout *legend;          /* (owned) (nullable), beside the figure */
  PangoContext *context;        /* (owned) (nullable) */
  double width;
  double height;
  double figure_y;
};

G_DEFINE_FINAL_TYPE (LoosenSheetPrint, loosen_sheet_print, G_TYPE_OBJECT)

static void
loosen_sheet_print_dispose (GObject *object)
{
  LoosenSheetPrint *self = LOOSEN_SHEET_PRINT (object);

  g_clear_pointer (&self->flow, loosen_sheet_flow_free);
  g_clear_pointer (&self->figure, loosen_sheet_figure_free);
  g_clear_pointer (&self->sections, g_ptr_array_unref);
  g_clear_object (&self->legend);
  g_clear_object (&self->context);
  g_clear_object (&self->answers);
  g_clear_object (&self->complaint);

  G_OBJECT_CLASS (loosen_sheet_print_parent_class)->dispose (object);
}

static void
loosen_sheet_print_class_init (LoosenSheetPrintClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = loosen_sheet_print_dispose;
}

static void
loosen_sheet_print_init (LoosenSheetPrint *self)
{
  self->sections = g_ptr_array_new_with_free_func (g_free);
}

/**
 * loosen_sheet_print_new:
 * @complaint: what is marked
 * @answers: what was answered
 *
 * Returns: (transfer full): the sheet, as things are when it is laid out
 */
LoosenSheetPrint *
loosen_sheet_print_new (LoosenComplaint *complaint, LoosenSheetAnswers *answers)
{
  LoosenSheetPrint *self;

  g_return_val_if_fail (LOOSEN_IS_COMPLAINT (complaint), NULL);
  g_return_val_if_fail (LOOSEN_IS_SHEET_ANSWERS (answers), NULL);

  self = g_object_new (LOOSEN_TYPE_SHEET_PRINT, NULL);
  self->complaint = g_object_ref (complaint);
  self->answers = g_object_ref (answers);
  self->figure = loosen_sheet_figure_new (complaint);

  return self;
}

/**
 * loosen_sheet_print_add_section:
 * @self: a sheet
 * @heading: its heading, translated
 * @text: its text; each line is a paragraph
 *
 * Adds something else that is to be printed, below the answers.
 */
void
loosen_sheet_print_add_section (LoosenSheetPrint *self, const char *heading, const char *text)
{
  g_return_if_fail (LOOSEN_IS_SHEET_PRINT (self));
  g_return_if_fail (heading != NULL && text != NULL);

  g_ptr_array_add (self->sections, g_strdup (heading));
  g_ptr_array_add (self->sections, g_strdup (text));
}

static void
add_block (LoosenSheetPrint *self, const char *heading, const char *text)
{
  loosen_sheet_flow_add_space (self->flow, 7);
  /* Never a heading alone at the foot of a page. */
  loosen_sheet_flow_add_text (self->flow, heading, HEADING_FONT, 16);
  loosen_sheet_flow_add_text (self->flow, text, TEXT_FONT, 0);
}

static void
add_head (LoosenSheetPrint *self)
{
  LoosenSheetDate date = { 0 };
  g_autofree char *words = NULL;
  GDate today;

  loosen_sheet_answers_get_today (self->answers, &today);
  date.year = g_date_get_year (&today);
  date.month = g_date_get_month (&today);
  date.day = g_date_get_day (&today);
  words = loosen_sheet_date_dup_words (date);
  loosen_sheet_flow_add_text (self->flow, _ ("Where and how it hurts"), TITLE_FONT, 0);
  loosen_sheet_flow_add_text (self->flow, words, TEXT_FONT, 0);
  loosen_sheet_flow_add_space (self->flow, 12);
}

static void
add_figure (LoosenSheetPrint *self)
{
  g_autofree char *legend = loosen_sheet_figure_dup_legend (self->figure);
  double room = self->width - FIGURE_WIDTH - GAP;
  int height;

  self->figure_y = loosen_sheet_flow_get_y (self->flow);
  loosen_sheet_flow_add_space (self->flow, FIGURE_HEIGHT + 6);
  if (legend[0] == '\0') {
    add_block (self, _ ("Marked places"), _ ("Nothing is marked on the body map."));
    return;
  }

  if (room > 100) {
    self->legend = loosen_sheet_flow_make_layout (self->flow, legend, TEXT_FONT, room);
    pango_layout_get_size (self->legend, NULL, &height);
    if (height <= FIGURE_HEIGHT * PANGO_SCALE)
      return;
    g_clear_object (&self->legend);
  }
  add_block (self, _ ("Marked places"), legend);
}

static void
add_symptoms (LoosenSheetPrint *self)
{
  LoosenCatalog *catalog = loosen_complaint_get_catalog (self->complaint);
  const LoosenSymptom *const *symptoms = loosen_catalog_get_symptoms (catalog);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; symptoms[i] != NULL; i++)
    if (loosen_complaint_has_symptom (self->complaint, symptoms[i]))
      g_string_append_printf (text, "%s✓ %s", text->len > 0 ? "\n" : "", symptoms[i]->name);
  if (loosen_complaint_get_sharp_constant (self->complaint))
    g_string_append_printf (text, "%s✓ %s", text->len > 0 ? "\n" : "", _ ("Sharp and constant"));
  if (text->len > 0)
    add_block (self, _ ("What it feels like"), text->str);
}

static void
add_answers (LoosenSheetPrint *self)
{
  LoosenCatalog *catalog = loosen_complaint_get_catalog (self->complaint);
  const LoosenPainQuestion *const *questions = loosen_catalog_get_care (catalog)->questions;

  for (guint i = 0; questions[i] != NULL; i++) {
    g_autofree char *words = loosen_sheet_answers_dup_words (self->answers, questions[i]);

    if (questions[i]->kind != LOOSEN_ANSWER_MAP)
      add_block (self, questions[i]->item.text, words != NULL ? words : _ ("Not answered"));
  }
}

/**
 * loosen_sheet_print_lay_out:
 * @self: a sheet
 * @context: for the text
 * @width: of the paper; points
 * @height: of the paper; points
 *
 * Sets the sheet on pages of a size, with its margins.
 *
 * Returns: how many pages there are
 */
guint
loosen_sheet_print_lay_out (LoosenSheetPrint *self, PangoContext *context, double width, double height)
{
  g_return_val_if_fail (LOOSEN_IS_SHEET_PRINT (self), 0);
  g_return_val_if_fail (PANGO_IS_CONTEXT (context), 0);

  g_clear_pointer (&self->flow, loosen_sheet_flow_free);
  g_clear_object (&self->legend);
  g_set_object (&self->context, context);
  pango_context_set_base_dir (context, gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL ? PANGO_DIRECTION_RTL
                                                                                              : PANGO_DIRECTION_LTR);
  /* On paper that is too small for it all it is cut at the edge, and nothing breaks. */
  self->width = MAX (width - 2 * MARGIN, MIN_WIDTH);
  self->height = MAX (height - 2 * MARGIN, MIN_HEIGHT);
  self->flow = loosen_sheet_flow_new (context, self->width, self->height - FOOTER_HEIGHT);
  add_head (self);
  add_figure (self);
  add_symptoms (self);
  add_answers (self);
  for (guint i = 0; i + 1 < self->sections->len; i += 2)
    add_block (self, g_ptr_array_index (self->sections, i), g_ptr_array_index (self->sections, i + 1));

  return loosen_sheet_flow_get_n_pages (self->flow);
}

static void
draw_footer (LoosenSheetPrint *self, cairo_t *cr, guint page)
{
  /* Translators: at the foot of a printed page; its number, and of how many */
  g_autofree char *number = g_strdup_printf (_ ("Page %u of %u"), page + 1, loosen_sheet_flow_get_n_pages (self->flow));
  gboolean rtl = gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL;
  double y = self->height - FOOTER_HEIGHT + 8;
  g_autoptr (PangoLayout) words = NULL;
  g_autoptr (PangoLayout) count = NULL;
  PangoRectangle extents;
  double width;

  count = loosen_sheet_flow_make_layout (self->flow, number, SMALL_FONT, self->width);
  pango_layout_set_auto_dir (count, FALSE);
  pango_layout_set_alignment (count, rtl ? PANGO_ALIGN_LEFT : PANGO_ALIGN_RIGHT);
  pango_layout_get_extents (count, NULL, &extents);
  width = self->width - extents.width / (double) PANGO_SCALE - GAP;
  words = loosen_sheet_flow_make_layout (self->flow, _ ("Made with Loosen; general information, no diagnosis"),
                                         SMALL_FONT, width);
  pango_layout_set_auto_dir (words, FALSE);
  cairo_set_source_rgb (cr, 0.25, 0.25, 0.25);
  cairo_move_to (cr, rtl ? self->width - width : 0, y);
  pango_cairo_show_layout (cr, words);
  cairo_move_to (cr, 0, y);
  pango_cairo_show_layout (cr, count);
}

/**
 * loosen_sheet_print_draw:
 * @self: a sheet that is laid out
 * @cr: a context in points, with its origin at the corner of the paper
 * @page: from 0
 */
void
loosen_sheet_print_draw (LoosenSheetPrint *self, cairo_t *cr, guint page)
{
  gboolean rtl = gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL;

  g_return_if_fail (LOOSEN_IS_SHEET_PRINT (self));
  g_return_if_fail (self->flow != NULL);

  cairo_save (cr);
  cairo_translate (cr, MARGIN, MARGIN);
  if (page == 0) {
    double figure_width = MIN (FIGURE_WIDTH, self->width);
    double figure_x = self->legend == NULL ? (self->width - figure_width) / 2
                      : rtl                ? self->width - figure_width
                                           : 0;

    loosen_sheet_figure_draw (self->figure, cr, self->context, figure_x, self->figure_y, figure_width, FIGURE_HEIGHT);
    cairo_set_source_rgb (cr, 0, 0, 0);
    cairo_move_to (cr, rtl ? 0 : figure_width + GAP, self->figure_y);
    if (self->legend != NULL)
      pango_cairo_show_layout (cr, self->legend);
  }
  loosen_sheet_flow_draw (self->flow, cr, page);
  draw_footer (self, cr, page);
  cairo_restore (cr);
}

static void
begin_print_cb (LoosenSheetPrint *self, GtkPrintContext *print, GtkPrintOperation *operation)
{
  PangoContext *context = gtk_print_context_create_pango_context (print);
  guint n_pages = loosen_sheet_print_lay_out (self, context, gtk_print_context_get_width (print),
                                              gtk_print_context_get_height (print));

  gtk_print_operation_set_n_pages (operation, n_pages);
  g_object_unref (context);
}

static void
draw_page_cb (LoosenSheetPrint *self, GtkPrintContext *print, int page, GtkPrintOperation *operation)
{
  loosen_sheet_print_draw (self, gtk_print_context_get_cairo_context (print), page);
}

/**
 * loosen_sheet_print_new_operation:
 * @self: a sheet
 *
 * Returns: (transfer full): an operation that prints it, in points and from the corner of the paper
 */
GtkPrintOperation *
loosen_sheet_print_new_operation (LoosenSheetPrint *self)
{
  GtkPrintOperation *operation;

  g_return_val_if_fail (LOOSEN_IS_SHEET_PRINT (self), NULL);

  operation = gtk_print_operation_new ();
  gtk_print_operation_set_job_name (operation, _ ("Where and how it hurts"));
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  g_signal_connect_object (operation, "begin-print", G_CALLBACK (begin_print_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (operation, "draw-page", G_CALLBACK (draw_page_cb), self, G_CONNECT_SWAPPED);

  return operation;
}

static cairo_status_t
append_cb (void *array, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (array, data, length);
  return CAIRO_STATUS_SUCCESS;
}

/**
 * loosen_sheet_print_to_pdf:
 * @self: a sheet
 * @paper: the size of its pages
 * @error: return location for an error
 *
 * Makes the whole document before anything is written, so that a file is never half of one.
 *
 * Returns: (transfer full) (nullable): a PDF document
 */
GBytes *
loosen_sheet_print_to_pdf (LoosenSheetPrint *self, GtkPaperSize *paper, GError **error)
{
  g_autoptr (GByteArray) array = g_byte_array_new ();
  double width, height;
  PangoContext *context;
  cairo_surface_t *surface;
  cairo_status_t status;
  cairo_t *cr;
  guint n_pages;

  g_return_val_if_fail (LOOSEN_IS_SHEET_PRINT (self), NULL);
  g_return_val_if_fail (paper != NULL, NULL);

  width = gtk_paper_size_get_width (paper, GTK_UNIT_POINTS);
  height = gtk_paper_size_get_height (paper, GTK_UNIT_POINTS);
  surface = cairo_pdf_surface_create_for_stream (append_cb, array, width, height);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, _ ("Where and how it hurts"));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Loosen");
  cr = cairo_create (surface);
  context = pango_cairo_create_context (cr);
  pango_cairo_context_set_resolution (context, 72);
  n_pages = loosen_sheet_print_lay_out (self, context, width, height);
  for (guint i = 0; i < n_pages; i++) {
    loosen_sheet_print_draw (self, cr, i);
    cairo_show_page (cr);
  }
  g_object_unref (context);
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (status != CAIRO_STATUS_SUCCESS) {
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "Cannot draw: %s", cairo_status_to_string (status));
    return NULL;
  }

  return g_byte_array_free_to_bytes (g_steal_pointer (&array));
}
