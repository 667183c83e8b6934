/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-fake-clock.h"
#include "loosen-session.h"

G_BEGIN_DECLS

#define SECONDS(n) ((gint64) ((n) * (double) G_USEC_PER_SEC + 0.5))

LoosenCatalog *core_fixture_load_catalog (void);
const LoosenTechnique *core_fixture_find (LoosenCatalog *catalog, const char *id);

const char *core_fixture_name_cue (LoosenCue cue);
const char *core_fixture_name_step (LoosenStepKind kind);
const char *core_fixture_name_state (LoosenSessionState state);

/**
 * CoreTrace:
 *
 * Everything that a session said, with the milliseconds since the trace began: one line each.
 */
typedef struct {
  LoosenSession *session; /* (unowned) */
  LoosenClock *clock;     /* (unowned) */
  gint64 began;
  gboolean seconds; /* whether to note each second as well */
  GString *text;
} CoreTrace;

CoreTrace *core_trace_new (LoosenSession *session, LoosenFakeClock *clock);
void core_trace_free (CoreTrace *trace);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoreTrace, core_trace_free)
char *core_trace_take (CoreTrace *trace);

G_END_DECLS
