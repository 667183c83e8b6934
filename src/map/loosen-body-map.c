/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-body-map.h"

#include <glib/gi18n.h>
#include <math.h>

#include "loosen-config.h"
#include "loosen-map-figure.h"
#include "loosen-map-labels.h"
#include "loosen-map-paint.h"
#include "loosen-map-pick.h"
#include "loosen-map-scene.h"
#include "loosen-map-walk.h"
#include "loosen-map-zone.h"

#define MAP_RESOURCE LOOSEN_RESOURCE_PATH "/bodymap.svg"
#define FINGER 22.0          /* pixels: half of a 44 px target */
#define ZOOM_MAX 6.0         /* pixels for a map unit */
#define ZOOM_STEP 1.15
#define DRAG_FROM 8.0        /* pixels: less is a click */
#define TYPE_AHEAD_US (G_USEC_PER_SEC)

/* The parts of the body that the frames show; map units. */
static const struct {
  double x, y, width, height;
} frames[] = {
  [LOOSEN_FRAME_WHOLE] = { -215, -16, 430, 1036 },
  [LOOSEN_FRAME_LOWER] = { -200, 285, 400, 730 },
  [LOOSEN_FRAME_HIPS] = { -125, 320, 250, 245 },
};

/**
 * LoosenBodyMap:
 *
 * The body map. It shows a complaint, lets zones be marked by pointer, touch and keyboard, and shows where to work.
 *
 * The figure is drawn by librsvg into a texture, once for each size, theme, view or zoom; what changes with a click is
 * composed on top of it by the zones' own widgets.
 *
 * # Shortcuts and Gestures
 * One tab stop. Arrows move to the nearest zone, letters to a name, Space or Enter marks. + and - zoom, 0 shows the
 * frame again; scrolling and pinching zoom, dragging moves.
 *
 * # CSS nodes
 * `bodymap` with a `zone` for each zone and side.
 *
 * # Accessibility
 * A group of toggle buttons.
 *
 * # Text direction
 * Never mirrored: left and right are the person's.
 */
struct _LoosenBodyMap {
  GtkWidget parent_instance;

  LoosenMapScene scene;       /* (owned): what is to be seen */
  LoosenMapFigure *figure;    /* (owned) */
  GPtrArray *zones;           /* (element-type LoosenMapZone) (unowned): of the view, topmost last */
  GPtrArray *zone_shapes;     /* (element-type LoosenShape) (unowned), beside it */

  LoosenFrame frame;
  gboolean pinning;

  gboolean zoomed; /* the camera is no longer the frame's */
  int placed_width;
  int placed_height;

  LoosenMapPick *pick;   /* (owned) (nullable): made when it is needed */

  LoosenMapZone *last_focus; /* (unowned) (nullable) */
  GString *typed;
  gint64 typed_at;
  LoosenMapCamera drag_camera; /* when the drag began */
  double pinch_scale;
};

G_DEFINE_FINAL_TYPE (LoosenBodyMap, loosen_body_map, GTK_TYPE_WIDGET)

typedef enum {
  PROP_COMPLAINT = 1,
  PROP_PINNING,
} LoosenBodyMapProperty;
static GParamSpec *props[PROP_PINNING + 1];

enum { EXPLAIN, RED_FLAG, N_SIGNALS };
static guint signals[N_SIGNALS];

/* Camera and pick */

static LoosenMapCamera
get_frame_camera (LoosenBodyMap *self, int width, int height)
{
  return loosen_map_camera_fit (frames[self->frame].x, frames[self->frame].y, frames[self->frame].width,
                                frames[self->frame].height, width, height);
}

static void
forget_pick (LoosenBodyMap *self)
{
  g_clear_pointer (&self->pick, loosen_map_pick_free);
}

