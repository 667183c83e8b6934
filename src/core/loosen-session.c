/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-session-private.h"
#include "loosen-time.h"

#define LATE_CUE (300 * 1000)            /* a cue later than this is dropped, never queued */
#define SLEEP_FROM (2 * G_USEC_PER_SEC)  /* boot time gained on monotonic time: the machine slept */
#define BACK_WITHIN (3 * G_USEC_PER_SEC) /* so soon after its start, back means the step before */
#define STOP_SETTLE_S 120                /* content section 5.8, where no catalog is given */

/**
 * LoosenSession:
 *
 * A routine being done: a state machine that owns time. It holds a deadline, never a count of ticks, and is
 * woken by its clock at the next boundary, cue or whole second; a late wake goes through all that was due, in
 * order, each step beginning where the one before it ended.
 *
 * A cue that is late is dropped. Only the end of a hold is told late, as long as what follows it still goes
 * on: someone may lie on a ball with closed eyes, waiting for it.
 *
 * # Signals
 * Whoever hears them may call anything here, and drop the session.
 *
 * `state-changed`, `step-changed`: as they say. `step-changed` comes before the cues of the step.
 * `second`: what is left of the step is another number of whole seconds.
 * `cue` (LoosenCue): something is to be heard now.
 */
G_DEFINE_FINAL_TYPE (LoosenSession, loosen_session, G_TYPE_OBJECT)

enum { STATE_CHANGED, STEP_CHANGED, SECOND, CUE, N_SIGNALS };
static guint signals[N_SIGNALS];

static void
woken_cb (gpointer user_data);

static const LoosenStep *
get_step (LoosenSession *self, guint index)
{
  return loosen_session_plan_get (self->plan, index);
}

static void
cancel_wake (LoosenSession *self)
{
  guint id = self->wake_id;

  if (id == 0)
    return;

  self->wake_id = 0;
  loosen_clock_cancel (self->clock, id);
}

static void
schedule (LoosenSession *self)
{
  gint64 next;

  cancel_wake (self);
  if (!loosen_session_time_runs (self))
    return;

  /* The number of whole seconds falls when what is left reaches one less than is shown. */
  next = MIN (self->deadline, self->deadline - (self->shown_second - 1) * G_USEC_PER_SEC);
  if (self->points != NULL && self->next_point < self->points->len)
    next = MIN (next, self->deadline - self->length +
                        g_array_index (self->points, LoosenCuePoint, self->next_point).offset);
  self->wake_id = loosen_clock_wake_at (self->clock, next, woken_cb, self);
}

static void
stand_still (LoosenSession *self)
{
  self->left = loosen_session_get_remaining (self);
  cancel_wake (self);
}

static void
set_state (LoosenSession *self, LoosenSessionState state)
{
  if (self->state == state)
    return;

  self->state = state;
  g_signal_emit (self, signals[STATE_CHANGED], 0);
}

static void
plan_cues (LoosenSession *self, gint64 after)
{
  const LoosenStep *step = get_step (self, self->index);

  g_clear_pointer (&self->points, g_array_unref);
  self->points = loosen_cue_plan (step, self->length, self->breath_origin, self->index == 0);
  self->next_point = 0;
  while (self->next_point < self->points->len &&
         g_array_index (self->points, LoosenCuePoint, self->next_point).offset <= after)
    self->next_point++;
}

/* Goes to a step. Running, it begins at @start; standing still, all of it is left. */
static void
enter_step (LoosenSession *self, guint index, gint64 start)
{
  self->index = index;
  self->length = get_step (self, index)->length;
  self->end_sounded = FALSE;
  /* What was added the last time is not there any more. */
  loosen_session_plan_count_beats (self->plan, index, self->length);
  self->deadline = start + self->length;
  self->breath_origin = 0;
  self->breaths_before = 0;
  self->breath_due = FALSE;
  self->half_over = FALSE;
  self->shown_second = loosen_count_seconds (self->length);
  if (self->state != LOOSEN_SESSION_RUNNING)
    self->left = self->length;
  plan_cues (self, -1);
  g_signal_emit (self, signals[STEP_CHANGED], 0);
}

