/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reads the documents of a catalog into the types that loosen-catalog.h hands out, and checks every rule of
 * the format on the way: data/catalog/README.md describes it. */

#include "loosen-catalog-private.h"

#include <math.h>

#define FORMAT 1
#define MAX_POINTS 1000    /* corners of a polygon */
#define MIDLINE_CLEAR 20.0 /* map units: two finger-widths, content section 1.4 */
#define BOUND 1100.0       /* map units: no coordinate lies further out */
#define LEVEL_MAX 10       /* of the pressure scale */

/* Whether @file may be read at all: a pipe would be waited for, a device never ends, and what is larger than
 * any document is not taken into memory only to be refused. What cannot be asked cannot be read either, and
 * reading it says why. */
static gboolean
check_file (GFile *file, const char *name, GError **error)
{
  g_autoptr (GFileInfo) info = NULL;

  info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE,
                            G_FILE_QUERY_INFO_NONE, NULL, NULL);
  if (info == NULL)
    return TRUE;

  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR) {
    g_set_error (error, LOOSEN_CATALOG_ERROR, LOOSEN_CATALOG_ERROR_READ, "%s: is no ordinary file", name);
    return FALSE;
  }
  if (g_file_info_get_size (info) > LOOSEN_JSON_READER_MAX_SIZE) {
    g_set_error (error, LOOSEN_CATALOG_ERROR, LOOSEN_CATALOG_ERROR_LIMIT, "%s: larger than %d bytes", name,
                 LOOSEN_JSON_READER_MAX_SIZE);
    return FALSE;
  }

  return TRUE;
}

static LoosenJsonReader *
open_document (GFile *folder, const char *name, GError **error)
{
  g_autoptr (GFile) file = g_file_get_child (folder, name);
  g_autoptr (LoosenJsonReader) reader = NULL;
  g_autoptr (GError) local_error = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (!check_file (file, name, error))
    return NULL;
  bytes = g_file_load_bytes (file, NULL, NULL, &local_error);
  if (bytes == NULL) {
    g_set_error (error, LOOSEN_CATALOG_ERROR, LOOSEN_CATALOG_ERROR_READ, "%s: %s", name,
                 local_error->message);
    return NULL;
  }
  reader = loosen_json_reader_new (name, bytes, error);
  if (reader == NULL)
    return NULL;

  loosen_json_reader_get_uint (reader, "format", FORMAT, FORMAT);

  return g_steal_pointer (&reader);
}

/* body.json */

static void
check_pair (LoosenJsonReader *reader)
{
  guint n = loosen_json_reader_get_length (reader);

  if (n != 2)
    loosen_json_reader_fail (reader, NULL, "has %u elements, needs 2", n);
}

