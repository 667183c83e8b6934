/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-plan-numbers.h"

#include <glib/gi18n.h>

#include "loosen-plan-words.h"
#include "loosen-toolkit.h"

#define WEEK 7
#define START LOOSEN_PLAN_N_NUMBERS /* the row of the beginning, after those of the numbers */
#define N_ROWS (START + 1)
#define START_MAX 520 /* weeks: ten years */

typedef struct {
  GtkWidget *spin;
  GtkLabel *range;
  GtkLabel *refusal;
  gboolean refused; /* what was typed is just being taken back */
} Row;

/**
 * LoosenPlanNumbers:
 *
 * The numbers of a plan, each with what may be chosen. What is typed outside is said to be wrong at once, and is not
 * taken: the number stays what it was, and that is said too.
 *
 * # Signals
 * `changed`: a number was set in the plan, or all were reset.
 */
struct _LoosenPlanNumbers {
  GtkWidget parent_instance;

  LoosenPlan *plan; /* (owned) (nullable) */
  GDate today;
  gboolean showing; /* the widgets are being set from the plan */
  GtkWidget *list;
  GtkWidget *reset;
  Row rows[N_ROWS];
};

G_DEFINE_FINAL_TYPE (LoosenPlanNumbers, loosen_plan_numbers, GTK_TYPE_WIDGET)

enum { CHANGED, N_SIGNALS };
static guint signals[N_SIGNALS];

static guint
get_weeks (LoosenPlanNumbers *self)
{
  GDate start;
  int days;

  loosen_plan_get_start (self->plan, &start);
  days = g_date_days_between (&start, &self->today);

  return CLAMP (days / WEEK, 0, START_MAX);
}

static LoosenRange
get_range (LoosenPlanNumbers *self, guint i)
{
  return i == START ? (LoosenRange){ 0, 0, START_MAX } : loosen_plan_get_range (self->plan, i);
}

static guint
get_number (LoosenPlanNumbers *self, guint i)
{
  return i == START ? get_weeks (self) : loosen_plan_get_number (self->plan, i);
}

static guint
get_index (GtkWidget *spin)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (spin), "index"));
}

/* What is typed, if it may be chosen. */
static gboolean
read_number (LoosenPlanNumbers *self, guint i, guint64 *number)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->rows[i].spin))));
  LoosenRange range = get_range (self, i);

  return g_ascii_string_to_unsigned (text, 10, range.min, range.max, number, NULL);
}

static void
show_refusal (LoosenPlanNumbers *self, guint i, const char *text, gboolean typed)
{
  Row *row = &self->rows[i];

  gtk_label_set_label (row->refusal, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (row->refusal), text != NULL);
  if (typed) {
    gtk_widget_add_css_class (row->spin, "error");
    gtk_accessible_update_state (GTK_ACCESSIBLE (row->spin), GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_TRUE,
                                 -1);
  } else {
    gtk_widget_remove_css_class (row->spin, "error");
    gtk_accessible_reset_state (GTK_ACCESSIBLE (row->spin), GTK_ACCESSIBLE_STATE_INVALID);
  }
}

/* While it is typed. */
static void
text_changed_cb (LoosenPlanNumbers *self, GtkWidget *spin)
{
  guint i = get_index (spin);
  LoosenRange range;
  guint64 number;

  if (self->showing || self->plan == NULL || self->rows[i].refused)
    return;

  if (read_number (self, i, &number)) {
    show_refusal (self, i, NULL, FALSE);
  } else {
    g_autofree char *text = NULL;

    range = get_range (self, i);
    /* Translators: the least and the greatest number that may be chosen */
    text = range.min == range.max ? g_strdup_printf (_ ("Only %u can be chosen now."), range.min)
                                  : g_strdup_printf (_ ("Only %u to %u can be chosen."), range.min, range.max);
    show_refusal (self, i, text, TRUE);
  }
}

