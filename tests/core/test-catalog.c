/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The catalog that is shipped: what is in it, that it hangs together, and that the drawing shows the same
 * body. */

#include "core-fixture.h"

#include <glib/gstdio.h>
#include <json-glib/json-glib.h>
#include <locale.h>
#include <string.h>

#include "loosen-config.h"

static guint
count (gconstpointer array)
{
  return g_strv_length ((char **) array);
}

static char *
load_text (const char *name)
{
  g_autofree char *path = g_strconcat (LOOSEN_RESOURCE_PATH "/", name, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, 0, &error);

  g_assert_no_error (error);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
test_counts (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  const LoosenZone *const *zones = loosen_catalog_get_zones (catalog);
  const LoosenSymptom *const *symptoms = loosen_catalog_get_symptoms (catalog);
  guint n_site_rules = 0;
  guint n_symptom_rules = 0;
  guint n_professional_rules = 0;

  g_assert_cmpuint (count (zones), ==, 13);
  g_assert_cmpuint (count (loosen_catalog_get_regions (catalog)), ==, 4);
  g_assert_cmpuint (count (symptoms), ==, 4);
  g_assert_cmpuint (count (loosen_catalog_get_techniques (catalog)), ==, 24);
  g_assert_cmpuint (count (loosen_catalog_get_breath_patterns (catalog)), ==, 4);
  g_assert_cmpuint (count (loosen_catalog_get_pressure_levels (catalog)), ==, 5);
  g_assert_cmpuint (count (loosen_catalog_get_overlays (catalog)), ==, 8);
  for (guint i = 0; zones[i] != NULL; i++)
    n_site_rules += count (loosen_catalog_get_site_rules (catalog, zones[i]));
  for (guint i = 0; symptoms[i] != NULL; i++) {
    n_symptom_rules += count (loosen_catalog_get_symptom_rules (catalog, symptoms[i]));
    n_professional_rules += count (loosen_catalog_get_professional_rules (catalog, symptoms[i]));
  }
  g_assert_cmpuint (n_site_rules, ==, 89);
  g_assert_cmpuint (n_symptom_rules, ==, 38);
  g_assert_cmpuint (n_professional_rules, ==, 11);
}

static void
test_words (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  const LoosenTechnique *technique = core_fixture_find (catalog, "ball_piriformis_floor");
  const LoosenSafetyTexts *safety = loosen_catalog_get_safety_texts (catalog);
  const LoosenBreathPattern *sigh = loosen_catalog_find_breath_pattern (catalog, "double_sigh");

  g_assert_cmpstr (technique->name, ==, "Seated ball press, figure four");
  g_assert_cmpstr (technique->first_choice, ==, "tennis_ball");
  g_assert_cmpuint (count (technique->equipment), ==, 2);
  g_assert_cmpstr (technique->position, ==, "floor");
  g_assert_cmpstr (technique->side_rule, ==, "Sore side. Do the other side too if it feels tight.");
  g_assert_cmpuint (count (technique->setup), ==, 3);
  g_assert_cmpuint (count (technique->steps), ==, 4);
  g_assert_cmpstr (technique->cue_start, ==, "Settle in. Look for dull, not sharp.");
  g_assert_cmpstr (technique->cues_mid[1], ==, "Three or four out of ten is plenty.");
  g_assert_cmpstr (technique->cue_end, ==, "Lift off slowly and shake out your leg.");
  g_assert_cmpuint (count (technique->back_off), ==, 5);
  g_assert_cmpstr (technique->withheld_by[0], ==, "XC_CLOT");
  g_assert_true (technique->from_document);
  g_assert_cmpuint (technique->settle_s, ==, 20);

  technique = core_fixture_find (catalog, "rest_90_90");
  g_assert_cmpstr (technique->alt_positions[0], ==, "XC_PREGNANT");
  g_assert_cmpstr (technique->alt_positions[1], ==, "Lie on your side with a pillow between your knees.");
  g_assert_cmpuint (count (technique->alt_positions) % 2, ==, 0);
  g_assert_null (technique->firmer);
  technique = core_fixture_find (catalog, "pro_nmt");
  g_assert_cmpuint (count (technique->say), >, 0);
  g_assert_null (technique->position);

  g_assert_cmpuint (sigh->n_phases, ==, 3);
  g_assert_cmpint (sigh->phases[1], ==, LOOSEN_BREATH_TOP_UP);
  g_assert_cmpint (sigh->cycle, ==, SECONDS (9));
  g_assert_true (safety->stop_breathing == sigh);
  g_assert_cmpuint (safety->stop_settle_s, ==, 120);
  g_assert_cmpuint (safety->sharpest_spot_radius, ==, 23);
  g_assert_cmpstr (safety->sharpest_spot, ==,
                   "Leave the sharpest spot alone. Work the tight muscles around it.");
  g_assert_cmpstr (safety->stop_question, ==, "Has the feeling gone?");
  g_assert_true (g_str_has_prefix (safety->saddle_question, "Do you have new numbness"));
  g_assert_cmpstr (loosen_catalog_get_grade_text (catalog, 'C'), ==, "Low: small or mixed trials.");
  for (int grade = -128; grade < 128; grade++)
    g_assert_cmpint (loosen_catalog_get_grade_text (catalog, grade)[0] != '\0', ==,
                     grade > 0 && strchr ("ABCDN", grade) != NULL);
}

/* Everything is found by its id, in its order, and what is referred to is there. */
static void
test_ids (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  const LoosenZone *const *zones = loosen_catalog_get_zones (catalog);
  const LoosenRegion *const *regions = loosen_catalog_get_regions (catalog);
  const LoosenOverlay *const *overlays = loosen_catalog_get_overlays (catalog);
  const LoosenSymptom *const *symptoms = loosen_catalog_get_symptoms (catalog);
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (catalog);
  const LoosenBreathPattern *const *patterns = loosen_catalog_get_breath_patterns (catalog);

  for (guint i = 0; zones[i] != NULL; i++)
    g_assert_true (loosen_catalog_find_zone (catalog, zones[i]->id) == zones[i]);
  for (guint i = 0; regions[i] != NULL; i++)
    g_assert_true (loosen_catalog_find_region (catalog, regions[i]->id) == regions[i]);
  for (guint i = 0; overlays[i] != NULL; i++)
    g_assert_true (loosen_catalog_find_overlay (catalog, overlays[i]->id) == overlays[i]);
  for (guint i = 0; symptoms[i] != NULL; i++)
    g_assert_true (loosen_catalog_find_symptom (catalog, symptoms[i]->id) == symptoms[i]);
  for (guint i = 0; patterns[i] != NULL; i++)
    g_assert_true (loosen_catalog_find_breath_pattern (catalog, patterns[i]->id) == patterns[i]);
  for (guint i = 0; techniques[i] != NULL; i++) {
    const LoosenTechnique *technique = techniques[i];

    g_assert_true (loosen_catalog_find_technique (catalog, technique->id) == technique);
    g_assert_nonnull (technique->breathing);
    for (guint k = 0; technique->withheld_by[k] != NULL; k++)
      g_assert_nonnull (loosen_catalog_get_question (catalog, technique->withheld_by[k]));
    for (guint k = 0; technique->alt_positions[k] != NULL; k += 2)
      g_assert_nonnull (loosen_catalog_get_question (catalog, technique->alt_positions[k]));
    for (guint k = 0; technique->evidence_sources[k] != NULL; k++)
      g_assert_nonnull (loosen_catalog_find_source (catalog, technique->evidence_sources[k]));
    for (guint k = 0; technique->target_regions[k] != NULL; k++)
      g_assert_nonnull (loosen_catalog_find_region (catalog, technique->target_regions[k]));
    for (guint k = 0; technique->targets[k] != NULL; k++)
      g_assert_cmpint (technique->targets[k]->kind, ==, LOOSEN_ZONE_WORK);
  }

  g_assert_null (loosen_catalog_find_zone (catalog, "nowhere"));
  g_assert_null (loosen_catalog_find_region (catalog, ""));
  g_assert_null (loosen_catalog_find_overlay (catalog, "nowhere"));
  g_assert_null (loosen_catalog_find_symptom (catalog, "none"));
  g_assert_null (loosen_catalog_find_technique (catalog, "none"));
  g_assert_null (loosen_catalog_find_breath_pattern (catalog, "none"));
  g_assert_null (loosen_catalog_find_source (catalog, "none"));
  g_assert_null (loosen_catalog_get_question (catalog, "none"));

  /* Content section 1.1: what lies on top where zones overlap. */
  {
    static const char *const order[] = {
      "saddle",    "spine_mid", "piriformis", "glute_med", "low_back_ql", "low_back_paraspinal", "glute_max",
      "knee_back", "calf",      "outer_shin", "hamstring", "foot",        "front_thigh",
    };

    for (guint i = 0; i < G_N_ELEMENTS (order); i++)
      g_assert_cmpstr (zones[i]->id, ==, order[i]);
  }
}

/* The tables: by rank without gaps, only what one can do alone, and nothing for what may not be marked. */
static void
test_rules (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  const LoosenZone *const *zones = loosen_catalog_get_zones (catalog);
  const LoosenSymptom *const *symptoms = loosen_catalog_get_symptoms (catalog);

  for (guint i = 0; zones[i] != NULL; i++) {
    const LoosenRule *const *rules = loosen_catalog_get_site_rules (catalog, zones[i]);

    g_assert_cmpint (rules[0] != NULL, ==,
                     zones[i]->kind == LOOSEN_ZONE_WORK || zones[i]->kind == LOOSEN_ZONE_PAIN_ONLY);
    for (guint k = 0; rules[k] != NULL; k++) {
      g_assert_cmpuint (rules[k]->rank, ==, k + 1);
      g_assert_true (loosen_technique_is_timed (rules[k]->technique));
      g_assert_cmpint (rules[k]->reason[0], !=, '\0');
    }
  }
  for (guint i = 0; symptoms[i] != NULL; i++) {
    const LoosenRule *const *alone = loosen_catalog_get_symptom_rules (catalog, symptoms[i]);
    const LoosenRule *const *helped = loosen_catalog_get_professional_rules (catalog, symptoms[i]);

    g_assert_nonnull (alone[0]);
    g_assert_nonnull (helped[0]);
    for (guint k = 0; alone[k] != NULL; k++)
      g_assert_cmpint (alone[k]->technique->kind, !=, LOOSEN_KIND_PROFESSIONAL);
    for (guint k = 0; helped[k] != NULL; k++)
      g_assert_cmpint (helped[k]->technique->kind, ==, LOOSEN_KIND_PROFESSIONAL);
  }
}

/* What each mode needs to be led, and a picture. */
static void
test_whole (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (catalog);

  for (guint i = 0; techniques[i] != NULL; i++) {
    const LoosenTechnique *technique = techniques[i];
    g_autofree char *pose = g_strdup_printf ("poses/%s.svg", technique->id);
    g_autofree char *svg = load_text (pose);
    gboolean timed = technique->mode != LOOSEN_MODE_INFO;

    g_assert_nonnull (strstr (svg, "<svg"));
    g_assert_cmpint (loosen_technique_is_timed (technique), ==, timed);
    g_assert_cmpint (technique->cue_start != NULL, ==, timed);
    g_assert_cmpint (technique->cue_end != NULL, ==, timed);
    g_assert_cmpint (technique->cues_mid[0] != NULL, ==, timed);
    g_assert_cmpint (technique->reps.min > 0, ==, timed);
    g_assert_cmpint (technique->rep_s > 0, ==, technique->mode == LOOSEN_MODE_REPS);
    g_assert_cmpint (technique->roll_stroke_s > 0, ==, technique->mode == LOOSEN_MODE_ROLL);
    g_assert_cmpint (technique->hold_s.min > 0, ==,
                     technique->mode == LOOSEN_MODE_HOLD || technique->mode == LOOSEN_MODE_ROLL);
    /* Three minutes on one area and side in a session, whatever is chosen: content section 3.2. */
    if (timed && technique->has_pressure)
      g_assert_cmpuint (technique->hold_s.max * technique->reps.max, <=, 180);
  }
}

static void
add_ids_of_sides (GHashTable *ids, const char *group, const char *id, LoosenSide sides)
{
  static const LoosenSide single[] = { LOOSEN_SIDE_LEFT, LOOSEN_SIDE_RIGHT, LOOSEN_SIDE_CENTRE };

  for (guint i = 0; i < G_N_ELEMENTS (single); i++)
    if ((sides & single[i]) != 0)
      g_hash_table_add (ids, g_strdup_printf ("%s-%s-%s", group, id, loosen_side_get_id (single[i])));
}

/* The overlays with their sides are only in the document, where also those are that are drawn and say
 * nothing. */
static void
add_overlay_ids (GHashTable *ids)
{
  g_autofree char *text = load_text ("catalog/body.json");
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  JsonArray *overlays;

  json_parser_load_from_data (parser, text, -1, &error);
  g_assert_no_error (error);
  overlays = json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)), "overlays");
  for (guint i = 0; i < json_array_get_length (overlays); i++) {
    JsonObject *overlay = json_array_get_object_element (overlays, i);
    const char *id = json_object_get_string_member (overlay, "id");

    if (json_object_get_boolean_member_with_default (overlay, "mirror", FALSE))
      add_ids_of_sides (ids, "overlay", id, LOOSEN_SIDE_BOTH);
    else
      g_hash_table_add (ids, g_strconcat ("overlay-", id, NULL));
  }
}

