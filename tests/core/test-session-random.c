/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A session and a model of it, side by side through thousands of things that may happen in any order. The
 * model knows neither wakes nor cues: only how long things last. `--seed` repeats a walk. */

#include "loosen-session-fixture.h"

#define N_WALKS 60
#define N_ACTS 300

typedef struct {
  LoosenCatalog *catalog;
  GArray *steps; /* of LoosenStep */
  GArray *done;  /* of LoosenStep: each time that one was left, as long as it had lasted */
  LoosenSessionState state;
  LoosenSessionState slept_in;
  LoosenOutcome outcome;
  guint index;
  guint n_stops;
  gint64 length;
  gint64 left;
} Model;

static const LoosenStep *
model_step (Model *model, guint index)
{
  return index < model->steps->len ? &g_array_index (model->steps, LoosenStep, index) : NULL;
}

static gboolean
is_work (const LoosenStep *step)
{
  return step->kind == LOOSEN_STEP_HOLD || step->kind == LOOSEN_STEP_REPS;
}

static void
model_leave (Model *model)
{
  LoosenStep done = *model_step (model, model->index);

  done.length = model->length - model->left;
  g_array_append_val (model->done, done);
}

static void
model_enter (Model *model, guint index)
{
  model->index = index;
  model->length = model->left = model_step (model, index)->length;
}

static gboolean
model_is_settling (Model *model)
{
  return model->state == LOOSEN_SESSION_SETTLING ||
         (model->state == LOOSEN_SESSION_SLEPT && model->slept_in == LOOSEN_SESSION_SETTLING);
}

static void
model_finish (Model *model, LoosenOutcome outcome)
{
  model->state = LOOSEN_SESSION_DONE;
  model->outcome = outcome;
}

static gboolean
model_runs (Model *model)
{
  return model->state == LOOSEN_SESSION_RUNNING ||
         (model->state == LOOSEN_SESSION_SETTLING && model->left > 0);
}

static gboolean
model_moves (Model *model)
{
  return model->state == LOOSEN_SESSION_RUNNING || model->state == LOOSEN_SESSION_PAUSED;
}

static void
model_pass (Model *model, gint64 length)
{
  if (model->state == LOOSEN_SESSION_SETTLING)
    model->left = MAX (model->left - length, 0);
  while (model->state == LOOSEN_SESSION_RUNNING && length > 0) {
    gint64 passed = MIN (model->left, length);

    model->left -= passed;
    length -= passed;
    if (model->left > 0)
      break;
    model_leave (model);
    if (model_step (model, model->index + 1) != NULL)
      model_enter (model, model->index + 1);
    else
      model_finish (model, LOOSEN_OUTCOME_COMPLETED);
  }
}

static gboolean
share_a_target (const LoosenTechnique *one, const LoosenTechnique *two)
{
  for (guint i = 0; one->targets[i] != NULL; i++)
    for (guint k = 0; two->targets[k] != NULL; k++)
      if (g_str_equal (one->targets[i]->id, two->targets[k]->id))
        return TRUE;

  return FALSE;
}

/* What has no sides is on both. */
static gboolean
is_felt_on (const LoosenStep *step, LoosenSide side)
{
  return step->side == side || step->side == LOOSEN_SIDE_NONE || step->side == LOOSEN_SIDE_BOTH;
}

static gint64
model_pressure_in (GArray *steps, guint from, const LoosenStep *step, LoosenSide side)
{
  gint64 total = 0;

  for (guint i = from; i < steps->len; i++) {
    const LoosenStep *other = &g_array_index (steps, LoosenStep, i);

    if (is_work (other) && other->technique->has_pressure && is_felt_on (other, side) &&
        share_a_target (other->technique, step->technique))
      total += other->length;
  }

  return total;
}

static gint64
model_added (const LoosenStep *step, gint64 length)
{
  gint64 added = 0;

  if (step->kind != LOOSEN_STEP_REPS)
    return length;
  while (added < length)
    added += step->beat;

  return added;
}

static gboolean
model_can_add_on (Model *model, const LoosenStep *step, gint64 length, LoosenSide side)
{
  return !is_felt_on (step, side) ||
         model_pressure_in (model->steps, model->index + 1, step, side) +
             model_pressure_in (model->done, 0, step, side) + model->length + model_added (step, length) <=
           SECONDS (180);
}

