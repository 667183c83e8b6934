/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

#include "loosen-match.h"

G_BEGIN_DECLS

/**
 * LoosenStepKind:
 * @LOOSEN_STEP_SETTLE: time to get into place
 * @LOOSEN_STEP_HOLD: hold, or roll
 * @LOOSEN_STEP_REPS: repetitions, one every @beat
 * @LOOSEN_STEP_REST: rest between two of them
 * @LOOSEN_STEP_SWITCH: change sides
 */
typedef enum {
  LOOSEN_STEP_SETTLE,
  LOOSEN_STEP_HOLD,
  LOOSEN_STEP_REPS,
  LOOSEN_STEP_REST,
  LOOSEN_STEP_SWITCH,
} LoosenStepKind;

/**
 * LoosenStep:
 * @kind: what to do
 * @technique: which technique it belongs to
 * @side: which side; %LOOSEN_SIDE_NONE where the technique has no sides. For a switch: the side to change to
 * @length: microseconds, never 0
 * @number: which hold of this side it is, from 1 (for a rest: the hold just done)
 * @count: how many holds this side has
 * @beat: length of one stroke or repetition, microseconds; 0 where there is none
 * @n_beats: number of beats in @length (the last stroke may be cut)
 * @breathing: (nullable): the pattern that leads the breath, %NULL where it is not led
 */
typedef struct {
  LoosenStepKind kind;
  const LoosenTechnique *technique;
  LoosenSide side;
  gint64 length;
  guint number;
  guint count;
  gint64 beat;
  guint n_beats;
  const LoosenBreathPattern *breathing;
} LoosenStep;

/**
 * LoosenChoice:
 * @technique: what to do
 * @sides: which sides: one, or both; ignored where the technique has no sides
 * @first: which of both to start with
 * @hold_s: seconds of a hold, within the technique's range (ignored in mode reps)
 * @reps: repetitions, within the technique's range
 *
 * What the person chose on the technique page.
 */
typedef struct {
  const LoosenTechnique *technique;
  LoosenSide sides;
  LoosenSide first;
  guint hold_s;
  guint reps;
} LoosenChoice;

#define LOOSEN_PACE_MAX_EXTRA_S 120

/**
 * LoosenPace:
 * @settle_extra_s: seconds more than a technique gives to get into place and to change sides, at most
 *   %LOOSEN_PACE_MAX_EXTRA_S
 * @breathing: (nullable): the pattern for all holds; %NULL for the one that each technique suggests
 * @breath_free: whether the breath is not led at all
 *
 * How a person likes to be led, whatever the technique. All zero is how the techniques suggest it.
 */
typedef struct {
  guint settle_extra_s;
  const LoosenBreathPattern *breathing;
  gboolean breath_free;
} LoosenPace;

#define LOOSEN_ROUTINE_ERROR (loosen_routine_error_quark ())
GQuark loosen_routine_error_quark (void);

typedef enum {
  LOOSEN_ROUTINE_ERROR_NOT_TIMED, /* a technique without a timer */
  LOOSEN_ROUTINE_ERROR_RANGE,     /* a number outside the technique's range */
  LOOSEN_ROUTINE_ERROR_SIDE,      /* no side chosen for a technique that has sides */
} LoosenRoutineError;

/**
 * LoosenRoutine:
 *
 * Choices compiled to steps. Reference-counted, immutable.
 */
typedef struct _LoosenRoutine LoosenRoutine;

#define LOOSEN_TYPE_ROUTINE (loosen_routine_get_type ())
GType loosen_routine_get_type (void);

LoosenChoice loosen_choice_suggest (const LoosenTechnique *technique, LoosenSide sides, gboolean first_ever);

LoosenRoutine *loosen_routine_new (LoosenCatalog *catalog, const LoosenChoice *choices, guint n_choices, GError **error);
LoosenRoutine *loosen_routine_new_with_pace (
  LoosenCatalog *catalog, const LoosenChoice *choices, guint n_choices, const LoosenPace *pace, GError **error);
LoosenRoutine *loosen_routine_ref (LoosenRoutine *self);
void loosen_routine_unref (LoosenRoutine *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LoosenRoutine, loosen_routine_unref)

LoosenCatalog *loosen_routine_get_catalog (LoosenRoutine *self);
guint loosen_routine_get_n_steps (LoosenRoutine *self);
const LoosenStep *loosen_routine_get_step (LoosenRoutine *self, guint index);
const LoosenPace *loosen_routine_get_pace (LoosenRoutine *self);
gint64 loosen_routine_get_length (LoosenRoutine *self);

G_END_DECLS
