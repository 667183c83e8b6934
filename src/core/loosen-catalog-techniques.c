/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* techniques.json and matching.json. */

#include "loosen-catalog-private.h"

#define PRESSURE_CAP 5 /* never above, content section 3.1 */

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
    static const char *const timing[] = { "hold_s", "reps",     "rep_s",      "roll_stroke_s",
                                          "rest_s", "settle_s", "per_day_max" };

    for (guint i = 0; i < G_N_ELEMENTS (timing); i++)
      refuse (reader, timing[i], "info");
    return;
  }

  if (hold)
    technique->hold_s = loosen_catalog_read_range (reader, "hold_s", 5, 300);
  else
    refuse (reader, "hold_s", "reps");
  technique->reps = loosen_catalog_read_range (reader, "reps", 1, 50);
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
  const char *const *ids = loosen_catalog_read_names (self, reader, "targets", 1);
  guint n = g_strv_length ((char **) ids);
  const LoosenZone **zones = loosen_catalog_keep_memory (self, g_new0 (const LoosenZone *, n + 1));
  const char **regions = loosen_catalog_keep_memory (self, g_new0 (const char *, n + 1));
  guint n_zones = 0;
  guint n_regions = 0;

  for (guint i = 0; ids[i] != NULL; i++) {
    const LoosenZone *zone = g_hash_table_lookup (self->zones_by_id, ids[i]);
    g_autofree char *place = g_strdup_printf ("targets[%u]", i);

    for (guint k = 0; k < i; k++)
      if (g_str_equal (ids[k], ids[i]))
        loosen_json_reader_fail (reader, place, "\"%s\" is there twice", ids[i]);
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
  technique->cue_start = loosen_catalog_read_optional_text (self, reader, "start");
  technique->cues_mid = loosen_catalog_read_texts (self, reader, "mid", 0);
  technique->cue_end = loosen_catalog_read_optional_text (self, reader, "end");
  technique->say = loosen_catalog_read_texts (self, reader, "say", 0);
  loosen_json_reader_leave (reader);
}

