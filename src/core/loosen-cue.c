/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-cue.h"

#define HALF_FROM (20 * G_USEC_PER_SEC)   /* a shorter hold needs no middle */
#define COUNT_FROM (8 * G_USEC_PER_SEC)   /* a shorter step is not counted down */
#define GET_READY_BEFORE (4 * G_USEC_PER_SEC)

static int
compare_points (gconstpointer a, gconstpointer b)
{
  const LoosenCuePoint *left = a;
  const LoosenCuePoint *right = b;

  if (left->offset != right->offset)
    return left->offset < right->offset ? -1 : 1;

  return (int) left->cue - (int) right->cue;
}

static void
add_point (GArray *points, gint64 length, gint64 offset, LoosenCue cue)
{
  LoosenCuePoint point = { offset, cue };

  if (offset >= 0 && offset < length)
    g_array_append_val (points, point);
}

static void
add_breaths (GArray *points, const LoosenBreathPattern *pattern, gint64 length, gint64 origin)
{
  guint count = (length - origin) / pattern->cycle;

  for (guint i = 0; i < count; i++) {
    gint64 at = origin + i * pattern->cycle;

    for (guint k = 0; k < pattern->n_phases; k++) {
      if (pattern->phases[k] == LOOSEN_BREATH_IN)
        add_point (points, length, at, LOOSEN_CUE_BREATH_IN);
      else if (pattern->phases[k] == LOOSEN_BREATH_OUT)
        add_point (points, length, at, LOOSEN_CUE_BREATH_OUT);
      at += pattern->lengths[k];
    }
  }
}

/**
 * loosen_cue_plan:
 * @step: a step
 * @length: its length with what was added, microseconds
 * @breath_origin: when in the step its present row of breaths began, microseconds
 * @first: whether this is how the session begins, so that nothing sounded before it
 *
 * When which cue is due within a step. The cue of its end is not among them: see loosen_cue_at_end().
 *
 * Returns: (transfer full) (element-type LoosenCuePoint): the cues in the order of their time
 */
GArray *
loosen_cue_plan (const LoosenStep *step, gint64 length, gint64 breath_origin, gboolean first)
{
  GArray *points = g_array_new (FALSE, FALSE, sizeof (LoosenCuePoint));
  gboolean work = step->kind == LOOSEN_STEP_HOLD || step->kind == LOOSEN_STEP_REPS;

  if (work)
    add_point (points, length, 0, LOOSEN_CUE_HOLD_BEGINS);
  else if (first)
    add_point (points, length, 0, LOOSEN_CUE_GET_READY);
  if (!work && !first && length >= COUNT_FROM)
    add_point (points, length, length - GET_READY_BEFORE, LOOSEN_CUE_GET_READY);

  if (loosen_step_leads_breath (step))
    add_breaths (points, step->breathing, length, breath_origin);
  for (gint64 at = step->beat; step->beat > 0 && at < length; at += step->beat)
    add_point (points, length, at, LOOSEN_CUE_BEAT);
  if (work && length >= HALF_FROM)
    add_point (points, length, length / 2, LOOSEN_CUE_HALF);
  if (length >= COUNT_FROM) {
    add_point (points, length, length - 3 * G_USEC_PER_SEC, LOOSEN_CUE_LAST_THREE);
    add_point (points, length, length - 2 * G_USEC_PER_SEC, LOOSEN_CUE_LAST_TWO);
    add_point (points, length, length - 1 * G_USEC_PER_SEC, LOOSEN_CUE_LAST_ONE);
  }
  g_array_sort (points, compare_points);

  return points;
}

/**
 * loosen_cue_at_end:
 * @step: a step of work
 * @next: (nullable): the step that follows
 *
 * Returns: what sounds when @step is over: zero is always heard, and each kind of end has its own cue
 */
LoosenCue
loosen_cue_at_end (const LoosenStep *step, const LoosenStep *next)
{
  if (next == NULL)
    return LOOSEN_CUE_SESSION_DONE;
  if (next->technique != step->technique)
    return LOOSEN_CUE_TECHNIQUE_DONE;
  if (next->kind == LOOSEN_STEP_SWITCH)
    return LOOSEN_CUE_SIDE_DONE;

  return LOOSEN_CUE_REST;
}

/**
 * loosen_step_leads_breath:
 * @step: a step
 *
 * Returns: whether the breath is led during it. Repetitions have a rhythm of their own, so there it is not.
 */
gboolean
loosen_step_leads_breath (const LoosenStep *step)
{
  return step->breathing != NULL;
}

/**
 * loosen_step_get_sentence:
 * @step: a step
 * @length: its length with what was added, microseconds
 * @elapsed: since its beginning, microseconds
 *
 * The sentence to show: during work the start cue and then the others, spread evenly; afterwards the end cue, so that
 * nobody lets go early.
 *
 * Returns: (nullable): a translated sentence of the technique
 */
const char *
loosen_step_get_sentence (const LoosenStep *step, gint64 length, gint64 elapsed)
{
  const LoosenTechnique *technique = step->technique;
  guint n = g_strv_length ((char **) technique->cues_mid);
  guint slot;

  if (step->kind == LOOSEN_STEP_SETTLE)
    return NULL;
  if (step->kind == LOOSEN_STEP_REST || step->kind == LOOSEN_STEP_SWITCH)
    return technique->cue_end;
  if (n == 0 || length <= 0)
    return technique->cue_start;

  slot = CLAMP (elapsed, 0, length - 1) * (n + 1) / length;

  return slot == 0 ? technique->cue_start : technique->cues_mid[slot - 1];
}
