/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is asked at half of a hold: content section 5.8. */

#include "session-fixture.h"

#include "loosen-pressure-check.h"
#include "loosen-test-utils.h"

#define TECHNIQUE "ball_piriformis_floor"
#define PROMPT "Pressure now, 0 to 10?"
#define EASE_OFF "Ease off a little."
#define SKIP "Leave the question out"

typedef struct {
  guint n;
  guint last;
} Answers;

static void
pressure_cb (Answers *answers, guint level)
{
  answers->n++;
  answers->last = level;
}

static void
open_at (Fixture *fixture, const char *technique, LoosenStepKind kind)
{
  fixture_set_animations (FALSE);
  fixture_open (fixture, technique, LOOSEN_SIDE_BOTH, 1024, 600);
  fixture_run_to (fixture, kind);
}

static void
go_to_half (Fixture *fixture)
{
  fixture_advance (fixture, loosen_session_read (fixture->session).length / 2);
  fixture_flush (fixture);
}

static void
test_asked_at_half (void)
{
  Fixture fixture = { 0 };
  GtkWidget *focus;

  open_at (&fixture, TECHNIQUE, LOOSEN_STEP_HOLD);
  g_assert_false (fixture_shows (&fixture, PROMPT));
  fixture_advance (&fixture, 14 * SECOND);
  g_assert_false (fixture_shows (&fixture, PROMPT));
  fixture_advance (&fixture, SECOND);
  fixture_flush (&fixture);
  g_assert_true (fixture_shows (&fixture, PROMPT));
  for (guint i = 0; i <= 10; i++) {
    g_autofree char *name = g_strdup_printf ("Pressure %u of 10", i);

    g_assert_nonnull (fixture_find_button (&fixture, name));
  }
  g_assert_nonnull (fixture_find_button (&fixture, SKIP));
  /* It takes no focus, and time goes on. */
  focus = gtk_root_get_focus (GTK_ROOT (fixture.window));
  g_assert_true (focus == NULL || gtk_widget_get_ancestor (focus, LOOSEN_TYPE_PRESSURE_CHECK) == NULL);
  g_assert_cmpint (loosen_session_get_state (fixture.session), ==, LOOSEN_SESSION_RUNNING);
  fixture_advance (&fixture, 14 * SECOND);
  g_assert_true (fixture_shows (&fixture, PROMPT));
  g_assert_cmpint (loosen_session_read (fixture.session).remaining, ==, SECOND);

  /* With the hold it goes, and comes back in the next. */
  fixture_run_to (&fixture, LOOSEN_STEP_REST);
  g_assert_false (fixture_shows (&fixture, PROMPT));
  fixture_run_to (&fixture, LOOSEN_STEP_HOLD);
  g_assert_false (fixture_shows (&fixture, PROMPT));
  go_to_half (&fixture);
  g_assert_true (fixture_shows (&fixture, PROMPT));
  fixture_close (&fixture);
}

static void
test_answers (void)
{
  for (guint level = 0; level <= 10; level++) {
    Fixture fixture = { 0 };
    Answers answers = { 0 };
    g_autofree char *name = g_strdup_printf ("Pressure %u of 10", level);
    GtkWidget *button;

    open_at (&fixture, TECHNIQUE, LOOSEN_STEP_HOLD);
    g_signal_connect_swapped (fixture.page, "pressure", G_CALLBACK (pressure_cb), &answers);
    go_to_half (&fixture);
    button = fixture_find_button (&fixture, name);
    fixture_click (&fixture, name);
    g_signal_emit_by_name (button, "clicked");
    g_assert_cmpuint (answers.n, ==, 1);
    g_assert_cmpuint (answers.last, ==, level);
    g_assert_false (fixture_shows (&fixture, PROMPT));
    g_assert_null (fixture_find_button (&fixture, name));
    g_assert_cmpint (fixture_shows (&fixture, EASE_OFF), ==, level >= 6);
    g_assert_cmpint (loosen_session_get_state (fixture.session), ==, LOOSEN_SESSION_RUNNING);
    g_assert_cmpint (loosen_session_read (fixture.session).remaining, ==, 15 * SECOND);
    fixture_run_to (&fixture, LOOSEN_STEP_REST);
    g_assert_false (fixture_shows (&fixture, EASE_OFF));
    fixture_close (&fixture);
  }
}

static void
test_skipped (void)
{
  Fixture fixture = { 0 };
  Answers answers = { 0 };

  open_at (&fixture, TECHNIQUE, LOOSEN_STEP_HOLD);
  g_signal_connect_swapped (fixture.page, "pressure", G_CALLBACK (pressure_cb), &answers);
  go_to_half (&fixture);
  fixture_click (&fixture, SKIP);
  g_assert_false (fixture_shows (&fixture, PROMPT));
  g_assert_null (fixture_find_button (&fixture, SKIP));
  g_assert_cmpuint (answers.n, ==, 0);
  g_assert_cmpint (loosen_session_get_state (fixture.session), ==, LOOSEN_SESSION_RUNNING);
  fixture_close (&fixture);
}

