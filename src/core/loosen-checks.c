/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is asked before a session and in its middle: content sections 5.8 and 5.9. */

#include "loosen-checks.h"

/**
 * loosen_spine_check_needed:
 * @catalog: has the check
 * @routine: what is to begin, of @catalog
 *
 * Says whether the question of the spine check has to be answered with Yes before this one session. The answer holds
 * for no other: whoever does the same once more is asked once more.
 *
 * Returns: whether anything in @routine works beside the spine
 */
gboolean
loosen_spine_check_needed (LoosenCatalog *catalog, LoosenRoutine *routine)
{
  const LoosenCare *care;

  g_return_val_if_fail (catalog != NULL, TRUE);
  g_return_val_if_fail (routine != NULL, TRUE);

  care = loosen_catalog_get_care (catalog);
  for (guint i = 0; i < loosen_routine_get_n_steps (routine); i++)
    if (loosen_care_needs_spine_check (care, loosen_routine_get_step (routine, i)->technique))
      return TRUE;

  return FALSE;
}

/**
 * loosen_halfway_check_asks:
 * @catalog: has the check
 * @step: a step
 *
 * Says whether the pressure is asked for at half of @step: in holds that press with the load the check begins at. A
 * stretch of that load has no pressure to be told.
 *
 * Returns: whether it is
 */
gboolean
loosen_halfway_check_asks (LoosenCatalog *catalog, const LoosenStep *step)
{
  g_return_val_if_fail (catalog != NULL, FALSE);
  g_return_val_if_fail (step != NULL, FALSE);

  return step->kind == LOOSEN_STEP_HOLD && step->technique->has_pressure &&
         step->technique->load >= loosen_catalog_get_halfway_check (catalog)->min_load;
}
