/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-routine-page.h"

#include <glib/gi18n.h>

#include "loosen-composer.h"
#include "loosen-config.h"
#include "loosen-routine-bar.h"
#include "loosen-routine-row.h"
#include "loosen-routine-words.h"
#include "loosen-words.h"

/**
 * LoosenRoutinePage:
 *
 * A ready routine: its steps in order, each of which can be moved and taken out, and what can be added. It stays within
 * the limits of #LoosenComposer whatever is done to it; what is refused is explained.
 *
 * # Signals
 * `start`: the person wants to start it: loosen_routine_page_dup_routine() gives it.
 */
struct _LoosenRoutinePage {
  AdwBin parent_instance;

  LoosenCatalog *catalog;   /* (owned) (nullable) */
  LoosenMatches *matches;   /* (owned) (nullable) */
  LoosenComposer *composer; /* (owned) (nullable) */
  LoosenPace pace;
  gboolean first_ever;
  gboolean compact;

  AdwWindowTitle *window_title;
  GtkScrolledWindow *scrolled;
  GtkLabel *title;
  GtkListBox *list;
  GtkWidget *empty;
  GtkWidget *buttons;
  GtkWidget *add_button;
  GtkWidget *anew;
  GtkWidget *add_box;
  GtkListBox *add_list;
  GtkWidget *add_none;
  LoosenRoutineBar *bar;
};

G_DEFINE_FINAL_TYPE (LoosenRoutinePage, loosen_routine_page, ADW_TYPE_BIN)

enum { START, N_SIGNALS };
static guint signals[N_SIGNALS];

static void
clear_list (GtkListBox *list)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (list, 0)) != NULL)
    gtk_list_box_remove (list, GTK_WIDGET (row));
}

static gboolean
has_technique (LoosenRoutinePage *self, const LoosenTechnique *technique)
{
  for (guint i = 0; i < loosen_composer_get_n (self->composer); i++)
    if (loosen_composer_get (self->composer, i)->technique == technique)
      return TRUE;

  return FALSE;
}

static LoosenRoutineRow *
get_row (LoosenRoutinePage *self, guint index)
{
  return LOOSEN_ROUTINE_ROW (gtk_list_box_get_row_at_index (self->list, index));
}

/* The sides of a technique that may be done: those that match, else all that are not barred. */
static LoosenSide
get_sides (const LoosenMatch *match)
{
  LoosenSide sides = match->sides & ~match->barred & LOOSEN_SIDE_BOTH;

  return sides != LOOSEN_SIDE_NONE ? sides : LOOSEN_SIDE_BOTH & ~match->barred;
}

static void
show_bar (LoosenRoutinePage *self)
{
  const LoosenCare *care = loosen_catalog_get_care (self->catalog);
  g_autoptr (LoosenRoutine) routine = loosen_composer_make_routine_with_pace (self->composer, &self->pace, NULL);
  g_autofree char *title = NULL;
  g_autofree char *length = NULL;
  g_autofree char *summary = NULL;
  gboolean presses = FALSE;
  gboolean near_spine = FALSE;

  for (guint i = 0; i < loosen_composer_get_n (self->composer); i++) {
    const LoosenTechnique *technique = loosen_composer_get (self->composer, i)->technique;

    presses |= technique->has_pressure;
    near_spine |= loosen_care_needs_spine_check (care, technique);
  }

  if (routine != NULL) {
    title = loosen_routine_words_about (loosen_routine_get_length (routine));
    length = loosen_words_length (loosen_routine_get_length (routine));
    /* Translators: how long the whole takes ("9 min") */
    summary = g_strdup_printf (_ ("About %s. You can stop at any moment."), length);
  } else {
    title = g_strdup (_ ("An empty routine"));
    summary = g_strdup (_ ("Add something to start."));
  }
  gtk_label_set_label (self->title, title);
  loosen_routine_bar_show (self->bar, summary, routine != NULL, presses, near_spine);
}