/* Notes how long the step was done, before it is left. */
static void
leave_step (LoosenSession *self)
{
  loosen_session_plan_leave (self->plan, self->index, self->length - loosen_session_get_remaining (self));
}

static void
finish (LoosenSession *self, LoosenOutcome outcome)
{
  stand_still (self);
  g_clear_pointer (&self->points, g_array_unref);
  self->outcome = outcome;
  set_state (self, LOOSEN_SESSION_DONE);
}

static void
sound (LoosenSession *self, LoosenCue cue)
{
  g_signal_emit (self, signals[CUE], 0, (int) cue);
}

/* The step is over: on to the next, which began where this one ended. */
static void
pass_deadline (LoosenSession *self, gint64 now)
{
  const LoosenStep step = *get_step (self, self->index);
  const LoosenStep *next = get_step (self, self->index + 1);
  gint64 end = self->deadline;

  if (next == NULL) {
    finish (self, LOOSEN_OUTCOME_COMPLETED);
    sound (self, LOOSEN_CUE_SESSION_DONE);
    return;
  }

  if (loosen_step_is_work (&step) && !self->end_sounded &&
      (now - end <= LATE_CUE || now - end < next->length)) {
    self->end_sounded = TRUE;
    sound (self, loosen_cue_at_end (&step, next));
  }
  /* Whoever heard that may have paused or stopped, and then it was gone on already. */
  if (self->state == LOOSEN_SESSION_RUNNING && self->deadline == end) {
    leave_step (self);
    enter_step (self, self->index + 1, end);
  }
}

static gboolean
notice_sleep (LoosenSession *self)
{
  gint64 offset = loosen_clock_get_boot (self->clock) - loosen_clock_get_monotonic (self->clock);
  gint64 gain = offset - self->offset;

  self->offset = offset;
  if (gain <= SLEEP_FROM || !loosen_session_time_runs (self))
    return FALSE;

  stand_still (self);
  self->slept = gain;
  self->slept_in = self->state;
  set_state (self, LOOSEN_SESSION_SLEPT);

  return TRUE;
}

static void
tell_second (LoosenSession *self)
{
  gint64 second = loosen_count_seconds (loosen_session_get_remaining (self));

  if (second == self->shown_second)
    return;

  self->shown_second = second;
  g_signal_emit (self, signals[SECOND], 0);
}

/* Goes through everything that was due. */
static void
catch_up (LoosenSession *self)
{
  gint64 now = loosen_clock_get_monotonic (self->clock);

  while (self->state == LOOSEN_SESSION_RUNNING) {
    const LoosenCuePoint *point = self->next_point < self->points->len
                                    ? &g_array_index (self->points, LoosenCuePoint, self->next_point)
                                    : NULL;
    gint64 due = point != NULL ? self->deadline - self->length + point->offset : G_MAXINT64;

    if (self->breath_due) {
      self->breath_due = FALSE;
      sound (self, LOOSEN_CUE_BREATH_IN);
      continue;
    }
    if (due <= now && due < self->deadline) {
      LoosenCue cue = point->cue;

      self->next_point++;
      if (now - due <= LATE_CUE && !(cue == LOOSEN_CUE_HALF && self->half_over))
        sound (self, cue);
    } else if (self->deadline <= now) {
      pass_deadline (self, now);
    } else {
      break;
    }
  }
  if (self->state == LOOSEN_SESSION_SETTLING && self->left < 0 && self->deadline <= now) {
    /* It has settled; the question waits as long as it takes. */
    self->left = 0;
    g_signal_emit (self, signals[SECOND], 0);
  }
}

/* Looks at the clock: at each wake, and before everything that a person does. */
static void
look (LoosenSession *self)
{
  if (notice_sleep (self))
    return;

  catch_up (self);
  if (loosen_session_time_runs (self))
    tell_second (self);
}

/* What a person does begins and ends with these. A handler may drop the session meanwhile. */
static void
begin_call (LoosenSession *self)
{
  g_object_ref (self);
  look (self);
}

