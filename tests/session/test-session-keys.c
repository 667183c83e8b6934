/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <gtk/gtk.h>

#include "loosen-session-keys.h"

/* The keys of DESIGN section 7. */
static const struct {
  guint keyval;
  GdkModifierType state;
  const char *action;
} rows[] = {
  { GDK_KEY_space, 0, "session.pause" },
  { GDK_KEY_AudioPlay, 0, "session.pause" },
  { GDK_KEY_AudioPause, 0, "session.pause" },
  { GDK_KEY_Escape, 0, "session.stop" },
  { GDK_KEY_n, 0, "session.skip" },
  { GDK_KEY_N, GDK_SHIFT_MASK, "session.skip" },
  { GDK_KEY_N, GDK_LOCK_MASK, "session.skip" },
  { GDK_KEY_Page_Down, 0, "session.skip" },
  { GDK_KEY_b, 0, "session.back" },
  { GDK_KEY_Page_Up, 0, "session.back" },
  { GDK_KEY_plus, GDK_SHIFT_MASK, "session.add-time" },
  { GDK_KEY_KP_Add, 0, "session.add-time" },
  { GDK_KEY_n, GDK_CONTROL_MASK, NULL },
  { GDK_KEY_space, GDK_ALT_MASK, NULL },
  { GDK_KEY_Return, 0, NULL },
  { GDK_KEY_Tab, 0, NULL },
  { GDK_KEY_F11, 0, NULL },
  { GDK_KEY_a, 0, NULL },
};

static void
test_table (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_test_message ("key %s", gdk_keyval_name (rows[i].keyval));
    g_assert_cmpstr (loosen_session_keys_find_action (rows[i].keyval, rows[i].state), ==, rows[i].action);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/session/keys/table", test_table);

  return g_test_run ();
}
