/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-technique-page.h"

#include <glib/gi18n.h>

#include "loosen-choice-editor.h"
#include "loosen-config.h"
#include "loosen-pose.h"
#include "loosen-pressure-gauge.h"
#include "loosen-toolkit.h"
#include "loosen-words.h"

/**
 * LoosenTechniquePage:
 *
 * All there is to know of a technique before it starts: what is needed, how to set up, how hard to press, what it
 * should feel like, when to stop, how strong the evidence is; and what to choose: side, length, repetitions.
 *
 * Before each session beside the spine, Start asks whether the tool is on muscle, in the bar where it stands itself:
 * content section 5.9. Only a Yes starts then.
 *
 * # Signals
 * `start`: the person wants to start with what is chosen. Never emitted for a technique that is held back, nor without
 * a Yes where that is asked for.
 *
 * # Accessibility
 * The question gets the focus, and no answer does: a key that is held on Start answers nothing, and a double click
 * on it neither.
 */
struct _LoosenTechniquePage {
  AdwBin parent_instance;

  LoosenCatalog *catalog;           /* (owned) (nullable) */
  const LoosenTechnique *technique; /* (unowned) (nullable), of the catalog */
  gboolean withheld;
  guint32 last_press; /* in the bar, milliseconds of the display; 0 for none yet */
  gboolean compact;

  AdwWindowTitle *window_title;
  GtkScrolledWindow *scrolled;
  GtkBox *page;
  GtkBox *columns;
  GtkBox *left;
  GtkBox *right;
  GtkBox *heading;
  LoosenPose *pose;
  GtkLabel *title;
  GtkLabel *reason;
  GtkWidget *withheld_box;
  GtkLabel *withheld_reason;
  GtkImage *equipment_icon;
  GtkLabel *equipment;
  GtkLabel *dose;
  GtkLabel *side_rule;
  GtkWidget *day_limit_fact;
  GtkLabel *day_limit;
  GtkWidget *choice_box;
  GtkWidget *first_note;
  LoosenChoiceEditor *choice;
  GtkWidget *gauge_box;
  LoosenPressureGauge *gauge;
  GtkLabel *pressure_override;
  AdwExpanderRow *levels;
  GtkListBox *back_off;
  GtkListBox *steps;
  GtkLabel *feel;
  GtkListBox *variants;
  AdwActionRow *easier;
  AdwActionRow *firmer;
  AdwExpanderRow *evidence;
  AdwActionRow *evidence_sciatica;
  AdwActionRow *evidence_back_pain;
  AdwActionRow *evidence_note;
  GtkWidget *bar;
  GtkWidget *check;
  GtkLabel *check_question;
  GtkWidget *check_yes;
  GtkWidget *texts;
  GtkLabel *moved;
  GtkLabel *summary;
  GtkLabel *notice;
  GtkWidget *start;
  GPtrArray *source_rows; /* (element-type GtkWidget) (unowned), rows of the evidence */
};

G_DEFINE_FINAL_TYPE (LoosenTechniquePage, loosen_technique_page, ADW_TYPE_BIN)

enum { START, N_SIGNALS };
static guint signals[N_SIGNALS];

static void
clear_list (GtkListBox *list)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (list, 0)) != NULL)
    gtk_list_box_remove (list, GTK_WIDGET (row));
}

static GtkWidget *
make_text_row (const char *text, GtkWidget *prefix)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "xalign", 0.0, "hexpand", TRUE, NULL);

  gtk_widget_add_css_class (row, "text");
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  gtk_widget_set_valign (prefix, LOOSEN_ALIGN_BASELINE);
  gtk_widget_set_valign (label, LOOSEN_ALIGN_BASELINE);
  gtk_box_append (GTK_BOX (box), prefix);
  gtk_box_append (GTK_BOX (box), label);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);

  return row;
}

static void
add_steps (LoosenTechniquePage *self, const char *const *texts, guint *number)
{
  for (guint i = 0; texts[i] != NULL; i++) {
    g_autofree char *text = g_strdup_printf ("%u", ++*number);
    GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "width-chars", 2, NULL);

    gtk_widget_add_css_class (label, "number");
    gtk_list_box_append (self->steps, make_text_row (texts[i], label));
  }
}