static GHashTable *
find_drawn_ids (void)
{
  GHashTable *ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *svg = load_text ("bodymap.svg");
  g_autoptr (GRegex) regex = g_regex_new ("\\bid=\"((?:front-)?(?:zone|work|overlay)-[^\"]*)\"", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  g_regex_match (regex, svg, 0, &match);
  for (; g_match_info_matches (match); g_match_info_next (match, NULL))
    g_assert_true (g_hash_table_add (ids, g_match_info_fetch (match, 1)));

  return ids;
}

static void
test_drawing (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  const LoosenZone *const *zones = loosen_catalog_get_zones (catalog);
  g_autoptr (GHashTable) drawn = find_drawn_ids ();
  g_autoptr (GHashTable) needed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) overlays = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GHashTableIter iter;
  gpointer id;

  for (guint i = 0; zones[i] != NULL; i++) {
    if ((zones[i]->views & LOOSEN_VIEW_BACK) != 0)
      add_ids_of_sides (needed, "zone", zones[i]->id, zones[i]->sides);
    if ((zones[i]->views & LOOSEN_VIEW_FRONT) != 0)
      add_ids_of_sides (needed, "front-zone", zones[i]->id, zones[i]->sides);
    if (zones[i]->n_work > 0 && (zones[i]->views & LOOSEN_VIEW_BACK) != 0)
      add_ids_of_sides (needed, "work", zones[i]->id, zones[i]->sides);
    if (zones[i]->n_work > 0 && (zones[i]->views & LOOSEN_VIEW_FRONT) != 0)
      add_ids_of_sides (needed, "front-work", zones[i]->id, zones[i]->sides);
  }
  add_overlay_ids (overlays);

  g_hash_table_iter_init (&iter, needed);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    if (!g_hash_table_contains (drawn, id))
      g_error ("bodymap.svg has no %s", (char *) id);
  g_hash_table_iter_init (&iter, overlays);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    if (!g_hash_table_contains (drawn, id))
      g_error ("bodymap.svg has no %s", (char *) id);

  /* The two of the middle appear in the back view; one drawn in front as well must be one of them, too. */
  g_hash_table_iter_init (&iter, drawn);
  while (g_hash_table_iter_next (&iter, &id, NULL)) {
    const char *plain = g_str_has_prefix (id, "front-overlay-") ? (const char *) id + strlen ("front-") : id;

    if (!g_hash_table_contains (needed, id) && !g_hash_table_contains (overlays, plain))
      g_error ("body.json has nothing for %s in bodymap.svg", (char *) id);
  }
}

