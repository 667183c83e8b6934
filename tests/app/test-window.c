/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The window with all its pages: what leads where, and what may never be started. */

#include <adwaita.h>

#include "loosen-body-map.h"
#include "loosen-choice-editor.h"
#include "loosen-config.h"
#include "loosen-fake-clock.h"
#include "loosen-home-page.h"
#include "loosen-map-zone.h"
#include "loosen-question-row.h"
#include "loosen-session-page.h"
#include "loosen-technique-row.h"
#include "loosen-test-utils.h"
#include "loosen-window.h"

typedef struct {
  LoosenCatalog *catalog;
  LoosenClock *clock;
  LoosenSettings *settings;
  LoosenStore *store;
  GtkWidget *window;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->catalog = loosen_test_load_catalog ();
  fixture->clock = LOOSEN_CLOCK (loosen_fake_clock_new ());
  fixture->settings = loosen_settings_new (NULL);
  fixture->store = loosen_store_new_in_memory ();
  fixture->window = loosen_window_new (NULL, fixture->catalog, fixture->clock, fixture->settings,
                                       fixture->store);
  gtk_window_present (GTK_WINDOW (fixture->window));
  loosen_test_settle ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  loosen_test_close (fixture->window);
  g_clear_object (&fixture->clock);
  g_clear_object (&fixture->settings);
  g_clear_object (&fixture->store);
  g_clear_pointer (&fixture->catalog, loosen_catalog_unref);
}

static const char *
get_page (Fixture *fixture)
{
  return loosen_window_get_page (LOOSEN_WINDOW (fixture->window));
}

static gboolean
is_row_of (GtkWidget *widget, gconstpointer technique)
{
  return LOOSEN_IS_TECHNIQUE_ROW (widget) &&
         loosen_technique_row_get_technique (LOOSEN_TECHNIQUE_ROW (widget)) == technique;
}

static GtkWidget *
find_row (Fixture *fixture, const char *id)
{
  GtkWidget *row = loosen_test_find (fixture->window, is_row_of, loosen_test_technique (fixture->catalog, id));

  g_assert_nonnull (row);

  return row;
}

static void
open_technique (Fixture *fixture, const char *id)
{
  g_assert_true (gtk_widget_activate_action (find_row (fixture, id), "technique.open", NULL));
  loosen_test_settle ();
  g_assert_cmpstr (get_page (fixture), ==, "technique");
}

static void
mark (Fixture *fixture, const char *zone, LoosenSide side)
{
  loosen_complaint_set_mark (loosen_window_get_complaint (LOOSEN_WINDOW (fixture->window)),
                             loosen_test_zone (fixture->catalog, zone), side, TRUE);
}

static gboolean
is_session_page (GtkWidget *widget, gconstpointer data)
{
  return LOOSEN_IS_SESSION_PAGE (widget);
}

static LoosenSession *
get_session (Fixture *fixture)
{
  return loosen_session_page_get_session (
    LOOSEN_SESSION_PAGE (loosen_test_find (fixture->window, is_session_page, NULL)));
}

static gboolean
is_start (GtkWidget *widget, gconstpointer data)
{
  return GTK_IS_BUTTON (widget) && gtk_widget_has_css_class (widget, "pill") &&
         gtk_widget_has_css_class (widget, "suggested-action") && loosen_test_find_label (widget, "Start") != NULL;
}

static gboolean
is_editor (GtkWidget *widget, gconstpointer data)
{
  return LOOSEN_IS_CHOICE_EDITOR (widget);
}

/* Start, and no more. */
static void
press_only_start (Fixture *fixture)
{
  g_signal_emit_by_name (loosen_test_find (fixture->window, is_start, NULL), "clicked");
  loosen_test_settle ();
}

static gboolean
is_shown_button (GtkWidget *widget, gconstpointer label)
{
  return GTK_IS_BUTTON (widget) && gtk_widget_get_mapped (widget) && loosen_test_find_label (widget, label) != NULL;
}

static void
press_button (Fixture *fixture, const char *label)
{
  GtkWidget *button = loosen_test_find_button (fixture->window, label);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  loosen_test_settle ();
}