static void
set_camera (LoosenBodyMap *self, LoosenMapCamera camera)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int height = gtk_widget_get_height (GTK_WIDGET (self));
  double least = get_frame_camera (self, width, height).scale;

  /* Not smaller than the whole figure. */
  if (self->frame != LOOSEN_FRAME_WHOLE)
    least = loosen_map_camera_fit (frames[0].x, frames[0].y, frames[0].width, frames[0].height, width, height).scale;
  if (camera.scale < least)
    camera = loosen_map_camera_zoom (camera, least / camera.scale, width / 2.0, height / 2.0);

  self->scene.camera = loosen_map_camera_keep_in_view (camera, width, height);
  self->zoomed = TRUE;
  forget_pick (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
zoom_at (LoosenBodyMap *self, double factor, double x, double y)
{
  factor = MIN (factor, ZOOM_MAX / self->scene.camera.scale);
  set_camera (self, loosen_map_camera_zoom (self->scene.camera, factor, x, y));
}

static void
ensure_pick (LoosenBodyMap *self)
{
  if (self->pick == NULL)
    self->pick = loosen_map_pick_new (self->zone_shapes, self->scene.camera, gtk_widget_get_width (GTK_WIDGET (self)),
                                      gtk_widget_get_height (GTK_WIDGET (self)),
                                      gtk_widget_get_scale_factor (GTK_WIDGET (self)));
}

static GtkWidget *
pick_zone (double x, double y, gpointer user_data)
{
  LoosenBodyMap *self = user_data;
  int index;

  ensure_pick (self);
  index = loosen_map_pick_near (self->pick, x, y, FINGER);

  return index >= 0 ? g_ptr_array_index (self->zones, index) : NULL;
}

/* Drawing */

static void
append_hover_name (LoosenBodyMap *self, GtkSnapshot *snapshot, const LoosenMapPalette *palette)
{
  for (guint i = 0; i < self->zones->len; i++) {
    LoosenMapZone *zone = g_ptr_array_index (self->zones, i);
    GtkStateFlags state = gtk_widget_get_state_flags (GTK_WIDGET (zone));
    const LoosenShape *shape = loosen_map_zone_get_shape (zone);

    if ((state & (GTK_STATE_FLAG_PRELIGHT | GTK_STATE_FLAG_FOCUS_VISIBLE)) == 0)
      continue;
    if ((state & GTK_STATE_FLAG_PRELIGHT) == 0 && !gtk_widget_has_focus (GTK_WIDGET (zone)))
      continue;
    /* What is marked has its callout; only the pointer asks for its name again. */
    if ((state & GTK_STATE_FLAG_PRELIGHT) == 0 && gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (zone)))
      continue;
    loosen_map_labels_name (snapshot, GTK_WIDGET (self), palette, loosen_map_zone_get_label (zone),
                            loosen_map_camera_to_widget (self->scene.camera,
                                                         (LoosenPoint) { shape->centre.x, shape->y }));
    return;
  }
}

static void
loosen_body_map_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  LoosenBodyMap *self = LOOSEN_BODY_MAP (widget);
  const LoosenMapPalette *palette = loosen_map_palette_get (loosen_theme_get_current ());

  if (gtk_widget_get_width (widget) <= 0 || gtk_widget_get_height (widget) <= 0)
    return;

  loosen_map_figure_append (self->figure, &self->scene, snapshot);
  loosen_map_scene_append_sides (&self->scene, widget, snapshot, palette);
  for (guint i = 0; i < self->zones->len; i++)
    gtk_widget_snapshot_child (widget, g_ptr_array_index (self->zones, i), snapshot);
  loosen_map_scene_append_work (&self->scene, widget, snapshot, palette);
  loosen_map_scene_append_pin (&self->scene, widget, snapshot, palette);
  loosen_map_scene_append_legend (&self->scene, widget, snapshot, palette);
  if (!self->scene.compact)
    loosen_map_scene_append_callouts (&self->scene, widget, snapshot, palette);
  append_hover_name (self, snapshot, palette);
}

static void
loosen_body_map_measure (GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline,
                         int *natural_baseline)
{
  *minimum = 120;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 480 : 640;
}

