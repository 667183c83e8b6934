/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is held back cannot be started by any path through the window, and the check comes when it must. */

#include "loosen-question-row.h"
#include "loosen-safety-page.h"
#include "loosen-technique-page.h"
#include "loosen-test-utils.h"
#include "window-fixture.h"

/* The rows, the button, the signal behind it: for each technique that is held back, and for one that is not.
 */
static void
test_rows_and_start (WindowFixture *fixture, gconstpointer data)
{
  const WindowCause *what = data;
  g_autoptr (GPtrArray) held = NULL;
  g_autoptr (GPtrArray) free = NULL;

  window_fixture_answer_all_no (fixture);
  window_fixture_cause (fixture, what);
  held = window_fixture_list_techniques (fixture, TRUE);
  free = window_fixture_list_techniques (fixture, FALSE);
  g_assert_cmpuint (held->len, ==, what->n_held);
  g_assert_cmpuint (held->len + free->len, ==, 18);
  for (guint i = 0; i < held->len; i++) {
    const LoosenTechnique *technique = g_ptr_array_index (held, i);

    window_fixture_open_technique (fixture, technique);
    if (g_str_equal (window_fixture_get_page (fixture), "technique"))
      g_assert_false (loosen_test_is_shown (window_fixture_find_start (fixture)));
    window_fixture_press_start (fixture);
    window_fixture_assert_nothing_runs (fixture);
    g_signal_emit_by_name (window_fixture_find_page (fixture, LOOSEN_TYPE_TECHNIQUE_PAGE), "start");
    window_fixture_assert_nothing_runs (fixture);
    g_assert_cmpstr (window_fixture_get_page (fixture), !=, "session");
    window_fixture_go_home (fixture);
  }
  if (free->len == 0)
    return;

  window_fixture_open_technique (fixture, g_ptr_array_index (free, 0));
  window_fixture_press_start (fixture);
  window_fixture_pass_check (fixture);
  g_assert_true (window_fixture_runs (fixture));
  loosen_session_end (window_fixture_get_session (fixture));
}

/* No action, from no widget, on no page. */
static void
test_actions (WindowFixture *fixture, gconstpointer data)
{
  const WindowCause *what = data;
  const LoosenTechnique *technique = window_fixture_find_held (fixture, what);

  window_fixture_answer_all_no (fixture);
  /* On the page of a technique that could be started when it was opened. */
  window_fixture_open_technique (fixture, technique);
  window_fixture_cause (fixture, what);
  window_fixture_activate_window_and_session (fixture);
  window_fixture_go_home (fixture);
  window_fixture_activate_window_and_session (fixture);
  gtk_widget_activate_action (fixture->window, "win.safety-check", NULL);
  loosen_test_settle ();
  window_fixture_activate_window_and_session (fixture);
  window_fixture_restart (fixture);
  window_fixture_activate_window_and_session (fixture);
}

/* It is held back while its page is open. */
static void
test_page_is_open (WindowFixture *fixture, gconstpointer data)
{
  const WindowCause *what = data;

  window_fixture_answer_all_no (fixture);
  window_fixture_open_technique (fixture, window_fixture_find_held (fixture, what));
  window_fixture_assert_page (fixture, "technique");
  window_fixture_cause (fixture, what);
  window_fixture_press_start (fixture);
  g_signal_emit_by_name (window_fixture_find_page (fixture, LOOSEN_TYPE_TECHNIQUE_PAGE), "start");
  window_fixture_assert_nothing_runs (fixture);
  g_assert_cmpstr (window_fixture_get_page (fixture), !=, "session");
}

