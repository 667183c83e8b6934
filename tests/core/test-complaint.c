/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-complaint.h"

#include <math.h>

#include "core-fixture.h"

typedef struct {
  LoosenCatalog *catalog;
  LoosenComplaint *complaint;
  guint n_changed;
} Fixture;

static void
changed_cb (LoosenComplaint *complaint, gpointer user_data)
{
  Fixture *self = user_data;

  g_assert_true (complaint == self->complaint);
  self->n_changed++;
}

static void
set_up (Fixture *self, gconstpointer data)
{
  self->catalog = core_fixture_load_catalog ();
  self->complaint = loosen_complaint_new (self->catalog);
  g_signal_connect (self->complaint, "changed", G_CALLBACK (changed_cb), self);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_assert_finalize_object (self->complaint);
  loosen_catalog_unref (self->catalog);
}

/* How often it said that it changed since this was last asked. */
static guint
take_changed (Fixture *self)
{
  guint n = self->n_changed;

  self->n_changed = 0;

  return n;
}

static void
assert_marks (Fixture *self, const char *expected)
{
  g_autoptr (GString) found = g_string_new (NULL);
  const LoosenMark *marks;
  guint n;

  marks = loosen_complaint_get_marks (self->complaint, &n);
  for (guint i = 0; i < n; i++)
    g_string_append_printf (found, "%s%s:%s", i > 0 ? " " : "", marks[i].zone->id,
                            loosen_side_get_id (marks[i].side));
  g_assert_cmpstr (found->str, ==, expected);
}

static void
mark (Fixture *self, const char *zone, LoosenSide side, gboolean marked)
{
  loosen_complaint_set_mark (self->complaint, loosen_catalog_find_zone (self->catalog, zone), side, marked);
}

static void
test_empty (Fixture *self, gconstpointer data)
{
  const LoosenSymptom *const *symptoms = loosen_catalog_get_symptoms (self->catalog);

  g_assert_true (loosen_complaint_get_catalog (self->complaint) == self->catalog);
  g_assert_true (loosen_complaint_is_empty (self->complaint));
  assert_marks (self, "");
  g_assert_cmpint (loosen_complaint_get_sides (self->complaint), ==, LOOSEN_SIDE_NONE);
  for (guint i = 0; symptoms[i] != NULL; i++)
    g_assert_false (loosen_complaint_has_symptom (self->complaint, symptoms[i]));
  g_assert_cmpint (loosen_complaint_get_pain (self->complaint), ==, LOOSEN_PAIN_UNSET);
  g_assert_false (loosen_complaint_get_sharp_constant (self->complaint));
  g_assert_null (loosen_complaint_get_pin (self->complaint));
}

/* Every zone and side that can be marked: once on, once off, each said once. */
static void
test_every_mark (Fixture *self, gconstpointer data)
{
  static const LoosenSide sides[] = { LOOSEN_SIDE_LEFT, LOOSEN_SIDE_RIGHT, LOOSEN_SIDE_CENTRE };
  const LoosenZone *const *zones = loosen_catalog_get_zones (self->catalog);
  guint n = 0;

  for (guint i = 0; zones[i] != NULL; i++)
    for (guint k = 0; k < G_N_ELEMENTS (sides); k++) {
      if (zones[i]->kind == LOOSEN_ZONE_RED_FLAG || (zones[i]->sides & sides[k]) == 0)
        continue;
      n++;
      loosen_complaint_set_mark (self->complaint, zones[i], sides[k], TRUE);
      g_assert_cmpuint (take_changed (self), ==, 1);
      g_assert_true (loosen_complaint_has_mark (self->complaint, zones[i], sides[k]));
      for (guint m = 0; m < G_N_ELEMENTS (sides); m++)
        if (m != k)
          g_assert_false (loosen_complaint_has_mark (self->complaint, zones[i], sides[m]));
      loosen_complaint_set_mark (self->complaint, zones[i], sides[k], TRUE);
      g_assert_cmpuint (take_changed (self), ==, 0);
      loosen_complaint_set_mark (self->complaint, zones[i], sides[k], FALSE);
      g_assert_cmpuint (take_changed (self), ==, 1);
      g_assert_false (loosen_complaint_has_mark (self->complaint, zones[i], sides[k]));
      loosen_complaint_set_mark (self->complaint, zones[i], sides[k], FALSE);
      g_assert_cmpuint (take_changed (self), ==, 0);
      g_assert_true (loosen_complaint_is_empty (self->complaint));
    }
  /* Eleven zones with two sides, and the middle of the spine. */
  g_assert_cmpuint (n, ==, 23);
}

