/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-plan-private.h"

#include <glib/gi18n.h>

#define WEEK 7
#define PAIN_MAX 10
#define YEAR_MAX 9999
#define TRAVEL 1 /* days that a date may be ahead, because who travels crosses midnights */

G_DEFINE_BOXED_TYPE (LoosenPlan, loosen_plan, loosen_plan_ref, loosen_plan_unref)
G_DEFINE_QUARK (loosen - plan - error - quark, loosen_plan_error)

static const LoosenPlanTexts *
get_texts (LoosenPlan *self)
{
  return &loosen_catalog_get_care (self->catalog)->plan;
}

/* loosen_plan_is_date:
 * @date: (nullable): a date
 *
 * Returns: whether it is one that can be written with a year of four digits
 */
gboolean
loosen_plan_is_date (const GDate *date)
{
  return date != NULL && g_date_valid (date) && g_date_get_year (date) <= YEAR_MAX;
}

/**
 * loosen_plan_new:
 * @catalog: texts, and the numbers that are proposed
 * @id: what no other plan has, such as g_uuid_string_random() gives: calendars know its events by it
 * @start: when the pain began
 *
 * Returns: (transfer full): a plan without answers and sessions
 */
LoosenPlan *
loosen_plan_new (LoosenCatalog *catalog, const char *id, const GDate *start)
{
  LoosenPlan *self;

  g_return_val_if_fail (catalog != NULL, NULL);
  g_return_val_if_fail (id != NULL && id[0] != '\0', NULL);
  g_return_val_if_fail (loosen_plan_is_date (start), NULL);

  self = g_rc_box_new0 (LoosenPlan);
  self->catalog = loosen_catalog_ref (catalog);
  self->id = g_strdup (id);
  self->start = g_date_get_julian (start);
  self->strings = g_string_chunk_new (256);
  self->answers = g_array_new (FALSE, FALSE, sizeof (LoosenPlanAnswer));
  self->sessions = g_array_new (FALSE, FALSE, sizeof (LoosenPlanSession));
  self->self_massages = g_array_new (FALSE, FALSE, sizeof (LoosenPlanSelfMassage));
  loosen_plan_reset_numbers (self);

  return self;
}

/**
 * loosen_plan_ref:
 * @self: a plan
 *
 * Returns: (transfer full): @self
 */
LoosenPlan *
loosen_plan_ref (LoosenPlan *self)
{
  return g_rc_box_acquire (self);
}

static void
clear_plan (gpointer data)
{
  LoosenPlan *self = data;

  g_clear_pointer (&self->answers, g_array_unref);
  g_clear_pointer (&self->sessions, g_array_unref);
  g_clear_pointer (&self->self_massages, g_array_unref);
  g_clear_pointer (&self->strings, g_string_chunk_free);
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->catalog, loosen_catalog_unref);
}

/**
 * loosen_plan_unref:
 * @self: (transfer full): a plan
 */
void
loosen_plan_unref (LoosenPlan *self)
{
  g_rc_box_release_full (self, clear_plan);
}

/**
 * loosen_plan_get_catalog:
 * @self: a plan
 *
 * Returns: (transfer none): the catalog it takes its texts from
 */
LoosenCatalog *
loosen_plan_get_catalog (LoosenPlan *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->catalog;
}

/**
 * loosen_plan_get_id:
 * @self: a plan
 *
 * Returns: (transfer none): what no other plan has
 */
const char *
loosen_plan_get_id (LoosenPlan *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->id;
}

/**
 * loosen_plan_get_start:
 * @self: a plan
 * @start: (out): when the pain began
 */
void
loosen_plan_get_start (LoosenPlan *self, GDate *start)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (start != NULL);

  g_date_clear (start, 1);
  g_date_set_julian (start, self->start);
}

/**
 * loosen_plan_set_start:
 * @self: a plan
 * @start: when the pain began
 */
void
loosen_plan_set_start (LoosenPlan *self, const GDate *start)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (loosen_plan_is_date (start));

  self->start = g_date_get_julian (start);
}

