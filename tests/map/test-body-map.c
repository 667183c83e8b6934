/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <adwaita.h>

#include "loosen-map-fixture.h"
#include "loosen-map-walk.h"
#include "loosen-map-zone.h"
#include "loosen-test-utils.h"

static void
test_names (LoosenMapFixture *fixture, gconstpointer data)
{
  GtkWidget *zone = loosen_map_fixture_find (fixture, "Piriformis, left");

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (fixture->map), GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (fixture->map), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Body map, back view");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (zone), GTK_ACCESSIBLE_PROPERTY_LABEL, "Piriformis, left");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (zone), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "The deep muscle across the middle of your buttock.");
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (zone), GTK_ACCESSIBLE_STATE_PRESSED,
                                    GTK_ACCESSIBLE_TRISTATE_FALSE);
  loosen_map_fixture_find (fixture, "Right on the spine");
  loosen_map_fixture_find (fixture, "Groin and saddle area");
  loosen_body_map_set_view (LOOSEN_BODY_MAP (fixture->map), LOOSEN_VIEW_FRONT);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (fixture->map), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Body map, front view");
  loosen_map_fixture_find (fixture, "Front of the thigh, right");
  g_assert_null (loosen_test_find (fixture->map, loosen_map_fixture_zone_matches, "Piriformis, left"));
}

static void
test_in_step (LoosenMapFixture *fixture, gconstpointer data)
{
  const LoosenZone *calf = loosen_test_zone (fixture->catalog, "calf");
  GtkWidget *zone = loosen_map_fixture_find (fixture, "Calf, right");

  g_signal_emit_by_name (zone, "clicked");
  g_assert_true (loosen_complaint_has_mark (fixture->complaint, calf, LOOSEN_SIDE_RIGHT));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (zone), GTK_ACCESSIBLE_STATE_PRESSED, GTK_ACCESSIBLE_TRISTATE_TRUE);
  loosen_complaint_clear (fixture->complaint);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (zone), GTK_ACCESSIBLE_STATE_PRESSED,
                                    GTK_ACCESSIBLE_TRISTATE_FALSE);
  loosen_complaint_set_mark (fixture->complaint, calf, LOOSEN_SIDE_BOTH, TRUE);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (zone)));
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (loosen_map_fixture_find (fixture, "Calf, left"))));
  /* A mark survives turning the figure round. */
  loosen_body_map_set_view (LOOSEN_BODY_MAP (fixture->map), LOOSEN_VIEW_FRONT);
  loosen_body_map_set_view (LOOSEN_BODY_MAP (fixture->map), LOOSEN_VIEW_BACK);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (loosen_map_fixture_find (fixture, "Calf, right"))));
}

static void
test_takes_only_its_pixels (LoosenMapFixture *fixture, gconstpointer data)
{
  GPtrArray *zones = loosen_map_fixture_list (fixture);

  for (guint i = 0; i < zones->len; i++) {
    LoosenMapZone *zone = g_ptr_array_index (zones, i);
    LoosenPoint centre = loosen_map_zone_get_shape (zone)->centre;
    GtkWidget *picked;
    double x = 320 + centre.x * MIN (640 / 430.0, 720 / 1036.0);
    double y = 360 + (centre.y + 16 - 518) * MIN (640 / 430.0, 720 / 1036.0);

    /* Its own middle is its own, unless a zone above it covers that. */
    picked = gtk_widget_pick (fixture->map, x, y, GTK_PICK_DEFAULT);
    g_assert_true (LOOSEN_IS_MAP_ZONE (picked));
    if (picked != GTK_WIDGET (zone)) {
      guint above;

      g_assert_true (g_ptr_array_find (zones, picked, &above));
      g_assert_cmpuint (above, >, i);
      g_assert_true (loosen_shape_contains (loosen_map_zone_get_shape (LOOSEN_MAP_ZONE (picked)), centre));
    }
  }
  g_assert_true (gtk_widget_pick (fixture->map, 20, 400, GTK_PICK_DEFAULT) == fixture->map);
  g_ptr_array_unref (zones);
}

