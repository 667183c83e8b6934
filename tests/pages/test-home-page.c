/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-home-page.h"
#include "loosen-test-utils.h"

typedef struct {
  GtkWidget *window;
  LoosenHomePage *page;
  guint n_changes;
} Fixture;

static void
count_cb (Fixture *fixture)
{
  fixture->n_changes++;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->window = gtk_window_new ();
  fixture->page = g_object_new (LOOSEN_TYPE_HOME_PAGE, NULL);
  g_signal_connect_swapped (fixture->page, "view-changed", G_CALLBACK (count_cb), fixture);
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->page));
  gtk_window_present (GTK_WINDOW (fixture->window));
  loosen_test_settle ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  loosen_test_close (fixture->window);
}

static gboolean
is_shown (GtkWidget *widget, gconstpointer type)
{
  return g_type_is_a (G_OBJECT_TYPE (widget), GPOINTER_TO_SIZE (type)) && gtk_widget_get_mapped (widget);
}

static gboolean
shows (Fixture *fixture, GType type)
{
  return loosen_test_find (GTK_WIDGET (fixture->page), is_shown, GSIZE_TO_POINTER (type)) != NULL;
}

/* One view has no switcher; several have one, at the top or at the bottom, never both. */
static void
test_switcher (Fixture *fixture, gconstpointer data)
{
  g_assert_false (shows (fixture, ADW_TYPE_VIEW_SWITCHER));
  g_assert_nonnull (loosen_test_find_label (GTK_WIDGET (fixture->page), "Loosen"));

  loosen_home_page_add_view (fixture->page, gtk_label_new ("care"), "care", "Care", "help-about-symbolic");
  loosen_test_settle ();
  g_assert_true (shows (fixture, ADW_TYPE_VIEW_SWITCHER));
  g_assert_true (loosen_test_find (GTK_WIDGET (fixture->page), is_shown,
                                   GSIZE_TO_POINTER (ADW_TYPE_VIEW_SWITCHER_BAR)) == NULL ||
                 !adw_view_switcher_bar_get_reveal (ADW_VIEW_SWITCHER_BAR (loosen_test_find (
                   GTK_WIDGET (fixture->page), is_shown, GSIZE_TO_POINTER (ADW_TYPE_VIEW_SWITCHER_BAR)))));

  loosen_home_page_set_compact (fixture->page, TRUE);
  loosen_test_settle ();
  g_assert_true (shows (fixture, ADW_TYPE_WINDOW_TITLE));
  g_assert_true (adw_view_switcher_bar_get_reveal (ADW_VIEW_SWITCHER_BAR (
    loosen_test_find (GTK_WIDGET (fixture->page), is_shown, GSIZE_TO_POINTER (ADW_TYPE_VIEW_SWITCHER_BAR)))));
}

static void
test_views (Fixture *fixture, gconstpointer data)
{
  GtkWidget *care = gtk_label_new ("what is in care");

  loosen_home_page_add_view (fixture->page, care, "care", "Care", "help-about-symbolic");
  g_assert_cmpstr (loosen_home_page_get_view (fixture->page), ==, "relief");
  fixture->n_changes = 0;
  loosen_home_page_show_view (fixture->page, "care");
  loosen_test_settle ();
  g_assert_cmpstr (loosen_home_page_get_view (fixture->page), ==, "care");
  g_assert_cmpuint (fixture->n_changes, ==, 1);
  g_assert_true (gtk_widget_get_mapped (care));
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (loosen_home_page_get_relief (fixture->page))));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(name, function) g_test_add ("/home-page/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("switcher", test_switcher);
  ADD ("views", test_views);
#undef ADD

  return g_test_run ();
}
