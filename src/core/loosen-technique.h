/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

#include "loosen-breath.h"
#include "loosen-zone.h"

G_BEGIN_DECLS

typedef enum {
  LOOSEN_KIND_SELF_MASSAGE,
  LOOSEN_KIND_STRETCH,
  LOOSEN_KIND_MOBILITY,
  LOOSEN_KIND_REST,
  LOOSEN_KIND_PROFESSIONAL,
} LoosenKind;

/**
 * LoosenMode:
 * @LOOSEN_MODE_HOLD: hold still for @hold_s
 * @LOOSEN_MODE_ROLL: the same clock, with a stroke cue every @roll_stroke_s
 * @LOOSEN_MODE_REPS: @reps repetitions, one every @rep_s; no hold
 * @LOOSEN_MODE_INFO: nothing to time
 */
typedef enum {
  LOOSEN_MODE_HOLD,
  LOOSEN_MODE_ROLL,
  LOOSEN_MODE_REPS,
  LOOSEN_MODE_INFO,
} LoosenMode;

/**
 * LoosenRange:
 *
 * A number a person may choose. All zero where the technique has none.
 */
typedef struct {
  guint min;
  guint normal;
  guint max;
} LoosenRange;

/**
 * LoosenTechnique:
 * @id: stable key
 * @name: translated name
 * @kind: what it is
 * @mode: how it is timed
 * @from_document: whether the article that the product teaches names it
 * @equipment: ids of what can be used ("tennis_ball", "none", ...)
 * @first_choice: id of the equipment to try first
 * @position: id of the position: "floor", "standing", "chair", "standing or chair", "lying on back",
 *   "lying on front"; %NULL for professional ones
 * @load: 0 (rest) to 3 (firm)
 * @targets: zones it works on; %NULL-terminated
 * @target_regions: ids of regions it works on as a whole (the nerve glide: the leg); these are not pressed
 * @per_side: whether each side is done by itself
 * @side_rule: translated: which side
 * @what: (nullable): translated: what it is (professional ones)
 * @setup: translated set-up sentences
 * @steps: translated steps
 * @cue_start: (nullable): translated cue at the start
 * @cues_mid: translated cues spread over the middle
 * @cue_end: (nullable): translated cue at the end
 * @say: translated sentences to say to a therapist (professional ones)
 * @hold_s: seconds of one hold
 * @reps: repetitions
 * @rep_s: seconds of one repetition (mode reps)
 * @roll_stroke_s: seconds of one stroke (mode roll)
 * @rest_s: seconds of rest between repetitions
 * @settle_s: seconds to get into place
 * @per_day_max: how often a day, 0 for no limit given
 * @breathing: (nullable): its breathing pattern
 * @has_pressure: whether it presses; the four numbers below are 0 to 10
 * @feel: translated: what it should feel like
 * @back_off: translated: when to ease off or stop
 * @withheld_by: ids of the safety answers that switch it off
 * @easier: (nullable): translated
 * @firmer: (nullable): translated
 * @alt_positions: ids of safety answers and, after each, the translated position to take then; %NULL-terminated
 * @grade_sciatica: grade of the evidence, 'A' to 'D' or 'N'
 * @grade_back_pain: the same for back pain
 * @evidence_note: translated
 * @evidence_sources: ids of sources
 *
 * One technique. Immutable, owned by its catalog. String arrays are %NULL-terminated and never %NULL themselves.
 */
typedef struct {
  const char *id;
  const char *name;
  LoosenKind kind;
  LoosenMode mode;
  gboolean from_document;
  const char *const *equipment;
  const char *first_choice;
  const char *position;
  guint load;
  const LoosenZone *const *targets;
  const char *const *target_regions;
  gboolean per_side;
  const char *side_rule;
  const char *what;
  const char *const *setup;
  const char *const *steps;
  const char *cue_start;
  const char *const *cues_mid;
  const char *cue_end;
  const char *const *say;
  LoosenRange hold_s;
  LoosenRange reps;
  guint rep_s;
  guint roll_stroke_s;
  guint rest_s;
  guint settle_s;
  guint per_day_max;
  const LoosenBreathPattern *breathing;
  gboolean has_pressure;
  guint pressure_start;
  guint pressure_min;
  guint pressure_max;
  guint pressure_cap;
  const char *feel;
  const char *const *back_off;
  const char *const *withheld_by;
  const char *easier;
  const char *firmer;
  const char *const *alt_positions;
  char grade_sciatica;
  char grade_back_pain;
  const char *evidence_note;
  const char *const *evidence_sources;
} LoosenTechnique;

gboolean loosen_technique_targets_region (const LoosenTechnique *technique, const char *region_id);
gboolean loosen_technique_is_timed (const LoosenTechnique *technique);

G_END_DECLS