static gboolean
model_can_add (Model *model, gint64 length)
{
  const LoosenStep *step = model_step (model, model->index);

  if (!model_moves (model))
    return FALSE;
  if (!is_work (step))
    return TRUE;
  if (model->n_stops > 0)
    return FALSE;
  if (!step->technique->has_pressure)
    return TRUE;

  return model_can_add_on (model, step, length, LOOSEN_SIDE_LEFT) &&
         model_can_add_on (model, step, length, LOOSEN_SIDE_RIGHT);
}

static void
model_restart_gently (Model *model)
{
  const LoosenTechnique *technique = model_step (model, model->index)->technique;
  LoosenSide side = model_step (model, model->index)->side;
  LoosenChoice choice = { technique, side, side, technique->hold_s.min, technique->reps.min };
  g_autoptr (LoosenRoutine) routine = loosen_routine_new (model->catalog, &choice, 1, NULL);
  GArray *steps = g_array_new (FALSE, FALSE, sizeof (LoosenStep));

  /* The time to get into place, and one piece of work. */
  for (guint i = 0; i < loosen_routine_get_n_steps (routine); i++) {
    g_array_append_vals (steps, loosen_routine_get_step (routine, i), 1);
    if (is_work (loosen_routine_get_step (routine, i)))
      break;
  }
  for (guint i = model->index + 1; model_step (model, i) != NULL; i++)
    if (model_step (model, i)->technique != technique)
      g_array_append_vals (steps, model_step (model, i), 1);
  g_array_unref (model->steps);
  model->steps = steps;
  model->state = LOOSEN_SESSION_RUNNING;
  model_enter (model, 0);
}

static void
model_stop (Model *model)
{
  model_leave (model);
  model->n_stops++;
  model->state = LOOSEN_SESSION_SETTLING;
  model->length = model->left = SECONDS (120);
}

static void
model_restart_side (Model *model)
{
  const LoosenStep *step = model_step (model, model->index);
  guint first = model->index;

  while (first > 0 && model_step (model, first - 1)->technique == step->technique &&
         model_step (model, first - 1)->side == step->side)
    first--;
  model_leave (model);
  model->state = LOOSEN_SESSION_RUNNING;
  model_enter (model, first);
}

static void
model_notice_sleep (Model *model)
{
  if (!model_runs (model))
    return;
  model->slept_in = model->state;
  model->state = LOOSEN_SESSION_SLEPT;
}

typedef enum {
  ACT_ADVANCE,
  ACT_STALL,
  ACT_SLEEP,
  ACT_NAP,
  ACT_WALL,
  ACT_START,
  ACT_PAUSE,
  ACT_RESUME,
  ACT_RESTART,
  ACT_ADD,
  ACT_SKIP,
  ACT_BACK,
  ACT_STOP,
  ACT_GONE,
  ACT_NOT_GONE,
  ACT_END,
  N_KINDS,
} Act;

/* How often each happens; what ends a session is rare. */
static const guint weights[N_KINDS] = { 30, 12, 3, 4, 2, 4, 6, 12, 2, 6, 6, 5, 1, 4, 1, 1 };

static Act
pick_act (void)
{
  guint total = 0;
  int at;

  for (guint i = 0; i < N_KINDS; i++)
    total += weights[i];
  at = g_test_rand_int_range (0, total);
  for (guint i = 0; i < N_KINDS; i++) {
    if (at < (int) weights[i])
      return i;
    at -= weights[i];
  }

  g_assert_not_reached ();
}

static gint64
pick_length (void)
{
  static const gint64 round[] = { 0, 1, 250000, 1000000, 3000000, 15000000, 60000000 };

  return g_test_rand_bit () ? round[g_test_rand_int_range (0, G_N_ELEMENTS (round))]
                            : g_test_rand_int_range (0, 40 * G_USEC_PER_SEC);
}

