/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-routine.h"

G_BEGIN_DECLS

const char *loosen_words_equipment (const char *equipment_id);
const char *loosen_words_equipment_icon (const char *equipment_id);
char *loosen_words_equipment_list (const LoosenTechnique *technique);
char *loosen_words_length (gint64 length);
char *loosen_words_dose (const LoosenTechnique *technique);
const char *loosen_words_sides (LoosenSide sides);
char *loosen_words_grade (LoosenCatalog *catalog, char grade);
gint64 loosen_words_suggested_length (LoosenCatalog *catalog, const LoosenTechnique *technique, LoosenSide sides);

G_END_DECLS