static void
emitted_cb (gpointer user_data, const char *title, const char *text)
{
  g_ptr_array_add (user_data, g_strdup (title));
  g_ptr_array_add (user_data, g_strdup (text));
}

static void
red_flag_cb (gpointer user_data, const char *zone_id)
{
  g_ptr_array_add (user_data, g_strdup (zone_id));
}

static void
test_explains (LoosenMapFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) said = g_ptr_array_new_with_free_func (g_free);

  g_signal_connect_swapped (fixture->map, "explain", G_CALLBACK (emitted_cb), said);
  g_signal_emit_by_name (loosen_map_fixture_find (fixture, "Calf, right"), "clicked");
  g_assert_cmpuint (said->len, ==, 0);
  g_signal_emit_by_name (loosen_map_fixture_find (fixture, "Back of the knee, left"), "clicked");
  g_assert_cmpuint (said->len, ==, 2);
  g_assert_cmpstr (g_ptr_array_index (said, 1), ==, "You can mark pain here, but we never press here.");
  /* Taking the mark away says nothing. */
  g_signal_emit_by_name (loosen_map_fixture_find (fixture, "Back of the knee, left"), "clicked");
  g_assert_cmpuint (said->len, ==, 2);
  loosen_body_map_set_view (LOOSEN_BODY_MAP (fixture->map), LOOSEN_VIEW_FRONT);
  g_signal_emit_by_name (loosen_map_fixture_find (fixture, "Front of the thigh, left"), "clicked");
  g_assert_cmpstr (g_ptr_array_index (said, 3), ==,
                   "Pain at the front of the thigh is less typical of the sciatic nerve. Ask a clinician.");
}

static void
test_red_flag_is_never_marked (LoosenMapFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) flags = g_ptr_array_new_with_free_func (g_free);
  GtkWidget *saddle = loosen_map_fixture_find (fixture, "Groin and saddle area");

  g_signal_connect_swapped (fixture->map, "red-flag", G_CALLBACK (red_flag_cb), flags);
  for (guint i = 1; i <= 3; i++) {
    g_signal_emit_by_name (saddle, "clicked");
    g_assert_cmpuint (flags->len, ==, i);
    g_assert_cmpstr (g_ptr_array_index (flags, 0), ==, "saddle");
    g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (saddle)));
    g_assert_true (loosen_complaint_is_empty (fixture->complaint));
  }
}

static void
test_a_click_draws_no_svg (LoosenMapFixture *fixture, gconstpointer data)
{
  LoosenBodyMap *map = LOOSEN_BODY_MAP (fixture->map);
  g_autoptr (LoosenMatches) matches = NULL;
  guint n_renders = loosen_body_map_get_n_renders (map);

  g_assert_cmpuint (n_renders, ==, 1);
  g_signal_emit_by_name (loosen_map_fixture_find (fixture, "Piriformis, right"), "clicked");
  matches = loosen_match (fixture->complaint, NULL);
  loosen_body_map_set_work (map, loosen_matches_get (matches, 0));
  gtk_widget_set_state_flags (loosen_map_fixture_find (fixture, "Calf, left"), GTK_STATE_FLAG_PRELIGHT, FALSE);
  gtk_test_widget_wait_for_draw (fixture->map);
  loosen_test_settle ();
  g_assert_cmpuint (loosen_body_map_get_n_renders (map), ==, n_renders);

  /* Another view is another picture. */
  loosen_body_map_set_view (map, LOOSEN_VIEW_FRONT);
  gtk_test_widget_wait_for_draw (fixture->map);
  loosen_test_settle ();
  g_assert_cmpuint (loosen_body_map_get_n_renders (map), ==, n_renders + 1);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_FORCE_DARK);
  gtk_test_widget_wait_for_draw (fixture->map);
  loosen_test_settle ();
  g_assert_cmpuint (loosen_body_map_get_n_renders (map), ==, n_renders + 2);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_DEFAULT);
}

