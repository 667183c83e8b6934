/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A text that cannot be read is never written over: a damaged one is moved to a key of its own first, and where that
 * fails, or where a newer program wrote it, nothing is written at all. */

#include "loosen-plan-memory.h"

#include <glib/gi18n.h>

#define MAX_ASIDE 100

struct _LoosenPlanMemory {
  LoosenCatalog *catalog; /* (owned) */
  LoosenStore *store;     /* (owned) */
  LoosenClock *clock;     /* (owned) */
  LoosenPlan *plan;       /* (owned) */
  char *text;             /* (owned): the plan as it was written last, or as it began */
  char *before;           /* (owned) (nullable): the same one step before */
  const char *trouble;    /* (nullable), translated */
  gboolean writable;
};

/* Whether @text is under a key of its own and no longer under the plan's. */
static gboolean
set_aside (LoosenPlanMemory *self, const char *text, GError **error)
{
  gint64 now = loosen_clock_get_wall (self->clock);

  for (guint i = 1; i <= MAX_ASIDE; i++) {
    g_autofree char *key = g_strdup_printf (LOOSEN_PLAN_MEMORY_KEY ".damaged.%u", i);
    g_autofree char *there = NULL;

    if (!loosen_store_get_text (self->store, key, &there, error))
      return FALSE;
    if (there == NULL && !loosen_store_set_text (self->store, key, text, now, error))
      return FALSE;
    /* The same text is there if the program ended between the two steps. */
    if (there == NULL || g_str_equal (there, text))
      return loosen_store_set_text (self->store, LOOSEN_PLAN_MEMORY_KEY, NULL, now, error);
  }

  g_set_error (error, LOOSEN_STORE_ERROR, LOOSEN_STORE_ERROR_FAILED, "%s: was damaged %d times", LOOSEN_PLAN_MEMORY_KEY,
               MAX_ASIDE);
  return FALSE;
}

/* Gives the plan that is kept; %NULL where there is none, or none that can be read. */
static LoosenPlan *
read_plan (LoosenPlanMemory *self, char **text)
{
  g_autofree char *there = NULL;
  g_autoptr (LoosenPlan) plan = NULL;
  g_autoptr (GError) error = NULL;

  if (!loosen_store_get_text (self->store, LOOSEN_PLAN_MEMORY_KEY, &there, &error)) {
    g_message ("Cannot read the plan: %s", error->message);
    self->trouble = _ ("Your plan from before cannot be read. Nothing is written over it, so nothing can be changed here.");
    return NULL;
  }
  if (there == NULL) {
    self->writable = TRUE;
    return NULL;
  }

  plan = loosen_plan_new_from_text (self->catalog, there, -1, &error);
  if (plan != NULL) {
    self->writable = TRUE;
    *text = g_steal_pointer (&there);
    return g_steal_pointer (&plan);
  }
  g_message ("Cannot read the plan: %s", error->message);
  if (g_error_matches (error, LOOSEN_PLAN_ERROR, LOOSEN_PLAN_ERROR_NEWER)) {
    self->trouble = _ ("A newer Loosen wrote your plan. This one leaves it alone, so nothing can be changed here.");
    return NULL;
  }

  g_clear_error (&error);
  self->writable = set_aside (self, there, &error);
  if (self->writable) {
    self->trouble = _ ("Your plan from before is damaged. It was put aside, and a new plan begins.");
  } else {
    g_message ("Cannot put the plan aside: %s", error->message);
    self->trouble = _ ("Your plan from before is damaged. Nothing is written over it, so nothing can be changed here.");
  }

  return NULL;
}

/**
 * loosen_plan_memory_new:
 * @catalog: texts and numbers
 * @store: what the program remembers
 * @clock: the clock
 *
 * Reads the plan. Where there is none a new one begins today; it is written with its first change.
 *
 * Returns: (transfer full): the memory
 */
LoosenPlanMemory *
loosen_plan_memory_new (LoosenCatalog *catalog, LoosenStore *store, LoosenClock *clock)
{
  LoosenPlanMemory *self;

  g_return_val_if_fail (catalog != NULL, NULL);
  g_return_val_if_fail (LOOSEN_IS_STORE (store), NULL);
  g_return_val_if_fail (LOOSEN_IS_CLOCK (clock), NULL);

  self = g_new0 (LoosenPlanMemory, 1);
  self->catalog = loosen_catalog_ref (catalog);
  self->store = g_object_ref (store);
  self->clock = g_object_ref (clock);
  self->plan = read_plan (self, &self->text);
  if (self->plan == NULL) {
    g_autofree char *id = g_uuid_string_random ();
    GDate today;

    loosen_plan_memory_get_today (self, &today);
    self->plan = loosen_plan_new (catalog, id, &today);
    self->text = loosen_plan_to_text (self->plan);
  }

  return self;
}

