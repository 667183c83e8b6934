/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-screening.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_QUESTION_ROW (loosen_question_row_get_type ())
G_DECLARE_FINAL_TYPE (LoosenQuestionRow, loosen_question_row, LOOSEN, QUESTION_ROW, GtkListBoxRow)

GtkWidget *loosen_question_row_new (LoosenScreening *screening, LoosenCatalog *catalog, const LoosenQuestion *question);

const LoosenQuestion *loosen_question_row_get_question (LoosenQuestionRow *self);
LoosenAnswer loosen_question_row_get_answer (LoosenQuestionRow *self);
gboolean loosen_question_row_is_complete (LoosenQuestionRow *self);
void loosen_question_row_set_offers_not_sure (LoosenQuestionRow *self, gboolean offers);
void loosen_question_row_toggle (LoosenQuestionRow *self);
void loosen_question_row_apply (LoosenQuestionRow *self, LoosenScreening *screening, gint64 now);

G_END_DECLS
