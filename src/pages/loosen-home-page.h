/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "loosen-relief-page.h"
#include "loosen-safety.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_HOME_PAGE (loosen_home_page_get_type ())
G_DECLARE_FINAL_TYPE (LoosenHomePage, loosen_home_page, LOOSEN, HOME_PAGE, AdwBin)

void loosen_home_page_set_up (LoosenHomePage *self,
                              LoosenComplaint *complaint,
                              LoosenClock *clock,
                              LoosenStore *store,
                              LoosenSafety *safety);
void loosen_home_page_update (LoosenHomePage *self, const LoosenPace *pace);
LoosenMatches *loosen_home_page_get_matches (LoosenHomePage *self);
void loosen_home_page_note_self_massage (LoosenHomePage *self, const LoosenTechnique *technique, LoosenSide sides);
const char *loosen_home_page_get_view (LoosenHomePage *self);
void loosen_home_page_show_view (LoosenHomePage *self, const char *name);
void loosen_home_page_set_compact (LoosenHomePage *self, gboolean compact);

G_END_DECLS
