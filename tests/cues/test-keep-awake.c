/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the desktop hears of keeping the screen on. Run twice: with a session manager, and through the portal.
 */

#include "loosen-keep-awake.h"

#include "desktop-mock.h"

#define APP_ID "io.github.loosen_app.Test"

/* Idle only: 1 is logout, 2 switching users, 4 suspend. */
#define IDLE 8

/* One for all tests. */
static DesktopMock *desktop;

typedef struct {
  GtkApplication *application;
  GtkWidget *window;
  LoosenKeepAwake *keep_awake;
} Fixture;

/* The newest GTK asks no session manager any more, and outside a sandbox only a portal that the bus could start. */
static gboolean
uses_portal (void)
{
  return g_getenv ("LOOSEN_TEST_PORTAL") != NULL || gtk_check_version (4, 20, 0) == NULL;
}

static void
hold (Fixture *self, gboolean held)
{
  loosen_keep_awake_set_held (self->keep_awake, GTK_WINDOW (self->window), held);
  g_assert_cmpint (loosen_keep_awake_get_held (self->keep_awake), ==, held);
}

static void
assert_heard (Fixture *self, const char *expected)
{
  GDBusConnection *connection = g_application_get_dbus_connection (G_APPLICATION (self->application));
  g_autofree char *heard = desktop_mock_take (desktop, connection);

  g_assert_cmpstr (heard, ==, expected);
}

/* Newer GTK goes through the portal by itself. */
static void
assert_on (Fixture *self, guint cookie)
{
  GDBusConnection *connection = g_application_get_dbus_connection (G_APPLICATION (self->application));
  g_autofree char *heard = desktop_mock_take (desktop, connection);
  g_autofree char *session = g_strdup_printf ("on %u: %s, flags %u, \"A session is running\"", cookie, APP_ID,
                                              IDLE);
  g_autofree char *portal = g_strdup_printf ("on %u: flags %u, \"A session is running\"", cookie, IDLE);

  if (uses_portal () || strstr (heard, APP_ID) == NULL)
    g_assert_cmpstr (heard, ==, portal);
  else
    g_assert_cmpstr (heard, ==, session);
}

static void
test_idle_only (Fixture *self)
{
  g_assert_false (loosen_keep_awake_get_held (self->keep_awake));
  assert_heard (self, "");
  hold (self, TRUE);
  assert_on (self, 41);
  hold (self, FALSE);
  assert_heard (self, "off 41");
}

static void
test_idempotent (Fixture *self)
{
  hold (self, FALSE);
  assert_heard (self, "");
  hold (self, TRUE);
  hold (self, TRUE);
  loosen_keep_awake_set_held (self->keep_awake, GTK_WINDOW (self->window), 4);
  assert_on (self, 41);
  hold (self, FALSE);
  hold (self, FALSE);
  assert_heard (self, "off 41");
}

/* Each session asks anew, and gives back what it got. */
static void
test_again (Fixture *self)
{
  for (guint cookie = 41; cookie < 46; cookie++) {
    g_autofree char *off = g_strdup_printf ("off %u", cookie);

    hold (self, TRUE);
    assert_on (self, cookie);
    hold (self, FALSE);
    assert_heard (self, off);
  }
}

static void
test_dispose_releases (Fixture *self)
{
  hold (self, TRUE);
  assert_on (self, 41);
  g_assert_finalize_object (g_steal_pointer (&self->keep_awake));
  assert_heard (self, "off 41");
}

static void
test_dispose_twice (Fixture *self)
{
  hold (self, TRUE);
  assert_on (self, 41);
  g_object_run_dispose (G_OBJECT (self->keep_awake));
  assert_heard (self, "off 41");
  g_object_run_dispose (G_OBJECT (self->keep_awake));
  assert_heard (self, "");
  g_assert_false (loosen_keep_awake_get_held (self->keep_awake));
}

static void
test_dispose_unheld (Fixture *self)
{
  hold (self, TRUE);
  assert_on (self, 41);
  hold (self, FALSE);
  assert_heard (self, "off 41");
  g_assert_finalize_object (g_steal_pointer (&self->keep_awake));
  assert_heard (self, "");
}

