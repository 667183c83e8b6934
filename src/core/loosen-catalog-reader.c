/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reads the documents of a catalog into the types that loosen-catalog.h hands out, and checks every rule of the format
 * on the way: data/catalog/README.md describes it. */

#include "loosen-catalog-private.h"

#include <glib/gi18n.h>
#include <math.h>

#include "loosen-config.h"
#include "loosen-json-reader.h"

#define FORMAT 1
#define MAX_ITEMS 20000     /* techniques, sources, rows of a table */
#define MAX_TEXTS 64        /* sentences of a list */
#define MAX_POINTS 1000     /* corners of a polygon */
#define MIDLINE_CLEAR 20.0  /* map units: two finger-widths, content section 1.4 */
#define BOUND 1100.0        /* map units: no coordinate lies further out */
#define LEVEL_MAX 10        /* of the pressure scale */
#define PRESSURE_CAP 5      /* never above, content section 3.1 */

static const char *
keep (LoosenCatalog *self, const char *text)
{
  return g_string_chunk_insert_const (self->strings, text);
}

static const char *
keep_translated (LoosenCatalog *self, const char *text)
{
  return text[0] != '\0' ? keep (self, g_dpgettext2 (GETTEXT_PACKAGE, "catalog", text)) : "";
}

static gpointer
keep_memory (LoosenCatalog *self, gpointer memory)
{
  g_ptr_array_add (self->arena, memory);

  return memory;
}

static const char *
read_id (LoosenCatalog *self, LoosenJsonReader *reader, GHashTable *taken)
{
  const char *id = loosen_json_reader_get_string (reader, "id");

  for (const char *p = id; *p != '\0'; p++)
    if (!g_ascii_isalnum (*p) && *p != '_' && *p != '-') {
      loosen_json_reader_fail (reader, "id", "\"%s\" has other characters than letters, digits, - and _", id);
      break;
    }
  if (!loosen_json_reader_has_failed (reader) && g_hash_table_contains (taken, id))
    loosen_json_reader_fail (reader, "id", "\"%s\" is there twice", id);

  return keep (self, id);
}

static const char *
read_text (LoosenCatalog *self, LoosenJsonReader *reader, const char *member)
{
  return keep_translated (self, loosen_json_reader_get_string (reader, member));
}

static const char *
read_optional_text (LoosenCatalog *self, LoosenJsonReader *reader, const char *member)
{
  const char *text = loosen_json_reader_get_optional_string (reader, member);

  return text != NULL ? keep_translated (self, text) : NULL;
}

static const char *const *
read_strings (LoosenCatalog *self, LoosenJsonReader *reader, const char *member, guint min, gboolean translate)
{
  const char **strings;
  guint n;

  if (min == 0 && !loosen_json_reader_has (reader, member))
    return keep_memory (self, g_new0 (const char *, 1));

  n = loosen_json_reader_enter_array (reader, member, min, MAX_TEXTS);
  strings = keep_memory (self, g_new0 (const char *, n + 1));
  for (guint i = 0; i < n; i++) {
    const char *text = loosen_json_reader_get_element_string (reader, i);

    strings[i] = translate ? keep_translated (self, text) : keep (self, text);
  }
  loosen_json_reader_leave (reader);

  return strings;
}

static const char *const *
read_texts (LoosenCatalog *self, LoosenJsonReader *reader, const char *member, guint min)
{
  return read_strings (self, reader, member, min, TRUE);
}

static const char *const *
read_names (LoosenCatalog *self, LoosenJsonReader *reader, const char *member, guint min)
{
  return read_strings (self, reader, member, min, FALSE);
}

/* Ids in an array, each of which must be in a table. */
static void
check_ids (LoosenJsonReader *reader, const char *member, const char *const *ids, GHashTable *table, const char *what)
{
  for (guint i = 0; ids[i] != NULL; i++)
    if (!g_hash_table_contains (table, ids[i])) {
      g_autofree char *place = g_strdup_printf ("%s[%u]", member, i);

      loosen_json_reader_fail (reader, place, "\"%s\" is no %s", ids[i], what);
    }
}

