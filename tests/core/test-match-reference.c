/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Matching against a second, slow and simple reading of content section 2.4: every place with every symptom,
 * the filters in all combinations, thousands of random complaints. */

#include <math.h>

#include "core-fixture.h"
#include "loosen-catalog-private.h"
#include "match-fixture.h"

#define N_RANDOM 4000
#define N_MANY 10000
#define SEED 20260101
#define N_SAMPLES 300

/* What should be said of one technique. */
typedef struct {
  const LoosenTechnique *technique;
  guint place;
  guint score;
  const char *reason; /* of the tables */
  gboolean gated;
  gboolean withheld;
  gboolean at_spot; /* withheld because of the sharpest spot alone */
  gboolean last;
  guint sides;
  GString *work;
} Expected;

static void
free_expected (gpointer data)
{
  Expected *self = data;

  g_string_free (self->work, TRUE);
  g_free (self);
}

static guint
find_points (const LoosenRule *const *rules, const LoosenTechnique *technique, const char **reason)
{
  for (guint i = 0; rules[i] != NULL; i++)
    if (rules[i]->technique == technique && rules[i]->rank < 10) {
      *reason = rules[i]->reason;
      return 10 - rules[i]->rank;
    }

  return 0;
}

/* The turns of the corners around a point: a whole one where it lies inside. */
static gboolean
is_inside (const LoosenPolygon *polygon, LoosenPoint point)
{
  double angle = 0;

  for (guint i = 0; i < polygon->n_points; i++) {
    LoosenPoint a = polygon->points[i];
    LoosenPoint b = polygon->points[(i + 1) % polygon->n_points];
    double turn = atan2 (b.y - point.y, b.x - point.x) - atan2 (a.y - point.y, a.x - point.x);

    angle += remainder (turn, 2 * G_PI);
  }

  return fabs (angle) > G_PI;
}

static gboolean
is_near (const LoosenPolygon *polygon, LoosenPoint point, double radius)
{
  if (is_inside (polygon, point))
    return TRUE;
  for (guint i = 0; i < polygon->n_points; i++) {
    LoosenPoint a = polygon->points[i];
    LoosenPoint b = polygon->points[(i + 1) % polygon->n_points];

    for (guint k = 0; k <= N_SAMPLES; k++) {
      double t = (double) k / N_SAMPLES;

      if (hypot (a.x + t * (b.x - a.x) - point.x, a.y + t * (b.y - a.y) - point.y) < radius)
        return TRUE;
    }
  }

  return FALSE;
}

static gboolean
is_at_pin (const LoosenPin *pin, const LoosenZone *zone, LoosenSide side)
{
  /* Of the person, not of the picture. */
  double right = pin->view == LOOSEN_VIEW_BACK ? pin->point.x : -pin->point.x;
  LoosenPoint outward = { side == LOOSEN_SIDE_RIGHT ? right : -right, pin->point.y };

  if (pin->view == LOOSEN_VIEW_FRONT && (zone->views & LOOSEN_VIEW_FRONT) == 0)
    return FALSE;
  for (guint i = 0; i < zone->n_work; i++)
    if (is_near (&zone->work[i], outward, 23))
      return TRUE;

  return FALSE;
}

static void
expect_work (MatchFixture *self, Expected *expected)
{
  const LoosenPin *pin = loosen_complaint_get_pin (self->complaint);
  const LoosenTechnique *technique = expected->technique;
  guint allowed = technique->per_side ? expected->sides : LOOSEN_SIDE_BOTH;
  guint kept = 0;
  guint lost = 0;

  for (guint i = 0; technique->targets[i] != NULL; i++)
    for (guint side = LOOSEN_SIDE_LEFT; side <= LOOSEN_SIDE_RIGHT; side <<= 1) {
      if ((allowed & side) == 0)
        continue;
      if (pin != NULL && technique->has_pressure && is_at_pin (pin, technique->targets[i], side)) {
        lost |= side;
        continue;
      }
      kept |= side;
      g_string_append_printf (expected->work, " %s:%s", technique->targets[i]->id, loosen_side_get_id (side));
    }

  if (lost != 0 && kept != 0 && technique->per_side)
    expected->sides = kept;
  if (lost != 0 && kept == 0 && !expected->withheld)
    expected->withheld = expected->at_spot = TRUE;
}

