/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-routine.h"

#include <glib/gi18n.h>

#define SWITCH_MIN_S 10 /* the least time to change sides */

struct _LoosenRoutine {
  LoosenCatalog *catalog; /* (owned) (nullable), owns the techniques */
  GArray *steps;          /* of LoosenStep */
  LoosenPace pace;
};

G_DEFINE_BOXED_TYPE (LoosenRoutine, loosen_routine, loosen_routine_ref, loosen_routine_unref)
G_DEFINE_QUARK (loosen-routine-error-quark, loosen_routine_error)

/**
 * loosen_choice_suggest:
 * @technique: a technique with a timer
 * @sides: which sides match the complaint; none means both
 * @first_ever: whether this is the first session ever
 *
 * What to suggest: the technique's usual numbers, or its least for the first session ever with pressure
 * (content section 3.2). Of both sides the right one comes first.
 *
 * Returns: a choice
 */
LoosenChoice
loosen_choice_suggest (const LoosenTechnique *technique, LoosenSide sides, gboolean first_ever)
{
  gboolean least = first_ever && technique->has_pressure;
  LoosenChoice choice = { .technique = technique };

  choice.hold_s = least ? technique->hold_s.min : technique->hold_s.normal;
  choice.reps = least ? technique->reps.min : technique->reps.normal;
  if (technique->per_side) {
    choice.sides = (sides & LOOSEN_SIDE_BOTH) != 0 ? sides & LOOSEN_SIDE_BOTH : LOOSEN_SIDE_BOTH;
    choice.first = choice.sides == LOOSEN_SIDE_LEFT ? LOOSEN_SIDE_LEFT : LOOSEN_SIDE_RIGHT;
  }

  return choice;
}

static gboolean
check_number (
  guint index, const char *technique, const char *name, guint number, LoosenRange range, GError **error)
{
  /* Whatever a technique says: none is no number of anything. */
  guint min = MAX (range.min, 1);

  if (number >= min && number <= range.max)
    return TRUE;

  g_set_error (error, LOOSEN_ROUTINE_ERROR, LOOSEN_ROUTINE_ERROR_RANGE,
               "choices[%u] (%s): %s: %u is not within %u and %u", index, technique, name, number, min,
               range.max);
  return FALSE;
}

static gboolean
check_choice (guint index, const LoosenChoice *choice, GError **error)
{
  const LoosenTechnique *technique = choice->technique;
  gboolean reps = technique->mode == LOOSEN_MODE_REPS;

  if (!loosen_technique_is_timed (technique)) {
    g_set_error (error, LOOSEN_ROUTINE_ERROR, LOOSEN_ROUTINE_ERROR_NOT_TIMED,
                 "choices[%u] (%s): has nothing to time", index, technique->id);
    return FALSE;
  }
  if (technique->per_side && (choice->sides & LOOSEN_SIDE_BOTH) == 0) {
    g_set_error (error, LOOSEN_ROUTINE_ERROR, LOOSEN_ROUTINE_ERROR_SIDE,
                 "choices[%u] (%s): sides: none is chosen", index, technique->id);
    return FALSE;
  }
  if (!reps && !check_number (index, technique->id, "hold_s", choice->hold_s, technique->hold_s, error))
    return FALSE;
  if (!check_number (index, technique->id, "reps", choice->reps, technique->reps, error))
    return FALSE;
  if (reps && technique->rep_s == 0) {
    g_set_error (error, LOOSEN_ROUTINE_ERROR, LOOSEN_ROUTINE_ERROR_NOT_TIMED,
                 "choices[%u] (%s): has nothing to time", index, technique->id);
    return FALSE;
  }

  return TRUE;
}

static void
add_step (LoosenRoutine *self, LoosenStep step)
{
  /* A step without length would be passed over in silence; it is not made at all. */
  if (step.length > 0)
    g_array_append_val (self->steps, step);
}

static void
add_side (LoosenRoutine *self, const LoosenChoice *choice, LoosenSide side, const LoosenPace *pace)
{
  const LoosenTechnique *technique = choice->technique;
  LoosenStep step = { .technique = technique, .side = side };

  if (technique->mode == LOOSEN_MODE_REPS) {
    step.kind = LOOSEN_STEP_REPS;
    step.number = step.count = 1;
    step.beat = (gint64) technique->rep_s * G_USEC_PER_SEC;
    step.n_beats = choice->reps;
    step.length = step.n_beats * step.beat;
    add_step (self, step);
    return;
  }

  step.count = choice->reps;
  for (guint i = 1; i <= choice->reps; i++) {
    step.kind = LOOSEN_STEP_HOLD;
    if (!pace->breath_free)
      step.breathing = pace->breathing != NULL ? pace->breathing : technique->breathing;
    step.number = i;
    step.length = (gint64) choice->hold_s * G_USEC_PER_SEC;
    if (technique->mode == LOOSEN_MODE_ROLL && technique->roll_stroke_s > 0) {
      step.beat = (gint64) technique->roll_stroke_s * G_USEC_PER_SEC;
      step.n_beats = (choice->hold_s + technique->roll_stroke_s - 1) / technique->roll_stroke_s;
    }
    add_step (self, step);

    if (i < choice->reps)
      add_step (self, (LoosenStep){ .kind = LOOSEN_STEP_REST,
                                    .technique = technique,
                                    .side = side,
                                    .number = i,
                                    .count = choice->reps,
                                    .length = (gint64) technique->rest_s * G_USEC_PER_SEC });
  }
}