static LoosenJsonReader *
open_document (GFile *folder, const char *name, GError **error)
{
  g_autoptr (GFile) file = g_file_get_child (folder, name);
  g_autoptr (LoosenJsonReader) reader = NULL;
  g_autoptr (GError) local_error = NULL;
  g_autoptr (GBytes) bytes = NULL;

  bytes = g_file_load_bytes (file, NULL, NULL, &local_error);
  if (bytes == NULL) {
    g_set_error (error, LOOSEN_CATALOG_ERROR, LOOSEN_CATALOG_ERROR_READ, "%s: %s", name, local_error->message);
    return NULL;
  }
  reader = loosen_json_reader_new (name, bytes, error);
  if (reader == NULL)
    return NULL;

  loosen_json_reader_get_uint (reader, "format", FORMAT, FORMAT);

  return g_steal_pointer (&reader);
}

/* body.json */

static LoosenPolygon
read_polygon (LoosenCatalog *self, LoosenJsonReader *reader)
{
  guint n = loosen_json_reader_get_length (reader);
  LoosenPolygon polygon = { .n_points = n };

  if (n < 3 || n > MAX_POINTS) {
    loosen_json_reader_fail (reader, NULL, "has %u points, needs 3 to %u", n, MAX_POINTS);
    return (LoosenPolygon) { NULL, 0 };
  }
  polygon.points = keep_memory (self, g_new0 (LoosenPoint, n));
  for (guint i = 0; i < n; i++) {
    loosen_json_reader_enter_element (reader, i);
    polygon.points[i].x = loosen_json_reader_get_element_number (reader, 0, -BOUND, BOUND);
    polygon.points[i].y = loosen_json_reader_get_element_number (reader, 1, 0, BOUND);
    if (!loosen_json_reader_has_failed (reader) && fabs (polygon.points[i].x) < MIDLINE_CLEAR)
      loosen_json_reader_fail (reader, NULL, "is closer than %g to the midline", MIDLINE_CLEAR);
    loosen_json_reader_leave (reader);
  }

  return polygon;
}

static void
read_work (LoosenCatalog *self, LoosenJsonReader *reader, LoosenZone *zone)
{
  guint n;

  if (zone->kind != LOOSEN_ZONE_WORK) {
    if (loosen_json_reader_has (reader, "work"))
      loosen_json_reader_fail (reader, "work", "only zones of type \"work\" may be worked");
    return;
  }

  n = loosen_json_reader_enter_array (reader, "work", 1, 16);
  zone->work = keep_memory (self, g_new0 (LoosenPolygon, n + 1));
  zone->n_work = n;
  for (guint i = 0; i < n; i++) {
    loosen_json_reader_enter_element (reader, i);
    zone->work[i] = read_polygon (self, reader);
    loosen_json_reader_leave (reader);
  }
  loosen_json_reader_leave (reader);

  loosen_json_reader_enter_array (reader, "work_dot", 2, 2);
  zone->work_dot.x = loosen_json_reader_get_element_number (reader, 0, MIDLINE_CLEAR, BOUND);
  zone->work_dot.y = loosen_json_reader_get_element_number (reader, 1, 0, BOUND);
  loosen_json_reader_leave (reader);
}

static void
read_zone (LoosenCatalog *self, LoosenJsonReader *reader)
{
  static const char *const kinds[] = { "work", "pain_only", "info_only", "red_flag", NULL };
  LoosenZone *zone = keep_memory (self, g_new0 (LoosenZone, 1));
  const char *const *names;
  const char *region;

  zone->id = read_id (self, reader, self->zones_by_id);
  zone->name = read_text (self, reader, "name");
  zone->line = read_text (self, reader, "line");
  zone->landmarks = read_text (self, reader, "landmarks");
  zone->kind = loosen_json_reader_get_choice (reader, "type", kinds);
  region = loosen_json_reader_get_optional_string (reader, "region");
  zone->region = region != NULL ? keep (self, region) : NULL;

  names = read_names (self, reader, "sides", 1);
  for (guint i = 0; names[i] != NULL; i++) {
    if (g_str_equal (names[i], "L"))
      zone->sides |= LOOSEN_SIDE_LEFT;
    else if (g_str_equal (names[i], "R"))
      zone->sides |= LOOSEN_SIDE_RIGHT;
    else if (g_str_equal (names[i], "C"))
      zone->sides |= LOOSEN_SIDE_CENTRE;
    else
      loosen_json_reader_fail (reader, "sides", "\"%s\" is none of L, R, C", names[i]);
  }
  if (zone->sides != LOOSEN_SIDE_BOTH && zone->sides != LOOSEN_SIDE_CENTRE)
    loosen_json_reader_fail (reader, "sides", "must be both L and R, or C");

  names = read_names (self, reader, "views", 1);
  for (guint i = 0; names[i] != NULL; i++) {
    if (g_str_equal (names[i], "back"))
      zone->views |= LOOSEN_VIEW_BACK;
    else if (g_str_equal (names[i], "front"))
      zone->views |= LOOSEN_VIEW_FRONT;
    else
      loosen_json_reader_fail (reader, "views", "\"%s\" is none of back, front", names[i]);
  }
  read_work (self, reader, zone);

  g_ptr_array_add (self->zones, zone);
  g_hash_table_insert (self->zones_by_id, (gpointer) zone->id, zone);
}

