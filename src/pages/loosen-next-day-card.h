/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "loosen-screening-advice.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_NEXT_DAY_CARD (loosen_next_day_card_get_type ())
G_DECLARE_FINAL_TYPE (LoosenNextDayCard, loosen_next_day_card, LOOSEN, NEXT_DAY_CARD, AdwBin)

GtkWidget *loosen_next_day_card_new (void);

void loosen_next_day_card_begin (LoosenNextDayCard *self, LoosenCatalog *catalog);

G_END_DECLS
