/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "loosen-clock.h"
#include "loosen-match.h"
#include "loosen-store.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_CARE_PAGE (loosen_care_page_get_type ())
G_DECLARE_FINAL_TYPE (LoosenCarePage, loosen_care_page, LOOSEN, CARE_PAGE, AdwBin)

GtkWidget *loosen_care_page_new (void);

void loosen_care_page_set_up (LoosenCarePage *self, LoosenCatalog *catalog, LoosenStore *store, LoosenClock *clock);
void loosen_care_page_set_matches (LoosenCarePage *self, LoosenMatches *matches);

G_END_DECLS
