/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The safety check: what is asked where, what counts when, and what ends it. */

#include <adwaita.h>

#include "loosen-question-row.h"
#include "loosen-safety-page.h"
#include "loosen-test-utils.h"
#include "safety-fixture.h"

typedef struct {
  SafetyFixture safety;
  LoosenSafetyPage *page; /* (unowned) */
  GtkWidget *window;
  guint n_finished;
  guint n_left;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  safety_fixture_set_up (&fixture->safety);
  fixture->page = g_object_new (LOOSEN_TYPE_SAFETY_PAGE, NULL);
  g_signal_connect_swapped (fixture->page, "finished", G_CALLBACK (loosen_test_count), &fixture->n_finished);
  g_signal_connect_swapped (fixture->page, "left", G_CALLBACK (loosen_test_count), &fixture->n_left);
  fixture->window = loosen_test_show (GTK_WIDGET (fixture->page), 700, 700);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  loosen_test_close (fixture->window);
  safety_fixture_tear_down (&fixture->safety);
}

static LoosenScreening *
get_screening (Fixture *fixture)
{
  return loosen_safety_get_screening (fixture->safety.safety);
}

static void
begin (Fixture *fixture, LoosenCheck check)
{
  fixture->n_finished = 0;
  fixture->n_left = 0;
  loosen_safety_page_begin (fixture->page, fixture->safety.safety, check);
  loosen_test_settle ();
}

static gboolean
is_list (GtkWidget *widget, gconstpointer data)
{
  return GTK_IS_LIST_BOX (widget);
}

static GtkListBox *
get_list (Fixture *fixture)
{
  return GTK_LIST_BOX (loosen_test_find (GTK_WIDGET (fixture->page), is_list, NULL));
}

/* The ids of the questions that are shown, in their order. */
static char *
list_shown (Fixture *fixture)
{
  GString *ids = g_string_new (NULL);
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (get_list (fixture), i)) != NULL; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "",
                            loosen_question_row_get_question (LOOSEN_QUESTION_ROW (row))->id);

  return g_string_free (ids, FALSE);
}

static void
assert_shown (Fixture *fixture, const char *ids)
{
  g_autofree char *shown = list_shown (fixture);

  g_assert_cmpstr (shown, ==, ids);
}

static LoosenQuestionRow *
get_row (Fixture *fixture, const char *id)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (get_list (fixture), i)) != NULL; i++)
    if (g_str_equal (loosen_question_row_get_question (LOOSEN_QUESTION_ROW (row))->id, id))
      return LOOSEN_QUESTION_ROW (row);

  g_assert_not_reached ();
}

/* A click on the row. */
static void
tick (Fixture *fixture, const char *id)
{
  g_signal_emit_by_name (get_list (fixture), "row-activated", get_row (fixture, id));
}

static gboolean
is_check (GtkWidget *widget, gconstpointer label)
{
  return GTK_IS_CHECK_BUTTON (widget) && g_strcmp0 (gtk_check_button_get_label (GTK_CHECK_BUTTON (widget)), label) == 0;
}

static void
check (Fixture *fixture, const char *id, const char *label)
{
  GtkWidget *button = loosen_test_find (GTK_WIDGET (get_row (fixture, id)), is_check, label);

  g_assert_true (gtk_widget_get_visible (button));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (button), TRUE);
}

static void
press (Fixture *fixture, const char *label)
{
  safety_fixture_press (GTK_WIDGET (fixture->page), label);
}

/* The large button, whatever it says. */
static GtkWidget *
get_next (Fixture *fixture)
{
  static const char *const labels[] = { "Continue", "None of these", "Nothing new" };

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++) {
    GtkWidget *button = loosen_test_find_button (GTK_WIDGET (fixture->page), labels[i]);

    if (button != NULL)
      return button;
  }

  g_assert_not_reached ();
}

static void
go_on (Fixture *fixture)
{
  g_signal_emit_by_name (get_next (fixture), "clicked");
  loosen_test_settle ();
}

