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
#include "loosen-match.h"

G_BEGIN_DECLS

/**
 * LoosenMapScene:
 * @complaint: (owned): what hurts
 * @shapes: (owned): the outlines
 * @view: which side of the body is shown
 * @camera: from where
 * @compact: whether there is a legend in place of callouts
 * @work: (element-type LoosenWorkArea): where to work
 * @work_title: (nullable): name of the technique that works there
 * @work_felt: whether it does not press, so that the areas are where it is felt
 *
 * All that is composed on top of the figure.
 */
typedef struct {
  LoosenComplaint *complaint;
  LoosenMapShapes *shapes;
  LoosenView view;
  LoosenMapCamera camera;
  gboolean compact;
  GArray *work;
  char *work_title;
  gboolean work_felt;
} LoosenMapScene;

void loosen_map_scene_append_work (const LoosenMapScene *self,
                                   GtkWidget *widget,
                                   GtkSnapshot *snapshot,
                                   const LoosenMapPalette *palette);
void loosen_map_scene_append_pin (const LoosenMapScene *self,
                                  GtkWidget *widget,
                                  GtkSnapshot *snapshot,
                                  const LoosenMapPalette *palette);
void loosen_map_scene_append_sides (const LoosenMapScene *self,
                                    GtkWidget *widget,
                                    GtkSnapshot *snapshot,
                                    const LoosenMapPalette *palette);
void loosen_map_scene_append_callouts (const LoosenMapScene *self,
                                       GtkWidget *widget,
                                       GtkSnapshot *snapshot,
                                       const LoosenMapPalette *palette);
void loosen_map_scene_append_legend (const LoosenMapScene *self,
                                     GtkWidget *widget,
                                     GtkSnapshot *snapshot,
                                     const LoosenMapPalette *palette);

G_END_DECLS
