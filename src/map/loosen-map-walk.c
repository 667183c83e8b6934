/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How the keyboard walks over the body: to the nearest zone in a direction, or to a name. */

#include "loosen-map-walk.h"

#include <math.h>

#define TYPE_AHEAD_US G_USEC_PER_SEC /* after that a name begins anew */
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

/**
 * loosen_map_walk_type:
 * @zones: (element-type LoosenMapZone): the zones of the view
 * @from: where the focus is
 * @keyval: a key
 * @now: monotonic microseconds
 * @typing: what was typed before, and from now on with this
 *
 * Returns: (nullable): the zone whose name begins with all that was typed within a second of each other
 */
LoosenMapZone *
loosen_map_walk_type (GPtrArray *zones, LoosenMapZone *from, guint keyval, gint64 now, LoosenMapTyping *typing)
{
  gunichar letter = gdk_keyval_to_unicode (keyval);
  char utf8[8] = { 0 };
  char *text;

  if (!g_unichar_isalpha (letter))
    return NULL;

  g_unichar_to_utf8 (letter, utf8);
  text = g_strconcat (typing->text != NULL && now - typing->at <= TYPE_AHEAD_US ? typing->text : "", utf8, NULL);
  g_free (typing->text);
  typing->text = text;
  typing->at = now;

  return loosen_map_walk_find (zones, from, text);
}

static LoosenMapZone *
find_outermost (GPtrArray *zones, gboolean lowest)
{
  LoosenMapZone *best = NULL;
  double best_place = 0;

  for (guint i = 0; i < zones->len; i++) {
    LoosenPoint centre = loosen_map_zone_get_shape (g_ptr_array_index (zones, i))->centre;
    /* Of two at the same height the one on the viewer's left, as one reads. */
    double place = (lowest ? -centre.y : centre.y) + centre.x / 1000;

    if (best == NULL || place < best_place) {
      best = g_ptr_array_index (zones, i);
      best_place = place;
    }
  }

  return best;
}

/**
 * loosen_map_walk_key:
 * @zones: (element-type LoosenMapZone): the zones of the view
 * @from: one of them
 * @keyval: a key
 * @target: (out) (nullable): where it leads, if anywhere
 *
 * Arrows lead to the nearest zone in their direction, Home and End to the topmost and the lowest one.
 *
 * Returns: whether it is such a key
 */
gboolean
loosen_map_walk_key (GPtrArray *zones, LoosenMapZone *from, guint keyval, LoosenMapZone **target)
{
  switch (keyval) {
  case GDK_KEY_Left:
  case GDK_KEY_KP_Left:
    *target = loosen_map_walk_step (zones, from, GTK_DIR_LEFT);
    return TRUE;
  case GDK_KEY_Right:
  case GDK_KEY_KP_Right:
    *target = loosen_map_walk_step (zones, from, GTK_DIR_RIGHT);
    return TRUE;
  case GDK_KEY_Up:
  case GDK_KEY_KP_Up:
    *target = loosen_map_walk_step (zones, from, GTK_DIR_UP);
    return TRUE;
  case GDK_KEY_Down:
  case GDK_KEY_KP_Down:
    *target = loosen_map_walk_step (zones, from, GTK_DIR_DOWN);
    return TRUE;
  case GDK_KEY_Home:
  case GDK_KEY_KP_Home:
    *target = find_outermost (zones, FALSE);
    return TRUE;
  case GDK_KEY_End:
  case GDK_KEY_KP_End:
    *target = find_outermost (zones, TRUE);
    return TRUE;
  default:
    return FALSE;
  }
}
