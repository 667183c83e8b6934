/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-map-scene.h"

#include <glib/gi18n.h>
#include <math.h>

#include "loosen-map-labels.h"
#include "loosen-map-paint.h"

#define CALLOUT_ROOM 440 /* pixels of width beside the figure from which callouts fit */
#define MAX_CALLOUTS 2   /* of what hurts; one more tells where to work */

/**
 * loosen_map_scene_append_work:
 * @self: the scene
 * @widget: the map
 * @snapshot: where to draw
 * @palette: the colours
 *
 * Where to work: above the zones, in a pattern of its own.
 */
void
loosen_map_scene_append_work (const LoosenMapScene *self,
                              GtkWidget *widget,
                              GtkSnapshot *snapshot,
                              const LoosenMapPalette *palette)
{
  for (guint i = 0; i < self->work->len; i++) {
    const LoosenWorkArea *area = &g_array_index (self->work, LoosenWorkArea, i);
    const LoosenShape *shape = loosen_map_shapes_find_work (self->shapes, self->view, area->zone, area->side);
    graphene_rect_t bounds;
    cairo_t *cr;

    if (shape == NULL)
      continue;
    bounds = loosen_map_paint_get_bounds (shape, self->camera, 6);
    cr = gtk_snapshot_append_cairo (snapshot, &bounds);
    loosen_map_paint_work (cr, shape, self->camera, palette);
    cairo_destroy (cr);
  }
}

/**
 * loosen_map_scene_append_pin:
 * @self: the scene
 * @widget: the map
 * @snapshot: where to draw
 * @palette: the colours
 *
 * The pin on the sharpest spot, in the view in which it was set.
 */
void
loosen_map_scene_append_pin (const LoosenMapScene *self,
                             GtkWidget *widget,
                             GtkSnapshot *snapshot,
                             const LoosenMapPalette *palette)
{
  const LoosenPin *pin = loosen_complaint_get_pin (self->complaint);
  LoosenPoint at;
  cairo_t *cr;

  if (pin == NULL || pin->view != self->view)
    return;

  at = loosen_map_camera_to_widget (self->camera, pin->point);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (at.x - 16, at.y - 32, 32, 36));
  cairo_move_to (cr, at.x, at.y);
  cairo_curve_to (cr, at.x - 3, at.y - 9, at.x - 11, at.y - 12, at.x - 11, at.y - 19);
  cairo_arc (cr, at.x, at.y - 19, 11, G_PI, 2 * G_PI);
  cairo_curve_to (cr, at.x + 11, at.y - 12, at.x + 3, at.y - 9, at.x, at.y);
  cairo_close_path (cr);
  gdk_cairo_set_source_rgba (cr, &palette->marked.stroke);
  cairo_fill_preserve (cr);
  gdk_cairo_set_source_rgba (cr, &palette->casing);
  cairo_set_line_width (cr, 2);
  cairo_stroke (cr);
  cairo_arc (cr, at.x, at.y - 19, 4, 0, 2 * G_PI);
  cairo_fill (cr);
  cairo_destroy (cr);
}

/**
 * loosen_map_scene_append_sides:
 * @self: the scene
 * @widget: the map
 * @snapshot: where to draw
 * @palette: the colours
 *
 * Left and right beside the figure; they trade places in the front view. Beside the waist, or at the edge where
 * that is out of sight.
 */
void
loosen_map_scene_append_sides (const LoosenMapScene *self,
                               GtkWidget *widget,
                               GtkSnapshot *snapshot,
                               const LoosenMapPalette *palette)
{
  gboolean back = self->view == LOOSEN_VIEW_BACK;
  const char *left[] = { C_ ("side letter", "L"), C_ ("side", "Left") };
  const char *right[] = { C_ ("side letter", "R"), C_ ("side", "Right") };
  int width = gtk_widget_get_width (widget);
  /* Beside the waist, and where that is out of sight at the edge. */
  double reach = self->compact ? 1000 : 150 * self->camera.scale + 24;
  double middle = self->camera.x;
  double y = self->compact ? 50
                           : CLAMP (self->camera.y + 235 * self->camera.scale, 84, gtk_widget_get_height (widget) / 3.0);

  loosen_map_labels_side (snapshot, widget, palette, back ? left[0] : right[0], back ? left[1] : right[1],
                          CLAMP (middle - reach, 34, width - 34), y);
  loosen_map_labels_side (snapshot, widget, palette, back ? right[0] : left[0], back ? right[1] : left[1],
                          CLAMP (middle + reach, 34, width - 34), y);
}

