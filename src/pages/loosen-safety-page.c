/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-safety-page.h"

#include <glib/gi18n.h>

#include "loosen-config.h"
#include "loosen-press-guard.h"
#include "loosen-question-row.h"

/**
 * LoosenSafetyPage:
 *
 * The safety check: short lists to be ticked, the most urgent first, each with "None of these". Answers count from the
 * moment that their list is left; an emergency ends the check at once.
 *
 * # Signals
 * `finished`: the check is over, or an answer ended it; what follows is for the window to show.
 * `left`: the person went back before the first list was answered.
 */
struct _LoosenSafetyPage {
  AdwBin parent_instance;

  LoosenSafety *safety; /* (owned) (nullable) */
  LoosenCheck check;
  gboolean emergency_only;
  guint step;              /* of the check, from 0 */
  LoosenPressGuard *guard; /* (owned) */

  AdwWindowTitle *title;
  GtkScrolledWindow *scrolled;
  GtkLabel *heading;
  GtkLabel *intro;
  GtkLabel *general_notice;
  GtkListBox *list;
  GtkButton *not_sure;
  GtkLabel *missing;
  GtkButton *next;
};

G_DEFINE_FINAL_TYPE (LoosenSafetyPage, loosen_safety_page, ADW_TYPE_BIN)

enum { FINISHED, LEFT, N_SIGNALS };
static guint signals[N_SIGNALS];

/* The lists of a full check. */
static const struct {
  LoosenQuestionGroup groups[2];
  const char *heading;
  const char *intro;
} steps[] = {
  { { LOOSEN_QUESTION_EMERGENCY, LOOSEN_QUESTION_EMERGENCY },
    N_ ("Is any of these true for you?"),
    N_ ("They can be signs of an emergency.") },
  { { LOOSEN_QUESTION_URGENT, LOOSEN_QUESTION_URGENT },
    N_ ("And any of these?"),
    N_ ("They need advice on the same day.") },
  { { LOOSEN_QUESTION_CLINICIAN, LOOSEN_QUESTION_CLINICIAN },
    N_ ("How has it been?"),
    N_ ("These are worth seeing a doctor or physiotherapist about.") },
  { { LOOSEN_QUESTION_CONTRA, LOOSEN_QUESTION_ACCESS },
    N_ ("About you"),
    N_ ("So that Loosen keeps away from what may not be safe for you.") },
};

static guint
get_n_steps (LoosenSafetyPage *self)
{
  return self->check == LOOSEN_CHECK_QUICK || self->emergency_only ? 1 : G_N_ELEMENTS (steps);
}

static gboolean
is_in_step (LoosenSafetyPage *self, const LoosenQuestion *question)
{
  if (self->check == LOOSEN_CHECK_QUICK)
    return question->quick;

  return question->group == steps[self->step].groups[0] || question->group == steps[self->step].groups[1];
}

static LoosenQuestionRow *
get_row (LoosenSafetyPage *self, guint index)
{
  return LOOSEN_QUESTION_ROW (gtk_list_box_get_row_at_index (self->list, index));
}

static guint
get_n_rows (LoosenSafetyPage *self)
{
  guint n = 0;

  while (gtk_list_box_get_row_at_index (self->list, n) != NULL)
    n++;

  return n;
}

static void
update_next (LoosenSafetyPage *self)
{
  gboolean any = FALSE, complete = TRUE;

  for (guint i = 0; i < get_n_rows (self); i++) {
    any = any || loosen_question_row_get_answer (get_row (self, i)) != LOOSEN_ANSWER_NO;
    complete = complete && loosen_question_row_is_complete (get_row (self, i));
  }
  if (any)
    gtk_button_set_label (self->next, _ ("Continue"));
  else if (self->check == LOOSEN_CHECK_QUICK)
    gtk_button_set_label (self->next, _ ("Nothing new"));
  else
    gtk_button_set_label (self->next, _ ("None of these"));
  gtk_widget_set_sensitive (GTK_WIDGET (self->next), complete);
  gtk_widget_set_visible (GTK_WIDGET (self->missing), !complete);
}

static void
show_step (LoosenSafetyPage *self)
{
  LoosenScreening *screening = loosen_safety_get_screening (self->safety);
  LoosenCatalog *catalog = loosen_safety_get_catalog (self->safety);
  const LoosenQuestion *const *questions = loosen_catalog_get_questions (catalog);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  g_autofree char *subtitle = NULL;
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  for (guint i = 0; questions[i] != NULL; i++) {
    GtkWidget *question;

    if (!is_in_step (self, questions[i]))
      continue;
    question = loosen_question_row_new (screening, catalog, questions[i]);
    g_signal_connect_object (question, "changed", G_CALLBACK (update_next), self, G_CONNECT_SWAPPED);
    gtk_list_box_append (self->list, question);
  }

  if (self->check == LOOSEN_CHECK_QUICK) {
    gtk_label_set_label (self->heading, loosen_catalog_get_screening_texts (catalog)->quick);
    gtk_label_set_label (self->intro, _ ("Tick what is new since the last time."));
  } else {
    gtk_label_set_label (self->heading, _ (steps[self->step].heading));
    gtk_label_set_label (self->intro, _ (steps[self->step].intro));
  }
  /* Content section 5.10: nobody begins without this check, so nobody begins without having been told. */
  gtk_label_set_label (self->general_notice, loosen_catalog_get_safety_texts (catalog)->general_notice);
  gtk_widget_set_visible (GTK_WIDGET (self->general_notice), self->step == 0 && get_n_steps (self) > 1);
  if (get_n_steps (self) > 1)
    /* Translators: which list of how many */
    subtitle = g_strdup_printf (_ ("%u of %u"), self->step + 1, get_n_steps (self));
  adw_window_title_set_subtitle (self->title, subtitle);
  gtk_widget_set_visible (GTK_WIDGET (self->not_sure), TRUE);
  update_next (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scrolled), 0);
  /* No stray press or key answers a list that nobody has read. */
  loosen_press_guard_close (self->guard);
  if (root != NULL && gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_root_set_focus (root, NULL);
}

