/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core-fixture.h"

G_BEGIN_DECLS

#define MS 1000
#define SECOND ((gint64) G_USEC_PER_SEC)
#define MINUTE (60 * SECOND)

/* Techniques as the catalog has them, made by hand: one for each mode, with and without sides and pressure. */
extern const LoosenBreathPattern fixture_slow;    /* in 4, out 6 */
extern const LoosenBreathPattern fixture_sigh;    /* in 2, top up 1, out 6 */
extern const LoosenTechnique fixture_ball;        /* hold, sides, pressure, rest 15, settle 20 */
extern const LoosenTechnique fixture_roller;      /* roll, sides, pressure, stroke 3, rest 15, settle 20 */
extern const LoosenTechnique fixture_hand;        /* hold, no sides, pressure, rest 10, settle 15 */
extern const LoosenTechnique fixture_stretch;     /* hold, sides, rest 10, settle 0 */
extern const LoosenTechnique fixture_glide;       /* repetitions of 5, sides, settle 15 */
extern const LoosenTechnique fixture_calm;        /* hold, no sides, no rest, settle 20 */
extern const LoosenTechnique fixture_long;        /* hold up to 300, no breath, no sides, settle 0 */
extern const LoosenTechnique fixture_therapist;   /* nothing to time */

LoosenChoice fixture_choice (const LoosenTechnique *technique, LoosenSide sides, guint hold_s, guint reps);

/**
 * Fixture:
 *
 * A session of such techniques on a clock that is turned by hand, and what it told.
 */
typedef struct {
  LoosenFakeClock *clock;
  LoosenRoutine *routine;
  LoosenSession *session;
  CoreTrace *trace;
  guint n_states;
  guint n_steps;
  guint n_seconds;
  guint n_cues[LOOSEN_CUE_STOP + 1];
} Fixture;

Fixture *fixture_new (LoosenCatalog *catalog, const LoosenChoice *choices, guint n_choices);
void fixture_free (Fixture *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Fixture, fixture_free)

Fixture *fixture_new_one (const LoosenTechnique *technique, LoosenSide sides, guint hold_s, guint reps);
void fixture_forget (Fixture *self);
void fixture_assert_told (Fixture *self, const char *lines);
void fixture_assert_at (Fixture *self, LoosenSessionState state, guint index, gint64 remaining);

G_END_DECLS
