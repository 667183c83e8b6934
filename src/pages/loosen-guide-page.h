/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "loosen-catalog.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_GUIDE_PAGE (loosen_guide_page_get_type ())
G_DECLARE_FINAL_TYPE (LoosenGuidePage, loosen_guide_page, LOOSEN, GUIDE_PAGE, AdwBin)

void
loosen_guide_page_set_catalog (LoosenGuidePage *self, LoosenCatalog *catalog);
gboolean
loosen_guide_page_show_entry (LoosenGuidePage *self, const char *id);

G_END_DECLS
