/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One safety question: what it shows, what it answers, and that it answers nothing by itself. */

#include <adwaita.h>

#include "loosen-question-row.h"
#include "loosen-test-utils.h"
#include "safety-fixture.h"

/* Of the questions about places. */
static const char *const about_places[] = { "XC_SKIN", "XC_FEELING" };

static GtkWidget *
make_row (SafetyFixture *fixture, const LoosenQuestion *question)
{
  GtkWidget *row =
    loosen_question_row_new (loosen_safety_get_screening (fixture->safety), fixture->catalog, question);

  return g_object_ref_sink (row);
}

static gboolean
is_check (GtkWidget *widget, gconstpointer label)
{
  return GTK_IS_CHECK_BUTTON (widget) && g_strcmp0 (gtk_check_button_get_label (GTK_CHECK_BUTTON (widget)), label) == 0;
}

static GtkCheckButton *
get_check (GtkWidget *row, const char *label)
{
  GtkWidget *check = loosen_test_find (row, is_check, label);

  g_assert_nonnull (check);

  return GTK_CHECK_BUTTON (check);
}

/* The tick has its sentence beside it, and no label of its own. */
static void
set_tick (GtkWidget *row, gboolean ticked)
{
  gtk_check_button_set_active (get_check (row, NULL), ticked);
}

static void
set_not_sure (GtkWidget *row, gboolean not_sure)
{
  gtk_check_button_set_active (get_check (row, "Not sure"), not_sure);
}

static void
apply (SafetyFixture *fixture, GtkWidget *row)
{
  loosen_question_row_apply (LOOSEN_QUESTION_ROW (row), loosen_safety_get_screening (fixture->safety),
                             loosen_safety_get_now (fixture->safety));
}

static LoosenAnswer
get_shown (GtkWidget *row)
{
  return loosen_question_row_get_answer (LOOSEN_QUESTION_ROW (row));
}

static gboolean
is_complete (GtkWidget *row)
{
  return loosen_question_row_is_complete (LOOSEN_QUESTION_ROW (row));
}

typedef struct {
  const char *zone;
  LoosenSide side;
} Place;

static gboolean
is_place (GtkWidget *widget, gconstpointer data)
{
  const Place *place = data;
  const LoosenZone *zone = GTK_IS_CHECK_BUTTON (widget) ? g_object_get_data (G_OBJECT (widget), "zone") : NULL;

  return zone != NULL && g_str_equal (zone->id, place->zone) &&
         GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (widget), "side")) == place->side;
}

static GtkCheckButton *
get_place (GtkWidget *row, const char *zone, LoosenSide side)
{
  Place place = { zone, side };
  GtkWidget *check = loosen_test_find (row, is_place, &place);

  g_assert_nonnull (check);

  return GTK_CHECK_BUTTON (check);
}

static guint
count_held (SafetyFixture *fixture)
{
  LoosenGates *gates = loosen_safety_get_gates (fixture->safety);
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (fixture->catalog);
  guint n = 0;

  for (guint i = 0; techniques[i] != NULL; i++)
    n += loosen_gates_get_sides (gates, techniques[i]) != LOOSEN_SIDE_NONE;

  return n;
}

static guint
count_pressing (SafetyFixture *fixture)
{
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (fixture->catalog);
  guint n = 0;

  for (guint i = 0; techniques[i] != NULL; i++)
    n += techniques[i]->has_pressure;

  return n;
}

