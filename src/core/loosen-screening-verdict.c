/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What follows from the answers of a #LoosenScreening, and the ways out of it. */

#include "loosen-screening-private.h"

static gboolean
is_active (const LoosenQuestion *question, const ScreeningEntry *entry)
{
  if (entry == NULL || !entry->raised)
    return FALSE;

  return loosen_screening_is_latched (question) || loosen_screening_counts (entry->answer);
}

/**
 * loosen_screening_is_active:
 * @self: a screening
 * @question: a question of its catalog
 *
 * Returns: whether what a Yes does is so now
 */
gboolean
loosen_screening_is_active (LoosenScreening *self, const LoosenQuestion *question)
{
  g_return_val_if_fail (LOOSEN_IS_SCREENING (self), FALSE);
  g_return_val_if_fail (question != NULL, FALSE);

  return is_active (question, loosen_screening_find_entry (self, question->id));
}

/**
 * loosen_screening_list_active:
 * @self: a screening
 * @group: a group
 *
 * Returns: (transfer container) (element-type LoosenQuestion): the questions of a group that have an effect
 * now: the signs for the emergency card, for instance
 */
GPtrArray *
loosen_screening_list_active (LoosenScreening *self, LoosenQuestionGroup group)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new ();
  const LoosenQuestion *const *questions;

  g_return_val_if_fail (LOOSEN_IS_SCREENING (self), NULL);

  questions = loosen_catalog_get_questions (self->catalog);
  for (guint i = 0; questions[i] != NULL; i++)
    if (questions[i]->group == group && loosen_screening_is_active (self, questions[i]))
      g_ptr_array_add (list, (gpointer) questions[i]);

  return g_steal_pointer (&list);
}

/**
 * loosen_screening_list_banners:
 * @self: a screening
 *
 * Returns: (transfer container) (element-type LoosenQuestion): the questions whose card is shown at each
 * start, until loosen_screening_set_booked() or loosen_screening_set_seen()
 */
GPtrArray *
loosen_screening_list_banners (LoosenScreening *self)
{
  g_autoptr (GPtrArray) list = NULL;

  g_return_val_if_fail (LOOSEN_IS_SCREENING (self), NULL);

  list = loosen_screening_list_active (self, LOOSEN_QUESTION_CLINICIAN);
  for (guint i = list->len; i > 0; i--) {
    const LoosenQuestion *question = g_ptr_array_index (list, i - 1);

    if (loosen_screening_find_entry (self, question->id)->booked)
      g_ptr_array_remove_index (list, i - 1);
  }

  return g_steal_pointer (&list);
}

/**
 * loosen_screening_get_block:
 * @self: a screening
 *
 * Returns: what is blocked: flags
 */
LoosenBlock
loosen_screening_get_block (LoosenScreening *self)
{
  const LoosenQuestion *const *questions;
  guint block = LOOSEN_BLOCK_NONE;

  g_return_val_if_fail (LOOSEN_IS_SCREENING (self), LOOSEN_BLOCK_ALL);

  questions = loosen_catalog_get_questions (self->catalog);
  for (guint i = 0; questions[i] != NULL; i++) {
    if (!loosen_screening_is_active (self, questions[i]))
      continue;
    if (questions[i]->effect == LOOSEN_EFFECT_BLOCK_ALL)
      block |= LOOSEN_BLOCK_ALL;
    else if (questions[i]->effect == LOOSEN_EFFECT_BLOCK_WORK)
      block |= LOOSEN_BLOCK_WORK;
    else if (questions[i]->effect == LOOSEN_EFFECT_AGE_BLOCK)
      block |= LOOSEN_BLOCK_AGE;
  }

  return block;
}

/**
 * loosen_screening_allows_breathing:
 * @self: a screening
 *
 * Returns: whether a breathing pattern may be started
 */
gboolean
loosen_screening_allows_breathing (LoosenScreening *self)
{
  return (loosen_screening_get_block (self) & (LOOSEN_BLOCK_ALL | LOOSEN_BLOCK_AGE)) == 0;
}

