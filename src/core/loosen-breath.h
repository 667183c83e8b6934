/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LoosenBreathPhase:
 * @LOOSEN_BREATH_EASY: no lead: "Breathe easily"
 * @LOOSEN_BREATH_IN: breathe in
 * @LOOSEN_BREATH_TOP_UP: a second, small breath in on top of the first
 * @LOOSEN_BREATH_HOLD_IN: rest with full lungs
 * @LOOSEN_BREATH_OUT: breathe out
 * @LOOSEN_BREATH_HOLD_OUT: rest with empty lungs
 */
typedef enum {
  LOOSEN_BREATH_EASY,
  LOOSEN_BREATH_IN,
  LOOSEN_BREATH_TOP_UP,
  LOOSEN_BREATH_HOLD_IN,
  LOOSEN_BREATH_OUT,
  LOOSEN_BREATH_HOLD_OUT,
} LoosenBreathPhase;

#define LOOSEN_BREATH_MAX_PHASES 6

/**
 * LoosenBreathPattern:
 * @id: stable key
 * @name: translated name
 * @cue_in: translated sentence for the in-breath
 * @cue_out: translated sentence for the out-breath
 * @note: translated note on what is known of it
 * @for_holds: whether it may lead a hold, and not only a rest
 * @phases: what to do, in order; phases of no length are left out
 * @lengths: how long each phase lasts, microseconds
 * @n_phases: number of phases
 * @cycle: one whole breath, microseconds
 *
 * A breathing pattern. Immutable, owned by its catalog.
 */
typedef struct {
  const char *id;
  const char *name;
  const char *cue_in;
  const char *cue_out;
  const char *note;
  gboolean for_holds;
  LoosenBreathPhase phases[LOOSEN_BREATH_MAX_PHASES];
  gint64 lengths[LOOSEN_BREATH_MAX_PHASES];
  guint n_phases;
  gint64 cycle;
} LoosenBreathPattern;

/**
 * LoosenBreath:
 * @phase: what to do now
 * @progress: how far the phase is, 0 to 1
 * @fullness: how full the lungs are, 0 to 1; eased, for drawing
 * @left: what is left of the phase, microseconds
 * @number: which breath this is, from 1; 0 while breathing easily
 * @count: how many whole breaths the span holds
 */
typedef struct {
  LoosenBreathPhase phase;
  double progress;
  double fullness;
  gint64 left;
  guint number;
  guint count;
} LoosenBreath;

LoosenBreath loosen_breath_at (const LoosenBreathPattern *pattern, gint64 span, gint64 elapsed);
const char *loosen_breath_phase_get_word (LoosenBreathPhase phase);

G_END_DECLS
