/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the tests of the map as a widget share. */

#include "loosen-map-fixture.h"

#include "loosen-map-zone.h"
#include "loosen-test-utils.h"

void
loosen_map_fixture_set_up (LoosenMapFixture *fixture, gconstpointer data)
{
  fixture->catalog = loosen_test_load_catalog ();
  fixture->complaint = loosen_complaint_new (fixture->catalog);
  fixture->map = loosen_body_map_new (fixture->complaint);
  fixture->window = loosen_test_show (fixture->map, 640, 720);
}

void
loosen_map_fixture_tear_down (LoosenMapFixture *fixture, gconstpointer data)
{
  loosen_test_close (fixture->window);
  g_assert_finalize_object (fixture->complaint);
  loosen_catalog_unref (fixture->catalog);
}

gboolean
loosen_map_fixture_zone_matches (GtkWidget *widget, gconstpointer label)
{
  return LOOSEN_IS_MAP_ZONE (widget) && g_str_equal (loosen_map_zone_get_label (LOOSEN_MAP_ZONE (widget)), label);
}

GtkWidget *
loosen_map_fixture_find (LoosenMapFixture *fixture, const char *label)
{
  GtkWidget *zone = loosen_test_find (fixture->map, loosen_map_fixture_zone_matches, label);

  g_assert_nonnull (zone);

  return zone;
}

GPtrArray *
loosen_map_fixture_list (LoosenMapFixture *fixture)
{
  GPtrArray *zones = g_ptr_array_new ();

  for (GtkWidget *child = gtk_widget_get_first_child (fixture->map); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    g_ptr_array_add (zones, child);

  return zones;
}
