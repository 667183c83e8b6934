/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-sheet-choice.h"

#include "loosen-toolkit.h"

#define TARGET_SIZE 44 /* pixels, for a finger */
#define MAX_PER_LINE 11
#define MAX_UNBROKEN 15 /* average letters of an answer that stay on one line */

/**
 * LoosenSheetChoice:
 *
 * A few answers of which at most one is chosen, in as many lines as the width asks for. A second press of the same
 * answer takes it back.
 *
 * # Signals
 * `changed`: the person has chosen, or taken back.
 *
 * # Shortcuts and Gestures
 * One tab stop; the arrow keys, Home and End move, Space or Enter chooses.
 *
 * # Accessibility
 * A group with the name of the question, of toggle buttons.
 */
struct _LoosenSheetChoice {
  GtkWidget parent_instance;

  GtkWidget *box;     /* (owned by the widget tree) */
  GPtrArray *buttons; /* (element-type GtkToggleButton) (unowned), of the box */
  int chosen;
  gboolean showing; /* the buttons are being set */
};

G_DEFINE_FINAL_TYPE (LoosenSheetChoice, loosen_sheet_choice, GTK_TYPE_WIDGET)

enum { CHANGED, N_SIGNALS };
static guint signals[N_SIGNALS];

static void
show_chosen (LoosenSheetChoice *self)
{
  self->showing = TRUE;
  for (guint i = 0; i < self->buttons->len; i++) {
    gtk_toggle_button_set_active (g_ptr_array_index (self->buttons, i), (int) i == self->chosen);
    gtk_widget_set_focusable (g_ptr_array_index (self->buttons, i), (int) i == MAX (self->chosen, 0));
  }
  self->showing = FALSE;
}

static void
toggled_cb (LoosenSheetChoice *self, GtkToggleButton *button)
{
  guint index = 0;

  if (self->showing || !g_ptr_array_find (self->buttons, button, &index))
    return;

  self->chosen = gtk_toggle_button_get_active (button) ? (int) index : -1;
  show_chosen (self);
  /* Taken back, the first one is the tab stop again: the focus must not be lost with that. */
  if (self->chosen < 0)
    gtk_widget_set_focusable (GTK_WIDGET (button), TRUE);
  g_signal_emit (self, signals[CHANGED], 0);
}

static gboolean
key_pressed_cb (LoosenSheetChoice *self, guint keyval, guint keycode, GdkModifierType state)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  guint index = 0;
  int next;

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0 || !g_ptr_array_find (self->buttons, focus, &index))
    return GDK_EVENT_PROPAGATE;

  switch (keyval) {
  case GDK_KEY_Left:
  case GDK_KEY_KP_Left:
    next = rtl ? (int) index + 1 : (int) index - 1;
    break;
  case GDK_KEY_Right:
  case GDK_KEY_KP_Right:
    next = rtl ? (int) index - 1 : (int) index + 1;
    break;
  case GDK_KEY_Home:
    next = 0;
    break;
  case GDK_KEY_End:
    next = self->buttons->len - 1;
    break;
  default:
    return GDK_EVENT_PROPAGATE;
  }

  next = CLAMP (next, 0, (int) self->buttons->len - 1);
  gtk_widget_set_focusable (g_ptr_array_index (self->buttons, next), TRUE);
  gtk_widget_grab_focus (g_ptr_array_index (self->buttons, next));
  for (guint i = 0; i < self->buttons->len; i++)
    gtk_widget_set_focusable (g_ptr_array_index (self->buttons, i), (int) i == next);

  return GDK_EVENT_STOP;
}

static void
loosen_sheet_choice_dispose (GObject *object)
{
  LoosenSheetChoice *self = LOOSEN_SHEET_CHOICE (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->buttons, g_ptr_array_unref);

  G_OBJECT_CLASS (loosen_sheet_choice_parent_class)->dispose (object);
}

static void
loosen_sheet_choice_class_init (LoosenSheetChoiceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = loosen_sheet_choice_dispose;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "sheetchoice");
}

static void
loosen_sheet_choice_init (LoosenSheetChoice *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->chosen = -1;
  self->buttons = g_ptr_array_new ();
  self->box = g_object_new (GTK_TYPE_FLOW_BOX,
                            "selection-mode", GTK_SELECTION_NONE,
                            "focusable", FALSE,
                            "column-spacing", 6,
                            "row-spacing", 6,
                            "max-children-per-line", MAX_PER_LINE,
                            NULL);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * loosen_sheet_choice_new:
 * @name: what is asked, for assistive technologies
 *
 * Returns: a new choice without answers
 */
GtkWidget *
loosen_sheet_choice_new (const char *name)
{
  GtkWidget *self = g_object_new (LOOSEN_TYPE_SHEET_CHOICE, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return self;
}

/**
 * loosen_sheet_choice_add:
 * @self: a choice
 * @text: an answer
 * @name: (nullable): what assistive technologies call it, where the text alone says too little
 *
 * Adds an answer at the end.
 */
void
loosen_sheet_choice_add (LoosenSheetChoice *self, const char *text, const char *name)
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
                                   "width-chars", (int) MIN (g_utf8_strlen (text, -1) * 4 / 5 + 1, MAX_UNBROKEN),
                                   "justify", GTK_JUSTIFY_CENTER,
                                   NULL);
  GtkWidget *child;

  g_return_if_fail (LOOSEN_IS_SHEET_CHOICE (self));
  g_return_if_fail (text != NULL);

  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), tick);
  gtk_box_append (GTK_BOX (box), label);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_set_size_request (button, TARGET_SIZE, TARGET_SIZE);
  gtk_widget_add_css_class (button, "pill-toggle");
  loosen_toolkit_name (button, name != NULL ? name : text);
  /* A number has no room for a tick: it is drawn bold, with a ring around it. */
  if (name == NULL)
    g_object_bind_property (button, "active", tick, "visible", G_BINDING_SYNC_CREATE);
  else
    gtk_widget_add_css_class (button, "number");
  g_signal_connect_swapped (button, "toggled", G_CALLBACK (toggled_cb), self);
  g_ptr_array_add (self->buttons, button);

  gtk_flow_box_append (GTK_FLOW_BOX (self->box), button);
  child = gtk_widget_get_parent (button);
  gtk_widget_set_focusable (child, FALSE);
  gtk_widget_set_halign (child, GTK_ALIGN_START);
  show_chosen (self);
}

/**
 * loosen_sheet_choice_get_chosen:
 * @self: a choice
 *
 * Returns: the place of the chosen answer, -1 for none
 */
int
loosen_sheet_choice_get_chosen (LoosenSheetChoice *self)
{
  g_return_val_if_fail (LOOSEN_IS_SHEET_CHOICE (self), -1);

  return self->chosen;
}

/**
 * loosen_sheet_choice_set_chosen:
 * @self: a choice
 * @chosen: the place of an answer, -1 for none
 *
 * Emits nothing.
 */
void
loosen_sheet_choice_set_chosen (LoosenSheetChoice *self, int chosen)
{
  g_return_if_fail (LOOSEN_IS_SHEET_CHOICE (self));
  g_return_if_fail (chosen >= -1 && chosen < (int) self->buttons->len);

  self->chosen = chosen;
  show_chosen (self);
}
