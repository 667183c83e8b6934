/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-routine.h"

G_BEGIN_DECLS

/**
 * LoosenRoutineRowPart:
 * @LOOSEN_ROUTINE_ROW_WHOLE: the row
 * @LOOSEN_ROUTINE_ROW_UP: its button to move it up
 * @LOOSEN_ROUTINE_ROW_DOWN: its button to move it down
 *
 * What of a row may get the focus.
 */
typedef enum {
  LOOSEN_ROUTINE_ROW_WHOLE,
  LOOSEN_ROUTINE_ROW_UP,
  LOOSEN_ROUTINE_ROW_DOWN,
} LoosenRoutineRowPart;

#define LOOSEN_TYPE_ROUTINE_ROW (loosen_routine_row_get_type ())
G_DECLARE_FINAL_TYPE (LoosenRoutineRow, loosen_routine_row, LOOSEN, ROUTINE_ROW, GtkListBoxRow)

GtkWidget *loosen_routine_row_new (const LoosenChoice *choice, guint index, guint n);

void loosen_routine_row_set_compact (LoosenRoutineRow *self, gboolean compact);
void loosen_routine_row_focus (LoosenRoutineRow *self, LoosenRoutineRowPart part);

G_END_DECLS
