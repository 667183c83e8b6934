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

#define LOOSEN_TYPE_ROUTINE_CARD (loosen_routine_card_get_type ())
G_DECLARE_FINAL_TYPE (LoosenRoutineCard, loosen_routine_card, LOOSEN, ROUTINE_CARD, AdwBin)

GtkWidget *loosen_routine_card_new (void);

void loosen_routine_card_set_matches (LoosenRoutineCard *self,
                                      LoosenCatalog *catalog,
                                      LoosenMatches *matches,
                                      gboolean first_ever,
                                      const LoosenPace *pace);

G_END_DECLS
