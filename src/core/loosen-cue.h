/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-breath.h"
#include "loosen-routine.h"

G_BEGIN_DECLS

/**
 * LoosenCue:
 *
 * Moments that are to be heard or felt. What each sounds like is not the session's business.
 */
typedef enum {
  LOOSEN_CUE_GET_READY,
  LOOSEN_CUE_HOLD_BEGINS,
  LOOSEN_CUE_BREATH_IN,
  LOOSEN_CUE_BREATH_OUT,
  LOOSEN_CUE_BEAT,
  LOOSEN_CUE_HALF,
  LOOSEN_CUE_LAST_THREE,
  LOOSEN_CUE_LAST_TWO,
  LOOSEN_CUE_LAST_ONE,
  LOOSEN_CUE_REST,
  LOOSEN_CUE_SIDE_DONE,
  LOOSEN_CUE_TECHNIQUE_DONE,
  LOOSEN_CUE_SESSION_DONE,
  LOOSEN_CUE_STOP,
} LoosenCue;

/**
 * LoosenCuePoint:
 * @offset: since the beginning of the step, microseconds
 * @cue: what is due then
 */
typedef struct {
  gint64 offset;
  LoosenCue cue;
} LoosenCuePoint;

GArray *loosen_cue_plan (const LoosenStep *step, gint64 length, gint64 breath_origin, gboolean first);
LoosenCue loosen_cue_at_end (const LoosenStep *step, const LoosenStep *next);
gboolean loosen_step_leads_breath (const LoosenStep *step);
const char *loosen_step_get_sentence (const LoosenStep *step, gint64 length, gint64 elapsed);

G_END_DECLS
