/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-catalog.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_PRESSURE_GAUGE (loosen_pressure_gauge_get_type ())
G_DECLARE_FINAL_TYPE (LoosenPressureGauge, loosen_pressure_gauge, LOOSEN, PRESSURE_GAUGE, GtkWidget)

void loosen_pressure_gauge_set_technique (LoosenPressureGauge *self, const LoosenTechnique *technique);

G_END_DECLS
