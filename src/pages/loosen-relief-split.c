/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-relief-split.h"

#define STACKED_BELOW 700 /* pixels of width */
#define LOW_BELOW 480     /* pixels of height: too low to put one above the other */
#define SIDE_MIN 300
#define SIDE_MAX 540
#define MAP_MIN 200

/**
 * LoosenReliefSplit:
 *
 * Places the map (first child) and the list (second child): beside each other where there is room, the map above the
 * list in a narrow window. The list gets what it needs to be read, the map all the rest.
 *
 * # Text direction
 * The list stands at the end; the map itself is never mirrored.
 */
struct _LoosenReliefSplit {
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (LoosenReliefSplit, loosen_relief_split, GTK_TYPE_WIDGET)

static void
loosen_relief_split_measure (GtkWidget *widget,
                             GtkOrientation orientation,
                             int for_size,
                             int *minimum,
                             int *natural,
                             int *minimum_baseline,
                             int *natural_baseline)
{
  /* The children scroll and shrink as needed, so the page is as small as the window may be. */
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? SIDE_MIN : MAP_MIN;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 2 * SIDE_MAX : 700;
}

static void
allocate (GtkWidget *child, int x, int y, int width, int height)
{
  GtkAllocation area = { x, y, width, height };
  int minimum;

  /* Measuring first is GTK's rule for whoever allocates. */
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  area.width = MAX (width, minimum);
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, area.width, &minimum, NULL, NULL, NULL);
  area.height = MAX (height, minimum);
  gtk_widget_size_allocate (child, &area, -1);
}

static void
loosen_relief_split_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  GtkWidget *map = gtk_widget_get_first_child (widget);
  GtkWidget *side = gtk_widget_get_next_sibling (map);

  if (width < STACKED_BELOW && height >= LOW_BELOW) {
    int map_height = MAX (height * 42 / 100, MAP_MIN);

    allocate (map, 0, 0, width, map_height);
    allocate (side, 0, map_height, width, height - map_height);
  } else {
    int side_width = CLAMP (width * 46 / 100, MIN (SIDE_MIN, width), SIDE_MAX);
    gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

    allocate (map, rtl ? side_width : 0, 0, width - side_width, height);
    allocate (side, rtl ? 0 : width - side_width, 0, side_width, height);
  }
}

static void
loosen_relief_split_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (loosen_relief_split_parent_class)->dispose (object);
}

static void
loosen_relief_split_class_init (LoosenReliefSplitClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = loosen_relief_split_dispose;

  widget_class->measure = loosen_relief_split_measure;
  widget_class->size_allocate = loosen_relief_split_size_allocate;
}

static void
loosen_relief_split_init (LoosenReliefSplit *self)
{
}
