/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-map-scene.h"

#include <glib/gi18n.h>
#include <math.h>

#include "loosen-map-callouts.h"
#include "loosen-map-labels.h"
#include "loosen-map-paint.h"

#define MAX_HURTS 2       /* callouts of what hurts; one more tells where to work */
#define CALLOUT_ROOM 440  /* pixels of width from which there are callouts */
#define CALLOUT_MIN 168   /* pixels that a callout gets even where it must lie over an arm */
#define CALLOUT_MAX 230
#define CALLOUT_AWAY 50   /* pixels above or below its place */
#define NAME_AWAY 8       /* pixels from a zone to its name */
#define FADE 0.08         /* of the height, where the figure goes on above the map */

/* The arms and hands, map units: callouts stand outside them, letters beside the waist. */
#define ARMS 205.0
#define LETTERS 172.0
#define LETTERS_Y 235.0

/* What lies over the map on the page, pixels: the buttons for the views, and the column of those for the zoom. */
#define TOP_BAND 64
#define FRAMES_WIDTH 160
#define FRAMES_HEIGHT 60
#define ZOOM_WIDTH 66
#define ZOOM_HEIGHT 205

static const LoosenShape *
find_work (const LoosenMapScene *self, guint i)
{
  return loosen_map_shapes_find_work (self->shapes, self->view, self->work[i].zone, self->work[i].side);
}

static const LoosenShape *
find_mark (const LoosenMapScene *self, const LoosenMark *mark)
{
  return loosen_map_shapes_find_zone (self->shapes, self->view, mark->zone, mark->side);
}

static gboolean
is_in_sight (const LoosenMapScene *self, LoosenPoint point)
{
  LoosenPoint at = loosen_map_camera_to_widget (self->camera, point);

  return at.x >= 0 && at.y >= 0 && at.x <= gtk_widget_get_width (self->widget) &&
         at.y <= gtk_widget_get_height (self->widget);
}

/* The work area that the callout speaks of: one that can be seen, of the side that hurts if there is one. */
static const LoosenShape *
choose_work (const LoosenMapScene *self)
{
  LoosenSide hurts = loosen_complaint_get_sides (self->complaint);
  const LoosenShape *found = NULL;

  for (guint i = 0; i < self->n_work; i++) {
    const LoosenShape *shape = find_work (self, i);

    if (shape == NULL || !is_in_sight (self, shape->centre))
      continue;
    if ((self->work[i].side & hurts) != 0)
      return shape;
    if (found == NULL)
      found = shape;
  }

  return found;
}

/**
 * loosen_map_scene_append_closed:
 * @self: a scene
 * @snapshot: where to draw
 *
 * Where nothing may press now.
 */
void
loosen_map_scene_append_closed (const LoosenMapScene *self, GtkSnapshot *snapshot)
{
  for (guint i = 0; i < self->n_closed; i++) {
    const LoosenShape *shape = find_mark (self, &self->closed[i]);
    graphene_rect_t bounds;
    cairo_t *cr;

    if (shape == NULL)
      continue;
    bounds = loosen_map_paint_get_bounds (shape, self->camera, 3);
    cr = gtk_snapshot_append_cairo (snapshot, &bounds);
    loosen_map_paint_closed (cr, shape, self->camera, self->palette);
    cairo_destroy (cr);
  }
}

/**
 * loosen_map_scene_append_work:
 * @self: a scene
 * @snapshot: where to draw
 *
 * Where to work.
 */
void
loosen_map_scene_append_work (const LoosenMapScene *self, GtkSnapshot *snapshot)
{
  for (guint i = 0; i < self->n_work; i++) {
    const LoosenShape *shape = find_work (self, i);
    graphene_rect_t bounds;
    cairo_t *cr;

    if (shape == NULL)
      continue;
    bounds = loosen_map_paint_get_bounds (shape, self->camera, 6);
    cr = gtk_snapshot_append_cairo (snapshot, &bounds);
    loosen_map_paint_work (cr, shape, self->camera, self->palette, self->withheld);
    cairo_destroy (cr);
  }
}

/* The sharpest spot, if it is set and lies in this view. */
static void
append_pin (const LoosenMapScene *self, GtkSnapshot *snapshot)
{
  const LoosenPin *pin = loosen_complaint_get_pin (self->complaint);
  LoosenPoint at;
  cairo_t *cr;

  if (pin == NULL || pin->view != self->view)
    return;

  at = loosen_map_camera_to_widget (self->camera, pin->point);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (at.x - 16, at.y - 36, 32, 42));
  loosen_map_paint_pin (cr, at, self->palette);
  cairo_destroy (cr);
}

/* Where the body goes on above the map it fades, so that it does not look cut off. */
static void
append_fade (const LoosenMapScene *self, GtkSnapshot *snapshot)
{
  GskColorStop stops[] = { { 0, self->palette->ground }, { 1, self->palette->ground } };
  double height = gtk_widget_get_height (self->widget) * FADE;

  if (self->compact || self->camera.y > -40)
    return;

  stops[1].color.alpha = 0;
  gtk_snapshot_append_linear_gradient (snapshot,
                                       &GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (self->widget), height),
                                       &GRAPHENE_POINT_INIT (0, 0), &GRAPHENE_POINT_INIT (0, height), stops,
                                       G_N_ELEMENTS (stops));
}