static void
read_region (LoosenCatalog *self, LoosenJsonReader *reader)
{
  LoosenRegion *region = keep_memory (self, g_new0 (LoosenRegion, 1));
  const char *const *ids;
  const LoosenZone **zones;

  region->id = read_id (self, reader, self->regions_by_id);
  region->name = read_text (self, reader, "name");
  region->line = read_text (self, reader, "line");
  ids = read_names (self, reader, "zones", 1);
  check_ids (reader, "zones", ids, self->zones_by_id, "zone");
  zones = keep_memory (self, g_new0 (const LoosenZone *, g_strv_length ((char **) ids) + 1));
  for (guint i = 0; ids[i] != NULL; i++) {
    zones[i] = g_hash_table_lookup (self->zones_by_id, ids[i]);
    if (zones[i] != NULL && g_strcmp0 (zones[i]->region, region->id) != 0)
      loosen_json_reader_fail (reader, "zones", "\"%s\" says it lies elsewhere", ids[i]);
  }
  region->zones = zones;

  g_ptr_array_add (self->regions, region);
  g_hash_table_insert (self->regions_by_id, (gpointer) region->id, region);
}

static void
read_overlay (LoosenCatalog *self, LoosenJsonReader *reader)
{
  static const char *const kinds[] = { "caution", "no_go", "anatomy", NULL };
  LoosenOverlay *overlay;
  int kind = loosen_json_reader_get_choice (reader, "kind", kinds);

  /* What is only drawn, such as the branches of the nerve, has nothing to say. */
  if (kind == 2)
    return;

  overlay = keep_memory (self, g_new0 (LoosenOverlay, 1));
  overlay->id = read_id (self, reader, self->overlays_by_id);
  overlay->no_go = kind == 1;
  overlay->name = read_text (self, reader, "name");
  overlay->text = read_text (self, reader, "text");
  g_ptr_array_add (self->overlays, overlay);
  g_hash_table_insert (self->overlays_by_id, (gpointer) overlay->id, overlay);
}

static void
read_symptom (LoosenCatalog *self, LoosenJsonReader *reader)
{
  LoosenSymptom *symptom = keep_memory (self, g_new0 (LoosenSymptom, 1));

  symptom->id = read_id (self, reader, self->symptoms_by_id);
  symptom->name = read_text (self, reader, "name");
  symptom->line = read_text (self, reader, "line");
  symptom->document_view = read_text (self, reader, "document_view");
  symptom->app_view = read_text (self, reader, "app_view");
  g_ptr_array_add (self->symptoms, symptom);
  g_hash_table_insert (self->symptoms_by_id, (gpointer) symptom->id, symptom);
}

static void
read_each (LoosenCatalog *self,
           LoosenJsonReader *reader,
           const char *member,
           guint min,
           void (*read) (LoosenCatalog *self, LoosenJsonReader *reader))
{
  guint n = loosen_json_reader_enter_array (reader, member, min, MAX_ITEMS);

  for (guint i = 0; i < n && !loosen_json_reader_has_failed (reader); i++) {
    if (loosen_json_reader_enter_element (reader, i))
      read (self, reader);
    loosen_json_reader_leave (reader);
  }
  loosen_json_reader_leave (reader);
}

