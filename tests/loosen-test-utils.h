/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-catalog.h"
#include "loosen-zone.h"

G_BEGIN_DECLS

LoosenCatalog *loosen_test_load_catalog (void);
const LoosenZone *loosen_test_zone (LoosenCatalog *catalog, const char *id);
const LoosenTechnique *loosen_test_technique (LoosenCatalog *catalog, const char *id);

GtkWidget *loosen_test_show (GtkWidget *child, int width, int height);
void loosen_test_close (GtkWidget *window);
void loosen_test_settle (void);

typedef gboolean (*LoosenTestMatchFunc) (GtkWidget *widget, gconstpointer data);
GtkWidget *loosen_test_find (GtkWidget *root, LoosenTestMatchFunc match, gconstpointer data);
GtkWidget *loosen_test_find_label (GtkWidget *root, const char *text);
GtkWidget *loosen_test_find_button (GtkWidget *root, const char *label);
gboolean loosen_test_is_shown (GtkWidget *widget);

void loosen_test_count (gpointer counter);

G_END_DECLS
