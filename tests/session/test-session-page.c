/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "session-fixture.h"

#include "loosen-fake-clock.h"
#include "loosen-test-utils.h"

#define TECHNIQUE "stretch_figure4_supine"

static LoosenSessionState
get_state (Fixture *fixture)
{
  return loosen_session_get_state (fixture->session);
}

static gint64
get_remaining (Fixture *fixture)
{
  return loosen_session_read (fixture->session).remaining;
}

static void
open_at_hold (Fixture *fixture)
{
  fixture_set_animations (FALSE);
  fixture_open (fixture, TECHNIQUE, LOOSEN_SIDE_BOTH, 1180, 800);
  fixture_run_to (fixture, LOOSEN_STEP_HOLD);
}

static void
assert_shows (Fixture *fixture, const char *const *texts)
{
  for (guint i = 0; texts[i] != NULL; i++)
    if (!fixture_shows (fixture, texts[i]))
      g_error ("\"%s\" is not shown", texts[i]);
}

static void
assert_name (Fixture *fixture, const char *name)
{
  GtkWidget *button = fixture_find_button (fixture, name);

  if (button == NULL)
    g_error ("There is no button \"%s\"", name);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_ROLE_BUTTON);
}

static void
test_settle (void)
{
  Fixture fixture = { 0 };
  const LoosenTechnique *technique;

  fixture_set_animations (FALSE);
  fixture_open (&fixture, TECHNIQUE, LOOSEN_SIDE_BOTH, 1180, 800);
  technique = loosen_session_get_step (fixture.session)->technique;
  assert_shows (&fixture,
                (const char *[]){ technique->name, "About 4 minutes left", "Get into place", "Right side",
                                  "Hold 1 of 3", technique->setup[0], technique->setup[1], "Next",
                                  "Hold, 30 seconds", "It starts by itself.", NULL });
  fixture_close (&fixture);
}

static void
test_hold (void)
{
  Fixture fixture = { 0 };

  open_at_hold (&fixture);
  assert_shows (&fixture, (const char *[]){ "0:30", "Breathe in", "Right side", "Hold 1 of 3",
                                            "A gentle pull in the buttock, no more.", "Rest, 10 seconds",
                                            "Then hold 2 of 3, right side", "Pause", "+15 s", NULL });
  g_assert_false (fixture_shows (&fixture, "Get into place"));
  fixture_close (&fixture);
}

static void
test_rest_and_switch (void)
{
  Fixture fixture = { 0 };

  open_at_hold (&fixture);
  fixture_run_to (&fixture, LOOSEN_STEP_REST);
  assert_shows (&fixture, (const char *[]){ "0:10", "Rest", "Right side", "1 of 3 holds done",
                                            "Hold, 30 seconds", NULL });
  fixture_run_to (&fixture, LOOSEN_STEP_SWITCH);
  assert_shows (&fixture, (const char *[]){ "Change sides", "Now the left side", NULL });
  fixture_run_to (&fixture, LOOSEN_STEP_HOLD);
  assert_shows (&fixture, (const char *[]){ "Left side", "Hold 1 of 3", NULL });
  fixture_close (&fixture);
}

/* The names of DESIGN section 7. */
static void
test_names (void)
{
  static const char *names[] = {
    "Back", "Pause", "Add 15 seconds", "Skip", "Sharp pain: stop", "End session"
  };
  static const int widths[] = { 1180, 380 };

  for (guint w = 0; w < G_N_ELEMENTS (widths); w++) {
    Fixture fixture = { 0 };

    fixture_set_animations (FALSE);
    fixture_open (&fixture, TECHNIQUE, LOOSEN_SIDE_BOTH, widths[w], 800);
    for (guint i = 0; i < G_N_ELEMENTS (names); i++)
      assert_name (&fixture, names[i]);
    fixture_click (&fixture, "Pause");
    assert_name (&fixture, "Resume");
    g_assert_null (fixture_find_button (&fixture, "Pause"));
    fixture_close (&fixture);
  }
}

