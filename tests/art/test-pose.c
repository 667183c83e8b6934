/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <adwaita.h>

#include "loosen-drawing.h"
#include "loosen-pose.h"
#include "loosen-test-utils.h"
#include "loosen-theme.h"

/* What the pose has painted, as pixels. */
static GdkTexture *
grab (GtkWidget *pose)
{
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GdkPaintable) paintable = NULL;
  g_autoptr (GskRenderNode) node = NULL;
  GskRenderer *renderer = gtk_native_get_renderer (gtk_widget_get_native (pose));

  gtk_test_widget_wait_for_draw (pose);
  loosen_test_settle ();
  paintable = gtk_widget_paintable_new (pose);
  gdk_paintable_snapshot (paintable, snapshot, gtk_widget_get_width (pose), gtk_widget_get_height (pose));
  node = gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));
  g_assert_nonnull (node);

  return gsk_renderer_render_texture (renderer, node,
                                      &GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (pose),
                                                           gtk_widget_get_height (pose)));
}

static guint
count_differences (GdkTexture *a, GdkTexture *b, gboolean mirrored)
{
  int width = gdk_texture_get_width (a);
  int height = gdk_texture_get_height (a);
  g_autofree guint32 *left = g_new (guint32, width * height);
  g_autofree guint32 *right = g_new (guint32, width * height);
  guint n = 0;

  g_assert_cmpint (width, ==, gdk_texture_get_width (b));
  g_assert_cmpint (height, ==, gdk_texture_get_height (b));
  gdk_texture_download (a, (guchar *) left, width * 4);
  gdk_texture_download (b, (guchar *) right, width * 4);
  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++) {
      guint32 one = left[y * width + x];
      guint32 other = right[y * width + (mirrored ? width - 1 - x : x)];

      if (ABS ((int) (one & 0xff) - (int) (other & 0xff)) > 64)
        n++;
    }

  return n;
}

static void
test_mirrors_only_what_has_a_side (void)
{
  static const struct {
    const char *id;
    gboolean has_side;
  } cases[] = {
    { "stretch_figure4_supine", TRUE },
    { "ball_glute_wall", TRUE },
    { "rest_90_90", FALSE },
    { "mob_prone_prop", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    GtkWidget *pose = loosen_pose_new ();
    GtkWidget *window = loosen_test_show (pose, 240, 160);
    g_autoptr (GdkTexture) right = NULL;
    g_autoptr (GdkTexture) left = NULL;
    guint plain, flipped;

    loosen_pose_set_technique (LOOSEN_POSE (pose), cases[i].id);
    right = grab (pose);
    loosen_pose_set_mirrored (LOOSEN_POSE (pose), TRUE);
    left = grab (pose);
    plain = count_differences (right, left, FALSE);
    flipped = count_differences (right, left, TRUE);
    if (cases[i].has_side) {
      g_assert_cmpuint (plain, >, 500);
      g_assert_cmpuint (flipped, <, plain / 4);
    } else {
      g_assert_cmpuint (plain, ==, 0);
    }
    loosen_test_close (window);
  }
}

static void
test_every_theme_differs (void)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  GtkWidget *pose = loosen_pose_new ();
  GtkWidget *window = loosen_test_show (pose, 240, 160);
  g_autoptr (GdkTexture) light = NULL;
  g_autoptr (GdkTexture) dark = NULL;

  loosen_pose_set_technique (LOOSEN_POSE (pose), "rest_90_90");
  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_FORCE_LIGHT);
  g_assert_cmpint (loosen_theme_get_current (), ==, LOOSEN_THEME_LIGHT);
  light = grab (pose);
  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_FORCE_DARK);
  g_assert_cmpint (loosen_theme_get_current (), ==, LOOSEN_THEME_DARK);
  dark = grab (pose);
  g_assert_cmpuint (count_differences (light, dark, FALSE), >, 500);
  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_DEFAULT);
  loosen_test_close (window);
}