static void
loosen_body_map_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  LoosenBodyMap *self = LOOSEN_BODY_MAP (widget);

  if (!self->zoomed) {
    self->scene.camera = get_frame_camera (self, width, height);
  } else if (width != self->placed_width || height != self->placed_height) {
    /* What was in the middle stays there. */
    self->scene.camera.x += (width - self->placed_width) / 2.0;
    self->scene.camera.y += (height - self->placed_height) / 2.0;
    self->scene.camera = loosen_map_camera_keep_in_view (self->scene.camera, width, height);
  }
  self->placed_width = width;
  self->placed_height = height;
  forget_pick (self);
  for (guint i = 0; i < self->zones->len; i++)
    loosen_map_zone_place (g_ptr_array_index (self->zones, i), self->scene.camera, FINGER);
  gtk_widget_queue_draw (widget);
}

/* Zones and complaint */

static void
show_marks (LoosenBodyMap *self)
{
  for (guint i = 0; i < self->zones->len; i++) {
    LoosenMapZone *zone = g_ptr_array_index (self->zones, i);
    gboolean marked = loosen_complaint_has_mark (self->scene.complaint, loosen_map_zone_get_zone (zone),
                                                 loosen_map_zone_get_side (zone));

    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (zone), marked);
  }
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
explain (LoosenBodyMap *self, const char *title, const char *text)
{
  g_signal_emit (self, signals[EXPLAIN], 0, title, text);
}

static void
zone_toggled_cb (LoosenBodyMap *self, LoosenMapZone *widget)
{
  const LoosenZone *zone = loosen_map_zone_get_zone (widget);
  LoosenSide side = loosen_map_zone_get_side (widget);
  gboolean marked = gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (widget));

  if (zone->kind == LOOSEN_ZONE_RED_FLAG) {
    /* Never marked: it asks. Setting it back comes here again with nothing to do. */
    if (marked) {
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (widget), FALSE);
      g_signal_emit (self, signals[RED_FLAG], 0, zone->id);
    }
    return;
  }
  if (marked == loosen_complaint_has_mark (self->scene.complaint, zone, side))
    return;

  loosen_complaint_set_mark (self->scene.complaint, zone, side, marked);
  if (!marked)
    return;
  if (zone->kind == LOOSEN_ZONE_INFO_ONLY)
    explain (self, zone->name,
             loosen_catalog_get_safety_texts (loosen_complaint_get_catalog (self->scene.complaint))->front_thigh_card);
  else if (zone->kind == LOOSEN_ZONE_PAIN_ONLY)
    explain (self, zone->name, zone->line);
}

