/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-catalog.h"

G_BEGIN_DECLS

/**
 * LoosenLegChange:
 *
 * The answer to "Is your leg better, the same or worse?".
 */
typedef enum {
  LOOSEN_LEG_UNKNOWN,
  LOOSEN_LEG_BETTER,
  LOOSEN_LEG_SAME,
  LOOSEN_LEG_WORSE,
} LoosenLegChange;

/**
 * LoosenRating:
 * @next_day: whether it is asked on the day after, not right after the session
 * @before: pain before the session, 0 to 10, or %LOOSEN_PAIN_UNSET
 * @after: pain now, likewise
 * @leg: how the leg is
 * @sore: whether the muscle is sore
 *
 * What a person says after a session.
 */
typedef struct {
  gboolean next_day;
  int before;
  int after;
  LoosenLegChange leg;
  gboolean sore;
} LoosenRating;

/**
 * LoosenAdvice:
 * @text: (nullable): what to say, translated, owned by the catalog; %NULL for nothing
 * @rest: microseconds without pressure from now on, 0 for none
 * @ends_day: whether there is no more pressure on this day
 * @check: whether to ask the questions of every start now, and all of them before the next session
 * @easier: whether the next session should go one step easier
 *
 * What follows from a rating.
 */
typedef struct {
  const char *text;
  gint64 rest;
  gboolean ends_day;
  gboolean check;
  gboolean easier;
} LoosenAdvice;

LoosenAdvice
loosen_screening_advise (LoosenCatalog *catalog, const LoosenRating *rating);

G_END_DECLS
