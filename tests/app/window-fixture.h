/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "loosen-fake-clock.h"
#include "loosen-session-page.h"
#include "loosen-window.h"

G_BEGIN_DECLS

#define SECOND ((gint64) G_USEC_PER_SEC)
#define HOUR (3600 * SECOND)
#define DAY (24 * HOUR)
/* 2027-03-10 12:00 UTC; the tests run in UTC. */
#define NOON (G_GINT64_CONSTANT (1804680000) * SECOND)

/**
 * WindowFixture:
 * @catalog: (owned)
 * @clock: (owned): stands at noon
 * @settings: (owned)
 * @store: (owned): in memory
 * @window: the window, which may be opened anew with the same store
 *
 * What the tests of the window's safety begin with.
 */
typedef struct {
  LoosenCatalog *catalog;
  LoosenFakeClock *clock;
  LoosenSettings *settings;
  LoosenStore *store;
  GtkWidget *window;
} WindowFixture;

/**
 * WindowCause:
 * @name: of the test
 * @question: (nullable): id of the question whose answer it is
 * @answer: its answer
 * @worse: whether it is that the leg got worse
 * @n_held: how many of the 18 techniques with a timer it holds back
 *
 * What holds something back.
 */
typedef struct {
  const char *name;
  const char *question;
  LoosenAnswer answer;
  gboolean worse;
  guint n_held;
} WindowCause;

extern const WindowCause window_causes[8];

void window_fixture_open_window (WindowFixture *fixture);
void window_fixture_set_up (WindowFixture *fixture, gconstpointer data);
void window_fixture_tear_down (WindowFixture *fixture, gconstpointer data);
void window_fixture_restart (WindowFixture *fixture);
LoosenSafety *window_fixture_get_safety (WindowFixture *fixture);
LoosenScreening *window_fixture_get_screening (WindowFixture *fixture);
const char *window_fixture_get_page (WindowFixture *fixture);
void window_fixture_assert_page (WindowFixture *fixture, const char *page);
void window_fixture_pass (WindowFixture *fixture, gint64 length);
GtkWidget *window_fixture_find_page (WindowFixture *fixture, GType type);
LoosenSession *window_fixture_get_session (WindowFixture *fixture);
gboolean window_fixture_runs (WindowFixture *fixture);
void window_fixture_assert_nothing_runs (WindowFixture *fixture);
void window_fixture_open_technique (WindowFixture *fixture, const LoosenTechnique *technique);
GtkWidget *window_fixture_find_start (WindowFixture *fixture);
gboolean window_fixture_press (WindowFixture *fixture, const char *label);
void window_fixture_press_start (WindowFixture *fixture);
void window_fixture_press_next (WindowFixture *fixture);
void window_fixture_pass_check (WindowFixture *fixture);
void window_fixture_answer_all_no (WindowFixture *fixture);
void window_fixture_answer (WindowFixture *fixture, const char *id, LoosenAnswer value);
void window_fixture_rate_worse (WindowFixture *fixture);
void window_fixture_cause (WindowFixture *fixture, const WindowCause *what);
GPtrArray *window_fixture_list_techniques (WindowFixture *fixture, gboolean held);
const LoosenTechnique *window_fixture_find_held (WindowFixture *fixture, const WindowCause *what);
void window_fixture_go_home (WindowFixture *fixture);
void window_fixture_activate_all (GtkWidget *widget, const char *prefix, guint *n);
void window_fixture_activate_window_and_session (WindowFixture *fixture);
gboolean window_fixture_is_mapped_button (GtkWidget *widget, gconstpointer label);

G_END_DECLS
