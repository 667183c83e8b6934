/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-theme.h"

#include <adwaita.h>

/**
 * loosen_theme_get_current:
 *
 * Returns: the colours that the desktop asks for
 */
LoosenTheme
loosen_theme_get_current (void)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  gboolean dark = adw_style_manager_get_dark (manager);

  if (adw_style_manager_get_high_contrast (manager))
    return dark ? LOOSEN_THEME_CONTRAST_DARK : LOOSEN_THEME_CONTRAST;

  return dark ? LOOSEN_THEME_DARK : LOOSEN_THEME_LIGHT;
}

/**
 * loosen_theme_connect:
 * @widget: a widget that draws in the colours of the theme
 * @callback: called with @widget when they change, as long as it lives
 */
void
loosen_theme_connect (GtkWidget *widget, GCallback callback)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  g_return_if_fail (GTK_IS_WIDGET (widget));

  g_signal_connect_object (manager, "notify::dark", callback, widget, G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", callback, widget, G_CONNECT_SWAPPED);
}
