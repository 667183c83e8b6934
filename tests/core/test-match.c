/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Matching over the shipped catalog, rule by rule. test-match-reference.c looks at how the rules act
 * together. */

#include "loosen-match.h"

#include "core-fixture.h"
#include "loosen-catalog-private.h"
#include "match-fixture.h"

/* What content sections 2.1 and 2.2 list, best first. From the tenth on there are no points, so what stands
 * there is not chosen. */
static const struct {
  const char *id;
  const char *techniques;
} site_lists[] = {
  { "low_back_paraspinal", "hand_low_back ball_glute_wall stretch_knee_to_chest mob_knee_rolls roller_glute "
                           "ball_low_back_wall roller_low_back_wall stretch_figure4_supine rest_90_90" },
  { "low_back_ql", "hand_low_back mob_knee_rolls ball_glute_wall stretch_knee_to_chest roller_glute "
                   "roller_low_back_wall ball_low_back_wall stretch_figure4_supine rest_90_90" },
  { "spine_mid", "rest_90_90 hand_low_back mob_knee_rolls stretch_knee_to_chest ball_glute_wall "
                 "mob_prone_prop stretch_figure4_supine ball_low_back_wall" },
  { "glute_max", "ball_glute_wall stretch_figure4_supine roller_glute hand_low_back stretch_figure4_chair "
                 "ball_piriformis_floor stretch_knee_to_chest stretch_knee_across ball_low_back_wall" },
  { "glute_med", "ball_glute_wall roller_glute stretch_figure4_supine hand_low_back stretch_figure4_chair "
                 "stretch_knee_across mob_knee_rolls rest_90_90" },
  { "piriformis", "stretch_figure4_supine ball_glute_wall ball_piriformis_floor stretch_figure4_chair "
                  "stretch_knee_across rest_90_90" },
  { "hamstring", "ball_glute_wall mob_nerve_slider stretch_figure4_supine ball_piriformis_floor roller_glute "
                 "mob_prone_prop ball_hamstring_chair roller_hamstring rest_90_90" },
  { "knee_back", "mob_nerve_slider ball_glute_wall stretch_figure4_supine mob_prone_prop rest_90_90 "
                 "ball_hamstring_chair" },
  { "calf", "ball_glute_wall mob_nerve_slider stretch_figure4_supine mob_prone_prop ball_piriformis_floor "
            "roller_calf ball_hamstring_chair rest_90_90" },
  { "outer_shin", "ball_glute_wall mob_nerve_slider stretch_figure4_supine mob_prone_prop "
                  "ball_piriformis_floor hand_outer_shin rest_90_90" },
  { "foot", "mob_nerve_slider ball_glute_wall stretch_figure4_supine mob_prone_prop rest_90_90 "
            "hand_outer_shin roller_calf" },
  { "front_thigh", "" },
}, symptom_lists[] = {
  { "sharp_leg", "rest_90_90 ball_glute_wall stretch_figure4_supine mob_nerve_slider mob_prone_prop "
                 "hand_low_back ball_piriformis_floor roller_glute stretch_knee_across" },
  { "low_back_stiff", "hand_low_back mob_knee_rolls stretch_knee_to_chest roller_glute ball_glute_wall "
                      "ball_low_back_wall roller_low_back_wall stretch_figure4_supine "
                      "stretch_figure4_chair" },
  { "numb_tingle", "mob_nerve_slider rest_90_90 stretch_figure4_supine ball_glute_wall" },
  { "sit_stand", "stretch_figure4_chair ball_glute_wall stretch_figure4_supine ball_piriformis_floor "
                 "roller_glute mob_knee_rolls mob_prone_prop mob_nerve_slider stretch_knee_to_chest" },
};

#define N_SELF_CARE 18