static void
test_pause_button (void)
{
  Fixture fixture = { 0 };

  open_at_hold (&fixture);
  fixture_advance (&fixture, 3 * SECOND);
  fixture_click (&fixture, "Pause");
  g_assert_cmpint (get_state (&fixture), ==, LOOSEN_SESSION_PAUSED);
  fixture_advance (&fixture, 60 * SECOND);
  g_assert_cmpint (get_remaining (&fixture), ==, 27 * SECOND);
  assert_shows (&fixture, (const char *[]){ "Paused", "0:27", NULL });
  fixture_click (&fixture, "Resume");
  g_assert_cmpint (get_state (&fixture), ==, LOOSEN_SESSION_RUNNING);
  fixture_advance (&fixture, SECOND);
  g_assert_cmpint (get_remaining (&fixture), ==, 26 * SECOND);
  fixture_close (&fixture);
}

static void
test_move_buttons (void)
{
  Fixture fixture = { 0 };

  open_at_hold (&fixture);
  g_assert_cmpuint (loosen_session_get_step_index (fixture.session), ==, 1);
  fixture_click (&fixture, "Add 15 seconds");
  g_assert_cmpint (get_remaining (&fixture), ==, 45 * SECOND);
  fixture_click (&fixture, "Skip");
  g_assert_cmpuint (loosen_session_get_step_index (fixture.session), ==, 2);
  fixture_click (&fixture, "Back");
  g_assert_cmpuint (loosen_session_get_step_index (fixture.session), ==, 1);
  fixture_close (&fixture);
}

/* Pressure on one area stays within three minutes: then the button is off, and does not just do nothing. */
static void
test_add_limit (void)
{
  Fixture fixture = { 0 };
  GtkWidget *add;
  guint n = 0;

  fixture_set_animations (FALSE);
  fixture_open (&fixture, "ball_piriformis_floor", LOOSEN_SIDE_LEFT, 1180, 800);
  fixture_run_to (&fixture, LOOSEN_STEP_HOLD);
  add = fixture_find_button (&fixture, "Add 15 seconds");
  for (; n < 20 && gtk_widget_is_sensitive (add); n++)
    fixture_click (&fixture, "Add 15 seconds");
  g_assert_cmpuint (n, ==, 8);
  g_assert_false (fixture_tap (&fixture, GDK_KEY_plus));
  fixture_run_to (&fixture, LOOSEN_STEP_REST);
  g_assert_true (gtk_widget_is_sensitive (add));
  fixture_close (&fixture);
}

static void
test_keys (void)
{
  Fixture fixture = { 0 };

  open_at_hold (&fixture);
  g_assert_true (fixture_tap (&fixture, GDK_KEY_space));
  g_assert_cmpint (get_state (&fixture), ==, LOOSEN_SESSION_PAUSED);
  g_assert_true (fixture_tap (&fixture, GDK_KEY_AudioPlay));
  g_assert_cmpint (get_state (&fixture), ==, LOOSEN_SESSION_RUNNING);
  g_assert_true (fixture_tap (&fixture, GDK_KEY_KP_Add));
  g_assert_cmpint (get_remaining (&fixture), ==, 45 * SECOND);
  g_assert_true (fixture_tap (&fixture, GDK_KEY_n));
  g_assert_cmpuint (loosen_session_get_step_index (fixture.session), ==, 2);
  g_assert_true (fixture_tap (&fixture, GDK_KEY_b));
  g_assert_cmpuint (loosen_session_get_step_index (fixture.session), ==, 1);
  g_assert_true (fixture_tap (&fixture, GDK_KEY_Page_Down));
  g_assert_cmpuint (loosen_session_get_step_index (fixture.session), ==, 2);
  g_assert_true (fixture_tap (&fixture, GDK_KEY_Page_Up));
  g_assert_cmpuint (loosen_session_get_step_index (fixture.session), ==, 1);
  g_assert_false (fixture_tap (&fixture, GDK_KEY_Tab));
  g_assert_false (fixture_tap (&fixture, GDK_KEY_Return));
  g_assert_true (fixture_tap (&fixture, GDK_KEY_Escape));
  g_assert_cmpint (get_state (&fixture), ==, LOOSEN_SESSION_SETTLING);
  fixture_close (&fixture);
}

