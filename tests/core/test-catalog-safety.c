/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What in the shipped documents must agree so that nobody is hurt, although the program reads only one side
 * of it: where one may press and where one must not, and which answer switches which technique off. */

#include "core-fixture.h"

#include <json-glib/json-glib.h>
#include <math.h>
#include <string.h>

#include "loosen-config.h"

static JsonNode *
load (const char *name)
{
  g_autofree char *path = g_strconcat (LOOSEN_RESOURCE_PATH "/catalog/", name, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, 0, &error);
  g_autofree char *text = NULL;
  JsonNode *root;

  g_assert_no_error (error);
  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  root = json_from_string (text, &error);
  g_assert_no_error (error);

  return root;
}

static LoosenPoint
get_point (JsonArray *points, guint index)
{
  JsonArray *pair = json_array_get_array_element (points, index);

  return (LoosenPoint){ json_array_get_double_element (pair, 0), json_array_get_double_element (pair, 1) };
}

/* How far the work area of a zone on the right is from the line through @points, looked at every tenth of a
 * unit. A closed line is not its inside: see the caller. */
static double
line_distance (const LoosenZone *zone, JsonArray *points, gboolean closed)
{
  guint n = json_array_get_length (points);
  double distance = G_MAXDOUBLE;

  for (guint i = 0; i + !closed < n; i++) {
    LoosenPoint a = get_point (points, i);
    LoosenPoint b = get_point (points, (i + 1) % n);
    guint steps = 1 + hypot (b.x - a.x, b.y - a.y) * 10;

    for (guint k = 0; k <= steps; k++) {
      LoosenPoint point = { a.x + (b.x - a.x) * k / steps, a.y + (b.y - a.y) * k / steps };

      distance = MIN (distance, loosen_zone_work_distance (zone, LOOSEN_SIDE_RIGHT, point));
    }
  }

  return distance;
}

/* Whether a corner of the work area is within a polygon, where its edges would be far from all of the
 * outline. */
static gboolean
has_corner_within (const LoosenZone *zone, JsonArray *points)
{
  guint n = json_array_get_length (points);
  g_autofree LoosenPoint *corners = g_new (LoosenPoint, n);
  LoosenPolygon polygon = { corners, n };
  const LoosenZone overlay = { .id = "overlay", .name = "Overlay", .work = &polygon, .n_work = 1 };

  for (guint i = 0; i < n; i++)
    corners[i] = get_point (points, i);
  for (guint i = 0; i < zone->n_work; i++)
    for (guint k = 0; k < zone->work[i].n_points; k++)
      if (loosen_zone_work_distance (&overlay, LOOSEN_SIDE_RIGHT, zone->work[i].points[k]) <= 0)
        return TRUE;

  return FALSE;
}

static double
overlay_distance (const LoosenZone *zone, JsonObject *overlay)
{
  if (json_object_has_member (overlay, "circle")) {
    JsonArray *circle = json_object_get_array_member (overlay, "circle");
    LoosenPoint middle = { json_array_get_double_element (circle, 0),
                           json_array_get_double_element (circle, 1) };

    return loosen_zone_work_distance (zone, LOOSEN_SIDE_RIGHT, middle) -
           json_array_get_double_element (circle, 2);
  }
  if (json_object_has_member (overlay, "polygon")) {
    JsonArray *points = json_object_get_array_member (overlay, "polygon");

    return has_corner_within (zone, points) ? 0 : line_distance (zone, points, TRUE);
  }
  g_assert_true (json_object_has_member (overlay, "polyline"));

  return line_distance (zone, json_object_get_array_member (overlay, "polyline"), FALSE) -
         json_object_get_double_member (overlay, "half_width");
}

/* Content section 1.1: no work zone touches where one must take care or never press. The closest is the back
 * of the thigh, beside the line of the nerve. */
static void
test_overlays (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  g_autoptr (JsonNode) body = load ("body.json");
  JsonArray *overlays = json_object_get_array_member (json_node_get_object (body), "overlays");
  const LoosenZone *const *zones = loosen_catalog_get_zones (catalog);
  double nearest = G_MAXDOUBLE;
  guint n_pairs = 0;

  for (guint i = 0; i < json_array_get_length (overlays); i++) {
    JsonObject *overlay = json_array_get_object_element (overlays, i);
    const char *id = json_object_get_string_member (overlay, "id");

    if (g_str_equal (json_object_get_string_member (overlay, "kind"), "anatomy"))
      continue;
    for (guint k = 0; zones[k] != NULL; k++) {
      double distance;

      if (zones[k]->n_work == 0)
        continue;
      distance = overlay_distance (zones[k], overlay);
      if (distance < 2)
        g_error ("%s may be pressed %g from %s", zones[k]->id, distance, id);
      nearest = MIN (nearest, distance);
      n_pairs++;
    }
  }
  g_assert_cmpuint (n_pairs, ==, 64);
  g_assert_cmpfloat_with_epsilon (nearest, 2.46, 0.1);
}

