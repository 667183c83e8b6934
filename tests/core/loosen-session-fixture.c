/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-session-fixture.h"

static const char *const no_strings[] = { NULL };
static const char *const two_cues[] = { "Middle one.", "Middle two.", NULL };
static const LoosenZone *const no_zones[] = { NULL };

const LoosenBreathPattern fixture_slow = {
  .id = "slow",
  .phases = { LOOSEN_BREATH_IN, LOOSEN_BREATH_OUT },
  .lengths = { 4 * SECOND, 6 * SECOND },
  .n_phases = 2,
  .cycle = 10 * SECOND,
};

const LoosenBreathPattern fixture_sigh = {
  .id = "sigh",
  .phases = { LOOSEN_BREATH_IN, LOOSEN_BREATH_TOP_UP, LOOSEN_BREATH_OUT },
  .lengths = { 2 * SECOND, 1 * SECOND, 6 * SECOND },
  .n_phases = 3,
  .cycle = 9 * SECOND,
};

/* clang-format off */
#define TECHNIQUE(...)                                                                                                 \
  { .equipment = no_strings, .targets = no_zones, .target_regions = no_strings, .setup = no_strings,                   \
    .steps = no_strings, .cues_mid = two_cues, .say = no_strings, .back_off = no_strings, .withheld_by = no_strings,   \
    .alt_positions = no_strings, .evidence_sources = no_strings, .cue_start = "Start.", .cue_end = "End.",             \
    __VA_ARGS__ }
/* clang-format on */

const LoosenTechnique fixture_ball = TECHNIQUE (.id = "ball",
                                                .breathing = &fixture_slow,
                                                .mode = LOOSEN_MODE_HOLD,
                                                .per_side = TRUE,
                                                .has_pressure = TRUE,
                                                .hold_s = { 30, 40, 60 },
                                                .reps = { 1, 2, 3 },
                                                .rest_s = 15,
                                                .settle_s = 20);
const LoosenTechnique fixture_roller = TECHNIQUE (.id = "roller",
                                                  .breathing = &fixture_slow,
                                                  .mode = LOOSEN_MODE_ROLL,
                                                  .per_side = TRUE,
                                                  .has_pressure = TRUE,
                                                  .hold_s = { 20, 40, 60 },
                                                  .reps = { 1, 2, 3 },
                                                  .roll_stroke_s = 3,
                                                  .rest_s = 15,
                                                  .settle_s = 20);
const LoosenTechnique fixture_hand = TECHNIQUE (.id = "hand",
                                                .breathing = &fixture_slow,
                                                .mode = LOOSEN_MODE_HOLD,
                                                .has_pressure = TRUE,
                                                .hold_s = { 30, 40, 60 },
                                                .reps = { 1, 2, 3 },
                                                .rest_s = 10,
                                                .settle_s = 15);
const LoosenTechnique fixture_stretch = TECHNIQUE (.id = "stretch",
                                                   .breathing = &fixture_slow,
                                                   .mode = LOOSEN_MODE_HOLD,
                                                   .per_side = TRUE,
                                                   .hold_s = { 20, 30, 60 },
                                                   .reps = { 1, 3, 3 },
                                                   .rest_s = 10);
const LoosenTechnique fixture_glide = TECHNIQUE (.id = "glide",
                                                 .breathing = &fixture_slow,
                                                 .mode = LOOSEN_MODE_REPS,
                                                 .per_side = TRUE,
                                                 .reps = { 5, 10, 10 },
                                                 .rep_s = 5,
                                                 .rest_s = 30,
                                                 .settle_s = 15);
const LoosenTechnique fixture_calm = TECHNIQUE (.id = "calm",
                                                .breathing = &fixture_slow,
                                                .mode = LOOSEN_MODE_HOLD,
                                                .hold_s = { 30, 60, 60 },
                                                .reps = { 1, 3, 5 },
                                                .settle_s = 20);
const LoosenTechnique fixture_long =
  TECHNIQUE (.id = "long", .mode = LOOSEN_MODE_HOLD, .hold_s = { 30, 60, 300 }, .reps = { 1, 1, 2 });
const LoosenTechnique fixture_therapist = TECHNIQUE (.id = "therapist", .mode = LOOSEN_MODE_INFO);

static void
state_changed_cb (Fixture *self)
{
  self->n_states++;
}