/**
 * loosen_screening_is_unsure:
 * @self: a screening
 *
 * Whether "If you are not sure, call for advice now." comes before the emergency card.
 *
 * Returns: whether there is an emergency only because of answers of Not sure
 */
gboolean
loosen_screening_is_unsure (LoosenScreening *self)
{
  g_autoptr (GPtrArray) list = NULL;

  g_return_val_if_fail (LOOSEN_IS_SCREENING (self), FALSE);

  list = loosen_screening_list_active (self, LOOSEN_QUESTION_EMERGENCY);
  for (guint i = 0; i < list->len; i++)
    if (loosen_screening_get_answer (self, g_ptr_array_index (list, i)) != LOOSEN_ANSWER_NOT_SURE)
      return FALSE;

  return list->len > 0;
}

static LoosenGateKind
get_kind (const LoosenQuestion *question)
{
  static const LoosenGateKind kinds[] = {
    [LOOSEN_QUESTION_EMERGENCY] = LOOSEN_GATE_EMERGENCY, [LOOSEN_QUESTION_URGENT] = LOOSEN_GATE_URGENT,
    [LOOSEN_QUESTION_CLINICIAN] = LOOSEN_GATE_CLINICIAN, [LOOSEN_QUESTION_CONTRA] = LOOSEN_GATE_CONTRA,
    [LOOSEN_QUESTION_ACCESS] = LOOSEN_GATE_ACCESS,
  };

  return kinds[question->group];
}

/* The sides on which a technique touches what was marked. Without a mark, or with one that this catalog does
 * not know, nobody knows where not to press. */
static LoosenSide
find_touched (LoosenScreening *self, const LoosenTechnique *technique, GArray *marks)
{
  guint sides = LOOSEN_SIDE_NONE;

  if (marks->len == 0)
    return LOOSEN_SIDE_BOTH;

  for (guint i = 0; i < marks->len; i++) {
    const ScreeningMark *mark = &g_array_index (marks, ScreeningMark, i);
    const LoosenZone *zone = loosen_catalog_find_zone (self->catalog, mark->zone);

    if (zone == NULL)
      return LOOSEN_SIDE_BOTH;
    for (guint k = 0; technique->targets[k] != NULL; k++)
      if (technique->targets[k] == zone)
        sides |= mark->side;
  }
  if (sides != LOOSEN_SIDE_NONE && (!technique->per_side || (sides & LOOSEN_SIDE_CENTRE) != 0))
    return LOOSEN_SIDE_BOTH;

  return sides;
}

static gboolean
is_in (const LoosenTechnique *technique, const LoosenTechnique *const *techniques)
{
  for (guint i = 0; techniques[i] != NULL; i++)
    if (techniques[i] == technique)
      return TRUE;

  return FALSE;
}

/* The sides on which the answer to @question holds @technique back. */
static LoosenSide
find_held (LoosenScreening *self, const LoosenQuestion *question, const LoosenTechnique *technique)
{
  if (is_in (technique, question->withheld))
    return LOOSEN_SIDE_BOTH;

  switch (question->effect) {
  case LOOSEN_EFFECT_BLOCK_ALL:
  case LOOSEN_EFFECT_AGE_BLOCK:
    return LOOSEN_SIDE_BOTH;
  case LOOSEN_EFFECT_BLOCK_WORK:
    return loosen_catalog_stays_on (self->catalog, technique) ? LOOSEN_SIDE_NONE : LOOSEN_SIDE_BOTH;
  case LOOSEN_EFFECT_WITHHOLD_REGION:
    return technique->has_pressure
             ? find_touched (self, technique, loosen_screening_find_entry (self, question->id)->marks)
             : LOOSEN_SIDE_NONE;
  case LOOSEN_EFFECT_BANNER:
  case LOOSEN_EFFECT_BANNER_WITHHOLD:
  case LOOSEN_EFFECT_WITHHOLD:
  default:
    return LOOSEN_SIDE_NONE;
  }
}

