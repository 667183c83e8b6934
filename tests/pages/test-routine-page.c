/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A ready routine and its card: what is shown, what can be changed, what is refused, and what Start asks before. */

#include <adwaita.h>

#include "care-fixture.h"
#include "loosen-composer.h"
#include "loosen-routine-card.h"
#include "loosen-routine-page.h"
#include "loosen-routine-row.h"
#include "loosen-routine-words.h"
#include "loosen-test-utils.h"

#define N_RANDOM 400
#define MAX_SETTLE 40 /* times, until what is new has its size: many on a machine that is slow */

typedef struct {
  LoosenCatalog *catalog;
  LoosenComplaint *complaint;
  LoosenGates *gates;
  LoosenMatches *matches;
  LoosenRoutinePage *page;
  GtkWidget *window;
  guint n_starts;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->catalog = loosen_test_load_catalog ();
  fixture->complaint = loosen_complaint_new (fixture->catalog);
  fixture->gates = loosen_gates_new ();
  fixture->page = g_object_new (LOOSEN_TYPE_ROUTINE_PAGE, NULL);
  loosen_routine_page_set_compact (fixture->page, TRUE);
  g_signal_connect_swapped (fixture->page, "start", G_CALLBACK (loosen_test_count), &fixture->n_starts);
  fixture->window = loosen_test_show (GTK_WIDGET (fixture->page), 340, 700);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  loosen_test_close (fixture->window);
  g_clear_pointer (&fixture->matches, loosen_matches_unref);
  loosen_gates_unref (fixture->gates);
  g_assert_finalize_object (fixture->complaint);
  loosen_catalog_unref (fixture->catalog);
}

static void
hurt (Fixture *fixture, const char *zone)
{
  loosen_complaint_set_mark (fixture->complaint, loosen_test_zone (fixture->catalog, zone), LOOSEN_SIDE_RIGHT, TRUE);
}

static void
present_with (Fixture *fixture, const LoosenPace *pace)
{
  g_clear_pointer (&fixture->matches, loosen_matches_unref);
  fixture->matches = loosen_match (fixture->complaint, fixture->gates);
  loosen_routine_page_present (fixture->page, fixture->catalog, fixture->matches, "For piriformis, right", FALSE, pace);
  loosen_test_settle ();
}

static void
present (Fixture *fixture)
{
  present_with (fixture, NULL);
}

static gboolean
is_row (GtkWidget *widget, gconstpointer data)
{
  return LOOSEN_IS_ROUTINE_ROW (widget);
}

/* The names of the steps from top to bottom, "Calm rest, legs up|…". */
static char *
list_rows (Fixture *fixture)
{
  GtkWidget *row = loosen_test_find (GTK_WIDGET (fixture->page), is_row, NULL);
  GString *list = g_string_new (NULL);

  for (; row != NULL; row = gtk_widget_get_next_sibling (row)) {
    const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (fixture->catalog);

    for (guint i = 0; techniques[i] != NULL; i++)
      if (loosen_test_find_label (row, techniques[i]->name) != NULL)
        g_string_append_printf (list, "%s%s", list->len > 0 ? " " : "", techniques[i]->id);
  }

  return g_string_free (list, FALSE);
}

/* The techniques of the routine in order, as a session would do them. */
static char *
list_routine (Fixture *fixture)
{
  g_autoptr (LoosenRoutine) routine = loosen_routine_page_dup_routine (fixture->page, NULL);
  GString *list = g_string_new (NULL);

  for (guint i = 0; routine != NULL && i < loosen_routine_get_n_steps (routine); i++) {
    const char *id = loosen_routine_get_step (routine, i)->technique->id;

    if (i == 0 || loosen_routine_get_step (routine, i - 1)->technique->id != id)
      g_string_append_printf (list, "%s%s", list->len > 0 ? " " : "", id);
  }

  return g_string_free (list, FALSE);
}