static void
test_both_sides_at_once (Fixture *self, gconstpointer data)
{
  mark (self, "piriformis", LOOSEN_SIDE_BOTH, TRUE);
  g_assert_cmpuint (take_changed (self), ==, 1);
  assert_marks (self, "piriformis:left piriformis:right");

  mark (self, "piriformis", LOOSEN_SIDE_BOTH, TRUE);
  g_assert_cmpuint (take_changed (self), ==, 0);

  mark (self, "piriformis", LOOSEN_SIDE_LEFT, FALSE);
  g_assert_cmpuint (take_changed (self), ==, 1);
  assert_marks (self, "piriformis:right");

  /* The side that was there keeps its place. */
  mark (self, "piriformis", LOOSEN_SIDE_BOTH, TRUE);
  g_assert_cmpuint (take_changed (self), ==, 1);
  assert_marks (self, "piriformis:right piriformis:left");

  mark (self, "piriformis", LOOSEN_SIDE_BOTH, FALSE);
  g_assert_cmpuint (take_changed (self), ==, 1);
  assert_marks (self, "");
}

/* Any true value marks: a mark is there or not, never half. */
static void
test_any_truth (Fixture *self, gconstpointer data)
{
  mark (self, "calf", LOOSEN_SIDE_LEFT, 4);
  mark (self, "calf", LOOSEN_SIDE_LEFT, 2);
  loosen_complaint_set_sharp_constant (self->complaint, 4);
  loosen_complaint_set_sharp_constant (self->complaint, 2);
  g_assert_cmpuint (take_changed (self), ==, 2);
  assert_marks (self, "calf:left");
}

static void
test_order_of_marks (Fixture *self, gconstpointer data)
{
  mark (self, "calf", LOOSEN_SIDE_RIGHT, TRUE);
  mark (self, "spine_mid", LOOSEN_SIDE_CENTRE, TRUE);
  mark (self, "piriformis", LOOSEN_SIDE_LEFT, TRUE);
  mark (self, "calf", LOOSEN_SIDE_LEFT, TRUE);
  assert_marks (self, "calf:right spine_mid:centre piriformis:left calf:left");

  mark (self, "spine_mid", LOOSEN_SIDE_CENTRE, FALSE);
  assert_marks (self, "calf:right piriformis:left calf:left");

  mark (self, "spine_mid", LOOSEN_SIDE_CENTRE, TRUE);
  assert_marks (self, "calf:right piriformis:left calf:left spine_mid:centre");
}

static void
test_sides (Fixture *self, gconstpointer data)
{
  static const struct {
    const char *zone;
    LoosenSide side;
    gboolean marked;
    LoosenSide expected;
  } rows[] = {
    { "spine_mid", LOOSEN_SIDE_CENTRE, TRUE, LOOSEN_SIDE_NONE },
    { "calf", LOOSEN_SIDE_RIGHT, TRUE, LOOSEN_SIDE_RIGHT },
    { "foot", LOOSEN_SIDE_RIGHT, TRUE, LOOSEN_SIDE_RIGHT },
    { "piriformis", LOOSEN_SIDE_LEFT, TRUE, LOOSEN_SIDE_BOTH },
    { "calf", LOOSEN_SIDE_RIGHT, FALSE, LOOSEN_SIDE_BOTH },
    { "foot", LOOSEN_SIDE_RIGHT, FALSE, LOOSEN_SIDE_LEFT },
    { "spine_mid", LOOSEN_SIDE_CENTRE, FALSE, LOOSEN_SIDE_LEFT },
    { "piriformis", LOOSEN_SIDE_LEFT, FALSE, LOOSEN_SIDE_NONE },
    { "front_thigh", LOOSEN_SIDE_BOTH, TRUE, LOOSEN_SIDE_BOTH },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    mark (self, rows[i].zone, rows[i].side, rows[i].marked);
    g_assert_cmpint (loosen_complaint_get_sides (self->complaint), ==, rows[i].expected);
  }
}

