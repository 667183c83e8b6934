/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <libintl.h>
#include <locale.h>

#include "loosen-application.h"
#include "loosen-config.h"

int
main (int argc, char **argv)
{
  g_autoptr (LoosenApplication) application = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOOSEN_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  application = loosen_application_new ();

  return g_application_run (G_APPLICATION (application), argc, argv);
}
