/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "loosen-breath.h"
#include "loosen-care.h"
#include "loosen-guide.h"
#include "loosen-question.h"
#include "loosen-technique.h"
#include "loosen-zone.h"

G_BEGIN_DECLS

#define LOOSEN_CATALOG_ERROR (loosen_catalog_error_quark ())
GQuark loosen_catalog_error_quark (void);

/**
 * LoosenCatalogError:
 * @LOOSEN_CATALOG_ERROR_READ: a file cannot be read
 * @LOOSEN_CATALOG_ERROR_SYNTAX: a file is not JSON
 * @LOOSEN_CATALOG_ERROR_RULE: a value breaks a rule of the format
 * @LOOSEN_CATALOG_ERROR_LIMIT: too large, too deep, too many
 *
 * The message always names the file, the place in it and the rule:
 * "techniques.json: techniques[3].hold_s.max: 20 is below default 30".
 */
typedef enum {
  LOOSEN_CATALOG_ERROR_READ,
  LOOSEN_CATALOG_ERROR_SYNTAX,
  LOOSEN_CATALOG_ERROR_RULE,
  LOOSEN_CATALOG_ERROR_LIMIT,
} LoosenCatalogError;

/**
 * LoosenSymptom:
 *
 * What the pain feels like. Immutable, owned by its catalog.
 */
typedef struct {
  const char *id;
  const char *name;
  const char *line;
  const char *document_view; /* what the article says of it */
  const char *app_view;      /* our honest view */
} LoosenSymptom;

/**
 * LoosenOverlay:
 * @id: stable key, also in the SVG
 * @no_go: %TRUE for never press, %FALSE for take care
 * @name: translated
 * @text: translated: why
 *
 * An area of the map where one must not press, or take care. Immutable, owned by its catalog.
 */
typedef struct {
  const char *id;
  gboolean no_go;
  const char *name;
  const char *text;
} LoosenOverlay;

/**
 * LoosenRule:
 * @technique: what helps
 * @rank: from 1, best first
 * @reason: translated: why, in one sentence
 *
 * One row of a matching table. Immutable, owned by its catalog.
 */
typedef struct {
  const LoosenTechnique *technique;
  guint rank;
  const char *reason;
} LoosenRule;

/**
 * LoosenPressureLevel:
 *
 * A stretch of the 0 to 10 pressure scale.
 */
typedef struct {
  guint min;
  guint max;
  const char *label;
  const char *text;
} LoosenPressureLevel;

/**
 * LoosenSource:
 *
 * A source of the evidence, and how far it was checked.
 */
typedef struct {
  const char *id;
  const char *who;
  const char *what;
  const char *checked;
} LoosenSource;

/**
 * LoosenSafetyTexts:
 *
 * The safety texts that techniques and the map need. All translated.
 */
typedef struct {
  const char *general_notice;       /* this app gives general information ... */
  const char *pressure_notice;      /* before each pressure session */
  const char *pressure_override;    /* sharp, shooting or electric means stop, whatever the number */
  const char *stop_ease_off;        /* s1 */
  const char *stop_settle;          /* s2 */
  guint stop_settle_s;              /* seconds of s2 */
  const LoosenBreathPattern *stop_breathing;
  const char *stop_question;        /* s3 */
  const char *stop_gone;            /* s4 */
  const char *stop_second;          /* s5 */
  const char *stop_not_gone;        /* s6 */
  const char *saddle_question;      /* EM_SADDLE */
  const char *saddle_help;
  const char *emergency_message;    /* MSG_EMERGENCY */
  const char *front_thigh_card;     /* why the front of the thigh has no techniques */
  const char *sharpest_spot;        /* leave the sharpest spot alone */
  guint sharpest_spot_radius;       /* map units */
  const char *numb_note;            /* shown when numbness is ticked */
  const char *after_session;        /* is your leg better, the same or worse? */
} LoosenSafetyTexts;

/**
 * LoosenHalfwayCheck:
 * @min_load: techniques that press are asked about from this load on
 * @prompt: translated: pressure now, 0 to 10?
 * @ease_off_from: from this answer on @ease_off is said
 * @ease_off: translated
 * @may_skip: whether it can be put away without an answer
 *
 * What is asked at half of a hold. Immutable, owned by its catalog.
 */
