/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>

#include "loosen-map-shapes.h"
#include "loosen-test-utils.h"

#define MAP "/io/github/loosen_app/Loosen/bodymap.svg"

/* Where the middle of each zone lies, for x > 0, after the landmarks of the content: a box for each. */
static const struct {
  const char *zone;
  LoosenView view;
  double x1, y1, x2, y2;
} boxes[] = {
  { "low_back_paraspinal", LOOSEN_VIEW_BACK, 10, 340, 44, 420 },
  { "low_back_ql", LOOSEN_VIEW_BACK, 42, 345, 75, 396 },
  { "glute_max", LOOSEN_VIEW_BACK, 20, 470, 90, 535 },
  { "glute_med", LOOSEN_VIEW_BACK, 45, 400, 90, 455 },
  { "piriformis", LOOSEN_VIEW_BACK, 35, 450, 75, 475 },
  { "hamstring", LOOSEN_VIEW_BACK, 25, 560, 82, 680 },
  { "knee_back", LOOSEN_VIEW_BACK, 30, 695, 72, 745 },
  { "calf", LOOSEN_VIEW_BACK, 25, 760, 75, 875 },
  { "outer_shin", LOOSEN_VIEW_BACK, 60, 760, 90, 900 },
  { "outer_shin", LOOSEN_VIEW_FRONT, 50, 760, 90, 900 },
  { "foot", LOOSEN_VIEW_BACK, 25, 930, 82, 1000 },
  { "foot", LOOSEN_VIEW_FRONT, 20, 930, 90, 1005 },
  { "front_thigh", LOOSEN_VIEW_FRONT, 20, 545, 90, 690 },
  { "spine_mid", LOOSEN_VIEW_BACK, -5, 310, 5, 480 },
  { "saddle", LOOSEN_VIEW_BACK, -10, 500, 10, 560 },
  { "saddle", LOOSEN_VIEW_FRONT, -10, 500, 10, 560 },
};

static void
check_box (const LoosenShape *shape, guint i, int sign)
{
  g_assert_nonnull (shape);
  g_assert_cmpfloat (sign * shape->centre.x, >=, boxes[i].x1);
  g_assert_cmpfloat (sign * shape->centre.x, <=, boxes[i].x2);
  g_assert_cmpfloat (shape->centre.y, >=, boxes[i].y1);
  g_assert_cmpfloat (shape->centre.y, <=, boxes[i].y2);
  g_assert_true (loosen_shape_contains (shape, shape->centre));
  g_assert_true (loosen_shape_contains (shape, shape->left));
  g_assert_true (loosen_shape_contains (shape, shape->right));
  g_assert_false (loosen_shape_contains (shape, (LoosenPoint) { shape->x - 1, shape->y - 1 }));
}

static void
test_zones_lie_where_they_should (void)
{
  g_autoptr (LoosenCatalog) catalog = loosen_test_load_catalog ();
  g_autoptr (LoosenMapShapes) shapes = loosen_map_shapes_new_from_resource (MAP, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (boxes); i++) {
    const LoosenZone *zone = loosen_test_zone (catalog, boxes[i].zone);
    /* In the back view the person's right is at x > 0, in the front view the person's left. */
    int right = boxes[i].view == LOOSEN_VIEW_BACK ? 1 : -1;

    if (zone->sides == LOOSEN_SIDE_CENTRE) {
      check_box (loosen_map_shapes_find_zone (shapes, boxes[i].view, zone, LOOSEN_SIDE_CENTRE), i, 1);
    } else {
      check_box (loosen_map_shapes_find_zone (shapes, boxes[i].view, zone, LOOSEN_SIDE_RIGHT), i, right);
      check_box (loosen_map_shapes_find_zone (shapes, boxes[i].view, zone, LOOSEN_SIDE_LEFT), i, -right);
    }
  }
}

static void
test_every_zone_has_a_shape (void)
{
  static const LoosenSide sides[] = { LOOSEN_SIDE_LEFT, LOOSEN_SIDE_RIGHT, LOOSEN_SIDE_CENTRE };
  static const LoosenView views[] = { LOOSEN_VIEW_BACK, LOOSEN_VIEW_FRONT };
  g_autoptr (LoosenCatalog) catalog = loosen_test_load_catalog ();
  g_autoptr (LoosenMapShapes) shapes = loosen_map_shapes_new_from_resource (MAP, NULL);
  const LoosenZone *const *zones = loosen_catalog_get_zones (catalog);
  guint n_zones = 0;
  guint n_shapes = 0;

  for (guint i = 0; zones[i] != NULL; i++)
    for (guint v = 0; v < G_N_ELEMENTS (views); v++)
      for (guint s = 0; s < G_N_ELEMENTS (sides); s++) {
        gboolean expected = (zones[i]->views & views[v]) != 0 && (zones[i]->sides & sides[s]) != 0;

        g_assert_true ((loosen_map_shapes_find_zone (shapes, views[v], zones[i], sides[s]) != NULL) == expected);
        n_zones += expected;
        /* What may be worked has a work area, in the back view at least; what may not has none. */
        if (expected && views[v] == LOOSEN_VIEW_BACK)
          g_assert_true ((loosen_map_shapes_find_work (shapes, views[v], zones[i], sides[s]) != NULL) ==
                         (zones[i]->n_work > 0));
      }

  /* And back: the picture has no zone that the catalog does not know. */
  for (guint v = 0; v < G_N_ELEMENTS (views); v++) {
    g_autoptr (GPtrArray) list = loosen_map_shapes_list (shapes, views[v], "zone-");

    n_shapes += list->len;
  }
  g_assert_cmpuint (n_shapes, ==, n_zones);
}

static void
test_work_areas_keep_off (void)
{
  g_autoptr (LoosenMapShapes) shapes = loosen_map_shapes_new_from_resource (MAP, NULL);
  g_autoptr (GPtrArray) work = loosen_map_shapes_list (shapes, LOOSEN_VIEW_BACK, "work-");
  g_autoptr (GPtrArray) overlays = loosen_map_shapes_list (shapes, LOOSEN_VIEW_BACK, "overlay-");

  g_assert_cmpuint (work->len, ==, 16);
  for (guint i = 0; i < work->len; i++) {
    const LoosenShape *area = g_ptr_array_index (work, i);

    /* Two finger-widths from the midline: content section 1.4. */
    g_assert_cmpfloat (MIN (fabs (area->x), fabs (area->x + area->width)), >=, 20);
    for (int step = 0; step < 400; step++) {
      LoosenPoint point = { area->x + area->width * (step % 20 + 0.5) / 20,
                            area->y + area->height * (step / 20 + 0.5) / 20 };

      if (!loosen_shape_contains (area, point))
        continue;
      for (guint k = 0; k < overlays->len; k++)
        g_assert_false (loosen_shape_contains (g_ptr_array_index (overlays, k), point));
    }
  }
}

static void
test_errors (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (loosen_map_shapes_new_from_resource ("/nowhere.svg", &error));
  g_assert_error (error, G_RESOURCE_ERROR, G_RESOURCE_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (loosen_map_shapes_new_from_resource ("/io/github/loosen_app/Loosen/catalog/body.json", &error));
  g_assert_nonnull (error);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/map-shapes/zones-lie-where-they-should", test_zones_lie_where_they_should);
  g_test_add_func ("/map-shapes/every-zone-has-a-shape", test_every_zone_has_a_shape);
  g_test_add_func ("/map-shapes/work-areas-keep-off", test_work_areas_keep_off);
  g_test_add_func ("/map-shapes/errors", test_errors);

  return g_test_run ();
}
