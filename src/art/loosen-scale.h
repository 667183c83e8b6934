/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

double loosen_scale_get (GtkWidget *widget);
void loosen_scale_connect (GtkWidget *widget, GCallback callback);

G_END_DECLS
