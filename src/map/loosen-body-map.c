/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-body-map.h"

#include <glib/gi18n.h>
#include <math.h>

#include "loosen-config.h"
#include "loosen-map-board.h"
#include "loosen-map-figure.h"
#include "loosen-map-gestures.h"
#include "loosen-map-lens.h"
#include "loosen-map-paint.h"
#include "loosen-map-scene.h"
#include "loosen-map-walk.h"
#include "loosen-map-zone.h"
#include "loosen-scale.h"

#define MAP_RESOURCE LOOSEN_RESOURCE_PATH "/bodymap.svg"
#define ZOOM_STEP 1.15 /* of a key */
#define FIRST_ZONE "piriformis" /* what most people come for, and in the middle of the map */

/**
 * LoosenBodyMap:
 *
 * The body map. It shows a complaint, lets zones be marked by pointer, touch and keyboard, and shows where to work.
 *
 * The figure is drawn by librsvg into a texture, once for each size, theme, view or zoom; what changes with a click is
 * composed on top of it by the zones' own widgets.
 *
 * # Shortcuts and Gestures
 * One tab stop. Arrows move to the nearest zone, Home and End to the topmost and the lowest, letters to a name, Space or
 * Enter marks. + and - zoom, 0 shows the frame again; scrolling and pinching zoom, dragging moves. A compact map lies in
 * a page that scrolls, so there scrolling zooms only with Control.
 *
 * While the pin is set, a click or Space or Enter sets it there; on the pin it takes the pin away.
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

  LoosenComplaint *complaint; /* (owned) */
  LoosenMapShapes *shapes;    /* (owned) */
  LoosenMapFigure *figure;    /* (owned) */
  LoosenMapLens *lens;        /* (owned) */
  LoosenMapGestures *gestures; /* (owned) */
  LoosenMapBoard *board;      /* (owned): the zones of the view */

  LoosenView view;
  gboolean compact;
  gboolean pinning;
  gboolean pressed_to_pin; /* the click that goes on was for the pin */

  GArray *work;     /* of LoosenWorkArea */
  GArray *closed;   /* of LoosenMark: where nothing may press now */
  char *work_title; /* (owned) (nullable): name of the technique whose work areas are shown */
  gboolean work_felt;
  gboolean work_withheld;

  LoosenMapZone *last_focus; /* (unowned) (nullable) */
  LoosenMapTyping typing;
};

G_DEFINE_FINAL_TYPE (LoosenBodyMap, loosen_body_map, GTK_TYPE_WIDGET)

typedef enum {
  PROP_COMPLAINT = 1,
  PROP_PINNING,
} LoosenBodyMapProperty;
static GParamSpec *props[PROP_PINNING + 1];

enum { EXPLAIN, RED_FLAG, N_SIGNALS };
static guint signals[N_SIGNALS];

/* The zone whose name is shown: under the pointer, else with the focus unless its callout says it already. */
static LoosenMapZone *
find_named (LoosenBodyMap *self)
{
  GPtrArray *zones = loosen_map_board_get_zones (self->board);
  LoosenMapZone *focused = NULL;

  for (guint i = 0; i < zones->len; i++) {
    GtkWidget *zone = g_ptr_array_index (zones, i);
    GtkStateFlags state = gtk_widget_get_state_flags (zone);

    if ((state & GTK_STATE_FLAG_PRELIGHT) != 0)
      return LOOSEN_MAP_ZONE (zone);
    if ((state & GTK_STATE_FLAG_FOCUS_VISIBLE) != 0 && gtk_widget_has_focus (zone) &&
        (self->compact || !gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (zone))))
      focused = LOOSEN_MAP_ZONE (zone);
  }

  return focused;
}

