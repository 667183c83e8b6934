/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "loosen-clock.h"
#include "loosen-store.h"

G_BEGIN_DECLS

/**
 * LoosenCareMemoryState:
 * @LOOSEN_CARE_MEMORY_GOOD: what was kept could be read, or nothing was kept yet
 * @LOOSEN_CARE_MEMORY_SET_ASIDE: it was damaged, and is kept under another key
 * @LOOSEN_CARE_MEMORY_UNREADABLE: it could not be read, or not be set aside, so nothing is written over it
 */
typedef enum {
  LOOSEN_CARE_MEMORY_GOOD,
  LOOSEN_CARE_MEMORY_SET_ASIDE,
  LOOSEN_CARE_MEMORY_UNREADABLE,
} LoosenCareMemoryState;

/**
 * LoosenCareMemoryCheck:
 * @object: what was read
 * @user_data: as given with it
 *
 * Returns: whether every member is what it should be
 */
typedef gboolean (*LoosenCareMemoryCheck) (JsonObject *object, gpointer user_data);

/**
 * LoosenCareMemory:
 *
 * One JSON object kept in the store under one key.
 */
typedef struct _LoosenCareMemory LoosenCareMemory;

LoosenCareMemory *loosen_care_memory_new (LoosenStore *store,
                                          LoosenClock *clock,
                                          const char *key,
                                          LoosenCareMemoryCheck check,
                                          gpointer user_data);
void loosen_care_memory_free (LoosenCareMemory *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LoosenCareMemory, loosen_care_memory_free)

JsonObject *loosen_care_memory_get (LoosenCareMemory *self);
LoosenCareMemoryState loosen_care_memory_get_state (LoosenCareMemory *self);
gboolean loosen_care_memory_write (LoosenCareMemory *self, JsonObject *object, GError **error);

JsonObject *loosen_care_memory_copy (JsonObject *object);

G_END_DECLS
