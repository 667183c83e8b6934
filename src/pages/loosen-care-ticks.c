/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-care-ticks.h"

#include <glib/gi18n.h>

#include "loosen-care-memory.h"

#define MEMBER "ticked"

/**
 * LoosenCareTicks:
 *
 * What is ticked on the lists of care, kept in the store. A tick is set only once it is kept.
 *
 * # Signals
 * `changed`: something is ticked, or not any more.
 */
struct _LoosenCareTicks {
  GObject parent_instance;

  LoosenCareMemory *memory; /* (owned) */
};

G_DEFINE_FINAL_TYPE (LoosenCareTicks, loosen_care_ticks, G_TYPE_OBJECT)

enum { CHANGED, N_SIGNALS };
static guint signals[N_SIGNALS];

static gboolean
check (JsonObject *object, gpointer user_data)
{
  JsonNode *node = json_object_get_member (object, MEMBER);
  JsonArray *array;

  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node))
    return FALSE;

  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    if (json_node_get_value_type (json_array_get_element (array, i)) != G_TYPE_STRING)
      return FALSE;

  return TRUE;
}

static JsonArray *
get_array (LoosenCareTicks *self)
{
  JsonObject *object = loosen_care_memory_get (self->memory);

  return json_object_has_member (object, MEMBER) ? json_object_get_array_member (object, MEMBER) : NULL;
}

static void
loosen_care_ticks_dispose (GObject *object)
{
  LoosenCareTicks *self = LOOSEN_CARE_TICKS (object);

  g_clear_pointer (&self->memory, loosen_care_memory_free);

  G_OBJECT_CLASS (loosen_care_ticks_parent_class)->dispose (object);
}

static void
loosen_care_ticks_class_init (LoosenCareTicksClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = loosen_care_ticks_dispose;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
loosen_care_ticks_init (LoosenCareTicks *self)
{
}

/**
 * loosen_care_ticks_new:
 * @store: what the program remembers
 * @clock: the clock
 *
 * Returns: (transfer full): the ticks, as they were kept
 */
LoosenCareTicks *
loosen_care_ticks_new (LoosenStore *store, LoosenClock *clock)
{
  LoosenCareTicks *self = g_object_new (LOOSEN_TYPE_CARE_TICKS, NULL);

  self->memory = loosen_care_memory_new (store, clock, LOOSEN_CARE_TICKS_KEY, check, NULL);

  return self;
}

/**
 * loosen_care_ticks_get_trouble:
 * @self: ticks
 *
 * Returns: (nullable): a translated sentence for the person, where what was kept could not be read
 */
const char *
loosen_care_ticks_get_trouble (LoosenCareTicks *self)
{
  g_return_val_if_fail (LOOSEN_IS_CARE_TICKS (self), NULL);

  switch (loosen_care_memory_get_state (self->memory)) {
  case LOOSEN_CARE_MEMORY_SET_ASIDE:
    return _ ("Your ticks from before are damaged. They were put aside, and the lists begin anew.");
  case LOOSEN_CARE_MEMORY_UNREADABLE:
    return _ ("Your ticks from before cannot be read. Nothing is written over them.");
  case LOOSEN_CARE_MEMORY_GOOD:
  default:
    return NULL;
  }
}

/**
 * loosen_care_ticks_get:
 * @self: ticks
 * @id: id of an item
 *
 * Returns: whether it is ticked
 */
gboolean
loosen_care_ticks_get (LoosenCareTicks *self, const char *id)
{
  JsonArray *array;

  g_return_val_if_fail (LOOSEN_IS_CARE_TICKS (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  array = get_array (self);
  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    if (g_str_equal (json_array_get_string_element (array, i), id))
      return TRUE;

  return FALSE;
}

/**
 * loosen_care_ticks_set:
 * @self: ticks
 * @ids: (array zero-terminated=1): ids of items
 * @ticked: whether they are to be ticked
 * @error: a #LoosenStoreError
 *
 * Ids of other lists, also those that this version does not know, stay as they are.
 *
 * Returns: whether that is kept; otherwise nothing has changed
 */
gboolean
loosen_care_ticks_set (LoosenCareTicks *self, const char *const *ids, gboolean ticked, GError **error)
{
  g_autoptr (JsonObject) object = json_object_new ();
  JsonArray *changed = json_array_new ();
  JsonArray *array;

  g_return_val_if_fail (LOOSEN_IS_CARE_TICKS (self), FALSE);
  g_return_val_if_fail (ids != NULL, FALSE);

  array = get_array (self);
  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    if (!g_strv_contains (ids, json_array_get_string_element (array, i)))
      json_array_add_string_element (changed, json_array_get_string_element (array, i));
  for (guint i = 0; ticked && ids[i] != NULL; i++)
    json_array_add_string_element (changed, ids[i]);
  json_object_set_array_member (object, MEMBER, changed);
  if (!loosen_care_memory_write (self->memory, object, error))
    return FALSE;

  g_signal_emit (self, signals[CHANGED], 0);
  return TRUE;
}
