/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-next-day-card.h"

#include "loosen-complaint.h"
#include "loosen-config.h"
#include "loosen-toolkit.h"

/**
 * LoosenNextDayCard:
 *
 * On the day after a session: how is your leg today? One press answers, and what follows from it takes the place of the
 * answers. It stores nothing.
 *
 * # Signals
 * `rated` (#LoosenRating): the person answered. The rating is there during the emission only.
 *
 * # Accessibility
 * What follows is a status, and is announced where the toolkit can.
 */
struct _LoosenNextDayCard {
  AdwBin parent_instance;

  LoosenCatalog *catalog; /* (owned) (nullable) */
  gboolean rated;

  GtkLabel *question;
  GtkWidget *answers;
  GtkLabel *advice;
};

G_DEFINE_FINAL_TYPE (LoosenNextDayCard, loosen_next_day_card, ADW_TYPE_BIN)

enum { RATED, N_SIGNALS };
static guint signals[N_SIGNALS];

static void
rate (LoosenNextDayCard *self, LoosenLegChange leg, gboolean sore)
{
  const LoosenRating rating = {
    .next_day = TRUE, .before = LOOSEN_PAIN_UNSET, .after = LOOSEN_PAIN_UNSET, .leg = leg, .sore = sore
  };
  const char *text;

  /* A double click answers once. */
  if (self->catalog == NULL || self->rated)
    return;

  self->rated = TRUE;
  text = loosen_screening_advise (self->catalog, &rating).text;
  gtk_label_set_label (self->advice, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->advice), text != NULL);
  gtk_widget_set_visible (self->answers, FALSE);
  if (text != NULL)
    loosen_toolkit_announce (GTK_WIDGET (self), text);
  g_signal_emit (self, signals[RATED], 0, &rating);
}

static void
better_cb (LoosenNextDayCard *self)
{
  rate (self, LOOSEN_LEG_BETTER, FALSE);
}

static void
same_cb (LoosenNextDayCard *self)
{
  rate (self, LOOSEN_LEG_SAME, FALSE);
}

static void
worse_cb (LoosenNextDayCard *self)
{
  rate (self, LOOSEN_LEG_WORSE, FALSE);
}

/* Only the muscle: so the leg is as it was. */
static void
sore_cb (LoosenNextDayCard *self)
{
  rate (self, LOOSEN_LEG_SAME, TRUE);
}

static void
loosen_next_day_card_dispose (GObject *object)
{
  LoosenNextDayCard *self = LOOSEN_NEXT_DAY_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), LOOSEN_TYPE_NEXT_DAY_CARD);
  g_clear_pointer (&self->catalog, loosen_catalog_unref);

  G_OBJECT_CLASS (loosen_next_day_card_parent_class)->dispose (object);
}

static void
loosen_next_day_card_class_init (LoosenNextDayCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = loosen_next_day_card_dispose;

  signals[RATED] = g_signal_new ("rated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 1, G_TYPE_POINTER);

  gtk_widget_class_set_template_from_resource (widget_class, LOOSEN_RESOURCE_PATH "/ui/loosen-next-day-card.ui");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_bind_template_child (widget_class, LoosenNextDayCard, question);
  gtk_widget_class_bind_template_child (widget_class, LoosenNextDayCard, answers);
  gtk_widget_class_bind_template_child (widget_class, LoosenNextDayCard, advice);
  gtk_widget_class_bind_template_callback (widget_class, better_cb);
  gtk_widget_class_bind_template_callback (widget_class, same_cb);
  gtk_widget_class_bind_template_callback (widget_class, worse_cb);
  gtk_widget_class_bind_template_callback (widget_class, sore_cb);
}

static void
loosen_next_day_card_init (LoosenNextDayCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * loosen_next_day_card_new:
 *
 * Returns: (transfer floating): a card that asks nothing yet
 */
GtkWidget *
loosen_next_day_card_new (void)
{
  return g_object_new (LOOSEN_TYPE_NEXT_DAY_CARD, NULL);
}

/**
 * loosen_next_day_card_begin:
 * @self: the card
 * @catalog: has the texts
 *
 * Asks, anew if it was answered before.
 */
void
loosen_next_day_card_begin (LoosenNextDayCard *self, LoosenCatalog *catalog)
{
  g_return_if_fail (LOOSEN_IS_NEXT_DAY_CARD (self));
  g_return_if_fail (catalog != NULL);

  loosen_catalog_ref (catalog);
  g_clear_pointer (&self->catalog, loosen_catalog_unref);
  self->catalog = catalog;
  self->rated = FALSE;
  gtk_label_set_label (self->question, loosen_catalog_get_screening_texts (catalog)->next_day);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  loosen_catalog_get_screening_texts (catalog)->next_day, -1);
  gtk_label_set_label (self->advice, "");
  gtk_widget_set_visible (GTK_WIDGET (self->advice), FALSE);
  gtk_widget_set_visible (self->answers, TRUE);
}
