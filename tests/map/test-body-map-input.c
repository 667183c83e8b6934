/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Pointer and keyboard: what its controllers would be told is told to them. */

#include <math.h>

#include "loosen-map-fixture.h"
#include "loosen-map-camera.h"
#include "loosen-map-zone.h"
#include "loosen-test-utils.h"

/* The camera of the whole figure in the window of the fixture. */
static LoosenPoint
to_widget (LoosenMapFixture *fixture, double x, double y)
{
  LoosenMapCamera camera = loosen_map_camera_fit (-215, -16, 430, 1036, gtk_widget_get_width (fixture->map),
                                                  gtk_widget_get_height (fixture->map));

  return loosen_map_camera_to_widget (camera, (LoosenPoint) { x, y });
}

static gpointer
find_controller (LoosenMapFixture *fixture, GType type, GtkPropagationPhase phase)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (fixture->map);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

    if (G_TYPE_CHECK_INSTANCE_TYPE (controller, type) &&
        gtk_event_controller_get_propagation_phase (controller) == phase)
      return controller;
  }
  g_assert_not_reached ();
}

static void
click (LoosenMapFixture *fixture, double x, double y)
{
  GtkGesture *gesture = find_controller (fixture, GTK_TYPE_GESTURE_CLICK, GTK_PHASE_CAPTURE);

  g_signal_emit_by_name (gesture, "pressed", 1, x, y);
  g_signal_emit_by_name (gesture, "released", 1, x, y);
}

static gboolean
press_with (LoosenMapFixture *fixture, guint keyval, GdkModifierType state)
{
  gboolean handled = FALSE;

  g_signal_emit_by_name (find_controller (fixture, GTK_TYPE_EVENT_CONTROLLER_KEY, GTK_PHASE_CAPTURE), "key-pressed",
                         keyval, 0, state, &handled);
  loosen_test_settle ();

  return handled;
}

static gboolean
press (LoosenMapFixture *fixture, guint keyval)
{
  return press_with (fixture, keyval, 0);
}

static gboolean
scroll (LoosenMapFixture *fixture, double dy)
{
  gboolean handled = FALSE;

  g_signal_emit_by_name (find_controller (fixture, GTK_TYPE_EVENT_CONTROLLER_SCROLL, GTK_PHASE_BUBBLE), "scroll", 0.0,
                         dy, &handled);
  loosen_test_settle ();

  return handled;
}

static void
drag (LoosenMapFixture *fixture, double dx, double dy)
{
  GtkGesture *gesture = find_controller (fixture, GTK_TYPE_GESTURE_DRAG, GTK_PHASE_CAPTURE);

  g_signal_emit_by_name (gesture, "drag-begin", 300.0, 300.0);
  g_signal_emit_by_name (gesture, "drag-update", dx / 2, dy / 2);
  g_signal_emit_by_name (gesture, "drag-update", dx, dy);
  loosen_test_settle ();
}

static const char *
get_focused (LoosenMapFixture *fixture)
{
  GtkWidget *child = gtk_widget_get_focus_child (fixture->map);

  return child != NULL ? loosen_map_zone_get_label (LOOSEN_MAP_ZONE (child)) : "nothing";
}

static graphene_rect_t
get_bounds (LoosenMapFixture *fixture, const char *label)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (loosen_map_fixture_find (fixture, label), fixture->map, &bounds));

  return bounds;
}

static void
test_pin (LoosenMapFixture *fixture, gconstpointer data)
{
  LoosenBodyMap *map = LOOSEN_BODY_MAP (fixture->map);
  LoosenPoint thigh = to_widget (fixture, 50, 620);
  const LoosenPin *pin;
  guint n_changes = 0;

  /* Only when it is asked for. */
  click (fixture, thigh.x, thigh.y);
  g_assert_null (loosen_complaint_get_pin (fixture->complaint));

  g_signal_connect_swapped (map, "notify::pinning", G_CALLBACK (loosen_test_count), &n_changes);
  loosen_body_map_set_pinning (map, TRUE);
  loosen_body_map_set_pinning (map, TRUE);
  g_assert_cmpuint (n_changes, ==, 1);
  click (fixture, thigh.x, thigh.y);
  pin = loosen_complaint_get_pin (fixture->complaint);
  g_assert_nonnull (pin);
  g_assert_cmpint (pin->view, ==, LOOSEN_VIEW_BACK);
  g_assert_cmpfloat_with_epsilon (pin->point.x, 50, 0.01);
  g_assert_cmpfloat_with_epsilon (pin->point.y, 620, 0.01);
  /* It marks nothing, and then clicks mark zones again. */
  g_assert_false (loosen_complaint_has_mark (fixture->complaint, loosen_test_zone (fixture->catalog, "hamstring"),
                                             LOOSEN_SIDE_RIGHT));
  g_assert_false (loosen_body_map_get_pinning (map));
  g_assert_cmpuint (n_changes, ==, 2);

  /* Elsewhere it is moved; beside the body it would say nothing. */
  loosen_body_map_set_pinning (map, TRUE);
  click (fixture, 10, 400);
  g_assert_cmpfloat_with_epsilon (loosen_complaint_get_pin (fixture->complaint)->point.y, 620, 0.01);
  g_assert_true (loosen_body_map_get_pinning (map));
  thigh = to_widget (fixture, 50, 560);
  click (fixture, thigh.x, thigh.y);
  g_assert_cmpfloat_with_epsilon (loosen_complaint_get_pin (fixture->complaint)->point.y, 560, 0.01);

  /* A click on its head, which stands above the spot, takes it away. */
  loosen_body_map_set_pinning (map, TRUE);
  click (fixture, thigh.x + 4, thigh.y - 22);
  g_assert_null (loosen_complaint_get_pin (fixture->complaint));
}

