/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-composer.h"

#define REST_S 60      /* of the calm rest at the beginning: content section 2.4 */
#define MAX_MATCHING 3 /* techniques between the rest and the stretch: content section 2.4 */

struct _LoosenComposer {
  LoosenCatalog *catalog; /* (owned) */
  LoosenMatches *matches; /* (owned) */
  GArray *choices;        /* of LoosenChoice */
};

G_DEFINE_QUARK (loosen - composer - error - quark, loosen_composer_error)

/* The limits */

/* Which sides a choice presses: what has no sides is done on both at once. */
static LoosenSide
get_pressed_sides (const LoosenChoice *choice)
{
  return choice->technique->per_side ? choice->sides & LOOSEN_SIDE_BOTH : LOOSEN_SIDE_BOTH;
}

static guint
get_pressed_s (const LoosenChoice *choice)
{
  guint one = choice->technique->mode == LOOSEN_MODE_REPS ? choice->technique->rep_s : choice->hold_s;

  return choice->technique->has_pressure ? one * choice->reps : 0;
}

static gboolean
has_target (const LoosenTechnique *technique, const LoosenZone *zone)
{
  for (guint i = 0; technique->targets[i] != NULL; i++)
    if (technique->targets[i] == zone)
      return TRUE;

  return FALSE;
}

/* How long @zone is pressed on @side, by all choices together. */
static guint
sum_pressure (const LoosenChoice *choices, guint n, const LoosenZone *zone, LoosenSide side)
{
  guint sum = 0;

  for (guint i = 0; i < n; i++)
    if (has_target (choices[i].technique, zone) && (get_pressed_sides (&choices[i]) & side) != 0)
      sum += get_pressed_s (&choices[i]);

  return sum;
}

static gboolean
check_allowed (LoosenComposer *self, const LoosenChoice *choice, GError **error)
{
  const LoosenMatch *match = loosen_matches_find (self->matches, choice->technique);

  if (match != NULL && match->state != LOOSEN_MATCH_WITHHELD &&
      (!choice->technique->per_side || (choice->sides & match->barred) == 0))
    return TRUE;

  g_set_error (error, LOOSEN_COMPOSER_ERROR, LOOSEN_COMPOSER_ERROR_WITHHELD, "%s: must not be done now",
               choice->technique->id);
  return FALSE;
}

static gboolean
check_pressure (const LoosenChoice *choices, guint n, GError **error)
{
  static const LoosenSide sides[] = { LOOSEN_SIDE_LEFT, LOOSEN_SIDE_RIGHT };
  guint n_pressing = 0;

  for (guint i = 0; i < n; i++) {
    const LoosenTechnique *technique = choices[i].technique;

    n_pressing += technique->has_pressure;
    for (guint k = 0; technique->targets[k] != NULL; k++)
      for (guint s = 0; s < G_N_ELEMENTS (sides); s++)
        if (sum_pressure (choices, n, technique->targets[k], sides[s]) > LOOSEN_COMPOSER_MAX_PRESSURE_S) {
          g_set_error (error, LOOSEN_COMPOSER_ERROR, LOOSEN_COMPOSER_ERROR_PRESSURE,
                       "%s: more than %d s of pressure on %s", technique->id, LOOSEN_COMPOSER_MAX_PRESSURE_S,
                       technique->targets[k]->id);
          return FALSE;
        }
  }
  if (n_pressing <= LOOSEN_COMPOSER_MAX_PRESSING)
    return TRUE;

  g_set_error (error, LOOSEN_COMPOSER_ERROR, LOOSEN_COMPOSER_ERROR_PRESSING, "more than %d techniques press",
               LOOSEN_COMPOSER_MAX_PRESSING);
  return FALSE;
}

/* Whether all of it may be done. The routine looks at each number by itself, this at what they are together.
 */
static gboolean
check (LoosenComposer *self, const GArray *choices, GError **error)
{
  const LoosenChoice *all = (const LoosenChoice *) (const void *) choices->data;
  g_autoptr (LoosenRoutine) routine = NULL;

  for (guint i = 0; i < choices->len; i++) {
    if (!check_allowed (self, &all[i], error))
      return FALSE;
    for (guint k = 0; k < i; k++)
      if (all[k].technique == all[i].technique) {
        g_set_error (error, LOOSEN_COMPOSER_ERROR, LOOSEN_COMPOSER_ERROR_TWICE, "%s: is there twice",
                     all[i].technique->id);
        return FALSE;
      }
  }

  routine = loosen_routine_new (self->catalog, all, choices->len, error);
  if (routine == NULL || !check_pressure (all, choices->len, error))
    return FALSE;
  if (loosen_routine_get_length (routine) > LOOSEN_COMPOSER_MAX_S * (gint64) G_USEC_PER_SEC) {
    g_set_error (error, LOOSEN_COMPOSER_ERROR, LOOSEN_COMPOSER_ERROR_LENGTH, "longer than %d s",
                 LOOSEN_COMPOSER_MAX_S);
    return FALSE;
  }

  return TRUE;
}