/* One table alone: what is chosen, with rank, points and reason of the table's row. */
static void
assert_one_table (MatchFixture *self, const LoosenRule *const *rules, const char *expected)
{
  guint n;

  match_fixture_assert_list (self, LOOSEN_MATCH_CHOSEN, expected);
  n = loosen_matches_get_n_chosen (self->matches);
  for (guint i = 0; i < n; i++) {
    const LoosenMatch *one = loosen_matches_get (self->matches, i);

    g_assert_true (one->technique == rules[i]->technique);
    g_assert_cmpuint (one->rank, ==, i + 1);
    g_assert_cmpuint (one->score, ==, 9 - i);
    g_assert_true (one->reason == rules[i]->reason);
  }
  for (guint i = n; i < loosen_matches_get_n (self->matches); i++) {
    const LoosenMatch *one = loosen_matches_get (self->matches, i);

    g_assert_cmpuint (one->rank, ==, 0);
    g_assert_cmpuint (one->score, ==, 0);
    g_assert_true ((one->reason == NULL) == (one->state == LOOSEN_MATCH_OTHER));
  }
}

static void
test_each_site (MatchFixture *self, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (site_lists); i++) {
    const LoosenZone *zone = loosen_catalog_find_zone (self->catalog, site_lists[i].id);

    loosen_complaint_clear (self->complaint);
    match_fixture_mark (self, site_lists[i].id, zone->sides);
    assert_one_table (self, loosen_catalog_get_site_rules (self->catalog, zone), site_lists[i].techniques);
  }
}

static void
test_each_symptom (MatchFixture *self, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (symptom_lists); i++) {
    const LoosenSymptom *symptom = loosen_catalog_find_symptom (self->catalog, symptom_lists[i].id);

    loosen_complaint_clear (self->complaint);
    match_fixture_feel (self, symptom_lists[i].id);
    assert_one_table (self, loosen_catalog_get_symptom_rules (self->catalog, symptom),
                      symptom_lists[i].techniques);
  }
}

/* The lists above leave nothing out. */
static void
test_lists_are_whole (MatchFixture *self, gconstpointer data)
{
  const LoosenZone *const *zones = loosen_catalog_get_zones (self->catalog);
  const LoosenSymptom *const *symptoms = loosen_catalog_get_symptoms (self->catalog);
  guint n_sites = 0;
  guint n_symptoms = 0;

  for (guint i = 0; zones[i] != NULL; i++)
    if (zones[i]->kind != LOOSEN_ZONE_RED_FLAG)
      n_sites++;
  while (symptoms[n_symptoms] != NULL)
    n_symptoms++;
  g_assert_cmpuint (n_sites, ==, G_N_ELEMENTS (site_lists));
  g_assert_cmpuint (n_symptoms, ==, G_N_ELEMENTS (symptom_lists));
}

static void
test_nothing_said (MatchFixture *self, gconstpointer data)
{
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (self->catalog);
  guint n = 0;

  match_fixture_run (self);
  g_assert_cmpuint (loosen_matches_get_n (self->matches), ==, N_SELF_CARE);
  g_assert_cmpuint (loosen_matches_get_n_chosen (self->matches), ==, 0);
  for (guint i = 0; techniques[i] != NULL; i++) {
    const LoosenMatch *one;
    guint n_targets = 0;

    if (techniques[i]->kind == LOOSEN_KIND_PROFESSIONAL) {
      g_assert_null (loosen_matches_find (self->matches, techniques[i]));
      continue;
    }
    one = loosen_matches_get (self->matches, n++);
    g_assert_true (one->technique == techniques[i]);
    g_assert_true (loosen_matches_find (self->matches, techniques[i]) == one);
    g_assert_cmpint (one->state, ==, LOOSEN_MATCH_OTHER);
    g_assert_null (one->reason);
    g_assert_cmpint (one->sides, ==, techniques[i]->per_side ? LOOSEN_SIDE_BOTH : LOOSEN_SIDE_NONE);
    while (techniques[i]->targets[n_targets] != NULL)
      n_targets++;
    g_assert_cmpuint (one->n_work, ==, 2 * n_targets);
  }
  g_assert_cmpuint (n, ==, N_SELF_CARE);
}