/* When it is to be taken, by Enter or by leaving it. */
static int
input_cb (LoosenPlanNumbers *self, double *value, GtkWidget *spin)
{
  guint i = get_index (spin);
  g_autofree char *typed = NULL;
  g_autofree char *text = NULL;
  LoosenRange range;
  guint64 number;

  if (self->showing || self->plan == NULL)
    return FALSE;
  if (read_number (self, i, &number)) {
    *value = number;
    return TRUE;
  }

  range = get_range (self, i);
  typed = g_strdup (gtk_editable_get_text (GTK_EDITABLE (spin)));
  /* Translators: what was typed, and the least and the greatest number that may be chosen */
  text = g_strdup_printf (_ ("“%s” was not taken: only %u to %u."), typed, range.min, range.max);
  show_refusal (self, i, text, FALSE);
  loosen_toolkit_announce (spin, text);
  self->rows[i].refused = TRUE;

  return GTK_INPUT_ERROR;
}

static void
value_changed_cb (LoosenPlanNumbers *self, GtkWidget *spin)
{
  guint i = get_index (spin);
  guint number = gtk_spin_button_get_value_as_int (GTK_SPIN_BUTTON (spin));

  self->rows[i].refused = FALSE;
  if (self->showing || self->plan == NULL || number == get_number (self, i))
    return;

  if (i == START) {
    GDate start = self->today;

    g_date_subtract_days (&start, number * WEEK);
    loosen_plan_set_start (self->plan, &start);
  } else if (!loosen_plan_set_number (self->plan, i, number, NULL)) {
    return;
  }
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
reset_clicked_cb (LoosenPlanNumbers *self)
{
  if (self->plan == NULL)
    return;

  loosen_plan_reset_numbers (self->plan);
  for (guint i = 0; i < N_ROWS; i++)
    show_refusal (self, i, NULL, FALSE);
  g_signal_emit (self, signals[CHANGED], 0);
}

/* The wheel scrolls the page; it must not change the numbers that pass below it. */
static void
ignore_wheel (GtkWidget *spin)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (spin);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

    if (GTK_IS_EVENT_CONTROLLER_SCROLL (controller))
      gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_NONE);
  }
}

static void
make_row (LoosenPlanNumbers *self, guint i)
{
  g_autofree char *title = i == START ? g_strdup (_ ("Weeks since the pain began"))
                                      : loosen_plan_words_number (self->plan, i);
  GtkWidget *list_row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", title, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, NULL);
  Row *row = &self->rows[i];

  row->range = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);
  row->refusal = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                               "visible", FALSE, "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS, NULL);
  row->spin = gtk_spin_button_new_with_range (0, 1, 1);
  gtk_editable_set_width_chars (GTK_EDITABLE (row->spin), 3);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (row->spin), 3);
  /* What is no number is refused in words, not swallowed. */
  gtk_spin_button_set_numeric (GTK_SPIN_BUTTON (row->spin), FALSE);
  gtk_spin_button_set_update_policy (GTK_SPIN_BUTTON (row->spin), GTK_UPDATE_IF_VALID);
  gtk_widget_set_valign (row->spin, GTK_ALIGN_CENTER);
  ignore_wheel (row->spin);
  g_object_set_data (G_OBJECT (row->spin), "index", GUINT_TO_POINTER (i));
  gtk_accessible_update_property (GTK_ACCESSIBLE (row->spin), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  /* The text in it is what gets the focus. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_editable_get_delegate (GTK_EDITABLE (row->spin))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (row->spin), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, row->range, NULL,
                                  -1);
  g_signal_connect_swapped (row->spin, "changed", G_CALLBACK (text_changed_cb), self);
  g_signal_connect_swapped (row->spin, "input", G_CALLBACK (input_cb), self);
  g_signal_connect_swapped (row->spin, "value-changed", G_CALLBACK (value_changed_cb), self);

  gtk_widget_add_css_class (GTK_WIDGET (row->range), "plan-range");
  gtk_widget_add_css_class (GTK_WIDGET (row->refusal), "error");
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_widget_set_valign (texts, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (texts), label);
  gtk_box_append (GTK_BOX (texts), GTK_WIDGET (row->range));
  gtk_box_append (GTK_BOX (texts), GTK_WIDGET (row->refusal));
  gtk_box_append (GTK_BOX (box), texts);
  gtk_box_append (GTK_BOX (box), row->spin);
  gtk_widget_add_css_class (list_row, "text");
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (list_row), FALSE);
  gtk_widget_set_focusable (list_row, FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (list_row), box);
  gtk_list_box_append (GTK_LIST_BOX (self->list), list_row);
}

static void
show_row (LoosenPlanNumbers *self, guint i)
{
  GtkAdjustment *adjustment = gtk_spin_button_get_adjustment (GTK_SPIN_BUTTON (self->rows[i].spin));
  LoosenRange range = get_range (self, i);
  g_autofree char *text = NULL;

  if (i != START)
    /* Translators: the least and the greatest number that may be chosen, and what is proposed */
    text = g_strdup_printf (_ ("%u to %u; proposed: %u"), range.min, range.max,
                            loosen_catalog_get_care (loosen_plan_get_catalog (self->plan))->plan.numbers[i].normal);
  else
    text = g_strdup_printf (_ ("%u to %u"), range.min, range.max);
  gtk_label_set_label (self->rows[i].range, text);
  gtk_adjustment_configure (adjustment, get_number (self, i), range.min, range.max, 1, 1, 0);
}

