/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-map-figure.h"

#include "loosen-drawing.h"
#include "loosen-map-palette.h"
#include "loosen-theme.h"

#define RENDER_DELAY_MS 100 /* while sizes change the old picture is stretched */

/* What a picture was drawn as. */
typedef struct {
  LoosenView view;
  LoosenTheme theme;
  LoosenMapCamera camera;
  int width;
  int height;
  int scale;
} Look;

struct _LoosenMapFigure {
  GtkWidget *widget;      /* (unowned): the map, which owns this */
  LoosenDrawing *drawing; /* (owned) */
  GdkTexture *texture;    /* (owned) (nullable) */
  Look look;              /* of the texture */
  guint render_id;
  gboolean stands_still;  /* sizes have not changed for a while: draw anew */
  guint n_renders;
};

/**
 * loosen_map_figure_new:
 * @widget: the map, which must outlive the figure
 * @resource_path: path of the SVG resource
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): a figure that is not drawn yet
 */
LoosenMapFigure *
loosen_map_figure_new (GtkWidget *widget, const char *resource_path, GError **error)
{
  LoosenDrawing *drawing = loosen_drawing_new_from_resource (resource_path, error);
  LoosenMapFigure *self;

  if (drawing == NULL)
    return NULL;

  self = g_new0 (LoosenMapFigure, 1);
  self->widget = widget;
  self->drawing = drawing;

  return self;
}

/**
 * loosen_map_figure_free:
 * @self: (transfer full): a figure
 */
void
loosen_map_figure_free (LoosenMapFigure *self)
{
  g_clear_handle_id (&self->render_id, g_source_remove);
  g_clear_object (&self->texture);
  loosen_drawing_free (self->drawing);
  g_free (self);
}

static Look
get_look (LoosenMapFigure *self, const LoosenMapScene *scene)
{
  return (Look) {
    .view = scene->view,
    .theme = loosen_theme_get_current (),
    .camera = scene->camera,
    .width = gtk_widget_get_width (self->widget),
    .height = gtk_widget_get_height (self->widget),
    .scale = gtk_widget_get_scale_factor (self->widget),
  };
}

static gboolean
look_is_equal (const Look *a, const Look *b)
{
  return a->view == b->view && a->theme == b->theme && a->width == b->width && a->height == b->height &&
         a->scale == b->scale && a->camera.scale == b->camera.scale && a->camera.x == b->camera.x &&
         a->camera.y == b->camera.y;
}

static void
render (LoosenMapFigure *self, const LoosenMapScene *scene, const Look *look)
{
  LoosenPoint origin = loosen_map_shapes_get_origin (scene->shapes, look->view);
  cairo_matrix_t matrix;

  cairo_matrix_init_scale (&matrix, look->scale, look->scale);
  cairo_matrix_translate (&matrix, look->camera.x, look->camera.y);
  cairo_matrix_scale (&matrix, look->camera.scale, look->camera.scale);
  cairo_matrix_translate (&matrix, -origin.x, -origin.y);

  g_clear_object (&self->texture);
  self->texture = loosen_drawing_render (self->drawing, loosen_map_palette_get (look->theme)->style,
                                         look->view == LOOSEN_VIEW_FRONT ? "#view-front" : "#view-back",
                                         look->width * look->scale, look->height * look->scale, &matrix);
  self->look = *look;
  self->n_renders++;
}

static void
stands_still_cb (gpointer user_data)
{
  LoosenMapFigure *self = user_data;

  self->render_id = 0;
  self->stands_still = TRUE;
  gtk_widget_queue_draw (self->widget);
}

/**
 * loosen_map_figure_append:
 * @self: a figure
 * @scene: what is to be seen
 * @snapshot: where to draw
 *
 * Draws the figure. A new view or theme is rendered at once; for a new size or zoom the old picture is stretched until
 * things stand still.
 */
void
loosen_map_figure_append (LoosenMapFigure *self, const LoosenMapScene *scene, GtkSnapshot *snapshot)
{
  Look look = get_look (self, scene);
  double factor;

  if (self->texture == NULL || look.view != self->look.view || look.theme != self->look.theme ||
      (self->stands_still && !look_is_equal (&look, &self->look))) {
    g_clear_handle_id (&self->render_id, g_source_remove);
    render (self, scene, &look);
  } else if (!look_is_equal (&look, &self->look)) {
    g_clear_handle_id (&self->render_id, g_source_remove);
    self->render_id = g_timeout_add_once (RENDER_DELAY_MS, stands_still_cb, self);
  }
  self->stands_still = FALSE;
  if (self->texture == NULL)
    return;

  factor = look.camera.scale / self->look.camera.scale;
  gtk_snapshot_append_texture (snapshot, self->texture,
                               &GRAPHENE_RECT_INIT (look.camera.x - self->look.camera.x * factor,
                                                    look.camera.y - self->look.camera.y * factor,
                                                    self->look.width * factor, self->look.height * factor));
}

/**
 * loosen_map_figure_get_n_renders:
 * @self: a figure
 *
 * Returns: how often librsvg has drawn it
 */
guint
loosen_map_figure_get_n_renders (LoosenMapFigure *self)
{
  return self->n_renders;
}
