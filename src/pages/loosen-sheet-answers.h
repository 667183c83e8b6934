/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-catalog.h"
#include "loosen-clock.h"
#include "loosen-sheet-date.h"
#include "loosen-store.h"

G_BEGIN_DECLS

#define LOOSEN_SHEET_ANSWERS_KEY "sheet.answers"

/**
 * LoosenSheetNumber:
 * @LOOSEN_SHEET_NOW: how bad it is now
 * @LOOSEN_SHEET_WORST: how bad it was at its worst this week
 */
typedef enum {
  LOOSEN_SHEET_NOW,
  LOOSEN_SHEET_WORST,
} LoosenSheetNumber;

#define LOOSEN_TYPE_SHEET_ANSWERS (loosen_sheet_answers_get_type ())
G_DECLARE_FINAL_TYPE (LoosenSheetAnswers, loosen_sheet_answers, LOOSEN, SHEET_ANSWERS, GObject)

LoosenSheetAnswers *loosen_sheet_answers_new (LoosenCatalog *catalog, LoosenStore *store, LoosenClock *clock);

LoosenCatalog *loosen_sheet_answers_get_catalog (LoosenSheetAnswers *self);
void loosen_sheet_answers_get_today (LoosenSheetAnswers *self, GDate *today);
const char *loosen_sheet_answers_get_trouble (LoosenSheetAnswers *self);
gboolean loosen_sheet_answers_save (LoosenSheetAnswers *self);

const char *loosen_sheet_answers_get_choice (LoosenSheetAnswers *self, const LoosenPainQuestion *question);
void loosen_sheet_answers_set_choice (LoosenSheetAnswers *self, const LoosenPainQuestion *question, const char *id);
const char *loosen_sheet_answers_get_text (LoosenSheetAnswers *self, const LoosenPainQuestion *question);
void loosen_sheet_answers_set_text (LoosenSheetAnswers *self, const LoosenPainQuestion *question, const char *text);
int loosen_sheet_answers_get_number (LoosenSheetAnswers *self,
                                     const LoosenPainQuestion *question,
                                     LoosenSheetNumber which);
void loosen_sheet_answers_set_number (LoosenSheetAnswers *self,
                                      const LoosenPainQuestion *question,
                                      LoosenSheetNumber which,
                                      int number);
LoosenSheetDate loosen_sheet_answers_get_date (LoosenSheetAnswers *self, const LoosenPainQuestion *question);
void loosen_sheet_answers_set_date (LoosenSheetAnswers *self, const LoosenPainQuestion *question, LoosenSheetDate date);

char *loosen_sheet_answers_dup_words (LoosenSheetAnswers *self, const LoosenPainQuestion *question);

G_END_DECLS
