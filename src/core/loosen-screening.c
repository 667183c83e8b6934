/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-screening-private.h"

/* A mark of no zone that any catalog has, so that it may be anywhere. */
#define ELSEWHERE "elsewhere"

/**
 * LoosenScreening:
 *
 * The safety check: the answers, when they were given, and what follows from them. It asks no clock; every
 * time is UNIX time in microseconds, as loosen_clock_get_wall() gives it.
 *
 * What is grave does not go away by itself: a Yes to an emergency or urgent question counts until a way out
 * is taken, also when the answer is changed to No. All other answers count as they are.
 */
G_DEFINE_FINAL_TYPE (LoosenScreening, loosen_screening, G_TYPE_OBJECT)

typedef enum {
  CHANGED,
  N_SIGNALS,
} LoosenScreeningSignal;

static guint signals[N_SIGNALS];

static void
clear_mark (gpointer data)
{
  ScreeningMark *mark = data;

  g_free (mark->zone);
}

static GArray *
marks_new (void)
{
  GArray *marks = g_array_new (FALSE, FALSE, sizeof (ScreeningMark));

  g_array_set_clear_func (marks, clear_mark);

  return marks;
}

static void
entry_free (gpointer data)
{
  ScreeningEntry *entry = data;

  g_array_unref (entry->marks);
  g_free (entry);
}