static void
assert_rows (Fixture *fixture, const char *expected)
{
  g_autofree char *rows = list_rows (fixture);
  g_autofree char *routine = list_routine (fixture);

  g_assert_cmpstr (rows, ==, expected);
  g_assert_cmpstr (routine, ==, expected);
}

static void
assert_shown (Fixture *fixture, const char *text, gboolean shown)
{
  GtkWidget *label = loosen_test_find_label (GTK_WIDGET (fixture->page), text);

  g_test_message ("%s", text);
  g_assert_true ((label != NULL && loosen_test_is_shown (label)) == shown);
}

static gboolean
has_name (GtkWidget *widget, gconstpointer name)
{
  g_autofree char *wrong = NULL;

  if (!GTK_IS_BUTTON (widget))
    return FALSE;
  wrong = gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name);

  return wrong == NULL;
}

static GtkWidget *
find_named (Fixture *fixture, const char *format, const char *id)
{
  g_auto (GStrv) parts = g_strsplit (format, "%s", 2);
  g_autofree char *name = g_strconcat (parts[0], loosen_test_technique (fixture->catalog, id)->name, parts[1], NULL);

  return loosen_test_find (GTK_WIDGET (fixture->page), has_name, name);
}

static void
press (Fixture *fixture, const char *format, const char *id)
{
  GtkWidget *button = find_named (fixture, format, id);

  g_test_message ("%s: %s", format, id);
  g_assert_nonnull (button);
  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
}

static void
click (Fixture *fixture, const char *label)
{
  GtkWidget *button = loosen_test_find_button (GTK_WIDGET (fixture->page), label);

  g_assert_nonnull (button);
  g_assert_true (gtk_widget_get_mapped (button));
  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
  loosen_test_settle ();
}

static void
open_add (Fixture *fixture)
{
  gtk_toggle_button_set_active (
    GTK_TOGGLE_BUTTON (loosen_test_find_button (GTK_WIDGET (fixture->page), "Add something")), TRUE);
  loosen_test_settle ();
}

static void
test_composed (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LoosenComposer) composer = NULL;
  g_autofree char *title = NULL;
  GtkWidget *row;

  hurt (fixture, "piriformis");
  present (fixture);
  composer = loosen_composer_new (fixture->catalog, fixture->matches, FALSE);
  g_assert_cmpuint (loosen_composer_get_n (composer), >, 2);
  title = loosen_routine_words_about (loosen_composer_get_length (composer));
  assert_shown (fixture, title, TRUE);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (loosen_test_find_label (GTK_WIDGET (fixture->page), title)),
                                   GTK_ACCESSIBLE_ROLE_HEADING);
  assert_shown (fixture, "For piriformis, right", TRUE);
  assert_shown (fixture, loosen_catalog_get_safety_texts (fixture->catalog)->pressure_notice, TRUE);
  /* Where there is room the bar says the length too. */
  assert_shown (fixture, "About 7 min. You can stop at any moment.", FALSE);
  loosen_routine_page_set_compact (fixture->page, FALSE);
  assert_shown (fixture, "About 7 min. You can stop at any moment.", TRUE);
  row = loosen_test_find (GTK_WIDGET (fixture->page), is_row, NULL);
  for (guint i = 0; i < loosen_composer_get_n (composer); i++, row = gtk_widget_get_next_sibling (row)) {
    const LoosenChoice *choice = loosen_composer_get (composer, i);
    g_autofree char *facts = loosen_routine_words_facts (choice);

    g_assert_nonnull (loosen_test_find_label (row, choice->technique->name));
    g_assert_nonnull (loosen_test_find_label (row, facts));
  }
  g_assert_null (row);
}