/* The scale is the same for all that press. */
static void
add_levels (LoosenTechniquePage *self, LoosenCatalog *catalog)
{
  const LoosenPressureLevel *const *levels = loosen_catalog_get_pressure_levels (catalog);

  for (guint i = 0; levels[i] != NULL; i++) {
    GtkWidget *row = adw_action_row_new ();
    g_autofree char *title = NULL;

    if (levels[i]->min == levels[i]->max)
      /* Translators: a number of the pressure scale, and its name ("2: Light") */
      title = g_strdup_printf (_ ("%u: %s"), levels[i]->min, levels[i]->label);
    else
      /* Translators: numbers of the pressure scale, and their name ("3 to 4: Good ache") */
      title = g_strdup_printf (_ ("%u to %u: %s"), levels[i]->min, levels[i]->max, levels[i]->label);
    adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), levels[i]->text);
    adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
    adw_expander_row_add_row (self->levels, row);
  }
}

static void
show_steps (LoosenTechniquePage *self)
{
  guint number = 0;

  clear_list (self->steps);
  add_steps (self, self->technique->setup, &number);
  add_steps (self, self->technique->steps, &number);

  clear_list (self->back_off);
  for (guint i = 0; self->technique->back_off[i] != NULL; i++) {
    GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE,
                                    "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                    "icon-name", "loosen-stop-pain-symbolic",
                                    NULL);

    gtk_widget_add_css_class (icon, "dim-label");
    gtk_list_box_append (self->back_off, make_text_row (self->technique->back_off[i], icon));
  }
}

static void
show_variants (LoosenTechniquePage *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->easier), self->technique->easier != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->firmer), self->technique->firmer != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->variants),
                          self->technique->easier != NULL || self->technique->firmer != NULL);
  if (self->technique->easier != NULL)
    adw_action_row_set_subtitle (self->easier, self->technique->easier);
  if (self->technique->firmer != NULL)
    adw_action_row_set_subtitle (self->firmer, self->technique->firmer);
}

static void
show_evidence (LoosenTechniquePage *self)
{
  const LoosenTechnique *technique = self->technique;
  g_autofree char *sciatica = loosen_words_grade (self->catalog, technique->grade_sciatica);
  g_autofree char *back_pain = loosen_words_grade (self->catalog, technique->grade_back_pain);

  adw_expander_row_set_subtitle (self->evidence, sciatica);
  adw_action_row_set_subtitle (self->evidence_sciatica, sciatica);
  adw_action_row_set_subtitle (self->evidence_back_pain, back_pain);
  adw_action_row_set_subtitle (self->evidence_note, technique->evidence_note);

  for (guint i = 0; i < self->source_rows->len; i++)
    adw_expander_row_remove (self->evidence, g_ptr_array_index (self->source_rows, i));
  g_ptr_array_set_size (self->source_rows, 0);
  for (guint i = 0; technique->evidence_sources[i] != NULL; i++) {
    const LoosenSource *source = loosen_catalog_find_source (self->catalog, technique->evidence_sources[i]);
    g_autofree char *subtitle = NULL;
    GtkWidget *row;

    if (source == NULL)
      continue;
    row = adw_action_row_new ();
    /* Translators: what a source says, and how far we have checked it */
    subtitle = g_strdup_printf (_ ("%s Checked: %s."), source->what, source->checked);
    adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), source->who);
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
    adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
    adw_expander_row_add_row (self->evidence, row);
    g_ptr_array_add (self->source_rows, row);
  }
}

static void
show_summary (LoosenTechniquePage *self)
{
  g_autoptr (LoosenRoutine) routine = NULL;
  g_autofree char *length = NULL;
  g_autofree char *text = NULL;
  LoosenChoice choice;

  if (self->withheld)
    return;

  if (loosen_choice_editor_get_choice (self->choice, &choice))
    routine = loosen_routine_new (self->catalog, &choice, 1, NULL);
  gtk_widget_set_sensitive (self->start, routine != NULL);
  gtk_widget_set_sensitive (self->check_yes, routine != NULL);
  if (routine == NULL) {
    gtk_label_set_label (self->summary, _ ("Choose a number within the range to start."));
    return;
  }

  length = loosen_words_length (loosen_routine_get_length (routine));
  if (self->technique->per_side && choice.sides == LOOSEN_SIDE_BOTH)
    text = g_strdup_printf (choice.first == LOOSEN_SIDE_LEFT
                              /* Translators: how long the whole takes ("4 min") */
                              ? _ ("About %s, left side first. You can stop at any moment.")
                              : _ ("About %s, right side first. You can stop at any moment."),
                            length);
  else if (self->technique->per_side)
    text = g_strdup_printf (choice.sides == LOOSEN_SIDE_LEFT ? _ ("About %s, left side. You can stop at any moment.")
                                                             : _ ("About %s, right side. You can stop at any moment."),
                            length);
  else
    text = g_strdup_printf (_ ("About %s. You can stop at any moment."), length);
  gtk_label_set_label (self->summary, text);
  loosen_pose_set_mirrored (self->pose, self->technique->per_side && choice.sides == LOOSEN_SIDE_LEFT);
}

