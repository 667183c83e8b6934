/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The cards that stop: what they say, that nothing on them leads on, and their ways out. */

#include <adwaita.h>

#include "card-print-mock.h"
#include "loosen-emergency-page.h"
#include "loosen-test-utils.h"
#include "safety-fixture.h"

#define HOUR SAFETY_FIXTURE_HOUR

#define EMERGENCY                                                                                                     \
  "Stop here. What you told us can be a sign of an emergency. Do not massage or stretch. Call your local emergency "  \
  "number now (999 in the UK, 112 in the EU, 911 in the US) or go to the nearest emergency department. Do not wait "  \
  "to see if it passes. Tell them: back or leg pain, plus the new signs you ticked."
#define URGENT                                                                                                        \
  "Please get medical advice today. Do not massage or stretch until you have been checked. Call your doctor, an "     \
  "urgent care line (111 in the UK) or an urgent care clinic. If you get worse while you wait, or you cannot breathe " \
  "well, call your emergency number."
#define ADULTS "This app is made for adults. Please ask a doctor or physiotherapist."

#define SAFE "I have been checked and told it is safe"
#define NOT_SO "I do not have it, or was told it is safe"

typedef struct {
  SafetyFixture safety;
  LoosenEmergencyPage *page; /* (unowned) */
  GtkWidget *window;         /* (nullable) */
  guint n_left;
  guint n_again;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  safety_fixture_set_up (&fixture->safety);
  fixture->page = g_object_new (LOOSEN_TYPE_EMERGENCY_PAGE, NULL);
  loosen_emergency_page_set_safety (fixture->page, fixture->safety.safety);
  g_signal_connect_swapped (fixture->page, "left", G_CALLBACK (loosen_test_count), &fixture->n_left);
  g_signal_connect_swapped (fixture->page, "ask-again", G_CALLBACK (loosen_test_count), &fixture->n_again);
  fixture->window = loosen_test_show (GTK_WIDGET (fixture->page), 700, 900);
  g_clear_pointer (&card_print_mock.text, g_free);
  card_print_mock = (CardPrintMock){ 0 };
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  if (fixture->window != NULL)
    loosen_test_close (fixture->window);
  safety_fixture_tear_down (&fixture->safety);
}

static gboolean
show (Fixture *fixture)
{
  gboolean any = loosen_emergency_page_show_block (fixture->page);

  loosen_test_settle ();

  return any;
}

static void
answer (Fixture *fixture, const char *id, LoosenAnswer value)
{
  safety_fixture_answer (&fixture->safety, id, value);
}

static LoosenBlock
get_block (Fixture *fixture)
{
  return loosen_screening_get_block (loosen_safety_get_screening (fixture->safety.safety));
}

static void
assert_buttons (Fixture *fixture, const char *labels)
{
  safety_fixture_assert_buttons (GTK_WIDGET (fixture->page), labels);
}

static void
press (Fixture *fixture, const char *label)
{
  safety_fixture_press (GTK_WIDGET (fixture->page), label);
}

static GtkWidget *
find (Fixture *fixture, const char *text)
{
  GtkWidget *label = loosen_test_find_label (GTK_WIDGET (fixture->page), text);

  return label != NULL && loosen_test_is_shown (label) ? label : NULL;
}

/* The question behind a click on the saddle area. */
static void
test_saddle (Fixture *fixture, gconstpointer data)
{
  const LoosenQuestion *saddle = safety_fixture_question (&fixture->safety, "EM_SADDLE");

  loosen_emergency_page_ask_saddle (fixture->page);
  loosen_test_settle ();
  assert_buttons (fixture, "Yes | Not sure | No");
  g_assert_nonnull (find (fixture, saddle->question));
  g_assert_nonnull (find (fixture, saddle->help));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (find (fixture, saddle->question)), GTK_ACCESSIBLE_ROLE_HEADING);
  g_assert_null (gtk_window_get_focus (GTK_WINDOW (fixture->window)));
  press (fixture, "No");
  g_assert_cmpuint (fixture->n_left, ==, 1);
  g_assert_cmpint (get_block (fixture), ==, LOOSEN_BLOCK_NONE);

  loosen_emergency_page_ask_saddle (fixture->page);
  press (fixture, GPOINTER_TO_INT (data) == LOOSEN_ANSWER_YES ? "Yes" : "Not sure");
  g_assert_cmpuint (fixture->n_left, ==, 1);
  g_assert_cmpint (get_block (fixture), ==, LOOSEN_BLOCK_ALL);
  g_assert_nonnull (find (fixture, EMERGENCY));
  g_assert_true ((find (fixture, "If you are not sure, call for advice now.") != NULL) ==
                 (GPOINTER_TO_INT (data) == LOOSEN_ANSWER_NOT_SURE));

  /* It is not asked as long as the card stands: a No there would be an easy way out. */
  loosen_emergency_page_ask_saddle (fixture->page);
  loosen_test_settle ();
  g_assert_nonnull (find (fixture, EMERGENCY));
}

