/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

#include "loosen-catalog.h"

G_BEGIN_DECLS

#define LOOSEN_PAIN_UNSET (-1)

/**
 * LoosenMark:
 *
 * A zone and side that hurts. @side is one side, or %LOOSEN_SIDE_CENTRE.
 */
typedef struct {
  const LoosenZone *zone;
  LoosenSide side;
} LoosenMark;

/**
 * LoosenPin:
 *
 * The sharpest spot: a point of one view, in map units (x as drawn, not mirrored).
 */
typedef struct {
  LoosenView view;
  LoosenPoint point;
} LoosenPin;

#define LOOSEN_TYPE_COMPLAINT (loosen_complaint_get_type ())
G_DECLARE_FINAL_TYPE (LoosenComplaint, loosen_complaint, LOOSEN, COMPLAINT, GObject)

LoosenComplaint *loosen_complaint_new (LoosenCatalog *catalog);

LoosenCatalog *loosen_complaint_get_catalog (LoosenComplaint *self);

gboolean loosen_complaint_has_mark (LoosenComplaint *self, const LoosenZone *zone, LoosenSide side);
void loosen_complaint_set_mark (LoosenComplaint *self, const LoosenZone *zone, LoosenSide side, gboolean marked);
const LoosenMark *loosen_complaint_get_marks (LoosenComplaint *self, guint *n_marks);
LoosenSide loosen_complaint_get_sides (LoosenComplaint *self);

gboolean loosen_complaint_has_symptom (LoosenComplaint *self, const LoosenSymptom *symptom);
void loosen_complaint_set_symptom (LoosenComplaint *self, const LoosenSymptom *symptom, gboolean felt);

int loosen_complaint_get_pain (LoosenComplaint *self);
void loosen_complaint_set_pain (LoosenComplaint *self, int pain);

gboolean loosen_complaint_get_sharp_constant (LoosenComplaint *self);
void loosen_complaint_set_sharp_constant (LoosenComplaint *self, gboolean sharp_constant);

const LoosenPin *loosen_complaint_get_pin (LoosenComplaint *self);
void loosen_complaint_set_pin (LoosenComplaint *self, const LoosenPin *pin);

gboolean loosen_complaint_is_empty (LoosenComplaint *self);
void loosen_complaint_clear (LoosenComplaint *self);

G_END_DECLS
