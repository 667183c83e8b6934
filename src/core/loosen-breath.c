/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-breath.h"

#include <glib/gi18n.h>
#include <math.h>

/* How full the lungs are at the end of the first of two breaths in. */
#define TOP_UP_FROM 0.75

static double
ease (double progress)
{
  return 0.5 - 0.5 * cos (progress * G_PI);
}

static double
get_fullness (const LoosenBreathPattern *pattern, guint index, double progress)
{
  gboolean topped = index + 1 < pattern->n_phases && pattern->phases[index + 1] == LOOSEN_BREATH_TOP_UP;

  switch (pattern->phases[index]) {
  case LOOSEN_BREATH_IN:
    return ease (progress) * (topped ? TOP_UP_FROM : 1);
  case LOOSEN_BREATH_TOP_UP:
    return TOP_UP_FROM + ease (progress) * (1 - TOP_UP_FROM);
  case LOOSEN_BREATH_HOLD_IN:
    return 1;
  case LOOSEN_BREATH_OUT:
    return 1 - ease (progress);
  case LOOSEN_BREATH_HOLD_OUT:
  case LOOSEN_BREATH_EASY:
  default:
    return 0;
  }
}

/**
 * loosen_breath_at:
 * @pattern: (nullable): a pattern; %NULL leads no breath
 * @span: how long the breath is led, microseconds
 * @elapsed: since the beginning of it, microseconds
 *
 * The breath at one instant, a pure function. No breath in begins that its whole breath out cannot follow before the
 * span ends: what is left over is breathed easily.
 *
 * Returns: the breath
 */
LoosenBreath
loosen_breath_at (const LoosenBreathPattern *pattern, gint64 span, gint64 elapsed)
{
  LoosenBreath breath = { .phase = LOOSEN_BREATH_EASY };
  gint64 within;

  if (pattern == NULL || pattern->cycle <= 0 || span <= 0)
    return breath;

  breath.count = span / pattern->cycle;
  elapsed = MAX (elapsed, 0);
  if (elapsed >= breath.count * pattern->cycle) {
    breath.left = MAX (span - elapsed, 0);
    return breath;
  }

  breath.number = elapsed / pattern->cycle + 1;
  within = elapsed % pattern->cycle;
  for (guint i = 0; i < pattern->n_phases; i++) {
    gint64 length = pattern->lengths[i];

    if (within < length) {
      breath.phase = pattern->phases[i];
      breath.progress = (double) within / length;
      breath.fullness = get_fullness (pattern, i, breath.progress);
      breath.left = length - within;
      break;
    }
    within -= length;
  }

  return breath;
}

/**
 * loosen_breath_phase_get_word:
 * @phase: a phase
 *
 * Returns: the translated words that lead it
 */
const char *
loosen_breath_phase_get_word (LoosenBreathPhase phase)
{
  switch (phase) {
  case LOOSEN_BREATH_IN:
    return _ ("Breathe in");
  case LOOSEN_BREATH_TOP_UP:
    return _ ("And a little more");
  case LOOSEN_BREATH_OUT:
    return _ ("Breathe out");
  case LOOSEN_BREATH_HOLD_IN:
  case LOOSEN_BREATH_HOLD_OUT:
    return _ ("Rest");
  case LOOSEN_BREATH_EASY:
  default:
    return _ ("Breathe easily");
  }
}
