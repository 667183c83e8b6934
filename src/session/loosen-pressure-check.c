/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-pressure-check.h"

#include <glib/gi18n.h>

#include "loosen-toolkit.h"

#define N_LEVELS 11
#define FEW_COLUMNS 6 /* where eleven have no room beside each other */
#define SPACING 2
#define LINE_SPACING 4

/**
 * LoosenPressureCheck:
 *
 * "Pressure now, 0 to 10?": a line, eleven small buttons and one to put it away, asked at half of a hold. Too much is
 * answered with words; else it is gone with the answer. It is not seen while nothing is asked.
 *
 * # Signals
 * `answered` (uint): a number was pressed.
 *
 * # Shortcuts and Gestures
 * None of its own, and it never takes the focus: a ball rolling over the keyboard must not answer. Tab leads to the
 * buttons, Enter presses them.
 *
 * # CSS nodes
 * `pressurecheck` with a `label`, a `button.flat` and `button.level`; the words are `label.ease`.
 *
 * # Accessibility
 * A group named by its line, with buttons named "Pressure 6 of 10". The words are a status.
 *
 * # Text direction
 * Follows it, as any row of numbers from low to high does.
 */
struct _LoosenPressureCheck {
  GtkWidget parent_instance;

  const LoosenHalfwayCheck *texts; /* (unowned) (nullable): of the catalog of the session that asks */
  GtkWidget *prompt;
  GtkWidget *skip;
  GtkWidget *ease;
  GtkWidget *buttons[N_LEVELS];
};

G_DEFINE_FINAL_TYPE (LoosenPressureCheck, loosen_pressure_check, GTK_TYPE_WIDGET)

enum { ANSWERED, N_SIGNALS };
static guint signals[N_SIGNALS];

static void
show_question (LoosenPressureCheck *self, gboolean asking)
{
  gtk_widget_set_visible (self->prompt, asking);
  gtk_widget_set_visible (self->skip, asking && self->texts->may_skip);
  for (guint i = 0; i < N_LEVELS; i++)
    gtk_widget_set_visible (self->buttons[i], asking);
  gtk_widget_set_visible (self->ease, !asking);
}

static void
clicked_cb (LoosenPressureCheck *self, GtkWidget *button)
{
  guint level = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "level"));
  const LoosenHalfwayCheck *texts = self->texts;

  /* An answer counts once. */
  if (texts == NULL || gtk_widget_get_visible (self->ease))
    return;

  if (level >= texts->ease_off_from) {
    gtk_label_set_label (GTK_LABEL (self->ease), texts->ease_off);
    show_question (self, FALSE);
    loosen_toolkit_announce (GTK_WIDGET (self), texts->ease_off);
  } else {
    loosen_pressure_check_end (self);
  }
  g_signal_emit (self, signals[ANSWERED], 0, level);
}

static int
get_size (GtkWidget *child, GtkOrientation orientation, int for_size, gboolean natural)
{
  int sizes[2] = { 0, 0 };

  if (gtk_widget_get_visible (child))
    gtk_widget_measure (child, orientation, for_size, &sizes[0], &sizes[1], NULL, NULL);

  return sizes[natural ? 1 : 0];
}

static int
get_cell (LoosenPressureCheck *self, GtkOrientation orientation)
{
  int cell = 0;

  for (guint i = 0; i < N_LEVELS; i++)
    cell = MAX (cell, get_size (self->buttons[i], orientation, -1, FALSE));

  return cell;
}

static int
get_columns_width (LoosenPressureCheck *self, int columns)
{
  return columns * get_cell (self, GTK_ORIENTATION_HORIZONTAL) + (columns - 1) * SPACING;
}

static int
count_columns (LoosenPressureCheck *self, int width)
{
  return width < 0 || width >= get_columns_width (self, N_LEVELS) ? N_LEVELS : FEW_COLUMNS;
}

static int
get_line_height (LoosenPressureCheck *self, int width)
{
  int skip = get_size (self->skip, GTK_ORIENTATION_HORIZONTAL, -1, TRUE);
  int least = get_size (self->prompt, GTK_ORIENTATION_HORIZONTAL, -1, FALSE);

  return MAX (get_size (self->prompt, GTK_ORIENTATION_VERTICAL, width < 0 ? -1 : MAX (width - skip - 6, least), TRUE),
              get_size (self->skip, GTK_ORIENTATION_VERTICAL, -1, FALSE));
}

static void
loosen_pressure_check_measure (GtkWidget *widget,
                               GtkOrientation orientation,
                               int for_size,
                               int *minimum,
                               int *natural,
                               int *minimum_baseline,
                               int *natural_baseline)
{
  LoosenPressureCheck *self = LOOSEN_PRESSURE_CHECK (widget);

  if (gtk_widget_get_visible (self->ease)) {
    gtk_widget_measure (self->ease, orientation, for_size, minimum, natural, NULL, NULL);
  } else if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    int skip = get_size (self->skip, orientation, -1, TRUE) + 6;

    *minimum = MAX (get_columns_width (self, FEW_COLUMNS), get_size (self->prompt, orientation, -1, FALSE) + skip);
    *natural = MAX (get_columns_width (self, N_LEVELS), get_size (self->prompt, orientation, -1, TRUE) + skip);
    *natural = MAX (*natural, *minimum);
  } else {
    int rows = count_columns (self, for_size) == N_LEVELS ? 1 : 2;

    *minimum = get_line_height (self, for_size) + LINE_SPACING + rows * get_cell (self, orientation) +
               (rows - 1) * SPACING;
    *natural = *minimum;
  }
}