/**
 * loosen_plan_memory_free:
 * @self: (transfer full): a memory
 */
void
loosen_plan_memory_free (LoosenPlanMemory *self)
{
  g_clear_pointer (&self->plan, loosen_plan_unref);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->before, g_free);
  g_clear_object (&self->store);
  g_clear_object (&self->clock);
  g_clear_pointer (&self->catalog, loosen_catalog_unref);
  g_free (self);
}

/**
 * loosen_plan_memory_get_plan:
 * @self: a memory
 *
 * Returns: (transfer none): the plan, to be changed and then committed; good until the next commit or undo
 */
LoosenPlan *
loosen_plan_memory_get_plan (LoosenPlanMemory *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->plan;
}

/**
 * loosen_plan_memory_get_today:
 * @self: a memory
 * @today: (out): the day that it is where the person is
 */
void
loosen_plan_memory_get_today (LoosenPlanMemory *self, GDate *today)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();

  g_return_if_fail (self != NULL);

  loosen_plan_date_of (loosen_clock_get_wall (self->clock), zone, today);
}

/**
 * loosen_plan_memory_get_trouble:
 * @self: a memory
 *
 * Returns: (nullable): what went wrong when the plan was read, in words, translated
 */
const char *
loosen_plan_memory_get_trouble (LoosenPlanMemory *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->trouble;
}

/**
 * loosen_plan_memory_is_writable:
 * @self: a memory
 *
 * Returns: whether the plan can be kept at all
 */
gboolean
loosen_plan_memory_is_writable (LoosenPlanMemory *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->writable;
}

/* Takes @text as the plan, whatever the plan was changed to. */
static void
take (LoosenPlanMemory *self, const char *text)
{
  g_autoptr (GError) error = NULL;
  LoosenPlan *plan = loosen_plan_new_from_text (self->catalog, text, -1, &error);

  if (plan == NULL)
    g_error ("A plan cannot read itself: %s", error->message);

  loosen_plan_unref (self->plan);
  self->plan = plan;
}

static gboolean
write_text (LoosenPlanMemory *self, const char *text, GError **error)
{
  if (self->writable)
    return loosen_store_set_text (self->store, LOOSEN_PLAN_MEMORY_KEY, text, loosen_clock_get_wall (self->clock), error);

  g_set_error (error, LOOSEN_STORE_ERROR, LOOSEN_STORE_ERROR_FAILED, "%s: cannot be read", LOOSEN_PLAN_MEMORY_KEY);
  return FALSE;
}

/**
 * loosen_plan_memory_commit:
 * @self: a memory
 * @error: a #LoosenStoreError
 *
 * Keeps the plan as it was changed to. Where that fails, the plan is again what it was before.
 *
 * Returns: whether it is kept
 */
gboolean
loosen_plan_memory_commit (LoosenPlanMemory *self, GError **error)
{
  g_autofree char *text = NULL;

  g_return_val_if_fail (self != NULL, FALSE);

  text = loosen_plan_to_text (self->plan);
  if (!write_text (self, text, error)) {
    take (self, self->text);
    return FALSE;
  }
  /* Nothing was changed that could be taken back: what was changed before still can. */
  if (g_str_equal (text, self->text))
    return TRUE;

  g_free (self->before);
  self->before = g_steal_pointer (&self->text);
  self->text = g_steal_pointer (&text);

  return TRUE;
}

/**
 * loosen_plan_memory_undo:
 * @self: a memory
 * @error: a #LoosenStoreError
 *
 * Takes back what was committed last; called again, the taking back. Must follow a commit.
 *
 * Returns: whether it is kept
 */
gboolean
loosen_plan_memory_undo (LoosenPlanMemory *self, GError **error)
{
  char *text;

  g_return_val_if_fail (self != NULL && self->before != NULL, FALSE);

  if (!write_text (self, self->before, error))
    return FALSE;

  text = g_steal_pointer (&self->before);
  self->before = g_steal_pointer (&self->text);
  self->text = text;
  take (self, text);

  return TRUE;
}