/* Puts @choice at @index if all may be done then; else nothing changes. */
static gboolean
try_insert (LoosenComposer *self, guint index, const LoosenChoice *choice, GError **error)
{
  g_array_insert_val (self->choices, index, *choice);
  if (check (self, self->choices, error))
    return TRUE;

  g_array_remove_index (self->choices, index);
  return FALSE;
}

/* Composing */

/* The same, or as much less of it as has room. */
static gboolean
try_insert_less (LoosenComposer *self, guint index, LoosenChoice choice)
{
  if (try_insert (self, index, &choice, NULL))
    return TRUE;
  choice.reps = choice.technique->reps.min;
  if (try_insert (self, index, &choice, NULL))
    return TRUE;
  choice.hold_s = choice.technique->hold_s.min;

  return try_insert (self, index, &choice, NULL);
}

static LoosenChoice
suggest (const LoosenMatch *match, gboolean first_ever)
{
  return loosen_choice_suggest (match->technique, match->sides & ~match->barred, first_ever);
}

/* The best stretch that may be done: what matches, else the lightest. */
static const LoosenMatch *
find_stretch (LoosenComposer *self)
{
  const LoosenMatch *best = NULL;

  for (guint i = 0; i < loosen_matches_get_n (self->matches); i++) {
    const LoosenMatch *match = loosen_matches_get (self->matches, i);

    if (match->technique->kind != LOOSEN_KIND_STRETCH || match->state == LOOSEN_MATCH_WITHHELD)
      continue;
    if (match->state == LOOSEN_MATCH_CHOSEN)
      return match;
    if (best == NULL || match->technique->load < best->technique->load)
      best = match;
  }

  return best;
}

static void
add_rest (LoosenComposer *self)
{
  for (guint i = 0; i < loosen_matches_get_n (self->matches); i++) {
    const LoosenMatch *match = loosen_matches_get (self->matches, i);
    LoosenChoice choice;

    if (match->technique->kind != LOOSEN_KIND_REST || match->state == LOOSEN_MATCH_WITHHELD)
      continue;
    choice = suggest (match, FALSE);
    choice.hold_s = CLAMP (REST_S, match->technique->hold_s.min, match->technique->hold_s.max);
    choice.reps = match->technique->reps.min;
    if (try_insert (self, self->choices->len, &choice, NULL))
      return;
  }
}

/* Before the stretch, which keeps its room, and among what is there by load. */
static void
add_matching (LoosenComposer *self, guint first, gboolean first_ever)
{
  guint n = 0;

  for (guint i = 0; i < loosen_matches_get_n_chosen (self->matches) && n < MAX_MATCHING; i++) {
    const LoosenMatch *match = loosen_matches_get (self->matches, i);
    guint place = first;

    if (match->technique->kind != LOOSEN_KIND_SELF_MASSAGE && match->technique->kind != LOOSEN_KIND_MOBILITY)
      continue;
    while (place < first + n && loosen_composer_get (self, place)->technique->load <= match->technique->load)
      place++;
    n += try_insert_less (self, place, suggest (match, first_ever));
  }
}

/**
 * loosen_composer_new:
 * @catalog: the catalog of the matches
 * @matches: what helps, and what must not be done
 * @first_ever: whether this is the first session ever
 *
 * Composes a routine: content section 2.4. What has no room is made shorter, within its range, or left out.
 * Nothing that is withheld is ever in it, nor a side that is barred. Without a complaint there is only the
 * rest and a stretch; where all is withheld there is nothing.
 *
 * Returns: (transfer full): a routine that can be changed
 */
LoosenComposer *
loosen_composer_new (LoosenCatalog *catalog, LoosenMatches *matches, gboolean first_ever)
{
  LoosenComposer *self;
  const LoosenMatch *stretch;
  guint first;

  g_return_val_if_fail (catalog != NULL, NULL);
  g_return_val_if_fail (matches != NULL, NULL);

  self = g_new0 (LoosenComposer, 1);
  self->catalog = loosen_catalog_ref (catalog);
  self->matches = loosen_matches_ref (matches);
  self->choices = g_array_new (FALSE, FALSE, sizeof (LoosenChoice));

  add_rest (self);
  first = self->choices->len;
  stretch = find_stretch (self);
  if (stretch != NULL)
    try_insert_less (self, first, suggest (stretch, first_ever));
  add_matching (self, first, first_ever);

  return self;
}

/**
 * loosen_composer_free:
 * @self: (transfer full): a composer
 */
