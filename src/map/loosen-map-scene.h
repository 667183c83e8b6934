/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-complaint.h"
#include "loosen-map-camera.h"
#include "loosen-map-palette.h"
#include "loosen-map-shapes.h"
#include "loosen-map-zone.h"
#include "loosen-match.h"

G_BEGIN_DECLS

/**
 * LoosenMapScene:
 * @widget: the map
 * @shapes: what lies where
 * @complaint: what hurts
 * @palette: the colours of the theme
 * @camera: the camera of the map
 * @view: the view that it shows
 * @compact: whether it has a legend in place of callouts
 * @work: (array length=n_work) (nullable): where to work
 * @n_work: number of @work
 * @closed: (array length=n_closed) (nullable): where nothing may press now
 * @n_closed: number of @closed
 * @technique: (nullable): name of the technique whose work areas they are
 * @felt: it does not press: they are where it is felt
 * @withheld: it may not be done now
 *
 * What is composed over the figure, besides the zones: made up for each frame, keeps nothing.
 */
typedef struct {
  GtkWidget *widget;
  LoosenMapShapes *shapes;
  LoosenComplaint *complaint;
  const LoosenMapPalette *palette;
  LoosenMapCamera camera;
  LoosenView view;
  gboolean compact;
  const LoosenWorkArea *work;
  guint n_work;
  const LoosenMark *closed;
  guint n_closed;
  const char *technique;
  gboolean felt;
  gboolean withheld;
} LoosenMapScene;

void loosen_map_scene_append_closed (const LoosenMapScene *self, GtkSnapshot *snapshot);
void loosen_map_scene_append_work (const LoosenMapScene *self, GtkSnapshot *snapshot);
void loosen_map_scene_append_words (const LoosenMapScene *self, GtkSnapshot *snapshot, LoosenMapZone *named);

G_END_DECLS
