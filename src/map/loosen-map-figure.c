/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-map-figure.h"

#include <math.h>

#include "loosen-drawing.h"
#include "loosen-map-palette.h"
#include "loosen-scale.h"
#include "loosen-theme.h"

#define DELAY_MS 100 /* while size or zoom change the old picture is stretched */

/* All that the picture depends on. */
typedef struct {
  LoosenView view;
  LoosenTheme theme;
  int width; /* pixels */
  int height;
  double scale; /* device pixels for one */
  LoosenMapCamera camera;
} Look;

struct _LoosenMapFigure {
  GtkWidget *widget;      /* (unowned): redrawn when a better picture is due */
  LoosenDrawing *drawing; /* (owned) */
  GdkTexture *texture;    /* (owned) (nullable) */
  Look look;              /* of the texture */
  Look wanted;            /* what was asked for last */
  gboolean is_due;        /* what was wanted has been so for long enough to be drawn */
  guint delay;            /* milliseconds */
  guint delay_id;
  guint n_renders;        /* for tests */
};

/**
 * loosen_map_figure_new:
 * @widget: the map; it must outlive the figure
 * @resource: path of the SVG resource
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): a figure that is not drawn yet
 */
LoosenMapFigure *
loosen_map_figure_new (GtkWidget *widget, const char *resource, GError **error)
{
  LoosenDrawing *drawing = loosen_drawing_new_from_resource (resource, error);
  LoosenMapFigure *self;

  if (drawing == NULL)
    return NULL;

  self = g_new0 (LoosenMapFigure, 1);
  self->widget = widget;
  self->drawing = drawing;
  self->delay = DELAY_MS;

  return self;
}

/**
 * loosen_map_figure_free:
 * @self: (transfer full): a figure
 */
void
loosen_map_figure_free (LoosenMapFigure *self)
{
  g_clear_handle_id (&self->delay_id, g_source_remove);
  g_clear_object (&self->texture);
  loosen_drawing_free (self->drawing);
  g_free (self);
}

static void
delay_cb (gpointer user_data)
{
  LoosenMapFigure *self = user_data;

  self->delay_id = 0;
  self->is_due = TRUE;
  gtk_widget_queue_draw (self->widget);
}

static void
render (LoosenMapFigure *self, LoosenMapShapes *shapes, const Look *look)
{
  LoosenPoint origin = loosen_map_shapes_get_origin (shapes, look->view);
  cairo_matrix_t matrix;

  cairo_matrix_init_scale (&matrix, look->scale, look->scale);
  cairo_matrix_translate (&matrix, look->camera.x, look->camera.y);
  cairo_matrix_scale (&matrix, look->camera.scale, look->camera.scale);
  cairo_matrix_translate (&matrix, -origin.x, -origin.y);

  g_clear_object (&self->texture);
  self->texture = loosen_drawing_render (self->drawing, loosen_map_palette_get (look->theme)->style,
                                         look->view == LOOSEN_VIEW_FRONT ? "#view-front" : "#view-back",
                                         ceil (look->width * look->scale), ceil (look->height * look->scale), &matrix);
  self->look = *look;
  self->n_renders++;
}

static gboolean
is_same_picture (const Look *a, const Look *b)
{
  return a->view == b->view && a->theme == b->theme;
}

static gboolean
is_same_place (const Look *a, const Look *b)
{
  return a->width == b->width && a->height == b->height && a->scale == b->scale &&
         a->camera.scale == b->camera.scale && a->camera.x == b->camera.x && a->camera.y == b->camera.y;
}

/* A new view or theme is drawn at once; for a new size or zoom the old picture is stretched until things stand still. */
static void
update (LoosenMapFigure *self, LoosenMapShapes *shapes, const Look *look)
{
  if (self->texture != NULL && is_same_picture (&self->look, look)) {
    if (is_same_place (&self->look, look)) {
      g_clear_handle_id (&self->delay_id, g_source_remove);
      self->is_due = FALSE;
      return;
    }
    /* Where frames take long the time may be up while things still move. */
    if (!self->is_due || !is_same_place (&self->wanted, look)) {
      self->is_due = FALSE;
      self->wanted = *look;
      g_clear_handle_id (&self->delay_id, g_source_remove);
      self->delay_id = g_timeout_add_once (self->delay, delay_cb, self);
      return;
    }
  }

  g_clear_handle_id (&self->delay_id, g_source_remove);
  self->is_due = FALSE;
  render (self, shapes, look);
}

/**
 * loosen_map_figure_snapshot:
 * @self: a figure
 * @snapshot: where to draw
 * @shapes: the shapes of the same SVG
 * @view: the view to show
 * @camera: the camera of the map
 *
 * Draws what is there, and has librsvg draw it anew only if it must.
 */
void
loosen_map_figure_snapshot (LoosenMapFigure *self,
                            GtkSnapshot *snapshot,
                            LoosenMapShapes *shapes,
                            LoosenView view,
                            LoosenMapCamera camera)
{
  Look look = { view,
                loosen_theme_get_current (),
                gtk_widget_get_width (self->widget),
                gtk_widget_get_height (self->widget),
                loosen_scale_get (self->widget),
                camera };
  double growth;

  if (look.width <= 0 || look.height <= 0)
    return;

  update (self, shapes, &look);
  if (self->texture == NULL)
    return;

  growth = camera.scale / self->look.camera.scale;
  gtk_snapshot_append_texture (snapshot, self->texture,
                               &GRAPHENE_RECT_INIT (camera.x - self->look.camera.x * growth,
                                                    camera.y - self->look.camera.y * growth,
                                                    gdk_texture_get_width (self->texture) / self->look.scale * growth,
                                                    gdk_texture_get_height (self->texture) / self->look.scale *
                                                      growth));
}

/**
 * loosen_map_figure_set_delay:
 * @self: a figure
 * @delay: milliseconds
 *
 * How long things must stand still until it is drawn anew. For tests, which must not depend on the speed of a machine.
 */
void
loosen_map_figure_set_delay (LoosenMapFigure *self, guint delay)
{
  self->delay = delay;
}

/**
 * loosen_map_figure_get_n_renders:
 * @self: a figure
 *
 * Returns: how often librsvg has drawn it; for tests
 */
guint
loosen_map_figure_get_n_renders (LoosenMapFigure *self)
{
  return self->n_renders;
}
