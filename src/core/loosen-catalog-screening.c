/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* screening.json. Techniques name safety questions and these name techniques, so it is read twice: the
 * questions before the techniques, what they withhold after them. */

#include "loosen-catalog-private.h"

#define BIT(effect) (1u << (effect))

static const char *const group_names[] = { "emergency", "urgent", "clinician", "contra", "access", NULL };
static const char *const effect_names[] = {
  "block_all", "block_work", "banner", "banner_withhold", "withhold", "withhold_region", "age_block", NULL,
};

/* What an answer may do, by group: an emergency can never do less than stop everything. */
static const guint effects_of_group[] = {
  [LOOSEN_QUESTION_EMERGENCY] = BIT (LOOSEN_EFFECT_BLOCK_ALL),
  [LOOSEN_QUESTION_URGENT] = BIT (LOOSEN_EFFECT_BLOCK_WORK),
  [LOOSEN_QUESTION_CLINICIAN] = BIT (LOOSEN_EFFECT_BANNER) | BIT (LOOSEN_EFFECT_BANNER_WITHHOLD),
  [LOOSEN_QUESTION_CONTRA] = BIT (LOOSEN_EFFECT_WITHHOLD) | BIT (LOOSEN_EFFECT_WITHHOLD_REGION),
  [LOOSEN_QUESTION_ACCESS] = BIT (LOOSEN_EFFECT_WITHHOLD) | BIT (LOOSEN_EFFECT_AGE_BLOCK),
};

static gboolean
lists_techniques (LoosenEffect effect)
{
  return effect == LOOSEN_EFFECT_WITHHOLD || effect == LOOSEN_EFFECT_BANNER_WITHHOLD;
}

static void
refuse (LoosenJsonReader *reader, const char *member, LoosenEffect effect)
{
  if (loosen_json_reader_has (reader, member))
    loosen_json_reader_fail (reader, member, "has no meaning with \"%s\"", effect_names[effect]);
}

static gboolean
read_flag (LoosenJsonReader *reader, const char *member)
{
  return loosen_json_reader_has (reader, member) && loosen_json_reader_get_boolean (reader, member);
}

/* Who is stopped reads the message of the card; all others have their own. */
static const char *
read_message (LoosenCatalog *self, LoosenJsonReader *reader, LoosenEffect effect)
{
  if (effect != LOOSEN_EFFECT_BLOCK_ALL && effect != LOOSEN_EFFECT_BLOCK_WORK)
    return loosen_catalog_read_text (self, reader, "message");

  refuse (reader, "message", effect);

  return effect == LOOSEN_EFFECT_BLOCK_ALL ? self->screening.emergency : self->screening.urgent;
}

static void
check_group (LoosenCatalog *self, LoosenJsonReader *reader, const LoosenQuestion *question)
{
  if (self->questions->len > 0) {
    const LoosenQuestion *last = g_ptr_array_index (self->questions, self->questions->len - 1);

    if (question->group < last->group)
      loosen_json_reader_fail (reader, "group", "\"%s\" comes after \"%s\", which is less urgent",
                               group_names[question->group], group_names[last->group]);
  }
  if ((effects_of_group[question->group] & BIT (question->effect)) == 0)
    loosen_json_reader_fail (reader, "on_yes", "\"%s\" is not for \"%s\"", effect_names[question->effect],
                             group_names[question->group]);
}

static void
read_question (LoosenCatalog *self, LoosenJsonReader *reader)
{
  static const LoosenTechnique *const nothing[] = { NULL };
  LoosenQuestion *question = loosen_catalog_keep_memory (self, g_new0 (LoosenQuestion, 1));

  question->id = loosen_catalog_read_id (self, reader, self->questions_by_id);
  question->group = loosen_json_reader_get_choice (reader, "group", group_names);
  question->effect = loosen_json_reader_get_choice (reader, "on_yes", effect_names);
  check_group (self, reader, question);
  question->question = loosen_catalog_read_text (self, reader, "question");
  question->tick = loosen_catalog_read_text (self, reader, "tick");
  question->help = loosen_catalog_read_optional_text (self, reader, "help");
  question->message = read_message (self, reader, question->effect);
  question->quick = read_flag (reader, "quick");
  question->may_skip = read_flag (reader, "may_skip");
  question->withheld = nothing;
  if (!lists_techniques (question->effect))
    refuse (reader, "withhold", question->effect);
  question->sources = loosen_catalog_read_names (self, reader, "sources", 1);
  loosen_catalog_check_ids (reader, "sources", question->sources, self->sources_by_id, "source");

  if (g_str_equal (question->id, "EM_SADDLE")) {
    self->safety.saddle_question = question->question;
    self->safety.saddle_help = loosen_catalog_read_text (self, reader, "help");
  }
  g_ptr_array_add (self->questions, question);
  g_hash_table_insert (self->questions_by_id, (gpointer) question->id, question);
}

