/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-routine-card.h"

#include <glib/gi18n.h>

#include "loosen-composer.h"
#include "loosen-config.h"
#include "loosen-routine-words.h"

/**
 * LoosenRoutineCard:
 *
 * Above the list of what matches: a ready routine, how long it takes, and what is in it. Not visible where there is
 * nothing that can be done.
 *
 * # Signals
 * `open`: the person wants to see it.
 */
struct _LoosenRoutineCard {
  AdwBin parent_instance;

  GtkLabel *title;
  GtkLabel *line;
};

G_DEFINE_FINAL_TYPE (LoosenRoutineCard, loosen_routine_card, ADW_TYPE_BIN)

enum { OPEN, N_SIGNALS };
static guint signals[N_SIGNALS];

static void
open_clicked_cb (LoosenRoutineCard *self)
{
  g_signal_emit (self, signals[OPEN], 0);
}

static void
loosen_routine_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), LOOSEN_TYPE_ROUTINE_CARD);

  G_OBJECT_CLASS (loosen_routine_card_parent_class)->dispose (object);
}

static void
loosen_routine_card_class_init (LoosenRoutineCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = loosen_routine_card_dispose;

  signals[OPEN] = g_signal_new ("open", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                0);

  gtk_widget_class_set_template_from_resource (widget_class, LOOSEN_RESOURCE_PATH "/ui/loosen-routine-card.ui");
  gtk_widget_class_bind_template_child (widget_class, LoosenRoutineCard, title);
  gtk_widget_class_bind_template_child (widget_class, LoosenRoutineCard, line);
  gtk_widget_class_bind_template_callback (widget_class, open_clicked_cb);
}

static void
loosen_routine_card_init (LoosenRoutineCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * loosen_routine_card_new:
 *
 * Returns: a card that is not visible before it has something to show
 */
GtkWidget *
loosen_routine_card_new (void)
{
  return g_object_new (LOOSEN_TYPE_ROUTINE_CARD, NULL);
}

/**
 * loosen_routine_card_set_matches:
 * @self: the card
 * @catalog: the catalog
 * @matches: what helps, and what must not be done
 * @first_ever: whether nothing was ever done
 * @pace: (nullable): how the person likes to be led, for the length; %NULL for how the techniques suggest it
 *
 * Shows what is composed of the matches, or nothing. Keeps none of it.
 */
void
loosen_routine_card_set_matches (LoosenRoutineCard *self,
                                 LoosenCatalog *catalog,
                                 LoosenMatches *matches,
                                 gboolean first_ever,
                                 const LoosenPace *pace)
{
  const LoosenPace suggested = { 0 };
  g_autoptr (LoosenComposer) composer = NULL;
  g_autoptr (LoosenRoutine) routine = NULL;
  g_autofree char *title = NULL;
  g_autoptr (GString) line = NULL;

  g_return_if_fail (LOOSEN_IS_ROUTINE_CARD (self));
  g_return_if_fail (catalog != NULL);
  g_return_if_fail (matches != NULL);

  composer = loosen_composer_new (catalog, matches, first_ever);
  routine = loosen_composer_make_routine_with_pace (composer, pace != NULL ? pace : &suggested, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self), routine != NULL);
  if (routine == NULL)
    return;

  title = loosen_routine_words_ready (loosen_routine_get_length (routine));
  line = g_string_new (NULL);
  for (guint i = 0; i < loosen_composer_get_n (composer); i++)
    g_string_append_printf (line, "%s%s", i > 0 ? " · " : "", loosen_composer_get (composer, i)->technique->name);
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->line, line->str);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->line), line->str);
}
