/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-safety.h"

#include <glib/gi18n.h>

#include "loosen-json-reader.h"

#define HOUR (3600 * (gint64) G_USEC_PER_SEC)
/* A check is of one start: what was answered longer ago, and nothing begun, is asked again. */
#define QUICK_LENGTH (HOUR / 2)
/* Nobody remembers how the leg was longer ago. */
#define NEXT_DAY_LENGTH (72 * HOUR)

#define KEY_SCREENING "safety.screening"
#define KEY_STOPS "safety.stops"
#define KEY_SESSION "safety.session"

/**
 * LoosenSafety:
 *
 * What is known of a person's safety, remembered: the answers to the safety questions, the stops, and how it went
 * afterwards. Whatever holds something back is decided here and nowhere else: LoosenGates follow from it.
 *
 * # Signals
 * `changed`: what is held back, or has to be asked, may be another.
 */
struct _LoosenSafety {
  GObject parent_instance;

  LoosenCatalog *catalog;     /* (owned) */
  LoosenClock *clock;         /* (owned) */
  LoosenStore *store;         /* (owned) */
  LoosenScreening *screening; /* (owned) */
  LoosenStops *stops;         /* (owned) */
  LoosenGates *gates;         /* (owned) (nullable), as they were last asked for */
  char *trouble;              /* (owned) (nullable), translated */

  /* Of the last session, UNIX time in microseconds */
  gint64 began_at;    /* 0 for none */
  gint64 rate_at;     /* when a session ended whose next day was not asked for, 0 for none */
  int pain_before;    /* of the last session, or LOOSEN_PAIN_UNSET */
  gboolean done_once; /* whether a session was ever gone through to its end */
  gboolean spent;     /* whether a session began since the last check */
  gboolean stop_open; /* whether the last stop was not answered yet */
};

G_DEFINE_FINAL_TYPE (LoosenSafety, loosen_safety, G_TYPE_OBJECT)

enum { CHANGED, N_SIGNALS };
static guint signals[N_SIGNALS];

static void
set_trouble (LoosenSafety *self, const char *trouble)
{
  g_free (self->trouble);
  self->trouble = g_strdup (trouble);
}

/* Remembers a text. What cannot be remembered still holds until the program ends, and the person is told. */
static void
keep (LoosenSafety *self, const char *key, const char *text)
{
  g_autoptr (GError) error = NULL;

  if (loosen_store_set_text (self->store, key, text, loosen_safety_get_now (self), &error))
    return;

  g_warning ("Cannot remember %s: %s", key, error->message);
  set_trouble (self, _ ("Your safety answers could not be kept on the disk. They hold until you close Loosen."));
}

static void
keep_session (LoosenSafety *self)
{
  g_autofree char *text =
    g_strdup_printf ("{\"format\":1,\"began\":%" G_GINT64_FORMAT ",\"rate\":%" G_GINT64_FORMAT
                     ",\"pain\":%d,\"done\":%s,\"spent\":%s,\"stop\":%s}",
                     self->began_at / 1000, self->rate_at / 1000, self->pain_before,
                     self->done_once ? "true" : "false", self->spent ? "true" : "false",
                     self->stop_open ? "true" : "false");

  keep (self, KEY_SESSION, text);
}

static void
keep_screening (LoosenSafety *self)
{
  g_autofree char *text = loosen_screening_to_text (self->screening);

  keep (self, KEY_SCREENING, text);
}

static void
keep_stops (LoosenSafety *self)
{
  g_autofree char *text = loosen_stops_to_text (self->stops);

  keep (self, KEY_STOPS, text);
}

/* A text that cannot be read is kept beside, never overwritten, and the person is told. */
static void
set_aside (LoosenSafety *self, const char *key, const char *text, const GError *why)
{
  g_autofree char *aside = g_strdup_printf ("%s.damaged.%" G_GINT64_FORMAT, key, loosen_safety_get_now (self));

  g_warning ("Cannot read what is remembered as %s: %s", key, why->message);
  if (text != NULL)
    keep (self, aside, text);
  set_trouble (self, _ ("Some of your safety answers could not be read, so Loosen asks again."));
}