static void
test_refs (void)
{
  LoosenCatalog *catalog = core_fixture_load_catalog ();
  GValue value = G_VALUE_INIT;

  g_value_init (&value, LOOSEN_TYPE_CATALOG);
  g_value_set_boxed (&value, catalog);
  loosen_catalog_unref (catalog);
  catalog = g_value_get_boxed (&value);
  g_assert_cmpstr (loosen_catalog_get_zones (catalog)[0]->id, ==, "saddle");
  g_value_unset (&value);
}

static void
remove_folder (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL) {
    g_autofree char *child = g_build_filename (path, name, NULL);

    if (g_file_test (child, G_FILE_TEST_IS_DIR))
      remove_folder (child);
    else
      g_unlink (child);
  }
  g_rmdir (path);
}

/* Where a comma stands before the tenths, a point does so in the documents all the same. The locale is made
 * here, from the sources of Debian's package locales. */
static void
test_locale (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_dir_make_tmp ("loosen-locale-XXXXXX", &error);
  g_autofree char *target = g_build_filename (path, "de_DE.UTF-8", NULL);
  g_autoptr (LoosenCatalog) catalog = NULL;
  const LoosenZone *zone;
  int status;

  g_assert_no_error (error);
  {
    const char *argv[] = { "localedef", "-i", "de_DE", "-f", "UTF-8", "--no-archive", target, NULL };

    g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, &status, &error);
    g_assert_no_error (error);
    g_assert_cmpint (status, ==, 0);
  }
  g_setenv ("LOCPATH", path, TRUE);
  g_assert_nonnull (setlocale (LC_ALL, "de_DE.UTF-8"));
  g_assert_cmpstr (localeconv ()->decimal_point, ==, ",");

  /* What is written with a point is in the band of the piriformis, which is only drawn, so a breath is looked
   * at, too. */
  catalog = core_fixture_load_catalog ();
  zone = loosen_catalog_find_zone (catalog, "piriformis");
  g_assert_cmpfloat (zone->work[0].points[0].x, ==, 46);
  g_assert_cmpfloat (zone->work_dot.y, ==, 463);
  {
    g_autofree char *text = load_text ("catalog/breathing.json");
    g_autofree char *folder_path = g_build_filename (path, "catalog", NULL);
    g_autoptr (GFile) folder = g_file_new_for_path (folder_path);
    g_autoptr (LoosenCatalog) halves = NULL;
    static const char *const others[] = {
      "body.json", "evidence.json", "safety.json", "screening.json", "techniques.json", "matching.json",
      "guide.json", "care.json",
    };
    g_auto (GStrv) parts = g_strsplit (text, "[\"in\", 5], [\"out\", 5]", 2);
    g_autofree char *changed = g_strjoinv ("[\"in\", 5.5], [\"out\", 4.5]", parts);
    g_autofree char *file = g_build_filename (folder_path, "breathing.json", NULL);

    g_assert_cmpuint (g_strv_length (parts), ==, 2);
    g_assert_cmpint (g_mkdir (folder_path, 0700), ==, 0);
    g_assert_true (g_file_set_contents (file, changed, -1, &error));
    for (guint i = 0; i < G_N_ELEMENTS (others); i++) {
      g_autofree char *name = g_strconcat ("catalog/", others[i], NULL);
      g_autofree char *other = load_text (name);
      g_autofree char *other_path = g_build_filename (folder_path, others[i], NULL);

      g_assert_true (g_file_set_contents (other_path, other, -1, &error));
    }
    halves = loosen_catalog_load (folder, &error);
    g_assert_no_error (error);
    g_assert_cmpint (loosen_catalog_find_breath_pattern (halves, "even_five")->lengths[0], ==, SECONDS (5.5));
    g_assert_cmpint (loosen_catalog_find_breath_pattern (halves, "even_five")->cycle, ==, SECONDS (10));
  }

  setlocale (LC_ALL, "C.UTF-8");
  g_unsetenv ("LOCPATH");
  remove_folder (path);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/catalog/counts", test_counts);
  g_test_add_func ("/catalog/words", test_words);
  g_test_add_func ("/catalog/ids", test_ids);
  g_test_add_func ("/catalog/rules", test_rules);
  g_test_add_func ("/catalog/whole", test_whole);
  g_test_add_func ("/catalog/drawing", test_drawing);
  g_test_add_func ("/catalog/refs", test_refs);
  g_test_add_func ("/catalog/locale", test_locale);

  return g_test_run ();
}
