/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-gates.h"

struct _LoosenGates {
  GHashTable *reasons; /* (element-type LoosenTechnique utf8): technique (unowned), reason (owned) */
};

G_DEFINE_BOXED_TYPE (LoosenGates, loosen_gates, loosen_gates_ref, loosen_gates_unref)

/**
 * loosen_gates_new:
 *
 * Returns: (transfer full): gates that hold nothing back
 */
LoosenGates *
loosen_gates_new (void)
{
  LoosenGates *self = g_rc_box_new0 (LoosenGates);

  self->reasons = g_hash_table_new_full (NULL, NULL, NULL, g_free);

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

  g_clear_pointer (&self->reasons, g_hash_table_unref);
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
 * Holds a technique back. The first reason given stays: give the gravest first.
 */
void
loosen_gates_withhold (LoosenGates *self, const LoosenTechnique *technique, const char *reason)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (technique != NULL);
  g_return_if_fail (reason != NULL);

  if (!g_hash_table_contains (self->reasons, technique))
    g_hash_table_insert (self->reasons, (gpointer) technique, g_strdup (reason));
}

/**
 * loosen_gates_get_reason:
 * @self: (nullable): gates; %NULL holds nothing back
 * @technique: a technique
 *
 * Returns: (nullable): why it is held back, %NULL if it is not
 */
const char *
loosen_gates_get_reason (LoosenGates *self, const LoosenTechnique *technique)
{
  g_return_val_if_fail (technique != NULL, NULL);

  return self != NULL ? g_hash_table_lookup (self->reasons, technique) : NULL;
}