static GtkWidget *
make_add_row (LoosenRoutinePage *self, const LoosenMatch *match)
{
  LoosenChoice choice = loosen_choice_suggest (match->technique, get_sides (match), self->first_ever);
  g_autofree char *facts = loosen_routine_words_facts (&choice);
  /* Translators: a button: the name of a technique */
  g_autofree char *name = g_strdup_printf (_ ("Add %s"), match->technique->name);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *button = gtk_button_new_from_icon_name ("list-add-symbolic");
  GtkWidget *title = g_object_new (GTK_TYPE_LABEL, "label", match->technique->name, "xalign", 0.0, "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);
  GtkWidget *subtitle = g_object_new (GTK_TYPE_LABEL, "label", facts, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                      PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (subtitle, "plan-range");
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_widget_set_valign (texts, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (texts), title);
  gtk_box_append (GTK_BOX (texts), subtitle);
  gtk_widget_set_size_request (button, 44, 44);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "routine.add");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", match->technique->id);
  gtk_box_append (GTK_BOX (box), texts);
  gtk_box_append (GTK_BOX (box), button);
  gtk_widget_add_css_class (row, "plan-session");
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);

  return row;
}

/* What may be done and is not there yet. */
static void
show_add (LoosenRoutinePage *self)
{
  guint n = 0;

  clear_list (self->add_list);
  for (guint i = 0; i < loosen_matches_get_n (self->matches); i++) {
    const LoosenMatch *match = loosen_matches_get (self->matches, i);

    if (match->state == LOOSEN_MATCH_WITHHELD || !loosen_technique_is_timed (match->technique) ||
        has_technique (self, match->technique))
      continue;
    gtk_list_box_append (self->add_list, make_add_row (self, match));
    n++;
  }
  gtk_widget_set_visible (GTK_WIDGET (self->add_list), n > 0);
  gtk_widget_set_visible (self->add_none, n == 0);
}

/* Shows the routine as it is now. */
static void
show_routine (LoosenRoutinePage *self)
{
  guint n = loosen_composer_get_n (self->composer);

  clear_list (self->list);
  for (guint i = 0; i < n; i++) {
    GtkWidget *row = loosen_routine_row_new (loosen_composer_get (self->composer, i), i, n);

    loosen_routine_row_set_compact (LOOSEN_ROUTINE_ROW (row), self->compact);
    gtk_list_box_append (self->list, row);
  }
  gtk_widget_set_visible (GTK_WIDGET (self->list), n > 0);
  gtk_widget_set_visible (self->empty, n == 0);
  show_add (self);
  show_bar (self);
}

static void
compose (LoosenRoutinePage *self)
{
  g_clear_pointer (&self->composer, loosen_composer_free);
  self->composer = loosen_composer_new (self->catalog, self->matches, self->first_ever);
  gtk_widget_set_visible (self->anew, FALSE);
  show_routine (self);
}

static void
move_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LoosenRoutinePage *self = LOOSEN_ROUTINE_PAGE (widget);
  g_autofree char *text = NULL;
  guint from, to, n;
  int by;

  g_variant_get (parameter, "(ui)", &from, &by);
  n = self->composer != NULL ? loosen_composer_get_n (self->composer) : 0;
  if (from >= n || (by < 0 && from == 0) || (by > 0 && from + 1 == n) || by == 0)
    return;

  to = by < 0 ? from - 1 : from + 1;
  gtk_widget_grab_focus (GTK_WIDGET (self->scrolled));
  loosen_composer_move (self->composer, from, to);
  gtk_widget_set_visible (self->anew, TRUE);
  show_routine (self);
  loosen_routine_row_focus (get_row (self, to), by < 0 ? LOOSEN_ROUTINE_ROW_UP : LOOSEN_ROUTINE_ROW_DOWN);
  /* Translators: the name of a technique, its new place, and how many there are */
  text = g_strdup_printf (_ ("%s is now %u of %u."), loosen_composer_get (self->composer, to)->technique->name, to + 1, n);
  loosen_routine_bar_say (self->bar, text);
}

static void
remove_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LoosenRoutinePage *self = LOOSEN_ROUTINE_PAGE (widget);
  guint index = g_variant_get_uint32 (parameter);
  g_autofree char *text = NULL;
  guint n;

  if (self->composer == NULL || index >= loosen_composer_get_n (self->composer))
    return;

  /* Translators: the name of a technique */
  text = g_strdup_printf (_ ("%s is taken out."), loosen_composer_get (self->composer, index)->technique->name);
  gtk_widget_grab_focus (GTK_WIDGET (self->scrolled));
  loosen_composer_remove (self->composer, index);
  gtk_widget_set_visible (self->anew, TRUE);
  show_routine (self);
  n = loosen_composer_get_n (self->composer);
  /* Not a button: a key that is held must not take out all of them. */
  if (n > 0)
    loosen_routine_row_focus (get_row (self, MIN (index, n - 1)), LOOSEN_ROUTINE_ROW_WHOLE);
  loosen_routine_bar_say (self->bar, text);
}

