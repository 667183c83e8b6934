/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-session-plan.h"
#include "loosen-session.h"

G_BEGIN_DECLS

/* What a session is made of: loosen-session.c changes it, loosen-session-reading.c only looks. */
struct _LoosenSession {
  GObject parent_instance;

  LoosenRoutine *routine;  /* (owned) */
  LoosenClock *clock;      /* (owned) */
  LoosenSessionPlan *plan; /* (owned) */
  GArray *points;          /* (owned) (nullable) of LoosenCuePoint, of this step */
  guint next_point;
  guint index;
  guint wake_id;
  gboolean end_sounded; /* whether the cue of this step's end was given */

  LoosenSessionState state;
  LoosenSessionState slept_in; /* what the machine's sleep interrupted */
  LoosenOutcome outcome;
  guint n_stops;
  gint64 slept;

  gint64 length;   /* of this step, or of the settling, with what was added */
  gint64 deadline; /* monotonic; valid while time runs */
  gint64 left;     /* valid while time stands still */
  gint64 offset;   /* boot time less monotonic time when last looked at */
  gint64 shown_second;

  gint64 breath_origin; /* when in the step the present row of breaths began */
  guint breaths_before; /* breaths of this step before that row */
  gboolean breath_due;  /* whether that row has still to be heard to begin */
  gboolean half_over;   /* whether half of the step was over before it was made longer */
};

gboolean loosen_session_time_runs (LoosenSession *self);
gint64 loosen_session_get_remaining (LoosenSession *self);

G_END_DECLS
