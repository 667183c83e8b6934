/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-catalog.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_PRESSURE_CHECK (loosen_pressure_check_get_type ())
G_DECLARE_FINAL_TYPE (LoosenPressureCheck, loosen_pressure_check, LOOSEN, PRESSURE_CHECK, GtkWidget)

void loosen_pressure_check_ask (LoosenPressureCheck *self, const LoosenHalfwayCheck *texts);
void loosen_pressure_check_end (LoosenPressureCheck *self);

G_END_DECLS