static void
test_moving_draws_once (LoosenMapFixture *fixture, gconstpointer data)
{
  LoosenBodyMap *map = LOOSEN_BODY_MAP (fixture->map);
  guint n_renders = loosen_body_map_get_n_renders (map);

  /* While it moves the old picture is stretched; the new one comes when it stands still, and only one. */
  loosen_body_map_set_render_delay (map, 60 * 1000);
  for (guint i = 0; i < 5; i++) {
    loosen_body_map_zoom (map, 1.2);
    gtk_test_widget_wait_for_draw (fixture->map);
    g_assert_cmpuint (loosen_body_map_get_n_renders (map), ==, n_renders);
    /* Not even where a frame takes long. */
    if (i == 2)
      g_usleep (G_USEC_PER_SEC / 6);
  }
  for (guint i = 0; i < 8; i++)
    loosen_test_settle ();
  g_assert_cmpuint (loosen_body_map_get_n_renders (map), ==, n_renders);
  loosen_body_map_set_render_delay (map, 20);
  gtk_widget_queue_draw (fixture->map);
  while (loosen_body_map_get_n_renders (map) == n_renders)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (loosen_body_map_get_n_renders (map), ==, n_renders + 1);
  for (guint i = 0; i < 4; i++)
    loosen_test_settle ();
  g_assert_cmpuint (loosen_body_map_get_n_renders (map), ==, n_renders + 1);
}

static void
test_idle_draws_nothing (LoosenMapFixture *fixture, gconstpointer data)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (fixture->map);
  guint n_frames = 0;

  loosen_complaint_set_mark (fixture->complaint, loosen_test_zone (fixture->catalog, "calf"), LOOSEN_SIDE_LEFT, TRUE);
  for (guint i = 0; i < 5; i++)
    loosen_test_settle ();
  g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (loosen_test_count), &n_frames);
  for (guint i = 0; i < 10; i++)
    loosen_test_settle ();
  g_assert_cmpuint (n_frames, ==, 0);
  g_signal_handlers_disconnect_by_data (clock, &n_frames);
}

static void
test_one_tab_stop (LoosenMapFixture *fixture, gconstpointer data)
{
  GtkWidget *focus;

  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  g_assert_true (gtk_widget_child_focus (fixture->map, GTK_DIR_TAB_FORWARD));
  focus = gtk_widget_get_focus_child (fixture->map);
  g_assert_true (LOOSEN_IS_MAP_ZONE (focus));
  g_assert_false (gtk_widget_child_focus (fixture->map, GTK_DIR_TAB_FORWARD));
  g_assert_false (gtk_widget_child_focus (fixture->map, GTK_DIR_TAB_BACKWARD));
}

static void
test_arrows_reach_every_zone (LoosenMapFixture *fixture, gconstpointer data)
{
  static const GtkDirectionType directions[] = { GTK_DIR_LEFT, GTK_DIR_RIGHT, GTK_DIR_UP, GTK_DIR_DOWN };
  static const LoosenView views[] = { LOOSEN_VIEW_BACK, LOOSEN_VIEW_FRONT };

  for (guint v = 0; v < G_N_ELEMENTS (views); v++) {
    g_autoptr (GPtrArray) zones = NULL;
    g_autoptr (GPtrArray) reached = g_ptr_array_new ();

    loosen_body_map_set_view (LOOSEN_BODY_MAP (fixture->map), views[v]);
    zones = loosen_map_fixture_list (fixture);
    g_ptr_array_add (reached, g_ptr_array_index (zones, 0));
    for (guint i = 0; i < reached->len; i++)
      for (guint k = 0; k < G_N_ELEMENTS (directions); k++) {
        LoosenMapZone *next = loosen_map_walk_step (zones, g_ptr_array_index (reached, i), directions[k]);

        if (next != NULL && !g_ptr_array_find (reached, next, NULL))
          g_ptr_array_add (reached, next);
      }
    g_assert_cmpuint (reached->len, ==, zones->len);
  }
}

