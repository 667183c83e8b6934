/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <adwaita.h>

#include "loosen-choice-editor.h"
#include "loosen-pressure-gauge.h"
#include "loosen-test-utils.h"
#include "loosen-words.h"

static gboolean
is_entry (GtkWidget *widget, gconstpointer text)
{
  return GTK_IS_ENTRY (widget) && g_str_equal (gtk_editable_get_text (GTK_EDITABLE (widget)), text);
}

static void
test_numbers (void)
{
  static const struct {
    const char *typed;
    gboolean good;
    guint hold_s;
  } cases[] = {
    { "30", TRUE, 30 }, { "60", TRUE, 60 }, { "45", TRUE, 45 }, { "29", FALSE, 0 }, { "61", FALSE, 0 },
    { "", FALSE, 0 },   { "0", FALSE, 0 },  { "abc", FALSE, 0 }, { "-30", FALSE, 0 }, { "9999", FALSE, 0 },
    { " 40 ", TRUE, 40 }, { "3o", FALSE, 0 }, { "30.5", FALSE, 0 }, { "1e2", FALSE, 0 },
  };
  g_autoptr (LoosenCatalog) catalog = loosen_test_load_catalog ();
  const LoosenTechnique *technique = loosen_test_technique (catalog, "ball_glute_wall");
  GtkWidget *editor = g_object_new (LOOSEN_TYPE_CHOICE_EDITOR, NULL);
  GtkWidget *window = loosen_test_show (editor, 400, 300);
  LoosenChoice choice = loosen_choice_suggest (technique, LOOSEN_SIDE_RIGHT, FALSE);
  GtkWidget *entry;
  guint n_changed = 0;

  loosen_choice_editor_set_choice (LOOSEN_CHOICE_EDITOR (editor), &choice);
  g_signal_connect_swapped (editor, "changed", G_CALLBACK (loosen_test_count), &n_changed);
  entry = loosen_test_find (editor, is_entry, "40");
  g_assert_nonnull (entry);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    LoosenChoice chosen = { 0 };

    gtk_editable_set_text (GTK_EDITABLE (entry), cases[i].typed);
    g_assert_true (loosen_choice_editor_get_choice (LOOSEN_CHOICE_EDITOR (editor), &chosen) == cases[i].good);
    /* A number out of range is said to be wrong, and stays as it was typed. */
    g_assert_true (gtk_widget_has_css_class (entry, "error") == !cases[i].good);
    g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, cases[i].typed);
    if (cases[i].good)
      g_assert_cmpuint (chosen.hold_s, ==, cases[i].hold_s);
  }
  g_assert_cmpuint (n_changed, >, 0);
  loosen_test_close (window);
}

static void
test_presets_and_sides (void)
{
  g_autoptr (LoosenCatalog) catalog = loosen_test_load_catalog ();
  const LoosenTechnique *technique = loosen_test_technique (catalog, "stretch_figure4_supine");
  GtkWidget *editor = g_object_new (LOOSEN_TYPE_CHOICE_EDITOR, NULL);
  GtkWidget *window = loosen_test_show (editor, 400, 300);
  LoosenChoice choice = loosen_choice_suggest (technique, LOOSEN_SIDE_LEFT, FALSE);
  LoosenChoice chosen;

  loosen_choice_editor_set_choice (LOOSEN_CHOICE_EDITOR (editor), &choice);
  g_signal_emit_by_name (loosen_test_find_button (editor, "45"), "clicked");
  g_assert_true (loosen_choice_editor_get_choice (LOOSEN_CHOICE_EDITOR (editor), &chosen));
  g_assert_cmpuint (chosen.hold_s, ==, 45);
  g_assert_cmpint (chosen.sides, ==, LOOSEN_SIDE_LEFT);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (loosen_test_find_button (editor, "Both")), TRUE);
  g_assert_true (loosen_choice_editor_get_choice (LOOSEN_CHOICE_EDITOR (editor), &chosen));
  g_assert_cmpint (chosen.sides, ==, LOOSEN_SIDE_BOTH);
  /* The marked side comes first. */
  g_assert_cmpint (chosen.first, ==, LOOSEN_SIDE_LEFT);
  loosen_test_close (window);
}

static void
test_every_technique_has_words (void)
{
  g_autoptr (LoosenCatalog) catalog = loosen_test_load_catalog ();
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (catalog);

  for (guint i = 0; techniques[i] != NULL; i++) {
    g_autofree char *dose = loosen_words_dose (techniques[i]);
    g_autofree char *equipment = loosen_words_equipment_list (techniques[i]);
    g_autofree char *grade = loosen_words_grade (catalog, techniques[i]->grade_sciatica);

    g_assert_true ((dose != NULL) == loosen_technique_is_timed (techniques[i]));
    /* Words, not ids. */
    g_assert_null (strchr (equipment, '_'));
    g_assert_cmpuint (strlen (grade), >, 10);
    g_assert_true ((loosen_words_suggested_length (catalog, techniques[i], LOOSEN_SIDE_LEFT) > 0) ==
                   loosen_technique_is_timed (techniques[i]));
  }
}

static void
test_lengths (void)
{
  static const struct {
    double seconds;
    const char *words;
  } cases[] = { { 0, "0 s" }, { 45, "45 s" }, { 59.4, "59 s" }, { 60, "1 min" }, { 89, "1 min" },
                { 90, "2 min" }, { 240, "4 min" } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *words = loosen_words_length (cases[i].seconds * G_USEC_PER_SEC);

    g_assert_cmpstr (words, ==, cases[i].words);
  }
}

static void
test_gauge (void)
{
  g_autoptr (LoosenCatalog) catalog = loosen_test_load_catalog ();
  GtkWidget *gauge = g_object_new (LOOSEN_TYPE_PRESSURE_GAUGE, NULL);
  GtkWidget *window = loosen_test_show (gauge, 400, 80);

  loosen_pressure_gauge_set_technique (LOOSEN_PRESSURE_GAUGE (gauge), loosen_test_technique (catalog, "roller_calf"));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (gauge), GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (gauge), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Pressure from 0 to 10: start at 2, aim for 2 to 4, never above 5");
  g_assert_true (gtk_widget_has_css_class (loosen_test_find_label (gauge, "4"), "aim"));
  g_assert_false (gtk_widget_has_css_class (loosen_test_find_label (gauge, "5"), "aim"));
  g_assert_false (gtk_widget_has_css_class (loosen_test_find_label (gauge, "5"), "much"));
  g_assert_true (gtk_widget_has_css_class (loosen_test_find_label (gauge, "6"), "much"));
  loosen_test_close (window);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/choice-editor/numbers", test_numbers);
  g_test_add_func ("/choice-editor/presets-and-sides", test_presets_and_sides);
  g_test_add_func ("/words/every-technique", test_every_technique_has_words);
  g_test_add_func ("/words/lengths", test_lengths);
  g_test_add_func ("/pressure-gauge/technique", test_gauge);

  return g_test_run ();
}