/**
 * loosen_plan_get_range:
 * @self: a plan
 * @number: one of its numbers
 *
 * Returns: what may be chosen now, and what is proposed. The gaps of a phase limit each other.
 */
LoosenRange
loosen_plan_get_range (LoosenPlan *self, LoosenPlanNumber number)
{
  LoosenRange range = { 0 };

  g_return_val_if_fail (self != NULL, range);
  g_return_val_if_fail (number < LOOSEN_PLAN_N_NUMBERS, range);

  range = get_texts (self)->numbers[number];
  if (number > LOOSEN_PLAN_MAINTENANCE_MAX_GAP)
    return range;
  if (number % 2 == 0)
    range.max = MIN (range.max, self->numbers[number + 1]);
  else
    range.min = MAX (range.min, self->numbers[number - 1]);

  return range;
}

/**
 * loosen_plan_get_number:
 * @self: a plan
 * @number: one of its numbers
 *
 * Returns: what was chosen, or is proposed
 */
guint
loosen_plan_get_number (LoosenPlan *self, LoosenPlanNumber number)
{
  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (number < LOOSEN_PLAN_N_NUMBERS, 0);

  return self->numbers[number];
}

/**
 * loosen_plan_set_number:
 * @self: a plan
 * @number: one of its numbers
 * @value: what the person chose
 * @error: %LOOSEN_PLAN_ERROR_RANGE
 *
 * Returns: whether it may be chosen; if not, nothing changes
 */
gboolean
loosen_plan_set_number (LoosenPlan *self, LoosenPlanNumber number, guint value, GError **error)
{
  LoosenRange range;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (number < LOOSEN_PLAN_N_NUMBERS, FALSE);

  range = loosen_plan_get_range (self, number);
  if (value < range.min || value > range.max) {
    g_set_error (error, LOOSEN_PLAN_ERROR, LOOSEN_PLAN_ERROR_RANGE, "numbers[%u]: %u is not within %u and %u",
                 number, value, range.min, range.max);
    return FALSE;
  }
  self->numbers[number] = value;

  return TRUE;
}

/**
 * loosen_plan_reset_numbers:
 * @self: a plan
 *
 * Goes back to the numbers that are proposed.
 */
void
loosen_plan_reset_numbers (LoosenPlan *self)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < LOOSEN_PLAN_N_NUMBERS; i++)
    self->numbers[i] = get_texts (self)->numbers[i].normal;
}

static gboolean
check_room (GArray *array, GError **error)
{
  if (array->len < LOOSEN_PLAN_MAX_ENTRIES)
    return TRUE;

  g_set_error (error, LOOSEN_PLAN_ERROR, LOOSEN_PLAN_ERROR_FULL, "more than %d entries",
               LOOSEN_PLAN_MAX_ENTRIES);
  return FALSE;
}

/* loosen_plan_insert_by_day:
 * @array: entries, each of which begins with its day
 * @entry: another one
 *
 * Keeps them by day, and what came later after what came before.
 */
void
loosen_plan_insert_by_day (GArray *array, gconstpointer entry)
{
  gsize size = g_array_get_element_size (array);
  guint32 day = *(const guint32 *) entry;
  guint place = array->len;

  while (place > 0 && *(const guint32 *) (const void *) (array->data + size * (place - 1)) > day)
    place--;
  g_array_insert_vals (array, place, entry, 1);
}

/**
 * loosen_plan_add_answer:
 * @self: a plan
 * @date: the day of the answer
 * @pain: 0 to 10
 * @sharp_constant: whether the pain is sharp and constant
 * @error: %LOOSEN_PLAN_ERROR_FULL
 *
 * Notes the weekly answer. Of several on one day the last counts.
 *
 * Returns: whether there was room
 */
gboolean
loosen_plan_add_answer (
  LoosenPlan *self, const GDate *date, guint pain, gboolean sharp_constant, GError **error)
{
  LoosenPlanAnswer answer;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (loosen_plan_is_date (date), FALSE);
  g_return_val_if_fail (pain <= PAIN_MAX, FALSE);

  answer = (LoosenPlanAnswer){ g_date_get_julian (date), pain, sharp_constant };
  for (guint i = self->answers->len; i > 0; i--) {
    LoosenPlanAnswer *other = &g_array_index (self->answers, LoosenPlanAnswer, i - 1);

    if (other->day < answer.day)
      break;
    if (other->day == answer.day) {
      *other = answer;
      return TRUE;
    }
  }
  if (!check_room (self->answers, error))
    return FALSE;
  loosen_plan_insert_by_day (self->answers, &answer);

  return TRUE;
}

