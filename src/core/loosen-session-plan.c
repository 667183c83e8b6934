/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-session-plan.h"

#define PRESSURE_MAX \
  (180 * (gint64) G_USEC_PER_SEC)                 /* on one area and side in a session: content section 3.2 */
#define STEP_MAX (3600 * (gint64) G_USEC_PER_SEC) /* nothing is made longer than this */
#define MOVE_MIN_S 10 /* after a stop there is another place to be found, also where none is to be got into \
                       */

struct _LoosenSessionPlan {
  LoosenRoutine *routine; /* (owned) */
  GArray *steps;          /* of LoosenStep */
  GArray *done;           /* of gint64: how long each of them was done so far, however often */
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
  self->done = g_array_new (FALSE, TRUE, sizeof (gint64));
  for (guint i = 0; i < loosen_routine_get_n_steps (routine); i++)
    g_array_append_vals (self->steps, loosen_routine_get_step (routine, i), 1);
  g_array_set_size (self->done, self->steps->len);

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
  g_array_unref (self->done);
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
 * Returns: what can be added: repetitions only whole; 0 for a length that nobody means
 */
gint64
loosen_session_plan_round_up (LoosenSessionPlan *self, guint index, gint64 length)
{
  const LoosenStep *step = loosen_session_plan_get (self, index);

  if (length <= 0 || length > STEP_MAX)
    return 0;
  if (step->kind == LOOSEN_STEP_REPS)
    return (length + step->beat - 1) / step->beat * step->beat;

  return length;
}

/* What has no sides is done on both at once. */
static gboolean
is_on_side (const LoosenStep *step, LoosenSide side)
{
  return step->side == LOOSEN_SIDE_NONE || (step->side & side) != 0;
}

static gboolean
presses_same_area (const LoosenStep *step, const LoosenStep *other, LoosenSide side)
{
  if (!loosen_step_is_work (other) || !other->technique->has_pressure || !is_on_side (other, side))
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
get_pressure_time_of_side (LoosenSessionPlan *self, guint index, LoosenSide side)
{
  const LoosenStep *step = loosen_session_plan_get (self, index);
  gint64 total = 0;

  for (guint i = 0; i < self->steps->len; i++) {
    const LoosenStep *other = loosen_session_plan_get (self, i);

    if (presses_same_area (step, other, side))
      total += g_array_index (self->done, gint64, i) + (i > index ? other->length : 0);
  }

  return total;
}

/* How long the place that @index presses was pressed so far, and will be by all that comes after it: on the side that
 * has more of it. */
static gint64
get_pressure_time (LoosenSessionPlan *self, guint index)
{
  static const LoosenSide sides[] = { LOOSEN_SIDE_LEFT, LOOSEN_SIDE_RIGHT };
  gint64 most = 0;

  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    if (is_on_side (loosen_session_plan_get (self, index), sides[i]))
      most = MAX (most, get_pressure_time_of_side (self, index, sides[i]));

  return most;
}

/**
 * loosen_session_plan_may_last:
 * @self: a plan
 * @index: the step that is being done
 * @length: how long it shall last, microseconds
 *
 * Returns: whether it may: no step lasts beyond all measure, and pressure on one area and side stays within
 * three minutes, with all that was really pressed so far
 */
gboolean
loosen_session_plan_may_last (LoosenSessionPlan *self, guint index, gint64 length)
{
  const LoosenStep *step = loosen_session_plan_get (self, index);

  if (length > STEP_MAX)
    return FALSE;
  if (!step->technique->has_pressure || !loosen_step_is_work (step))
    return TRUE;

  return get_pressure_time (self, index) + length <= PRESSURE_MAX;
}

/**
 * loosen_session_plan_leave:
 * @self: a plan
 * @index: the step that is left
 * @elapsed: how long it was done this time, microseconds
 *
 * Notes how long a step was done, finished or not.
 */
void
loosen_session_plan_leave (LoosenSessionPlan *self, guint index, gint64 elapsed)
{
  g_array_index (self->done, gint64, index) += elapsed;
}

/**
 * loosen_session_plan_restart_gently:
 * @self: a plan
 * @index: the step in which it hurt, and which was left with loosen_session_plan_leave()
 *
 * After the first stop: time to find another place, and the same technique and side once more with its least;
 * then what comes after it, but that technique no more. The plan begins anew with that, and how long anything was
 * pressed before is forgotten: after a stop no work is made longer.
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
  LoosenStep settle = { .kind = LOOSEN_STEP_SETTLE, .technique = technique, .side = stopped.side };
  const LoosenPace *pace = loosen_routine_get_pace (self->routine);

  for (guint i = self->steps->len; i > 0; i--)
    if (i - 1 <= index || loosen_session_plan_get (self, i - 1)->technique == technique)
      g_array_remove_index (self->steps, i - 1);

  /* One repetition; where repetitions are all there is, the least of them. */
  routine = loosen_routine_new_with_pace (loosen_routine_get_catalog (self->routine), &choice, 1, pace, NULL);
  g_assert (routine != NULL);
  settle.length = (gint64) (MAX (technique->settle_s, MOVE_MIN_S) + pace->settle_extra_s) * G_USEC_PER_SEC;
  g_array_insert_val (self->steps, 0, settle);
  for (guint i = 0, n = 1; i < loosen_routine_get_n_steps (routine); i++) {
    LoosenStep step = *loosen_routine_get_step (routine, i);

    if (!loosen_step_is_work (&step) || step.number > 1)
      continue;
    step.count = 1;
    g_array_insert_val (self->steps, n, step);
    n++;
  }

  g_array_set_size (self->done, 0);
  g_array_set_size (self->done, self->steps->len);
}
