/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "loosen-sheet-answers.h"
#include "loosen-sheet-print.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_SHEET_PAGE (loosen_sheet_page_get_type ())
G_DECLARE_FINAL_TYPE (LoosenSheetPage, loosen_sheet_page, LOOSEN, SHEET_PAGE, AdwBin)

GtkWidget *loosen_sheet_page_new (void);

void loosen_sheet_page_set_up (LoosenSheetPage *self, LoosenComplaint *complaint, LoosenStore *store, LoosenClock *clock);
void loosen_sheet_page_set_section (LoosenSheetPage *self, const char *heading, const char *text);
gboolean loosen_sheet_page_save (LoosenSheetPage *self);
gboolean loosen_sheet_page_export (LoosenSheetPage *self, GFile *file);

G_END_DECLS
