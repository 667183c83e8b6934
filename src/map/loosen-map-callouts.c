/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-map-callouts.h"

#include <glib.h>
#include <math.h>

#define MARGIN 12.0 /* pixels to the edge of the map */
#define GAP 8.0     /* pixels to everything else */
#define STEP 6.0

struct _LoosenMapCallouts {
  double width;
  double height;
  GArray *taken; /* of graphene_rect_t */
};

/**
 * loosen_map_callouts_new:
 * @width: of the map, pixels
 * @height: of the map, pixels
 *
 * Returns: (transfer full): an empty arrangement
 */
LoosenMapCallouts *
loosen_map_callouts_new (double width, double height)
{
  LoosenMapCallouts *self = g_new0 (LoosenMapCallouts, 1);

  self->width = width;
  self->height = height;
  self->taken = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));

  return self;
}

/**
 * loosen_map_callouts_free:
 * @self: (transfer full): an arrangement
 */
void
loosen_map_callouts_free (LoosenMapCallouts *self)
{
  g_array_unref (self->taken);
  g_free (self);
}

/**
 * loosen_map_callouts_keep_clear:
 * @self: an arrangement
 * @area: pixels, that no label may cover
 */
void
loosen_map_callouts_keep_clear (LoosenMapCallouts *self, graphene_rect_t area)
{
  g_array_append_val (self->taken, area);
}

/**
 * loosen_map_callouts_is_free:
 * @self: an arrangement
 * @box: pixels
 *
 * Returns: whether nothing lies under @box or close to it
 */
gboolean
loosen_map_callouts_is_free (LoosenMapCallouts *self, const graphene_rect_t *box)
{
  graphene_rect_t wide = *box;

  graphene_rect_inset (&wide, -GAP, -GAP);
  for (guint i = 0; i < self->taken->len; i++)
    if (graphene_rect_intersection (&g_array_index (self->taken, graphene_rect_t, i), &wide, NULL))
      return FALSE;

  return TRUE;
}

/**
 * loosen_map_callouts_place:
 * @self: an arrangement
 * @from: pixels; what the label speaks of
 * @right: whether it stands to the right of the body
 * @beside: pixels; where the body ends on that side
 * @prefer_y: pixels; where its middle should be
 * @width: of the label
 * @height: of the label
 * @box: (out): where it is
 *
 * Beside the body if there is room, else at the edge of the map; as near to @prefer_y as possible.
 *
 * Returns: whether there is any room
 */
gboolean
loosen_map_callouts_place (LoosenMapCallouts *self,
                           LoosenPoint from,
                           gboolean right,
                           double beside,
                           double prefer_y,
                           double width,
                           double height,
                           graphene_rect_t *box)
{
  double x = CLAMP (right ? beside : beside - width, MARGIN, MAX (self->width - MARGIN - width, MARGIN));
  double best = G_MAXDOUBLE;

  if (width > self->width - 2 * MARGIN)
    return FALSE;

  for (double y = MARGIN; y + height <= self->height - MARGIN; y += STEP) {
    graphene_rect_t candidate = GRAPHENE_RECT_INIT (round (x), round (y), width, height);
    /* A label level with its place is as good as one a little off; far away it is hard to follow. */
    double distance = fabs (y + height / 2 - prefer_y);

    if (distance < best && loosen_map_callouts_is_free (self, &candidate)) {
      best = distance;
      *box = candidate;
    }
  }
  if (best == G_MAXDOUBLE)
    return FALSE;

  loosen_map_callouts_keep_clear (self, *box);

  return TRUE;
}