static void
read_body (LoosenCatalog *self, LoosenJsonReader *reader)
{
  read_each (self, reader, "zones", 1, read_zone);
  read_each (self, reader, "regions", 1, read_region);
  read_each (self, reader, "overlays", 0, read_overlay);
  read_each (self, reader, "symptoms", 1, read_symptom);

  for (guint i = 0; i < self->zones->len && !loosen_json_reader_has_failed (reader); i++) {
    const LoosenZone *zone = g_ptr_array_index (self->zones, i);
    g_autofree char *place = g_strdup_printf ("zones[%u].region", i);

    if (zone->region != NULL && !g_hash_table_contains (self->regions_by_id, zone->region))
      loosen_json_reader_fail (reader, place, "\"%s\" is no region", zone->region);
  }
}

/* breathing.json */

static void
read_pattern (LoosenCatalog *self, LoosenJsonReader *reader)
{
  static const char *const names[] = { "in", "hold_in", "out", "hold_out", NULL };
  static const LoosenBreathPhase phases[] = {
    LOOSEN_BREATH_IN, LOOSEN_BREATH_HOLD_IN, LOOSEN_BREATH_OUT, LOOSEN_BREATH_HOLD_OUT,
  };
  LoosenBreathPattern *pattern = keep_memory (self, g_new0 (LoosenBreathPattern, 1));
  gboolean out = FALSE;
  guint n;

  pattern->id = read_id (self, reader, self->breath_patterns_by_id);
  pattern->name = read_text (self, reader, "name");
  pattern->cue_in = read_text (self, reader, "cue_in");
  pattern->cue_out = read_text (self, reader, "cue_out");
  pattern->note = read_text (self, reader, "note");

  n = loosen_json_reader_enter_array (reader, "phases", 2, LOOSEN_BREATH_MAX_PHASES);
  for (guint i = 0; i < n; i++) {
    const char *name;
    double seconds;
    int index = -1;

    loosen_json_reader_enter_element (reader, i);
    name = loosen_json_reader_get_element_string (reader, 0);
    seconds = loosen_json_reader_get_element_number (reader, 1, 0, 20);
    for (int k = 0; names[k] != NULL; k++)
      if (g_str_equal (names[k], name))
        index = k;
    if (index < 0)
      loosen_json_reader_fail (reader, "[0]", "\"%s\" is none of in, hold_in, out, hold_out", name);
    if (seconds * 2 != floor (seconds * 2))
      loosen_json_reader_fail (reader, "[1]", "is no multiple of half a second");
    loosen_json_reader_leave (reader);
    if (loosen_json_reader_has_failed (reader) || seconds == 0)
      continue;

    if (pattern->n_phases == 0 && phases[index] != LOOSEN_BREATH_IN)
      loosen_json_reader_fail (reader, NULL, "must begin with \"in\"");
    out = out || phases[index] == LOOSEN_BREATH_OUT;
    /* A second breath in right after the first is a top-up. */
    pattern->phases[pattern->n_phases] =
      index == 0 && pattern->n_phases > 0 ? LOOSEN_BREATH_TOP_UP : phases[index];
    pattern->lengths[pattern->n_phases++] = seconds * G_USEC_PER_SEC;
    pattern->cycle += seconds * G_USEC_PER_SEC;
  }
  if (!out)
    loosen_json_reader_fail (reader, NULL, "has no \"out\"");
  loosen_json_reader_leave (reader);

  g_ptr_array_add (self->breath_patterns, pattern);
  g_hash_table_insert (self->breath_patterns_by_id, (gpointer) pattern->id, pattern);
}

/* evidence.json */

static void
read_source (LoosenCatalog *self, LoosenJsonReader *reader)
{
  LoosenSource *source = keep_memory (self, g_new0 (LoosenSource, 1));

  source->id = read_id (self, reader, self->sources_by_id);
  source->who = read_text (self, reader, "who");
  source->what = read_text (self, reader, "what");
  source->checked = read_text (self, reader, "checked");
  g_hash_table_insert (self->sources_by_id, (gpointer) source->id, source);
}

static void
read_evidence (LoosenCatalog *self, LoosenJsonReader *reader)
{
  static const char *const grades[] = { "A", "B", "C", "D", "N" };

  loosen_json_reader_enter_object (reader, "grades");
  for (guint i = 0; i < G_N_ELEMENTS (grades); i++)
    self->grade_texts[(guint) grades[i][0]] = read_text (self, reader, grades[i]);
  loosen_json_reader_leave (reader);
  read_each (self, reader, "sources", 0, read_source);
}

/* safety.json */

