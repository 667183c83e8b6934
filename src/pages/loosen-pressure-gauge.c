/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-pressure-gauge.h"

#include <glib/gi18n.h>

#define N_LEVELS 11

/**
 * LoosenPressureGauge:
 *
 * How hard to press, from 0 to 10: where to start, what to aim for, and what is too much.
 *
 * # CSS nodes
 * `pressuregauge` with eleven `label.cell`; `.aim` for what to aim for, `.much` for too much.
 *
 * # Accessibility
 * One image with the whole meaning as its name.
 *
 * # Text direction
 * Follows it, as any row of numbers from low to high does.
 */
struct _LoosenPressureGauge {
  GtkWidget parent_instance;

  GtkWidget *cells[N_LEVELS];
  GtkWidget *words[3];
};

G_DEFINE_FINAL_TYPE (LoosenPressureGauge, loosen_pressure_gauge, GTK_TYPE_WIDGET)

static void
place_word (LoosenPressureGauge *self, guint which, int column, int span)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  GtkGridLayoutChild *child;

  child = GTK_GRID_LAYOUT_CHILD (gtk_layout_manager_get_layout_child (layout, self->words[which]));
  gtk_grid_layout_child_set_row (child, 1);
  gtk_grid_layout_child_set_column (child, column);
  gtk_grid_layout_child_set_column_span (child, MAX (span, 1));
}

static void
loosen_pressure_gauge_dispose (GObject *object)
{
  LoosenPressureGauge *self = LOOSEN_PRESSURE_GAUGE (object);

  for (guint i = 0; i < N_LEVELS; i++)
    g_clear_pointer (&self->cells[i], gtk_widget_unparent);
  for (guint i = 0; i < G_N_ELEMENTS (self->words); i++)
    g_clear_pointer (&self->words[i], gtk_widget_unparent);

  G_OBJECT_CLASS (loosen_pressure_gauge_parent_class)->dispose (object);
}

static void
loosen_pressure_gauge_class_init (LoosenPressureGaugeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = loosen_pressure_gauge_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_GRID_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_widget_class_set_css_name (widget_class, "pressuregauge");
}

static void
loosen_pressure_gauge_init (LoosenPressureGauge *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  const char *words[] = { _ ("Start light"), _ ("Aim here"), _ ("Too much") };

  gtk_grid_layout_set_column_homogeneous (GTK_GRID_LAYOUT (layout), TRUE);
  gtk_grid_layout_set_column_spacing (GTK_GRID_LAYOUT (layout), 3);
  gtk_grid_layout_set_row_spacing (GTK_GRID_LAYOUT (layout), 6);

  for (guint i = 0; i < N_LEVELS; i++) {
    g_autofree char *number = g_strdup_printf ("%u", i);
    GtkGridLayoutChild *child;

    self->cells[i] = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                   "label", number,
                                   "hexpand", TRUE,
                                   NULL);
    gtk_widget_add_css_class (self->cells[i], "cell");
    gtk_widget_set_parent (self->cells[i], GTK_WIDGET (self));
    child = GTK_GRID_LAYOUT_CHILD (gtk_layout_manager_get_layout_child (layout, self->cells[i]));
    gtk_grid_layout_child_set_column (child, i);
  }
  for (guint i = 0; i < G_N_ELEMENTS (self->words); i++) {
    self->words[i] = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                   "label", words[i],
                                   "xalign", 0.0,
                                   "ellipsize", PANGO_ELLIPSIZE_END,
                                   NULL);
    gtk_widget_add_css_class (self->words[i], "caption");
    gtk_widget_set_parent (self->words[i], GTK_WIDGET (self));
  }
  gtk_widget_add_css_class (self->words[1], "aim");
}

/**
 * loosen_pressure_gauge_set_technique:
 * @self: a gauge
 * @technique: a technique that presses
 *
 * Shows the pressure of @technique.
 */
void
loosen_pressure_gauge_set_technique (LoosenPressureGauge *self, const LoosenTechnique *technique)
{
  g_autofree char *label = NULL;

  g_return_if_fail (LOOSEN_IS_PRESSURE_GAUGE (self));
  g_return_if_fail (technique != NULL && technique->has_pressure);

  for (guint i = 0; i < N_LEVELS; i++) {
    gtk_widget_remove_css_class (self->cells[i], "aim");
    gtk_widget_remove_css_class (self->cells[i], "much");
    if (i >= technique->pressure_min && i <= technique->pressure_max)
      gtk_widget_add_css_class (self->cells[i], "aim");
    else if (i > technique->pressure_cap)
      gtk_widget_add_css_class (self->cells[i], "much");
  }
  place_word (self, 0, 0, technique->pressure_min);
  place_word (self, 1, technique->pressure_min, technique->pressure_cap + 1 - technique->pressure_min);
  place_word (self, 2, technique->pressure_cap + 1, N_LEVELS - 1 - technique->pressure_cap);

  /* Translators: pressure on a scale of 0 to 10; read by screen readers */
  label = g_strdup_printf (_ ("Pressure from 0 to 10: start at %u, aim for %u to %u, never above %u"),
                           technique->pressure_start,
                           technique->pressure_min,
                           technique->pressure_max,
                           technique->pressure_cap);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}
