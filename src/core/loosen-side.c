/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-side.h"

static const struct {
  LoosenSide side;
  const char *id;
} side_ids[] = {
  { LOOSEN_SIDE_LEFT, "left" },
  { LOOSEN_SIDE_RIGHT, "right" },
  { LOOSEN_SIDE_CENTRE, "centre" },
  { LOOSEN_SIDE_BOTH, "both" },
};

/**
 * loosen_side_get_id:
 * @side: a side
 *
 * Returns: (nullable): its stable id, as in the ids of the SVG: "left", "right", "centre" or "both"
 */
const char *
loosen_side_get_id (LoosenSide side)
{
  for (guint i = 0; i < G_N_ELEMENTS (side_ids); i++)
    if (side_ids[i].side == side)
      return side_ids[i].id;

  return NULL;
}

/**
 * loosen_side_from_id:
 * @id: an id
 *
 * Returns: the side, %LOOSEN_SIDE_NONE for an unknown id
 */
LoosenSide
loosen_side_from_id (const char *id)
{
  g_return_val_if_fail (id != NULL, LOOSEN_SIDE_NONE);

  for (guint i = 0; i < G_N_ELEMENTS (side_ids); i++)
    if (g_str_equal (side_ids[i].id, id))
      return side_ids[i].side;

  return LOOSEN_SIDE_NONE;
}

/**
 * loosen_side_opposite:
 * @side: a side
 *
 * Returns: left for right, right for left, anything else as it is
 */
LoosenSide
loosen_side_opposite (LoosenSide side)
{
  if (side == LOOSEN_SIDE_LEFT)
    return LOOSEN_SIDE_RIGHT;
  if (side == LOOSEN_SIDE_RIGHT)
    return LOOSEN_SIDE_LEFT;

  return side;
}
