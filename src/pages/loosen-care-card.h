/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-match.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_CARE_CARD (loosen_care_card_get_type ())
G_DECLARE_FINAL_TYPE (LoosenCareCard, loosen_care_card, LOOSEN, CARE_CARD, GtkWidget)

GtkWidget *loosen_care_card_new (LoosenCatalog *catalog, const LoosenTechnique *technique);

const LoosenTechnique *loosen_care_card_get_technique (LoosenCareCard *self);
void loosen_care_card_set_match (LoosenCareCard *self, const LoosenMatch *match, guint n_chosen);
void loosen_care_card_set_open (LoosenCareCard *self, gboolean open);

G_END_DECLS