static void
test_symptoms (Fixture *self, gconstpointer data)
{
  const LoosenSymptom *const *symptoms = loosen_catalog_get_symptoms (self->catalog);

  for (guint i = 0; symptoms[i] != NULL; i++) {
    loosen_complaint_set_symptom (self->complaint, symptoms[i], TRUE);
    g_assert_cmpuint (take_changed (self), ==, 1);
    loosen_complaint_set_symptom (self->complaint, symptoms[i], TRUE);
    g_assert_cmpuint (take_changed (self), ==, 0);
    for (guint k = 0; symptoms[k] != NULL; k++)
      g_assert_cmpint (loosen_complaint_has_symptom (self->complaint, symptoms[k]), ==, k <= i);
    g_assert_false (loosen_complaint_is_empty (self->complaint));
  }
  for (guint i = 0; symptoms[i] != NULL; i++) {
    loosen_complaint_set_symptom (self->complaint, symptoms[i], FALSE);
    g_assert_cmpuint (take_changed (self), ==, 1);
    loosen_complaint_set_symptom (self->complaint, symptoms[i], FALSE);
    g_assert_cmpuint (take_changed (self), ==, 0);
    for (guint k = 0; symptoms[k] != NULL; k++)
      g_assert_cmpint (loosen_complaint_has_symptom (self->complaint, symptoms[k]), ==, k > i);
  }
  g_assert_true (loosen_complaint_is_empty (self->complaint));
}

static void
test_pain (Fixture *self, gconstpointer data)
{
  for (int pain = 0; pain <= 10; pain++) {
    loosen_complaint_set_pain (self->complaint, pain);
    g_assert_cmpuint (take_changed (self), ==, 1);
    g_assert_cmpint (loosen_complaint_get_pain (self->complaint), ==, pain);
    g_assert_false (loosen_complaint_is_empty (self->complaint));
    loosen_complaint_set_pain (self->complaint, pain);
    g_assert_cmpuint (take_changed (self), ==, 0);
  }
  loosen_complaint_set_pain (self->complaint, LOOSEN_PAIN_UNSET);
  g_assert_cmpuint (take_changed (self), ==, 1);
  g_assert_true (loosen_complaint_is_empty (self->complaint));
}

static void
test_sharp_constant (Fixture *self, gconstpointer data)
{
  loosen_complaint_set_sharp_constant (self->complaint, FALSE);
  g_assert_cmpuint (take_changed (self), ==, 0);
  loosen_complaint_set_sharp_constant (self->complaint, TRUE);
  g_assert_cmpuint (take_changed (self), ==, 1);
  g_assert_true (loosen_complaint_get_sharp_constant (self->complaint));
  g_assert_false (loosen_complaint_is_empty (self->complaint));
  loosen_complaint_set_sharp_constant (self->complaint, FALSE);
  g_assert_cmpuint (take_changed (self), ==, 1);
  g_assert_true (loosen_complaint_is_empty (self->complaint));
}

static void
assert_pin (Fixture *self, LoosenView view, double x, double y)
{
  const LoosenPin *pin = loosen_complaint_get_pin (self->complaint);

  g_assert_nonnull (pin);
  g_assert_cmpint (pin->view, ==, view);
  g_assert_cmpfloat (pin->point.x, ==, x);
  g_assert_cmpfloat (pin->point.y, ==, y);
}

