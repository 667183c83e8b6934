/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-keep-awake.h"

#include <glib/gi18n.h>

/**
 * LoosenKeepAwake:
 *
 * Keeps the screen from going dark while a session runs. Only that: the person may still let the machine sleep. Best
 * effort, because not every desktop listens.
 */
struct _LoosenKeepAwake {
  GObject parent_instance;

  GtkApplication *application; /* (owned) (nullable) */
  gboolean held;
  guint cookie; /* 0 where nobody listens */
};

G_DEFINE_FINAL_TYPE (LoosenKeepAwake, loosen_keep_awake, G_TYPE_OBJECT)

static void
release (LoosenKeepAwake *self)
{
  self->held = FALSE;
  if (self->cookie != 0)
    gtk_application_uninhibit (self->application, self->cookie);
  self->cookie = 0;
}

static void
loosen_keep_awake_dispose (GObject *object)
{
  LoosenKeepAwake *self = LOOSEN_KEEP_AWAKE (object);

  if (self->application != NULL)
    release (self);
  g_clear_object (&self->application);

  G_OBJECT_CLASS (loosen_keep_awake_parent_class)->dispose (object);
}

static void
loosen_keep_awake_class_init (LoosenKeepAwakeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = loosen_keep_awake_dispose;
}

static void
loosen_keep_awake_init (LoosenKeepAwake *self)
{
}

/**
 * loosen_keep_awake_new:
 * @application: the application that asks the desktop
 *
 * Returns: (transfer full): a new object that holds nothing
 */
LoosenKeepAwake *
loosen_keep_awake_new (GtkApplication *application)
{
  LoosenKeepAwake *self;

  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);

  self = g_object_new (LOOSEN_TYPE_KEEP_AWAKE, NULL);
  self->application = g_object_ref (application);

  return self;
}

/**
 * loosen_keep_awake_set_held:
 * @self: the object
 * @window: (nullable): the window that is to stay visible
 * @held: whether to keep the screen on
 *
 * May be called as often as one likes: at most one request is open.
 */
void
loosen_keep_awake_set_held (LoosenKeepAwake *self, GtkWindow *window, gboolean held)
{
  g_return_if_fail (LOOSEN_IS_KEEP_AWAKE (self));

  if (self->held == !!held)
    return;

  if (held) {
    self->held = TRUE;
    self->cookie = gtk_application_inhibit (self->application, window, GTK_APPLICATION_INHIBIT_IDLE,
                                            _ ("A session is running"));
  } else {
    release (self);
  }
}

/**
 * loosen_keep_awake_get_held:
 * @self: the object
 *
 * Returns: whether it was asked to keep the screen on
 */
gboolean
loosen_keep_awake_get_held (LoosenKeepAwake *self)
{
  g_return_val_if_fail (LOOSEN_IS_KEEP_AWAKE (self), FALSE);

  return self->held;
}
