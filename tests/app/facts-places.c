/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a person must be able to read for a place of facts.json. */

#include "facts-places.h"

#include "loosen-session-words.h"
#include "loosen-words.h"

static void
add (GPtrArray *texts, const char *text)
{
  if (text != NULL && *text != '\0')
    g_ptr_array_add (texts, g_strdup (text));
}

static void
add_all (GPtrArray *texts, const char *const *list)
{
  for (guint i = 0; list[i] != NULL; i++)
    add (texts, list[i]);
}

/* Lines are shown as paragraphs. */
static void
add_lines (GPtrArray *texts, const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    add (texts, g_strstrip (lines[i]));
}

static void
add_entry (LoosenCatalog *catalog, const char *id, GPtrArray *texts)
{
  const LoosenGuideEntry *entry = loosen_guide_find (loosen_catalog_get_guide (catalog), id);

  g_assert_nonnull (entry);
  add (texts, entry->title);
  add_lines (texts, entry->text);
  if (entry->evidence != NULL)
    add_lines (texts, entry->evidence);
  if (entry->note != NULL)
    add_lines (texts, entry->note);
}

static void
add_item (GPtrArray *texts, const LoosenCareItem *item)
{
  add (texts, item->text);
  add (texts, item->when);
  add (texts, item->note);
}

static void
add_care (LoosenCatalog *catalog, const char *id, GPtrArray *texts)
{
  const LoosenCare *care = loosen_catalog_get_care (catalog);
  const LoosenCareItem *const *const lists[] = { care->therapist, care->phrases, care->prepare, care->after_care };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    for (guint k = 0; lists[i][k] != NULL; k++)
      if (g_str_equal (lists[i][k]->id, id))
        add_item (texts, lists[i][k]);
}

static void
add_pain_question (LoosenCatalog *catalog, const char *id, GPtrArray *texts)
{
  const LoosenPainQuestion *const *questions = loosen_catalog_get_care (catalog)->questions;

  for (guint i = 0; questions[i] != NULL; i++) {
    if (!g_str_equal (questions[i]->item.id, id))
      continue;
    add_item (texts, &questions[i]->item);
    for (guint k = 0; k < questions[i]->n_choices; k++)
      add (texts, questions[i]->choices[k].text);
  }
}

static void
add_phase (LoosenCatalog *catalog, const char *id, GPtrArray *texts)
{
  const LoosenPlanTexts *plan = &loosen_catalog_get_care (catalog)->plan;

  for (guint i = 0; i < LOOSEN_N_PHASES; i++) {
    if (!g_str_equal (plan->phases[i].id, id))
      continue;
    add (texts, plan->phases[i].name);
    g_ptr_array_add (texts, g_strdup_printf ("Massages: %s", plan->phases[i].sessions));
    add (texts, plan->phases[i].style);
    add (texts, plan->phases[i].goal);
  }
  /* "It depends on the body", and how sure the numbers are. */
  add (texts, plan->your_numbers);
  add (texts, plan->evidence);
}

static void
add_symptom (LoosenCatalog *catalog, const char *id, GPtrArray *texts)
{
  const LoosenSymptom *symptom = loosen_catalog_find_symptom (catalog, id);

  add (texts, symptom->name);
  add (texts, symptom->line);
  add (texts, symptom->document_view);
  add (texts, symptom->app_view);
}

static void
add_region (LoosenCatalog *catalog, const char *id, GPtrArray *texts)
{
  const LoosenRegion *region = loosen_catalog_find_region (catalog, id);

  add (texts, region->name);
  add (texts, region->line);
  for (guint i = 0; region->zones[i] != NULL; i++) {
    add (texts, region->zones[i]->name);
    add (texts, region->zones[i]->line);
  }
}

static void
add_overlay (LoosenCatalog *catalog, const char *id, GPtrArray *texts)
{
  add (texts, loosen_catalog_find_overlay (catalog, id)->name);
  add (texts, loosen_catalog_find_overlay (catalog, id)->text);
}

static void
add_technique (LoosenCatalog *catalog, const char *id, GPtrArray *texts)
{
  const LoosenTechnique *technique = loosen_catalog_find_technique (catalog, id);

  add (texts, technique->name);
  add (texts, technique->what);
  add_all (texts, technique->setup);
  add_all (texts, technique->steps);
  add_all (texts, technique->say);
  add_all (texts, technique->back_off);
  add (texts, technique->feel);
  add (texts, technique->easier);
  add (texts, technique->firmer);
}

/* Content section 2.4: from rank 10 on a row has no points, so it is listed among the others, without a reason. */
static void
add_rules (GPtrArray *texts, const LoosenRule *const *rules)
{
  for (guint i = 0; rules[i] != NULL && rules[i]->rank < 10; i++) {
    add (texts, rules[i]->technique->name);
    add (texts, rules[i]->reason);
  }
}

static void
add_site_rules (LoosenCatalog *catalog, const char *id, GPtrArray *texts)
{
  add_rules (texts, loosen_catalog_get_site_rules (catalog, loosen_catalog_find_zone (catalog, id)));
}

static void
add_symptom_rules (LoosenCatalog *catalog, const char *id, GPtrArray *texts)
{
  add_rules (texts, loosen_catalog_get_symptom_rules (catalog, loosen_catalog_find_symptom (catalog, id)));
}

static void
add_professional_rules (LoosenCatalog *catalog, const char *id, GPtrArray *texts)
{
  add_rules (texts, loosen_catalog_get_professional_rules (catalog, loosen_catalog_find_symptom (catalog, id)));
}