/* It is to be started after the check, and held back while that is shown. */
static void
test_pending (WindowFixture *fixture, gconstpointer data)
{
  const WindowCause *what = data;

  window_fixture_open_technique (fixture, window_fixture_find_held (fixture, what));
  window_fixture_press_start (fixture);
  window_fixture_assert_page (fixture, "safety");
  window_fixture_cause (fixture, what);
  window_fixture_pass_check (fixture);
  /* A check that the leg made due comes first. */
  window_fixture_assert_nothing_runs (fixture);
  g_assert_cmpstr (window_fixture_get_page (fixture), !=, "session");
  /* What was pending is forgotten. */
  g_signal_emit_by_name (window_fixture_find_page (fixture, LOOSEN_TYPE_SAFETY_PAGE), "finished");
  window_fixture_assert_nothing_runs (fixture);
}

static gboolean
is_question (GtkWidget *widget, gconstpointer id)
{
  return LOOSEN_IS_QUESTION_ROW (widget) &&
         g_str_equal (loosen_question_row_get_question (LOOSEN_QUESTION_ROW (widget))->id, id);
}

static gboolean
is_check (GtkWidget *widget, gconstpointer label)
{
  return GTK_IS_CHECK_BUTTON (widget) &&
         g_strcmp0 (gtk_check_button_get_label (GTK_CHECK_BUTTON (widget)), label) == 0;
}

/* The check before it is answered so that it is held back. */
static void
test_answered_so (WindowFixture *fixture, gconstpointer data)
{
  const WindowCause *what = data;
  GtkWidget *row = NULL;

  if (what->worse)
    return window_fixture_rate_worse (fixture);

  window_fixture_open_technique (fixture, window_fixture_find_held (fixture, what));
  window_fixture_press_start (fixture);
  while (g_str_equal (window_fixture_get_page (fixture), "safety")) {
    row = loosen_test_find (fixture->window, is_question, what->question);
    if (row != NULL) {
      gtk_check_button_set_active (GTK_CHECK_BUTTON (loosen_test_find (
                                     row, is_check, what->answer == LOOSEN_ANSWER_YES ? NULL : "Not sure")),
                                   TRUE);
      if (loosen_test_find (row, is_check, "Somewhere else") != NULL)
        gtk_check_button_set_active (GTK_CHECK_BUTTON (loosen_test_find (row, is_check, "Somewhere else")),
                                     TRUE);
    }
    window_fixture_press_next (fixture);
  }
  window_fixture_assert_nothing_runs (fixture);
  g_assert_cmpstr (window_fixture_get_page (fixture), !=, "session");
  if (g_str_has_prefix (what->question, "EM_") || g_str_has_prefix (what->question, "UR_") ||
      g_str_equal (what->question, "XC_AGE"))
    window_fixture_assert_page (fixture, "emergency");
}

/* "Once more", after a session that was not held back. */
static void
test_once_more (WindowFixture *fixture, gconstpointer data)
{
  const WindowCause *what = data;
  GtkWidget *page = window_fixture_find_page (fixture, LOOSEN_TYPE_SESSION_PAGE);

  window_fixture_answer_all_no (fixture);
  window_fixture_open_technique (fixture, window_fixture_find_held (fixture, what));
  window_fixture_press_start (fixture);
  g_assert_true (window_fixture_runs (fixture));
  loosen_session_end (window_fixture_get_session (fixture));
  loosen_test_settle ();
  window_fixture_cause (fixture, what);
  gtk_widget_activate_action (page, "session.again", NULL);
  g_signal_emit_by_name (page, "again");
  loosen_test_settle ();
  window_fixture_assert_nothing_runs (fixture);
  g_assert_cmpstr (window_fixture_get_page (fixture), !=, "session");
}

