/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "loosen-match.h"
#include "loosen-routine.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_ROUTINE_PAGE (loosen_routine_page_get_type ())
G_DECLARE_FINAL_TYPE (LoosenRoutinePage, loosen_routine_page, LOOSEN, ROUTINE_PAGE, AdwBin)

void loosen_routine_page_present (LoosenRoutinePage *self,
                                  LoosenCatalog *catalog,
                                  LoosenMatches *matches,
                                  const char *complaint,
                                  gboolean first_ever,
                                  const LoosenPace *pace);
void loosen_routine_page_set_compact (LoosenRoutinePage *self, gboolean compact);
LoosenRoutine *loosen_routine_page_dup_routine (LoosenRoutinePage *self, const LoosenPace *pace);

G_END_DECLS