static void
next_cb (LoosenSafetyPage *self)
{
  LoosenScreening *screening = loosen_safety_get_screening (self->safety);

  for (guint i = 0; i < get_n_rows (self); i++)
    loosen_question_row_apply (get_row (self, i), screening, loosen_safety_get_now (self->safety));
  loosen_safety_changed (self->safety);

  if (!self->emergency_only && (loosen_screening_get_block (screening) & LOOSEN_BLOCK_ALL) == 0) {
    if (self->step + 1 < get_n_steps (self)) {
      self->step++;
      show_step (self);
      return;
    }
    loosen_safety_finish_check (self->safety, self->check);
  }
  g_signal_emit (self, signals[FINISHED], 0);
}

static void
not_sure_cb (LoosenSafetyPage *self)
{
  for (guint i = 0; i < get_n_rows (self); i++)
    loosen_question_row_set_offers_not_sure (get_row (self, i), TRUE);
  gtk_widget_set_visible (GTK_WIDGET (self->not_sure), FALSE);
}

static void
row_activated_cb (LoosenSafetyPage *self, GtkListBoxRow *row)
{
  loosen_question_row_toggle (LOOSEN_QUESTION_ROW (row));
}

static void
back_cb (LoosenSafetyPage *self)
{
  if (!loosen_safety_page_go_back (self))
    g_signal_emit (self, signals[LEFT], 0);
}

static void
loosen_safety_page_dispose (GObject *object)
{
  LoosenSafetyPage *self = LOOSEN_SAFETY_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), LOOSEN_TYPE_SAFETY_PAGE);
  g_clear_object (&self->guard);
  g_clear_object (&self->safety);

  G_OBJECT_CLASS (loosen_safety_page_parent_class)->dispose (object);
}

static void
loosen_safety_page_class_init (LoosenSafetyPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = loosen_safety_page_dispose;

  signals[FINISHED] = g_signal_new ("finished", LOOSEN_TYPE_SAFETY_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 0);
  signals[LEFT] =
    g_signal_new ("left", LOOSEN_TYPE_SAFETY_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, LOOSEN_RESOURCE_PATH "/ui/loosen-safety-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LoosenSafetyPage, title);
  gtk_widget_class_bind_template_child (widget_class, LoosenSafetyPage, scrolled);
  gtk_widget_class_bind_template_child (widget_class, LoosenSafetyPage, heading);
  gtk_widget_class_bind_template_child (widget_class, LoosenSafetyPage, intro);
  gtk_widget_class_bind_template_child (widget_class, LoosenSafetyPage, general_notice);
  gtk_widget_class_bind_template_child (widget_class, LoosenSafetyPage, list);
  gtk_widget_class_bind_template_child (widget_class, LoosenSafetyPage, not_sure);
  gtk_widget_class_bind_template_child (widget_class, LoosenSafetyPage, missing);
  gtk_widget_class_bind_template_child (widget_class, LoosenSafetyPage, next);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, not_sure_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, back_cb);
}

static void
loosen_safety_page_init (LoosenSafetyPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->guard = loosen_press_guard_new (GTK_WIDGET (self));
}

static void
begin (LoosenSafetyPage *self, LoosenSafety *safety, LoosenCheck check, gboolean emergency_only)
{
  g_set_object (&self->safety, safety);
  self->check = check;
  self->emergency_only = emergency_only;
  self->step = 0;
  loosen_screening_begin_check (loosen_safety_get_screening (safety));
  show_step (self);
}

/**
 * loosen_safety_page_begin:
 * @self: the page
 * @safety: takes the answers
 * @check: which check
 *
 * Begins a check with its first list. What was answered before is shown, and has to be confirmed.
 */
void
loosen_safety_page_begin (LoosenSafetyPage *self, LoosenSafety *safety, LoosenCheck check)
{
  g_return_if_fail (LOOSEN_IS_SAFETY_PAGE (self));
  g_return_if_fail (LOOSEN_IS_SAFETY (safety));

  begin (self, safety, check, FALSE);
}

/**
 * loosen_safety_page_begin_emergency:
 * @self: the page
 * @safety: takes the answers
 *
 * Asks only what may be an emergency once more: the first part of the way out of the emergency card.
 */
void
loosen_safety_page_begin_emergency (LoosenSafetyPage *self, LoosenSafety *safety)
{
  g_return_if_fail (LOOSEN_IS_SAFETY_PAGE (self));
  g_return_if_fail (LOOSEN_IS_SAFETY (safety));

  begin (self, safety, LOOSEN_CHECK_FULL, TRUE);
}

/**
 * loosen_safety_page_go_back:
 * @self: the page
 *
 * Goes to the list before. What is ticked in this one is forgotten.
 *
 * Returns: whether there was one
 */
gboolean
loosen_safety_page_go_back (LoosenSafetyPage *self)
{
  g_return_val_if_fail (LOOSEN_IS_SAFETY_PAGE (self), FALSE);

  if (self->step == 0)
    return FALSE;

  self->step--;
  show_step (self);

  return TRUE;
}
