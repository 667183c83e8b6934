/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-sheet-answers.h"

#include <glib/gi18n.h>

#include "loosen-care-memory.h"

#define MEMBER "answers"
#define MAX_PAIN 10

static const char *const number_members[] = { [LOOSEN_SHEET_NOW] = "now", [LOOSEN_SHEET_WORST] = "worst" };

/**
 * LoosenSheetAnswers:
 *
 * What was answered to the questions of the sheet. It is kept in the store by loosen_sheet_answers_save(); what could
 * not be kept stays here and can still be printed.
 */
struct _LoosenSheetAnswers {
  GObject parent_instance;

  LoosenCatalog *catalog;   /* (owned) */
  LoosenClock *clock;       /* (owned) */
  LoosenCareMemory *memory; /* (owned) */
  JsonObject *answers;      /* (owned): id of the question -> object with the answer */
  gboolean unsaved;         /* something was changed since it was kept */
  gboolean failed;          /* keeping it failed last time */
};

G_DEFINE_FINAL_TYPE (LoosenSheetAnswers, loosen_sheet_answers, G_TYPE_OBJECT)

static gboolean
is_string (JsonObject *object, const char *member)
{
  JsonNode *node = json_object_get_member (object, member);

  return node != NULL && json_node_get_value_type (node) == G_TYPE_STRING;
}

static gboolean
is_pain (JsonObject *object, const char *member)
{
  JsonNode *node = json_object_get_member (object, member);

  return node == NULL || (json_node_get_value_type (node) == G_TYPE_INT64 && json_node_get_int (node) >= 0 &&
                          json_node_get_int (node) <= MAX_PAIN);
}

static gboolean
check_answer (const LoosenPainQuestion *question, JsonNode *node)
{
  LoosenSheetDate date;
  JsonObject *object;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return FALSE;

  object = json_node_get_object (node);
  switch (question->kind) {
  case LOOSEN_ANSWER_CHOICE:
    return is_string (object, "choice");
  case LOOSEN_ANSWER_TEXT:
    return is_string (object, "text");
  case LOOSEN_ANSWER_TWO_NUMBERS:
    return is_pain (object, number_members[LOOSEN_SHEET_NOW]) && is_pain (object, number_members[LOOSEN_SHEET_WORST]);
  case LOOSEN_ANSWER_DATE:
    return is_string (object, "date") &&
           loosen_sheet_date_parse (json_object_get_string_member (object, "date"), &date);
  case LOOSEN_ANSWER_MAP:
  default:
    return TRUE;
  }
}

/* What other versions ask may stand there as well. */
static gboolean
check (JsonObject *object, gpointer user_data)
{
  LoosenSheetAnswers *self = user_data;
  const LoosenPainQuestion *const *questions = loosen_catalog_get_care (self->catalog)->questions;
  JsonNode *node = json_object_get_member (object, MEMBER);

  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    return FALSE;

  for (guint i = 0; questions[i] != NULL; i++) {
    JsonNode *answer = json_object_get_member (json_node_get_object (node), questions[i]->item.id);

    if (answer != NULL && !check_answer (questions[i], answer))
      return FALSE;
  }

  return TRUE;
}

static JsonObject *
get_answer (LoosenSheetAnswers *self, const LoosenPainQuestion *question, const char *member)
{
  JsonNode *node = json_object_get_member (self->answers, question->item.id);
  JsonObject *object = node != NULL ? json_node_get_object (node) : NULL;

  return object != NULL && json_object_has_member (object, member) ? object : NULL;
}

/* Objects that are kept are shared with the memory, so an answer is always a new one. */
static void
set_answer (LoosenSheetAnswers *self, const LoosenPainQuestion *question, JsonObject *answer)
{
  if (answer != NULL)
    json_object_set_object_member (self->answers, question->item.id, answer);
  else if (json_object_has_member (self->answers, question->item.id))
    json_object_remove_member (self->answers, question->item.id);
  self->unsaved = TRUE;
}

static void
set_string (LoosenSheetAnswers *self, const LoosenPainQuestion *question, const char *member, const char *value)
{
  JsonObject *answer = value != NULL ? json_object_new () : NULL;

  if (answer != NULL)
    json_object_set_string_member (answer, member, value);
  set_answer (self, question, answer);
}

