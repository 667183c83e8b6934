/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What may be wrong in guide.json and care.json, each the shipped one with one thing changed;
 * test-catalog-types.c does the rest. */

#include "catalog-folder.h"

#include <string.h>

typedef struct {
  const char *after; /* (nullable): look for @from after this */
  const char *from;
  const char *to;
  const char *message;
} Change;

static const Change guide_changes[] = {
  { NULL, "\"format\": 1", "\"format\": 2", "format: is not within 1 and 1" },
  { NULL, "\"faq\": [", "\"questions\": [", "faq: is missing" },
  { NULL, "\"faq\": [", "\"faq\": [], \"x\": [", "faq: has 0 elements, needs 1" },
  { NULL, "\"faq\": [", "\"faq\": [7, ", "faq[0]: must be an object or array" },
  { NULL, "\"faq_what\"", "\"faq what\"",
    "faq[0].id: \"faq what\" has other characters than letters, digits, - and _" },
  { NULL, "\"faq_help\"", "\"faq_what\"", "faq[1].id: \"faq_what\" is there twice" },
  /* Links go by the id alone, so that lists may not share one. */
  { NULL, "\"faq_help\"", "\"page_who\"", "faq[1].id: \"page_who\" is there twice" },
  { NULL, "\"term_disc\"", "\"c01\"", "glossary[2].id: \"c01\" is there twice" },
  { "\"faq_what\"", "\"title\"", "\"question\"", "faq[0].title: is missing" },
  { "\"faq_what\"", "\"text\"", "\"answer\"", "faq[0].text: is missing" },
  { "\"faq_what\"", "\"corrected\"", "\"doc\"",
    "faq[0].origin: \"doc\" is none of document, corrected, added" },
  { "\"faq_what\"", "\"title\"", "\"evidence\": \"None.\", \"title\"",
    "faq[0].evidence: only corrections have evidence" },
  { "\"faq_what\"", "\"title\"", "\"note\": 7, \"title\"", "faq[0].note: must be a string" },
  { "\"faq_what\"", "[\"DOC\"]", "[\"DOK\"]", "faq[0].sources[0]: \"DOK\" is no source" },
  { "\"faq_what\"", "[\"c02\"]", "[\"c22\"]", "faq[0].see[0]: \"c22\" is no correction" },
  { "\"faq_what\"", "[\"c02\"]", "[\"c02\", \"faq_help\"]", "faq[0].see[1]: \"faq_help\" is no correction" },
  { "\"id\": \"c02\"", "\"evidence\"", "\"proof\"", "corrections[1].evidence: is missing" },
  { "\"id\": \"c02\"", "[\"KOES2007\", \"BARDOWSKI2019\", \"NHS_SCI\"]", "[]",
    "corrections[1].sources: has 0 elements, needs 1" },
  { "\"id\": \"c02\"", "[\"KOES2007\", \"BARDOWSKI2019\", \"NHS_SCI\"]", "[\"OWN\"], \"see\": [\"c01\"]",
    "corrections[1].see[0]: \"c01\" is no correction" },
};

