/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

#include "loosen-technique.h"

G_BEGIN_DECLS

/**
 * LoosenGateKind:
 * @LOOSEN_GATE_EMERGENCY: an answer that may mean an emergency
 * @LOOSEN_GATE_URGENT: an answer that needs advice on the same day
 * @LOOSEN_GATE_STOP: a stop, or a leg that got worse
 * @LOOSEN_GATE_CLINICIAN: an answer that a clinician should look at
 * @LOOSEN_GATE_CONTRA: an answer that speaks against it
 * @LOOSEN_GATE_ACCESS: what the person cannot do, or whom it is not for
 * @LOOSEN_GATE_OTHER: anything else
 *
 * Why a technique is held back, the most urgent first.
 */
typedef enum {
  LOOSEN_GATE_EMERGENCY,
  LOOSEN_GATE_URGENT,
  LOOSEN_GATE_STOP,
  LOOSEN_GATE_CLINICIAN,
  LOOSEN_GATE_CONTRA,
  LOOSEN_GATE_ACCESS,
  LOOSEN_GATE_OTHER,
} LoosenGateKind;

/**
 * LoosenGate:
 * @kind: why
 * @sides: where; %LOOSEN_SIDE_BOTH for all of it
 * @reason: why in words, translated
 *
 * One reason to hold a technique back. Immutable, owned by its gates.
 */
typedef struct {
  LoosenGateKind kind;
  LoosenSide sides;
  const char *reason;
} LoosenGate;

/**
 * LoosenGates:
 *
 * Which techniques are held back now, each with the reasons in words. What withholds them (a stop, a safety
 * answer) fills this in; matching and starting only ask it. Reference-counted; treat as immutable once
 * shared.
 */
typedef struct _LoosenGates LoosenGates;

#define LOOSEN_TYPE_GATES (loosen_gates_get_type ())
GType
loosen_gates_get_type (void);

LoosenGates *
loosen_gates_new (void);
LoosenGates *
loosen_gates_ref (LoosenGates *self);
void
loosen_gates_unref (LoosenGates *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LoosenGates, loosen_gates_unref)

void
loosen_gates_withhold (LoosenGates *self, const LoosenTechnique *technique, const char *reason);
void
loosen_gates_withhold_for (LoosenGates *self,
                           const LoosenTechnique *technique,
                           LoosenGateKind kind,
                           LoosenSide sides,
                           const char *reason);

const LoosenGate *
loosen_gates_find (LoosenGates *self, const LoosenTechnique *technique, LoosenSide sides);
const LoosenGate *const *
loosen_gates_list (LoosenGates *self, const LoosenTechnique *technique);
const char *
loosen_gates_get_reason (LoosenGates *self, const LoosenTechnique *technique);
LoosenSide
loosen_gates_get_sides (LoosenGates *self, const LoosenTechnique *technique);

G_END_DECLS