/* Start, with a Yes where it is asked beside the spine, and nothing to tick in the check before it. */
static void
press_start (Fixture *fixture)
{
  GtkWidget *yes;

  press_only_start (fixture);
  yes = loosen_test_find (fixture->window, is_shown_button, "Yes");
  if (yes != NULL) {
    g_assert_cmpstr (get_page (fixture), ==, "technique");
    g_signal_emit_by_name (yes, "clicked");
    loosen_test_settle ();
  }
  while (g_str_equal (get_page (fixture), "safety"))
    press_button (fixture, loosen_test_find_button (fixture->window, "Nothing new") != NULL ? "Nothing new"
                                                                                            : "None of these");
}

static void
test_main_job (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpstr (get_page (fixture), ==, "relief");
  mark (fixture, "piriformis", LOOSEN_SIDE_LEFT);
  loosen_test_settle ();
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (find_row (fixture, "stretch_figure4_supine")),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Match 1 of 6. It eases the piriformis without any pressure near the nerve.");
  open_technique (fixture, "stretch_figure4_supine");
  press_start (fixture);
  g_assert_cmpstr (get_page (fixture), ==, "session");
  g_assert_cmpint (loosen_session_get_state (get_session (fixture)), ==, LOOSEN_SESSION_RUNNING);
  g_assert_cmpint (loosen_session_get_step (get_session (fixture))->side, ==, LOOSEN_SIDE_LEFT);
  loosen_session_end (get_session (fixture));
  loosen_test_settle ();
}

static void
test_every_technique_opens_and_starts (Fixture *fixture, gconstpointer data)
{
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (fixture->catalog);
  guint n = 0;

  for (guint i = 0; techniques[i] != NULL; i++) {
    if (!loosen_technique_is_timed (techniques[i]))
      continue;
    open_technique (fixture, techniques[i]->id);
    g_assert_nonnull (loosen_test_find_label (fixture->window, techniques[i]->feel));
    g_assert_nonnull (loosen_test_find_label (fixture->window, techniques[i]->setup[0]));
    press_start (fixture);
    g_assert_cmpstr (get_page (fixture), ==, "session");
    g_assert_true (loosen_session_get_step (get_session (fixture))->technique == techniques[i]);
    loosen_session_end (get_session (fixture));
    g_signal_emit_by_name (loosen_test_find (fixture->window, is_session_page, NULL), "finished");
    g_assert_cmpstr (get_page (fixture), ==, "relief");
    g_assert_null (get_session (fixture));
    n++;
  }
  g_assert_cmpuint (n, ==, 18);
}

static void
test_back (Fixture *fixture, gconstpointer data)
{
  open_technique (fixture, "rest_90_90");
  g_assert_true (gtk_widget_activate_action (fixture->window, "win.go-back", NULL));
  g_assert_cmpstr (get_page (fixture), ==, "relief");

  /* Nothing goes back out of a session. */
  open_technique (fixture, "rest_90_90");
  press_start (fixture);
  gtk_widget_activate_action (fixture->window, "win.go-back", NULL);
  g_assert_cmpstr (get_page (fixture), ==, "session");
  loosen_session_end (get_session (fixture));
}

static void
test_first_session_is_the_least (Fixture *fixture, gconstpointer data)
{
  const LoosenTechnique *technique = loosen_test_technique (fixture->catalog, "ball_glute_wall");
  LoosenSession *session;

  mark (fixture, "glute_med", LOOSEN_SIDE_RIGHT);
  open_technique (fixture, "ball_glute_wall");
  press_start (fixture);
  session = get_session (fixture);
  g_assert_cmpuint (loosen_routine_get_n_steps (loosen_session_get_routine (session)), ==, 2);
  g_assert_cmpint (loosen_routine_get_step (loosen_session_get_routine (session), 1)->length, ==,
                   technique->hold_s.min * G_USEC_PER_SEC);
  loosen_fake_clock_advance (LOOSEN_FAKE_CLOCK (fixture->clock), 60 * G_USEC_PER_SEC);
  g_assert_cmpint (loosen_session_get_outcome (session), ==, LOOSEN_OUTCOME_COMPLETED);
  g_signal_emit_by_name (loosen_test_find (fixture->window, is_session_page, NULL), "finished");

  /* After it, the usual. */
  open_technique (fixture, "ball_glute_wall");
  press_start (fixture);
  g_assert_cmpint (loosen_routine_get_step (loosen_session_get_routine (get_session (fixture)), 1)->length, ==,
                   technique->hold_s.normal * G_USEC_PER_SEC);
  loosen_session_end (get_session (fixture));
}

