/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-complaint.h"
#include "loosen-match.h"

G_BEGIN_DECLS

/**
 * LoosenFrame:
 * @LOOSEN_FRAME_WHOLE: the whole figure
 * @LOOSEN_FRAME_LOWER: lower back to foot
 * @LOOSEN_FRAME_HIPS: a close-up of lower back and buttocks
 *
 * What part of the body fills the map. Zooming and dragging start from there.
 */
typedef enum {
  LOOSEN_FRAME_WHOLE,
  LOOSEN_FRAME_LOWER,
  LOOSEN_FRAME_HIPS,
} LoosenFrame;

#define LOOSEN_TYPE_BODY_MAP (loosen_body_map_get_type ())
G_DECLARE_FINAL_TYPE (LoosenBodyMap, loosen_body_map, LOOSEN, BODY_MAP, GtkWidget)

/*
 * Properties: "complaint", "pinning".
 *
 * Signals:
 *   "explain" (const char *title, const char *text): a place that is never pressed, or a card to show
 *   "red-flag" (const char *zone_id): the saddle area was clicked
 */
GtkWidget *loosen_body_map_new (LoosenComplaint *complaint);

LoosenComplaint *loosen_body_map_get_complaint (LoosenBodyMap *self);
LoosenView loosen_body_map_get_view (LoosenBodyMap *self);
void loosen_body_map_set_view (LoosenBodyMap *self, LoosenView view);
LoosenFrame loosen_body_map_get_frame (LoosenBodyMap *self);
void loosen_body_map_set_frame (LoosenBodyMap *self, LoosenFrame frame);
gboolean loosen_body_map_get_compact (LoosenBodyMap *self);
void loosen_body_map_set_compact (LoosenBodyMap *self, gboolean compact);
gboolean loosen_body_map_get_pinning (LoosenBodyMap *self);
void loosen_body_map_set_pinning (LoosenBodyMap *self, gboolean pinning);

void loosen_body_map_set_closed (LoosenBodyMap *self, const LoosenMark *marks, guint n_marks);
void loosen_body_map_set_work (LoosenBodyMap *self, const LoosenMatch *match);
void loosen_body_map_zoom (LoosenBodyMap *self, double factor);

void loosen_body_map_set_render_delay (LoosenBodyMap *self, guint delay);
guint loosen_body_map_get_n_renders (LoosenBodyMap *self);

G_END_DECLS
