/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-map-board.h"

#include "loosen-map-pick.h"
#include "loosen-scale.h"

#define FINGER 22.0 /* pixels: half of a 44 px target */

struct _LoosenMapBoard {
  GtkWidget *map;             /* (unowned) */
  LoosenMapShapes *shapes;    /* (unowned) */
  LoosenComplaint *complaint; /* (owned) */
  LoosenView view;
  GPtrArray *zones;        /* (element-type LoosenMapZone) (unowned): children of the map */
  GPtrArray *zone_shapes;  /* (element-type LoosenShape) (unowned), beside it */
  GPtrArray *no_go;        /* (element-type LoosenOverlay) (unowned) */
  GPtrArray *no_go_shapes; /* (element-type LoosenShape) (unowned), beside it */
  LoosenMapCamera camera;
  LoosenMapPick *pick; /* (owned) (nullable): made when it is needed */
};

/**
 * loosen_map_board_new:
 * @map: the map, parent of the zones; it must live as long
 * @shapes: its shapes, too
 * @complaint: what it shows
 *
 * Returns: (transfer full): an empty board
 */
LoosenMapBoard *
loosen_map_board_new (GtkWidget *map, LoosenMapShapes *shapes, LoosenComplaint *complaint)
{
  LoosenMapBoard *self = g_new0 (LoosenMapBoard, 1);

  self->map = map;
  self->shapes = shapes;
  self->complaint = g_object_ref (complaint);
  self->zones = g_ptr_array_new ();
  self->zone_shapes = g_ptr_array_new ();
  self->no_go = g_ptr_array_new ();
  self->no_go_shapes = g_ptr_array_new ();

  return self;
}

static void
clear (LoosenMapBoard *self)
{
  while (self->zones->len > 0)
    gtk_widget_unparent (g_ptr_array_steal_index (self->zones, self->zones->len - 1));
  g_ptr_array_set_size (self->zone_shapes, 0);
  g_ptr_array_set_size (self->no_go, 0);
  g_ptr_array_set_size (self->no_go_shapes, 0);
  g_clear_pointer (&self->pick, loosen_map_pick_free);
}

/**
 * loosen_map_board_free:
 * @self: (transfer full): a board
 *
 * Takes the zones off the map.
 */
void
loosen_map_board_free (LoosenMapBoard *self)
{
  clear (self);
  g_ptr_array_unref (self->zones);
  g_ptr_array_unref (self->zone_shapes);
  g_ptr_array_unref (self->no_go);
  g_ptr_array_unref (self->no_go_shapes);
  g_object_unref (self->complaint);
  g_free (self);
}

static LoosenMapPick *
ensure_pick (LoosenMapBoard *self)
{
  if (self->pick == NULL)
    self->pick = loosen_map_pick_new (self->zone_shapes, self->no_go_shapes, self->camera,
                                      gtk_widget_get_width (self->map), gtk_widget_get_height (self->map),
                                      loosen_scale_get (self->map));

  return self->pick;
}

static GtkWidget *
pick_widget (double x, double y, gpointer user_data)
{
  return (GtkWidget *) loosen_map_board_pick (user_data, x, y);
}