/* Several places: the best rank of each technique counts, and only once. */
static void
test_best_of_sites (MatchFixture *self, gconstpointer data)
{
  match_fixture_mark (self, "foot", LOOSEN_SIDE_LEFT);
  match_fixture_mark (self, "spine_mid", LOOSEN_SIDE_CENTRE);
  match_fixture_run (self);
  g_assert_cmpuint (match_fixture_find (self, "rest_90_90")->score, ==, 9);
  g_assert_cmpstr (match_fixture_find (self, "rest_90_90")->reason, ==,
                   "We never press on bone, so start with rest and slow breathing.");
  g_assert_cmpuint (match_fixture_find (self, "ball_glute_wall")->score, ==, 8);
  g_assert_cmpstr (match_fixture_find (self, "ball_glute_wall")->reason, ==, "Work the hip, not the foot.");
  g_assert_cmpuint (match_fixture_find (self, "mob_prone_prop")->score, ==, 6);
  g_assert_cmpuint (match_fixture_find (self, "mob_knee_rolls")->score, ==, 7);
}

static void
test_same_rank_twice (MatchFixture *self, gconstpointer data)
{
  /* Both put it first: the reason is that of the place that was marked first. */
  match_fixture_mark (self, "calf", LOOSEN_SIDE_LEFT);
  match_fixture_mark (self, "hamstring", LOOSEN_SIDE_LEFT);
  match_fixture_run (self);
  g_assert_cmpstr (match_fixture_find (self, "ball_glute_wall")->reason, ==,
                   "Calf pain in sciatica usually comes from higher up, so start at the hip.");

  loosen_complaint_clear (self->complaint);
  match_fixture_mark (self, "hamstring", LOOSEN_SIDE_LEFT);
  match_fixture_mark (self, "calf", LOOSEN_SIDE_LEFT);
  match_fixture_run (self);
  g_assert_cmpstr (match_fixture_find (self, "ball_glute_wall")->reason, ==,
                   "Pain in the thigh often starts higher up, so work the hip first.");
}

static void
test_reason_of_higher_table (MatchFixture *self, gconstpointer data)
{
  match_fixture_mark (self, "piriformis", LOOSEN_SIDE_RIGHT);
  match_fixture_feel (self, "sharp_leg");
  match_fixture_run (self);

  /* 4 from the place, 9 from the symptom. */
  g_assert_cmpuint (match_fixture_find (self, "rest_90_90")->score, ==, 13);
  g_assert_cmpstr (match_fixture_find (self, "rest_90_90")->reason, ==,
                   "Calm the flare first. Pressure can wait.");
  /* 9 and 7. */
  g_assert_cmpuint (match_fixture_find (self, "stretch_figure4_supine")->score, ==, 16);
  g_assert_cmpstr (match_fixture_find (self, "stretch_figure4_supine")->reason, ==,
                   "It eases the piriformis without any pressure near the nerve.");
  /* 8 and 8: the place. */
  g_assert_cmpuint (match_fixture_find (self, "ball_glute_wall")->score, ==, 16);
  g_assert_cmpstr (match_fixture_find (self, "ball_glute_wall")->reason, ==,
                   "Loosen the muscles around it before you go deeper.");
  /* None and 6. */
  g_assert_cmpuint (match_fixture_find (self, "mob_nerve_slider")->score, ==, 6);
  g_assert_cmpstr (match_fixture_find (self, "mob_nerve_slider")->reason, ==,
                   "Small, pain-free glides can settle a touchy nerve.");
}

