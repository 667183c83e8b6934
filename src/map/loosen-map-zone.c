/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-map-zone.h"

#include "loosen-map-paint.h"
#include "loosen-map-palette.h"

/**
 * LoosenMapZone:
 *
 * One zone and side of the body map: a toggle button in the shape of the zone. It covers its bounding box and a finger's
 * width around it, but takes only the pixels that the map picks for it, so that pointer, touch, hover and tooltip all
 * follow the drawn outline.
 *
 * # CSS nodes
 * `zone`, with the states of a button.
 *
 * # Accessibility
 * Name ("Piriformis, left"), description, role, pressed state and action of a toggle button.
 *
 * # Text direction
 * Never mirrored.
 */
struct _LoosenMapZone {
  GtkToggleButton parent_instance;

  const LoosenZone *zone;   /* (unowned), of the catalog */
  LoosenSide side;
  const LoosenShape *shape; /* (unowned), of the map's shapes */
  char *label;              /* (owned) */
  LoosenMapCamera camera;   /* of the map */
  graphene_rect_t bounds;   /* where this widget lies in the map */
  LoosenMapPickFunc pick;
  gpointer pick_data; /* (unowned): the map */
};

G_DEFINE_FINAL_TYPE (LoosenMapZone, loosen_map_zone, GTK_TYPE_TOGGLE_BUTTON)

static gboolean
loosen_map_zone_contains (GtkWidget *widget, double x, double y)
{
  LoosenMapZone *self = LOOSEN_MAP_ZONE (widget);

  return self->pick (self->bounds.origin.x + x, self->bounds.origin.y + y, self->pick_data) == widget;
}

static void
loosen_map_zone_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  LoosenMapZone *self = LOOSEN_MAP_ZONE (widget);
  const LoosenMapPalette *palette = loosen_map_palette_get (loosen_theme_get_current ());
  GtkStateFlags state = gtk_widget_get_state_flags (widget);
  gboolean focused = (state & GTK_STATE_FLAG_FOCUS_VISIBLE) != 0 && gtk_widget_has_focus (widget);
  LoosenMapCamera camera = self->camera;
  cairo_t *cr;

  camera.x -= self->bounds.origin.x;
  camera.y -= self->bounds.origin.y;
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, self->bounds.size.width,
                                                                 self->bounds.size.height));
  if (focused)
    loosen_map_paint_focus (cr, self->shape, camera, palette);
  if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self)))
    loosen_map_paint_shape (cr, self->shape, camera, &palette->marked);
  else if (focused || (state & GTK_STATE_FLAG_PRELIGHT) != 0)
    loosen_map_paint_shape (cr, self->shape, camera, &palette->hover);
  else
    loosen_map_paint_shape (cr, self->shape, camera, &palette->rest);
  cairo_destroy (cr);
}

static void
loosen_map_zone_measure (GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline,
                         int *natural_baseline)
{
  /* The map gives it the room of its shape. */
  *minimum = *natural = 0;
}

static void
loosen_map_zone_state_flags_changed (GtkWidget *widget, GtkStateFlags previous)
{
  GTK_WIDGET_CLASS (loosen_map_zone_parent_class)->state_flags_changed (widget, previous);
  gtk_widget_queue_draw (widget);
}

static void
loosen_map_zone_finalize (GObject *object)
{
  g_free (LOOSEN_MAP_ZONE (object)->label);

  G_OBJECT_CLASS (loosen_map_zone_parent_class)->finalize (object);
}

static void
loosen_map_zone_class_init (LoosenMapZoneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = loosen_map_zone_finalize;

  widget_class->contains = loosen_map_zone_contains;
  widget_class->snapshot = loosen_map_zone_snapshot;
  widget_class->measure = loosen_map_zone_measure;
  widget_class->state_flags_changed = loosen_map_zone_state_flags_changed;

  gtk_widget_class_set_css_name (widget_class, "zone");
}