static void
add_pressure_levels (LoosenCatalog *catalog, GPtrArray *texts)
{
  const LoosenPressureLevel *const *levels = loosen_catalog_get_pressure_levels (catalog);

  for (guint i = 0; levels[i] != NULL; i++) {
    g_ptr_array_add (texts, levels[i]->min == levels[i]->max
                              ? g_strdup_printf ("%u: %s", levels[i]->min, levels[i]->label)
                              : g_strdup_printf ("%u to %u: %s", levels[i]->min, levels[i]->max, levels[i]->label));
    add (texts, levels[i]->text);
  }
}

static void
add_safety (LoosenCatalog *catalog, const char *id, GPtrArray *texts)
{
  const LoosenSafetyTexts *safety = loosen_catalog_get_safety_texts (catalog);

  if (g_str_equal (id, "stop")) {
    /* How to ease off is fitted to what is done: here, off the ball. */
    add (texts, loosen_session_words_ease_off (loosen_catalog_find_technique (catalog, "ball_piriformis_floor"), safety));
    add (texts, safety->stop_settle);
    add (texts, safety->stop_question);
    add (texts, safety->stop_gone);
    add (texts, safety->stop_second);
    add (texts, safety->stop_not_gone);
  } else if (g_str_equal (id, "sharpest_spot")) {
    add (texts, safety->sharpest_spot);
  } else if (g_str_equal (id, "pressure_override")) {
    add (texts, safety->pressure_override);
  } else if (g_str_equal (id, "pressure_notice")) {
    add (texts, safety->pressure_notice);
  } else if (g_str_equal (id, "pressure_levels")) {
    add_pressure_levels (catalog, texts);
  } else if (g_str_equal (id, "general_notice")) {
    add (texts, safety->general_notice);
  }
}

/* As the page of each technique that can be done with it says it: "Tennis ball or lacrosse ball". */
static void
add_equipment (LoosenCatalog *catalog, const char *id, GPtrArray *texts)
{
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (catalog);

  for (guint i = 0; techniques[i] != NULL; i++)
    if (loosen_technique_is_timed (techniques[i]) && g_strv_contains (techniques[i]->equipment, id))
      g_ptr_array_add (texts, loosen_words_equipment_list (techniques[i]));
}

static void
add_hold (LoosenCatalog *catalog, const char *id, GPtrArray *texts)
{
  const LoosenTechnique *technique = loosen_catalog_find_technique (catalog, id);

  g_ptr_array_add (texts, g_strdup_printf ("%u to %u seconds", technique->hold_s.min, technique->hold_s.max));
  g_ptr_array_add (texts, loosen_words_dose (technique));
}

static void
add_breathing (LoosenCatalog *catalog, const char *id, GPtrArray *texts)
{
  const LoosenBreathPattern *pattern = loosen_catalog_find_breath_pattern (catalog, id);

  add (texts, pattern->name);
  add (texts, pattern->note);
}

static void
add_evidence (LoosenCatalog *catalog, const char *id, GPtrArray *texts)
{
  const LoosenTechnique *technique = loosen_catalog_find_technique (catalog, id);

  add (texts, technique->evidence_note);
  add (texts, loosen_catalog_get_grade_text (catalog, technique->grade_sciatica));
  add (texts, loosen_catalog_get_grade_text (catalog, technique->grade_back_pain));
  for (guint i = 0; technique->evidence_sources[i] != NULL; i++) {
    const LoosenSource *source = loosen_catalog_find_source (catalog, technique->evidence_sources[i]);

    add (texts, source->who);
    add (texts, source->what);
  }
}

static void
add_safety_question (LoosenCatalog *catalog, const char *id, GPtrArray *texts)
{
  const LoosenQuestion *question = loosen_catalog_find_question (catalog, id);

  add (texts, question->tick);
  add (texts, question->help);
  add (texts, question->message);
}

static void
add_spine_check (LoosenCatalog *catalog, const char *id, GPtrArray *texts)
{
  const LoosenSpineCheck *check = &loosen_catalog_get_care (catalog)->spine_check;

  add (texts, loosen_catalog_find_technique (catalog, id)->name);
  add (texts, check->question);
  add (texts, check->no);
}

/**
 * facts_places_list_texts:
 * @catalog: the catalog
 * @place: kind and id of a place, as in facts.json
 *
 * Returns: (transfer full) (element-type utf8): all texts of the place that must be shown, at least one
 */
GPtrArray *
facts_places_list_texts (LoosenCatalog *catalog, const char *place)
{
  static const struct {
    const char *kind;
    void (*add) (LoosenCatalog *catalog, const char *id, GPtrArray *texts);
  } kinds[] = {
    { "page", add_entry },
    { "faq", add_entry },
    { "correction", add_entry },
    { "glossary", add_entry },
    { "therapist", add_care },
    { "phrase", add_care },
    { "prepare", add_care },
    { "after_care", add_care },
    { "question", add_pain_question },
    { "phase", add_phase },
    { "symptom", add_symptom },
    { "region", add_region },
    { "overlay", add_overlay },
    { "technique", add_technique },
    { "site_rules", add_site_rules },
    { "symptom_rules", add_symptom_rules },
    { "professional_rules", add_professional_rules },
    { "safety", add_safety },
    { "equipment", add_equipment },
    { "hold", add_hold },
    { "breathing", add_breathing },
    { "evidence", add_evidence },
    { "safety_question", add_safety_question },
    { "spine_check", add_spine_check },
  };
  g_auto (GStrv) parts = g_strsplit (place, ":", 2);
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);

  g_assert_cmpuint (g_strv_length (parts), ==, 2);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (kinds[i].kind, parts[0]))
      kinds[i].add (catalog, parts[1], texts);
  if (texts->len == 0)
    g_error ("%s: no text is known for it", place);

  return texts;
}