/* For every question: the sentence and its help are shown, and are the name and description of the tick. */
static void
test_says_it (SafetyFixture *fixture, gconstpointer data)
{
  const LoosenQuestion *const *questions = loosen_catalog_get_questions (fixture->catalog);

  for (guint i = 0; questions[i] != NULL; i++) {
    GtkWidget *row = make_row (fixture, questions[i]);
    GtkAccessible *tick = GTK_ACCESSIBLE (get_check (row, NULL));
    GtkAccessible *not_sure = GTK_ACCESSIBLE (get_check (row, "Not sure"));

    g_assert_true (loosen_question_row_get_question (LOOSEN_QUESTION_ROW (row)) == questions[i]);
    g_assert_nonnull (loosen_test_find_label (row, questions[i]->tick));
    gtk_test_accessible_assert_role (tick, GTK_ACCESSIBLE_ROLE_CHECKBOX);
    gtk_test_accessible_assert_property (tick, GTK_ACCESSIBLE_PROPERTY_LABEL, questions[i]->tick);
    if (questions[i]->help != NULL) {
      g_assert_nonnull (loosen_test_find_label (row, questions[i]->help));
      gtk_test_accessible_assert_property (tick, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, questions[i]->help);
    }
    gtk_test_accessible_assert_role (not_sure, GTK_ACCESSIBLE_ROLE_CHECKBOX);
    gtk_test_accessible_assert_property (not_sure, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, questions[i]->tick);
    /* The keyboard stops once at each question, at its tick. */
    g_assert_false (gtk_widget_get_focusable (row));
    g_assert_true (gtk_widget_get_focusable (GTK_WIDGET (tick)));
    g_assert_cmpint (safety_fixture_get_minimum_width (row), <=, 300);
    g_object_unref (row);
  }
}

/* Whatever is clicked: nothing is answered, and nothing counts, until it is applied. */
static void
test_answers_nothing_by_itself (SafetyFixture *fixture, gconstpointer data)
{
  const LoosenQuestion *const *questions = loosen_catalog_get_questions (fixture->catalog);
  LoosenScreening *screening = loosen_safety_get_screening (fixture->safety);

  for (guint i = 0; questions[i] != NULL; i++) {
    GtkWidget *row = make_row (fixture, questions[i]);

    g_assert_cmpint (get_shown (row), ==, LOOSEN_ANSWER_NO);
    loosen_question_row_toggle (LOOSEN_QUESTION_ROW (row));
    g_assert_cmpint (get_shown (row), ==, LOOSEN_ANSWER_YES);
    g_assert_cmpint (loosen_screening_get_answer (screening, questions[i]), ==, LOOSEN_ANSWER_NOT_ASKED);
    g_assert_false (loosen_screening_is_active (screening, questions[i]));
    loosen_question_row_toggle (LOOSEN_QUESTION_ROW (row));
    g_assert_cmpint (get_shown (row), ==, LOOSEN_ANSWER_NO);
    g_object_unref (row);
  }
  g_assert_cmpuint (count_held (fixture), ==, 0);
}

/* Yes and Not sure take each other away, and each tells that it changed. */
static void
test_one_answer (SafetyFixture *fixture, gconstpointer data)
{
  GtkWidget *row = make_row (fixture, safety_fixture_question (fixture, "XC_CLOT"));
  guint n = 0;

  g_signal_connect_swapped (row, "changed", G_CALLBACK (loosen_test_count), &n);
  set_tick (row, TRUE);
  g_assert_cmpint (get_shown (row), ==, LOOSEN_ANSWER_YES);
  g_assert_cmpuint (n, >, 0);
  n = 0;
  set_not_sure (row, TRUE);
  g_assert_cmpint (get_shown (row), ==, LOOSEN_ANSWER_NOT_SURE);
  g_assert_false (gtk_check_button_get_active (get_check (row, NULL)));
  g_assert_cmpuint (n, >, 0);
  loosen_question_row_toggle (LOOSEN_QUESTION_ROW (row));
  g_assert_cmpint (get_shown (row), ==, LOOSEN_ANSWER_YES);
  g_assert_false (gtk_check_button_get_active (get_check (row, "Not sure")));
  set_tick (row, FALSE);
  g_assert_cmpint (get_shown (row), ==, LOOSEN_ANSWER_NO);
  g_object_unref (row);
}

