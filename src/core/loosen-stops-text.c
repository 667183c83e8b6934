/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A #LoosenStops as a JSON text that can be stored. */

#include "loosen-stops.h"

#include <json-glib/json-glib.h>
#include <string.h>

#include "loosen-json-reader.h"
#include "loosen-stops-private.h"

#define FORMAT 1
#define NAME "stops" /* for errors */
#define MAX_ENTRIES 10000
#define MAX_TIME G_GINT64_CONSTANT (999999999999999) /* milliseconds: no more digits are read */
#define USEC_PER_MSEC 1000

static void
add_time (JsonBuilder *builder, const char *member, gint64 time)
{
  json_builder_set_member_name (builder, member);
  json_builder_add_int_value (builder, CLAMP (time / USEC_PER_MSEC, 0, MAX_TIME));
}

static void
add_stop (JsonBuilder *builder, const LoosenStop *stop)
{
  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "technique");
  json_builder_add_string_value (builder, stop->technique);
  if (stop->zone != NULL) {
    json_builder_set_member_name (builder, "zone");
    json_builder_add_string_value (builder, stop->zone);
  }
  if (stop->side != LOOSEN_SIDE_NONE) {
    json_builder_set_member_name (builder, "side");
    json_builder_add_string_value (builder, loosen_side_get_id (stop->side));
  }
  add_time (builder, "time", stop->time);
  add_time (builder, "began", stop->session);
  json_builder_set_member_name (builder, "settled");
  json_builder_add_boolean_value (builder, stop->settled);
  json_builder_end_object (builder);
}

/**
 * loosen_stops_to_text:
 * @self: stops
 *
 * Returns: (transfer full): all of them, for loosen_stops_new_from_text()
 */
char *
loosen_stops_to_text (LoosenStops *self)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "format");
  json_builder_add_int_value (builder, FORMAT);
  json_builder_set_member_name (builder, "stops");
  json_builder_begin_array (builder);
  for (guint i = 0; i < self->stops->len; i++)
    add_stop (builder, g_ptr_array_index (self->stops, i));
  json_builder_end_array (builder);
  json_builder_set_member_name (builder, "rests");
  json_builder_begin_array (builder);
  for (guint i = 0; i < self->rests->len; i++) {
    const LoosenStopsRest *rest = &g_array_index (self->rests, LoosenStopsRest, i);

    json_builder_begin_object (builder);
    add_time (builder, "from", rest->from);
    add_time (builder, "length", rest->length);
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);

  return json_to_string (root, FALSE);
}

static gint64
read_time (LoosenJsonReader *reader, const char *member, double min)
{
  return (gint64) loosen_json_reader_get_number (reader, member, min, MAX_TIME) * USEC_PER_MSEC;
}

static void
read_stop (LoosenStops *self, LoosenJsonReader *reader)
{
  LoosenStop stop = { 0 };
  const char *side;

  stop.technique = loosen_json_reader_get_string (reader, "technique");
  stop.zone = loosen_json_reader_get_optional_string (reader, "zone");
  side = loosen_json_reader_get_optional_string (reader, "side");
  stop.side = side != NULL ? loosen_side_from_id (side) : LOOSEN_SIDE_NONE;
  if (side != NULL && stop.side == LOOSEN_SIDE_NONE)
    loosen_json_reader_fail (reader, "side", "\"%s\" is no side", side);
  stop.time = read_time (reader, "time", 0);
  stop.session = read_time (reader, "began", 0);
  stop.settled = loosen_json_reader_get_boolean (reader, "settled");
  if (!loosen_json_reader_has_failed (reader))
    loosen_stops_add (self, &stop);
}

static void
read_rest (LoosenStops *self, LoosenJsonReader *reader)
{
  gint64 from = read_time (reader, "from", 0);
  gint64 length = read_time (reader, "length", 1);

  if (!loosen_json_reader_has_failed (reader))
    loosen_stops_add_rest (self, from, length);
}

static void
read_each (LoosenStops *self,
           LoosenJsonReader *reader,
           const char *member,
           void (*read) (LoosenStops *self, LoosenJsonReader *reader))
{
  guint n = loosen_json_reader_enter_array (reader, member, 0, MAX_ENTRIES);

  for (guint i = 0; i < n && !loosen_json_reader_has_failed (reader); i++) {
    loosen_json_reader_enter_element (reader, i);
    read (self, reader);
    loosen_json_reader_leave (reader);
  }
  loosen_json_reader_leave (reader);
}

/**
 * loosen_stops_new_from_text:
 * @text: what loosen_stops_to_text() gave
 * @error: a #LoosenCatalogError
 *
 * Returns: (transfer full) (nullable): the stops
 */
LoosenStops *
loosen_stops_new_from_text (const char *text, GError **error)
{
  g_autoptr (LoosenStops) self = loosen_stops_new ();
  g_autoptr (LoosenJsonReader) reader = NULL;
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  bytes = g_bytes_new (text, strlen (text));
  reader = loosen_json_reader_new (NAME, bytes, error);
  if (reader == NULL)
    return NULL;

  loosen_json_reader_get_uint (reader, "format", FORMAT, FORMAT);
  read_each (self, reader, "stops", read_stop);
  read_each (self, reader, "rests", read_rest);
  if (!loosen_json_reader_finish (reader, error))
    return NULL;

  return g_steal_pointer (&self);
}
