/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * LoosenSessionPart:
 * @LOOSEN_SESSION_PART_STATUS: what only a screen reader finds
 * @LOOSEN_SESSION_PART_POSE: the picture
 * @LOOSEN_SESSION_PART_SIDE: side and hold
 * @LOOSEN_SESSION_PART_GUIDE: cue, or how to get into place
 * @LOOSEN_SESSION_PART_CHECK: the question at half of a hold, in the place of the guide
 * @LOOSEN_SESSION_PART_NEXT: what comes next, as a card
 * @LOOSEN_SESSION_PART_NEXT_LINE: the same, as a line
 * @LOOSEN_SESSION_PART_RING: the countdown
 * @LOOSEN_SESSION_PART_BACK: the first of four controls
 * @LOOSEN_SESSION_PART_PAUSE: the second
 * @LOOSEN_SESSION_PART_ADD: the third
 * @LOOSEN_SESSION_PART_SKIP: the fourth
 * @LOOSEN_SESSION_PART_STOP: sharp pain
 *
 * The parts of the page of a running session.
 */
typedef enum {
  LOOSEN_SESSION_PART_STATUS,
  LOOSEN_SESSION_PART_POSE,
  LOOSEN_SESSION_PART_SIDE,
  LOOSEN_SESSION_PART_GUIDE,
  LOOSEN_SESSION_PART_CHECK,
  LOOSEN_SESSION_PART_NEXT,
  LOOSEN_SESSION_PART_NEXT_LINE,
  LOOSEN_SESSION_PART_RING,
  LOOSEN_SESSION_PART_BACK,
  LOOSEN_SESSION_PART_PAUSE,
  LOOSEN_SESSION_PART_ADD,
  LOOSEN_SESSION_PART_SKIP,
  LOOSEN_SESSION_PART_STOP,
  LOOSEN_SESSION_N_PARTS,
} LoosenSessionPart;

#define LOOSEN_TYPE_SESSION_LAYOUT (loosen_session_layout_get_type ())
G_DECLARE_FINAL_TYPE (LoosenSessionLayout, loosen_session_layout, LOOSEN, SESSION_LAYOUT, GtkLayoutManager)

GtkLayoutManager *loosen_session_layout_new (void);

void loosen_session_layout_set_part (LoosenSessionLayout *self, LoosenSessionPart part, GtkWidget *widget);
void loosen_session_layout_set_compact (LoosenSessionLayout *self, gboolean compact);
void loosen_session_layout_set_reading (LoosenSessionLayout *self, gboolean reading);

G_END_DECLS
