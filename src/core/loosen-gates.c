/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-gates.h"

struct _LoosenGates {
  GHashTable
    *lists; /* LoosenTechnique (unowned) -> LoosenGate *[] (owned), the most urgent first, NULL-terminated */
};

/* What stands for a technique that nothing holds back. */
static const LoosenGate *const no_gates[] = { NULL };

G_DEFINE_BOXED_TYPE (LoosenGates, loosen_gates, loosen_gates_ref, loosen_gates_unref)

static void
gate_free (gpointer data)
{
  LoosenGate *gate = data;

  /* The end of the list. */
  if (gate == NULL)
    return;

  g_free ((char *) gate->reason);
  g_free (gate);
}

static GPtrArray *
list_new (void)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (gate_free);

  g_ptr_array_add (list, NULL);

  return list;
}

/**
 * loosen_gates_new:
 *
 * Returns: (transfer full): gates that hold nothing back
 */
LoosenGates *
loosen_gates_new (void)
{
  LoosenGates *self = g_rc_box_new0 (LoosenGates);

  self->lists = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);

  return self;
}

/**
 * loosen_gates_ref:
 * @self: gates
 *
 * Returns: (transfer full): @self
 */
LoosenGates *
loosen_gates_ref (LoosenGates *self)
{
  return g_rc_box_acquire (self);
}

static void
clear_gates (gpointer data)
{
  LoosenGates *self = data;

  g_clear_pointer (&self->lists, g_hash_table_unref);
}

/**
 * loosen_gates_unref:
 * @self: (transfer full): gates
 */
void
loosen_gates_unref (LoosenGates *self)
{
  g_rc_box_release_full (self, clear_gates);
}

/**
 * loosen_gates_withhold:
 * @self: gates that nobody else looks at yet
 * @technique: what to hold back
 * @reason: why, translated
 *
 * Holds a technique back on all sides, for %LOOSEN_GATE_OTHER.
 */
void
loosen_gates_withhold (LoosenGates *self, const LoosenTechnique *technique, const char *reason)
{
  loosen_gates_withhold_for (self, technique, LOOSEN_GATE_OTHER, LOOSEN_SIDE_BOTH, reason);
}

/**
 * loosen_gates_withhold_for:
 * @self: gates that nobody else looks at yet
 * @technique: what to hold back
 * @kind: why
 * @sides: where: left, right or both
 * @reason: why, translated
 *
 * Holds a technique back. Of several reasons the most urgent kind comes first; of the same kind, the one that
 * was given first.
 */
void
loosen_gates_withhold_for (LoosenGates *self,
                           const LoosenTechnique *technique,
                           LoosenGateKind kind,
                           LoosenSide sides,
                           const char *reason)
{
  GPtrArray *list;
  LoosenGate *gate;
  guint i = 0;

  g_return_if_fail (self != NULL);
  g_return_if_fail (technique != NULL);
  g_return_if_fail (kind <= LOOSEN_GATE_OTHER);
  g_return_if_fail (sides != LOOSEN_SIDE_NONE && (sides & ~LOOSEN_SIDE_BOTH) == 0);
  g_return_if_fail (reason != NULL);

  list = g_hash_table_lookup (self->lists, technique);
  if (list == NULL) {
    list = list_new ();
    g_hash_table_insert (self->lists, (gpointer) technique, list);
  }
  for (; i + 1 < list->len; i++) {
    const LoosenGate *other = g_ptr_array_index (list, i);

    if (other->kind > kind)
      break;
    if (other->kind == kind && (sides & ~other->sides) == 0 && g_str_equal (other->reason, reason))
      return;
  }

  gate = g_new0 (LoosenGate, 1);
  gate->kind = kind;
  gate->sides = sides;
  gate->reason = g_strdup (reason);
  g_ptr_array_insert (list, i, gate);
}

/**
 * loosen_gates_list:
 * @self: (nullable): gates; %NULL holds nothing back
 * @technique: a technique
 *
 * Returns: (transfer none) (array zero-terminated=1): all that holds it back, the most urgent first; maybe
 * empty
 */
const LoosenGate *const *
loosen_gates_list (LoosenGates *self, const LoosenTechnique *technique)
{
  GPtrArray *list;

  g_return_val_if_fail (technique != NULL, no_gates);

  list = self != NULL ? g_hash_table_lookup (self->lists, technique) : NULL;

  return list != NULL ? (const LoosenGate *const *) list->pdata : no_gates;
}

/**
 * loosen_gates_get_sides:
 * @self: (nullable): gates; %NULL holds nothing back
 * @technique: a technique
 *
 * Returns: the sides on which it is held back; %LOOSEN_SIDE_BOTH where it must not be started at all
 */
LoosenSide
loosen_gates_get_sides (LoosenGates *self, const LoosenTechnique *technique)
{
  const LoosenGate *const *gates;
  guint sides = LOOSEN_SIDE_NONE;

  g_return_val_if_fail (technique != NULL, LOOSEN_SIDE_BOTH);

  gates = loosen_gates_list (self, technique);
  for (guint i = 0; gates[i] != NULL; i++)
    sides |= gates[i]->sides;

  return sides;
}

/**
 * loosen_gates_find:
 * @self: (nullable): gates; %NULL holds nothing back
 * @technique: a technique
 * @sides: left, right or both
 *
 * What holds a technique back on all of @sides. Where no reason by itself does, but several together, it is
 * the most urgent of them.
 *
 * Returns: (transfer none) (nullable): the most urgent reason; %NULL if it may be done on one of @sides
 */
const LoosenGate *
loosen_gates_find (LoosenGates *self, const LoosenTechnique *technique, LoosenSide sides)
{
  const LoosenGate *const *gates;
  const LoosenGate *first = NULL;

  g_return_val_if_fail (technique != NULL, NULL);
  g_return_val_if_fail (sides != LOOSEN_SIDE_NONE && (sides & ~LOOSEN_SIDE_BOTH) == 0, NULL);

  if ((sides & ~loosen_gates_get_sides (self, technique)) != 0)
    return NULL;

  gates = loosen_gates_list (self, technique);
  for (guint i = 0; gates[i] != NULL; i++) {
    if ((sides & ~gates[i]->sides) == 0)
      return gates[i];
    if (first == NULL && (sides & gates[i]->sides) != 0)
      first = gates[i];
  }

  return first;
}

/**
 * loosen_gates_get_reason:
 * @self: (nullable): gates; %NULL holds nothing back
 * @technique: a technique
 *
 * Returns: (nullable): why it is held back on all sides, %NULL if it is not
 */
const char *
loosen_gates_get_reason (LoosenGates *self, const LoosenTechnique *technique)
{
  const LoosenGate *gate;

  g_return_val_if_fail (technique != NULL, NULL);

  gate = loosen_gates_find (self, technique, LOOSEN_SIDE_BOTH);

  return gate != NULL ? gate->reason : NULL;
}
