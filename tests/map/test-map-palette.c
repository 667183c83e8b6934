/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What must be told apart can be: contrasts after WCAG 2.1, in every theme. */

#include <math.h>

#include "loosen-map-palette.h"

static const struct {
  LoosenTheme theme;
  const char *name;
  double text; /* least contrast of words */
  GdkRGBA body[2]; /* the darkest and the lightest part of the figure, as drawn */
} themes[] = {
  { LOOSEN_THEME_LIGHT, "light", 4.5, { { 0.83f, 0.76f, 0.71f, 1 }, { 0.93f, 0.89f, 0.86f, 1 } } },
  { LOOSEN_THEME_DARK, "dark", 4.5, { { 0.26f, 0.23f, 0.22f, 1 }, { 0.34f, 0.31f, 0.28f, 1 } } },
  { LOOSEN_THEME_CONTRAST, "contrast", 7, { { 1, 1, 1, 1 }, { 1, 1, 1, 1 } } },
  { LOOSEN_THEME_CONTRAST_DARK, "contrast-dark", 7, { { 0.06f, 0.06f, 0.06f, 1 }, { 0.06f, 0.06f, 0.06f, 1 } } },
};

static double
linear (double value)
{
  return value <= 0.03928 ? value / 12.92 : pow ((value + 0.055) / 1.055, 2.4);
}

static double
luminance (const GdkRGBA *colour)
{
  return 0.2126 * linear (colour->red) + 0.7152 * linear (colour->green) + 0.0722 * linear (colour->blue);
}

static double
contrast (const GdkRGBA *a, const GdkRGBA *b)
{
  double one = luminance (a) + 0.05;
  double other = luminance (b) + 0.05;

  return MAX (one, other) / MIN (one, other);
}

static GdkRGBA
over (const GdkRGBA *top, const GdkRGBA *ground)
{
  return (GdkRGBA) { top->red * top->alpha + ground->red * (1 - top->alpha),
                     top->green * top->alpha + ground->green * (1 - top->alpha),
                     top->blue * top->alpha + ground->blue * (1 - top->alpha), 1 };
}

static void
test_theme (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  const LoosenMapPalette *palette = loosen_map_palette_get (themes[i].theme);

  g_assert_cmpfloat (contrast (&palette->text, &palette->paper), >=, themes[i].text);
  g_assert_cmpfloat (contrast (&palette->dim_text, &palette->paper), >=, themes[i].text);
  g_assert_cmpfloat (contrast (&palette->dim_text, &palette->ground), >=, themes[i].text);
  /* Lines that mean something, against what lies beside them. */
  g_assert_cmpfloat (contrast (&palette->work.stroke, &palette->casing), >=, 3);
  g_assert_cmpfloat (contrast (&palette->focus, &palette->casing), >=, 3);
  for (guint k = 0; k < G_N_ELEMENTS (themes[i].body); k++) {
    const GdkRGBA *body = &themes[i].body[k];
    GdkRGBA rest = over (&palette->rest.fill, body);
    GdkRGBA marked = over (&palette->marked.fill, body);
    GdkRGBA hover = over (&palette->hover.stroke, body);

    g_assert_cmpfloat (contrast (&palette->marked.stroke, body), >=, 3);
    /* Told apart without colour: by lightness, and by the weight of the outline. */
    g_assert_cmpfloat (contrast (&marked, &rest), >=, 2);
    g_assert_cmpfloat (contrast (&hover, &rest), >=, 3);
  }
  g_assert_cmpfloat (palette->marked.width, >=, 2 * palette->rest.width);
  g_assert_cmpfloat (palette->hover.width, >, palette->rest.width);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (themes); i++) {
    g_autofree char *path = g_strdup_printf ("/map-palette/%s", themes[i].name);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_theme);
  }

  return g_test_run ();
}
