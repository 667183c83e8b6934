/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-map-shapes.h"

#include <string.h>

#include "loosen-svg-path.h"

#define FRONT_PREFIX "front-"

struct _LoosenMapShapes {
  GPtrArray *shapes; /* (element-type LoosenShape) (owned), in the order of drawing */
  LoosenPoint origins[2]; /* of the back and the front view, units of the document */
};

/* Where the reader is in the document. */
typedef struct {
  LoosenMapShapes *shapes;
  LoosenView view;
  GPtrArray *groups; /* (element-type utf8) (owned) (nullable elements): ids of the open groups */
} Reader;

static void
free_shape (gpointer data)
{
  LoosenShape *shape = data;

  g_free (shape->id);
  cairo_path_destroy (shape->path);
  g_free (shape);
}

static cairo_t *
make_measure (const cairo_path_t *path)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);

  cairo_surface_destroy (surface);
  cairo_append_path (cr, path);

  return cr;
}

/* The middle of the widest stretch inside, on the line through the middle height: within the shape, whatever its form. */
static LoosenPoint
find_centre (cairo_t *cr, const LoosenShape *shape)
{
  LoosenPoint best = { shape->x + shape->width / 2, shape->y + shape->height / 2 };
  double step = shape->width / 64;
  double widest = 0;
  double begin = 0;
  gboolean inside = FALSE;

  for (int i = 0; i <= 65; i++) {
    double x = shape->x + (i - 0.5) * step;
    gboolean now = i < 65 && cairo_in_fill (cr, x, best.y);

    if (now && !inside)
      begin = x;
    if (!now && inside && x - begin > widest) {
      widest = x - begin;
      best.x = (begin + x) / 2;
    }
    inside = now;
  }

  return best;
}

/* The height at which the shape reaches out furthest, looked for on lines across it. */
static LoosenPoint
find_extreme (cairo_t *cr, const LoosenShape *shape, gboolean right)
{
  const int steps = 48;
  LoosenPoint best = shape->centre;
  int least = steps;

  for (int row = 1; row < steps; row++) {
    double y = shape->y + shape->height * row / steps;

    for (int column = 0; column < least; column++) {
      double reach = shape->width * (column + 0.5) / steps;
      double x = right ? shape->x + shape->width - reach : shape->x + reach;

      if (cairo_in_fill (cr, x, y)) {
        least = column;
        best = (LoosenPoint) { x, y };
        break;
      }
    }
  }

  return best;
}

static void
measure (LoosenShape *shape)
{
  cairo_t *cr = make_measure (shape->path);
  double x2, y2;

  cairo_fill_extents (cr, &shape->x, &shape->y, &x2, &y2);
  shape->width = x2 - shape->x;
  shape->height = y2 - shape->y;
  shape->centre = find_centre (cr, shape);
  shape->left = find_extreme (cr, shape, FALSE);
  shape->right = find_extreme (cr, shape, TRUE);
  cairo_destroy (cr);
}

static const char *
find_attribute (const char **names, const char **values, const char *name)
{
  for (guint i = 0; names[i] != NULL; i++)
    if (g_str_equal (names[i], name))
      return values[i];

  return NULL;
}

static void
read_view (Reader *self, const char *id, const char *transform)
{
  LoosenPoint *origin;
  char *end;

  self->view = g_str_equal (id, "view-front") ? LOOSEN_VIEW_FRONT : LOOSEN_VIEW_BACK;
  origin = &self->shapes->origins[self->view == LOOSEN_VIEW_FRONT];
  if (transform == NULL || !g_str_has_prefix (transform, "translate("))
    return;
  origin->x = g_ascii_strtod (transform + strlen ("translate("), &end);
  origin->y = g_ascii_strtod (end, NULL);
}

static const char *
strip_prefix (const char *id)
{
  return g_str_has_prefix (id, FRONT_PREFIX) ? id + strlen (FRONT_PREFIX) : id;
}

static void
add_shape (Reader *self, const char *id, const char *data, GError **error)
{
  g_autoptr (GError) local_error = NULL;
  cairo_path_t *path = loosen_svg_path_parse (data, &local_error);
  LoosenShape *shape;

  if (path == NULL) {
    g_set_error (error, G_MARKUP_ERROR, G_MARKUP_ERROR_INVALID_CONTENT, "%s: %s", id, local_error->message);
    return;
  }

  shape = g_new0 (LoosenShape, 1);
  shape->id = g_strdup (strip_prefix (id));
  shape->view = self->view;
  shape->path = path;
  measure (shape);
  g_ptr_array_add (self->shapes->shapes, shape);
}

static void
start_element (GMarkupParseContext *context,
               const char *element,
               const char **names,
               const char **values,
               gpointer user_data,
               GError **error)
{
  Reader *self = user_data;
  const char *id = find_attribute (names, values, "id");
  const char *class = find_attribute (names, values, "class");
  const char *data = find_attribute (names, values, "d");

  if (g_str_equal (element, "g")) {
    g_ptr_array_add (self->groups, g_strdup (id));
    if (id != NULL && g_str_has_prefix (id, "view-"))
      read_view (self, id, find_attribute (names, values, "transform"));
  } else if (g_str_equal (element, "path") && class != NULL && data != NULL) {
    if (id != NULL && (g_str_has_prefix (class, "zone ") || g_str_has_prefix (class, "work-area ")))
      add_shape (self, id, data, error);
    else if (g_str_equal (class, "overlay-area") && self->groups->len > 0 &&
             g_ptr_array_index (self->groups, self->groups->len - 1) != NULL)
      add_shape (self, g_ptr_array_index (self->groups, self->groups->len - 1), data, error);
  }
}

