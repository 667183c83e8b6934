/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-zone.h"

#include <glib/gi18n.h>
#include <math.h>

/**
 * loosen_zone_dup_label:
 * @zone: a zone
 * @side: one of its sides
 *
 * The name that people and assistive technology see: "Piriformis, left"; the name alone for the middle.
 *
 * Returns: (transfer full): the translated label
 */
char *
loosen_zone_dup_label (const LoosenZone *zone, LoosenSide side)
{
  g_return_val_if_fail (zone != NULL, NULL);

  if (side == LOOSEN_SIDE_LEFT)
    /* Translators: a zone of the body, on the left side */
    return g_strdup_printf (_ ("%s, left"), zone->name);
  if (side == LOOSEN_SIDE_RIGHT)
    /* Translators: a zone of the body, on the right side */
    return g_strdup_printf (_ ("%s, right"), zone->name);

  return g_strdup (zone->name);
}

static double
segment_distance (LoosenPoint point, LoosenPoint a, LoosenPoint b)
{
  double dx = b.x - a.x;
  double dy = b.y - a.y;
  double length = dx * dx + dy * dy;
  double t = length > 0 ? ((point.x - a.x) * dx + (point.y - a.y) * dy) / length : 0;

  t = CLAMP (t, 0, 1);

  return hypot (point.x - a.x - t * dx, point.y - a.y - t * dy);
}

static double
polygon_distance (const LoosenPolygon *polygon, LoosenPoint point)
{
  gboolean inside = FALSE;
  double distance = G_MAXDOUBLE;

  for (guint i = 0, j = polygon->n_points - 1; i < polygon->n_points; j = i++) {
    LoosenPoint a = polygon->points[i];
    LoosenPoint b = polygon->points[j];

    /* A ray to the right crosses the edge: even-odd rule. */
    if ((a.y > point.y) != (b.y > point.y) &&
        point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x)
      inside = !inside;
    distance = MIN (distance, segment_distance (point, a, b));
  }

  return inside ? 0 : distance;
}

/**
 * loosen_zone_work_distance:
 * @zone: a zone
 * @side: left or right
 * @point: a point of the back view, as drawn (x > 0 is right)
 *
 * How far a point is from where the zone may be pressed.
 *
 * Returns: map units; 0 inside, %G_MAXDOUBLE where the zone is never pressed
 */
double
loosen_zone_work_distance (const LoosenZone *zone, LoosenSide side, LoosenPoint point)
{
  double distance = G_MAXDOUBLE;

  g_return_val_if_fail (zone != NULL, G_MAXDOUBLE);

  if (side == LOOSEN_SIDE_LEFT)
    point.x = -point.x;
  for (guint i = 0; i < zone->n_work; i++)
    distance = MIN (distance, polygon_distance (&zone->work[i], point));

  return distance;
}
