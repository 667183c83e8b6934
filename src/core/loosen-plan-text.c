/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A plan as text, and back. */

#include "loosen-plan-private.h"

#include <json-glib/json-glib.h>
#include <string.h>

#include "loosen-json-reader.h"

#define FORMAT 1
#define FORMAT_MAX 1000
#define NUMBER_MAX 1000

/* By LoosenPlanNumber, LoosenPlanChange and side. Never change one that was written once. */
static const char *const number_names[LOOSEN_PLAN_N_NUMBERS] = {
  "flare_min_gap",       "flare_max_gap",       "settling_min_gap", "settling_max_gap",
  "maintenance_min_gap", "maintenance_max_gap", "severe_pain",      "calm_pain",
  "calm_weeks",          "unchanged_sessions",  "doctor_weeks",     "self_massage",
};
static const char *const change_names[] = { "unknown", "better", "same", "worse", NULL };
static const char *const side_names[] = { "left", "right", "both", NULL };
static const LoosenSide sides[] = { LOOSEN_SIDE_LEFT, LOOSEN_SIDE_RIGHT, LOOSEN_SIDE_BOTH };

static void
add_string (JsonBuilder *builder, const char *member, const char *value)
{
  json_builder_set_member_name (builder, member);
  json_builder_add_string_value (builder, value);
}

static void
add_day (JsonBuilder *builder, const char *member, guint32 day)
{
  g_autofree char *text = NULL;
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, day);
  text = g_strdup_printf ("%04u-%02u-%02u", g_date_get_year (&date), g_date_get_month (&date),
                          g_date_get_day (&date));
  add_string (builder, member, text);
}

/**
 * loosen_plan_to_text:
 * @self: a plan
 *
 * Returns: (transfer full): all that is in it, as JSON in UTF-8
 */
char *
loosen_plan_to_text (LoosenPlan *self)
{
  g_autoptr (JsonBuilder) builder = NULL;
  g_autoptr (JsonNode) root = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  builder = json_builder_new_immutable ();
  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "format");
  json_builder_add_int_value (builder, FORMAT);
  add_string (builder, "id", self->id);
  add_day (builder, "start", self->start);

  json_builder_set_member_name (builder, "numbers");
  json_builder_begin_object (builder);
  for (guint i = 0; i < LOOSEN_PLAN_N_NUMBERS; i++) {
    json_builder_set_member_name (builder, number_names[i]);
    json_builder_add_int_value (builder, self->numbers[i]);
  }
  json_builder_end_object (builder);

  json_builder_set_member_name (builder, "answers");
  json_builder_begin_array (builder);
  for (guint i = 0; i < self->answers->len; i++) {
    const LoosenPlanAnswer *answer = &g_array_index (self->answers, LoosenPlanAnswer, i);

    json_builder_begin_object (builder);
    add_day (builder, "date", answer->day);
    json_builder_set_member_name (builder, "pain");
    json_builder_add_int_value (builder, answer->pain);
    json_builder_set_member_name (builder, "sharp_constant");
    json_builder_add_boolean_value (builder, answer->sharp_constant);
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);

  json_builder_set_member_name (builder, "sessions");
  json_builder_begin_array (builder);
  for (guint i = 0; i < self->sessions->len; i++) {
    const LoosenPlanSession *session = &g_array_index (self->sessions, LoosenPlanSession, i);

    json_builder_begin_object (builder);
    add_day (builder, "date", session->day);
    add_string (builder, "change", change_names[session->change]);
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);

  json_builder_set_member_name (builder, "self_massages");
  json_builder_begin_array (builder);
  for (guint i = 0; i < self->self_massages->len; i++) {
    const LoosenPlanSelfMassage *massage = &g_array_index (self->self_massages, LoosenPlanSelfMassage, i);

    json_builder_begin_object (builder);
    add_day (builder, "date", massage->day);
    add_string (builder, "zone", massage->zone);
    add_string (builder, "side",
                massage->side == LOOSEN_SIDE_BOTH ? "both" : loosen_side_get_id (massage->side));
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);

  json_builder_end_object (builder);
  root = json_builder_get_root (builder);

  return json_to_string (root, FALSE);
}

static guint32
read_day (LoosenJsonReader *reader, const char *member)
{
  const char *text = loosen_json_reader_get_string (reader, member);
  static const char form[] = "0000-00-00";
  guint parts[3] = { 0 };
  guint part = 0;

  if (strlen (text) == strlen (form))
    for (guint i = 0; form[i] != '\0'; i++) {
      if (form[i] == '-' && text[i] == '-')
        part++;
      else if (form[i] == '0' && g_ascii_isdigit (text[i]))
        parts[part] = parts[part] * 10 + g_ascii_digit_value (text[i]);
      else
        break;
    }
  if (part == 2 && text[9] >= '0' && text[9] <= '9' && g_date_valid_dmy (parts[2], parts[1], parts[0])) {
    GDate date;

    g_date_clear (&date, 1);
    g_date_set_dmy (&date, parts[2], parts[1], parts[0]);
    return g_date_get_julian (&date);
  }
  if (!loosen_json_reader_has_failed (reader))
    loosen_json_reader_fail (reader, member, "\"%s\" is no date", text);

  return 1;
}

