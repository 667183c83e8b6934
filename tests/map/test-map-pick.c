/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Painting and picking agree: the same shapes, the same camera, thousands of random points. */

#include <math.h>

#include "loosen-map-paint.h"
#include "loosen-map-pick.h"
#include "loosen-test-utils.h"

#define MAP "/io/github/loosen_app/Loosen/bodymap.svg"
#define N_POINTS 4000

static GPtrArray *
list_zones (LoosenMapShapes *shapes, LoosenCatalog *catalog, LoosenView view)
{
  static const LoosenSide sides[] = { LOOSEN_SIDE_LEFT, LOOSEN_SIDE_RIGHT, LOOSEN_SIDE_CENTRE };
  const LoosenZone *const *zones = loosen_catalog_get_zones (catalog);
  GPtrArray *list = g_ptr_array_new ();
  guint n = 0;

  while (zones[n] != NULL)
    n++;
  for (guint i = n; i-- > 0;)
    for (guint k = 0; k < G_N_ELEMENTS (sides); k++) {
      const LoosenShape *shape = (zones[i]->sides & sides[k]) != 0
                                   ? loosen_map_shapes_find_zone (shapes, view, zones[i], sides[k])
                                   : NULL;

      if (shape != NULL)
        g_ptr_array_add (list, (gpointer) shape);
    }

  return list;
}

/* Paints each zone opaque in a colour of its own, through the painter of the program. */
static cairo_surface_t *
paint (GPtrArray *shapes, LoosenMapCamera camera, int width, int height, double scale)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, ceil (width * scale),
                                                         ceil (height * scale));
  cairo_t *cr = cairo_create (surface);

  cairo_scale (cr, scale, scale);
  for (guint i = 0; i < shapes->len; i++) {
    LoosenMapInk ink = { .fill = { (i + 1) * 8 / 255.0f, 0, 0, 1 }, .stroke = { 0, 0, 0, 0 }, .width = 1 };

    loosen_map_paint_shape (cr, g_ptr_array_index (shapes, i), camera, &ink);
  }
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return surface;
}

static int
look_up (cairo_surface_t *surface, int x, int y)
{
  const guint32 *row = (const guint32 *) (gpointer) (cairo_image_surface_get_data (surface) +
                                                     (gsize) y * cairo_image_surface_get_stride (surface));

  return row[x] >> 16 & 0xff;
}

/* A pixel is sure if all around it are alike: the rest is antialiasing. */
static gboolean
is_sure (cairo_surface_t *surface, int x, int y)
{
  int here = look_up (surface, x, y);

  for (int dy = -1; dy <= 1; dy++)
    for (int dx = -1; dx <= 1; dx++)
      if (look_up (surface, x + dx, y + dy) != here)
        return FALSE;

  return here % 8 == 0;
}

static void
check_agreement (LoosenMapShapes *shapes,
                 LoosenCatalog *catalog,
                 LoosenView view,
                 int width,
                 int height,
                 double scale,
                 double zoom)
{
  g_autoptr (GPtrArray) zones = list_zones (shapes, catalog, view);
  LoosenMapCamera camera = loosen_map_camera_fit (-215, -16, 430, 1036, width, height);
  g_autoptr (LoosenMapPick) pick = NULL;
  cairo_surface_t *surface;
  guint n_sure = 0;
  guint n_hits = 0;

  camera = loosen_map_camera_zoom (camera, zoom, width / 2.0, height * 0.45);
  camera = loosen_map_camera_keep_in_view (camera, width, height);
  pick = loosen_map_pick_new (zones, NULL, camera, width, height, scale);
  surface = paint (zones, camera, width, height, scale);
  for (guint i = 0; i < N_POINTS; i++) {
    int x = g_test_rand_int_range (1, width * scale - 1);
    int y = g_test_rand_int_range (1, height * scale - 1);
    int expected;

    if (!is_sure (surface, x, y))
      continue;
    expected = look_up (surface, x, y) / 8 - 1;
    g_assert_cmpint (loosen_map_pick_exact (pick, (x + 0.5) / scale, (y + 0.5) / scale), ==, expected);
    n_sure++;
    n_hits += expected >= 0;
  }
  g_assert_cmpuint (n_sure, >, N_POINTS / 2);
  g_assert_cmpuint (n_hits, >, 20);
  cairo_surface_destroy (surface);
}

