/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-ring-art.h"

#include <math.h>

/* The arc is drawn in this many pieces: whole ones are kept as one node, only the piece at its end changes
 * each frame. */
#define N_PIECES 60

/* The orb shrinks to this part of its guide. */
#define ORB_SMALLEST 0.62

#define FAINT 0.4

/* What moves by less than this many pixels is not worth a frame: nobody sees it, and a slow orb needs fewer
 * frames. */
#define ARC_STEP 1.25
#define ORB_STEP 0.75

/**
 * LoosenRingArt:
 *
 * Draws a ring: track, arc or dots, guide and orb. It knows a diameter and a theme, nothing of time. What
 * does not change from frame to frame is kept, so that a frame costs the end of the arc and the orb.
 */
struct _LoosenRingArt {
  double diameter;
  GdkRGBA track;
  GdkRGBA guide;
  GdkRGBA arc;
  GdkRGBA orb;
  GdkRGBA orb_outline;

  GskRenderNode *guide_node; /* (owned) (nullable) */
  GskRenderNode *arc_node;   /* (owned) (nullable): @arc_pieces of the arc, or so many dots */
  int arc_pieces;
  gboolean arc_dotted;
};

typedef struct {
  const char *track;
  const char *guide;
  const char *arc;
  const char *orb;
  const char *orb_outline;
} Palette;

/* By high contrast, then dark. The teal of style.css: it says what to do, so it never follows the system's
 * accent. */
static const Palette palettes[2][2] = {
  {
    { "rgba(0,0,0,0.09)", "rgba(0,0,0,0.32)", "#0f7f70", "rgba(15,127,112,0.20)", "rgba(15,127,112,0.75)" },
    { "rgba(255,255,255,0.10)", "rgba(255,255,255,0.40)", "#4fd0b8", "rgba(79,208,184,0.22)",
      "rgba(79,208,184,0.75)" },
  },
  {
    { "rgba(0,0,0,0.30)", "#000000", "#004d42", "rgba(0,77,66,0.12)", "#004d42" },
    { "rgba(255,255,255,0.35)", "#ffffff", "#80f5de", "rgba(128,245,222,0.20)", "#80f5de" },
  },
};

static double
get_line (LoosenRingArt *self)
{
  return CLAMP (round (self->diameter * 0.032), 6, 32);
}

static double
get_radius (LoosenRingArt *self)
{
  return (self->diameter - get_line (self)) / 2;
}

static double
get_guide_radius (LoosenRingArt *self)
{
  return self->diameter / 2 - get_line (self) - round (self->diameter * 0.026);
}

/* How many whole pieces are kept. The dots round up, so that the last one stays until the end. */
static int
count_pieces (const LoosenRingLook *look)
{
  double pieces = CLAMP (look->fraction, 0, 1) * N_PIECES;

  return look->dotted ? (int) ceil (pieces - 0.001) : (int) floor (pieces);
}

static double
to_angle (double fraction)
{
  return fraction * 2 * G_PI - G_PI_2;
}

static void
clear_nodes (LoosenRingArt *self)
{
  g_clear_pointer (&self->guide_node, gsk_render_node_unref);
  g_clear_pointer (&self->arc_node, gsk_render_node_unref);
}

static void
stroke_arc (LoosenRingArt *self, cairo_t *cr, double from, double to)
{
  double middle = self->diameter / 2;

  gdk_cairo_set_source_rgba (cr, &self->arc);
  cairo_set_line_width (cr, get_line (self));
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_arc (cr, middle, middle, get_radius (self), to_angle (from), to_angle (to));
  cairo_stroke (cr);
}

static void
fill_dots (LoosenRingArt *self, cairo_t *cr, int n_dots)
{
  double middle = self->diameter / 2;
  double radius = get_radius (self);

  gdk_cairo_set_source_rgba (cr, &self->arc);
  for (int i = 0; i < n_dots; i++) {
    double angle = to_angle ((double) i / N_PIECES);

    cairo_new_sub_path (cr);
    cairo_arc (cr, middle + radius * cos (angle), middle + radius * sin (angle), get_line (self) / 2, 0,
               2 * G_PI);
  }
  cairo_fill (cr);
}