static void
zone_state_cb (LoosenBodyMap *self)
{
  /* The name of the zone under the pointer is drawn here. */
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
remove_zones (LoosenBodyMap *self)
{
  self->last_focus = NULL;
  while (self->zones->len > 0)
    gtk_widget_unparent (g_ptr_array_steal_index (self->zones, self->zones->len - 1));
  g_ptr_array_set_size (self->zone_shapes, 0);
  forget_pick (self);
}

static void
add_zone (LoosenBodyMap *self, const LoosenZone *zone, LoosenSide side)
{
  const LoosenShape *shape = loosen_map_shapes_find_zone (self->scene.shapes, self->scene.view, zone, side);
  GtkWidget *widget;

  if (shape == NULL)
    return;

  widget = loosen_map_zone_new (zone, side, shape, pick_zone, self);
  g_signal_connect_object (widget, "toggled", G_CALLBACK (zone_toggled_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (widget, "state-flags-changed", G_CALLBACK (zone_state_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (widget, GTK_WIDGET (self));
  g_ptr_array_add (self->zones, widget);
  g_ptr_array_add (self->zone_shapes, (gpointer) shape);
}

static void
fill_zones (LoosenBodyMap *self)
{
  static const LoosenSide single[] = { LOOSEN_SIDE_LEFT, LOOSEN_SIDE_RIGHT, LOOSEN_SIDE_CENTRE };
  const LoosenZone *const *zones = loosen_catalog_get_zones (loosen_complaint_get_catalog (self->scene.complaint));
  guint n = 0;

  remove_zones (self);
  while (zones[n] != NULL)
    n++;
  /* The catalog names the topmost first; painting begins with the lowest. */
  for (guint i = n; i-- > 0;)
    for (guint k = 0; k < G_N_ELEMENTS (single); k++)
      if ((zones[i]->views & self->scene.view) != 0 && (zones[i]->sides & single[k]) != 0)
        add_zone (self, zones[i], single[k]);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->scene.view == LOOSEN_VIEW_FRONT ? _ ("Body map, front view")
                                                                  : _ ("Body map, back view"),
                                  -1);
  show_marks (self);
}

/* Pointer */

static void
set_pin_at (LoosenBodyMap *self, LoosenPoint point)
{
  const LoosenPin *old = loosen_complaint_get_pin (self->scene.complaint);
  LoosenPin pin = { self->scene.view, point };

  if (old != NULL && old->view == self->scene.view &&
      hypot (old->point.x - point.x, old->point.y - point.y) * self->scene.camera.scale < FINGER / 2)
    loosen_complaint_set_pin (self->scene.complaint, NULL);
  else
    loosen_complaint_set_pin (self->scene.complaint, &pin);
  loosen_body_map_set_pinning (self, FALSE);
}

static void
pin_pressed_cb (LoosenBodyMap *self, int n_press, double x, double y, GtkGesture *gesture)
{
  int index;

  if (!self->pinning) {
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_DENIED);
    return;
  }

  ensure_pick (self);
  index = loosen_map_pick_near (self->pick, x, y, FINGER);
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  /* A pin beside the body would say nothing. */
  if (index >= 0)
    set_pin_at (self, loosen_map_camera_to_map (self->scene.camera, (LoosenPoint) { x, y }));
}

static void
clicked_cb (LoosenBodyMap *self, int n_press, double x, double y)
{
  LoosenPoint point = loosen_map_camera_to_map (self->scene.camera, (LoosenPoint) { x, y });
  g_autoptr (GPtrArray) overlays = loosen_map_shapes_list (self->scene.shapes, self->scene.view, "overlay-");
  const LoosenOverlay *const *known =
    loosen_catalog_get_overlays (loosen_complaint_get_catalog (self->scene.complaint));

  /* Only what no zone took comes here. */
  for (guint i = 0; i < overlays->len; i++) {
    const LoosenShape *shape = g_ptr_array_index (overlays, i);

    if (!loosen_shape_contains (shape, point))
      continue;
    for (guint k = 0; known[k] != NULL; k++) {
      g_autofree char *id = g_strconcat ("overlay-", known[k]->id, NULL);

      if (known[k]->no_go && g_str_has_prefix (shape->id, id)) {
        explain (self, known[k]->name, known[k]->text);
        return;
      }
    }
  }
}

static void
drag_begin_cb (LoosenBodyMap *self)
{
  self->drag_camera = self->scene.camera;
}

static void
drag_update_cb (LoosenBodyMap *self, double dx, double dy, GtkGesture *gesture)
{
  LoosenMapCamera camera = self->drag_camera;

  if (hypot (dx, dy) < DRAG_FROM && gtk_gesture_get_sequence_state (gesture, NULL) != GTK_EVENT_SEQUENCE_CLAIMED)
    return;
  if (self->pinning)
    return;

  /* Claimed, so that letting go does not mark a zone. */
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  camera.x += dx;
  camera.y += dy;
  set_camera (self, camera);
}

static gboolean
scroll_cb (LoosenBodyMap *self, double dx, double dy, GtkEventController *controller)
{
  GdkEvent *event = gtk_event_controller_get_current_event (controller);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  double x = gtk_widget_get_width (GTK_WIDGET (self)) / 2.0;
  double y = gtk_widget_get_height (GTK_WIDGET (self)) / 2.0;
  double event_x, event_y, root_x, root_y;

  if (dy == 0)
    return GDK_EVENT_PROPAGATE;

  if (event != NULL && root != NULL && gdk_event_get_position (event, &event_x, &event_y)) {
    gtk_native_get_surface_transform (GTK_NATIVE (root), &root_x, &root_y);
    gtk_widget_translate_coordinates (GTK_WIDGET (root), GTK_WIDGET (self), event_x - root_x, event_y - root_y, &x, &y);
  }
  zoom_at (self, pow (ZOOM_STEP, -dy), x, y);

  return GDK_EVENT_STOP;
}

static void
pinch_begin_cb (LoosenBodyMap *self)
{
  self->pinch_scale = 1;
}

static void
pinch_cb (LoosenBodyMap *self, double scale, GtkGesture *gesture)
{
  double x, y;

  if (!gtk_gesture_get_bounding_box_center (gesture, &x, &y))
    return;

  zoom_at (self, scale / self->pinch_scale, x, y);
  self->pinch_scale = scale;
}

/* Keyboard */

static void
focus_zone (LoosenBodyMap *self, LoosenMapZone *zone)
{
  const LoosenShape *shape;
  LoosenPoint at;

  if (zone == NULL)
    return;

  self->last_focus = zone;
  gtk_widget_grab_focus (GTK_WIDGET (zone));
  gtk_widget_set_state_flags (GTK_WIDGET (zone), GTK_STATE_FLAG_FOCUS_VISIBLE, FALSE);

  /* Zoomed in, the map follows the focus. */
  shape = loosen_map_zone_get_shape (zone);
  at = loosen_map_camera_to_widget (self->scene.camera, shape->centre);
  if (at.x < 0 || at.y < 0 || at.x > gtk_widget_get_width (GTK_WIDGET (self)) ||
      at.y > gtk_widget_get_height (GTK_WIDGET (self))) {
    LoosenMapCamera camera = self->scene.camera;

    camera.x += gtk_widget_get_width (GTK_WIDGET (self)) / 2.0 - at.x;
    camera.y += gtk_widget_get_height (GTK_WIDGET (self)) / 2.0 - at.y;
    set_camera (self, camera);
  }
}

static LoosenMapZone *
get_focused (LoosenBodyMap *self)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self));

  return child != NULL ? LOOSEN_MAP_ZONE (child) : NULL;
}

