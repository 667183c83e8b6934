/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * LoosenRingLook:
 * @fraction: how much of the circle the arc covers, 0 to 1
 * @fullness: how large the orb is, 0 to 1
 * @dotted: a row of dots instead of an arc: nothing is held
 * @orb: whether the orb and its guide are there
 * @faint: paused
 *
 * All that is to be seen of a ring at one instant.
 */
typedef struct {
  double fraction;
  double fullness;
  gboolean dotted;
  gboolean orb;
  gboolean faint;
} LoosenRingLook;

typedef struct _LoosenRingArt LoosenRingArt;

LoosenRingArt *loosen_ring_art_new (void);
void loosen_ring_art_free (LoosenRingArt *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LoosenRingArt, loosen_ring_art_free)

void loosen_ring_art_set_diameter (LoosenRingArt *self, double diameter);
void loosen_ring_art_set_theme (LoosenRingArt *self, gboolean dark, gboolean high_contrast);
double loosen_ring_art_get_inner_radius (LoosenRingArt *self);
gboolean loosen_ring_art_differs (LoosenRingArt *self, const LoosenRingLook *a, const LoosenRingLook *b);
void loosen_ring_art_snapshot (LoosenRingArt *self, GtkSnapshot *snapshot, const LoosenRingLook *look);

G_END_DECLS
