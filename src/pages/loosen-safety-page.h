/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "loosen-safety.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_SAFETY_PAGE (loosen_safety_page_get_type ())
G_DECLARE_FINAL_TYPE (LoosenSafetyPage, loosen_safety_page, LOOSEN, SAFETY_PAGE, AdwBin)

void loosen_safety_page_begin (LoosenSafetyPage *self, LoosenSafety *safety, LoosenCheck check);
void loosen_safety_page_begin_emergency (LoosenSafetyPage *self, LoosenSafety *safety);
gboolean loosen_safety_page_go_back (LoosenSafetyPage *self);

G_END_DECLS
