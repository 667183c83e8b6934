/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Device pixels for one pixel. GTK 4.12 knows 1.25 and the like; before that only whole numbers. */

#include "loosen-scale.h"

/**
 * loosen_scale_get:
 * @widget: a widget
 *
 * Returns: device pixels for one pixel where @widget is shown; at least 1
 */
double
loosen_scale_get (GtkWidget *widget)
{
#if GTK_CHECK_VERSION (4, 12, 0)
  GtkNative *native = gtk_widget_get_native (widget);

  if (native != NULL && gtk_native_get_surface (native) != NULL)
    return MAX (gdk_surface_get_scale (gtk_native_get_surface (native)), 1);
#endif

  return gtk_widget_get_scale_factor (widget);
}

#if GTK_CHECK_VERSION (4, 12, 0)
static void
realize_cb (GtkWidget *widget, GCallback callback)
{
  g_signal_connect_object (gtk_native_get_surface (gtk_widget_get_native (widget)), "notify::scale", callback, widget,
                           G_CONNECT_SWAPPED);
}

static void
unrealize_cb (GtkWidget *widget, GCallback callback)
{
  g_signal_handlers_disconnect_by_func (gtk_native_get_surface (gtk_widget_get_native (widget)), callback, widget);
}
#endif

/**
 * loosen_scale_connect:
 * @widget: a widget that draws in device pixels
 * @callback: called with @widget when their size changes, as long as it lives
 */
void
loosen_scale_connect (GtkWidget *widget, GCallback callback)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  g_signal_connect (widget, "notify::scale-factor", callback, NULL);
#if GTK_CHECK_VERSION (4, 12, 0)
  /* The surface is there only while the widget is realized. */
  g_signal_connect_after (widget, "realize", G_CALLBACK (realize_cb), (gpointer) callback);
  g_signal_connect (widget, "unrealize", G_CALLBACK (unrealize_cb), (gpointer) callback);
#endif
}
