/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-map-lens.h"

#include <adwaita.h>
#include <math.h>

#define MAX_SCALE 6.0 /* pixels for a map unit */
#define GLIDE_MS 250

/* The parts of the body that the frames show; map units. */
static const struct {
  double x, y, width, height;
} frames[] = {
  [LOOSEN_FRAME_WHOLE] = { -215, -16, 430, 1036 },
  [LOOSEN_FRAME_LOWER] = { -200, 285, 400, 730 },
  [LOOSEN_FRAME_HIPS] = { -130, 320, 260, 245 },
};

/**
 * LoosenMapLens:
 *
 * What part of the body is looked at, in a widget of some size: one of the frames, or wherever the person zoomed and
 * moved to from there. It owns the one camera that painting and picking use.
 *
 * The way to another frame is a short glide, so that one sees where it leads; with animations off there is none.
 */
struct _LoosenMapLens {
  GObject parent_instance;

  GtkWidget *widget;   /* (unowned): whose frame clock moves it */
  LoosenFrame frame;
  gboolean own;        /* the person zoomed or moved away from the frame */
  int width;           /* pixels; 0 until the widget has a size */
  int height;
  LoosenMapCamera camera;
  LoosenMapCamera from; /* the glide */
  LoosenMapCamera to;
  AdwAnimation *glide;  /* (owned) (nullable): while it runs */
};

G_DEFINE_FINAL_TYPE (LoosenMapLens, loosen_map_lens, G_TYPE_OBJECT)

enum { MOVED, N_SIGNALS };
static guint signals[N_SIGNALS];

static LoosenMapCamera
fit (LoosenMapLens *self, LoosenFrame frame)
{
  return loosen_map_camera_fit (frames[frame].x, frames[frame].y, frames[frame].width, frames[frame].height,
                                self->width, self->height);
}

static gboolean
is_same (LoosenMapCamera a, LoosenMapCamera b)
{
  return fabs (a.scale - b.scale) < 1e-6 && fabs (a.x - b.x) < 1e-3 && fabs (a.y - b.y) < 1e-3;
}

static void
set_camera (LoosenMapLens *self, LoosenMapCamera camera)
{
  if (is_same (camera, self->camera))
    return;

  self->camera = camera;
  g_signal_emit (self, signals[MOVED], 0);
}

static void
stop_glide (LoosenMapLens *self)
{
  if (self->glide != NULL)
    adw_animation_pause (self->glide);
  g_clear_object (&self->glide);
}

static void
glide_cb (double value, gpointer user_data)
{
  LoosenMapLens *self = user_data;
  double growth = self->to.scale / self->from.scale;
  LoosenMapCamera camera = { .scale = self->from.scale * pow (growth, value) };
  double way = value;

  /* Offsets follow the scale, so that one place stays where it is: it looks like coming closer, not like swinging. */
  if (fabs (growth - 1) > 0.01)
    way = (camera.scale - self->from.scale) / (self->to.scale - self->from.scale);
  camera.x = self->from.x + (self->to.x - self->from.x) * way;
  camera.y = self->from.y + (self->to.y - self->from.y) * way;
  set_camera (self, camera);
}

static void
done_cb (LoosenMapLens *self)
{
  g_clear_object (&self->glide);
  set_camera (self, self->to);
}

static void
go_to (LoosenMapLens *self, LoosenMapCamera camera, gboolean glide)
{
  stop_glide (self);
  self->from = self->camera;
  self->to = camera;
  if (!glide || !adw_get_enable_animations (self->widget) || !gtk_widget_get_mapped (self->widget)) {
    set_camera (self, camera);
    return;
  }

  self->glide = adw_timed_animation_new (self->widget, 0, 1, GLIDE_MS,
                                         adw_callback_animation_target_new (glide_cb, self, NULL));
  adw_timed_animation_set_easing (ADW_TIMED_ANIMATION (self->glide), ADW_EASE_IN_OUT_CUBIC);
  g_signal_connect_object (self->glide, "done", G_CALLBACK (done_cb), self, G_CONNECT_SWAPPED);
  adw_animation_play (self->glide);
}

/* To where the person wants to be, never past the figure. */
static void
go_own (LoosenMapLens *self, LoosenMapCamera camera, gboolean glide)
{
  camera = loosen_map_camera_keep_in_view (camera, self->width, self->height);
  self->own = !is_same (camera, fit (self, self->frame));
  go_to (self, camera, glide);
}

static void
loosen_map_lens_dispose (GObject *object)
{
  stop_glide (LOOSEN_MAP_LENS (object));

  G_OBJECT_CLASS (loosen_map_lens_parent_class)->dispose (object);
}