static void
end_call (LoosenSession *self)
{
  look (self);
  schedule (self);
  g_object_unref (self);
}

static void
woken_cb (gpointer user_data)
{
  LoosenSession *self = user_data;

  self->wake_id = 0;
  begin_call (self);
  end_call (self);
}

static void
run (LoosenSession *self, gint64 now)
{
  self->deadline = now + MAX (self->left, 0);
  self->left = -1;
}

static void
loosen_session_dispose (GObject *object)
{
  LoosenSession *self = LOOSEN_SESSION (object);

  if (self->clock != NULL)
    cancel_wake (self);
  g_clear_object (&self->clock);
  g_clear_pointer (&self->routine, loosen_routine_unref);

  G_OBJECT_CLASS (loosen_session_parent_class)->dispose (object);
}

static void
loosen_session_finalize (GObject *object)
{
  LoosenSession *self = LOOSEN_SESSION (object);

  g_clear_pointer (&self->plan, loosen_session_plan_free);
  g_clear_pointer (&self->points, g_array_unref);

  G_OBJECT_CLASS (loosen_session_parent_class)->finalize (object);
}

static void
loosen_session_class_init (LoosenSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = loosen_session_dispose;
  object_class->finalize = loosen_session_finalize;

  signals[STATE_CHANGED] = g_signal_new ("state-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[STEP_CHANGED] = g_signal_new ("step-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                        NULL, NULL, G_TYPE_NONE, 0);
  signals[SECOND] = g_signal_new ("second", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);
  signals[CUE] = g_signal_new ("cue", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                               G_TYPE_NONE, 1, G_TYPE_INT);
}

static void
loosen_session_init (LoosenSession *self)
{
}

/**
 * loosen_session_new:
 * @routine: what to do
 * @clock: the source of time
 *
 * Returns: (transfer full): a session that stands at its first step, ready
 */
LoosenSession *
loosen_session_new (LoosenRoutine *routine, LoosenClock *clock)
{
  LoosenSession *self;

  g_return_val_if_fail (routine != NULL, NULL);
  g_return_val_if_fail (LOOSEN_IS_CLOCK (clock), NULL);

  self = g_object_new (LOOSEN_TYPE_SESSION, NULL);
  self->routine = loosen_routine_ref (routine);
  self->clock = g_object_ref (clock);
  self->plan = loosen_session_plan_new (routine);
  enter_step (self, 0, 0);

  return self;
}

/**
 * loosen_session_start:
 * @self: a session that is ready
 *
 * Starts the first step. Does nothing in another state, as all that follow.
 */
void
loosen_session_start (LoosenSession *self)
{
  g_return_if_fail (LOOSEN_IS_SESSION (self));

  begin_call (self);
  if (self->state == LOOSEN_SESSION_READY) {
    run (self, loosen_clock_get_monotonic (self->clock));
    set_state (self, LOOSEN_SESSION_RUNNING);
  }
  end_call (self);
}

/**
 * loosen_session_pause:
 * @self: a session
 *
 * Lets time stand still. A paused session wakes nobody.
 */
void
loosen_session_pause (LoosenSession *self)
{
  g_return_if_fail (LOOSEN_IS_SESSION (self));

  begin_call (self);
  if (self->state == LOOSEN_SESSION_RUNNING) {
    stand_still (self);
    set_state (self, LOOSEN_SESSION_PAUSED);
  }
  end_call (self);
}

/**
 * loosen_session_resume:
 * @self: a session that is paused, or that the machine's sleep interrupted
 *
 * Lets time run on where it stood.
 */
void
loosen_session_resume (LoosenSession *self)
{
  g_return_if_fail (LOOSEN_IS_SESSION (self));

  begin_call (self);
  if (self->state == LOOSEN_SESSION_PAUSED || self->state == LOOSEN_SESSION_SLEPT) {
    run (self, loosen_clock_get_monotonic (self->clock));
    set_state (self, self->state == LOOSEN_SESSION_SLEPT ? self->slept_in : LOOSEN_SESSION_RUNNING);
  }
  end_call (self);
}