static LoosenAnswer
get_answer (Fixture *fixture, const char *id)
{
  return loosen_screening_get_answer (get_screening (fixture), safety_fixture_question (&fixture->safety, id));
}

static guint
count_answered (Fixture *fixture)
{
  const LoosenQuestion *const *questions = loosen_catalog_get_questions (fixture->safety.catalog);
  guint n = 0;

  for (guint i = 0; questions[i] != NULL; i++)
    n += loosen_screening_get_answer (get_screening (fixture), questions[i]) != LOOSEN_ANSWER_NOT_ASKED;

  return n;
}

static void
assert_no_focus (Fixture *fixture)
{
  g_assert_null (gtk_window_get_focus (GTK_WINDOW (fixture->window)));
  g_assert_null (gtk_window_get_default_widget (GTK_WINDOW (fixture->window)));
}

#define LIST_1 "EM_SADDLE EM_BLADDER_BOWEL EM_SEXUAL EM_BOTH_LEGS EM_WEAKNESS EM_TRAUMA EM_CHEST EM_AORTA"
#define LIST_2 "UR_FEVER UR_DVT UR_BONE UR_CANCER UR_KIDNEY"
#define LIST_3 "CL_SIX_WEEKS CL_NUMB_SEVERE CL_WORSE"
#define LIST_4                                                                                                        \
  "XC_CLOT XC_THINNER XC_BONES XC_FRACTURE XC_SURGERY XC_HIP XC_PREGNANT XC_SKIN XC_CANCER XC_FEELING XC_VEINS "      \
  "XC_SPINE XC_FLOOR XC_AGE"

/* Every question stands in one list of the full check, the most urgent first, and the check ends with the last. */
static void
test_full (Fixture *fixture, gconstpointer data)
{
  static const char *const lists[] = { LIST_1, LIST_2, LIST_3, LIST_4 };
  const LoosenQuestion *const *questions = loosen_catalog_get_questions (fixture->safety.catalog);
  g_autofree char *all = g_strjoin (" ", LIST_1, LIST_2, LIST_3, LIST_4, NULL);
  g_auto (GStrv) ids = g_strsplit (all, " ", -1);

  for (guint i = 0; questions[i] != NULL; i++)
    g_assert_true (g_strv_contains ((const char *const *) ids, questions[i]->id));

  begin (fixture, LOOSEN_CHECK_FULL);
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++) {
    g_autofree char *place = g_strdup_printf ("%u of 4", i + 1);

    assert_shown (fixture, lists[i]);
    g_assert_nonnull (loosen_test_find_label (GTK_WIDGET (fixture->page), place));
    g_assert_nonnull (loosen_test_find_label (GTK_WIDGET (fixture->page), "Safety check"));
    g_assert_cmpuint (fixture->n_finished, ==, 0);
    g_assert_cmpint (loosen_safety_get_ask (fixture->safety.safety), ==, LOOSEN_ASK_FULL);
    press (fixture, "None of these");
  }
  g_assert_cmpuint (fixture->n_finished, ==, 1);
  g_assert_cmpuint (fixture->n_left, ==, 0);
  g_assert_cmpuint (count_answered (fixture), ==, g_strv_length (ids));
  g_assert_cmpint (loosen_safety_get_ask (fixture->safety.safety), ==, LOOSEN_ASK_NOTHING);
  g_assert_cmpint (loosen_screening_get_block (get_screening (fixture)), ==, LOOSEN_BLOCK_NONE);
}