static void
test_words (void)
{
  static const struct {
    const char *technique;
    LoosenSide sides;
    guint hold_s, reps;
    const char *facts;
  } rows[] = {
    { "rest_90_90", LOOSEN_SIDE_NONE, 60, 1, "60 seconds" },
    { "ball_glute_wall", LOOSEN_SIDE_RIGHT, 40, 2, "Right side · 40 seconds, 2 times" },
    { "ball_glute_wall", LOOSEN_SIDE_LEFT, 30, 1, "Left side · 30 seconds" },
    { "ball_glute_wall", LOOSEN_SIDE_BOTH, 30, 1, "Both sides · 30 seconds, 1 time a side" },
    { "ball_glute_wall", LOOSEN_SIDE_BOTH, 30, 2, "Both sides · 30 seconds, 2 times a side" },
    { "mob_nerve_slider", LOOSEN_SIDE_BOTH, 0, 8, "Both sides · 8 slow repetitions a side" },
    { "mob_nerve_slider", LOOSEN_SIDE_LEFT, 0, 1, "Left side · 1 slow repetition" },
  };
  static const struct {
    gint64 seconds;
    const char *about;
  } lengths[] = {
    { 20, "About 1 minute for this" },  { 89, "About 1 minute for this" },   { 90, "About 2 minutes for this" },
    { 569, "About 9 minutes for this" }, { 570, "About 10 minutes for this" }, { 720, "About 12 minutes for this" },
  };
  g_autoptr (LoosenCatalog) catalog = loosen_test_load_catalog ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    LoosenChoice choice = {
      .technique = loosen_test_technique (catalog, rows[i].technique),
      .sides = rows[i].sides,
      .hold_s = rows[i].hold_s,
      .reps = rows[i].reps,
    };
    g_autofree char *facts = loosen_routine_words_facts (&choice);

    g_assert_cmpstr (facts, ==, rows[i].facts);
  }
  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++) {
    g_autofree char *about = loosen_routine_words_about (lengths[i].seconds * G_USEC_PER_SEC);

    g_assert_cmpstr (about, ==, lengths[i].about);
  }
}

static void
test_refusals (void)
{
  static const LoosenComposerError codes[] = {
    LOOSEN_COMPOSER_ERROR_WITHHELD, LOOSEN_COMPOSER_ERROR_TWICE,    LOOSEN_COMPOSER_ERROR_LENGTH,
    LOOSEN_COMPOSER_ERROR_PRESSING, LOOSEN_COMPOSER_ERROR_PRESSURE, LOOSEN_COMPOSER_ERROR_EMPTY,
  };
  g_autoptr (GHashTable) words = g_hash_table_new (g_str_hash, g_str_equal);
  const LoosenMatch withheld = { .state = LOOSEN_MATCH_WITHHELD, .reason = "Because." };
  const LoosenMatch barred = { .state = LOOSEN_MATCH_OTHER, .barred_reason = "Not there." };
  g_autoptr (GError) error = g_error_new_literal (LOOSEN_COMPOSER_ERROR, LOOSEN_COMPOSER_ERROR_WITHHELD, "x");
  g_autoptr (GError) other = g_error_new_literal (LOOSEN_ROUTINE_ERROR, LOOSEN_ROUTINE_ERROR_RANGE, "x");

  /* Each has words of its own, and none those of the error. */
  for (guint i = 0; i < G_N_ELEMENTS (codes); i++) {
    g_autoptr (GError) each = g_error_new_literal (LOOSEN_COMPOSER_ERROR, codes[i], "x");

    g_assert_true (g_hash_table_add (words, (char *) loosen_routine_words_refusal (each, NULL)));
  }
  g_assert_false (g_hash_table_contains (words, "x"));
  g_assert_cmpstr (loosen_routine_words_refusal (error, &withheld), ==, "Because.");
  g_assert_cmpstr (loosen_routine_words_refusal (error, &barred), ==, "Not there.");
  g_assert_cmpstr (loosen_routine_words_refusal (other, NULL), ==, "This cannot be done as it is.");
}

#define AS_COMPOSED "rest_90_90 ball_glute_wall ball_piriformis_floor stretch_figure4_supine"