static gboolean
can_move (LoosenSession *self)
{
  return self->state == LOOSEN_SESSION_RUNNING || self->state == LOOSEN_SESSION_PAUSED;
}

/* The same, or the machine's sleep interrupted it. */
static gboolean
is_in_step (LoosenSession *self)
{
  return can_move (self) || (self->state == LOOSEN_SESSION_SLEPT && self->slept_in == LOOSEN_SESSION_RUNNING);
}

/* Goes to another step because the person wants it: its time begins now, or when it is resumed. */
static void
move_to (LoosenSession *self, guint index)
{
  leave_step (self);
  enter_step (self, index, loosen_clock_get_monotonic (self->clock));
}

/* Runs from a step on, out of a state in which time stood still or led something else. */
static void
begin_at (LoosenSession *self, guint index)
{
  gboolean ran = self->state == LOOSEN_SESSION_RUNNING;

  self->left = -1;
  /* It runs before anybody hears of the step: who then pauses or ends it is not overruled. */
  self->state = LOOSEN_SESSION_RUNNING;
  enter_step (self, index, loosen_clock_get_monotonic (self->clock));
  if (!ran && self->state == LOOSEN_SESSION_RUNNING)
    g_signal_emit (self, signals[STATE_CHANGED], 0);
}

/**
 * loosen_session_restart_side:
 * @self: a session
 *
 * Begins the present technique and side anew, with the time to get into place.
 */
void
loosen_session_restart_side (LoosenSession *self)
{
  g_return_if_fail (LOOSEN_IS_SESSION (self));

  begin_call (self);
  if (is_in_step (self)) {
    leave_step (self);
    begin_at (self, loosen_session_plan_find_side (self->plan, self->index));
  }
  end_call (self);
}

/**
 * loosen_session_can_add_time:
 * @self: a session
 * @length: microseconds
 *
 * Returns: whether loosen_session_add_time() would do anything: while a step runs or is paused, and pressure
 * on one area and side stays within three minutes. After a stop no work is made longer: what begins again
 * then is the least (content section 5.8)
 */
gboolean
loosen_session_can_add_time (LoosenSession *self, gint64 length)
{
  g_return_val_if_fail (LOOSEN_IS_SESSION (self), FALSE);

  length = loosen_session_plan_round_up (self->plan, self->index, length);

  return can_move (self) && length > 0 && (self->n_stops == 0 || !loosen_step_is_work (get_step (self, self->index))) &&
         loosen_session_plan_may_last (self->plan, self->index, self->length + length);
}

static void
lengthen (LoosenSession *self, gint64 added)
{
  LoosenReading reading = loosen_session_read (self);
  gint64 elapsed = reading.length - reading.remaining;

  self->half_over = self->half_over || elapsed >= self->length / 2;
  self->length += added;
  self->deadline += added;
  if (self->state == LOOSEN_SESSION_PAUSED)
    self->left += added;

  if (loosen_step_leads_breath (get_step (self, self->index)) && reading.breath.phase == LOOSEN_BREATH_EASY) {
    self->breaths_before = reading.breath.count;
    self->breath_origin = elapsed;
    self->breath_due = self->length - elapsed >= get_step (self, self->index)->breathing->cycle;
  }
  loosen_session_plan_count_beats (self->plan, self->index, self->length);
  /* Everything that is due at this instant was heard, but for a breath that begins now. */
  plan_cues (self, elapsed);
  tell_second (self);
}

/**
 * loosen_session_add_time:
 * @self: a session
 * @length: microseconds
 *
 * Makes the present step longer. Where the breath was already let go because no whole one was left, a new one
 * begins now: never in its middle.
 */
void
loosen_session_add_time (LoosenSession *self, gint64 length)
{
  g_return_if_fail (LOOSEN_IS_SESSION (self));
  g_return_if_fail (length > 0);

  begin_call (self);
  if (loosen_session_can_add_time (self, length))
    lengthen (self, loosen_session_plan_round_up (self->plan, self->index, length));
  end_call (self);
}

