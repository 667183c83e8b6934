/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-hold-dots.h"

/**
 * LoosenHoldDots:
 *
 * One dot for each hold: filled when it is done, half filled while it goes on, empty before.
 *
 * # CSS nodes
 * `holddots` with one `dot` for each hold: `.done`, `.going` or none.
 *
 * # Accessibility
 * Presentation only: the text beside it says the same.
 *
 * # Text direction
 * The dots follow it, as any count does.
 */
struct _LoosenHoldDots {
  GtkWidget parent_instance;

  guint count;
  guint done;
  gboolean going;
};

G_DEFINE_FINAL_TYPE (LoosenHoldDots, loosen_hold_dots, GTK_TYPE_WIDGET)

static void
clear_dots (LoosenHoldDots *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

static void
loosen_hold_dots_dispose (GObject *object)
{
  clear_dots (LOOSEN_HOLD_DOTS (object));

  G_OBJECT_CLASS (loosen_hold_dots_parent_class)->dispose (object);
}

static void
loosen_hold_dots_class_init (LoosenHoldDotsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = loosen_hold_dots_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "holddots");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
loosen_hold_dots_init (LoosenHoldDots *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 8);
}

/**
 * loosen_hold_dots_new:
 *
 * Returns: (transfer floating): no dots yet
 */
GtkWidget *
loosen_hold_dots_new (void)
{
  return g_object_new (LOOSEN_TYPE_HOLD_DOTS, NULL);
}

/**
 * loosen_hold_dots_set:
 * @self: dots
 * @count: how many holds there are
 * @done: how many of them are done
 * @going: whether the next one is on or is prepared
 *
 * Shows where in the holds of a side the person is.
 */
void
loosen_hold_dots_set (LoosenHoldDots *self, guint count, guint done, gboolean going)
{
  g_return_if_fail (LOOSEN_IS_HOLD_DOTS (self));
  g_return_if_fail (done <= count);

  if (self->count == count && self->done == done && self->going == going)
    return;
  self->count = count;
  self->done = done;
  self->going = going;

  clear_dots (self);
  for (guint i = 0; i < count; i++) {
    GtkWidget *dot = g_object_new (GTK_TYPE_BOX, "css-name", "dot", "accessible-role",
                                   GTK_ACCESSIBLE_ROLE_PRESENTATION, "valign", GTK_ALIGN_CENTER, NULL);

    if (i < done)
      gtk_widget_add_css_class (dot, "done");
    else if (i == done && going)
      gtk_widget_add_css_class (dot, "going");
    gtk_widget_set_parent (dot, GTK_WIDGET (self));
  }
}
