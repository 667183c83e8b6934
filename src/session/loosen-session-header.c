/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-session-header.h"

#include <glib/gi18n.h>

#include "loosen-config.h"
#include "loosen-session-words.h"
#include "loosen-toolkit.h"

/**
 * LoosenSessionHeader:
 *
 * The header bar of the session page: end, what is done and how long it still takes, full screen.
 *
 * # Text direction
 * Follows it, as every header bar does.
 */
struct _LoosenSessionHeader {
  AdwBin parent_instance;

  GtkWidget *end;
  AdwWindowTitle *title;
  GtkWidget *full_screen;
};

G_DEFINE_FINAL_TYPE (LoosenSessionHeader, loosen_session_header, ADW_TYPE_BIN)

static void
full_screen_changed_cb (LoosenSessionHeader *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  gboolean full = GTK_IS_WINDOW (root) && gtk_window_is_fullscreen (GTK_WINDOW (root));
  const char *label = full ? _ ("Leave Full Screen") : _ ("Full Screen");

  gtk_button_set_icon_name (GTK_BUTTON (self->full_screen),
                            full ? "view-restore-symbolic" : "view-fullscreen-symbolic");
  gtk_widget_set_tooltip_text (self->full_screen, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->full_screen), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
}

static void
loosen_session_header_root (GtkWidget *widget)
{
  LoosenSessionHeader *self = LOOSEN_SESSION_HEADER (widget);
  GtkRoot *root;

  GTK_WIDGET_CLASS (loosen_session_header_parent_class)->root (widget);
  root = gtk_widget_get_root (widget);
  if (GTK_IS_WINDOW (root))
    g_signal_connect_object (root, "notify::fullscreened", G_CALLBACK (full_screen_changed_cb), self,
                             G_CONNECT_SWAPPED);
  full_screen_changed_cb (self);
}

static void
loosen_session_header_unroot (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_root (widget), full_screen_changed_cb, widget);
  GTK_WIDGET_CLASS (loosen_session_header_parent_class)->unroot (widget);
}

static void
loosen_session_header_class_init (LoosenSessionHeaderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->root = loosen_session_header_root;
  widget_class->unroot = loosen_session_header_unroot;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               LOOSEN_RESOURCE_PATH "/ui/loosen-session-header.ui");
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionHeader, end);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionHeader, title);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionHeader, full_screen);
}

static void
loosen_session_header_init (LoosenSessionHeader *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  full_screen_changed_cb (self);
  /* Until the width is known, so that it fits into a narrow window from the first. */
  loosen_session_header_set_narrow (self, TRUE);
}

/**
 * loosen_session_header_new:
 *
 * Returns: (transfer floating): a header without a session
 */
GtkWidget *
loosen_session_header_new (void)
{
  return g_object_new (LOOSEN_TYPE_SESSION_HEADER, NULL);
}

/**
 * loosen_session_header_show:
 * @self: a header
 * @session: a session
 * @may_end: whether there is something to end from here
 *
 * Shows how @session stands now.
 */
void
loosen_session_header_show (LoosenSessionHeader *self, LoosenSession *session, gboolean may_end)
{
  const char *name;
  LoosenSessionState state;
  g_autofree char *left = NULL;

  g_return_if_fail (LOOSEN_IS_SESSION_HEADER (self));
  g_return_if_fail (LOOSEN_IS_SESSION (session));

  name = loosen_session_get_step (session)->technique->name;
  state = loosen_session_get_state (session);
  if (state == LOOSEN_SESSION_SETTLING) {
    adw_window_title_set_title (self->title, _ ("Stopped"));
    adw_window_title_set_subtitle (self->title, name);
  } else {
    if (state != LOOSEN_SESSION_DONE)
      left = loosen_session_words_left (loosen_session_get_left (session));
    adw_window_title_set_title (self->title, name);
    adw_window_title_set_subtitle (self->title, left != NULL ? left : "");
  }
  gtk_widget_set_visible (self->end, may_end);
}

/**
 * loosen_session_header_set_narrow:
 * @self: a header
 * @narrow: whether there is little room
 *
 * Uses shorter words, but the same accessible names.
 */
void
loosen_session_header_set_narrow (LoosenSessionHeader *self, gboolean narrow)
{
  g_return_if_fail (LOOSEN_IS_SESSION_HEADER (self));

  gtk_button_set_label (GTK_BUTTON (self->end), narrow ? _ ("End") : _ ("End session"));
  loosen_toolkit_name (self->end, _ ("End session"));
  gtk_widget_set_visible (self->full_screen, !narrow);
}
