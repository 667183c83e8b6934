/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LoosenSheetDate:
 * @year: 0 for no date at all
 * @month: 1 to 12, 0 where it is not known
 * @day: 1 to 31, 0 where it is not known
 *
 * A date as well as a person knows it: "2026", "March 2026" or "5 March 2026".
 */
typedef struct {
  guint year;
  guint month;
  guint day;
} LoosenSheetDate;

/**
 * LoosenSheetSpan:
 * @LOOSEN_SHEET_SPAN_UNKNOWN: the date is not known well enough
 * @LOOSEN_SHEET_SPAN_SHORT: at most six weeks
 * @LOOSEN_SHEET_SPAN_LONG: more than six weeks
 */
typedef enum {
  LOOSEN_SHEET_SPAN_UNKNOWN,
  LOOSEN_SHEET_SPAN_SHORT,
  LOOSEN_SHEET_SPAN_LONG,
} LoosenSheetSpan;

gboolean loosen_sheet_date_parse (const char *text, LoosenSheetDate *date);
char *loosen_sheet_date_to_text (LoosenSheetDate date);
char *loosen_sheet_date_dup_words (LoosenSheetDate date);
const char *loosen_sheet_date_find_error (LoosenSheetDate date, const GDate *today);
LoosenSheetSpan loosen_sheet_date_get_span (LoosenSheetDate date, const GDate *today);

G_END_DECLS