static void
emit_changed (LoosenScreening *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
loosen_screening_finalize (GObject *object)
{
  LoosenScreening *self = LOOSEN_SCREENING (object);

  g_clear_pointer (&self->entries, g_hash_table_unref);
  g_clear_pointer (&self->leg_marks, g_array_unref);
  g_clear_pointer (&self->catalog, loosen_catalog_unref);

  G_OBJECT_CLASS (loosen_screening_parent_class)->finalize (object);
}

static void
loosen_screening_class_init (LoosenScreeningClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = loosen_screening_finalize;

  /**
   * LoosenScreening::changed:
   * @self: a screening
   *
   * Something changed that has to be stored, and of which something may follow.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
}

static void
loosen_screening_init (LoosenScreening *self)
{
  self->entries = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, entry_free);
  self->leg_marks = marks_new ();
}

/**
 * loosen_screening_new:
 * @catalog: has the questions
 *
 * Returns: (transfer full): a screening without answers: a full check is due
 */
LoosenScreening *
loosen_screening_new (LoosenCatalog *catalog)
{
  LoosenScreening *self;

  g_return_val_if_fail (catalog != NULL, NULL);

  self = g_object_new (LOOSEN_TYPE_SCREENING, NULL);
  self->catalog = loosen_catalog_ref (catalog);

  return self;
}

/* loosen_screening_find_entry:
 * @self: a screening
 * @id: of a question
 *
 * Returns: (nullable): what is known of it
 */
ScreeningEntry *
loosen_screening_find_entry (LoosenScreening *self, const char *id)
{
  return g_hash_table_lookup (self->entries, id);
}

/* loosen_screening_need_entry:
 * @self: a screening
 * @id: of a question
 *
 * Returns: what is known of it, made if there is nothing
 */
ScreeningEntry *
loosen_screening_need_entry (LoosenScreening *self, const char *id)
{
  ScreeningEntry *entry = loosen_screening_find_entry (self, id);

  if (entry == NULL) {
    entry = g_new0 (ScreeningEntry, 1);
    entry->marks = marks_new ();
    g_hash_table_insert (self->entries, g_strdup (id), entry);
  }

  return entry;
}

/* loosen_screening_add_mark:
 * @marks: marks without this one
 * @zone: id of a zone
 * @side: its side
 * @time: when
 */
void
loosen_screening_add_mark (GArray *marks, const char *zone, LoosenSide side, gint64 time)
{
  ScreeningMark mark = { g_strdup (zone), side, time };

  g_array_append_val (marks, mark);
}

/* loosen_screening_find_mark:
 * @marks: marks
 * @zone: id of a zone
 * @side: its side
 *
 * Returns: where it is, -1 if nowhere
 */
int
loosen_screening_find_mark (GArray *marks, const char *zone, LoosenSide side)
{
  for (guint i = 0; i < marks->len; i++) {
    const ScreeningMark *mark = &g_array_index (marks, ScreeningMark, i);

    if (mark->side == side && g_str_equal (mark->zone, zone))
      return i;
  }

  return -1;
}

/* loosen_screening_is_latched:
 * @question: a question
 *
 * Returns: whether only a way out ends what a Yes to it does
 */
gboolean
loosen_screening_is_latched (const LoosenQuestion *question)
{
  return question->group == LOOSEN_QUESTION_EMERGENCY || question->group == LOOSEN_QUESTION_URGENT;
}

/* loosen_screening_counts:
 * @answer: an answer
 *
 * Content section 5.1 has Not sure count as a Yes in every group that it names; it does so in the last one,
 * too.
 *
 * Returns: whether it counts as a Yes
 */
gboolean
loosen_screening_counts (LoosenAnswer answer)
{
  return answer == LOOSEN_ANSWER_YES || answer == LOOSEN_ANSWER_NOT_SURE;
}

/**
 * loosen_screening_list_questions:
 * @self: a screening
 * @check: which check
 *
 * Returns: (transfer container) (element-type LoosenQuestion): the questions to ask, the most urgent first
 */
GPtrArray *
loosen_screening_list_questions (LoosenScreening *self, LoosenCheck check)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new ();
  const LoosenQuestion *const *questions;

  g_return_val_if_fail (LOOSEN_IS_SCREENING (self), NULL);

  questions = loosen_catalog_get_questions (self->catalog);
  for (guint i = 0; questions[i] != NULL; i++)
    if (check == LOOSEN_CHECK_FULL || questions[i]->quick)
      g_ptr_array_add (list, (gpointer) questions[i]);

  return g_steal_pointer (&list);
}

/**
 * loosen_screening_get_answer:
 * @self: a screening
 * @question: a question of its catalog
 *
 * Returns: the last answer
 */
LoosenAnswer
loosen_screening_get_answer (LoosenScreening *self, const LoosenQuestion *question)
{
  const ScreeningEntry *entry;

  g_return_val_if_fail (LOOSEN_IS_SCREENING (self), LOOSEN_ANSWER_NOT_ASKED);
  g_return_val_if_fail (question != NULL, LOOSEN_ANSWER_NOT_ASKED);

  entry = loosen_screening_find_entry (self, question->id);

  return entry != NULL ? entry->answer : LOOSEN_ANSWER_NOT_ASKED;
}

/**
 * loosen_screening_set_answer:
 * @self: a screening
 * @question: a question of its catalog
 * @answer: the answer
 * @now: the time
 *
 * Takes an answer, which counts from now on. A Yes that was there already counts anew: whatever way out was
 * taken, it was for what was then. So give only what was really said, and not what a list showed as ticked
 * before.
 */
void
loosen_screening_set_answer (LoosenScreening *self,
                             const LoosenQuestion *question,
                             LoosenAnswer answer,
                             gint64 now)
{
  ScreeningEntry *entry;

  g_return_if_fail (LOOSEN_IS_SCREENING (self));
  g_return_if_fail (question != NULL);
  g_return_if_fail (answer <= LOOSEN_ANSWER_NOT_SURE);

  entry = loosen_screening_need_entry (self, question->id);
  entry->answer = answer;
  entry->fresh = answer != LOOSEN_ANSWER_NOT_ASKED;
  if (loosen_screening_counts (answer)) {
    entry->raised = TRUE;
    entry->raised_at = now;
    entry->booked = FALSE;
  } else if (!loosen_screening_is_latched (question)) {
    entry->raised = FALSE;
    entry->booked = FALSE;
    g_array_set_size (entry->marks, 0);
  }
  emit_changed (self);
}

/**
 * loosen_screening_has_mark:
 * @self: a screening
 * @question: a question of its catalog
 * @zone: a zone
 * @side: one side of it, or %LOOSEN_SIDE_CENTRE
 *
 * Returns: whether it was marked for the question
 */
gboolean
loosen_screening_has_mark (LoosenScreening *self,
                           const LoosenQuestion *question,
                           const LoosenZone *zone,
                           LoosenSide side)
{
  const ScreeningEntry *entry;

  g_return_val_if_fail (LOOSEN_IS_SCREENING (self), FALSE);
  g_return_val_if_fail (question != NULL, FALSE);
  g_return_val_if_fail (zone != NULL, FALSE);

  entry = loosen_screening_find_entry (self, question->id);

  return entry != NULL && loosen_screening_find_mark (entry->marks, zone->id, side) >= 0;
}

/**
 * loosen_screening_set_mark:
 * @self: a screening
 * @question: a question of its catalog that was answered with a Yes or Not sure, and whose answer needs marks
 * @zone: a zone
 * @side: one side of it, or %LOOSEN_SIDE_CENTRE
 * @marked: whether it is marked
 *
 * Takes where something is. As long as nothing is marked, it may be everywhere.
 */
void
loosen_screening_set_mark (LoosenScreening *self,
                           const LoosenQuestion *question,
                           const LoosenZone *zone,
                           LoosenSide side,
                           gboolean marked)
{
  ScreeningEntry *entry;
  int place;

  g_return_if_fail (LOOSEN_IS_SCREENING (self));
  g_return_if_fail (question != NULL && question->effect == LOOSEN_EFFECT_WITHHOLD_REGION);
  g_return_if_fail (zone != NULL);
  g_return_if_fail (side == LOOSEN_SIDE_LEFT || side == LOOSEN_SIDE_RIGHT || side == LOOSEN_SIDE_CENTRE);
  g_return_if_fail ((side & ~zone->sides) == 0);
  g_return_if_fail (loosen_screening_counts (loosen_screening_get_answer (self, question)));

  entry = loosen_screening_need_entry (self, question->id);
  place = loosen_screening_find_mark (entry->marks, zone->id, side);
  if (marked == (place >= 0))
    return;

  if (marked)
    loosen_screening_add_mark (entry->marks, zone->id, side, 0);
  else
    g_array_remove_index (entry->marks, place);
  emit_changed (self);
}

/**
 * loosen_screening_has_elsewhere:
 * @self: a screening
 * @question: a question of its catalog
 *
 * Returns: whether it was said to be somewhere that is on no map
 */
gboolean
loosen_screening_has_elsewhere (LoosenScreening *self, const LoosenQuestion *question)
{
  const ScreeningEntry *entry;

  g_return_val_if_fail (LOOSEN_IS_SCREENING (self), FALSE);
  g_return_val_if_fail (question != NULL, FALSE);

  entry = loosen_screening_find_entry (self, question->id);

  return entry != NULL && loosen_screening_find_mark (entry->marks, ELSEWHERE, LOOSEN_SIDE_CENTRE) >= 0;
}

/**
 * loosen_screening_set_elsewhere:
 * @self: a screening
 * @question: a question of its catalog that was answered with a Yes or Not sure, and whose answer needs marks
 * @elsewhere: whether it is somewhere that is on no map, whatever else is marked
 *
 * Takes that a place is not on the map. Nobody knows then which place that is, so nothing that presses is left.
 */
void
loosen_screening_set_elsewhere (LoosenScreening *self, const LoosenQuestion *question, gboolean elsewhere)
{
  ScreeningEntry *entry;
  int place;

  g_return_if_fail (LOOSEN_IS_SCREENING (self));
  g_return_if_fail (question != NULL && question->effect == LOOSEN_EFFECT_WITHHOLD_REGION);
  g_return_if_fail (loosen_screening_counts (loosen_screening_get_answer (self, question)));

  entry = loosen_screening_need_entry (self, question->id);
  place = loosen_screening_find_mark (entry->marks, ELSEWHERE, LOOSEN_SIDE_CENTRE);
  if (elsewhere == (place >= 0))
    return;

  if (elsewhere)
    loosen_screening_add_mark (entry->marks, ELSEWHERE, LOOSEN_SIDE_CENTRE, 0);
  else
    g_array_remove_index (entry->marks, place);
  emit_changed (self);
}

/**
 * loosen_screening_begin_check:
 * @self: a screening
 *
 * Begins a check: what was answered before has to be answered once more. All of it goes on counting until
 * then.
 */
void
loosen_screening_begin_check (LoosenScreening *self)
{
  GHashTableIter iter;
  gpointer entry;

  g_return_if_fail (LOOSEN_IS_SCREENING (self));

  g_hash_table_iter_init (&iter, self->entries);
  while (g_hash_table_iter_next (&iter, NULL, &entry))
    ((ScreeningEntry *) entry)->fresh = FALSE;
}

/**
 * loosen_screening_finish_check:
 * @self: a screening
 * @check: which check
 * @now: the time
 *
 * Ends a check in which all of its questions were answered. Only those that may be skipped may be left out.
 *
 * Returns: whether they were; if not, nothing changes
 */
gboolean
loosen_screening_finish_check (LoosenScreening *self, LoosenCheck check, gint64 now)
{
  g_autoptr (GPtrArray) list = NULL;

  g_return_val_if_fail (LOOSEN_IS_SCREENING (self), FALSE);

  list = loosen_screening_list_questions (self, check);
  for (guint i = 0; i < list->len; i++) {
    const LoosenQuestion *question = g_ptr_array_index (list, i);
    const ScreeningEntry *entry = loosen_screening_find_entry (self, question->id);

    if (!question->may_skip && (entry == NULL || !entry->fresh))
      return FALSE;
  }

  self->has_quick = TRUE;
  self->quick_at = now;
  if (check == LOOSEN_CHECK_FULL) {
    self->has_full = TRUE;
    self->full_at = now;
    self->demands = 0;
  }
  loosen_screening_begin_check (self);
  emit_changed (self);

  return TRUE;
}

static gboolean
is_all_answered (LoosenScreening *self)
{
  const LoosenQuestion *const *questions = loosen_catalog_get_questions (self->catalog);

  for (guint i = 0; questions[i] != NULL; i++)
    if (!questions[i]->may_skip &&
        loosen_screening_get_answer (self, questions[i]) == LOOSEN_ANSWER_NOT_ASKED)
      return FALSE;

  return TRUE;
}

/**
 * loosen_screening_get_due:
 * @self: a screening
 * @now: the time
 *
 * Whether all questions have to be asked: content section 5.1 has it at first, every 14 days, after a stop
 * that did not settle, and when the pain map changed.
 *
 * Returns: why, or %LOOSEN_DUE_NOT
 */
LoosenDue
loosen_screening_get_due (LoosenScreening *self, gint64 now)
{
  g_return_val_if_fail (LOOSEN_IS_SCREENING (self), LOOSEN_DUE_NEVER);

  if (!self->has_full)
    return LOOSEN_DUE_NEVER;
  if (self->full_at > now)
    return LOOSEN_DUE_CLOCK;
  if (!is_all_answered (self))
    return LOOSEN_DUE_UNANSWERED;
  if (now - self->full_at >= LOOSEN_SCREENING_FULL_LENGTH)
    return LOOSEN_DUE_OLD;
  if ((self->demands & DEMAND_STOP) != 0)
    return LOOSEN_DUE_STOP;
  if ((self->demands & DEMAND_LEG) != 0)
    return LOOSEN_DUE_LEG;

  return (self->demands & DEMAND_WORSE) != 0 ? LOOSEN_DUE_WORSE : LOOSEN_DUE_NOT;
}

/**
 * loosen_screening_is_quick_due:
 * @self: a screening
 * @since: when this start was
 * @now: the time
 *
 * Whether the few questions of every start have to be asked. A check counts for one start.
 *
 * Returns: %FALSE if there has been a check between @since and @now
 */
gboolean
loosen_screening_is_quick_due (LoosenScreening *self, gint64 since, gint64 now)
{
  g_return_val_if_fail (LOOSEN_IS_SCREENING (self), TRUE);

  return !self->has_quick || self->quick_at < since || self->quick_at > now;
}

/**
 * loosen_screening_demand:
 * @self: a screening
 * @why: %LOOSEN_DUE_STOP, %LOOSEN_DUE_LEG or %LOOSEN_DUE_WORSE
 *
 * Makes a full check due until there has been one.
 */
void
loosen_screening_demand (LoosenScreening *self, LoosenDue why)
{
  guint demands;

  g_return_if_fail (LOOSEN_IS_SCREENING (self));
  g_return_if_fail (why == LOOSEN_DUE_STOP || why == LOOSEN_DUE_LEG || why == LOOSEN_DUE_WORSE);

  demands = self->demands | (why == LOOSEN_DUE_STOP  ? DEMAND_STOP
                             : why == LOOSEN_DUE_LEG ? DEMAND_LEG
                                                     : DEMAND_WORSE);
  if (demands == self->demands)
    return;

  self->demands = demands;
  emit_changed (self);
}

/**
 * loosen_screening_note_marks:
 * @self: a screening
 * @marks: (array length=n_marks): where it hurts now
 * @n_marks: how many
 * @now: the time
 *
 * Takes note of where it hurts. A place in the leg where it did not hurt in the last 14 days makes a full
 * check due. What is there before the first check is what that check is about.
 */
void
loosen_screening_note_marks (LoosenScreening *self, const LoosenMark *marks, guint n_marks, gint64 now)
{
  gboolean changed = FALSE;

  g_return_if_fail (LOOSEN_IS_SCREENING (self));
  g_return_if_fail (marks != NULL || n_marks == 0);

  for (guint i = self->leg_marks->len; i > 0; i--) {
    const ScreeningMark *known = &g_array_index (self->leg_marks, ScreeningMark, i - 1);

    if (known->time > now || now - known->time >= LOOSEN_SCREENING_FULL_LENGTH) {
      g_array_remove_index (self->leg_marks, i - 1);
      changed = TRUE;
    }
  }
  for (guint i = 0; i < n_marks; i++) {
    int place;

    if (g_strcmp0 (marks[i].zone->region, "leg") != 0)
      continue;

    place = loosen_screening_find_mark (self->leg_marks, marks[i].zone->id, marks[i].side);
    if (place >= 0) {
      changed |= g_array_index (self->leg_marks, ScreeningMark, place).time != now;
      g_array_index (self->leg_marks, ScreeningMark, place).time = now;
      continue;
    }
    loosen_screening_add_mark (self->leg_marks, marks[i].zone->id, marks[i].side, now);
    if (self->has_full)
      self->demands |= DEMAND_LEG;
    changed = TRUE;
  }
  if (changed)
    emit_changed (self);
}