/**
 * loosen_screening_list_closed:
 * @self: a screening
 *
 * Returns: (transfer full) (element-type LoosenMark): where nothing may press, by the places that were ticked with
 * questions that are active; each once
 */
GArray *
loosen_screening_list_closed (LoosenScreening *self)
{
  static const LoosenSide sides[] = { LOOSEN_SIDE_LEFT, LOOSEN_SIDE_RIGHT, LOOSEN_SIDE_CENTRE };
  GArray *closed = g_array_new (FALSE, FALSE, sizeof (LoosenMark));
  const LoosenQuestion *const *questions;
  const LoosenZone *const *zones;

  g_return_val_if_fail (LOOSEN_IS_SCREENING (self), closed);

  questions = loosen_catalog_get_questions (self->catalog);
  zones = loosen_catalog_get_zones (self->catalog);
  for (guint i = 0; zones[i] != NULL; i++)
    for (guint k = 0; k < G_N_ELEMENTS (sides); k++)
      for (guint q = 0; questions[q] != NULL; q++)
        if (questions[q]->effect == LOOSEN_EFFECT_WITHHOLD_REGION &&
            loosen_screening_is_active (self, questions[q]) &&
            loosen_screening_has_mark (self, questions[q], zones[i], sides[k])) {
          g_array_append_vals (closed, &(LoosenMark){ zones[i], sides[k] }, 1);
          break;
        }

  return closed;
}

/**
 * loosen_screening_apply:
 * @self: a screening
 * @gates: gates that nobody else looks at yet
 *
 * Holds back what the answers speak against, professional techniques as well, each with its reasons. That a
 * check is due holds nothing back.
 */
void
loosen_screening_apply (LoosenScreening *self, LoosenGates *gates)
{
  const LoosenQuestion *const *questions;
  const LoosenTechnique *const *techniques;

  g_return_if_fail (LOOSEN_IS_SCREENING (self));
  g_return_if_fail (gates != NULL);

  questions = loosen_catalog_get_questions (self->catalog);
  techniques = loosen_catalog_get_techniques (self->catalog);
  for (guint i = 0; questions[i] != NULL; i++) {
    if (!loosen_screening_is_active (self, questions[i]))
      continue;
    for (guint k = 0; techniques[k] != NULL; k++) {
      LoosenSide sides = find_held (self, questions[i], techniques[k]);

      if (sides != LOOSEN_SIDE_NONE)
        loosen_gates_withhold_for (gates, techniques[k], get_kind (questions[i]), sides,
                                   questions[i]->message);
    }
  }
}

/* Whether every emergency question has a No now. One that may be skipped may have no answer, if it was not it
 * that raised the alarm. */
static gboolean
is_all_no (LoosenScreening *self)
{
  const LoosenQuestion *const *questions = loosen_catalog_get_questions (self->catalog);

  for (guint i = 0; questions[i] != NULL; i++) {
    LoosenAnswer answer = loosen_screening_get_answer (self, questions[i]);

    if (questions[i]->group != LOOSEN_QUESTION_EMERGENCY || answer == LOOSEN_ANSWER_NO)
      continue;
    if (answer != LOOSEN_ANSWER_NOT_ASKED || !questions[i]->may_skip ||
        loosen_screening_is_active (self, questions[i]))
      return FALSE;
  }

  return TRUE;
}

/**
 * loosen_screening_get_way_out:
 * @self: a screening
 * @now: the time
 *
 * Whether the way out of an emergency is offered: content section 5.1 has it after 24 hours, or when all
 * emergency answers are No again. A clock that was set back makes it wait longer, never shorter.
 *
 * Returns: which way out
 */
