/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-routine-row.h"

#include <glib/gi18n.h>

#include "loosen-config.h"
#include "loosen-pose.h"
#include "loosen-routine-words.h"

/**
 * LoosenRoutineRow:
 *
 * One step of a routine: its picture, name, side and length, and what can be done with it. It shows a choice as it is
 * when the row is made.
 *
 * # Actions
 * It asks what it lies in for `routine.move` with its place and -1 for up or 1 for down, and for `routine.remove` with its
 * place.
 *
 * # Accessibility
 * The row can have the focus, so that it has a place to be when a button goes away; its name says what it is and where.
 */
struct _LoosenRoutineRow {
  GtkListBoxRow parent_instance;

  guint index; /* its place, from 0 */
  GtkWidget *pose;
  GtkLabel *number;
  GtkLabel *name;
  GtkLabel *facts;
  GtkWidget *up;
  GtkWidget *down;
  GtkWidget *out;
};

G_DEFINE_FINAL_TYPE (LoosenRoutineRow, loosen_routine_row, GTK_TYPE_LIST_BOX_ROW)

static void
up_clicked_cb (LoosenRoutineRow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "routine.move", "(ui)", self->index, -1);
}

static void
down_clicked_cb (LoosenRoutineRow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "routine.move", "(ui)", self->index, 1);
}

static void
out_clicked_cb (LoosenRoutineRow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "routine.remove", "u", self->index);
}

/* @name: (transfer full) */
static void
name_button (GtkWidget *button, char *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_free (name);
}

static void
loosen_routine_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), LOOSEN_TYPE_ROUTINE_ROW);

  G_OBJECT_CLASS (loosen_routine_row_parent_class)->dispose (object);
}

static void
loosen_routine_row_class_init (LoosenRoutineRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = loosen_routine_row_dispose;

  g_type_ensure (LOOSEN_TYPE_POSE);
  gtk_widget_class_set_template_from_resource (widget_class, LOOSEN_RESOURCE_PATH "/ui/loosen-routine-row.ui");
  gtk_widget_class_bind_template_child (widget_class, LoosenRoutineRow, pose);
  gtk_widget_class_bind_template_child (widget_class, LoosenRoutineRow, number);
  gtk_widget_class_bind_template_child (widget_class, LoosenRoutineRow, name);
  gtk_widget_class_bind_template_child (widget_class, LoosenRoutineRow, facts);
  gtk_widget_class_bind_template_child (widget_class, LoosenRoutineRow, up);
  gtk_widget_class_bind_template_child (widget_class, LoosenRoutineRow, down);
  gtk_widget_class_bind_template_child (widget_class, LoosenRoutineRow, out);
  gtk_widget_class_bind_template_callback (widget_class, up_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, down_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, out_clicked_cb);
}

static void
loosen_routine_row_init (LoosenRoutineRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * loosen_routine_row_new:
 * @choice: what to do
 * @index: its place, from 0
 * @n: how many there are
 *
 * Returns: a row; it keeps nothing of @choice
 */
GtkWidget *
loosen_routine_row_new (const LoosenChoice *choice, guint index, guint n)
{
  LoosenRoutineRow *self;
  const char *name;
  g_autofree char *number = NULL;
  g_autofree char *facts = NULL;
  g_autofree char *label = NULL;

  g_return_val_if_fail (choice != NULL, NULL);
  g_return_val_if_fail (index < n, NULL);

  self = g_object_new (LOOSEN_TYPE_ROUTINE_ROW, NULL);
  self->index = index;
  name = choice->technique->name;
  number = g_strdup_printf ("%u", index + 1);
  facts = loosen_routine_words_facts (choice);
  /* Translators: a step of a routine, read by screen readers: its place, how many there are, its name */
  label = g_strdup_printf (_ ("%u of %u: %s"), index + 1, n, name);

  loosen_pose_set_technique (LOOSEN_POSE (self->pose), choice->technique->id);
  loosen_pose_set_mirrored (LOOSEN_POSE (self->pose), choice->technique->per_side && choice->sides == LOOSEN_SIDE_LEFT);
  gtk_label_set_label (self->number, number);
  gtk_label_set_label (self->name, name);
  gtk_label_set_label (self->facts, facts);
  gtk_widget_set_sensitive (self->up, index > 0);
  gtk_widget_set_sensitive (self->down, index + 1 < n);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, facts, -1);
  /* Translators: a button: the name of a technique */
  name_button (self->up, g_strdup_printf (_ ("Move %s up"), name));
  /* Translators: a button: the name of a technique */
  name_button (self->down, g_strdup_printf (_ ("Move %s down"), name));
  /* Translators: a button: the name of a technique */
  name_button (self->out, g_strdup_printf (_ ("Take %s out"), name));

  return GTK_WIDGET (self);
}

/**
 * loosen_routine_row_set_compact:
 * @self: a row
 * @compact: whether the window is narrow
 *
 * Puts the buttons below the texts, or beside them.
 */
void
loosen_routine_row_set_compact (LoosenRoutineRow *self, gboolean compact)
{
  GtkWidget *box;

  g_return_if_fail (LOOSEN_IS_ROUTINE_ROW (self));

  box = gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (self));
  gtk_orientable_set_orientation (GTK_ORIENTABLE (box),
                                  compact ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_spacing (GTK_BOX (box), compact ? 0 : 12);
}

/**
 * loosen_routine_row_focus:
 * @self: a row
 * @part: what is to have the focus; the row itself where a button is not sensitive
 */
void
loosen_routine_row_focus (LoosenRoutineRow *self, LoosenRoutineRowPart part)
{
  GtkWidget *widget = NULL;

  g_return_if_fail (LOOSEN_IS_ROUTINE_ROW (self));

  if (part == LOOSEN_ROUTINE_ROW_UP)
    widget = self->up;
  else if (part == LOOSEN_ROUTINE_ROW_DOWN)
    widget = self->down;
  if (widget == NULL || !gtk_widget_get_sensitive (widget) || !gtk_widget_grab_focus (widget))
    gtk_widget_grab_focus (GTK_WIDGET (self));
}
