/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "session-fixture.h"

#include "loosen-fake-clock.h"
#include "loosen-session-rules.h"

/* What is on, written as one letter for each action in the order of the table: Pause, Skip, Back, Add, sTop,
 * End, end-Now, Keep-going, Resume, restart-sIde, Gone, nOt-gone, again (L), Finish. */
static char *
describe (Fixture *fixture, gboolean asking, gboolean slept_settling)
{
  static const char letters[] = "PSBATENKRIGOLF";
  const char *const *actions = loosen_session_rules_get_actions ();
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; actions[i] != NULL; i++)
    if (loosen_session_rules_allow (fixture->session, asking, slept_settling, actions[i]))
      g_string_append_c (text, letters[i]);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
assert_on (Fixture *fixture, gboolean asking, gboolean slept_settling, const char *letters)
{
  g_autofree char *text = describe (fixture, asking, slept_settling);

  g_assert_cmpstr (text, ==, letters);
}

static void
test_states (void)
{
  Fixture fixture = { 0 };
  LoosenFakeClock *clock;

  fixture_load (&fixture, "stretch_figure4_supine", LOOSEN_SIDE_BOTH);
  clock = LOOSEN_FAKE_CLOCK (fixture.clock);

  /* Ready: nothing hurts yet. */
  assert_on (&fixture, FALSE, FALSE, "PEN");
  loosen_session_start (fixture.session);
  assert_on (&fixture, FALSE, FALSE, "PSBATEN");
  assert_on (&fixture, TRUE, FALSE, "TNK");
  loosen_session_pause (fixture.session);
  assert_on (&fixture, FALSE, FALSE, "PSBATEN");
  loosen_session_resume (fixture.session);

  loosen_fake_clock_sleep (clock, 60 * SECOND);
  loosen_fake_clock_advance (clock, 2 * SECOND);
  g_assert_cmpint (loosen_session_get_state (fixture.session), ==, LOOSEN_SESSION_SLEPT);
  assert_on (&fixture, FALSE, FALSE, "TENRI");
  assert_on (&fixture, FALSE, TRUE, "ENR");
  loosen_session_resume (fixture.session);

  loosen_session_stop (fixture.session);
  assert_on (&fixture, FALSE, FALSE, "ENGO");
  assert_on (&fixture, TRUE, FALSE, "NK");
  loosen_session_settled (fixture.session, TRUE);
  loosen_session_stop (fixture.session);
  assert_on (&fixture, FALSE, FALSE, "ENO");
  loosen_session_settled (fixture.session, FALSE);
  assert_on (&fixture, FALSE, FALSE, "LF");
  fixture_close (&fixture);
}

static void
test_none (void)
{
  const char *const *actions = loosen_session_rules_get_actions ();

  for (guint i = 0; actions[i] != NULL; i++)
    g_assert_false (loosen_session_rules_allow (NULL, FALSE, FALSE, actions[i]));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/session/rules/states", test_states);
  g_test_add_func ("/session/rules/none", test_none);

  return g_test_run ();
}
