/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "loosen-complaint.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_SYMPTOM_LIST (loosen_symptom_list_get_type ())
G_DECLARE_FINAL_TYPE (LoosenSymptomList, loosen_symptom_list, LOOSEN, SYMPTOM_LIST, AdwBin)

void loosen_symptom_list_set_complaint (LoosenSymptomList *self, LoosenComplaint *complaint);

G_END_DECLS
