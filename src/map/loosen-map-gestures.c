/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-map-gestures.h"

#include <math.h>

#define SCROLL_PIXELS 50.0 /* of a touchpad, for one click of a wheel */
#define SCROLL_MAX 3.0     /* clicks of one event */
#define ZOOM_STEP 1.15
#define DRAG_FROM 8.0 /* pixels: less is a click */

struct _LoosenMapGestures {
  GtkWidget *widget;           /* (unowned) */
  LoosenMapLens *lens;         /* (unowned) */
  gboolean in_page;
  gboolean still;
  LoosenMapCamera drag_camera; /* when the drag began */
  double pinch_scale;
};

static void
drag_begin_cb (LoosenMapGestures *self)
{
  self->drag_camera = loosen_map_lens_get_camera (self->lens);
}

static void
drag_update_cb (LoosenMapGestures *self, double dx, double dy, GtkGesture *gesture)
{
  if (self->still)
    return;
  if (hypot (dx, dy) < DRAG_FROM &&
      gtk_gesture_get_sequence_state (gesture, gtk_gesture_get_last_updated_sequence (gesture)) !=
        GTK_EVENT_SEQUENCE_CLAIMED)
    return;

  /* Claimed, so that letting go does not mark a zone. */
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  loosen_map_lens_pan (self->lens, self->drag_camera, dx, dy);
}

static gboolean
scroll_cb (LoosenMapGestures *self, double dx, double dy, GtkEventController *controller)
{
  GdkEvent *event = gtk_event_controller_get_current_event (controller);
  GtkRoot *root = gtk_widget_get_root (self->widget);
  double x = gtk_widget_get_width (self->widget) / 2.0;
  double y = gtk_widget_get_height (self->widget) / 2.0;
  double event_x, event_y, root_x, root_y;
  graphene_point_t point;

  if (dy == 0)
    return GDK_EVENT_PROPAGATE;
  /* A compact map is part of a page that scrolls. */
  if (self->in_page &&
      (gtk_event_controller_get_current_event_state (controller) & GDK_CONTROL_MASK) == 0)
    return GDK_EVENT_PROPAGATE;

  if (event != NULL && root != NULL && gdk_event_get_position (event, &event_x, &event_y)) {
    gtk_native_get_surface_transform (GTK_NATIVE (root), &root_x, &root_y);
    if (gtk_widget_compute_point (GTK_WIDGET (root), self->widget,
                                  &GRAPHENE_POINT_INIT (event_x - root_x, event_y - root_y), &point)) {
      x = point.x;
      y = point.y;
    }
  }
  /* A touchpad tells pixels, a wheel clicks; no one event zooms further than a few clicks. */
  if (gtk_event_controller_scroll_get_unit (GTK_EVENT_CONTROLLER_SCROLL (controller)) == GDK_SCROLL_UNIT_SURFACE)
    dy /= SCROLL_PIXELS;
  dy = CLAMP (dy, -SCROLL_MAX, SCROLL_MAX);
  loosen_map_lens_zoom (self->lens, pow (ZOOM_STEP, -dy), x, y, FALSE);

  return GDK_EVENT_STOP;
}

static void
pinch_begin_cb (LoosenMapGestures *self)
{
  self->pinch_scale = 1;
}

static void
pinch_cb (LoosenMapGestures *self, double scale, GtkGesture *gesture)
{
  double x, y;

  if (scale <= 0 || !gtk_gesture_get_bounding_box_center (gesture, &x, &y))
    return;

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  loosen_map_lens_zoom (self->lens, scale / self->pinch_scale, x, y, FALSE);
  self->pinch_scale = scale;
}

/**
 * loosen_map_gestures_new:
 * @widget: the map; it must live as long
 * @lens: its lens, too
 *
 * Adds the gestures to @widget.
 *
 * Returns: (transfer full): the gestures; free them only when @widget gets no more events
 */
LoosenMapGestures *
loosen_map_gestures_new (GtkWidget *widget, LoosenMapLens *lens)
{
  LoosenMapGestures *self = g_new0 (LoosenMapGestures, 1);
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_VERTICAL);
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *pinch = gtk_gesture_zoom_new ();

  self->widget = widget;
  self->lens = lens;

  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (scroll_cb), self);
  gtk_widget_add_controller (widget, scroll);

  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (drag), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (drag));

  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (pinch), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (pinch, "begin", G_CALLBACK (pinch_begin_cb), self);
  g_signal_connect_swapped (pinch, "scale-changed", G_CALLBACK (pinch_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (pinch));

  return self;
}

/**
 * loosen_map_gestures_free:
 * @self: (transfer full): gestures
 */
void
loosen_map_gestures_free (LoosenMapGestures *self)
{
  g_free (self);
}

/**
 * loosen_map_gestures_set_in_page:
 * @self: gestures
 * @in_page: whether the map is part of a page that scrolls, so that scrolling zooms only with Control
 */
void
loosen_map_gestures_set_in_page (LoosenMapGestures *self, gboolean in_page)
{
  self->in_page = in_page;
}

/**
 * loosen_map_gestures_set_still:
 * @self: gestures
 * @still: whether dragging does nothing
 */
void
loosen_map_gestures_set_still (LoosenMapGestures *self, gboolean still)
{
  self->still = still;
}
