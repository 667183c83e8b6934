/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-emergency-page.h"

#include <glib/gi18n.h>

#include "loosen-card-print.h"
#include "loosen-config.h"
#include "loosen-press-guard.h"
#include "loosen-stack-pages.h"

/**
 * LoosenEmergencyPage:
 *
 * What is shown where an answer speaks against going on: the card of an emergency, of what needs advice on the same
 * day, or of somebody who is too young; and the one question behind a click on the saddle area. What the card says
 * follows from the answers. The ways out are those of content section 5.1, and no other.
 *
 * # Signals
 * `left`: the person goes on where that is allowed.
 * `ask-again`: the person wants to answer the emergency questions again.
 */
struct _LoosenEmergencyPage {
  AdwBin parent_instance;

  LoosenSafety *safety; /* (owned) (nullable) */
  LoosenPressGuard *guard; /* (owned) */
  char *number;         /* (owned) (nullable): emergency number that the person chose */

  AdwWindowTitle *title;
  GtkStack *stack;
  GtkLabel *question;
  GtkLabel *help;
  GtkLabel *card_title;
  GtkLabel *unsure;
  GtkLabel *call;
  GtkLabel *message;
  GtkWidget *signs_box;
  GtkLabel *signs;
  GtkWidget *print;
  GtkWidget *checked_safe;
  GtkWidget *ask_again;
  GtkWidget *checked;
  GtkWidget *meanwhile;
  GtkWidget *read_on;
  GtkLabel *trouble;
};

G_DEFINE_FINAL_TYPE (LoosenEmergencyPage, loosen_emergency_page, ADW_TYPE_BIN)

enum { LEFT, ASK_AGAIN, N_SIGNALS };
static guint signals[N_SIGNALS];

static void
drop_focus (LoosenEmergencyPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  /* Nothing has the focus, so that a stray key answers nothing. */
  if (root != NULL)
    gtk_root_set_focus (root, NULL);
}

static void
show_part (LoosenEmergencyPage *self, const char *name)
{
  gtk_stack_set_visible_child_name (self->stack, name);
  loosen_press_guard_close (self->guard);
  drop_focus (self);
}

/* What was ticked, a line each. */
static char *
list_signs (LoosenEmergencyPage *self, LoosenQuestionGroup group)
{
  g_autoptr (GPtrArray) active =
    loosen_screening_list_active (loosen_safety_get_screening (self->safety), group);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < active->len; i++) {
    const LoosenQuestion *question = g_ptr_array_index (active, i);

    g_string_append_printf (text, "%s• %s", i > 0 ? "\n" : "", question->tick);
  }

  return g_string_free (text, FALSE);
}

static void
show_card (LoosenEmergencyPage *self, LoosenBlock block)
{
  LoosenScreening *screening = loosen_safety_get_screening (self->safety);
  const LoosenScreeningTexts *texts =
    loosen_catalog_get_screening_texts (loosen_safety_get_catalog (self->safety));
  gboolean emergency = (block & LOOSEN_BLOCK_ALL) != 0;
  gboolean urgent = !emergency && (block & LOOSEN_BLOCK_WORK) != 0;
  LoosenWayOut way_out = loosen_screening_get_way_out (screening, loosen_safety_get_now (self->safety));
  g_autofree char *signs = NULL;

  if (emergency || urgent) {
    signs = list_signs (self, emergency ? LOOSEN_QUESTION_EMERGENCY : LOOSEN_QUESTION_URGENT);
    gtk_label_set_label (self->card_title, emergency ? _ ("Get help now") : _ ("Get advice today"));
    gtk_label_set_label (self->message, emergency ? texts->emergency : texts->urgent);
  } else {
    gtk_label_set_label (self->card_title, _ ("For adults"));
    gtk_label_set_label (self->message,
                         loosen_catalog_find_question (loosen_safety_get_catalog (self->safety), "XC_AGE")->message);
  }
  gtk_label_set_label (self->unsure, texts->not_sure);
  gtk_widget_set_visible (GTK_WIDGET (self->unsure), emergency && loosen_screening_is_unsure (screening));
  if (emergency && self->number != NULL && *self->number != '\0') {
    /* Translators: %s is a telephone number */
    g_autofree char *call = g_strdup_printf (_ ("Call %s"), self->number);

    gtk_label_set_label (self->call, call);
  }
  gtk_widget_set_visible (GTK_WIDGET (self->call), emergency && self->number != NULL && *self->number != '\0');
  gtk_label_set_label (self->signs, signs != NULL ? signs : "");
  gtk_widget_set_visible (self->signs_box, signs != NULL && *signs != '\0');
  gtk_widget_set_visible (self->print, emergency || urgent);
  gtk_widget_set_visible (self->checked_safe, emergency && way_out == LOOSEN_WAY_OUT_CHECKED);
  gtk_widget_set_visible (self->ask_again, emergency);
  gtk_widget_set_visible (self->checked, urgent);
  gtk_widget_set_visible (self->meanwhile, urgent);
  gtk_widget_set_visible (self->read_on, !emergency && !urgent);
  gtk_widget_set_visible (GTK_WIDGET (self->trouble), FALSE);
  adw_window_title_set_title (self->title, emergency ? _ ("Get help now") : _ ("Safety check"));
  show_part (self, "card");
}