static void
test_ties (MatchFixture *self, gconstpointer data)
{
  /* Equal points: lighter before firmer, although the firm ball stands first in the catalog. */
  match_fixture_mark (self, "piriformis", LOOSEN_SIDE_LEFT);
  match_fixture_mark (self, "glute_max", LOOSEN_SIDE_LEFT);
  match_fixture_run (self);
  g_assert_cmpuint (match_fixture_find (self, "ball_piriformis_floor")->score, ==, 7);
  g_assert_cmpuint (match_fixture_find (self, "roller_glute")->score, ==, 7);
  g_assert_cmpuint (match_fixture_find (self, "roller_glute")->rank, <,
                    match_fixture_find (self, "ball_piriformis_floor")->rank);

  /* Equal points and load: as in the catalog. */
  g_assert_cmpuint (match_fixture_find (self, "ball_glute_wall")->score, ==, 9);
  g_assert_cmpuint (match_fixture_find (self, "stretch_figure4_supine")->score, ==, 9);
  g_assert_cmpuint (match_fixture_find (self, "ball_glute_wall")->rank, ==, 1);
  g_assert_cmpuint (match_fixture_find (self, "stretch_figure4_supine")->rank, ==, 2);
}

static void
test_severe_pain (MatchFixture *self, gconstpointer data)
{
  /* The one of load 3 is out, those of load 2 come after all others. */
  const char *calm =
    "ball_glute_wall stretch_figure4_supine roller_glute hand_low_back stretch_figure4_chair "
    "ball_piriformis_floor stretch_knee_to_chest stretch_knee_across ball_low_back_wall";
  const char *severe = "ball_glute_wall stretch_figure4_supine hand_low_back stretch_figure4_chair "
                       "stretch_knee_to_chest roller_glute stretch_knee_across ball_low_back_wall";

  match_fixture_mark (self, "glute_max", LOOSEN_SIDE_LEFT);
  for (int pain = LOOSEN_PAIN_UNSET; pain <= 10; pain++)
    for (int sharp = 0; sharp <= 1; sharp++) {
      gboolean is_severe = pain >= 7 || sharp == 1;

      loosen_complaint_set_pain (self->complaint, pain);
      loosen_complaint_set_sharp_constant (self->complaint, sharp);
      match_fixture_assert_list (self, LOOSEN_MATCH_CHOSEN, is_severe ? severe : calm);
      match_fixture_assert_list (self, LOOSEN_MATCH_WITHHELD, is_severe ? "ball_piriformis_floor" : "");
      g_assert_cmpint (match_fixture_find (self, "ball_piriformis_floor")->rank == 0, ==, is_severe);
    }
}

static void
test_numb (MatchFixture *self, gconstpointer data)
{
  const char *withheld =
    "ball_piriformis_floor ball_low_back_wall ball_hamstring_chair roller_glute "
    "roller_low_back_wall roller_hamstring roller_calf hand_outer_shin stretch_knee_across";

  match_fixture_feel (self, "numb_tingle");
  match_fixture_assert_list (self, LOOSEN_MATCH_WITHHELD, withheld);

  /* The same wherever it hurts; what does not press on the leg stays. */
  match_fixture_mark (self, "calf", LOOSEN_SIDE_LEFT);
  match_fixture_assert_list (self, LOOSEN_MATCH_WITHHELD, withheld);
  match_fixture_assert_list (
    self, LOOSEN_MATCH_CHOSEN,
    "mob_nerve_slider ball_glute_wall stretch_figure4_supine rest_90_90 mob_prone_prop");
}

static void
test_gates (MatchFixture *self, gconstpointer data)
{
  match_fixture_mark (self, "piriformis", LOOSEN_SIDE_RIGHT);
  self->gates = loosen_gates_new ();
  loosen_gates_withhold (self->gates, core_fixture_find (self->catalog, "ball_glute_wall"),
                         "A first reason.");
  loosen_gates_withhold (self->gates, core_fixture_find (self->catalog, "roller_calf"), "A second reason.");
  loosen_gates_withhold (self->gates, core_fixture_find (self->catalog, "pro_nmt"), "Not asked here.");

  match_fixture_assert_list (self, LOOSEN_MATCH_WITHHELD, "ball_glute_wall roller_calf");
  match_fixture_assert_list (
    self, LOOSEN_MATCH_CHOSEN,
    "stretch_figure4_supine ball_piriformis_floor stretch_figure4_chair stretch_knee_across "
    "rest_90_90");
  g_assert_cmpstr (match_fixture_find (self, "ball_glute_wall")->reason, ==, "A first reason.");
  g_assert_cmpstr (match_fixture_find (self, "roller_calf")->reason, ==, "A second reason.");
  g_assert_cmpuint (loosen_matches_get_n (self->matches), ==, N_SELF_CARE);
}

