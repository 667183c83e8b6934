/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-catalog.h"

G_BEGIN_DECLS

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

  GHashTable *regions_by_id;
  GHashTable *zones_by_id;
  GHashTable *overlays_by_id;
  GHashTable *symptoms_by_id;
  GHashTable *techniques_by_id;
  GHashTable *breath_patterns_by_id;
  GHashTable *sources_by_id;
  GHashTable *questions; /* ids of the safety questions (unowned) -> the translated question (unowned) */

  GHashTable *site_rules;         /* LoosenZone (unowned) -> LoosenRule *[] (unowned) */
  GHashTable *symptom_rules;      /* LoosenSymptom (unowned) -> LoosenRule *[] (unowned) */
  GHashTable *professional_rules; /* LoosenSymptom (unowned) -> LoosenRule *[] (unowned) */

  const char *grade_texts[128];
  LoosenSafetyTexts safety;
};

gboolean loosen_catalog_read (LoosenCatalog *self, GFile *folder, GError **error);

G_END_DECLS
