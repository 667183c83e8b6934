/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A #LoosenScreening as a text that can be stored: a line with a checksum, and a JSON object. A safety answer
 * that got damaged must not read as another one, so nothing is taken that is not whole. */

#include "loosen-screening-private.h"

#include <json-glib/json-glib.h>
#include <string.h>

#include "loosen-json-reader.h"

#define FORMAT 1
#define NAME "safety answers" /* for errors */
#define MAX_ENTRIES 1000
#define MAX_MARKS 200
#define MAX_TIME G_GINT64_CONSTANT (999999999999999) /* milliseconds: no more digits are read */
#define USEC_PER_MSEC 1000

static const char *const answer_names[] = { "not_asked", "no", "yes", "not_sure", NULL };
static const char *const demand_names[] = { "stop", "leg", "worse" };
static const guint demands[] = { DEMAND_STOP, DEMAND_LEG, DEMAND_WORSE };

/* Writing */

static void
add_string (JsonBuilder *builder, const char *member, const char *value)
{
  json_builder_set_member_name (builder, member);
  json_builder_add_string_value (builder, value);
}

static void
add_time (JsonBuilder *builder, const char *member, gint64 time)
{
  json_builder_set_member_name (builder, member);
  json_builder_add_int_value (builder, CLAMP (time / USEC_PER_MSEC, 0, MAX_TIME));
}

static void
add_marks (JsonBuilder *builder, const char *member, GArray *marks, gboolean timed)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
  for (guint i = 0; i < marks->len; i++) {
    const ScreeningMark *mark = &g_array_index (marks, ScreeningMark, i);

    json_builder_begin_object (builder);
    add_string (builder, "zone", mark->zone);
    add_string (builder, "side", loosen_side_get_id (mark->side));
    if (timed)
      add_time (builder, "time", mark->time);
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
}

static void
add_entry (JsonBuilder *builder, const char *id, const ScreeningEntry *entry)
{
  json_builder_begin_object (builder);
  add_string (builder, "id", id);
  add_string (builder, "answer", answer_names[entry->answer]);
  if (entry->raised)
    add_time (builder, "raised", entry->raised_at);
  if (entry->booked) {
    json_builder_set_member_name (builder, "booked");
    json_builder_add_boolean_value (builder, TRUE);
  }
  if (entry->marks->len > 0)
    add_marks (builder, "marks", entry->marks, FALSE);
  json_builder_end_object (builder);
}

static void
build (LoosenScreening *self, JsonBuilder *builder)
{
  g_autoptr (GList) ids = g_list_sort (g_hash_table_get_keys (self->entries), (GCompareFunc) strcmp);

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "format");
  json_builder_add_int_value (builder, FORMAT);
  if (self->has_full)
    add_time (builder, "full", self->full_at);
  if (self->has_quick)
    add_time (builder, "quick", self->quick_at);
  json_builder_set_member_name (builder, "demands");
  json_builder_begin_array (builder);
  for (guint i = 0; i < G_N_ELEMENTS (demands); i++)
    if ((self->demands & demands[i]) != 0)
      json_builder_add_string_value (builder, demand_names[i]);
  json_builder_end_array (builder);
  add_marks (builder, "leg", self->leg_marks, TRUE);
  json_builder_set_member_name (builder, "answers");
  json_builder_begin_array (builder);
  for (GList *l = ids; l != NULL; l = l->next)
    add_entry (builder, l->data, loosen_screening_find_entry (self, l->data));
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

/**
 * loosen_screening_to_text:
 * @self: a screening
 *
 * Returns: (transfer full): all of it, for loosen_screening_new_from_text()
 */
char *
loosen_screening_to_text (LoosenScreening *self)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *json = NULL;
  g_autofree char *sum = NULL;

  g_return_val_if_fail (LOOSEN_IS_SCREENING (self), NULL);

  build (self, builder);
  root = json_builder_get_root (builder);
  json = json_to_string (root, FALSE);
  sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, json, -1);

  return g_strconcat (sum, "\n", json, NULL);
}

/* Reading */

static gint64
read_time (LoosenJsonReader *reader, const char *member)
{
  return (gint64) loosen_json_reader_get_number (reader, member, 0, MAX_TIME) * USEC_PER_MSEC;
}

static void
read_marks (LoosenJsonReader *reader, const char *member, GArray *marks, gboolean timed)
{
  guint n = loosen_json_reader_enter_array (reader, member, 0, MAX_MARKS);

  for (guint i = 0; i < n && !loosen_json_reader_has_failed (reader); i++) {
    const char *zone;
    LoosenSide side;
    gint64 time;

    loosen_json_reader_enter_element (reader, i);
    zone = loosen_json_reader_get_string (reader, "zone");
    side = loosen_side_from_id (loosen_json_reader_get_string (reader, "side"));
    time = timed ? read_time (reader, "time") : 0;
    if (side != LOOSEN_SIDE_LEFT && side != LOOSEN_SIDE_RIGHT && side != LOOSEN_SIDE_CENTRE)
      loosen_json_reader_fail (reader, "side", "is no side of a zone");
    if (loosen_screening_find_mark (marks, zone, side) >= 0)
      loosen_json_reader_fail (reader, NULL, "is there twice");
    else
      loosen_screening_add_mark (marks, zone, side, time);
    loosen_json_reader_leave (reader);
  }
  loosen_json_reader_leave (reader);
}