static void
loosen_sheet_answers_dispose (GObject *object)
{
  LoosenSheetAnswers *self = LOOSEN_SHEET_ANSWERS (object);

  g_clear_pointer (&self->answers, json_object_unref);
  g_clear_pointer (&self->memory, loosen_care_memory_free);
  g_clear_object (&self->clock);
  g_clear_pointer (&self->catalog, loosen_catalog_unref);

  G_OBJECT_CLASS (loosen_sheet_answers_parent_class)->dispose (object);
}

static void
loosen_sheet_answers_class_init (LoosenSheetAnswersClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = loosen_sheet_answers_dispose;
}

static void
loosen_sheet_answers_init (LoosenSheetAnswers *self)
{
}

/**
 * loosen_sheet_answers_new:
 * @catalog: where the questions are
 * @store: what the program remembers
 * @clock: the clock
 *
 * Returns: (transfer full): the answers, as they were kept
 */
LoosenSheetAnswers *
loosen_sheet_answers_new (LoosenCatalog *catalog, LoosenStore *store, LoosenClock *clock)
{
  LoosenSheetAnswers *self;
  JsonObject *kept;

  g_return_val_if_fail (catalog != NULL, NULL);

  self = g_object_new (LOOSEN_TYPE_SHEET_ANSWERS, NULL);
  self->catalog = loosen_catalog_ref (catalog);
  self->clock = g_object_ref (clock);
  self->memory = loosen_care_memory_new (store, clock, LOOSEN_SHEET_ANSWERS_KEY, check, self);
  kept = loosen_care_memory_get (self->memory);
  self->answers = json_object_has_member (kept, MEMBER)
                    ? loosen_care_memory_copy (json_object_get_object_member (kept, MEMBER))
                    : json_object_new ();

  return self;
}

/**
 * loosen_sheet_answers_get_catalog:
 * @self: answers
 *
 * Returns: (transfer none): where the questions are
 */
LoosenCatalog *
loosen_sheet_answers_get_catalog (LoosenSheetAnswers *self)
{
  g_return_val_if_fail (LOOSEN_IS_SHEET_ANSWERS (self), NULL);

  return self->catalog;
}

/**
 * loosen_sheet_answers_get_today:
 * @self: answers
 * @today: (out): the day of today, here
 */
void
loosen_sheet_answers_get_today (LoosenSheetAnswers *self, GDate *today)
{
  g_autoptr (GDateTime) now = NULL;

  g_return_if_fail (LOOSEN_IS_SHEET_ANSWERS (self));

  now = g_date_time_new_from_unix_local (loosen_clock_get_wall (self->clock) / G_USEC_PER_SEC);
  g_date_clear (today, 1);
  g_date_set_dmy (today, g_date_time_get_day_of_month (now), (GDateMonth) g_date_time_get_month (now),
                  g_date_time_get_year (now));
}

/**
 * loosen_sheet_answers_get_trouble:
 * @self: answers
 *
 * Returns: (nullable): a translated sentence for the person on what could not be read or kept
 */
const char *
loosen_sheet_answers_get_trouble (LoosenSheetAnswers *self)
{
  g_return_val_if_fail (LOOSEN_IS_SHEET_ANSWERS (self), NULL);

  if (self->failed)
    return _ ("Your answers could not be saved. They are still here: you can print them, and they are lost when you "
              "quit. Is there room on the disk?");

  switch (loosen_care_memory_get_state (self->memory)) {
  case LOOSEN_CARE_MEMORY_SET_ASIDE:
    return _ ("Your answers from before are damaged. They were put aside, and the sheet begins anew.");
  case LOOSEN_CARE_MEMORY_UNREADABLE:
    return _ ("Your answers from before cannot be read. Nothing is written over them.");
  case LOOSEN_CARE_MEMORY_GOOD:
  default:
    return NULL;
  }
}

/**
 * loosen_sheet_answers_save:
 * @self: answers
 *
 * Keeps what was changed.
 *
 * Returns: whether all is kept; otherwise loosen_sheet_answers_get_trouble() says so
 */
