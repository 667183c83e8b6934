/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>

#include "loosen-map-camera.h"

static void
test_round_trip (void)
{
  for (guint i = 0; i < 10000; i++) {
    LoosenMapCamera camera = loosen_map_camera_fit (g_test_rand_double_range (-300, 0), g_test_rand_double_range (0, 500),
                                                    g_test_rand_double_range (10, 500),
                                                    g_test_rand_double_range (10, 1000),
                                                    g_test_rand_int_range (50, 3000), g_test_rand_int_range (50, 3000));
    LoosenPoint point = { g_test_rand_double_range (-200, 200), g_test_rand_double_range (0, 1000) };
    LoosenPoint back = loosen_map_camera_to_map (camera, loosen_map_camera_to_widget (camera, point));

    g_assert_cmpfloat_with_epsilon (back.x, point.x, 1e-6);
    g_assert_cmpfloat_with_epsilon (back.y, point.y, 1e-6);
  }
}

static void
test_fit_shows_all (void)
{
  static const struct {
    int width, height;
  } sizes[] = { { 640, 720 }, { 100, 900 }, { 900, 100 }, { 3840, 2160 } };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++) {
    LoosenMapCamera camera = loosen_map_camera_fit (-125, 320, 250, 245, sizes[i].width, sizes[i].height);
    LoosenPoint a = loosen_map_camera_to_widget (camera, (LoosenPoint) { -125, 320 });
    LoosenPoint b = loosen_map_camera_to_widget (camera, (LoosenPoint) { 125, 565 });

    g_assert_cmpfloat (a.x, >=, -0.001);
    g_assert_cmpfloat (a.y, >=, -0.001);
    g_assert_cmpfloat (b.x, <=, sizes[i].width + 0.001);
    g_assert_cmpfloat (b.y, <=, sizes[i].height + 0.001);
  }
}

static void
test_zoom_keeps_the_place (void)
{
  LoosenMapCamera camera = loosen_map_camera_fit (-215, -16, 430, 1036, 640, 720);
  LoosenPoint under = loosen_map_camera_to_map (camera, (LoosenPoint) { 123, 456 });
  LoosenMapCamera closer = loosen_map_camera_zoom (camera, 2.5, 123, 456);
  LoosenPoint after = loosen_map_camera_to_map (closer, (LoosenPoint) { 123, 456 });

  g_assert_cmpfloat_with_epsilon (closer.scale, camera.scale * 2.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (after.x, under.x, 1e-6);
  g_assert_cmpfloat_with_epsilon (after.y, under.y, 1e-6);
}

static void
test_figure_cannot_be_lost (void)
{
  for (guint i = 0; i < 2000; i++) {
    LoosenMapCamera camera = { g_test_rand_double_range (0.3, 6), g_test_rand_double_range (-9000, 9000),
                               g_test_rand_double_range (-9000, 9000) };
    LoosenPoint middle;

    camera = loosen_map_camera_keep_in_view (camera, 640, 720);
    middle = loosen_map_camera_to_map (camera, (LoosenPoint) { 320, 360 });
    g_assert_cmpfloat (fabs (middle.x), <=, 640 / camera.scale + 190);
    g_assert_cmpfloat (middle.y, >=, -720 / camera.scale);
    g_assert_cmpfloat (middle.y, <=, 1005 + 720 / camera.scale);
    /* Some of it always lies in the window. */
    g_assert_cmpfloat (loosen_map_camera_to_widget (camera, (LoosenPoint) { 190, 1005 }).x, >, 0);
    g_assert_cmpfloat (loosen_map_camera_to_widget (camera, (LoosenPoint) { -190, 0 }).x, <, 640);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/map-camera/round-trip", test_round_trip);
  g_test_add_func ("/map-camera/fit-shows-all", test_fit_shows_all);
  g_test_add_func ("/map-camera/zoom-keeps-the-place", test_zoom_keeps_the_place);
  g_test_add_func ("/map-camera/figure-cannot-be-lost", test_figure_cannot_be_lost);

  return g_test_run ();
}
