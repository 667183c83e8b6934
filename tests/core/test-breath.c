/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "core-fixture.h"

#include <math.h>

static const LoosenBreathPattern long_out = {
  .id = "long_out",
  .phases = { LOOSEN_BREATH_IN, LOOSEN_BREATH_OUT },
  .lengths = { SECONDS (4), SECONDS (6) },
  .n_phases = 2,
  .cycle = SECONDS (10),
};

static const LoosenBreathPattern sigh = {
  .id = "sigh",
  .phases = { LOOSEN_BREATH_IN, LOOSEN_BREATH_TOP_UP, LOOSEN_BREATH_OUT },
  .lengths = { SECONDS (2), SECONDS (1), SECONDS (6) },
  .n_phases = 3,
  .cycle = SECONDS (9),
};

static const LoosenBreathPattern box = {
  .id = "box",
  .phases = { LOOSEN_BREATH_IN, LOOSEN_BREATH_HOLD_IN, LOOSEN_BREATH_OUT, LOOSEN_BREATH_HOLD_OUT },
  .lengths = { SECONDS (4), SECONDS (4), SECONDS (4), SECONDS (4) },
  .n_phases = 4,
  .cycle = SECONDS (16),
};

static const struct {
  const LoosenBreathPattern *pattern;
  double span;
  double elapsed;
  LoosenBreathPhase phase;
  guint number;
  guint count;
  double left;
  double progress;
  double fullness;
} instants[] = {
  /* A hold of 30 s is three breaths of 10 s to the microsecond. */
  { &long_out, 30, 0, LOOSEN_BREATH_IN, 1, 3, 4, 0, 0 },
  { &long_out, 30, 2, LOOSEN_BREATH_IN, 1, 3, 2, 0.5, 0.5 },
  { &long_out, 30, 3.999999, LOOSEN_BREATH_IN, 1, 3, 0.000001, 1, 1 },
  { &long_out, 30, 4, LOOSEN_BREATH_OUT, 1, 3, 6, 0, 1 },
  { &long_out, 30, 7, LOOSEN_BREATH_OUT, 1, 3, 3, 0.5, 0.5 },
  { &long_out, 30, 9.999999, LOOSEN_BREATH_OUT, 1, 3, 0.000001, 1, 0 },
  { &long_out, 30, 10, LOOSEN_BREATH_IN, 2, 3, 4, 0, 0 },
  { &long_out, 30, 29.999999, LOOSEN_BREATH_OUT, 3, 3, 0.000001, 1, 0 },
  { &long_out, 30, 30, LOOSEN_BREATH_EASY, 0, 3, 0, 0, 0 },
  { &long_out, 30, 31, LOOSEN_BREATH_EASY, 0, 3, 0, 0, 0 },
  /* What is left over is breathed easily; a microsecond too short is too short for a whole breath. */
  { &long_out, 45, 39.999999, LOOSEN_BREATH_OUT, 4, 4, 0.000001, 1, 0 },
  { &long_out, 45, 40, LOOSEN_BREATH_EASY, 0, 4, 5, 0, 0 },
  { &long_out, 45, 44, LOOSEN_BREATH_EASY, 0, 4, 1, 0, 0 },
  { &long_out, 29.999999, 20, LOOSEN_BREATH_EASY, 0, 2, 9.999999, 0, 0 },
  { &long_out, 9, 0, LOOSEN_BREATH_EASY, 0, 0, 9, 0, 0 },
  /* Before the beginning it stands at the beginning. */
  { &long_out, 30, -5, LOOSEN_BREATH_IN, 1, 3, 4, 0, 0 },
  /* A top-up goes on where the breath in stopped. */
  { &sigh, 30, 1.999999, LOOSEN_BREATH_IN, 1, 3, 0.000001, 1, 0.75 },
  { &sigh, 30, 2, LOOSEN_BREATH_TOP_UP, 1, 3, 1, 0, 0.75 },
  { &sigh, 30, 3, LOOSEN_BREATH_OUT, 1, 3, 6, 0, 1 },
  { &sigh, 30, 27, LOOSEN_BREATH_EASY, 0, 3, 3, 0, 0 },
  { &box, 32, 4, LOOSEN_BREATH_HOLD_IN, 1, 2, 4, 0, 1 },
  { &box, 32, 6, LOOSEN_BREATH_HOLD_IN, 1, 2, 2, 0.5, 1 },
  { &box, 32, 8, LOOSEN_BREATH_OUT, 1, 2, 4, 0, 1 },
  { &box, 32, 12, LOOSEN_BREATH_HOLD_OUT, 1, 2, 4, 0, 0 },
  { &box, 32, 15, LOOSEN_BREATH_HOLD_OUT, 1, 2, 1, 0.75, 0 },
  { &box, 32, 16, LOOSEN_BREATH_IN, 2, 2, 4, 0, 0 },
  /* No pattern, no span: nothing is led. */
  { NULL, 30, 5, LOOSEN_BREATH_EASY, 0, 0, 0, 0, 0 },
  { &long_out, 0, 0, LOOSEN_BREATH_EASY, 0, 0, 0, 0, 0 },
  { &long_out, -1, 0, LOOSEN_BREATH_EASY, 0, 0, 0, 0, 0 },
};