/* However long a key is held it counts once, also when another is pressed in between. */
static void
test_held_key (void)
{
  Fixture fixture = { 0 };

  open_at_hold (&fixture);
  for (guint i = 0; i < 30; i++) {
    g_assert_true (fixture_press (&fixture, GDK_KEY_space));
    g_assert_cmpint (get_state (&fixture), ==, LOOSEN_SESSION_PAUSED);
  }
  fixture_release (&fixture, GDK_KEY_space);
  g_assert_true (fixture_tap (&fixture, GDK_KEY_space));
  g_assert_cmpint (get_state (&fixture), ==, LOOSEN_SESSION_RUNNING);

  for (guint i = 0; i < 5; i++)
    fixture_press (&fixture, GDK_KEY_n);
  g_assert_cmpuint (loosen_session_get_step_index (fixture.session), ==, 2);
  fixture_release (&fixture, GDK_KEY_n);
  fixture_close (&fixture);
}

/* Whatever has the focus: the keys are caught before it. */
static void
test_keys_with_focus (void)
{
  Fixture fixture = { 0 };

  open_at_hold (&fixture);
  gtk_widget_grab_focus (fixture_find_button (&fixture, "Skip"));
  g_assert_true (fixture_tap (&fixture, GDK_KEY_space));
  g_assert_cmpint (get_state (&fixture), ==, LOOSEN_SESSION_PAUSED);
  g_assert_cmpuint (loosen_session_get_step_index (fixture.session), ==, 1);
  gtk_root_set_focus (GTK_ROOT (fixture.window), NULL);
  g_assert_true (fixture_tap (&fixture, GDK_KEY_space));
  g_assert_cmpint (get_state (&fixture), ==, LOOSEN_SESSION_RUNNING);
  /* A page that is not seen takes no keys. */
  gtk_widget_set_visible (GTK_WIDGET (fixture.page), FALSE);
  g_assert_false (fixture_tap (&fixture, GDK_KEY_space));
  g_assert_cmpint (get_state (&fixture), ==, LOOSEN_SESSION_RUNNING);
  fixture_close (&fixture);
}

static void
test_stop_gone (void)
{
  Fixture fixture = { 0 };
  const LoosenSafetyTexts *texts;

  open_at_hold (&fixture);
  texts = loosen_catalog_get_safety_texts (fixture.catalog);
  fixture_click (&fixture, "Sharp pain: stop");
  g_assert_cmpint (get_state (&fixture), ==, LOOSEN_SESSION_SETTLING);
  assert_shows (&fixture,
                (const char *[]){ "Ease off now", "Come out of the stretch. Put both feet down.", "2:00",
                                  "Breathe in", texts->stop_settle, texts->stop_question, "Stopped", NULL });
  assert_name (&fixture, "Yes, it has gone");
  assert_name (&fixture, "No, stop for today");
  g_assert_null (fixture_find_button (&fixture, "Sharp pain: stop"));

  fixture_advance (&fixture, 60 * SECOND);
  assert_shows (&fixture, (const char *[]){ "1:00", NULL });
  /* It waits for ever. */
  fixture_advance (&fixture, 7200 * SECOND);
  assert_shows (&fixture, (const char *[]){ "0:00", "Take your time", texts->stop_question, NULL });
  g_assert_cmpint (get_state (&fixture), ==, LOOSEN_SESSION_SETTLING);

  fixture_click (&fixture, "Yes, it has gone");
  g_assert_cmpint (get_state (&fixture), ==, LOOSEN_SESSION_RUNNING);
  assert_shows (
    &fixture, (const char *[]){ texts->stop_gone, "Get into place", "Right side", "Hold, 20 seconds", NULL });
  fixture_close (&fixture);
}

static void
test_stop_not_gone (void)
{
  Fixture fixture = { 0 };
  const LoosenSafetyTexts *texts;

  open_at_hold (&fixture);
  texts = loosen_catalog_get_safety_texts (fixture.catalog);
  fixture_click (&fixture, "Sharp pain: stop");
  fixture_click (&fixture, "No, stop for today");
  g_assert_cmpint (loosen_session_get_outcome (fixture.session), ==, LOOSEN_OUTCOME_STOPPED);
  assert_shows (&fixture, (const char *[]){ texts->stop_not_gone, NULL });
  assert_name (&fixture, "Back to the map");
  g_assert_null (fixture_find_button (&fixture, "Once more"));
  fixture_close (&fixture);
}