static void
test_order (Fixture *fixture, gconstpointer data)
{
  GtkWidget *focus;

  hurt (fixture, "piriformis");
  present (fixture);
  assert_rows (fixture, AS_COMPOSED);
  assert_shown (fixture, "As it was proposed", FALSE);
  g_assert_false (gtk_widget_get_sensitive (find_named (fixture, "Move %s up", "rest_90_90")));
  g_assert_false (gtk_widget_get_sensitive (find_named (fixture, "Move %s down", "stretch_figure4_supine")));

  press (fixture, "Move %s down", "rest_90_90");
  assert_rows (fixture, "ball_glute_wall rest_90_90 ball_piriformis_floor stretch_figure4_supine");
  assert_shown (fixture, "Calm rest, legs up is now 2 of 4.", TRUE);
  /* The focus goes with it, to press again. */
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_true (focus == find_named (fixture, "Move %s down", "rest_90_90"));
  g_signal_emit_by_name (focus, "clicked");
  press (fixture, "Move %s down", "rest_90_90");
  assert_rows (fixture, "ball_glute_wall ball_piriformis_floor stretch_figure4_supine rest_90_90");
  g_assert_true (LOOSEN_IS_ROUTINE_ROW (gtk_root_get_focus (GTK_ROOT (fixture->window))));
  press (fixture, "Move %s up", "stretch_figure4_supine");
  assert_rows (fixture, "ball_glute_wall stretch_figure4_supine ball_piriformis_floor rest_90_90");

  click (fixture, "As it was proposed");
  assert_rows (fixture, AS_COMPOSED);
  assert_shown (fixture, "As it was proposed", FALSE);
}

static void
test_remove_and_add (Fixture *fixture, gconstpointer data)
{
  g_auto (GStrv) ids = g_strsplit (AS_COMPOSED, " ", 0);
  g_autoptr (LoosenRoutine) routine = NULL;

  hurt (fixture, "piriformis");
  present (fixture);
  g_assert_null (find_named (fixture, "Add %s", "rest_90_90"));
  for (guint i = 0; ids[i] != NULL; i++) {
    press (fixture, "Take %s out", ids[i]);
    /* Whatever key is held, it is not the next that goes. */
    g_assert_false (GTK_IS_BUTTON (gtk_root_get_focus (GTK_ROOT (fixture->window))));
    g_assert_nonnull (find_named (fixture, "Add %s", ids[i]));
  }
  assert_rows (fixture, "");
  assert_shown (fixture, "Nothing is left to do. Add something, or go back.", TRUE);
  assert_shown (fixture, "An empty routine", TRUE);
  assert_shown (fixture, "Add something to start.", TRUE);
  assert_shown (fixture, loosen_catalog_get_safety_texts (fixture->catalog)->pressure_notice, FALSE);
  g_assert_false (gtk_widget_is_sensitive (loosen_test_find_button (GTK_WIDGET (fixture->page), "Start")));
  routine = loosen_routine_page_dup_routine (fixture->page, NULL);
  g_assert_null (routine);

  open_add (fixture);
  press (fixture, "Add %s", "stretch_knee_to_chest");
  press (fixture, "Add %s", "ball_glute_wall");
  assert_rows (fixture, "stretch_knee_to_chest ball_glute_wall");
  assert_shown (fixture, "Wall ball press, upper outer hip is added at the end.", TRUE);
  g_assert_true (LOOSEN_IS_ROUTINE_ROW (gtk_root_get_focus (GTK_ROOT (fixture->window))));
  click (fixture, "Start");
  g_assert_cmpuint (fixture->n_starts, ==, 1);
}

static void
test_refused (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = NULL;

  hurt (fixture, "piriformis");
  present (fixture);
  open_add (fixture);
  press (fixture, "Take %s out", "rest_90_90");
  press (fixture, "Take %s out", "stretch_figure4_supine");
  press (fixture, "Add %s", "roller_calf");
  before = list_rows (fixture);
  g_assert_cmpstr (before, ==, "ball_glute_wall ball_piriformis_floor roller_calf");
  press (fixture, "Add %s", "hand_outer_shin");
  assert_shown (fixture, "Three techniques that press are enough for one time. Take one of them out first.", TRUE);
  assert_rows (fixture, before);

  /* What is done next takes the words away, also when it starts. */
  click (fixture, "Start");
  assert_shown (fixture, "Three techniques that press are enough for one time. Take one of them out first.", FALSE);
}