static void
test_pin_by_keyboard (LoosenMapFixture *fixture, gconstpointer data)
{
  GtkWidget *zone = loosen_map_fixture_find (fixture, "Calf, left");
  const LoosenPin *pin;

  gtk_widget_grab_focus (zone);
  g_assert_false (press (fixture, GDK_KEY_Return));
  loosen_body_map_set_pinning (LOOSEN_BODY_MAP (fixture->map), TRUE);
  g_assert_true (press (fixture, GDK_KEY_Return));
  pin = loosen_complaint_get_pin (fixture->complaint);
  g_assert_nonnull (pin);
  g_assert_cmpfloat_with_epsilon (pin->point.x, loosen_map_zone_get_shape (LOOSEN_MAP_ZONE (zone))->centre.x, 0.01);
  loosen_body_map_set_pinning (LOOSEN_BODY_MAP (fixture->map), TRUE);
  g_assert_true (press (fixture, GDK_KEY_space));
  g_assert_null (loosen_complaint_get_pin (fixture->complaint));
}

static void
said_cb (gpointer user_data, const char *title, const char *text)
{
  g_ptr_array_add (user_data, g_strdup (title));
  g_ptr_array_add (user_data, g_strdup (text));
}

static void
test_never_press_says_why (LoosenMapFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) said = g_ptr_array_new_with_free_func (g_free);
  LoosenPoint neck = to_widget (fixture, 0, 160);
  LoosenPoint bump = to_widget (fixture, 75, 738);

  g_signal_connect_swapped (fixture->map, "explain", G_CALLBACK (said_cb), said);
  click (fixture, 10, 10);
  g_assert_cmpuint (said->len, ==, 0);

  g_assert_true (gtk_widget_pick (fixture->map, neck.x, neck.y, GTK_PICK_DEFAULT) == fixture->map);
  click (fixture, neck.x, neck.y);
  g_assert_cmpuint (said->len, ==, 2);
  g_assert_cmpstr (said->pdata[0], ==, "Spine, sacrum and tailbone");
  g_assert_cmpstr (said->pdata[1], ==, "Never press on the bones of your spine. Stay on the muscle beside it.");

  /* The outer shin is near, but the bump itself is what was clicked. */
  loosen_body_map_set_view (LOOSEN_BODY_MAP (fixture->map), LOOSEN_VIEW_FRONT);
  loosen_test_settle ();
  g_assert_true (gtk_widget_pick (fixture->map, bump.x, bump.y, GTK_PICK_DEFAULT) == fixture->map);
  click (fixture, bump.x, bump.y);
  g_assert_cmpuint (said->len, ==, 4);
  g_assert_cmpstr (said->pdata[2], ==, "Bump at the outer knee");
  /* Where a zone lies, the zone speaks. */
  click (fixture, to_widget (fixture, 0, 400).x, to_widget (fixture, 0, 400).y);
  g_assert_cmpuint (said->len, ==, 4);
  g_assert_true (loosen_complaint_is_empty (fixture->complaint));
}

static void
test_a_near_miss_is_a_hit (LoosenMapFixture *fixture, gconstpointer data)
{
  GtkWidget *calf = loosen_map_fixture_find (fixture, "Outer shin, right");
  const LoosenShape *shape = loosen_map_zone_get_shape (LOOSEN_MAP_ZONE (calf));
  LoosenPoint edge = to_widget (fixture, shape->right.x, shape->right.y);

  g_assert_true (gtk_widget_pick (fixture->map, edge.x + 15, edge.y, GTK_PICK_DEFAULT) == calf);
  g_assert_true (gtk_widget_pick (fixture->map, edge.x + 30, edge.y, GTK_PICK_DEFAULT) == fixture->map);
}