/* A No to the saddle question, with something else known, shows what is known. */
static void
test_saddle_no_is_no_way_out (Fixture *fixture, gconstpointer data)
{
  answer (fixture, "UR_DVT", LOOSEN_ANSWER_YES);
  loosen_emergency_page_ask_saddle (fixture->page);
  press (fixture, "No");
  g_assert_cmpuint (fixture->n_left, ==, 0);
  g_assert_nonnull (find (fixture, URGENT));
}

/* The card of every sign of an emergency: the message word by word, the sign, and no button that leads to a timer. */
static void
test_emergency_card (Fixture *fixture, gconstpointer data)
{
  const LoosenQuestion *const *questions = loosen_catalog_get_questions (fixture->safety.catalog);
  guint n = 0;

  for (guint i = 0; questions[i] != NULL; i++) {
    g_autofree char *sign = g_strdup_printf ("• %s", questions[i]->tick);

    if (questions[i]->group != LOOSEN_QUESTION_EMERGENCY)
      continue;
    answer (fixture, questions[i]->id, LOOSEN_ANSWER_YES);
    g_assert_true (show (fixture));
    g_assert_nonnull (find (fixture, EMERGENCY));
    g_assert_nonnull (find (fixture, sign));
    g_assert_null (find (fixture, "If you are not sure, call for advice now."));
    assert_buttons (fixture, "Print this card | Answer the questions again");
    gtk_test_accessible_assert_role (GTK_ACCESSIBLE (find (fixture, EMERGENCY)), GTK_ACCESSIBLE_ROLE_ALERT);
    g_assert_null (gtk_window_get_focus (GTK_WINDOW (fixture->window)));
    g_assert_null (gtk_window_get_default_widget (GTK_WINDOW (fixture->window)));
    press (fixture, "Answer the questions again");
    g_assert_cmpuint (fixture->n_again, ==, ++n);
    answer (fixture, questions[i]->id, LOOSEN_ANSWER_NO);
    g_assert_cmpuint (fixture->n_left, ==, n - 1);
    safety_fixture_pass (&fixture->safety, 24 * HOUR);
    show (fixture);
    press (fixture, SAFE);
    g_assert_cmpuint (fixture->n_left, ==, n);
  }
  g_assert_cmpuint (n, ==, 8);
}

/* All that was ticked stands on the card, one on each line. */
static void
test_signs (Fixture *fixture, gconstpointer data)
{
  g_autofree char *signs =
    g_strdup_printf ("• %s\n• %s", safety_fixture_question (&fixture->safety, "EM_SADDLE")->tick,
                     safety_fixture_question (&fixture->safety, "EM_CHEST")->tick);

  answer (fixture, "EM_CHEST", LOOSEN_ANSWER_NOT_SURE);
  answer (fixture, "EM_SADDLE", LOOSEN_ANSWER_YES);
  show (fixture);
  g_assert_nonnull (find (fixture, signs));
}

/* The number that the person stored, large; without one there is no line for it. */
static void
test_number (Fixture *fixture, gconstpointer data)
{
  GtkWidget *call;

  answer (fixture, "EM_CHEST", LOOSEN_ANSWER_YES);
  loosen_emergency_page_set_number (fixture->page, "112");
  show (fixture);
  call = find (fixture, "Call 112");
  g_assert_nonnull (call);
  g_assert_true (gtk_widget_has_css_class (call, "title-1"));
  loosen_emergency_page_set_number (fixture->page, "999");
  show (fixture);
  g_assert_nonnull (find (fixture, "Call 999"));
  for (guint i = 0; i < 2; i++) {
    loosen_emergency_page_set_number (fixture->page, i == 0 ? "" : NULL);
    show (fixture);
    g_assert_null (find (fixture, "Call 999"));
    g_assert_null (find (fixture, "Call "));
  }
  /* On no other card. */
  loosen_emergency_page_set_number (fixture->page, "112");
  safety_fixture_pass (&fixture->safety, 24 * HOUR);
  show (fixture);
  press (fixture, SAFE);
  answer (fixture, "UR_DVT", LOOSEN_ANSWER_YES);
  show (fixture);
  g_assert_null (find (fixture, "Call 112"));
}

