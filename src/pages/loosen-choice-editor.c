/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-choice-editor.h"

#include <glib/gi18n.h>

#include "loosen-config.h"
#include "loosen-toolkit.h"

/**
 * LoosenChoiceEditor:
 *
 * Which side, how long and how often: the three things to choose before a technique starts. Only numbers within the
 * technique's range are taken; another one stays as typed, with the range said beside it, until it is mended.
 *
 * # Signals
 * `changed`: something was chosen, or what is typed became right or wrong.
 */
struct _LoosenChoiceEditor {
  GtkWidget parent_instance;

  LoosenChoice choice;
  LoosenSide barred; /* sides that must not be chosen */
  gboolean showing; /* the widgets are being set from the choice */

  GtkWidget *list;
  GtkWidget *side_row;
  GtkWidget *left;
  GtkWidget *right;
  GtkWidget *both;
  GtkWidget *hold_row;
  GtkWidget *hold_range;
  GtkWidget *presets;
  GtkWidget *hold_entry;
  GtkWidget *reps_title;
  GtkWidget *reps_row;
  GtkWidget *reps_range;
  GtkWidget *reps_entry;
};

G_DEFINE_FINAL_TYPE (LoosenChoiceEditor, loosen_choice_editor, GTK_TYPE_WIDGET)

enum { CHANGED, N_SIGNALS };
static guint signals[N_SIGNALS];

/* Seconds that people think in; those within the technique's range are offered. */
static const guint preset_seconds[] = { 20, 30, 45, 60 };

static gboolean
read_number (GtkWidget *entry, LoosenRange range, guint *number)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (entry))));
  guint64 value;

  if (!g_ascii_string_to_unsigned (text, 10, range.min, range.max, &value, NULL))
    return FALSE;

  *number = value;
  return TRUE;
}

static gboolean
check_number (GtkWidget *entry, GtkWidget *range_label, LoosenRange range, guint *number)
{
  gboolean good = range.max == 0 || read_number (entry, range, number);

  if (good) {
    gtk_widget_remove_css_class (entry, "error");
    gtk_widget_remove_css_class (range_label, "error");
    gtk_accessible_reset_state (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_STATE_INVALID);
  } else {
    gtk_widget_add_css_class (entry, "error");
    gtk_widget_add_css_class (range_label, "error");
    gtk_accessible_update_state (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_TRUE, -1);
  }

  return good;
}

static gboolean
check_numbers (LoosenChoiceEditor *self)
{
  const LoosenTechnique *technique = self->choice.technique;
  gboolean hold_good = check_number (self->hold_entry, self->hold_range, technique->hold_s, &self->choice.hold_s);
  gboolean reps_good = check_number (self->reps_entry, self->reps_range, technique->reps, &self->choice.reps);

  return hold_good && reps_good;
}

static void
show_presets (LoosenChoiceEditor *self)
{
  for (GtkWidget *button = gtk_widget_get_first_child (self->presets); button != NULL;
       button = gtk_widget_get_next_sibling (button)) {
    guint seconds = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "seconds"));

    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), seconds == self->choice.hold_s);
  }
}

static void
number_changed_cb (LoosenChoiceEditor *self)
{
  if (self->showing || self->choice.technique == NULL)
    return;

  check_numbers (self);
  self->showing = TRUE;
  show_presets (self);
  self->showing = FALSE;
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
preset_clicked_cb (LoosenChoiceEditor *self, GtkWidget *button)
{
  g_autofree char *text = NULL;

  if (self->showing)
    return;

  text = g_strdup_printf ("%u", GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "seconds")));
  gtk_editable_set_text (GTK_EDITABLE (self->hold_entry), text);
  /* Pressed again, the same preset must not look released. */
  self->showing = TRUE;
  show_presets (self);
  self->showing = FALSE;
}

static void
step_number (LoosenChoiceEditor *self, GtkWidget *entry, LoosenRange range, int step)
{
  g_autofree char *text = NULL;
  guint number = range.normal;
  int stepped;

  if (read_number (entry, range, &number)) {
    stepped = CLAMP ((int) number + step, (int) range.min, (int) range.max);
    number = stepped;
  }
  text = g_strdup_printf ("%u", number);
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
}

static void
fewer_cb (LoosenChoiceEditor *self)
{
  step_number (self, self->reps_entry, self->choice.technique->reps, -1);
}

