/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-complaint.h"

#include <math.h>

#define PAIN_MAX 10

/**
 * LoosenComplaint:
 *
 * What the person reports: where it hurts, what it feels like, how bad it is, and maybe the sharpest spot.
 *
 * # Signals
 * `changed`: something changed; once for each change, never for none.
 */
struct _LoosenComplaint {
  GObject parent_instance;

  LoosenCatalog *catalog; /* (owned) */
  GArray *marks;          /* of LoosenMark, in the order in which they were made */
  GHashTable *symptoms;   /* (element-type LoosenSymptom) (unowned), a set */
  int pain;
  gboolean sharp_constant;
  gboolean has_pin;
  LoosenPin pin;
};

G_DEFINE_FINAL_TYPE (LoosenComplaint, loosen_complaint, G_TYPE_OBJECT)

enum { CHANGED, N_SIGNALS };
static guint signals[N_SIGNALS];

static void
changed (LoosenComplaint *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static gboolean
find_mark (LoosenComplaint *self, const LoosenZone *zone, LoosenSide side, guint *index)
{
  for (guint i = 0; i < self->marks->len; i++) {
    LoosenMark *mark = &g_array_index (self->marks, LoosenMark, i);

    if (mark->zone == zone && mark->side == side) {
      *index = i;
      return TRUE;
    }
  }

  return FALSE;
}

static gboolean
change_mark (LoosenComplaint *self, const LoosenZone *zone, LoosenSide side, gboolean marked)
{
  LoosenMark mark = { zone, side };
  gboolean there;
  guint index;

  there = find_mark (self, zone, side, &index);
  if (there == marked)
    return FALSE;

  if (marked)
    g_array_append_val (self->marks, mark);
  else
    g_array_remove_index (self->marks, index);

  return TRUE;
}

static void
loosen_complaint_finalize (GObject *object)
{
  LoosenComplaint *self = LOOSEN_COMPLAINT (object);

  g_array_unref (self->marks);
  g_hash_table_unref (self->symptoms);
  g_clear_pointer (&self->catalog, loosen_catalog_unref);

  G_OBJECT_CLASS (loosen_complaint_parent_class)->finalize (object);
}

static void
loosen_complaint_class_init (LoosenComplaintClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = loosen_complaint_finalize;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
loosen_complaint_init (LoosenComplaint *self)
{
  self->marks = g_array_new (FALSE, FALSE, sizeof (LoosenMark));
  self->symptoms = g_hash_table_new (NULL, NULL);
  self->pain = LOOSEN_PAIN_UNSET;
}

/**
 * loosen_complaint_new:
 * @catalog: the catalog whose zones and symptoms it speaks of
 *
 * Returns: (transfer full): an empty complaint
 */
LoosenComplaint *
loosen_complaint_new (LoosenCatalog *catalog)
{
  LoosenComplaint *self;

  g_return_val_if_fail (catalog != NULL, NULL);

  self = g_object_new (LOOSEN_TYPE_COMPLAINT, NULL);
  self->catalog = loosen_catalog_ref (catalog);

  return self;
}

/**
 * loosen_complaint_get_catalog:
 * @self: a complaint
 *
 * Returns: (transfer none): its catalog
 */
LoosenCatalog *
loosen_complaint_get_catalog (LoosenComplaint *self)
{
  g_return_val_if_fail (LOOSEN_IS_COMPLAINT (self), NULL);

  return self->catalog;
}

/**
 * loosen_complaint_has_mark:
 * @self: a complaint
 * @zone: a zone
 * @side: one of its sides
 *
 * Returns: whether it is marked as sore
 */
gboolean
loosen_complaint_has_mark (LoosenComplaint *self, const LoosenZone *zone, LoosenSide side)
{
  guint index;

  g_return_val_if_fail (LOOSEN_IS_COMPLAINT (self), FALSE);
  g_return_val_if_fail (zone != NULL, FALSE);

  return find_mark (self, zone, side, &index);
}

/**
 * loosen_complaint_set_mark:
 * @self: a complaint
 * @zone: a zone of its catalog that can be marked, so not one that is a red flag
 * @side: sides that the zone has; %LOOSEN_SIDE_BOTH for both at once
 * @marked: whether it hurts there
 *
 * Marks a zone as sore, or takes the mark away.
 */
void
loosen_complaint_set_mark (LoosenComplaint *self, const LoosenZone *zone, LoosenSide side, gboolean marked)
{
  static const LoosenSide single[] = { LOOSEN_SIDE_LEFT, LOOSEN_SIDE_RIGHT, LOOSEN_SIDE_CENTRE };
  gboolean any = FALSE;

  g_return_if_fail (LOOSEN_IS_COMPLAINT (self));
  g_return_if_fail (zone != NULL && loosen_catalog_find_zone (self->catalog, zone->id) == zone);
  g_return_if_fail (zone->kind != LOOSEN_ZONE_RED_FLAG);
  g_return_if_fail (side != LOOSEN_SIDE_NONE && (side & ~zone->sides) == 0);

  for (guint i = 0; i < G_N_ELEMENTS (single); i++)
    if ((side & single[i]) != 0)
      any = change_mark (self, zone, single[i], !!marked) || any;

  if (any)
    changed (self);
}

/**
 * loosen_complaint_get_marks:
 * @self: a complaint
 * @n_marks: (out): how many
 *
 * Returns: (transfer none) (array length=n_marks): the marks in the order in which they were made; valid until the
 *   next change
 */
const LoosenMark *
loosen_complaint_get_marks (LoosenComplaint *self, guint *n_marks)
{
  g_return_val_if_fail (LOOSEN_IS_COMPLAINT (self), NULL);
  g_return_val_if_fail (n_marks != NULL, NULL);

  *n_marks = self->marks->len;

  return (const LoosenMark *) (gpointer) self->marks->data;
}

/**
 * loosen_complaint_get_sides:
 * @self: a complaint
 *
 * Returns: left, right or both, as marked; %LOOSEN_SIDE_NONE if nothing is, or only the middle
 */
LoosenSide
loosen_complaint_get_sides (LoosenComplaint *self)
{
  guint sides = 0;

  g_return_val_if_fail (LOOSEN_IS_COMPLAINT (self), LOOSEN_SIDE_NONE);

  for (guint i = 0; i < self->marks->len; i++)
    sides |= g_array_index (self->marks, LoosenMark, i).side & LOOSEN_SIDE_BOTH;

  return sides;
}

/**
 * loosen_complaint_has_symptom:
 * @self: a complaint
 * @symptom: a symptom
 *
 * Returns: whether it is felt
 */
gboolean
loosen_complaint_has_symptom (LoosenComplaint *self, const LoosenSymptom *symptom)
{
  g_return_val_if_fail (LOOSEN_IS_COMPLAINT (self), FALSE);

  return g_hash_table_contains (self->symptoms, symptom);
}

/**
 * loosen_complaint_set_symptom:
 * @self: a complaint
 * @symptom: a symptom of its catalog
 * @felt: whether it is felt
 */
void
loosen_complaint_set_symptom (LoosenComplaint *self, const LoosenSymptom *symptom, gboolean felt)
{
  gboolean any;

  g_return_if_fail (LOOSEN_IS_COMPLAINT (self));
  g_return_if_fail (symptom != NULL && loosen_catalog_find_symptom (self->catalog, symptom->id) == symptom);

  if (felt)
    any = g_hash_table_add (self->symptoms, (gpointer) symptom);
  else
    any = g_hash_table_remove (self->symptoms, symptom);
  if (any)
    changed (self);
}

/**
 * loosen_complaint_get_pain:
 * @self: a complaint
 *
 * Returns: how bad it is now, 0 to 10, or %LOOSEN_PAIN_UNSET
 */
int
loosen_complaint_get_pain (LoosenComplaint *self)
{
  g_return_val_if_fail (LOOSEN_IS_COMPLAINT (self), LOOSEN_PAIN_UNSET);

  return self->pain;
}

/**
 * loosen_complaint_set_pain:
 * @self: a complaint
 * @pain: 0 to 10, or %LOOSEN_PAIN_UNSET
 */
void
loosen_complaint_set_pain (LoosenComplaint *self, int pain)
{
  g_return_if_fail (LOOSEN_IS_COMPLAINT (self));
  g_return_if_fail (pain >= LOOSEN_PAIN_UNSET && pain <= PAIN_MAX);

  if (self->pain == pain)
    return;

  self->pain = pain;
  changed (self);
}

/**
 * loosen_complaint_get_sharp_constant:
 * @self: a complaint
 *
 * Returns: whether the pain is sharp and constant
 */
gboolean
loosen_complaint_get_sharp_constant (LoosenComplaint *self)
{
  g_return_val_if_fail (LOOSEN_IS_COMPLAINT (self), FALSE);

  return self->sharp_constant;
}

/**
 * loosen_complaint_set_sharp_constant:
 * @self: a complaint
 * @sharp_constant: whether the pain is sharp and constant
 */
void
loosen_complaint_set_sharp_constant (LoosenComplaint *self, gboolean sharp_constant)
{
  g_return_if_fail (LOOSEN_IS_COMPLAINT (self));

  if (self->sharp_constant == !!sharp_constant)
    return;

  self->sharp_constant = !!sharp_constant;
  changed (self);
}

/**
 * loosen_complaint_get_pin:
 * @self: a complaint
 *
 * Returns: (transfer none) (nullable): the sharpest spot; valid until the next change
 */
const LoosenPin *
loosen_complaint_get_pin (LoosenComplaint *self)
{
  g_return_val_if_fail (LOOSEN_IS_COMPLAINT (self), NULL);

  return self->has_pin ? &self->pin : NULL;
}

/**
 * loosen_complaint_set_pin:
 * @self: a complaint
 * @pin: (nullable): the sharpest spot, a point of one view; %NULL takes it away
 */
void
loosen_complaint_set_pin (LoosenComplaint *self, const LoosenPin *pin)
{
  g_return_if_fail (LOOSEN_IS_COMPLAINT (self));
  g_return_if_fail (pin == NULL || pin->view == LOOSEN_VIEW_BACK || pin->view == LOOSEN_VIEW_FRONT);
  g_return_if_fail (pin == NULL || (isfinite (pin->point.x) && isfinite (pin->point.y)));

  if (pin == NULL) {
    if (!self->has_pin)
      return;
    self->has_pin = FALSE;
  } else {
    if (self->has_pin && self->pin.view == pin->view && self->pin.point.x == pin->point.x &&
        self->pin.point.y == pin->point.y)
      return;
    self->pin = *pin;
    self->has_pin = TRUE;
  }
  changed (self);
}

/**
 * loosen_complaint_is_empty:
 * @self: a complaint
 *
 * Returns: whether nothing is reported at all
 */
gboolean
loosen_complaint_is_empty (LoosenComplaint *self)
{
  g_return_val_if_fail (LOOSEN_IS_COMPLAINT (self), TRUE);

  return self->marks->len == 0 && g_hash_table_size (self->symptoms) == 0 && self->pain == LOOSEN_PAIN_UNSET &&
         !self->sharp_constant && !self->has_pin;
}

/**
 * loosen_complaint_clear:
 * @self: a complaint
 *
 * Takes everything back.
 */
void
loosen_complaint_clear (LoosenComplaint *self)
{
  g_return_if_fail (LOOSEN_IS_COMPLAINT (self));

  if (loosen_complaint_is_empty (self))
    return;

  g_array_set_size (self->marks, 0);
  g_hash_table_remove_all (self->symptoms);
  self->pain = LOOSEN_PAIN_UNSET;
  self->sharp_constant = FALSE;
  self->has_pin = FALSE;
  changed (self);
}