static void
update_layout (LoosenTechniquePage *self)
{
  GtkBox *home = self->compact ? self->page : self->right;

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->columns),
                                  self->compact ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_spacing (self->columns, self->compact ? 18 : 36);
  gtk_widget_set_size_request (GTK_WIDGET (self->left), self->compact ? -1 : 380, -1);
  gtk_widget_set_halign (self->start, self->compact ? GTK_ALIGN_FILL : GTK_ALIGN_END);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->bar),
                                  self->compact ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->check),
                                  self->compact ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);

  if (gtk_widget_get_parent (GTK_WIDGET (self->heading)) == GTK_WIDGET (home))
    return;

  g_object_ref (self->heading);
  gtk_box_remove (self->compact ? self->right : self->page, GTK_WIDGET (self->heading));
  gtk_box_prepend (home, GTK_WIDGET (self->heading));
  g_object_unref (self->heading);
}

/* Puts the question in the place of Start, or takes it away. */
static void
show_check (LoosenTechniquePage *self, gboolean asking)
{
  gtk_widget_set_visible (self->check, asking);
  gtk_widget_set_visible (self->texts, !asking);
  gtk_widget_set_visible (self->start, !asking);
}

/* The warning after a No takes the place of the general one. */
static void
show_moved (LoosenTechniquePage *self, gboolean moved)
{
  gtk_widget_set_visible (GTK_WIDGET (self->moved), moved);
  gtk_widget_set_visible (GTK_WIDGET (self->notice), !moved && self->technique->has_pressure);
}

/* The one place that emits "start". */
static void
begin (LoosenTechniquePage *self, gboolean confirmed)
{
  LoosenChoice choice;

  if (!loosen_technique_page_get_choice (self, &choice))
    return;

  if (!confirmed && loosen_care_needs_spine_check (loosen_catalog_get_care (self->catalog), self->technique)) {
    show_check (self, TRUE);
    gtk_widget_grab_focus (self->check);
    return;
  }

  /* An answer holds for one session. */
  show_check (self, FALSE);
  show_moved (self, FALSE);
  g_signal_emit (self, signals[START], 0);
}

static void
start_clicked_cb (LoosenTechniquePage *self)
{
  begin (self, FALSE);
}

static void
check_yes_cb (LoosenTechniquePage *self)
{
  begin (self, gtk_widget_get_visible (self->check));
}

static void
check_no_cb (LoosenTechniquePage *self)
{
  show_moved (self, TRUE);
  show_check (self, FALSE);
  /* As after the page came up: Start gets the focus when the key is let go. */
  gtk_widget_grab_focus (GTK_WIDGET (self->scrolled));
}

/* The rest of a double click on Start would press whatever has come to its place. A gesture cannot tell: the button
 * that takes the first press ends it. */
static gboolean
bar_event_cb (GtkEventController *controller, GdkEvent *event, LoosenTechniquePage *self)
{
  GdkEventType type = gdk_event_get_event_type (event);
  guint32 time = gdk_event_get_time (event);
  gboolean soon;
  int limit;

  if (type != GDK_BUTTON_PRESS && type != GDK_TOUCH_BEGIN)
    return GDK_EVENT_PROPAGATE;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-double-click-time", &limit, NULL);
  soon = self->last_press != 0 && time - self->last_press < (guint32) limit;
  self->last_press = time;

  return soon ? GDK_EVENT_STOP : GDK_EVENT_PROPAGATE;
}

static void
key_released_cb (LoosenTechniquePage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (!self->withheld && root != NULL && gtk_root_get_focus (root) == GTK_WIDGET (self->scrolled))
    gtk_widget_grab_focus (self->start);
}