static void
add_zone (LoosenMapBoard *self, const LoosenZone *zone, LoosenSide side, GCallback toggled, GCallback state_changed)
{
  const LoosenShape *shape = loosen_map_shapes_find_zone (self->shapes, self->view, zone, side);
  GtkWidget *widget;

  if (shape == NULL)
    return;

  widget = loosen_map_zone_new (zone, side, shape, pick_widget, self);
  g_signal_connect_object (widget, "toggled", toggled, self->map, G_CONNECT_SWAPPED);
  g_signal_connect_object (widget, "state-flags-changed", state_changed, self->map, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (widget, self->map);
  g_ptr_array_add (self->zones, widget);
  g_ptr_array_add (self->zone_shapes, (gpointer) shape);
}

/* The never-press areas of the view: they say why, where no zone covers them. */
static void
add_no_go (LoosenMapBoard *self, const LoosenOverlay *overlay)
{
  g_autofree char *id = g_strconcat ("overlay-", overlay->id, NULL);
  g_autoptr (GPtrArray) shapes = loosen_map_shapes_list (self->shapes, self->view, id);

  for (guint i = 0; i < shapes->len; i++) {
    g_ptr_array_add (self->no_go, (gpointer) overlay);
    g_ptr_array_add (self->no_go_shapes, g_ptr_array_index (shapes, i));
  }
}

/**
 * loosen_map_board_fill:
 * @self: a board
 * @view: the view to show
 * @toggled: for the signal of each zone, swapped, with the map
 * @state_changed: for the change of its state flags, too
 *
 * Puts the zones of a view on the map, in place of those that were there.
 */
void
loosen_map_board_fill (LoosenMapBoard *self, LoosenView view, GCallback toggled, GCallback state_changed)
{
  static const LoosenSide single[] = { LOOSEN_SIDE_LEFT, LOOSEN_SIDE_RIGHT, LOOSEN_SIDE_CENTRE };
  LoosenCatalog *catalog = loosen_complaint_get_catalog (self->complaint);
  const LoosenZone *const *zones = loosen_catalog_get_zones (catalog);
  const LoosenOverlay *const *overlays = loosen_catalog_get_overlays (catalog);
  guint n = 0;

  clear (self);
  self->view = view;
  while (zones[n] != NULL)
    n++;
  /* The catalog names the topmost first; painting begins with the lowest. */
  for (guint i = n; i-- > 0;)
    for (guint k = 0; k < G_N_ELEMENTS (single); k++)
      if ((zones[i]->views & view) != 0 && (zones[i]->sides & single[k]) != 0)
        add_zone (self, zones[i], single[k], toggled, state_changed);
  for (guint i = 0; overlays[i] != NULL; i++)
    if (overlays[i]->no_go)
      add_no_go (self, overlays[i]);

  loosen_map_board_show_marks (self);
}

/**
 * loosen_map_board_place:
 * @self: a board
 * @camera: the camera of the map, of its size of now
 *
 * Gives every zone its place.
 */
void
loosen_map_board_place (LoosenMapBoard *self, LoosenMapCamera camera)
{
  self->camera = camera;
  g_clear_pointer (&self->pick, loosen_map_pick_free);
  for (guint i = 0; i < self->zones->len; i++)
    loosen_map_zone_place (g_ptr_array_index (self->zones, i), camera, FINGER);
}

/**
 * loosen_map_board_show_marks:
 * @self: a board
 *
 * Brings the zones into step with the complaint.
 */
void
loosen_map_board_show_marks (LoosenMapBoard *self)
{
  for (guint i = 0; i < self->zones->len; i++) {
    LoosenMapZone *zone = g_ptr_array_index (self->zones, i);

    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (zone),
                                  loosen_complaint_has_mark (self->complaint, loosen_map_zone_get_zone (zone),
                                                             loosen_map_zone_get_side (zone)));
  }
}

/**
 * loosen_map_board_set_cursor:
 * @self: a board
 * @name: the cursor over zones
 */
void
loosen_map_board_set_cursor (LoosenMapBoard *self, const char *name)
{
  for (guint i = 0; i < self->zones->len; i++)
    gtk_widget_set_cursor_from_name (g_ptr_array_index (self->zones, i), name);
}

/**
 * loosen_map_board_get_zones:
 * @self: a board
 *
 * Returns: (transfer none) (element-type LoosenMapZone): its zones, the topmost last
 */
GPtrArray *
loosen_map_board_get_zones (LoosenMapBoard *self)
{
  return self->zones;
}

/**
 * loosen_map_board_find:
 * @self: a board
 * @zone_id: id of a zone
 * @side: sides of it
 *
 * Returns: (transfer none) (nullable): the widget of the zone on one of the sides
 */
LoosenMapZone *
loosen_map_board_find (LoosenMapBoard *self, const char *zone_id, LoosenSide side)
{
  for (guint i = 0; i < self->zones->len; i++) {
    LoosenMapZone *zone = g_ptr_array_index (self->zones, i);

    if ((loosen_map_zone_get_side (zone) & side) != 0 && g_str_equal (loosen_map_zone_get_zone (zone)->id, zone_id))
      return zone;
  }

  return NULL;
}

/**
 * loosen_map_board_pick:
 * @self: a board
 * @x: pixels of the map
 * @y: pixels of the map
 *
 * Returns: (transfer none) (nullable): the zone drawn there, else the nearest within a finger's width
 */
LoosenMapZone *
loosen_map_board_pick (LoosenMapBoard *self, double x, double y)
{
  int index = loosen_map_pick_near (ensure_pick (self), x, y, FINGER);

  return index >= 0 ? g_ptr_array_index (self->zones, index) : NULL;
}

/**
 * loosen_map_board_pick_no_go:
 * @self: a board
 * @x: pixels of the map
 * @y: pixels of the map
 *
 * Returns: (transfer none) (nullable): the never-press area there, where no zone covers it
 */
const LoosenOverlay *
loosen_map_board_pick_no_go (LoosenMapBoard *self, double x, double y)
{
  int index = loosen_map_pick_blocker (ensure_pick (self), x, y);

  return index >= 0 ? g_ptr_array_index (self->no_go, index) : NULL;
}
