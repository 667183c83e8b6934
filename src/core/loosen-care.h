/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

#include "loosen-guide.h"
#include "loosen-technique.h"

G_BEGIN_DECLS

/**
 * LoosenCareItem:
 * @id: stable key, of its own in all of care.json
 * @text: translated: what to do, to look for or to say
 * @when: (nullable): translated: when, or in which case
 * @origin: where it comes from
 * @note: (nullable): translated
 * @sources: ids of sources; %NULL-terminated
 * @see: ids of corrections that say more; %NULL-terminated
 *
 * One line of a list. Immutable, owned by its catalog.
 */
typedef struct {
  const char *id;
  const char *text;
  const char *when;
  LoosenOrigin origin;
  const char *note;
  const char *const *sources;
  const char *const *see;
} LoosenCareItem;

/**
 * LoosenAnswerKind:
 * @LOOSEN_ANSWER_MAP: the marks on the map
 * @LOOSEN_ANSWER_CHOICE: one of the choices
 * @LOOSEN_ANSWER_TEXT: a few words
 * @LOOSEN_ANSWER_TWO_NUMBERS: 0 to 10, now and at its worst this week
 * @LOOSEN_ANSWER_DATE: a date
 *
 * How a question is answered.
 */
typedef enum {
  LOOSEN_ANSWER_MAP,
  LOOSEN_ANSWER_CHOICE,
  LOOSEN_ANSWER_TEXT,
  LOOSEN_ANSWER_TWO_NUMBERS,
  LOOSEN_ANSWER_DATE,
} LoosenAnswerKind;

/**
 * LoosenAnswerChoice:
 *
 * One answer to choose. Immutable, owned by its catalog.
 */
typedef struct {
  const char *id; /* stable key, of its own within the question */
  const char *text;
} LoosenAnswerChoice;

/**
 * LoosenPainQuestion:
 * @item: the question
 * @kind: how it is answered
 * @choices: (nullable): what there is to choose
 * @n_choices: number of @choices, 0 unless @kind is %LOOSEN_ANSWER_CHOICE
 *
 * A question of the sheet that describes the pain to a therapist. Immutable, owned by its catalog.
 */
typedef struct {
  LoosenCareItem item;
  LoosenAnswerKind kind;
  const LoosenAnswerChoice *choices;
  guint n_choices;
} LoosenPainQuestion;

/**
 * LoosenPhase:
 * @LOOSEN_PHASE_FLARE: the pain is bad now
 * @LOOSEN_PHASE_SETTLING: it is easing
 * @LOOSEN_PHASE_MAINTENANCE: it is mild, or comes and goes
 *
 * How things are, from the worst to the best.
 */
typedef enum {
  LOOSEN_PHASE_FLARE,
  LOOSEN_PHASE_SETTLING,
  LOOSEN_PHASE_MAINTENANCE,
} LoosenPhase;

#define LOOSEN_N_PHASES 3

/**
 * LoosenPlanNumber:
 * @LOOSEN_PLAN_FLARE_MIN_GAP: days from a session to the next, at least
 * @LOOSEN_PLAN_FLARE_MAX_GAP: the same, at most
 * @LOOSEN_PLAN_SETTLING_MIN_GAP: the same while it settles
 * @LOOSEN_PLAN_SETTLING_MAX_GAP: the same, at most
 * @LOOSEN_PLAN_MAINTENANCE_MIN_GAP: the same while it is mild
 * @LOOSEN_PLAN_MAINTENANCE_MAX_GAP: the same, at most
 * @LOOSEN_PLAN_SEVERE_PAIN: pain of 0 to 10 from which on it is a flare-up
 * @LOOSEN_PLAN_CALM_PAIN: pain of 0 to 10 up to which a week counts as calm
 * @LOOSEN_PLAN_CALM_WEEKS: calm weeks in a row until the next phase
 * @LOOSEN_PLAN_UNCHANGED_SESSIONS: sessions in a row without change until this is not the right tool
 * @LOOSEN_PLAN_DOCTOR_WEEKS: weeks since the start until it should be looked at
 * @LOOSEN_PLAN_SELF_MASSAGE_PER_DAY: sessions at home a day for each area and side
 *
 * The numbers of a plan. Each can be changed within its range. Those that keep a person safe can only be made
 * stricter: that is in their ranges.
 */