static void
loosen_map_lens_class_init (LoosenMapLensClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = loosen_map_lens_dispose;

  signals[MOVED] = g_signal_new ("moved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
}

static void
loosen_map_lens_init (LoosenMapLens *self)
{
  self->camera.scale = self->to.scale = 1;
}

/**
 * loosen_map_lens_new:
 * @widget: the map; it must outlive the lens, or dispose of it
 *
 * Returns: (transfer full): a lens on the whole figure
 */
LoosenMapLens *
loosen_map_lens_new (GtkWidget *widget)
{
  LoosenMapLens *self;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  self = g_object_new (LOOSEN_TYPE_MAP_LENS, NULL);
  self->widget = widget;

  return self;
}

/**
 * loosen_map_lens_get_camera:
 * @self: a lens
 *
 * Returns: the camera of now; painting and picking use no other
 */
LoosenMapCamera
loosen_map_lens_get_camera (LoosenMapLens *self)
{
  return self->camera;
}

/**
 * loosen_map_lens_get_target:
 * @self: a lens
 *
 * Returns: the camera at the end of the glide, if there is one
 */
LoosenMapCamera
loosen_map_lens_get_target (LoosenMapLens *self)
{
  return self->glide != NULL ? self->to : self->camera;
}

/**
 * loosen_map_lens_get_frame:
 * @self: a lens
 *
 * Returns: the frame that was asked for last
 */
LoosenFrame
loosen_map_lens_get_frame (LoosenMapLens *self)
{
  return self->frame;
}

/**
 * loosen_map_lens_resize:
 * @self: a lens
 * @width: of the widget, pixels
 * @height: of the widget, pixels
 *
 * The frame is fitted anew; where the person moved away from it, what was in the middle stays there. There is no
 * signal: who allocates knows.
 */
void
loosen_map_lens_resize (LoosenMapLens *self, int width, int height)
{
  LoosenMapCamera camera, frame;

  g_return_if_fail (LOOSEN_IS_MAP_LENS (self));

  if (width == self->width && height == self->height)
    return;

  camera = loosen_map_lens_get_target (self);
  camera.x += (width - self->width) / 2.0;
  camera.y += (height - self->height) / 2.0;
  self->width = width;
  self->height = height;
  stop_glide (self);
  frame = fit (self, self->frame);
  if (self->own) {
    double least = fit (self, LOOSEN_FRAME_WHOLE).scale;

    camera = loosen_map_camera_zoom (camera, MAX (least / camera.scale, 1), width / 2.0, height / 2.0);
    self->camera = loosen_map_camera_keep_in_view (camera, width, height);
    self->own = !is_same (self->camera, frame);
  } else {
    self->camera = frame;
  }
}

/**
 * loosen_map_lens_set_frame:
 * @self: a lens
 * @frame: a part of the body
 *
 * Shows the frame, also if it was already chosen and the person has moved away from it.
 */
void
loosen_map_lens_set_frame (LoosenMapLens *self, LoosenFrame frame)
{
  g_return_if_fail (LOOSEN_IS_MAP_LENS (self));

  self->frame = frame;
  self->own = FALSE;
  if (self->width > 0 && self->height > 0)
    go_to (self, fit (self, frame), TRUE);
}

/**
 * loosen_map_lens_zoom:
 * @self: a lens
 * @factor: larger than 1 to come closer
 * @x: pixels; the place that stays where it is
 * @y: pixels
 * @glide: whether to take time for it
 */
void
loosen_map_lens_zoom (LoosenMapLens *self, double factor, double x, double y, gboolean glide)
{
  LoosenMapCamera camera;
  double scale;

  g_return_if_fail (LOOSEN_IS_MAP_LENS (self));
  g_return_if_fail (factor > 0);

  if (self->width <= 0 || self->height <= 0)
    return;

  camera = loosen_map_lens_get_target (self);
  scale = CLAMP (camera.scale * factor, fit (self, LOOSEN_FRAME_WHOLE).scale,
                 MAX (MAX_SCALE, fit (self, self->frame).scale));
  go_own (self, loosen_map_camera_zoom (camera, scale / camera.scale, x, y), glide);
}

/**
 * loosen_map_lens_pan:
 * @self: a lens
 * @from: the camera when the drag began
 * @dx: pixels since then
 * @dy: pixels since then
 */
void
loosen_map_lens_pan (LoosenMapLens *self, LoosenMapCamera from, double dx, double dy)
{
  g_return_if_fail (LOOSEN_IS_MAP_LENS (self));

  if (self->width <= 0 || self->height <= 0)
    return;

  from.x += dx;
  from.y += dy;
  go_own (self, from, FALSE);
}

/**
 * loosen_map_lens_show:
 * @self: a lens
 * @point: map units
 *
 * Moves @point to the middle if it is out of sight.
 */
void
loosen_map_lens_show (LoosenMapLens *self, LoosenPoint point)
{
  LoosenMapCamera camera;
  LoosenPoint at;

  g_return_if_fail (LOOSEN_IS_MAP_LENS (self));

  if (self->width <= 0 || self->height <= 0)
    return;

  camera = loosen_map_lens_get_target (self);
  at = loosen_map_camera_to_widget (camera, point);
  if (at.x >= 0 && at.y >= 0 && at.x <= self->width && at.y <= self->height)
    return;

  camera.x += self->width / 2.0 - at.x;
  camera.y += self->height / 2.0 - at.y;
  go_own (self, camera, TRUE);
}
