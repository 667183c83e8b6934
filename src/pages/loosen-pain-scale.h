/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-complaint.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_PAIN_SCALE (loosen_pain_scale_get_type ())
G_DECLARE_FINAL_TYPE (LoosenPainScale, loosen_pain_scale, LOOSEN, PAIN_SCALE, GtkWidget)

void loosen_pain_scale_set_complaint (LoosenPainScale *self, LoosenComplaint *complaint);

G_END_DECLS
