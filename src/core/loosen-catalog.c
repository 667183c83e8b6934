/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-catalog-private.h"

G_DEFINE_BOXED_TYPE (LoosenCatalog, loosen_catalog, loosen_catalog_ref, loosen_catalog_unref)
G_DEFINE_QUARK (loosen-catalog-error-quark, loosen_catalog_error)

/* What stands for a table that is not there. */
static const LoosenRule *const no_rules[] = { NULL };

static void
clear_catalog (gpointer data)
{
  LoosenCatalog *self = data;

  g_clear_pointer (&self->regions, g_ptr_array_unref);
  g_clear_pointer (&self->zones, g_ptr_array_unref);
  g_clear_pointer (&self->overlays, g_ptr_array_unref);
  g_clear_pointer (&self->symptoms, g_ptr_array_unref);
  g_clear_pointer (&self->techniques, g_ptr_array_unref);
  g_clear_pointer (&self->breath_patterns, g_ptr_array_unref);
  g_clear_pointer (&self->pressure_levels, g_ptr_array_unref);
  g_clear_pointer (&self->questions, g_ptr_array_unref);
  g_clear_pointer (&self->sources, g_ptr_array_unref);
  g_clear_pointer (&self->regions_by_id, g_hash_table_unref);
  g_clear_pointer (&self->zones_by_id, g_hash_table_unref);
  g_clear_pointer (&self->overlays_by_id, g_hash_table_unref);
  g_clear_pointer (&self->symptoms_by_id, g_hash_table_unref);
  g_clear_pointer (&self->techniques_by_id, g_hash_table_unref);
  g_clear_pointer (&self->breath_patterns_by_id, g_hash_table_unref);
  g_clear_pointer (&self->sources_by_id, g_hash_table_unref);
  g_clear_pointer (&self->questions_by_id, g_hash_table_unref);
  g_clear_pointer (&self->site_rules, g_hash_table_unref);
  g_clear_pointer (&self->symptom_rules, g_hash_table_unref);
  g_clear_pointer (&self->professional_rules, g_hash_table_unref);
  g_clear_pointer (&self->arena, g_ptr_array_unref);
  g_clear_pointer (&self->strings, g_string_chunk_free);
}

static void
end_with_null (GPtrArray *array)
{
  g_ptr_array_add (array, NULL);
}

/**
 * loosen_catalog_load:
 * @folder: a folder, or a resource folder, with the documents that data/catalog/README.md describes
 * @error: a #LoosenCatalogError; its message names file, place and rule
 *
 * Reads and checks a whole catalog. All text is translated here, once.
 *
 * Returns: (transfer full) (nullable): the catalog
 */
LoosenCatalog *
loosen_catalog_load (GFile *folder, GError **error)
{
  g_autoptr (LoosenCatalog) self = NULL;

  g_return_val_if_fail (G_IS_FILE (folder), NULL);

  self = g_atomic_rc_box_new0 (LoosenCatalog);
  self->strings = g_string_chunk_new (16 * 1024);
  self->arena = g_ptr_array_new_with_free_func (g_free);
  self->regions = g_ptr_array_new ();
  self->zones = g_ptr_array_new ();
  self->overlays = g_ptr_array_new ();
  self->symptoms = g_ptr_array_new ();
  self->techniques = g_ptr_array_new ();
  self->breath_patterns = g_ptr_array_new ();
  self->pressure_levels = g_ptr_array_new ();
  self->questions = g_ptr_array_new ();
  self->sources = g_ptr_array_new ();
  self->regions_by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->zones_by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->overlays_by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->symptoms_by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->techniques_by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->breath_patterns_by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->sources_by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->questions_by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->site_rules = g_hash_table_new (NULL, NULL);
  self->symptom_rules = g_hash_table_new (NULL, NULL);
  self->professional_rules = g_hash_table_new (NULL, NULL);

  if (!loosen_catalog_read (self, folder, error))
    return NULL;

  end_with_null (self->regions);
  end_with_null (self->zones);
  end_with_null (self->overlays);
  end_with_null (self->symptoms);
  end_with_null (self->techniques);
  end_with_null (self->breath_patterns);
  end_with_null (self->pressure_levels);
  end_with_null (self->questions);
  end_with_null (self->sources);

  return g_steal_pointer (&self);
}

/**
 * loosen_catalog_ref:
 * @self: a catalog
 *
 * Returns: (transfer full): @self
 */