static void
more_cb (LoosenChoiceEditor *self)
{
  step_number (self, self->reps_entry, self->choice.technique->reps, 1);
}

static void
shorter_cb (LoosenChoiceEditor *self)
{
  step_number (self, self->hold_entry, self->choice.technique->hold_s, -5);
}

static void
longer_cb (LoosenChoiceEditor *self)
{
  step_number (self, self->hold_entry, self->choice.technique->hold_s, 5);
}

static void
side_toggled_cb (LoosenChoiceEditor *self, GtkToggleButton *button)
{
  if (self->showing || !gtk_toggle_button_get_active (button))
    return;

  if (GTK_WIDGET (button) == self->left)
    self->choice.sides = LOOSEN_SIDE_LEFT;
  else if (GTK_WIDGET (button) == self->right)
    self->choice.sides = LOOSEN_SIDE_RIGHT;
  else
    self->choice.sides = LOOSEN_SIDE_BOTH;
  if (self->choice.sides != LOOSEN_SIDE_BOTH)
    self->choice.first = self->choice.sides;
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
fill_presets (LoosenChoiceEditor *self)
{
  LoosenRange range = self->choice.technique->hold_s;
  GtkWidget *button;

  while ((button = gtk_widget_get_first_child (self->presets)) != NULL)
    gtk_box_remove (GTK_BOX (self->presets), button);

  for (guint i = 0; i < G_N_ELEMENTS (preset_seconds); i++) {
    g_autofree char *text = NULL;
    g_autofree char *name = NULL;

    if (preset_seconds[i] < range.min || preset_seconds[i] > range.max)
      continue;
    text = g_strdup_printf ("%u", preset_seconds[i]);
    /* Translators: a button that sets the length of a hold; read by screen readers */
    name = g_strdup_printf (ngettext ("%u second", "%u seconds", preset_seconds[i]), preset_seconds[i]);
    button = gtk_toggle_button_new_with_label (text);
    g_object_set_data (G_OBJECT (button), "seconds", GUINT_TO_POINTER (preset_seconds[i]));
    loosen_toolkit_name (button, name);
    g_signal_connect_swapped (button, "clicked", G_CALLBACK (preset_clicked_cb), self);
    gtk_box_append (GTK_BOX (self->presets), button);
  }
}

static void
show_range (GtkWidget *label, LoosenRange range, gboolean seconds)
{
  g_autofree char *text = NULL;

  if (range.min == range.max)
    text = g_strdup_printf ("%u", range.min);
  else if (seconds)
    /* Translators: the range of a number of seconds */
    text = g_strdup_printf (_ ("%u to %u seconds"), range.min, range.max);
  else
    /* Translators: the range of a number of repetitions */
    text = g_strdup_printf (_ ("%u to %u"), range.min, range.max);
  gtk_label_set_label (GTK_LABEL (label), text);
}

static void
loosen_choice_editor_dispose (GObject *object)
{
  LoosenChoiceEditor *self = LOOSEN_CHOICE_EDITOR (object);

  g_clear_pointer (&self->list, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (self), LOOSEN_TYPE_CHOICE_EDITOR);

  G_OBJECT_CLASS (loosen_choice_editor_parent_class)->dispose (object);
}

static void
loosen_choice_editor_class_init (LoosenChoiceEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = loosen_choice_editor_dispose;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, LOOSEN_RESOURCE_PATH "/ui/loosen-choice-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, LoosenChoiceEditor, list);
  gtk_widget_class_bind_template_child (widget_class, LoosenChoiceEditor, side_row);
  gtk_widget_class_bind_template_child (widget_class, LoosenChoiceEditor, left);
  gtk_widget_class_bind_template_child (widget_class, LoosenChoiceEditor, right);
  gtk_widget_class_bind_template_child (widget_class, LoosenChoiceEditor, both);
  gtk_widget_class_bind_template_child (widget_class, LoosenChoiceEditor, hold_row);
  gtk_widget_class_bind_template_child (widget_class, LoosenChoiceEditor, hold_range);
  gtk_widget_class_bind_template_child (widget_class, LoosenChoiceEditor, presets);
  gtk_widget_class_bind_template_child (widget_class, LoosenChoiceEditor, hold_entry);
  gtk_widget_class_bind_template_child (widget_class, LoosenChoiceEditor, reps_row);
  gtk_widget_class_bind_template_child (widget_class, LoosenChoiceEditor, reps_title);
  gtk_widget_class_bind_template_child (widget_class, LoosenChoiceEditor, reps_range);
  gtk_widget_class_bind_template_child (widget_class, LoosenChoiceEditor, reps_entry);
  gtk_widget_class_bind_template_callback (widget_class, number_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, side_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, fewer_cb);
  gtk_widget_class_bind_template_callback (widget_class, more_cb);
  gtk_widget_class_bind_template_callback (widget_class, shorter_cb);
  gtk_widget_class_bind_template_callback (widget_class, longer_cb);
}

static void
loosen_choice_editor_init (LoosenChoiceEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* Left stands on the left in every language, as on the body. */
  gtk_widget_set_direction (gtk_widget_get_parent (self->left), GTK_TEXT_DIR_LTR);
}

/**
 * loosen_choice_editor_set_choice:
 * @self: an editor
 * @choice: a choice within the range of its technique
 *
 * Shows @choice. Does not emit `changed`.
 */
void
loosen_choice_editor_set_choice (LoosenChoiceEditor *self, const LoosenChoice *choice)
{
  const LoosenTechnique *technique;
  g_autofree char *hold = NULL;
  g_autofree char *reps = NULL;

  g_return_if_fail (LOOSEN_IS_CHOICE_EDITOR (self));
  g_return_if_fail (choice != NULL && choice->technique != NULL);

  self->showing = TRUE;
  self->choice = *choice;
  technique = choice->technique;

  gtk_widget_set_visible (self->side_row, technique->per_side);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->left), choice->sides == LOOSEN_SIDE_LEFT);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->right), choice->sides == LOOSEN_SIDE_RIGHT);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->both), choice->sides == LOOSEN_SIDE_BOTH);

  gtk_widget_set_visible (self->hold_row, technique->hold_s.max > 0);
  hold = g_strdup_printf ("%u", choice->hold_s);
  gtk_editable_set_text (GTK_EDITABLE (self->hold_entry), hold);
  show_range (self->hold_range, technique->hold_s, TRUE);
  fill_presets (self);
  show_presets (self);

  reps = g_strdup_printf ("%u", choice->reps);
  gtk_editable_set_text (GTK_EDITABLE (self->reps_entry), reps);
  gtk_label_set_label (GTK_LABEL (self->reps_title),
                       technique->mode == LOOSEN_MODE_REPS ? _ ("Repetitions")
                       : technique->per_side               ? _ ("Holds a side")
                                                           : _ ("Holds"));
  show_range (self->reps_range, technique->reps, FALSE);
  check_numbers (self);
  self->showing = FALSE;
}