static void
test_instants (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (instants); i++) {
    LoosenBreath breath = loosen_breath_at (instants[i].pattern, llround (instants[i].span * G_USEC_PER_SEC),
                                            llround (instants[i].elapsed * G_USEC_PER_SEC));

    g_test_message ("row %u: %g of %g s", i, instants[i].elapsed, instants[i].span);
    g_assert_cmpint (breath.phase, ==, instants[i].phase);
    g_assert_cmpuint (breath.number, ==, instants[i].number);
    g_assert_cmpuint (breath.count, ==, instants[i].count);
    g_assert_cmpint (breath.left, ==, llround (instants[i].left * G_USEC_PER_SEC));
    g_assert_cmpfloat_with_epsilon (breath.progress, instants[i].progress, 1e-5);
    g_assert_cmpfloat_with_epsilon (breath.fullness, instants[i].fullness, 1e-5);
  }
}

/* Steps through a span in 20 ms and looks at what must hold at every instant. */
static void
check_span (const LoosenBreathPattern *pattern, gint64 span)
{
  const gint64 tick = 20 * 1000;
  LoosenBreath last = loosen_breath_at (pattern, span, 0);

  for (gint64 elapsed = tick; elapsed <= span; elapsed += tick) {
    LoosenBreath breath = loosen_breath_at (pattern, span, elapsed);

    g_assert_cmpuint (breath.count, ==, span / pattern->cycle);
    g_assert_cmpuint (breath.number, <=, breath.count);
    g_assert_cmpint (breath.left, >=, 0);
    g_assert_cmpint (breath.left, <=, span - elapsed);
    g_assert_true (breath.progress >= 0 && breath.progress < 1);
    g_assert_true (breath.fullness >= 0 && breath.fullness <= 1);
    /* Nothing jumps: lungs do not. */
    g_assert_cmpfloat_with_epsilon (breath.fullness, last.fullness, 0.05);
    if (breath.phase != LOOSEN_BREATH_EASY && breath.number != last.number) {
      /* A breath begins: all of it fits, and the one before was breathed out. */
      g_assert_cmpint (breath.phase, ==, LOOSEN_BREATH_IN);
      g_assert_cmpint (span - elapsed + tick, >=, pattern->cycle);
      g_assert_true (last.phase == LOOSEN_BREATH_OUT || last.phase == LOOSEN_BREATH_HOLD_OUT);
      g_assert_cmpuint (breath.number, ==, last.number + 1);
    }
    /* Once let go, it is not taken up again. */
    if (last.phase == LOOSEN_BREATH_EASY)
      g_assert_cmpint (breath.phase, ==, LOOSEN_BREATH_EASY);
    last = breath;
  }
}

static void
test_spans (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  const LoosenBreathPattern *const *patterns = loosen_catalog_get_breath_patterns (catalog);

  for (guint i = 0; patterns[i] != NULL; i++)
    for (guint span = 1; span <= 120; span++)
      check_span (patterns[i], SECONDS (span));
  for (guint span = 1; span <= 70; span++)
    check_span (&box, SECONDS (span));
}

static void
test_words (void)
{
  static const struct {
    LoosenBreathPhase phase;
    const char *word;
  } words[] = {
    { LOOSEN_BREATH_EASY, "Breathe easily" },      { LOOSEN_BREATH_IN, "Breathe in" },
    { LOOSEN_BREATH_TOP_UP, "And a little more" }, { LOOSEN_BREATH_HOLD_IN, "Rest" },
    { LOOSEN_BREATH_OUT, "Breathe out" },          { LOOSEN_BREATH_HOLD_OUT, "Rest" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    g_assert_cmpstr (loosen_breath_phase_get_word (words[i].phase), ==, words[i].word);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/breath/instants", test_instants);
  g_test_add_func ("/breath/spans", test_spans);
  g_test_add_func ("/breath/words", test_words);

  return g_test_run ();
}