static void
read_question (LoosenCatalog *self, LoosenJsonReader *reader)
{
  const char *id = read_id (self, reader, self->questions);
  const char *question = read_text (self, reader, "question");

  if (g_str_equal (id, "EM_SADDLE")) {
    self->safety.saddle_question = question;
    self->safety.saddle_help = read_text (self, reader, "help");
  }
  g_hash_table_insert (self->questions, (gpointer) id, (gpointer) question);
}

static void
read_pressure_level (LoosenCatalog *self, LoosenJsonReader *reader)
{
  LoosenPressureLevel *level = keep_memory (self, g_new0 (LoosenPressureLevel, 1));

  level->min = loosen_json_reader_get_uint (reader, "min", 0, LEVEL_MAX);
  level->max = loosen_json_reader_get_uint (reader, "max", level->min, LEVEL_MAX);
  level->label = read_text (self, reader, "label");
  level->text = read_text (self, reader, "text");
  g_ptr_array_add (self->pressure_levels, level);
}

static void
read_safety (LoosenCatalog *self, LoosenJsonReader *reader)
{
  LoosenSafetyTexts *safety = &self->safety;
  const char *breathing;

  loosen_json_reader_enter_object (reader, "texts");
  safety->general_notice = read_text (self, reader, "general_notice");
  safety->pressure_notice = read_text (self, reader, "pressure_notice");
  safety->front_thigh_card = read_text (self, reader, "front_thigh");
  safety->sharpest_spot = read_text (self, reader, "sharpest_spot");
  safety->numb_note = read_text (self, reader, "numb");
  loosen_json_reader_leave (reader);
  safety->sharpest_spot_radius = loosen_json_reader_get_uint (reader, "sharpest_spot_radius", 1, 200);

  loosen_json_reader_enter_object (reader, "pressure");
  safety->pressure_override = read_text (self, reader, "override");
  read_each (self, reader, "levels", 1, read_pressure_level);
  loosen_json_reader_leave (reader);

  loosen_json_reader_enter_object (reader, "stop");
  safety->stop_ease_off = read_text (self, reader, "ease_off");
  safety->stop_settle = read_text (self, reader, "settle");
  safety->stop_settle_s = loosen_json_reader_get_uint (reader, "settle_s", 10, 600);
  safety->stop_question = read_text (self, reader, "question");
  safety->stop_gone = read_text (self, reader, "gone");
  safety->stop_second = read_text (self, reader, "second");
  safety->stop_not_gone = read_text (self, reader, "not_gone");
  breathing = loosen_json_reader_get_string (reader, "breathing");
  safety->stop_breathing = g_hash_table_lookup (self->breath_patterns_by_id, breathing);
  if (safety->stop_breathing == NULL)
    loosen_json_reader_fail (reader, "breathing", "\"%s\" is no breathing pattern", breathing);
  loosen_json_reader_leave (reader);

  loosen_json_reader_enter_object (reader, "messages");
  safety->emergency_message = read_text (self, reader, "MSG_EMERGENCY");
  loosen_json_reader_leave (reader);

  read_each (self, reader, "questions", 1, read_question);
  if (safety->saddle_question == NULL)
    loosen_json_reader_fail (reader, "questions", "EM_SADDLE is missing");
}

/* techniques.json */

static LoosenRange
read_range (LoosenJsonReader *reader, const char *member, guint min, guint max)
{
  LoosenRange range;

  loosen_json_reader_enter_object (reader, member);
  range.min = loosen_json_reader_get_uint (reader, "min", min, max);
  range.normal = loosen_json_reader_get_uint (reader, "default", min, max);
  range.max = loosen_json_reader_get_uint (reader, "max", min, max);
  if (range.normal < range.min)
    loosen_json_reader_fail (reader, "default", "%u is below min %u", range.normal, range.min);
  if (range.max < range.normal)
    loosen_json_reader_fail (reader, "max", "%u is below default %u", range.max, range.normal);
  loosen_json_reader_leave (reader);

  return range;
}

static void
refuse (LoosenJsonReader *reader, const char *member, const char *mode)
{
  if (loosen_json_reader_has (reader, member))
    loosen_json_reader_fail (reader, member, "has no meaning in mode \"%s\"", mode);
}