/* The measuring itself: a polygon around the work area, one in it, one across, one beside. */
static void
test_measure (void)
{
  static LoosenPoint corners[] = { { 40, 100 }, { 60, 100 }, { 60, 120 }, { 40, 120 } };
  static LoosenPolygon square = { corners, G_N_ELEMENTS (corners) };
  static const LoosenZone zone = { .id = "zone", .name = "Zone", .work = &square, .n_work = 1 };
  static const struct {
    const char *overlay;
    double distance;
  } rows[] = {
    { "{\"polygon\": [[0, 0], [200, 0], [200, 200], [0, 200]]}", 0 },
    { "{\"polygon\": [[48, 108], [52, 108], [52, 112]]}", 0 },
    { "{\"polygon\": [[30, 108], [70, 108], [70, 112], [30, 112]]}", 0 },
    { "{\"polygon\": [[10, 100], [30, 100], [30, 120]]}", 10 },
    { "{\"circle\": [70, 110, 4]}", 6 },
    { "{\"circle\": [50, 110, 4]}", -4 },
    { "{\"polyline\": [[33, 90], [33, 130], [0, 130]], \"half_width\": 5}", 2 },
    { "{\"polyline\": [[80, 90], [80, 130], [62, 300]], \"half_width\": 5}", 15 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (JsonNode) node = json_from_string (rows[i].overlay, NULL);

    g_test_message ("%s", rows[i].overlay);
    g_assert_cmpfloat_with_epsilon (overlay_distance (&zone, json_node_get_object (node)), rows[i].distance,
                                    1e-9);
  }
}

/* Which answer switches which technique off stands with the question and with the technique. */
static void
test_withheld (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  g_autoptr (JsonNode) screening = load ("screening.json");
  JsonArray *questions = json_object_get_array_member (json_node_get_object (screening), "questions");
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (catalog);
  guint n_compared = 0;
  guint n_withheld = 0;

  for (guint i = 0; i < json_array_get_length (questions); i++) {
    JsonObject *question = json_array_get_object_element (questions, i);
    const char *id = json_object_get_string_member (question, "id");
    const LoosenTechnique *const *read = loosen_catalog_find_question (catalog, id)->withheld;
    g_autoptr (GHashTable) listed = g_hash_table_new (g_str_hash, g_str_equal);

    if (json_object_has_member (question, "withhold")) {
      JsonArray *list = json_object_get_array_member (question, "withhold");

      for (guint k = 0; k < json_array_get_length (list); k++)
        g_hash_table_add (listed, (gpointer) json_array_get_string_element (list, k));
      n_compared++;
    }
    for (guint k = 0; techniques[k] != NULL; k++) {
      gboolean withheld = g_strv_contains (techniques[k]->withheld_by, id);

      if (withheld != g_hash_table_remove (listed, techniques[k]->id))
        g_error ("%s and %s do not agree", id, techniques[k]->id);
      n_withheld += withheld;
      if (withheld)
        g_assert_true (*read++ == techniques[k]);
    }
    g_assert_null (*read);
    if (g_hash_table_size (listed) > 0)
      g_error ("%s withholds what there is not", id);
  }
  g_assert_cmpuint (n_compared, ==, 13);
  g_assert_cmpuint (n_withheld, >, 100);
}

/* While advice is needed on the same day, the calm rest is all that may be done. */
static void
test_stays_on (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (catalog);

  for (guint i = 0; techniques[i] != NULL; i++)
    g_assert_cmpint (loosen_catalog_stays_on (catalog, techniques[i]), ==,
                     g_str_equal (techniques[i]->id, "rest_90_90"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/catalog-safety/measure", test_measure);
  g_test_add_func ("/catalog-safety/overlays", test_overlays);
  g_test_add_func ("/catalog-safety/withheld", test_withheld);
  g_test_add_func ("/catalog-safety/stays-on", test_stays_on);

  return g_test_run ();
}