/* The second stop offers only rest. */
static void
test_stop_twice (void)
{
  Fixture fixture = { 0 };
  const LoosenSafetyTexts *texts;

  open_at_hold (&fixture);
  texts = loosen_catalog_get_safety_texts (fixture.catalog);
  fixture_click (&fixture, "Sharp pain: stop");
  fixture_click (&fixture, "Yes, it has gone");
  fixture_click (&fixture, "Sharp pain: stop");
  assert_shows (&fixture, (const char *[]){ "Ease off now", texts->stop_second, NULL });
  g_assert_false (fixture_shows (&fixture, texts->stop_question));
  g_assert_null (fixture_find_button (&fixture, "Yes, it has gone"));
  fixture_click (&fixture, "Stop for today");
  g_assert_cmpint (loosen_session_get_outcome (fixture.session), ==, LOOSEN_OUTCOME_STOPPED_TWICE);
  assert_shows (&fixture, (const char *[]){ texts->stop_second, NULL });
  g_assert_null (fixture_find_button (&fixture, "Once more"));
  fixture_close (&fixture);
}

/* The line fits what the person does. */
static void
test_stop_line (void)
{
  static const struct {
    const char *technique;
    const char *line;
  } rows[] = {
    { "ball_glute_wall", "Lift your weight off the ball." },
    { "roller_calf", "Lift your weight off the roller." },
    { "hand_outer_shin", "Take your hands away." },
    { "stretch_knee_to_chest", "Come out of the stretch. Put both feet down." },
    { "mob_nerve_slider", "Stop moving. Come back to a position that feels easy." },
  };

  fixture_set_animations (FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    Fixture fixture = { 0 };

    fixture_open (&fixture, rows[i].technique, LOOSEN_SIDE_LEFT, 900, 700);
    fixture_tap (&fixture, GDK_KEY_Escape);
    assert_shows (&fixture, (const char *[]){ rows[i].line, NULL });
    fixture_close (&fixture);
  }
}

/* No button of a card has the focus, so that a stray Space or Enter presses nothing. */
static void
test_focus_on_nothing (void)
{
  Fixture fixture = { 0 };
  GtkWidget *focus;

  open_at_hold (&fixture);
  gtk_widget_grab_focus (fixture_find_button (&fixture, "Sharp pain: stop"));
  fixture_click (&fixture, "Sharp pain: stop");
  focus = gtk_root_get_focus (GTK_ROOT (fixture.window));
  g_assert_nonnull (focus);
  g_assert_false (GTK_IS_BUTTON (focus));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (focus), GTK_ACCESSIBLE_PROPERTY_LABEL, "Ease off now");
  g_assert_false (fixture_tap (&fixture, GDK_KEY_space));
  gtk_widget_activate (focus);
  g_assert_cmpint (get_state (&fixture), ==, LOOSEN_SESSION_SETTLING);

  /* Tab reaches the buttons, the answer first. */
  gtk_widget_child_focus (fixture.window, GTK_DIR_TAB_FORWARD);
  focus = gtk_root_get_focus (GTK_ROOT (fixture.window));
  g_assert_true (focus == fixture_find_button (&fixture, "Yes, it has gone"));
  g_assert_cmpint (get_state (&fixture), ==, LOOSEN_SESSION_SETTLING);
  fixture_close (&fixture);
}

