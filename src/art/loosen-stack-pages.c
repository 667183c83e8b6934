/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* GTK leaves the pages of a stack that are not shown in the accessibility tree, so that a screen reader finds buttons
 * that are not there. This tells it which are hidden. */

#include "loosen-stack-pages.h"

static void
update (GtkStack *stack)
{
  GtkWidget *visible = gtk_stack_get_visible_child (stack);

  for (GtkWidget *page = gtk_widget_get_first_child (GTK_WIDGET (stack)); page != NULL;
       page = gtk_widget_get_next_sibling (page))
    gtk_accessible_update_state (GTK_ACCESSIBLE (page), GTK_ACCESSIBLE_STATE_HIDDEN, page != visible, -1);
}

/**
 * loosen_stack_pages_follow:
 * @stack: a stack with all of its pages
 *
 * Marks the pages that are not shown as hidden for assistive technology, now and whenever another page is shown.
 */
void
loosen_stack_pages_follow (GtkStack *stack)
{
  g_return_if_fail (GTK_IS_STACK (stack));

  g_signal_connect (stack, "notify::visible-child", G_CALLBACK (update), NULL);
  update (stack);
}
