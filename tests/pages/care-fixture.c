/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the tests of care and of the sheet share. */

#include "care-fixture.h"

#include <sqlite3.h>

#include "loosen-test-utils.h"

/* What is kept under a key, or NULL. */
char *
care_fixture_get_text (LoosenStore *store, const char *key)
{
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_assert_true (loosen_store_get_text (store, key, &text, &error));
  g_assert_no_error (error);

  return text;
}

void
care_fixture_set_text (LoosenStore *store, const char *key, const char *text)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (loosen_store_set_text (store, key, text, 1, &error));
  g_assert_no_error (error);
}

/* Does something to the file of a store behind its back. */
void
care_fixture_run_sql (const char *path, const char *sql)
{
  sqlite3 *db = NULL;

  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_close (db), ==, SQLITE_OK);
}

static gboolean
has_text (GtkWidget *widget, gconstpointer data)
{
  return GTK_IS_LABEL (widget) && gtk_label_get_text (GTK_LABEL (widget))[0] != '\0';
}

/* Everything that the keyboard reaches has a name: of its own, of a label that it points to, or of the text in it. */
void
care_fixture_assert_focus_has_names (GtkWidget *root)
{
  if (!gtk_widget_get_mapped (root))
    return;

  /* The text of an entry goes by the name of the entry. */
  if (gtk_widget_get_focusable (root) && !GTK_IS_SCROLLED_WINDOW (root) && !GTK_IS_TEXT (root) &&
      !gtk_test_accessible_has_property (GTK_ACCESSIBLE (root), GTK_ACCESSIBLE_PROPERTY_LABEL) &&
      !gtk_test_accessible_has_relation (GTK_ACCESSIBLE (root), GTK_ACCESSIBLE_RELATION_LABELLED_BY) &&
      !(GTK_IS_BUTTON (root) && loosen_test_find (root, has_text, NULL) != NULL))
    g_error ("A %s in a %s in a %s has no name", G_OBJECT_TYPE_NAME (root), G_OBJECT_TYPE_NAME (gtk_widget_get_parent (root)),
             G_OBJECT_TYPE_NAME (gtk_widget_get_parent (gtk_widget_get_parent (root))));
  /* Their buttons and rows are GTK's. */
  if (GTK_IS_DROP_DOWN (root) || GTK_IS_SPIN_BUTTON (root))
    return;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    care_fixture_assert_focus_has_names (child);
}

/* How many buttons are too small for a finger. */
int
care_fixture_count_small_targets (GtkWidget *root)
{
  graphene_rect_t bounds;
  int n = 0;

  if (!gtk_widget_get_mapped (root))
    return 0;

  if ((GTK_IS_BUTTON (root) || GTK_IS_CHECK_BUTTON (root)) && gtk_widget_compute_bounds (root, root, &bounds) &&
      (bounds.size.width < 44 || bounds.size.height < 44)) {
    g_test_message ("A %s is %g x %g", G_OBJECT_TYPE_NAME (root), bounds.size.width, bounds.size.height);
    n++;
  }
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += care_fixture_count_small_targets (child);

  return n;
}

int
care_fixture_get_minimum_width (GtkWidget *widget)
{
  int minimum;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);

  return minimum;
}