/* The five of every start, in one list. */
static void
test_quick (Fixture *fixture, gconstpointer data)
{
  begin (fixture, LOOSEN_CHECK_QUICK);
  assert_shown (fixture, "EM_SADDLE EM_BLADDER_BOWEL EM_BOTH_LEGS EM_WEAKNESS UR_DVT");
  g_assert_nonnull (loosen_test_find_label (GTK_WIDGET (fixture->page), "Anything new today?"));
  g_assert_null (loosen_test_find_label (GTK_WIDGET (fixture->page), "1 of 1"));
  press (fixture, "Nothing new");
  g_assert_cmpuint (fixture->n_finished, ==, 1);
  g_assert_cmpuint (count_answered (fixture), ==, 5);
  /* It is no full check. */
  g_assert_cmpint (loosen_safety_get_ask (fixture->safety.safety), ==, LOOSEN_ASK_FULL);
}

/* A sign of an emergency ends the check at once, whether Yes or Not sure, and nothing counts as checked. */
static void
test_emergency_ends_it (Fixture *fixture, gconstpointer data)
{
  LoosenCheck kind = GPOINTER_TO_INT (data);
  g_auto (GStrv) ids = g_strsplit (LIST_1, " ", -1);

  for (guint i = 0; ids[i] != NULL; i++)
    for (guint k = 0; k < 2; k++) {
      if (kind == LOOSEN_CHECK_QUICK && !safety_fixture_question (&fixture->safety, ids[i])->quick)
        continue;
      begin (fixture, kind);
      if (k == 0) {
        tick (fixture, ids[i]);
      } else {
        press (fixture, "Not sure about one of these?");
        check (fixture, ids[i], "Not sure");
      }
      g_assert_cmpint (loosen_screening_get_block (get_screening (fixture)), ==, LOOSEN_BLOCK_NONE);
      press (fixture, "Continue");
      g_assert_cmpuint (fixture->n_finished, ==, 1);
      g_assert_cmpint (loosen_screening_get_block (get_screening (fixture)), ==, LOOSEN_BLOCK_ALL);
      g_assert_true (loosen_screening_is_unsure (get_screening (fixture)) == (k == 1));
      g_assert_cmpint (loosen_safety_get_ask (fixture->safety.safety), ==, LOOSEN_ASK_FULL);
      g_assert_cmpint (get_answer (fixture, "UR_FEVER"), ==, LOOSEN_ANSWER_NOT_ASKED);

      safety_fixture_answer (&fixture->safety, ids[i], LOOSEN_ANSWER_NO);
      safety_fixture_pass (&fixture->safety, 24 * SAFETY_FIXTURE_HOUR);
      g_assert_true (loosen_screening_release_emergency (get_screening (fixture), TRUE,
                                                         loosen_safety_get_now (fixture->safety.safety)));
      safety_fixture_answer (&fixture->safety, ids[i], LOOSEN_ANSWER_NOT_ASKED);
    }
}

/* What is known as an emergency from before is not gone on past, with nothing ticked either. */
static void
test_emergency_from_before (Fixture *fixture, gconstpointer data)
{
  safety_fixture_answer (&fixture->safety, "EM_CHEST", LOOSEN_ANSWER_YES);
  begin (fixture, LOOSEN_CHECK_QUICK);
  press (fixture, "Nothing new");
  g_assert_cmpuint (fixture->n_finished, ==, 1);
  g_assert_cmpint (loosen_screening_get_block (get_screening (fixture)), ==, LOOSEN_BLOCK_ALL);
  g_assert_cmpint (loosen_screening_get_way_out (get_screening (fixture),
                                                 loosen_safety_get_now (fixture->safety.safety)),
                   ==, LOOSEN_WAY_OUT_NONE);
}

