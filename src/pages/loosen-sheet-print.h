/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-complaint.h"
#include "loosen-sheet-answers.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_SHEET_PRINT (loosen_sheet_print_get_type ())
G_DECLARE_FINAL_TYPE (LoosenSheetPrint, loosen_sheet_print, LOOSEN, SHEET_PRINT, GObject)

LoosenSheetPrint *loosen_sheet_print_new (LoosenComplaint *complaint, LoosenSheetAnswers *answers);
void loosen_sheet_print_add_section (LoosenSheetPrint *self, const char *heading, const char *text);

guint loosen_sheet_print_lay_out (LoosenSheetPrint *self, PangoContext *context, double width, double height);
void loosen_sheet_print_draw (LoosenSheetPrint *self, cairo_t *cr, guint page);

GtkPrintOperation *loosen_sheet_print_new_operation (LoosenSheetPrint *self);
GBytes *loosen_sheet_print_to_pdf (LoosenSheetPrint *self, GtkPaperSize *paper, GError **error);

G_END_DECLS
