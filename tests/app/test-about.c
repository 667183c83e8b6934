/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <gtk/gtk.h>

#include "loosen-about.h"
#include "loosen-config.h"

/* It names the versions that a fault is looked for in, and nobody. */
static void
test_system (void)
{
  g_autofree char *text = loosen_about_describe_system ();
  g_autofree char *toolkit = g_strdup_printf ("GTK %u.%u", gtk_get_major_version (), gtk_get_minor_version ());

  g_assert_nonnull (strstr (text, "Loosen " LOOSEN_VERSION));
  g_assert_nonnull (strstr (text, toolkit));
  g_assert_null (strstr (text, g_get_home_dir ()));
  g_assert_null (strstr (text, g_get_host_name ()));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/about/system", test_system);

  return g_test_run ();
}