static Expected *
expect_one (MatchFixture *self, const LoosenTechnique *technique, guint place)
{
  Expected *expected = g_new0 (Expected, 1);
  const LoosenSymptom *const *symptoms = loosen_catalog_get_symptoms (self->catalog);
  gboolean severe = loosen_complaint_get_pain (self->complaint) >= 7 ||
                    loosen_complaint_get_sharp_constant (self->complaint);
  gboolean presses_leg = FALSE;
  guint site_points = 0;
  guint symptom_points = 0;
  const char *site_reason = NULL;
  const char *symptom_reason = NULL;
  const LoosenMark *marks;
  guint n_marks;

  expected->technique = technique;
  expected->place = place;
  expected->work = g_string_new (NULL);

  marks = loosen_complaint_get_marks (self->complaint, &n_marks);
  for (guint i = 0; i < n_marks; i++) {
    const char *reason = NULL;
    guint points = find_points (loosen_catalog_get_site_rules (self->catalog, marks[i].zone), technique,
                                &reason);

    if (points > site_points) {
      site_points = points;
      site_reason = reason;
    }
    if (marks[i].side != LOOSEN_SIDE_CENTRE)
      expected->sides |= marks[i].side;
  }
  if (!technique->per_side)
    expected->sides = 0;
  else if (expected->sides == 0)
    expected->sides = LOOSEN_SIDE_BOTH;

  for (guint i = 0; symptoms[i] != NULL; i++) {
    const char *reason = NULL;
    guint points = find_points (loosen_catalog_get_symptom_rules (self->catalog, symptoms[i]), technique,
                                &reason);

    if (!loosen_complaint_has_symptom (self->complaint, symptoms[i]))
      continue;
    if (points > symptom_points) {
      symptom_points = points;
      symptom_reason = reason;
    }
    if (g_str_equal (symptoms[i]->id, "numb_tingle")) {
      for (guint k = 0; technique->targets[k] != NULL; k++)
        if (technique->has_pressure && g_str_equal (technique->targets[k]->region, "leg"))
          presses_leg = TRUE;
      expected->withheld = technique->load >= 2 || presses_leg;
    }
  }

  expected->score = site_points + symptom_points;
  expected->reason = symptom_points > site_points ? symptom_reason : site_reason;
  expected->gated = loosen_gates_get_reason (self->gates, technique) != NULL;
  if (expected->gated || (severe && technique->load == 3))
    expected->withheld = TRUE;
  expected->last = severe && technique->load == 2;
  expect_work (self, expected);

  return expected;
}

/* Whether a stands before b. */
static gboolean
is_before (const Expected *a, const Expected *b)
{
  guint group_a = a->withheld ? 2 : a->score == 0 ? 1 : 0;
  guint group_b = b->withheld ? 2 : b->score == 0 ? 1 : 0;

  if (group_a != group_b)
    return group_a < group_b;
  if (group_a == 0 && a->last != b->last)
    return b->last;
  if (group_a == 0 && a->score != b->score)
    return a->score > b->score;
  if (group_a == 0 && a->technique->load != b->technique->load)
    return a->technique->load < b->technique->load;

  return a->place < b->place;
}

