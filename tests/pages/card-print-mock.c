/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Linked in place of LoosenCardPrint, where no printer may be asked. */

#include "card-print-mock.h"

struct _LoosenCardPrint {
  GObject parent_instance;

  char *text; /* (owned) */
};

G_DEFINE_FINAL_TYPE (LoosenCardPrint, loosen_card_print, G_TYPE_OBJECT)

CardPrintMock card_print_mock;

static void
loosen_card_print_finalize (GObject *object)
{
  g_free (LOOSEN_CARD_PRINT (object)->text);

  G_OBJECT_CLASS (loosen_card_print_parent_class)->finalize (object);
}

static void
loosen_card_print_class_init (LoosenCardPrintClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = loosen_card_print_finalize;
}

static void
loosen_card_print_init (LoosenCardPrint *self)
{
}

LoosenCardPrint *
loosen_card_print_new (const char *title, const char *message, const char *signs)
{
  LoosenCardPrint *self = g_object_new (LOOSEN_TYPE_CARD_PRINT, NULL);

  self->text = g_strjoin ("\n", title, message, signs, NULL);

  return self;
}

gboolean
loosen_card_print_run (LoosenCardPrint *self, GtkWindow *parent, GError **error)
{
  card_print_mock.n_runs++;
  g_free (card_print_mock.text);
  card_print_mock.text = g_strdup (self->text);
  if (card_print_mock.closes != NULL)
    gtk_window_destroy (GTK_WINDOW (g_steal_pointer (&card_print_mock.closes)));
  if (card_print_mock.fails)
    g_set_error (error, GTK_PRINT_ERROR, GTK_PRINT_ERROR_GENERAL, "out of paper");

  return !card_print_mock.fails;
}
