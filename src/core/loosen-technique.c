/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-technique.h"

/**
 * loosen_technique_targets_region:
 * @technique: a technique
 * @region_id: id of a region
 *
 * Returns: whether it works on that region, as a whole or on a zone of it
 */
gboolean
loosen_technique_targets_region (const LoosenTechnique *technique, const char *region_id)
{
  g_return_val_if_fail (technique != NULL, FALSE);
  g_return_val_if_fail (region_id != NULL, FALSE);

  if (g_strv_contains (technique->target_regions, region_id))
    return TRUE;
  for (guint i = 0; technique->targets[i] != NULL; i++)
    if (g_strcmp0 (technique->targets[i]->region, region_id) == 0)
      return TRUE;

  return FALSE;
}

/**
 * loosen_technique_is_timed:
 * @technique: a technique
 *
 * Returns: whether there is anything to time, so that a session can be made of it
 */
gboolean
loosen_technique_is_timed (const LoosenTechnique *technique)
{
  g_return_val_if_fail (technique != NULL, FALSE);

  return technique->mode != LOOSEN_MODE_INFO;
}