static void
step_changed_cb (Fixture *self)
{
  self->n_steps++;
}

static void
second_cb (Fixture *self)
{
  self->n_seconds++;
}

static void
cue_cb (Fixture *self, int cue)
{
  g_assert_cmpint (cue, >=, 0);
  g_assert_cmpint (cue, <=, LOOSEN_CUE_STOP);
  self->n_cues[cue]++;
}

/**
 * fixture_choice:
 * @technique: a technique
 * @sides: which sides
 * @hold_s: seconds of a hold
 * @reps: repetitions
 *
 * Returns: the choice; both sides start on the right
 */
LoosenChoice
fixture_choice (const LoosenTechnique *technique, LoosenSide sides, guint hold_s, guint reps)
{
  return (LoosenChoice){
    .technique = technique, .sides = sides, .first = LOOSEN_SIDE_RIGHT, .hold_s = hold_s, .reps = reps
  };
}

/**
 * fixture_new:
 * @catalog: (nullable): a catalog, for its safety texts
 * @choices: (array length=n_choices): what to do
 * @n_choices: number of @choices
 *
 * Returns: (transfer full): a session that is ready
 */
Fixture *
fixture_new (LoosenCatalog *catalog, const LoosenChoice *choices, guint n_choices)
{
  Fixture *self = g_new0 (Fixture, 1);
  g_autoptr (GError) error = NULL;

  self->clock = loosen_fake_clock_new ();
  self->routine = loosen_routine_new (catalog, choices, n_choices, &error);
  g_assert_no_error (error);
  self->session = loosen_session_new (self->routine, LOOSEN_CLOCK (self->clock));
  self->trace = core_trace_new (self->session, self->clock);
  g_signal_connect_swapped (self->session, "state-changed", G_CALLBACK (state_changed_cb), self);
  g_signal_connect_swapped (self->session, "step-changed", G_CALLBACK (step_changed_cb), self);
  g_signal_connect_swapped (self->session, "second", G_CALLBACK (second_cb), self);
  g_signal_connect_swapped (self->session, "cue", G_CALLBACK (cue_cb), self);

  return self;
}

/**
 * fixture_new_one:
 * @technique: what to do
 * @sides: which sides; the right one first
 * @hold_s: seconds of a hold
 * @reps: repetitions
 *
 * Returns: (transfer full): a session of one technique that is ready
 */
Fixture *
fixture_new_one (const LoosenTechnique *technique, LoosenSide sides, guint hold_s, guint reps)
{
  LoosenChoice choice = fixture_choice (technique, sides, hold_s, reps);

  return fixture_new (NULL, &choice, 1);
}

/**
 * fixture_free:
 * @self: (transfer full): a fixture
 *
 * The session must go with its last reference, in whatever state it is, and take its wake with it.
 */
void
fixture_free (Fixture *self)
{
  core_trace_free (self->trace);
  g_assert_finalize_object (self->session);
  g_assert_cmpuint (loosen_fake_clock_get_n_pending (self->clock), ==, 0);
  g_assert_finalize_object (self->clock);
  loosen_routine_unref (self->routine);
  g_free (self);
}

/**
 * fixture_forget:
 * @self: a fixture
 *
 * Forgets what was told so far.
 */
void
fixture_forget (Fixture *self)
{
  g_free (core_trace_take (self->trace));
  self->n_states = self->n_steps = self->n_seconds = 0;
  memset (self->n_cues, 0, sizeof self->n_cues);
}

/**
 * fixture_assert_told:
 * @self: a fixture
 * @lines: what the session must have told since the last time, as the trace notes it
 */
void
fixture_assert_told (Fixture *self, const char *lines)
{
  g_autofree char *text = core_trace_take (self->trace);

  g_assert_cmpstr (text, ==, lines);
}

/**
 * fixture_assert_at:
 * @self: a fixture
 * @state: the state that it must be in
 * @index: the step that it must be at
 * @remaining: what must be left of that, microseconds
 */
void
fixture_assert_at (Fixture *self, LoosenSessionState state, guint index, gint64 remaining)
{
  g_assert_cmpstr (core_fixture_name_state (loosen_session_get_state (self->session)), ==,
                   core_fixture_name_state (state));
  g_assert_cmpuint (loosen_session_get_step_index (self->session), ==, index);
  g_assert_cmpint (loosen_session_read (self->session).remaining, ==, remaining);
}
