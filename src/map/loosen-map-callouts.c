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
#define SHIFT_STEP 24.0 /* pixels from its side inwards, where something stands at the side */
#define SHIFT_MAX 168.0
#define SHIFT_COST 1.5  /* a pixel inwards is worse than one up or down: it covers the body */
#define FAR 200.0       /* pixels up or down; a longer leader is harder to follow than no label */
#define BEND 72.0
#define INSET 18.0      /* pixels from the corners of a box, where leaders may end */

struct _LoosenMapCallouts {
  double width;
  double height;
  GArray *taken;    /* of graphene_rect_t */
  GArray *callouts; /* of LoosenCallout */
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
  self->callouts = g_array_new (FALSE, FALSE, sizeof (LoosenCallout));

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
  g_array_unref (self->callouts);
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

/* To the nearer side of the box; or down or up to it where it reaches over the place. */
static void
lead (LoosenCallout *self, LoosenPoint from)
{
  double left = self->box.origin.x;
  double right = left + self->box.size.width;
  double top = self->box.origin.y;
  double bottom = top + self->box.size.height;
  LoosenPoint to = { from.x < left ? left : right, (top + bottom) / 2 };
  LoosenPoint bend = { to.x + (from.x < left ? -1 : 1) * MIN (fabs (to.x - from.x) * 0.5, BEND), to.y };

  if (from.x >= left - INSET && from.x <= right + INSET) {
    to = (LoosenPoint) { CLAMP (from.x, left + INSET, right - INSET), from.y < top ? top : bottom };
    bend = to;
  }
  self->leader[0] = from;
  self->leader[1] = bend;
  self->leader[2] = to;
}

static gboolean
crosses (const LoosenPoint *leader, const graphene_rect_t *box)
{
  for (guint part = 0; part < 2; part++)
    for (int i = 0; i <= 16; i++) {
      double way = i / 16.0;

      if (graphene_rect_contains_point (box, &GRAPHENE_POINT_INIT (leader[part].x + way * (leader[part + 1].x - leader[part].x),
                                                                   leader[part].y + way * (leader[part + 1].y - leader[part].y))))
        return TRUE;
    }

  return FALSE;
}

/* No line runs through another label. */
static gboolean
is_readable (LoosenMapCallouts *self, const LoosenCallout *callout)
{
  for (guint i = 0; i < self->callouts->len; i++) {
    const LoosenCallout *other = &g_array_index (self->callouts, LoosenCallout, i);

    if (crosses (callout->leader, &other->box) || crosses (other->leader, &callout->box))
      return FALSE;
  }

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
 * @callout: (out): where it is
 *
 * Beside the body if there is room, else at the edge of the map; as near to @prefer_y as possible.
 *
 * Returns: whether there is any room near enough
 */
gboolean
loosen_map_callouts_place (LoosenMapCallouts *self,
                           LoosenPoint from,
                           gboolean right,
                           double beside,
                           double prefer_y,
                           double width,
                           double height,
                           LoosenCallout *callout)
{
  double side = CLAMP (right ? beside : beside - width, MARGIN, MAX (self->width - MARGIN - width, MARGIN));
  double best = G_MAXDOUBLE;

  if (width > self->width - 2 * MARGIN)
    return FALSE;

  for (double shift = 0; shift <= SHIFT_MAX; shift += SHIFT_STEP) {
    double x = right ? MAX (side - shift, MARGIN) : MIN (side + shift, self->width - MARGIN - width);

    for (double y = MARGIN; y + height <= self->height - MARGIN; y += STEP) {
      LoosenCallout candidate = { .box = GRAPHENE_RECT_INIT (round (x), round (y), width, height) };
      double cost = fabs (y + height / 2 - prefer_y) + SHIFT_COST * shift;

      if (cost >= best || fabs (y + height / 2 - from.y) > FAR || !loosen_map_callouts_is_free (self, &candidate.box))
        continue;
      lead (&candidate, from);
      if (!is_readable (self, &candidate))
        continue;
      best = cost;
      *callout = candidate;
    }
  }
  if (best == G_MAXDOUBLE)
    return FALSE;

  loosen_map_callouts_keep_clear (self, callout->box);
  g_array_append_val (self->callouts, *callout);

  return TRUE;
}