/* Yes and Not sure count for every question, and No for none that was not grave; both are shown again. */
static void
test_counts (SafetyFixture *fixture, gconstpointer data)
{
  const LoosenQuestion *const *questions = loosen_catalog_get_questions (fixture->catalog);
  LoosenScreening *screening = loosen_safety_get_screening (fixture->safety);

  for (guint i = 0; questions[i] != NULL; i++)
    for (guint k = 0; k < 2; k++) {
      gboolean not_sure = k == 1;
      gboolean latched =
        questions[i]->group == LOOSEN_QUESTION_EMERGENCY || questions[i]->group == LOOSEN_QUESTION_URGENT;
      GtkWidget *row = make_row (fixture, questions[i]);

      set_not_sure (row, not_sure);
      set_tick (row, !not_sure);
      apply (fixture, row);
      g_object_unref (row);
      g_assert_cmpint (loosen_screening_get_answer (screening, questions[i]), ==,
                       not_sure ? LOOSEN_ANSWER_NOT_SURE : LOOSEN_ANSWER_YES);
      g_assert_true (loosen_screening_is_active (screening, questions[i]));

      row = make_row (fixture, questions[i]);
      g_assert_cmpint (get_shown (row), ==, not_sure ? LOOSEN_ANSWER_NOT_SURE : LOOSEN_ANSWER_YES);
      g_assert_true (gtk_widget_get_visible (GTK_WIDGET (get_check (row, "Not sure"))) == not_sure);
      set_tick (row, FALSE);
      set_not_sure (row, FALSE);
      apply (fixture, row);
      g_object_unref (row);
      g_assert_cmpint (loosen_screening_get_answer (screening, questions[i]), ==, LOOSEN_ANSWER_NO);
      g_assert_true (loosen_screening_is_active (screening, questions[i]) == latched);
    }
}

/* Only the questions about places have them: every place of the map that hurts or is worked on, with its sides. */
static void
test_places (SafetyFixture *fixture, gconstpointer data)
{
  const LoosenQuestion *const *questions = loosen_catalog_get_questions (fixture->catalog);
  const LoosenZone *const *zones = loosen_catalog_get_zones (fixture->catalog);
  static const LoosenSide sides[] = { LOOSEN_SIDE_LEFT, LOOSEN_SIDE_RIGHT, LOOSEN_SIDE_CENTRE };

  for (guint i = 0; questions[i] != NULL; i++) {
    gboolean about = g_str_equal (questions[i]->id, about_places[0]) || g_str_equal (questions[i]->id, about_places[1]);
    GtkWidget *row = make_row (fixture, questions[i]);

    g_assert_true ((loosen_test_find (row, is_check, "Somewhere else") != NULL) == about);
    for (guint k = 0; about && zones[k] != NULL; k++)
      for (guint s = 0; s < G_N_ELEMENTS (sides); s++) {
        Place place = { zones[k]->id, sides[s] };
        gboolean wanted = (zones[k]->kind == LOOSEN_ZONE_WORK || zones[k]->kind == LOOSEN_ZONE_PAIN_ONLY) &&
                          (zones[k]->sides & sides[s]) != 0;
        GtkWidget *check = loosen_test_find (row, is_place, &place);
        g_autofree char *name = NULL;

        g_assert_true ((check != NULL) == wanted);
        if (check == NULL)
          continue;
        name = loosen_zone_dup_label (zones[k], sides[s]);
        gtk_test_accessible_assert_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, name);
      }
    g_object_unref (row);
  }
}

