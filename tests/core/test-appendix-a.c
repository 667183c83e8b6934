/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Every fact of the article, and where in the catalog it went: facts.json beside this file is that table. */

#include "core-fixture.h"

#include <json-glib/json-glib.h>
#include <string.h>

#define N_FACTS 43

static LoosenCatalog *catalog;

static gboolean
has_entry (const LoosenGuideEntry *const *entries, const char *id)
{
  for (guint i = 0; entries[i] != NULL; i++)
    if (g_str_equal (entries[i]->id, id))
      return TRUE;

  return FALSE;
}

static gboolean
has_item (const LoosenCareItem *const *items, const char *id)
{
  for (guint i = 0; items[i] != NULL; i++)
    if (g_str_equal (items[i]->id, id))
      return TRUE;

  return FALSE;
}

static gboolean
has_pain_question (const char *id)
{
  const LoosenPainQuestion *const *questions = loosen_catalog_get_care (catalog)->questions;

  for (guint i = 0; questions[i] != NULL; i++)
    if (g_str_equal (questions[i]->item.id, id))
      return TRUE;

  return FALSE;
}

static gboolean
has_phase (const char *id)
{
  const LoosenPlanTexts *plan = &loosen_catalog_get_care (catalog)->plan;

  for (guint i = 0; i < LOOSEN_N_PHASES; i++)
    if (g_str_equal (plan->phases[i].id, id))
      return TRUE;

  return FALSE;
}

/* Whether a technique can be done with it. */
static gboolean
has_equipment (const char *id)
{
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (catalog);

  for (guint i = 0; techniques[i] != NULL; i++)
    if (g_strv_contains (techniques[i]->equipment, id))
      return TRUE;

  return FALSE;
}

/* Thirty to sixty seconds, as the article says. */
static gboolean
has_hold (const char *id)
{
  const LoosenTechnique *technique = loosen_catalog_find_technique (catalog, id);

  return technique != NULL && technique->hold_s.min == 30 && technique->hold_s.max == 60;
}

static gboolean
has_evidence (const char *id)
{
  const LoosenTechnique *technique = loosen_catalog_find_technique (catalog, id);

  return technique != NULL && technique->evidence_note[0] != '\0' && technique->evidence_sources[0] != NULL;
}

static gboolean
has_safety (const char *id)
{
  const LoosenSafetyTexts *texts = loosen_catalog_get_safety_texts (catalog);

  if (g_str_equal (id, "stop"))
    return texts->stop_ease_off[0] != '\0' && texts->stop_settle_s > 0;
  if (g_str_equal (id, "sharpest_spot"))
    return texts->sharpest_spot[0] != '\0' && texts->sharpest_spot_radius > 0;
  if (g_str_equal (id, "pressure_override"))
    return texts->pressure_override[0] != '\0';
  if (g_str_equal (id, "pressure_notice"))
    return texts->pressure_notice[0] != '\0';

  return g_str_equal (id, "pressure_levels") && loosen_catalog_get_pressure_levels (catalog)[0] != NULL;
}

static gboolean
has_rules (const char *kind, const char *id)
{
  const LoosenZone *zone = loosen_catalog_find_zone (catalog, id);
  const LoosenSymptom *symptom = loosen_catalog_find_symptom (catalog, id);

  if (g_str_equal (kind, "site_rules"))
    return zone != NULL && loosen_catalog_get_site_rules (catalog, zone)[0] != NULL;
  if (symptom == NULL)
    return FALSE;

  return g_str_equal (kind, "symptom_rules")
           ? loosen_catalog_get_symptom_rules (catalog, symptom)[0] != NULL
           : loosen_catalog_get_professional_rules (catalog, symptom)[0] != NULL;
}