typedef enum {
  LOOSEN_PLAN_FLARE_MIN_GAP,
  LOOSEN_PLAN_FLARE_MAX_GAP,
  LOOSEN_PLAN_SETTLING_MIN_GAP,
  LOOSEN_PLAN_SETTLING_MAX_GAP,
  LOOSEN_PLAN_MAINTENANCE_MIN_GAP,
  LOOSEN_PLAN_MAINTENANCE_MAX_GAP,
  LOOSEN_PLAN_SEVERE_PAIN,
  LOOSEN_PLAN_CALM_PAIN,
  LOOSEN_PLAN_CALM_WEEKS,
  LOOSEN_PLAN_UNCHANGED_SESSIONS,
  LOOSEN_PLAN_DOCTOR_WEEKS,
  LOOSEN_PLAN_SELF_MASSAGE_PER_DAY,
} LoosenPlanNumber;

#define LOOSEN_PLAN_N_NUMBERS 12

/**
 * LoosenPlanPhase:
 *
 * The texts of a phase. Immutable, owned by its catalog. All translated but for the id.
 */
typedef struct {
  const char *id;
  const char *name;
  const char *when;     /* what it is for */
  const char *sessions; /* how many, in words */
  const char *style;    /* how to work */
  const char *goal;
  LoosenOrigin origin;
  const char *note; /* (nullable) */
} LoosenPlanPhase;

/**
 * LoosenPlanTexts:
 * @phases: by #LoosenPhase
 * @numbers: by #LoosenPlanNumber
 * @your_numbers: translated: the right amount differs
 * @unchanged: translated: after sessions without change
 * @self_massage: translated: how often at home
 * @keep_moving: translated: always shown
 * @evidence: translated: what is known of all this
 * @doctor_question: id of the safety question that asks for a clinician
 * @sources: ids of sources; %NULL-terminated
 * @see: ids of corrections that say more; %NULL-terminated
 *
 * How often: texts and numbers. Immutable, owned by its catalog.
 */
typedef struct {
  LoosenPlanPhase phases[LOOSEN_N_PHASES];
  LoosenRange numbers[LOOSEN_PLAN_N_NUMBERS];
  const char *your_numbers;
  const char *unchanged;
  const char *self_massage;
  const char *keep_moving;
  const char *evidence;
  const char *doctor_question;
  const char *const *sources;
  const char *const *see;
} LoosenPlanTexts;

/**
 * LoosenSpineCheck:
 * @techniques: before which it is asked; %NULL-terminated
 * @question: translated: whether the tool is off the spine
 * @no: translated: what to do after a No; nothing starts then
 * @sources: ids of sources; %NULL-terminated
 *
 * What is asked before pressure beside the spine. Immutable, owned by its catalog.
 */
typedef struct {
  const LoosenTechnique *const *techniques;
  const char *question;
  const char *no;
  const char *const *sources;
} LoosenSpineCheck;

/**
 * LoosenCare:
 * @therapist: what to look for in a therapist
 * @phrases: what to say during a session
 * @prepare: before a massage
 * @after_care: after a massage
 * @questions: what to tell a therapist of the pain
 * @sheet: translated: what the printed sheet holds besides
 * @spine_check: what is asked before pressure beside the spine
 * @plan: how often
 *
 * The care around the sessions. Each list is %NULL-terminated, in the order of the catalog. Immutable, owned by its
 * catalog.
 */
typedef struct {
  const LoosenCareItem *const *therapist;
  const LoosenCareItem *const *phrases;
  const LoosenCareItem *const *prepare;
  const LoosenCareItem *const *after_care;
  const LoosenPainQuestion *const *questions;
  const char *sheet;
  LoosenSpineCheck spine_check;
  LoosenPlanTexts plan;
} LoosenCare;

gboolean loosen_care_needs_spine_check (const LoosenCare *care, const LoosenTechnique *technique);

G_END_DECLS
