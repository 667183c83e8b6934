/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-session-words.h"

#include <glib/gi18n.h>

static guint
to_seconds (gint64 length)
{
  return (guint) ((MAX (length, 0) + G_USEC_PER_SEC - 1) / G_USEC_PER_SEC);
}

static gboolean
uses (const LoosenTechnique *technique, const char *word)
{
  for (guint i = 0; technique->equipment[i] != NULL; i++)
    if (strstr (technique->equipment[i], word) != NULL)
      return TRUE;

  return FALSE;
}

static gboolean
is_work (const LoosenStep *step)
{
  return step->kind == LOOSEN_STEP_HOLD || step->kind == LOOSEN_STEP_REPS;
}

/**
 * loosen_session_words_length:
 * @length: microseconds
 *
 * Returns: (transfer full): the length in words, "30 seconds" or "2 minutes"
 */
char *
loosen_session_words_length (gint64 length)
{
  guint seconds = to_seconds (length);

  if (seconds >= 120 && seconds % 60 == 0)
    return g_strdup_printf (ngettext ("%u minute", "%u minutes", seconds / 60), seconds / 60);

  return g_strdup_printf (ngettext ("%u second", "%u seconds", seconds), seconds);
}

/**
 * loosen_session_words_left:
 * @left: what is left of the whole, microseconds
 *
 * Returns: (transfer full): about how long it still takes
 */
char *
loosen_session_words_left (gint64 left)
{
  guint minutes = (guint) ((left + 30 * G_USEC_PER_SEC) / (60 * G_USEC_PER_SEC));

  if (left < 50 * G_USEC_PER_SEC)
    return g_strdup (_ ("Less than a minute left"));

  return g_strdup_printf (ngettext ("About %u minute left", "About %u minutes left", MAX (minutes, 1)),
                          MAX (minutes, 1));
}

/**
 * loosen_session_words_remaining:
 * @remaining: what is left of the step, microseconds
 *
 * Returns: (transfer full): the countdown for someone who hears it
 */
char *
loosen_session_words_remaining (gint64 remaining)
{
  guint seconds = to_seconds (remaining);

  return g_strdup_printf (ngettext ("%u second left", "%u seconds left", seconds), seconds);
}

/**
 * loosen_session_words_ring:
 * @session: a session
 * @reading: what it reads now
 *
 * Returns: the word below the digits
 */
const char *
loosen_session_words_ring (LoosenSession *session, const LoosenReading *reading)
{
  const LoosenStep *step = loosen_session_get_step (session);

  switch (loosen_session_get_state (session)) {
  case LOOSEN_SESSION_READY:
    return _ ("Ready");
  case LOOSEN_SESSION_PAUSED:
  case LOOSEN_SESSION_SLEPT:
    return _ ("Paused");
  case LOOSEN_SESSION_DONE:
    return _ ("Done");
  case LOOSEN_SESSION_SETTLING:
    return reading->remaining > 0 ? loosen_breath_phase_get_word (reading->breath.phase)
                                  : _ ("Take your time");
  case LOOSEN_SESSION_RUNNING:
  default:
    break;
  }

  switch (step != NULL ? step->kind : LOOSEN_STEP_SETTLE) {
  case LOOSEN_STEP_HOLD:
  case LOOSEN_STEP_REPS:
    return loosen_breath_phase_get_word (reading->breath.phase);
  case LOOSEN_STEP_REST:
    return _ ("Rest");
  case LOOSEN_STEP_SWITCH:
    return _ ("Change sides");
  case LOOSEN_STEP_SETTLE:
  default:
    return _ ("Get into place");
  }
}

/**
 * loosen_session_words_counts:
 * @session: a session
 * @reading: what it reads now
 *
 * Returns: whether the seconds of the breath stand beside the word
 */
gboolean
loosen_session_words_counts (LoosenSession *session, const LoosenReading *reading)
{
  const LoosenStep *step = loosen_session_get_step (session);

  if (reading->breath.phase == LOOSEN_BREATH_EASY || reading->breath.left <= 0)
    return FALSE;

  switch (loosen_session_get_state (session)) {
  case LOOSEN_SESSION_RUNNING:
    return step != NULL && is_work (step);
  case LOOSEN_SESSION_SETTLING:
    return reading->remaining > 0;
  case LOOSEN_SESSION_READY:
  case LOOSEN_SESSION_PAUSED:
  case LOOSEN_SESSION_SLEPT:
  case LOOSEN_SESSION_DONE:
  default:
    return FALSE;
  }
}

/**
 * loosen_session_words_beat:
 * @step: a step
 * @reading: what the session reads in it
 *
 * Returns: (transfer full) (nullable): which way to roll, or which repetition it is; %NULL where there is
 * neither
 */
