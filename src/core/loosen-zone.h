/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

#include "loosen-side.h"

G_BEGIN_DECLS

/**
 * LoosenView:
 * @LOOSEN_VIEW_BACK: seen from behind; the viewer's left is the person's left
 * @LOOSEN_VIEW_FRONT: seen from the front; the viewer's left is the person's right
 *
 * A view of the body map. A set of flags, because a zone may lie in both.
 */
typedef enum { /*< flags >*/
  LOOSEN_VIEW_BACK = 1 << 0,
  LOOSEN_VIEW_FRONT = 1 << 1,
} LoosenView;

/**
 * LoosenZoneKind:
 * @LOOSEN_ZONE_WORK: may be marked, and may be worked
 * @LOOSEN_ZONE_PAIN_ONLY: may be marked, is never pressed
 * @LOOSEN_ZONE_INFO_ONLY: may be marked; opens a card, has no techniques
 * @LOOSEN_ZONE_RED_FLAG: opens a safety question
 */
typedef enum {
  LOOSEN_ZONE_WORK,
  LOOSEN_ZONE_PAIN_ONLY,
  LOOSEN_ZONE_INFO_ONLY,
  LOOSEN_ZONE_RED_FLAG,
} LoosenZoneKind;

/**
 * LoosenPoint:
 * @x: map units, 1/1000 of body height from the midline; grows to the viewer's right
 * @y: map units down from the top of the head
 */
typedef struct {
  double x;
  double y;
} LoosenPoint;

/**
 * LoosenPolygon:
 *
 * A closed polygon in map units.
 */
typedef struct {
  LoosenPoint *points; /* (owned) */
  guint n_points;
} LoosenPolygon;

/**
 * LoosenZone:
 * @id: stable key
 * @region: (nullable): id of the region it belongs to; %NULL for the saddle area
 * @name: translated name without a side
 * @line: translated sentence that says what it is
 * @landmarks: translated description of where it ends, for those who check it
 * @kind: what may be done with it
 * @sides: %LOOSEN_SIDE_BOTH or %LOOSEN_SIDE_CENTRE
 * @views: where it is drawn
 * @work: (nullable): where pressure may go, for the side with x > 0, in the back view (front where it lies only there)
 * @n_work: number of @work
 * @work_dot: middle of the work area, for the side with x > 0
 *
 * A named area of the body map. Immutable, owned by its catalog and valid as long as that.
 */
typedef struct {
  const char *id;
  const char *region;
  const char *name;
  const char *line;
  const char *landmarks;
  LoosenZoneKind kind;
  LoosenSide sides;
  guint views; /* LoosenView flags */
  LoosenPolygon *work;
  guint n_work;
  LoosenPoint work_dot;
} LoosenZone;

/**
 * LoosenRegion:
 *
 * One of the large areas that a person would name: lower back, glutes, piriformis, leg.
 * Immutable, owned by its catalog.
 */
typedef struct {
  const char *id;
  const char *name;
  const char *line;
  const LoosenZone *const *zones; /* NULL-terminated, in the order of the catalog */
} LoosenRegion;

char *loosen_zone_dup_label (const LoosenZone *zone, LoosenSide side);
double loosen_zone_work_distance (const LoosenZone *zone, LoosenSide side, LoosenPoint point);

G_END_DECLS
