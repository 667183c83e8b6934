/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-plan-question.h"

#include "loosen-complaint.h"
#include "loosen-config.h"
#include "loosen-pain-scale.h"

/**
 * LoosenPlanQuestion:
 *
 * The weekly question: pain from 0 to 10, and whether it is sharp and constant. Knows nothing of the plan.
 *
 * # Signals
 * `answered`: the pain, and whether it is sharp and constant
 */
struct _LoosenPlanQuestion {
  AdwBin parent_instance;

  LoosenComplaint *complaint; /* (owned) (nullable): only what is answered here */

  LoosenPainScale *scale;
  GtkCheckButton *sharp;
  GtkWidget *save;
};

G_DEFINE_FINAL_TYPE (LoosenPlanQuestion, loosen_plan_question, ADW_TYPE_BIN)

enum { ANSWERED, N_SIGNALS };
static guint signals[N_SIGNALS];

static void
show_complaint (LoosenPlanQuestion *self)
{
  gtk_widget_set_sensitive (self->save, loosen_complaint_get_pain (self->complaint) != LOOSEN_PAIN_UNSET);
  gtk_check_button_set_active (self->sharp, loosen_complaint_get_sharp_constant (self->complaint));
}

static void
sharp_toggled_cb (LoosenPlanQuestion *self)
{
  if (self->complaint != NULL)
    loosen_complaint_set_sharp_constant (self->complaint, gtk_check_button_get_active (self->sharp));
}

static void
save_clicked_cb (LoosenPlanQuestion *self)
{
  int pain = loosen_complaint_get_pain (self->complaint);

  if (pain != LOOSEN_PAIN_UNSET)
    g_signal_emit (self, signals[ANSWERED], 0, (guint) pain, loosen_complaint_get_sharp_constant (self->complaint));
}

static void
loosen_plan_question_dispose (GObject *object)
{
  LoosenPlanQuestion *self = LOOSEN_PLAN_QUESTION (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), LOOSEN_TYPE_PLAN_QUESTION);
  g_clear_object (&self->complaint);

  G_OBJECT_CLASS (loosen_plan_question_parent_class)->dispose (object);
}

static void
loosen_plan_question_class_init (LoosenPlanQuestionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = loosen_plan_question_dispose;

  signals[ANSWERED] = g_signal_new ("answered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_BOOLEAN);

  g_type_ensure (LOOSEN_TYPE_PAIN_SCALE);
  gtk_widget_class_set_template_from_resource (widget_class, LOOSEN_RESOURCE_PATH "/ui/loosen-plan-question.ui");
  gtk_widget_class_bind_template_child (widget_class, LoosenPlanQuestion, scale);
  gtk_widget_class_bind_template_child (widget_class, LoosenPlanQuestion, sharp);
  gtk_widget_class_bind_template_child (widget_class, LoosenPlanQuestion, save);
  gtk_widget_class_bind_template_callback (widget_class, sharp_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_clicked_cb);
}

static void
loosen_plan_question_init (LoosenPlanQuestion *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * loosen_plan_question_set_up:
 * @self: the question
 * @catalog: the catalog
 *
 * May be called once.
 */
void
loosen_plan_question_set_up (LoosenPlanQuestion *self, LoosenCatalog *catalog)
{
  g_return_if_fail (LOOSEN_IS_PLAN_QUESTION (self));
  g_return_if_fail (catalog != NULL);
  g_return_if_fail (self->complaint == NULL);

  self->complaint = loosen_complaint_new (catalog);
  loosen_pain_scale_set_complaint (self->scale, self->complaint);
  g_signal_connect_object (self->complaint, "changed", G_CALLBACK (show_complaint), self, G_CONNECT_SWAPPED);
  show_complaint (self);
}

/**
 * loosen_plan_question_clear:
 * @self: the question
 *
 * Forgets what was chosen: the next answer begins anew.
 */
void
loosen_plan_question_clear (LoosenPlanQuestion *self)
{
  g_return_if_fail (LOOSEN_IS_PLAN_QUESTION (self));

  if (self->complaint != NULL)
    loosen_complaint_clear (self->complaint);
}
