/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "core-fixture.h"

/* The numbers of content section 3, once more by hand: who changes one changes it here, too, and thinks
 * twice. */
static const struct {
  const char *id;
  LoosenKind kind;
  LoosenMode mode;
  guint load;
  gboolean per_side;
  LoosenRange hold_s;
  LoosenRange reps;
  guint rep_s;
  guint roll_stroke_s;
  guint rest_s;
  guint per_day_max;
  const char *breathing;
  struct {
    guint start, min, max, cap;
  } pressure;
  char sciatica;
  char back_pain;
  const char *targets;
} numbers[] = {
  /* clang-format off */
  { "ball_piriformis_floor", LOOSEN_KIND_SELF_MASSAGE, LOOSEN_MODE_HOLD, 3, TRUE, { 30, 30, 60 }, { 1, 2, 3 }, 0, 0, 15, 1, "slow_long_out", { 2, 3, 4, 5 }, 'C', 'D', "piriformis" },
  { "ball_glute_wall", LOOSEN_KIND_SELF_MASSAGE, LOOSEN_MODE_HOLD, 1, TRUE, { 30, 40, 60 }, { 1, 2, 3 }, 0, 0, 10, 2, "slow_long_out", { 2, 3, 4, 5 }, 'D', 'D', "glute_med glute_max" },
  { "ball_low_back_wall", LOOSEN_KIND_SELF_MASSAGE, LOOSEN_MODE_HOLD, 2, TRUE, { 30, 30, 60 }, { 1, 2, 2 }, 0, 0, 15, 1, "slow_long_out", { 2, 3, 4, 5 }, 'D', 'D', "low_back_paraspinal" },
  { "ball_hamstring_chair", LOOSEN_KIND_SELF_MASSAGE, LOOSEN_MODE_HOLD, 2, TRUE, { 30, 30, 60 }, { 1, 2, 2 }, 0, 0, 10, 2, "slow_long_out", { 2, 3, 4, 5 }, 'D', 'D', "hamstring" },
  { "roller_glute", LOOSEN_KIND_SELF_MASSAGE, LOOSEN_MODE_ROLL, 2, TRUE, { 30, 40, 60 }, { 1, 2, 3 }, 0, 3, 15, 1, "slow_long_out", { 2, 3, 4, 5 }, 'D', 'D', "glute_max glute_med" },
  { "roller_low_back_wall", LOOSEN_KIND_SELF_MASSAGE, LOOSEN_MODE_ROLL, 2, TRUE, { 30, 30, 60 }, { 1, 2, 2 }, 0, 3, 15, 1, "slow_long_out", { 2, 3, 4, 5 }, 'D', 'D', "low_back_paraspinal" },
  { "roller_hamstring", LOOSEN_KIND_SELF_MASSAGE, LOOSEN_MODE_ROLL, 2, TRUE, { 30, 30, 60 }, { 1, 2, 2 }, 0, 3, 15, 1, "slow_long_out", { 2, 3, 4, 5 }, 'D', 'D', "hamstring" },
  { "roller_calf", LOOSEN_KIND_SELF_MASSAGE, LOOSEN_MODE_ROLL, 1, TRUE, { 30, 30, 60 }, { 1, 1, 2 }, 0, 3, 15, 1, "slow_long_out", { 2, 2, 4, 5 }, 'D', 'D', "calf" },
  { "hand_low_back", LOOSEN_KIND_SELF_MASSAGE, LOOSEN_MODE_HOLD, 1, FALSE, { 30, 40, 60 }, { 1, 2, 3 }, 0, 0, 10, 3, "slow_long_out", { 2, 2, 4, 5 }, 'D', 'D', "low_back_paraspinal low_back_ql" },
  { "hand_outer_shin", LOOSEN_KIND_SELF_MASSAGE, LOOSEN_MODE_HOLD, 1, TRUE, { 30, 30, 60 }, { 1, 1, 2 }, 0, 0, 10, 2, "slow_long_out", { 2, 2, 4, 5 }, 'D', 'D', "outer_shin" },
  { "stretch_figure4_supine", LOOSEN_KIND_STRETCH, LOOSEN_MODE_HOLD, 1, TRUE, { 20, 30, 60 }, { 1, 3, 3 }, 0, 0, 10, 2, "slow_long_out", { 0, 0, 0, 0 }, 'C', 'C', "piriformis glute_max" },
  { "stretch_figure4_chair", LOOSEN_KIND_STRETCH, LOOSEN_MODE_HOLD, 1, TRUE, { 20, 30, 60 }, { 1, 2, 3 }, 0, 0, 10, 3, "slow_long_out", { 0, 0, 0, 0 }, 'C', 'C', "piriformis glute_max" },
  { "stretch_knee_to_chest", LOOSEN_KIND_STRETCH, LOOSEN_MODE_HOLD, 1, TRUE, { 20, 30, 30 }, { 1, 3, 3 }, 0, 0, 10, 2, "slow_long_out", { 0, 0, 0, 0 }, 'D', 'D', "low_back_paraspinal glute_max" },
  { "stretch_knee_across", LOOSEN_KIND_STRETCH, LOOSEN_MODE_HOLD, 2, TRUE, { 15, 30, 30 }, { 1, 3, 5 }, 0, 0, 30, 1, "slow_long_out", { 0, 0, 0, 0 }, 'C', 'D', "piriformis glute_max" },
  { "mob_nerve_slider", LOOSEN_KIND_MOBILITY, LOOSEN_MODE_REPS, 1, TRUE, { 0, 0, 0 }, { 5, 10, 10 }, 5, 0, 30, 3, "slow_long_out", { 0, 0, 0, 0 }, 'C', 'C', "leg" },
  { "mob_knee_rolls", LOOSEN_KIND_MOBILITY, LOOSEN_MODE_REPS, 1, FALSE, { 0, 0, 0 }, { 6, 8, 10 }, 10, 0, 15, 3, "slow_long_out", { 0, 0, 0, 0 }, 'D', 'D', "low_back_paraspinal low_back_ql" },
  { "mob_prone_prop", LOOSEN_KIND_MOBILITY, LOOSEN_MODE_HOLD, 1, FALSE, { 20, 30, 60 }, { 1, 3, 5 }, 0, 0, 20, 3, "even_five", { 0, 0, 0, 0 }, 'C', 'C', "low_back_paraspinal" },
  { "rest_90_90", LOOSEN_KIND_REST, LOOSEN_MODE_HOLD, 0, FALSE, { 30, 60, 60 }, { 1, 3, 5 }, 0, 0, 0, 5, "slow_long_out", { 0, 0, 0, 0 }, 'D', 'D', "low_back_paraspinal" },
  /* clang-format on */
};