/* A ball that rolls over the keyboard answers nothing. */
static void
test_no_keys (void)
{
  Fixture fixture = { 0 };
  Answers answers = { 0 };

  open_at (&fixture, TECHNIQUE, LOOSEN_STEP_HOLD);
  g_signal_connect_swapped (fixture.page, "pressure", G_CALLBACK (pressure_cb), &answers);
  go_to_half (&fixture);
  for (guint key = GDK_KEY_0; key <= GDK_KEY_9; key++)
    g_assert_false (fixture_tap (&fixture, key));
  for (guint key = GDK_KEY_KP_0; key <= GDK_KEY_KP_9; key++)
    g_assert_false (fixture_tap (&fixture, key));
  g_assert_cmpuint (answers.n, ==, 0);
  g_assert_true (fixture_shows (&fixture, PROMPT));
  fixture_close (&fixture);
}

/* Tab leads there, and what has the focus is pressed as assistive technologies do. */
static void
test_tab (void)
{
  Fixture fixture = { 0 };
  Answers answers = { 0 };
  GtkWidget *button;
  guint n = 0;

  open_at (&fixture, TECHNIQUE, LOOSEN_STEP_HOLD);
  g_signal_connect_swapped (fixture.page, "pressure", G_CALLBACK (pressure_cb), &answers);
  go_to_half (&fixture);
  button = fixture_find_button (&fixture, "Pressure 4 of 10");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_ROLE_BUTTON);
  for (; n < 40 && gtk_root_get_focus (GTK_ROOT (fixture.window)) != button; n++)
    gtk_widget_child_focus (fixture.window, GTK_DIR_TAB_FORWARD);
  g_assert_cmpuint (n, <, 40);
  gtk_widget_activate (button);
  while (answers.n == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (answers.last, ==, 4);
  fixture_close (&fixture);
}

static void
test_ends (void)
{
  static const char *const buttons[] = { "Skip", "Back", "Sharp pain: stop" };

  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++) {
    Fixture fixture = { 0 };

    open_at (&fixture, TECHNIQUE, LOOSEN_STEP_HOLD);
    go_to_half (&fixture);
    fixture_click (&fixture, "Pause");
    g_assert_true (fixture_shows (&fixture, PROMPT));
    fixture_click (&fixture, "Resume");
    g_assert_true (fixture_shows (&fixture, PROMPT));
    fixture_click (&fixture, buttons[i]);
    g_assert_false (fixture_shows (&fixture, PROMPT));
    if (loosen_session_get_state (fixture.session) == LOOSEN_SESSION_SETTLING) {
      fixture_click (&fixture, "Yes, it has gone");
      g_assert_false (fixture_shows (&fixture, PROMPT));
    }
    fixture_close (&fixture);
  }
}

/* Only what presses, with load 2 or 3, and only holds. */
static void
test_who_is_asked (void)
{
  static const struct {
    const char *technique;
    LoosenStepKind kind;
    gboolean asked;
  } rows[] = {
    { "ball_piriformis_floor", LOOSEN_STEP_HOLD, TRUE }, { "ball_hamstring_chair", LOOSEN_STEP_HOLD, TRUE },
    { "roller_glute", LOOSEN_STEP_HOLD, TRUE },          { "ball_glute_wall", LOOSEN_STEP_HOLD, FALSE },
    { "roller_calf", LOOSEN_STEP_HOLD, FALSE },          { "stretch_knee_across", LOOSEN_STEP_HOLD, FALSE },
    { "rest_90_90", LOOSEN_STEP_HOLD, FALSE },           { "mob_nerve_slider", LOOSEN_STEP_REPS, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    Fixture fixture = { 0 };

    open_at (&fixture, rows[i].technique, rows[i].kind);
    go_to_half (&fixture);
    g_assert_cmpint (fixture_shows (&fixture, PROMPT), ==, rows[i].asked);
    fixture_close (&fixture);
  }
}

int
main (int argc, char **argv)
{
  fixture_init (&argc, &argv);
  g_test_add_func ("/session/pressure-check/asked-at-half", test_asked_at_half);
  g_test_add_func ("/session/pressure-check/answers", test_answers);
  g_test_add_func ("/session/pressure-check/skipped", test_skipped);
  g_test_add_func ("/session/pressure-check/no-keys", test_no_keys);
  g_test_add_func ("/session/pressure-check/tab", test_tab);
  g_test_add_func ("/session/pressure-check/ends", test_ends);
  g_test_add_func ("/session/pressure-check/who-is-asked", test_who_is_asked);

  return g_test_run ();
}
