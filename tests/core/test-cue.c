/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "core-fixture.h"

static const LoosenBreathPattern long_out = {
  .id = "long_out",
  .phases = { LOOSEN_BREATH_IN, LOOSEN_BREATH_OUT },
  .lengths = { SECONDS (4), SECONDS (6) },
  .n_phases = 2,
  .cycle = SECONDS (10),
};

static const LoosenBreathPattern sigh = {
  .id = "sigh",
  .phases = { LOOSEN_BREATH_IN, LOOSEN_BREATH_TOP_UP, LOOSEN_BREATH_OUT, LOOSEN_BREATH_HOLD_OUT },
  .lengths = { SECONDS (2), SECONDS (1), SECONDS (6), SECONDS (1) },
  .n_phases = 4,
  .cycle = SECONDS (10),
};

static const char *const three_cues[] = { "mid 1", "mid 2", "mid 3", NULL };
static const char *const no_cues[] = { NULL };

static const LoosenTechnique press = {
  .id = "press",
  .breathing = &long_out,
  .cue_start = "start",
  .cues_mid = three_cues,
  .cue_end = "end",
};
static const LoosenTechnique rest = {
  .id = "rest",
  .breathing = &sigh,
  .cue_start = "start",
  .cues_mid = no_cues,
  .cue_end = "end",
};
static const LoosenTechnique mute = { .id = "mute", .cues_mid = no_cues };

static const struct {
  LoosenStepKind kind;
  const LoosenTechnique *technique;
  double length;
  double beat;
  double origin;
  gboolean first;
  const char *plan;
} plans[] = {
  /* The first thing in a session is heard at once, and not announced a second time. */
  { LOOSEN_STEP_SETTLE, &press, 20, 0, 0, TRUE, "0 get-ready, 17 three, 18 two, 19 one" },
  { LOOSEN_STEP_SETTLE, &press, 20, 0, 0, FALSE, "16 get-ready, 17 three, 18 two, 19 one" },
  { LOOSEN_STEP_REST, &press, 8, 0, 0, FALSE, "4 get-ready, 5 three, 6 two, 7 one" },
  { LOOSEN_STEP_REST, &press, 7.9, 0, 0, FALSE, "" },
  { LOOSEN_STEP_SETTLE, &press, 5, 0, 0, TRUE, "0 get-ready" },
  { LOOSEN_STEP_SWITCH, &press, 10, 0, 0, FALSE, "6 get-ready, 7 three, 8 two, 9 one" },
  { LOOSEN_STEP_HOLD, &press, 30, 0, 0, FALSE,
    "0 hold-begins, 0 in, 4 out, 10 in, 14 out, 15 half, 20 in, 24 out, 27 three, 28 two, 29 one" },
  /* No breath begins that does not fit. */
  { LOOSEN_STEP_HOLD, &press, 19, 0, 0, FALSE, "0 hold-begins, 0 in, 4 out, 16 three, 17 two, 18 one" },
  { LOOSEN_STEP_HOLD, &press, 20, 0, 0, FALSE,
    "0 hold-begins, 0 in, 4 out, 10 in, 10 half, 14 out, 17 three, 18 two, 19 one" },
  { LOOSEN_STEP_HOLD, &press, 7, 0, 0, FALSE, "0 hold-begins" },
  /* A row of breaths that began anew. */
  { LOOSEN_STEP_HOLD, &press, 30, 0, 12, FALSE,
    "0 hold-begins, 12 in, 15 half, 16 out, 27 three, 28 two, 29 one" },
  /* Topping up and resting are seen, not heard. */
  { LOOSEN_STEP_HOLD, &rest, 10, 0, 0, FALSE, "0 hold-begins, 0 in, 3 out, 7 three, 8 two, 9 one" },
  { LOOSEN_STEP_HOLD, &mute, 10, 0, 0, FALSE, "0 hold-begins, 7 three, 8 two, 9 one" },
  /* Strokes: between two of them, so not at the beginning and not at the end; the last may be cut. */
  { LOOSEN_STEP_HOLD, &mute, 12, 4, 0, FALSE, "0 hold-begins, 4 beat, 8 beat, 9 three, 10 two, 11 one" },
  { LOOSEN_STEP_HOLD, &mute, 10, 4, 0, FALSE, "0 hold-begins, 4 beat, 7 three, 8 beat, 8 two, 9 one" },
  /* Repetitions have their own rhythm: no breath. */
  { LOOSEN_STEP_REPS, &press, 24, 6, 0, FALSE,
    "0 hold-begins, 6 beat, 12 beat, 12 half, 18 beat, 21 three, 22 two, 23 one" },
};