static void
assert_like_reference (MatchFixture *self)
{
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (self->catalog);
  g_autoptr (GPtrArray) expected = g_ptr_array_new_with_free_func (free_expected);
  guint n_chosen = 0;

  for (guint i = 0; techniques[i] != NULL; i++) {
    Expected *one;
    guint at = 0;

    if (techniques[i]->kind == LOOSEN_KIND_PROFESSIONAL)
      continue;
    one = expect_one (self, techniques[i], i);
    while (at < expected->len && is_before (g_ptr_array_index (expected, at), one))
      at++;
    g_ptr_array_insert (expected, at, one);
  }

  match_fixture_run (self);
  g_assert_cmpuint (loosen_matches_get_n (self->matches), ==, expected->len);
  for (guint i = 0; i < expected->len; i++) {
    const LoosenMatch *found = loosen_matches_get (self->matches, i);
    const Expected *one = g_ptr_array_index (expected, i);
    g_autoptr (GString) work = g_string_new (NULL);

    g_assert_cmpstr (found->technique->id, ==, one->technique->id);
    g_assert_cmpuint (found->score, ==, one->score);
    g_assert_cmpint (found->sides, ==, one->sides);
    for (guint k = 0; k < found->n_work; k++)
      g_string_append_printf (work, " %s:%s", found->work[k].zone->id,
                              loosen_side_get_id (found->work[k].side));
    g_assert_cmpstr (work->str, ==, one->work->str);

    if (one->withheld) {
      g_assert_cmpint (found->state, ==, LOOSEN_MATCH_WITHHELD);
      if (one->gated)
        g_assert_cmpstr (found->reason, ==, loosen_gates_get_reason (self->gates, one->technique));
      else if (one->at_spot)
        g_assert_cmpstr (found->reason, ==, match_fixture_get_sharpest_spot (self));
      else
        g_assert_cmpuint (strlen (found->reason), >, 20);
    } else {
      g_assert_cmpint (found->state, ==, one->score > 0 ? LOOSEN_MATCH_CHOSEN : LOOSEN_MATCH_OTHER);
      g_assert_cmpstr (found->reason, ==, one->score > 0 ? one->reason : NULL);
      n_chosen += one->score > 0;
    }
    g_assert_cmpuint (found->rank, ==, found->state == LOOSEN_MATCH_CHOSEN ? i + 1 : 0);
  }
  g_assert_cmpuint (loosen_matches_get_n_chosen (self->matches), ==, n_chosen);
}

/* What holds of every answer, whatever the rules are. */
static void
assert_orderly (MatchFixture *self)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  guint n = loosen_matches_get_n (self->matches);

  for (guint i = 0; i < n; i++) {
    const LoosenMatch *one = loosen_matches_get (self->matches, i);
    const LoosenMatch *before = i > 0 ? loosen_matches_get (self->matches, i - 1) : NULL;

    g_assert_true (g_hash_table_add (seen, (gpointer) one->technique));
    g_assert_true (loosen_matches_find (self->matches, one->technique) == one);
    g_assert_true ((one->rank > 0) == (one->state == LOOSEN_MATCH_CHOSEN));
    g_assert_true ((one->reason != NULL) == (one->state != LOOSEN_MATCH_OTHER));
    g_assert_cmpint (i < loosen_matches_get_n_chosen (self->matches), ==, one->state == LOOSEN_MATCH_CHOSEN);
    if (one->state == LOOSEN_MATCH_CHOSEN)
      g_assert_null (loosen_gates_get_reason (self->gates, one->technique));
    if (before == NULL)
      continue;
    g_assert_cmpint (before->state, <=, one->state);
    /* Only what is put last may have more points than what stands before it. */
    if (one->state == LOOSEN_MATCH_CHOSEN && (before->technique->load == 2) == (one->technique->load == 2))
      g_assert_cmpuint (before->score, >=, one->score);
  }
}

static void
assert_same_again (MatchFixture *self)
{
  g_autoptr (LoosenMatches) again = loosen_match (self->complaint, self->gates);

  for (guint i = 0; i < loosen_matches_get_n (self->matches); i++) {
    const LoosenMatch *a = loosen_matches_get (self->matches, i);
    const LoosenMatch *b = loosen_matches_get (again, i);

    g_assert_true (a->technique == b->technique && a->state == b->state && a->rank == b->rank);
    g_assert_true (a->score == b->score && a->reason == b->reason && a->sides == b->sides);
    g_assert_cmpuint (a->n_work, ==, b->n_work);
    for (guint k = 0; k < a->n_work; k++)
      g_assert_true (a->work[k].zone == b->work[k].zone && a->work[k].side == b->work[k].side);
  }
}

