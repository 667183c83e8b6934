/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-map-callouts.h"
#include "loosen-map-palette.h"
#include "loosen-zone.h"

G_BEGIN_DECLS

/**
 * LoosenSwatch:
 *
 * The small sign beside a label: the same as the thing looks on the map.
 */
typedef enum {
  LOOSEN_SWATCH_HURTS,
  LOOSEN_SWATCH_WORK,
  LOOSEN_SWATCH_WITHHELD,
  LOOSEN_SWATCH_NERVE,
  LOOSEN_SWATCH_NO_PRESS,
} LoosenSwatch;

graphene_rect_t loosen_map_labels_side (GtkSnapshot *snapshot,
                                        GtkWidget *widget,
                                        const LoosenMapPalette *palette,
                                        const char *letter,
                                        const char *word,
                                        double x,
                                        double y);
void loosen_map_labels_measure_name (GtkWidget *widget, const char *name, double *width, double *height);
void loosen_map_labels_name (GtkSnapshot *snapshot,
                             GtkWidget *widget,
                             const LoosenMapPalette *palette,
                             const char *name,
                             const graphene_rect_t *box);
void loosen_map_labels_dot (GtkSnapshot *snapshot, const GdkRGBA *colour, const GdkRGBA *casing, LoosenPoint at);
void loosen_map_labels_measure_callout (GtkWidget *widget,
                                        const char *title,
                                        const char *line,
                                        double max_width,
                                        double *width,
                                        double *height);
void loosen_map_labels_callout (GtkSnapshot *snapshot,
                                GtkWidget *widget,
                                const LoosenMapPalette *palette,
                                LoosenSwatch swatch,
                                const char *title,
                                const char *line,
                                const LoosenCallout *callout);
graphene_rect_t loosen_map_labels_legend (GtkSnapshot *snapshot,
                                          GtkWidget *widget,
                                          const LoosenMapPalette *palette,
                                          const LoosenSwatch *swatches,
                                          const char *const *texts,
                                          guint n,
                                          double x,
                                          double bottom);

G_END_DECLS