static void
test_typing_finds_names (LoosenMapFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) zones = loosen_map_fixture_list (fixture);
  LoosenMapZone *calf = loosen_map_walk_find (zones, NULL, "ca");
  LoosenMapZone *next;

  g_assert_nonnull (calf);
  g_assert_true (g_str_has_prefix (loosen_map_zone_get_label (calf), "Calf"));
  next = loosen_map_walk_find (zones, calf, "c");
  g_assert_true (next != calf && g_str_has_prefix (loosen_map_zone_get_label (next), "Calf"));
  g_assert_null (loosen_map_walk_find (zones, NULL, "xyz"));
}

static void
test_frames_and_zoom (LoosenMapFixture *fixture, gconstpointer data)
{
  LoosenBodyMap *map = LOOSEN_BODY_MAP (fixture->map);
  GtkWidget *zone = loosen_map_fixture_find (fixture, "Piriformis, right");
  int whole = gtk_widget_get_width (zone);

  loosen_body_map_set_frame (map, LOOSEN_FRAME_HIPS);
  loosen_test_settle ();
  g_assert_cmpint (gtk_widget_get_width (zone), >, whole * 1.5);
  /* 44 x 44 px and more, with what belongs to it around: DESIGN section 3. */
  g_assert_cmpint (gtk_widget_get_height (zone), >=, 44);
  loosen_body_map_set_frame (map, LOOSEN_FRAME_WHOLE);
  loosen_test_settle ();
  g_assert_cmpint (gtk_widget_get_width (zone), ==, whole);
  loosen_body_map_zoom (map, 2);
  loosen_test_settle ();
  g_assert_cmpint (gtk_widget_get_width (zone), >, whole);
  /* Not smaller than the whole figure, however often. */
  for (guint i = 0; i < 20; i++)
    loosen_body_map_zoom (map, 0.5);
  loosen_test_settle ();
  g_assert_cmpint (ABS (gtk_widget_get_width (zone) - whole), <=, 2);
}

static void
test_never_mirrored (LoosenMapFixture *fixture, gconstpointer data)
{
  graphene_rect_t left, right;

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  loosen_test_settle ();
  g_assert_true (gtk_widget_compute_bounds (loosen_map_fixture_find (fixture, "Calf, left"), fixture->map, &left));
  g_assert_true (gtk_widget_compute_bounds (loosen_map_fixture_find (fixture, "Calf, right"), fixture->map, &right));
  g_assert_cmpfloat (left.origin.x, <, right.origin.x);
  loosen_body_map_set_view (LOOSEN_BODY_MAP (fixture->map), LOOSEN_VIEW_FRONT);
  loosen_test_settle ();
  g_assert_true (gtk_widget_compute_bounds (loosen_map_fixture_find (fixture, "Outer shin, left"), fixture->map, &left));
  g_assert_true (gtk_widget_compute_bounds (loosen_map_fixture_find (fixture, "Outer shin, right"), fixture->map, &right));
  g_assert_cmpfloat (left.origin.x, >, right.origin.x);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  /* What a glide looks like in between is not tested here. */
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

#define ADD(path, test) g_test_add ("/body-map/" path, LoosenMapFixture, NULL, loosen_map_fixture_set_up, test, loosen_map_fixture_tear_down)
  ADD ("names", test_names);
  ADD ("in-step-with-the-complaint", test_in_step);
  ADD ("takes-only-its-pixels", test_takes_only_its_pixels);
  ADD ("explains", test_explains);
  ADD ("red-flag-is-never-marked", test_red_flag_is_never_marked);
  ADD ("a-click-draws-no-svg", test_a_click_draws_no_svg);
  ADD ("moving-draws-once", test_moving_draws_once);
  ADD ("idle-draws-nothing", test_idle_draws_nothing);
  ADD ("one-tab-stop", test_one_tab_stop);
  ADD ("arrows-reach-every-zone", test_arrows_reach_every_zone);
  ADD ("typing-finds-names", test_typing_finds_names);
  ADD ("frames-and-zoom", test_frames_and_zoom);
  ADD ("never-mirrored", test_never_mirrored);
#undef ADD

  return g_test_run ();
}
