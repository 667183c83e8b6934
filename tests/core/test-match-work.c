/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where to work, and on which sides: the sides of the marks, away from the sharpest spot. */

#include "match-fixture.h"

#define N_SELF_CARE 18

static void
test_sides (MatchFixture *self, gconstpointer data)
{
  static const struct {
    const char *zone;
    LoosenSide side;
    LoosenSide expected;
  } rows[] = {
    { "spine_mid", LOOSEN_SIDE_CENTRE, LOOSEN_SIDE_BOTH },
    { "calf", LOOSEN_SIDE_LEFT, LOOSEN_SIDE_LEFT },
    { "spine_mid", LOOSEN_SIDE_CENTRE, LOOSEN_SIDE_LEFT },
    { "hamstring", LOOSEN_SIDE_RIGHT, LOOSEN_SIDE_BOTH },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    if (i == 1)
      loosen_complaint_clear (self->complaint);
    match_fixture_mark (self, rows[i].zone, rows[i].side);
    match_fixture_run (self);
    for (guint k = 0; k < N_SELF_CARE; k++) {
      const LoosenMatch *one = loosen_matches_get (self->matches, k);

      g_assert_cmpint (one->sides, ==, one->technique->per_side ? rows[i].expected : LOOSEN_SIDE_NONE);
    }
  }
}

static void
test_work (MatchFixture *self, gconstpointer data)
{
  match_fixture_mark (self, "calf", LOOSEN_SIDE_LEFT);
  match_fixture_run (self);
  match_fixture_assert_work (self, "ball_glute_wall", "glute_med:left glute_max:left");
  match_fixture_assert_work (self, "stretch_figure4_supine", "piriformis:left glute_max:left");
  /* No sides: both. The leg as a whole is not pressed. */
  match_fixture_assert_work (
    self, "hand_low_back",
    "low_back_paraspinal:left low_back_paraspinal:right low_back_ql:left low_back_ql:right");
  match_fixture_assert_work (self, "mob_nerve_slider", "");

  match_fixture_mark (self, "calf", LOOSEN_SIDE_RIGHT);
  match_fixture_run (self);
  match_fixture_assert_work (self, "ball_glute_wall",
                             "glute_med:left glute_med:right glute_max:left glute_max:right");

  /* What is withheld still shows where it would work. */
  match_fixture_feel (self, "numb_tingle");
  match_fixture_run (self);
  match_fixture_assert_work (self, "roller_calf", "calf:left calf:right");
}

/* On the dot of each work zone, on either side: no technique presses there, all others are as they were. */
static void
test_pin_on_each_dot (MatchFixture *self, gconstpointer data)
{
  const LoosenZone *const *zones = loosen_catalog_get_zones (self->catalog);
  guint n_zones = 0;
  guint n_pressed = 0;

  for (guint i = 0; zones[i] != NULL; i++) {
    if (zones[i]->n_work == 0)
      continue;
    n_zones++;
    for (int sign = -1; sign <= 1; sign += 2) {
      LoosenSide side = sign > 0 ? LOOSEN_SIDE_RIGHT : LOOSEN_SIDE_LEFT;

      match_fixture_pin (self, LOOSEN_VIEW_BACK, sign * zones[i]->work_dot.x, zones[i]->work_dot.y);
      match_fixture_run (self);
      for (guint k = 0; k < N_SELF_CARE; k++) {
        const LoosenMatch *one = loosen_matches_get (self->matches, k);
        guint n_targets = 0;

        for (guint m = 0; m < one->n_work; m++)
          if (one->technique->has_pressure)
            g_assert_false (one->work[m].zone == zones[i] && one->work[m].side == side);
        for (; one->technique->targets[n_targets] != NULL; n_targets++)
          if (one->technique->has_pressure && one->technique->targets[n_targets] == zones[i])
            n_pressed++;
        if (!one->technique->has_pressure)
          g_assert_cmpuint (one->n_work, ==, 2 * n_targets);
        /* The other side is far away, so something is left to do. */
        g_assert_cmpint (one->state, ==, LOOSEN_MATCH_OTHER);
      }
    }
  }
  g_assert_cmpuint (n_zones, ==, 8);
  g_assert_cmpuint (n_pressed, >=, 2 * n_zones);
}

static void
test_pin_takes_all (MatchFixture *self, gconstpointer data)
{
  match_fixture_mark (self, "piriformis", LOOSEN_SIDE_RIGHT);
  match_fixture_pin (self, LOOSEN_VIEW_BACK, 60, 463);

  /* All that presses within 4 cm is withheld, and no more than that; stretches stay. */
  match_fixture_assert_list (self, LOOSEN_MATCH_WITHHELD, "ball_piriformis_floor");
  g_assert_cmpstr (match_fixture_find (self, "ball_piriformis_floor")->reason, ==,
                   match_fixture_get_sharpest_spot (self));
  g_assert_cmpuint (match_fixture_find (self, "ball_piriformis_floor")->rank, ==, 0);
  g_assert_cmpuint (match_fixture_find (self, "ball_piriformis_floor")->n_work, ==, 0);
  g_assert_cmpuint (match_fixture_find (self, "stretch_figure4_supine")->rank, ==, 1);
  match_fixture_assert_work (self, "stretch_figure4_supine", "piriformis:right glute_max:right");
  /* The buttock lies 9 units away, the upper hip 29. */
  match_fixture_assert_work (self, "ball_glute_wall", "glute_med:right");

  /* The other side does not mind. */
  match_fixture_pin (self, LOOSEN_VIEW_BACK, -60, 463);
  match_fixture_assert_list (self, LOOSEN_MATCH_WITHHELD, "");
  match_fixture_assert_work (self, "ball_piriformis_floor", "piriformis:right");
}

