/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <adwaita.h>
#include <math.h>

#include "loosen-map-lens.h"
#include "loosen-test-utils.h"

/* A lens on a widget that is not shown: it never glides. */
typedef struct {
  GtkWidget *widget;
  LoosenMapLens *lens;
  guint n_moved;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->widget = g_object_ref_sink (gtk_label_new (NULL));
  fixture->lens = loosen_map_lens_new (fixture->widget);
  g_signal_connect_swapped (fixture->lens, "moved", G_CALLBACK (loosen_test_count), &fixture->n_moved);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->lens);
  g_assert_finalize_object (fixture->widget);
}

static void
assert_same (LoosenMapCamera a, LoosenMapCamera b)
{
  g_assert_cmpfloat_with_epsilon (a.scale, b.scale, 1e-6);
  g_assert_cmpfloat_with_epsilon (a.x, b.x, 1e-3);
  g_assert_cmpfloat_with_epsilon (a.y, b.y, 1e-3);
}

static void
test_nothing_before_it_has_a_size (Fixture *fixture, gconstpointer data)
{
  LoosenMapCamera camera;

  /* There is nothing yet to zoom in; and nothing that spoils the camera for later. */
  loosen_map_lens_zoom (fixture->lens, 2, 0, 0, FALSE);
  loosen_map_lens_pan (fixture->lens, loosen_map_lens_get_camera (fixture->lens), 10, 10);
  loosen_map_lens_show (fixture->lens, (LoosenPoint) { 50, 460 });
  loosen_map_lens_set_frame (fixture->lens, LOOSEN_FRAME_HIPS);
  g_assert_cmpuint (fixture->n_moved, ==, 0);
  loosen_map_lens_resize (fixture->lens, 640, 720);
  camera = loosen_map_lens_get_camera (fixture->lens);
  g_assert_true (isfinite (camera.scale) && isfinite (camera.x) && isfinite (camera.y));
  g_assert_cmpfloat (camera.scale, >, 2);
  g_assert_cmpint (loosen_map_lens_get_frame (fixture->lens), ==, LOOSEN_FRAME_HIPS);
}

static void
test_frames (Fixture *fixture, gconstpointer data)
{
  static const struct {
    LoosenFrame frame;
    LoosenPoint inside[2];
  } cases[] = {
    { LOOSEN_FRAME_WHOLE, { { -190, 0 }, { 190, 1005 } } },
    { LOOSEN_FRAME_LOWER, { { -110, 300 }, { 110, 1000 } } },
    { LOOSEN_FRAME_HIPS, { { -110, 335 }, { 110, 555 } } },
  };
  static const struct {
    int width, height;
  } sizes[] = { { 640, 753 }, { 390, 312 }, { 484, 553 }, { 1400, 900 }, { 200, 900 } };

  for (guint s = 0; s < G_N_ELEMENTS (sizes); s++) {
    double last = 0;

    loosen_map_lens_resize (fixture->lens, sizes[s].width, sizes[s].height);
    for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
      LoosenMapCamera camera;

      loosen_map_lens_set_frame (fixture->lens, cases[i].frame);
      camera = loosen_map_lens_get_camera (fixture->lens);
      for (guint k = 0; k < 2; k++) {
        LoosenPoint at = loosen_map_camera_to_widget (camera, cases[i].inside[k]);

        g_assert_cmpfloat (at.x, >=, 0);
        g_assert_cmpfloat (at.y, >=, 0);
        g_assert_cmpfloat (at.x, <=, sizes[s].width);
        g_assert_cmpfloat (at.y, <=, sizes[s].height);
      }
      /* Each comes closer than the one before. */
      g_assert_cmpfloat (camera.scale, >, last);
      last = camera.scale;
    }
  }
}