static void
read_alt_positions (LoosenCatalog *self, LoosenJsonReader *reader, LoosenTechnique *technique)
{
  g_auto (GStrv) ids = NULL;
  const char **pairs;
  guint n = 0;

  if (!loosen_json_reader_has (reader, "alt_position")) {
    technique->alt_positions = loosen_catalog_keep_memory (self, g_new0 (const char *, 1));
    return;
  }

  loosen_json_reader_enter_object (reader, "alt_position");
  ids = loosen_json_reader_list_members (reader);
  loosen_catalog_check_ids (reader, "", (const char *const *) ids, self->questions_by_id, "safety question");
  pairs = loosen_catalog_keep_memory (self, g_new0 (const char *, 2 * g_strv_length (ids) + 1));
  for (guint i = 0; ids[i] != NULL; i++) {
    pairs[n++] = loosen_catalog_keep (self, ids[i]);
    pairs[n++] = loosen_catalog_read_text (self, reader, ids[i]);
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
  technique->evidence_note = loosen_catalog_read_text (self, reader, "note");
  technique->evidence_sources = loosen_catalog_read_names (self, reader, "sources", 1);
  loosen_catalog_check_ids (reader, "sources", technique->evidence_sources, self->sources_by_id, "source");
  loosen_json_reader_leave (reader);
}

static void
read_technique (LoosenCatalog *self, LoosenJsonReader *reader)
{
  static const char *const kinds[] = { "self_massage", "gentle_stretch", "mobility",
                                       "rest",         "professional",   NULL };
  static const char *const modes[] = { "hold", "roll", "reps", "info", NULL };
  LoosenTechnique *technique = loosen_catalog_keep_memory (self, g_new0 (LoosenTechnique, 1));
  const char *position;
  const char *breathing;

  technique->id = loosen_catalog_read_id (self, reader, self->techniques_by_id);
  technique->name = loosen_catalog_read_text (self, reader, "name");
  technique->kind = loosen_json_reader_get_choice (reader, "kind", kinds);
  technique->mode = loosen_json_reader_get_choice (reader, "mode", modes);
  technique->from_document = loosen_json_reader_get_boolean (reader, "from_document");
  technique->equipment = loosen_catalog_read_names (self, reader, "equipment", 1);
  if (loosen_technique_is_timed (technique))
    technique->first_choice = loosen_catalog_keep (self,
                                                   loosen_json_reader_get_string (reader, "first_choice"));
  else
    technique->first_choice = technique->equipment[0];
  if (!loosen_json_reader_has_failed (reader) &&
      !g_strv_contains (technique->equipment, technique->first_choice))
    loosen_json_reader_fail (reader, "first_choice", "\"%s\" is not in equipment", technique->first_choice);

  if (loosen_technique_is_timed (technique)) {
    technique->load = loosen_json_reader_get_uint (reader, "load", 0, 3);
    loosen_json_reader_get_string (reader, "position");
    technique->side_rule = loosen_catalog_read_text (self, reader, "side_rule");
  }
  position = loosen_json_reader_get_optional_string (reader, "position");
  technique->position = position != NULL ? loosen_catalog_keep (self, position) : NULL;
  technique->per_side = loosen_json_reader_get_boolean (reader, "per_side");
  technique->what = loosen_catalog_read_optional_text (self, reader, "what");
  technique->setup = loosen_catalog_read_texts (self, reader, "setup", 1);
  technique->steps = loosen_catalog_read_texts (self, reader, "steps", 1);
  read_cues (self, reader, technique);
  read_timing (reader, technique);
  read_pressure (reader, technique);
  read_targets (self, reader, technique);

  breathing = loosen_json_reader_get_string (reader, "breathing");
  technique->breathing = g_hash_table_lookup (self->breath_patterns_by_id, breathing);
  if (technique->breathing == NULL)
    loosen_json_reader_fail (reader, "breathing", "\"%s\" is no breathing pattern", breathing);
  technique->feel = loosen_catalog_read_text (self, reader, "feel");
  technique->back_off = loosen_catalog_read_texts (self, reader, "back_off", 1);
  technique->withheld_by = loosen_catalog_read_names (self, reader, "withheld_by", 0);
  loosen_catalog_check_ids (reader, "withheld_by", technique->withheld_by, self->questions_by_id,
                            "safety question");
  technique->easier = loosen_catalog_read_optional_text (self, reader, "easier");
  technique->firmer = loosen_catalog_read_optional_text (self, reader, "firmer");
  read_alt_positions (self, reader, technique);
  read_technique_evidence (self, reader, technique);

  g_ptr_array_add (self->techniques, technique);
  g_hash_table_insert (self->techniques_by_id, (gpointer) technique->id, technique);
}

/* matching.json */

static const LoosenRule **
read_rules (LoosenCatalog *self, LoosenJsonReader *reader, const char *key, gboolean professional)
{
  guint n = loosen_json_reader_enter_array (reader, key, 1, LOOSEN_CATALOG_MAX_ITEMS);
  const LoosenRule **rules = loosen_catalog_keep_memory (self, g_new0 (const LoosenRule *, n + 1));
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < n && !loosen_json_reader_has_failed (reader); i++) {
    LoosenRule *rule = loosen_catalog_keep_memory (self, g_new0 (LoosenRule, 1));
    const char *id;

    loosen_json_reader_enter_element (reader, i);
    id = loosen_json_reader_get_string (reader, "technique");
    rule->technique = g_hash_table_lookup (self->techniques_by_id, id);
    /* The order is the rank, so ranks can have no gaps. */
    rule->rank = i + 1;
    rule->reason = loosen_catalog_read_text (self, reader, "reason");
    if (rule->technique == NULL)
      loosen_json_reader_fail (reader, "technique", "\"%s\" is no technique", id);
    else if ((rule->technique->kind == LOOSEN_KIND_PROFESSIONAL) != professional)
      loosen_json_reader_fail (reader, "technique", "\"%s\" is %s professional one", id,
                               professional ? "no" : "a");
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
    rules = read_rules (self, reader, ids[i], table == self->professional_rules);
    g_hash_table_insert (table, key, rules);
  }
  loosen_json_reader_leave (reader);
}

/* loosen_catalog_read_matching:
 * @self: a catalog that has its body and techniques
 * @reader: at matching.json
 *
 * Reads the tables that say what helps where.
 */
void
loosen_catalog_read_matching (LoosenCatalog *self, LoosenJsonReader *reader)
{
  read_table (self, reader, "sites", self->zones_by_id, "zone", self->site_rules);
  read_table (self, reader, "symptoms", self->symptoms_by_id, "symptom", self->symptom_rules);
  read_table (self, reader, "professional", self->symptoms_by_id, "symptom", self->professional_rules);
}

/* loosen_catalog_read_techniques:
 * @self: a catalog that has everything that a technique refers to
 * @reader: at techniques.json
 *
 * Reads the techniques.
 */
void
loosen_catalog_read_techniques (LoosenCatalog *self, LoosenJsonReader *reader)
{
  loosen_catalog_read_each (self, reader, "techniques", 1, read_technique);
}