static void
add_choice (LoosenRoutine *self, const LoosenChoice *choice, const LoosenPace *pace)
{
  const LoosenTechnique *technique = choice->technique;
  /* Only left and right are sides that can be done; a mark on the midline adds none. */
  LoosenSide sides = technique->per_side ? choice->sides & LOOSEN_SIDE_BOTH : LOOSEN_SIDE_NONE;
  LoosenSide first = (sides & choice->first) != 0 ? sides & choice->first : sides;
  gint64 extra = (gint64) pace->settle_extra_s * G_USEC_PER_SEC;
  LoosenStep settle = { .kind = LOOSEN_STEP_SETTLE,
                        .technique = technique,
                        .side = first,
                        .length = (gint64) technique->settle_s * G_USEC_PER_SEC + extra };

  /* Both sides with no first side given: the right one. */
  if (first == LOOSEN_SIDE_BOTH)
    settle.side = first = LOOSEN_SIDE_RIGHT;

  add_step (self, settle);
  add_side (self, choice, first, pace);
  if (sides == LOOSEN_SIDE_BOTH) {
    LoosenSide second = loosen_side_opposite (first);

    add_step (self,
              (LoosenStep){ .kind = LOOSEN_STEP_SWITCH,
                            .technique = technique,
                            .side = second,
                            .length = (gint64) MAX (technique->settle_s, SWITCH_MIN_S) * G_USEC_PER_SEC + extra });
    add_side (self, choice, second, pace);
  }
}

/**
 * loosen_routine_new:
 * @catalog: (nullable): the catalog
 * @choices: (array length=n_choices): what to do, in order
 * @n_choices: how many, at least one
 * @error: a #LoosenRoutineError
 *
 * Like loosen_routine_new_with_pace() with the pace that the techniques suggest.
 *
 * Returns: (transfer full) (nullable): a routine
 */
LoosenRoutine *
loosen_routine_new (LoosenCatalog *catalog, const LoosenChoice *choices, guint n_choices, GError **error)
{
  return loosen_routine_new_with_pace (catalog, choices, n_choices, &(LoosenPace){ 0 }, error);
}

/**
 * loosen_routine_new_with_pace:
 * @catalog: (nullable): the catalog that the techniques belong to; %NULL only where they outlive the routine
 * @choices: (array length=n_choices): what to do, in order
 * @n_choices: how many, at least one
 * @pace: how the person likes to be led
 * @error: a #LoosenRoutineError
 *
 * Compiles choices to steps: time to get into place, holds with rests between, a change of sides, and each
 * side with its full time. A number outside a technique's range is an error that tells which choice and which
 * number, never changed in silence.
 *
 * Returns: (transfer full) (nullable): a routine
 */
LoosenRoutine *
loosen_routine_new_with_pace (
  LoosenCatalog *catalog, const LoosenChoice *choices, guint n_choices, const LoosenPace *pace, GError **error)
{
  g_autoptr (LoosenRoutine) self = NULL;

  g_return_val_if_fail (choices != NULL && n_choices > 0, NULL);
  g_return_val_if_fail (pace != NULL && pace->settle_extra_s <= LOOSEN_PACE_MAX_EXTRA_S, NULL);

  self = g_rc_box_new0 (LoosenRoutine);
  self->catalog = catalog != NULL ? loosen_catalog_ref (catalog) : NULL;
  self->pace = *pace;
  self->steps = g_array_new (FALSE, FALSE, sizeof (LoosenStep));
  for (guint i = 0; i < n_choices; i++) {
    if (!check_choice (i, &choices[i], error))
      return NULL;
    add_choice (self, &choices[i], pace);
  }

  return g_steal_pointer (&self);
}

/**
 * loosen_routine_ref:
 * @self: a routine
 *
 * Returns: (transfer full): @self
 */
LoosenRoutine *
loosen_routine_ref (LoosenRoutine *self)
{
  return g_rc_box_acquire (self);
}

static void
clear_routine (gpointer data)
{
  LoosenRoutine *self = data;

  g_clear_pointer (&self->steps, g_array_unref);
  g_clear_pointer (&self->catalog, loosen_catalog_unref);
}

/**
 * loosen_routine_unref:
 * @self: (transfer full): a routine
 */
void
loosen_routine_unref (LoosenRoutine *self)
{
  g_rc_box_release_full (self, clear_routine);
}

/**
 * loosen_routine_get_catalog:
 * @self: a routine
 *
 * Returns: (transfer none) (nullable): the catalog it was made from
 */
LoosenCatalog *
loosen_routine_get_catalog (LoosenRoutine *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->catalog;
}

/**
 * loosen_routine_get_n_steps:
 * @self: a routine
 *
 * Returns: how many steps it has, at least one
 */
guint
loosen_routine_get_n_steps (LoosenRoutine *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->steps->len;
}

/**
 * loosen_routine_get_step:
 * @self: a routine
 * @index: less than the number of steps
 *
 * Returns: (transfer none): the step at @index
 */
const LoosenStep *
loosen_routine_get_step (LoosenRoutine *self, guint index)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < self->steps->len, NULL);

  return &g_array_index (self->steps, LoosenStep, index);
}

/**
 * loosen_routine_get_pace:
 * @self: a routine
 *
 * Returns: (transfer none): how the person likes to be led
 */
const LoosenPace *
loosen_routine_get_pace (LoosenRoutine *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->pace;
}

/**
 * loosen_routine_get_length:
 * @self: a routine
 *
 * Returns: how long all of it takes, microseconds
 */
gint64
loosen_routine_get_length (LoosenRoutine *self)
{
  gint64 length = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < self->steps->len; i++)
    length += g_array_index (self->steps, LoosenStep, i).length;

  return length;
}
