/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "loosen-safety.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_EMERGENCY_PAGE (loosen_emergency_page_get_type ())
G_DECLARE_FINAL_TYPE (LoosenEmergencyPage, loosen_emergency_page, LOOSEN, EMERGENCY_PAGE, AdwBin)

void loosen_emergency_page_set_safety (LoosenEmergencyPage *self, LoosenSafety *safety);
void loosen_emergency_page_set_number (LoosenEmergencyPage *self, const char *number);
void loosen_emergency_page_ask_saddle (LoosenEmergencyPage *self);
gboolean loosen_emergency_page_show_block (LoosenEmergencyPage *self);
void loosen_emergency_page_update_way_out (LoosenEmergencyPage *self);

G_END_DECLS
