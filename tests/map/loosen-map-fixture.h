/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "loosen-body-map.h"
#include "loosen-catalog.h"

G_BEGIN_DECLS

/* A map in a window of 640 x 720 pixels. */
typedef struct {
  LoosenCatalog *catalog;
  LoosenComplaint *complaint;
  GtkWidget *map;
  GtkWidget *window;
} LoosenMapFixture;

void loosen_map_fixture_set_up (LoosenMapFixture *fixture, gconstpointer data);
void loosen_map_fixture_tear_down (LoosenMapFixture *fixture, gconstpointer data);

gboolean loosen_map_fixture_zone_matches (GtkWidget *widget, gconstpointer label);
GtkWidget *loosen_map_fixture_find (LoosenMapFixture *fixture, const char *label);
GPtrArray *loosen_map_fixture_list (LoosenMapFixture *fixture);

G_END_DECLS