/**
 * loosen_plan_add_session:
 * @self: a plan
 * @date: the day on which it began
 * @change: what it did
 * @error: %LOOSEN_PLAN_ERROR_FULL
 *
 * Notes a massage. There may be several on a day.
 *
 * Returns: whether there was room
 */
gboolean
loosen_plan_add_session (LoosenPlan *self, const GDate *date, LoosenPlanChange change, GError **error)
{
  LoosenPlanSession session;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (loosen_plan_is_date (date), FALSE);
  g_return_val_if_fail (change <= LOOSEN_PLAN_CHANGE_WORSE, FALSE);

  if (!check_room (self->sessions, error))
    return FALSE;
  session = (LoosenPlanSession){ g_date_get_julian (date), change };
  loosen_plan_insert_by_day (self->sessions, &session);

  return TRUE;
}

/**
 * loosen_plan_remove_session:
 * @self: a plan
 * @date: a day
 *
 * Takes back the last session of a day.
 *
 * Returns: whether there was one
 */
gboolean
loosen_plan_remove_session (LoosenPlan *self, const GDate *date)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (loosen_plan_is_date (date), FALSE);

  for (guint i = self->sessions->len; i > 0; i--)
    if (g_array_index (self->sessions, LoosenPlanSession, i - 1).day == g_date_get_julian (date)) {
      g_array_remove_index (self->sessions, i - 1);
      return TRUE;
    }

  return FALSE;
}

/**
 * loosen_plan_add_self_massage:
 * @self: a plan
 * @date: the day on which it began
 * @zone: what was worked
 * @side: on which side: one, or both
 * @error: %LOOSEN_PLAN_ERROR_FULL
 *
 * Notes a self-massage at home.
 *
 * Returns: whether there was room
 */
gboolean
loosen_plan_add_self_massage (
  LoosenPlan *self, const GDate *date, const LoosenZone *zone, LoosenSide side, GError **error)
{
  LoosenPlanSelfMassage massage;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (loosen_plan_is_date (date), FALSE);
  g_return_val_if_fail (zone != NULL, FALSE);
  g_return_val_if_fail (side == LOOSEN_SIDE_LEFT || side == LOOSEN_SIDE_RIGHT || side == LOOSEN_SIDE_BOTH,
                        FALSE);

  if (!check_room (self->self_massages, error))
    return FALSE;
  massage = (LoosenPlanSelfMassage){ g_date_get_julian (date),
                                     g_string_chunk_insert_const (self->strings, zone->id), side };
  loosen_plan_insert_by_day (self->self_massages, &massage);

  return TRUE;
}

/**
 * loosen_plan_get_n_answers:
 * @self: a plan
 *
 * Returns: how many answers there are
 */
guint
loosen_plan_get_n_answers (LoosenPlan *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->answers->len;
}

/**
 * loosen_plan_get_n_sessions:
 * @self: a plan
 *
 * Returns: how many sessions there are
 */
guint
loosen_plan_get_n_sessions (LoosenPlan *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->sessions->len;
}

/**
 * loosen_plan_get_session:
 * @self: a plan
 * @index: less than their number; they stand by day, the earliest first
 * @date: (out): the day on which it began
 *
 * Returns: what it did
 */
LoosenPlanChange
loosen_plan_get_session (LoosenPlan *self, guint index, GDate *date)
{
  const LoosenPlanSession *session;

  g_return_val_if_fail (self != NULL, LOOSEN_PLAN_CHANGE_UNKNOWN);
  g_return_val_if_fail (index < self->sessions->len, LOOSEN_PLAN_CHANGE_UNKNOWN);
  g_return_val_if_fail (date != NULL, LOOSEN_PLAN_CHANGE_UNKNOWN);

  session = &g_array_index (self->sessions, LoosenPlanSession, index);
  g_date_clear (date, 1);
  g_date_set_julian (date, session->day);

  return session->change;
}