/* All that is held back is so in the next window as well, and after a way of days. */
static void
test_restart (WindowFixture *fixture, gconstpointer data)
{
  const WindowCause *what = data;
  g_autoptr (GPtrArray) held = NULL;

  window_fixture_answer_all_no (fixture);
  window_fixture_cause (fixture, what);
  window_fixture_restart (fixture);
  held = window_fixture_list_techniques (fixture, TRUE);
  g_assert_cmpuint (held->len, ==, what->n_held);
  /* An emergency is what the window begins with. */
  window_fixture_assert_page (fixture, g_str_has_prefix (what->name, "block-all") ? "emergency" : "relief");
  window_fixture_open_technique (fixture, g_ptr_array_index (held, 0));
  window_fixture_press_start (fixture);
  window_fixture_assert_nothing_runs (fixture);

  window_fixture_pass (fixture, 47 * HOUR);
  window_fixture_restart (fixture);
  window_fixture_open_technique (fixture, g_ptr_array_index (held, 0));
  window_fixture_press_start (fixture);
  window_fixture_pass_check (fixture);
  window_fixture_assert_nothing_runs (fixture);
}

/* A sore place holds back the side where it is, and not the other. */
static void
test_one_side (WindowFixture *fixture, gconstpointer data)
{
  const LoosenQuestion *question = loosen_catalog_find_question (fixture->catalog, "XC_FEELING");
  const LoosenTechnique *technique = loosen_test_technique (fixture->catalog, "roller_calf");
  static const char *const labels[] = { "Right", "Both", "Left" };

  window_fixture_answer_all_no (fixture);
  window_fixture_open_technique (fixture, technique);
  window_fixture_answer (fixture, "XC_FEELING", LOOSEN_ANSWER_YES);
  loosen_screening_set_mark (window_fixture_get_screening (fixture), question,
                             loosen_test_zone (fixture->catalog, "calf"), LOOSEN_SIDE_RIGHT, TRUE);
  loosen_safety_changed (window_fixture_get_safety (fixture));
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++) {
    GtkWidget *side;

    if (!g_str_equal (window_fixture_get_page (fixture), "technique"))
      window_fixture_open_technique (fixture, technique);
    side = loosen_test_find (window_fixture_find_page (fixture, LOOSEN_TYPE_TECHNIQUE_PAGE),
                             window_fixture_is_mapped_button, labels[i]);
    g_assert_nonnull (side);
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (side), TRUE);
    window_fixture_press_start (fixture);
    g_assert_true (window_fixture_runs (fixture) == (i == 2));
    if (i < 2)
      window_fixture_assert_nothing_runs (fixture);
  }
  g_assert_cmpint (loosen_session_get_step (window_fixture_get_session (fixture))->side, ==,
                   LOOSEN_SIDE_LEFT);
  loosen_session_end (window_fixture_get_session (fixture));
}

static void
start (WindowFixture *fixture, const char *id)
{
  window_fixture_open_technique (fixture, loosen_test_technique (fixture->catalog, id));
  window_fixture_press_start (fixture);
  window_fixture_pass_check (fixture);
  g_assert_true (window_fixture_runs (fixture));
}

static void
finish_session (WindowFixture *fixture)
{
  if (window_fixture_runs (fixture))
    loosen_session_end (window_fixture_get_session (fixture));
  g_signal_emit_by_name (window_fixture_find_page (fixture, LOOSEN_TYPE_SESSION_PAGE), "finished");
  loosen_test_settle ();
}

/* The check comes before the first session and not before the map; afterwards the short one; after 14 days, a
 * stop that did not settle and a new place in the leg all of it. */
