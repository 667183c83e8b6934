/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The path data of SVG, all of its commands, as a path of cairo. librsvg draws the map, but gives out no geometry; what
 * is clicked and composed needs it. */

#include "loosen-svg-path.h"

#include <gio/gio.h>
#include <math.h>

typedef struct {
  const char *at;
  cairo_t *cr;
  double x, y;             /* current point */
  double start_x, start_y; /* of the subpath */
  double control_x, control_y; /* last control point, for the smooth commands */
  char last;               /* last command, upper case */
} Parser;

static void
skip_space (Parser *self)
{
  while (g_ascii_isspace (*self->at))
    self->at++;
}

static void
skip_separator (Parser *self)
{
  skip_space (self);
  if (*self->at == ',')
    self->at++;
  skip_space (self);
}

static gboolean
starts_number (const char *at)
{
  return g_ascii_isdigit (*at) || *at == '-' || *at == '+' || *at == '.';
}

static gboolean
read_number (Parser *self, double *number)
{
  char *end;

  skip_separator (self);
  /* g_ascii_strtod() would also take words such as "nan". */
  if (!starts_number (self->at))
    return FALSE;
  *number = g_ascii_strtod (self->at, &end);
  if (end == self->at || !isfinite (*number))
    return FALSE;
  self->at = end;

  return TRUE;
}

static gboolean
read_flag (Parser *self, gboolean *flag)
{
  skip_separator (self);
  /* Flags need nothing between them. */
  if (*self->at != '0' && *self->at != '1')
    return FALSE;
  *flag = *self->at++ == '1';

  return TRUE;
}

static gboolean
read_point (Parser *self, gboolean relative, double *x, double *y)
{
  if (!read_number (self, x) || !read_number (self, y))
    return FALSE;
  if (relative) {
    *x += self->x;
    *y += self->y;
  }

  return TRUE;
}

static void
line_to (Parser *self, double x, double y)
{
  cairo_line_to (self->cr, x, y);
  self->x = x;
  self->y = y;
}

static void
curve_to (Parser *self, double x1, double y1, double x2, double y2, double x, double y)
{
  cairo_curve_to (self->cr, x1, y1, x2, y2, x, y);
  self->control_x = x2;
  self->control_y = y2;
  self->x = x;
  self->y = y;
}

static void
quadratic_to (Parser *self, double x1, double y1, double x, double y)
{
  curve_to (self,
            self->x + (x1 - self->x) * 2 / 3, self->y + (y1 - self->y) * 2 / 3,
            x + (x1 - x) * 2 / 3, y + (y1 - y) * 2 / 3,
            x, y);
  self->control_x = x1;
  self->control_y = y1;
}

/* SVG 1.1, appendix F.6: from two end points to a centre and angles. */
static void
arc_to (Parser *self, double rx, double ry, double tilt, gboolean large, gboolean sweep, double x, double y)
{
  double dx = (self->x - x) / 2;
  double dy = (self->y - y) / 2;
  double c = cos (tilt);
  double s = sin (tilt);
  double x1 = c * dx + s * dy;
  double y1 = -s * dx + c * dy;
  double lambda, factor, cx, cy, from, to;

  if (self->x == x && self->y == y)
    return;
  rx = fabs (rx);
  ry = fabs (ry);
  if (rx == 0 || ry == 0) {
    line_to (self, x, y);
    return;
  }

  lambda = x1 * x1 / (rx * rx) + y1 * y1 / (ry * ry);
  if (lambda > 1) {
    rx *= sqrt (lambda);
    ry *= sqrt (lambda);
  }
  factor = (rx * rx * ry * ry - rx * rx * y1 * y1 - ry * ry * x1 * x1) / (rx * rx * y1 * y1 + ry * ry * x1 * x1);
  factor = sqrt (MAX (factor, 0)) * (large == sweep ? -1 : 1);
  cx = factor * rx * y1 / ry;
  cy = -factor * ry * x1 / rx;
  from = atan2 ((y1 - cy) / ry, (x1 - cx) / rx);
  to = atan2 ((-y1 - cy) / ry, (-x1 - cx) / rx);

  cairo_save (self->cr);
  cairo_translate (self->cr, c * cx - s * cy + (self->x + x) / 2, s * cx + c * cy + (self->y + y) / 2);
  cairo_rotate (self->cr, tilt);
  cairo_scale (self->cr, rx, ry);
  if (sweep)
    cairo_arc (self->cr, 0, 0, 1, from, to);
  else
    cairo_arc_negative (self->cr, 0, 0, 1, from, to);
  cairo_restore (self->cr);
  self->x = x;
  self->y = y;
}

