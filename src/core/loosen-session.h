/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

#include "loosen-breath.h"
#include "loosen-clock.h"
#include "loosen-cue.h"
#include "loosen-routine.h"
#include "loosen-time.h"

G_BEGIN_DECLS

/**
 * LoosenSessionState:
 * @LOOSEN_SESSION_READY: not yet started
 * @LOOSEN_SESSION_RUNNING: a step is running
 * @LOOSEN_SESSION_PAUSED: the person paused it
 * @LOOSEN_SESSION_SLEPT: the machine slept; waits for resume, restart of this side, or end
 * @LOOSEN_SESSION_SETTLING: after "Sharp pain: stop": letting it settle, or waiting for the answer
 * @LOOSEN_SESSION_DONE: over; see the outcome
 */
typedef enum {
  LOOSEN_SESSION_READY,
  LOOSEN_SESSION_RUNNING,
  LOOSEN_SESSION_PAUSED,
  LOOSEN_SESSION_SLEPT,
  LOOSEN_SESSION_SETTLING,
  LOOSEN_SESSION_DONE,
} LoosenSessionState;

/**
 * LoosenOutcome:
 * @LOOSEN_OUTCOME_NONE: not over yet
 * @LOOSEN_OUTCOME_COMPLETED: all steps were gone through
 * @LOOSEN_OUTCOME_ENDED: the person ended it
 * @LOOSEN_OUTCOME_STOPPED: it hurt and did not go away
 * @LOOSEN_OUTCOME_STOPPED_TWICE: it hurt a second time: no more pressure today
 */
typedef enum {
  LOOSEN_OUTCOME_NONE,
  LOOSEN_OUTCOME_COMPLETED,
  LOOSEN_OUTCOME_ENDED,
  LOOSEN_OUTCOME_STOPPED,
  LOOSEN_OUTCOME_STOPPED_TWICE,
} LoosenOutcome;

#define LOOSEN_TYPE_SESSION (loosen_session_get_type ())
G_DECLARE_FINAL_TYPE (LoosenSession, loosen_session, LOOSEN, SESSION, GObject)

/**
 * LoosenReading:
 * @remaining: what is left of the step, microseconds, never below 0
 * @length: the whole step with what was added, microseconds
 * @breath: the breath now (easy in steps that do not lead it)
 * @beat: which stroke or repetition, from 1; 0 where there is none
 * @beat_progress: how far it is, 0 to 1
 * @cue: (nullable): the sentence to show now; translated
 *
 * What to show at one instant. Read as often as wanted: it changes nothing.
 */
typedef struct {
  gint64 remaining;
  gint64 length;
  LoosenBreath breath;
  guint beat;
  double beat_progress;
  const char *cue;
} LoosenReading;

LoosenSession *loosen_session_new (LoosenRoutine *routine, LoosenClock *clock);

LoosenRoutine *loosen_session_get_routine (LoosenSession *self);
LoosenSessionState loosen_session_get_state (LoosenSession *self);
LoosenOutcome loosen_session_get_outcome (LoosenSession *self);
guint loosen_session_get_step_index (LoosenSession *self);
const LoosenStep *loosen_session_get_step (LoosenSession *self);
const LoosenStep *loosen_session_get_next_step (LoosenSession *self);
guint loosen_session_get_n_stops (LoosenSession *self);
gint64 loosen_session_get_slept (LoosenSession *self);
LoosenReading loosen_session_read (LoosenSession *self);
gint64 loosen_session_get_left (LoosenSession *self);

void loosen_session_start (LoosenSession *self);
void loosen_session_pause (LoosenSession *self);
void loosen_session_resume (LoosenSession *self);
void loosen_session_restart_side (LoosenSession *self);
gboolean loosen_session_is_settling (LoosenSession *self);
gboolean loosen_session_can_add_time (LoosenSession *self, gint64 length);
void loosen_session_add_time (LoosenSession *self, gint64 length);
void loosen_session_skip (LoosenSession *self);
void loosen_session_back (LoosenSession *self);
void loosen_session_stop (LoosenSession *self);
void loosen_session_settled (LoosenSession *self, gboolean gone);
void loosen_session_end (LoosenSession *self);

G_END_DECLS
