/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-pose.h"

#include <math.h>

#include "loosen-config.h"
#include "loosen-drawing.h"
#include "loosen-scale.h"
#include "loosen-theme.h"

#define ASPECT (480.0 / 320.0)
#define MIN_WIDTH 60

/**
 * LoosenPose:
 *
 * The picture of a technique, in the colours of the theme. It is drawn for the right side, and mirrored for the left
 * where the technique has sides.
 *
 * # CSS nodes
 * One node named `pose`.
 *
 * # Accessibility
 * Only decoration: the steps beside it say all that it shows.
 *
 * # Text direction
 * Never mirrored by it: left and right are the person's.
 */
struct _LoosenPose {
  GtkWidget parent_instance;

  char *technique_id;   /* (owned) (nullable) */
  gboolean mirrored;
  GdkTexture *texture;  /* (owned) (nullable), as drawn last */
  char *drawn;          /* (owned) (nullable): what it was drawn as */
};

G_DEFINE_FINAL_TYPE (LoosenPose, loosen_pose, GTK_TYPE_WIDGET)

/* The classes of the pictures; data/art/README.md lists them. */
static const char *const styles[] = {
  [LOOSEN_THEME_LIGHT] = ".body-near{fill:#34525f}.body-far{fill:#93adb8}.ghost{fill:#dfe8eb;stroke:#7f9aa5}"
                         ".prop{fill:#d3cabd}.prop-accent{fill:#a6b545}.spot{fill:#19c3a6}.arrow{stroke:#0f7f70}"
                         ".ground{stroke:#c4bbb0}",
  [LOOSEN_THEME_DARK] = ".body-near{fill:#a9c6d2}.body-far{fill:#5d7e8c}.ghost{fill:#33454d;stroke:#7fa9ba}"
                        ".prop{fill:#625b52}.prop-accent{fill:#b7cc57}.spot{fill:#0f8f7b}.arrow{stroke:#6edcc7}"
                        ".ground{stroke:#8a8176}",
  [LOOSEN_THEME_CONTRAST] = ".body-near{fill:#000000}.body-far{fill:#5c5c5c}.ghost{fill:#ffffff;stroke:#000000}"
                            ".prop{fill:#b0a596}.prop-accent{fill:#6f7d12}.spot{fill:#00d9b5}.arrow{stroke:#004d42}"
                            ".ground{stroke:#4a4a4a}",
  [LOOSEN_THEME_CONTRAST_DARK] = ".body-near{fill:#ffffff}.body-far{fill:#b4b4b4}.ghost{fill:#000000;stroke:#ffffff}"
                                 ".prop{fill:#6e665b}.prop-accent{fill:#c6e04a}.spot{fill:#007f6a}"
                                 ".arrow{stroke:#80f5de}.ground{stroke:#d0d0d0}",
};

/* Textures in use, by what they show, so that the same picture in list and page is drawn once. Not owned. */
static GHashTable *textures;

static void
forget_texture (gpointer data, GObject *where_it_was)
{
  g_hash_table_remove (textures, data);
}

static gboolean
has_side (const char *path)
{
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  gsize length;
  const char *text;

  if (bytes == NULL)
    return FALSE;

  text = g_bytes_get_data (bytes, &length);

  /* On the root element, so near the beginning. */
  return g_strstr_len (text, MIN (length, 400), "data-side=") != NULL;
}

static GdkTexture *
draw (const char *technique_id, LoosenTheme theme, int width, int height, gboolean mirrored)
{
  g_autofree char *path = g_strdup_printf (LOOSEN_RESOURCE_PATH "/poses/%s.svg", technique_id);
  g_autoptr (GError) error = NULL;
  g_autoptr (LoosenDrawing) drawing = loosen_drawing_new_from_resource (path, &error);
  cairo_matrix_t matrix;
  double document_width;
  double document_height;
  double scale;

  if (drawing == NULL) {
    /* Techniques of an own pack have no picture of ours. */
    g_debug ("No picture: %s", error->message);
    return NULL;
  }

  loosen_drawing_get_size (drawing, &document_width, &document_height);
  scale = MIN (width / document_width, height / document_height);
  cairo_matrix_init_translate (&matrix, (width - scale * document_width) / 2, (height - scale * document_height) / 2);
  cairo_matrix_scale (&matrix, scale, scale);
  if (mirrored && has_side (path)) {
    cairo_matrix_translate (&matrix, document_width, 0);
    cairo_matrix_scale (&matrix, -1, 1);
  }

  return loosen_drawing_render (drawing, styles[theme], NULL, width, height, &matrix);
}