static void
read_timing (LoosenJsonReader *reader, LoosenTechnique *technique)
{
  gboolean hold = technique->mode == LOOSEN_MODE_HOLD || technique->mode == LOOSEN_MODE_ROLL;

  if (technique->mode == LOOSEN_MODE_INFO) {
    refuse (reader, "hold_s", "info");
    refuse (reader, "reps", "info");
    return;
  }

  if (hold)
    technique->hold_s = read_range (reader, "hold_s", 5, 300);
  else
    refuse (reader, "hold_s", "reps");
  technique->reps = read_range (reader, "reps", 1, 50);
  if (technique->mode == LOOSEN_MODE_REPS)
    technique->rep_s = loosen_json_reader_get_uint (reader, "rep_s", 1, 60);
  else
    refuse (reader, "rep_s", "hold or roll");
  if (technique->mode == LOOSEN_MODE_ROLL)
    technique->roll_stroke_s = loosen_json_reader_get_uint (reader, "roll_stroke_s", 1, 30);
  else
    refuse (reader, "roll_stroke_s", "hold or reps");
  technique->rest_s = loosen_json_reader_get_uint (reader, "rest_s", 0, 300);
  technique->settle_s = loosen_json_reader_get_uint (reader, "settle_s", 0, 60);
  technique->per_day_max = loosen_json_reader_get_uint (reader, "per_day_max", 1, 20);
}

static void
read_pressure (LoosenJsonReader *reader, LoosenTechnique *technique)
{
  technique->has_pressure = loosen_json_reader_has (reader, "pressure");
  if (!technique->has_pressure)
    return;

  loosen_json_reader_enter_object (reader, "pressure");
  technique->pressure_cap = loosen_json_reader_get_uint (reader, "cap", 0, PRESSURE_CAP);
  technique->pressure_start = loosen_json_reader_get_uint (reader, "start", 0, PRESSURE_CAP);
  technique->pressure_min = loosen_json_reader_get_uint (reader, "target_min", 0, PRESSURE_CAP);
  technique->pressure_max = loosen_json_reader_get_uint (reader, "target_max", 0, PRESSURE_CAP);
  if (technique->pressure_start > technique->pressure_min)
    loosen_json_reader_fail (reader, "start", "%u is above target_min %u", technique->pressure_start,
                             technique->pressure_min);
  if (technique->pressure_min > technique->pressure_max)
    loosen_json_reader_fail (reader, "target_min", "%u is above target_max %u", technique->pressure_min,
                             technique->pressure_max);
  if (technique->pressure_max > technique->pressure_cap)
    loosen_json_reader_fail (reader, "target_max", "%u is above cap %u", technique->pressure_max,
                             technique->pressure_cap);
  loosen_json_reader_leave (reader);
}

static void
read_targets (LoosenCatalog *self, LoosenJsonReader *reader, LoosenTechnique *technique)
{
  const char *const *ids = read_names (self, reader, "targets", 1);
  guint n = g_strv_length ((char **) ids);
  const LoosenZone **zones = keep_memory (self, g_new0 (const LoosenZone *, n + 1));
  const char **regions = keep_memory (self, g_new0 (const char *, n + 1));
  guint n_zones = 0;
  guint n_regions = 0;

  for (guint i = 0; ids[i] != NULL; i++) {
    const LoosenZone *zone = g_hash_table_lookup (self->zones_by_id, ids[i]);
    g_autofree char *place = g_strdup_printf ("targets[%u]", i);

    if (zone != NULL && zone->kind == LOOSEN_ZONE_WORK)
      zones[n_zones++] = zone;
    else if (zone != NULL)
      loosen_json_reader_fail (reader, place, "\"%s\" may never be worked", ids[i]);
    else if (g_hash_table_contains (self->regions_by_id, ids[i]))
      regions[n_regions++] = ids[i];
    else
      loosen_json_reader_fail (reader, place, "\"%s\" is no zone or region", ids[i]);
  }
  if (n_regions > 0 && technique->has_pressure)
    loosen_json_reader_fail (reader, "targets", "what presses must name zones, not regions");
  technique->targets = zones;
  technique->target_regions = regions;
}

static void
read_cues (LoosenCatalog *self, LoosenJsonReader *reader, LoosenTechnique *technique)
{
  loosen_json_reader_enter_object (reader, "cues");
  technique->cue_start = read_optional_text (self, reader, "start");
  technique->cues_mid = read_texts (self, reader, "mid", 0);
  technique->cue_end = read_optional_text (self, reader, "end");
  technique->say = read_texts (self, reader, "say", 0);
  loosen_json_reader_leave (reader);
}