LoosenWayOut
loosen_screening_get_way_out (LoosenScreening *self, gint64 now)
{
  g_autoptr (GPtrArray) list = NULL;
  gint64 since = G_MININT64;

  g_return_val_if_fail (LOOSEN_IS_SCREENING (self), LOOSEN_WAY_OUT_NONE);

  list = loosen_screening_list_active (self, LOOSEN_QUESTION_EMERGENCY);
  if (list->len == 0)
    return LOOSEN_WAY_OUT_NONE;

  for (guint i = 0; i < list->len; i++) {
    const LoosenQuestion *question = g_ptr_array_index (list, i);

    since = MAX (since, loosen_screening_find_entry (self, question->id)->raised_at);
  }
  if (now - since >= LOOSEN_SCREENING_RELEASE_LENGTH)
    return LOOSEN_WAY_OUT_CHECKED;

  return is_all_no (self) ? LOOSEN_WAY_OUT_CONFIRM : LOOSEN_WAY_OUT_NONE;
}

static void
release (LoosenScreening *self, LoosenQuestionGroup group)
{
  g_autoptr (GPtrArray) list = loosen_screening_list_active (self, group);

  for (guint i = 0; i < list->len; i++) {
    const LoosenQuestion *question = g_ptr_array_index (list, i);

    loosen_screening_find_entry (self, question->id)->raised = FALSE;
  }
  if (list->len > 0)
    g_signal_emit_by_name (self, "changed");
}

/**
 * loosen_screening_release_emergency:
 * @self: a screening
 * @confirmed: whether the person was asked a second time and said so again
 * @now: the time
 *
 * "I have been checked and told it is safe". The answers stay as they are but count no more, until one is
 * given anew.
 *
 * Returns: whether the way out was offered and is taken
 */
gboolean
loosen_screening_release_emergency (LoosenScreening *self, gboolean confirmed, gint64 now)
{
  LoosenWayOut way_out;

  g_return_val_if_fail (LOOSEN_IS_SCREENING (self), FALSE);

  way_out = loosen_screening_get_way_out (self, now);
  if (way_out == LOOSEN_WAY_OUT_NONE || (way_out == LOOSEN_WAY_OUT_CONFIRM && !confirmed))
    return FALSE;

  release (self, LOOSEN_QUESTION_EMERGENCY);

  return TRUE;
}

/**
 * loosen_screening_release_urgent:
 * @self: a screening
 *
 * "I have been checked", on the urgent card.
 */
void
loosen_screening_release_urgent (LoosenScreening *self)
{
  g_return_if_fail (LOOSEN_IS_SCREENING (self));

  release (self, LOOSEN_QUESTION_URGENT);
}

/**
 * loosen_screening_set_booked:
 * @self: a screening
 * @question: a question for a clinician
 *
 * "I have booked": the card is shown no more. What is withheld until the visit stays so.
 */
void
loosen_screening_set_booked (LoosenScreening *self, const LoosenQuestion *question)
{
  ScreeningEntry *entry;

  g_return_if_fail (LOOSEN_IS_SCREENING (self));
  g_return_if_fail (question != NULL && question->group == LOOSEN_QUESTION_CLINICIAN);

  entry = loosen_screening_find_entry (self, question->id);
  if (!is_active (question, entry) || entry->booked)
    return;

  entry->booked = TRUE;
  g_signal_emit_by_name (self, "changed");
}

/**
 * loosen_screening_set_seen:
 * @self: a screening
 * @question: a question for a clinician
 *
 * "I have been seen": neither the card nor what is withheld is needed any more, until a Yes is given anew.
 */
void
loosen_screening_set_seen (LoosenScreening *self, const LoosenQuestion *question)
{
  ScreeningEntry *entry;

  g_return_if_fail (LOOSEN_IS_SCREENING (self));
  g_return_if_fail (question != NULL && question->group == LOOSEN_QUESTION_CLINICIAN);

  entry = loosen_screening_find_entry (self, question->id);
  if (!is_active (question, entry))
    return;

  entry->raised = FALSE;
  entry->booked = FALSE;
  g_signal_emit_by_name (self, "changed");
}
