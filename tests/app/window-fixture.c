/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the tests of the window's safety share. */

#include "window-fixture.h"

#include "loosen-technique-row.h"
#include "loosen-test-utils.h"

const WindowCause window_causes[] = {
  { "block-all", "EM_CHEST", LOOSEN_ANSWER_YES, FALSE, 18 },
  { "block-all-not-sure", "EM_SADDLE", LOOSEN_ANSWER_NOT_SURE, FALSE, 18 },
  { "block-work", "UR_FEVER", LOOSEN_ANSWER_YES, FALSE, 17 },
  { "banner-withhold", "CL_WORSE", LOOSEN_ANSWER_YES, FALSE, 4 },
  { "withhold", "XC_THINNER", LOOSEN_ANSWER_NOT_SURE, FALSE, 9 },
  { "withhold-region", "XC_SKIN", LOOSEN_ANSWER_YES, FALSE, 10 },
  { "age-block", "XC_AGE", LOOSEN_ANSWER_YES, FALSE, 18 },
  { "worse", NULL, LOOSEN_ANSWER_NO, TRUE, 10 },
};

void
window_fixture_open_window (WindowFixture *fixture)
{
  fixture->window = loosen_window_new (NULL, fixture->catalog, LOOSEN_CLOCK (fixture->clock),
                                       fixture->settings, fixture->store);
  gtk_window_present (GTK_WINDOW (fixture->window));
  loosen_test_settle ();
}

void
window_fixture_set_up (WindowFixture *fixture, gconstpointer data)
{
  fixture->catalog = loosen_test_load_catalog ();
  fixture->clock = loosen_fake_clock_new ();
  loosen_fake_clock_set_wall (fixture->clock, NOON);
  fixture->settings = loosen_settings_new (NULL);
  fixture->store = loosen_store_new_in_memory ();
  window_fixture_open_window (fixture);
}

void
window_fixture_tear_down (WindowFixture *fixture, gconstpointer data)
{
  loosen_test_close (fixture->window);
  g_clear_object (&fixture->clock);
  g_clear_object (&fixture->settings);
  g_clear_object (&fixture->store);
  g_clear_pointer (&fixture->catalog, loosen_catalog_unref);
}

/* Closes the window and opens another with the same store. */
void
window_fixture_restart (WindowFixture *fixture)
{
  loosen_test_close (g_steal_pointer (&fixture->window));
  window_fixture_open_window (fixture);
}

LoosenSafety *
window_fixture_get_safety (WindowFixture *fixture)
{
  return loosen_window_get_safety (LOOSEN_WINDOW (fixture->window));
}

LoosenScreening *
window_fixture_get_screening (WindowFixture *fixture)
{
  return loosen_safety_get_screening (window_fixture_get_safety (fixture));
}

const char *
window_fixture_get_page (WindowFixture *fixture)
{
  return loosen_window_get_page (LOOSEN_WINDOW (fixture->window));
}

void
window_fixture_assert_page (WindowFixture *fixture, const char *page)
{
  g_assert_cmpstr (window_fixture_get_page (fixture), ==, page);
}

void
window_fixture_pass (WindowFixture *fixture, gint64 length)
{
  loosen_fake_clock_set_wall (fixture->clock, loosen_clock_get_wall (LOOSEN_CLOCK (fixture->clock)) + length);
}

static gboolean
is_row_of (GtkWidget *widget, gconstpointer technique)
{
  return LOOSEN_IS_TECHNIQUE_ROW (widget) &&
         loosen_technique_row_get_technique (LOOSEN_TECHNIQUE_ROW (widget)) == technique;
}

static gboolean
is_type (GtkWidget *widget, gconstpointer type)
{
  return G_TYPE_CHECK_INSTANCE_TYPE (widget, GPOINTER_TO_SIZE (type));
}

GtkWidget *
window_fixture_find_page (WindowFixture *fixture, GType type)
{
  return loosen_test_find (fixture->window, is_type, GSIZE_TO_POINTER (type));
}

LoosenSession *
window_fixture_get_session (WindowFixture *fixture)
{
  return loosen_session_page_get_session (
    LOOSEN_SESSION_PAGE (window_fixture_find_page (fixture, LOOSEN_TYPE_SESSION_PAGE)));
}

