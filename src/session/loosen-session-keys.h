/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define LOOSEN_TYPE_SESSION_KEYS (loosen_session_keys_get_type ())
G_DECLARE_FINAL_TYPE (LoosenSessionKeys, loosen_session_keys, LOOSEN, SESSION_KEYS, GObject)

/**
 * LoosenSessionKeysFunc:
 * @page: the page
 * @action: one of its actions
 *
 * Does what a key stands for.
 *
 * Returns: whether the action was on
 */
typedef gboolean (*LoosenSessionKeysFunc) (GtkWidget *page, const char *action);

const char *loosen_session_keys_find_action (guint keyval, GdkModifierType state);

LoosenSessionKeys *loosen_session_keys_new (GtkWidget *page, LoosenSessionKeysFunc activate);

GtkEventController *loosen_session_keys_get_controller (LoosenSessionKeys *self);
void loosen_session_keys_set_root (LoosenSessionKeys *self, GtkRoot *root);

G_END_DECLS
