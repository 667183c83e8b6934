/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* care.json. */

#include "loosen-catalog-private.h"

#define GAP_MAX 366 /* days */

/* Where the range of a number stands. */
static const struct {
  int phase; /* or -1 */
  const char *member;
  guint min;
  guint max;
} numbers[LOOSEN_PLAN_N_NUMBERS] = {
  [LOOSEN_PLAN_FLARE_MIN_GAP] = { LOOSEN_PHASE_FLARE, "min_gap_days", 1, GAP_MAX },
  [LOOSEN_PLAN_FLARE_MAX_GAP] = { LOOSEN_PHASE_FLARE, "max_gap_days", 1, GAP_MAX },
  [LOOSEN_PLAN_SETTLING_MIN_GAP] = { LOOSEN_PHASE_SETTLING, "min_gap_days", 1, GAP_MAX },
  [LOOSEN_PLAN_SETTLING_MAX_GAP] = { LOOSEN_PHASE_SETTLING, "max_gap_days", 1, GAP_MAX },
  [LOOSEN_PLAN_MAINTENANCE_MIN_GAP] = { LOOSEN_PHASE_MAINTENANCE, "min_gap_days", 1, GAP_MAX },
  [LOOSEN_PLAN_MAINTENANCE_MAX_GAP] = { LOOSEN_PHASE_MAINTENANCE, "max_gap_days", 1, GAP_MAX },
  [LOOSEN_PLAN_SEVERE_PAIN] = { -1, "severe_pain", 1, 10 },
  [LOOSEN_PLAN_CALM_PAIN] = { -1, "calm_pain", 0, 9 },
  [LOOSEN_PLAN_CALM_WEEKS] = { -1, "calm_weeks", 1, 52 },
  [LOOSEN_PLAN_UNCHANGED_SESSIONS] = { -1, "unchanged_sessions", 1, 50 },
  [LOOSEN_PLAN_DOCTOR_WEEKS] = { -1, "doctor_weeks", 1, 52 },
  [LOOSEN_PLAN_SELF_MASSAGE_PER_DAY] = { -1, "self_massage_per_day", 0, 20 },
};

static void
read_item (
  LoosenCatalog *self, LoosenJsonReader *reader, LoosenCareItem *item, gboolean has_when, GHashTable *taken)
{
  item->id = loosen_catalog_read_id (self, reader, taken);
  item->text = loosen_catalog_read_text (self, reader, "text");
  if (has_when)
    item->when = loosen_catalog_read_text (self, reader, "when");
  item->origin = loosen_catalog_read_origin (reader);
  item->note = loosen_catalog_read_optional_text (self, reader, "note");
  item->sources = loosen_catalog_read_sources (self, reader);
  item->see = loosen_catalog_read_see (self, reader);
  g_hash_table_add (taken, (gpointer) item->id);
}

static const LoosenCareItem *const *
read_items (
  LoosenCatalog *self, LoosenJsonReader *reader, const char *member, gboolean has_when, GHashTable *taken)
{
  guint n = loosen_json_reader_enter_array (reader, member, 1, LOOSEN_CATALOG_MAX_ITEMS);
  const LoosenCareItem **items = loosen_catalog_keep_memory (self, g_new0 (const LoosenCareItem *, n + 1));

  for (guint i = 0; i < n && !loosen_json_reader_has_failed (reader); i++) {
    LoosenCareItem *item = loosen_catalog_keep_memory (self, g_new0 (LoosenCareItem, 1));

    if (loosen_json_reader_enter_element (reader, i))
      read_item (self, reader, item, has_when, taken);
    loosen_json_reader_leave (reader);
    items[i] = item;
  }
  loosen_json_reader_leave (reader);

  return items;
}