static void
loosen_body_map_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  LoosenBodyMap *self = LOOSEN_BODY_MAP (widget);
  GPtrArray *zones = loosen_map_board_get_zones (self->board);
  LoosenMapZone *named = find_named (self);
  LoosenMapScene scene = {
    .widget = widget,
    .shapes = self->shapes,
    .complaint = self->complaint,
    .palette = loosen_map_palette_get (loosen_theme_get_current ()),
    .camera = loosen_map_lens_get_camera (self->lens),
    .view = self->view,
    .compact = self->compact,
    .work = (const LoosenWorkArea *) (gpointer) self->work->data,
    .n_work = self->work->len,
    .closed = (const LoosenMark *) (gpointer) self->closed->data,
    .n_closed = self->closed->len,
    .technique = self->work_title,
    .felt = self->work_felt,
    .withheld = self->work_withheld,
  };

  if (gtk_widget_get_width (widget) <= 0 || gtk_widget_get_height (widget) <= 0)
    return;

  loosen_map_figure_snapshot (self->figure, snapshot, self->shapes, self->view, scene.camera);
  for (guint i = 0; i < zones->len; i++)
    gtk_widget_snapshot_child (widget, g_ptr_array_index (zones, i), snapshot);
  loosen_map_scene_append_closed (&scene, snapshot);
  loosen_map_scene_append_work (&scene, snapshot);
  loosen_map_scene_append_words (&scene, snapshot, named);
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

  loosen_map_lens_resize (self->lens, width, height);
  loosen_map_board_place (self->board, loosen_map_lens_get_camera (self->lens));
  gtk_widget_queue_draw (widget);
}

/* Zones and complaint */

static void
complaint_changed_cb (LoosenBodyMap *self)
{
  loosen_map_board_show_marks (self->board);
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
  if (marked == loosen_complaint_has_mark (self->complaint, zone, side))
    return;

  loosen_complaint_set_mark (self->complaint, zone, side, marked);
  if (!marked)
    return;
  if (zone->kind == LOOSEN_ZONE_INFO_ONLY)
    explain (self, zone->name,
             loosen_catalog_get_safety_texts (loosen_complaint_get_catalog (self->complaint))->front_thigh_card);
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
fill_board (LoosenBodyMap *self)
{
  self->last_focus = NULL;
  loosen_map_board_fill (self->board, self->view, G_CALLBACK (zone_toggled_cb), G_CALLBACK (zone_state_cb));
  loosen_map_board_set_cursor (self->board, self->pinning ? "crosshair" : "pointer");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->view == LOOSEN_VIEW_FRONT ? _ ("Body map, front view")
                                                                  : _ ("Body map, back view"),
                                  -1);
}

/* The focus stays where it was, if that can be seen from the other side too. */
static void
turn_board (LoosenBodyMap *self)
{
  GtkWidget *focused = gtk_widget_get_focus_child (GTK_WIDGET (self));
  const LoosenZone *zone = focused != NULL ? loosen_map_zone_get_zone (LOOSEN_MAP_ZONE (focused)) : NULL;
  LoosenSide side = focused != NULL ? loosen_map_zone_get_side (LOOSEN_MAP_ZONE (focused)) : LOOSEN_SIDE_NONE;

  fill_board (self);
  if (zone == NULL)
    return;

  self->last_focus = loosen_map_board_find (self->board, zone->id, side);
  gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

/* Pointer */

static gboolean
is_on_pin (LoosenBodyMap *self, LoosenPoint at)
{
  const LoosenPin *pin = loosen_complaint_get_pin (self->complaint);
  LoosenPoint tip;

  if (pin == NULL || pin->view != self->view)
    return FALSE;

  tip = loosen_map_camera_to_widget (loosen_map_lens_get_camera (self->lens), pin->point);

  return hypot (tip.x - at.x, tip.y - at.y) <= LOOSEN_MAP_PIN_RADIUS ||
         hypot (tip.x - at.x, tip.y - LOOSEN_MAP_PIN_HEIGHT - at.y) <= LOOSEN_MAP_PIN_RADIUS;
}

/* Sets the pin, or takes it away where it is already; then a click marks zones again. */
static void
put_pin (LoosenBodyMap *self, LoosenPoint at)
{
  LoosenPin pin = { self->view, loosen_map_camera_to_map (loosen_map_lens_get_camera (self->lens), at) };

  loosen_complaint_set_pin (self->complaint, is_on_pin (self, at) ? NULL : &pin);
  loosen_body_map_set_pinning (self, FALSE);
}

static void
pressed_cb (LoosenBodyMap *self, int n_press, double x, double y, GtkGesture *gesture)
{
  self->pressed_to_pin = self->pinning;
  if (!self->pinning)
    return;

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  /* A pin beside the body would say nothing. */
  if (is_on_pin (self, (LoosenPoint) { x, y }) || loosen_map_board_pick (self->board, x, y) != NULL)
    put_pin (self, (LoosenPoint) { x, y });
}

static void
released_cb (LoosenBodyMap *self, int n_press, double x, double y)
{
  /* What a zone covers is the zone's. */
  const LoosenOverlay *overlay = loosen_map_board_pick_no_go (self->board, x, y);

  if (overlay != NULL && !self->pressed_to_pin)
    explain (self, overlay->name, overlay->text);
}

/* Keyboard */

static void
focus_zone (LoosenBodyMap *self, LoosenMapZone *zone)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (zone == NULL)
    return;

  /* It was reached by a key, so it must be seen. */
  if (GTK_IS_WINDOW (root))
    gtk_window_set_focus_visible (GTK_WINDOW (root), TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (zone));
  loosen_map_lens_show (self->lens, loosen_map_zone_get_shape (zone)->centre);
}