static void
loosen_plan_numbers_dispose (GObject *object)
{
  LoosenPlanNumbers *self = LOOSEN_PLAN_NUMBERS (object);

  self->showing = TRUE;
  g_clear_pointer (&self->list, gtk_widget_unparent);
  g_clear_pointer (&self->reset, gtk_widget_unparent);
  g_clear_pointer (&self->plan, loosen_plan_unref);

  G_OBJECT_CLASS (loosen_plan_numbers_parent_class)->dispose (object);
}

static void
loosen_plan_numbers_class_init (LoosenPlanNumbersClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = loosen_plan_numbers_dispose;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
loosen_plan_numbers_init (LoosenPlanNumbers *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 12);
  self->list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (self->list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("The numbers of the plan"), -1);
  gtk_widget_set_parent (self->list, GTK_WIDGET (self));
  self->reset = gtk_button_new_with_label (_ ("Back to the proposed numbers"));
  gtk_widget_set_halign (self->reset, GTK_ALIGN_START);
  gtk_widget_set_size_request (self->reset, -1, 44);
  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (self->reset))), TRUE);
  g_signal_connect_swapped (self->reset, "clicked", G_CALLBACK (reset_clicked_cb), self);
  gtk_widget_set_parent (self->reset, GTK_WIDGET (self));
}

/**
 * loosen_plan_numbers_show:
 * @self: the numbers
 * @plan: whose they are
 * @today: the day of today
 *
 * Shows the numbers as they are in the plan now.
 */
void
loosen_plan_numbers_show (LoosenPlanNumbers *self, LoosenPlan *plan, const GDate *today)
{
  gboolean first;

  g_return_if_fail (LOOSEN_IS_PLAN_NUMBERS (self));
  g_return_if_fail (plan != NULL);
  g_return_if_fail (today != NULL && g_date_valid (today));

  first = self->plan == NULL;
  loosen_plan_ref (plan);
  g_clear_pointer (&self->plan, loosen_plan_unref);
  self->plan = plan;
  self->today = *today;

  self->showing = TRUE;
  if (first) {
    make_row (self, START);
    for (guint i = 0; i < LOOSEN_PLAN_N_NUMBERS; i++)
      make_row (self, i);
  }
  for (guint i = 0; i < N_ROWS; i++)
    show_row (self, i);
  self->showing = FALSE;
}