static char *
read_plan_id (LoosenJsonReader *reader)
{
  const char *id = loosen_json_reader_get_string (reader, "id");

  for (const char *p = id; *p != '\0'; p++)
    if (!g_ascii_isalnum (*p) && *p != '-' && *p != '_') {
      loosen_json_reader_fail (reader, "id", "\"%s\" has other characters than letters, digits, - and _", id);
      break;
    }

  return g_strdup (id);
}

/* The ranges of a catalog may have become narrower since: what was chosen is brought to what may be chosen
 * now, the shorter gaps first, because the longer ones depend on them. */
static void
read_numbers (LoosenPlan *self, LoosenJsonReader *reader)
{
  loosen_json_reader_enter_object (reader, "numbers");
  for (guint i = 0; i < LOOSEN_PLAN_N_NUMBERS; i++)
    if (loosen_json_reader_has (reader, number_names[i])) {
      LoosenRange range = loosen_catalog_get_care (self->catalog)->plan.numbers[i];

      self->numbers[i] = CLAMP (loosen_json_reader_get_uint (reader, number_names[i], 0, NUMBER_MAX),
                                range.min, range.max);
    }
  loosen_json_reader_leave (reader);

  for (guint i = LOOSEN_PLAN_FLARE_MIN_GAP; i < LOOSEN_PLAN_SEVERE_PAIN; i += 2)
    self->numbers[i + 1] = MAX (self->numbers[i + 1], self->numbers[i]);
}

static void
read_answer (LoosenPlan *self, LoosenJsonReader *reader)
{
  GDate date;
  guint pain = loosen_json_reader_get_uint (reader, "pain", 0, 10);
  gboolean sharp_constant = loosen_json_reader_get_boolean (reader, "sharp_constant");

  g_date_clear (&date, 1);
  g_date_set_julian (&date, read_day (reader, "date"));
  loosen_plan_add_answer (self, &date, pain, sharp_constant, NULL);
}

static void
read_session (LoosenPlan *self, LoosenJsonReader *reader)
{
  LoosenPlanSession session;

  session.change = loosen_json_reader_get_choice (reader, "change", change_names);
  session.day = read_day (reader, "date");
  loosen_plan_insert_by_day (self->sessions, &session);
}

static void
read_self_massage (LoosenPlan *self, LoosenJsonReader *reader)
{
  LoosenPlanSelfMassage massage;

  massage.zone = g_string_chunk_insert_const (self->strings, loosen_json_reader_get_string (reader, "zone"));
  massage.side = sides[loosen_json_reader_get_choice (reader, "side", side_names)];
  massage.day = read_day (reader, "date");
  loosen_plan_insert_by_day (self->self_massages, &massage);
}

static void
read_each (LoosenPlan *self,
           LoosenJsonReader *reader,
           const char *member,
           void (*read) (LoosenPlan *self, LoosenJsonReader *reader))
{
  guint n = loosen_json_reader_enter_array (reader, member, 0, LOOSEN_PLAN_MAX_ENTRIES);

  for (guint i = 0; i < n && !loosen_json_reader_has_failed (reader); i++) {
    if (loosen_json_reader_enter_element (reader, i))
      read (self, reader);
    loosen_json_reader_leave (reader);
  }
  loosen_json_reader_leave (reader);
}

static void
set_damaged (GError **error, const GError *cause)
{
  g_set_error_literal (error, LOOSEN_PLAN_ERROR, LOOSEN_PLAN_ERROR_DAMAGED, cause->message);
}

/**
 * loosen_plan_new_from_text:
 * @catalog: texts, and the ranges of the numbers
 * @text: what loosen_plan_to_text() gave
 * @length: bytes of @text, or -1 if it ends with a NUL
 * @error: %LOOSEN_PLAN_ERROR_DAMAGED, or %LOOSEN_PLAN_ERROR_NEWER
 *
 * Reads a plan whole, or not at all. Who gets an error must keep the text: it is then the only place where
 * the answers are.
 *
 * Returns: (transfer full) (nullable): the plan
 */
LoosenPlan *
loosen_plan_new_from_text (LoosenCatalog *catalog, const char *text, gssize length, GError **error)
{
  g_autoptr (LoosenPlan) self = NULL;
  g_autoptr (LoosenJsonReader) reader = NULL;
  g_autoptr (GError) local_error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *id = NULL;
  guint format;
  GDate start;

  g_return_val_if_fail (catalog != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  bytes = g_bytes_new (text, length < 0 ? strlen (text) : (gsize) length);
  reader = loosen_json_reader_new ("plan", bytes, &local_error);
  if (reader == NULL) {
    set_damaged (error, local_error);
    return NULL;
  }
  format = loosen_json_reader_get_uint (reader, "format", FORMAT, FORMAT_MAX);
  if (format > FORMAT) {
    g_set_error (error, LOOSEN_PLAN_ERROR, LOOSEN_PLAN_ERROR_NEWER, "plan: format: %u is newer than %u",
                 format, FORMAT);
    return NULL;
  }

  id = read_plan_id (reader);
  g_date_clear (&start, 1);
  g_date_set_julian (&start, read_day (reader, "start"));
  if (!loosen_json_reader_has_failed (reader)) {
    self = loosen_plan_new (catalog, id, &start);
    read_numbers (self, reader);
    read_each (self, reader, "answers", read_answer);
    read_each (self, reader, "sessions", read_session);
    read_each (self, reader, "self_massages", read_self_massage);
  }
  if (!loosen_json_reader_finish (reader, &local_error)) {
    set_damaged (error, local_error);
    return NULL;
  }

  return g_steal_pointer (&self);
}