static void
append_sides (const LoosenMapScene *self, GtkSnapshot *snapshot, LoosenMapCallouts *callouts)
{
  gboolean back = self->view == LOOSEN_VIEW_BACK;
  const char *left[] = { C_ ("side letter", "L"), C_ ("side", "Left") };
  const char *right[] = { C_ ("side letter", "R"), C_ ("side", "Right") };
  int width = gtk_widget_get_width (self->widget);
  /* Beside the arms, and where those are out of sight at the edge. */
  double reach = self->compact ? width : LETTERS * self->camera.scale + 24;
  double middle = self->camera.x;
  double y = self->compact ? 50
                           : CLAMP (self->camera.y + LETTERS_Y * self->camera.scale, 84,
                                    gtk_widget_get_height (self->widget) / 3.0);

  loosen_map_callouts_keep_clear (
    callouts, loosen_map_labels_side (snapshot, self->widget, self->palette, back ? left[0] : right[0],
                                      back ? left[1] : right[1], CLAMP (middle - reach, 34, width - 34), y));
  loosen_map_callouts_keep_clear (
    callouts, loosen_map_labels_side (snapshot, self->widget, self->palette, back ? right[0] : left[0],
                                      back ? right[1] : left[1], CLAMP (middle + reach, 34, width - 34), y));
}

static void
append_legend (const LoosenMapScene *self, GtkSnapshot *snapshot, LoosenMapCallouts *callouts)
{
  /* The buttons lie at the end, so it stands at the start. */
  gboolean rtl = gtk_widget_get_direction (self->widget) == GTK_TEXT_DIR_RTL;
  double margin = self->compact ? 12 : 18;
  double x = rtl ? gtk_widget_get_width (self->widget) - margin : margin;
  double bottom = gtk_widget_get_height (self->widget) - margin;
  LoosenSwatch swatches[] = { LOOSEN_SWATCH_NERVE, LOOSEN_SWATCH_NO_PRESS };
  const char *texts[] = { _ ("Sciatic nerve"), _ ("Never press") };
  guint n = 2;

  if (self->compact) {
    loosen_complaint_get_marks (self->complaint, &n);
    if (n == 0)
      return;
    n = choose_work (self) != NULL ? 2 : 1;
    swatches[0] = LOOSEN_SWATCH_HURTS;
    swatches[1] = self->withheld ? LOOSEN_SWATCH_WITHHELD : LOOSEN_SWATCH_WORK;
    texts[0] = _ ("Hurts here");
    texts[1] = self->withheld ? _ ("Held back") : self->felt ? _ ("Felt here") : _ ("Work here");
  }
  loosen_map_callouts_keep_clear (callouts,
                                  loosen_map_labels_legend (snapshot, self->widget, self->palette, swatches, texts, n,
                                                            x, bottom));
}

/* Callouts leave free what they speak of, and the buttons of the page. */
static void
keep_clear (const LoosenMapScene *self, LoosenMapCallouts *callouts)
{
  gboolean rtl = gtk_widget_get_direction (self->widget) == GTK_TEXT_DIR_RTL;
  int width = gtk_widget_get_width (self->widget);
  int height = gtk_widget_get_height (self->widget);
  const LoosenMark *marks;
  guint n_marks;

  loosen_map_callouts_keep_clear (callouts, GRAPHENE_RECT_INIT (0, 0, width, TOP_BAND));
  loosen_map_callouts_keep_clear (callouts, GRAPHENE_RECT_INIT (rtl ? 0 : width - FRAMES_WIDTH, height - FRAMES_HEIGHT,
                                                                FRAMES_WIDTH, FRAMES_HEIGHT));
  loosen_map_callouts_keep_clear (callouts, GRAPHENE_RECT_INIT (rtl ? 0 : width - ZOOM_WIDTH, height - ZOOM_HEIGHT,
                                                                ZOOM_WIDTH, ZOOM_HEIGHT));
  marks = loosen_complaint_get_marks (self->complaint, &n_marks);
  for (guint i = 0; i < n_marks; i++) {
    const LoosenShape *shape = find_mark (self, &marks[i]);

    if (shape != NULL)
      loosen_map_callouts_keep_clear (callouts, loosen_map_paint_get_bounds (shape, self->camera, 0));
  }
  for (guint i = 0; i < self->n_work; i++) {
    const LoosenShape *shape = find_work (self, i);

    if (shape != NULL)
      loosen_map_callouts_keep_clear (callouts, loosen_map_paint_get_bounds (shape, self->camera, 0));
  }
}