static guint
count_withheld (Fixture *fixture)
{
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (fixture->catalog);
  guint n = 0;

  for (guint i = 0; techniques[i] != NULL; i++) {
    GtkWidget *row = loosen_test_find (fixture->window, is_row_of, techniques[i]);

    if (row != NULL && gtk_widget_has_css_class (row, "withheld"))
      n++;
  }

  return n;
}

static void
stop_for_today (Fixture *fixture)
{
  mark (fixture, "piriformis", LOOSEN_SIDE_RIGHT);
  open_technique (fixture, "ball_glute_wall");
  press_start (fixture);
  loosen_session_stop (get_session (fixture));
  loosen_session_settled (get_session (fixture), FALSE);
  g_signal_emit_by_name (loosen_test_find (fixture->window, is_session_page, NULL), "finished");
}

static void
test_a_stop_ends_pressure_for_the_day (Fixture *fixture, gconstpointer data)
{
  stop_for_today (fixture);
  /* The ten that press. */
  g_assert_cmpuint (count_withheld (fixture), ==, 10);

  /* It is explained, and there is nothing to start it with. */
  open_technique (fixture, "ball_glute_wall");
  g_assert_false (loosen_test_is_shown (loosen_test_find (fixture->window, is_start, NULL)));
  press_start (fixture);
  g_assert_cmpstr (get_page (fixture), ==, "technique");
  g_assert_null (get_session (fixture));
  gtk_widget_activate_action (fixture->window, "win.go-back", NULL);

  /* A day later it is over. */
  loosen_fake_clock_advance (LOOSEN_FAKE_CLOCK (fixture->clock), (gint64) 25 * 3600 * G_USEC_PER_SEC);
  open_technique (fixture, "rest_90_90");
  gtk_widget_activate_action (fixture->window, "win.go-back", NULL);
  g_assert_cmpuint (count_withheld (fixture), ==, 0);
}

static void
test_a_second_round_is_asked_again (Fixture *fixture, gconstpointer data)
{
  mark (fixture, "piriformis", LOOSEN_SIDE_RIGHT);
  open_technique (fixture, "ball_glute_wall");
  press_start (fixture);
  loosen_session_stop (get_session (fixture));
  loosen_session_settled (get_session (fixture), FALSE);
  /* "Once more" after a stop: not with pressure. */
  g_signal_emit_by_name (loosen_test_find (fixture->window, is_session_page, NULL), "again");
  loosen_test_settle ();
  g_assert_cmpstr (get_page (fixture), ==, "relief");
}

/* The sharpest spot bars a side: it is neither suggested nor can it be chosen. */
static void
test_barred_side_cannot_start (Fixture *fixture, gconstpointer data)
{
  LoosenPin pin = { LOOSEN_VIEW_BACK, { 60, 463 } };
  GtkWidget *right;

  mark (fixture, "piriformis", LOOSEN_SIDE_BOTH);
  loosen_complaint_set_pin (loosen_window_get_complaint (LOOSEN_WINDOW (fixture->window)), &pin);
  open_technique (fixture, "ball_piriformis_floor");
  right = loosen_test_find_button (loosen_test_find (fixture->window, is_editor, NULL), "Right");
  g_assert_false (gtk_widget_get_sensitive (right));
  g_assert_false (gtk_widget_get_sensitive (
    loosen_test_find_button (loosen_test_find (fixture->window, is_editor, NULL), "Both")));
  /* Even where it is forced: nothing starts. */
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (right), TRUE);
  press_start (fixture);
  g_assert_null (get_session (fixture));
  gtk_toggle_button_set_active (
    GTK_TOGGLE_BUTTON (loosen_test_find_button (loosen_test_find (fixture->window, is_editor, NULL), "Left")), TRUE);
  press_start (fixture);
  g_assert_cmpint (loosen_session_get_step (get_session (fixture))->side, ==, LOOSEN_SIDE_LEFT);
  loosen_session_end (get_session (fixture));
}

