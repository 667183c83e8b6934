/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The drawings as documents: small, plain, and made only of what the style sheets know. */

#include <string.h>

#include "loosen-drawing.h"
#include "loosen-test-utils.h"

#define BASE "/io/github/loosen_app/Loosen"

static const char *const plain_elements[] = { "svg", "g", "path", "line", "circle", NULL };

/* The classes of data/art/README.md, which every theme gives a colour. */
static const char *const pose_classes[] = {
  "body-near", "body-far", "ghost", "prop", "prop-accent", "spot", "arrow", "ground", NULL,
};

typedef struct {
  const char *path;
  gboolean is_pose;
  guint depth;
  guint n_elements;
  GHashTable *ids; /* (element-type utf8) (owned) */
} Reader;

static void
start_element (GMarkupParseContext *context,
               const char *element,
               const char **names,
               const char **values,
               gpointer user_data,
               GError **error)
{
  Reader *self = user_data;
  gboolean has_class = FALSE;
  guint n_size = 0;

  g_test_message ("%s: <%s>", self->path, element);
  g_assert_true (g_strv_contains (plain_elements, element));
  g_assert_true (g_str_equal (element, "svg") == (self->depth == 0));
  for (guint i = 0; names[i] != NULL; i++) {
    /* No style, link, script, filter, mask, clip or font; and no prefixes, which not every reader knows. */
    g_assert_null (strchr (names[i], ':'));
    g_assert_null (strstr (values[i], "url("));
    g_assert_false (g_str_equal (names[i], "style") || g_str_equal (names[i], "href") ||
                    g_str_has_prefix (names[i], "on") || g_str_has_prefix (names[i], "font"));
    n_size += g_str_equal (names[i], "width") || g_str_equal (names[i], "height") || g_str_equal (names[i], "viewBox");
    if (g_str_equal (names[i], "id"))
      g_assert_true (g_hash_table_add (self->ids, g_strdup (values[i])));
    if (g_str_equal (names[i], "class")) {
      has_class = TRUE;
      if (self->is_pose)
        g_assert_true (g_strv_contains (pose_classes, values[i]));
    }
    if (g_str_equal (names[i], "data-side"))
      g_assert_cmpstr (values[i], ==, "right");
  }
  if (self->depth == 0)
    g_assert_cmpuint (n_size, ==, 3);
  else if (self->is_pose && !g_str_equal (element, "g"))
    g_assert_true (has_class);
  self->depth++;
  self->n_elements++;
}

static void
end_element (GMarkupParseContext *context, const char *element, gpointer user_data, GError **error)
{
  Reader *self = user_data;

  self->depth--;
}

static void
text (GMarkupParseContext *context, const char *words, gsize length, gpointer user_data, GError **error)
{
  for (gsize i = 0; i < length; i++)
    g_assert_true (g_ascii_isspace (words[i]));
}

static void
check (const char *path, gboolean is_pose, gsize max_size)
{
  static const GMarkupParser parser = { .start_element = start_element, .end_element = end_element, .text = text };
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Reader reader = { .path = path, .is_pose = is_pose, .ids = ids };
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, G_MARKUP_DEFAULT_FLAGS, &reader, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  const char *data;
  gsize size;

  g_assert_no_error (error);
  data = g_bytes_get_data (bytes, &size);
  g_assert_cmpuint (size, <, max_size);
  g_markup_parse_context_parse (context, data, size, &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (reader.n_elements, >, 5);
}

static void
test_map_is_plain (void)
{
  check (BASE "/bodymap.svg", FALSE, 500 * 1000);
}

static void
test_poses_are_plain (void)
{
  g_auto (GStrv) names = g_resources_enumerate_children (BASE "/poses", G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  g_assert_cmpuint (g_strv_length (names), >, 0);
  for (guint i = 0; names[i] != NULL; i++) {
    g_autofree char *path = g_strconcat (BASE "/poses/", names[i], NULL);
    g_autoptr (LoosenDrawing) drawing = NULL;
    double width, height;

    check (path, TRUE, 20 * 1000);
    drawing = loosen_drawing_new_from_resource (path, NULL);
    loosen_drawing_get_size (drawing, &width, &height);
    g_assert_cmpfloat (width, ==, 480);
    g_assert_cmpfloat (height, ==, 320);
  }
}

static void
test_every_technique_has_a_pose (void)
{
  g_autoptr (LoosenCatalog) catalog = loosen_test_load_catalog ();
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (catalog);

  for (guint i = 0; techniques[i] != NULL; i++) {
    g_autofree char *path = g_strdup_printf (BASE "/poses/%s.svg", techniques[i]->id);
    g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

    g_test_message ("%s", path);
    g_assert_nonnull (bytes);
    /* Drawn for a side if and only if it is done by side. */
    g_assert_true ((g_strstr_len (g_bytes_get_data (bytes, NULL), 300, "data-side=\"right\"") != NULL) ==
                   (techniques[i]->per_side != 0));
  }
}

static void
test_layers_and_sizes (void)
{
  g_autoptr (LoosenDrawing) drawing = loosen_drawing_new_from_resource (BASE "/bodymap.svg", NULL);
  g_autoptr (GdkTexture) back = NULL;
  g_autoptr (GdkTexture) none = NULL;
  cairo_matrix_t matrix;

  cairo_matrix_init_scale (&matrix, 0.25, 0.25);
  back = loosen_drawing_render (drawing, NULL, "#view-back", 215, 259, &matrix);
  g_assert_nonnull (back);
  g_assert_cmpint (gdk_texture_get_width (back), ==, 215);
  g_assert_cmpint (gdk_texture_get_height (back), ==, 259);

  g_test_expect_message (G_LOG_DOMAIN, G_LOG_LEVEL_WARNING, "Cannot draw*");
  none = loosen_drawing_render (drawing, NULL, "#nowhere", 215, 259, &matrix);
  g_test_assert_expected_messages ();
  g_assert_null (none);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/drawings/map-is-plain", test_map_is_plain);
  g_test_add_func ("/drawings/poses-are-plain", test_poses_are_plain);
  g_test_add_func ("/drawings/every-technique-has-a-pose", test_every_technique_has_a_pose);
  g_test_add_func ("/drawings/layers-and-sizes", test_layers_and_sizes);

  return g_test_run ();
}