static void
end_element (GMarkupParseContext *context, const char *element, gpointer user_data, GError **error)
{
  Reader *self = user_data;

  if (g_str_equal (element, "g"))
    g_ptr_array_set_size (self->groups, self->groups->len - 1);
}

/**
 * loosen_map_shapes_new_from_resource:
 * @path: path of the SVG resource
 * @error: names the element that is wrong
 *
 * Returns: (transfer full) (nullable): the shapes
 */
LoosenMapShapes *
loosen_map_shapes_new_from_resource (const char *path, GError **error)
{
  static const GMarkupParser parser = { .start_element = start_element, .end_element = end_element };
  g_autoptr (LoosenMapShapes) self = g_new0 (LoosenMapShapes, 1);
  g_autoptr (GPtrArray) groups = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GMarkupParseContext) context = NULL;
  g_autoptr (GBytes) bytes = NULL;
  Reader reader = { .shapes = self, .view = LOOSEN_VIEW_BACK, .groups = groups };
  const char *text;
  gsize length;

  g_return_val_if_fail (path != NULL, NULL);

  self->shapes = g_ptr_array_new_with_free_func (free_shape);
  bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  if (bytes == NULL)
    return NULL;

  text = g_bytes_get_data (bytes, &length);
  context = g_markup_parse_context_new (&parser, G_MARKUP_DEFAULT_FLAGS, &reader, NULL);
  if (!g_markup_parse_context_parse (context, text, length, error) ||
      !g_markup_parse_context_end_parse (context, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * loosen_map_shapes_free:
 * @self: (transfer full): shapes
 */
void
loosen_map_shapes_free (LoosenMapShapes *self)
{
  g_clear_pointer (&self->shapes, g_ptr_array_unref);
  g_free (self);
}

/**
 * loosen_map_shapes_get_origin:
 * @self: shapes
 * @view: a view
 *
 * Returns: where the origin of the map units of @view lies in the document
 */
LoosenPoint
loosen_map_shapes_get_origin (LoosenMapShapes *self, LoosenView view)
{
  return self->origins[view == LOOSEN_VIEW_FRONT];
}

/**
 * loosen_map_shapes_find:
 * @self: shapes
 * @view: a view
 * @id: id of an element, without the prefix of the view
 *
 * Returns: (transfer none) (nullable): its shape
 */
const LoosenShape *
loosen_map_shapes_find (LoosenMapShapes *self, LoosenView view, const char *id)
{
  for (guint i = 0; i < self->shapes->len; i++) {
    const LoosenShape *shape = g_ptr_array_index (self->shapes, i);

    if (shape->view == view && g_str_equal (shape->id, id))
      return shape;
  }

  return NULL;
}

/**
 * loosen_map_shapes_find_zone:
 * @self: shapes
 * @view: a view
 * @zone: a zone
 * @side: one of its sides
 *
 * Returns: (transfer none) (nullable): where it is drawn and clicked in @view
 */
const LoosenShape *
loosen_map_shapes_find_zone (LoosenMapShapes *self, LoosenView view, const LoosenZone *zone, LoosenSide side)
{
  g_autofree char *id = g_strdup_printf ("zone-%s-%s", zone->id, loosen_side_get_id (side));

  return loosen_map_shapes_find (self, view, id);
}

/**
 * loosen_map_shapes_find_work:
 * @self: shapes
 * @view: a view
 * @zone: a zone
 * @side: one of its sides
 *
 * Returns: (transfer none) (nullable): where it may be worked in @view
 */
const LoosenShape *
loosen_map_shapes_find_work (LoosenMapShapes *self, LoosenView view, const LoosenZone *zone, LoosenSide side)
{
  g_autofree char *id = g_strdup_printf ("work-%s-%s", zone->id, loosen_side_get_id (side));

  return loosen_map_shapes_find (self, view, id);
}

/**
 * loosen_map_shapes_list:
 * @self: shapes
 * @view: a view
 * @prefix: how the ids begin
 *
 * Returns: (transfer container) (element-type LoosenShape): the shapes in the order of drawing
 */
GPtrArray *
loosen_map_shapes_list (LoosenMapShapes *self, LoosenView view, const char *prefix)
{
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; i < self->shapes->len; i++) {
    LoosenShape *shape = g_ptr_array_index (self->shapes, i);

    if (shape->view == view && g_str_has_prefix (shape->id, prefix))
      g_ptr_array_add (list, shape);
  }

  return list;
}

/**
 * loosen_shape_contains:
 * @shape: a shape
 * @point: map units
 *
 * Returns: whether @point lies in it
 */
gboolean
loosen_shape_contains (const LoosenShape *shape, LoosenPoint point)
{
  cairo_t *cr;
  gboolean inside;

  if (point.x < shape->x || point.x > shape->x + shape->width || point.y < shape->y ||
      point.y > shape->y + shape->height)
    return FALSE;

  cr = make_measure (shape->path);
  inside = cairo_in_fill (cr, point.x, point.y);
  cairo_destroy (cr);

  return inside;
}