static void
read_choices (LoosenCatalog *self, LoosenJsonReader *reader, LoosenPainQuestion *question)
{
  g_autoptr (GHashTable) taken = g_hash_table_new (g_str_hash, g_str_equal);
  LoosenAnswerChoice *choices;
  guint n;

  if (question->kind != LOOSEN_ANSWER_CHOICE) {
    if (loosen_json_reader_has (reader, "choices"))
      loosen_json_reader_fail (reader, "choices", "only in questions with answer \"choice\"");
    return;
  }

  n = loosen_json_reader_enter_array (reader, "choices", 2, 64);
  choices = loosen_catalog_keep_memory (self, g_new0 (LoosenAnswerChoice, n + 1));
  for (guint i = 0; i < n && !loosen_json_reader_has_failed (reader); i++) {
    if (loosen_json_reader_enter_element (reader, i)) {
      choices[i].id = loosen_catalog_read_id (self, reader, taken);
      choices[i].text = loosen_catalog_read_text (self, reader, "text");
      g_hash_table_add (taken, (gpointer) choices[i].id);
    }
    loosen_json_reader_leave (reader);
  }
  loosen_json_reader_leave (reader);
  question->choices = choices;
  question->n_choices = n;
}

static const LoosenPainQuestion *const *
read_questions (LoosenCatalog *self, LoosenJsonReader *reader, GHashTable *taken)
{
  static const char *const kinds[] = { "map", "choice", "text", "two_numbers", "date", NULL };
  guint n = loosen_json_reader_enter_array (reader, "questions", 1, LOOSEN_CATALOG_MAX_ITEMS);
  const LoosenPainQuestion **questions;

  questions = loosen_catalog_keep_memory (self, g_new0 (const LoosenPainQuestion *, n + 1));
  for (guint i = 0; i < n && !loosen_json_reader_has_failed (reader); i++) {
    LoosenPainQuestion *question = loosen_catalog_keep_memory (self, g_new0 (LoosenPainQuestion, 1));

    if (loosen_json_reader_enter_element (reader, i)) {
      read_item (self, reader, &question->item, FALSE, taken);
      question->kind = loosen_json_reader_get_choice (reader, "answer", kinds);
      read_choices (self, reader, question);
    }
    loosen_json_reader_leave (reader);
    questions[i] = question;
  }
  loosen_json_reader_leave (reader);

  return questions;
}

static void
read_spine_check (LoosenCatalog *self, LoosenJsonReader *reader)
{
  LoosenSpineCheck *check = &self->care.spine_check;
  const char *const *ids;
  const LoosenTechnique **techniques;

  loosen_json_reader_enter_object (reader, "spine_check");
  ids = loosen_catalog_read_names (self, reader, "techniques", 1);
  loosen_catalog_check_ids (reader, "techniques", ids, self->techniques_by_id, "technique");
  techniques = loosen_catalog_keep_memory (
    self, g_new0 (const LoosenTechnique *, g_strv_length ((char **) ids) + 1));
  for (guint i = 0; ids[i] != NULL; i++)
    techniques[i] = g_hash_table_lookup (self->techniques_by_id, ids[i]);
  check->techniques = techniques;
  check->question = loosen_catalog_read_text (self, reader, "question");
  check->no = loosen_catalog_read_text (self, reader, "no");
  check->sources = loosen_catalog_read_sources (self, reader);
  loosen_json_reader_leave (reader);
}

static void
read_numbers (LoosenCatalog *self, LoosenJsonReader *reader, int phase)
{
  for (guint i = 0; i < LOOSEN_PLAN_N_NUMBERS; i++)
    if (numbers[i].phase == phase)
      self->care.plan.numbers[i] = loosen_catalog_read_range (reader, numbers[i].member, numbers[i].min,
                                                              numbers[i].max);
}

static void
read_phase (LoosenCatalog *self, LoosenJsonReader *reader, LoosenPhase phase)
{
  static const char *const ids[LOOSEN_N_PHASES] = { "flare", "settling", "maintenance" };
  LoosenPlanPhase *texts = &self->care.plan.phases[phase];
  const char *id = loosen_json_reader_get_string (reader, "id");
  const LoosenRange *gaps;

  if (!g_str_equal (id, ids[phase]))
    loosen_json_reader_fail (reader, "id", "\"%s\" must be \"%s\"", id, ids[phase]);
  texts->id = ids[phase];
  texts->name = loosen_catalog_read_text (self, reader, "name");
  texts->when = loosen_catalog_read_text (self, reader, "when");
  texts->sessions = loosen_catalog_read_text (self, reader, "sessions");
  texts->style = loosen_catalog_read_text (self, reader, "style");
  texts->goal = loosen_catalog_read_text (self, reader, "goal");
  texts->origin = loosen_catalog_read_origin (reader);
  texts->note = loosen_catalog_read_optional_text (self, reader, "note");
  read_numbers (self, reader, phase);
  gaps = &self->care.plan.numbers[2 * phase];
  if (gaps[0].normal > gaps[1].normal)
    loosen_json_reader_fail (reader, "max_gap_days.default", "%u is below min_gap_days %u", gaps[1].normal,
                             gaps[0].normal);
}