/* Adds whatever there is until it is too long. */
static void
test_too_long (Fixture *fixture, gconstpointer data)
{
  static const char *const ids[] = {
    "stretch_knee_to_chest", "stretch_figure4_chair", "stretch_knee_across", "mob_nerve_slider",
    "mob_knee_rolls",        "mob_prone_prop",
  };
  const char *words = "That would be longer than 12 minutes, which is enough for one time. Take something out first.";
  guint n_refused = 0;

  hurt (fixture, "piriformis");
  present (fixture);
  open_add (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++) {
    g_autoptr (LoosenRoutine) routine = NULL;
    GtkWidget *button = find_named (fixture, "Add %s", ids[i]);
    GtkWidget *label;

    g_assert_nonnull (button);
    g_signal_emit_by_name (button, "clicked");
    label = loosen_test_find_label (GTK_WIDGET (fixture->page), words);
    if (label != NULL && loosen_test_is_shown (label))
      n_refused++;
    else
      g_assert_null (find_named (fixture, "Add %s", ids[i]));
    routine = loosen_routine_page_dup_routine (fixture->page, NULL);
    g_assert_cmpint (loosen_routine_get_length (routine), <=, LOOSEN_COMPOSER_MAX_S * (gint64) G_USEC_PER_SEC);
  }
  g_assert_cmpuint (n_refused, >, 0);
}

static void
assert_limits (Fixture *fixture, const LoosenTechnique *withheld)
{
  g_autoptr (LoosenRoutine) routine = loosen_routine_page_dup_routine (fixture->page, NULL);
  g_autoptr (GHashTable) pressing = g_hash_table_new (NULL, NULL);

  if (routine == NULL)
    return;

  g_assert_cmpint (loosen_routine_get_length (routine), <=, LOOSEN_COMPOSER_MAX_S * (gint64) G_USEC_PER_SEC);
  for (guint i = 0; i < loosen_routine_get_n_steps (routine); i++) {
    const LoosenStep *step = loosen_routine_get_step (routine, i);

    g_assert_true (step->technique != withheld);
    if (step->technique->has_pressure)
      g_hash_table_add (pressing, (gpointer) step->technique);
  }
  g_assert_cmpuint (g_hash_table_size (pressing), <=, LOOSEN_COMPOSER_MAX_PRESSING);
}

/* Whatever is done in whatever order, the limits hold, and the list shows what would be done. */
static void
test_random (Fixture *fixture, gconstpointer data)
{
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (fixture->catalog);
  const LoosenTechnique *withheld = loosen_test_technique (fixture->catalog, "ball_glute_wall");
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261125);
  guint n_techniques = 0;

  while (techniques[n_techniques] != NULL)
    n_techniques++;
  hurt (fixture, "piriformis");
  loosen_gates_withhold (fixture->gates, withheld, "Because.");
  present (fixture);
  for (guint i = 0; i < N_RANDOM; i++) {
    GtkWidget *page = GTK_WIDGET (fixture->page);
    g_autofree char *rows = NULL;
    g_autofree char *routine = NULL;

    switch (g_rand_int_range (rand, 0, 4)) {
    case 0:
      gtk_widget_activate_action (page, "routine.move", "(ui)", (guint) g_rand_int_range (rand, 0, 8),
                                  g_rand_int_range (rand, -1, 2));
      break;
    case 1:
      gtk_widget_activate_action (page, "routine.remove", "u", (guint) g_rand_int_range (rand, 0, 12));
      break;
    default:
      gtk_widget_activate_action (page, "routine.add", "s",
                                  techniques[g_rand_int_range (rand, 0, n_techniques)]->id);
      break;
    }
    assert_limits (fixture, withheld);
    rows = list_rows (fixture);
    routine = list_routine (fixture);
    g_assert_cmpstr (rows, ==, routine);
  }
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "routine.add", "s", "no_such_thing");
}

