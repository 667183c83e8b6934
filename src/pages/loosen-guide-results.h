/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "loosen-catalog.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_GUIDE_RESULTS (loosen_guide_results_get_type ())
G_DECLARE_FINAL_TYPE (LoosenGuideResults, loosen_guide_results, LOOSEN, GUIDE_RESULTS, AdwBin)

void
loosen_guide_results_search (LoosenGuideResults *self, LoosenCatalog *catalog, const char *query);
void
loosen_guide_results_choose_first (LoosenGuideResults *self);

G_END_DECLS