static void
read_plan (LoosenCatalog *self, LoosenJsonReader *reader)
{
  LoosenPlanTexts *plan = &self->care.plan;
  guint n;

  loosen_json_reader_enter_object (reader, "plan");

  n = loosen_json_reader_enter_array (reader, "phases", LOOSEN_N_PHASES, LOOSEN_N_PHASES);
  for (guint i = 0; i < n; i++) {
    if (loosen_json_reader_enter_element (reader, i))
      read_phase (self, reader, i);
    loosen_json_reader_leave (reader);
  }
  loosen_json_reader_leave (reader);

  loosen_json_reader_enter_object (reader, "numbers");
  read_numbers (self, reader, -1);
  /* However the two are changed: a week is not calm and severe at once. */
  if (plan->numbers[LOOSEN_PLAN_CALM_PAIN].max >= plan->numbers[LOOSEN_PLAN_SEVERE_PAIN].min)
    loosen_json_reader_fail (reader, "calm_pain.max", "%u is not below severe_pain.min %u",
                             plan->numbers[LOOSEN_PLAN_CALM_PAIN].max,
                             plan->numbers[LOOSEN_PLAN_SEVERE_PAIN].min);
  loosen_json_reader_leave (reader);

  loosen_json_reader_enter_object (reader, "texts");
  plan->your_numbers = loosen_catalog_read_text (self, reader, "your_numbers");
  plan->unchanged = loosen_catalog_read_text (self, reader, "unchanged");
  plan->self_massage = loosen_catalog_read_text (self, reader, "self_massage");
  plan->keep_moving = loosen_catalog_read_text (self, reader, "keep_moving");
  plan->evidence = loosen_catalog_read_text (self, reader, "evidence");
  loosen_json_reader_leave (reader);

  plan->doctor_question = loosen_catalog_keep (self,
                                               loosen_json_reader_get_string (reader, "doctor_question"));
  if (!g_hash_table_contains (self->questions_by_id, plan->doctor_question))
    loosen_json_reader_fail (reader, "doctor_question", "\"%s\" is no safety question",
                             plan->doctor_question);
  plan->sources = loosen_catalog_read_sources (self, reader);
  plan->see = loosen_catalog_read_see (self, reader);
  loosen_json_reader_leave (reader);
}

/* loosen_catalog_read_care:
 * @self: a catalog that has its sources, safety questions, techniques and guide
 * @reader: at care.json
 *
 * Reads the care around the sessions.
 */
void
loosen_catalog_read_care (LoosenCatalog *self, LoosenJsonReader *reader)
{
  g_autoptr (GHashTable) taken = g_hash_table_new (g_str_hash, g_str_equal);

  self->care.therapist = read_items (self, reader, "therapist", FALSE, taken);
  self->care.phrases = read_items (self, reader, "phrases", TRUE, taken);
  self->care.prepare = read_items (self, reader, "prepare", TRUE, taken);
  self->care.after_care = read_items (self, reader, "after_care", TRUE, taken);
  self->care.questions = read_questions (self, reader, taken);
  self->care.sheet = loosen_catalog_read_text (self, reader, "sheet");
  read_spine_check (self, reader);
  read_plan (self, reader);
}

/**
 * loosen_care_needs_spine_check:
 * @care: the care around the sessions
 * @technique: a technique of the same catalog
 *
 * Returns: whether the spine check must be answered before it starts: content section 5.9
 */
gboolean
loosen_care_needs_spine_check (const LoosenCare *care, const LoosenTechnique *technique)
{
  g_return_val_if_fail (care != NULL, FALSE);

  for (guint i = 0; care->spine_check.techniques[i] != NULL; i++)
    if (care->spine_check.techniques[i] == technique)
      return TRUE;

  return FALSE;
}

/**
 * loosen_catalog_get_care:
 * @self: a catalog
 *
 * Returns: (transfer none): the care around the sessions
 */
const LoosenCare *
loosen_catalog_get_care (LoosenCatalog *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->care;
}
