/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "screening-reference.h"

#include "loosen-config.h"

static JsonNode *
load (const char *name)
{
  g_autofree char *path = g_strconcat (LOOSEN_RESOURCE_PATH "/catalog/", name, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, 0, &error);
  g_autofree char *text = NULL;
  JsonNode *root;

  g_assert_no_error (error);
  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  root = json_from_string (text, &error);
  g_assert_no_error (error);

  return root;
}

/**
 * screening_reference_new:
 *
 * Returns: (transfer full): a reference without answers
 */
ScreeningReference *
screening_reference_new (void)
{
  ScreeningReference *self = g_new0 (ScreeningReference, 1);
  JsonObject *screening;

  self->roots[0] = load ("screening.json");
  self->roots[1] = load ("techniques.json");
  self->roots[2] = load ("body.json");
  screening = json_node_get_object (self->roots[0]);
  self->questions = json_object_get_array_member (screening, "questions");
  self->messages = json_object_get_object_member (screening, "messages");
  self->stay_on = json_object_get_array_member (screening, "stay_on");
  self->techniques = json_object_get_array_member (json_node_get_object (self->roots[1]), "techniques");
  self->zones = json_object_get_array_member (json_node_get_object (self->roots[2]), "zones");
  self->n_questions = json_array_get_length (self->questions);
  self->n_zones = json_array_get_length (self->zones);
  g_assert_cmpuint (self->n_questions, ==, 30);
  g_assert_cmpuint (self->n_zones, <=, REFERENCE_MAX);

  return self;
}

/**
 * screening_reference_free:
 * @self: (transfer full): a reference
 */
void
screening_reference_free (ScreeningReference *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->roots); i++)
    json_node_free (self->roots[i]);
  g_free (self);
}

/**
 * screening_reference_get:
 * @self: a reference
 * @question: a question
 * @member: a member that is a string
 *
 * Returns: the string
 */
const char *
screening_reference_get (ScreeningReference *self, guint question, const char *member)
{
  return json_object_get_string_member (json_array_get_object_element (self->questions, question), member);
}

static gboolean
is (ScreeningReference *self, guint question, const char *member, const char *value)
{
  return g_str_equal (screening_reference_get (self, question, member), value);
}

static gboolean
is_grave (ScreeningReference *self, guint question)
{
  return is (self, question, "group", "emergency") || is (self, question, "group", "urgent");
}

/**
 * screening_reference_answer:
 * @self: a reference
 * @question: a question
 * @answer: the answer
 * @now: the time
 */
void
screening_reference_answer (ScreeningReference *self, guint question, LoosenAnswer answer, gint64 now)
{
  self->answers[question] = answer;
  if (answer == LOOSEN_ANSWER_YES || answer == LOOSEN_ANSWER_NOT_SURE) {
    self->raised[question] = TRUE;
    self->raised_at[question] = now;
    self->booked[question] = FALSE;
  } else if (!is_grave (self, question)) {
    self->raised[question] = FALSE;
    self->booked[question] = FALSE;
    for (guint i = 0; i < REFERENCE_MAX; i++)
      self->marks[question][i] = 0;
  }
}

/**
 * screening_reference_is_active:
 * @self: a reference
 * @question: a question
 *
 * Returns: whether it counts now
 */
gboolean
screening_reference_is_active (ScreeningReference *self, guint question)
{
  return self->raised[question];
}

static gboolean
lists (JsonArray *list, const char *id)
{
  for (guint i = 0; i < json_array_get_length (list); i++)
    if (g_str_equal (json_array_get_string_element (list, i), id))
      return TRUE;

  return FALSE;
}

static guint
find_touched (ScreeningReference *self, guint question, JsonObject *technique)
{
  JsonArray *targets = json_object_get_array_member (technique, "targets");
  guint sides = 0;
  gboolean any = FALSE;

  for (guint i = 0; i < self->n_zones; i++) {
    const char *zone = json_object_get_string_member (json_array_get_object_element (self->zones, i), "id");

    any = any || self->marks[question][i] != 0;
    if (lists (targets, zone))
      sides |= self->marks[question][i];
  }
  if (!any)
    return LOOSEN_SIDE_BOTH;
  if (sides != 0 && !json_object_get_boolean_member (technique, "per_side"))
    return LOOSEN_SIDE_BOTH;

  return sides;
}

static guint
find_held (ScreeningReference *self, guint question, JsonObject *technique)
{
  const char *id = json_object_get_string_member (technique, "id");
  JsonObject *object = json_array_get_object_element (self->questions, question);

  if (is (self, question, "on_yes", "block_all") || is (self, question, "on_yes", "age_block"))
    return LOOSEN_SIDE_BOTH;
  if (is (self, question, "on_yes", "block_work"))
    return lists (self->stay_on, id) ? 0 : LOOSEN_SIDE_BOTH;
  if (is (self, question, "on_yes", "withhold") || is (self, question, "on_yes", "banner_withhold"))
    return lists (json_object_get_array_member (object, "withhold"), id) ? LOOSEN_SIDE_BOTH : 0;
  if (is (self, question, "on_yes", "withhold_region"))
    return json_object_has_member (technique, "pressure") ? find_touched (self, question, technique) : 0;
  g_assert_true (is (self, question, "on_yes", "banner"));

  return 0;
}