/* To answer the emergency questions again shows only them, and takes back nothing by itself. */
static void
test_emergency_again (Fixture *fixture, gconstpointer data)
{
  safety_fixture_answer (&fixture->safety, "EM_CHEST", LOOSEN_ANSWER_YES);
  loosen_safety_page_begin_emergency (fixture->page, fixture->safety.safety);
  assert_shown (fixture, LIST_1);
  g_assert_null (loosen_test_find_label (GTK_WIDGET (fixture->page), "1 of 4"));
  g_assert_cmpint (loosen_question_row_get_answer (get_row (fixture, "EM_CHEST")), ==, LOOSEN_ANSWER_YES);
  tick (fixture, "EM_CHEST");
  press (fixture, "None of these");
  g_assert_cmpuint (fixture->n_finished, ==, 1);
  g_assert_cmpint (loosen_screening_get_block (get_screening (fixture)), ==, LOOSEN_BLOCK_ALL);
  g_assert_cmpint (loosen_screening_get_way_out (get_screening (fixture),
                                                 loosen_safety_get_now (fixture->safety.safety)),
                   ==, LOOSEN_WAY_OUT_CONFIRM);
  g_assert_cmpint (loosen_safety_get_ask (fixture->safety.safety), ==, LOOSEN_ASK_FULL);
}

/* What is no emergency lets the rest be asked. */
static void
test_others_go_on (Fixture *fixture, gconstpointer data)
{
  begin (fixture, LOOSEN_CHECK_FULL);
  press (fixture, "None of these");
  tick (fixture, "UR_FEVER");
  press (fixture, "Continue");
  assert_shown (fixture, LIST_3);
  tick (fixture, "CL_WORSE");
  press (fixture, "Continue");
  assert_shown (fixture, LIST_4);
  tick (fixture, "XC_AGE");
  press (fixture, "Continue");
  g_assert_cmpuint (fixture->n_finished, ==, 1);
  g_assert_cmpint (loosen_screening_get_block (get_screening (fixture)), ==, LOOSEN_BLOCK_WORK | LOOSEN_BLOCK_AGE);
  g_assert_cmpint (loosen_safety_get_ask (fixture->safety.safety), ==, LOOSEN_ASK_NOTHING);
}

/* Nothing counts before its list is left, and what is left with Back counts not at all. */
static void
test_back (Fixture *fixture, gconstpointer data)
{
  begin (fixture, LOOSEN_CHECK_FULL);
  tick (fixture, "EM_SADDLE");
  press (fixture, "Back");
  g_assert_cmpuint (fixture->n_left, ==, 1);
  g_assert_cmpuint (fixture->n_finished, ==, 0);
  g_assert_cmpuint (count_answered (fixture), ==, 0);

  begin (fixture, LOOSEN_CHECK_FULL);
  press (fixture, "None of these");
  tick (fixture, "UR_FEVER");
  press (fixture, "Continue");
  tick (fixture, "CL_WORSE");
  press (fixture, "Back");
  /* Confirmed, and there still; not confirmed, and not there. */
  assert_shown (fixture, LIST_2);
  g_assert_cmpint (loosen_question_row_get_answer (get_row (fixture, "UR_FEVER")), ==, LOOSEN_ANSWER_YES);
  g_assert_cmpint (get_answer (fixture, "CL_WORSE"), ==, LOOSEN_ANSWER_NOT_ASKED);
  g_assert_true (loosen_safety_page_go_back (fixture->page));
  assert_shown (fixture, LIST_1);
  g_assert_false (loosen_safety_page_go_back (fixture->page));
  g_assert_cmpint (get_answer (fixture, "UR_FEVER"), ==, LOOSEN_ANSWER_YES);
  press (fixture, "None of these");
  press (fixture, "Continue");
  assert_shown (fixture, LIST_3);
  g_assert_cmpint (loosen_question_row_get_answer (get_row (fixture, "CL_WORSE")), ==, LOOSEN_ANSWER_NO);
  g_assert_cmpuint (fixture->n_left, ==, 0);

  /* Left in the middle, it was no check. */
  press (fixture, "Back");
  press (fixture, "Back");
  press (fixture, "Back");
  g_assert_cmpuint (fixture->n_left, ==, 1);
  g_assert_cmpint (loosen_safety_get_ask (fixture->safety.safety), ==, LOOSEN_ASK_FULL);
  g_assert_cmpint (loosen_screening_get_block (get_screening (fixture)), ==, LOOSEN_BLOCK_WORK);
}