static gboolean
run_command (Parser *self, char command)
{
  gboolean relative = g_ascii_islower (command);
  char upper = g_ascii_toupper (command);
  double x1, y1, x2, y2, x, y;
  gboolean large, sweep;

  switch (upper) {
  case 'M':
    if (!read_point (self, relative, &x, &y))
      return FALSE;
    cairo_move_to (self->cr, x, y);
    self->x = self->start_x = x;
    self->y = self->start_y = y;
    break;
  case 'L':
    if (!read_point (self, relative, &x, &y))
      return FALSE;
    line_to (self, x, y);
    break;
  case 'H':
    if (!read_number (self, &x))
      return FALSE;
    line_to (self, relative ? self->x + x : x, self->y);
    break;
  case 'V':
    if (!read_number (self, &y))
      return FALSE;
    line_to (self, self->x, relative ? self->y + y : y);
    break;
  case 'C':
    if (!read_point (self, relative, &x1, &y1) || !read_point (self, relative, &x2, &y2) ||
        !read_point (self, relative, &x, &y))
      return FALSE;
    curve_to (self, x1, y1, x2, y2, x, y);
    break;
  case 'S':
    x1 = self->last == 'C' || self->last == 'S' ? 2 * self->x - self->control_x : self->x;
    y1 = self->last == 'C' || self->last == 'S' ? 2 * self->y - self->control_y : self->y;
    if (!read_point (self, relative, &x2, &y2) || !read_point (self, relative, &x, &y))
      return FALSE;
    curve_to (self, x1, y1, x2, y2, x, y);
    break;
  case 'Q':
    if (!read_point (self, relative, &x1, &y1) || !read_point (self, relative, &x, &y))
      return FALSE;
    quadratic_to (self, x1, y1, x, y);
    break;
  case 'T':
    x1 = self->last == 'Q' || self->last == 'T' ? 2 * self->x - self->control_x : self->x;
    y1 = self->last == 'Q' || self->last == 'T' ? 2 * self->y - self->control_y : self->y;
    if (!read_point (self, relative, &x, &y))
      return FALSE;
    quadratic_to (self, x1, y1, x, y);
    break;
  case 'A':
    if (!read_number (self, &x1) || !read_number (self, &y1) || !read_number (self, &x2) ||
        !read_flag (self, &large) || !read_flag (self, &sweep) || !read_point (self, relative, &x, &y))
      return FALSE;
    arc_to (self, x1, y1, x2 * G_PI / 180, large, sweep, x, y);
    break;
  case 'Z':
    cairo_close_path (self->cr);
    self->x = self->start_x;
    self->y = self->start_y;
    break;
  default:
    return FALSE;
  }
  self->last = upper;

  return TRUE;
}

static gboolean
parse (Parser *self)
{
  char command;

  skip_space (self);
  if (*self->at != 'M' && *self->at != 'm')
    return FALSE;

  while (*self->at != '\0') {
    command = *self->at++;
    do {
      if (!run_command (self, command))
        return FALSE;
      /* Further points of a move are lines. */
      if (command == 'M')
        command = 'L';
      else if (command == 'm')
        command = 'l';
      skip_separator (self);
    } while (starts_number (self->at) && self->last != 'Z');
  }

  return TRUE;
}

/**
 * loosen_svg_path_parse:
 * @data: the path data
 * @error: says where it is wrong
 *
 * Numbers are read independent of the locale.
 *
 * Returns: (transfer full) (nullable): the path, for cairo_path_destroy()
 */
cairo_path_t *
loosen_svg_path_parse (const char *data, GError **error)
{
  cairo_surface_t *surface;
  Parser self = { .at = data };
  cairo_path_t *path = NULL;

  g_return_val_if_fail (data != NULL, NULL);

  surface = cairo_recording_surface_create (CAIRO_CONTENT_ALPHA, NULL);
  self.cr = cairo_create (surface);
  if (parse (&self))
    path = cairo_copy_path (self.cr);
  else
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "path data: wrong at character %d",
                 (int) (self.at - data));
  cairo_destroy (self.cr);
  cairo_surface_destroy (surface);

  return path;
}