static void
test_own_ways_end_with_the_frame (Fixture *fixture, gconstpointer data)
{
  LoosenMapCamera whole;

  loosen_map_lens_resize (fixture->lens, 640, 753);
  whole = loosen_map_lens_get_camera (fixture->lens);
  loosen_map_lens_zoom (fixture->lens, 2, 400, 300, FALSE);
  g_assert_cmpuint (fixture->n_moved, ==, 1);
  g_assert_cmpfloat_with_epsilon (loosen_map_lens_get_camera (fixture->lens).scale, 2 * whole.scale, 1e-9);
  /* The frame that is chosen already takes it back. */
  loosen_map_lens_set_frame (fixture->lens, LOOSEN_FRAME_WHOLE);
  assert_same (loosen_map_lens_get_camera (fixture->lens), whole);
  /* Zoomed out again is the frame as well: a new size fits it anew. */
  loosen_map_lens_zoom (fixture->lens, 3, 400, 300, FALSE);
  loosen_map_lens_zoom (fixture->lens, 0.01, 100, 100, FALSE);
  assert_same (loosen_map_lens_get_camera (fixture->lens), whole);
  loosen_map_lens_resize (fixture->lens, 1280, 1506);
  g_assert_cmpfloat_with_epsilon (loosen_map_lens_get_camera (fixture->lens).scale, 2 * whole.scale, 1e-9);
}

static void
test_a_drag_without_room_does_nothing (Fixture *fixture, gconstpointer data)
{
  LoosenMapCamera whole;

  loosen_map_lens_resize (fixture->lens, 640, 753);
  whole = loosen_map_lens_get_camera (fixture->lens);
  loosen_map_lens_pan (fixture->lens, whole, 80, -60);
  assert_same (loosen_map_lens_get_camera (fixture->lens), whole);
  /* So the figure still follows the size of the window. */
  loosen_map_lens_resize (fixture->lens, 250, 753);
  g_assert_cmpfloat (loosen_map_lens_get_camera (fixture->lens).scale, <, whole.scale * 0.99);
}

static void
test_pans_where_it_is_zoomed (Fixture *fixture, gconstpointer data)
{
  LoosenMapCamera start, camera;

  loosen_map_lens_resize (fixture->lens, 640, 753);
  loosen_map_lens_zoom (fixture->lens, 4, 320, 376, FALSE);
  start = loosen_map_lens_get_camera (fixture->lens);
  loosen_map_lens_pan (fixture->lens, start, 30, -20);
  camera = loosen_map_lens_get_camera (fixture->lens);
  g_assert_cmpfloat_with_epsilon (camera.x, start.x + 30, 1e-9);
  g_assert_cmpfloat_with_epsilon (camera.y, start.y - 20, 1e-9);
  /* Never past the figure, however far. */
  loosen_map_lens_pan (fixture->lens, start, 1e6, 1e6);
  camera = loosen_map_lens_get_camera (fixture->lens);
  g_assert_cmpfloat (camera.x - 200 * camera.scale, <=, 1);
  g_assert_cmpfloat (camera.y - 16 * camera.scale, <=, 1);
}

static void
test_a_new_size_keeps_the_middle (Fixture *fixture, gconstpointer data)
{
  LoosenPoint before, after;

  loosen_map_lens_resize (fixture->lens, 640, 753);
  loosen_map_lens_zoom (fixture->lens, 4, 380, 340, FALSE);
  before = loosen_map_camera_to_map (loosen_map_lens_get_camera (fixture->lens), (LoosenPoint) { 320, 376.5 });
  loosen_map_lens_resize (fixture->lens, 500, 800);
  after = loosen_map_camera_to_map (loosen_map_lens_get_camera (fixture->lens), (LoosenPoint) { 250, 400 });
  g_assert_cmpfloat_with_epsilon (before.x, after.x, 1e-6);
  g_assert_cmpfloat_with_epsilon (before.y, after.y, 1e-6);
  /* In a window that grows the figure does not become smaller than the room. */
  loosen_map_lens_resize (fixture->lens, 8000, 8000);
  g_assert_cmpfloat (loosen_map_lens_get_camera (fixture->lens).scale, >=, 8000 / 1036.0 - 1e-6);
}

