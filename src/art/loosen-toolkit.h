/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The name that GTK 4.12 wants is not known before, and the one from before is deprecated since. */
#if GTK_CHECK_VERSION (4, 12, 0)
#define LOOSEN_ALIGN_BASELINE GTK_ALIGN_BASELINE_FILL
#else
#define LOOSEN_ALIGN_BASELINE GTK_ALIGN_BASELINE
#endif

void loosen_toolkit_mend_bounds (void);
void loosen_toolkit_name (GtkWidget *widget, const char *name);
void loosen_toolkit_announce (GtkWidget *widget, const char *text);

G_END_DECLS
