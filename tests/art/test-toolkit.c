/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <adwaita.h>

#include "loosen-test-utils.h"
#include "loosen-toolkit.h"

/* The name goes before the text on the button, whatever the version. */
static void
test_name (void)
{
  GtkWidget *buttons[] = { gtk_button_new_with_label ("8"), gtk_toggle_button_new_with_label ("8"),
                           gtk_check_button_new_with_label ("8") };

  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++) {
    g_object_ref_sink (buttons[i]);
    loosen_toolkit_name (buttons[i], "Pain 8 of 10");
    gtk_test_accessible_assert_property (GTK_ACCESSIBLE (buttons[i]), GTK_ACCESSIBLE_PROPERTY_LABEL, "Pain 8 of 10");
    g_assert_false (
      gtk_test_accessible_has_relation (GTK_ACCESSIBLE (buttons[i]), GTK_ACCESSIBLE_RELATION_LABELLED_BY));
    g_object_unref (buttons[i]);
  }
}

#if GTK_CHECK_VERSION (4, 12, 0)
/* Where assistive technologies are told that a widget is: added up as GTK does it. */
static void
add_up (GtkWidget *widget, int *x, int *y)
{
  GtkAccessible *accessible = g_object_ref (GTK_ACCESSIBLE (widget));

  *x = *y = 0;
  while (accessible != NULL) {
    GtkAccessible *parent = gtk_accessible_get_accessible_parent (accessible);
    int left, top, width, height;

    g_assert_true (gtk_accessible_get_bounds (accessible, &left, &top, &width, &height));
    *x += left;
    *y += top;
    g_object_unref (accessible);
    accessible = parent;
  }
}

static void
test_bounds (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();
  GtkWidget *inner = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *outer = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *stack = gtk_stack_new ();
  GtkWidget *button = gtk_button_new_with_label ("Here");
  GtkWidget *window;
  graphene_rect_t bounds, around;
  int x, y;

  gtk_css_provider_load_from_string (provider, "box { border: 3px solid; padding: 20px 10px; margin: 5px; }");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_USER);
  gtk_box_append (GTK_BOX (inner), button);
  gtk_stack_add_named (GTK_STACK (stack), inner, "page");
  gtk_box_append (GTK_BOX (outer), stack);
  window = loosen_test_show (outer, 200, 200);
  loosen_toolkit_mend_bounds ();
  loosen_toolkit_mend_bounds ();

  g_assert_true (gtk_widget_compute_bounds (button, window, &bounds));
  g_assert_true (gtk_widget_compute_bounds (window, window, &around));
  add_up (button, &x, &y);
  g_assert_cmpint (x, ==, bounds.origin.x - around.origin.x);
  g_assert_cmpint (y, ==, bounds.origin.y - around.origin.y);
  g_assert_cmpint (x, >=, 36);
  g_assert_cmpint (y, >=, 56);

  gtk_style_context_remove_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (provider));
  loosen_test_close (window);
}
#endif

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/toolkit/name", test_name);
#if GTK_CHECK_VERSION (4, 12, 0)
  g_test_add_func ("/toolkit/bounds", test_bounds);
#endif

  return g_test_run ();
}
