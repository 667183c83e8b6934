/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-stops.h"

#include <glib/gi18n.h>

#include "loosen-stops-private.h"

#define MAX_TIME (G_MAXINT64 / 4) /* so that no sum overflows */

G_DEFINE_BOXED_TYPE (LoosenStops, loosen_stops, loosen_stops_ref, loosen_stops_unref)

/**
 * loosen_stops_new:
 *
 * Returns: (transfer full): a list without stops
 */
LoosenStops *
loosen_stops_new (void)
{
  LoosenStops *self = g_rc_box_new0 (LoosenStops);

  self->strings = g_string_chunk_new (256);
  self->stops = g_ptr_array_new_with_free_func (g_free);
  self->rests = g_array_new (FALSE, FALSE, sizeof (LoosenStopsRest));

  return self;
}

/**
 * loosen_stops_ref:
 * @self: stops
 *
 * Returns: (transfer full): @self
 */
LoosenStops *
loosen_stops_ref (LoosenStops *self)
{
  return g_rc_box_acquire (self);
}

static void
clear_stops (gpointer data)
{
  LoosenStops *self = data;

  g_clear_pointer (&self->stops, g_ptr_array_unref);
  g_clear_pointer (&self->rests, g_array_unref);
  g_clear_pointer (&self->strings, g_string_chunk_free);
}

/**
 * loosen_stops_unref:
 * @self: (transfer full): stops
 */
void
loosen_stops_unref (LoosenStops *self)
{
  g_rc_box_release_full (self, clear_stops);
}

/**
 * loosen_stops_add:
 * @self: stops
 * @stop: a stop, in any order; copied
 */
void
loosen_stops_add (LoosenStops *self, const LoosenStop *stop)
{
  LoosenStop *own;
  guint place;

  g_return_if_fail (self != NULL);
  g_return_if_fail (stop != NULL && stop->technique != NULL);

  own = g_memdup2 (stop, sizeof (LoosenStop));
  own->technique = g_string_chunk_insert_const (self->strings, stop->technique);
  own->time = CLAMP (stop->time, -MAX_TIME, MAX_TIME);
  own->zone = stop->zone != NULL ? g_string_chunk_insert_const (self->strings, stop->zone) : NULL;
  for (place = self->stops->len; place > 0; place--)
    if (((const LoosenStop *) g_ptr_array_index (self->stops, place - 1))->time <= own->time)
      break;
  g_ptr_array_insert (self->stops, place, own);
}

/**
 * loosen_stops_settle_last:
 * @self: stops, not empty
 *
 * Notes that the feeling of the latest stop went away. Until then a stop counts as one that did not settle, so that
 * whatever happens in between errs on the safe side.
 */
void
loosen_stops_settle_last (LoosenStops *self)
{
  g_return_if_fail (self != NULL && self->stops->len > 0);

  ((LoosenStop *) g_ptr_array_index (self->stops, self->stops->len - 1))->settled = TRUE;
}

/**
 * loosen_stops_add_rest:
 * @self: stops
 * @from: since when
 * @length: microseconds without pressure: see #LoosenAdvice
 */
void
loosen_stops_add_rest (LoosenStops *self, gint64 from, gint64 length)
{
  LoosenStopsRest rest = { CLAMP (from, -MAX_TIME, MAX_TIME), MIN (length, MAX_TIME) };

  g_return_if_fail (self != NULL);
  g_return_if_fail (length > 0);

  g_array_append_val (self->rests, rest);
}

/**
 * loosen_stops_correct_clock:
 * @self: stops
 * @now: the time
 *
 * Moves what lies in the future to @now. If the clock went wrong when it was noted, it holds from now on, as
 * long as it should, and not until that date.
 */
void
loosen_stops_correct_clock (LoosenStops *self, gint64 now)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < self->stops->len; i++) {
    LoosenStop *stop = g_ptr_array_index (self->stops, i);

    stop->time = MIN (stop->time, now);
  }
  for (guint i = 0; i < self->rests->len; i++) {
    LoosenStopsRest *rest = &g_array_index (self->rests, LoosenStopsRest, i);

    rest->from = MIN (rest->from, now);
  }
}

/**
 * loosen_stops_get_n:
 * @self: stops
 *
 * Returns: how many there are
 */
guint
loosen_stops_get_n (LoosenStops *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->stops->len;
}

/**
 * loosen_stops_get:
 * @self: stops
 * @index: less than their number
 *
 * Returns: (transfer none): a stop; the oldest is the first
 */
const LoosenStop *
loosen_stops_get (LoosenStops *self, guint index)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < self->stops->len, NULL);

  return g_ptr_array_index (self->stops, index);
}

static GDateTime *
get_local (gint64 time)
{
  return g_date_time_new_from_unix_local (time / G_USEC_PER_SEC);
}

/* Whether what holds for the rest of a day still does. What lies in the future was noted before the clock was
 * set back, so nobody knows when its day ends. */
static gboolean
holds_today (gint64 time, gint64 now)
{
  g_autoptr (GDateTime) then = get_local (time);
  g_autoptr (GDateTime) today = get_local (now);

  if (time > now || then == NULL || today == NULL)
    return TRUE;

  return g_date_time_get_year (then) == g_date_time_get_year (today) &&
         g_date_time_get_day_of_year (then) == g_date_time_get_day_of_year (today);
}

