/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-emergency-page.h"

#include <glib/gi18n.h>

#include "loosen-config.h"
#include "loosen-stack-pages.h"

/**
 * LoosenEmergencyPage:
 *
 * The question behind a click on the saddle area, and what follows from it: "Yes" and "Not sure" lead to the emergency
 * card, from which nothing can be started. The way back is the same question answered with No, and that twice.
 * The texts are those of the catalog (questions EM_SADDLE, message MSG_EMERGENCY).
 *
 * # Signals
 * `answered` (blocked): the question was answered; while blocked nothing may be started.
 * `left` (): the person goes back to the map; only when not blocked.
 */
struct _LoosenEmergencyPage {
  AdwBin parent_instance;

  gboolean blocked;

  GtkStack *stack;
  GtkLabel *question;
  GtkLabel *help;
  GtkLabel *message;
  GtkLabel *unsure;
};

G_DEFINE_FINAL_TYPE (LoosenEmergencyPage, loosen_emergency_page, ADW_TYPE_BIN)

enum { ANSWERED, LEFT, N_SIGNALS };
static guint signals[N_SIGNALS];

static void
show_card (LoosenEmergencyPage *self, gboolean unsure)
{
  self->blocked = TRUE;
  gtk_widget_set_visible (GTK_WIDGET (self->unsure), unsure);
  gtk_stack_set_visible_child_name (self->stack, "card");
  g_signal_emit (self, signals[ANSWERED], 0, TRUE);
}

static void
yes_cb (LoosenEmergencyPage *self)
{
  show_card (self, FALSE);
}

static void
not_sure_cb (LoosenEmergencyPage *self)
{
  show_card (self, TRUE);
}

static void
no_cb (LoosenEmergencyPage *self)
{
  /* Who said yes before is asked a second time. */
  if (self->blocked) {
    gtk_stack_set_visible_child_name (self->stack, "confirm");
    return;
  }

  g_signal_emit (self, signals[ANSWERED], 0, FALSE);
  g_signal_emit (self, signals[LEFT], 0);
}

static void
confirmed_cb (LoosenEmergencyPage *self)
{
  self->blocked = FALSE;
  no_cb (self);
}

static void
ask_again_cb (LoosenEmergencyPage *self)
{
  gtk_stack_set_visible_child_name (self->stack, "question");
}

static void
back_to_card_cb (LoosenEmergencyPage *self)
{
  gtk_stack_set_visible_child_name (self->stack, "card");
}

static void
loosen_emergency_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), LOOSEN_TYPE_EMERGENCY_PAGE);

  G_OBJECT_CLASS (loosen_emergency_page_parent_class)->dispose (object);
}

static void
loosen_emergency_page_class_init (LoosenEmergencyPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = loosen_emergency_page_dispose;

  signals[ANSWERED] = g_signal_new ("answered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
  signals[LEFT] = g_signal_new ("left", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, LOOSEN_RESOURCE_PATH "/ui/loosen-emergency-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LoosenEmergencyPage, stack);
  gtk_widget_class_bind_template_child (widget_class, LoosenEmergencyPage, question);
  gtk_widget_class_bind_template_child (widget_class, LoosenEmergencyPage, help);
  gtk_widget_class_bind_template_child (widget_class, LoosenEmergencyPage, message);
  gtk_widget_class_bind_template_child (widget_class, LoosenEmergencyPage, unsure);
  gtk_widget_class_bind_template_callback (widget_class, yes_cb);
  gtk_widget_class_bind_template_callback (widget_class, not_sure_cb);
  gtk_widget_class_bind_template_callback (widget_class, no_cb);
  gtk_widget_class_bind_template_callback (widget_class, confirmed_cb);
  gtk_widget_class_bind_template_callback (widget_class, ask_again_cb);
  gtk_widget_class_bind_template_callback (widget_class, back_to_card_cb);
}

static void
loosen_emergency_page_init (LoosenEmergencyPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  loosen_stack_pages_follow (self->stack);
}

/**
 * loosen_emergency_page_set_catalog:
 * @self: the page
 * @catalog: where the texts are
 */
void
loosen_emergency_page_set_catalog (LoosenEmergencyPage *self, LoosenCatalog *catalog)
{
  const LoosenSafetyTexts *texts;

  g_return_if_fail (LOOSEN_IS_EMERGENCY_PAGE (self));
  g_return_if_fail (catalog != NULL);

  texts = loosen_catalog_get_safety_texts (catalog);
  gtk_label_set_label (self->question, texts->saddle_question);
  gtk_label_set_label (self->help, texts->saddle_help);
  gtk_label_set_label (self->message, texts->emergency_message);
}

/**
 * loosen_emergency_page_ask:
 * @self: the page
 *
 * Shows the question, or the card where it was already answered with yes. Nothing has the focus, so that a stray key
 * answers nothing.
 */
void
loosen_emergency_page_ask (LoosenEmergencyPage *self)
{
  GtkRoot *root;

  g_return_if_fail (LOOSEN_IS_EMERGENCY_PAGE (self));

  gtk_stack_set_visible_child_name (self->stack, self->blocked ? "card" : "question");
  root = gtk_widget_get_root (GTK_WIDGET (self));
  if (root != NULL)
    gtk_root_set_focus (root, NULL);
}

/**
 * loosen_emergency_page_get_blocked:
 * @self: the page
 *
 * Returns: whether the question was answered with yes, or not sure, and not taken back
 */
gboolean
loosen_emergency_page_get_blocked (LoosenEmergencyPage *self)
{
  g_return_val_if_fail (LOOSEN_IS_EMERGENCY_PAGE (self), FALSE);

  return self->blocked;
}
