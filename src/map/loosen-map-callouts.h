/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <graphene.h>

#include "loosen-zone.h"

G_BEGIN_DECLS

/**
 * LoosenMapCallouts:
 *
 * Finds room for labels beside the body: not over what they speak of, not over each other or anything else that must
 * be seen.
 */
typedef struct _LoosenMapCallouts LoosenMapCallouts;

LoosenMapCallouts *loosen_map_callouts_new (double width, double height);
void loosen_map_callouts_free (LoosenMapCallouts *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LoosenMapCallouts, loosen_map_callouts_free)

/**
 * LoosenCallout:
 * @box: where the label stands; pixels
 * @leader: from the place that it speaks of over a bend to the edge of the box
 *
 * A label and its line.
 */
typedef struct {
  graphene_rect_t box;
  LoosenPoint leader[3];
} LoosenCallout;

void loosen_map_callouts_keep_clear (LoosenMapCallouts *self, graphene_rect_t area);
gboolean loosen_map_callouts_is_free (LoosenMapCallouts *self, const graphene_rect_t *box);
gboolean loosen_map_callouts_place (LoosenMapCallouts *self,
                                    LoosenPoint from,
                                    gboolean right,
                                    double beside,
                                    double prefer_y,
                                    double width,
                                    double height,
                                    LoosenCallout *callout);

G_END_DECLS