static gboolean
is_second (LoosenStops *self, guint index)
{
  const LoosenStop *stop = g_ptr_array_index (self->stops, index);

  for (guint i = 0; i < index; i++)
    if (((const LoosenStop *) g_ptr_array_index (self->stops, i))->session == stop->session)
      return TRUE;

  return FALSE;
}

/**
 * loosen_stops_get_rest_end:
 * @self: stops
 * @now: the time
 *
 * Returns: when the last rest from pressure ends; 0 if none goes on
 */
gint64
loosen_stops_get_rest_end (LoosenStops *self, gint64 now)
{
  gint64 end = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < self->rests->len; i++) {
    const LoosenStopsRest *rest = &g_array_index (self->rests, LoosenStopsRest, i);

    if (now < rest->from + rest->length)
      end = MAX (end, rest->from + rest->length);
  }

  return end;
}

/**
 * loosen_stops_get_hold:
 * @self: stops
 * @now: the time
 *
 * Whether there is no more pressure for now. Content section 5.8: a stop that did not settle (s6) and a
 * second stop in the same session (s5) end it for the day, that is the local day of the stop.
 *
 * Returns: why
 */
LoosenStopsHold
loosen_stops_get_hold (LoosenStops *self, gint64 now)
{
  gboolean second = FALSE;

  g_return_val_if_fail (self != NULL, LOOSEN_STOPS_HOLD_NONE);

  for (guint i = 0; i < self->stops->len; i++) {
    const LoosenStop *stop = g_ptr_array_index (self->stops, i);

    if (!holds_today (stop->time, now))
      continue;
    if (!stop->settled)
      return LOOSEN_STOPS_HOLD_NOT_SETTLED;
    second = second || is_second (self, i);
  }
  if (second)
    return LOOSEN_STOPS_HOLD_SECOND;

  return loosen_stops_get_rest_end (self, now) != 0 ? LOOSEN_STOPS_HOLD_REST : LOOSEN_STOPS_HOLD_NONE;
}

/**
 * loosen_stops_get_hidden_until:
 * @self: stops
 * @technique: id of a technique
 * @now: the time
 *
 * Content section 5.8: two stops on the same technique in seven days hide it for seven days, counted from the
 * second.
 *
 * Returns: until when it is hidden; 0 if it is not
 */
gint64
loosen_stops_get_hidden_until (LoosenStops *self, const char *technique, gint64 now)
{
  const LoosenStop *last = NULL;
  gint64 until = 0;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (technique != NULL, 0);

  for (guint i = 0; i < self->stops->len; i++) {
    const LoosenStop *stop = g_ptr_array_index (self->stops, i);

    if (!g_str_equal (stop->technique, technique))
      continue;
    if (last != NULL && stop->time - last->time <= LOOSEN_STOPS_HIDE_LENGTH &&
        now < stop->time + LOOSEN_STOPS_HIDE_LENGTH)
      until = stop->time + LOOSEN_STOPS_HIDE_LENGTH;
    last = stop;
  }

  return until;
}

static char *
describe_hidden (const LoosenTechnique *technique, gint64 until)
{
  g_autoptr (GDateTime) local = get_local (until);
  /* Translators: a date, in the form that strftime() knows: the way a day is written in a sentence */
  g_autofree char *day = local != NULL ? g_date_time_format (local, C_ ("day in a sentence", "%-d %B"))
                                       : NULL;
  g_autofree char *text = NULL;

  /* Translators: why a technique cannot be started; then a date such as "3 May" */
  text = g_strdup_printf (_ ("You had to stop this twice within seven days, so it is off until %s."),
                          day != NULL ? day : "…");

  return technique->easier != NULL ? g_strjoin (" ", text, technique->easier, NULL) : g_steal_pointer (&text);
}

/**
 * loosen_stops_apply:
 * @self: stops
 * @catalog: has the techniques
 * @now: the time
 * @gates: gates that nobody else looks at yet
 *
 * Holds back what the stops speak against, with the reasons.
 */
void
loosen_stops_apply (LoosenStops *self, LoosenCatalog *catalog, gint64 now, LoosenGates *gates)
{
  const LoosenTechnique *const *techniques;
  const char *reason = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (catalog != NULL);
  g_return_if_fail (gates != NULL);

  switch (loosen_stops_get_hold (self, now)) {
  case LOOSEN_STOPS_HOLD_NOT_SETTLED:
    reason = loosen_catalog_get_safety_texts (catalog)->stop_not_gone;
    break;
  case LOOSEN_STOPS_HOLD_SECOND:
    reason = loosen_catalog_get_safety_texts (catalog)->stop_second;
    break;
  case LOOSEN_STOPS_HOLD_REST:
    reason = loosen_catalog_get_screening_texts (catalog)->worse_leg;
    break;
  case LOOSEN_STOPS_HOLD_NONE:
  default:
    break;
  }

  techniques = loosen_catalog_get_techniques (catalog);
  for (guint i = 0; techniques[i] != NULL; i++) {
    gint64 until = loosen_stops_get_hidden_until (self, techniques[i]->id, now);

    if (reason != NULL && techniques[i]->has_pressure)
      loosen_gates_withhold_for (gates, techniques[i], LOOSEN_GATE_STOP, LOOSEN_SIDE_BOTH, reason);
    if (until != 0) {
      g_autofree char *hidden = describe_hidden (techniques[i], until);

      loosen_gates_withhold_for (gates, techniques[i], LOOSEN_GATE_STOP, LOOSEN_SIDE_BOTH, hidden);
    }
  }
}