static void
test_keys_move_the_focus (LoosenMapFixture *fixture, gconstpointer data)
{
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  g_assert_false (press (fixture, GDK_KEY_Down));
  g_assert_true (gtk_widget_child_focus (fixture->map, GTK_DIR_TAB_FORWARD));
  g_assert_cmpstr (get_focused (fixture), ==, "Piriformis, left");
  g_assert_true (press (fixture, GDK_KEY_Down));
  g_assert_cmpstr (get_focused (fixture), ==, "Main buttock, left");
  g_assert_true (gtk_window_get_focus_visible (GTK_WINDOW (fixture->window)));
  g_assert_true (press (fixture, GDK_KEY_Down));
  g_assert_cmpstr (get_focused (fixture), ==, "Back of the thigh, left");
  g_assert_true (press (fixture, GDK_KEY_KP_Right));
  g_assert_cmpstr (get_focused (fixture), ==, "Back of the thigh, right");
  g_assert_true (press (fixture, GDK_KEY_End));
  g_assert_cmpstr (get_focused (fixture), ==, "Foot and ankle, left");
  /* At the end it stays. */
  g_assert_true (press (fixture, GDK_KEY_Down));
  g_assert_cmpstr (get_focused (fixture), ==, "Foot and ankle, left");
  g_assert_true (press (fixture, GDK_KEY_c));
  g_assert_true (g_str_has_prefix (get_focused (fixture), "Calf"));
  /* Not with a modifier, and not what is no name. */
  g_assert_false (press_with (fixture, GDK_KEY_Left, GDK_CONTROL_MASK));
  g_assert_false (press (fixture, GDK_KEY_F5));
  g_assert_false (press (fixture, GDK_KEY_Tab));
  /* Whoever leaves and comes back is where they were. */
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  g_assert_true (gtk_widget_child_focus (fixture->map, GTK_DIR_TAB_BACKWARD));
  g_assert_true (g_str_has_prefix (get_focused (fixture), "Calf"));
  /* Also if they went there by a click. */
  gtk_widget_grab_focus (loosen_map_fixture_find (fixture, "Foot and ankle, right"));
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  g_assert_true (gtk_widget_child_focus (fixture->map, GTK_DIR_TAB_FORWARD));
  g_assert_cmpstr (get_focused (fixture), ==, "Foot and ankle, right");
}

static void
test_turning_keeps_the_focus (LoosenMapFixture *fixture, gconstpointer data)
{
  gtk_widget_grab_focus (loosen_map_fixture_find (fixture, "Outer shin, left"));
  loosen_body_map_set_view (LOOSEN_BODY_MAP (fixture->map), LOOSEN_VIEW_FRONT);
  g_assert_cmpstr (get_focused (fixture), ==, "Outer shin, left");
  loosen_body_map_set_view (LOOSEN_BODY_MAP (fixture->map), LOOSEN_VIEW_BACK);
  g_assert_cmpstr (get_focused (fixture), ==, "Outer shin, left");
  /* What the other side does not have leaves the focus in the map all the same. */
  gtk_widget_grab_focus (loosen_map_fixture_find (fixture, "Calf, left"));
  loosen_body_map_set_view (LOOSEN_BODY_MAP (fixture->map), LOOSEN_VIEW_FRONT);
  g_assert_nonnull (gtk_widget_get_focus_child (fixture->map));
  /* And a focus that was elsewhere stays there. */
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  loosen_body_map_set_view (LOOSEN_BODY_MAP (fixture->map), LOOSEN_VIEW_BACK);
  g_assert_null (gtk_widget_get_focus_child (fixture->map));
}

static void
test_keys_zoom (LoosenMapFixture *fixture, gconstpointer data)
{
  graphene_rect_t whole, closer;

  gtk_widget_grab_focus (loosen_map_fixture_find (fixture, "Calf, left"));
  whole = get_bounds (fixture, "Calf, left");
  for (int i = 0; i < 8; i++)
    g_assert_true (press (fixture, GDK_KEY_plus));
  closer = get_bounds (fixture, "Calf, left");
  g_assert_cmpfloat (closer.size.height, >, whole.size.height * 2);
  g_assert_true (press (fixture, GDK_KEY_minus));
  g_assert_cmpfloat (get_bounds (fixture, "Calf, left").size.height, <, closer.size.height);
  /* Zoomed in, the map follows the focus. */
  g_assert_true (press (fixture, GDK_KEY_Home));
  closer = get_bounds (fixture, get_focused (fixture));
  g_assert_cmpfloat (closer.origin.y + closer.size.height / 2, >, 0);
  g_assert_cmpfloat (closer.origin.y + closer.size.height / 2, <, 720);
  g_assert_true (press (fixture, GDK_KEY_0));
  g_assert_cmpfloat_with_epsilon (get_bounds (fixture, "Calf, left").size.height, whole.size.height, 0.01);
}

