/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-care.h"
#include "loosen-care-ticks.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_CARE_LIST (loosen_care_list_get_type ())
G_DECLARE_FINAL_TYPE (LoosenCareList, loosen_care_list, LOOSEN, CARE_LIST, GtkWidget)

void loosen_care_list_set_items (LoosenCareList *self, const LoosenCareItem *const *items, LoosenCareTicks *ticks);

G_END_DECLS