typedef struct {
  guint min_load;
  const char *prompt;
  guint ease_off_from;
  const char *ease_off;
  gboolean may_skip;
} LoosenHalfwayCheck;

/**
 * LoosenCatalog:
 *
 * Everything the program knows: zones, techniques, matching tables, breathing patterns, safety texts. Read once
 * from JSON, checked whole, then immutable. Reference-counted; what it hands out is owned by it.
 * data/catalog/README.md documents the format.
 */
typedef struct _LoosenCatalog LoosenCatalog;

#define LOOSEN_TYPE_CATALOG (loosen_catalog_get_type ())
GType loosen_catalog_get_type (void);

LoosenCatalog *loosen_catalog_load (GFile *folder, GError **error);
LoosenCatalog *loosen_catalog_ref (LoosenCatalog *self);
void loosen_catalog_unref (LoosenCatalog *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LoosenCatalog, loosen_catalog_unref)

/* Each of these returns a NULL-terminated array in the order of the catalog. */
const LoosenRegion *const *loosen_catalog_get_regions (LoosenCatalog *self);
const LoosenZone *const *loosen_catalog_get_zones (LoosenCatalog *self); /* in picking order, topmost first */
const LoosenOverlay *const *loosen_catalog_get_overlays (LoosenCatalog *self);
const LoosenSymptom *const *loosen_catalog_get_symptoms (LoosenCatalog *self);
const LoosenTechnique *const *loosen_catalog_get_techniques (LoosenCatalog *self);
const LoosenBreathPattern *const *loosen_catalog_get_breath_patterns (LoosenCatalog *self);
const LoosenPressureLevel *const *loosen_catalog_get_pressure_levels (LoosenCatalog *self);
const LoosenQuestion *const *loosen_catalog_get_questions (LoosenCatalog *self); /* the most urgent first */
const LoosenSource *const *loosen_catalog_get_sources (LoosenCatalog *self);

/* Each of these returns NULL for an id that the catalog does not hold. */
const LoosenRegion *loosen_catalog_find_region (LoosenCatalog *self, const char *id);
const LoosenZone *loosen_catalog_find_zone (LoosenCatalog *self, const char *id);
const LoosenOverlay *loosen_catalog_find_overlay (LoosenCatalog *self, const char *id);
const LoosenSymptom *loosen_catalog_find_symptom (LoosenCatalog *self, const char *id);
const LoosenTechnique *loosen_catalog_find_technique (LoosenCatalog *self, const char *id);
const LoosenBreathPattern *loosen_catalog_find_breath_pattern (LoosenCatalog *self, const char *id);
const LoosenSource *loosen_catalog_find_source (LoosenCatalog *self, const char *id);
const LoosenQuestion *loosen_catalog_find_question (LoosenCatalog *self, const char *id);

/* Matching tables: never NULL, maybe empty; NULL-terminated, by rank. */
const LoosenRule *const *loosen_catalog_get_site_rules (LoosenCatalog *self, const LoosenZone *zone);
const LoosenRule *const *loosen_catalog_get_symptom_rules (LoosenCatalog *self, const LoosenSymptom *symptom);
const LoosenRule *const *loosen_catalog_get_professional_rules (LoosenCatalog *self, const LoosenSymptom *symptom);

const char *loosen_catalog_get_question (LoosenCatalog *self, const char *id);
const char *loosen_catalog_get_grade_text (LoosenCatalog *self, char grade);
const LoosenSafetyTexts *loosen_catalog_get_safety_texts (LoosenCatalog *self);
const LoosenHalfwayCheck *loosen_catalog_get_halfway_check (LoosenCatalog *self);
const LoosenScreeningTexts *loosen_catalog_get_screening_texts (LoosenCatalog *self);
gboolean loosen_catalog_stays_on (LoosenCatalog *self, const LoosenTechnique *technique);
const LoosenGuide *loosen_catalog_get_guide (LoosenCatalog *self);
const LoosenCare *loosen_catalog_get_care (LoosenCatalog *self);

G_END_DECLS
