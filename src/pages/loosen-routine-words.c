/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is in a routine, in words. */

#include "loosen-routine-words.h"

#include <glib/gi18n.h>

#include "loosen-words.h"

static guint
count_minutes (gint64 length)
{
  gint64 minute = 60 * (gint64) G_USEC_PER_SEC;

  return MAX ((length + minute / 2) / minute, 1);
}

/**
 * loosen_routine_words_about:
 * @length: microseconds
 *
 * Returns: (transfer full): the title of a routine: "About 9 minutes for this"
 */
char *
loosen_routine_words_about (gint64 length)
{
  guint minutes = count_minutes (length);

  return g_strdup_printf (ngettext ("About %u minute for this", "About %u minutes for this", minutes), minutes);
}

/**
 * loosen_routine_words_ready:
 * @length: microseconds
 *
 * Returns: (transfer full): "A ready routine, about 9 minutes"
 */
char *
loosen_routine_words_ready (gint64 length)
{
  guint minutes = count_minutes (length);

  return g_strdup_printf (ngettext ("A ready routine, about %u minute", "A ready routine, about %u minutes", minutes),
                          minutes);
}

static char *
dup_dose (const LoosenChoice *choice)
{
  gboolean both = choice->technique->per_side && choice->sides == LOOSEN_SIDE_BOTH;

  if (choice->technique->mode == LOOSEN_MODE_REPS)
    /* Translators: slow repetitions, for each side, and all in all */
    return both ? g_strdup_printf (ngettext ("%u slow repetition a side", "%u slow repetitions a side", choice->reps),
                                   choice->reps)
                : g_strdup_printf (ngettext ("%u slow repetition", "%u slow repetitions", choice->reps), choice->reps);
  if (choice->reps == 1 && !both)
    return g_strdup_printf (ngettext ("%u second", "%u seconds", choice->hold_s), choice->hold_s);

  /* Translators: seconds of a hold, and how often, for each side, and all in all */
  return both ? g_strdup_printf (ngettext ("%u seconds, %u time a side", "%u seconds, %u times a side", choice->reps),
                                 choice->hold_s, choice->reps)
              : g_strdup_printf (ngettext ("%u seconds, %u time", "%u seconds, %u times", choice->reps), choice->hold_s,
                                 choice->reps);
}

/**
 * loosen_routine_words_facts:
 * @choice: a choice
 *
 * Returns: (transfer full): which side, how long and how often: "Right side · 40 seconds, 2 times"
 */
char *
loosen_routine_words_facts (const LoosenChoice *choice)
{
  g_autofree char *dose = NULL;

  g_return_val_if_fail (choice != NULL, NULL);

  dose = dup_dose (choice);
  if (!choice->technique->per_side)
    return g_steal_pointer (&dose);

  /* Translators: a side, and how long and how often */
  return g_strdup_printf (_ ("%s · %s"), loosen_words_sides (choice->sides), dose);
}

/**
 * loosen_routine_words_refusal:
 * @error: what a composer said
 * @match: (nullable): what was to be added
 *
 * Returns: (transfer none): why it may not be done, and what can be done about it
 */
const char *
loosen_routine_words_refusal (const GError *error, const LoosenMatch *match)
{
  g_return_val_if_fail (error != NULL, NULL);

  if (error->domain != LOOSEN_COMPOSER_ERROR)
    return _ ("This cannot be done as it is.");

  switch ((LoosenComposerError) error->code) {
  case LOOSEN_COMPOSER_ERROR_TWICE:
    return _ ("It is in the routine already.");
  case LOOSEN_COMPOSER_ERROR_LENGTH:
    return _ ("That would be longer than 12 minutes, which is enough for one time. Take something out first.");
  case LOOSEN_COMPOSER_ERROR_PRESSING:
    return _ ("Three techniques that press are enough for one time. Take one of them out first.");
  case LOOSEN_COMPOSER_ERROR_PRESSURE:
    return _ ("That would press one place for longer than 3 minutes. Take out first what presses there.");
  case LOOSEN_COMPOSER_ERROR_EMPTY:
    return _ ("Nothing is left to do. Add something, or go back.");
  case LOOSEN_COMPOSER_ERROR_WITHHELD:
  default:
    if (match != NULL && match->state == LOOSEN_MATCH_WITHHELD && match->reason != NULL)
      return match->reason;
    return match != NULL && match->barred_reason != NULL ? match->barred_reason : _ ("This must not be done now.");
  }
}
