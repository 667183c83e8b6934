/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-map-callouts.h"

static graphene_rect_t
random_rect (double width, double height)
{
  double w = g_test_rand_double_range (10, 140);
  double h = g_test_rand_double_range (10, 90);

  return GRAPHENE_RECT_INIT (g_test_rand_double_range (0, width - w), g_test_rand_double_range (0, height - h), w, h);
}

/* A leader ends on the edge of its box. */
static void
check_end (const LoosenCallout *callout)
{
  LoosenPoint end = callout->leader[2];
  const graphene_rect_t *box = &callout->box;
  double x = end.x - box->origin.x;
  double y = end.y - box->origin.y;

  g_assert_cmpfloat (x, >=, -0.01);
  g_assert_cmpfloat (y, >=, -0.01);
  g_assert_cmpfloat (x, <=, box->size.width + 0.01);
  g_assert_cmpfloat (y, <=, box->size.height + 0.01);
  g_assert_true (x < 0.01 || y < 0.01 || x > box->size.width - 0.01 || y > box->size.height - 0.01);
}

/* No leader runs through the middle part of another box. */
static void
check_lines (GArray *placed)
{
  for (guint i = 0; i < placed->len; i++)
    for (guint k = 0; k < placed->len; k++) {
      const LoosenPoint *leader = g_array_index (placed, LoosenCallout, i).leader;
      graphene_rect_t box = g_array_index (placed, LoosenCallout, k).box;

      graphene_rect_inset (&box, box.size.width / 4, box.size.height / 4);
      if (i == k)
        continue;
      for (guint part = 0; part < 2; part++)
        for (double way = 0; way <= 1; way += 0.125) {
          graphene_point_t point = { leader[part].x + way * (leader[part + 1].x - leader[part].x),
                                     leader[part].y + way * (leader[part + 1].y - leader[part].y) };

          g_assert_false (graphene_rect_contains_point (&box, &point));
        }
    }
}

/* Whatever lies on the map: a label is inside, covers nothing, and stands on its side. */
static void
test_covers_nothing (void)
{
  guint n_placed = 0;

  for (guint i = 0; i < 3000; i++) {
    double width = g_test_rand_double_range (440, 1400);
    double height = g_test_rand_double_range (400, 1000);
    g_autoptr (LoosenMapCallouts) callouts = loosen_map_callouts_new (width, height);
    g_autoptr (GArray) taken = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));
    g_autoptr (GArray) placed = g_array_new (FALSE, FALSE, sizeof (LoosenCallout));
    guint n = g_test_rand_int_range (0, 8);

    for (guint k = 0; k < n; k++) {
      graphene_rect_t area = random_rect (width, height);

      g_array_append_val (taken, area);
      loosen_map_callouts_keep_clear (callouts, area);
    }
    for (guint k = 0; k < 3; k++) {
      LoosenPoint from = { g_test_rand_double_range (0, width), g_test_rand_double_range (0, height) };
      double w = g_test_rand_double_range (80, 230);
      double h = g_test_rand_double_range (40, 90);
      LoosenCallout callout;
      graphene_rect_t box;

      if (!loosen_map_callouts_place (callouts, from, g_test_rand_bit (), g_test_rand_double_range (0, width), from.y, w,
                                      h, &callout))
        continue;
      n_placed++;
      box = callout.box;
      g_assert_true (callout.leader[0].x == from.x && callout.leader[0].y == from.y);
      check_end (&callout);
      g_assert_cmpfloat_with_epsilon (box.size.width, w, 0.01);
      g_assert_cmpfloat_with_epsilon (box.size.height, h, 0.01);
      g_assert_cmpfloat (box.origin.x, >=, 11);
      g_assert_cmpfloat (box.origin.y, >=, 11);
      g_assert_cmpfloat (box.origin.x + w, <=, width - 11);
      g_assert_cmpfloat (box.origin.y + h, <=, height - 11);
      for (guint t = 0; t < taken->len; t++)
        g_assert_false (graphene_rect_intersection (&g_array_index (taken, graphene_rect_t, t), &box, NULL));
      g_array_append_val (taken, box);
      g_array_append_val (placed, callout);
    }
    check_lines (placed);
  }
  g_assert_cmpuint (n_placed, >, 6000);
}

static void
test_beside_the_body_and_level (void)
{
  g_autoptr (LoosenMapCallouts) callouts = loosen_map_callouts_new (1000, 800);
  LoosenCallout callout;

  g_assert_true (loosen_map_callouts_place (callouts, (LoosenPoint) { 560, 400 }, TRUE, 650, 350, 180, 52, &callout));
  g_assert_cmpfloat (callout.box.origin.x, ==, 650);
  g_assert_cmpfloat (ABS (callout.box.origin.y + 26 - 350), <=, 3);
  g_assert_true (loosen_map_callouts_place (callouts, (LoosenPoint) { 440, 400 }, FALSE, 350, 450, 180, 52, &callout));
  g_assert_cmpfloat (callout.box.origin.x, ==, 170);
  g_assert_cmpfloat (ABS (callout.box.origin.y + 26 - 450), <=, 3);
  /* The next one at the same place goes as near as it can. */
  g_assert_true (loosen_map_callouts_place (callouts, (LoosenPoint) { 440, 400 }, FALSE, 350, 450, 180, 52, &callout));
  g_assert_cmpfloat (ABS (callout.box.origin.y + 26 - 450), >=, 52);
  g_assert_cmpfloat (ABS (callout.box.origin.y + 26 - 450), <=, 70);
}

static void
test_no_room (void)
{
  g_autoptr (LoosenMapCallouts) callouts = loosen_map_callouts_new (440, 400);
  LoosenCallout callout;

  g_assert_false (loosen_map_callouts_place (callouts, (LoosenPoint) { 0, 0 }, TRUE, 300, 200, 430, 52, &callout));
  g_assert_false (loosen_map_callouts_place (callouts, (LoosenPoint) { 0, 0 }, TRUE, 300, 200, 100, 390, &callout));
  loosen_map_callouts_keep_clear (callouts, GRAPHENE_RECT_INIT (0, 0, 440, 400));
  g_assert_false (loosen_map_callouts_place (callouts, (LoosenPoint) { 0, 0 }, TRUE, 300, 200, 100, 52, &callout));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/map-callouts/covers-nothing", test_covers_nothing);
  g_test_add_func ("/map-callouts/beside-the-body-and-level", test_beside_the_body_and_level);
  g_test_add_func ("/map-callouts/no-room", test_no_room);

  return g_test_run ();
}