static void
read_alt_positions (LoosenCatalog *self, LoosenJsonReader *reader, LoosenTechnique *technique)
{
  g_auto (GStrv) ids = NULL;
  const char **pairs;
  guint n = 0;

  if (!loosen_json_reader_has (reader, "alt_position")) {
    technique->alt_positions = keep_memory (self, g_new0 (const char *, 1));
    return;
  }

  loosen_json_reader_enter_object (reader, "alt_position");
  ids = loosen_json_reader_list_members (reader);
  check_ids (reader, "", (const char *const *) ids, self->questions, "safety question");
  pairs = keep_memory (self, g_new0 (const char *, 2 * g_strv_length (ids) + 1));
  for (guint i = 0; ids[i] != NULL; i++) {
    pairs[n++] = keep (self, ids[i]);
    pairs[n++] = read_text (self, reader, ids[i]);
  }
  loosen_json_reader_leave (reader);
  technique->alt_positions = pairs;
}

static void
read_technique_evidence (LoosenCatalog *self, LoosenJsonReader *reader, LoosenTechnique *technique)
{
  static const char *const grades[] = { "A", "B", "C", "D", "N", NULL };

  loosen_json_reader_enter_object (reader, "evidence");
  technique->grade_sciatica = grades[loosen_json_reader_get_choice (reader, "sciatica", grades)][0];
  technique->grade_back_pain = grades[loosen_json_reader_get_choice (reader, "back_pain", grades)][0];
  technique->evidence_note = read_text (self, reader, "note");
  technique->evidence_sources = read_names (self, reader, "sources", 1);
  check_ids (reader, "sources", technique->evidence_sources, self->sources_by_id, "source");
  loosen_json_reader_leave (reader);
}

static void
read_technique (LoosenCatalog *self, LoosenJsonReader *reader)
{
  static const char *const kinds[] = { "self_massage", "gentle_stretch", "mobility", "rest", "professional", NULL };
  static const char *const modes[] = { "hold", "roll", "reps", "info", NULL };
  LoosenTechnique *technique = keep_memory (self, g_new0 (LoosenTechnique, 1));
  const char *position;
  const char *breathing;

  technique->id = read_id (self, reader, self->techniques_by_id);
  technique->name = read_text (self, reader, "name");
  technique->kind = loosen_json_reader_get_choice (reader, "kind", kinds);
  technique->mode = loosen_json_reader_get_choice (reader, "mode", modes);
  technique->from_document = loosen_json_reader_get_boolean (reader, "from_document");
  technique->equipment = read_names (self, reader, "equipment", 1);
  if (loosen_technique_is_timed (technique))
    technique->first_choice = keep (self, loosen_json_reader_get_string (reader, "first_choice"));
  else
    technique->first_choice = technique->equipment[0];
  if (!loosen_json_reader_has_failed (reader) &&
      !g_strv_contains (technique->equipment, technique->first_choice))
    loosen_json_reader_fail (reader, "first_choice", "\"%s\" is not in equipment", technique->first_choice);

  if (loosen_technique_is_timed (technique)) {
    technique->load = loosen_json_reader_get_uint (reader, "load", 0, 3);
    loosen_json_reader_get_string (reader, "position");
    technique->side_rule = read_text (self, reader, "side_rule");
  }
  position = loosen_json_reader_get_optional_string (reader, "position");
  technique->position = position != NULL ? keep (self, position) : NULL;
  technique->per_side = loosen_json_reader_get_boolean (reader, "per_side");
  technique->what = read_optional_text (self, reader, "what");
  technique->setup = read_texts (self, reader, "setup", 1);
  technique->steps = read_texts (self, reader, "steps", 1);
  read_cues (self, reader, technique);
  read_timing (reader, technique);
  read_pressure (reader, technique);
  read_targets (self, reader, technique);

  breathing = loosen_json_reader_get_string (reader, "breathing");
  technique->breathing = g_hash_table_lookup (self->breath_patterns_by_id, breathing);
  if (technique->breathing == NULL)
    loosen_json_reader_fail (reader, "breathing", "\"%s\" is no breathing pattern", breathing);
  technique->feel = read_text (self, reader, "feel");
  technique->back_off = read_texts (self, reader, "back_off", 1);
  technique->withheld_by = read_names (self, reader, "withheld_by", 0);
  check_ids (reader, "withheld_by", technique->withheld_by, self->questions, "safety question");
  technique->easier = read_optional_text (self, reader, "easier");
  technique->firmer = read_optional_text (self, reader, "firmer");
  read_alt_positions (self, reader, technique);
  read_technique_evidence (self, reader, technique);

  g_ptr_array_add (self->techniques, technique);
  g_hash_table_insert (self->techniques_by_id, (gpointer) technique->id, technique);
}

