/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-catalog.h"

G_BEGIN_DECLS

void loosen_care_facts_fill (GtkBox *box, LoosenCatalog *catalog, const LoosenTechnique *technique);

const LoosenGuideEntry **loosen_care_facts_list_corrections (LoosenCatalog *catalog, const LoosenTechnique *technique);

G_END_DECLS