/* "I have been checked and told it is safe" comes after 24 hours, to the microsecond, and not earlier by force. */
static void
test_a_day (Fixture *fixture, gconstpointer data)
{
  answer (fixture, "EM_TRAUMA", LOOSEN_ANSWER_YES);
  safety_fixture_pass (&fixture->safety, 24 * HOUR - 1);
  show (fixture);
  assert_buttons (fixture, "Print this card | Answer the questions again");
  press (fixture, SAFE);
  press (fixture, NOT_SO);
  g_assert_cmpint (get_block (fixture), ==, LOOSEN_BLOCK_ALL);
  g_assert_cmpuint (fixture->n_left, ==, 0);

  safety_fixture_pass (&fixture->safety, 1);
  show (fixture);
  assert_buttons (fixture, "Print this card | I have been checked and told it is safe | Answer the questions again");
  press (fixture, SAFE);
  g_assert_cmpint (get_block (fixture), ==, LOOSEN_BLOCK_NONE);
  g_assert_cmpuint (fixture->n_left, ==, 1);
  g_assert_false (show (fixture));
}

/* With the clock set back it takes longer, and never less. */
static void
test_clock_set_back (Fixture *fixture, gconstpointer data)
{
  answer (fixture, "EM_TRAUMA", LOOSEN_ANSWER_YES);
  safety_fixture_pass (&fixture->safety, -48 * HOUR);
  show (fixture);
  press (fixture, SAFE);
  safety_fixture_pass (&fixture->safety, 25 * HOUR);
  show (fixture);
  assert_buttons (fixture, "Print this card | Answer the questions again");
  g_assert_cmpint (get_block (fixture), ==, LOOSEN_BLOCK_ALL);
}

/* The other way out: all No again, and said so a second time. */
static void
test_all_no (Fixture *fixture, gconstpointer data)
{
  answer (fixture, "EM_TRAUMA", LOOSEN_ANSWER_YES);
  answer (fixture, "EM_CHEST", LOOSEN_ANSWER_NOT_SURE);
  answer (fixture, "EM_TRAUMA", LOOSEN_ANSWER_NO);
  show (fixture);
  g_assert_nonnull (find (fixture, EMERGENCY));

  for (guint i = 0; i < 2; i++) {
    const char *const *id;
    static const char *const ids[] = { "EM_SADDLE", "EM_BLADDER_BOWEL", "EM_SEXUAL", "EM_BOTH_LEGS",
                                       "EM_WEAKNESS", "EM_TRAUMA", "EM_CHEST", "EM_AORTA", NULL };

    for (id = ids; *id != NULL; id++)
      answer (fixture, *id, LOOSEN_ANSWER_NO);
    g_assert_cmpint (get_block (fixture), ==, LOOSEN_BLOCK_ALL);
    show (fixture);
    assert_buttons (fixture, "Go back to the emergency card | I do not have it, or was told it is safe");
    g_assert_null (gtk_window_get_focus (GTK_WINDOW (fixture->window)));
    press (fixture, i == 0 ? "Go back to the emergency card" : NOT_SO);
    if (i == 0) {
      g_assert_nonnull (find (fixture, EMERGENCY));
      g_assert_cmpint (get_block (fixture), ==, LOOSEN_BLOCK_ALL);
      g_assert_cmpuint (fixture->n_left, ==, 0);
    }
  }
  g_assert_cmpint (get_block (fixture), ==, LOOSEN_BLOCK_NONE);
  g_assert_cmpuint (fixture->n_left, ==, 1);
}

/* The urgent card, its ways on, and what stays on. */
static void
test_urgent_card (Fixture *fixture, gconstpointer data)
{
  const LoosenQuestion *const *questions = loosen_catalog_get_questions (fixture->safety.catalog);
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (fixture->safety.catalog);
  guint n = 0;

  for (guint i = 0; questions[i] != NULL; i++) {
    g_autofree char *sign = g_strdup_printf ("• %s", questions[i]->tick);
    LoosenGates *gates;

    if (questions[i]->group != LOOSEN_QUESTION_URGENT)
      continue;
    answer (fixture, questions[i]->id, n % 2 == 0 ? LOOSEN_ANSWER_YES : LOOSEN_ANSWER_NOT_SURE);
    show (fixture);
    g_assert_nonnull (find (fixture, URGENT));
    g_assert_nonnull (find (fixture, "Get advice today"));
    g_assert_nonnull (find (fixture, sign));
    assert_buttons (fixture, "Print this card | I have been checked | Back to the map: rest and breathing stay on");
    gates = loosen_safety_get_gates (fixture->safety.safety);
    for (guint k = 0; techniques[k] != NULL; k++)
      g_assert_true ((loosen_gates_get_sides (gates, techniques[k]) == LOOSEN_SIDE_NONE) ==
                     g_str_equal (techniques[k]->id, "rest_90_90"));
    /* A No does not take it away, nor does the way to the map, nor time. */
    answer (fixture, questions[i]->id, LOOSEN_ANSWER_NO);
    safety_fixture_pass (&fixture->safety, 30 * HOUR);
    g_assert_true (show (fixture));
    press (fixture, "Back to the map: rest and breathing stay on");
    g_assert_cmpuint (fixture->n_left, ==, ++n);
    g_assert_true (show (fixture));
    press (fixture, "I have been checked");
    g_assert_cmpuint (fixture->n_left, ==, ++n);
    g_assert_false (show (fixture));
  }
  g_assert_cmpuint (n, ==, 10);
}