static void
test_site_and_symptom (MatchFixture *self, gconstpointer data)
{
  const LoosenZone *const *zones = loosen_catalog_get_zones (self->catalog);
  const LoosenSymptom *const *symptoms = loosen_catalog_get_symptoms (self->catalog);
  guint n = 0;

  for (guint i = 0; zones[i] != NULL; i++) {
    if (zones[i]->kind == LOOSEN_ZONE_RED_FLAG)
      continue;
    for (guint k = 0; symptoms[k] != NULL; k++) {
      loosen_complaint_clear (self->complaint);
      loosen_complaint_set_mark (self->complaint, zones[i], zones[i]->sides, TRUE);
      loosen_complaint_set_symptom (self->complaint, symptoms[k], TRUE);
      assert_like_reference (self);
      n++;
    }
  }
  g_assert_cmpuint (n, ==, 12 * 4);
}

/* Five filters, in all 32 combinations, over every place. */
static void
test_filters_combined (MatchFixture *self, gconstpointer data)
{
  const LoosenZone *const *zones = loosen_catalog_get_zones (self->catalog);

  for (guint i = 0; zones[i] != NULL; i++) {
    if (zones[i]->kind == LOOSEN_ZONE_RED_FLAG)
      continue;
    for (guint filters = 0; filters < 32; filters++) {
      loosen_complaint_clear (self->complaint);
      g_clear_pointer (&self->gates, loosen_gates_unref);
      loosen_complaint_set_mark (self->complaint, zones[i], zones[i]->sides, TRUE);
      match_fixture_feel (self, "sit_stand");
      if (filters & 1)
        match_fixture_feel (self, "numb_tingle");
      if (filters & 2)
        loosen_complaint_set_pain (self->complaint, 7);
      if (filters & 4)
        loosen_complaint_set_sharp_constant (self->complaint, TRUE);
      if (filters & 8)
        match_fixture_pin (self, LOOSEN_VIEW_BACK, 60, 463);
      if (filters & 16) {
        self->gates = loosen_gates_new ();
        loosen_gates_withhold (self->gates, core_fixture_find (self->catalog, "ball_glute_wall"), "Held.");
        loosen_gates_withhold (self->gates, core_fixture_find (self->catalog, "roller_glute"), "Held too.");
      }
      assert_like_reference (self);
      assert_orderly (self);
    }
  }
}

static void
make_random (MatchFixture *self, GRand *rand)
{
  const LoosenZone *const *zones = loosen_catalog_get_zones (self->catalog);
  const LoosenSymptom *const *symptoms = loosen_catalog_get_symptoms (self->catalog);
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (self->catalog);
  guint sides = g_rand_int_range (rand, 1, 4);

  loosen_complaint_clear (self->complaint);
  g_clear_pointer (&self->gates, loosen_gates_unref);

  /* All on the same side or sides, as it mostly is; test-match-work.c mixes them. */
  for (guint n = g_rand_int_range (rand, 0, 6); n > 0; n--) {
    const LoosenZone *zone = zones[g_rand_int_range (rand, 0, 13)];
    LoosenSide side = zone->sides == LOOSEN_SIDE_CENTRE ? LOOSEN_SIDE_CENTRE : sides;

    if (zone->kind != LOOSEN_ZONE_RED_FLAG)
      loosen_complaint_set_mark (self->complaint, zone, side, TRUE);
  }
  for (guint i = 0; symptoms[i] != NULL; i++)
    if (g_rand_int_range (rand, 0, 4) == 0)
      loosen_complaint_set_symptom (self->complaint, symptoms[i], TRUE);
  if (g_rand_boolean (rand))
    loosen_complaint_set_pain (self->complaint, g_rand_int_range (rand, -1, 11));
  loosen_complaint_set_sharp_constant (self->complaint, g_rand_int_range (rand, 0, 6) == 0);
  if (g_rand_boolean (rand)) {
    /* About a work dot, so that it often takes something away. */
    const LoosenZone *zone = zones[g_rand_int_range (rand, 0, 13)];
    double x = zone->work_dot.x + g_rand_double_range (rand, -30, 30);
    double y = zone->work_dot.y + g_rand_double_range (rand, -30, 30);

    match_fixture_pin (self, g_rand_int_range (rand, 1, 3), g_rand_boolean (rand) ? x : -x, y);
  }
  if (g_rand_boolean (rand)) {
    self->gates = loosen_gates_new ();
    for (guint i = 0; techniques[i] != NULL; i++)
      if (g_rand_int_range (rand, 0, 5) == 0)
        loosen_gates_withhold (self->gates, techniques[i], techniques[i]->name);
  }
}