gboolean
loosen_sheet_answers_save (LoosenSheetAnswers *self)
{
  g_autoptr (JsonObject) object = json_object_new ();
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (LOOSEN_IS_SHEET_ANSWERS (self), FALSE);

  if (!self->unsaved)
    return TRUE;

  json_object_set_object_member (object, MEMBER, loosen_care_memory_copy (self->answers));
  self->failed = !loosen_care_memory_write (self->memory, object, &error);
  if (self->failed)
    g_message ("Cannot keep the answers: %s", error->message);
  self->unsaved = self->failed;

  return !self->failed;
}

/**
 * loosen_sheet_answers_get_choice:
 * @self: answers
 * @question: one that is answered by a choice
 *
 * Returns: (nullable): id of what was chosen
 */
const char *
loosen_sheet_answers_get_choice (LoosenSheetAnswers *self, const LoosenPainQuestion *question)
{
  JsonObject *answer;

  g_return_val_if_fail (LOOSEN_IS_SHEET_ANSWERS (self), NULL);

  answer = get_answer (self, question, "choice");
  return answer != NULL ? json_object_get_string_member (answer, "choice") : NULL;
}

/**
 * loosen_sheet_answers_set_choice:
 * @self: answers
 * @question: one that is answered by a choice
 * @id: (nullable): id of what is chosen
 */
void
loosen_sheet_answers_set_choice (LoosenSheetAnswers *self, const LoosenPainQuestion *question, const char *id)
{
  g_return_if_fail (LOOSEN_IS_SHEET_ANSWERS (self));

  set_string (self, question, "choice", id);
}

/**
 * loosen_sheet_answers_get_text:
 * @self: answers
 * @question: one that is answered by words
 *
 * Returns: the words, "" for none
 */
const char *
loosen_sheet_answers_get_text (LoosenSheetAnswers *self, const LoosenPainQuestion *question)
{
  JsonObject *answer;

  g_return_val_if_fail (LOOSEN_IS_SHEET_ANSWERS (self), "");

  answer = get_answer (self, question, "text");
  return answer != NULL ? json_object_get_string_member (answer, "text") : "";
}

/**
 * loosen_sheet_answers_set_text:
 * @self: answers
 * @question: one that is answered by words
 * @text: the words
 */
void
loosen_sheet_answers_set_text (LoosenSheetAnswers *self, const LoosenPainQuestion *question, const char *text)
{
  g_return_if_fail (LOOSEN_IS_SHEET_ANSWERS (self));
  g_return_if_fail (text != NULL && g_utf8_validate (text, -1, NULL));

  set_string (self, question, "text", text[0] != '\0' ? text : NULL);
}

/**
 * loosen_sheet_answers_get_number:
 * @self: answers
 * @question: one that is answered by two numbers
 * @which: which of them
 *
 * Returns: 0 to 10, -1 for none
 */
int
loosen_sheet_answers_get_number (LoosenSheetAnswers *self, const LoosenPainQuestion *question, LoosenSheetNumber which)
{
  JsonObject *answer;

  g_return_val_if_fail (LOOSEN_IS_SHEET_ANSWERS (self), -1);

  answer = get_answer (self, question, number_members[which]);
  return answer != NULL ? json_object_get_int_member (answer, number_members[which]) : -1;
}

/**
 * loosen_sheet_answers_set_number:
 * @self: answers
 * @question: one that is answered by two numbers
 * @which: which of them
 * @number: 0 to 10, -1 for none
 */
void
loosen_sheet_answers_set_number (LoosenSheetAnswers *self,
                                 const LoosenPainQuestion *question,
                                 LoosenSheetNumber which,
                                 int number)
{
  int numbers[G_N_ELEMENTS (number_members)];
  JsonObject *answer = NULL;

  g_return_if_fail (LOOSEN_IS_SHEET_ANSWERS (self));
  g_return_if_fail (number >= -1 && number <= MAX_PAIN);

  for (guint i = 0; i < G_N_ELEMENTS (number_members); i++) {
    numbers[i] = i == which ? number : loosen_sheet_answers_get_number (self, question, (LoosenSheetNumber) i);
    if (numbers[i] < 0)
      continue;
    if (answer == NULL)
      answer = json_object_new ();
    json_object_set_int_member (answer, number_members[i], numbers[i]);
  }
  set_answer (self, question, answer);
}