/* The graver card comes first, and the other after its way out. */
static void
test_one_after_the_other (Fixture *fixture, gconstpointer data)
{
  answer (fixture, "UR_BONE", LOOSEN_ANSWER_YES);
  answer (fixture, "EM_AORTA", LOOSEN_ANSWER_YES);
  answer (fixture, "XC_AGE", LOOSEN_ANSWER_YES);
  show (fixture);
  g_assert_nonnull (find (fixture, EMERGENCY));
  /* What is not on the card takes nothing back. */
  safety_fixture_pass (&fixture->safety, 24 * HOUR);
  show (fixture);
  press (fixture, SAFE);
  g_assert_nonnull (find (fixture, URGENT));
  g_assert_cmpuint (fixture->n_left, ==, 0);
  press (fixture, "I have been checked");
  g_assert_nonnull (find (fixture, ADULTS));
  g_assert_cmpuint (fixture->n_left, ==, 0);
}

/* "I have been checked" by force, while the emergency card stands, does not take that away. */
static void
test_hidden_buttons (Fixture *fixture, gconstpointer data)
{
  answer (fixture, "EM_AORTA", LOOSEN_ANSWER_YES);
  show (fixture);
  press (fixture, "I have been checked");
  g_assert_cmpint (get_block (fixture), ==, LOOSEN_BLOCK_ALL);
  g_assert_cmpuint (fixture->n_left, ==, 0);
  g_assert_nonnull (find (fixture, EMERGENCY));
}

/* Who is too young reads on, and starts nothing. */
static void
test_age_card (Fixture *fixture, gconstpointer data)
{
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (fixture->safety.catalog);

  answer (fixture, "XC_AGE", LOOSEN_ANSWER_YES);
  g_assert_true (show (fixture));
  g_assert_nonnull (find (fixture, ADULTS));
  assert_buttons (fixture, "Read the guide");
  press (fixture, "Read the guide");
  g_assert_cmpuint (fixture->n_left, ==, 1);
  g_assert_true (show (fixture));
  for (guint i = 0; techniques[i] != NULL; i++)
    g_assert_cmpint (
      loosen_gates_get_sides (loosen_safety_get_gates (fixture->safety.safety), techniques[i]), ==, LOOSEN_SIDE_BOTH);
}

static gboolean
is_label (GtkWidget *widget, gconstpointer data)
{
  return GTK_IS_LABEL (widget) && loosen_test_is_shown (widget) &&
         strstr (gtk_label_get_text (GTK_LABEL (widget)), data) != NULL;
}

/* No name of a technique, no breathing, no link on any card. */
static void
test_leads_nowhere (Fixture *fixture, gconstpointer id)
{
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (fixture->safety.catalog);

  answer (fixture, id, LOOSEN_ANSWER_YES);
  show (fixture);
  for (guint i = 0; techniques[i] != NULL; i++)
    g_assert_null (loosen_test_find (GTK_WIDGET (fixture->page), is_label, techniques[i]->name));
  g_assert_null (loosen_test_find (GTK_WIDGET (fixture->page), is_label, "Start"));
  g_assert_null (loosen_test_find (GTK_WIDGET (fixture->page), is_label, "Breathe"));
}

/* Printing gives what stands on the card. */
static void
test_print (Fixture *fixture, gconstpointer id)
{
  gboolean emergency = g_str_has_prefix (id, "EM_");
  g_autofree char *text = g_strdup_printf ("%s\n%s\n• %s", emergency ? "Get help now" : "Get advice today",
                                           emergency ? EMERGENCY : URGENT,
                                           safety_fixture_question (&fixture->safety, id)->tick);

  answer (fixture, id, LOOSEN_ANSWER_YES);
  show (fixture);
  press (fixture, "Print this card");
  g_assert_cmpuint (card_print_mock.n_runs, ==, 1);
  g_assert_cmpstr (card_print_mock.text, ==, text);
}

