/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <adwaita.h>

#include "loosen-complaint-panel.h"
#include "loosen-pain-scale.h"
#include "loosen-test-utils.h"
#include "loosen-zone-list.h"

typedef struct {
  LoosenCatalog *catalog;
  LoosenComplaint *complaint;
  GtkWidget *panel;
  GtkWidget *scale;
  GtkWidget *list;
  GtkWidget *window;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  fixture->catalog = loosen_test_load_catalog ();
  fixture->complaint = loosen_complaint_new (fixture->catalog);
  fixture->panel = g_object_new (LOOSEN_TYPE_COMPLAINT_PANEL, NULL);
  fixture->scale = g_object_new (LOOSEN_TYPE_PAIN_SCALE, NULL);
  fixture->list = g_object_new (LOOSEN_TYPE_ZONE_LIST, NULL);
  gtk_box_append (GTK_BOX (box), fixture->panel);
  gtk_box_append (GTK_BOX (box), fixture->scale);
  gtk_box_append (GTK_BOX (box), fixture->list);
  loosen_complaint_panel_set_complaint (LOOSEN_COMPLAINT_PANEL (fixture->panel), fixture->complaint);
  loosen_pain_scale_set_complaint (LOOSEN_PAIN_SCALE (fixture->scale), fixture->complaint);
  loosen_zone_list_set_complaint (LOOSEN_ZONE_LIST (fixture->list), fixture->complaint);
  fixture->window = loosen_test_show (box, 600, 900);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  loosen_test_close (fixture->window);
  g_assert_finalize_object (fixture->complaint);
  loosen_catalog_unref (fixture->catalog);
}

static void
test_chips (Fixture *fixture, gconstpointer data)
{
  const LoosenZone *calf = loosen_test_zone (fixture->catalog, "calf");
  GtkWidget *chip;

  loosen_complaint_set_mark (fixture->complaint, calf, LOOSEN_SIDE_BOTH, TRUE);
  chip = loosen_test_find_button (fixture->panel, "Calf, left");
  g_assert_nonnull (chip);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, "Remove Calf, left");
  g_signal_emit_by_name (chip, "clicked");
  g_assert_false (loosen_complaint_has_mark (fixture->complaint, calf, LOOSEN_SIDE_LEFT));
  g_assert_true (loosen_complaint_has_mark (fixture->complaint, calf, LOOSEN_SIDE_RIGHT));
  g_assert_null (loosen_test_find_button (fixture->panel, "Calf, left"));
}

static void
test_pin_chip (Fixture *fixture, gconstpointer data)
{
  LoosenPin pin = { LOOSEN_VIEW_BACK, { 60, 463 } };

  loosen_complaint_set_pin (fixture->complaint, &pin);
  g_signal_emit_by_name (loosen_test_find_button (fixture->panel, "Sharpest spot"), "clicked");
  g_assert_null (loosen_complaint_get_pin (fixture->complaint));
}

static void
test_symptoms (Fixture *fixture, gconstpointer data)
{
  const LoosenSymptom *numb = loosen_catalog_find_symptom (fixture->catalog, "numb_tingle");
  GtkWidget *button = loosen_test_find_button (fixture->panel, "Numbness or tingling");
  GtkWidget *note = loosen_test_find_label (fixture->panel,
                                            loosen_catalog_get_safety_texts (fixture->catalog)->numb_note);

  g_assert_false (loosen_test_is_shown (note));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
  g_assert_true (loosen_complaint_has_symptom (fixture->complaint, numb));
  /* Numbness always comes with what to do about it. */
  g_assert_true (loosen_test_is_shown (note));
  loosen_complaint_set_symptom (fixture->complaint, numb, FALSE);
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)));
  g_assert_false (loosen_test_is_shown (note));

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (loosen_test_find_button (fixture->panel, "Sharp and constant")),
                                TRUE);
  g_assert_true (loosen_complaint_get_sharp_constant (fixture->complaint));
}

static void
test_clear (Fixture *fixture, gconstpointer data)
{
  GtkWidget *clear = loosen_test_find_button (fixture->panel, "Clear");

  loosen_complaint_set_mark (fixture->complaint, loosen_test_zone (fixture->catalog, "foot"), LOOSEN_SIDE_LEFT, TRUE);
  loosen_complaint_set_pain (fixture->complaint, 7);
  loosen_complaint_set_sharp_constant (fixture->complaint, TRUE);
  g_signal_emit_by_name (clear, "clicked");
  g_assert_true (loosen_complaint_is_empty (fixture->complaint));
}