static void
test_withheld (Fixture *fixture, gconstpointer data)
{
  const LoosenTechnique *technique = loosen_test_technique (fixture->catalog, "ball_glute_wall");
  g_autofree char *rows = NULL;

  hurt (fixture, "piriformis");
  loosen_gates_withhold (fixture->gates, technique, "Because of this.");
  present (fixture);
  rows = list_rows (fixture);
  g_assert_null (strstr (rows, "ball_glute_wall"));
  g_assert_null (find_named (fixture, "Add %s", "ball_glute_wall"));
  /* Not even where somebody asks for it by name. */
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "routine.add", "s", "ball_glute_wall");
  assert_shown (fixture, "Because of this.", TRUE);
  assert_rows (fixture, rows);
}

static void
withhold_all (Fixture *fixture)
{
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (fixture->catalog);

  for (guint i = 0; techniques[i] != NULL; i++)
    loosen_gates_withhold (fixture->gates, techniques[i], "Because.");
}

static void
test_nothing (Fixture *fixture, gconstpointer data)
{
  hurt (fixture, "piriformis");
  withhold_all (fixture);
  present (fixture);
  open_add (fixture);
  assert_rows (fixture, "");
  assert_shown (fixture, "There is nothing more to add.", TRUE);
  g_assert_false (gtk_widget_is_sensitive (loosen_test_find_button (GTK_WIDGET (fixture->page), "Start")));
}

/* Extra time to get into place is in the length that is shown, and in what a session does. */
static void
test_pace (Fixture *fixture, gconstpointer data)
{
  const LoosenPace slow = { .settle_extra_s = 60 };
  g_autoptr (LoosenRoutine) usual = NULL;
  g_autoptr (LoosenRoutine) slower = NULL;
  g_autofree char *title = NULL;

  hurt (fixture, "piriformis");
  present_with (fixture, &slow);
  usual = loosen_routine_page_dup_routine (fixture->page, NULL);
  slower = loosen_routine_page_dup_routine (fixture->page, &slow);
  g_assert_cmpint (loosen_routine_get_length (slower) - loosen_routine_get_length (usual), ==,
                   4 * 60 * (gint64) G_USEC_PER_SEC);
  title = loosen_routine_words_about (loosen_routine_get_length (slower));
  assert_shown (fixture, title, TRUE);
}

/* Beside the spine */

static void
test_spine (Fixture *fixture, gconstpointer data)
{
  const LoosenSpineCheck *check = &loosen_catalog_get_care (fixture->catalog)->spine_check;
  g_autofree char *rows = NULL;
  GtkWidget *focus;

  hurt (fixture, "low_back_paraspinal");
  present (fixture);
  if (find_named (fixture, "Take %s out", "ball_low_back_wall") == NULL) {
    open_add (fixture);
    press (fixture, "Add %s", "ball_low_back_wall");
  }
  rows = list_rows (fixture);
  g_assert_nonnull (strstr (rows, "ball_low_back_wall"));
  assert_shown (fixture, check->question, FALSE);
  click (fixture, "Start");
  g_assert_cmpuint (fixture->n_starts, ==, 0);
  assert_shown (fixture, check->question, TRUE);
  assert_shown (fixture, "Start", FALSE);
  /* The question has the focus, and no answer. */
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_nonnull (focus);
  g_assert_false (GTK_IS_BUTTON (focus));
  g_assert_nonnull (loosen_test_find_label (focus, check->question));

  click (fixture, "No");
  g_assert_cmpuint (fixture->n_starts, ==, 0);
  assert_shown (fixture, check->no, TRUE);
  assert_shown (fixture, check->question, FALSE);
  g_assert_false (GTK_IS_BUTTON (gtk_root_get_focus (GTK_ROOT (fixture->window))));

  click (fixture, "Start");
  click (fixture, "Yes");
  g_assert_cmpuint (fixture->n_starts, ==, 1);
  assert_shown (fixture, check->no, FALSE);
  /* An answer holds for one session. */
  click (fixture, "Start");
  g_assert_cmpuint (fixture->n_starts, ==, 1);
  assert_shown (fixture, check->question, TRUE);
  /* What is changed is asked of anew; what does not need it is not. */
  for (guint i = 0; check->techniques[i] != NULL; i++) {
    GtkWidget *out = find_named (fixture, "Take %s out", check->techniques[i]->id);

    if (out != NULL)
      g_signal_emit_by_name (out, "clicked");
  }
  assert_shown (fixture, check->question, FALSE);
  click (fixture, "Start");
  g_assert_cmpuint (fixture->n_starts, ==, 2);
}