static GskRenderNode *
make_arc (LoosenRingArt *self, int pieces, gboolean dotted)
{
  GskRenderNode *node = gsk_cairo_node_new (&GRAPHENE_RECT_INIT (0, 0, self->diameter, self->diameter));
  cairo_t *cr = gsk_cairo_node_get_draw_context (node);

  if (dotted)
    fill_dots (self, cr, pieces);
  else
    stroke_arc (self, cr, 0, (double) pieces / N_PIECES);
  cairo_destroy (cr);

  return node;
}

static GskRenderNode *
make_guide (LoosenRingArt *self)
{
  static const double dashes[] = { 2, 4 };
  double middle = self->diameter / 2;
  GskRenderNode *node = gsk_cairo_node_new (&GRAPHENE_RECT_INIT (0, 0, self->diameter, self->diameter));
  cairo_t *cr = gsk_cairo_node_get_draw_context (node);

  gdk_cairo_set_source_rgba (cr, &self->guide);
  cairo_set_line_width (cr, 1.5);
  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_arc (cr, middle, middle, get_guide_radius (self), 0, 2 * G_PI);
  cairo_stroke (cr);
  cairo_destroy (cr);

  return node;
}

static void
snapshot_circle (LoosenRingArt *self, GtkSnapshot *snapshot, double radius, double line, const GdkRGBA *color)
{
  double middle = self->diameter / 2;
  float widths[] = { line, line, line, line };
  GdkRGBA colors[] = { *color, *color, *color, *color };
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (
    &outline, &GRAPHENE_RECT_INIT (middle - radius, middle - radius, 2 * radius, 2 * radius), radius);
  gtk_snapshot_append_border (snapshot, &outline, widths, colors);
}

static void
snapshot_orb (LoosenRingArt *self, GtkSnapshot *snapshot, double fullness)
{
  double middle = self->diameter / 2;
  double radius = get_guide_radius (self) * (ORB_SMALLEST + (1 - ORB_SMALLEST) * CLAMP (fullness, 0, 1));
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (middle - radius, middle - radius, 2 * radius, 2 * radius);
  GskRoundedRect clip;

  gsk_rounded_rect_init_from_rect (&clip, &bounds, radius);
  gtk_snapshot_push_rounded_clip (snapshot, &clip);
  gtk_snapshot_append_color (snapshot, &self->orb, &bounds);
  gtk_snapshot_pop (snapshot);
  snapshot_circle (self, snapshot, radius, 2.5, &self->orb_outline);
}

/* The end of the arc: from the last whole piece on, in a node no larger than it. */
static void
snapshot_tip (LoosenRingArt *self, GtkSnapshot *snapshot, double from, double to)
{
  double middle = self->diameter / 2;
  double radius = get_radius (self);
  double pad = get_line (self) / 2 + 2;
  double x0 = middle + radius * cos (to_angle (from));
  double y0 = middle + radius * sin (to_angle (from));
  double x1 = middle + radius * cos (to_angle (to));
  double y1 = middle + radius * sin (to_angle (to));
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (MIN (x0, x1) - pad, MIN (y0, y1) - pad,
                                               fabs (x1 - x0) + 2 * pad, fabs (y1 - y0) + 2 * pad);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &bounds);

  stroke_arc (self, cr, from, to);
  cairo_destroy (cr);
}

static void
snapshot_arc (LoosenRingArt *self, GtkSnapshot *snapshot, const LoosenRingLook *look)
{
  double fraction = CLAMP (look->fraction, 0, 1);
  int pieces = count_pieces (look);

  if (self->arc_node == NULL || self->arc_pieces != pieces || self->arc_dotted != look->dotted) {
    g_clear_pointer (&self->arc_node, gsk_render_node_unref);
    self->arc_node = make_arc (self, pieces, look->dotted);
    self->arc_pieces = pieces;
    self->arc_dotted = look->dotted;
  }

  if (pieces > 0)
    gtk_snapshot_append_node (snapshot, self->arc_node);
  if (!look->dotted && fraction > 0 && fraction * N_PIECES > pieces)
    snapshot_tip (self, snapshot, (double) pieces / N_PIECES, fraction);
}

