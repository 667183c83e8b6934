/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define LOOSEN_TYPE_SESSION_CARD (loosen_session_card_get_type ())
G_DECLARE_FINAL_TYPE (LoosenSessionCard, loosen_session_card, LOOSEN, SESSION_CARD, GtkWidget)

GtkWidget *loosen_session_card_new (void);

void loosen_session_card_set_title (LoosenSessionCard *self, const char *title);
void loosen_session_card_set_lead (LoosenSessionCard *self, const char *lead);
void loosen_session_card_set_body (LoosenSessionCard *self, const char *body);
void loosen_session_card_set_question (LoosenSessionCard *self, const char *question);

G_END_DECLS
