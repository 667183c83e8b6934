/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define LOOSEN_TYPE_CARD_PRINT (loosen_card_print_get_type ())
G_DECLARE_FINAL_TYPE (LoosenCardPrint, loosen_card_print, LOOSEN, CARD_PRINT, GObject)

LoosenCardPrint *loosen_card_print_new (const char *title, const char *message, const char *signs);
gboolean loosen_card_print_run (LoosenCardPrint *self, GtkWindow *parent, GError **error);
gboolean loosen_card_print_export (LoosenCardPrint *self, const char *path, GError **error);

G_END_DECLS