gboolean
window_fixture_runs (WindowFixture *fixture)
{
  LoosenSession *session = window_fixture_get_session (fixture);

  return session != NULL && loosen_session_get_state (session) != LOOSEN_SESSION_DONE;
}

void
window_fixture_assert_nothing_runs (WindowFixture *fixture)
{
  g_assert_false (window_fixture_runs (fixture));
  g_assert_cmpuint (loosen_fake_clock_get_n_pending (fixture->clock), ==, 0);
}

void
window_fixture_open_technique (WindowFixture *fixture, const LoosenTechnique *technique)
{
  GtkWidget *row = loosen_test_find (fixture->window, is_row_of, technique);

  g_assert_nonnull (row);
  g_assert_true (gtk_widget_activate_action (row, "technique.open", NULL));
}

static gboolean
is_start (GtkWidget *widget, gconstpointer data)
{
  return GTK_IS_BUTTON (widget) && gtk_widget_has_css_class (widget, "pill") &&
         gtk_widget_has_css_class (widget, "suggested-action") &&
         loosen_test_find_label (widget, "Start") != NULL;
}

GtkWidget *
window_fixture_find_start (WindowFixture *fixture)
{
  return loosen_test_find (fixture->window, is_start, NULL);
}

gboolean
window_fixture_is_mapped_button (GtkWidget *widget, gconstpointer label)
{
  return GTK_IS_BUTTON (widget) && gtk_widget_get_mapped (widget) &&
         loosen_test_find_label (widget, label) != NULL;
}

/* Presses a button that is seen, if there is one. */
gboolean
window_fixture_press (WindowFixture *fixture, const char *label)
{
  GtkWidget *button = loosen_test_find (fixture->window, window_fixture_is_mapped_button, label);

  if (button == NULL)
    return FALSE;

  g_signal_emit_by_name (button, "clicked");

  return TRUE;
}

/* Start, also where it is not shown, and Yes to the question beside the spine. */
void
window_fixture_press_start (WindowFixture *fixture)
{
  g_signal_emit_by_name (window_fixture_find_start (fixture), "clicked");
  if (g_str_equal (window_fixture_get_page (fixture), "technique"))
    window_fixture_press (fixture, "Yes");
}

void
window_fixture_press_next (WindowFixture *fixture)
{
  g_assert_true (window_fixture_press (fixture, "Continue") ||
                 window_fixture_press (fixture, "None of these") ||
                 window_fixture_press (fixture, "Nothing new"));
}

/* Goes through a check without a click on any of its questions. */
void
window_fixture_pass_check (WindowFixture *fixture)
{
  for (guint i = 0; i < 4 && g_str_equal (window_fixture_get_page (fixture), "safety"); i++)
    window_fixture_press_next (fixture);
  g_assert_cmpstr (window_fixture_get_page (fixture), !=, "safety");
}

/* A full check without a page, all No. */
void
window_fixture_answer_all_no (WindowFixture *fixture)
{
  LoosenScreening *screening = window_fixture_get_screening (fixture);
  const LoosenQuestion *const *questions = loosen_catalog_get_questions (fixture->catalog);

  loosen_screening_begin_check (screening);
  for (guint i = 0; questions[i] != NULL; i++)
    loosen_screening_set_answer (screening, questions[i], LOOSEN_ANSWER_NO,
                                 loosen_safety_get_now (window_fixture_get_safety (fixture)));
  g_assert_true (loosen_safety_finish_check (window_fixture_get_safety (fixture), LOOSEN_CHECK_FULL));
}

void
window_fixture_answer (WindowFixture *fixture, const char *id, LoosenAnswer value)
{
  loosen_screening_set_answer (window_fixture_get_screening (fixture),
                               loosen_catalog_find_question (fixture->catalog, id), value,
                               loosen_safety_get_now (window_fixture_get_safety (fixture)));
  loosen_safety_changed (window_fixture_get_safety (fixture));
}