/**
 * loosen_plan_date_of:
 * @wall: microseconds since 1970, UTC
 * @zone: where the person is
 * @date: (out): the day there
 *
 * A session that goes on over midnight belongs to the day on which it began: ask with its beginning.
 */
void
loosen_plan_date_of (gint64 wall, GTimeZone *zone, GDate *date)
{
  g_autoptr (GDateTime) utc = NULL;
  g_autoptr (GDateTime) local = NULL;
  int year, month, day;

  g_return_if_fail (zone != NULL);
  g_return_if_fail (date != NULL);

  /* Rounded down, also before 1970. */
  utc = g_date_time_new_from_unix_utc (wall / G_USEC_PER_SEC - (wall % G_USEC_PER_SEC < 0));
  g_return_if_fail (utc != NULL);
  local = g_date_time_to_timezone (utc, zone);
  g_date_time_get_ymd (local, &year, &month, &day);
  g_date_clear (date, 1);
  g_date_set_dmy (date, day, month, year);
}

/* The phase */

static void
enter (LoosenPlanState *state, LoosenPhase phase, LoosenPlanReason reason, const LoosenPlanAnswer *answer)
{
  state->phase = phase;
  state->reason = reason;
  state->pain = answer->pain;
  g_date_set_julian (&state->since, answer->day);
}

/* Goes through the answers until @day. A week counts as calm with the first calm answer, and again with each
 * that is a week or more after the last that counted; where more than a week has no answer, it begins anew.
 * Returns the day of the last answer, 0 for none. */
static guint32
find_phase (LoosenPlan *self, guint32 day, LoosenPlanState *state)
{
  guint32 counted = 0;
  guint32 last = 0;

  state->phase = LOOSEN_PHASE_FLARE;
  state->reason = LOOSEN_PLAN_REASON_NO_ANSWER;
  for (guint i = 0; i < self->answers->len; i++) {
    const LoosenPlanAnswer *answer = &g_array_index (self->answers, LoosenPlanAnswer, i);
    gboolean severe = answer->pain >= self->numbers[LOOSEN_PLAN_SEVERE_PAIN];
    gboolean calm = answer->pain <= self->numbers[LOOSEN_PLAN_CALM_PAIN];
    gboolean first = last == 0;

    if (answer->day > day)
      break;
    last = answer->day;
    if (severe || answer->sharp_constant) {
      enter (state, LOOSEN_PHASE_FLARE,
             answer->sharp_constant ? LOOSEN_PLAN_REASON_SHARP : LOOSEN_PLAN_REASON_SEVERE, answer);
      state->calm_weeks = counted = 0;
      continue;
    }
    if (first)
      enter (state, calm ? LOOSEN_PHASE_MAINTENANCE : LOOSEN_PHASE_SETTLING, LOOSEN_PLAN_REASON_FIRST,
             answer);
    if (!calm) {
      state->calm_weeks = counted = 0;
      continue;
    }
    if (counted != 0 && answer->day - counted < WEEK)
      continue;
    state->calm_weeks = counted != 0 && answer->day - counted < 2 * WEEK ? state->calm_weeks + 1 : 1;
    counted = answer->day;
    if (state->calm_weeks >= self->numbers[LOOSEN_PLAN_CALM_WEEKS] &&
        state->phase != LOOSEN_PHASE_MAINTENANCE) {
      enter (state, state->phase + 1, LOOSEN_PLAN_REASON_CALM, answer);
      state->calm_weeks = 0;
    }
  }

  return last;
}

/* The sessions */

/* How many sessions there were until @day. */
static guint
count_sessions (LoosenPlan *self, guint32 day)
{
  guint n = 0;

  while (n < self->sessions->len && g_array_index (self->sessions, LoosenPlanSession, n).day <= day)
    n++;

  return n;
}