static gboolean
has_place (const char *kind, const char *id)
{
  const LoosenGuide *guide = loosen_catalog_get_guide (catalog);
  const LoosenCare *care = loosen_catalog_get_care (catalog);
  const struct {
    const char *kind;
    const LoosenGuideEntry *const *entries;
    const LoosenCareItem *const *items;
    gboolean (*has) (const char *id);
  } rows[] = {
    { "page", guide->pages, NULL, NULL },
    { "faq", guide->faq, NULL, NULL },
    { "correction", guide->corrections, NULL, NULL },
    { "glossary", guide->glossary, NULL, NULL },
    { "therapist", NULL, care->therapist, NULL },
    { "phrase", NULL, care->phrases, NULL },
    { "prepare", NULL, care->prepare, NULL },
    { "after_care", NULL, care->after_care, NULL },
    { "question", NULL, NULL, has_pain_question },
    { "phase", NULL, NULL, has_phase },
    { "equipment", NULL, NULL, has_equipment },
    { "hold", NULL, NULL, has_hold },
    { "evidence", NULL, NULL, has_evidence },
    { "safety", NULL, NULL, has_safety },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    if (!g_str_equal (rows[i].kind, kind))
      continue;
    if (rows[i].entries != NULL)
      return has_entry (rows[i].entries, id);

    return rows[i].items != NULL ? has_item (rows[i].items, id) : rows[i].has (id);
  }

  if (g_str_has_suffix (kind, "_rules"))
    return has_rules (kind, id);
  if (g_str_equal (kind, "spine_check"))
    return loosen_care_needs_spine_check (care, loosen_catalog_find_technique (catalog, id));
  if (g_str_equal (kind, "technique"))
    return loosen_catalog_find_technique (catalog, id) != NULL;
  if (g_str_equal (kind, "symptom"))
    return loosen_catalog_find_symptom (catalog, id) != NULL;
  if (g_str_equal (kind, "region"))
    return loosen_catalog_find_region (catalog, id) != NULL;
  if (g_str_equal (kind, "overlay"))
    return loosen_catalog_find_overlay (catalog, id) != NULL;
  if (g_str_equal (kind, "breathing"))
    return loosen_catalog_find_breath_pattern (catalog, id) != NULL;
  if (g_str_equal (kind, "safety_question"))
    return loosen_catalog_get_question (catalog, id) != NULL;

  g_error ("No kind of place is called %s", kind);
}

/* What the table names by its id must be among the places. */
static void
assert_named (guint number, const char *covered_in, JsonArray *places)
{
  g_autoptr (GRegex) regex = g_regex_new ("\\b(c\\d\\d|CL_[A-Z_]+|[a-z]+_[a-z0-9_]+)\\b", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  for (g_regex_match (regex, covered_in, 0, &match); g_match_info_matches (match);
       g_match_info_next (match, NULL)) {
    g_autofree char *id = g_match_info_fetch (match, 1);
    g_autofree char *suffix = g_strconcat (":", id, NULL);
    guint i = 0;

    while (i < json_array_get_length (places) &&
           !g_str_has_suffix (json_array_get_string_element (places, i), suffix))
      i++;
    if (i == json_array_get_length (places))
      g_error ("Fact %u: %s is named and not looked for", number, id);
  }
}

static void
test_facts (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "tests", "core", "facts.json", NULL);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  JsonArray *facts;

  catalog = core_fixture_load_catalog ();
  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  facts = json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)), "facts");
  g_assert_cmpuint (json_array_get_length (facts), ==, N_FACTS);

  for (guint i = 0; i < N_FACTS; i++) {
    JsonObject *fact = json_array_get_object_element (facts, i);
    JsonArray *places = json_object_get_array_member (fact, "places");

    g_assert_cmpint (json_object_get_int_member (fact, "number"), ==, i + 1);
    g_assert_cmpint (strlen (json_object_get_string_member (fact, "document")), >, 10);
    g_assert_cmpuint (json_array_get_length (places), >, 0);
    assert_named (i + 1, json_object_get_string_member (fact, "covered_in"), places);
    for (guint k = 0; k < json_array_get_length (places); k++) {
      g_auto (GStrv) parts = g_strsplit (json_array_get_string_element (places, k), ":", 2);

      if (!has_place (parts[0], parts[1]))
        g_error ("Fact %u: there is no %s %s", i + 1, parts[0], parts[1]);
    }
  }
  g_clear_pointer (&catalog, loosen_catalog_unref);
}

/* The finding itself: what is not there is not found, of whatever kind. */
static void
test_missing (void)
{
  static const char *const kinds[] = {
    "page",
    "faq",
    "correction",
    "glossary",
    "therapist",
    "phrase",
    "prepare",
    "question",
    "phase",
    "after_care",
    "equipment",
    "hold",
    "evidence",
    "safety",
    "technique",
    "region",
    "site_rules",
    "symptom_rules",
    "professional_rules",
    "symptom",
    "overlay",
    "breathing",
    "safety_question",
  };

  catalog = core_fixture_load_catalog ();
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_assert_false (has_place (kinds[i], "no_such_thing"));
  g_assert_false (has_place ("spine_check", "roller_calf"));
  g_assert_false (has_hold ("stretch_knee_to_chest"));
  g_clear_pointer (&catalog, loosen_catalog_unref);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/appendix-a/facts", test_facts);
  g_test_add_func ("/appendix-a/missing", test_missing);

  return g_test_run ();
}