char *
loosen_session_words_beat (const LoosenStep *step, const LoosenReading *reading)
{
  if (!is_work (step) || step->beat <= 0 || reading->beat == 0)
    return NULL;

  if (step->kind == LOOSEN_STEP_REPS)
    /* Translators: which repetition, of how many */
    return g_strdup_printf (_ ("%u of %u"), reading->beat, step->n_beats);

  return g_strdup (reading->beat % 2 == 1 ? _ ("Roll slowly: away") : _ ("Roll slowly: and back"));
}

/**
 * loosen_session_words_title:
 * @step: a step
 *
 * Returns: what the step is about: the side, or for a technique without sides what to do
 */
const char *
loosen_session_words_title (const LoosenStep *step)
{
  gboolean change = step->kind == LOOSEN_STEP_SWITCH;

  if (step->side == LOOSEN_SIDE_LEFT)
    return change ? _ ("Now the left side") : _ ("Left side");
  if (step->side == LOOSEN_SIDE_RIGHT)
    return change ? _ ("Now the right side") : _ ("Right side");

  switch (step->kind) {
  case LOOSEN_STEP_HOLD:
    return step->beat > 0 ? _ ("Roll slowly") : _ ("Hold and breathe");
  case LOOSEN_STEP_REPS:
    return _ ("Move slowly");
  case LOOSEN_STEP_REST:
    return _ ("Rest");
  case LOOSEN_STEP_SWITCH:
    return _ ("Change sides");
  case LOOSEN_STEP_SETTLE:
  default:
    return _ ("Get into place");
  }
}

/**
 * loosen_session_words_holds:
 * @step: a step
 *
 * Returns: (transfer full) (nullable): which hold it is; %NULL if there is only one
 */
char *
loosen_session_words_holds (const LoosenStep *step)
{
  if (step->count < 2 || step->kind == LOOSEN_STEP_SWITCH)
    return NULL;

  if (step->kind == LOOSEN_STEP_REST)
    return g_strdup_printf (_ ("%u of %u holds done"), step->number, step->count);

  return g_strdup_printf (_ ("Hold %u of %u"), step->number, step->count);
}

/**
 * loosen_session_words_step:
 * @step: (nullable): a step, or %NULL for the end
 *
 * Returns: (transfer full): what the step is and how long it takes
 */
char *
loosen_session_words_step (const LoosenStep *step)
{
  g_autofree char *length = NULL;

  if (step == NULL)
    return g_strdup (_ ("The end"));

  length = loosen_session_words_length (step->length);
  switch (step->kind) {
  case LOOSEN_STEP_HOLD:
    /* Translators: a step and how long it takes: "Hold, 30 seconds" */
    return g_strdup_printf (step->beat > 0 ? _ ("Roll, %s") : _ ("Hold, %s"), length);
  case LOOSEN_STEP_REPS:
    return g_strdup_printf (ngettext ("%u slow repetition", "%u slow repetitions", step->n_beats),
                            step->n_beats);
  case LOOSEN_STEP_REST:
    return g_strdup_printf (_ ("Rest, %s"), length);
  case LOOSEN_STEP_SWITCH:
    return g_strdup_printf (_ ("Change sides, %s"), length);
  case LOOSEN_STEP_SETTLE:
  default:
    return g_strdup_printf (_ ("Get into place, %s"), length);
  }
}

/**
 * loosen_session_words_step_icon:
 * @step: (nullable): a step, or %NULL for the end
 *
 * Returns: the name of its icon
 */
const char *
loosen_session_words_step_icon (const LoosenStep *step)
{
  if (step == NULL)
    return "object-select-symbolic";

  switch (step->kind) {
  case LOOSEN_STEP_HOLD:
    return step->beat > 0 ? "loosen-roller-symbolic" : "loosen-hold-symbolic";
  case LOOSEN_STEP_REPS:
    return "loosen-leg-symbolic";
  case LOOSEN_STEP_REST:
    return "loosen-rest-symbolic";
  case LOOSEN_STEP_SWITCH:
    return "loosen-switch-sides-symbolic";
  case LOOSEN_STEP_SETTLE:
  default:
    return "loosen-hold-symbolic";
  }
}

/**
 * loosen_session_words_then:
 * @next: (nullable): the next step
 * @after: (nullable): the step after it
 *
 * Returns: (transfer full) (nullable): a line about the next step: what follows it, or that it starts by
 * itself
 */
char *
loosen_session_words_then (const LoosenStep *next, const LoosenStep *after)
{
  if (next == NULL)
    return NULL;
  if (is_work (next))
    return g_strdup (_ ("It starts by itself."));
  if (next->kind == LOOSEN_STEP_SWITCH)
    return g_strdup (next->side == LOOSEN_SIDE_LEFT ? _ ("To the left side") : _ ("To the right side"));
  if (after == NULL || after->kind != LOOSEN_STEP_HOLD || after->count < 2)
    return NULL;
  if (after->side == LOOSEN_SIDE_LEFT)
    return g_strdup_printf (_ ("Then hold %u of %u, left side"), after->number, after->count);
  if (after->side == LOOSEN_SIDE_RIGHT)
    return g_strdup_printf (_ ("Then hold %u of %u, right side"), after->number, after->count);

  return g_strdup_printf (_ ("Then hold %u of %u"), after->number, after->count);
}

