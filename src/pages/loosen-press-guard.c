/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-press-guard.h"

/**
 * LoosenPressGuard:
 *
 * Keeps the rest of a double click away from what has come to its place: a question that nobody has read is not
 * answered. Keys are no matter of it.
 */
struct _LoosenPressGuard {
  GObject parent_instance;

  GtkWidget *widget; /* (unowned): has the controller, and owns whoever owns this */
  gint64 closed_at;  /* monotonic time, 0 for never */
};

G_DEFINE_FINAL_TYPE (LoosenPressGuard, loosen_press_guard, G_TYPE_OBJECT)

static gboolean
event_cb (LoosenPressGuard *self, GdkEvent *event)
{
  GdkEventType type = gdk_event_get_event_type (event);
  int limit;

  if (self->closed_at == 0 || (type != GDK_BUTTON_PRESS && type != GDK_TOUCH_BEGIN))
    return GDK_EVENT_PROPAGATE;

  g_object_get (gtk_widget_get_settings (self->widget), "gtk-double-click-time", &limit, NULL);

  return g_get_monotonic_time () - self->closed_at < (gint64) limit * 1000 ? GDK_EVENT_STOP : GDK_EVENT_PROPAGATE;
}

static void
loosen_press_guard_class_init (LoosenPressGuardClass *klass)
{
}

static void
loosen_press_guard_init (LoosenPressGuard *self)
{
}

/**
 * loosen_press_guard_new:
 * @widget: what is guarded, with all in it
 *
 * Returns: (transfer full): a guard that lets everything through until it is closed
 */
LoosenPressGuard *
loosen_press_guard_new (GtkWidget *widget)
{
  LoosenPressGuard *self;
  GtkEventController *presses;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  self = g_object_new (LOOSEN_TYPE_PRESS_GUARD, NULL);
  self->widget = widget;
  presses = gtk_event_controller_legacy_new ();
  gtk_event_controller_set_propagation_phase (presses, GTK_PHASE_CAPTURE);
  g_signal_connect_object (presses, "event", G_CALLBACK (event_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (widget, presses);

  return self;
}

/**
 * loosen_press_guard_close:
 * @self: a guard
 *
 * Lets no press through for as long as the presses of a double click may be apart. To be called when something else
 * comes to the place that was pressed.
 */
void
loosen_press_guard_close (LoosenPressGuard *self)
{
  g_return_if_fail (LOOSEN_IS_PRESS_GUARD (self));

  self->closed_at = g_get_monotonic_time ();
}
