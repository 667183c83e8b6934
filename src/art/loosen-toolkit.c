/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What one version of GTK has and another has not or wants otherwise, for all layers that show something. */

#include "loosen-toolkit.h"

#include <math.h>

#if GTK_CHECK_VERSION (4, 10, 0)
typedef gboolean (*GetBoundsFunc) (GtkAccessible *self, int *x, int *y, int *width, int *height);

static GetBoundsFunc gtk_get_bounds;

/* The place of a widget in what it lies in, both with their borders. */
static gboolean
get_bounds (GtkAccessible *self, int *x, int *y, int *width, int *height)
{
  g_autoptr (GtkAccessible) parent = gtk_accessible_get_accessible_parent (self);
  GtkWidget *widget = GTK_WIDGET (self);
  GtkWidget *around = widget;
  graphene_rect_t bounds, own;

  if (GTK_IS_WIDGET (parent))
    around = GTK_WIDGET (parent);
  else if (parent != NULL && gtk_widget_get_parent (widget) != NULL)
    around = gtk_widget_get_parent (widget); /* the stack, and not only its page */

  if (!gtk_widget_get_realized (widget) || !gtk_widget_compute_bounds (widget, around, &bounds) ||
      !gtk_widget_compute_bounds (around, around, &own))
    return FALSE;

  *x = floorf (bounds.origin.x - own.origin.x);
  *y = floorf (bounds.origin.y - own.origin.y);
  *width = ceilf (bounds.size.width);
  *height = ceilf (bounds.size.height);

  return TRUE;
}

/* A page of a stack is no more than the widget in it, which is added to it. */
static gboolean
get_page_bounds (GtkAccessible *self, int *x, int *y, int *width, int *height)
{
  GtkWidget *child = gtk_stack_page_get_child (GTK_STACK_PAGE (self));

  if (!gtk_accessible_get_bounds (GTK_ACCESSIBLE (child), x, y, width, height))
    return FALSE;
  *x = *y = 0;

  return TRUE;
}

static void
mend_type (GType type)
{
  gpointer klass = g_type_class_peek (type);
  GtkAccessibleInterface *iface = klass != NULL ? g_type_interface_peek (klass, GTK_TYPE_ACCESSIBLE) : NULL;
  g_autofree GType *children = g_type_children (type, NULL);

  if (iface == NULL)
    return;
  if (iface->get_bounds == gtk_get_bounds)
    iface->get_bounds = get_bounds;
  for (guint i = 0; children[i] != G_TYPE_INVALID; i++)
    mend_type (children[i]);
}
#endif

/**
 * loosen_toolkit_mend_bounds:
 *
 * GTK tells assistive technologies where a widget is by adding up its place and those of all that it lies in, but
 * (4.18 and 4.24 at least) without their borders and paddings: on a page of cards that is more than a finger's
 * breadth, and a screen reader's or a voice's click goes to the neighbour. Has the places counted from border to
 * border instead, for all widgets. Does nothing before GTK 4.10, which counts rightly. To be called once, after GTK
 * is initialized.
 */
void
loosen_toolkit_mend_bounds (void)
{
#if GTK_CHECK_VERSION (4, 10, 0)
  gpointer widget_class = g_type_class_ref (GTK_TYPE_WIDGET);
  gpointer page_class = g_type_class_ref (GTK_TYPE_STACK_PAGE);
  GtkAccessibleInterface *iface = g_type_interface_peek (widget_class, GTK_TYPE_ACCESSIBLE);
  GtkAccessibleInterface *page_iface = g_type_interface_peek (page_class, GTK_TYPE_ACCESSIBLE);

  if (iface->get_bounds != get_bounds) {
    gtk_get_bounds = iface->get_bounds;
    mend_type (GTK_TYPE_WIDGET);
    if (page_iface != NULL)
      page_iface->get_bounds = get_page_bounds;
  }
  g_type_class_unref (page_class);
  g_type_class_unref (widget_class);
#endif
}

/**
 * loosen_toolkit_name:
 * @widget: a button with a text of its own
 * @name: what assistive technologies call it instead
 *
 * A button is labelled by the text on it, and in newer versions of GTK (4.18) that goes before any other name: "8"
 * where "Pain 8 of 10" is meant.
 */
void
loosen_toolkit_name (GtkWidget *widget, const char *name)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (name != NULL);

  gtk_accessible_reset_relation (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/**
 * loosen_toolkit_announce:
 * @widget: what it is about; it should be mapped
 * @text: what to tell someone who uses a screen reader
 *
 * Has @text said when the screen reader has finished what it says. GTK can do so since 4.14; before that nothing
 * is said, and @text should also stand where it can be found.
 */
void
loosen_toolkit_announce (GtkWidget *widget, const char *text)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (text != NULL);

#if GTK_CHECK_VERSION (4, 14, 0)
  {
    g_autoptr (GtkATContext) context = gtk_accessible_get_at_context (GTK_ACCESSIBLE (widget));

    /* GTK's own backend for tests cannot announce, and GTK 4.24 asks it to all the same and crashes. */
    if (context != NULL && !g_str_equal (G_OBJECT_TYPE_NAME (context), "GtkTestATContext"))
      gtk_accessible_announce (GTK_ACCESSIBLE (widget), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  }
#endif
}