/* A check that was left in the middle does not lend its answers to the next. */
static void
test_begins_anew (Fixture *fixture, gconstpointer data)
{
  begin (fixture, LOOSEN_CHECK_FULL);
  for (guint i = 0; i < 3; i++)
    press (fixture, "None of these");
  begin (fixture, LOOSEN_CHECK_FULL);
  assert_shown (fixture, LIST_1);
  g_assert_false (loosen_safety_finish_check (fixture->safety.safety, LOOSEN_CHECK_FULL));
  g_assert_false (loosen_safety_finish_check (fixture->safety.safety, LOOSEN_CHECK_QUICK));
  g_assert_cmpint (loosen_safety_get_ask (fixture->safety.safety), ==, LOOSEN_ASK_FULL);
}

/* A question about places waits for one. */
static void
test_places (Fixture *fixture, gconstpointer id)
{
  const char *missing = "Tick at least one place.";

  begin (fixture, LOOSEN_CHECK_FULL);
  for (guint i = 0; i < 3; i++)
    press (fixture, "None of these");
  g_assert_false (loosen_test_is_shown (loosen_test_find_label (GTK_WIDGET (fixture->page), missing)));
  tick (fixture, id);
  g_assert_false (gtk_widget_get_sensitive (get_next (fixture)));
  g_assert_true (loosen_test_is_shown (loosen_test_find_label (GTK_WIDGET (fixture->page), missing)));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (loosen_test_find_label (GTK_WIDGET (fixture->page), missing)),
                                   GTK_ACCESSIBLE_ROLE_STATUS);
  check (fixture, id, "Somewhere else");
  g_assert_true (gtk_widget_get_sensitive (get_next (fixture)));
  g_assert_false (loosen_test_is_shown (loosen_test_find_label (GTK_WIDGET (fixture->page), missing)));
  press (fixture, "Continue");
  g_assert_cmpuint (fixture->n_finished, ==, 1);

  /* It is all shown again. */
  begin (fixture, LOOSEN_CHECK_FULL);
  for (guint i = 0; i < 3; i++)
    press (fixture, "None of these");
  g_assert_cmpint (loosen_question_row_get_answer (get_row (fixture, id)), ==, LOOSEN_ANSWER_YES);
  g_assert_true (gtk_widget_get_sensitive (get_next (fixture)));
  press (fixture, "Continue");
  g_assert_true (loosen_screening_is_active (get_screening (fixture), safety_fixture_question (&fixture->safety, id)));
}

/* "Not sure" is there when it is asked for, for each question of the list, and for the next list anew. */
static void
test_not_sure (Fixture *fixture, gconstpointer data)
{
  begin (fixture, LOOSEN_CHECK_FULL);
  for (guint i = 0; i < 4; i++) {
    GtkListBoxRow *row;

    for (int k = 0; (row = gtk_list_box_get_row_at_index (get_list (fixture), k)) != NULL; k++)
      g_assert_false (gtk_widget_get_visible (loosen_test_find (GTK_WIDGET (row), is_check, "Not sure")));
    press (fixture, "Not sure about one of these?");
    g_assert_false (
      loosen_test_is_shown (loosen_test_find_button (GTK_WIDGET (fixture->page), "Not sure about one of these?")));
    for (int k = 0; (row = gtk_list_box_get_row_at_index (get_list (fixture), k)) != NULL; k++)
      g_assert_true (gtk_widget_get_visible (loosen_test_find (GTK_WIDGET (row), is_check, "Not sure")));
    /* To offer it answers nothing. */
    press (fixture, "None of these");
  }
  g_assert_cmpuint (fixture->n_finished, ==, 1);
  g_assert_cmpint (loosen_screening_get_block (get_screening (fixture)), ==, LOOSEN_BLOCK_NONE);
}

