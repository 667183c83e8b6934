/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Words for the ids and numbers of the catalog, shared by the pages. */

#include "loosen-words.h"

#include <glib/gi18n.h>

static const struct {
  const char *id;
  const char *name;
  const char *icon;
} equipment_words[] = {
  { "none", N_ ("Nothing needed"), "loosen-hand-symbolic" },
  { "tennis_ball", N_ ("Tennis ball"), "loosen-ball-symbolic" },
  { "lacrosse_ball", N_ ("Lacrosse ball"), "loosen-ball-symbolic" },
  { "foam_roller", N_ ("Foam roller"), "loosen-roller-symbolic" },
  { "chair", N_ ("Chair"), "loosen-chair-symbolic" },
  { "therapist", N_ ("Therapist"), "loosen-therapist-hands-symbolic" },
};

/**
 * loosen_words_equipment:
 * @equipment_id: id of a piece of equipment
 *
 * Names what is needed. Equipment that we have no word for (an own pack may bring its own) is named by its id.
 *
 * Returns: the translated name, or @equipment_id
 */
const char *
loosen_words_equipment (const char *equipment_id)
{
  g_return_val_if_fail (equipment_id != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (equipment_words); i++)
    if (g_str_equal (equipment_words[i].id, equipment_id))
      return _ (equipment_words[i].name);

  return equipment_id;
}

/**
 * loosen_words_equipment_icon:
 * @equipment_id: id of a piece of equipment
 *
 * Returns: the name of its symbolic icon; a hand where we have none
 */
const char *
loosen_words_equipment_icon (const char *equipment_id)
{
  g_return_val_if_fail (equipment_id != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (equipment_words); i++)
    if (g_str_equal (equipment_words[i].id, equipment_id))
      return equipment_words[i].icon;

  return "loosen-hand-symbolic";
}

/**
 * loosen_words_equipment_list:
 * @technique: a technique
 *
 * Returns: (transfer full): all that can be used, the first choice first: "Tennis ball or lacrosse ball"
 */
char *
loosen_words_equipment_list (const LoosenTechnique *technique)
{
  g_autofree char *list = NULL;

  g_return_val_if_fail (technique != NULL, NULL);

  list = g_strdup (loosen_words_equipment (technique->first_choice));
  for (guint i = 0; technique->equipment[i] != NULL; i++) {
    g_autofree char *so_far = NULL;
    g_autofree char *other = NULL;

    if (g_str_equal (technique->equipment[i], technique->first_choice))
      continue;
    so_far = g_steal_pointer (&list);
    other = g_utf8_strdown (loosen_words_equipment (technique->equipment[i]), -1);
    /* Translators: two things of which one is enough, "Tennis ball or lacrosse ball" */
    list = g_strdup_printf (_ ("%s or %s"), so_far, other);
  }

  return g_steal_pointer (&list);
}

/**
 * loosen_words_length:
 * @length: microseconds
 *
 * Returns: (transfer full): a rounded length, "4 min"; "45 s" below a minute
 */
char *
loosen_words_length (gint64 length)
{
  guint seconds;
  guint minutes;

  g_return_val_if_fail (length >= 0, NULL);

  seconds = (length + G_USEC_PER_SEC / 2) / G_USEC_PER_SEC;
  if (seconds < 60)
    /* Translators: a number of seconds, short */
    return g_strdup_printf (ngettext ("%u s", "%u s", seconds), seconds);

  minutes = (seconds + 30) / 60;
  /* Translators: a number of minutes, short */
  return g_strdup_printf (ngettext ("%u min", "%u min", minutes), minutes);
}

/**
 * loosen_words_dose:
 * @technique: a technique
 *
 * Returns: (transfer full) (nullable): how long and how often by default, "40 s hold, 2 times a side";
 *   %NULL where nothing is timed
 */
char *
loosen_words_dose (const LoosenTechnique *technique)
{
  g_return_val_if_fail (technique != NULL, NULL);

  switch (technique->mode) {
  case LOOSEN_MODE_HOLD:
    if (technique->per_side)
      /* Translators: seconds of a hold, and how often for each side */
      return g_strdup_printf (ngettext ("%u s hold, %u time a side", "%u s hold, %u times a side", technique->reps.normal),
                              technique->hold_s.normal,
                              technique->reps.normal);
    /* Translators: seconds of a hold, and how often */
    return g_strdup_printf (ngettext ("%u s hold, %u time", "%u s hold, %u times", technique->reps.normal),
                            technique->hold_s.normal,
                            technique->reps.normal);
  case LOOSEN_MODE_ROLL:
    /* Translators: seconds of rolling, and how often for each side */
    return g_strdup_printf (ngettext ("%u s of slow rolling, %u time a side", "%u s of slow rolling, %u times a side",
                                      technique->reps.normal),
                            technique->hold_s.normal,
                            technique->reps.normal);
  case LOOSEN_MODE_REPS:
    if (technique->per_side)
      /* Translators: slow repetitions for each side */
      return g_strdup_printf (ngettext ("%u slow repetition a side", "%u slow repetitions a side", technique->reps.normal),
                              technique->reps.normal);
    /* Translators: slow repetitions */
    return g_strdup_printf (ngettext ("%u slow repetition", "%u slow repetitions", technique->reps.normal),
                            technique->reps.normal);
  case LOOSEN_MODE_INFO:
  default:
    return NULL;
  }
}

/**
 * loosen_words_sides:
 * @sides: left, right or both
 *
 * Returns: the translated name of the side or sides
 */
const char *
loosen_words_sides (LoosenSide sides)
{
  if (sides == LOOSEN_SIDE_LEFT)
    return _ ("Left side");
  if (sides == LOOSEN_SIDE_RIGHT)
    return _ ("Right side");

  return _ ("Both sides");
}

/**
 * loosen_words_grade:
 * @catalog: the catalog
 * @grade: 'A' to 'D' or 'N'
 *
 * Returns: (transfer full): the grade and what it means, "D, very low: custom, expert advice ..."
 */
char *
loosen_words_grade (LoosenCatalog *catalog, char grade)
{
  g_return_val_if_fail (catalog != NULL, NULL);

  /* Translators: a grade of evidence (a letter) and what it means (a sentence) */
  return g_strdup_printf (_ ("%c. %s"), grade, loosen_catalog_get_grade_text (catalog, grade));
}

/**
 * loosen_words_suggested_length:
 * @catalog: the catalog
 * @technique: a technique
 * @sides: the sides to do
 *
 * Returns: how long the technique takes with its default numbers, microseconds; 0 where nothing is timed
 */
gint64
loosen_words_suggested_length (LoosenCatalog *catalog, const LoosenTechnique *technique, LoosenSide sides)
{
  g_autoptr (LoosenRoutine) routine = NULL;
  LoosenChoice choice;

  g_return_val_if_fail (technique != NULL, 0);

  if (!loosen_technique_is_timed (technique))
    return 0;

  choice = loosen_choice_suggest (technique, sides, FALSE);
  routine = loosen_routine_new (catalog, &choice, 1, NULL);

  return routine != NULL ? loosen_routine_get_length (routine) : 0;
}