static void
test_pin (Fixture *self, gconstpointer data)
{
  LoosenPin pin = { LOOSEN_VIEW_BACK, { 60, 463 } };

  loosen_complaint_set_pin (self->complaint, NULL);
  g_assert_cmpuint (take_changed (self), ==, 0);

  loosen_complaint_set_pin (self->complaint, &pin);
  g_assert_cmpuint (take_changed (self), ==, 1);
  loosen_complaint_set_pin (self->complaint, &pin);
  g_assert_cmpuint (take_changed (self), ==, 0);
  g_assert_false (loosen_complaint_is_empty (self->complaint));

  /* It keeps a copy. */
  pin.point.x = -60;
  assert_pin (self, LOOSEN_VIEW_BACK, 60, 463);
  loosen_complaint_set_pin (self->complaint, &pin);
  g_assert_cmpuint (take_changed (self), ==, 1);
  assert_pin (self, LOOSEN_VIEW_BACK, -60, 463);

  pin.point.y = 820;
  loosen_complaint_set_pin (self->complaint, &pin);
  g_assert_cmpuint (take_changed (self), ==, 1);
  pin.view = LOOSEN_VIEW_FRONT;
  loosen_complaint_set_pin (self->complaint, &pin);
  g_assert_cmpuint (take_changed (self), ==, 1);
  assert_pin (self, LOOSEN_VIEW_FRONT, -60, 820);

  /* To set what is there already is no change, even when it is handed its own. */
  loosen_complaint_set_pin (self->complaint, loosen_complaint_get_pin (self->complaint));
  g_assert_cmpuint (take_changed (self), ==, 0);

  loosen_complaint_set_pin (self->complaint, NULL);
  g_assert_cmpuint (take_changed (self), ==, 1);
  g_assert_null (loosen_complaint_get_pin (self->complaint));
  g_assert_true (loosen_complaint_is_empty (self->complaint));

  /* The same spot again after it was taken away is a change. */
  loosen_complaint_set_pin (self->complaint, &pin);
  g_assert_cmpuint (take_changed (self), ==, 1);
  assert_pin (self, LOOSEN_VIEW_FRONT, -60, 820);
}

static void
test_clear (Fixture *self, gconstpointer data)
{
  const LoosenPin pin = { LOOSEN_VIEW_BACK, { 60, 463 } };

  loosen_complaint_clear (self->complaint);
  g_assert_cmpuint (take_changed (self), ==, 0);

  mark (self, "calf", LOOSEN_SIDE_BOTH, TRUE);
  mark (self, "spine_mid", LOOSEN_SIDE_CENTRE, TRUE);
  loosen_complaint_set_symptom (self->complaint, loosen_catalog_find_symptom (self->catalog, "sit_stand"),
                                TRUE);
  loosen_complaint_set_symptom (self->complaint, loosen_catalog_find_symptom (self->catalog, "numb_tingle"),
                                TRUE);
  loosen_complaint_set_pain (self->complaint, 0);
  loosen_complaint_set_sharp_constant (self->complaint, TRUE);
  loosen_complaint_set_pin (self->complaint, &pin);
  g_assert_cmpuint (take_changed (self), ==, 7);

  loosen_complaint_clear (self->complaint);
  g_assert_cmpuint (take_changed (self), ==, 1);
  test_empty (self, data);

  loosen_complaint_clear (self->complaint);
  g_assert_cmpuint (take_changed (self), ==, 0);
}

/* Each part alone makes it worth clearing. */
static void
test_clear_each (Fixture *self, gconstpointer data)
{
  const LoosenPin pin = { LOOSEN_VIEW_FRONT, { 1, 2 } };

  for (guint part = 0; part < 5; part++) {
    if (part == 0)
      mark (self, "foot", LOOSEN_SIDE_LEFT, TRUE);
    else if (part == 1)
      loosen_complaint_set_symptom (self->complaint, loosen_catalog_find_symptom (self->catalog, "sharp_leg"),
                                    TRUE);
    else if (part == 2)
      loosen_complaint_set_pain (self->complaint, 0);
    else if (part == 3)
      loosen_complaint_set_sharp_constant (self->complaint, TRUE);
    else
      loosen_complaint_set_pin (self->complaint, &pin);
    g_assert_false (loosen_complaint_is_empty (self->complaint));
    g_assert_cmpuint (take_changed (self), ==, 1);
    loosen_complaint_clear (self->complaint);
    g_assert_cmpuint (take_changed (self), ==, 1);
    test_empty (self, data);
  }
}

