/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-breakpoint-bin.h"

#define COMPACT_BELOW 700 /* pixels of width */
#define MIN_WIDTH 340
#define MIN_HEIGHT 294

/**
 * LoosenBreakpointBin:
 *
 * Holds the pages of the window, lets it become as small as a phone, and says when it is narrow. (AdwBreakpoint does
 * this from libadwaita 1.4 on; our floor is older.)
 *
 * # Signals
 * `compact-changed`: the width crossed the line; emitted before the child is placed, so that the child is placed right
 * at once.
 */
struct _LoosenBreakpointBin {
  GtkWidget parent_instance;

  GtkWidget *child; /* (owned) (nullable) */
  gboolean compact;
};

G_DEFINE_FINAL_TYPE (LoosenBreakpointBin, loosen_breakpoint_bin, GTK_TYPE_WIDGET)

enum { COMPACT_CHANGED, N_SIGNALS };
static guint signals[N_SIGNALS];

static void
loosen_breakpoint_bin_measure (GtkWidget *widget,
                               GtkOrientation orientation,
                               int for_size,
                               int *minimum,
                               int *natural,
                               int *minimum_baseline,
                               int *natural_baseline)
{
  LoosenBreakpointBin *self = LOOSEN_BREAKPOINT_BIN (widget);

  if (self->child != NULL)
    gtk_widget_measure (self->child, orientation, for_size, NULL, natural, NULL, NULL);
  /* What the child needs now is not what it needs when narrow: the floor is ours. */
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? MIN_WIDTH : MIN_HEIGHT;
  *natural = MAX (*natural, *minimum);
}

static void
loosen_breakpoint_bin_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  LoosenBreakpointBin *self = LOOSEN_BREAKPOINT_BIN (widget);
  gboolean compact = width < COMPACT_BELOW;
  GtkAllocation area = { 0, 0, width, height };
  int minimum;

  if (compact != self->compact) {
    self->compact = compact;
    g_signal_emit (self, signals[COMPACT_CHANGED], 0);
  }
  if (self->child == NULL)
    return;

  gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  area.width = MAX (width, minimum);
  gtk_widget_measure (self->child, GTK_ORIENTATION_VERTICAL, area.width, &minimum, NULL, NULL, NULL);
  area.height = MAX (height, minimum);
  gtk_widget_size_allocate (self->child, &area, baseline);
}

static void
loosen_breakpoint_bin_dispose (GObject *object)
{
  LoosenBreakpointBin *self = LOOSEN_BREAKPOINT_BIN (object);

  g_clear_pointer (&self->child, gtk_widget_unparent);

  G_OBJECT_CLASS (loosen_breakpoint_bin_parent_class)->dispose (object);
}

static void
loosen_breakpoint_bin_class_init (LoosenBreakpointBinClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = loosen_breakpoint_bin_dispose;

  widget_class->measure = loosen_breakpoint_bin_measure;
  widget_class->size_allocate = loosen_breakpoint_bin_size_allocate;

  signals[COMPACT_CHANGED] = g_signal_new ("compact-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                           NULL, NULL, G_TYPE_NONE, 0);
}

static void
loosen_breakpoint_bin_init (LoosenBreakpointBin *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * loosen_breakpoint_bin_new:
 *
 * Returns: a new, empty bin
 */
GtkWidget *
loosen_breakpoint_bin_new (void)
{
  return g_object_new (LOOSEN_TYPE_BREAKPOINT_BIN, NULL);
}

/**
 * loosen_breakpoint_bin_set_child:
 * @self: a bin
 * @child: (nullable): what to hold
 */
void
loosen_breakpoint_bin_set_child (LoosenBreakpointBin *self, GtkWidget *child)
{
  g_return_if_fail (LOOSEN_IS_BREAKPOINT_BIN (self));
  g_return_if_fail (child == NULL || GTK_IS_WIDGET (child));

  if (self->child == child)
    return;

  g_clear_pointer (&self->child, gtk_widget_unparent);
  self->child = child;
  if (child != NULL)
    gtk_widget_set_parent (child, GTK_WIDGET (self));
}

/**
 * loosen_breakpoint_bin_get_compact:
 * @self: a bin
 *
 * Returns: whether it is narrow
 */
gboolean
loosen_breakpoint_bin_get_compact (LoosenBreakpointBin *self)
{
  g_return_val_if_fail (LOOSEN_IS_BREAKPOINT_BIN (self), FALSE);

  return self->compact;
}
