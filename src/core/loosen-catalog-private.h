/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-catalog.h"
#include "loosen-json-reader.h"

G_BEGIN_DECLS

#define LOOSEN_CATALOG_MAX_ITEMS 20000 /* techniques, sources, rows of a table */

/* Everything here is owned by the catalog: strings by the chunk, all else by the arena. The arrays that are handed
 * out end with NULL; the tables find by id. */
struct _LoosenCatalog {
  GStringChunk *strings;
  GPtrArray *arena; /* (element-type gpointer) (owned), freed with g_free */

  GPtrArray *regions;
  GPtrArray *zones;
  GPtrArray *overlays;
  GPtrArray *symptoms;
  GPtrArray *techniques;
  GPtrArray *breath_patterns;
  GPtrArray *pressure_levels;
  GPtrArray *questions; /* by urgency */
  GPtrArray *sources;

  GHashTable *regions_by_id;
  GHashTable *zones_by_id;
  GHashTable *overlays_by_id;
  GHashTable *symptoms_by_id;
  GHashTable *techniques_by_id;
  GHashTable *breath_patterns_by_id;
  GHashTable *sources_by_id;
  GHashTable *questions_by_id;

  GHashTable *site_rules;         /* LoosenZone (unowned) -> LoosenRule *[] (unowned) */
  GHashTable *symptom_rules;      /* LoosenSymptom (unowned) -> LoosenRule *[] (unowned) */
  GHashTable *professional_rules; /* LoosenSymptom (unowned) -> LoosenRule *[] (unowned) */

  const char *grade_texts[128];
  LoosenSafetyTexts safety;
  LoosenHalfwayCheck halfway_check;
  LoosenScreeningTexts screening;
  const char *const *stay_on; /* ids of techniques */
  LoosenGuide guide;
  LoosenCare care;
};

gboolean loosen_catalog_read (LoosenCatalog *self, GFile *folder, GError **error);

void loosen_catalog_read_questions (LoosenCatalog *self, LoosenJsonReader *reader);
void loosen_catalog_read_techniques (LoosenCatalog *self, LoosenJsonReader *reader);
void loosen_catalog_read_withheld (LoosenCatalog *self, LoosenJsonReader *reader);
void loosen_catalog_read_matching (LoosenCatalog *self, LoosenJsonReader *reader);
void loosen_catalog_read_guide (LoosenCatalog *self, LoosenJsonReader *reader);
void loosen_catalog_read_care (LoosenCatalog *self, LoosenJsonReader *reader);

LoosenRange loosen_catalog_read_range (LoosenJsonReader *reader, const char *member, guint min, guint max);
LoosenOrigin loosen_catalog_read_origin (LoosenJsonReader *reader);
const char *const *loosen_catalog_read_sources (LoosenCatalog *self, LoosenJsonReader *reader);
const char *const *loosen_catalog_read_see (LoosenCatalog *self, LoosenJsonReader *reader);

const char *loosen_catalog_keep (LoosenCatalog *self, const char *text);
gpointer loosen_catalog_keep_memory (LoosenCatalog *self, gpointer memory);
const char *loosen_catalog_read_id (LoosenCatalog *self, LoosenJsonReader *reader, GHashTable *taken);
const char *loosen_catalog_read_text (LoosenCatalog *self, LoosenJsonReader *reader, const char *member);
const char *loosen_catalog_read_optional_text (LoosenCatalog *self, LoosenJsonReader *reader, const char *member);
const char *const *loosen_catalog_read_texts (LoosenCatalog *self,
                                              LoosenJsonReader *reader,
                                              const char *member,
                                              guint min);
const char *const *loosen_catalog_read_names (LoosenCatalog *self,
                                              LoosenJsonReader *reader,
                                              const char *member,
                                              guint min);
void loosen_catalog_check_ids (LoosenJsonReader *reader,
                               const char *member,
                               const char *const *ids,
                               GHashTable *table,
                               const char *what);
void loosen_catalog_read_each (LoosenCatalog *self,
                               LoosenJsonReader *reader,
                               const char *member,
                               guint min,
                               void (*read) (LoosenCatalog *self, LoosenJsonReader *reader));

G_END_DECLS
