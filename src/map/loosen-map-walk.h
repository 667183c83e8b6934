/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-map-zone.h"

G_BEGIN_DECLS

LoosenMapZone *loosen_map_walk_step (GPtrArray *zones, LoosenMapZone *from, GtkDirectionType direction);
LoosenMapZone *loosen_map_walk_find (GPtrArray *zones, LoosenMapZone *from, const char *typed);

G_END_DECLS