static void
test_no_spine (Fixture *fixture, gconstpointer data)
{
  hurt (fixture, "piriformis");
  present (fixture);
  click (fixture, "Start");
  g_assert_cmpuint (fixture->n_starts, ==, 1);
}

/* A page that comes up again is as new. */
static void
test_again (Fixture *fixture, gconstpointer data)
{
  hurt (fixture, "piriformis");
  present (fixture);
  press (fixture, "Take %s out", "rest_90_90");
  present (fixture);
  assert_rows (fixture, AS_COMPOSED);
  assert_shown (fixture, "As it was proposed", FALSE);
  assert_shown (fixture, "Calm rest, legs up is taken out.", FALSE);
  /* Start is not what a key that is held presses. */
  g_assert_false (GTK_IS_BUTTON (gtk_root_get_focus (GTK_ROOT (fixture->window))));
}

static void
test_fits (Fixture *fixture, gconstpointer data)
{
  hurt (fixture, "piriformis");
  hurt (fixture, "low_back_paraspinal");
  present (fixture);
  open_add (fixture);
  g_assert_cmpint (care_fixture_get_minimum_width (GTK_WIDGET (fixture->page)), <=, 340);
  care_fixture_assert_focus_has_names (GTK_WIDGET (fixture->page));
}

static int
count_small (GtkWidget *widget)
{
  int n = 0;

  /* The toolkit's own, of the window. */
  if (GTK_IS_WINDOW_CONTROLS (widget) || ADW_IS_HEADER_BAR (widget))
    return 0;
  if (GTK_IS_BUTTON (widget))
    return care_fixture_count_small_targets (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += count_small (child);

  return n;
}

static void
assert_no_small (GtkWidget *widget)
{
  for (guint i = 0; i < MAX_SETTLE && count_small (widget) > 0; i++)
    loosen_test_settle ();
  g_assert_cmpint (count_small (widget), ==, 0);
}

static void
test_targets (Fixture *fixture, gconstpointer data)
{
  hurt (fixture, "low_back_paraspinal");
  present (fixture);
  open_add (fixture);
  assert_no_small (GTK_WIDGET (fixture->page));
  loosen_routine_page_set_compact (fixture->page, FALSE);
  loosen_test_settle ();
  assert_no_small (GTK_WIDGET (fixture->page));
}

/* The keyboard alone gets to every button. */
static void
test_tab (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  hurt (fixture, "piriformis");
  present (fixture);
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  for (guint i = 0; i < 100 && gtk_widget_child_focus (GTK_WIDGET (fixture->page), GTK_DIR_TAB_FORWARD); i++)
    g_hash_table_add (seen, gtk_root_get_focus (GTK_ROOT (fixture->window)));
  g_assert_true (g_hash_table_contains (seen, find_named (fixture, "Move %s down", "rest_90_90")));
  g_assert_true (g_hash_table_contains (seen, find_named (fixture, "Take %s out", "rest_90_90")));
  g_assert_true (g_hash_table_contains (seen, find_named (fixture, "Move %s up", "stretch_figure4_supine")));
  g_assert_true (g_hash_table_contains (seen, find_named (fixture, "Take %s out", "stretch_figure4_supine")));
  g_assert_true (
    g_hash_table_contains (seen, loosen_test_find_button (GTK_WIDGET (fixture->page), "Add something")));
  g_assert_true (g_hash_table_contains (seen, loosen_test_find_button (GTK_WIDGET (fixture->page), "Start")));
}

/* The card */

static void
test_card (Fixture *fixture, gconstpointer data)
{
  GtkWidget *card = loosen_routine_card_new ();
  GtkWidget *window = loosen_test_show (card, 340, 200);
  g_autoptr (LoosenMatches) matches = NULL;
  g_autoptr (LoosenComposer) composer = NULL;
  g_autofree char *title = NULL;
  GtkWidget *label;
  guint n_opened = 0;

  g_assert_false (gtk_widget_get_visible (card));
  g_signal_connect_swapped (card, "open", G_CALLBACK (loosen_test_count), &n_opened);
  hurt (fixture, "piriformis");
  matches = loosen_match (fixture->complaint, fixture->gates);
  loosen_routine_card_set_matches (LOOSEN_ROUTINE_CARD (card), fixture->catalog, matches, FALSE, NULL);
  loosen_test_settle ();
  composer = loosen_composer_new (fixture->catalog, matches, FALSE);
  title = loosen_routine_words_ready (loosen_composer_get_length (composer));
  g_assert_true (g_str_has_prefix (title, "A ready routine, about "));
  label = loosen_test_find_label (card, title);
  g_assert_nonnull (label);
  g_assert_true (loosen_test_is_shown (label));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_ROLE_HEADING);
  g_assert_nonnull (loosen_test_find_label (card, "Calm rest, legs up · Wall ball press, upper outer hip · "
                                                  "Seated ball press, figure four · Figure-four stretch, lying"));
  g_assert_cmpint (care_fixture_get_minimum_width (card), <=, 340);
  care_fixture_assert_focus_has_names (card);
  assert_no_small (card);
  g_signal_emit_by_name (loosen_test_find_button (card, "See the steps"), "clicked");
  g_assert_cmpuint (n_opened, ==, 1);

  withhold_all (fixture);
  g_clear_pointer (&matches, loosen_matches_unref);
  matches = loosen_match (fixture->complaint, fixture->gates);
  loosen_routine_card_set_matches (LOOSEN_ROUTINE_CARD (card), fixture->catalog, matches, FALSE, NULL);
  g_assert_false (gtk_widget_get_visible (card));
  loosen_test_close (window);
}

/* Sizes are those of the program's own style. */
static void
load_style (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, "/io/github/loosen_app/Loosen/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv);
  adw_init ();
  load_style ();

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)
  ADD ("/routine-page/composed", test_composed);
  g_test_add_func ("/routine-page/words", test_words);
  g_test_add_func ("/routine-page/refusals", test_refusals);
  ADD ("/routine-page/order", test_order);
  ADD ("/routine-page/remove-and-add", test_remove_and_add);
  ADD ("/routine-page/refused", test_refused);
  ADD ("/routine-page/too-long", test_too_long);
  ADD ("/routine-page/random", test_random);
  ADD ("/routine-page/withheld", test_withheld);
  ADD ("/routine-page/nothing", test_nothing);
  ADD ("/routine-page/pace", test_pace);
  ADD ("/routine-page/spine", test_spine);
  ADD ("/routine-page/no-spine", test_no_spine);
  ADD ("/routine-page/again", test_again);
  ADD ("/routine-page/fits", test_fits);
  ADD ("/routine-page/targets", test_targets);
  ADD ("/routine-page/tab", test_tab);
  ADD ("/routine-card/card", test_card);
#undef ADD

  return g_test_run ();
}