static void
test_slept (void)
{
  Fixture fixture = { 0 };

  open_at_hold (&fixture);
  fixture_advance (&fixture, 9 * SECOND);
  fixture_sleep (&fixture, 3600 * SECOND);
  g_assert_cmpint (get_state (&fixture), ==, LOOSEN_SESSION_SLEPT);
  assert_shows (&fixture, (const char *[]){ "Paused while the computer slept", NULL });
  g_assert_null (fixture_find_button (&fixture, "Sharp pain: stop"));
  /* The key that wakes the machine must not start it. */
  g_assert_false (fixture_tap (&fixture, GDK_KEY_space));
  g_assert_cmpint (get_state (&fixture), ==, LOOSEN_SESSION_SLEPT);
  fixture_click (&fixture, "Resume");
  g_assert_cmpint (get_state (&fixture), ==, LOOSEN_SESSION_RUNNING);
  g_assert_cmpint (get_remaining (&fixture), <=, 21 * SECOND);
  g_assert_cmpint (get_remaining (&fixture), >=, 19 * SECOND);

  fixture_sleep (&fixture, 3600 * SECOND);
  fixture_click (&fixture, "Restart this side");
  g_assert_cmpuint (loosen_session_get_step_index (fixture.session), ==, 0);
  fixture_sleep (&fixture, 3600 * SECOND);
  fixture_click (&fixture, "End session");
  g_assert_cmpint (loosen_session_get_outcome (fixture.session), ==, LOOSEN_OUTCOME_ENDED);
  fixture_close (&fixture);
}

/* A sleep while it settles goes back to settling, and has no side to restart. */
static void
test_slept_settling (void)
{
  Fixture fixture = { 0 };

  open_at_hold (&fixture);
  fixture_tap (&fixture, GDK_KEY_Escape);
  fixture_sleep (&fixture, 3600 * SECOND);
  g_assert_cmpint (get_state (&fixture), ==, LOOSEN_SESSION_SLEPT);
  g_assert_null (fixture_find_button (&fixture, "Restart this side"));
  g_assert_false (fixture_tap (&fixture, GDK_KEY_Escape));
  fixture_click (&fixture, "Resume");
  assert_shows (&fixture, (const char *[]){ "Ease off now", NULL });
  fixture_close (&fixture);
}

static void
test_end (void)
{
  Fixture fixture = { 0 };

  open_at_hold (&fixture);
  fixture_advance (&fixture, 4 * SECOND);
  fixture_click (&fixture, "End session");
  assert_shows (&fixture, (const char *[]){ "End the session?", "It is paused.", NULL });
  g_assert_cmpint (get_state (&fixture), ==, LOOSEN_SESSION_PAUSED);
  g_assert_false (fixture_tap (&fixture, GDK_KEY_space));
  fixture_click (&fixture, "Keep going");
  g_assert_cmpint (get_state (&fixture), ==, LOOSEN_SESSION_RUNNING);
  g_assert_cmpint (get_remaining (&fixture), ==, 26 * SECOND);

  /* What was paused stays so. */
  fixture_click (&fixture, "Pause");
  fixture_click (&fixture, "End session");
  fixture_click (&fixture, "Keep going");
  g_assert_cmpint (get_state (&fixture), ==, LOOSEN_SESSION_PAUSED);

  fixture_click (&fixture, "End session");
  fixture_click (&fixture, "End session");
  g_assert_cmpint (loosen_session_get_outcome (fixture.session), ==, LOOSEN_OUTCOME_ENDED);
  assert_shows (&fixture, (const char *[]){ "Session ended", NULL });
  fixture_close (&fixture);
}

/* Escape means that it hurts, whatever is asked. */
static void
test_end_then_stop (void)
{
  Fixture fixture = { 0 };

  open_at_hold (&fixture);
  fixture_click (&fixture, "End session");
  g_assert_true (fixture_tap (&fixture, GDK_KEY_Escape));
  g_assert_cmpint (get_state (&fixture), ==, LOOSEN_SESSION_SETTLING);
  assert_shows (&fixture, (const char *[]){ "Ease off now", NULL });
  fixture_close (&fixture);
}

static gboolean
count_close_cb (GtkWindow *window, gpointer user_data)
{
  (*(guint *) user_data)++;

  return TRUE;
}

static void
test_end_close (void)
{
  Fixture fixture = { 0 };
  guint n_closes = 0;

  open_at_hold (&fixture);
  g_signal_connect (fixture.window, "close-request", G_CALLBACK (count_close_cb), &n_closes);
  loosen_session_page_ask_end (fixture.page, TRUE);
  fixture_flush (&fixture);
  assert_shows (&fixture, (const char *[]){ "End the session and close?", NULL });
  fixture_click (&fixture, "Keep going");
  fixture_click (&fixture, "End session");
  assert_shows (&fixture, (const char *[]){ "End the session?", NULL });
  g_assert_cmpuint (n_closes, ==, 0);
  loosen_session_page_ask_end (fixture.page, TRUE);
  fixture_click (&fixture, "End session");
  g_assert_cmpuint (n_closes, ==, 1);
  g_assert_cmpint (get_state (&fixture), ==, LOOSEN_SESSION_DONE);
  fixture_close (&fixture);
}

