/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-catalog.h"
#include "loosen-complaint.h"
#include "loosen-gates.h"

G_BEGIN_DECLS

#define LOOSEN_SCREENING_FULL_LENGTH \
  (14 * 24 * 60 * 60 * (gint64) G_USEC_PER_SEC) /* how long a full check holds */
#define LOOSEN_SCREENING_RELEASE_LENGTH \
  (24 * 60 * 60 * (gint64) G_USEC_PER_SEC) /* until an emergency may be put aside */

/**
 * LoosenAnswer:
 * @LOOSEN_ANSWER_NOT_ASKED: no answer
 * @LOOSEN_ANSWER_NO: No
 * @LOOSEN_ANSWER_YES: Yes
 * @LOOSEN_ANSWER_NOT_SURE: Not sure; counts as a Yes
 */
typedef enum {
  LOOSEN_ANSWER_NOT_ASKED,
  LOOSEN_ANSWER_NO,
  LOOSEN_ANSWER_YES,
  LOOSEN_ANSWER_NOT_SURE,
} LoosenAnswer;

/**
 * LoosenCheck:
 * @LOOSEN_CHECK_FULL: all questions
 * @LOOSEN_CHECK_QUICK: the few of every start
 */
typedef enum {
  LOOSEN_CHECK_FULL,
  LOOSEN_CHECK_QUICK,
} LoosenCheck;

/**
 * LoosenDue:
 * @LOOSEN_DUE_NOT: it is not
 * @LOOSEN_DUE_NEVER: there has been none
 * @LOOSEN_DUE_CLOCK: the last one lies in the future, so nobody knows how old it is
 * @LOOSEN_DUE_UNANSWERED: there is a question that was not asked
 * @LOOSEN_DUE_OLD: the last one was too long ago
 * @LOOSEN_DUE_STOP: a stop did not settle
 * @LOOSEN_DUE_LEG: the leg hurts in a new place
 * @LOOSEN_DUE_WORSE: it got worse
 *
 * Why a full check is due.
 */
typedef enum {
  LOOSEN_DUE_NOT,
  LOOSEN_DUE_NEVER,
  LOOSEN_DUE_CLOCK,
  LOOSEN_DUE_UNANSWERED,
  LOOSEN_DUE_OLD,
  LOOSEN_DUE_STOP,
  LOOSEN_DUE_LEG,
  LOOSEN_DUE_WORSE,
} LoosenDue;

/**
 * LoosenBlock:
 * @LOOSEN_BLOCK_NONE: nothing is blocked
 * @LOOSEN_BLOCK_ALL: the emergency card; nothing may be started
 * @LOOSEN_BLOCK_WORK: the urgent card; only what calms may be started
 * @LOOSEN_BLOCK_AGE: information only
 */
typedef enum { /*< flags >*/
               LOOSEN_BLOCK_NONE = 0,
               LOOSEN_BLOCK_ALL = 1 << 0,
               LOOSEN_BLOCK_WORK = 1 << 1,
               LOOSEN_BLOCK_AGE = 1 << 2,
} LoosenBlock;

/**
 * LoosenWayOut:
 * @LOOSEN_WAY_OUT_NONE: none yet
 * @LOOSEN_WAY_OUT_CONFIRM: all emergency answers are No again; offer it, and ask once more before taking it
 * @LOOSEN_WAY_OUT_CHECKED: a day has passed; offer it
 *
 * Whether "I have been checked and told it is safe" is offered.
 */
typedef enum {
  LOOSEN_WAY_OUT_NONE,
  LOOSEN_WAY_OUT_CONFIRM,
  LOOSEN_WAY_OUT_CHECKED,
} LoosenWayOut;

#define LOOSEN_TYPE_SCREENING (loosen_screening_get_type ())
G_DECLARE_FINAL_TYPE (LoosenScreening, loosen_screening, LOOSEN, SCREENING, GObject)

LoosenScreening *
loosen_screening_new (LoosenCatalog *catalog);
LoosenScreening *
loosen_screening_new_from_text (LoosenCatalog *catalog, const char *text, GError **error);
char *
loosen_screening_to_text (LoosenScreening *self);

/* Asking */
GPtrArray *
loosen_screening_list_questions (LoosenScreening *self, LoosenCheck check);
LoosenAnswer
loosen_screening_get_answer (LoosenScreening *self, const LoosenQuestion *question);
void
loosen_screening_set_answer (LoosenScreening *self,
                             const LoosenQuestion *question,
                             LoosenAnswer answer,
                             gint64 now);
gboolean
loosen_screening_has_mark (LoosenScreening *self,
                           const LoosenQuestion *question,
                           const LoosenZone *zone,
                           LoosenSide side);
void
loosen_screening_set_mark (LoosenScreening *self,
                           const LoosenQuestion *question,
                           const LoosenZone *zone,
                           LoosenSide side,
                           gboolean marked);
gboolean
loosen_screening_has_elsewhere (LoosenScreening *self, const LoosenQuestion *question);
void
loosen_screening_set_elsewhere (LoosenScreening *self, const LoosenQuestion *question, gboolean elsewhere);
void
loosen_screening_begin_check (LoosenScreening *self);
gboolean
loosen_screening_finish_check (LoosenScreening *self, LoosenCheck check, gint64 now);

/* When to ask */
LoosenDue
loosen_screening_get_due (LoosenScreening *self, gint64 now);
gboolean
loosen_screening_is_quick_due (LoosenScreening *self, gint64 since, gint64 now);
void
loosen_screening_demand (LoosenScreening *self, LoosenDue why);
void
loosen_screening_note_marks (LoosenScreening *self, const LoosenMark *marks, guint n_marks, gint64 now);

/* What follows */
gboolean
loosen_screening_is_active (LoosenScreening *self, const LoosenQuestion *question);
GPtrArray *
loosen_screening_list_active (LoosenScreening *self, LoosenQuestionGroup group);
GPtrArray *
loosen_screening_list_banners (LoosenScreening *self);
LoosenBlock
loosen_screening_get_block (LoosenScreening *self);
gboolean
loosen_screening_allows_breathing (LoosenScreening *self);
gboolean
loosen_screening_is_unsure (LoosenScreening *self);
GArray *
loosen_screening_list_closed (LoosenScreening *self);
void
loosen_screening_apply (LoosenScreening *self, LoosenGates *gates);

/* Ways out */
LoosenWayOut
loosen_screening_get_way_out (LoosenScreening *self, gint64 now);
gboolean
loosen_screening_release_emergency (LoosenScreening *self, gboolean confirmed, gint64 now);
void
loosen_screening_release_urgent (LoosenScreening *self);
void
loosen_screening_set_booked (LoosenScreening *self, const LoosenQuestion *question);
void
loosen_screening_set_seen (LoosenScreening *self, const LoosenQuestion *question);

G_END_DECLS
