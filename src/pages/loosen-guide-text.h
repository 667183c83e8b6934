/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-catalog.h"

G_BEGIN_DECLS

void
loosen_guide_text_wrap_button (GtkButton *button);
char *
loosen_guide_text_dup_title (const LoosenGuideEntry *entry);
GtkWidget *
loosen_guide_text_new_title (const char *caption, const char *title, const char *line);
GtkWidget *
loosen_guide_text_new_body (LoosenCatalog *catalog, const LoosenGuideEntry *entry);
GtkWidget *
loosen_guide_text_new_source_body (const LoosenSource *source);

G_END_DECLS