/* What one side speaks against may be done on the other one. */
static void
test_gates_of_a_side (MatchFixture *self, gconstpointer data)
{
  static const struct {
    LoosenSide marked; /* NONE for no mark */
    LoosenSide held;
    LoosenMatchState state;
    LoosenSide sides;
    guint n_work;
  } rows[] = {
    { LOOSEN_SIDE_LEFT, LOOSEN_SIDE_RIGHT, LOOSEN_MATCH_CHOSEN, LOOSEN_SIDE_LEFT, 1 },
    { LOOSEN_SIDE_LEFT, LOOSEN_SIDE_LEFT, LOOSEN_MATCH_WITHHELD, LOOSEN_SIDE_LEFT, 1 },
    { LOOSEN_SIDE_BOTH, LOOSEN_SIDE_LEFT, LOOSEN_MATCH_CHOSEN, LOOSEN_SIDE_RIGHT, 1 },
    { LOOSEN_SIDE_NONE, LOOSEN_SIDE_RIGHT, LOOSEN_MATCH_OTHER, LOOSEN_SIDE_LEFT, 1 },
    { LOOSEN_SIDE_BOTH, LOOSEN_SIDE_BOTH, LOOSEN_MATCH_WITHHELD, LOOSEN_SIDE_BOTH, 2 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    const LoosenMatch *match;

    loosen_complaint_clear (self->complaint);
    if ((rows[i].marked & LOOSEN_SIDE_LEFT) != 0)
      match_fixture_mark (self, "calf", LOOSEN_SIDE_LEFT);
    if ((rows[i].marked & LOOSEN_SIDE_RIGHT) != 0)
      match_fixture_mark (self, "calf", LOOSEN_SIDE_RIGHT);
    g_clear_pointer (&self->gates, loosen_gates_unref);
    self->gates = loosen_gates_new ();
    loosen_gates_withhold_for (self->gates, core_fixture_find (self->catalog, "roller_calf"), LOOSEN_GATE_CONTRA,
                               rows[i].held, "Not there.");
    match_fixture_run (self);
    match = match_fixture_find (self, "roller_calf");
    g_assert_cmpint (match->state, ==, rows[i].state);
    g_assert_cmpint (match->sides, ==, rows[i].sides);
    g_assert_cmpuint (match->n_work, ==, rows[i].n_work);
    if (rows[i].state == LOOSEN_MATCH_WITHHELD)
      g_assert_cmpstr (match->reason, ==, "Not there.");
    if (rows[i].held != LOOSEN_SIDE_BOTH) {
      g_assert_cmpint (match->barred, ==, rows[i].held);
      g_assert_cmpstr (match->barred_reason, ==, "Not there.");
    }
  }
}

static void
test_gates_withhold_all (MatchFixture *self, gconstpointer data)
{
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (self->catalog);

  self->gates = loosen_gates_new ();
  for (guint i = 0; techniques[i] != NULL; i++)
    loosen_gates_withhold (self->gates, techniques[i], "Closed.");
  match_fixture_run (self);
  for (guint i = 0; i < N_SELF_CARE; i++) {
    g_assert_cmpint (loosen_matches_get (self->matches, i)->state, ==, LOOSEN_MATCH_WITHHELD);
    g_assert_true (loosen_matches_get (self->matches, i)->technique == techniques[i]);
  }

  match_fixture_mark (self, "piriformis", LOOSEN_SIDE_RIGHT);
  match_fixture_run (self);
  g_assert_cmpuint (loosen_matches_get_n_chosen (self->matches), ==, 0);
}

/* A gate knows more than the filters, so its reason is the one that is said. */
static void
test_gate_before_filters (MatchFixture *self, gconstpointer data)
{
  const LoosenTechnique *ball = core_fixture_find (self->catalog, "ball_piriformis_floor");

  match_fixture_pin (self, LOOSEN_VIEW_BACK, -60, 463);
  match_fixture_mark (self, "piriformis", LOOSEN_SIDE_LEFT);
  match_fixture_feel (self, "numb_tingle");
  loosen_complaint_set_pain (self->complaint, 9);
  self->gates = loosen_gates_new ();
  loosen_gates_withhold (self->gates, ball, "The gate.");
  match_fixture_run (self);
  g_assert_cmpstr (match_fixture_find (self, "ball_piriformis_floor")->reason, ==, "The gate.");

  /* The filter before the sharpest spot. */
  g_clear_pointer (&self->gates, loosen_gates_unref);
  match_fixture_run (self);
  g_assert_cmpint (match_fixture_find (self, "ball_piriformis_floor")->state, ==, LOOSEN_MATCH_WITHHELD);
  g_assert_cmpstr (match_fixture_find (self, "ball_piriformis_floor")->reason, !=,
                   match_fixture_get_sharpest_spot (self));
}

/* The sentences of the filters speak plainly: no word of content section 7. */
static void
test_words_never_used (MatchFixture *self, gconstpointer data)
{
  static const char *const never[] = {
    "toxin",   "flush", "detox",      "break up",       "knots broken",   "adhesions",
    "realign", "cure",  "guaranteed", "actually works", "pain-free life",
  };
  g_autoptr (GHashTable) sentences = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint k = 0; k < 3; k++) {
    loosen_complaint_clear (self->complaint);
    match_fixture_mark (self, "piriformis", LOOSEN_SIDE_LEFT);
    if (k == 0)
      match_fixture_feel (self, "numb_tingle");
    else if (k == 1)
      loosen_complaint_set_sharp_constant (self->complaint, TRUE);
    else
      match_fixture_pin (self, LOOSEN_VIEW_BACK, -60, 463);
    match_fixture_run (self);
    for (guint i = 0; i < N_SELF_CARE; i++) {
      const LoosenMatch *one = loosen_matches_get (self->matches, i);
      g_autofree char *lower = NULL;

      if (one->state != LOOSEN_MATCH_WITHHELD)
        continue;
      g_hash_table_add (sentences, (gpointer) one->reason);
      g_assert_true (g_str_has_suffix (one->reason, "."));
      lower = g_ascii_strdown (one->reason, -1);
      for (guint w = 0; w < G_N_ELEMENTS (never); w++)
        g_assert_null (strstr (lower, never[w]));
    }
  }
  g_assert_cmpuint (g_hash_table_size (sentences), ==, 3);
}