static void
test_agreement (void)
{
  static const struct {
    int width, height;
  } sizes[] = { { 640, 720 }, { 390, 312 }, { 484, 553 }, { 1380, 1000 }, { 333, 777 } };
  static const double zooms[] = { 1, 1.25, 2, 4.5 };
  static const double scales[] = { 1, 1.25, 1.5, 2 };
  g_autoptr (LoosenCatalog) catalog = loosen_test_load_catalog ();
  g_autoptr (LoosenMapShapes) shapes = loosen_map_shapes_new_from_resource (MAP, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (guint k = 0; k < G_N_ELEMENTS (zooms); k++)
      for (guint s = 0; s < G_N_ELEMENTS (scales); s++) {
        check_agreement (shapes, catalog, LOOSEN_VIEW_BACK, sizes[i].width, sizes[i].height, scales[s], zooms[k]);
        check_agreement (shapes, catalog, LOOSEN_VIEW_FRONT, sizes[i].width, sizes[i].height, scales[s], zooms[k]);
      }
}

static void
test_near (void)
{
  g_autoptr (LoosenCatalog) catalog = loosen_test_load_catalog ();
  g_autoptr (LoosenMapShapes) shapes = loosen_map_shapes_new_from_resource (MAP, NULL);
  g_autoptr (GPtrArray) zones = list_zones (shapes, catalog, LOOSEN_VIEW_BACK);
  LoosenMapCamera camera = loosen_map_camera_fit (-215, -16, 430, 1036, 640, 720);
  g_autoptr (LoosenMapPick) pick = loosen_map_pick_new (zones, NULL, camera, 640, 720, 1);
  const LoosenShape *calf = loosen_map_shapes_find (shapes, LOOSEN_VIEW_BACK, "zone-outer_shin-right");
  LoosenPoint edge = loosen_map_camera_to_widget (camera, calf->right);

  /* Just outside the leg: the exact pick has nothing, a finger still meets the nearest. */
  g_assert_cmpint (loosen_map_pick_exact (pick, edge.x + 12, edge.y), ==, -1);
  g_assert_cmpint (loosen_map_pick_near (pick, edge.x + 12, edge.y, 22), >=, 0);
  g_assert_true (g_ptr_array_index (zones, loosen_map_pick_near (pick, edge.x + 12, edge.y, 22)) == calf);
  g_assert_cmpint (loosen_map_pick_near (pick, edge.x + 60, edge.y, 22), ==, -1);
  /* Outside the widget. */
  g_assert_cmpint (loosen_map_pick_exact (pick, -1, 10), ==, -1);
  g_assert_cmpint (loosen_map_pick_exact (pick, 640, 10), ==, -1);
  g_assert_cmpint (loosen_map_pick_near (pick, -500, -500, 22), ==, -1);
}

/* A second way to the nearest shape: every pixel around is asked. */
static int
find_distance (LoosenMapPick *pick, int x, int y, int reach, int index)
{
  int best = G_MAXINT;

  for (int dy = -reach; dy <= reach; dy++)
    for (int dx = -reach; dx <= reach; dx++)
      if (dx * dx + dy * dy < best) {
        int here = loosen_map_pick_exact (pick, x + dx + 0.5, y + dy + 0.5);

        if (here >= 0 && (index < 0 || here == index))
          best = dx * dx + dy * dy;
      }

  return best;
}

static void
test_near_is_nearest (void)
{
  g_autoptr (LoosenCatalog) catalog = loosen_test_load_catalog ();
  g_autoptr (LoosenMapShapes) shapes = loosen_map_shapes_new_from_resource (MAP, NULL);
  g_autoptr (GPtrArray) zones = list_zones (shapes, catalog, LOOSEN_VIEW_BACK);
  LoosenMapCamera camera = loosen_map_camera_fit (-215, -16, 430, 1036, 640, 720);
  g_autoptr (LoosenMapPick) pick = loosen_map_pick_new (zones, NULL, camera, 640, 720, 1);
  guint n_near = 0;
  guint n_none = 0;

  for (guint i = 0; i < 4000; i++) {
    int x = g_test_rand_int_range (100, 540);
    int y = g_test_rand_int_range (150, 720);
    int found = loosen_map_pick_near (pick, x + 0.5, y + 0.5, 22);
    int distance = find_distance (pick, x, y, 23, -1);

    if (found < 0) {
      g_assert_cmpint (distance, >, 22 * 22);
      n_none++;
    } else {
      g_assert_cmpint (distance, <=, 22 * 22);
      g_assert_cmpint (find_distance (pick, x, y, 23, found), ==, distance);
      n_near += distance > 0;
    }
  }
  g_assert_cmpuint (n_near, >, 200);
  g_assert_cmpuint (n_none, >, 200);
}

static void
test_blockers (void)
{
  g_autoptr (LoosenMapShapes) shapes = loosen_map_shapes_new_from_resource (MAP, NULL);
  g_autoptr (GPtrArray) zones = g_ptr_array_new ();
  g_autoptr (GPtrArray) blockers = g_ptr_array_new ();
  LoosenMapCamera camera = loosen_map_camera_fit (-215, -16, 430, 1036, 640, 720);
  const LoosenShape *shin = loosen_map_shapes_find (shapes, LOOSEN_VIEW_FRONT, "zone-outer_shin-left");
  const LoosenShape *bump = loosen_map_shapes_find (shapes, LOOSEN_VIEW_FRONT, "overlay-caution_fibular_head-left");
  LoosenPoint at = loosen_map_camera_to_widget (camera, bump->centre);
  LoosenPoint in = loosen_map_camera_to_widget (camera, shin->centre);
  g_autoptr (LoosenMapPick) pick = NULL;

  g_ptr_array_add (zones, (gpointer) shin);
  g_ptr_array_add (blockers, (gpointer) shin);
  g_ptr_array_add (blockers, (gpointer) bump);
  pick = loosen_map_pick_new (zones, blockers, camera, 640, 720, 1);

  /* On the bump of the outer knee the shin below is near, but it is not what was meant. */
  g_assert_cmpint (loosen_map_pick_exact (pick, at.x, at.y), ==, -1);
  g_assert_cmpint (loosen_map_pick_near (pick, at.x, at.y, 22), ==, -1);
  g_assert_cmpint (loosen_map_pick_blocker (pick, at.x, at.y), ==, 1);
  /* Beside it, it is. */
  g_assert_cmpint (loosen_map_pick_near (pick, in.x + 12, in.y, 22), ==, 0);
  /* Under a zone it is not there. */
  g_assert_cmpint (loosen_map_pick_exact (pick, in.x, in.y), ==, 0);
  g_assert_cmpint (loosen_map_pick_blocker (pick, in.x, in.y), ==, -1);
  g_assert_cmpint (loosen_map_pick_blocker (pick, 20, 20), ==, -1);
  g_assert_cmpint (loosen_map_pick_blocker (pick, -20, 2000), ==, -1);
}

static void
test_many_shapes (void)
{
  g_autoptr (LoosenMapShapes) shapes = loosen_map_shapes_new_from_resource (MAP, NULL);
  const LoosenShape *shape = loosen_map_shapes_find (shapes, LOOSEN_VIEW_BACK, "zone-calf-left");
  g_autoptr (GPtrArray) many = g_ptr_array_new ();
  LoosenMapCamera camera = loosen_map_camera_fit (-215, -16, 430, 1036, 640, 720);
  LoosenPoint at = loosen_map_camera_to_widget (camera, shape->centre);
  g_autoptr (LoosenMapPick) pick = NULL;

  /* Numbers above what one byte holds come back whole. */
  for (guint i = 0; i < 2000; i++)
    g_ptr_array_add (many, (gpointer) shape);
  pick = loosen_map_pick_new (many, NULL, camera, 640, 720, 1);
  g_assert_cmpint (loosen_map_pick_exact (pick, at.x, at.y), ==, 1999);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/map-pick/agrees-with-painting", test_agreement);
  g_test_add_func ("/map-pick/near", test_near);
  g_test_add_func ("/map-pick/near-is-nearest", test_near_is_nearest);
  g_test_add_func ("/map-pick/blockers", test_blockers);
  g_test_add_func ("/map-pick/many-shapes", test_many_shapes);

  return g_test_run ();
}