static LoosenMapZone *
get_focused (LoosenBodyMap *self)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self));

  return child != NULL ? LOOSEN_MAP_ZONE (child) : NULL;
}

static gboolean
key_pressed_cb (LoosenBodyMap *self, guint keyval, guint keycode, GdkModifierType state)
{
  LoosenMapZone *focused = get_focused (self);
  LoosenMapZone *target = NULL;

  if (focused == NULL || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  if (loosen_map_walk_key (loosen_map_board_get_zones (self->board), focused, keyval, &target)) {
    focus_zone (self, target);
    return GDK_EVENT_STOP;
  }

  switch (keyval) {
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
    loosen_map_lens_set_frame (self->lens, loosen_map_lens_get_frame (self->lens));
    return GDK_EVENT_STOP;
  case GDK_KEY_Return:
  case GDK_KEY_KP_Enter:
  case GDK_KEY_ISO_Enter:
  case GDK_KEY_space:
  case GDK_KEY_KP_Space:
    if (!self->pinning)
      return GDK_EVENT_PROPAGATE;
    put_pin (self, loosen_map_camera_to_widget (loosen_map_lens_get_camera (self->lens),
                                                loosen_map_zone_get_shape (focused)->centre));
    return GDK_EVENT_STOP;
  default:
    target = loosen_map_walk_type (loosen_map_board_get_zones (self->board), focused, keyval, g_get_monotonic_time (),
                                   &self->typing);
    focus_zone (self, target);
    return target != NULL;
  }
}

static gboolean
loosen_body_map_focus (GtkWidget *widget, GtkDirectionType direction)
{
  LoosenBodyMap *self = LOOSEN_BODY_MAP (widget);
  LoosenMapZone *zone = self->last_focus;

  /* One tab stop: whoever is in goes out, whoever comes in gets the last one. */
  if (gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;

  if (zone == NULL)
    zone = loosen_map_board_find (self->board, FIRST_ZONE, LOOSEN_SIDE_BOTH);
  if (zone == NULL && loosen_map_board_get_zones (self->board)->len > 0)
    zone = g_ptr_array_index (loosen_map_board_get_zones (self->board), 0);
  if (zone == NULL)
    return FALSE;

  gtk_widget_grab_focus (GTK_WIDGET (zone));
  loosen_map_lens_show (self->lens, loosen_map_zone_get_shape (zone)->centre);

  return TRUE;
}

static void
loosen_body_map_set_focus_child (GtkWidget *widget, GtkWidget *child)
{
  LoosenBodyMap *self = LOOSEN_BODY_MAP (widget);

  /* Also by a click. */
  if (child != NULL)
    self->last_focus = LOOSEN_MAP_ZONE (child);
  GTK_WIDGET_CLASS (loosen_body_map_parent_class)->set_focus_child (widget, child);
}

/* The object */

static void
theme_changed_cb (LoosenBodyMap *self)
{
  GPtrArray *zones = loosen_map_board_get_zones (self->board);

  for (guint i = 0; i < zones->len; i++)
    gtk_widget_queue_draw (g_ptr_array_index (zones, i));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
loosen_body_map_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  LoosenBodyMap *self = LOOSEN_BODY_MAP (object);

  switch ((LoosenBodyMapProperty) id) {
  case PROP_COMPLAINT:
    g_value_set_object (value, self->complaint);
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
    self->complaint = g_value_dup_object (value);
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

  g_signal_connect_object (self->complaint, "changed", G_CALLBACK (complaint_changed_cb), self, G_CONNECT_SWAPPED);
  self->board = loosen_map_board_new (GTK_WIDGET (self), self->shapes, self->complaint);
  fill_board (self);
}

static void
loosen_body_map_dispose (GObject *object)
{
  LoosenBodyMap *self = LOOSEN_BODY_MAP (object);

  self->last_focus = NULL;
  g_clear_pointer (&self->board, loosen_map_board_free);
  g_clear_pointer (&self->figure, loosen_map_figure_free);
  g_clear_object (&self->lens);
  g_clear_object (&self->complaint);

  G_OBJECT_CLASS (loosen_body_map_parent_class)->dispose (object);
}

static void
loosen_body_map_finalize (GObject *object)
{
  LoosenBodyMap *self = LOOSEN_BODY_MAP (object);

  g_array_unref (self->work);
  g_array_unref (self->closed);
  g_free (self->typing.text);
  g_free (self->work_title);
  loosen_map_gestures_free (self->gestures);
  loosen_map_shapes_free (self->shapes);

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
  widget_class->set_focus_child = loosen_body_map_set_focus_child;

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
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (widget, keys);

  /* Before the zones, because a gesture that comes after them loses the click that follows a drag. */
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));
}

static void
loosen_body_map_init (LoosenBodyMap *self)
{
  g_autoptr (GError) error = NULL;

  self->view = LOOSEN_VIEW_BACK;
  self->work = g_array_new (FALSE, FALSE, sizeof (LoosenWorkArea));
  self->closed = g_array_new (FALSE, FALSE, sizeof (LoosenMark));

  /* Part of the program itself: without it there is nothing to go on with. */
  self->shapes = loosen_map_shapes_new_from_resource (MAP_RESOURCE, &error);
  if (self->shapes == NULL)
    g_error ("Cannot read the body map: %s", error->message);
  self->figure = loosen_map_figure_new (GTK_WIDGET (self), MAP_RESOURCE, &error);
  if (self->figure == NULL)
    g_error ("Cannot read the body map: %s", error->message);
  self->lens = loosen_map_lens_new (GTK_WIDGET (self));
  self->gestures = loosen_map_gestures_new (GTK_WIDGET (self), self->lens);
  g_signal_connect_object (self->lens, "moved", G_CALLBACK (gtk_widget_queue_allocate), self, G_CONNECT_SWAPPED);

  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  add_controllers (self);
  loosen_theme_connect (GTK_WIDGET (self), G_CALLBACK (theme_changed_cb));
  loosen_scale_connect (GTK_WIDGET (self), G_CALLBACK (gtk_widget_queue_allocate));
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

  return self->complaint;
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

  return self->view;
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

  if (self->view == view)
    return;

  self->view = view;
  turn_board (self);
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

  return loosen_map_lens_get_frame (self->lens);
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

  loosen_map_lens_set_frame (self->lens, frame);
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

  return self->compact;
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

  if (self->compact == !!compact)
    return;

  self->compact = !!compact;
  loosen_map_gestures_set_in_page (self->gestures, self->compact);
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
  loosen_map_gestures_set_still (self->gestures, self->pinning);
  loosen_map_board_set_cursor (self->board, pinning ? "crosshair" : "pointer");
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), pinning ? "crosshair" : NULL);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PINNING]);
}