/* Matches hold all that they hand out. */
static void
test_lifetime (void)
{
  LoosenCatalog *catalog = core_fixture_load_catalog ();
  LoosenComplaint *complaint = loosen_complaint_new (catalog);
  LoosenGates *gates = loosen_gates_new ();
  LoosenMatches *matches;
  LoosenMatches *other;
  g_auto (GValue) value = G_VALUE_INIT;
  guint length = 0;

  loosen_complaint_set_mark (complaint, loosen_catalog_find_zone (catalog, "calf"), LOOSEN_SIDE_LEFT, TRUE);
  loosen_gates_withhold (gates, core_fixture_find (catalog, "roller_calf"), "Held.");
  matches = loosen_match (complaint, gates);
  g_assert_finalize_object (complaint);
  loosen_gates_unref (gates);
  loosen_catalog_unref (catalog);

  other = loosen_matches_ref (matches);
  g_assert_true (other == matches);
  g_value_init (&value, LOOSEN_TYPE_MATCHES);
  g_value_set_boxed (&value, matches);
  loosen_matches_unref (matches);
  loosen_matches_unref (other);
  matches = g_value_get_boxed (&value);

  for (guint i = 0; i < loosen_matches_get_n (matches); i++) {
    const LoosenMatch *one = loosen_matches_get (matches, i);

    length += strlen (one->technique->name) + (one->reason != NULL ? strlen (one->reason) : 0);
    for (guint k = 0; k < one->n_work; k++)
      length += strlen (one->work[k].zone->name);
  }
  g_assert_cmpuint (length, >, 100);
  g_assert_cmpstr (loosen_matches_get (matches, N_SELF_CARE - 1)->reason, ==, "Held.");
}