static void
answer_saddle (LoosenEmergencyPage *self, LoosenAnswer answer)
{
  const LoosenQuestion *saddle =
    loosen_catalog_find_question (loosen_safety_get_catalog (self->safety), "EM_SADDLE");

  loosen_screening_set_answer (loosen_safety_get_screening (self->safety), saddle, answer,
                               loosen_safety_get_now (self->safety));
  loosen_safety_changed (self->safety);
  if (!loosen_emergency_page_show_block (self))
    g_signal_emit (self, signals[LEFT], 0);
}

static void
yes_cb (LoosenEmergencyPage *self)
{
  answer_saddle (self, LOOSEN_ANSWER_YES);
}

static void
not_sure_cb (LoosenEmergencyPage *self)
{
  answer_saddle (self, LOOSEN_ANSWER_NOT_SURE);
}

static void
no_cb (LoosenEmergencyPage *self)
{
  answer_saddle (self, LOOSEN_ANSWER_NO);
}

static void
release (LoosenEmergencyPage *self, gboolean confirmed)
{
  loosen_screening_release_emergency (loosen_safety_get_screening (self->safety), confirmed,
                                      loosen_safety_get_now (self->safety));
  loosen_safety_changed (self->safety);
  if (!loosen_emergency_page_show_block (self))
    g_signal_emit (self, signals[LEFT], 0);
}

static void
confirmed_cb (LoosenEmergencyPage *self)
{
  release (self, TRUE);
}

static void
checked_safe_cb (LoosenEmergencyPage *self)
{
  release (self, TRUE);
}

static void
checked_cb (LoosenEmergencyPage *self)
{
  loosen_screening_release_urgent (loosen_safety_get_screening (self->safety));
  loosen_safety_changed (self->safety);
  if (!loosen_emergency_page_show_block (self))
    g_signal_emit (self, signals[LEFT], 0);
}

static void
leave_cb (LoosenEmergencyPage *self)
{
  g_signal_emit (self, signals[LEFT], 0);
}

static void
ask_again_cb (LoosenEmergencyPage *self)
{
  g_signal_emit (self, signals[ASK_AGAIN], 0);
}

static void
back_to_card_cb (LoosenEmergencyPage *self)
{
  show_card (self, loosen_screening_get_block (loosen_safety_get_screening (self->safety)));
}

static void
print_cb (LoosenEmergencyPage *self)
{
  /* While the dialog is open, the window may be closed. */
  G_GNUC_UNUSED g_autoptr (LoosenEmergencyPage) alive = g_object_ref (self);
  g_autoptr (LoosenCardPrint) print =
    loosen_card_print_new (gtk_label_get_label (self->card_title), gtk_label_get_label (self->message),
                           gtk_label_get_label (self->signs));
  g_autoptr (GError) error = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->trouble), FALSE);
  if (loosen_card_print_run (print, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), &error))
    return;

  g_warning ("Cannot print the card: %s", error != NULL ? error->message : "no reason given");
  gtk_label_set_label (self->trouble, _ ("The card could not be printed. Show it on this screen, or read it out."));
  gtk_widget_set_visible (GTK_WIDGET (self->trouble), TRUE);
}

static void
loosen_emergency_page_dispose (GObject *object)
{
  LoosenEmergencyPage *self = LOOSEN_EMERGENCY_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), LOOSEN_TYPE_EMERGENCY_PAGE);
  g_clear_object (&self->guard);
  g_clear_object (&self->safety);
  g_clear_pointer (&self->number, g_free);

  G_OBJECT_CLASS (loosen_emergency_page_parent_class)->dispose (object);
}

