/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-clock.h"
#include "loosen-complaint.h"
#include "loosen-routine.h"
#include "loosen-screening-advice.h"
#include "loosen-screening.h"
#include "loosen-stops.h"
#include "loosen-store.h"

G_BEGIN_DECLS

/**
 * LoosenAsk:
 * @LOOSEN_ASK_NOTHING: a session may begin
 * @LOOSEN_ASK_QUICK: the few questions of every start
 * @LOOSEN_ASK_FULL: all questions
 *
 * What has to be asked before a session.
 */
typedef enum {
  LOOSEN_ASK_NOTHING,
  LOOSEN_ASK_QUICK,
  LOOSEN_ASK_FULL,
} LoosenAsk;

#define LOOSEN_TYPE_SAFETY (loosen_safety_get_type ())
G_DECLARE_FINAL_TYPE (LoosenSafety, loosen_safety, LOOSEN, SAFETY, GObject)

LoosenSafety *loosen_safety_new (LoosenCatalog *catalog, LoosenClock *clock, LoosenStore *store);

LoosenCatalog *loosen_safety_get_catalog (LoosenSafety *self);
LoosenScreening *loosen_safety_get_screening (LoosenSafety *self);
gint64 loosen_safety_get_now (LoosenSafety *self);
LoosenGates *loosen_safety_get_gates (LoosenSafety *self);
LoosenAsk loosen_safety_get_ask (LoosenSafety *self);
const char *loosen_safety_get_trouble (LoosenSafety *self);

void loosen_safety_changed (LoosenSafety *self);
gboolean loosen_safety_finish_check (LoosenSafety *self, LoosenCheck check);
void loosen_safety_note_complaint (LoosenSafety *self, LoosenComplaint *complaint);

void loosen_safety_begin_session (LoosenSafety *self);
void loosen_safety_note_stop (LoosenSafety *self, const LoosenStep *step);
void loosen_safety_answer_stop (LoosenSafety *self, gboolean settled);
gboolean loosen_safety_end_session (LoosenSafety *self, gboolean completed, int pain_before);
gboolean loosen_safety_has_done_session (LoosenSafety *self);
int loosen_safety_get_pain_before (LoosenSafety *self);
LoosenAdvice loosen_safety_rate (LoosenSafety *self, const LoosenRating *rating);
gboolean loosen_safety_is_next_day_due (LoosenSafety *self);

G_END_DECLS
