/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-session-rules.h"

typedef struct {
  LoosenSession *session; /* (unowned) */
  LoosenSessionState state;
  gboolean asking;
  gboolean slept_settling;
} Situation;

static gboolean
is_over (const Situation *now)
{
  return now->state == LOOSEN_SESSION_DONE;
}

static gboolean
is_live (const Situation *now)
{
  return !is_over (now);
}

static gboolean
is_asking (const Situation *now)
{
  return is_live (now) && now->asking;
}

static gboolean
is_not_asking (const Situation *now)
{
  return is_live (now) && !now->asking;
}

static gboolean
is_slept (const Situation *now)
{
  return !now->asking && now->state == LOOSEN_SESSION_SLEPT;
}

static gboolean
is_slept_in_step (const Situation *now)
{
  return is_slept (now) && !now->slept_settling;
}

static gboolean
is_settling (const Situation *now)
{
  return !now->asking && now->state == LOOSEN_SESSION_SETTLING;
}

static gboolean
is_settling_first (const Situation *now)
{
  return is_settling (now) && loosen_session_get_n_stops (now->session) < 2;
}

static gboolean
is_on_stage (const Situation *now)
{
  return is_not_asking (now) && now->state != LOOSEN_SESSION_SLEPT && now->state != LOOSEN_SESSION_SETTLING;
}

static gboolean
is_begun (const Situation *now)
{
  return is_on_stage (now) && now->state != LOOSEN_SESSION_READY;
}

static gboolean
has_time_to_add (const Situation *now)
{
  return is_on_stage (now) && loosen_session_can_add_time (now->session, LOOSEN_SESSION_ADDED_TIME);
}

/* Stopping is right from everywhere but from what follows a stop. */
static gboolean
can_hurt (const Situation *now)
{
  return now->state == LOOSEN_SESSION_RUNNING || now->state == LOOSEN_SESSION_PAUSED ||
         (now->state == LOOSEN_SESSION_SLEPT && !now->slept_settling);
}

static const struct {
  const char *action;
  gboolean (*allow) (const Situation *now);
} rules[] = {
  { "session.pause", is_on_stage },      { "session.skip", is_begun },
  { "session.back", is_begun },          { "session.add-time", has_time_to_add },
  { "session.stop", can_hurt },          { "session.end", is_not_asking },
  { "session.end-now", is_live },        { "session.keep-going", is_asking },
  { "session.resume", is_slept },        { "session.restart-side", is_slept_in_step },
  { "session.gone", is_settling_first }, { "session.not-gone", is_settling },
  { "session.again", is_over },          { "session.finish", is_over },
};

/**
 * loosen_session_rules_get_actions:
 *
 * Returns: (array zero-terminated=1): the actions of the session page
 */
const char *const *
loosen_session_rules_get_actions (void)
{
  static const char *actions[G_N_ELEMENTS (rules) + 1];

  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    actions[i] = rules[i].action;

  return actions;
}

/**
 * loosen_session_rules_allow:
 * @session: (nullable): a session
 * @asking: whether the person is asked about ending it
 * @slept_settling: whether the machine's sleep came while a stop settled
 * @action: an action of the session page
 *
 * The one place that says what can be done when.
 *
 * Returns: whether @action is on
 */
gboolean
loosen_session_rules_allow (LoosenSession *session,
                            gboolean asking,
                            gboolean slept_settling,
                            const char *action)
{
  Situation now = { .session = session, .asking = asking, .slept_settling = slept_settling };

  g_return_val_if_fail (session == NULL || LOOSEN_IS_SESSION (session), FALSE);
  g_return_val_if_fail (action != NULL, FALSE);

  if (session == NULL)
    return FALSE;

  now.state = loosen_session_get_state (session);
  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    if (g_str_equal (rules[i].action, action))
      return rules[i].allow (&now);

  return FALSE;
}
