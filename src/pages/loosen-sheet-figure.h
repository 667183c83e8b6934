/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pangocairo.h>

#include "loosen-complaint.h"

G_BEGIN_DECLS

/**
 * LoosenSheetFigure:
 *
 * The body map on paper: back and front with the marked places, hatched and numbered so that it needs no colour.
 */
typedef struct _LoosenSheetFigure LoosenSheetFigure;

LoosenSheetFigure *loosen_sheet_figure_new (LoosenComplaint *complaint);
void loosen_sheet_figure_free (LoosenSheetFigure *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LoosenSheetFigure, loosen_sheet_figure_free)

char *loosen_sheet_figure_dup_legend (LoosenSheetFigure *self);
void loosen_sheet_figure_draw (
  LoosenSheetFigure *self, cairo_t *cr, PangoContext *context, double x, double y, double width, double height);

G_END_DECLS