/* The places are there as long as they are asked for; without one the answer is not whole. */
static void
test_needs_a_place (SafetyFixture *fixture, gconstpointer id)
{
  GtkWidget *row = make_row (fixture, safety_fixture_question (fixture, id));
  GtkWidget *places = gtk_widget_get_parent (GTK_WIDGET (get_check (row, "Somewhere else")));
  GtkCheckButton *calf = get_place (row, "calf", LOOSEN_SIDE_LEFT);

  g_assert_true (is_complete (row));
  g_assert_false (gtk_widget_get_visible (places));
  set_tick (row, TRUE);
  g_assert_true (gtk_widget_get_visible (places));
  g_assert_false (is_complete (row));
  gtk_check_button_set_active (calf, TRUE);
  g_assert_true (is_complete (row));
  set_not_sure (row, TRUE);
  g_assert_true (gtk_widget_get_visible (places));
  g_assert_true (is_complete (row));
  gtk_check_button_set_active (calf, FALSE);
  g_assert_false (is_complete (row));
  gtk_check_button_set_active (get_check (row, "Somewhere else"), TRUE);
  g_assert_true (is_complete (row));
  set_not_sure (row, FALSE);
  g_assert_false (gtk_widget_get_visible (places));
  g_assert_true (is_complete (row));
  g_object_unref (row);
}

/* Places are taken and shown again, also of an answer of Not sure; only what touches them is held back. */
static void
test_takes_places (SafetyFixture *fixture, gconstpointer id)
{
  const LoosenQuestion *question = safety_fixture_question (fixture, id);
  LoosenScreening *screening = loosen_safety_get_screening (fixture->safety);
  const LoosenZone *calf = loosen_test_zone (fixture->catalog, "calf");

  for (guint k = 0; k < 2; k++) {
    GtkWidget *row = make_row (fixture, question);

    set_tick (row, k == 0);
    set_not_sure (row, k == 1);
    gtk_check_button_set_active (get_place (row, "calf", LOOSEN_SIDE_RIGHT), TRUE);
    apply (fixture, row);
    g_object_unref (row);
    g_assert_true (loosen_screening_has_mark (screening, question, calf, LOOSEN_SIDE_RIGHT));
    g_assert_false (loosen_screening_has_mark (screening, question, calf, LOOSEN_SIDE_LEFT));
    g_assert_cmpint (loosen_gates_get_sides (loosen_safety_get_gates (fixture->safety),
                                             loosen_test_technique (fixture->catalog, "roller_calf")),
                     ==, LOOSEN_SIDE_RIGHT);
    g_assert_cmpuint (count_held (fixture), <, count_pressing (fixture));

    row = make_row (fixture, question);
    g_assert_true (gtk_check_button_get_active (get_place (row, "calf", LOOSEN_SIDE_RIGHT)));
    g_assert_false (gtk_check_button_get_active (get_place (row, "calf", LOOSEN_SIDE_LEFT)));
    g_assert_false (gtk_check_button_get_active (get_check (row, "Somewhere else")));
    gtk_check_button_set_active (get_place (row, "calf", LOOSEN_SIDE_RIGHT), FALSE);
    gtk_check_button_set_active (get_place (row, "calf", LOOSEN_SIDE_LEFT), TRUE);
    apply (fixture, row);
    g_assert_false (loosen_screening_has_mark (screening, question, calf, LOOSEN_SIDE_RIGHT));
    g_assert_true (loosen_screening_has_mark (screening, question, calf, LOOSEN_SIDE_LEFT));
    /* A No forgets them. */
    set_tick (row, FALSE);
    set_not_sure (row, FALSE);
    apply (fixture, row);
    g_assert_cmpuint (count_held (fixture), ==, 0);
    g_object_unref (row);
    row = make_row (fixture, question);
    g_assert_false (gtk_check_button_get_active (get_place (row, "calf", LOOSEN_SIDE_LEFT)));
    g_assert_false (gtk_check_button_get_active (get_check (row, "Somewhere else")));
    g_object_unref (row);
  }
}

