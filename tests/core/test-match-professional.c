/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which massage by a therapist may suit, over the shipped catalog. */

#include "loosen-match.h"

#include "core-fixture.h"
#include "match-fixture.h"

#define ALL "pro_deep_tissue pro_myofascial pro_nmt pro_medical pro_sports pro_swedish"

static void
run (MatchFixture *self)
{
  g_clear_pointer (&self->matches, loosen_matches_unref);
  self->matches = loosen_match_professional (self->complaint, self->gates);
}

static void
assert_list (MatchFixture *self, LoosenMatchState state, const char *expected)
{
  g_autofree char *list = NULL;

  run (self);
  list = match_fixture_list (self, state);
  g_assert_cmpstr (list, ==, expected);
}

static void
test_nothing_said (MatchFixture *self, gconstpointer data)
{
  assert_list (self, LOOSEN_MATCH_OTHER, ALL);
  g_assert_cmpuint (loosen_matches_get_n (self->matches), ==, 6);
  g_assert_cmpuint (loosen_matches_get_n_chosen (self->matches), ==, 0);
}

/* Content section 2.3. */
static void
test_each_symptom (MatchFixture *self, gconstpointer data)
{
  static const struct {
    const char *symptom;
    const char *chosen;
  } cases[] = {
    { "sharp_leg", "pro_nmt pro_medical" },
    { "low_back_stiff", "pro_deep_tissue pro_myofascial pro_swedish pro_medical pro_sports" },
    { "numb_tingle", "pro_medical" },
    { "sit_stand", "pro_nmt pro_deep_tissue pro_medical" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    const LoosenSymptom *symptom = loosen_catalog_find_symptom (self->catalog, cases[i].symptom);
    const LoosenRule *const *rules = loosen_catalog_get_professional_rules (self->catalog, symptom);

    loosen_complaint_clear (self->complaint);
    match_fixture_feel (self, cases[i].symptom);
    assert_list (self, LOOSEN_MATCH_CHOSEN, cases[i].chosen);
    for (guint k = 0; rules[k] != NULL; k++) {
      const LoosenMatch *match = match_fixture_find (self, rules[k]->technique->id);

      g_assert_cmpuint (match->rank, ==, k + 1);
      g_assert_cmpstr (match->reason, ==, rules[k]->reason);
      g_assert_cmpuint (match->n_work, ==, 0);
    }
  }
}

static void
test_places (MatchFixture *self, gconstpointer data)
{
  match_fixture_mark (self, "calf", LOOSEN_SIDE_LEFT);
  assert_list (self, LOOSEN_MATCH_CHOSEN, "pro_medical pro_sports");
  g_assert_cmpstr (match_fixture_find (self, "pro_sports")->reason, ==, "It works where you marked: Calf.");
  match_fixture_mark (self, "glute_max", LOOSEN_SIDE_BOTH);
  run (self);
  g_assert_cmpstr (match_fixture_find (self, "pro_sports")->reason, ==,
                   "It works where you marked: Main buttock, Calf.");

  /* What is felt decides; the place only tips the balance. */
  match_fixture_feel (self, "sharp_leg");
  run (self);
  g_assert_cmpuint (match_fixture_find (self, "pro_nmt")->rank, ==, 1);
  g_assert_cmpuint (match_fixture_find (self, "pro_medical")->rank, ==, 2);
  g_assert_cmpuint (match_fixture_find (self, "pro_sports")->rank, >, 2);
}

/* With numbness only what its own table names is left. */
static void
test_numb (MatchFixture *self, gconstpointer data)
{
  match_fixture_feel (self, "numb_tingle");
  match_fixture_feel (self, "low_back_stiff");
  match_fixture_mark (self, "glute_max", LOOSEN_SIDE_LEFT);
  assert_list (self, LOOSEN_MATCH_CHOSEN, "pro_medical");
  assert_list (self, LOOSEN_MATCH_WITHHELD, "pro_deep_tissue pro_myofascial pro_nmt pro_sports pro_swedish");
  g_assert_nonnull (strstr (match_fixture_find (self, "pro_swedish")->reason, "numbness"));
}

static void
test_severe (MatchFixture *self, gconstpointer data)
{
  match_fixture_feel (self, "low_back_stiff");
  loosen_complaint_set_pain (self->complaint, 6);
  assert_list (self, LOOSEN_MATCH_WITHHELD, "");
  loosen_complaint_set_pain (self->complaint, 7);
  assert_list (self, LOOSEN_MATCH_WITHHELD, "pro_deep_tissue pro_nmt pro_sports");
  assert_list (self, LOOSEN_MATCH_CHOSEN, "pro_myofascial pro_swedish pro_medical");
  loosen_complaint_set_pain (self->complaint, LOOSEN_PAIN_UNSET);
  loosen_complaint_set_sharp_constant (self->complaint, TRUE);
  assert_list (self, LOOSEN_MATCH_WITHHELD, "pro_deep_tissue pro_nmt pro_sports");
}

static void
test_gates (MatchFixture *self, gconstpointer data)
{
  self->gates = loosen_gates_new ();
  loosen_gates_withhold (self->gates, core_fixture_find (self->catalog, "pro_nmt"), "Because.");
  match_fixture_feel (self, "sharp_leg");
  match_fixture_feel (self, "numb_tingle");
  run (self);
  g_assert_cmpint (match_fixture_find (self, "pro_nmt")->state, ==, LOOSEN_MATCH_WITHHELD);
  g_assert_cmpstr (match_fixture_find (self, "pro_nmt")->reason, ==, "Because.");
  g_assert_cmpuint (match_fixture_find (self, "pro_nmt")->rank, ==, 0);
}

/* The matches own the reasons that they made up. */
static void
test_lifetime (void)
{
  LoosenCatalog *catalog = core_fixture_load_catalog ();
  LoosenComplaint *complaint = loosen_complaint_new (catalog);
  const LoosenTechnique *technique = core_fixture_find (catalog, "pro_medical");
  LoosenMatches *matches;

  loosen_complaint_set_mark (complaint, loosen_catalog_find_zone (catalog, "calf"), LOOSEN_SIDE_LEFT, TRUE);
  matches = loosen_match_professional (complaint, NULL);
  g_assert_finalize_object (complaint);
  loosen_catalog_unref (catalog);
  g_assert_cmpstr (loosen_matches_find (matches, technique)->reason, ==, "It works where you marked: Calf.");
  loosen_matches_unref (matches);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, func) \
  g_test_add ("/match-professional/" name, MatchFixture, NULL, match_fixture_set_up, func, match_fixture_tear_down)
  ADD ("nothing-said", test_nothing_said);
  ADD ("each-symptom", test_each_symptom);
  ADD ("places", test_places);
  ADD ("numb", test_numb);
  ADD ("severe", test_severe);
  ADD ("gates", test_gates);
#undef ADD
  g_test_add_func ("/match-professional/lifetime", test_lifetime);

  return g_test_run ();
}