static void
test_done (void)
{
  Fixture fixture = { 0 };
  guint n_again = 0;
  guint n_finished = 0;

  open_at_hold (&fixture);
  g_signal_connect_swapped (fixture.page, "again", G_CALLBACK (loosen_test_count), &n_again);
  g_signal_connect_swapped (fixture.page, "finished", G_CALLBACK (loosen_test_count), &n_finished);
  fixture_advance (&fixture, 600 * SECOND);
  g_assert_cmpint (loosen_session_get_outcome (fixture.session), ==, LOOSEN_OUTCOME_COMPLETED);
  assert_shows (&fixture, (const char *[]){
                            "Done", "Put both feet down.",
                            "Right side: 3 holds of 30 seconds\nLeft side: 3 holds of 30 seconds", NULL });
  g_assert_null (fixture_find_button (&fixture, "End session"));
  fixture_click (&fixture, "Once more");
  g_assert_cmpuint (n_again, ==, 1);
  g_assert_cmpuint (n_finished, ==, 0);
  fixture_click (&fixture, "Back to the map");
  g_assert_cmpuint (n_again, ==, 1);
  g_assert_cmpuint (n_finished, ==, 1);
  fixture_close (&fixture);
}

/* What was skipped is not claimed as done. */
static void
test_done_skipped (void)
{
  Fixture fixture = { 0 };

  open_at_hold (&fixture);
  fixture_click (&fixture, "Skip");
  fixture_advance (&fixture, 600 * SECOND);
  g_assert_true (fixture_shows (&fixture, "Done"));
  g_assert_false (
    fixture_shows (&fixture, "Right side: 3 holds of 30 seconds\nLeft side: 3 holds of 30 seconds"));
  fixture_close (&fixture);
}

/* At most six announcements in a hold: the status changes with the step and the state only. */
static void
test_announcements (void)
{
  Fixture fixture = { 0 };
  guint n_changes = 0;
  g_autofree char *status = NULL;

  fixture_set_animations (FALSE);
  fixture_open (&fixture, TECHNIQUE, LOOSEN_SIDE_BOTH, 1180, 800);
  g_signal_connect_swapped (fixture.page, "notify::status", G_CALLBACK (loosen_test_count), &n_changes);
  fixture_run_to (&fixture, LOOSEN_STEP_HOLD);
  g_assert_cmpuint (n_changes, ==, 1);
  g_object_get (fixture.page, "status", &status, NULL);
  g_assert_cmpstr (status, ==, "Hold, 30 seconds. Right side. Hold 1 of 3.");
  fixture_click (&fixture, "Add 15 seconds");
  n_changes = 0;
  for (guint i = 0; i < 44; i++)
    fixture_advance (&fixture, SECOND);
  g_assert_cmpuint (n_changes, <=, 2);
  fixture_close (&fixture);
}

static void
test_replace (void)
{
  Fixture fixture = { 0 };
  g_autoptr (LoosenSession) other = NULL;
  LoosenSession *first;

  open_at_hold (&fixture);
  other = loosen_session_new (fixture.routine, fixture.clock);
  g_object_set (fixture.page, "session", other, NULL);
  g_assert_true (loosen_session_page_get_session (fixture.page) == other);
  fixture_flush (&fixture);
  assert_shows (&fixture, (const char *[]){ "0:20", "Ready", "Start", NULL });
  fixture_click (&fixture, "Start");
  g_assert_cmpint (loosen_session_get_state (other), ==, LOOSEN_SESSION_RUNNING);

  /* Nothing of the page holds the first one, or listens to it. */
  loosen_session_end (fixture.session);
  fixture_flush (&fixture);
  g_assert_false (fixture_shows (&fixture, "Session ended"));
  first = g_steal_pointer (&fixture.session);
  g_assert_finalize_object (first);

  loosen_session_page_set_session (fixture.page, NULL);
  fixture_flush (&fixture);
  g_assert_false (fixture_tap (&fixture, GDK_KEY_space));
  g_assert_false (fixture_tap (&fixture, GDK_KEY_Escape));
  fixture_close (&fixture);
}