static const Change care_changes[] = {
  { NULL, "\"phrases\": [", "\"sayings\": [", "phrases: is missing" },
  { NULL, "\"phrases\": [", "\"phrases\": [], \"x\": [", "phrases: has 0 elements, needs 1" },
  { NULL, "\"th_nmt\"", "\"th_license\"", "therapist[2].id: \"th_license\" is there twice" },
  { NULL, "\"ph_spot\"", "\"th_license\"", "phrases[0].id: \"th_license\" is there twice" },
  { NULL, "\"pq_where\"", "\"th_license\"", "questions[0].id: \"th_license\" is there twice" },
  { "\"ph_spot\"", "\"when\"", "\"use\"", "phrases[0].when: is missing" },
  { "\"th_deep\"", "[\"c19\"]", "[\"19\"]", "therapist[4].see[0]: \"19\" is no correction" },
  { "\"th_deep\"", "[\"DOC\"]", "[\"DOK\"]", "therapist[4].sources[0]: \"DOK\" is no source" },
  { "\"pq_where\"", "\"map\"", "\"drawing\"",
    "questions[0].answer: \"drawing\" is none of map, choice, text, two_numbers, date" },
  { "\"pq_where\"", "\"map\"", "\"choice\"", "questions[0].choices: is missing" },
  { "\"pq_where\"", "\"map\"", "\"map\", \"choices\": []",
    "questions[0].choices: only in questions with answer \"choice\"" },
  { "\"pq_kind\"", "\"choices\": [", "\"choices\": [{\"id\": \"a\", \"text\": \"A\"}], \"x\": [",
    "questions[1].choices: has 1 elements, needs 2" },
  { "\"pq_kind\"", "\"id\": \"dull\"", "\"id\": \"sharp\"",
    "questions[1].choices[1].id: \"sharp\" is there twice" },
  { "\"pq_kind\"", "\"choices\": [", "\"choices\": [7, ",
    "questions[1].choices[0]: must be an object or array" },
  { NULL, "\"questions\": [", "\"questions\": [7, ", "questions[0]: must be an object or array" },
  { NULL, "\"therapist\": [", "\"therapist\": [7, ", "therapist[0]: must be an object or array" },
  { "\"spine_check\"", "\"hand_low_back\"", "\"hand_back\"",
    "spine_check.techniques[2]: \"hand_back\" is no technique" },
  { "\"spine_check\"", "\"techniques\": [", "\"techniques\": [], \"x\": [",
    "spine_check.techniques: has 0 elements, needs 1" },
  { "\"spine_check\"", "\"no\"", "\"not\"", "spine_check.no: is missing" },
  { "\"phases\"", "\"id\": \"flare\"", "\"id\": \"bad\"", "plan.phases[0].id: \"bad\" must be \"flare\"" },
  { NULL, "\"phases\": [", "\"phases\": [{}, ", "plan.phases: more than 3" },
  { NULL, "\"phases\": [", "\"phases\": [{}], \"x\": [", "plan.phases: has 1 elements, needs 3" },
  { "\"id\": \"flare\"", "{\"min\": 1, \"default\": 3", "{\"min\": 0, \"default\": 3",
    "plan.phases[0].min_gap_days.min: is not within 1 and 366" },
  { "\"id\": \"flare\"", "{\"min\": 1, \"default\": 3", "{\"min\": 1, \"default\": 8",
    "plan.phases[0].max_gap_days.default: 7 is below min_gap_days 8" },
  { "\"id\": \"flare\"", "{\"min\": 3, \"default\": 7", "{\"min\": 8, \"default\": 7",
    "plan.phases[0].max_gap_days.default: 7 is below min 8" },
  { NULL, "\"severe_pain\": {\"min\": 5", "\"severe_pain\": {\"min\": 4",
    "plan.numbers.calm_pain.max: 4 is not below severe_pain.min 4" },
  { NULL, "\"doctor_weeks\": {\"min\": 1, \"default\": 6, \"max\": 6}",
    "\"doctor_weeks\": {\"min\": 1, \"default\": 6, \"max\": 5}",
    "plan.numbers.doctor_weeks.max: 5 is below default 6" },
  { NULL, "\"CL_SIX_WEEKS\"", "\"CL_SEVEN_WEEKS\"",
    "plan.doctor_question: \"CL_SEVEN_WEEKS\" is no safety question" },
  { "\"doctor_question\"", "\"CHERKIN2011\"", "\"CHERKIN2012\"",
    "plan.sources[1]: \"CHERKIN2012\" is no source" },
};

static const struct {
  const char *name;
  const Change *changes;
  guint n_changes;
} tables[] = {
  { "guide.json", guide_changes, G_N_ELEMENTS (guide_changes) },
  { "care.json", care_changes, G_N_ELEMENTS (care_changes) },
};

static char *
change (const char *text, const Change *row)
{
  const char *from = row->after != NULL ? strstr (text, row->after) : text;
  g_autofree char *head = NULL;

  if (from == NULL)
    g_error ("No %s to begin at", row->after);
  from = strstr (from, row->from);
  if (from == NULL)
    g_error ("No %s to change", row->from);
  head = g_strndup (text, from - text);

  return g_strconcat (head, row->to, from + strlen (row->from), NULL);
}

static void
test_changes (CatalogFolder *self, gconstpointer data)
{
  guint table = GPOINTER_TO_UINT (data);
  const char *name = tables[table].name;

  for (guint i = 0; i < tables[table].n_changes; i++) {
    const Change *row = &tables[table].changes[i];
    g_autofree char *text = change (catalog_folder_get_text (self, name), row);
    g_autofree char *message = g_strdup_printf ("%s: %s", name, row->message);
    gboolean limit = g_str_has_prefix (strrchr (row->message, ':'), ": more than ");

    catalog_folder_write (self, name, text, -1);
    catalog_folder_assert_fails (self, limit ? LOOSEN_CATALOG_ERROR_LIMIT : LOOSEN_CATALOG_ERROR_RULE,
                                 message);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++) {
    g_autofree char *path = g_strdup_printf ("/catalog-guide/%s", tables[i].name);

    g_test_add (path, CatalogFolder, GUINT_TO_POINTER (i), catalog_folder_set_up, test_changes,
                catalog_folder_tear_down);
  }

  return g_test_run ();
}