static void
test_when (WindowFixture *fixture, gconstpointer data)
{
  LoosenComplaint *complaint = loosen_window_get_complaint (LOOSEN_WINDOW (fixture->window));
  const LoosenTechnique *rest = loosen_test_technique (fixture->catalog, "rest_90_90");
  const LoosenTechnique *ball = loosen_test_technique (fixture->catalog, "ball_glute_wall");

  window_fixture_assert_page (fixture, "relief");
  window_fixture_open_technique (fixture, rest);
  window_fixture_assert_page (fixture, "technique");
  window_fixture_press_start (fixture);
  window_fixture_assert_page (fixture, "safety");
  g_assert_nonnull (loosen_test_find_label (fixture->window, "1 of 4"));
  window_fixture_assert_nothing_runs (fixture);
  window_fixture_pass_check (fixture);
  window_fixture_assert_page (fixture, "session");
  finish_session (fixture);

  for (guint i = 0; i < 2; i++) {
    window_fixture_restart (fixture);
    window_fixture_assert_page (fixture, "relief");
    window_fixture_open_technique (fixture, rest);
    window_fixture_press_start (fixture);
    window_fixture_assert_page (fixture, "safety");
    g_assert_nonnull (loosen_test_find_label (fixture->window, "Anything new today?"));
    window_fixture_assert_nothing_runs (fixture);
    window_fixture_press_next (fixture);
    window_fixture_assert_page (fixture, "session");
    finish_session (fixture);
  }

  window_fixture_pass (fixture, 14 * DAY);
  window_fixture_open_technique (fixture, rest);
  window_fixture_press_start (fixture);
  g_assert_nonnull (loosen_test_find_label (fixture->window, "1 of 4"));
  window_fixture_pass_check (fixture);
  window_fixture_assert_page (fixture, "session");
  finish_session (fixture);

  complaint = loosen_window_get_complaint (LOOSEN_WINDOW (fixture->window));
  loosen_complaint_set_mark (complaint, loosen_test_zone (fixture->catalog, "calf"), LOOSEN_SIDE_LEFT, TRUE);
  loosen_test_settle ();
  window_fixture_open_technique (fixture, rest);
  window_fixture_press_start (fixture);
  g_assert_nonnull (loosen_test_find_label (fixture->window, "1 of 4"));
  window_fixture_pass_check (fixture);
  window_fixture_assert_page (fixture, "session");
  finish_session (fixture);

  start (fixture, ball->id);
  loosen_session_stop (window_fixture_get_session (fixture));
  loosen_session_settled (window_fixture_get_session (fixture), FALSE);
  finish_session (fixture);
  window_fixture_open_technique (fixture, rest);
  window_fixture_press_start (fixture);
  g_assert_nonnull (loosen_test_find_label (fixture->window, "1 of 4"));
  window_fixture_pass_check (fixture);
  window_fixture_assert_page (fixture, "session");
  finish_session (fixture);
}

/* Back and Escape (both are win.go-back) out of the check lead back, start nothing and forget what was to be
 * started. */
static void
test_out_of_the_check (WindowFixture *fixture, gconstpointer data)
{
  GtkWidget *page = window_fixture_find_page (fixture, LOOSEN_TYPE_SAFETY_PAGE);

  window_fixture_open_technique (fixture, loosen_test_technique (fixture->catalog, "rest_90_90"));
  window_fixture_press_start (fixture);
  window_fixture_press_next (fixture);
  gtk_widget_activate_action (fixture->window, "win.go-back", NULL);
  window_fixture_assert_page (fixture, "safety");
  g_assert_nonnull (loosen_test_find_label (fixture->window, "1 of 4"));
  gtk_widget_activate_action (fixture->window, "win.go-back", NULL);
  window_fixture_assert_page (fixture, "technique");
  window_fixture_assert_nothing_runs (fixture);
  /* The end of another check starts nothing. */
  window_fixture_answer_all_no (fixture);
  g_signal_emit_by_name (page, "finished");
  window_fixture_assert_page (fixture, "relief");
  window_fixture_assert_nothing_runs (fixture);

  /* From the menu it leads back to the map. */
  g_assert_true (gtk_widget_activate_action (fixture->window, "win.safety-check", NULL));
  window_fixture_assert_page (fixture, "safety");
  gtk_widget_activate_action (fixture->window, "win.go-back", NULL);
  window_fixture_assert_page (fixture, "relief");
  gtk_widget_activate_action (fixture->window, "win.safety-check", NULL);
  window_fixture_pass_check (fixture);
  window_fixture_assert_page (fixture, "relief");
  window_fixture_assert_nothing_runs (fixture);
}