/* The button says what it does. */
static void
test_next_says_it (Fixture *fixture, gconstpointer data)
{
  begin (fixture, LOOSEN_CHECK_FULL);
  g_assert_nonnull (loosen_test_find_button (GTK_WIDGET (fixture->page), "None of these"));
  tick (fixture, "EM_TRAUMA");
  g_assert_nonnull (loosen_test_find_button (GTK_WIDGET (fixture->page), "Continue"));
  tick (fixture, "EM_TRAUMA");
  g_assert_nonnull (loosen_test_find_button (GTK_WIDGET (fixture->page), "None of these"));
  begin (fixture, LOOSEN_CHECK_QUICK);
  g_assert_nonnull (loosen_test_find_button (GTK_WIDGET (fixture->page), "Nothing new"));
}

/* Where a list appears, nothing has the focus: a key that is still held, or a stray one, answers nothing. */
static void
test_keys (Fixture *fixture, gconstpointer data)
{
  begin (fixture, LOOSEN_CHECK_FULL);
  assert_no_focus (fixture);
  for (guint i = 0; i < 4; i++) {
    assert_no_focus (fixture);
    gtk_widget_grab_focus (get_next (fixture));
    go_on (fixture);
  }
  begin (fixture, LOOSEN_CHECK_QUICK);
  assert_no_focus (fixture);
}

/* For assistive technology: the list is named by its heading, Back has a name. */
static void
test_accessible (Fixture *fixture, gconstpointer data)
{
  GtkWidget *heading, *back;

  begin (fixture, LOOSEN_CHECK_FULL);
  heading = loosen_test_find_label (GTK_WIDGET (fixture->page), "Is any of these true for you?");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (heading), GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (get_list (fixture)), GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_relation (GTK_ACCESSIBLE (get_list (fixture)), GTK_ACCESSIBLE_RELATION_LABELLED_BY, heading,
                                       NULL);
  back = safety_fixture_find_button (GTK_WIDGET (fixture->page), "Back");
  g_assert_nonnull (back);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (back), GTK_ACCESSIBLE_PROPERTY_LABEL, "Back");
}

/* Every list, with all that it can show. */
static void
test_is_narrow (Fixture *fixture, gconstpointer data)
{
  begin (fixture, LOOSEN_CHECK_FULL);
  for (guint i = 0; i < 4; i++) {
    if (i == 3) {
      tick (fixture, "XC_SKIN");
      tick (fixture, "XC_FEELING");
    }
    g_assert_cmpint (safety_fixture_get_minimum_width (GTK_WIDGET (fixture->page)), <=, 340);
    press (fixture, "Not sure about one of these?");
    g_assert_cmpint (safety_fixture_get_minimum_width (GTK_WIDGET (fixture->page)), <=, 340);
    go_on (fixture);
  }
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, data, test) g_test_add ("/safety-page/" path, Fixture, data, set_up, test, tear_down)
  ADD ("full", NULL, test_full);
  ADD ("quick", NULL, test_quick);
  ADD ("emergency-ends-it/full", GINT_TO_POINTER (LOOSEN_CHECK_FULL), test_emergency_ends_it);
  ADD ("emergency-ends-it/quick", GINT_TO_POINTER (LOOSEN_CHECK_QUICK), test_emergency_ends_it);
  ADD ("emergency-from-before", NULL, test_emergency_from_before);
  ADD ("emergency-again", NULL, test_emergency_again);
  ADD ("others-go-on", NULL, test_others_go_on);
  ADD ("back", NULL, test_back);
  ADD ("begins-anew", NULL, test_begins_anew);
  ADD ("places/skin", "XC_SKIN", test_places);
  ADD ("places/numb", "XC_FEELING", test_places);
  ADD ("not-sure", NULL, test_not_sure);
  ADD ("next-says-it", NULL, test_next_says_it);
  ADD ("keys", NULL, test_keys);
  ADD ("accessible", NULL, test_accessible);
  ADD ("is-narrow", NULL, test_is_narrow);
#undef ADD

  return g_test_run ();
}