/* The window may go first. */
static void
test_window_gone (Fixture *self)
{
  hold (self, TRUE);
  assert_on (self, 41);
  gtk_window_destroy (GTK_WINDOW (g_steal_pointer (&self->window)));
  loosen_keep_awake_set_held (self->keep_awake, NULL, FALSE);
  assert_heard (self, "off 41");
}

static void
test_no_window (Fixture *self)
{
  loosen_keep_awake_set_held (self->keep_awake, NULL, TRUE);
  assert_on (self, 41);
  loosen_keep_awake_set_held (self->keep_awake, NULL, FALSE);
  assert_heard (self, "off 41");
}

/* Where nobody listens it is still what is wanted, and nothing is given back that was never got. */
static void
test_nobody_listens (Fixture *self)
{
  hold (self, TRUE);
  hold (self, TRUE);
  hold (self, FALSE);
  hold (self, TRUE);
  desktop_mock_listen (desktop);
  assert_heard (self, "");
  hold (self, FALSE);
  assert_heard (self, "");
}

static void
test_misuse (Fixture *self)
{
  g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*GTK_IS_APPLICATION*");
  g_assert_null (loosen_keep_awake_new (NULL));
  g_test_assert_expected_messages ();
}

static const struct {
  const char *path;
  void (*func) (Fixture *self);
  gboolean has_desktop;
} tests[] = {
  { "/keep-awake/idle-only", test_idle_only, TRUE },
  { "/keep-awake/idempotent", test_idempotent, TRUE },
  { "/keep-awake/again", test_again, TRUE },
  { "/keep-awake/dispose-releases", test_dispose_releases, TRUE },
  { "/keep-awake/dispose-twice", test_dispose_twice, TRUE },
  { "/keep-awake/dispose-unheld", test_dispose_unheld, TRUE },
  { "/keep-awake/window-gone", test_window_gone, TRUE },
  { "/keep-awake/no-window", test_no_window, TRUE },
  { "/keep-awake/nobody-listens", test_nobody_listens, FALSE },
  { "/keep-awake/misuse", test_misuse, TRUE },
};

static guint n_run;

static void
activate_cb (GtkApplication *application, gconstpointer index)
{
  Fixture fixture = { application };

  g_application_hold (G_APPLICATION (application));
  fixture.window = gtk_application_window_new (application);
  gtk_window_present (GTK_WINDOW (fixture.window));
  fixture.keep_awake = loosen_keep_awake_new (application);

  tests[GPOINTER_TO_UINT (index)].func (&fixture);
  n_run++;

  if (fixture.keep_awake != NULL)
    g_assert_finalize_object (fixture.keep_awake);
  if (fixture.window != NULL)
    gtk_window_destroy (GTK_WINDOW (fixture.window));
  g_application_release (G_APPLICATION (application));
}

/* Runs a test inside an application that really runs. */
static void
run (gconstpointer index)
{
  g_autoptr (GtkApplication) application = gtk_application_new (APP_ID, G_APPLICATION_DEFAULT_FLAGS);
  guint n_before = n_run;

  if (tests[GPOINTER_TO_UINT (index)].has_desktop)
    desktop_mock_listen (desktop);
  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), (gpointer) index);
  g_assert_cmpint (g_application_run (G_APPLICATION (application), 0, NULL), ==, 0);
  g_assert_cmpuint (n_run, ==, n_before + 1);
  desktop_mock_leave (desktop);
}

int
main (int argc, char **argv)
{
  int status;

  /* No GL: nothing is drawn, and its drivers leave what no sanitizer can name. */
  if (uses_portal ())
    g_setenv ("GDK_DEBUG", "portals,gl-disable", TRUE);
  desktop = desktop_mock_new ();
  gtk_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add_data_func (tests[i].path, GUINT_TO_POINTER (i), run);
  status = g_test_run ();
  desktop_mock_free (desktop);

  return status;
}