static gboolean
type_ahead (LoosenBodyMap *self, LoosenMapZone *focused, guint keyval)
{
  gint64 now = g_get_monotonic_time ();
  gunichar letter = gdk_keyval_to_unicode (keyval);
  LoosenMapZone *found;

  if (!g_unichar_isalpha (letter))
    return GDK_EVENT_PROPAGATE;

  if (now - self->typed_at > TYPE_AHEAD_US)
    g_string_truncate (self->typed, 0);
  self->typed_at = now;
  g_string_append_unichar (self->typed, letter);
  found = loosen_map_walk_find (self->zones, focused, self->typed->str);
  focus_zone (self, found);

  return found != NULL ? GDK_EVENT_STOP : GDK_EVENT_PROPAGATE;
}

static gboolean
key_pressed_cb (LoosenBodyMap *self, guint keyval, guint keycode, GdkModifierType state)
{
  LoosenMapZone *focused = get_focused (self);

  if (focused == NULL || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  switch (keyval) {
  case GDK_KEY_Left:
  case GDK_KEY_KP_Left:
    focus_zone (self, loosen_map_walk_step (self->zones, focused, GTK_DIR_LEFT));
    return GDK_EVENT_STOP;
  case GDK_KEY_Right:
  case GDK_KEY_KP_Right:
    focus_zone (self, loosen_map_walk_step (self->zones, focused, GTK_DIR_RIGHT));
    return GDK_EVENT_STOP;
  case GDK_KEY_Up:
  case GDK_KEY_KP_Up:
    focus_zone (self, loosen_map_walk_step (self->zones, focused, GTK_DIR_UP));
    return GDK_EVENT_STOP;
  case GDK_KEY_Down:
  case GDK_KEY_KP_Down:
    focus_zone (self, loosen_map_walk_step (self->zones, focused, GTK_DIR_DOWN));
    return GDK_EVENT_STOP;
  case GDK_KEY_plus:
  case GDK_KEY_KP_Add:
  case GDK_KEY_equal:
    loosen_body_map_zoom (self, ZOOM_STEP);
    return GDK_EVENT_STOP;
  case GDK_KEY_minus:
  case GDK_KEY_KP_Subtract:
    loosen_body_map_zoom (self, 1 / ZOOM_STEP);
    return GDK_EVENT_STOP;
  case GDK_KEY_0:
  case GDK_KEY_KP_0:
    self->zoomed = FALSE;
    gtk_widget_queue_allocate (GTK_WIDGET (self));
    return GDK_EVENT_STOP;
  case GDK_KEY_Return:
  case GDK_KEY_KP_Enter:
  case GDK_KEY_space:
    if (!self->pinning)
      return GDK_EVENT_PROPAGATE;
    set_pin_at (self, loosen_map_zone_get_shape (focused)->centre);
    return GDK_EVENT_STOP;
  default:
    return type_ahead (self, focused, keyval);
  }
}

static gboolean
loosen_body_map_focus (GtkWidget *widget, GtkDirectionType direction)
{
  LoosenBodyMap *self = LOOSEN_BODY_MAP (widget);
  LoosenMapZone *zone = self->last_focus;

  /* One tab stop: whoever is in goes out, whoever comes in gets the last one. */
  if (gtk_widget_get_focus_child (widget) != NULL || self->zones->len == 0)
    return FALSE;

  if (zone == NULL)
    zone = loosen_map_walk_find (self->zones, NULL, "");
  for (guint i = 0; self->last_focus == NULL && i < self->zones->len; i++) {
    LoosenMapZone *other = g_ptr_array_index (self->zones, i);

    /* First the piriformis: what most people come for, and in the middle of the map. */
    if (g_str_equal (loosen_map_zone_get_zone (other)->id, "piriformis"))
      zone = other;
  }
  focus_zone (self, zone);

  return TRUE;
}

/* The object */

static void
theme_changed_cb (LoosenBodyMap *self)
{
  for (guint i = 0; i < self->zones->len; i++)
    gtk_widget_queue_draw (g_ptr_array_index (self->zones, i));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
loosen_body_map_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  LoosenBodyMap *self = LOOSEN_BODY_MAP (object);

  switch ((LoosenBodyMapProperty) id) {
  case PROP_COMPLAINT:
    g_value_set_object (value, self->scene.complaint);
    break;
  case PROP_PINNING:
    g_value_set_boolean (value, self->pinning);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
loosen_body_map_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  LoosenBodyMap *self = LOOSEN_BODY_MAP (object);

  switch ((LoosenBodyMapProperty) id) {
  case PROP_COMPLAINT:
    self->scene.complaint = g_value_dup_object (value);
    break;
  case PROP_PINNING:
    loosen_body_map_set_pinning (self, g_value_get_boolean (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
loosen_body_map_constructed (GObject *object)
{
  LoosenBodyMap *self = LOOSEN_BODY_MAP (object);

  G_OBJECT_CLASS (loosen_body_map_parent_class)->constructed (object);

  g_signal_connect_object (self->scene.complaint, "changed", G_CALLBACK (show_marks), self, G_CONNECT_SWAPPED);
  fill_zones (self);
}

static void
loosen_body_map_dispose (GObject *object)
{
  LoosenBodyMap *self = LOOSEN_BODY_MAP (object);

  if (self->zones != NULL)
    remove_zones (self);
  g_clear_object (&self->scene.complaint);

  G_OBJECT_CLASS (loosen_body_map_parent_class)->dispose (object);
}

static void
loosen_body_map_finalize (GObject *object)
{
  LoosenBodyMap *self = LOOSEN_BODY_MAP (object);

  g_ptr_array_unref (self->zones);
  g_ptr_array_unref (self->zone_shapes);
  g_array_unref (self->scene.work);
  g_string_free (self->typed, TRUE);
  g_free (self->scene.work_title);
  loosen_map_shapes_free (self->scene.shapes);
  loosen_map_figure_free (self->figure);

  G_OBJECT_CLASS (loosen_body_map_parent_class)->finalize (object);
}

static void
loosen_body_map_class_init (LoosenBodyMapClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = loosen_body_map_constructed;
  object_class->dispose = loosen_body_map_dispose;
  object_class->finalize = loosen_body_map_finalize;
  object_class->get_property = loosen_body_map_get_property;
  object_class->set_property = loosen_body_map_set_property;

  widget_class->snapshot = loosen_body_map_snapshot;
  widget_class->measure = loosen_body_map_measure;
  widget_class->size_allocate = loosen_body_map_size_allocate;
  widget_class->focus = loosen_body_map_focus;

  props[PROP_COMPLAINT] =
    g_param_spec_object ("complaint", NULL, NULL, LOOSEN_TYPE_COMPLAINT,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  props[PROP_PINNING] = g_param_spec_boolean ("pinning", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  signals[EXPLAIN] = g_signal_new ("explain", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);
  signals[RED_FLAG] = g_signal_new ("red-flag", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_css_name (widget_class, "bodymap");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
add_controllers (LoosenBodyMap *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_VERTICAL);
  GtkGesture *pin = gtk_gesture_click_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *pinch = gtk_gesture_zoom_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (widget, keys);
  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (scroll_cb), self);
  gtk_widget_add_controller (widget, scroll);

  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (pin), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (pin, "pressed", G_CALLBACK (pin_pressed_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (pin));
  g_signal_connect_swapped (click, "released", G_CALLBACK (clicked_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));

  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (drag), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (drag));
  g_signal_connect_swapped (pinch, "begin", G_CALLBACK (pinch_begin_cb), self);
  g_signal_connect_swapped (pinch, "scale-changed", G_CALLBACK (pinch_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (pinch));
}

static void
loosen_body_map_init (LoosenBodyMap *self)
{
  g_autoptr (GError) error = NULL;

  self->scene.view = LOOSEN_VIEW_BACK;
  self->zones = g_ptr_array_new ();
  self->zone_shapes = g_ptr_array_new ();
  self->scene.work = g_array_new (FALSE, FALSE, sizeof (LoosenWorkArea));
  self->typed = g_string_new (NULL);

  /* Part of the program itself: without it there is nothing to go on with. */
  self->scene.shapes = loosen_map_shapes_new_from_resource (MAP_RESOURCE, &error);
  if (self->scene.shapes == NULL)
    g_error ("Cannot read the body map: %s", error->message);
  self->figure = loosen_map_figure_new (GTK_WIDGET (self), MAP_RESOURCE, &error);
  if (self->figure == NULL)
    g_error ("Cannot read the body map: %s", error->message);

  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  add_controllers (self);
  loosen_theme_connect (GTK_WIDGET (self), G_CALLBACK (theme_changed_cb));
  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (gtk_widget_queue_allocate), NULL);
}

/**
 * loosen_body_map_new:
 * @complaint: the complaint to show and set
 *
 * Returns: a new map in the back view
 */
GtkWidget *
loosen_body_map_new (LoosenComplaint *complaint)
{
  g_return_val_if_fail (LOOSEN_IS_COMPLAINT (complaint), NULL);

  return g_object_new (LOOSEN_TYPE_BODY_MAP, "complaint", complaint, NULL);
}

/**
 * loosen_body_map_get_complaint:
 * @self: a map
 *
 * Returns: (transfer none): the complaint that it shows
 */
LoosenComplaint *
loosen_body_map_get_complaint (LoosenBodyMap *self)
{
  g_return_val_if_fail (LOOSEN_IS_BODY_MAP (self), NULL);

  return self->scene.complaint;
}

/**
 * loosen_body_map_get_view:
 * @self: a map
 *
 * Returns: the view that it shows
 */
LoosenView
loosen_body_map_get_view (LoosenBodyMap *self)
{
  g_return_val_if_fail (LOOSEN_IS_BODY_MAP (self), LOOSEN_VIEW_BACK);

  return self->scene.view;
}

/**
 * loosen_body_map_set_view:
 * @self: a map
 * @view: back or front
 *
 * Turns the figure round.
 */
void
loosen_body_map_set_view (LoosenBodyMap *self, LoosenView view)
{
  g_return_if_fail (LOOSEN_IS_BODY_MAP (self));

  if (self->scene.view == view)
    return;

  self->scene.view = view;
  fill_zones (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * loosen_body_map_get_frame:
 * @self: a map
 *
 * Returns: the part of the body that was asked for last
 */
LoosenFrame
loosen_body_map_get_frame (LoosenBodyMap *self)
{
  g_return_val_if_fail (LOOSEN_IS_BODY_MAP (self), LOOSEN_FRAME_WHOLE);

  return self->frame;
}

/**
 * loosen_body_map_set_frame:
 * @self: a map
 * @frame: a part of the body
 *
 * Shows a part of the body, and takes zooming and dragging back.
 */
void
loosen_body_map_set_frame (LoosenBodyMap *self, LoosenFrame frame)
{
  g_return_if_fail (LOOSEN_IS_BODY_MAP (self));

  self->zoomed = FALSE;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  self->frame = frame;
}

/**
 * loosen_body_map_get_compact:
 * @self: a map
 *
 * Returns: whether it has a legend in place of callouts
 */
gboolean
loosen_body_map_get_compact (LoosenBodyMap *self)
{
  g_return_val_if_fail (LOOSEN_IS_BODY_MAP (self), FALSE);

  return self->scene.compact;
}

/**
 * loosen_body_map_set_compact:
 * @self: a map
 * @compact: whether to have a legend in place of callouts
 */
void
loosen_body_map_set_compact (LoosenBodyMap *self, gboolean compact)
{
  g_return_if_fail (LOOSEN_IS_BODY_MAP (self));

  if (self->scene.compact == !!compact)
    return;

  self->scene.compact = !!compact;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * loosen_body_map_get_pinning:
 * @self: a map
 *
 * Returns: whether the next click sets the pin
 */
gboolean
loosen_body_map_get_pinning (LoosenBodyMap *self)
{
  g_return_val_if_fail (LOOSEN_IS_BODY_MAP (self), FALSE);

  return self->pinning;
}

/**
 * loosen_body_map_set_pinning:
 * @self: a map
 * @pinning: whether the next click sets the pin of the sharpest spot in place of marking a zone
 */
void
loosen_body_map_set_pinning (LoosenBodyMap *self, gboolean pinning)
{
  g_return_if_fail (LOOSEN_IS_BODY_MAP (self));

  if (self->pinning == !!pinning)
    return;

  self->pinning = !!pinning;
  for (guint i = 0; i < self->zones->len; i++)
    gtk_widget_set_cursor_from_name (g_ptr_array_index (self->zones, i), pinning ? "crosshair" : "pointer");
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), pinning ? "crosshair" : NULL);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PINNING]);
}

/**
 * loosen_body_map_set_work:
 * @self: a map
 * @match: (nullable): the technique whose work areas to show; %NULL for none
 *
 * Keeps nothing of @match.
 */
void
loosen_body_map_set_work (LoosenBodyMap *self, const LoosenMatch *match)
{
  g_return_if_fail (LOOSEN_IS_BODY_MAP (self));

  g_array_set_size (self->scene.work, 0);
  g_clear_pointer (&self->scene.work_title, g_free);
  if (match != NULL) {
    g_array_append_vals (self->scene.work, match->work, match->n_work);
    self->scene.work_title = g_strdup (match->technique->name);
    self->scene.work_felt = !match->technique->has_pressure;
  }
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * loosen_body_map_zoom:
 * @self: a map
 * @factor: larger than 1 to come closer
 *
 * Zooms around the middle.
 */
void
loosen_body_map_zoom (LoosenBodyMap *self, double factor)
{
  g_return_if_fail (LOOSEN_IS_BODY_MAP (self));
  g_return_if_fail (factor > 0);

  zoom_at (self, factor, gtk_widget_get_width (GTK_WIDGET (self)) / 2.0,
           gtk_widget_get_height (GTK_WIDGET (self)) / 2.0);
}

/**
 * loosen_body_map_get_n_renders:
 * @self: a map
 *
 * Returns: how often librsvg has drawn the figure; for tests
 */
guint
loosen_body_map_get_n_renders (LoosenBodyMap *self)
{
  g_return_val_if_fail (LOOSEN_IS_BODY_MAP (self), 0);

  return loosen_map_figure_get_n_renders (self->figure);
}