/* Closed in the middle of the check, the window goes at once; what was confirmed stays, and the check is due
 * still. */
static void
test_closed_in_the_check (WindowFixture *fixture, gconstpointer data)
{
  window_fixture_open_technique (fixture, loosen_test_technique (fixture->catalog, "rest_90_90"));
  window_fixture_press_start (fixture);
  window_fixture_press_next (fixture);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (loosen_test_find (
                                 loosen_test_find (fixture->window, is_question, "UR_BONE"), is_check, NULL)),
                               TRUE);
  window_fixture_press_next (fixture);
  gtk_check_button_set_active (
    GTK_CHECK_BUTTON (
      loosen_test_find (loosen_test_find (fixture->window, is_question, "CL_WORSE"), is_check, NULL)),
    TRUE);
  g_object_add_weak_pointer (G_OBJECT (fixture->window), (gpointer *) &fixture->window);
  gtk_window_close (GTK_WINDOW (fixture->window));
  loosen_test_settle ();
  g_assert_null (fixture->window);

  window_fixture_open_window (fixture);
  g_assert_cmpint (loosen_screening_get_block (window_fixture_get_screening (fixture)), ==,
                   LOOSEN_BLOCK_WORK);
  g_assert_false (loosen_screening_is_active (window_fixture_get_screening (fixture),
                                              loosen_catalog_find_question (fixture->catalog, "CL_WORSE")));
  g_assert_cmpint (loosen_safety_get_ask (window_fixture_get_safety (fixture)), ==, LOOSEN_ASK_FULL);
}

/* The program is killed the moment after "Sharp pain: stop": the stop is known, and counts as one that did
 * not settle. */
static void
test_killed_after_a_stop (WindowFixture *fixture, gconstpointer data)
{
  g_autoptr (LoosenSafety) next = NULL;

  start (fixture, "ball_glute_wall");
  loosen_session_stop (window_fixture_get_session (fixture));
  next = loosen_safety_new (fixture->catalog, LOOSEN_CLOCK (fixture->clock), fixture->store);
  g_assert_cmpint (loosen_safety_get_ask (next), ==, LOOSEN_ASK_FULL);
  g_assert_cmpint (loosen_gates_get_sides (loosen_safety_get_gates (next),
                                           loosen_test_technique (fixture->catalog, "hand_low_back")),
                   ==, LOOSEN_SIDE_BOTH);
  g_clear_object (&next);

  /* The answer is known as soon. */
  loosen_session_settled (window_fixture_get_session (fixture), TRUE);
  next = loosen_safety_new (fixture->catalog, LOOSEN_CLOCK (fixture->clock), fixture->store);
  g_assert_cmpint (loosen_safety_get_ask (next), ==, LOOSEN_ASK_QUICK);
  g_assert_cmpint (loosen_gates_get_sides (loosen_safety_get_gates (next),
                                           loosen_test_technique (fixture->catalog, "hand_low_back")),
                   ==, LOOSEN_SIDE_NONE);
  g_clear_object (&next);

  /* So is the second, which ends it for the day. */
  loosen_session_stop (window_fixture_get_session (fixture));
  next = loosen_safety_new (fixture->catalog, LOOSEN_CLOCK (fixture->clock), fixture->store);
  g_assert_cmpint (loosen_safety_get_ask (next), ==, LOOSEN_ASK_FULL);
  g_assert_cmpint (loosen_gates_get_sides (loosen_safety_get_gates (next),
                                           loosen_test_technique (fixture->catalog, "hand_low_back")),
                   ==, LOOSEN_SIDE_BOTH);
  loosen_session_end (window_fixture_get_session (fixture));
}

/* The day ends: what a stop of the day held back is free, after the check that it made due, and not at once.
 */
