/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the tests of widgets share. */

#include "loosen-test-utils.h"

#include <adwaita.h>

/* The catalog that is shipped. */
LoosenCatalog *
loosen_test_load_catalog (void)
{
  g_autoptr (GFile) folder = g_file_new_for_uri ("resource:///io/github/loosen_app/Loosen/catalog");
  g_autoptr (GError) error = NULL;
  LoosenCatalog *catalog = loosen_catalog_load (folder, &error);

  g_assert_no_error (error);
  g_assert_nonnull (catalog);

  return catalog;
}

const LoosenZone *
loosen_test_zone (LoosenCatalog *catalog, const char *id)
{
  const LoosenZone *zone = loosen_catalog_find_zone (catalog, id);

  g_assert_nonnull (zone);

  return zone;
}

const LoosenTechnique *
loosen_test_technique (LoosenCatalog *catalog, const char *id)
{
  const LoosenTechnique *technique = loosen_catalog_find_technique (catalog, id);

  g_assert_nonnull (technique);

  return technique;
}

#define SETTLE_STEPS 3
#define SETTLE_STEP_MS 20  /* a frame is due every 17 */
#define SETTLE_MOST_MS 240 /* while something moves there may always be a frame to draw */

static gboolean
step_cb (gpointer user_data)
{
  guint *left = user_data;

  return --*left > 0 ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

static gboolean
stop_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;

  return G_SOURCE_REMOVE;
}

/* Lets everything that is due happen, and two frames be drawn: a step comes after all that is due by then, so that it
 * makes no difference how busy the machine is. */
void
loosen_test_settle (void)
{
  guint left = SETTLE_STEPS;
  gboolean over = FALSE;
  guint step_id = g_timeout_add_full (G_PRIORITY_LOW, SETTLE_STEP_MS, step_cb, &left, NULL);
  guint stop_id = g_timeout_add (SETTLE_MOST_MS, stop_cb, &over);

  while (left > 0 && !over)
    g_main_context_iteration (NULL, TRUE);
  if (left > 0)
    g_source_remove (step_id);
  if (!over)
    g_source_remove (stop_id);
}

/* Shows a widget in a window of a size; it must be closed with loosen_test_close(). */
GtkWidget *
loosen_test_show (GtkWidget *child, int width, int height)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_set_child (GTK_WINDOW (window), child);
  gtk_window_present (GTK_WINDOW (window));
  gtk_test_widget_wait_for_draw (window);
  loosen_test_settle ();

  return window;
}

/* Closes a window and makes sure that nothing keeps it. */
void
loosen_test_close (GtkWidget *window)
{
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_destroy (GTK_WINDOW (window));
  loosen_test_settle ();
  g_assert_null (window);
}

/* The first widget in the tree that matches, or NULL. */
GtkWidget *
loosen_test_find (GtkWidget *root, LoosenTestMatchFunc match, gconstpointer data)
{
  if (match (root, data))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = loosen_test_find (child, match, data);

    if (found != NULL)
      return found;
  }

  return NULL;
}

static gboolean
label_matches (GtkWidget *widget, gconstpointer text)
{
  return GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text);
}

GtkWidget *
loosen_test_find_label (GtkWidget *root, const char *text)
{
  return loosen_test_find (root, label_matches, text);
}

static gboolean
button_matches (GtkWidget *widget, gconstpointer text)
{
  return GTK_IS_BUTTON (widget) && loosen_test_find_label (widget, text) != NULL;
}

GtkWidget *
loosen_test_find_button (GtkWidget *root, const char *label)
{
  return loosen_test_find (root, button_matches, label);
}

gboolean
loosen_test_is_shown (GtkWidget *widget)
{
  for (; widget != NULL; widget = gtk_widget_get_parent (widget))
    if (!gtk_widget_get_visible (widget) || !gtk_widget_get_child_visible (widget))
      return FALSE;

  return TRUE;
}

/* For g_signal_connect_swapped(): counts emissions. */
void
loosen_test_count (gpointer counter)
{
  ++*(guint *) counter;
}
