/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-map-camera.h"

/* What the figure covers with a margin, map units: arms and hands to the sides, head to soles. */
#define FIGURE_HALF_WIDTH 200.0
#define FIGURE_TOP -16.0
#define FIGURE_BOTTOM 1020.0

/**
 * loosen_map_camera_fit:
 * @x: left of a part of the map; map units, as the next three
 * @y: top
 * @width: of it
 * @height: of it
 * @for_width: pixels
 * @for_height: pixels
 *
 * Returns: the camera that shows the part as large as possible, in the middle
 */
LoosenMapCamera
loosen_map_camera_fit (double x, double y, double width, double height, int for_width, int for_height)
{
  LoosenMapCamera self;

  self.scale = MAX (MIN (for_width / width, for_height / height), 0.01);
  self.x = for_width / 2.0 - (x + width / 2) * self.scale;
  self.y = for_height / 2.0 - (y + height / 2) * self.scale;

  return self;
}

/**
 * loosen_map_camera_zoom:
 * @self: a camera
 * @factor: larger than 1 to come closer
 * @at_x: pixels; the place that stays where it is
 * @at_y: pixels
 *
 * Returns: the new camera
 */
LoosenMapCamera
loosen_map_camera_zoom (LoosenMapCamera self, double factor, double at_x, double at_y)
{
  self.scale *= factor;
  self.x = at_x + (self.x - at_x) * factor;
  self.y = at_y + (self.y - at_y) * factor;

  return self;
}

static double
keep (double offset, double low, double high, double size)
{
  /* Where the figure is smaller than the room it stands in the middle, else it covers the room. */
  if (high - low <= size)
    return (size - high - low) / 2;

  return CLAMP (offset, size - high, -low);
}

/**
 * loosen_map_camera_keep_in_view:
 * @self: a camera
 * @width: pixels
 * @height: pixels
 *
 * Returns: the camera, moved so that the figure cannot be lost: in the middle where it has room, else all over it
 */
LoosenMapCamera
loosen_map_camera_keep_in_view (LoosenMapCamera self, int width, int height)
{
  self.x = keep (self.x, -FIGURE_HALF_WIDTH * self.scale, FIGURE_HALF_WIDTH * self.scale, width);
  self.y = keep (self.y, FIGURE_TOP * self.scale, FIGURE_BOTTOM * self.scale, height);

  return self;
}

/**
 * loosen_map_camera_to_widget:
 * @self: a camera
 * @point: map units
 *
 * Returns: pixels
 */
LoosenPoint
loosen_map_camera_to_widget (LoosenMapCamera self, LoosenPoint point)
{
  return (LoosenPoint) { self.x + point.x * self.scale, self.y + point.y * self.scale };
}

/**
 * loosen_map_camera_to_map:
 * @self: a camera
 * @point: pixels
 *
 * Returns: map units
 */
LoosenPoint
loosen_map_camera_to_map (LoosenMapCamera self, LoosenPoint point)
{
  return (LoosenPoint) { (point.x - self.x) / self.scale, (point.y - self.y) / self.scale };
}

/**
 * loosen_map_camera_transform:
 * @self: a camera
 * @cr: a context in pixels; from now on in map units
 */
void
loosen_map_camera_transform (LoosenMapCamera self, cairo_t *cr)
{
  cairo_translate (cr, self.x, self.y);
  cairo_scale (cr, self.scale, self.scale);
}
