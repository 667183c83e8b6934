/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-screening.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

#define REFERENCE_MAX 64 /* questions, zones */

/**
 * ScreeningReference:
 *
 * What the safety check has to say, worked out once more from the documents themselves and in the plainest
 * way: a second opinion for the tests. Questions are named by their place in screening.json, zones by theirs
 * in body.json.
 */
typedef struct {
  JsonNode *roots[3]; /* (owned) screening.json, techniques.json, body.json */
  JsonArray *questions;
  JsonArray *techniques;
  JsonArray *zones;
  JsonObject *messages;
  JsonArray *stay_on;
  guint n_questions;
  guint n_zones;

  LoosenAnswer answers[REFERENCE_MAX];
  gboolean raised[REFERENCE_MAX];
  gint64 raised_at[REFERENCE_MAX];
  gboolean booked[REFERENCE_MAX];
  guint marks[REFERENCE_MAX][REFERENCE_MAX]; /* sides, by question and zone */
} ScreeningReference;

ScreeningReference *
screening_reference_new (void);
void
screening_reference_free (ScreeningReference *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScreeningReference, screening_reference_free)

const char *
screening_reference_get (ScreeningReference *self, guint question, const char *member);
void
screening_reference_answer (ScreeningReference *self, guint question, LoosenAnswer answer, gint64 now);
gboolean
screening_reference_is_active (ScreeningReference *self, guint question);
const char *
screening_reference_judge (ScreeningReference *self, const char *technique, LoosenSide *sides);

const LoosenQuestion *
screening_reference_find (ScreeningReference *self, LoosenCatalog *catalog, guint question);
void
screening_reference_assert (ScreeningReference *self, LoosenCatalog *catalog, LoosenScreening *screening);

G_END_DECLS