static void
test_midnight (WindowFixture *fixture, gconstpointer data)
{
  const LoosenTechnique *ball = loosen_test_technique (fixture->catalog, "ball_glute_wall");

  window_fixture_pass (fixture, 11 * HOUR + 50 * 60 * SECOND);
  start (fixture, ball->id);
  loosen_session_stop (window_fixture_get_session (fixture));
  loosen_session_settled (window_fixture_get_session (fixture), FALSE);
  finish_session (fixture);
  window_fixture_pass (fixture, 9 * 60 * SECOND);
  window_fixture_open_technique (fixture, ball);
  window_fixture_press_start (fixture);
  window_fixture_assert_nothing_runs (fixture);
  window_fixture_go_home (fixture);

  window_fixture_pass (fixture, 2 * 60 * SECOND);
  window_fixture_restart (fixture);
  window_fixture_open_technique (fixture, ball);
  window_fixture_press_start (fixture);
  window_fixture_assert_page (fixture, "safety");
  window_fixture_assert_nothing_runs (fixture);
  window_fixture_pass_check (fixture);
  g_assert_true (window_fixture_runs (fixture));
  finish_session (fixture);
}

/* A leg that got worse rests for 48 hours, midnights or not. */
static void
test_two_days (WindowFixture *fixture, gconstpointer data)
{
  const LoosenTechnique *ball = loosen_test_technique (fixture->catalog, "ball_glute_wall");

  window_fixture_answer_all_no (fixture);
  window_fixture_rate_worse (fixture);
  window_fixture_pass (fixture, 48 * HOUR - SECOND);
  window_fixture_open_technique (fixture, ball);
  window_fixture_press_start (fixture);
  window_fixture_pass_check (fixture);
  window_fixture_assert_nothing_runs (fixture);
  window_fixture_go_home (fixture);
  window_fixture_pass (fixture, 2 * SECOND);
  /* The list is brought up to date where it is come back to. */
  window_fixture_open_technique (fixture, loosen_test_technique (fixture->catalog, "rest_90_90"));
  window_fixture_go_home (fixture);
  window_fixture_open_technique (fixture, ball);
  window_fixture_press_start (fixture);
  window_fixture_pass_check (fixture);
  g_assert_true (window_fixture_runs (fixture));
  finish_session (fixture);
}

/* Where the check or a card appears, nothing has the focus, also the second time: a key that is still held,
 * or a stray one, answers nothing. */
static void
test_keys (WindowFixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < 2; i++) {
    GtkWidget *button;

    window_fixture_open_technique (fixture, loosen_test_technique (fixture->catalog, "rest_90_90"));
    gtk_widget_grab_focus (window_fixture_find_start (fixture));
    window_fixture_press_start (fixture);
    window_fixture_assert_page (fixture, "safety");
    g_assert_null (gtk_window_get_focus (GTK_WINDOW (fixture->window)));
    g_assert_null (gtk_window_get_default_widget (GTK_WINDOW (fixture->window)));
    while (g_str_equal (window_fixture_get_page (fixture), "safety")) {
      g_assert_null (gtk_window_get_focus (GTK_WINDOW (fixture->window)));
      button = loosen_test_find (fixture->window, window_fixture_is_mapped_button,
                                 i == 0 ? "None of these" : "Nothing new");
      gtk_widget_grab_focus (button);
      g_signal_emit_by_name (button, "clicked");
      loosen_test_settle ();
    }
    g_assert_true (window_fixture_runs (fixture));
    finish_session (fixture);
  }

  for (guint i = 0; i < 2; i++) {
    GtkWidget *next;

    window_fixture_answer (fixture, "EM_CHEST", LOOSEN_ANSWER_YES);
    gtk_widget_activate_action (fixture->window, "win.safety-check", NULL);
    loosen_test_settle ();
    gtk_check_button_set_active (
      GTK_CHECK_BUTTON (
        loosen_test_find (loosen_test_find (fixture->window, is_question, "EM_CHEST"), is_check, NULL)),
      FALSE);
    next = loosen_test_find (fixture->window, window_fixture_is_mapped_button, "None of these");
    gtk_widget_grab_focus (next);
    g_signal_emit_by_name (next, "clicked");
    loosen_test_settle ();
    window_fixture_assert_page (fixture, "emergency");
    g_assert_null (gtk_window_get_focus (GTK_WINDOW (fixture->window)));
    next = loosen_test_find (fixture->window, window_fixture_is_mapped_button,
                             "I do not have it, or was told it is safe");
    gtk_widget_grab_focus (next);
    g_signal_emit_by_name (next, "clicked");
    loosen_test_settle ();
    window_fixture_assert_page (fixture, "relief");
  }
}

