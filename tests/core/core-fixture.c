/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "core-fixture.h"

#include "loosen-config.h"

/**
 * core_fixture_load_catalog:
 *
 * Returns: (transfer full): the catalog that is shipped
 */
LoosenCatalog *
core_fixture_load_catalog (void)
{
  g_autoptr (GFile) folder = g_file_new_for_uri ("resource://" LOOSEN_RESOURCE_PATH "/catalog");
  g_autoptr (GError) error = NULL;
  LoosenCatalog *catalog = loosen_catalog_load (folder, &error);

  g_assert_no_error (error);
  g_assert_nonnull (catalog);

  return catalog;
}

/**
 * core_fixture_find:
 * @catalog: a catalog
 * @id: id of a technique that must be in it
 *
 * Returns: the technique
 */
const LoosenTechnique *
core_fixture_find (LoosenCatalog *catalog, const char *id)
{
  const LoosenTechnique *technique = loosen_catalog_find_technique (catalog, id);

  if (technique == NULL)
    g_error ("No technique %s", id);

  return technique;
}

/**
 * core_fixture_name_cue:
 * @cue: a cue
 *
 * Returns: a short name for traces
 */
const char *
core_fixture_name_cue (LoosenCue cue)
{
  static const char *const names[] = {
    "get-ready", "hold-begins", "in",   "out",       "beat",           "half",         "three",
    "two",       "one",         "rest", "side-done", "technique-done", "session-done", "stop",
  };

  g_assert_cmpuint (cue, <, G_N_ELEMENTS (names));

  return names[cue];
}

/**
 * core_fixture_name_step:
 * @kind: a kind of step
 *
 * Returns: a short name for traces
 */
const char *
core_fixture_name_step (LoosenStepKind kind)
{
  static const char *const names[] = { "settle", "hold", "reps", "rest", "switch" };

  g_assert_cmpuint (kind, <, G_N_ELEMENTS (names));

  return names[kind];
}

/**
 * core_fixture_name_state:
 * @state: a state
 *
 * Returns: a short name for traces
 */
const char *
core_fixture_name_state (LoosenSessionState state)
{
  static const char *const names[] = { "ready", "running", "paused", "slept", "settling", "done" };

  g_assert_cmpuint (state, <, G_N_ELEMENTS (names));

  return names[state];
}

G_GNUC_PRINTF (2, 3)
static void
note (CoreTrace *trace, const char *format, ...)
{
  gint64 since = loosen_clock_get_monotonic (trace->clock) - trace->began;
  va_list args;

  g_string_append_printf (trace->text, "%" G_GINT64_FORMAT " ", since / 1000);
  va_start (args, format);
  g_string_append_vprintf (trace->text, format, args);
  va_end (args);
  g_string_append_c (trace->text, '\n');
}

static void
state_changed_cb (LoosenSession *session, CoreTrace *trace)
{
  note (trace, "= %s", core_fixture_name_state (loosen_session_get_state (session)));
}

static void
step_changed_cb (LoosenSession *session, CoreTrace *trace)
{
  const LoosenStep *step = loosen_session_get_step (session);
  const char *side = loosen_side_get_id (step->side);

  note (trace, "> %u %s %s %u/%u %gs", loosen_session_get_step_index (session),
        core_fixture_name_step (step->kind), side != NULL ? side : "-", step->number, step->count,
        (double) step->length / G_USEC_PER_SEC);
}

static void
second_cb (LoosenSession *session, CoreTrace *trace)
{
  if (trace->seconds)
    note (trace, ". %g", (double) loosen_session_read (session).remaining / G_USEC_PER_SEC);
}

static void
cue_cb (LoosenSession *session, int cue, CoreTrace *trace)
{
  note (trace, "%s", core_fixture_name_cue (cue));
}

/**
 * core_trace_new:
 * @session: a session that outlives the trace
 * @clock: its clock
 *
 * Returns: (transfer full): a trace of all that it says from now on
 */
CoreTrace *
core_trace_new (LoosenSession *session, LoosenFakeClock *clock)
{
  CoreTrace *trace = g_new0 (CoreTrace, 1);

  trace->session = session;
  trace->clock = LOOSEN_CLOCK (clock);
  trace->began = loosen_clock_get_monotonic (trace->clock);
  trace->text = g_string_new (NULL);
  g_signal_connect (session, "state-changed", G_CALLBACK (state_changed_cb), trace);
  g_signal_connect (session, "step-changed", G_CALLBACK (step_changed_cb), trace);
  g_signal_connect (session, "second", G_CALLBACK (second_cb), trace);
  g_signal_connect (session, "cue", G_CALLBACK (cue_cb), trace);

  return trace;
}

/**
 * core_trace_free:
 * @trace: (transfer full): a trace
 */
void
core_trace_free (CoreTrace *trace)
{
  g_signal_handlers_disconnect_by_data (trace->session, trace);
  g_string_free (trace->text, TRUE);
  g_free (trace);
}

/**
 * core_trace_take:
 * @trace: a trace
 *
 * Returns: (transfer full): what was noted since the last take
 */
char *
core_trace_take (CoreTrace *trace)
{
  char *text = g_strdup (trace->text->str);

  g_string_truncate (trace->text, 0);

  return text;
}