/* Where a pin leaves one side only, that one is offered: a session must not lead to the sharpest spot. */
static void
test_pin_takes_side (MatchFixture *self, gconstpointer data)
{
  match_fixture_mark (self, "piriformis", LOOSEN_SIDE_BOTH);
  match_fixture_pin (self, LOOSEN_VIEW_BACK, 60, 463);
  match_fixture_run (self);
  g_assert_cmpint (match_fixture_find (self, "ball_piriformis_floor")->state, ==, LOOSEN_MATCH_CHOSEN);
  g_assert_cmpint (match_fixture_find (self, "ball_piriformis_floor")->sides, ==, LOOSEN_SIDE_LEFT);
  match_fixture_assert_work (self, "ball_piriformis_floor", "piriformis:left");
  /* A part of this side is left, and a stretch does not press. */
  g_assert_cmpint (match_fixture_find (self, "ball_glute_wall")->sides, ==, LOOSEN_SIDE_BOTH);
  match_fixture_assert_work (self, "ball_glute_wall", "glute_med:left glute_med:right glute_max:left");
  g_assert_cmpint (match_fixture_find (self, "stretch_figure4_supine")->sides, ==, LOOSEN_SIDE_BOTH);

  match_fixture_pin (self, LOOSEN_VIEW_BACK, -60, 463);
  match_fixture_run (self);
  g_assert_cmpint (match_fixture_find (self, "ball_piriformis_floor")->sides, ==, LOOSEN_SIDE_RIGHT);

  /* Rubbing the low back has no sides. */
  match_fixture_pin (self, LOOSEN_VIEW_BACK, 30, 394);
  match_fixture_run (self);
  g_assert_cmpint (match_fixture_find (self, "hand_low_back")->sides, ==, LOOSEN_SIDE_NONE);
  match_fixture_assert_work (self, "hand_low_back", "low_back_paraspinal:left low_back_ql:left");
}

/* Exactly at the radius is far enough. The work area of the calf has its lower edge at y = 866. */
static void
test_pin_radius (MatchFixture *self, gconstpointer data)
{
  g_assert_cmpuint (loosen_catalog_get_safety_texts (self->catalog)->sharpest_spot_radius, ==, 23);
  match_fixture_mark (self, "calf", LOOSEN_SIDE_RIGHT);

  match_fixture_pin (self, LOOSEN_VIEW_BACK, 48, 866 + 23);
  match_fixture_run (self);
  match_fixture_assert_work (self, "roller_calf", "calf:right");
  match_fixture_pin (self, LOOSEN_VIEW_BACK, 48, 866 + 22.9);
  match_fixture_run (self);
  match_fixture_assert_work (self, "roller_calf", "");
  g_assert_cmpstr (match_fixture_find (self, "roller_calf")->reason, ==,
                   match_fixture_get_sharpest_spot (self));
}

/* Seen from the front, x > 0 is the left, and what lies only at the back is not touched. */
static void
test_pin_in_front (MatchFixture *self, gconstpointer data)
{
  match_fixture_pin (self, LOOSEN_VIEW_FRONT, 70, 820);
  match_fixture_run (self);
  match_fixture_assert_work (self, "hand_outer_shin", "outer_shin:right");
  g_assert_cmpint (match_fixture_find (self, "hand_outer_shin")->sides, ==, LOOSEN_SIDE_RIGHT);
  /* The calf lies under it, on the other side of the leg. */
  match_fixture_assert_work (self, "roller_calf", "calf:left calf:right");

  match_fixture_pin (self, LOOSEN_VIEW_FRONT, -70, 820);
  match_fixture_run (self);
  match_fixture_assert_work (self, "hand_outer_shin", "outer_shin:left");
  g_assert_cmpint (match_fixture_find (self, "hand_outer_shin")->sides, ==, LOOSEN_SIDE_LEFT);

  match_fixture_mark (self, "outer_shin", LOOSEN_SIDE_RIGHT);
  match_fixture_assert_list (self, LOOSEN_MATCH_WITHHELD, "hand_outer_shin");

  /* The same spot from behind is the other leg. */
  match_fixture_pin (self, LOOSEN_VIEW_BACK, -70, 820);
  match_fixture_run (self);
  match_fixture_assert_work (self, "hand_outer_shin", "outer_shin:right");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, func) \
  g_test_add ("/match-work/" name, MatchFixture, NULL, match_fixture_set_up, func, match_fixture_tear_down)
  ADD ("sides", test_sides);
  ADD ("work", test_work);
  ADD ("pin-on-each-dot", test_pin_on_each_dot);
  ADD ("pin-takes-all", test_pin_takes_all);
  ADD ("pin-takes-side", test_pin_takes_side);
  ADD ("pin-radius", test_pin_radius);
  ADD ("pin-in-front", test_pin_in_front);
#undef ADD

  return g_test_run ();
}
