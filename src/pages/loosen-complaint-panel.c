/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-complaint-panel.h"

#include <glib/gi18n.h>

#include "loosen-config.h"
#include "loosen-pain-scale.h"
#include "loosen-toolkit.h"

/**
 * LoosenComplaintPanel:
 *
 * What was marked, as chips that can be taken away; how bad it is; what it feels like; and Clear, which undoes all.
 * Shows and sets a complaint.
 */
struct _LoosenComplaintPanel {
  GtkWidget parent_instance;

  LoosenComplaint *complaint; /* (owned) (nullable) */
  gboolean showing;           /* the widgets are being set from the complaint */

  GtkWidget *box;
  GtkFlowBox *chips;
  LoosenPainScale *pain;
  GtkFlowBox *symptoms;
  GtkToggleButton *sharp_constant;
  GtkBox *views;
  GtkWidget *numb_note;
};

G_DEFINE_FINAL_TYPE (LoosenComplaintPanel, loosen_complaint_panel, GTK_TYPE_WIDGET)

static void
chip_clicked_cb (LoosenComplaintPanel *self, GtkWidget *chip)
{
  const LoosenZone *zone = g_object_get_data (G_OBJECT (chip), "zone");
  LoosenSide side = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (chip), "side"));

  loosen_complaint_set_mark (self->complaint, zone, side, FALSE);
}

static void
pin_chip_clicked_cb (LoosenComplaintPanel *self)
{
  loosen_complaint_set_pin (self->complaint, NULL);
}

static GtkWidget *
add_chip (LoosenComplaintPanel *self, const char *text)
{
  GtkWidget *chip = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *swatch = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  GtkWidget *cross = g_object_new (GTK_TYPE_IMAGE,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                   "icon-name", "window-close-symbolic",
                                   NULL);
  /* Translators: a button that takes a mark away, "Remove piriformis, right"; read by screen readers */
  g_autofree char *name = g_strdup_printf (_ ("Remove %s"), text);
  GtkWidget *child;

  gtk_widget_add_css_class (swatch, "swatch");
  gtk_widget_set_valign (swatch, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), swatch);
  gtk_box_append (GTK_BOX (box), gtk_label_new (text));
  gtk_box_append (GTK_BOX (box), cross);
  gtk_button_set_child (GTK_BUTTON (chip), box);
  gtk_widget_add_css_class (chip, "marked");
  gtk_widget_set_halign (chip, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (chip, name);
  loosen_toolkit_name (chip, name);

  gtk_flow_box_append (self->chips, chip);
  child = gtk_widget_get_parent (chip);
  gtk_widget_set_focusable (child, FALSE);
  gtk_widget_set_halign (child, GTK_ALIGN_START);

  return chip;
}

static void
show_chips (LoosenComplaintPanel *self)
{
  const LoosenMark *marks;
  GtkFlowBoxChild *child;
  guint n_marks;

  while ((child = gtk_flow_box_get_child_at_index (self->chips, 0)) != NULL)
    gtk_flow_box_remove (self->chips, GTK_WIDGET (child));

  marks = loosen_complaint_get_marks (self->complaint, &n_marks);
  for (guint i = 0; i < n_marks; i++) {
    g_autofree char *label = loosen_zone_dup_label (marks[i].zone, marks[i].side);
    GtkWidget *chip = add_chip (self, label);

    g_object_set_data (G_OBJECT (chip), "zone", (gpointer) marks[i].zone);
    g_object_set_data (G_OBJECT (chip), "side", GUINT_TO_POINTER (marks[i].side));
    g_signal_connect_swapped (chip, "clicked", G_CALLBACK (chip_clicked_cb), self);
  }
  if (loosen_complaint_get_pin (self->complaint) != NULL)
    g_signal_connect_swapped (add_chip (self, _ ("Sharpest spot")), "clicked", G_CALLBACK (pin_chip_clicked_cb), self);
  gtk_widget_set_visible (GTK_WIDGET (self->chips), gtk_flow_box_get_child_at_index (self->chips, 0) != NULL);
}

static void
add_line (GtkBox *box, const char *text, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "xalign", 0.0, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (box, label);
}

/* What the article says of a symptom, and our honest view beside it. */
static void
add_view (LoosenComplaintPanel *self, const LoosenSymptom *symptom)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  g_autofree char *claim = NULL;

  /* Translators: what the article, which the program is made from, says of a symptom */
  claim = g_strdup_printf (_ ("The article says: “%s”"), symptom->document_view);
  add_line (GTK_BOX (box), symptom->name, "heading");
  add_line (GTK_BOX (box), claim, "caption");
  add_line (GTK_BOX (box), symptom->app_view, NULL);
  gtk_widget_add_css_class (box, "symptom-view");
  gtk_box_append (self->views, box);
}

