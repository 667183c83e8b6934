/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-symptom-list.h"

#include <glib/gi18n.h>

/**
 * LoosenSymptomList:
 *
 * The other way in: what it feels like, for those who cannot say where. A press begins a complaint with that symptom.
 */
struct _LoosenSymptomList {
  AdwBin parent_instance;

  LoosenComplaint *complaint; /* (owned) (nullable) */
  GtkListBox *list;           /* (unowned), a child */
};

G_DEFINE_FINAL_TYPE (LoosenSymptomList, loosen_symptom_list, ADW_TYPE_BIN)

static void
activated_cb (LoosenSymptomList *self, GtkWidget *row)
{
  loosen_complaint_set_symptom (self->complaint, g_object_get_data (G_OBJECT (row), "symptom"), TRUE);
}

static void
loosen_symptom_list_dispose (GObject *object)
{
  g_clear_object (&LOOSEN_SYMPTOM_LIST (object)->complaint);

  G_OBJECT_CLASS (loosen_symptom_list_parent_class)->dispose (object);
}

static void
loosen_symptom_list_class_init (LoosenSymptomListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = loosen_symptom_list_dispose;
}

static void
loosen_symptom_list_init (LoosenSymptomList *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *title = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                   "label", _ ("Or begin with what it feels like"),
                                   "wrap", TRUE,
                                   "xalign", 0.0,
                                   NULL);
  GtkWidget *list = gtk_list_box_new ();

  gtk_widget_add_css_class (title, "heading");
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_RELATION_LABELLED_BY, title, NULL, -1);
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), list);
  adw_bin_set_child (ADW_BIN (self), box);
  self->list = GTK_LIST_BOX (list);
}

/**
 * loosen_symptom_list_set_complaint:
 * @self: a list
 * @complaint: the complaint to begin
 *
 * May be called once.
 */
void
loosen_symptom_list_set_complaint (LoosenSymptomList *self, LoosenComplaint *complaint)
{
  const LoosenSymptom *const *symptoms;

  g_return_if_fail (LOOSEN_IS_SYMPTOM_LIST (self));
  g_return_if_fail (LOOSEN_IS_COMPLAINT (complaint));
  g_return_if_fail (self->complaint == NULL);

  self->complaint = g_object_ref (complaint);
  symptoms = loosen_catalog_get_symptoms (loosen_complaint_get_catalog (complaint));
  for (guint i = 0; symptoms[i] != NULL; i++) {
    GtkWidget *row = adw_action_row_new ();
    GtkWidget *arrow = g_object_new (GTK_TYPE_IMAGE,
                                     "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                     "icon-name", "go-next-symbolic",
                                     NULL);

    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), symptoms[i]->name);
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), symptoms[i]->line);
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
    gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
    g_object_set_data (G_OBJECT (row), "symptom", (gpointer) symptoms[i]);
    g_signal_connect_object (row, "activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
    gtk_list_box_append (self->list, row);
  }
}