static void
loosen_technique_page_dispose (GObject *object)
{
  LoosenTechniquePage *self = LOOSEN_TECHNIQUE_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), LOOSEN_TYPE_TECHNIQUE_PAGE);
  g_clear_pointer (&self->catalog, loosen_catalog_unref);

  G_OBJECT_CLASS (loosen_technique_page_parent_class)->dispose (object);
}

static void
loosen_technique_page_finalize (GObject *object)
{
  g_ptr_array_unref (LOOSEN_TECHNIQUE_PAGE (object)->source_rows);

  G_OBJECT_CLASS (loosen_technique_page_parent_class)->finalize (object);
}

static void
loosen_technique_page_class_init (LoosenTechniquePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = loosen_technique_page_dispose;
  object_class->finalize = loosen_technique_page_finalize;

  signals[START] = g_signal_new ("start", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);

  g_type_ensure (LOOSEN_TYPE_POSE);
  g_type_ensure (LOOSEN_TYPE_CHOICE_EDITOR);
  g_type_ensure (LOOSEN_TYPE_PRESSURE_GAUGE);
  gtk_widget_class_set_template_from_resource (widget_class, LOOSEN_RESOURCE_PATH "/ui/loosen-technique-page.ui");
#define BIND(child) gtk_widget_class_bind_template_child (widget_class, LoosenTechniquePage, child)
  BIND (window_title);
  BIND (scrolled);
  BIND (page);
  BIND (columns);
  BIND (left);
  BIND (right);
  BIND (heading);
  BIND (pose);
  BIND (title);
  BIND (reason);
  BIND (withheld_box);
  BIND (withheld_reason);
  BIND (equipment_icon);
  BIND (equipment);
  BIND (dose);
  BIND (side_rule);
  BIND (day_limit_fact);
  BIND (day_limit);
  BIND (choice_box);
  BIND (first_note);
  BIND (choice);
  BIND (gauge_box);
  BIND (gauge);
  BIND (pressure_override);
  BIND (levels);
  BIND (back_off);
  BIND (steps);
  BIND (feel);
  BIND (variants);
  BIND (easier);
  BIND (firmer);
  BIND (evidence);
  BIND (evidence_sciatica);
  BIND (evidence_back_pain);
  BIND (evidence_note);
  BIND (bar);
  BIND (check);
  BIND (check_question);
  BIND (check_yes);
  BIND (texts);
  BIND (moved);
  BIND (summary);
  BIND (notice);
  BIND (start);
#undef BIND
  gtk_widget_class_bind_template_callback (widget_class, show_summary);
  gtk_widget_class_bind_template_callback (widget_class, start_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, check_yes_cb);
  gtk_widget_class_bind_template_callback (widget_class, check_no_cb);
}

static void
loosen_technique_page_init (LoosenTechniquePage *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *presses = gtk_event_controller_legacy_new ();

  self->source_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-released", G_CALLBACK (key_released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_event_controller_set_propagation_phase (presses, GTK_PHASE_CAPTURE);
  g_signal_connect (presses, "event", G_CALLBACK (bar_event_cb), self);
  gtk_widget_add_controller (self->bar, presses);
  update_layout (self);
}

/**
 * loosen_technique_page_present:
 * @self: the page
 * @catalog: the catalog
 * @match: the technique, and how it matches; held back ones are explained, but cannot be started
 * @complaint: (nullable): the complaint in words, for the header: "For piriformis, right"
 * @first_ever: whether to suggest the least, because nothing was ever done
 *
 * Shows a technique from its top. Keeps nothing of @match.
 */
