/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-care-page.h"
#include "loosen-fake-clock.h"
#include "loosen-guide-page.h"
#include "loosen-home-page.h"
#include "loosen-test-utils.h"

typedef struct {
  GtkWidget *window;
  LoosenHomePage *page;
  LoosenCatalog *catalog;
  LoosenClock *clock;
  LoosenStore *store;
  LoosenSafety *safety;
  LoosenComplaint *complaint;
  const LoosenMatch *opened;
  guint n_changes;
} Fixture;

static void
count_cb (Fixture *fixture)
{
  fixture->n_changes++;
}

static void
technique_cb (Fixture *fixture, const LoosenMatch *match)
{
  fixture->opened = match;
}

static void
give_content (Fixture *fixture)
{
  const LoosenPace pace = { 0 };

  loosen_home_page_set_up (fixture->page, fixture->complaint, fixture->clock, fixture->store, fixture->safety);
  loosen_home_page_update (fixture->page, &pace);
  loosen_test_settle ();
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->window = gtk_window_new ();
  fixture->catalog = loosen_test_load_catalog ();
  fixture->clock = LOOSEN_CLOCK (loosen_fake_clock_new ());
  loosen_fake_clock_set_wall (LOOSEN_FAKE_CLOCK (fixture->clock), G_GINT64_CONSTANT (1804680000) * G_USEC_PER_SEC);
  fixture->store = loosen_store_new_in_memory ();
  fixture->safety = loosen_safety_new (fixture->catalog, fixture->clock, fixture->store);
  fixture->complaint = loosen_complaint_new (fixture->catalog);
  fixture->page = g_object_new (LOOSEN_TYPE_HOME_PAGE, NULL);
  g_signal_connect_swapped (fixture->page, "technique", G_CALLBACK (technique_cb), fixture);
  g_signal_connect_swapped (fixture->page, "view-changed", G_CALLBACK (count_cb), fixture);
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->page));
  gtk_window_present (GTK_WINDOW (fixture->window));
  loosen_test_settle ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  loosen_test_close (fixture->window);
  g_clear_object (&fixture->complaint);
  g_clear_object (&fixture->safety);
  g_clear_object (&fixture->store);
  g_clear_object (&fixture->clock);
  g_clear_pointer (&fixture->catalog, loosen_catalog_unref);
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

  give_content (fixture);
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
  static const char *const views[] = { "plan", "care", "guide", "relief" };

  give_content (fixture);
  g_assert_cmpstr (loosen_home_page_get_view (fixture->page), ==, "relief");
  for (guint i = 0; i < G_N_ELEMENTS (views); i++) {
    fixture->n_changes = 0;
    loosen_home_page_show_view (fixture->page, views[i]);
    loosen_test_settle ();
    g_assert_cmpstr (loosen_home_page_get_view (fixture->page), ==, views[i]);
    g_assert_cmpuint (fixture->n_changes, ==, 1);
    g_assert_cmpint (shows (fixture, LOOSEN_TYPE_RELIEF_PAGE), ==, g_str_equal (views[i], "relief"));
    g_assert_cmpint (shows (fixture, LOOSEN_TYPE_CARE_PAGE), ==, g_str_equal (views[i], "care"));
    g_assert_cmpint (shows (fixture, LOOSEN_TYPE_GUIDE_PAGE), ==, g_str_equal (views[i], "guide"));
  }
}

static gboolean
is_guide (GtkWidget *widget, gconstpointer data)
{
  return LOOSEN_IS_GUIDE_PAGE (widget);
}

/* A technique that was found in the guide opens as one of the list does; a therapist's leads to care. */
static void
test_technique_of_the_guide (Fixture *fixture, gconstpointer data)
{
  GtkWidget *guide;

  give_content (fixture);
  guide = loosen_test_find (GTK_WIDGET (fixture->page), is_guide, NULL);
  g_signal_emit_by_name (guide, "technique", loosen_test_technique (fixture->catalog, "rest_90_90"));
  g_assert_nonnull (fixture->opened);
  g_assert_cmpstr (fixture->opened->technique->id, ==, "rest_90_90");
  fixture->opened = NULL;
  g_signal_emit_by_name (guide, "technique", loosen_test_technique (fixture->catalog, "pro_sports"));
  g_assert_null (fixture->opened);
  g_assert_cmpstr (loosen_home_page_get_view (fixture->page), ==, "care");
}

/* On the day after a session it is asked how the leg is; what follows stays until something else is done. */
static void
test_next_day (Fixture *fixture, gconstpointer data)
{
  const LoosenPace pace = { 0 };

  give_content (fixture);
  g_assert_null (loosen_test_find_label (GTK_WIDGET (fixture->page), "How is your leg today?"));
  loosen_safety_begin_session (fixture->safety);
  loosen_safety_end_session (fixture->safety, TRUE, 4);
  loosen_fake_clock_set_wall (LOOSEN_FAKE_CLOCK (fixture->clock),
                              loosen_safety_get_now (fixture->safety) + (gint64) 20 * 3600 * G_USEC_PER_SEC);
  loosen_home_page_update (fixture->page, &pace);
  loosen_test_settle ();
  g_assert_true (loosen_test_is_shown (loosen_test_find_label (GTK_WIDGET (fixture->page), "How is your leg today?")));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(name, function) g_test_add ("/home-page/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("switcher", test_switcher);
  ADD ("views", test_views);
  ADD ("technique-of-the-guide", test_technique_of_the_guide);
  ADD ("next-day", test_next_day);
#undef ADD

  return g_test_run ();
}
