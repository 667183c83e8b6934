/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-about.h"

#include <glib/gi18n.h>

#include "loosen-compat.h"
#include "loosen-config.h"

#define SITE "https://github.com/loosen-app/loosen"

/**
 * loosen_about_describe_system:
 *
 * What whoever mends a fault asks for first. It says nothing of the person.
 *
 * Returns: (transfer full): some lines of text
 */
char *
loosen_about_describe_system (void)
{
  g_autofree char *system = g_get_os_info (G_OS_INFO_KEY_PRETTY_NAME);
  GdkDisplay *display = gdk_display_get_default ();

  return g_strdup_printf ("Loosen %s\n%s%s\nGTK %u.%u.%u, libadwaita %u.%u.%u, GLib %u.%u.%u\n%s\nLanguage: %s\n",
                          LOOSEN_VERSION, system != NULL ? system : "unknown system",
                          g_file_test ("/.flatpak-info", G_FILE_TEST_EXISTS) ? ", in a Flatpak" : "",
                          gtk_get_major_version (), gtk_get_minor_version (), gtk_get_micro_version (),
                          adw_get_major_version (), adw_get_minor_version (), adw_get_micro_version (),
                          glib_major_version, glib_minor_version, glib_micro_version,
                          display != NULL ? G_OBJECT_TYPE_NAME (display) : "no display",
                          g_get_language_names ()[0]);
}

/**
 * loosen_about_present:
 * @parent: the window above which it appears
 * @notice: what the program is for and what it does not replace, see LoosenSafetyTexts
 *
 * Shows who made the program, what it may be used for, and that no clinician has reviewed it.
 */
void
loosen_about_present (GtkWindow *parent, const char *notice)
{
  static const char *const authors[] = { "The Loosen authors", NULL };
  g_autofree char *system = loosen_about_describe_system ();
  /* Translators: %s and %s are the tags of a link around the name of the licence */
  g_autofree char *content =
    g_strdup_printf (_ ("Under the licence %sCreative Commons Attribution-ShareAlike 4.0%s: use and change them, say "
                        "where they are from, and share what you make of them alike."),
                     "<a href=\"https://creativecommons.org/licenses/by-sa/4.0/\">", "</a>");
  /* Translators: %s is what the program is for and what it does not replace, some sentences */
  g_autofree char *comments =
    g_strdup_printf (_ ("Ease sciatic pain, one hold at a time.\n\n%s\n\nNo clinician has reviewed its texts. Please "
                        "report whatever is wrong in them."),
                     notice);

  loosen_compat_present_about (
    parent, content,
    "application-icon", LOOSEN_APP_ID,
    "application-name", _ ("Loosen"),
    "developer-name", _ ("The Loosen authors"),
    "developers", authors,
    "version", LOOSEN_VERSION,
    "copyright", "© 2026 The Loosen authors",
    "license-type", GTK_LICENSE_GPL_3_0,
    "website", SITE,
    "issue-url", SITE "/issues",
    "comments", comments,
    "debug-info", system,
    "debug-info-filename", "loosen.txt",
    /* Translators: put your names here, one a line; they are shown as translators */
    "translator-credits", _ ("translator-credits"),
    NULL);
}