#define PRINT_TROUBLE "The card could not be printed. Show it on this screen, or read it out."

/* What goes wrong is told in words, and forgotten with the next card. */
static void
test_print_fails (Fixture *fixture, gconstpointer data)
{
  answer (fixture, "EM_CHEST", LOOSEN_ANSWER_YES);
  show (fixture);
  g_assert_null (find (fixture, PRINT_TROUBLE));
  card_print_mock.fails = TRUE;
  g_test_expect_message ("Loosen", G_LOG_LEVEL_WARNING, "*out of paper*");
  press (fixture, "Print this card");
  g_test_assert_expected_messages ();
  g_assert_nonnull (find (fixture, PRINT_TROUBLE));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (find (fixture, PRINT_TROUBLE)), GTK_ACCESSIBLE_ROLE_ALERT);
  card_print_mock.fails = FALSE;
  press (fixture, "Print this card");
  g_assert_null (find (fixture, PRINT_TROUBLE));
}

/* The window goes while the print dialog is open. */
static void
test_closed_while_printing (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LoosenEmergencyPage) page = g_object_ref (fixture->page);
  GtkWidget *button = NULL;

  answer (fixture, "EM_CHEST", LOOSEN_ANSWER_YES);
  show (fixture);
  button = g_object_ref (loosen_test_find_button (GTK_WIDGET (fixture->page), "Print this card"));
  card_print_mock.fails = TRUE;
  card_print_mock.closes = g_steal_pointer (&fixture->window);
  g_clear_object (&page);
  g_test_expect_message ("Loosen", G_LOG_LEVEL_WARNING, "*out of paper*");
  g_signal_emit_by_name (button, "clicked");
  loosen_test_settle ();
  g_test_assert_expected_messages ();
  g_assert_cmpuint (card_print_mock.n_runs, ==, 1);
  g_object_unref (button);
}

/* Every part, with a long number, too. */
static void
test_is_narrow (Fixture *fixture, gconstpointer data)
{
  loosen_emergency_page_set_number (fixture->page, "+44 20 7946 0958");
  g_assert_cmpint (safety_fixture_get_minimum_width (GTK_WIDGET (fixture->page)), <=, 340);
  answer (fixture, "EM_CHEST", LOOSEN_ANSWER_NOT_SURE);
  answer (fixture, "UR_BONE", LOOSEN_ANSWER_YES);
  safety_fixture_pass (&fixture->safety, 24 * HOUR);
  show (fixture);
  g_assert_cmpint (safety_fixture_get_minimum_width (GTK_WIDGET (fixture->page)), <=, 340);
  press (fixture, SAFE);
  g_assert_cmpint (safety_fixture_get_minimum_width (GTK_WIDGET (fixture->page)), <=, 340);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, data, test) g_test_add ("/emergency-page/" path, Fixture, data, set_up, test, tear_down)
  ADD ("saddle/yes", GINT_TO_POINTER (LOOSEN_ANSWER_YES), test_saddle);
  ADD ("saddle/not-sure", GINT_TO_POINTER (LOOSEN_ANSWER_NOT_SURE), test_saddle);
  ADD ("saddle/no-is-no-way-out", NULL, test_saddle_no_is_no_way_out);
  ADD ("emergency-card", NULL, test_emergency_card);
  ADD ("signs", NULL, test_signs);
  ADD ("number", NULL, test_number);
  ADD ("a-day", NULL, test_a_day);
  ADD ("clock-set-back", NULL, test_clock_set_back);
  ADD ("all-no", NULL, test_all_no);
  ADD ("urgent-card", NULL, test_urgent_card);
  ADD ("one-after-the-other", NULL, test_one_after_the_other);
  ADD ("hidden-buttons", NULL, test_hidden_buttons);
  ADD ("age-card", NULL, test_age_card);
  ADD ("leads-nowhere/emergency", "EM_CHEST", test_leads_nowhere);
  ADD ("leads-nowhere/urgent", "UR_DVT", test_leads_nowhere);
  ADD ("leads-nowhere/age", "XC_AGE", test_leads_nowhere);
  ADD ("print/emergency", "EM_CHEST", test_print);
  ADD ("print/urgent", "UR_DVT", test_print);
  ADD ("print-fails", NULL, test_print_fails);
  ADD ("closed-while-printing", NULL, test_closed_while_printing);
  ADD ("is-narrow", NULL, test_is_narrow);
#undef ADD

  return g_test_run ();
}
