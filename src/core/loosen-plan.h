/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

#include "loosen-catalog.h"

G_BEGIN_DECLS

#define LOOSEN_PLAN_MAX_ENTRIES 10000 /* of each kind: twenty-seven years, once a day */

#define LOOSEN_PLAN_ERROR (loosen_plan_error_quark ())
GQuark loosen_plan_error_quark (void);

/**
 * LoosenPlanError:
 * @LOOSEN_PLAN_ERROR_RANGE: a number that may not be chosen
 * @LOOSEN_PLAN_ERROR_DAMAGED: what is read is no plan; the message names the place and the rule
 * @LOOSEN_PLAN_ERROR_NEWER: written by a newer Loosen
 * @LOOSEN_PLAN_ERROR_FULL: %LOOSEN_PLAN_MAX_ENTRIES are there
 */
typedef enum {
  LOOSEN_PLAN_ERROR_RANGE,
  LOOSEN_PLAN_ERROR_DAMAGED,
  LOOSEN_PLAN_ERROR_NEWER,
  LOOSEN_PLAN_ERROR_FULL,
} LoosenPlanError;

/**
 * LoosenPlanChange:
 *
 * What a session did, as the person says.
 */
typedef enum {
  LOOSEN_PLAN_CHANGE_UNKNOWN,
  LOOSEN_PLAN_CHANGE_BETTER,
  LOOSEN_PLAN_CHANGE_SAME,
  LOOSEN_PLAN_CHANGE_WORSE,
} LoosenPlanChange;

/**
 * LoosenPlanReason:
 * @LOOSEN_PLAN_REASON_NO_ANSWER: nothing is known yet; the plan is careful
 * @LOOSEN_PLAN_REASON_SHARP: sharp and constant pain
 * @LOOSEN_PLAN_REASON_SEVERE: pain that is high
 * @LOOSEN_PLAN_REASON_FIRST: the first answer
 * @LOOSEN_PLAN_REASON_CALM: enough calm weeks in a row
 *
 * Why a plan is in its phase.
 */
typedef enum {
  LOOSEN_PLAN_REASON_NO_ANSWER,
  LOOSEN_PLAN_REASON_SHARP,
  LOOSEN_PLAN_REASON_SEVERE,
  LOOSEN_PLAN_REASON_FIRST,
  LOOSEN_PLAN_REASON_CALM,
} LoosenPlanReason;

/**
 * LoosenPlanWarning:
 * @LOOSEN_PLAN_WARNING_CLOSE: the last two sessions were closer than the phase asks for
 * @LOOSEN_PLAN_WARNING_UNCHANGED: sessions in a row did not help
 * @LOOSEN_PLAN_WARNING_DOCTOR: it has lasted so long that a clinician should look at it
 * @LOOSEN_PLAN_WARNING_FUTURE: something is dated after tomorrow, so the date of the computer was or is wrong
 */
typedef enum { /*< flags >*/
  LOOSEN_PLAN_WARNING_CLOSE = 1 << 0,
  LOOSEN_PLAN_WARNING_UNCHANGED = 1 << 1,
  LOOSEN_PLAN_WARNING_DOCTOR = 1 << 2,
  LOOSEN_PLAN_WARNING_FUTURE = 1 << 3,
} LoosenPlanWarning;

/**
 * LoosenPlanState:
 * @phase: how things are
 * @reason: why
 * @since: the date of the answer that led to it; cleared where there was none
 * @pain: the pain of that answer
 * @calm_weeks: calm weeks in a row now
 * @has_session: whether there was a session
 * @last: the last session
 * @next: when the next one is proposed: never before today
 * @latest: until when it should be
 * @answer_due: whether it is a week since the last answer, or there is none
 * @next_answer: when to ask next: never before today
 * @warnings: #LoosenPlanWarning
 *
 * What a plan says on a day.
 */
typedef struct {
  LoosenPhase phase;
  LoosenPlanReason reason;
  GDate since;
  guint pain;
  guint calm_weeks;
  gboolean has_session;
  GDate last;
  GDate next;
  GDate latest;
  gboolean answer_due;
  GDate next_answer;
  guint warnings;
} LoosenPlanState;

/**
 * LoosenPlan:
 *
 * How often: what the person answered each week, which sessions there were, and the numbers the person chose. Knows
 * no clock: every question names its day. Days are those of the calendar where the person is; a session belongs to
 * the day on which it began. Reference-counted; not thread-safe.
 */
typedef struct _LoosenPlan LoosenPlan;

#define LOOSEN_TYPE_PLAN (loosen_plan_get_type ())
GType loosen_plan_get_type (void);

LoosenPlan *loosen_plan_new (LoosenCatalog *catalog, const char *id, const GDate *start);
LoosenPlan *loosen_plan_ref (LoosenPlan *self);
void loosen_plan_unref (LoosenPlan *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LoosenPlan, loosen_plan_unref)

LoosenCatalog *loosen_plan_get_catalog (LoosenPlan *self);
const char *loosen_plan_get_id (LoosenPlan *self);
void loosen_plan_get_start (LoosenPlan *self, GDate *start);
void loosen_plan_set_start (LoosenPlan *self, const GDate *start);

LoosenRange loosen_plan_get_range (LoosenPlan *self, LoosenPlanNumber number);
guint loosen_plan_get_number (LoosenPlan *self, LoosenPlanNumber number);
gboolean loosen_plan_set_number (LoosenPlan *self, LoosenPlanNumber number, guint value, GError **error);
void loosen_plan_reset_numbers (LoosenPlan *self);

gboolean loosen_plan_add_answer (LoosenPlan *self, const GDate *date, guint pain, gboolean sharp_constant, GError **error);
gboolean loosen_plan_add_session (LoosenPlan *self, const GDate *date, LoosenPlanChange change, GError **error);
gboolean loosen_plan_remove_session (LoosenPlan *self, const GDate *date);
gboolean loosen_plan_add_self_massage (LoosenPlan *self, const GDate *date, const LoosenZone *zone, LoosenSide side, GError **error);
guint loosen_plan_get_n_answers (LoosenPlan *self);
guint loosen_plan_get_n_sessions (LoosenPlan *self);
LoosenPlanChange loosen_plan_get_session (LoosenPlan *self, guint index, GDate *date);

LoosenPlanState loosen_plan_look (LoosenPlan *self, const GDate *today);
gboolean loosen_plan_is_too_close (LoosenPlan *self, const GDate *today, const GDate *date);
guint loosen_plan_get_self_massage_left (LoosenPlan *self, const GDate *today, const LoosenZone *zone, LoosenSide side);

char *loosen_plan_dup_reason (LoosenPlan *self, const LoosenPlanState *state);
char *loosen_plan_dup_warning (LoosenPlan *self, LoosenPlanWarning warning);

void loosen_plan_date_of (gint64 wall, GTimeZone *zone, GDate *date);

char *loosen_plan_to_text (LoosenPlan *self);
LoosenPlan *loosen_plan_new_from_text (LoosenCatalog *catalog, const char *text, gssize length, GError **error);

G_END_DECLS