/* Leaving the time after a stop, with the question open, is a stop as well. */
static void
test_leaving_a_stop_is_a_stop (Fixture *fixture, gconstpointer data)
{
  open_technique (fixture, "ball_glute_wall");
  press_start (fixture);
  loosen_session_stop (get_session (fixture));
  loosen_session_end (get_session (fixture));
  loosen_test_settle ();
  g_assert_false (loosen_test_is_shown (loosen_test_find_button (fixture->window, "Once more")));
  g_signal_emit_by_name (loosen_test_find (fixture->window, is_session_page, NULL), "finished");
  g_assert_cmpuint (count_withheld (fixture), ==, 10);
}

static gboolean
is_question (GtkWidget *widget, gconstpointer id)
{
  return LOOSEN_IS_QUESTION_ROW (widget) &&
         g_str_equal (loosen_question_row_get_question (LOOSEN_QUESTION_ROW (widget))->id, id);
}

static void
test_saddle_blocks_everything (Fixture *fixture, gconstpointer data)
{
  GtkWidget *yes;

  gtk_widget_activate_action (fixture->window, "win.clear", NULL);
  /* Its row in the list; the map's own is tested with the map. */
  {
    GtkWidget *title = loosen_test_find_label (fixture->window, "Groin and saddle area");

    g_assert_nonnull (title);
    while (!ADW_IS_ACTION_ROW (title))
      title = gtk_widget_get_parent (title);
    g_signal_emit_by_name (title, "activated");
  }
  g_assert_cmpstr (get_page (fixture), ==, "emergency");
  yes = loosen_test_find (fixture->window, is_shown_button, "Yes");
  g_signal_emit_by_name (yes, "clicked");
  g_assert_cmpuint (count_withheld (fixture), ==, 18);
  gtk_widget_activate_action (fixture->window, "win.go-back", NULL);
  g_assert_cmpstr (get_page (fixture), ==, "emergency");

  /* The way out: no, and no again. */
  g_signal_emit_by_name (loosen_test_find_button (fixture->window, "Answer the questions again"), "clicked");
  g_assert_cmpstr (get_page (fixture), ==, "safety");
  /* What was ticked is still ticked, and has to be taken back by hand. */
  g_assert_null (loosen_test_find_button (fixture->window, "None of these"));
  loosen_question_row_toggle (LOOSEN_QUESTION_ROW (loosen_test_find (fixture->window, is_question, "EM_SADDLE")));
  press_button (fixture, "None of these");
  g_assert_cmpstr (get_page (fixture), ==, "emergency");
  g_signal_emit_by_name (loosen_test_find_button (fixture->window, "I do not have it, or was told it is safe"),
                         "clicked");
  g_assert_cmpstr (get_page (fixture), ==, "relief");
  g_assert_cmpuint (count_withheld (fixture), ==, 0);
}

static void
test_not_sure_counts_as_yes (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row = loosen_test_find_label (fixture->window, "Groin and saddle area");

  while (!ADW_IS_ACTION_ROW (row))
    row = gtk_widget_get_parent (row);
  g_signal_emit_by_name (row, "activated");
  g_signal_emit_by_name (loosen_test_find_button (fixture->window, "Not sure"), "clicked");
  g_assert_cmpuint (count_withheld (fixture), ==, 18);
  g_assert_true (loosen_test_is_shown (
    loosen_test_find_label (fixture->window, "If you are not sure, call for advice now.")));
}

static void
test_closing_asks_only_in_a_session (Fixture *fixture, gconstpointer data)
{
  open_technique (fixture, "rest_90_90");
  press_start (fixture);
  gtk_window_close (GTK_WINDOW (fixture->window));
  loosen_test_settle ();
  g_assert_true (gtk_widget_get_visible (fixture->window));
  g_assert_cmpint (loosen_session_get_state (get_session (fixture)), ==, LOOSEN_SESSION_PAUSED);
  loosen_session_end (get_session (fixture));
}