static const char *
get_message (ScreeningReference *self, guint question)
{
  if (is (self, question, "on_yes", "block_all"))
    return json_object_get_string_member (self->messages, "MSG_EMERGENCY");
  if (is (self, question, "on_yes", "block_work"))
    return json_object_get_string_member (self->messages, "MSG_URGENT");

  return screening_reference_get (self, question, "message");
}

/**
 * screening_reference_judge:
 * @self: a reference
 * @technique: id of a technique
 * @sides: (out): where it must be held back
 *
 * Returns: (nullable): why it must not be started at all
 */
const char *
screening_reference_judge (ScreeningReference *self, const char *technique, LoosenSide *sides)
{
  const char *whole = NULL;
  const char *part = NULL;
  guint held = 0;

  for (guint i = 0; i < json_array_get_length (self->techniques); i++) {
    JsonObject *object = json_array_get_object_element (self->techniques, i);

    if (!g_str_equal (json_object_get_string_member (object, "id"), technique))
      continue;
    for (guint k = 0; k < self->n_questions; k++) {
      guint by = screening_reference_is_active (self, k) ? find_held (self, k, object) : 0;

      held |= by;
      if (by == LOOSEN_SIDE_BOTH && whole == NULL)
        whole = get_message (self, k);
      if (by != 0 && part == NULL)
        part = get_message (self, k);
    }
  }
  *sides = held;

  return whole != NULL ? whole : held == LOOSEN_SIDE_BOTH ? part : NULL;
}

/**
 * screening_reference_find:
 * @self: a reference
 * @catalog: the shipped catalog
 * @question: a question
 *
 * Returns: the same question
 */
const LoosenQuestion *
screening_reference_find (ScreeningReference *self, LoosenCatalog *catalog, guint question)
{
  const LoosenQuestion *found;

  found = loosen_catalog_find_question (catalog, screening_reference_get (self, question, "id"));
  g_assert_nonnull (found);

  return found;
}

static guint
find_block (ScreeningReference *self)
{
  guint block = 0;

  for (guint i = 0; i < self->n_questions; i++) {
    if (!screening_reference_is_active (self, i))
      continue;
    block |= is (self, i, "on_yes", "block_all")    ? LOOSEN_BLOCK_ALL
             : is (self, i, "on_yes", "block_work") ? LOOSEN_BLOCK_WORK
             : is (self, i, "on_yes", "age_block")  ? LOOSEN_BLOCK_AGE
                                                    : 0;
  }

  return block;
}

/**
 * screening_reference_assert:
 * @self: a reference
 * @catalog: the shipped catalog
 * @screening: a screening with the same answers
 *
 * Asserts that both say the same of every question and every technique.
 */
void
screening_reference_assert (ScreeningReference *self, LoosenCatalog *catalog, LoosenScreening *screening)
{
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (catalog);
  g_autoptr (LoosenGates) gates = loosen_gates_new ();
  g_autoptr (GPtrArray) banners = loosen_screening_list_banners (screening);
  guint block = find_block (self);
  guint n_banners = 0;

  loosen_screening_apply (screening, gates);
  for (guint i = 0; techniques[i] != NULL; i++) {
    LoosenSide sides;
    const char *reason = screening_reference_judge (self, techniques[i]->id, &sides);

    if (g_strcmp0 (loosen_gates_get_reason (gates, techniques[i]), reason) != 0 ||
        loosen_gates_get_sides (gates, techniques[i]) != sides)
      g_error ("%s is held on %u for \"%s\", not on %u for \"%s\"", techniques[i]->id,
               loosen_gates_get_sides (gates, techniques[i]), loosen_gates_get_reason (gates, techniques[i]),
               sides, reason);
  }
  for (guint i = 0; i < self->n_questions; i++) {
    const LoosenQuestion *question = screening_reference_find (self, catalog, i);
    gboolean active = screening_reference_is_active (self, i);
    g_autoptr (GPtrArray) list = loosen_screening_list_active (screening, question->group);

    g_assert_cmpint (loosen_screening_get_answer (screening, question), ==, self->answers[i]);
    g_assert_cmpint (loosen_screening_is_active (screening, question), ==, active);
    g_assert_cmpint (g_ptr_array_find (list, question, NULL), ==, active);
    if (active && !self->booked[i] && is (self, i, "group", "clinician"))
      g_assert_true (g_ptr_array_index (banners, n_banners++) == question);
  }
  g_assert_cmpuint (banners->len, ==, n_banners);
  g_assert_cmpuint (loosen_screening_get_block (screening), ==, block);
  g_assert_cmpint (loosen_screening_allows_breathing (screening), ==,
                   (block & (LOOSEN_BLOCK_ALL | LOOSEN_BLOCK_AGE)) == 0);
}