/**
 * loosen_session_words_status:
 * @session: a session
 *
 * What is told to someone who does not see the page. It changes with the step and the state, never with the
 * time, so that a screen reader is not kept talking through a hold.
 *
 * Returns: (transfer full): a sentence or two
 */
char *
loosen_session_words_status (LoosenSession *session)
{
  const LoosenStep *step = loosen_session_get_step (session);
  g_autofree char *what = NULL;
  g_autofree char *holds = NULL;

  switch (loosen_session_get_state (session)) {
  case LOOSEN_SESSION_PAUSED:
    return g_strdup (_ ("Paused"));
  case LOOSEN_SESSION_SLEPT:
    return g_strdup (_ ("Paused while the computer slept"));
  case LOOSEN_SESSION_SETTLING:
    return g_strdup (_ ("Ease off now"));
  case LOOSEN_SESSION_DONE:
    return g_strdup (_ ("Done"));
  case LOOSEN_SESSION_READY:
  case LOOSEN_SESSION_RUNNING:
  default:
    break;
  }
  if (step == NULL)
    return g_strdup ("");

  what = loosen_session_words_step (step);
  if (step->side != LOOSEN_SIDE_LEFT && step->side != LOOSEN_SIDE_RIGHT)
    return g_steal_pointer (&what);

  holds = loosen_session_words_holds (step);
  if (holds == NULL)
    /* Translators: a step, then the side */
    return g_strdup_printf (_ ("%s. %s."), what, loosen_session_words_title (step));

  /* Translators: a step, the side, then which hold it is */
  return g_strdup_printf (_ ("%s. %s. %s."), what, loosen_session_words_title (step), holds);
}

/**
 * loosen_session_words_ease_off:
 * @technique: what hurt
 * @texts: the safety texts
 *
 * Step s1 of the stop rule (content, section 5.8), fitted to what the person is doing: someone in pain must
 * not have to sort out which half of a sentence is meant.
 *
 * Returns: how to get out of it
 */
const char *
loosen_session_words_ease_off (const LoosenTechnique *technique, const LoosenSafetyTexts *texts)
{
  switch (technique->kind) {
  case LOOSEN_KIND_STRETCH:
    return _ ("Come out of the stretch. Put both feet down.");
  case LOOSEN_KIND_MOBILITY:
    return _ ("Stop moving. Come back to a position that feels easy.");
  case LOOSEN_KIND_REST:
    return _ ("Move to any position that feels easier.");
  case LOOSEN_KIND_SELF_MASSAGE:
    if (uses (technique, "ball"))
      return _ ("Lift your weight off the ball.");
    if (uses (technique, "roller"))
      return _ ("Lift your weight off the roller.");
    return _ ("Take your hands away.");
  case LOOSEN_KIND_PROFESSIONAL:
  default:
    return texts->stop_ease_off;
  }
}

/* One line for all the work of one technique on one side, which starts at step @first. */
static char *
describe_work (LoosenRoutine *routine, guint first)
{
  const LoosenStep *step = loosen_routine_get_step (routine, first);
  g_autofree char *what = NULL;
  g_autofree char *length = loosen_session_words_length (step->length);

  if (step->kind == LOOSEN_STEP_REPS)
    what = loosen_session_words_step (step);
  else if (step->count > 1)
    /* Translators: how many holds, and how long each: "3 holds of 30 seconds" */
    what = g_strdup_printf (ngettext ("%u hold of %s", "%u holds of %s", step->count), step->count, length);
  else
    what = loosen_session_words_step (step);

  if (step->side == LOOSEN_SIDE_LEFT)
    return g_strdup_printf (_ ("Left side: %s"), what);
  if (step->side == LOOSEN_SIDE_RIGHT)
    return g_strdup_printf (_ ("Right side: %s"), what);

  return g_steal_pointer (&what);
}

/**
 * loosen_session_words_done:
 * @routine: a routine
 *
 * Returns: (transfer full): what it holds, one line for each technique and side
 */
char *
loosen_session_words_done (LoosenRoutine *routine)
{
  g_autoptr (GString) lines = g_string_new (NULL);
  const LoosenStep *last = NULL;

  for (guint i = 0; i < loosen_routine_get_n_steps (routine); i++) {
    const LoosenStep *step = loosen_routine_get_step (routine, i);
    g_autofree char *line = NULL;

    if (!is_work (step))
      continue;
    if (last != NULL && last->technique == step->technique && last->side == step->side)
      continue;
    last = step;
    line = describe_work (routine, i);
    if (lines->len > 0)
      g_string_append_c (lines, '\n');
    g_string_append (lines, line);
  }

  return g_string_free (g_steal_pointer (&lines), FALSE);
}