/**
 * loosen_ring_art_new:
 *
 * Returns: (transfer full): a ring without a size, in the light theme
 */
LoosenRingArt *
loosen_ring_art_new (void)
{
  LoosenRingArt *self = g_new0 (LoosenRingArt, 1);

  loosen_ring_art_set_theme (self, FALSE, FALSE);

  return self;
}

/**
 * loosen_ring_art_free:
 * @self: (transfer full): a ring
 *
 * Frees @self.
 */
void
loosen_ring_art_free (LoosenRingArt *self)
{
  clear_nodes (self);
  g_free (self);
}

/**
 * loosen_ring_art_set_diameter:
 * @self: a ring
 * @diameter: its outer diameter, in pixels
 *
 * Sets the size of all that is drawn next.
 */
void
loosen_ring_art_set_diameter (LoosenRingArt *self, double diameter)
{
  g_return_if_fail (self != NULL);

  if (self->diameter == diameter)
    return;
  self->diameter = diameter;
  clear_nodes (self);
}

/**
 * loosen_ring_art_set_theme:
 * @self: a ring
 * @dark: whether it stands on a dark ground
 * @high_contrast: whether the person asked for high contrast
 *
 * Sets the colours of all that is drawn next.
 */
void
loosen_ring_art_set_theme (LoosenRingArt *self, gboolean dark, gboolean high_contrast)
{
  const Palette *palette = &palettes[high_contrast ? 1 : 0][dark ? 1 : 0];

  g_return_if_fail (self != NULL);

  gdk_rgba_parse (&self->track, palette->track);
  gdk_rgba_parse (&self->guide, palette->guide);
  gdk_rgba_parse (&self->arc, palette->arc);
  gdk_rgba_parse (&self->orb, palette->orb);
  gdk_rgba_parse (&self->orb_outline, palette->orb_outline);
  clear_nodes (self);
}

/**
 * loosen_ring_art_get_inner_radius:
 * @self: a ring
 *
 * Returns: the radius of the circle that is free for text, in pixels
 */
double
loosen_ring_art_get_inner_radius (LoosenRingArt *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return get_guide_radius (self);
}

/**
 * loosen_ring_art_differs:
 * @self: a ring
 * @a: a look
 * @b: another
 *
 * Returns: whether one would see that @b is not @a
 */
gboolean
loosen_ring_art_differs (LoosenRingArt *self, const LoosenRingLook *a, const LoosenRingLook *b)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (a->dotted != b->dotted || a->orb != b->orb || a->faint != b->faint)
    return TRUE;
  if (a->orb && fabs (a->fullness - b->fullness) * (1 - ORB_SMALLEST) * get_guide_radius (self) >= ORB_STEP)
    return TRUE;
  if (a->dotted)
    return count_pieces (a) != count_pieces (b);

  return fabs (a->fraction - b->fraction) * 2 * G_PI * get_radius (self) >= ARC_STEP;
}

/**
 * loosen_ring_art_snapshot:
 * @self: a ring
 * @snapshot: where to draw
 * @look: what
 *
 * Draws the ring from (0, 0) on.
 */
void
loosen_ring_art_snapshot (LoosenRingArt *self, GtkSnapshot *snapshot, const LoosenRingLook *look)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (GTK_IS_SNAPSHOT (snapshot));

  if (self->diameter < 1)
    return;

  snapshot_circle (self, snapshot, self->diameter / 2, get_line (self), &self->track);

  if (look->faint)
    gtk_snapshot_push_opacity (snapshot, FAINT);
  snapshot_arc (self, snapshot, look);
  if (look->faint)
    gtk_snapshot_pop (snapshot);

  if (look->orb) {
    if (self->guide_node == NULL)
      self->guide_node = make_guide (self);
    gtk_snapshot_append_node (snapshot, self->guide_node);
    snapshot_orb (self, snapshot, look->fullness);
  }
}
