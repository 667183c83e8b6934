/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void loosen_about_present (GtkWindow *parent, const char *notice);
char *loosen_about_describe_system (void);

G_END_DECLS
