/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */


#include "loosen-svg-path.h"

#include <gio/gio.h>

/* Ends, and extents of what is filled: enough to see that each command went where it should. */
static const struct {
  const char *name;
  const char *data;
  double x1, y1, x2, y2;
} good[] = {
  { "lines", "M0 0L10 0L10 20L0 20Z", 0, 0, 10, 20 },
  { "relative", "m1 1l10 0 0 20-10 0z", 1, 1, 11, 21 },
  { "implicit-lines", "M0,0 10,0 10,20", 0, 0, 10, 20 },
  { "implicit-relative-lines", "m5 5 10 0 0 10", 5, 5, 15, 15 },
  { "horizontal-vertical", "M0 0H10V20H0Z", 0, 0, 10, 20 },
  { "relative-horizontal-vertical", "M2 2h10v20h-10z", 2, 2, 12, 22 },
  { "no-separators", "M.5.5L10.5-.5l0 21-10 .5Z", .5, -.5, 10.5, 21 },
  { "exponents", "M0 0L1e1 0L1E1 2e+1L0 200e-1Z", 0, 0, 10, 20 },
  { "curve", "M0 0C0 20 10 20 10 0Z", 0, 0, 10, 15 },
  { "relative-curve", "M5 5c0 20 10 20 10 0z", 5, 5, 15, 20 },
  { "repeated-curve", "M0 0c0 20 10 20 10 0 0-20 10-20 10 0z", 0, -15, 20, 15 },
  { "smooth", "M0 0C0 20 10 20 10 0S20-20 20 0Z", 0, -15, 20, 15 },
  { "relative-smooth", "M0 0c0 20 10 20 10 0s10-20 10 0z", 0, -15, 20, 15 },
  { "smooth-after-line", "M0 0L10 0S20 20 20 0Z", 10, 0, 20, 8.889 },
  { "quadratic", "M0 0Q5 20 10 0Z", 0, 0, 10, 10 },
  { "smooth-quadratic", "M0 0Q5 20 10 0T20 0Z", 0, -10, 20, 10 },
  { "relative-quadratic", "M0 0q5 20 10 0t10 0z", 0, -10, 20, 10 },
  { "circle-of-arcs", "M10 0A10 10 0 0 1-10 0A10 10 0 0 1 10 0Z", -10, -10, 10, 10 },
  { "arc-flags-without-separators", "M10 0A10 10 0 01-10 0 10 10 0 0110 0Z", -10, -10, 10, 10 },
  { "relative-arc", "M10 0a10 10 0 1 1-20 0a10 10 0 1 1 20 0z", -10, -10, 10, 10 },
  { "arc-too-small-grows", "M10 0A1 1 0 0 1-10 0A1 1 0 0 1 10 0Z", -10, -10, 10, 10 },
  { "arc-of-no-radius-is-a-line", "M0 0A0 5 0 0 1 10 10L0 10Z", 0, 0, 10, 10 },
  { "tilted-ellipse", "M0-20A20 10 90 0 1 0 20A20 10 90 0 1 0-20Z", -10, -20, 10, 20 },
  { "two-subpaths", "M0 0h5v5h-5zM10 10h5v5h-5z", 0, 0, 15, 15 },
  { "relative-after-close", "M0 0h5v5h-5zm10 10h5v5h-5z", 0, 0, 15, 15 },
};

static const char *const bad[] = {
  "", "L0 0", "10 10", "M", "M0", "M0 0L", "M0 0L1", "M0 0X1 1", "M0 0C1 1 2 2", "M0 0A1 1 0 2 0 3 3", "M0 0L1 nan",
  "M0 0Linf 0", "M0 0L1e999 0", "M0 0Z 1 1", "M0 0L1 1;", "M0 0L--1 1",
};

static void
test_good (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (GError) error = NULL;
  cairo_path_t *path = loosen_svg_path_parse (good[i].data, &error);
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  double x1, y1, x2, y2;

  g_assert_no_error (error);
  cairo_append_path (cr, path);
  cairo_set_tolerance (cr, 0.001);
  cairo_fill_extents (cr, &x1, &y1, &x2, &y2);
  g_assert_cmpfloat_with_epsilon (x1, good[i].x1, 0.05);
  g_assert_cmpfloat_with_epsilon (y1, good[i].y1, 0.05);
  g_assert_cmpfloat_with_epsilon (x2, good[i].x2, 0.05);
  g_assert_cmpfloat_with_epsilon (y2, good[i].y2, 0.05);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  cairo_path_destroy (path);
}

static void
test_bad (gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (loosen_svg_path_parse (data, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
  g_assert_nonnull (strstr (error->message, "character"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (good); i++) {
    g_autofree char *path = g_strdup_printf ("/svg-path/good/%s", good[i].name);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_good);
  }
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++) {
    g_autofree char *path = g_strdup_printf ("/svg-path/bad/%u", i);

    g_test_add_data_func (path, bad[i], test_bad);
  }

  return g_test_run ();
}