/* What cannot come about means that something else is wrong, too. A question that the catalog does not have
 * is kept as it is. */
static void
check_entry (LoosenScreening *self, LoosenJsonReader *reader, const char *id, const ScreeningEntry *entry)
{
  const LoosenQuestion *question = loosen_catalog_find_question (self->catalog, id);

  if (question == NULL)
    return;

  if (entry->raised && !loosen_screening_is_latched (question) && !loosen_screening_counts (entry->answer))
    loosen_json_reader_fail (reader, "raised", "without a Yes");
  if (entry->booked && (question->group != LOOSEN_QUESTION_CLINICIAN || !entry->raised))
    loosen_json_reader_fail (reader, "booked", "without need");
  if (entry->marks->len > 0 &&
      (question->effect != LOOSEN_EFFECT_WITHHOLD_REGION || !loosen_screening_counts (entry->answer)))
    loosen_json_reader_fail (reader, "marks", "have no meaning here");
}

static void
read_entry (LoosenScreening *self, LoosenJsonReader *reader)
{
  const char *id = loosen_json_reader_get_string (reader, "id");
  ScreeningEntry *entry;

  if (loosen_screening_find_entry (self, id) != NULL) {
    loosen_json_reader_fail (reader, "id", "\"%s\" is there twice", id);
    return;
  }

  entry = loosen_screening_need_entry (self, id);
  entry->answer = loosen_json_reader_get_choice (reader, "answer", answer_names);
  entry->raised = loosen_json_reader_has (reader, "raised");
  if (entry->raised)
    entry->raised_at = read_time (reader, "raised");
  entry->booked = loosen_json_reader_has (reader, "booked") &&
                  loosen_json_reader_get_boolean (reader, "booked");
  if (loosen_json_reader_has (reader, "marks"))
    read_marks (reader, "marks", entry->marks, FALSE);
  check_entry (self, reader, id, entry);
}

static void
read_demands (LoosenScreening *self, LoosenJsonReader *reader)
{
  guint n = loosen_json_reader_enter_array (reader, "demands", 0, G_N_ELEMENTS (demands));

  for (guint i = 0; i < n; i++) {
    const char *name = loosen_json_reader_get_element_string (reader, i);
    guint k = 0;

    while (k < G_N_ELEMENTS (demands) && !g_str_equal (name, demand_names[k]))
      k++;
    if (k < G_N_ELEMENTS (demands))
      self->demands |= demands[k];
    else
      loosen_json_reader_fail (reader, NULL, "\"%s\" is none of stop, leg, worse", name);
  }
  loosen_json_reader_leave (reader);
}

static void
read_screening (LoosenScreening *self, LoosenJsonReader *reader)
{
  guint n;

  loosen_json_reader_get_uint (reader, "format", FORMAT, FORMAT);
  if (loosen_json_reader_has_failed (reader))
    return;

  self->has_full = loosen_json_reader_has (reader, "full");
  if (self->has_full)
    self->full_at = read_time (reader, "full");
  self->has_quick = loosen_json_reader_has (reader, "quick");
  if (self->has_quick)
    self->quick_at = read_time (reader, "quick");
  read_demands (self, reader);
  read_marks (reader, "leg", self->leg_marks, TRUE);

  n = loosen_json_reader_enter_array (reader, "answers", 0, MAX_ENTRIES);
  for (guint i = 0; i < n && !loosen_json_reader_has_failed (reader); i++) {
    loosen_json_reader_enter_element (reader, i);
    read_entry (self, reader);
    loosen_json_reader_leave (reader);
  }
  loosen_json_reader_leave (reader);
}

/**
 * loosen_screening_new_from_text:
 * @catalog: has the questions
 * @text: what loosen_screening_to_text() gave, maybe in a newer version of the program
 * @error: a #LoosenCatalogError
 *
 * Reads answers that were stored. Answers to questions that the catalog does not have are kept, and have no
 * effect. On an error begin with loosen_screening_new(), so that a full check is due: nothing of a damaged
 * text may be taken for an answer.
 *
 * Returns: (transfer full) (nullable): the screening
 */
LoosenScreening *
loosen_screening_new_from_text (LoosenCatalog *catalog, const char *text, GError **error)
{
  g_autoptr (LoosenScreening) self = NULL;
  g_autoptr (LoosenJsonReader) reader = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *sum = NULL;
  const char *json;

  g_return_val_if_fail (catalog != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  json = strchr (text, '\n');
  if (json != NULL)
    sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, ++json, -1);
  if (sum == NULL || strlen (sum) != (gsize) (json - text - 1) || strncmp (sum, text, strlen (sum)) != 0) {
    g_set_error (error, LOOSEN_CATALOG_ERROR, LOOSEN_CATALOG_ERROR_READ, "%s: the checksum is wrong", NAME);
    return NULL;
  }

  bytes = g_bytes_new (json, strlen (json));
  reader = loosen_json_reader_new (NAME, bytes, error);
  if (reader == NULL)
    return NULL;

  self = loosen_screening_new (catalog);
  read_screening (self, reader);
  if (!loosen_json_reader_finish (reader, error))
    return NULL;

  return g_steal_pointer (&self);
}