static char *
recall (LoosenSafety *self, const char *key)
{
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  if (!loosen_store_get_text (self->store, key, &text, &error))
    set_aside (self, key, NULL, error);

  return text;
}

static void
recall_screening (LoosenSafety *self)
{
  g_autofree char *text = recall (self, KEY_SCREENING);
  g_autoptr (GError) error = NULL;

  if (text != NULL)
    self->screening = loosen_screening_new_from_text (self->catalog, text, &error);
  if (error != NULL)
    set_aside (self, KEY_SCREENING, text, error);
  /* A new one makes the full check due. */
  if (self->screening == NULL)
    self->screening = loosen_screening_new (self->catalog);
}

static void
recall_stops (LoosenSafety *self)
{
  g_autofree char *text = recall (self, KEY_STOPS);
  g_autoptr (GError) error = NULL;

  if (text != NULL)
    self->stops = loosen_stops_new_from_text (text, &error);
  if (error != NULL) {
    set_aside (self, KEY_STOPS, text, error);
    loosen_screening_demand (self->screening, LOOSEN_DUE_STOP);
  }
  if (self->stops == NULL)
    self->stops = loosen_stops_new ();
}

static void
recall_session (LoosenSafety *self)
{
  g_autofree char *text = recall (self, KEY_SESSION);
  g_autoptr (GError) error = NULL;
  g_autoptr (LoosenJsonReader) reader = NULL;
  g_autoptr (GBytes) bytes = NULL;
  gint64 began, rate;
  int pain;
  gboolean done, spent, stop;

  if (text == NULL)
    return;

  bytes = g_bytes_new (text, strlen (text));
  reader = loosen_json_reader_new (KEY_SESSION, bytes, &error);
  if (reader != NULL) {
    loosen_json_reader_get_uint (reader, "format", 1, 1);
    began = (gint64) loosen_json_reader_get_number (reader, "began", 0, 999999999999999) * 1000;
    rate = (gint64) loosen_json_reader_get_number (reader, "rate", 0, 999999999999999) * 1000;
    pain = loosen_json_reader_get_number (reader, "pain", LOOSEN_PAIN_UNSET, 10);
    done = loosen_json_reader_get_boolean (reader, "done");
    spent = loosen_json_reader_get_boolean (reader, "spent");
    stop = loosen_json_reader_get_boolean (reader, "stop");
    if (loosen_json_reader_finish (reader, &error)) {
      self->began_at = began;
      self->rate_at = rate;
      self->pain_before = pain;
      self->done_once = done;
      self->spent = spent;
      /* The program ended before it was said whether the feeling had gone. */
      if (stop)
        loosen_screening_demand (self->screening, LOOSEN_DUE_STOP);
    }
  }
  if (error != NULL)
    set_aside (self, KEY_SESSION, text, error);
}

static void
loosen_safety_dispose (GObject *object)
{
  LoosenSafety *self = LOOSEN_SAFETY (object);

  g_clear_pointer (&self->gates, loosen_gates_unref);
  g_clear_pointer (&self->stops, loosen_stops_unref);
  g_clear_object (&self->screening);
  g_clear_object (&self->store);
  g_clear_object (&self->clock);
  g_clear_pointer (&self->catalog, loosen_catalog_unref);

  G_OBJECT_CLASS (loosen_safety_parent_class)->dispose (object);
}

static void
loosen_safety_finalize (GObject *object)
{
  g_free (LOOSEN_SAFETY (object)->trouble);

  G_OBJECT_CLASS (loosen_safety_parent_class)->finalize (object);
}

