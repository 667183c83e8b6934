/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "first-frame.h"
#include "loosen-application.h"

int
main (void)
{
  g_autoptr (LoosenApplication) application = loosen_application_new ();

  return first_frame_run (GTK_APPLICATION (application));
}