void
loosen_composer_free (LoosenComposer *self)
{
  g_array_unref (self->choices);
  loosen_matches_unref (self->matches);
  loosen_catalog_unref (self->catalog);
  g_free (self);
}

/**
 * loosen_composer_get_n:
 * @self: a composer
 *
 * Returns: how many choices there are, maybe none
 */
guint
loosen_composer_get_n (LoosenComposer *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->choices->len;
}

/**
 * loosen_composer_get:
 * @self: a composer
 * @index: less than their number
 *
 * Returns: (transfer none): a choice; good until the next change
 */
const LoosenChoice *
loosen_composer_get (LoosenComposer *self, guint index)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < self->choices->len, NULL);

  return &g_array_index (self->choices, LoosenChoice, index);
}

/**
 * loosen_composer_get_length:
 * @self: a composer
 *
 * Returns: how long all of it takes, microseconds
 */
gint64
loosen_composer_get_length (LoosenComposer *self)
{
  g_autoptr (LoosenRoutine) routine = NULL;

  g_return_val_if_fail (self != NULL, 0);

  routine = loosen_composer_make_routine (self, NULL);

  return routine != NULL ? loosen_routine_get_length (routine) : 0;
}

/**
 * loosen_composer_add:
 * @self: a composer
 * @choice: what to do at the end
 * @error: a #LoosenComposerError or #LoosenRoutineError
 *
 * Returns: whether it may be added; if not, nothing changes
 */
gboolean
loosen_composer_add (LoosenComposer *self, const LoosenChoice *choice, GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (choice != NULL, FALSE);

  return try_insert (self, self->choices->len, choice, error);
}

/**
 * loosen_composer_replace:
 * @self: a composer
 * @index: less than the number of choices
 * @choice: what to do there, such as the same for longer
 * @error: a #LoosenComposerError or #LoosenRoutineError
 *
 * Returns: whether it may be done; if not, nothing changes
 */
gboolean
loosen_composer_replace (LoosenComposer *self, guint index, const LoosenChoice *choice, GError **error)
{
  LoosenChoice before;
  LoosenChoice after;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (index < self->choices->len, FALSE);
  g_return_val_if_fail (choice != NULL, FALSE);

  /* It may be the very choice that stands there. */
  after = *choice;
  before = g_array_index (self->choices, LoosenChoice, index);
  g_array_remove_index (self->choices, index);
  if (try_insert (self, index, &after, error))
    return TRUE;

  g_array_insert_val (self->choices, index, before);
  return FALSE;
}

/**
 * loosen_composer_move:
 * @self: a composer
 * @from: less than the number of choices
 * @to: less than the number of choices
 *
 * Puts a choice elsewhere. No limit depends on the order.
 */
void
loosen_composer_move (LoosenComposer *self, guint from, guint to)
{
  LoosenChoice choice;

  g_return_if_fail (self != NULL);
  g_return_if_fail (from < self->choices->len && to < self->choices->len);

  choice = g_array_index (self->choices, LoosenChoice, from);
  g_array_remove_index (self->choices, from);
  g_array_insert_val (self->choices, to, choice);
}

/**
 * loosen_composer_remove:
 * @self: a composer
 * @index: less than the number of choices
 *
 * Takes a choice out. What is less keeps every limit.
 */
void
loosen_composer_remove (LoosenComposer *self, guint index)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (index < self->choices->len);

  g_array_remove_index (self->choices, index);
}

/**
 * loosen_composer_make_routine:
 * @self: a composer
 * @error: %LOOSEN_COMPOSER_ERROR_EMPTY
 *
 * Like loosen_composer_make_routine_with_pace() with the pace that the techniques suggest.
 *
 * Returns: (transfer full) (nullable): what a session can do
 */
LoosenRoutine *
loosen_composer_make_routine (LoosenComposer *self, GError **error)
{
  return loosen_composer_make_routine_with_pace (self, &(LoosenPace){ 0 }, error);
}

/**
 * loosen_composer_make_routine_with_pace:
 * @self: a composer
 * @pace: how the person likes to be led; more time to get into place is time of their own, and counts for no limit
 * @error: %LOOSEN_COMPOSER_ERROR_EMPTY
 *
 * Returns: (transfer full) (nullable): what a session can do
 */
LoosenRoutine *
loosen_composer_make_routine_with_pace (LoosenComposer *self, const LoosenPace *pace, GError **error)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (pace != NULL, NULL);

  if (self->choices->len == 0) {
    g_set_error_literal (error, LOOSEN_COMPOSER_ERROR, LOOSEN_COMPOSER_ERROR_EMPTY, "nothing to do");
    return NULL;
  }

  return loosen_routine_new_with_pace (self->catalog, (const LoosenChoice *) (const void *) self->choices->data,
                                       self->choices->len, pace, error);
}