/* With the window goes the page, also in the middle of a hold; the session lives on by itself. */
static void
test_lifetime (void)
{
  Fixture fixture = { 0 };
  gpointer page;

  fixture_set_animations (TRUE);
  fixture_open (&fixture, TECHNIQUE, LOOSEN_SIDE_BOTH, 1180, 800);
  fixture_run_to (&fixture, LOOSEN_STEP_HOLD);
  page = fixture.page;
  g_object_add_weak_pointer (G_OBJECT (fixture.page), &page);
  gtk_window_destroy (GTK_WINDOW (fixture.window));
  fixture.window = NULL;
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (page);
  fixture_advance (&fixture, 5 * SECOND);
  loosen_session_stop (fixture.session);
  g_assert_finalize_object (g_steal_pointer (&fixture.session));
  g_assert_cmpuint (loosen_fake_clock_get_n_pending (LOOSEN_FAKE_CLOCK (fixture.clock)), ==, 0);
  fixture_close (&fixture);
}

/* Taken out of one window and put into another, it listens there, and only there. */
static void
test_reparent (void)
{
  Fixture fixture = { 0 };
  GtkWidget *old;

  open_at_hold (&fixture);
  old = fixture.window;
  g_object_ref (fixture.page);
  gtk_window_set_child (GTK_WINDOW (old), NULL);
  fixture.window = g_object_new (GTK_TYPE_WINDOW, "default-width", 800, "default-height", 700, NULL);
  gtk_window_set_child (GTK_WINDOW (fixture.window), GTK_WIDGET (fixture.page));
  g_object_unref (fixture.page);
  gtk_window_present (GTK_WINDOW (fixture.window));
  gtk_window_destroy (GTK_WINDOW (old));
  fixture_flush (&fixture);
  g_assert_true (fixture_tap (&fixture, GDK_KEY_space));
  g_assert_cmpint (get_state (&fixture), ==, LOOSEN_SESSION_PAUSED);
  fixture_close (&fixture);
}

static void
assert_unclipped (GtkWidget *widget)
{
  GtkWidget *scrolled = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);

  if (!gtk_widget_get_mapped (widget))
    return;
  if (GTK_IS_LABEL (widget) && scrolled != NULL) {
    graphene_rect_t bounds;

    g_test_message ("%s", gtk_label_get_text (GTK_LABEL (widget)));
    g_assert_true (gtk_widget_compute_bounds (widget, scrolled, &bounds));
    g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, gtk_widget_get_height (scrolled) + 1);
  }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    assert_unclipped (child);
}

/* In a large window all text is seen whole, also if the page was measured, hidden and empty, long before it
 * had a session, as in the application; and the second time. */