static void
do_act (Fixture *run, Model *model, Act act)
{
  LoosenSession *session = run->session;
  gint64 length = pick_length ();
  gboolean slept_running = model->state == LOOSEN_SESSION_SLEPT && model->slept_in == LOOSEN_SESSION_RUNNING;

  switch (act) {
  case ACT_ADVANCE:
    loosen_fake_clock_advance (run->clock, length);
    model_pass (model, length);
    break;
  case ACT_STALL:
    loosen_fake_clock_stall (run->clock, length);
    model_pass (model, length);
    break;
  case ACT_SLEEP:
    loosen_fake_clock_sleep (run->clock, SECONDS (2) + 1 + length);
    if (model_runs (model))
      g_assert_cmpint (loosen_session_get_state (session), ==, model->state);
    /* Any look at the clock sees it; this one does nothing else. */
    loosen_session_pause (session);
    model_notice_sleep (model);
    break;
  case ACT_NAP:
    loosen_fake_clock_sleep (run->clock, length % SECONDS (2));
    loosen_fake_clock_advance (run->clock, SECONDS (1));
    model_pass (model, SECONDS (1));
    break;
  case ACT_WALL:
    loosen_fake_clock_set_wall (run->clock, g_test_rand_int ());
    break;
  case ACT_START:
    loosen_session_start (session);
    if (model->state == LOOSEN_SESSION_READY)
      model->state = LOOSEN_SESSION_RUNNING;
    break;
  case ACT_PAUSE:
    loosen_session_pause (session);
    if (model->state == LOOSEN_SESSION_RUNNING)
      model->state = LOOSEN_SESSION_PAUSED;
    break;
  case ACT_RESUME:
    loosen_session_resume (session);
    if (model->state == LOOSEN_SESSION_PAUSED)
      model->state = LOOSEN_SESSION_RUNNING;
    else if (model->state == LOOSEN_SESSION_SLEPT)
      model->state = model->slept_in;
    break;
  case ACT_RESTART:
    loosen_session_restart_side (session);
    if (model_moves (model) || slept_running)
      model_restart_side (model);
    break;
  case ACT_ADD:
    length = MAX (length, 1);
    g_assert_cmpint (loosen_session_can_add_time (session, length), ==, model_can_add (model, length));
    loosen_session_add_time (session, length);
    if (model_can_add (model, length)) {
      gint64 added = model_added (model_step (model, model->index), length);

      model->length += added;
      model->left += added;
    }
    break;
  case ACT_SKIP:
    loosen_session_skip (session);
    if (model_moves (model) && model_step (model, model->index + 1) != NULL) {
      model_leave (model);
      model_enter (model, model->index + 1);
    } else if (model_moves (model)) {
      model_finish (model, LOOSEN_OUTCOME_COMPLETED);
    }
    break;
  case ACT_BACK:
    loosen_session_back (session);
    if (model_moves (model)) {
      gboolean before = model->index > 0 && model->length - model->left < SECONDS (3);

      model_leave (model);
      model_enter (model, before ? model->index - 1 : model->index);
    }
    break;
  case ACT_STOP:
    loosen_session_stop (session);
    if (model_moves (model) || slept_running)
      model_stop (model);
    break;
  case ACT_GONE:
  case ACT_NOT_GONE:
    loosen_session_settled (session, act == ACT_GONE);
    if (model->state != LOOSEN_SESSION_SETTLING)
      break;
    if (model->n_stops > 1)
      model_finish (model, LOOSEN_OUTCOME_STOPPED_TWICE);
    else if (act == ACT_NOT_GONE)
      model_finish (model, LOOSEN_OUTCOME_STOPPED);
    else
      model_restart_gently (model);
    break;
  case ACT_END:
    loosen_session_end (session);
    if (model->state != LOOSEN_SESSION_DONE)
      model_finish (model, model->n_stops > 1           ? LOOSEN_OUTCOME_STOPPED_TWICE
                           : model_is_settling (model) ? LOOSEN_OUTCOME_STOPPED
                                                        : LOOSEN_OUTCOME_ENDED);
    break;
  case N_KINDS:
  default:
    g_assert_not_reached ();
  }
}

