/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-match.h"

G_BEGIN_DECLS

/* A complaint, and what is matched to it. */
typedef struct {
  LoosenCatalog *catalog;
  LoosenComplaint *complaint;
  LoosenGates *gates; /* (nullable) */
  LoosenMatches *matches;
} MatchFixture;

void match_fixture_set_up (MatchFixture *self, gconstpointer data);
void match_fixture_tear_down (MatchFixture *self, gconstpointer data);

void match_fixture_mark (MatchFixture *self, const char *zone, LoosenSide side);
void match_fixture_feel (MatchFixture *self, const char *symptom);
void match_fixture_pin (MatchFixture *self, LoosenView view, double x, double y);
void match_fixture_run (MatchFixture *self);

const LoosenMatch *match_fixture_find (MatchFixture *self, const char *technique);
char *match_fixture_list (MatchFixture *self, LoosenMatchState state);
const char *match_fixture_get_sharpest_spot (MatchFixture *self);

void match_fixture_assert_list (MatchFixture *self, LoosenMatchState state, const char *expected);
void match_fixture_assert_work (MatchFixture *self, const char *technique, const char *expected);

G_END_DECLS