/* The one texture in a tree of nodes. */
static GdkTexture *
find_texture (GskRenderNode *node)
{
  switch ((int) gsk_render_node_get_node_type (node)) {
  case GSK_TEXTURE_NODE:
    return gsk_texture_node_get_texture (node);
  case GSK_CONTAINER_NODE:
    for (guint i = 0; i < gsk_container_node_get_n_children (node); i++) {
      GdkTexture *found = find_texture (gsk_container_node_get_child (node, i));

      if (found != NULL)
        return found;
    }
    return NULL;
  case GSK_CLIP_NODE:
    return find_texture (gsk_clip_node_get_child (node));
  case GSK_ROUNDED_CLIP_NODE:
    return find_texture (gsk_rounded_clip_node_get_child (node));
  case GSK_TRANSFORM_NODE:
    return find_texture (gsk_transform_node_get_child (node));
  default:
    return NULL;
  }
}

static GdkTexture *
get_texture (GtkWidget *pose)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (pose);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  GdkTexture *texture;

  gdk_paintable_snapshot (paintable, snapshot, gtk_widget_get_width (pose), gtk_widget_get_height (pose));
  node = gtk_snapshot_free_to_node (snapshot);
  g_assert_nonnull (node);
  texture = find_texture (node);
  g_assert_nonnull (texture);

  return texture;
}

static void
test_equal_poses_share_a_picture (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *window;
  GtkWidget *poses[3];

  for (guint i = 0; i < G_N_ELEMENTS (poses); i++) {
    poses[i] = loosen_pose_new ();
    loosen_pose_set_technique (LOOSEN_POSE (poses[i]), i < 2 ? "rest_90_90" : "stretch_figure4_supine");
    gtk_widget_set_vexpand (poses[i], TRUE);
    gtk_box_append (GTK_BOX (box), poses[i]);
  }
  window = loosen_test_show (box, 240, 480);
  g_assert_cmpint (gtk_widget_get_height (poses[0]), ==, gtk_widget_get_height (poses[1]));
  g_assert_true (get_texture (poses[0]) == get_texture (poses[1]));
  g_assert_true (get_texture (poses[0]) != get_texture (poses[2]));

  /* What nobody shows any more is not kept; it can be drawn again. */
  loosen_pose_set_technique (LOOSEN_POSE (poses[0]), "stretch_figure4_supine");
  loosen_pose_set_technique (LOOSEN_POSE (poses[1]), "stretch_figure4_supine");
  gtk_test_widget_wait_for_draw (window);
  loosen_test_settle ();
  g_assert_true (get_texture (poses[0]) == get_texture (poses[2]));
  loosen_pose_set_technique (LOOSEN_POSE (poses[1]), "rest_90_90");
  gtk_test_widget_wait_for_draw (window);
  loosen_test_settle ();
  g_assert_true (get_texture (poses[0]) != get_texture (poses[1]));
  loosen_test_close (window);
}

static void
test_unknown_technique_is_blank (void)
{
  GtkWidget *pose = loosen_pose_new ();
  GtkWidget *window = loosen_test_show (pose, 240, 160);

  loosen_pose_set_technique (LOOSEN_POSE (pose), "of_an_own_pack");
  loosen_test_settle ();
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (pose), GTK_ACCESSIBLE_ROLE_PRESENTATION);
  loosen_test_close (window);
}

static void
test_keeps_its_shape (void)
{
  GtkWidget *pose = g_object_ref_sink (loosen_pose_new ());
  int minimum, natural;

  gtk_widget_measure (pose, GTK_ORIENTATION_VERTICAL, 480, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (natural, ==, 320);
  g_assert_cmpint (minimum, <=, natural);
  gtk_widget_set_size_request (pose, 168, 112);
  gtk_widget_measure (pose, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (natural, ==, 168);
  g_object_unref (pose);
}

static void
test_drawing_errors (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (loosen_drawing_new_from_resource ("/nowhere.svg", &error));
  g_assert_error (error, G_RESOURCE_ERROR, G_RESOURCE_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (loosen_drawing_new_from_resource ("/io/github/loosen_app/Loosen/catalog/body.json", &error));
  g_assert_nonnull (error);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/pose/mirrors-only-what-has-a-side", test_mirrors_only_what_has_a_side);
  g_test_add_func ("/pose/every-theme-differs", test_every_theme_differs);
  g_test_add_func ("/pose/equal-poses-share-a-picture", test_equal_poses_share_a_picture);
  g_test_add_func ("/pose/unknown-technique-is-blank", test_unknown_technique_is_blank);
  g_test_add_func ("/pose/keeps-its-shape", test_keeps_its_shape);
  g_test_add_func ("/drawing/errors", test_drawing_errors);

  return g_test_run ();
}