/* matching.json */

static const LoosenRule **
read_rules (LoosenCatalog *self, LoosenJsonReader *reader, const char *key)
{
  guint n = loosen_json_reader_enter_array (reader, key, 1, MAX_ITEMS);
  const LoosenRule **rules = keep_memory (self, g_new0 (const LoosenRule *, n + 1));
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < n && !loosen_json_reader_has_failed (reader); i++) {
    LoosenRule *rule = keep_memory (self, g_new0 (LoosenRule, 1));
    const char *id;

    loosen_json_reader_enter_element (reader, i);
    id = loosen_json_reader_get_string (reader, "technique");
    rule->technique = g_hash_table_lookup (self->techniques_by_id, id);
    /* The order is the rank, so ranks can have no gaps. */
    rule->rank = i + 1;
    rule->reason = read_text (self, reader, "reason");
    if (rule->technique == NULL)
      loosen_json_reader_fail (reader, "technique", "\"%s\" is no technique", id);
    else if (!g_hash_table_add (seen, (gpointer) rule->technique))
      loosen_json_reader_fail (reader, "technique", "\"%s\" is there twice", id);
    loosen_json_reader_leave (reader);
    rules[i] = rule;
  }
  loosen_json_reader_leave (reader);

  return rules;
}

static void
read_table (LoosenCatalog *self,
            LoosenJsonReader *reader,
            const char *member,
            GHashTable *keys,
            const char *what,
            GHashTable *table)
{
  g_auto (GStrv) ids = NULL;

  loosen_json_reader_enter_object (reader, member);
  ids = loosen_json_reader_list_members (reader);
  for (guint i = 0; ids[i] != NULL && !loosen_json_reader_has_failed (reader); i++) {
    gpointer key = g_hash_table_lookup (keys, ids[i]);
    const LoosenRule **rules;

    if (key == NULL) {
      loosen_json_reader_fail (reader, ids[i], "is no %s", what);
      break;
    }
    rules = read_rules (self, reader, ids[i]);
    g_hash_table_insert (table, key, rules);
  }
  loosen_json_reader_leave (reader);
}

static void
read_matching (LoosenCatalog *self, LoosenJsonReader *reader)
{
  read_table (self, reader, "sites", self->zones_by_id, "zone", self->site_rules);
  read_table (self, reader, "symptoms", self->symptoms_by_id, "symptom", self->symptom_rules);
  read_table (self, reader, "professional", self->symptoms_by_id, "symptom", self->professional_rules);
}

static void
read_breathing (LoosenCatalog *self, LoosenJsonReader *reader)
{
  read_each (self, reader, "patterns", 1, read_pattern);
}

static void
read_techniques (LoosenCatalog *self, LoosenJsonReader *reader)
{
  read_each (self, reader, "techniques", 1, read_technique);
}

/* loosen_catalog_read:
 * @self: an empty catalog
 * @folder: where the documents are
 * @error: a #LoosenCatalogError
 *
 * Fills the catalog. The documents are read in the order in which they refer to each other.
 *
 * Returns: whether all of it is right
 */
gboolean
loosen_catalog_read (LoosenCatalog *self, GFile *folder, GError **error)
{
  static const struct {
    const char *name;
    void (*read) (LoosenCatalog *self, LoosenJsonReader *reader);
  } documents[] = {
    { "body.json", read_body },
    { "breathing.json", read_breathing },
    { "evidence.json", read_evidence },
    { "safety.json", read_safety },
    { "techniques.json", read_techniques },
    { "matching.json", read_matching },
  };

  for (guint i = 0; i < G_N_ELEMENTS (documents); i++) {
    g_autoptr (LoosenJsonReader) reader = open_document (folder, documents[i].name, error);

    if (reader == NULL)
      return FALSE;
    if (!loosen_json_reader_has_failed (reader))
      documents[i].read (self, reader);
    if (!loosen_json_reader_finish (reader, error))
      return FALSE;
  }

  return TRUE;
}
