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
 * LoosenGates:
 *
 * Which techniques are held back now, each with the reason in words. What withholds them (a stop, a safety answer)
 * fills this in; matching and starting only ask it. Reference-counted; treat as immutable once shared.
 */
typedef struct _LoosenGates LoosenGates;

#define LOOSEN_TYPE_GATES (loosen_gates_get_type ())
GType loosen_gates_get_type (void);

LoosenGates *loosen_gates_new (void);
LoosenGates *loosen_gates_ref (LoosenGates *self);
void loosen_gates_unref (LoosenGates *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LoosenGates, loosen_gates_unref)

void loosen_gates_withhold (LoosenGates *self, const LoosenTechnique *technique, const char *reason);
const char *loosen_gates_get_reason (LoosenGates *self, const LoosenTechnique *technique);

G_END_DECLS