static void
show_complaint (LoosenComplaintPanel *self)
{
  gboolean numb = FALSE;
  GtkWidget *view;

  self->showing = TRUE;
  while ((view = gtk_widget_get_first_child (GTK_WIDGET (self->views))) != NULL)
    gtk_box_remove (self->views, view);
  show_chips (self);
  for (int i = 0; gtk_flow_box_get_child_at_index (self->symptoms, i) != NULL; i++) {
    GtkWidget *button = gtk_flow_box_child_get_child (gtk_flow_box_get_child_at_index (self->symptoms, i));
    const LoosenSymptom *symptom = g_object_get_data (G_OBJECT (button), "symptom");
    gboolean felt = symptom != NULL && loosen_complaint_has_symptom (self->complaint, symptom);

    if (symptom == NULL)
      continue;
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), felt);
    if (felt)
      add_view (self, symptom);
    numb = numb || (felt && g_str_equal (symptom->id, "numb_tingle"));
  }
  gtk_toggle_button_set_active (self->sharp_constant, loosen_complaint_get_sharp_constant (self->complaint));
  gtk_widget_set_visible (self->numb_note, numb);
  self->showing = FALSE;
}

static void
symptom_toggled_cb (LoosenComplaintPanel *self, GtkToggleButton *button)
{
  if (!self->showing)
    loosen_complaint_set_symptom (self->complaint, g_object_get_data (G_OBJECT (button), "symptom"),
                                  gtk_toggle_button_get_active (button));
}

static void
sharp_constant_toggled_cb (LoosenComplaintPanel *self, GtkToggleButton *button)
{
  if (!self->showing)
    loosen_complaint_set_sharp_constant (self->complaint, gtk_toggle_button_get_active (button));
}

static void
clear_cb (LoosenComplaintPanel *self)
{
  loosen_complaint_clear (self->complaint);
}

static GtkWidget *
make_pill (const char *text)
{
  GtkWidget *button = gtk_toggle_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *tick = g_object_new (GTK_TYPE_IMAGE,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                  "icon-name", "object-select-symbolic",
                                  "visible", FALSE,
                                  NULL);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "label", text,
                                   "wrap", TRUE,
                                   "justify", GTK_JUSTIFY_CENTER,
                                   NULL);

  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), tick);
  gtk_box_append (GTK_BOX (box), label);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "pill-toggle");
  loosen_toolkit_name (button, text);
  g_object_bind_property (button, "active", tick, "visible", G_BINDING_SYNC_CREATE);

  return button;
}

static void
append_pill (LoosenComplaintPanel *self, GtkWidget *button)
{
  gtk_flow_box_append (self->symptoms, button);
  gtk_widget_set_focusable (gtk_widget_get_parent (button), FALSE);
}

static void
loosen_complaint_panel_dispose (GObject *object)
{
  LoosenComplaintPanel *self = LOOSEN_COMPLAINT_PANEL (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (self), LOOSEN_TYPE_COMPLAINT_PANEL);
  g_clear_object (&self->complaint);

  G_OBJECT_CLASS (loosen_complaint_panel_parent_class)->dispose (object);
}

static void
loosen_complaint_panel_class_init (LoosenComplaintPanelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = loosen_complaint_panel_dispose;

  g_type_ensure (LOOSEN_TYPE_PAIN_SCALE);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, LOOSEN_RESOURCE_PATH "/ui/loosen-complaint-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, LoosenComplaintPanel, box);
  gtk_widget_class_bind_template_child (widget_class, LoosenComplaintPanel, chips);
  gtk_widget_class_bind_template_child (widget_class, LoosenComplaintPanel, pain);
  gtk_widget_class_bind_template_child (widget_class, LoosenComplaintPanel, symptoms);
  gtk_widget_class_bind_template_child (widget_class, LoosenComplaintPanel, views);
  gtk_widget_class_bind_template_child (widget_class, LoosenComplaintPanel, numb_note);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
}

static void
loosen_complaint_panel_init (LoosenComplaintPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * loosen_complaint_panel_set_complaint:
 * @self: a panel
 * @complaint: the complaint to show and set
 *
 * May be called once.
 */
void
loosen_complaint_panel_set_complaint (LoosenComplaintPanel *self, LoosenComplaint *complaint)
{
  const LoosenSymptom *const *symptoms;
  LoosenCatalog *catalog;

  g_return_if_fail (LOOSEN_IS_COMPLAINT_PANEL (self));
  g_return_if_fail (LOOSEN_IS_COMPLAINT (complaint));
  g_return_if_fail (self->complaint == NULL);

  self->complaint = g_object_ref (complaint);
  catalog = loosen_complaint_get_catalog (complaint);

  symptoms = loosen_catalog_get_symptoms (catalog);
  for (guint i = 0; symptoms[i] != NULL; i++) {
    GtkWidget *button = make_pill (symptoms[i]->name);

    g_object_set_data (G_OBJECT (button), "symptom", (gpointer) symptoms[i]);
    gtk_widget_set_tooltip_text (button, symptoms[i]->line);
    g_signal_connect_swapped (button, "toggled", G_CALLBACK (symptom_toggled_cb), self);
    append_pill (self, button);
  }
  self->sharp_constant = GTK_TOGGLE_BUTTON (make_pill (_ ("Sharp and constant")));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->sharp_constant), _ ("A sharp pain that does not let go."));
  g_signal_connect_swapped (self->sharp_constant, "toggled", G_CALLBACK (sharp_constant_toggled_cb), self);
  append_pill (self, GTK_WIDGET (self->sharp_constant));

  gtk_label_set_label (GTK_LABEL (self->numb_note), loosen_catalog_get_safety_texts (catalog)->numb_note);
  loosen_pain_scale_set_complaint (self->pain, complaint);

  g_signal_connect_object (complaint, "changed", G_CALLBACK (show_complaint), self, G_CONNECT_SWAPPED);
  show_complaint (self);
}
