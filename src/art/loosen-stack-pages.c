/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* GTK leaves the pages of a stack that are not shown in the accessibility tree, so that a screen reader finds buttons
 * that are not there. This tells it which are hidden. */

#include "loosen-stack-pages.h"

/**
 * loosen_stack_pages_update:
 * @stack: a GtkStack or AdwViewStack
 *
 * Marks the pages that are not shown as hidden; for whoever added one.
 */
void
loosen_stack_pages_update (GtkWidget *stack)
{
  g_autoptr (GtkWidget) visible = NULL;

  g_return_if_fail (GTK_IS_WIDGET (stack));

  g_object_get (stack, "visible-child", &visible, NULL);
  for (GtkWidget *page = gtk_widget_get_first_child (stack); page != NULL; page = gtk_widget_get_next_sibling (page))
    gtk_accessible_update_state (GTK_ACCESSIBLE (page), GTK_ACCESSIBLE_STATE_HIDDEN, page != visible, -1);
}

/**
 * loosen_stack_pages_follow:
 * @stack: a GtkStack or AdwViewStack with all of its pages
 *
 * Marks the pages that are not shown as hidden for assistive technology, now and whenever another page is shown.
 */
void
loosen_stack_pages_follow (GtkWidget *stack)
{
  g_return_if_fail (GTK_IS_WIDGET (stack));

  g_signal_connect (stack, "notify::visible-child", G_CALLBACK (loosen_stack_pages_update), NULL);
  loosen_stack_pages_update (stack);
}
