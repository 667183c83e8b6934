/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the painter leaves on a blank sheet. */

#include "loosen-map-paint.h"

#define MAP "/io/github/loosen_app/Loosen/bodymap.svg"
#define SIZE 700

static const LoosenMapCamera camera = { 3.0, 350, -900 };

typedef struct {
  LoosenMapShapes *shapes;
  const LoosenShape *shape;
  const LoosenMapPalette *palette;
  cairo_surface_t *surface;
  cairo_t *cr;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->shapes = loosen_map_shapes_new_from_resource (MAP, NULL);
  fixture->shape = loosen_map_shapes_find (fixture->shapes, LOOSEN_VIEW_BACK, data);
  g_assert_nonnull (fixture->shape);
  fixture->palette = loosen_map_palette_get (LOOSEN_THEME_LIGHT);
  fixture->surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, SIZE, SIZE);
  fixture->cr = cairo_create (fixture->surface);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  cairo_destroy (fixture->cr);
  cairo_surface_destroy (fixture->surface);
  loosen_map_shapes_free (fixture->shapes);
}

static guint32
look_up (Fixture *fixture, int x, int y)
{
  cairo_surface_flush (fixture->surface);

  return *(guint32 *) (gpointer) (cairo_image_surface_get_data (fixture->surface) +
                                  (gsize) y * cairo_image_surface_get_stride (fixture->surface) + x * 4);
}

static gboolean
is_inside (Fixture *fixture, int x, int y)
{
  return loosen_shape_contains (fixture->shape,
                                loosen_map_camera_to_map (camera, (LoosenPoint) { x + 0.5, y + 0.5 }));
}

/* Pixels of the sheet by where they lie: well inside the shape, around its edge, farther than @reach outside. */
static void
count (Fixture *fixture, double reach, guint *inside, guint *painted_inside, guint *around, guint *far_out)
{
  graphene_rect_t bounds = loosen_map_paint_get_bounds (fixture->shape, camera, 30);
  graphene_rect_t allowed = loosen_map_paint_get_bounds (fixture->shape, camera, reach);

  *inside = *painted_inside = *around = *far_out = 0;
  for (int y = MAX (bounds.origin.y, 2); y < MIN (bounds.origin.y + bounds.size.height, SIZE - 2); y++)
    for (int x = MAX (bounds.origin.x, 2); x < MIN (bounds.origin.x + bounds.size.width, SIZE - 2); x++) {
      gboolean painted = look_up (fixture, x, y) != 0;

      if (is_inside (fixture, x - 2, y) && is_inside (fixture, x + 2, y) && is_inside (fixture, x, y - 2) &&
          is_inside (fixture, x, y + 2)) {
        ++*inside;
        *painted_inside += painted;
      } else if (graphene_rect_contains_point (&allowed, &GRAPHENE_POINT_INIT (x, y))) {
        *around += painted;
      } else {
        *far_out += painted;
      }
    }
}

static void
test_focus_leaves_the_shape (Fixture *fixture, gconstpointer data)
{
  guint inside, painted_inside, around, far_out;

  loosen_map_paint_focus (fixture->cr, fixture->shape, camera, fixture->palette);
  count (fixture, LOOSEN_MAP_FOCUS_REACH + 1, &inside, &painted_inside, &around, &far_out);
  g_assert_cmpuint (inside, >, 1000);
  g_assert_cmpuint (painted_inside, ==, 0);
  g_assert_cmpuint (around, >, 500);
  g_assert_cmpuint (far_out, ==, 0);
}

static void
test_marked_fills_the_shape (Fixture *fixture, gconstpointer data)
{
  guint inside, painted_inside, around, far_out;

  loosen_map_paint_shape (fixture->cr, fixture->shape, camera, &fixture->palette->marked);
  count (fixture, 3, &inside, &painted_inside, &around, &far_out);
  g_assert_cmpuint (painted_inside, ==, inside);
  g_assert_cmpuint (far_out, ==, 0);
}

