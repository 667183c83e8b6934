/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is ticked and answered is kept as JSON texts. A text that is damaged is never written over: it is moved to a key
 * of its own first, and where that fails nothing is written at all. */

#include "loosen-care-memory.h"

#define VERSION 1
#define MAX_ASIDE 100

struct _LoosenCareMemory {
  LoosenStore *store; /* (owned) */
  LoosenClock *clock; /* (owned) */
  char *key;          /* (owned) */
  LoosenCareMemoryCheck check;
  gpointer user_data;
  JsonObject *object; /* (owned) */
  LoosenCareMemoryState state;
};

static gboolean
is_version (JsonObject *object)
{
  JsonNode *node = json_object_get_member (object, "version");

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_INT64 &&
         json_node_get_int (node) == VERSION;
}

static JsonObject *
parse (LoosenCareMemory *self, const char *text)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonNode *root;
  JsonObject *object;

  if (!json_parser_load_from_data (parser, text, -1, NULL))
    return NULL;

  root = json_parser_get_root (parser);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    return NULL;
  object = json_node_get_object (root);
  if (!is_version (object) || !self->check (object, self->user_data))
    return NULL;

  return json_object_ref (object);
}

static gboolean
set_aside (LoosenCareMemory *self, const char *text, GError **error)
{
  gint64 now = loosen_clock_get_wall (self->clock);

  for (guint i = 1; i <= MAX_ASIDE; i++) {
    g_autofree char *key = g_strdup_printf ("%s.damaged.%u", self->key, i);
    g_autofree char *there = NULL;

    if (!loosen_store_get_text (self->store, key, &there, error))
      return FALSE;
    /* The same text is there if the program ended between the two steps. */
    if (there == NULL ? loosen_store_set_text (self->store, key, text, now, error) : g_str_equal (there, text))
      return loosen_store_set_text (self->store, self->key, NULL, now, error);
    if (there == NULL)
      return FALSE;
  }

  g_set_error (error, LOOSEN_STORE_ERROR, LOOSEN_STORE_ERROR_FAILED, "%s: was damaged %d times", self->key, MAX_ASIDE);
  return FALSE;
}

static gboolean
read_text (LoosenCareMemory *self, GError **error)
{
  g_autofree char *text = NULL;
  JsonObject *object;

  self->state = LOOSEN_CARE_MEMORY_UNREADABLE;
  if (!loosen_store_get_text (self->store, self->key, &text, error))
    return FALSE;

  if (text == NULL) {
    self->state = LOOSEN_CARE_MEMORY_GOOD;
    return TRUE;
  }
  object = parse (self, text);
  if (object != NULL) {
    json_object_unref (self->object);
    self->object = object;
    self->state = LOOSEN_CARE_MEMORY_GOOD;
    return TRUE;
  }
  if (!set_aside (self, text, error))
    return FALSE;

  self->state = LOOSEN_CARE_MEMORY_SET_ASIDE;
  return TRUE;
}

/**
 * loosen_care_memory_new:
 * @store: what the program remembers
 * @clock: the clock, for when it was changed
 * @key: where it is kept
 * @check: looks at what was read
 * @user_data: for @check
 *
 * Reads what was kept. What goes wrong is told by loosen_care_memory_get_state().
 *
 * Returns: (transfer full): the memory
 */
LoosenCareMemory *
loosen_care_memory_new (LoosenStore *store,
                        LoosenClock *clock,
                        const char *key,
                        LoosenCareMemoryCheck check,
                        gpointer user_data)
{
  LoosenCareMemory *self;
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (LOOSEN_IS_STORE (store), NULL);
  g_return_val_if_fail (LOOSEN_IS_CLOCK (clock), NULL);
  g_return_val_if_fail (key != NULL && check != NULL, NULL);

  self = g_new0 (LoosenCareMemory, 1);
  self->store = g_object_ref (store);
  self->clock = g_object_ref (clock);
  self->key = g_strdup (key);
  self->check = check;
  self->user_data = user_data;
  self->object = json_object_new ();
  if (!read_text (self, &error))
    g_message ("Cannot read %s: %s", key, error->message);

  return self;
}

/**
 * loosen_care_memory_free:
 * @self: (transfer full): a memory
 */
void
loosen_care_memory_free (LoosenCareMemory *self)
{
  g_clear_object (&self->store);
  g_clear_object (&self->clock);
  g_clear_pointer (&self->key, g_free);
  g_clear_pointer (&self->object, json_object_unref);
  g_free (self);
}

/**
 * loosen_care_memory_get:
 * @self: a memory
 *
 * Returns: (transfer none): what is kept; empty where nothing is. Not to be changed.
 */
JsonObject *
loosen_care_memory_get (LoosenCareMemory *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->object;
}

/**
 * loosen_care_memory_get_state:
 * @self: a memory
 *
 * Returns: how reading went
 */
LoosenCareMemoryState
loosen_care_memory_get_state (LoosenCareMemory *self)
{
  g_return_val_if_fail (self != NULL, LOOSEN_CARE_MEMORY_UNREADABLE);

  return self->state;
}

/**
 * loosen_care_memory_write:
 * @self: a memory
 * @object: what to keep in place of what was kept; gets a version and is not to be changed afterwards
 * @error: a #LoosenStoreError
 *
 * Where what was kept could not be read before, that is tried again first; nothing is written over it.
 *
 * Returns: whether it is kept; otherwise all is as before
 */
gboolean
loosen_care_memory_write (LoosenCareMemory *self, JsonObject *object, GError **error)
{
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *text = NULL;

  g_return_val_if_fail (self != NULL && object != NULL, FALSE);

  if (self->state == LOOSEN_CARE_MEMORY_UNREADABLE) {
    if (!read_text (self, error))
      return FALSE;
    if (json_object_get_size (self->object) > 0) {
      /* What was changed meanwhile knows nothing of it: it is left alone until the program starts anew. */
      self->state = LOOSEN_CARE_MEMORY_UNREADABLE;
      g_set_error (error, LOOSEN_STORE_ERROR, LOOSEN_STORE_ERROR_FAILED, "%s: can be read only now", self->key);
      return FALSE;
    }
  }

  json_object_set_int_member (object, "version", VERSION);
  root = json_node_init_object (json_node_alloc (), object);
  text = json_to_string (root, FALSE);
  if (!loosen_store_set_text (self->store, self->key, text, loosen_clock_get_wall (self->clock), error))
    return FALSE;

  json_object_ref (object);
  json_object_unref (self->object);
  self->object = object;

  return TRUE;
}

static void
copy_member (JsonObject *object, const char *name, JsonNode *node, gpointer copy)
{
  json_object_set_member (copy, name, json_node_copy (node));
}

/**
 * loosen_care_memory_copy:
 * @object: an object
 *
 * Returns: (transfer full): an object whose members can be set without changing @object; what lies below is shared
 */
JsonObject *
loosen_care_memory_copy (JsonObject *object)
{
  JsonObject *copy = json_object_new ();

  json_object_foreach_member (object, copy_member, copy);

  return copy;
}
