/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a session shows to whoever looks. Nothing here changes it. */

#include "loosen-session-private.h"

/* loosen_session_time_runs:
 * @self: a session
 *
 * Returns: whether time is running down: in a step, or to let it settle
 */
gboolean
loosen_session_time_runs (LoosenSession *self)
{
  return self->state == LOOSEN_SESSION_RUNNING || (self->state == LOOSEN_SESSION_SETTLING && self->left < 0);
}

/* loosen_session_is_settling:
 * @self: a session
 *
 * Returns: whether what runs, or stands still, is the time to let it settle, and no step
 */
gboolean
loosen_session_is_settling (LoosenSession *self)
{
  return self->state == LOOSEN_SESSION_SETTLING ||
         (self->state == LOOSEN_SESSION_SLEPT && self->slept_in == LOOSEN_SESSION_SETTLING);
}

/* loosen_session_get_remaining:
 * @self: a session
 *
 * Returns: what is left of the step, or of the settling, microseconds
 */
gint64
loosen_session_get_remaining (LoosenSession *self)
{
  gint64 remaining = loosen_session_time_runs (self)
                       ? self->deadline - loosen_clock_get_monotonic (self->clock)
                       : self->left;

  return CLAMP (remaining, 0, self->length);
}

/**
 * loosen_session_get_routine:
 * @self: a session
 *
 * Returns: (transfer none): the routine it was made from
 */
LoosenRoutine *
loosen_session_get_routine (LoosenSession *self)
{
  g_return_val_if_fail (LOOSEN_IS_SESSION (self), NULL);

  return self->routine;
}

/**
 * loosen_session_get_state:
 * @self: a session
 *
 * Returns: its state
 */
LoosenSessionState
loosen_session_get_state (LoosenSession *self)
{
  g_return_val_if_fail (LOOSEN_IS_SESSION (self), LOOSEN_SESSION_DONE);

  return self->state;
}

/**
 * loosen_session_get_outcome:
 * @self: a session
 *
 * Returns: how it ended; %LOOSEN_OUTCOME_NONE before that
 */
LoosenOutcome
loosen_session_get_outcome (LoosenSession *self)
{
  g_return_val_if_fail (LOOSEN_IS_SESSION (self), LOOSEN_OUTCOME_NONE);

  return self->outcome;
}

/**
 * loosen_session_get_step_index:
 * @self: a session
 *
 * Returns: the number of the step it is at, from 0
 */
guint
loosen_session_get_step_index (LoosenSession *self)
{
  g_return_val_if_fail (LOOSEN_IS_SESSION (self), 0);

  return self->index;
}

/**
 * loosen_session_get_step:
 * @self: a session
 *
 * Returns: (transfer none): the step it is at; when done, the last one it was at. Valid until the next change
 */
const LoosenStep *
loosen_session_get_step (LoosenSession *self)
{
  g_return_val_if_fail (LOOSEN_IS_SESSION (self), NULL);

  return loosen_session_plan_get (self->plan, self->index);
}

/**
 * loosen_session_get_next_step:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): the step after that
 */
const LoosenStep *
loosen_session_get_next_step (LoosenSession *self)
{
  g_return_val_if_fail (LOOSEN_IS_SESSION (self), NULL);

  return loosen_session_plan_get (self->plan, self->index + 1);
}

/**
 * loosen_session_get_n_stops:
 * @self: a session
 *
 * Returns: how often "Sharp pain: stop" was pressed
 */
guint
loosen_session_get_n_stops (LoosenSession *self)
{
  g_return_val_if_fail (LOOSEN_IS_SESSION (self), 0);

  return self->n_stops;
}

/**
 * loosen_session_get_slept:
 * @self: a session
 *
 * Returns: how long the machine slept when it last interrupted the session, microseconds
 */
gint64
loosen_session_get_slept (LoosenSession *self)
{
  g_return_val_if_fail (LOOSEN_IS_SESSION (self), 0);

  return self->slept;
}

/**
 * loosen_session_read:
 * @self: a session
 *
 * Reads off what to show at this instant. Changes nothing.
 *
 * Returns: the reading
 */
LoosenReading
loosen_session_read (LoosenSession *self)
{
  LoosenReading reading = { 0 };
  const LoosenStep *step;
  gint64 elapsed;

  g_return_val_if_fail (LOOSEN_IS_SESSION (self), reading);

  step = loosen_session_plan_get (self->plan, self->index);
  reading.length = self->length;
  reading.remaining = loosen_session_get_remaining (self);
  elapsed = reading.length - reading.remaining;

  /* Nothing is led any more; what stood still last may have been no step at all. */
  if (self->state == LOOSEN_SESSION_DONE)
    return reading;

  if (loosen_session_is_settling (self)) {
    LoosenCatalog *catalog = loosen_routine_get_catalog (self->routine);

    if (catalog != NULL)
      reading.breath = loosen_breath_at (loosen_catalog_get_safety_texts (catalog)->stop_breathing,
                                         self->length, elapsed);
    return reading;
  }

  if (loosen_step_leads_breath (step)) {
    reading.breath = loosen_breath_at (step->breathing, self->length - self->breath_origin,
                                       elapsed - self->breath_origin);
    reading.breath.count += self->breaths_before;
    if (reading.breath.number > 0)
      reading.breath.number += self->breaths_before;
  }
  if (step->beat > 0 && reading.remaining > 0) {
    reading.beat = elapsed / step->beat + 1;
    reading.beat_progress = (double) (elapsed % step->beat) / step->beat;
  }
  reading.cue = loosen_step_get_sentence (step, self->length, elapsed);

  return reading;
}

/**
 * loosen_session_get_left:
 * @self: a session
 *
 * Returns: what is left of all steps, microseconds
 */
gint64
loosen_session_get_left (LoosenSession *self)
{
  gint64 left = 0;

  g_return_val_if_fail (LOOSEN_IS_SESSION (self), 0);

  if (self->state == LOOSEN_SESSION_DONE)
    return 0;

  if (!loosen_session_is_settling (self))
    left = loosen_session_get_remaining (self);

  return left + loosen_session_plan_get_left_after (self->plan, self->index);
}