static void
test_late_session (void)
{
  Fixture fixture = { 0 };
  GtkWidget *stack = gtk_stack_new ();
  GtkWidget *map = gtk_label_new ("Map");

  fixture_set_animations (FALSE);
  fixture_load (&fixture, "ball_piriformis_floor", LOOSEN_SIDE_LEFT);
  fixture.page = LOOSEN_SESSION_PAGE (loosen_session_page_new ());
  gtk_stack_add_child (GTK_STACK (stack), map);
  gtk_stack_add_child (GTK_STACK (stack), GTK_WIDGET (fixture.page));
  fixture.window = g_object_new (GTK_TYPE_WINDOW, "decorated", FALSE, "default-width", 1180, "default-height",
                                 800, "child", stack, NULL);
  gtk_window_present (GTK_WINDOW (fixture.window));
  fixture_flush (&fixture);

  for (guint i = 0; i < 2; i++) {
    GtkWidget *page = GTK_WIDGET (fixture.page);

    loosen_session_page_set_session (fixture.page, fixture.session);
    gtk_stack_set_visible_child (GTK_STACK (stack), page);
    loosen_session_start (fixture.session);
    fixture_flush (&fixture);
    assert_unclipped (page);
    fixture_sleep (&fixture, 60 * SECOND);
    assert_unclipped (page);
    fixture_click (&fixture, "Resume");
    fixture_click (&fixture, "End session");
    assert_unclipped (page);
    fixture_click (&fixture, "Keep going");
    fixture_click (&fixture, "Sharp pain: stop");
    assert_unclipped (page);
    if (i == 0) {
      fixture_click (&fixture, "Yes, it has gone");
      assert_unclipped (page);
      fixture_advance (&fixture, 600 * SECOND);
    } else {
      fixture_click (&fixture, "No, stop for today");
    }
    g_assert_cmpint (get_state (&fixture), ==, LOOSEN_SESSION_DONE);
    assert_unclipped (page);

    gtk_stack_set_visible_child (GTK_STACK (stack), map);
    loosen_session_page_set_session (fixture.page, NULL);
    g_object_unref (fixture.session);
    fixture.session = loosen_session_new (fixture.routine, fixture.clock);
    fixture_flush (&fixture);
  }
  fixture_close (&fixture);
}

static void
test_properties (void)
{
  GtkWidget *page = g_object_ref_sink (loosen_session_page_new ());
  guint n_changes = 0;

  g_signal_connect_swapped (page, "notify::compact", G_CALLBACK (loosen_test_count), &n_changes);
  g_assert_false (loosen_session_page_get_compact (LOOSEN_SESSION_PAGE (page)));
  g_object_set (page, "compact", FALSE, NULL);
  g_assert_cmpuint (n_changes, ==, 0);
  g_object_set (page, "compact", TRUE, NULL);
  g_object_set (page, "compact", TRUE, NULL);
  g_assert_cmpuint (n_changes, ==, 1);
  g_assert_null (loosen_session_page_get_session (LOOSEN_SESSION_PAGE (page)));
  /* Without a session there is nothing to ask. */
  loosen_session_page_ask_end (LOOSEN_SESSION_PAGE (page), TRUE);
  g_assert_finalize_object (page);
}

int
main (int argc, char **argv)
{
  fixture_init (&argc, &argv);
  g_test_add_func ("/session/page/settle", test_settle);
  g_test_add_func ("/session/page/hold", test_hold);
  g_test_add_func ("/session/page/rest-and-switch", test_rest_and_switch);
  g_test_add_func ("/session/page/names", test_names);
  g_test_add_func ("/session/page/pause-button", test_pause_button);
  g_test_add_func ("/session/page/move-buttons", test_move_buttons);
  g_test_add_func ("/session/page/add-limit", test_add_limit);
  g_test_add_func ("/session/page/keys", test_keys);
  g_test_add_func ("/session/page/held-key", test_held_key);
  g_test_add_func ("/session/page/keys-with-focus", test_keys_with_focus);
  g_test_add_func ("/session/page/stop-gone", test_stop_gone);
  g_test_add_func ("/session/page/stop-not-gone", test_stop_not_gone);
  g_test_add_func ("/session/page/stop-twice", test_stop_twice);
  g_test_add_func ("/session/page/stop-line", test_stop_line);
  g_test_add_func ("/session/page/focus-on-nothing", test_focus_on_nothing);
  g_test_add_func ("/session/page/slept", test_slept);
  g_test_add_func ("/session/page/slept-settling", test_slept_settling);
  g_test_add_func ("/session/page/end", test_end);
  g_test_add_func ("/session/page/end-then-stop", test_end_then_stop);
  g_test_add_func ("/session/page/end-close", test_end_close);
  g_test_add_func ("/session/page/done", test_done);
  g_test_add_func ("/session/page/done-skipped", test_done_skipped);
  g_test_add_func ("/session/page/announcements", test_announcements);
  g_test_add_func ("/session/page/replace", test_replace);
  g_test_add_func ("/session/page/lifetime", test_lifetime);
  g_test_add_func ("/session/page/reparent", test_reparent);
  g_test_add_func ("/session/page/late-session", test_late_session);
  g_test_add_func ("/session/page/properties", test_properties);

  return g_test_run ();
}