static void
test_work_is_hatched (Fixture *fixture, gconstpointer data)
{
  guint inside, painted_inside, around, far_out;
  guint n_dark = 0;
  guint n_pale = 0;
  graphene_rect_t bounds = loosen_map_paint_get_bounds (fixture->shape, camera, 0);

  loosen_map_paint_work (fixture->cr, fixture->shape, camera, fixture->palette, FALSE);
  count (fixture, 5, &inside, &painted_inside, &around, &far_out);
  g_assert_cmpuint (painted_inside, ==, inside);
  g_assert_cmpuint (far_out, ==, 0);
  for (int y = bounds.origin.y; y < bounds.origin.y + bounds.size.height; y++)
    for (int x = bounds.origin.x; x < bounds.origin.x + bounds.size.width; x++)
      if (is_inside (fixture, x, y)) {
        guint red = look_up (fixture, x, y) >> 16 & 0xff;

        n_dark += red < 60;
        n_pale += red > 180;
      }
  /* A pattern, not a colour: both dark lines and pale ground, so that it is told from a mark without colour. */
  g_assert_cmpuint (n_dark, >, (n_dark + n_pale) / 10);
  g_assert_cmpuint (n_pale, >, (n_dark + n_pale) / 3);
}

static void
test_withheld_is_an_outline (Fixture *fixture, gconstpointer data)
{
  guint inside, painted_inside, around, far_out;

  loosen_map_paint_work (fixture->cr, fixture->shape, camera, fixture->palette, TRUE);
  count (fixture, 5, &inside, &painted_inside, &around, &far_out);
  g_assert_cmpuint (painted_inside, <, inside / 2);
  g_assert_cmpuint (around, >, 200);
  g_assert_cmpuint (far_out, ==, 0);
}

/* As what is never pressed: lines within the shape, ground between them, nothing outside. */
static void
test_closed_is_hatched (Fixture *fixture, gconstpointer data)
{
  guint inside, painted_inside, around, far_out;

  loosen_map_paint_closed (fixture->cr, fixture->shape, camera, fixture->palette);
  count (fixture, 5, &inside, &painted_inside, &around, &far_out);
  g_assert_cmpuint (painted_inside, >, inside / 5);
  g_assert_cmpuint (painted_inside, <, inside);
  g_assert_cmpuint (far_out, ==, 0);
}

static void
test_pin_points_at_its_place (Fixture *fixture, gconstpointer data)
{
  loosen_map_paint_pin (fixture->cr, (LoosenPoint) { 200, 200 }, fixture->palette);
  g_assert_cmpuint (look_up (fixture, 199, 197), !=, 0);
  g_assert_cmpuint (look_up (fixture, 200, 204), ==, 0);
  g_assert_cmpuint (look_up (fixture, 200 - 9, 200 - (int) LOOSEN_MAP_PIN_HEIGHT), !=, 0);
  g_assert_cmpuint (look_up (fixture, 200 - 16, 200 - (int) LOOSEN_MAP_PIN_HEIGHT), ==, 0);
  g_assert_cmpuint (look_up (fixture, 190, 198), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, id, test) g_test_add ("/map-paint/" path, Fixture, id, set_up, test, tear_down)
  ADD ("focus-leaves-the-shape", "zone-piriformis-right", test_focus_leaves_the_shape);
  ADD ("marked-fills-the-shape", "zone-piriformis-right", test_marked_fills_the_shape);
  ADD ("closed-is-hatched", "zone-piriformis-right", test_closed_is_hatched);
  ADD ("work-is-hatched", "work-glute_med-right", test_work_is_hatched);
  ADD ("withheld-is-an-outline", "work-glute_med-right", test_withheld_is_an_outline);
  ADD ("pin-points-at-its-place", "zone-calf-left", test_pin_points_at_its_place);
#undef ADD

  return g_test_run ();
}