static void
loosen_pressure_check_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  LoosenPressureCheck *self = LOOSEN_PRESSURE_CHECK (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int skip = get_size (self->skip, GTK_ORIENTATION_HORIZONTAL, -1, TRUE);
  int line = get_line_height (self, width);
  int columns = count_columns (self, width);
  int cell_height = get_cell (self, GTK_ORIENTATION_VERTICAL);
  double cell = (width - (columns - 1) * SPACING) / (double) columns;

  if (gtk_widget_get_visible (self->ease)) {
    gtk_widget_size_allocate (self->ease, &(GtkAllocation){ 0, 0, width, height }, -1);
    return;
  }

  gtk_widget_size_allocate (self->prompt, &(GtkAllocation){ rtl ? skip + 6 : 0, 0, width - skip - 6, line }, -1);
  if (skip > 0)
    gtk_widget_size_allocate (self->skip, &(GtkAllocation){ rtl ? 0 : width - skip, 0, skip, line }, -1);
  for (int i = 0; i < N_LEVELS; i++) {
    int column = rtl ? columns - 1 - i % columns : i % columns;
    int left = (int) (column * (cell + SPACING) + 0.5);
    int right = (int) (column * (cell + SPACING) + cell + 0.5);

    gtk_widget_size_allocate (self->buttons[i],
                              &(GtkAllocation){ left, line + LINE_SPACING + i / columns * (cell_height + SPACING),
                                                right - left, cell_height },
                              -1);
  }
}

static GtkSizeRequestMode
loosen_pressure_check_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
loosen_pressure_check_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (loosen_pressure_check_parent_class)->dispose (object);
}

static void
loosen_pressure_check_class_init (LoosenPressureCheckClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = loosen_pressure_check_dispose;
  widget_class->measure = loosen_pressure_check_measure;
  widget_class->size_allocate = loosen_pressure_check_size_allocate;
  widget_class->get_request_mode = loosen_pressure_check_get_request_mode;

  signals[ANSWERED] = g_signal_new ("answered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_css_name (widget_class, "pressurecheck");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
loosen_pressure_check_init (LoosenPressureCheck *self)
{
  GtkWidget *parent = GTK_WIDGET (self);

  self->prompt = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "xalign", 0.0, NULL);
  gtk_widget_set_parent (self->prompt, parent);
  for (guint i = 0; i < N_LEVELS; i++) {
    g_autofree char *number = g_strdup_printf ("%u", i);
    /* Translators: a button that says how hard it presses now, read by screen readers */
    g_autofree char *label = g_strdup_printf (_ ("Pressure %u of 10"), i);

    self->buttons[i] = gtk_button_new_with_label (number);
    gtk_label_set_ellipsize (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (self->buttons[i]))), PANGO_ELLIPSIZE_NONE);
    gtk_widget_add_css_class (self->buttons[i], "level");
    g_object_set_data (G_OBJECT (self->buttons[i]), "level", GUINT_TO_POINTER (i));
    gtk_widget_set_focus_on_click (self->buttons[i], FALSE);
    loosen_toolkit_name (self->buttons[i], label);
    g_signal_connect_swapped (self->buttons[i], "clicked", G_CALLBACK (clicked_cb), self);
    gtk_widget_set_parent (self->buttons[i], parent);
  }
  self->skip = gtk_button_new_from_icon_name ("window-close-symbolic");
  gtk_widget_add_css_class (self->skip, "flat");
  gtk_widget_set_valign (self->skip, GTK_ALIGN_CENTER);
  gtk_widget_set_focus_on_click (self->skip, FALSE);
  gtk_widget_set_tooltip_text (self->skip, _ ("Leave the question out"));
  loosen_toolkit_name (self->skip, _ ("Leave the question out"));
  g_signal_connect_swapped (self->skip, "clicked", G_CALLBACK (loosen_pressure_check_end), self);
  gtk_widget_set_parent (self->skip, parent);
  self->ease = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "xalign", 0.0, "visible", FALSE, "accessible-role",
                             GTK_ACCESSIBLE_ROLE_STATUS, NULL);
  gtk_widget_add_css_class (self->ease, "ease");
  gtk_widget_set_parent (self->ease, parent);
  gtk_widget_set_visible (parent, FALSE);
}

/**
 * loosen_pressure_check_ask:
 * @self: a check
 * @texts: what to ask; must live as long as it is asked
 *
 * Asks, until it is answered, put away or ended.
 */
void
loosen_pressure_check_ask (LoosenPressureCheck *self, const LoosenHalfwayCheck *texts)
{
  g_return_if_fail (LOOSEN_IS_PRESSURE_CHECK (self));
  g_return_if_fail (texts != NULL);

  self->texts = texts;
  gtk_label_set_label (GTK_LABEL (self->prompt), texts->prompt);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, texts->prompt, -1);
  show_question (self, TRUE);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  loosen_toolkit_announce (GTK_WIDGET (self), texts->prompt);
}

/**
 * loosen_pressure_check_end:
 * @self: a check
 *
 * Takes away whatever is asked or said.
 */
void
loosen_pressure_check_end (LoosenPressureCheck *self)
{
  g_return_if_fail (LOOSEN_IS_PRESSURE_CHECK (self));

  self->texts = NULL;
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}
