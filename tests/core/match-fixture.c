/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "match-fixture.h"

#include "core-fixture.h"

/* The shipped catalog, an empty complaint, no gates. */
void
match_fixture_set_up (MatchFixture *self, gconstpointer data)
{
  self->catalog = core_fixture_load_catalog ();
  self->complaint = loosen_complaint_new (self->catalog);
}

/* Nothing may keep the complaint. */
void
match_fixture_tear_down (MatchFixture *self, gconstpointer data)
{
  g_clear_pointer (&self->matches, loosen_matches_unref);
  g_clear_pointer (&self->gates, loosen_gates_unref);
  g_assert_finalize_object (self->complaint);
  loosen_catalog_unref (self->catalog);
}

/* Marks a zone. */
void
match_fixture_mark (MatchFixture *self, const char *zone, LoosenSide side)
{
  loosen_complaint_set_mark (self->complaint, loosen_catalog_find_zone (self->catalog, zone), side, TRUE);
}

/* Ticks a symptom. */
void
match_fixture_feel (MatchFixture *self, const char *symptom)
{
  loosen_complaint_set_symptom (self->complaint, loosen_catalog_find_symptom (self->catalog, symptom), TRUE);
}

/* Pins the sharpest spot. */
void
match_fixture_pin (MatchFixture *self, LoosenView view, double x, double y)
{
  const LoosenPin spot = { view, { x, y } };

  loosen_complaint_set_pin (self->complaint, &spot);
}

/* Asks for the matches. */
void
match_fixture_run (MatchFixture *self)
{
  g_clear_pointer (&self->matches, loosen_matches_unref);
  self->matches = loosen_match (self->complaint, self->gates);
}

/* What the matches say of a technique. */
const LoosenMatch *
match_fixture_find (MatchFixture *self, const char *technique)
{
  const LoosenMatch *found = loosen_matches_find (self->matches,
                                                  core_fixture_find (self->catalog, technique));

  g_assert_nonnull (found);

  return found;
}

/* The techniques of one state, in the order of the matches: "rest_90_90 roller_calf". */
char *
match_fixture_list (MatchFixture *self, LoosenMatchState state)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < loosen_matches_get_n (self->matches); i++) {
    const LoosenMatch *one = loosen_matches_get (self->matches, i);

    if (one->state == state)
      g_string_append_printf (list, "%s%s", list->len > 0 ? " " : "", one->technique->id);
  }

  return g_string_free (list, FALSE);
}

/* Asks for the matches and looks at those of one state. */
void
match_fixture_assert_list (MatchFixture *self, LoosenMatchState state, const char *expected)
{
  g_autofree char *list = NULL;

  match_fixture_run (self);
  list = match_fixture_list (self, state);
  g_assert_cmpstr (list, ==, expected);
}

/* Looks at where a technique works: "piriformis:left piriformis:right". */
void
match_fixture_assert_work (MatchFixture *self, const char *technique, const char *expected)
{
  const LoosenMatch *found = match_fixture_find (self, technique);
  g_autoptr (GString) work = g_string_new (NULL);

  for (guint i = 0; i < found->n_work; i++)
    g_string_append_printf (work, "%s%s:%s", i > 0 ? " " : "", found->work[i].zone->id,
                            loosen_side_get_id (found->work[i].side));
  g_assert_cmpstr (work->str, ==, expected);
}

/* The reason for what only the sharpest spot holds back. */
const char *
match_fixture_get_sharpest_spot (MatchFixture *self)
{
  return loosen_catalog_get_safety_texts (self->catalog)->sharpest_spot;
}