static const LoosenShape *
find_first_work (const LoosenMapScene *self)
{
  for (guint i = 0; i < self->work->len; i++) {
    const LoosenWorkArea *area = &g_array_index (self->work, LoosenWorkArea, i);
    const LoosenShape *shape = loosen_map_shapes_find_work (self->shapes, self->view, area->zone, area->side);

    if (shape != NULL)
      return shape;
  }

  return NULL;
}

/**
 * loosen_map_scene_append_callouts:
 * @self: the scene
 * @widget: the map
 * @snapshot: where to draw
 * @palette: the colours
 *
 * Labels with leaders: where to work, and what hurts; on the outer side, so that they cover no zone.
 */
void
loosen_map_scene_append_callouts (const LoosenMapScene *self,
                                  GtkWidget *widget,
                                  GtkSnapshot *snapshot,
                                  const LoosenMapPalette *palette)
{
  const LoosenShape *work = self->work_title != NULL ? find_first_work (self) : NULL;
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  const LoosenMark *marks;
  double half = 130 * self->camera.scale;
  double last = -G_MAXDOUBLE;
  guint shown = 0;
  guint n_marks;

  marks = loosen_complaint_get_marks (self->complaint, &n_marks);
  if (width < CALLOUT_ROOM)
    return;

  /* What to do stands above, what hurts below it; leaders begin in the middle of the one, at the edge of the other. */
  if (work != NULL) {
    gboolean right = work->centre.x >= 0;
    LoosenPoint from = loosen_map_camera_to_widget (self->camera, work->centre);
    double edge = CLAMP (self->camera.x + (right ? half : -half), 200, width - 200);

    last = CLAMP (from.y - 46, 84, height - 150);
    if (from.y > 0 && from.y < height)
      loosen_map_labels_callout (snapshot, widget, palette, LOOSEN_SWATCH_WORK,
                                 self->work_felt ? _ ("Felt here") : _ ("Work here"), self->work_title, from, edge,
                                 last, right ? width - edge - 12 : edge - 12);
  }
  for (guint i = 0; i < n_marks && shown < MAX_CALLOUTS; i++) {
    const LoosenShape *shape = loosen_map_shapes_find_zone (self->shapes, self->view, marks[i].zone, marks[i].side);
    g_autofree char *label = NULL;
    LoosenPoint from;
    gboolean right;
    double edge, y;

    if (shape == NULL)
      continue;
    right = shape->centre.x >= 0;
    from = loosen_map_camera_to_widget (self->camera, right ? shape->right : shape->left);
    if (from.y < 0 || from.y > height)
      continue;
    edge = CLAMP (self->camera.x + (right ? half : -half), 200, width - 200);
    y = CLAMP (MAX (from.y + 46, last + 70), 84, height - 90);
    last = y;
    label = loosen_zone_dup_label (marks[i].zone, marks[i].side);
    loosen_map_labels_callout (snapshot, widget, palette, LOOSEN_SWATCH_HURTS, label, _ ("Hurts here"), from, edge, y,
                               right ? width - edge - 12 : edge - 12);
    shown++;
  }
}

/**
 * loosen_map_scene_append_legend:
 * @self: the scene
 * @widget: the map
 * @snapshot: where to draw
 * @palette: the colours
 *
 * What the signs mean.
 */
void
loosen_map_scene_append_legend (const LoosenMapScene *self,
                                GtkWidget *widget,
                                GtkSnapshot *snapshot,
                                const LoosenMapPalette *palette)
{
  /* The buttons lie at the end, so it stands at the start. */
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  double margin = self->compact ? 12 : 18;
  double x = rtl ? gtk_widget_get_width (widget) - margin : margin;
  double bottom = gtk_widget_get_height (widget) - margin;
  guint n_marks;

  loosen_complaint_get_marks (self->complaint, &n_marks);
  if (!self->compact) {
    const LoosenSwatch swatches[] = { LOOSEN_SWATCH_NERVE, LOOSEN_SWATCH_NO_PRESS };
    const char *texts[] = { _ ("Sciatic nerve"), _ ("Never press") };

    loosen_map_labels_legend (snapshot, widget, palette, swatches, texts, 2, rtl, x, bottom);
  } else if (n_marks > 0) {
    const LoosenSwatch swatches[] = { LOOSEN_SWATCH_HURTS, LOOSEN_SWATCH_WORK };
    const char *texts[] = { _ ("Hurts here"), self->work_felt ? _ ("Felt here") : _ ("Work here") };

    loosen_map_labels_legend (snapshot, widget, palette, swatches, texts, find_first_work (self) != NULL ? 2 : 1,
                              rtl, x, bottom);
  }
}