/* Sessions of which nothing is said count neither way. */
static gboolean
is_unchanged (LoosenPlan *self, guint n_sessions)
{
  guint n = 0;

  for (guint i = n_sessions; i > 0 && n < self->numbers[LOOSEN_PLAN_UNCHANGED_SESSIONS]; i--) {
    LoosenPlanChange change = g_array_index (self->sessions, LoosenPlanSession, i - 1).change;

    if (change == LOOSEN_PLAN_CHANGE_BETTER)
      return FALSE;
    n += change != LOOSEN_PLAN_CHANGE_UNKNOWN;
  }

  return n >= self->numbers[LOOSEN_PLAN_UNCHANGED_SESSIONS];
}

static gboolean
has_future (LoosenPlan *self, guint32 day)
{
  const GArray *const arrays[] = { self->answers, self->sessions, self->self_massages };

  /* All begin with their day, and the last is the latest. */
  for (guint i = 0; i < G_N_ELEMENTS (arrays); i++) {
    gsize size = g_array_get_element_size ((GArray *) arrays[i]);

    if (arrays[i]->len > 0 &&
        *(const guint32 *) (const void *) (arrays[i]->data + size * (arrays[i]->len - 1)) > day)
      return TRUE;
  }

  return FALSE;
}

/**
 * loosen_plan_look:
 * @self: a plan
 * @today: a day
 *
 * What the plan says on a day: content section 6.6. What is dated after the day that follows has not
 * happened, and is left out until it has; one day is allowed to those who travel.
 *
 * Returns: the state of the plan
 */
LoosenPlanState
loosen_plan_look (LoosenPlan *self, const GDate *today)
{
  LoosenPlanState state = { 0 };
  guint32 day;
  guint32 known;
  guint32 answered;
  guint32 next;
  guint32 latest;
  guint n;

  g_return_val_if_fail (self != NULL, state);
  g_return_val_if_fail (loosen_plan_is_date (today), state);

  day = g_date_get_julian (today);
  known = day + TRAVEL;
  g_date_clear (&state.since, 1);
  g_date_clear (&state.last, 1);
  answered = find_phase (self, known, &state);
  state.answer_due = answered == 0 || day >= answered + WEEK;
  g_date_clear (&state.next_answer, 1);
  g_date_set_julian (&state.next_answer, state.answer_due ? day : answered + WEEK);

  n = count_sessions (self, known);
  next = latest = day;
  if (n > 0) {
    guint32 last = g_array_index (self->sessions, LoosenPlanSession, n - 1).day;

    state.has_session = TRUE;
    g_date_set_julian (&state.last, last);
    next = MAX (day, last + self->numbers[2 * state.phase]);
    latest = MAX (next, last + self->numbers[2 * state.phase + 1]);
    if (n > 1 &&
        last - g_array_index (self->sessions, LoosenPlanSession, n - 2).day < self->numbers[2 * state.phase])
      state.warnings |= LOOSEN_PLAN_WARNING_CLOSE;
  }
  g_date_clear (&state.next, 1);
  g_date_clear (&state.latest, 1);
  g_date_set_julian (&state.next, next);
  g_date_set_julian (&state.latest, latest);

  if (is_unchanged (self, n))
    state.warnings |= LOOSEN_PLAN_WARNING_UNCHANGED;
  if (day >= self->start + WEEK * self->numbers[LOOSEN_PLAN_DOCTOR_WEEKS])
    state.warnings |= LOOSEN_PLAN_WARNING_DOCTOR;
  if (has_future (self, known))
    state.warnings |= LOOSEN_PLAN_WARNING_FUTURE;

  return state;
}

/**
 * loosen_plan_is_too_close:
 * @self: a plan
 * @today: a day
 * @date: when a session is thought of
 *
 * Returns: whether it would be closer to another session than the phase of today asks for
 */
gboolean
loosen_plan_is_too_close (LoosenPlan *self, const GDate *today, const GDate *date)
{
  LoosenPlanState state = { 0 };
  guint32 day;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (loosen_plan_is_date (today), FALSE);
  g_return_val_if_fail (loosen_plan_is_date (date), FALSE);

  find_phase (self, g_date_get_julian (today) + TRAVEL, &state);
  day = g_date_get_julian (date);
  for (guint i = 0; i < self->sessions->len; i++) {
    guint32 other = g_array_index (self->sessions, LoosenPlanSession, i).day;

    if (MAX (day, other) - MIN (day, other) < self->numbers[2 * state.phase])
      return TRUE;
  }

  return FALSE;
}