/**
 * loosen_sheet_answers_get_date:
 * @self: answers
 * @question: one that is answered by a date
 *
 * Returns: the date; its year is 0 for none
 */
LoosenSheetDate
loosen_sheet_answers_get_date (LoosenSheetAnswers *self, const LoosenPainQuestion *question)
{
  LoosenSheetDate date = { 0 };
  JsonObject *answer;

  g_return_val_if_fail (LOOSEN_IS_SHEET_ANSWERS (self), date);

  answer = get_answer (self, question, "date");
  if (answer != NULL)
    loosen_sheet_date_parse (json_object_get_string_member (answer, "date"), &date);

  return date;
}

/**
 * loosen_sheet_answers_set_date:
 * @self: answers
 * @question: one that is answered by a date
 * @date: the date, without an error; of year 0 for none
 */
void
loosen_sheet_answers_set_date (LoosenSheetAnswers *self, const LoosenPainQuestion *question, LoosenSheetDate date)
{
  g_autofree char *text = date.year > 0 ? loosen_sheet_date_to_text (date) : NULL;

  g_return_if_fail (LOOSEN_IS_SHEET_ANSWERS (self));

  set_string (self, question, "date", text);
}

static char *
dup_numbers (LoosenSheetAnswers *self, const LoosenPainQuestion *question)
{
  int now = loosen_sheet_answers_get_number (self, question, LOOSEN_SHEET_NOW);
  int worst = loosen_sheet_answers_get_number (self, question, LOOSEN_SHEET_WORST);

  if (now >= 0 && worst >= 0)
    /* Translators: pain of 0 to 10 */
    return g_strdup_printf (_ ("Now %d of 10, at its worst this week %d of 10"), now, worst);
  if (now >= 0)
    return g_strdup_printf (_ ("Now %d of 10"), now);
  return worst >= 0 ? g_strdup_printf (_ ("At its worst this week %d of 10"), worst) : NULL;
}

static char *
dup_date (LoosenSheetAnswers *self, const LoosenPainQuestion *question)
{
  LoosenSheetDate date = loosen_sheet_answers_get_date (self, question);
  g_autofree char *words = NULL;
  GDate today;

  if (date.year == 0)
    return NULL;

  words = loosen_sheet_date_dup_words (date);
  loosen_sheet_answers_get_today (self, &today);
  switch (loosen_sheet_date_get_span (date, &today)) {
  case LOOSEN_SHEET_SPAN_SHORT:
    /* Translators: a date */
    return g_strdup_printf (_ ("%s (not more than six weeks ago)"), words);
  case LOOSEN_SHEET_SPAN_LONG:
    /* Translators: a date */
    return g_strdup_printf (_ ("%s (more than six weeks ago)"), words);
  case LOOSEN_SHEET_SPAN_UNKNOWN:
  default:
    return g_steal_pointer (&words);
  }
}

/**
 * loosen_sheet_answers_dup_words:
 * @self: answers
 * @question: a question
 *
 * Returns: (transfer full) (nullable): the answer in words; %NULL for none, and for the map, whose answer is the marks
 */
char *
loosen_sheet_answers_dup_words (LoosenSheetAnswers *self, const LoosenPainQuestion *question)
{
  const char *chosen;
  const char *text;

  g_return_val_if_fail (LOOSEN_IS_SHEET_ANSWERS (self), NULL);
  g_return_val_if_fail (question != NULL, NULL);

  switch (question->kind) {
  case LOOSEN_ANSWER_CHOICE:
    chosen = loosen_sheet_answers_get_choice (self, question);
    for (guint i = 0; chosen != NULL && i < question->n_choices; i++)
      if (g_str_equal (question->choices[i].id, chosen))
        return g_strdup (question->choices[i].text);
    return NULL;
  case LOOSEN_ANSWER_TEXT:
    text = loosen_sheet_answers_get_text (self, question);
    return text[0] != '\0' ? g_strdup (text) : NULL;
  case LOOSEN_ANSWER_TWO_NUMBERS:
    return dup_numbers (self, question);
  case LOOSEN_ANSWER_DATE:
    return dup_date (self, question);
  case LOOSEN_ANSWER_MAP:
  default:
    return NULL;
  }
}
