/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define LOOSEN_TYPE_SHEET_CHOICE (loosen_sheet_choice_get_type ())
G_DECLARE_FINAL_TYPE (LoosenSheetChoice, loosen_sheet_choice, LOOSEN, SHEET_CHOICE, GtkWidget)

GtkWidget *loosen_sheet_choice_new (const char *name);

void loosen_sheet_choice_add (LoosenSheetChoice *self, const char *text, const char *name);
int loosen_sheet_choice_get_chosen (LoosenSheetChoice *self);
void loosen_sheet_choice_set_chosen (LoosenSheetChoice *self, int chosen);

G_END_DECLS