static void
test_misuse (Fixture *self, gconstpointer data)
{
  g_autoptr (LoosenCatalog) other = core_fixture_load_catalog ();
  const LoosenZone *calf = loosen_catalog_find_zone (self->catalog, "calf");
  const LoosenPin nowhere = { LOOSEN_VIEW_BACK, { NAN, 0 } };
  const LoosenPin far_off = { LOOSEN_VIEW_BACK, { 0, INFINITY } };
  const LoosenPin no_view = { 0, { 0, 0 } };
  const LoosenPin two_views = { LOOSEN_VIEW_BACK | LOOSEN_VIEW_FRONT, { 0, 0 } };
  const LoosenPin *bad_pins[] = { &nowhere, &far_off, &no_view, &two_views };
  guint n;

  g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*catalog != NULL*");
  g_assert_null (loosen_complaint_new (NULL));

  g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*find_zone*");
  loosen_complaint_set_mark (self->complaint, loosen_catalog_find_zone (other, "calf"), LOOSEN_SIDE_LEFT,
                             TRUE);
  g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*zone != NULL*");
  loosen_complaint_set_mark (self->complaint, NULL, LOOSEN_SIDE_LEFT, TRUE);
  g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*RED_FLAG*");
  loosen_complaint_set_mark (self->complaint, loosen_catalog_find_zone (self->catalog, "saddle"),
                             LOOSEN_SIDE_CENTRE, TRUE);
  g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*sides*");
  loosen_complaint_set_mark (self->complaint, calf, LOOSEN_SIDE_CENTRE, TRUE);
  g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*sides*");
  loosen_complaint_set_mark (self->complaint, calf, LOOSEN_SIDE_LEFT | LOOSEN_SIDE_CENTRE, TRUE);
  g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*SIDE_NONE*");
  loosen_complaint_set_mark (self->complaint, calf, LOOSEN_SIDE_NONE, TRUE);
  g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*sides*");
  mark (self, "spine_mid", LOOSEN_SIDE_LEFT, TRUE);

  g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*find_symptom*");
  loosen_complaint_set_symptom (self->complaint, loosen_catalog_find_symptom (other, "sharp_leg"), TRUE);
  g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*symptom != NULL*");
  loosen_complaint_set_symptom (self->complaint, NULL, TRUE);

  g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*pain*");
  loosen_complaint_set_pain (self->complaint, 11);
  g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*pain*");
  loosen_complaint_set_pain (self->complaint, -2);

  for (guint i = 0; i < G_N_ELEMENTS (bad_pins); i++) {
    g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*pin*");
    loosen_complaint_set_pin (self->complaint, bad_pins[i]);
  }

  g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*zone != NULL*");
  g_assert_false (loosen_complaint_has_mark (self->complaint, NULL, LOOSEN_SIDE_LEFT));
  g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*n_marks != NULL*");
  g_assert_null (loosen_complaint_get_marks (self->complaint, NULL));
  g_test_assert_expected_messages ();

  /* A zone of another catalog is simply not marked. */
  mark (self, "calf", LOOSEN_SIDE_LEFT, TRUE);
  g_assert_false (
    loosen_complaint_has_mark (self->complaint, loosen_catalog_find_zone (other, "calf"), LOOSEN_SIDE_LEFT));
  mark (self, "calf", LOOSEN_SIDE_LEFT, FALSE);
  g_assert_cmpuint (take_changed (self), ==, 2);

  loosen_complaint_get_marks (self->complaint, &n);
  g_assert_cmpuint (n, ==, 0);
  test_empty (self, data);
}

/* The complaint keeps the catalog alive, whose zones it hands out. */
static void
test_keeps_catalog (void)
{
  LoosenCatalog *catalog = core_fixture_load_catalog ();
  LoosenComplaint *complaint = loosen_complaint_new (catalog);
  const LoosenMark *marks;
  guint n;

  loosen_complaint_set_mark (complaint, loosen_catalog_find_zone (catalog, "calf"), LOOSEN_SIDE_LEFT, TRUE);
  loosen_catalog_unref (catalog);

  marks = loosen_complaint_get_marks (complaint, &n);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpstr (marks[0].zone->id, ==, "calf");
  g_assert_cmpstr (marks[0].zone->region, ==, "leg");
  g_assert_true (loosen_catalog_find_zone (loosen_complaint_get_catalog (complaint), "calf") ==
                 marks[0].zone);
  g_assert_finalize_object (complaint);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, func) g_test_add ("/complaint/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("empty", test_empty);
  ADD ("every-mark", test_every_mark);
  ADD ("both-sides-at-once", test_both_sides_at_once);
  ADD ("any-truth", test_any_truth);
  ADD ("order-of-marks", test_order_of_marks);
  ADD ("sides", test_sides);
  ADD ("symptoms", test_symptoms);
  ADD ("pain", test_pain);
  ADD ("sharp-constant", test_sharp_constant);
  ADD ("pin", test_pin);
  ADD ("clear", test_clear);
  ADD ("clear-each", test_clear_each);
  ADD ("misuse", test_misuse);
#undef ADD
  g_test_add_func ("/complaint/keeps-catalog", test_keeps_catalog);

  return g_test_run ();
}