static void
test_scrolling (LoosenMapFixture *fixture, gconstpointer data)
{
  graphene_rect_t whole = get_bounds (fixture, "Calf, left");

  g_assert_true (scroll (fixture, -3));
  g_assert_cmpfloat (get_bounds (fixture, "Calf, left").size.height, >, whole.size.height * 1.2);
  g_assert_true (scroll (fixture, 3));
  g_assert_cmpfloat_with_epsilon (get_bounds (fixture, "Calf, left").size.height, whole.size.height, 1);
  g_assert_false (scroll (fixture, 0));
  /* In a page it is the page that scrolls. */
  loosen_body_map_set_compact (LOOSEN_BODY_MAP (fixture->map), TRUE);
  g_assert_false (scroll (fixture, -3));
  g_assert_cmpfloat_with_epsilon (get_bounds (fixture, "Calf, left").size.height, whole.size.height, 1);
}

static void
test_dragging (LoosenMapFixture *fixture, gconstpointer data)
{
  graphene_rect_t before = get_bounds (fixture, "Piriformis, right");
  graphene_rect_t after;

  /* The whole figure has nowhere to go. */
  drag (fixture, 100, 80);
  after = get_bounds (fixture, "Piriformis, right");
  g_assert_true (graphene_rect_equal (&before, &after));

  loosen_body_map_set_frame (LOOSEN_BODY_MAP (fixture->map), LOOSEN_FRAME_HIPS);
  loosen_test_settle ();
  before = get_bounds (fixture, "Piriformis, right");
  drag (fixture, 3, 3);
  after = get_bounds (fixture, "Piriformis, right");
  g_assert_true (graphene_rect_equal (&before, &after));
  drag (fixture, -40, 30);
  after = get_bounds (fixture, "Piriformis, right");
  g_assert_cmpfloat_with_epsilon (after.origin.x, before.origin.x - 40, 1);
  g_assert_cmpfloat_with_epsilon (after.origin.y, before.origin.y + 30, 1);
  g_assert_true (loosen_complaint_is_empty (fixture->complaint));
  /* While the pin is set, the map keeps still. */
  loosen_body_map_set_pinning (LOOSEN_BODY_MAP (fixture->map), TRUE);
  before = after;
  drag (fixture, 40, 40);
  after = get_bounds (fixture, "Piriformis, right");
  g_assert_true (graphene_rect_equal (&before, &after));
}

static void
test_picks_after_moving (LoosenMapFixture *fixture, gconstpointer data)
{
  GtkWidget *zone = loosen_map_fixture_find (fixture, "Piriformis, right");
  graphene_rect_t bounds;

  loosen_body_map_set_frame (LOOSEN_BODY_MAP (fixture->map), LOOSEN_FRAME_HIPS);
  loosen_test_settle ();
  drag (fixture, -60, 30);
  bounds = get_bounds (fixture, "Piriformis, right");
  g_assert_true (gtk_widget_pick (fixture->map, bounds.origin.x + bounds.size.width / 2,
                                  bounds.origin.y + bounds.size.height / 2, GTK_PICK_DEFAULT) == zone);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

#define ADD(path, test) \
  g_test_add ("/body-map-input/" path, LoosenMapFixture, NULL, loosen_map_fixture_set_up, test, \
              loosen_map_fixture_tear_down)
  ADD ("pin", test_pin);
  ADD ("pin-by-keyboard", test_pin_by_keyboard);
  ADD ("never-press-says-why", test_never_press_says_why);
  ADD ("a-near-miss-is-a-hit", test_a_near_miss_is_a_hit);
  ADD ("keys-move-the-focus", test_keys_move_the_focus);
  ADD ("turning-keeps-the-focus", test_turning_keeps_the_focus);
  ADD ("keys-zoom", test_keys_zoom);
  ADD ("scrolling", test_scrolling);
  ADD ("dragging", test_dragging);
  ADD ("picks-after-moving", test_picks_after_moving);
#undef ADD

  return g_test_run ();
}