void
loosen_technique_page_present (LoosenTechniquePage *self,
                               LoosenCatalog *catalog,
                               const LoosenMatch *match,
                               const char *complaint,
                               gboolean first_ever)
{
  const LoosenTechnique *technique;
  g_autofree char *dose = NULL;
  g_autofree char *equipment = NULL;
  g_autofree char *day_limit = NULL;
  LoosenChoice choice;

  g_return_if_fail (LOOSEN_IS_TECHNIQUE_PAGE (self));
  g_return_if_fail (catalog != NULL);
  g_return_if_fail (match != NULL && loosen_technique_is_timed (match->technique));

  if (self->catalog == NULL)
    add_levels (self, catalog);
  loosen_catalog_ref (catalog);
  g_clear_pointer (&self->catalog, loosen_catalog_unref);
  self->catalog = catalog;
  technique = self->technique = match->technique;
  self->withheld = match->state == LOOSEN_MATCH_WITHHELD;

  adw_window_title_set_title (self->window_title, complaint != NULL ? complaint : technique->name);
  gtk_label_set_label (self->title, technique->name);
  gtk_label_set_label (self->reason, match->reason != NULL ? match->reason : "");
  gtk_widget_set_visible (GTK_WIDGET (self->reason), match->reason != NULL && !self->withheld);
  gtk_label_set_label (self->withheld_reason, match->reason != NULL ? match->reason : "");
  gtk_widget_set_visible (self->withheld_box, self->withheld);

  loosen_pose_set_technique (self->pose, technique->id);
  loosen_pose_set_mirrored (self->pose, match->sides == LOOSEN_SIDE_LEFT);
  equipment = loosen_words_equipment_list (technique);
  dose = loosen_words_dose (technique);
  gtk_image_set_from_icon_name (self->equipment_icon, loosen_words_equipment_icon (technique->first_choice));
  gtk_label_set_label (self->equipment, equipment);
  gtk_label_set_label (self->dose, dose);
  gtk_label_set_label (self->side_rule, technique->side_rule);
  gtk_widget_set_visible (GTK_WIDGET (self->side_rule), technique->per_side);
  gtk_widget_set_visible (self->day_limit_fact, technique->per_day_max > 0);
  /* Translators: how often a day at most */
  day_limit = g_strdup_printf (ngettext ("Once a day at most", "%u times a day at most", technique->per_day_max),
                               technique->per_day_max);
  gtk_label_set_label (self->day_limit, day_limit);

  gtk_widget_set_visible (self->gauge_box, technique->has_pressure);
  adw_expander_row_set_expanded (self->levels, FALSE);
  if (technique->has_pressure)
    loosen_pressure_gauge_set_technique (self->gauge, technique);
  gtk_label_set_label (self->pressure_override, loosen_catalog_get_safety_texts (catalog)->pressure_override);
  gtk_label_set_label (self->feel, technique->feel);
  show_steps (self);
  show_variants (self);
  show_evidence (self);

  choice = loosen_choice_suggest (technique, match->sides, first_ever);
  loosen_choice_editor_set_choice (self->choice, &choice);
  loosen_choice_editor_set_barred (self->choice, match->barred, match->barred_reason);
  gtk_widget_set_visible (self->choice_box, !self->withheld);
  gtk_widget_set_visible (self->first_note, first_ever && technique->has_pressure);
  gtk_widget_set_visible (self->bar, !self->withheld);
  gtk_label_set_label (self->notice, loosen_catalog_get_safety_texts (catalog)->pressure_notice);
  gtk_label_set_label (self->check_question, loosen_catalog_get_care (catalog)->spine_check.question);
  gtk_label_set_label (self->moved, loosen_catalog_get_care (catalog)->spine_check.no);
  show_moved (self, FALSE);
  show_check (self, FALSE);
  show_summary (self);

  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scrolled), 0);
  /* Start gets the focus when the key that led here is let go: held, it must not start the session too. */
  gtk_widget_grab_focus (GTK_WIDGET (self->scrolled));
}

/**
 * loosen_technique_page_set_compact:
 * @self: the page
 * @compact: whether the window is narrow
 *
 * Puts everything in one column, or in two.
 */
void
loosen_technique_page_set_compact (LoosenTechniquePage *self, gboolean compact)
{
  g_return_if_fail (LOOSEN_IS_TECHNIQUE_PAGE (self));

  if (self->compact == compact)
    return;

  self->compact = compact;
  update_layout (self);
}

/**
 * loosen_technique_page_get_choice:
 * @self: the page
 * @choice: (out): what is chosen
 *
 * Gives what the person chose, if it may be started.
 *
 * Returns: whether it may; %FALSE for a technique that is held back, and for numbers out of range
 */
gboolean
loosen_technique_page_get_choice (LoosenTechniquePage *self, LoosenChoice *choice)
{
  g_return_val_if_fail (LOOSEN_IS_TECHNIQUE_PAGE (self), FALSE);

  return self->technique != NULL && !self->withheld && loosen_choice_editor_get_choice (self->choice, choice);
}