static void
loosen_safety_class_init (LoosenSafetyClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = loosen_safety_dispose;
  object_class->finalize = loosen_safety_finalize;

  signals[CHANGED] =
    g_signal_new ("changed", LOOSEN_TYPE_SAFETY, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
loosen_safety_init (LoosenSafety *self)
{
  self->pain_before = LOOSEN_PAIN_UNSET;
}

/**
 * loosen_safety_new:
 * @catalog: has the questions and the techniques
 * @clock: the source of time
 * @store: where it is remembered
 *
 * Recalls what was remembered.
 *
 * Returns: (transfer full): what is known of the person's safety
 */
LoosenSafety *
loosen_safety_new (LoosenCatalog *catalog, LoosenClock *clock, LoosenStore *store)
{
  LoosenSafety *self;

  g_return_val_if_fail (catalog != NULL, NULL);
  g_return_val_if_fail (LOOSEN_IS_CLOCK (clock), NULL);
  g_return_val_if_fail (LOOSEN_IS_STORE (store), NULL);

  self = g_object_new (LOOSEN_TYPE_SAFETY, NULL);
  self->catalog = loosen_catalog_ref (catalog);
  self->clock = g_object_ref (clock);
  self->store = g_object_ref (store);
  set_trouble (self, loosen_store_get_trouble (store));
  recall_screening (self);
  recall_stops (self);
  recall_session (self);
  loosen_stops_correct_clock (self->stops, loosen_safety_get_now (self));

  return self;
}

/**
 * loosen_safety_get_catalog:
 * @self: the safety
 *
 * Returns: (transfer none): the catalog that has the questions
 */
LoosenCatalog *
loosen_safety_get_catalog (LoosenSafety *self)
{
  g_return_val_if_fail (LOOSEN_IS_SAFETY (self), NULL);

  return self->catalog;
}

/**
 * loosen_safety_get_screening:
 * @self: the safety
 *
 * Returns: (transfer none): the answers; whoever changes one calls loosen_safety_changed() afterwards
 */
LoosenScreening *
loosen_safety_get_screening (LoosenSafety *self)
{
  g_return_val_if_fail (LOOSEN_IS_SAFETY (self), NULL);

  return self->screening;
}

/**
 * loosen_safety_get_now:
 * @self: the safety
 *
 * Returns: the time, as answers are stamped with it: UNIX time in microseconds
 */
gint64
loosen_safety_get_now (LoosenSafety *self)
{
  g_return_val_if_fail (LOOSEN_IS_SAFETY (self), 0);

  return loosen_clock_get_wall (self->clock);
}

/**
 * loosen_safety_get_gates:
 * @self: the safety
 *
 * What is held back at this moment. Ask again whenever something may begin: a day ends, a rest is over.
 *
 * Returns: (transfer none): the gates, until the next call
 */
LoosenGates *
loosen_safety_get_gates (LoosenSafety *self)
{
  g_return_val_if_fail (LOOSEN_IS_SAFETY (self), NULL);

  g_clear_pointer (&self->gates, loosen_gates_unref);
  self->gates = loosen_gates_new ();
  loosen_screening_apply (self->screening, self->gates);
  loosen_stops_apply (self->stops, self->catalog, loosen_safety_get_now (self), self->gates);

  return self->gates;
}

/**
 * loosen_safety_get_ask:
 * @self: the safety
 *
 * Returns: what has to be asked before a session may begin
 */
LoosenAsk
loosen_safety_get_ask (LoosenSafety *self)
{
  gint64 now;

  g_return_val_if_fail (LOOSEN_IS_SAFETY (self), LOOSEN_ASK_FULL);

  now = loosen_safety_get_now (self);
  if (loosen_screening_get_due (self->screening, now) != LOOSEN_DUE_NOT)
    return LOOSEN_ASK_FULL;
  if (self->spent || loosen_screening_is_quick_due (self->screening, now - QUICK_LENGTH, now))
    return LOOSEN_ASK_QUICK;

  return LOOSEN_ASK_NOTHING;
}

/**
 * loosen_safety_get_trouble:
 * @self: the safety
 *
 * Returns: (transfer none) (nullable): a translated sentence on what could not be remembered or recalled
 */
const char *
loosen_safety_get_trouble (LoosenSafety *self)
{
  g_return_val_if_fail (LOOSEN_IS_SAFETY (self), NULL);

  return self->trouble;
}

/**
 * loosen_safety_changed:
 * @self: the safety
 *
 * Remembers the answers, after one was changed, and tells everybody.
 */
void
loosen_safety_changed (LoosenSafety *self)
{
  g_return_if_fail (LOOSEN_IS_SAFETY (self));

  keep_screening (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * loosen_safety_finish_check:
 * @self: the safety
 * @check: which check
 *
 * Ends a check in which every question was answered.
 *
 * Returns: whether it was
 */
gboolean
loosen_safety_finish_check (LoosenSafety *self, LoosenCheck check)
{
  gboolean whole;

  g_return_val_if_fail (LOOSEN_IS_SAFETY (self), FALSE);

  whole = loosen_screening_finish_check (self->screening, check, loosen_safety_get_now (self));
  if (whole) {
    self->spent = FALSE;
    keep_session (self);
  }
  loosen_safety_changed (self);

  return whole;
}

/**
 * loosen_safety_note_complaint:
 * @self: the safety
 * @complaint: where it hurts now
 *
 * Takes note of where it hurts, before a session: a new place in the leg makes the full check due.
 */
void
loosen_safety_note_complaint (LoosenSafety *self, LoosenComplaint *complaint)
{
  const LoosenMark *marks;
  guint n_marks;

  g_return_if_fail (LOOSEN_IS_SAFETY (self));
  g_return_if_fail (LOOSEN_IS_COMPLAINT (complaint));

  marks = loosen_complaint_get_marks (complaint, &n_marks);
  loosen_screening_note_marks (self->screening, marks, n_marks, loosen_safety_get_now (self));
  loosen_safety_changed (self);
}

/**
 * loosen_safety_begin_session:
 * @self: the safety
 *
 * Notes that a session begins. The check that was made for it counts for no other.
 */
void
loosen_safety_begin_session (LoosenSafety *self)
{
  g_return_if_fail (LOOSEN_IS_SAFETY (self));

  self->began_at = loosen_safety_get_now (self);
  self->spent = TRUE;
  keep_session (self);
}

/**
 * loosen_safety_note_stop:
 * @self: the safety
 * @step: the step that was stopped
 *
 * Notes "Sharp pain: stop" at once, so that no crash or closing of the program can wipe it out. Until
 * loosen_safety_answer_stop() it counts as one that did not settle.
 */
void
loosen_safety_note_stop (LoosenSafety *self, const LoosenStep *step)
{
  g_return_if_fail (LOOSEN_IS_SAFETY (self));
  g_return_if_fail (step != NULL);

  loosen_stops_add (self->stops, &(LoosenStop){ .technique = step->technique->id,
                                                .side = step->side,
                                                .time = loosen_safety_get_now (self),
                                                .session = self->began_at });
  self->stop_open = TRUE;
  keep_stops (self);
  keep_session (self);
  loosen_safety_changed (self);
}

/**
 * loosen_safety_answer_stop:
 * @self: the safety
 * @settled: whether the feeling has gone
 *
 * Notes the answer to the last stop. One that did not settle makes the full check due.
 */
void
loosen_safety_answer_stop (LoosenSafety *self, gboolean settled)
{
  g_return_if_fail (LOOSEN_IS_SAFETY (self));

  if (!self->stop_open)
    return;

  if (settled)
    loosen_stops_settle_last (self->stops);
  else
    loosen_screening_demand (self->screening, LOOSEN_DUE_STOP);
  self->stop_open = FALSE;
  keep_stops (self);
  keep_session (self);
  loosen_safety_changed (self);
}

/**
 * loosen_safety_end_session:
 * @self: the safety
 * @completed: whether it was gone through to its end
 * @pain_before: 0 to 10, or %LOOSEN_PAIN_UNSET
 *
 * Notes that a session is over, to ask on the day after how it went.
 *
 * Returns: whether it was the first ever that was gone through to its end
 */
gboolean
loosen_safety_end_session (LoosenSafety *self, gboolean completed, int pain_before)
{
  gboolean first;

  g_return_val_if_fail (LOOSEN_IS_SAFETY (self), FALSE);

  first = completed && !self->done_once;
  self->done_once = self->done_once || completed;
  self->rate_at = loosen_safety_get_now (self);
  self->pain_before = pain_before;
  keep_session (self);

  return first;
}

/**
 * loosen_safety_has_done_session:
 * @self: the safety
 *
 * Returns: whether a session was ever gone through to its end; before that the least of everything is suggested
 */
gboolean
loosen_safety_has_done_session (LoosenSafety *self)
{
  g_return_val_if_fail (LOOSEN_IS_SAFETY (self), FALSE);

  return self->done_once;
}

/**
 * loosen_safety_get_pain_before:
 * @self: the safety
 *
 * Returns: pain before the last session, 0 to 10, or %LOOSEN_PAIN_UNSET
 */
int
loosen_safety_get_pain_before (LoosenSafety *self)
{
  g_return_val_if_fail (LOOSEN_IS_SAFETY (self), LOOSEN_PAIN_UNSET);

  return self->pain_before;
}

/* What is left of the local day, microseconds. */
static gint64
get_rest_of_day (gint64 now)
{
  g_autoptr (GDateTime) date = g_date_time_new_from_unix_local (now / G_USEC_PER_SEC);
  g_autoptr (GDateTime) next = date != NULL ? g_date_time_add_days (date, 1) : NULL;
  g_autoptr (GDateTime) midnight = NULL;

  if (next != NULL)
    midnight = g_date_time_new_local (g_date_time_get_year (next), g_date_time_get_month (next),
                                      g_date_time_get_day_of_month (next), 0, 0, 0);

  return midnight != NULL ? MAX (g_date_time_to_unix (midnight) * G_USEC_PER_SEC - now, 1) : 24 * HOUR;
}

/**
 * loosen_safety_rate:
 * @self: the safety
 * @rating: how it went
 *
 * Takes what a person says after a session or on the next day, and does what follows from it: rests from pressure,
 * and a full check before the next session.
 *
 * Returns: what follows, for saying so
 */
LoosenAdvice
loosen_safety_rate (LoosenSafety *self, const LoosenRating *rating)
{
  LoosenAdvice advice = { NULL };
  gint64 now;

  g_return_val_if_fail (LOOSEN_IS_SAFETY (self), advice);
  g_return_val_if_fail (rating != NULL, advice);

  now = loosen_safety_get_now (self);
  advice = loosen_screening_advise (self->catalog, rating);
  if (advice.rest > 0)
    loosen_stops_add_rest (self->stops, now, advice.rest);
  if (advice.ends_day)
    loosen_stops_add_rest (self->stops, now, get_rest_of_day (now));
  if (advice.check)
    loosen_screening_demand (self->screening, LOOSEN_DUE_WORSE);
  if (rating->next_day)
    self->rate_at = 0;
  keep_stops (self);
  keep_session (self);
  loosen_safety_changed (self);

  return advice;
}

/**
 * loosen_safety_is_next_day_due:
 * @self: the safety
 *
 * Whether to ask how the leg is, on a day after a session (content section 5.8). Longer than three days ago it is not
 * asked any more.
 *
 * Returns: whether it is to be asked
 */
gboolean
loosen_safety_is_next_day_due (LoosenSafety *self)
{
  g_autoptr (GDateTime) then = NULL;
  g_autoptr (GDateTime) today = NULL;
  gint64 now;

  g_return_val_if_fail (LOOSEN_IS_SAFETY (self), FALSE);

  now = loosen_safety_get_now (self);
  if (self->rate_at == 0 || self->rate_at > now || now - self->rate_at > NEXT_DAY_LENGTH)
    return FALSE;

  then = g_date_time_new_from_unix_local (self->rate_at / G_USEC_PER_SEC);
  today = g_date_time_new_from_unix_local (now / G_USEC_PER_SEC);

  return g_date_time_get_year (then) != g_date_time_get_year (today) ||
         g_date_time_get_day_of_year (then) != g_date_time_get_day_of_year (today);
}
