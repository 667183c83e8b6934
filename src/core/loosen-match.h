/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

#include "loosen-complaint.h"
#include "loosen-gates.h"

G_BEGIN_DECLS

/**
 * LoosenMatchState:
 * @LOOSEN_MATCH_CHOSEN: matches the complaint; has a rank and a reason
 * @LOOSEN_MATCH_OTHER: does not match it, but may be done
 * @LOOSEN_MATCH_WITHHELD: must not be started now; the reason says why
 */
typedef enum {
  LOOSEN_MATCH_CHOSEN,
  LOOSEN_MATCH_OTHER,
  LOOSEN_MATCH_WITHHELD,
} LoosenMatchState;

/**
 * LoosenWorkArea:
 *
 * Where a technique works for this complaint: the work area of @zone on one @side.
 */
typedef struct {
  const LoosenZone *zone;
  LoosenSide side;
} LoosenWorkArea;

/**
 * LoosenMatch:
 * @technique: the technique
 * @state: chosen, other or withheld
 * @rank: from 1 for chosen ones, else 0
 * @score: points, for tests and the curious
 * @reason: (nullable): why it was chosen or is withheld; translated
 * @sides: which sides to do; %LOOSEN_SIDE_NONE where the technique has no sides. Where it presses, without a side
 *   of which the sharpest spot leaves nothing
 * @barred: sides that must not be done at all: the sharpest spot leaves nothing to press there, or a gate holds them
 * @barred_reason: (nullable): why, translated; %NULL where no side is barred
 * @work: (nullable): where to work; %NULL for nowhere
 * @n_work: number of @work
 */
typedef struct {
  const LoosenTechnique *technique;
  LoosenMatchState state;
  guint rank;
  guint score;
  const char *reason;
  LoosenSide sides;
  LoosenSide barred;
  const char *barred_reason;
  const LoosenWorkArea *work;
  guint n_work;
} LoosenMatch;

/**
 * LoosenMatches:
 *
 * The answer to a complaint: every self-care technique of the catalog once, or every professional one; chosen ones
 * first by rank, then the others, then the withheld ones, each group in its order. Reference-counted, immutable.
 */
typedef struct _LoosenMatches LoosenMatches;

#define LOOSEN_TYPE_MATCHES (loosen_matches_get_type ())
GType loosen_matches_get_type (void);

LoosenMatches *loosen_match (LoosenComplaint *complaint, LoosenGates *gates);
LoosenMatches *loosen_match_professional (LoosenComplaint *complaint, LoosenGates *gates);
LoosenMatches *loosen_matches_ref (LoosenMatches *self);
void loosen_matches_unref (LoosenMatches *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LoosenMatches, loosen_matches_unref)

guint loosen_matches_get_n (LoosenMatches *self);
guint loosen_matches_get_n_chosen (LoosenMatches *self);
const LoosenMatch *loosen_matches_get (LoosenMatches *self, guint index);
const LoosenMatch *loosen_matches_find (LoosenMatches *self, const LoosenTechnique *technique);

G_END_DECLS
