/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-guide.h"

/**
 * loosen_guide_find:
 * @guide: a guide
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the entry with that id, of whichever list
 */
const LoosenGuideEntry *
loosen_guide_find (const LoosenGuide *guide, const char *id)
{
  const LoosenGuideEntry *const *lists[4];

  g_return_val_if_fail (guide != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  lists[0] = guide->pages;
  lists[1] = guide->faq;
  lists[2] = guide->corrections;
  lists[3] = guide->glossary;
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    for (guint k = 0; lists[i][k] != NULL; k++)
      if (g_str_equal (lists[i][k]->id, id))
        return lists[i][k];

  return NULL;
}