static void
test_shows_what_is_out_of_sight (Fixture *fixture, gconstpointer data)
{
  LoosenMapCamera camera;
  LoosenPoint at;

  loosen_map_lens_resize (fixture->lens, 640, 753);
  loosen_map_lens_set_frame (fixture->lens, LOOSEN_FRAME_HIPS);
  camera = loosen_map_lens_get_camera (fixture->lens);
  loosen_map_lens_show (fixture->lens, (LoosenPoint) { 50, 465 });
  assert_same (loosen_map_lens_get_camera (fixture->lens), camera);
  loosen_map_lens_show (fixture->lens, (LoosenPoint) { 50, 800 });
  at = loosen_map_camera_to_widget (loosen_map_lens_get_camera (fixture->lens), (LoosenPoint) { 50, 800 });
  g_assert_cmpfloat (at.x, >, 0);
  g_assert_cmpfloat (at.y, >, 0);
  g_assert_cmpfloat (at.x, <, 640);
  g_assert_cmpfloat (at.y, <, 753);
}

static void
note_cb (LoosenMapLens *lens, gpointer user_data)
{
  g_array_append_val ((GArray *) user_data, (double[]) { loosen_map_lens_get_camera (lens).scale }[0]);
}

static void
test_glides (void)
{
  GtkWidget *widget = gtk_label_new (NULL);
  GtkWidget *window = loosen_test_show (widget, 200, 200);
  LoosenMapLens *lens = loosen_map_lens_new (widget);
  g_autoptr (GArray) scales = g_array_new (FALSE, FALSE, sizeof (double));
  LoosenMapCamera whole, target;

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  loosen_map_lens_resize (lens, 640, 753);
  whole = loosen_map_lens_get_camera (lens);
  g_signal_connect (lens, "moved", G_CALLBACK (note_cb), scales);
  loosen_map_lens_set_frame (lens, LOOSEN_FRAME_HIPS);
  target = loosen_map_lens_get_target (lens);
  g_assert_cmpfloat (target.scale, >, 2 * whole.scale);
  while (loosen_map_lens_get_camera (lens).scale != target.scale)
    g_main_context_iteration (NULL, TRUE);
  assert_same (loosen_map_lens_get_camera (lens), target);
  /* On the way it only came closer. */
  g_assert_cmpuint (scales->len, >=, 1);
  for (guint i = 1; i < scales->len; i++)
    g_assert_cmpfloat (g_array_index (scales, double, i), >=, g_array_index (scales, double, i - 1));

  /* Two steps in a row add up, also if the second comes in the middle of the first. */
  loosen_map_lens_set_frame (lens, LOOSEN_FRAME_WHOLE);
  loosen_map_lens_zoom (lens, 1.25, 320, 376, TRUE);
  loosen_map_lens_zoom (lens, 1.25, 320, 376, TRUE);
  g_assert_cmpfloat_with_epsilon (loosen_map_lens_get_target (lens).scale, whole.scale * 1.5625, 1e-6);
  /* A new size ends it. */
  loosen_map_lens_resize (lens, 640, 760);
  assert_same (loosen_map_lens_get_camera (lens), loosen_map_lens_get_target (lens));

  /* Without animations it is there at once. */
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  loosen_map_lens_set_frame (lens, LOOSEN_FRAME_HIPS);
  assert_same (loosen_map_lens_get_camera (lens), loosen_map_lens_get_target (lens));

  /* It may go in the middle of a glide. */
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  loosen_map_lens_set_frame (lens, LOOSEN_FRAME_WHOLE);
  g_assert_finalize_object (lens);
  loosen_test_settle ();
  loosen_test_close (window);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add ("/map-lens/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("nothing-before-it-has-a-size", test_nothing_before_it_has_a_size);
  ADD ("frames", test_frames);
  ADD ("own-ways-end-with-the-frame", test_own_ways_end_with_the_frame);
  ADD ("a-drag-without-room-does-nothing", test_a_drag_without_room_does_nothing);
  ADD ("pans-where-it-is-zoomed", test_pans_where_it_is_zoomed);
  ADD ("a-new-size-keeps-the-middle", test_a_new_size_keeps_the_middle);
  ADD ("shows-what-is-out-of-sight", test_shows_what_is_out_of_sight);
#undef ADD
  g_test_add_func ("/map-lens/glides", test_glides);

  return g_test_run ();
}