void
window_fixture_rate_worse (WindowFixture *fixture)
{
  LoosenRating rating = { .next_day = TRUE, .leg = LOOSEN_LEG_WORSE };

  loosen_safety_rate (window_fixture_get_safety (fixture), &rating);
}

void
window_fixture_cause (WindowFixture *fixture, const WindowCause *what)
{
  if (what->worse)
    window_fixture_rate_worse (fixture);
  else
    window_fixture_answer (fixture, what->question, what->answer);
}

/* The techniques with a timer that are held back, or those that are not. */
GPtrArray *
window_fixture_list_techniques (WindowFixture *fixture, gboolean held)
{
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (fixture->catalog);
  LoosenGates *gates = loosen_safety_get_gates (window_fixture_get_safety (fixture));
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; techniques[i] != NULL; i++)
    if (loosen_technique_is_timed (techniques[i]) &&
        (loosen_gates_get_sides (gates, techniques[i]) == LOOSEN_SIDE_BOTH) == held)
      g_ptr_array_add (list, (gpointer) techniques[i]);

  return list;
}

/* One that @what holds back, looked at from the outside of the window. */
const LoosenTechnique *
window_fixture_find_held (WindowFixture *fixture, const WindowCause *what)
{
  g_autoptr (LoosenStore) store = loosen_store_new_in_memory ();
  g_autoptr (LoosenSafety)
    safety = loosen_safety_new (fixture->catalog, LOOSEN_CLOCK (fixture->clock), store);
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (fixture->catalog);
  LoosenRating rating = { .next_day = TRUE, .leg = LOOSEN_LEG_WORSE };

  if (what->worse)
    loosen_safety_rate (safety, &rating);
  else
    loosen_screening_set_answer (loosen_safety_get_screening (safety),
                                 loosen_catalog_find_question (fixture->catalog, what->question),
                                 what->answer, NOON);
  for (guint i = 0; techniques[i] != NULL; i++)
    if (loosen_technique_is_timed (techniques[i]) &&
        loosen_gates_get_sides (loosen_safety_get_gates (safety), techniques[i]) == LOOSEN_SIDE_BOTH)
      return techniques[i];

  g_assert_not_reached ();
}

/* Home, from wherever that is possible; the emergency card lets nobody go, so the window is opened anew. */
void
window_fixture_go_home (WindowFixture *fixture)
{
  for (guint i = 0; i < 5 && (g_str_equal (window_fixture_get_page (fixture), "technique") ||
                              g_str_equal (window_fixture_get_page (fixture), "safety"));
       i++)
    g_assert_true (gtk_widget_activate_action (fixture->window, "win.go-back", NULL));
  if (g_str_equal (window_fixture_get_page (fixture), "session"))
    g_signal_emit_by_name (window_fixture_find_page (fixture, LOOSEN_TYPE_SESSION_PAGE), "finished");
  if (g_str_equal (window_fixture_get_page (fixture), "emergency"))
    window_fixture_press (fixture, "Back to the map: rest and breathing stay on");
}

/* Every action of every widget, but those that only open a window above this one. */
void
window_fixture_activate_all (GtkWidget *widget, const char *prefix, guint *n)
{
  GType owner;
  const char *name, *property;
  const GVariantType *type;

  for (guint i = 0;
       gtk_widget_class_query_action (GTK_WIDGET_GET_CLASS (widget), i, &owner, &name, &type, &property);
       i++) {
    if (!g_str_has_prefix (name, prefix) || type != NULL || g_str_equal (name, "win.preferences") ||
        g_str_equal (name, "win.about"))
      continue;
    gtk_widget_activate_action (widget, name, NULL);
    ++*n;
  }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    window_fixture_activate_all (child, prefix, n);
}

void
window_fixture_activate_window_and_session (WindowFixture *fixture)
{
  static const char *const prefixes[] = { "session.", "win.", "technique." };

  for (guint i = 0; i < G_N_ELEMENTS (prefixes); i++) {
    guint n = 0;

    window_fixture_activate_all (fixture->window, prefixes[i], &n);
    loosen_test_settle ();
    g_assert_cmpuint (n, >=, i == 0 ? 14 : i == 1 ? 4 : 1);
    window_fixture_assert_nothing_runs (fixture);
  }
}
