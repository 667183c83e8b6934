/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define LOOSEN_STORE_ERROR (loosen_store_error_quark ())
GQuark loosen_store_error_quark (void);

/**
 * LoosenStoreError:
 * @LOOSEN_STORE_ERROR_FAILED: it cannot be read or written: no permission, no room, no folder
 * @LOOSEN_STORE_ERROR_DAMAGED: it is no file of ours, or no whole one
 * @LOOSEN_STORE_ERROR_NEWER: a newer version of the program wrote it
 */
typedef enum {
  LOOSEN_STORE_ERROR_FAILED,
  LOOSEN_STORE_ERROR_DAMAGED,
  LOOSEN_STORE_ERROR_NEWER,
} LoosenStoreError;

#define LOOSEN_TYPE_STORE (loosen_store_get_type ())
G_DECLARE_FINAL_TYPE (LoosenStore, loosen_store, LOOSEN, STORE, GObject)

LoosenStore *loosen_store_open (const char *path, GError **error);
LoosenStore *loosen_store_open_or_set_aside (const char *path, gint64 now);
LoosenStore *loosen_store_new_in_memory (void);

const char *loosen_store_get_trouble (LoosenStore *self);

gboolean loosen_store_set_text (LoosenStore *self, const char *key, const char *text, gint64 now, GError **error);
gboolean loosen_store_get_text (LoosenStore *self, const char *key, char **text, GError **error);

G_END_DECLS
