/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-preferences-page.h"
#include "loosen-test-utils.h"

typedef struct {
  LoosenCatalog *catalog;
  LoosenSettings *settings;
  GtkWidget *window;
  GtkWidget *page;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->catalog = loosen_test_load_catalog ();
  fixture->settings = loosen_settings_new (NULL);
  fixture->page = loosen_preferences_page_new (fixture->settings, fixture->catalog);
  fixture->window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->page);
  gtk_window_present (GTK_WINDOW (fixture->window));
  loosen_test_settle ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  loosen_test_close (fixture->window);
  g_clear_object (&fixture->settings);
  g_clear_pointer (&fixture->catalog, loosen_catalog_unref);
}

static gboolean
is_a (GtkWidget *widget, gconstpointer type)
{
  return g_type_is_a (G_OBJECT_TYPE (widget), GPOINTER_TO_SIZE (type));
}

static GtkWidget *
find (Fixture *fixture, GType type)
{
  GtkWidget *found = loosen_test_find (fixture->page, is_a, GSIZE_TO_POINTER (type));

  g_assert_nonnull (found);

  return found;
}

/* Every pattern for holds can be chosen, each says what is known of it, and it is kept at once. */
static void
test_breathing (Fixture *fixture, gconstpointer data)
{
  static const char *const ids[] = { "", "slow_long_out", "even_five", "soft_start", "none" };
  AdwComboRow *row = ADW_COMBO_ROW (find (fixture, ADW_TYPE_COMBO_ROW));

  g_assert_cmpuint (g_list_model_get_n_items (adw_combo_row_get_model (row)), ==, G_N_ELEMENTS (ids));
  for (guint i = G_N_ELEMENTS (ids); i > 0; i--) {
    const LoosenBreathPattern *pattern = loosen_catalog_find_breath_pattern (fixture->catalog, ids[i - 1]);
    g_autofree char *kept = NULL;

    adw_combo_row_set_selected (row, i - 1);
    g_object_get (fixture->settings, "breathing", &kept, NULL);
    g_assert_cmpstr (kept, ==, ids[i - 1]);
    if (pattern != NULL)
      g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, pattern->note);
    else
      g_assert_cmpuint (strlen (adw_action_row_get_subtitle (ADW_ACTION_ROW (row))), >, 10);
  }

  /* And the other way; a pattern that is not there shows what then happens. */
  g_object_set (fixture->settings, "breathing", "even_five", NULL);
  g_assert_cmpuint (adw_combo_row_get_selected (row), ==, 2);
  g_object_set (fixture->settings, "breathing", "of a newer version", NULL);
  g_assert_cmpuint (adw_combo_row_get_selected (row), ==, 0);
  {
    g_autofree char *kept = NULL;

    g_object_get (fixture->settings, "breathing", &kept, NULL);
    g_assert_cmpstr (kept, ==, "of a newer version");
  }
}

static void
test_settle_extra (Fixture *fixture, gconstpointer data)
{
  GtkSpinButton *spin = GTK_SPIN_BUTTON (find (fixture, GTK_TYPE_SPIN_BUTTON));
  guint extra;
  double low, high;

  gtk_spin_button_get_range (spin, &low, &high);
  g_assert_cmpfloat (low, ==, 0);
  g_assert_cmpfloat (high, ==, LOOSEN_PACE_MAX_EXTRA_S);
  gtk_spin_button_set_value (spin, 35);
  g_object_get (fixture->settings, "settle-extra", &extra, NULL);
  g_assert_cmpuint (extra, ==, 35);
  g_object_set (fixture->settings, "settle-extra", 10u, NULL);
  g_assert_cmpfloat (gtk_spin_button_get_value (spin), ==, 10);
}

static void
test_keep_awake (Fixture *fixture, gconstpointer data)
{
  GtkSwitch *button = GTK_SWITCH (find (fixture, GTK_TYPE_SWITCH));

  g_assert_true (gtk_switch_get_active (button));
  gtk_switch_set_active (button, FALSE);
  g_assert_false (loosen_settings_get_keep_awake (fixture->settings));
  g_object_set (fixture->settings, "keep-awake", TRUE, NULL);
  g_assert_true (gtk_switch_get_active (button));
}

static void
test_emergency_number (Fixture *fixture, gconstpointer data)
{
  GtkEditable *entry = GTK_EDITABLE (find (fixture, ADW_TYPE_ENTRY_ROW));

  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "");
  gtk_editable_set_text (entry, "112");
  g_assert_cmpstr (loosen_settings_get_emergency_number (fixture->settings), ==, "112");
  g_object_set (fixture->settings, "emergency-number", NULL, NULL);
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "");
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(name, function) g_test_add ("/preferences-page/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("breathing", test_breathing);
  ADD ("settle-extra", test_settle_extra);
  ADD ("keep-awake", test_keep_awake);
  ADD ("emergency-number", test_emergency_number);
#undef ADD

  return g_test_run ();
}