static void
append_callout (const LoosenMapScene *self,
                GtkSnapshot *snapshot,
                LoosenMapCallouts *callouts,
                LoosenSwatch swatch,
                const char *title,
                const char *line,
                const LoosenShape *shape)
{
  const GdkRGBA *colour = swatch == LOOSEN_SWATCH_HURTS ? &self->palette->marked.stroke : &self->palette->work.stroke;
  gboolean right = shape->centre.x >= 0;
  gboolean hurts = swatch == LOOSEN_SWATCH_HURTS;
  int width = gtk_widget_get_width (self->widget);
  double beside = self->camera.x + (right ? 1 : -1) * (ARMS * self->camera.scale + 6);
  double room = CLAMP (right ? width - beside - 12 : beside - 12, CALLOUT_MIN, CALLOUT_MAX);
  double box_width, box_height;
  LoosenCallout callout;
  LoosenPoint from;

  /* A leader begins at the edge of what hurts, so that it does not hide it, and in the middle of where to work. */
  from = loosen_map_camera_to_widget (self->camera, !hurts ? shape->centre : right ? shape->right : shape->left);
  loosen_map_labels_measure_callout (self->widget, title, line, room, &box_width, &box_height);
  if (gtk_widget_get_width (self->widget) >= CALLOUT_ROOM &&
      loosen_map_callouts_place (callouts, from, right, beside, from.y + (hurts ? CALLOUT_AWAY : -CALLOUT_AWAY),
                                 box_width, box_height, &callout))
    loosen_map_labels_callout (snapshot, self->widget, self->palette, swatch, title, line, &callout);
  else
    loosen_map_labels_dot (snapshot, colour, &self->palette->casing, from);
}

static void
append_callouts (const LoosenMapScene *self, GtkSnapshot *snapshot, LoosenMapCallouts *callouts)
{
  const LoosenShape *work = choose_work (self);
  const LoosenMark *marks;
  guint n_marks;
  guint shown = 0;

  keep_clear (self, callouts);
  if (work != NULL)
    append_callout (self, snapshot, callouts, self->withheld ? LOOSEN_SWATCH_WITHHELD : LOOSEN_SWATCH_WORK,
                    self->withheld ? _ ("Held back")
                    : self->felt   ? _ ("Felt here")
                                   : _ ("Work here"),
                    self->technique, work);

  /* The latest first: it is the one that was just said. */
  marks = loosen_complaint_get_marks (self->complaint, &n_marks);
  for (guint i = n_marks; i-- > 0;) {
    const LoosenShape *shape = find_mark (self, &marks[i]);
    g_autofree char *label = NULL;

    if (shape == NULL || !is_in_sight (self, shape->centre))
      continue;
    if (shown++ < MAX_HURTS) {
      label = loosen_zone_dup_label (marks[i].zone, marks[i].side);
      append_callout (self, snapshot, callouts, LOOSEN_SWATCH_HURTS, label, _ ("Hurts here"), shape);
    } else {
      loosen_map_labels_dot (snapshot, &self->palette->marked.stroke, &self->palette->casing,
                             loosen_map_camera_to_widget (self->camera,
                                                          shape->centre.x >= 0 ? shape->right : shape->left));
    }
  }
}

/* Above the zone where that hides no callout, else below it. */
static void
append_name (const LoosenMapScene *self, GtkSnapshot *snapshot, LoosenMapCallouts *callouts, LoosenMapZone *zone)
{
  const LoosenShape *shape = loosen_map_zone_get_shape (zone);
  const char *name = loosen_map_zone_get_label (zone);
  graphene_rect_t around = loosen_map_paint_get_bounds (shape, self->camera, NAME_AWAY);
  int map_width = gtk_widget_get_width (self->widget);
  int map_height = gtk_widget_get_height (self->widget);
  double width, height, x, above, below;
  graphene_rect_t box;

  loosen_map_labels_measure_name (self->widget, name, &width, &height);
  x = loosen_map_camera_to_widget (self->camera, shape->centre).x - width / 2;
  x = round (CLAMP (x, 4, MAX (map_width - width - 4, 4)));
  above = around.origin.y - height;
  below = around.origin.y + around.size.height;
  box = GRAPHENE_RECT_INIT (x, round (CLAMP (above, 4, MAX (map_height - height - 4, 4))), width, height);
  if (!loosen_map_callouts_is_free (callouts, &box) && below + height + 4 <= map_height)
    box.origin.y = round (below);
  loosen_map_labels_name (snapshot, self->widget, self->palette, name, &box);
}

/**
 * loosen_map_scene_append_words:
 * @self: a scene
 * @snapshot: where to draw
 * @named: (nullable): the zone that the pointer or the focus is on
 *
 * Left and right, the legend, the callouts, and the name of a zone.
 */
void
loosen_map_scene_append_words (const LoosenMapScene *self, GtkSnapshot *snapshot, LoosenMapZone *named)
{
  g_autoptr (LoosenMapCallouts) callouts = loosen_map_callouts_new (gtk_widget_get_width (self->widget),
                                                                    gtk_widget_get_height (self->widget));

  append_fade (self, snapshot);
  append_sides (self, snapshot, callouts);
  append_legend (self, snapshot, callouts);
  if (!self->compact)
    append_callouts (self, snapshot, callouts);
  append_pin (self, snapshot);
  if (named != NULL)
    append_name (self, snapshot, callouts, named);
}