/**
 * loosen_session_skip:
 * @self: a session
 *
 * Goes on to the next step, paused or running as before; after the last one the session is complete.
 */
void
loosen_session_skip (LoosenSession *self)
{
  g_return_if_fail (LOOSEN_IS_SESSION (self));

  begin_call (self);
  if (can_move (self)) {
    if (get_step (self, self->index + 1) != NULL) {
      move_to (self, self->index + 1);
    } else {
      finish (self, LOOSEN_OUTCOME_COMPLETED);
      sound (self, LOOSEN_CUE_SESSION_DONE);
    }
  }
  end_call (self);
}

/**
 * loosen_session_back:
 * @self: a session
 *
 * Begins the present step anew; within its first three seconds goes to the one before.
 */
void
loosen_session_back (LoosenSession *self)
{
  g_return_if_fail (LOOSEN_IS_SESSION (self));

  begin_call (self);
  if (can_move (self)) {
    gint64 elapsed = self->length - loosen_session_get_remaining (self);

    move_to (self, self->index > 0 && elapsed < BACK_WITHIN ? self->index - 1 : self->index);
  }
  end_call (self);
}

/**
 * loosen_session_stop:
 * @self: a session
 *
 * Sharp pain: stops at once, and leads the time to let it settle (content section 5.8).
 */
void
loosen_session_stop (LoosenSession *self)
{
  LoosenCatalog *catalog;

  g_return_if_fail (LOOSEN_IS_SESSION (self));

  /* Whatever was due does not matter now. */
  if (!is_in_step (self))
    return;

  g_object_ref (self);
  leave_step (self);
  g_clear_pointer (&self->points, g_array_unref);
  catalog = loosen_routine_get_catalog (self->routine);
  self->n_stops++;
  self->length = (gint64) (catalog != NULL ? loosen_catalog_get_safety_texts (catalog)->stop_settle_s
                                           : STOP_SETTLE_S) *
                 G_USEC_PER_SEC;
  self->left = self->length;
  self->shown_second = loosen_count_seconds (self->length);
  /* Nor does it whether the machine slept. */
  self->offset = loosen_clock_get_boot (self->clock) - loosen_clock_get_monotonic (self->clock);
  run (self, loosen_clock_get_monotonic (self->clock));
  set_state (self, LOOSEN_SESSION_SETTLING);
  if (self->state == LOOSEN_SESSION_SETTLING)
    sound (self, LOOSEN_CUE_STOP);
  end_call (self);
}

/**
 * loosen_session_settled:
 * @self: a session after "Sharp pain: stop"
 * @gone: whether the feeling has gone
 *
 * Answers the question. Gone after the first stop: the same once more with its least. Not gone, or a second
 * stop: the session is over.
 */
void
loosen_session_settled (LoosenSession *self, gboolean gone)
{
  g_return_if_fail (LOOSEN_IS_SESSION (self));

  begin_call (self);
  if (self->state == LOOSEN_SESSION_SETTLING) {
    if (self->n_stops > 1) {
      finish (self, LOOSEN_OUTCOME_STOPPED_TWICE);
    } else if (!gone) {
      finish (self, LOOSEN_OUTCOME_STOPPED);
    } else {
      loosen_session_plan_restart_gently (self->plan, self->index);
      begin_at (self, 0);
    }
  }
  end_call (self);
}

/**
 * loosen_session_end:
 * @self: a session
 *
 * Ends it early. Out of the time after a stop, with the question not answered, that is a stop: whoever leaves then
 * has not said that it is gone.
 */
void
loosen_session_end (LoosenSession *self)
{
  g_return_if_fail (LOOSEN_IS_SESSION (self));

  begin_call (self);
  if (self->state != LOOSEN_SESSION_DONE)
    finish (self, self->n_stops > 1      ? LOOSEN_OUTCOME_STOPPED_TWICE
                  : loosen_session_is_settling (self) ? LOOSEN_OUTCOME_STOPPED
                                       : LOOSEN_OUTCOME_ENDED);
  end_call (self);
}