/* "Somewhere else" leaves nothing that presses, whatever else is ticked, and is shown again. */
static void
test_somewhere_else (SafetyFixture *fixture, gconstpointer id)
{
  const LoosenQuestion *question = safety_fixture_question (fixture, id);

  for (guint k = 0; k < 4; k++) {
    gboolean not_sure = k % 2 == 1;
    gboolean with_place = k >= 2;
    GtkWidget *row = make_row (fixture, question);
    g_autoptr (LoosenSafety) next = NULL;

    set_tick (row, !not_sure);
    set_not_sure (row, not_sure);
    gtk_check_button_set_active (get_check (row, "Somewhere else"), TRUE);
    gtk_check_button_set_active (get_place (row, "calf", LOOSEN_SIDE_LEFT), with_place);
    apply (fixture, row);
    loosen_safety_changed (fixture->safety);
    g_object_unref (row);
    g_assert_cmpuint (count_held (fixture), ==, count_pressing (fixture));

    /* Also after a restart. */
    next = loosen_safety_new (fixture->catalog, LOOSEN_CLOCK (fixture->clock), fixture->store);
    row = g_object_ref_sink (loosen_question_row_new (loosen_safety_get_screening (next), fixture->catalog, question));
    g_assert_cmpint (get_shown (row), ==, not_sure ? LOOSEN_ANSWER_NOT_SURE : LOOSEN_ANSWER_YES);
    g_assert_true (gtk_check_button_get_active (get_check (row, "Somewhere else")));
    g_assert_true (gtk_check_button_get_active (get_place (row, "calf", LOOSEN_SIDE_LEFT)) == with_place);
    g_assert_true (is_complete (row));
    g_object_unref (row);

    row = make_row (fixture, question);
    set_tick (row, FALSE);
    set_not_sure (row, FALSE);
    apply (fixture, row);
    g_object_unref (row);
    g_assert_cmpuint (count_held (fixture), ==, 0);
  }
}

/* An answer without a place, as an older version may have stored it, is shown as somewhere. */
static void
test_answer_without_place (SafetyFixture *fixture, gconstpointer id)
{
  for (guint k = 0; k < 2; k++) {
    GtkWidget *row;

    safety_fixture_answer (fixture, id, k == 0 ? LOOSEN_ANSWER_YES : LOOSEN_ANSWER_NOT_SURE);
    row = make_row (fixture, safety_fixture_question (fixture, id));
    g_assert_true (gtk_check_button_get_active (get_check (row, "Somewhere else")));
    g_assert_true (is_complete (row));
    g_object_unref (row);
  }
}

/* With all that it can show. */
static void
test_is_narrow (SafetyFixture *fixture, gconstpointer id)
{
  GtkWidget *row = make_row (fixture, safety_fixture_question (fixture, id));

  set_tick (row, TRUE);
  loosen_question_row_set_offers_not_sure (LOOSEN_QUESTION_ROW (row), TRUE);
  g_assert_cmpint (safety_fixture_get_minimum_width (row), <=, 316);
  g_object_unref (row);
}

static void
set_up (SafetyFixture *fixture, gconstpointer data)
{
  safety_fixture_set_up (fixture);
}

static void
tear_down (SafetyFixture *fixture, gconstpointer data)
{
  safety_fixture_tear_down (fixture);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, data, test) g_test_add ("/question-row/" path, SafetyFixture, data, set_up, test, tear_down)
#define ADD_BOTH(path, test)                  \
  ADD (path "/skin", about_places[0], test);  \
  ADD (path "/numb", about_places[1], test)
  ADD ("says-it", NULL, test_says_it);
  ADD ("answers-nothing-by-itself", NULL, test_answers_nothing_by_itself);
  ADD ("one-answer", NULL, test_one_answer);
  ADD ("counts", NULL, test_counts);
  ADD ("places", NULL, test_places);
  ADD_BOTH ("needs-a-place", test_needs_a_place);
  ADD_BOTH ("takes-places", test_takes_places);
  ADD_BOTH ("somewhere-else", test_somewhere_else);
  ADD_BOTH ("answer-without-place", test_answer_without_place);
  ADD_BOTH ("is-narrow", test_is_narrow);
#undef ADD_BOTH
#undef ADD

  return g_test_run ();
}
