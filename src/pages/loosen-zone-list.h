/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-complaint.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_ZONE_LIST (loosen_zone_list_get_type ())
G_DECLARE_FINAL_TYPE (LoosenZoneList, loosen_zone_list, LOOSEN, ZONE_LIST, GtkWidget)

void loosen_zone_list_set_complaint (LoosenZoneList *self, LoosenComplaint *complaint);

G_END_DECLS
