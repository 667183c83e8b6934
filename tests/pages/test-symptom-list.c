/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-symptom-list.h"
#include "loosen-test-utils.h"

/* Each symptom of the catalog is there, says what is meant, and begins a complaint that has it and nothing else. */
static void
test_begins (void)
{
  g_autoptr (LoosenCatalog) catalog = loosen_test_load_catalog ();
  const LoosenSymptom *const *symptoms = loosen_catalog_get_symptoms (catalog);
  g_autoptr (LoosenComplaint) complaint = loosen_complaint_new (catalog);
  GtkWidget *list = g_object_new (LOOSEN_TYPE_SYMPTOM_LIST, NULL);
  GtkWidget *window;
  guint n = 0;

  loosen_symptom_list_set_complaint (LOOSEN_SYMPTOM_LIST (list), complaint);
  window = loosen_test_show (list, 360, 600);
  for (guint i = 0; symptoms[i] != NULL; i++, n++) {
    GtkWidget *row = loosen_test_find_label (list, symptoms[i]->name);
    guint n_marks;

    g_assert_nonnull (row);
    g_assert_nonnull (loosen_test_find_label (list, symptoms[i]->line));
    row = gtk_widget_get_ancestor (row, ADW_TYPE_ACTION_ROW);
    g_assert_cmpint (gtk_widget_get_height (row), >=, 44);
    adw_action_row_activate (ADW_ACTION_ROW (row));
    for (guint k = 0; symptoms[k] != NULL; k++)
      g_assert_cmpint (loosen_complaint_has_symptom (complaint, symptoms[k]), ==, k == i);
    loosen_complaint_get_marks (complaint, &n_marks);
    g_assert_cmpuint (n_marks, ==, 0);
    loosen_complaint_clear (complaint);
  }
  g_assert_cmpuint (n, ==, 4);
  loosen_test_close (window);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/symptom-list/begins", test_begins);

  return g_test_run ();
}