static void
assert_range (LoosenRange range, LoosenRange expected)
{
  g_assert_cmpuint (range.min, ==, expected.min);
  g_assert_cmpuint (range.normal, ==, expected.normal);
  g_assert_cmpuint (range.max, ==, expected.max);
}

static void
test_numbers (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (catalog);

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++) {
    const LoosenTechnique *technique = techniques[i];
    g_autoptr (GString) targets = g_string_new (NULL);

    g_test_message ("%s", numbers[i].id);
    g_assert_cmpstr (technique->id, ==, numbers[i].id);
    g_assert_cmpint (technique->kind, ==, numbers[i].kind);
    g_assert_cmpint (technique->mode, ==, numbers[i].mode);
    g_assert_cmpuint (technique->load, ==, numbers[i].load);
    g_assert_cmpint (technique->per_side, ==, numbers[i].per_side);
    assert_range (technique->hold_s, numbers[i].hold_s);
    assert_range (technique->reps, numbers[i].reps);
    g_assert_cmpuint (technique->rep_s, ==, numbers[i].rep_s);
    g_assert_cmpuint (technique->roll_stroke_s, ==, numbers[i].roll_stroke_s);
    g_assert_cmpuint (technique->rest_s, ==, numbers[i].rest_s);
    g_assert_cmpuint (technique->per_day_max, ==, numbers[i].per_day_max);
    g_assert_cmpstr (technique->breathing->id, ==, numbers[i].breathing);
    g_assert_cmpint (technique->has_pressure, ==, numbers[i].pressure.cap > 0);
    g_assert_cmpuint (technique->pressure_start, ==, numbers[i].pressure.start);
    g_assert_cmpuint (technique->pressure_min, ==, numbers[i].pressure.min);
    g_assert_cmpuint (technique->pressure_max, ==, numbers[i].pressure.max);
    g_assert_cmpuint (technique->pressure_cap, ==, numbers[i].pressure.cap);
    g_assert_cmpint (technique->grade_sciatica, ==, numbers[i].sciatica);
    g_assert_cmpint (technique->grade_back_pain, ==, numbers[i].back_pain);
    for (guint k = 0; technique->targets[k] != NULL; k++)
      g_string_append_printf (targets, "%s%s", targets->len > 0 ? " " : "", technique->targets[k]->id);
    for (guint k = 0; technique->target_regions[k] != NULL; k++)
      g_string_append_printf (targets, "%s%s", targets->len > 0 ? " " : "", technique->target_regions[k]);
    g_assert_cmpstr (targets->str, ==, numbers[i].targets);
  }

  /* The others are for a therapist: nothing to time. */
  for (guint i = G_N_ELEMENTS (numbers); techniques[i] != NULL; i++) {
    g_assert_cmpint (techniques[i]->kind, ==, LOOSEN_KIND_PROFESSIONAL);
    g_assert_cmpint (techniques[i]->mode, ==, LOOSEN_MODE_INFO);
    g_assert_nonnull (techniques[i]->what);
    assert_range (techniques[i]->hold_s, (LoosenRange){ 0, 0, 0 });
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/catalog-numbers/all", test_numbers);

  return g_test_run ();
}
