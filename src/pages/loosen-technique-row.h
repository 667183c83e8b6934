/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-match.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_TECHNIQUE_ROW (loosen_technique_row_get_type ())
G_DECLARE_FINAL_TYPE (LoosenTechniqueRow, loosen_technique_row, LOOSEN, TECHNIQUE_ROW, GtkListBoxRow)

GtkWidget *loosen_technique_row_new (LoosenCatalog *catalog, const LoosenTechnique *technique);

const LoosenTechnique *loosen_technique_row_get_technique (LoosenTechniqueRow *self);
void loosen_technique_row_set_match (LoosenTechniqueRow *self, const LoosenMatch *match, guint n_chosen);
void loosen_technique_row_set_compact (LoosenTechniqueRow *self, gboolean compact);

G_END_DECLS