static void
loosen_map_zone_init (LoosenMapZone *self)
{
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "pointer");
}

/**
 * loosen_map_zone_new:
 * @zone: a zone
 * @side: one of its sides
 * @shape: where it is drawn; must outlive the widget
 * @pick: what the map picks
 * @user_data: for @pick
 *
 * Returns: a new zone widget
 */
GtkWidget *
loosen_map_zone_new (const LoosenZone *zone,
                     LoosenSide side,
                     const LoosenShape *shape,
                     LoosenMapPickFunc pick,
                     gpointer user_data)
{
  LoosenMapZone *self;

  g_return_val_if_fail (zone != NULL, NULL);
  g_return_val_if_fail (shape != NULL, NULL);
  g_return_val_if_fail (pick != NULL, NULL);

  self = g_object_new (LOOSEN_TYPE_MAP_ZONE, NULL);
  self->zone = zone;
  self->side = side;
  self->shape = shape;
  self->pick = pick;
  self->pick_data = user_data;
  self->label = loosen_zone_dup_label (zone, side);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, self->label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, zone->line,
                                  -1);
  /* GTK tells the state only when it changes. */
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_PRESSED, GTK_ACCESSIBLE_TRISTATE_FALSE, -1);

  return GTK_WIDGET (self);
}

/**
 * loosen_map_zone_get_zone:
 * @self: a zone widget
 *
 * Returns: its zone
 */
const LoosenZone *
loosen_map_zone_get_zone (LoosenMapZone *self)
{
  g_return_val_if_fail (LOOSEN_IS_MAP_ZONE (self), NULL);

  return self->zone;
}

/**
 * loosen_map_zone_get_side:
 * @self: a zone widget
 *
 * Returns: its side
 */
LoosenSide
loosen_map_zone_get_side (LoosenMapZone *self)
{
  g_return_val_if_fail (LOOSEN_IS_MAP_ZONE (self), LOOSEN_SIDE_NONE);

  return self->side;
}

/**
 * loosen_map_zone_get_shape:
 * @self: a zone widget
 *
 * Returns: where it is drawn
 */
const LoosenShape *
loosen_map_zone_get_shape (LoosenMapZone *self)
{
  g_return_val_if_fail (LOOSEN_IS_MAP_ZONE (self), NULL);

  return self->shape;
}

/**
 * loosen_map_zone_get_label:
 * @self: a zone widget
 *
 * Returns: its name with its side
 */
const char *
loosen_map_zone_get_label (LoosenMapZone *self)
{
  g_return_val_if_fail (LOOSEN_IS_MAP_ZONE (self), NULL);

  return self->label;
}

/**
 * loosen_map_zone_place:
 * @self: a zone widget
 * @camera: the camera of the map
 * @margin: pixels around the shape that belong to it where nothing else is
 *
 * Gives the widget its place in the map.
 */
void
loosen_map_zone_place (LoosenMapZone *self, LoosenMapCamera camera, double margin)
{
  graphene_rect_t bounds;
  GtkAllocation area;
  int unused;

  g_return_if_fail (LOOSEN_IS_MAP_ZONE (self));

  bounds = loosen_map_paint_get_bounds (self->shape, camera, margin);
  area = (GtkAllocation) { bounds.origin.x, bounds.origin.y, bounds.size.width, bounds.size.height };
  if (self->camera.scale != camera.scale || self->camera.x - self->bounds.origin.x != camera.x - bounds.origin.x ||
      self->camera.y - self->bounds.origin.y != camera.y - bounds.origin.y)
    gtk_widget_queue_draw (GTK_WIDGET (self));
  self->camera = camera;
  self->bounds = bounds;
  gtk_widget_measure (GTK_WIDGET (self), GTK_ORIENTATION_HORIZONTAL, -1, &unused, &unused, NULL, NULL);
  gtk_widget_size_allocate (GTK_WIDGET (self), &area, -1);
}
