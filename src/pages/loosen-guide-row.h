/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-catalog.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_GUIDE_ROW (loosen_guide_row_get_type ())
G_DECLARE_FINAL_TYPE (LoosenGuideRow, loosen_guide_row, LOOSEN, GUIDE_ROW, GtkWidget)

GtkWidget *
loosen_guide_row_new (LoosenCatalog *catalog, const LoosenGuideEntry *entry);
GtkWidget *
loosen_guide_row_new_for_source (LoosenCatalog *catalog, const LoosenSource *source);
const char *
loosen_guide_row_get_id (LoosenGuideRow *self);
gboolean
loosen_guide_row_get_open (LoosenGuideRow *self);
void
loosen_guide_row_set_open (LoosenGuideRow *self, gboolean open);

G_END_DECLS