static void
test_random (MatchFixture *self, gconstpointer data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);
  guint n_at_spot = 0;
  guint n_chosen = 0;

  for (guint i = 0; i < N_RANDOM; i++) {
    make_random (self, rand);
    assert_like_reference (self);
    assert_orderly (self);
    assert_same_again (self);
    n_chosen += loosen_matches_get_n_chosen (self->matches);
    for (guint k = 0; k < loosen_matches_get_n (self->matches); k++)
      n_at_spot += loosen_matches_get (self->matches, k)->reason == match_fixture_get_sharpest_spot (self);
  }
  /* The draw reaches what it is for. */
  g_assert_cmpuint (n_chosen, >, 4 * N_RANDOM);
  g_assert_cmpuint (n_at_spot, >, N_RANDOM / 20);
}

/* As many techniques as people may ever bring along, all of them chosen, with many ties. */
static void
test_many (MatchFixture *self, gconstpointer data)
{
  g_autofree LoosenTechnique *techniques = g_new0 (LoosenTechnique, N_MANY);
  g_autofree LoosenRule *rules = g_new0 (LoosenRule, N_MANY);
  g_autofree const LoosenRule **table = g_new0 (const LoosenRule *, N_MANY + 1);
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);
  const LoosenZone *calf = loosen_catalog_find_zone (self->catalog, "calf");

  g_ptr_array_set_size (self->catalog->techniques, 0);
  for (guint i = 0; i < N_MANY; i++) {
    techniques[i] = *core_fixture_find (self->catalog, i % 2 == 0 ? "roller_calf" : "hand_low_back");
    techniques[i].load = g_rand_int_range (rand, 0, 4);
    rules[i] = (LoosenRule){ &techniques[i], 1 + g_rand_int_range (rand, 0, 9), "Because." };
    table[N_MANY - 1 - i] = &rules[i];
    g_ptr_array_add (self->catalog->techniques, &techniques[i]);
  }
  g_ptr_array_add (self->catalog->techniques, NULL);
  g_hash_table_insert (self->catalog->site_rules, (gpointer) calf, table);

  loosen_complaint_set_mark (self->complaint, calf, LOOSEN_SIDE_RIGHT, TRUE);
  match_fixture_run (self);
  g_assert_cmpuint (loosen_matches_get_n (self->matches), ==, N_MANY);
  g_assert_cmpuint (loosen_matches_get_n_chosen (self->matches), ==, N_MANY);
  for (guint i = 0; i < N_MANY; i++) {
    const LoosenMatch *one = loosen_matches_get (self->matches, i);
    guint place = one->technique - techniques;

    g_assert_cmpuint (one->rank, ==, i + 1);
    g_assert_cmpuint (one->score, ==, 10 - rules[place].rank);
    g_assert_true (loosen_matches_find (self->matches, one->technique) == one);
    g_assert_cmpuint (one->n_work, ==, place % 2 == 0 ? 1 : 4);
    g_assert_cmpstr (one->work[0].zone->id, ==, place % 2 == 0 ? "calf" : "low_back_paraspinal");
    if (i > 0) {
      const LoosenMatch *before = loosen_matches_get (self->matches, i - 1);

      g_assert_cmpuint (before->score, >=, one->score);
      if (before->score == one->score)
        g_assert_cmpuint (before->technique->load, <=, one->technique->load);
      if (before->score == one->score && before->technique->load == one->technique->load)
        g_assert_true (before->technique < one->technique);
    }
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, func)                                                                 \
  g_test_add ("/match-reference/" name, MatchFixture, NULL, match_fixture_set_up, func, \
              match_fixture_tear_down)
  ADD ("site-and-symptom", test_site_and_symptom);
  ADD ("filters-combined", test_filters_combined);
  ADD ("random", test_random);
  ADD ("many", test_many);
#undef ADD

  return g_test_run ();
}