/**
 * loosen_choice_editor_set_barred:
 * @self: an editor
 * @barred: sides that must not be chosen
 * @reason: why, for whoever points at them
 */
void
loosen_choice_editor_set_barred (LoosenChoiceEditor *self, LoosenSide barred, const char *reason)
{
  const struct {
    GtkWidget *button;
    LoosenSide sides;
  } rows[] = {
    { self->left, LOOSEN_SIDE_LEFT },
    { self->right, LOOSEN_SIDE_RIGHT },
    { self->both, LOOSEN_SIDE_BOTH },
  };

  g_return_if_fail (LOOSEN_IS_CHOICE_EDITOR (self));

  self->barred = barred;
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    gboolean free = (rows[i].sides & barred) == 0;

    gtk_widget_set_sensitive (rows[i].button, free);
    gtk_widget_set_tooltip_text (rows[i].button, free ? NULL : reason);
  }
}

/**
 * loosen_choice_editor_get_choice:
 * @self: an editor
 * @choice: (out): what is chosen
 *
 * Gives what is chosen, if it is all within the technique's range, and no barred side.
 *
 * Returns: whether it is; @choice is untouched if not
 */
gboolean
loosen_choice_editor_get_choice (LoosenChoiceEditor *self, LoosenChoice *choice)
{
  g_return_val_if_fail (LOOSEN_IS_CHOICE_EDITOR (self), FALSE);
  g_return_val_if_fail (choice != NULL, FALSE);

  if (self->choice.technique == NULL || !check_numbers (self) ||
      (self->choice.technique->per_side && (self->choice.sides & self->barred) != 0))
    return FALSE;

  *choice = self->choice;
  return TRUE;
}