static void
test_clear_undoes_all (Fixture *fixture, gconstpointer data)
{
  LoosenComplaint *complaint = loosen_window_get_complaint (LOOSEN_WINDOW (fixture->window));

  mark (fixture, "calf", LOOSEN_SIDE_BOTH);
  loosen_complaint_set_pain (complaint, 9);
  g_assert_true (gtk_widget_activate_action (fixture->window, "win.clear", NULL));
  g_assert_true (loosen_complaint_is_empty (complaint));
  g_assert_false (gtk_widget_has_css_class (find_row (fixture, "ball_glute_wall"), "chosen"));
}

static void
test_small_windows (Fixture *fixture, gconstpointer data)
{
  static const struct {
    int width, height;
  } sizes[] = { { 360, 640 }, { 640, 360 }, { 390, 780 }, { 1024, 600 } };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++) {
    graphene_rect_t bounds;

    gtk_window_set_default_size (GTK_WINDOW (fixture->window), sizes[i].width, sizes[i].height);
    loosen_test_settle ();
    loosen_test_settle ();
    open_technique (fixture, "ball_glute_wall");
    loosen_test_settle ();
    /* Start is there without scrolling. */
    g_assert_true (gtk_widget_compute_bounds (loosen_test_find (fixture->window, is_start, NULL), fixture->window,
                                              &bounds));
    g_assert_cmpfloat (bounds.origin.x, >=, 0);
    g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, gtk_widget_get_width (fixture->window));
    g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, gtk_widget_get_height (fixture->window));
    gtk_widget_activate_action (fixture->window, "win.go-back", NULL);
  }
}

static gboolean
is_map_zone (GtkWidget *widget, gconstpointer data)
{
  return LOOSEN_IS_MAP_ZONE (widget);
}

static void
explain_width (GtkWidget *widget, int limit, int depth)
{
  int minimum;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  if (minimum <= limit)
    return;
  g_test_message ("%*s%s needs %d", depth, "", G_OBJECT_TYPE_NAME (widget), minimum);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child))
      explain_width (child, limit, depth + 1);
}

/* In the narrowest window no page needs more than there is: what is wider is cut off. */
static void
test_pages_fit_the_narrowest_window (Fixture *fixture, gconstpointer data)
{
  GtkSettings *settings = gtk_settings_get_default ();
  GtkWidget *pages;

  /* Desktops with three buttons on each window have the least room. */
  g_object_set (settings, "gtk-decoration-layout", ":minimize,maximize,close", NULL);
  open_technique (fixture, "ball_piriformis_floor");
  press_start (fixture);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 340, 640);
  loosen_test_settle ();
  loosen_test_settle ();
  pages = gtk_widget_get_parent (gtk_widget_get_ancestor (find_row (fixture, "rest_90_90"), LOOSEN_TYPE_HOME_PAGE));
  for (GtkWidget *page = gtk_widget_get_first_child (pages); page != NULL; page = gtk_widget_get_next_sibling (page)) {
    int minimum;

    explain_width (page, 340, 0);
    gtk_widget_measure (page, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
    g_assert_cmpint (minimum, <=, 340);
  }
  gtk_settings_reset_property (settings, "gtk-decoration-layout");
  loosen_session_end (get_session (fixture));
}

static gboolean
is_map (GtkWidget *widget, gconstpointer data)
{
  return LOOSEN_IS_BODY_MAP (widget);
}

static gboolean
is_toggle (GtkWidget *widget, gconstpointer text)
{
  return GTK_IS_TOGGLE_BUTTON (widget) && loosen_test_find_label (widget, text) != NULL;
}