static void
compare (Fixture *run, Model *model)
{
  LoosenReading reading = loosen_session_read (run->session);
  const LoosenStep *step = loosen_session_get_step (run->session);
  gboolean settling = model_is_settling (model);
  gint64 left = model->state == LOOSEN_SESSION_DONE || settling ? 0 : model->left;

  g_assert_cmpstr (core_fixture_name_state (loosen_session_get_state (run->session)), ==,
                   core_fixture_name_state (model->state));
  g_assert_cmpint (loosen_session_get_outcome (run->session), ==, model->outcome);
  g_assert_cmpuint (loosen_session_get_n_stops (run->session), ==, model->n_stops);
  g_assert_cmpuint (loosen_fake_clock_get_n_pending (run->clock), ==, model_runs (model) ? 1 : 0);
  g_assert_cmpuint (loosen_session_get_step_index (run->session), ==, model->index);
  if (model->state != LOOSEN_SESSION_DONE)
    for (guint i = model->index + 1; i < model->steps->len; i++)
      left += model_step (model, i)->length;
  g_assert_cmpint (loosen_session_get_left (run->session), ==, left);
  g_assert_cmpint (step->kind, ==, model_step (model, model->index)->kind);
  g_assert_cmpint (step->side, ==, model_step (model, model->index)->side);
  g_assert_true (step->technique == model_step (model, model->index)->technique);
  g_assert_cmpint (reading.length, ==, model->length);
  g_assert_cmpint (reading.remaining, ==, model->left);
  if (settling)
    return;
  if (model->state == LOOSEN_SESSION_DONE) {
    g_assert_cmpuint (reading.beat, ==, 0);
    g_assert_cmpint (reading.breath.phase, ==, LOOSEN_BREATH_EASY);
    g_assert_null (reading.cue);
    return;
  }

  /* What is shown is of this step, and within it. */
  g_assert_cmpuint (reading.beat, <=, step->n_beats);
  g_assert_cmpint (reading.beat > 0, ==, step->beat > 0 && reading.remaining > 0);
  g_assert_true (reading.beat_progress >= 0 && reading.beat_progress < 1);
  g_assert_true (reading.breath.fullness >= 0 && reading.breath.fullness <= 1);
  g_assert_cmpuint (reading.breath.number, <=, reading.breath.count);
  g_assert_cmpint (reading.breath.left, <=, MAX (reading.remaining, 0));
  if (!loosen_step_leads_breath (step))
    g_assert_cmpint (reading.breath.phase, ==, LOOSEN_BREATH_EASY);
}

/* No cue but the stop and the end where no step runs; none in a state that nobody hears. */
static void
cue_cb (LoosenSession *session, int cue)
{
  LoosenSessionState state = loosen_session_get_state (session);

  if (cue == LOOSEN_CUE_STOP)
    g_assert_cmpint (state, ==, LOOSEN_SESSION_SETTLING);
  else if (cue == LOOSEN_CUE_SESSION_DONE)
    g_assert_cmpint (state, ==, LOOSEN_SESSION_DONE);
  else
    g_assert_cmpint (state, ==, LOOSEN_SESSION_RUNNING);
}

static LoosenChoice
pick_choice (LoosenCatalog *catalog)
{
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (catalog);
  const LoosenTechnique *technique;
  guint n = 0;

  while (techniques[n] != NULL)
    n++;
  do
    technique = techniques[g_test_rand_int_range (0, n)];
  while (!loosen_technique_is_timed (technique));

  return (LoosenChoice){
    .technique = technique,
    .sides = g_test_rand_int_range (1, 4),
    .first = g_test_rand_int_range (1, 3),
    .hold_s = g_test_rand_int_range (technique->hold_s.min, technique->hold_s.max + 1),
    .reps = g_test_rand_int_range (technique->reps.min, technique->reps.max + 1),
  };
}

static void
walk (LoosenCatalog *catalog)
{
  LoosenChoice choices[4];
  guint n_choices = g_test_rand_int_range (1, 5);
  g_autoptr (Fixture) run = NULL;
  Model model = { .catalog = catalog };

  for (guint i = 0; i < n_choices; i++)
    choices[i] = pick_choice (catalog);
  run = fixture_new (catalog, choices, n_choices);
  g_signal_connect (run->session, "cue", G_CALLBACK (cue_cb), NULL);
  model.steps = g_array_new (FALSE, FALSE, sizeof (LoosenStep));
  model.done = g_array_new (FALSE, FALSE, sizeof (LoosenStep));
  for (guint i = 0; i < loosen_routine_get_n_steps (run->routine); i++)
    g_array_append_vals (model.steps, loosen_routine_get_step (run->routine, i), 1);
  model_enter (&model, 0);
  compare (run, &model);

  for (guint i = 0; i < N_ACTS; i++) {
    Act act = pick_act ();

    do_act (run, &model, act);
    compare (run, &model);
    if (model.state == LOOSEN_SESSION_DONE && i < N_ACTS - 10)
      i = N_ACTS - 10; /* A few more things to a dead session, and on to the next. */
  }
  g_array_unref (model.steps);
  g_array_unref (model.done);
}

static void
test_walks (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();

  for (guint i = 0; i < N_WALKS; i++)
    walk (catalog);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  /* Each its own random numbers, so that one that fails can be repeated alone. */
  for (guint i = 0; i < 10; i++) {
    g_autofree char *path = g_strdup_printf ("/session-random/walks/%u", i);

    g_test_add_func (path, test_walks);
  }

  return g_test_run ();
}
