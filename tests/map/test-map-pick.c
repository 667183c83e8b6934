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
paint (GPtrArray *shapes, LoosenMapCamera camera, int width, int height, int scale)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width * scale, height * scale);
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
                 int scale,
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
  g_autoptr (LoosenCatalog) catalog = loosen_test_load_catalog ();
  g_autoptr (LoosenMapShapes) shapes = loosen_map_shapes_new_from_resource (MAP, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (guint k = 0; k < G_N_ELEMENTS (zooms); k++)
      for (int scale = 1; scale <= 2; scale++) {
        check_agreement (shapes, catalog, LOOSEN_VIEW_BACK, sizes[i].width, sizes[i].height, scale, zooms[k]);
        check_agreement (shapes, catalog, LOOSEN_VIEW_FRONT, sizes[i].width, sizes[i].height, scale, zooms[k]);
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
  g_test_add_func ("/map-pick/many-shapes", test_many_shapes);

  return g_test_run ();
}