static void
update_texture (LoosenPose *self, int width, int height)
{
  LoosenTheme theme = loosen_theme_get_current ();
  g_autofree char *wanted = g_strdup_printf ("%s %d %d %d %d", self->technique_id, theme, width, height,
                                             self->mirrored);

  if (g_strcmp0 (wanted, self->drawn) == 0)
    return;

  g_clear_object (&self->texture);
  if (textures == NULL)
    textures = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->texture = g_hash_table_lookup (textures, wanted);
  if (self->texture != NULL) {
    g_object_ref (self->texture);
  } else {
    self->texture = draw (self->technique_id, theme, width, height, self->mirrored);
    if (self->texture != NULL) {
      char *key = g_strdup (wanted);

      g_hash_table_insert (textures, key, self->texture);
      g_object_weak_ref (G_OBJECT (self->texture), forget_texture, key);
    }
  }
  g_free (self->drawn);
  self->drawn = g_steal_pointer (&wanted);
}

static void
loosen_pose_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  LoosenPose *self = LOOSEN_POSE (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  double scale = loosen_scale_get (widget);

  if (self->technique_id == NULL || width <= 0 || height <= 0)
    return;

  update_texture (self, ceil (width * scale), ceil (height * scale));
  if (self->texture != NULL)
    gtk_snapshot_append_texture (snapshot, self->texture, &GRAPHENE_RECT_INIT (0, 0, width, height));
}

static GtkSizeRequestMode
loosen_pose_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
loosen_pose_measure (GtkWidget *widget,
                     GtkOrientation orientation,
                     int for_size,
                     int *minimum,
                     int *natural,
                     int *minimum_baseline,
                     int *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    /* Whoever wants it larger asks for it, or lets it expand. */
    *minimum = *natural = MIN_WIDTH;
  } else if (for_size > 0) {
    *minimum = MIN_WIDTH / ASPECT;
    *natural = MAX (*minimum, (int) (for_size / ASPECT));
  } else {
    *minimum = *natural = MIN_WIDTH / ASPECT;
  }
}

static void
loosen_pose_dispose (GObject *object)
{
  LoosenPose *self = LOOSEN_POSE (object);

  g_clear_object (&self->texture);
  g_clear_pointer (&self->drawn, g_free);
  g_clear_pointer (&self->technique_id, g_free);

  G_OBJECT_CLASS (loosen_pose_parent_class)->dispose (object);
}

static void
loosen_pose_class_init (LoosenPoseClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = loosen_pose_dispose;

  widget_class->snapshot = loosen_pose_snapshot;
  widget_class->measure = loosen_pose_measure;
  widget_class->get_request_mode = loosen_pose_get_request_mode;

  gtk_widget_class_set_css_name (widget_class, "pose");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
loosen_pose_init (LoosenPose *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  loosen_theme_connect (GTK_WIDGET (self), G_CALLBACK (gtk_widget_queue_draw));
  loosen_scale_connect (GTK_WIDGET (self), G_CALLBACK (gtk_widget_queue_draw));
}

/**
 * loosen_pose_new:
 *
 * Returns: a new pose that shows nothing yet
 */
GtkWidget *
loosen_pose_new (void)
{
  return g_object_new (LOOSEN_TYPE_POSE, NULL);
}

/**
 * loosen_pose_set_technique:
 * @self: a pose
 * @technique_id: (nullable): id of the technique to show
 */
void
loosen_pose_set_technique (LoosenPose *self, const char *technique_id)
{
  g_return_if_fail (LOOSEN_IS_POSE (self));

  if (g_strcmp0 (self->technique_id, technique_id) == 0)
    return;

  g_free (self->technique_id);
  self->technique_id = g_strdup (technique_id);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * loosen_pose_set_mirrored:
 * @self: a pose
 * @mirrored: whether to show the left side, where the technique has sides
 */
void
loosen_pose_set_mirrored (LoosenPose *self, gboolean mirrored)
{
  g_return_if_fail (LOOSEN_IS_POSE (self));

  if (self->mirrored == !!mirrored)
    return;

  self->mirrored = !!mirrored;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