static void
loosen_emergency_page_class_init (LoosenEmergencyPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = loosen_emergency_page_dispose;

  signals[LEFT] =
    g_signal_new ("left", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[ASK_AGAIN] =
    g_signal_new ("ask-again", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, LOOSEN_RESOURCE_PATH "/ui/loosen-emergency-page.ui");
#define BIND(child) gtk_widget_class_bind_template_child (widget_class, LoosenEmergencyPage, child)
  BIND (title);
  BIND (stack);
  BIND (question);
  BIND (help);
  BIND (card_title);
  BIND (unsure);
  BIND (call);
  BIND (message);
  BIND (signs_box);
  BIND (signs);
  BIND (print);
  BIND (checked_safe);
  BIND (ask_again);
  BIND (checked);
  BIND (meanwhile);
  BIND (read_on);
  BIND (trouble);
#undef BIND
  gtk_widget_class_bind_template_callback (widget_class, yes_cb);
  gtk_widget_class_bind_template_callback (widget_class, not_sure_cb);
  gtk_widget_class_bind_template_callback (widget_class, no_cb);
  gtk_widget_class_bind_template_callback (widget_class, confirmed_cb);
  gtk_widget_class_bind_template_callback (widget_class, checked_safe_cb);
  gtk_widget_class_bind_template_callback (widget_class, checked_cb);
  gtk_widget_class_bind_template_callback (widget_class, leave_cb);
  gtk_widget_class_bind_template_callback (widget_class, ask_again_cb);
  gtk_widget_class_bind_template_callback (widget_class, back_to_card_cb);
  gtk_widget_class_bind_template_callback (widget_class, print_cb);
}

static void
loosen_emergency_page_init (LoosenEmergencyPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->guard = loosen_press_guard_new (GTK_WIDGET (self));
  loosen_stack_pages_follow (GTK_WIDGET (self->stack));
}

/**
 * loosen_emergency_page_set_safety:
 * @self: the page
 * @safety: has the answers and takes them
 */
void
loosen_emergency_page_set_safety (LoosenEmergencyPage *self, LoosenSafety *safety)
{
  const LoosenQuestion *saddle;

  g_return_if_fail (LOOSEN_IS_EMERGENCY_PAGE (self));
  g_return_if_fail (LOOSEN_IS_SAFETY (safety));

  g_set_object (&self->safety, safety);
  saddle = loosen_catalog_find_question (loosen_safety_get_catalog (safety), "EM_SADDLE");
  gtk_label_set_label (self->question, saddle->question);
  gtk_label_set_label (self->help, saddle->help);
}

/**
 * loosen_emergency_page_set_number:
 * @self: the page
 * @number: (nullable): the emergency number that the person stored; shown large on the emergency card
 */
void
loosen_emergency_page_set_number (LoosenEmergencyPage *self, const char *number)
{
  g_return_if_fail (LOOSEN_IS_EMERGENCY_PAGE (self));

  g_free (self->number);
  self->number = g_strdup (number);
}

/**
 * loosen_emergency_page_ask_saddle:
 * @self: the page
 *
 * Asks the question of the saddle area, or shows the card where an emergency is known already.
 */
void
loosen_emergency_page_ask_saddle (LoosenEmergencyPage *self)
{
  g_return_if_fail (LOOSEN_IS_EMERGENCY_PAGE (self));

  if ((loosen_screening_get_block (loosen_safety_get_screening (self->safety)) & LOOSEN_BLOCK_ALL) != 0) {
    loosen_emergency_page_show_block (self);
  } else {
    adw_window_title_set_title (self->title, _ ("Please read this first"));
    show_part (self, "question");
  }
}

/**
 * loosen_emergency_page_show_block:
 * @self: the page
 *
 * Shows the card of what speaks against going on. Where all emergency answers are No again, asks once more whether that
 * is so.
 *
 * Returns: whether there is anything to show
 */
gboolean
loosen_emergency_page_show_block (LoosenEmergencyPage *self)
{
  LoosenScreening *screening;
  LoosenBlock block;

  g_return_val_if_fail (LOOSEN_IS_EMERGENCY_PAGE (self), FALSE);

  screening = loosen_safety_get_screening (self->safety);
  block = loosen_screening_get_block (screening);
  if (block == LOOSEN_BLOCK_NONE)
    return FALSE;

  if ((block & LOOSEN_BLOCK_ALL) != 0 &&
      loosen_screening_get_way_out (screening, loosen_safety_get_now (self->safety)) == LOOSEN_WAY_OUT_CONFIRM)
    show_part (self, "confirm");
  else
    show_card (self, block);

  return TRUE;
}

/**
 * loosen_emergency_page_update_way_out:
 * @self: the page
 *
 * Offers the way out of an emergency that has come while the card was shown, and leaves all else as it is.
 */
void
loosen_emergency_page_update_way_out (LoosenEmergencyPage *self)
{
  LoosenScreening *screening;

  g_return_if_fail (LOOSEN_IS_EMERGENCY_PAGE (self));

  screening = loosen_safety_get_screening (self->safety);
  gtk_widget_set_visible (
    self->checked_safe, (loosen_screening_get_block (screening) & LOOSEN_BLOCK_ALL) != 0 &&
                          loosen_screening_get_way_out (screening, loosen_safety_get_now (self->safety)) ==
                            LOOSEN_WAY_OUT_CHECKED);
}
