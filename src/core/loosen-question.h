/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-technique.h"

G_BEGIN_DECLS

/**
 * LoosenQuestionGroup:
 * @LOOSEN_QUESTION_EMERGENCY: may be an emergency
 * @LOOSEN_QUESTION_URGENT: needs advice on the same day
 * @LOOSEN_QUESTION_CLINICIAN: should be seen by a clinician
 * @LOOSEN_QUESTION_CONTRA: speaks against some or all self-massage
 * @LOOSEN_QUESTION_ACCESS: what a person can do and who it is for
 *
 * What a safety question is about, the most urgent first: content sections 5.3 to 5.7.
 */
typedef enum {
  LOOSEN_QUESTION_EMERGENCY,
  LOOSEN_QUESTION_URGENT,
  LOOSEN_QUESTION_CLINICIAN,
  LOOSEN_QUESTION_CONTRA,
  LOOSEN_QUESTION_ACCESS,
} LoosenQuestionGroup;

/**
 * LoosenEffect:
 * @LOOSEN_EFFECT_BLOCK_ALL: nothing may be started, not even breathing
 * @LOOSEN_EFFECT_BLOCK_WORK: only what calms may be started
 * @LOOSEN_EFFECT_BANNER: a card at each start
 * @LOOSEN_EFFECT_BANNER_WITHHOLD: the card, and some techniques are off
 * @LOOSEN_EFFECT_WITHHOLD: some techniques are off
 * @LOOSEN_EFFECT_WITHHOLD_REGION: what presses on the marked zones is off
 * @LOOSEN_EFFECT_AGE_BLOCK: information only
 *
 * What a Yes does: content section 5.1.
 */
typedef enum {
  LOOSEN_EFFECT_BLOCK_ALL,
  LOOSEN_EFFECT_BLOCK_WORK,
  LOOSEN_EFFECT_BANNER,
  LOOSEN_EFFECT_BANNER_WITHHOLD,
  LOOSEN_EFFECT_WITHHOLD,
  LOOSEN_EFFECT_WITHHOLD_REGION,
  LOOSEN_EFFECT_AGE_BLOCK,
} LoosenEffect;

/**
 * LoosenQuestion:
 * @id: stable key
 * @group: what it is about
 * @effect: what a Yes does
 * @question: translated, to be answered
 * @tick: translated: the same as what one says of oneself, to be ticked
 * @help: (nullable): translated: what is meant
 * @message: translated: what to say after a Yes
 * @withheld: techniques that a Yes switches off by name, in the order of the catalog; %NULL-terminated, maybe
 * empty
 * @quick: whether it is asked at every start
 * @may_skip: whether a check is whole without an answer to it
 * @sources: ids of sources; %NULL-terminated
 *
 * One safety question. Immutable, owned by its catalog.
 */
typedef struct {
  const char *id;
  LoosenQuestionGroup group;
  LoosenEffect effect;
  const char *question;
  const char *tick;
  const char *help;
  const char *message;
  const LoosenTechnique *const *withheld;
  gboolean quick;
  gboolean may_skip;
  const char *const *sources;
} LoosenQuestion;

/**
 * LoosenScreeningTexts:
 *
 * The texts around the safety questions. All translated.
 */
typedef struct {
  const char *quick;        /* anything new today? */
  const char *not_sure;     /* before the card of an emergency, where the answer was Not sure */
  const char *emergency;    /* MSG_EMERGENCY */
  const char *urgent;       /* MSG_URGENT */
  const char *clinician;    /* MSG_CLINICIAN, before the message of the question */
  const char *checked_safe; /* way out of an emergency */
  const char *checked;      /* way out of what is urgent */
  const char *booked;       /* takes the banner away */
  const char *seen;         /* ends what a clinician should see */
  const char *next_day;     /* how is your leg today? */
  const char *worse_leg;    /* advice for the next day */
  const char *sore_muscle;
  const char *better_or_same;
} LoosenScreeningTexts;

G_END_DECLS