/* A day later the way out is offered, also where the card was open all the time. */
static void
test_a_day_with_the_card (WindowFixture *fixture, gconstpointer data)
{
  window_fixture_answer (fixture, "EM_TRAUMA", LOOSEN_ANSWER_YES);
  window_fixture_restart (fixture);
  window_fixture_assert_page (fixture, "emergency");
  g_assert_null (loosen_test_find (fixture->window, window_fixture_is_mapped_button,
                                   "I have been checked and told it is safe"));
  window_fixture_pass (fixture, DAY);
  g_object_notify (G_OBJECT (fixture->window), "is-active");
  loosen_test_settle ();
  g_assert_true (window_fixture_press (fixture, "I have been checked and told it is safe"));
  window_fixture_assert_page (fixture, "relief");
}

/* Who is too young is led to the guide. */
static void
test_age_leads_to_the_guide (WindowFixture *fixture, gconstpointer data)
{
  window_fixture_answer_all_no (fixture);
  window_fixture_open_technique (fixture, loosen_test_technique (fixture->catalog, "rest_90_90"));
  window_fixture_answer (fixture, "XC_AGE", LOOSEN_ANSWER_YES);
  window_fixture_press_start (fixture);
  g_signal_emit_by_name (window_fixture_find_page (fixture, LOOSEN_TYPE_TECHNIQUE_PAGE), "start");
  loosen_test_settle ();
  window_fixture_assert_page (fixture, "emergency");
  g_assert_true (window_fixture_press (fixture, "Read the guide"));
  window_fixture_assert_page (fixture, "guide");
}

static void
add_for_causes (const char *name, void (*test) (WindowFixture *fixture, gconstpointer data))
{
  for (guint i = 0; i < G_N_ELEMENTS (window_causes); i++) {
    g_autofree char *path = g_strdup_printf ("/window-safety/%s/%s", name, window_causes[i].name);

    g_test_add (path, WindowFixture, &window_causes[i], window_fixture_set_up, test,
                window_fixture_tear_down);
  }
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  add_for_causes ("rows-and-start", test_rows_and_start);
  add_for_causes ("actions", test_actions);
  add_for_causes ("page-is-open", test_page_is_open);
  add_for_causes ("pending", test_pending);
  add_for_causes ("answered-so", test_answered_so);
  add_for_causes ("once-more", test_once_more);
  add_for_causes ("restart", test_restart);
#define ADD(path, test)                                                                 \
  g_test_add ("/window-safety/" path, WindowFixture, NULL, window_fixture_set_up, test, \
              window_fixture_tear_down)
  ADD ("one-side", test_one_side);
  ADD ("when", test_when);
  ADD ("out-of-the-check", test_out_of_the_check);
  ADD ("closed-in-the-check", test_closed_in_the_check);
  ADD ("killed-after-a-stop", test_killed_after_a_stop);
  ADD ("midnight", test_midnight);
  ADD ("two-days", test_two_days);
  ADD ("keys", test_keys);
  ADD ("a-day-with-the-card", test_a_day_with_the_card);
  ADD ("age-leads-to-the-guide", test_age_leads_to_the_guide);
#undef ADD

  return g_test_run ();
}