/**
 * loosen_body_map_set_closed:
 * @self: a map
 * @marks: (array length=n_marks) (nullable): areas of the catalog of its complaint; copied
 * @n_marks: how many
 *
 * Shows where nothing may press now, because the skin is numb or open there.
 */
void
loosen_body_map_set_closed (LoosenBodyMap *self, const LoosenMark *marks, guint n_marks)
{
  g_return_if_fail (LOOSEN_IS_BODY_MAP (self));
  g_return_if_fail (marks != NULL || n_marks == 0);

  g_array_set_size (self->closed, 0);
  g_array_append_vals (self->closed, marks, n_marks);
  gtk_widget_queue_draw (GTK_WIDGET (self));
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

  g_array_set_size (self->work, 0);
  g_clear_pointer (&self->work_title, g_free);
  if (match != NULL) {
    g_array_append_vals (self->work, match->work, match->n_work);
    self->work_title = g_strdup (match->technique->name);
    self->work_felt = !match->technique->has_pressure;
    self->work_withheld = match->state == LOOSEN_MATCH_WITHHELD;
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

  loosen_map_lens_zoom (self->lens, factor, gtk_widget_get_width (GTK_WIDGET (self)) / 2.0,
                        gtk_widget_get_height (GTK_WIDGET (self)) / 2.0, TRUE);
}

/**
 * loosen_body_map_set_render_delay:
 * @self: a map
 * @delay: milliseconds
 *
 * How long the map must stand still until its figure is drawn anew; for tests, which must not depend on the speed of
 * a machine.
 */
void
loosen_body_map_set_render_delay (LoosenBodyMap *self, guint delay)
{
  g_return_if_fail (LOOSEN_IS_BODY_MAP (self));

  loosen_map_figure_set_delay (self->figure, delay);
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
