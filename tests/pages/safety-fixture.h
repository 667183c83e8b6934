/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-fake-clock.h"
#include "loosen-safety.h"

G_BEGIN_DECLS

/**
 * SafetyFixture:
 * @catalog: (owned): the one that is shipped
 * @clock: (owned): stands at a noon in UTC
 * @store: (owned): in memory
 * @safety: (owned): without an answer
 *
 * What the tests of the safety pages begin with.
 */
typedef struct {
  LoosenCatalog *catalog;
  LoosenFakeClock *clock;
  LoosenStore *store;
  LoosenSafety *safety;
} SafetyFixture;

void safety_fixture_set_up (SafetyFixture *self);
void safety_fixture_tear_down (SafetyFixture *self);

const LoosenQuestion *safety_fixture_question (SafetyFixture *self, const char *id);
void safety_fixture_answer (SafetyFixture *self, const char *id, LoosenAnswer answer);
void safety_fixture_pass (SafetyFixture *self, gint64 length);

GPtrArray *safety_fixture_list_shown_buttons (GtkWidget *root);
void safety_fixture_assert_buttons (GtkWidget *root, const char *labels);
GtkWidget *safety_fixture_find_button (GtkWidget *root, const char *label);
void safety_fixture_press (GtkWidget *root, const char *label);
int safety_fixture_get_minimum_width (GtkWidget *widget);

#define SAFETY_FIXTURE_HOUR (3600 * (gint64) G_USEC_PER_SEC)

G_END_DECLS
