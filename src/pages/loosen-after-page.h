/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "loosen-routine.h"
#include "loosen-screening-advice.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_AFTER_PAGE (loosen_after_page_get_type ())
G_DECLARE_FINAL_TYPE (LoosenAfterPage, loosen_after_page, LOOSEN, AFTER_PAGE, AdwBin)

void loosen_after_page_begin (LoosenAfterPage *self,
                              LoosenCatalog *catalog,
                              int pain_before,
                              LoosenRoutine *routine);
void loosen_after_page_set_compact (LoosenAfterPage *self, gboolean compact);

G_END_DECLS
