/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-session-plan.h"

#define PRESSURE_MAX \
  (180 * (gint64) G_USEC_PER_SEC) /* on one area and side in a session: content section 3.2 */

struct _LoosenSessionPlan {
  LoosenRoutine *routine; /* (owned) */
  GArray *steps;          /* of LoosenStep */
  GArray *pressed;        /* of LoosenStep: work that a stop took out of them, as long as it was done */
};

/**
 * loosen_session_plan_new:
 * @routine: what to do
 *
 * Returns: (transfer full): its steps
 */
LoosenSessionPlan *
loosen_session_plan_new (LoosenRoutine *routine)
{
  LoosenSessionPlan *self = g_new0 (LoosenSessionPlan, 1);

  self->routine = loosen_routine_ref (routine);
  self->steps = g_array_new (FALSE, FALSE, sizeof (LoosenStep));
  self->pressed = g_array_new (FALSE, FALSE, sizeof (LoosenStep));
  for (guint i = 0; i < loosen_routine_get_n_steps (routine); i++)
    g_array_append_vals (self->steps, loosen_routine_get_step (routine, i), 1);

  return self;
}

/**
 * loosen_session_plan_free:
 * @self: (transfer full): a plan
 */
void
loosen_session_plan_free (LoosenSessionPlan *self)
{
  loosen_routine_unref (self->routine);
  g_array_unref (self->steps);
  g_array_unref (self->pressed);
  g_free (self);
}

/**
 * loosen_step_is_work:
 * @step: a step
 *
 * Returns: whether something is done in it: not getting into place, resting or changing sides
 */
gboolean
loosen_step_is_work (const LoosenStep *step)
{
  return step->kind == LOOSEN_STEP_HOLD || step->kind == LOOSEN_STEP_REPS;
}

/**
 * loosen_session_plan_get:
 * @self: a plan
 * @index: any number
 *
 * Returns: (transfer none) (nullable): the step at @index; %NULL after the last one
 */
const LoosenStep *
loosen_session_plan_get (LoosenSessionPlan *self, guint index)
{
  return index < self->steps->len ? &g_array_index (self->steps, LoosenStep, index) : NULL;
}

/**
 * loosen_session_plan_get_left_after:
 * @self: a plan
 * @index: a step
 *
 * Returns: how long everything after it takes, microseconds
 */
gint64
loosen_session_plan_get_left_after (LoosenSessionPlan *self, guint index)
{
  gint64 left = 0;

  for (guint i = index + 1; i < self->steps->len; i++)
    left += loosen_session_plan_get (self, i)->length;

  return left;
}

/**
 * loosen_session_plan_find_side:
 * @self: a plan
 * @index: a step
 *
 * Returns: the first step of the same technique on the same side
 */
guint
loosen_session_plan_find_side (LoosenSessionPlan *self, guint index)
{
  const LoosenStep *step = loosen_session_plan_get (self, index);

  while (index > 0 && loosen_session_plan_get (self, index - 1)->technique == step->technique &&
         loosen_session_plan_get (self, index - 1)->side == step->side)
    index--;

  return index;
}

/**
 * loosen_session_plan_count_beats:
 * @self: a plan
 * @index: a step
 * @length: its length with what was added, microseconds
 *
 * Brings the number of beats in line with the length.
 */
void
loosen_session_plan_count_beats (LoosenSessionPlan *self, guint index, gint64 length)
{
  LoosenStep *step = &g_array_index (self->steps, LoosenStep, index);

  if (step->beat > 0)
    step->n_beats = (length + step->beat - 1) / step->beat;
}

/**
 * loosen_session_plan_round_up:
 * @self: a plan
 * @index: a step
 * @length: what to add to it, microseconds
 *
 * Returns: what can be added: repetitions only whole
 */
gint64
loosen_session_plan_round_up (LoosenSessionPlan *self, guint index, gint64 length)
{
  const LoosenStep *step = loosen_session_plan_get (self, index);

  if (step->kind == LOOSEN_STEP_REPS)
    return (length + step->beat - 1) / step->beat * step->beat;

  return length;
}

static gboolean
presses_same_area (const LoosenStep *step, const LoosenStep *other)
{
  if (!loosen_step_is_work (other) || !other->technique->has_pressure || other->side != step->side)
    return FALSE;
  if (other->technique == step->technique)
    return TRUE;

  for (guint i = 0; step->technique->targets[i] != NULL; i++)
    for (guint k = 0; other->technique->targets[k] != NULL; k++)
      if (step->technique->targets[i] == other->technique->targets[k])
        return TRUE;

  return FALSE;
}

static gint64
get_pressure_time (GArray *steps, const LoosenStep *step)
{
  gint64 total = 0;

  for (guint i = 0; i < steps->len; i++) {
    const LoosenStep *other = &g_array_index (steps, LoosenStep, i);

    if (presses_same_area (step, other))
      total += other->length;
  }

  return total;
}

/**
 * loosen_session_plan_may_last:
 * @self: a plan
 * @index: a step
 * @length: how long it shall last, microseconds
 *
 * Returns: whether pressure on one area and side stays within three minutes then
 */
gboolean
loosen_session_plan_may_last (LoosenSessionPlan *self, guint index, gint64 length)
{
  const LoosenStep *step = loosen_session_plan_get (self, index);

  if (!step->technique->has_pressure || !loosen_step_is_work (step))
    return TRUE;

  return get_pressure_time (self->pressed, step) + get_pressure_time (self->steps, step) - step->length +
           length <=
         PRESSURE_MAX;
}

/**
 * loosen_session_plan_stop:
 * @self: a plan
 * @index: the step in which it hurt
 * @elapsed: how long it was done, microseconds
 *
 * Notes what was pressed in a step that is not to be finished.
 */
void
loosen_session_plan_stop (LoosenSessionPlan *self, guint index, gint64 elapsed)
{
  LoosenStep pressed = *loosen_session_plan_get (self, index);

  pressed.length = elapsed;
  g_array_append_val (self->pressed, pressed);
}

/**
 * loosen_session_plan_restart_gently:
 * @self: a plan
 * @index: the step in which it hurt, and which was noted with loosen_session_plan_stop()
 *
 * After the first stop: the same technique and side once more with its least, and then what comes after it.
 * The plan begins anew with that.
 */
void
loosen_session_plan_restart_gently (LoosenSessionPlan *self, guint index)
{
  g_autoptr (LoosenRoutine) routine = NULL;
  const LoosenStep stopped = *loosen_session_plan_get (self, index);
  const LoosenTechnique *technique = stopped.technique;
  LoosenChoice choice = {
    .technique = technique,
    .sides = stopped.side,
    .first = stopped.side,
    .hold_s = technique->hold_s.min,
    .reps = technique->reps.min,
  };
  guint rest = index;

  while (rest < self->steps->len && loosen_session_plan_get (self, rest)->technique == technique)
    rest++;
  g_array_append_vals (self->pressed, self->steps->data, index);
  g_array_remove_range (self->steps, 0, rest);

  /* One repetition; where repetitions are all there is, the least of them. */
  routine = loosen_routine_new (loosen_routine_get_catalog (self->routine), &choice, 1, NULL);
  g_assert (routine != NULL);
  for (guint i = 0, n = 0; i < loosen_routine_get_n_steps (routine); i++) {
    LoosenStep step = *loosen_routine_get_step (routine, i);

    if (step.kind == LOOSEN_STEP_REST || step.number > 1)
      continue;
    step.count = step.count > 0 ? 1 : 0;
    g_array_insert_val (self->steps, n, step);
    n++;
  }
}