/* A narrow map shows the hips; and a click on what is on already takes zooming back. */
static void
test_frames (Fixture *fixture, gconstpointer data)
{
  LoosenBodyMap *map = LOOSEN_BODY_MAP (loosen_test_find (fixture->window, is_map, NULL));
  GtkWidget *whole = loosen_test_find (fixture->window, is_toggle, "Whole");
  GtkWidget *hips = loosen_test_find (fixture->window, is_toggle, "Hips");
  graphene_rect_t before, zoomed, after;
  GtkWidget *zone = loosen_test_find (fixture->window, is_map_zone, NULL);

  g_assert_cmpint (loosen_body_map_get_frame (map), ==, LOOSEN_FRAME_WHOLE);
  g_assert_true (gtk_widget_compute_bounds (zone, GTK_WIDGET (map), &before));
  loosen_body_map_zoom (map, 2);
  for (guint i = 0; i < 10; i++)
    loosen_test_settle ();
  g_assert_true (gtk_widget_compute_bounds (zone, GTK_WIDGET (map), &zoomed));
  g_assert_cmpfloat (zoomed.size.width, >, before.size.width);
  g_signal_emit_by_name (whole, "clicked");
  for (guint i = 0; i < 10; i++)
    loosen_test_settle ();
  g_assert_true (gtk_widget_compute_bounds (zone, GTK_WIDGET (map), &after));
  g_assert_cmpfloat_with_epsilon (after.size.width, before.size.width, 1);

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 390, 780);
  loosen_test_settle ();
  loosen_test_settle ();
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (hips)));
  g_assert_cmpint (loosen_body_map_get_frame (map), ==, LOOSEN_FRAME_HIPS);
}

/* What was chosen in the preferences holds for the next session, and not for the one that runs. */
static void
test_preferences_lead_the_next_session (Fixture *fixture, gconstpointer data)
{
  const LoosenTechnique *technique = loosen_test_technique (fixture->catalog, "ball_piriformis_floor");
  LoosenReading reading;

  g_object_set (fixture->settings, "settle-extra", 25u, "breathing", "soft_start", NULL);
  open_technique (fixture, technique->id);
  press_start (fixture);
  reading = loosen_session_read (get_session (fixture));
  g_assert_cmpint (reading.length, ==, (technique->settle_s + 25) * G_USEC_PER_SEC);

  g_object_set (fixture->settings, "settle-extra", 0u, "breathing", "none", NULL);
  loosen_session_skip (get_session (fixture));
  g_assert_cmpstr (loosen_session_get_step (get_session (fixture))->breathing->id, ==, "soft_start");
  loosen_session_end (get_session (fixture));
}

/* The window comes back as it was left. */
static void
test_size_is_remembered (Fixture *fixture, gconstpointer data)
{
  GtkWidget *next;
  int width, height;
  gboolean maximized;

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 900, 700);
  loosen_test_settle ();
  gtk_window_close (GTK_WINDOW (fixture->window));
  loosen_test_settle ();
  loosen_settings_get_window_size (fixture->settings, &width, &height, &maximized);
  g_assert_cmpint (width, ==, 900);
  g_assert_cmpint (height, ==, 700);
  g_assert_false (maximized);

  next = loosen_window_new (NULL, fixture->catalog, fixture->clock, fixture->settings, fixture->store);
  gtk_window_get_default_size (GTK_WINDOW (next), &width, &height);
  g_assert_cmpint (width, ==, 900);
  g_assert_cmpint (height, ==, 700);
  fixture->window = next;
  gtk_window_present (GTK_WINDOW (next));
  loosen_test_settle ();
}

/* The windows of the menu come up above the window, and go with it. */
static void
test_menu (Fixture *fixture, gconstpointer action)
{
  GListModel *windows = gtk_window_get_toplevels ();
  guint before = g_list_model_get_n_items (windows);
  GtkWidget *found;

  g_assert_true (gtk_widget_activate_action (fixture->window, action, NULL));
  loosen_test_settle ();
  found = g_list_model_get_n_items (windows) > before
            ? g_object_ref (GTK_WIDGET (g_list_model_get_item (windows, before)))
            : g_object_ref (fixture->window);
  if (g_str_equal (action, "win.about"))
    g_assert_nonnull (loosen_test_find_label (found, LOOSEN_VERSION));
  else
    g_assert_nonnull (loosen_test_find_label (found, "For the next session you start."));
  if (found != fixture->window)
    gtk_window_destroy (GTK_WINDOW (found));
  g_object_unref (found);
  loosen_test_settle ();
}

/* The corners that the round corners of the outer buttons in a box of linked buttons leave. */
static gboolean
is_corner (GtkWidget *picked, GtkWidget *window, double x, double y)
{
  graphene_rect_t bounds;
  double from_side, from_edge;

  if (!gtk_widget_has_css_class (picked, "linked") || !gtk_widget_compute_bounds (picked, window, &bounds))
    return FALSE;
  from_side = MIN (x - bounds.origin.x, bounds.origin.x + bounds.size.width - x);
  from_edge = MIN (y - bounds.origin.y, bounds.origin.y + bounds.size.height - y);

  /* As round as libadwaita 1.7 makes them. */
  return from_side < 9 && from_edge < 9;
}

