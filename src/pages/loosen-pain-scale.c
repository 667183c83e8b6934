/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-pain-scale.h"

#include <glib/gi18n.h>

#include "loosen-toolkit.h"

#define N_LEVELS 11

/**
 * LoosenPainScale:
 *
 * "How bad is it now?": eleven toggles from 0 to 10, of which at most one is on. Shows and sets the pain of a complaint;
 * a second press of the same number takes it back.
 *
 * # Shortcuts and Gestures
 * One tab stop; the arrow keys move, Space or Enter chooses.
 *
 * # Accessibility
 * A group of toggle buttons named "Pain 6 of 10".
 *
 * # Text direction
 * Follows the text direction, as any row of numbers from low to high does.
 */
struct _LoosenPainScale {
  GtkWidget parent_instance;

  LoosenComplaint *complaint; /* (owned) (nullable) */
  GtkWidget *buttons[N_LEVELS];
  gboolean showing; /* the buttons are being set from the complaint */
};

G_DEFINE_FINAL_TYPE (LoosenPainScale, loosen_pain_scale, GTK_TYPE_WIDGET)

static void
show_pain (LoosenPainScale *self)
{
  int pain = self->complaint != NULL ? loosen_complaint_get_pain (self->complaint) : LOOSEN_PAIN_UNSET;

  self->showing = TRUE;
  for (int i = 0; i < N_LEVELS; i++) {
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->buttons[i]), i == pain);
    gtk_widget_set_focusable (self->buttons[i], i == MAX (pain, 0));
  }
  self->showing = FALSE;
}

static void
toggled_cb (LoosenPainScale *self, GtkToggleButton *button)
{
  int level = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), "level"));

  if (self->showing || self->complaint == NULL)
    return;

  loosen_complaint_set_pain (self->complaint, gtk_toggle_button_get_active (button) ? level : LOOSEN_PAIN_UNSET);
  /* A refused change has no signal: show what the complaint holds, whatever it is. */
  show_pain (self);
}

static gboolean
key_pressed_cb (LoosenPainScale *self, guint keyval, guint keycode, GdkModifierType state)
{
  GtkWidget *focus = gtk_widget_get_focus_child (GTK_WIDGET (self));
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int level;

  if (focus == NULL || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  level = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (focus), "level"));
  switch (keyval) {
  case GDK_KEY_Left:
  case GDK_KEY_KP_Left:
    level += rtl ? 1 : -1;
    break;
  case GDK_KEY_Right:
  case GDK_KEY_KP_Right:
    level += rtl ? -1 : 1;
    break;
  case GDK_KEY_Home:
    level = 0;
    break;
  case GDK_KEY_End:
    level = N_LEVELS - 1;
    break;
  default:
    return GDK_EVENT_PROPAGATE;
  }

  level = CLAMP (level, 0, N_LEVELS - 1);
  gtk_widget_set_focusable (self->buttons[level], TRUE);
  gtk_widget_grab_focus (self->buttons[level]);
  for (int i = 0; i < N_LEVELS; i++)
    gtk_widget_set_focusable (self->buttons[i], i == level);

  return GDK_EVENT_STOP;
}

static void
loosen_pain_scale_dispose (GObject *object)
{
  LoosenPainScale *self = LOOSEN_PAIN_SCALE (object);

  g_clear_object (&self->complaint);
  for (int i = 0; i < N_LEVELS; i++)
    g_clear_pointer (&self->buttons[i], gtk_widget_unparent);

  G_OBJECT_CLASS (loosen_pain_scale_parent_class)->dispose (object);
}

static void
loosen_pain_scale_class_init (LoosenPainScaleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = loosen_pain_scale_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "painscale");
}

static void
loosen_pain_scale_init (LoosenPainScale *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_box_layout_set_homogeneous (GTK_BOX_LAYOUT (layout), TRUE);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 3);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("How bad is it now?"), -1);

  for (int i = 0; i < N_LEVELS; i++) {
    g_autofree char *number = g_strdup_printf ("%d", i);
    /* Translators: a button of the pain scale, read by screen readers */
    g_autofree char *label = g_strdup_printf (_ ("Pain %d of 10"), i);

    self->buttons[i] = gtk_toggle_button_new_with_label (number);
    gtk_label_set_ellipsize (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (self->buttons[i]))), PANGO_ELLIPSIZE_NONE);
    gtk_widget_set_hexpand (self->buttons[i], TRUE);
    g_object_set_data (G_OBJECT (self->buttons[i]), "level", GINT_TO_POINTER (i));
    loosen_toolkit_name (self->buttons[i], label);
    g_signal_connect_swapped (self->buttons[i], "toggled", G_CALLBACK (toggled_cb), self);
    gtk_widget_set_parent (self->buttons[i], GTK_WIDGET (self));
  }

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);

  show_pain (self);
}

/**
 * loosen_pain_scale_set_complaint:
 * @self: a pain scale
 * @complaint: the complaint to show and set
 *
 * May be called once.
 */
void
loosen_pain_scale_set_complaint (LoosenPainScale *self, LoosenComplaint *complaint)
{
  g_return_if_fail (LOOSEN_IS_PAIN_SCALE (self));
  g_return_if_fail (LOOSEN_IS_COMPLAINT (complaint));
  g_return_if_fail (self->complaint == NULL);

  self->complaint = g_object_ref (complaint);
  g_signal_connect_object (complaint, "changed", G_CALLBACK (show_pain), self, G_CONNECT_SWAPPED);
  show_pain (self);
}