/* As usual, else as little of it as may be done. */
static gboolean
try_add (LoosenRoutinePage *self, const LoosenMatch *match, gboolean *less, GError **error)
{
  LoosenChoice choice = loosen_choice_suggest (match->technique, get_sides (match), self->first_ever);

  *less = FALSE;
  if (loosen_composer_add (self->composer, &choice, NULL))
    return TRUE;

  *less = TRUE;
  choice.reps = match->technique->reps.min;
  if (loosen_composer_add (self->composer, &choice, NULL))
    return TRUE;
  choice.hold_s = match->technique->hold_s.min;

  return loosen_composer_add (self->composer, &choice, error);
}

static void
add_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LoosenRoutinePage *self = LOOSEN_ROUTINE_PAGE (widget);
  const LoosenTechnique *technique = NULL;
  const LoosenMatch *match = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  gboolean less;

  if (self->composer != NULL)
    technique = loosen_catalog_find_technique (self->catalog, g_variant_get_string (parameter, NULL));
  if (technique != NULL)
    match = loosen_matches_find (self->matches, technique);
  if (match == NULL)
    return;

  if (!try_add (self, match, &less, &error)) {
    loosen_routine_bar_say (self->bar, loosen_routine_words_refusal (error, match));
    return;
  }

  gtk_widget_grab_focus (GTK_WIDGET (self->scrolled));
  gtk_widget_set_visible (self->anew, TRUE);
  show_routine (self);
  loosen_routine_row_focus (get_row (self, loosen_composer_get_n (self->composer) - 1), LOOSEN_ROUTINE_ROW_WHOLE);
  /* Translators: the name of a technique */
  text = g_strdup_printf (less ? _ ("%s is added at the end, shorter than usual so that it fits.")
                               : _ ("%s is added at the end."),
                          technique->name);
  loosen_routine_bar_say (self->bar, text);
}

static void
anew_clicked_cb (LoosenRoutinePage *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->scrolled));
  compose (self);
  loosen_routine_bar_say (self->bar, _ ("It is again as it was proposed."));
}

/* Start gets the focus when the key that led here is let go: held, it must not start the session too. */
static void
key_released_cb (LoosenRoutinePage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (root != NULL && gtk_root_get_focus (root) == GTK_WIDGET (self->scrolled))
    loosen_routine_bar_focus_start (self->bar);
}

static void
start_cb (LoosenRoutinePage *self)
{
  g_signal_emit (self, signals[START], 0);
}

static void
add_toggled_cb (LoosenRoutinePage *self)
{
  gboolean open = gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->add_button));

  gtk_widget_set_visible (self->add_box, open);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->add_button), GTK_ACCESSIBLE_STATE_EXPANDED, open, -1);
}

static void
loosen_routine_page_dispose (GObject *object)
{
  LoosenRoutinePage *self = LOOSEN_ROUTINE_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), LOOSEN_TYPE_ROUTINE_PAGE);
  g_clear_pointer (&self->composer, loosen_composer_free);
  g_clear_pointer (&self->matches, loosen_matches_unref);
  g_clear_pointer (&self->catalog, loosen_catalog_unref);

  G_OBJECT_CLASS (loosen_routine_page_parent_class)->dispose (object);
}

