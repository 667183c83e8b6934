/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-map-lens.h"

G_BEGIN_DECLS

/**
 * LoosenMapGestures:
 *
 * Scrolling, pinching and dragging over a map: they move its lens.
 */
typedef struct _LoosenMapGestures LoosenMapGestures;

LoosenMapGestures *loosen_map_gestures_new (GtkWidget *widget, LoosenMapLens *lens);
void loosen_map_gestures_free (LoosenMapGestures *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LoosenMapGestures, loosen_map_gestures_free)

void loosen_map_gestures_set_in_page (LoosenMapGestures *self, gboolean in_page);
void loosen_map_gestures_set_still (LoosenMapGestures *self, gboolean still);

G_END_DECLS
