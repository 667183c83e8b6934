/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LoosenSide:
 * @LOOSEN_SIDE_NONE: no side chosen
 * @LOOSEN_SIDE_LEFT: the person's own left
 * @LOOSEN_SIDE_RIGHT: the person's own right
 * @LOOSEN_SIDE_CENTRE: on the midline
 * @LOOSEN_SIDE_BOTH: left and right
 *
 * A side of the body, always the person's own, never the viewer's. A set of flags, because marks and routines
 * may hold both sides.
 */
typedef enum { /*< flags >*/
  LOOSEN_SIDE_NONE = 0,
  LOOSEN_SIDE_LEFT = 1 << 0,
  LOOSEN_SIDE_RIGHT = 1 << 1,
  LOOSEN_SIDE_CENTRE = 1 << 2,
  LOOSEN_SIDE_BOTH = LOOSEN_SIDE_LEFT | LOOSEN_SIDE_RIGHT,
} LoosenSide;

const char *loosen_side_get_id (LoosenSide side);
LoosenSide loosen_side_from_id (const char *id);
LoosenSide loosen_side_opposite (LoosenSide side);

G_END_DECLS