static void
loosen_routine_page_class_init (LoosenRoutinePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = loosen_routine_page_dispose;

  signals[START] = g_signal_new ("start", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "routine.move", "(ui)", move_action);
  gtk_widget_class_install_action (widget_class, "routine.remove", "u", remove_action);
  gtk_widget_class_install_action (widget_class, "routine.add", "s", add_action);

  g_type_ensure (LOOSEN_TYPE_ROUTINE_BAR);
  gtk_widget_class_set_template_from_resource (widget_class, LOOSEN_RESOURCE_PATH "/ui/loosen-routine-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LoosenRoutinePage, window_title);
  gtk_widget_class_bind_template_child (widget_class, LoosenRoutinePage, scrolled);
  gtk_widget_class_bind_template_child (widget_class, LoosenRoutinePage, title);
  gtk_widget_class_bind_template_child (widget_class, LoosenRoutinePage, list);
  gtk_widget_class_bind_template_child (widget_class, LoosenRoutinePage, empty);
  gtk_widget_class_bind_template_child (widget_class, LoosenRoutinePage, buttons);
  gtk_widget_class_bind_template_child (widget_class, LoosenRoutinePage, add_button);
  gtk_widget_class_bind_template_child (widget_class, LoosenRoutinePage, anew);
  gtk_widget_class_bind_template_child (widget_class, LoosenRoutinePage, add_box);
  gtk_widget_class_bind_template_child (widget_class, LoosenRoutinePage, add_list);
  gtk_widget_class_bind_template_child (widget_class, LoosenRoutinePage, add_none);
  gtk_widget_class_bind_template_child (widget_class, LoosenRoutinePage, bar);
  gtk_widget_class_bind_template_callback (widget_class, add_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, anew_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, start_cb);
}

static void
loosen_routine_page_init (LoosenRoutinePage *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-released", G_CALLBACK (key_released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  add_toggled_cb (self);
}

/**
 * loosen_routine_page_present:
 * @self: the page
 * @catalog: the catalog of the matches
 * @matches: what helps, and what must not be done
 * @complaint: (nullable): the complaint in words, for the header: "For piriformis, right"
 * @first_ever: whether nothing was ever done
 * @pace: (nullable): how the person likes to be led, for the length that is shown; %NULL for how the techniques suggest
 *   it
 *
 * Composes a routine and shows it from its top. What was changed in one before is forgotten.
 */
void
loosen_routine_page_present (LoosenRoutinePage *self,
                             LoosenCatalog *catalog,
                             LoosenMatches *matches,
                             const char *complaint,
                             gboolean first_ever,
                             const LoosenPace *pace)
{
  g_return_if_fail (LOOSEN_IS_ROUTINE_PAGE (self));
  g_return_if_fail (catalog != NULL);
  g_return_if_fail (matches != NULL);

  loosen_catalog_ref (catalog);
  loosen_matches_ref (matches);
  g_clear_pointer (&self->composer, loosen_composer_free);
  g_clear_pointer (&self->matches, loosen_matches_unref);
  g_clear_pointer (&self->catalog, loosen_catalog_unref);
  self->catalog = catalog;
  self->matches = matches;
  self->first_ever = first_ever;
  self->pace = pace != NULL ? *pace : (LoosenPace){ 0 };

  adw_window_title_set_title (self->window_title, complaint != NULL ? complaint : _ ("A ready routine"));
  loosen_routine_bar_set_catalog (self->bar, catalog);
  loosen_routine_bar_say (self->bar, NULL);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->add_button), FALSE);
  compose (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scrolled), 0);
  gtk_widget_grab_focus (GTK_WIDGET (self->scrolled));
}

/**
 * loosen_routine_page_set_compact:
 * @self: the page
 * @compact: whether the window is narrow
 *
 * Makes room for the texts by putting the buttons below them.
 */
void
loosen_routine_page_set_compact (LoosenRoutinePage *self, gboolean compact)
{
  GtkListBoxRow *row;

  g_return_if_fail (LOOSEN_IS_ROUTINE_PAGE (self));

  if (self->compact == compact)
    return;

  self->compact = compact;
  for (guint i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    loosen_routine_row_set_compact (LOOSEN_ROUTINE_ROW (row), compact);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->buttons),
                                  compact ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  loosen_routine_bar_set_compact (self->bar, compact);
}

/**
 * loosen_routine_page_dup_routine:
 * @self: the page
 * @pace: (nullable): how the person likes to be led; %NULL for how the techniques suggest it
 *
 * Returns: (transfer full) (nullable): what a session can do; %NULL where nothing is left
 */
LoosenRoutine *
loosen_routine_page_dup_routine (LoosenRoutinePage *self, const LoosenPace *pace)
{
  const LoosenPace suggested = { 0 };

  g_return_val_if_fail (LOOSEN_IS_ROUTINE_PAGE (self), NULL);

  if (self->composer == NULL)
    return NULL;

  return loosen_composer_make_routine_with_pace (self->composer, pace != NULL ? pace : &suggested, NULL);
}
