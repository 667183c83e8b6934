/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "loosen-complaint.h"
#include "loosen-gates.h"
#include "loosen-match.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_RELIEF_PAGE (loosen_relief_page_get_type ())
G_DECLARE_FINAL_TYPE (LoosenReliefPage, loosen_relief_page, LOOSEN, RELIEF_PAGE, AdwBin)

void loosen_relief_page_set_complaint (LoosenReliefPage *self, LoosenComplaint *complaint);
void loosen_relief_page_set_gates (LoosenReliefPage *self, LoosenGates *gates);
LoosenMatches *loosen_relief_page_get_matches (LoosenReliefPage *self);
void loosen_relief_page_set_closed (LoosenReliefPage *self, const LoosenMark *marks, guint n_marks);
void loosen_relief_page_set_notices (LoosenReliefPage *self, GtkWidget *notices);
void loosen_relief_page_set_routine_card (LoosenReliefPage *self, GtkWidget *card);
void loosen_relief_page_set_compact (LoosenReliefPage *self, gboolean compact);

G_END_DECLS