static void
test_plans (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (plans); i++) {
    LoosenStep step = {
      .kind = plans[i].kind,
      .technique = plans[i].technique,
      .length = SECONDS (plans[i].length),
      .beat = SECONDS (plans[i].beat),
      .breathing = plans[i].kind == LOOSEN_STEP_HOLD ? plans[i].technique->breathing : NULL,
    };
    g_autoptr (GArray)
      points = loosen_cue_plan (&step, step.length, SECONDS (plans[i].origin), plans[i].first);
    g_autoptr (GString) text = g_string_new (NULL);

    for (guint k = 0; k < points->len; k++) {
      LoosenCuePoint *point = &g_array_index (points, LoosenCuePoint, k);

      g_string_append_printf (text, "%s%g %s", k > 0 ? ", " : "", (double) point->offset / G_USEC_PER_SEC,
                              core_fixture_name_cue (point->cue));
    }
    g_assert_cmpstr (text->str, ==, plans[i].plan);
  }
}

static void
test_ends (void)
{
  static const struct {
    LoosenStepKind kind;
    LoosenStepKind next;
    const LoosenTechnique *next_technique;
    LoosenCue cue;
  } ends[] = {
    { LOOSEN_STEP_HOLD, LOOSEN_STEP_SETTLE, NULL, LOOSEN_CUE_SESSION_DONE },
    { LOOSEN_STEP_REPS, LOOSEN_STEP_SETTLE, NULL, LOOSEN_CUE_SESSION_DONE },
    { LOOSEN_STEP_HOLD, LOOSEN_STEP_SETTLE, &rest, LOOSEN_CUE_TECHNIQUE_DONE },
    { LOOSEN_STEP_HOLD, LOOSEN_STEP_HOLD, &rest, LOOSEN_CUE_TECHNIQUE_DONE },
    { LOOSEN_STEP_HOLD, LOOSEN_STEP_SWITCH, &press, LOOSEN_CUE_SIDE_DONE },
    { LOOSEN_STEP_REPS, LOOSEN_STEP_SWITCH, &press, LOOSEN_CUE_SIDE_DONE },
    { LOOSEN_STEP_HOLD, LOOSEN_STEP_REST, &press, LOOSEN_CUE_REST },
    { LOOSEN_STEP_HOLD, LOOSEN_STEP_HOLD, &press, LOOSEN_CUE_REST },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++) {
    LoosenStep step = { .kind = ends[i].kind, .technique = &press };
    LoosenStep next = { .kind = ends[i].next, .technique = ends[i].next_technique };

    g_assert_cmpstr (
      core_fixture_name_cue (loosen_cue_at_end (&step, ends[i].next_technique != NULL ? &next : NULL)), ==,
      core_fixture_name_cue (ends[i].cue));
  }
}

static void
test_sentences (void)
{
  static const struct {
    LoosenStepKind kind;
    const LoosenTechnique *technique;
    double length;
    double elapsed;
    const char *sentence;
  } rows[] = {
    { LOOSEN_STEP_SETTLE, &press, 20, 5, NULL },       { LOOSEN_STEP_HOLD, &press, 40, 0, "start" },
    { LOOSEN_STEP_HOLD, &press, 40, 9.999, "start" },  { LOOSEN_STEP_HOLD, &press, 40, 10, "mid 1" },
    { LOOSEN_STEP_HOLD, &press, 40, 20, "mid 2" },     { LOOSEN_STEP_HOLD, &press, 40, 30, "mid 3" },
    { LOOSEN_STEP_HOLD, &press, 40, 39.999, "mid 3" }, { LOOSEN_STEP_HOLD, &press, 40, 40, "mid 3" },
    { LOOSEN_STEP_HOLD, &press, 40, 99, "mid 3" },     { LOOSEN_STEP_HOLD, &press, 40, -1, "start" },
    { LOOSEN_STEP_HOLD, &press, 0, 0, "start" },       { LOOSEN_STEP_REPS, &press, 40, 25, "mid 2" },
    { LOOSEN_STEP_HOLD, &rest, 40, 25, "start" },      { LOOSEN_STEP_HOLD, &mute, 40, 25, NULL },
    { LOOSEN_STEP_REST, &press, 15, 3, "end" },        { LOOSEN_STEP_SWITCH, &press, 15, 3, "end" },
    { LOOSEN_STEP_REST, &mute, 15, 3, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    LoosenStep step = { .kind = rows[i].kind, .technique = rows[i].technique };

    g_test_message ("row %u", i);
    g_assert_cmpstr (loosen_step_get_sentence (&step, SECONDS (rows[i].length), SECONDS (rows[i].elapsed)),
                     ==, rows[i].sentence);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cue/plans", test_plans);
  g_test_add_func ("/cue/ends", test_ends);
  g_test_add_func ("/cue/sentences", test_sentences);

  return g_test_run ();
}