/**
 * loosen_plan_get_self_massage_left:
 * @self: a plan
 * @today: a day
 * @zone: what would be worked
 * @side: on which side: one, or both
 *
 * Returns: how often it may be worked on that day still; of both sides, the one that may less
 */
guint
loosen_plan_get_self_massage_left (LoosenPlan *self,
                                   const GDate *today,
                                   const LoosenZone *zone,
                                   LoosenSide side)
{
  guint left = 0;
  guint right = 0;
  guint used;
  guint max;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (loosen_plan_is_date (today), 0);
  g_return_val_if_fail (zone != NULL, 0);

  for (guint i = 0; i < self->self_massages->len; i++) {
    const LoosenPlanSelfMassage *massage = &g_array_index (self->self_massages, LoosenPlanSelfMassage, i);

    if (massage->day != g_date_get_julian (today) || !g_str_equal (massage->zone, zone->id))
      continue;
    left += (massage->side & side & LOOSEN_SIDE_LEFT) != 0;
    right += (massage->side & side & LOOSEN_SIDE_RIGHT) != 0;
  }
  used = MAX (left, right);
  max = self->numbers[LOOSEN_PLAN_SELF_MASSAGE_PER_DAY];

  return used < max ? max - used : 0;
}

/**
 * loosen_plan_dup_reason:
 * @self: a plan
 * @state: what it said
 *
 * Returns: (transfer full): why it is in its phase, in words
 */
char *
loosen_plan_dup_reason (LoosenPlan *self, const LoosenPlanState *state)
{
  guint weeks;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (state != NULL, NULL);

  weeks = self->numbers[LOOSEN_PLAN_CALM_WEEKS];
  switch (state->reason) {
  case LOOSEN_PLAN_REASON_SHARP:
    return g_strdup (_ ("Because your pain is sharp and constant."));
  case LOOSEN_PLAN_REASON_SEVERE:
    return g_strdup_printf (_ ("Because your pain is %u out of 10."), state->pain);
  case LOOSEN_PLAN_REASON_FIRST:
    return g_strdup_printf (_ ("Because your pain was %u out of 10 at your first answer."), state->pain);
  case LOOSEN_PLAN_REASON_CALM:
    return g_strdup_printf (ngettext ("Because your pain was %2$u or less for %1$u week.",
                                      "Because your pain was %2$u or less for %1$u weeks in a row.", weeks),
                            weeks, self->numbers[LOOSEN_PLAN_CALM_PAIN]);
  case LOOSEN_PLAN_REASON_NO_ANSWER:
  default:
    return g_strdup (_ ("Because there is no answer yet: we start carefully."));
  }
}

/**
 * loosen_plan_dup_warning:
 * @self: a plan
 * @warning: one warning
 *
 * Returns: (transfer full): the warning in words
 */
char *
loosen_plan_dup_warning (LoosenPlan *self, LoosenPlanWarning warning)
{
  guint weeks;

  g_return_val_if_fail (self != NULL, NULL);

  weeks = self->numbers[LOOSEN_PLAN_DOCTOR_WEEKS];
  switch (warning) {
  case LOOSEN_PLAN_WARNING_CLOSE:
    return g_strdup (_ ("Your last two sessions were closer together than this phase asks for."));
  case LOOSEN_PLAN_WARNING_UNCHANGED:
    return g_strdup (get_texts (self)->unchanged);
  case LOOSEN_PLAN_WARNING_DOCTOR:
    return g_strdup_printf (
      ngettext ("It is %u week since your pain began. It should be checked by a professional.",
                "It is %u weeks or more since your pain began. It should be checked by a "
                "professional.",
                weeks),
      weeks);
  case LOOSEN_PLAN_WARNING_FUTURE:
  default:
    return g_strdup (
      _ ("Some entries have a date that is still to come. Is the date of this computer right?"));
  }
}
