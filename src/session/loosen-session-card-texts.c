/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-session-card-texts.h"

#include <glib/gi18n.h>

#include "loosen-session-words.h"

static const LoosenTechnique *
get_technique (LoosenSession *session)
{
  return loosen_session_get_step (session)->technique;
}

static const LoosenSafetyTexts *
get_texts (LoosenSession *session)
{
  return loosen_catalog_get_safety_texts (loosen_routine_get_catalog (loosen_session_get_routine (session)));
}

/**
 * loosen_session_card_show_stopped:
 * @self: a card
 * @session: a session after "Sharp pain: stop"
 *
 * Shows what to do now, and asks whether the feeling has gone; after a second stop there is nothing to ask
 * (content section 5.8).
 */
void
loosen_session_card_show_stopped (LoosenSessionCard *self, LoosenSession *session)
{
  const LoosenSafetyTexts *texts;
  gboolean second;

  g_return_if_fail (LOOSEN_IS_SESSION_CARD (self));
  g_return_if_fail (LOOSEN_IS_SESSION (session));

  texts = get_texts (session);
  second = loosen_session_get_n_stops (session) > 1;
  loosen_session_card_set_lead (self, loosen_session_words_ease_off (get_technique (session), texts));
  loosen_session_card_set_body (self, second ? texts->stop_second : texts->stop_settle);
  loosen_session_card_set_question (self, second ? NULL : texts->stop_question);
}

/**
 * loosen_session_card_show_slept:
 * @self: a card
 * @session: a session that the machine's sleep interrupted
 * @settling: whether it was letting a stop settle
 *
 * Shows where it stands and what is left of the step.
 */
void
loosen_session_card_show_slept (LoosenSessionCard *self, LoosenSession *session, gboolean settling)
{
  const LoosenStep *step;
  LoosenReading reading;
  g_autofree char *left = NULL;
  g_autofree char *what = NULL;
  g_autofree char *lead = NULL;

  g_return_if_fail (LOOSEN_IS_SESSION_CARD (self));
  g_return_if_fail (LOOSEN_IS_SESSION (session));

  step = loosen_session_get_step (session);
  reading = loosen_session_read (session);
  left = loosen_session_words_remaining (reading.remaining);
  if (settling) {
    loosen_session_card_set_lead (self, left);
    return;
  }

  what = step->kind == LOOSEN_STEP_HOLD ? loosen_session_words_holds (step) : NULL;
  if (what == NULL)
    what = loosen_session_words_step (step);
  if (step->side != LOOSEN_SIDE_NONE)
    /* Translators: the side, the step, then what is left of it: "Left side. Hold 2 of 3: 18 seconds left" */
    lead = g_strdup_printf (_ ("%s. %s: %s"), loosen_session_words_title (step), what, left);
  else
    /* Translators: the step, then what is left of it */
    lead = g_strdup_printf (_ ("%s: %s"), what, left);
  loosen_session_card_set_lead (self, lead);
}

/**
 * loosen_session_card_show_done:
 * @self: a card
 * @session: a session that is over
 * @as_planned: whether its routine is what was done
 *
 * Shows how it ended, how to come out of the position, and what was done.
 */
void
loosen_session_card_show_done (LoosenSessionCard *self, LoosenSession *session, gboolean as_planned)
{
  const LoosenTechnique *technique;
  const char *title = _ ("Done");
  const char *lead;
  g_autofree char *body = NULL;

  g_return_if_fail (LOOSEN_IS_SESSION_CARD (self));
  g_return_if_fail (LOOSEN_IS_SESSION (session));

  technique = get_technique (session);
  lead = technique->cue_end;
  switch (loosen_session_get_outcome (session)) {
  case LOOSEN_OUTCOME_ENDED:
    title = _ ("Session ended");
    body = g_strdup (_ ("You ended it early. That is fine."));
    break;
  case LOOSEN_OUTCOME_STOPPED:
    title = _ ("Rest now");
    lead = get_texts (session)->stop_not_gone;
    break;
  case LOOSEN_OUTCOME_STOPPED_TWICE:
    title = _ ("Rest now");
    lead = get_texts (session)->stop_second;
    break;
  case LOOSEN_OUTCOME_COMPLETED:
  case LOOSEN_OUTCOME_NONE:
  default:
    body = as_planned ? loosen_session_words_done (loosen_session_get_routine (session))
                      : g_strdup (technique->name);
    break;
  }
  loosen_session_card_set_title (self, title);
  loosen_session_card_set_lead (self, lead);
  loosen_session_card_set_body (self, body);
}
