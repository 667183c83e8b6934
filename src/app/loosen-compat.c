/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The windows that libadwaita 1.5 turned into dialogs, which fit narrow screens: one function for each, so that
 * nobody else asks for a version. */

#include "loosen-compat.h"

#include <glib/gi18n.h>


/**
 * loosen_compat_present_preferences:
 * @parent: the window above which they appear
 * @page: the page
 *
 * Shows preferences of one page.
 */
void
loosen_compat_present_preferences (GtkWindow *parent, AdwPreferencesPage *page)
{
#if ADW_CHECK_VERSION (1, 5, 0)
  AdwDialog *dialog = adw_preferences_dialog_new ();

  adw_preferences_dialog_add (ADW_PREFERENCES_DIALOG (dialog), page);
  adw_preferences_dialog_set_search_enabled (ADW_PREFERENCES_DIALOG (dialog), FALSE);
  adw_dialog_present (dialog, GTK_WIDGET (parent));
#else
  GtkWidget *window = adw_preferences_window_new ();

  adw_preferences_window_add (ADW_PREFERENCES_WINDOW (window), page);
  adw_preferences_window_set_search_enabled (ADW_PREFERENCES_WINDOW (window), FALSE);
  gtk_window_set_transient_for (GTK_WINDOW (window), parent);
  gtk_window_set_modal (GTK_WINDOW (window), TRUE);
  gtk_window_present (GTK_WINDOW (window));
#endif
}

/**
 * loosen_compat_present_about:
 * @parent: the window above which it appears
 * @content_licence: markup that says what texts and pictures may be used for
 * @first_property: name of a property that AdwAboutDialog and AdwAboutWindow share
 * @...: its value, more pairs, and %NULL
 *
 * Shows who made the program and what it may be used for.
 */
void
loosen_compat_present_about (GtkWindow *parent, const char *content_licence, const char *first_property, ...)
{
  va_list properties;

  va_start (properties, first_property);
#if ADW_CHECK_VERSION (1, 5, 0)
  {
    AdwAboutDialog *dialog =
      ADW_ABOUT_DIALOG (g_object_new_valist (ADW_TYPE_ABOUT_DIALOG, first_property, properties));

    adw_about_dialog_add_legal_section (dialog, _ ("Texts, pictures and the body map"), NULL, GTK_LICENSE_CUSTOM,
                                        content_licence);
    adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (parent));
  }
#else
  {
    GtkWindow *window = GTK_WINDOW (g_object_new_valist (ADW_TYPE_ABOUT_WINDOW, first_property, properties));

    adw_about_window_add_legal_section (ADW_ABOUT_WINDOW (window), _ ("Texts, pictures and the body map"), NULL,
                                        GTK_LICENSE_CUSTOM, content_licence);
    gtk_window_set_transient_for (window, parent);
    gtk_window_set_modal (window, TRUE);
    gtk_window_present (window);
  }
#endif
  va_end (properties);
}