static LoosenPolygon
read_polygon (LoosenCatalog *self, LoosenJsonReader *reader)
{
  guint n = loosen_json_reader_get_length (reader);
  LoosenPolygon polygon = { .n_points = n };

  if (n < 3 || n > MAX_POINTS) {
    loosen_json_reader_fail (reader, NULL, "has %u points, needs 3 to %u", n, MAX_POINTS);
    return (LoosenPolygon){ NULL, 0 };
  }
  polygon.points = loosen_catalog_keep_memory (self, g_new0 (LoosenPoint, n));
  for (guint i = 0; i < n; i++) {
    loosen_json_reader_enter_element (reader, i);
    check_pair (reader);
    polygon.points[i].x = loosen_json_reader_get_element_number (reader, 0, -BOUND, BOUND);
    polygon.points[i].y = loosen_json_reader_get_element_number (reader, 1, 0, BOUND);
    /* All corners are on one side, so its edges are, too. */
    if (!loosen_json_reader_has_failed (reader) && polygon.points[i].x < MIDLINE_CLEAR)
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
  zone->work = loosen_catalog_keep_memory (self, g_new0 (LoosenPolygon, n + 1));
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
  LoosenZone *zone = loosen_catalog_keep_memory (self, g_new0 (LoosenZone, 1));
  const char *const *names;
  const char *region;

  zone->id = loosen_catalog_read_id (self, reader, self->zones_by_id);
  zone->name = loosen_catalog_read_text (self, reader, "name");
  zone->line = loosen_catalog_read_text (self, reader, "line");
  zone->landmarks = loosen_catalog_read_text (self, reader, "landmarks");
  zone->kind = loosen_json_reader_get_choice (reader, "type", kinds);
  region = loosen_json_reader_get_optional_string (reader, "region");
  zone->region = region != NULL ? loosen_catalog_keep (self, region) : NULL;

  names = loosen_catalog_read_names (self, reader, "sides", 1);
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
  /* Work areas are given for one side and mirrored: on the midline nobody presses. */
  if (zone->kind == LOOSEN_ZONE_WORK && zone->sides != LOOSEN_SIDE_BOTH)
    loosen_json_reader_fail (reader, "sides", "must be both L and R in type \"work\"");

  names = loosen_catalog_read_names (self, reader, "views", 1);
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
  LoosenRegion *region = loosen_catalog_keep_memory (self, g_new0 (LoosenRegion, 1));
  const char *const *ids;
  const LoosenZone **zones;

  region->id = loosen_catalog_read_id (self, reader, self->regions_by_id);
  region->name = loosen_catalog_read_text (self, reader, "name");
  region->line = loosen_catalog_read_text (self, reader, "line");
  ids = loosen_catalog_read_names (self, reader, "zones", 1);
  loosen_catalog_check_ids (reader, "zones", ids, self->zones_by_id, "zone");
  zones = loosen_catalog_keep_memory (self, g_new0 (const LoosenZone *, g_strv_length ((char **) ids) + 1));
  for (guint i = 0; ids[i] != NULL; i++) {
    if (g_strv_contains ((const char *const *) ids + i + 1, ids[i]))
      loosen_json_reader_fail (reader, "zones", "\"%s\" is there twice", ids[i]);
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

  overlay = loosen_catalog_keep_memory (self, g_new0 (LoosenOverlay, 1));
  overlay->id = loosen_catalog_read_id (self, reader, self->overlays_by_id);
  overlay->no_go = kind == 1;
  overlay->name = loosen_catalog_read_text (self, reader, "name");
  overlay->text = loosen_catalog_read_text (self, reader, "text");
  g_ptr_array_add (self->overlays, overlay);
  g_hash_table_insert (self->overlays_by_id, (gpointer) overlay->id, overlay);
}

static void
read_symptom (LoosenCatalog *self, LoosenJsonReader *reader)
{
  LoosenSymptom *symptom = loosen_catalog_keep_memory (self, g_new0 (LoosenSymptom, 1));

  symptom->id = loosen_catalog_read_id (self, reader, self->symptoms_by_id);
  symptom->name = loosen_catalog_read_text (self, reader, "name");
  symptom->line = loosen_catalog_read_text (self, reader, "line");
  symptom->document_view = loosen_catalog_read_text (self, reader, "document_view");
  symptom->app_view = loosen_catalog_read_text (self, reader, "app_view");
  g_ptr_array_add (self->symptoms, symptom);
  g_hash_table_insert (self->symptoms_by_id, (gpointer) symptom->id, symptom);
}

static void
read_body (LoosenCatalog *self, LoosenJsonReader *reader)
{
  loosen_catalog_read_each (self, reader, "zones", 1, read_zone);
  loosen_catalog_read_each (self, reader, "regions", 1, read_region);
  loosen_catalog_read_each (self, reader, "overlays", 0, read_overlay);
  loosen_catalog_read_each (self, reader, "symptoms", 1, read_symptom);

  for (guint i = 0; i < self->zones->len && !loosen_json_reader_has_failed (reader); i++) {
    const LoosenZone *zone = g_ptr_array_index (self->zones, i);
    g_autofree char *place = g_strdup_printf ("zones[%u].region", i);

    if (zone->region != NULL && !g_hash_table_contains (self->regions_by_id, zone->region))
      loosen_json_reader_fail (reader, place, "\"%s\" is no region", zone->region);
  }
}

/* breathing.json */

/* A breath goes in, maybe a little more in, maybe rests, goes out, and maybe rests; a pattern is one such
 * breath or a row of them. Returns the phase that @wanted is after @last, or %LOOSEN_BREATH_EASY where it has
 * no place. */
static LoosenBreathPhase
follow (LoosenBreathPhase last, LoosenBreathPhase wanted)
{
  gboolean empty = last == LOOSEN_BREATH_EASY || last == LOOSEN_BREATH_OUT || last == LOOSEN_BREATH_HOLD_OUT;

  if (wanted == LOOSEN_BREATH_IN && last == LOOSEN_BREATH_IN)
    return LOOSEN_BREATH_TOP_UP;
  if (wanted == LOOSEN_BREATH_IN)
    return empty ? wanted : LOOSEN_BREATH_EASY;
  if (wanted == LOOSEN_BREATH_HOLD_IN)
    return last == LOOSEN_BREATH_IN || last == LOOSEN_BREATH_TOP_UP ? wanted : LOOSEN_BREATH_EASY;
  if (wanted == LOOSEN_BREATH_OUT)
    return !empty ? wanted : LOOSEN_BREATH_EASY;

  return last == LOOSEN_BREATH_OUT ? wanted : LOOSEN_BREATH_EASY;
}

static void
read_phase (LoosenJsonReader *reader, LoosenBreathPattern *pattern)
{
  static const char *const names[] = { "in", "hold_in", "out", "hold_out" };
  static const LoosenBreathPhase phases[] = {
    LOOSEN_BREATH_IN,
    LOOSEN_BREATH_HOLD_IN,
    LOOSEN_BREATH_OUT,
    LOOSEN_BREATH_HOLD_OUT,
  };
  LoosenBreathPhase last = pattern->n_phases > 0 ? pattern->phases[pattern->n_phases - 1]
                                                 : LOOSEN_BREATH_EASY;
  LoosenBreathPhase phase = LOOSEN_BREATH_EASY;
  const char *name;
  double seconds;

  check_pair (reader);
  name = loosen_json_reader_get_element_string (reader, 0);
  seconds = loosen_json_reader_get_element_number (reader, 1, 0, 20);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_equal (names[i], name))
      phase = phases[i];
  if (phase == LOOSEN_BREATH_EASY)
    loosen_json_reader_fail (reader, "[0]", "\"%s\" is none of in, hold_in, out, hold_out", name);
  if (seconds * 2 != floor (seconds * 2))
    loosen_json_reader_fail (reader, "[1]", "is no multiple of half a second");
  if (loosen_json_reader_has_failed (reader) || seconds == 0)
    return;

  phase = follow (last, phase);
  if (phase == LOOSEN_BREATH_EASY)
    loosen_json_reader_fail (reader, "[0]", "\"%s\" has no place here", name);
  pattern->phases[pattern->n_phases] = phase;
  pattern->lengths[pattern->n_phases++] = seconds * G_USEC_PER_SEC;
  pattern->cycle += seconds * G_USEC_PER_SEC;
}

static void
read_pattern (LoosenCatalog *self, LoosenJsonReader *reader)
{
  LoosenBreathPattern *pattern = loosen_catalog_keep_memory (self, g_new0 (LoosenBreathPattern, 1));
  guint n;

  pattern->id = loosen_catalog_read_id (self, reader, self->breath_patterns_by_id);
  pattern->name = loosen_catalog_read_text (self, reader, "name");
  pattern->cue_in = loosen_catalog_read_text (self, reader, "cue_in");
  pattern->cue_out = loosen_catalog_read_text (self, reader, "cue_out");
  pattern->note = loosen_catalog_read_text (self, reader, "note");
  pattern->for_holds = loosen_json_reader_get_boolean (reader, "for_holds");

  n = loosen_json_reader_enter_array (reader, "phases", 2, LOOSEN_BREATH_MAX_PHASES);
  for (guint i = 0; i < n; i++) {
    loosen_json_reader_enter_element (reader, i);
    read_phase (reader, pattern);
    loosen_json_reader_leave (reader);
  }
  if (pattern->n_phases == 0 || (pattern->phases[pattern->n_phases - 1] != LOOSEN_BREATH_OUT &&
                                 pattern->phases[pattern->n_phases - 1] != LOOSEN_BREATH_HOLD_OUT))
    loosen_json_reader_fail (reader, NULL, "must end breathed out");
  loosen_json_reader_leave (reader);

  g_ptr_array_add (self->breath_patterns, pattern);
  g_hash_table_insert (self->breath_patterns_by_id, (gpointer) pattern->id, pattern);
}

/* evidence.json */

static void
read_source (LoosenCatalog *self, LoosenJsonReader *reader)
{
  LoosenSource *source = loosen_catalog_keep_memory (self, g_new0 (LoosenSource, 1));

  source->id = loosen_catalog_read_id (self, reader, self->sources_by_id);
  source->who = loosen_catalog_read_text (self, reader, "who");
  source->what = loosen_catalog_read_text (self, reader, "what");
  source->checked = loosen_catalog_read_text (self, reader, "checked");
  g_ptr_array_add (self->sources, source);
  g_hash_table_insert (self->sources_by_id, (gpointer) source->id, source);
}

static void
read_evidence (LoosenCatalog *self, LoosenJsonReader *reader)
{
  static const char *const grades[] = { "A", "B", "C", "D", "N" };

  loosen_json_reader_enter_object (reader, "grades");
  for (guint i = 0; i < G_N_ELEMENTS (grades); i++)
    self->grade_texts[(guint) grades[i][0]] = loosen_catalog_read_text (self, reader, grades[i]);
  loosen_json_reader_leave (reader);
  loosen_catalog_read_each (self, reader, "sources", 0, read_source);
}

/* safety.json */

static void
read_pressure_level (LoosenCatalog *self, LoosenJsonReader *reader)
{
  LoosenPressureLevel *level = loosen_catalog_keep_memory (self, g_new0 (LoosenPressureLevel, 1));
  guint next = 0;

  if (self->pressure_levels->len > 0)
    next = ((LoosenPressureLevel *) g_ptr_array_index (self->pressure_levels, self->pressure_levels->len - 1))
             ->max +
           1;
  level->min = loosen_json_reader_get_uint (reader, "min", 0, LEVEL_MAX);
  if (level->min != next)
    loosen_json_reader_fail (reader, "min", "%u leaves a gap or overlaps, must be %u", level->min, next);
  level->max = loosen_json_reader_get_uint (reader, "max", level->min, LEVEL_MAX);
  level->label = loosen_catalog_read_text (self, reader, "label");
  level->text = loosen_catalog_read_text (self, reader, "text");
  g_ptr_array_add (self->pressure_levels, level);
}

static void
check_levels (LoosenCatalog *self, LoosenJsonReader *reader)
{
  const LoosenPressureLevel *last;

  if (loosen_json_reader_has_failed (reader))
    return;
  last = g_ptr_array_index (self->pressure_levels, self->pressure_levels->len - 1);
  if (last->max != LEVEL_MAX)
    loosen_json_reader_fail (reader, "levels", "end at %u, must end at %u", last->max, LEVEL_MAX);
}

static void
read_halfway_check (LoosenCatalog *self, LoosenJsonReader *reader)
{
  LoosenHalfwayCheck *check = &self->halfway_check;

  loosen_json_reader_enter_object (reader, "halfway_check");
  check->min_load = loosen_json_reader_get_uint (reader, "min_load", 0, 3);
  check->prompt = loosen_catalog_read_text (self, reader, "prompt");
  check->ease_off_from = loosen_json_reader_get_uint (reader, "ease_off_from", 1, LEVEL_MAX);
  check->ease_off = loosen_catalog_read_text (self, reader, "ease_off");
  check->may_skip = loosen_json_reader_get_boolean (reader, "skippable");
  loosen_json_reader_leave (reader);
}

static void
read_safety (LoosenCatalog *self, LoosenJsonReader *reader)
{
  LoosenSafetyTexts *safety = &self->safety;
  const char *breathing;

  loosen_json_reader_enter_object (reader, "texts");
  safety->general_notice = loosen_catalog_read_text (self, reader, "general_notice");
  safety->pressure_notice = loosen_catalog_read_text (self, reader, "pressure_notice");
  safety->front_thigh_card = loosen_catalog_read_text (self, reader, "front_thigh");
  safety->sharpest_spot = loosen_catalog_read_text (self, reader, "sharpest_spot");
  safety->numb_note = loosen_catalog_read_text (self, reader, "numb");
  safety->after_session = loosen_catalog_read_text (self, reader, "after_session");
  loosen_json_reader_leave (reader);
  safety->sharpest_spot_radius = loosen_json_reader_get_uint (reader, "sharpest_spot_radius", 1, 200);

  loosen_json_reader_enter_object (reader, "pressure");
  safety->pressure_override = loosen_catalog_read_text (self, reader, "override");
  loosen_catalog_read_each (self, reader, "levels", 1, read_pressure_level);
  check_levels (self, reader);
  loosen_json_reader_leave (reader);

  loosen_json_reader_enter_object (reader, "stop");
  safety->stop_ease_off = loosen_catalog_read_text (self, reader, "ease_off");
  safety->stop_settle = loosen_catalog_read_text (self, reader, "settle");
  safety->stop_settle_s = loosen_json_reader_get_uint (reader, "settle_s", 10, 600);
  safety->stop_question = loosen_catalog_read_text (self, reader, "question");
  safety->stop_gone = loosen_catalog_read_text (self, reader, "gone");
  safety->stop_second = loosen_catalog_read_text (self, reader, "second");
  safety->stop_not_gone = loosen_catalog_read_text (self, reader, "not_gone");
  breathing = loosen_json_reader_get_string (reader, "breathing");
  safety->stop_breathing = g_hash_table_lookup (self->breath_patterns_by_id, breathing);
  if (safety->stop_breathing == NULL)
    loosen_json_reader_fail (reader, "breathing", "\"%s\" is no breathing pattern", breathing);
  loosen_json_reader_leave (reader);
  read_halfway_check (self, reader);
}

static void
read_breathing (LoosenCatalog *self, LoosenJsonReader *reader)
{
  loosen_catalog_read_each (self, reader, "patterns", 1, read_pattern);
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
    { "screening.json", loosen_catalog_read_questions },
    { "techniques.json", loosen_catalog_read_techniques },
    { "screening.json", loosen_catalog_read_withheld },
    { "matching.json", loosen_catalog_read_matching },
    { "guide.json", loosen_catalog_read_guide },
    { "care.json", loosen_catalog_read_care },
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