LoosenCatalog *
loosen_catalog_ref (LoosenCatalog *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * loosen_catalog_unref:
 * @self: (transfer full): a catalog
 */
void
loosen_catalog_unref (LoosenCatalog *self)
{
  g_atomic_rc_box_release_full (self, clear_catalog);
}

/**
 * loosen_catalog_get_regions:
 * @self: a catalog
 *
 * Returns: (transfer none) (array zero-terminated=1): the large areas that a person would name
 */
const LoosenRegion *const *
loosen_catalog_get_regions (LoosenCatalog *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const LoosenRegion *const *) self->regions->pdata;
}

/**
 * loosen_catalog_get_zones:
 * @self: a catalog
 *
 * Returns: (transfer none) (array zero-terminated=1): the zones in picking order, topmost first
 */
const LoosenZone *const *
loosen_catalog_get_zones (LoosenCatalog *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const LoosenZone *const *) self->zones->pdata;
}

/**
 * loosen_catalog_get_overlays:
 * @self: a catalog
 *
 * Returns: (transfer none) (array zero-terminated=1): where not to press, or to take care
 */
const LoosenOverlay *const *
loosen_catalog_get_overlays (LoosenCatalog *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const LoosenOverlay *const *) self->overlays->pdata;
}

/**
 * loosen_catalog_get_symptoms:
 * @self: a catalog
 *
 * Returns: (transfer none) (array zero-terminated=1): what the pain may feel like
 */
const LoosenSymptom *const *
loosen_catalog_get_symptoms (LoosenCatalog *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const LoosenSymptom *const *) self->symptoms->pdata;
}

/**
 * loosen_catalog_get_techniques:
 * @self: a catalog
 *
 * Returns: (transfer none) (array zero-terminated=1): all techniques, also those without a timer
 */
const LoosenTechnique *const *
loosen_catalog_get_techniques (LoosenCatalog *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const LoosenTechnique *const *) self->techniques->pdata;
}

/**
 * loosen_catalog_get_breath_patterns:
 * @self: a catalog
 *
 * Returns: (transfer none) (array zero-terminated=1): the breathing patterns
 */
const LoosenBreathPattern *const *
loosen_catalog_get_breath_patterns (LoosenCatalog *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const LoosenBreathPattern *const *) self->breath_patterns->pdata;
}

/**
 * loosen_catalog_get_pressure_levels:
 * @self: a catalog
 *
 * Returns: (transfer none) (array zero-terminated=1): the pressure scale from light to too much
 */
const LoosenPressureLevel *const *
loosen_catalog_get_pressure_levels (LoosenCatalog *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const LoosenPressureLevel *const *) self->pressure_levels->pdata;
}

/**
 * loosen_catalog_get_sources:
 * @self: a catalog
 *
 * Returns: (transfer none) (array zero-terminated=1): the sources, each with how far it was checked
 */
const LoosenSource *const *
loosen_catalog_get_sources (LoosenCatalog *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const LoosenSource *const *) self->sources->pdata;
}

/**
 * loosen_catalog_find_region:
 * @self: a catalog
 * @id: an id
 *
 * Returns: (transfer none) (nullable): what has that id
 */
const LoosenRegion *
loosen_catalog_find_region (LoosenCatalog *self, const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->regions_by_id, id);
}

/**
 * loosen_catalog_find_zone:
 * @self: a catalog
 * @id: an id
 *
 * Returns: (transfer none) (nullable): what has that id
 */
const LoosenZone *
loosen_catalog_find_zone (LoosenCatalog *self, const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->zones_by_id, id);
}

/**
 * loosen_catalog_find_overlay:
 * @self: a catalog
 * @id: an id
 *
 * Returns: (transfer none) (nullable): what has that id
 */
const LoosenOverlay *
loosen_catalog_find_overlay (LoosenCatalog *self, const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->overlays_by_id, id);
}

/**
 * loosen_catalog_find_symptom:
 * @self: a catalog
 * @id: an id
 *
 * Returns: (transfer none) (nullable): what has that id
 */
const LoosenSymptom *
loosen_catalog_find_symptom (LoosenCatalog *self, const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->symptoms_by_id, id);
}

/**
 * loosen_catalog_find_technique:
 * @self: a catalog
 * @id: an id
 *
 * Returns: (transfer none) (nullable): what has that id
 */
const LoosenTechnique *
loosen_catalog_find_technique (LoosenCatalog *self, const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->techniques_by_id, id);
}

/**
 * loosen_catalog_find_breath_pattern:
 * @self: a catalog
 * @id: an id
 *
 * Returns: (transfer none) (nullable): what has that id
 */
const LoosenBreathPattern *
loosen_catalog_find_breath_pattern (LoosenCatalog *self, const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->breath_patterns_by_id, id);
}

