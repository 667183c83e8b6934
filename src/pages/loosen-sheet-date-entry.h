/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-sheet-date.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_SHEET_DATE_ENTRY (loosen_sheet_date_entry_get_type ())
G_DECLARE_FINAL_TYPE (LoosenSheetDateEntry, loosen_sheet_date_entry, LOOSEN, SHEET_DATE_ENTRY, GtkWidget)

GtkWidget *loosen_sheet_date_entry_new (const GDate *today);

void loosen_sheet_date_entry_set_date (LoosenSheetDateEntry *self, LoosenSheetDate date);
gboolean loosen_sheet_date_entry_get_date (LoosenSheetDateEntry *self, LoosenSheetDate *date);

G_END_DECLS