static void
check_quick (LoosenCatalog *self, LoosenJsonReader *reader)
{
  for (guint i = 0; i < self->questions->len; i++)
    if (((const LoosenQuestion *) g_ptr_array_index (self->questions, i))->quick)
      return;

  loosen_json_reader_fail (reader, "questions", "none is \"quick\"");
}

/* loosen_catalog_read_questions:
 * @self: a catalog that has its sources
 * @reader: at screening.json
 *
 * Reads the safety questions, all but what they withhold.
 */
void
loosen_catalog_read_questions (LoosenCatalog *self, LoosenJsonReader *reader)
{
  LoosenScreeningTexts *texts = &self->screening;

  loosen_json_reader_enter_object (reader, "texts");
  texts->quick = loosen_catalog_read_text (self, reader, "quick");
  texts->not_sure = loosen_catalog_read_text (self, reader, "not_sure");
  texts->checked_safe = loosen_catalog_read_text (self, reader, "checked_safe");
  texts->checked = loosen_catalog_read_text (self, reader, "checked");
  texts->booked = loosen_catalog_read_text (self, reader, "booked");
  texts->seen = loosen_catalog_read_text (self, reader, "seen");
  texts->next_day = loosen_catalog_read_text (self, reader, "next_day");
  texts->worse_leg = loosen_catalog_read_text (self, reader, "worse_leg");
  texts->sore_muscle = loosen_catalog_read_text (self, reader, "sore_muscle");
  texts->better_or_same = loosen_catalog_read_text (self, reader, "better_or_same");
  loosen_json_reader_leave (reader);

  loosen_json_reader_enter_object (reader, "messages");
  texts->emergency = loosen_catalog_read_text (self, reader, "MSG_EMERGENCY");
  texts->urgent = loosen_catalog_read_text (self, reader, "MSG_URGENT");
  texts->clinician = loosen_catalog_read_text (self, reader, "MSG_CLINICIAN");
  loosen_json_reader_leave (reader);
  self->safety.emergency_message = texts->emergency;

  loosen_catalog_read_each (self, reader, "questions", 1, read_question);
  check_quick (self, reader);
  if (self->safety.saddle_question == NULL)
    loosen_json_reader_fail (reader, "questions", "EM_SADDLE is missing");
}

/* The ids of techniques in an array, each once. */
static const char *const *
read_technique_ids (LoosenCatalog *self, LoosenJsonReader *reader, const char *member)
{
  const char *const *ids = loosen_catalog_read_names (self, reader, member, 1);

  loosen_catalog_check_ids (reader, member, ids, self->techniques_by_id, "technique");
  for (guint i = 0; ids[i] != NULL; i++)
    if (g_strv_contains ((const char *const *) ids + i + 1, ids[i]))
      loosen_json_reader_fail (reader, member, "\"%s\" is there twice", ids[i]);

  return ids;
}

/* What the question lists, and what names the question: either is enough. */
static void
find_withheld (LoosenCatalog *self, LoosenQuestion *question, const char *const *listed)
{
  const LoosenTechnique **withheld;
  guint n = 0;

  withheld = loosen_catalog_keep_memory (self, g_new0 (const LoosenTechnique *, self->techniques->len + 1));
  for (guint i = 0; i < self->techniques->len; i++) {
    const LoosenTechnique *technique = g_ptr_array_index (self->techniques, i);

    if (g_strv_contains (technique->withheld_by, question->id) ||
        (listed != NULL && g_strv_contains (listed, technique->id)))
      withheld[n++] = technique;
  }
  question->withheld = withheld;
}

/* loosen_catalog_read_withheld:
 * @self: a catalog that has its questions and techniques
 * @reader: at screening.json
 *
 * Reads what the safety questions withhold.
 */
void
loosen_catalog_read_withheld (LoosenCatalog *self, LoosenJsonReader *reader)
{
  self->stay_on = read_technique_ids (self, reader, "stay_on");

  loosen_json_reader_enter_array (reader, "questions", 1, LOOSEN_CATALOG_MAX_ITEMS);
  for (guint i = 0; i < self->questions->len && !loosen_json_reader_has_failed (reader); i++) {
    LoosenQuestion *question = g_ptr_array_index (self->questions, i);
    const char *const *listed = NULL;

    loosen_json_reader_enter_element (reader, i);
    if (lists_techniques (question->effect))
      listed = read_technique_ids (self, reader, "withhold");
    find_withheld (self, question, listed);
    loosen_json_reader_leave (reader);
  }
  loosen_json_reader_leave (reader);
}