/**
 * loosen_catalog_find_source:
 * @self: a catalog
 * @id: an id
 *
 * Returns: (transfer none) (nullable): what has that id
 */
const LoosenSource *
loosen_catalog_find_source (LoosenCatalog *self, const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->sources_by_id, id);
}

static const LoosenRule *const *
find_rules (GHashTable *table, gconstpointer key)
{
  gpointer rules = g_hash_table_lookup (table, key);

  return rules != NULL ? rules : (gpointer) no_rules;
}

/**
 * loosen_catalog_get_site_rules:
 * @self: a catalog
 * @zone: a zone of it
 *
 * Returns: (transfer none) (array zero-terminated=1): what helps when this zone hurts, by rank; maybe empty
 */
const LoosenRule *const *
loosen_catalog_get_site_rules (LoosenCatalog *self, const LoosenZone *zone)
{
  g_return_val_if_fail (self != NULL, NULL);

  return find_rules (self->site_rules, zone);
}

/**
 * loosen_catalog_get_symptom_rules:
 * @self: a catalog
 * @symptom: a symptom of it
 *
 * Returns: (transfer none) (array zero-terminated=1): what helps with this symptom, by rank; maybe empty
 */
const LoosenRule *const *
loosen_catalog_get_symptom_rules (LoosenCatalog *self, const LoosenSymptom *symptom)
{
  g_return_val_if_fail (self != NULL, NULL);

  return find_rules (self->symptom_rules, symptom);
}

/**
 * loosen_catalog_get_professional_rules:
 * @self: a catalog
 * @symptom: a symptom of it
 *
 * Returns: (transfer none) (array zero-terminated=1): what a therapist can do about this symptom, by rank; maybe empty
 */
const LoosenRule *const *
loosen_catalog_get_professional_rules (LoosenCatalog *self, const LoosenSymptom *symptom)
{
  g_return_val_if_fail (self != NULL, NULL);

  return find_rules (self->professional_rules, symptom);
}

/**
 * loosen_catalog_get_question:
 * @self: a catalog
 * @id: id of a safety question, as in withheld_by of a technique
 *
 * Returns: (transfer none) (nullable): the translated question
 */
const char *
loosen_catalog_get_question (LoosenCatalog *self, const char *id)
{
  const LoosenQuestion *question;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  question = g_hash_table_lookup (self->questions_by_id, id);

  return question != NULL ? question->question : NULL;
}

/**
 * loosen_catalog_get_questions:
 * @self: a catalog
 *
 * Returns: (transfer none) (array zero-terminated=1): the safety questions, the most urgent first
 */
const LoosenQuestion *const *
loosen_catalog_get_questions (LoosenCatalog *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const LoosenQuestion *const *) self->questions->pdata;
}

/**
 * loosen_catalog_find_question:
 * @self: a catalog
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the safety question that has that id
 */
const LoosenQuestion *
loosen_catalog_find_question (LoosenCatalog *self, const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->questions_by_id, id);
}

/**
 * loosen_catalog_stays_on:
 * @self: a catalog
 * @technique: a technique of it
 *
 * Returns: whether it may be done even while advice is needed on the same day
 */
gboolean
loosen_catalog_stays_on (LoosenCatalog *self, const LoosenTechnique *technique)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (technique != NULL, FALSE);

  return g_strv_contains (self->stay_on, technique->id);
}

/**
 * loosen_catalog_get_screening_texts:
 * @self: a catalog
 *
 * Returns: (transfer none): the texts around the safety questions
 */
const LoosenScreeningTexts *
loosen_catalog_get_screening_texts (LoosenCatalog *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->screening;
}

/**
 * loosen_catalog_get_grade_text:
 * @self: a catalog
 * @grade: a grade of evidence, 'A' to 'D' or 'N'
 *
 * Returns: (transfer none): what the grade means; "" for another letter
 */
const char *
loosen_catalog_get_grade_text (LoosenCatalog *self, char grade)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (grade < 0 || self->grade_texts[(guint) grade] == NULL)
    return "";

  return self->grade_texts[(guint) grade];
}

/**
 * loosen_catalog_get_safety_texts:
 * @self: a catalog
 *
 * Returns: (transfer none): the safety texts
 */
const LoosenSafetyTexts *
loosen_catalog_get_safety_texts (LoosenCatalog *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->safety;
}

/**
 * loosen_catalog_get_halfway_check:
 * @self: a catalog
 *
 * Returns: (transfer none): what is asked at half of a hold
 */
const LoosenHalfwayCheck *
loosen_catalog_get_halfway_check (LoosenCatalog *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->halfway_check;
}
