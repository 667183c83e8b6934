/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How the keyboard walks over the body: to the nearest zone in a direction, or to a name. */

#include "loosen-map-walk.h"

#include <math.h>

#define ASIDE 2.0 /* how much more a unit to the side counts than one ahead */

static double
get_cost (LoosenPoint from, LoosenPoint to, GtkDirectionType direction)
{
  double dx = to.x - from.x;
  double dy = to.y - from.y;
  double ahead, aside;

  switch (direction) {
  case GTK_DIR_LEFT:
    ahead = -dx;
    aside = dy;
    break;
  case GTK_DIR_RIGHT:
    ahead = dx;
    aside = dy;
    break;
  case GTK_DIR_UP:
    ahead = -dy;
    aside = dx;
    break;
  case GTK_DIR_DOWN:
    ahead = dy;
    aside = dx;
    break;
  case GTK_DIR_TAB_FORWARD:
  case GTK_DIR_TAB_BACKWARD:
  default:
    return G_MAXDOUBLE;
  }

  return ahead > 1 ? ahead + ASIDE * fabs (aside) : G_MAXDOUBLE;
}

/**
 * loosen_map_walk_step:
 * @zones: (element-type LoosenMapZone): the zones of the view
 * @from: one of them
 * @direction: left, right, up or down, as drawn
 *
 * Returns: (nullable): the nearest zone in that direction
 */
LoosenMapZone *
loosen_map_walk_step (GPtrArray *zones, LoosenMapZone *from, GtkDirectionType direction)
{
  LoosenPoint start = loosen_map_zone_get_shape (from)->centre;
  LoosenMapZone *best = NULL;
  double least = G_MAXDOUBLE;

  for (guint i = 0; i < zones->len; i++) {
    LoosenMapZone *zone = g_ptr_array_index (zones, i);
    double cost = zone != from ? get_cost (start, loosen_map_zone_get_shape (zone)->centre, direction) : G_MAXDOUBLE;

    if (cost < least) {
      least = cost;
      best = zone;
    }
  }

  return best;
}

/**
 * loosen_map_walk_find:
 * @zones: (element-type LoosenMapZone): the zones of the view
 * @from: (nullable): where the focus is
 * @typed: what was typed
 *
 * Finds a zone by the beginning of its name, from @from on; a single letter goes on to the next one.
 *
 * Returns: (nullable): the zone
 */
LoosenMapZone *
loosen_map_walk_find (GPtrArray *zones, LoosenMapZone *from, const char *typed)
{
  g_autofree char *wanted = g_utf8_casefold (typed, -1);
  guint start = 0;

  if (from != NULL && g_ptr_array_find (zones, from, &start) && g_utf8_strlen (typed, -1) == 1)
    start++;
  for (guint i = 0; i < zones->len; i++) {
    LoosenMapZone *zone = g_ptr_array_index (zones, (start + i) % zones->len);
    g_autofree char *label = g_utf8_casefold (loosen_map_zone_get_label (zone), -1);

    if (g_str_has_prefix (label, wanted))
      return zone;
  }

  return NULL;
}