static void
test_pain (Fixture *fixture, gconstpointer data)
{
  GtkWidget *six = loosen_test_find_button (fixture->scale, "6");
  GtkWidget *two = loosen_test_find_button (fixture->scale, "2");

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (fixture->scale), GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (six), GTK_ACCESSIBLE_PROPERTY_LABEL, "Pain 6 of 10");
  g_signal_emit_by_name (six, "clicked");
  g_assert_cmpint (loosen_complaint_get_pain (fixture->complaint), ==, 6);
  g_signal_emit_by_name (two, "clicked");
  g_assert_cmpint (loosen_complaint_get_pain (fixture->complaint), ==, 2);
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (six)));
  /* A second press takes it back. */
  g_signal_emit_by_name (two, "clicked");
  g_assert_cmpint (loosen_complaint_get_pain (fixture->complaint), ==, LOOSEN_PAIN_UNSET);
  loosen_complaint_set_pain (fixture->complaint, 6);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (six)));
  /* One tab stop, at the number that is chosen. */
  g_assert_true (gtk_widget_get_focusable (six));
  g_assert_false (gtk_widget_get_focusable (two));
}

static gboolean
is_check_of (GtkWidget *widget, gconstpointer zone)
{
  return GTK_IS_CHECK_BUTTON (widget) && g_object_get_data (G_OBJECT (widget), "zone") == zone;
}

static gboolean
is_red_flag_row (GtkWidget *widget, gconstpointer zone)
{
  return ADW_IS_ACTION_ROW (widget) && g_object_get_data (G_OBJECT (widget), "zone") == zone;
}

static void
red_flag_cb (gpointer user_data, const char *zone_id)
{
  g_assert_cmpstr (zone_id, ==, "saddle");
  ++*(guint *) user_data;
}

static void
test_list_has_every_zone (Fixture *fixture, gconstpointer data)
{
  const LoosenZone *const *zones = loosen_catalog_get_zones (fixture->catalog);
  guint n_flags = 0;

  g_signal_connect_swapped (fixture->list, "red-flag", G_CALLBACK (red_flag_cb), &n_flags);
  for (guint i = 0; zones[i] != NULL; i++) {
    GtkWidget *check = loosen_test_find (fixture->list, is_check_of, zones[i]);

    if (zones[i]->kind == LOOSEN_ZONE_RED_FLAG) {
      g_assert_null (check);
      g_signal_emit_by_name (loosen_test_find (fixture->list, is_red_flag_row, zones[i]), "activated");
      g_assert_cmpuint (n_flags, ==, 1);
      continue;
    }
    gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
    g_assert_true (loosen_complaint_has_mark (fixture->complaint, zones[i],
                                              zones[i]->sides == LOOSEN_SIDE_CENTRE ? LOOSEN_SIDE_CENTRE
                                                                                    : LOOSEN_SIDE_LEFT));
  }
  loosen_complaint_clear (fixture->complaint);
  for (guint i = 0; zones[i] != NULL; i++) {
    GtkWidget *check = loosen_test_find (fixture->list, is_check_of, zones[i]);

    g_assert_true (check == NULL || !gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
  }
}

/* What the article says of a felt symptom stands there, and our view beside it; gone with the symptom. */
static void
test_views (Fixture *fixture, gconstpointer data)
{
  const LoosenSymptom *const *symptoms = loosen_catalog_get_symptoms (fixture->catalog);

  for (guint i = 0; symptoms[i] != NULL; i++) {
    g_autofree char *claim = g_strdup_printf ("The article says: “%s”", symptoms[i]->document_view);

    g_assert_null (loosen_test_find_label (fixture->panel, claim));
    loosen_complaint_set_symptom (fixture->complaint, symptoms[i], TRUE);
    loosen_test_settle ();
    g_assert_true (loosen_test_is_shown (loosen_test_find_label (fixture->panel, claim)));
    g_assert_true (loosen_test_is_shown (loosen_test_find_label (fixture->panel, symptoms[i]->app_view)));
    loosen_complaint_set_symptom (fixture->complaint, symptoms[i], FALSE);
    loosen_test_settle ();
    g_assert_null (loosen_test_find_label (fixture->panel, claim));
  }
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add ("/complaint-panel/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("chips", test_chips);
  ADD ("pin-chip", test_pin_chip);
  ADD ("symptoms", test_symptoms);
  ADD ("clear", test_clear);
  ADD ("pain", test_pain);
  ADD ("list-has-every-zone", test_list_has_every_zone);
  ADD ("views", test_views);
#undef ADD

  return g_test_run ();
}
