/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "core-fixture.h"

#include <math.h>

/* A square, and beside it an L with a notch at its upper right. */
static LoosenPoint square[] = { { 20, 100 }, { 40, 100 }, { 40, 120 }, { 20, 120 } };
static LoosenPoint angle[] = { { 60, 100 }, { 70, 100 }, { 70, 110 }, { 80, 110 }, { 80, 120 }, { 60, 120 } };
static LoosenPolygon areas[] = {
  { square, G_N_ELEMENTS (square) },
  { angle, G_N_ELEMENTS (angle) },
};
static const LoosenZone zone = { .id = "zone", .name = "Calf", .work = areas, .n_work = 2 };
static const LoosenZone bare = { .id = "bare", .name = "Foot" };

static void
test_labels (void)
{
  static const struct {
    LoosenSide side;
    const char *label;
  } rows[] = {
    { LOOSEN_SIDE_LEFT, "Calf, left" }, { LOOSEN_SIDE_RIGHT, "Calf, right" }, { LOOSEN_SIDE_CENTRE, "Calf" },
    { LOOSEN_SIDE_NONE, "Calf" },       { LOOSEN_SIDE_BOTH, "Calf" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *label = loosen_zone_dup_label (&zone, rows[i].side);

    g_assert_cmpstr (label, ==, rows[i].label);
  }
}

static void
test_distances (void)
{
  static const struct {
    double x;
    double y;
    double distance;
  } rows[] = {
    { 30, 110, 0 },   /* inside */
    { 20, 110, 0 },   /* on an edge */
    { 40, 120, 0 },   /* on a corner */
    { 10, 110, 10 },  /* beside an edge */
    { 30, 90, 10 },   /* above */
    { 30, 125, 5 },   /* below */
    { 17, 96, 5 },    /* off a corner: 3, 4, 5 */
    { 50, 110, 10 },  /* between the two */
    { 49, 110, 9 },   /* nearer to the square */
    { 51, 110, 9 },   /* nearer to the L */
    { 65, 105, 0 },   /* in the arm of the L */
    { 75, 105, 5 },   /* in its notch */
    { 75, 115, 0 },   /* in its foot */
    { 73, 114, 0 },   /* beyond the inner corner */
    { 80, 100, 10 },  /* where a square would have its corner */
    { -30, 110, 50 }, /* the other side of the body */
    { 0, 110, 20 },   /* on the midline */
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    LoosenPoint right = { rows[i].x, rows[i].y };
    LoosenPoint left = { -rows[i].x, rows[i].y };

    g_test_message ("row %u", i);
    g_assert_cmpfloat_with_epsilon (loosen_zone_work_distance (&zone, LOOSEN_SIDE_RIGHT, right),
                                    rows[i].distance, 1e-9);
    g_assert_cmpfloat_with_epsilon (loosen_zone_work_distance (&zone, LOOSEN_SIDE_LEFT, left),
                                    rows[i].distance, 1e-9);
  }
  g_assert_cmpfloat (loosen_zone_work_distance (&bare, LOOSEN_SIDE_RIGHT, (LoosenPoint){ 30, 110 }), ==,
                     G_MAXDOUBLE);
}

/* A polygon whose corners meet is no reason to divide by zero. */
static void
test_degenerate (void)
{
  static LoosenPoint points[] = { { 30, 100 }, { 30, 100 }, { 30, 100 } };
  static LoosenPolygon area = { points, G_N_ELEMENTS (points) };
  static const LoosenZone dot = { .id = "dot", .name = "Dot", .work = &area, .n_work = 1 };

  g_assert_cmpfloat (loosen_zone_work_distance (&dot, LOOSEN_SIDE_RIGHT, (LoosenPoint){ 33, 104 }), ==, 5);
}

/* The shipped work areas: the dot is within, all keeps two finger-widths off the midline, and the distance
 * grows with the way. */
static void
test_shipped (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  const LoosenZone *const *zones = loosen_catalog_get_zones (catalog);
  guint n_work = 0;

  for (guint i = 0; zones[i] != NULL; i++) {
    LoosenPoint dot = zones[i]->work_dot;
    LoosenPoint mirrored = { -dot.x, dot.y };

    if (zones[i]->kind != LOOSEN_ZONE_WORK) {
      g_assert_cmpuint (zones[i]->n_work, ==, 0);
      continue;
    }
    n_work++;
    g_assert_cmpfloat (loosen_zone_work_distance (zones[i], LOOSEN_SIDE_RIGHT, dot), ==, 0);
    g_assert_cmpfloat (loosen_zone_work_distance (zones[i], LOOSEN_SIDE_LEFT, mirrored), ==, 0);
    g_assert_cmpfloat (loosen_zone_work_distance (zones[i], LOOSEN_SIDE_LEFT, dot), >=, 40);
    for (double y = 0; y <= 1000; y += 25)
      g_assert_cmpfloat (loosen_zone_work_distance (zones[i], LOOSEN_SIDE_RIGHT, (LoosenPoint){ 0, y }), >=,
                         20);
    for (double way = 1; way < 500; way *= 2) {
      LoosenPoint off = { dot.x + way, dot.y };

      g_assert_cmpfloat (loosen_zone_work_distance (zones[i], LOOSEN_SIDE_RIGHT, off), <=, way);
    }
  }
  g_assert_cmpuint (n_work, ==, 8);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/zone/labels", test_labels);
  g_test_add_func ("/zone/distances", test_distances);
  g_test_add_func ("/zone/degenerate", test_degenerate);
  g_test_add_func ("/zone/shipped", test_shipped);

  return g_test_run ();
}
