/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-map-zone.h"

G_BEGIN_DECLS

/**
 * LoosenMapTyping:
 * @text: (nullable): what was typed of a name
 * @at: when the last letter was typed; monotonic microseconds
 *
 * Letters typed one after another. All zero at first; @text is to be freed at the end.
 */
typedef struct {
  char *text;
  gint64 at;
} LoosenMapTyping;

LoosenMapZone *loosen_map_walk_step (GPtrArray *zones, LoosenMapZone *from, GtkDirectionType direction);
LoosenMapZone *loosen_map_walk_find (GPtrArray *zones, LoosenMapZone *from, const char *typed);

gboolean loosen_map_walk_key (GPtrArray *zones, LoosenMapZone *from, guint keyval, LoosenMapZone **target);
LoosenMapZone *loosen_map_walk_type (GPtrArray *zones,
                                     LoosenMapZone *from,
                                     guint keyval,
                                     gint64 now,
                                     LoosenMapTyping *typing);

G_END_DECLS