/* An answer stays as it was: later changes of the complaint or the gates are for the next one. */
static void
test_immutable (MatchFixture *self, gconstpointer data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  self->gates = loosen_gates_new ();
  match_fixture_mark (self, "calf", LOOSEN_SIDE_LEFT);
  match_fixture_run (self);
  before = match_fixture_list (self, LOOSEN_MATCH_CHOSEN);

  loosen_gates_withhold (self->gates, core_fixture_find (self->catalog, "ball_glute_wall"), "Later.");
  loosen_complaint_clear (self->complaint);
  match_fixture_mark (self, "spine_mid", LOOSEN_SIDE_CENTRE);
  after = match_fixture_list (self, LOOSEN_MATCH_CHOSEN);
  g_assert_cmpstr (before, ==, after);
  match_fixture_assert_work (self, "ball_glute_wall", "glute_med:left glute_max:left");
}

/* A catalog in which nothing is pressed: no work anywhere. */
static void
test_no_targets (void)
{
  static const LoosenZone *const no_zones[] = { NULL };
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  LoosenTechnique technique = *core_fixture_find (catalog, "rest_90_90");
  g_autoptr (LoosenComplaint) complaint = loosen_complaint_new (catalog);
  g_autoptr (LoosenMatches) matches = NULL;

  technique.targets = no_zones;
  g_ptr_array_set_size (catalog->techniques, 0);
  g_ptr_array_add (catalog->techniques, &technique);
  g_ptr_array_add (catalog->techniques, NULL);
  matches = loosen_match (complaint, NULL);
  g_assert_cmpuint (loosen_matches_get_n (matches), ==, 1);
  g_assert_cmpuint (loosen_matches_get (matches, 0)->n_work, ==, 0);
  g_assert_null (loosen_matches_get (matches, 0)->work);
}

static void
test_misuse (MatchFixture *self, gconstpointer data)
{
  match_fixture_run (self);
  g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*LOOSEN_IS_COMPLAINT*");
  g_assert_null (loosen_match (NULL, NULL));
  g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*index < self->n*");
  g_assert_null (loosen_matches_get (self->matches, N_SELF_CARE));
  g_test_assert_expected_messages ();
  g_assert_null (loosen_matches_find (self->matches, NULL));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, func) \
  g_test_add ("/match/" name, MatchFixture, NULL, match_fixture_set_up, func, match_fixture_tear_down)
  ADD ("each-site", test_each_site);
  ADD ("each-symptom", test_each_symptom);
  ADD ("lists-are-whole", test_lists_are_whole);
  ADD ("nothing-said", test_nothing_said);
  ADD ("best-of-sites", test_best_of_sites);
  ADD ("same-rank-twice", test_same_rank_twice);
  ADD ("reason-of-higher-table", test_reason_of_higher_table);
  ADD ("ties", test_ties);
  ADD ("severe-pain", test_severe_pain);
  ADD ("numb", test_numb);
  ADD ("gates", test_gates);
  ADD ("gates-of-a-side", test_gates_of_a_side);
  ADD ("gates-withhold-all", test_gates_withhold_all);
  ADD ("gate-before-filters", test_gate_before_filters);
  ADD ("words-never-used", test_words_never_used);
  ADD ("immutable", test_immutable);
  ADD ("misuse", test_misuse);
#undef ADD
  g_test_add_func ("/match/lifetime", test_lifetime);
  g_test_add_func ("/match/no-targets", test_no_targets);

  return g_test_run ();
}