/* What lies over the map takes no more of it than its buttons: an empty corner of a box would swallow clicks. */
static void
test_nothing_invisible_lies_over_the_map (Fixture *fixture, gconstpointer data)
{
  static const struct {
    int width, height;
  } sizes[] = { { 1180, 780 }, { 390, 780 }, { 640, 360 } };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++) {
    GtkWidget *map;
    graphene_rect_t area;

    gtk_window_set_default_size (GTK_WINDOW (fixture->window), sizes[i].width, sizes[i].height);
    loosen_test_settle ();
    loosen_test_settle ();
    map = gtk_widget_get_parent (loosen_test_find (fixture->window, is_map_zone, NULL));
    g_assert_true (gtk_widget_compute_bounds (map, fixture->window, &area));
    for (int x = 4; x < area.size.width; x += 8)
      for (int y = 4; y < area.size.height; y += 8) {
        GtkWidget *picked = gtk_widget_pick (fixture->window, area.origin.x + x, area.origin.y + y, GTK_PICK_DEFAULT);

        /* The gaps within a column of round buttons are its own. */
        if (gtk_widget_has_css_class (picked, "map-controls") && gtk_widget_get_width (picked) <= 48)
          continue;
        if (is_corner (picked, fixture->window, area.origin.x + x, area.origin.y + y))
          continue;
        if (picked != map && !gtk_widget_is_ancestor (picked, map) &&
            gtk_widget_get_ancestor (picked, GTK_TYPE_BUTTON) == NULL)
          g_test_message ("%d x %d: a %s of %d x %d lies at %d, %d", sizes[i].width, sizes[i].height,
                          G_OBJECT_TYPE_NAME (picked), gtk_widget_get_width (picked), gtk_widget_get_height (picked), x, y);
        g_assert_true (picked == map || gtk_widget_is_ancestor (picked, map) ||
                       gtk_widget_get_ancestor (picked, GTK_TYPE_BUTTON) != NULL);
      }
  }
}

/* The application does this; sizes are for the style that the program has, and a fault in it ends the tests. */
static void
load_style (void)
{
  g_autoptr (GtkCssProvider) style = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (style, LOOSEN_RESOURCE_PATH "/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (style),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  load_style ();

#define ADD(path, test) g_test_add ("/window/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("main-job", test_main_job);
  ADD ("every-technique-opens-and-starts", test_every_technique_opens_and_starts);
  ADD ("back", test_back);
  ADD ("first-session-is-the-least", test_first_session_is_the_least);
  ADD ("a-stop-ends-pressure-for-the-day", test_a_stop_ends_pressure_for_the_day);
  ADD ("a-second-round-is-asked-again", test_a_second_round_is_asked_again);
  ADD ("barred-side-cannot-start", test_barred_side_cannot_start);
  ADD ("leaving-a-stop-is-a-stop", test_leaving_a_stop_is_a_stop);
  ADD ("saddle-blocks-everything", test_saddle_blocks_everything);
  ADD ("not-sure-counts-as-yes", test_not_sure_counts_as_yes);
  ADD ("closing-asks-only-in-a-session", test_closing_asks_only_in_a_session);
  ADD ("clear-undoes-all", test_clear_undoes_all);
  ADD ("pages-fit-the-narrowest-window", test_pages_fit_the_narrowest_window);
  ADD ("frames", test_frames);
  ADD ("preferences-lead-the-next-session", test_preferences_lead_the_next_session);
  ADD ("size-is-remembered", test_size_is_remembered);
  g_test_add ("/window/preferences", Fixture, "win.preferences", set_up, test_menu, tear_down);
  g_test_add ("/window/about", Fixture, "win.about", set_up, test_menu, tear_down);
  ADD ("small-windows", test_small_windows);
  ADD ("nothing-invisible-lies-over-the-map", test_nothing_invisible_lies_over_the_map);
#undef ADD

  return g_test_run ();
}
