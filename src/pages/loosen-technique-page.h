/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "loosen-match.h"
#include "loosen-routine.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_TECHNIQUE_PAGE (loosen_technique_page_get_type ())
G_DECLARE_FINAL_TYPE (LoosenTechniquePage, loosen_technique_page, LOOSEN, TECHNIQUE_PAGE, AdwBin)

void loosen_technique_page_present (LoosenTechniquePage *self,
                                    LoosenCatalog *catalog,
                                    const LoosenMatch *match,
                                    const char *complaint,
                                    gboolean first_ever);
void loosen_technique_page_set_compact (LoosenTechniquePage *self, gboolean compact);
gboolean loosen_technique_page_get_choice (LoosenTechniquePage *self, LoosenChoice *choice);

G_END_DECLS
