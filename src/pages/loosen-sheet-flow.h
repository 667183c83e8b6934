/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/**
 * LoosenSheetFlow:
 *
 * Text set in lines, from the top of the first page on as many pages as it needs. Lengths are points.
 */
typedef struct _LoosenSheetFlow LoosenSheetFlow;

LoosenSheetFlow *loosen_sheet_flow_new (PangoContext *context, double width, double height);
void loosen_sheet_flow_free (LoosenSheetFlow *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LoosenSheetFlow, loosen_sheet_flow_free)

PangoLayout *loosen_sheet_flow_make_layout (LoosenSheetFlow *self, const char *text, const char *font, double width);
void loosen_sheet_flow_add_text (LoosenSheetFlow *self, const char *text, const char *font, double keep);
void loosen_sheet_flow_add_space (LoosenSheetFlow *self, double height);
double loosen_sheet_flow_get_y (LoosenSheetFlow *self);
guint loosen_sheet_flow_get_n_pages (LoosenSheetFlow *self);
void loosen_sheet_flow_draw (LoosenSheetFlow *self, cairo_t *cr, guint page);

G_END_DECLS
