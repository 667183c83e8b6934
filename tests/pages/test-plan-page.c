/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <adwaita.h>
#include <glib/gstdio.h>

#include "care-fixture.h"
#include "loosen-fake-clock.h"
#include "loosen-pain-scale.h"
#include "loosen-plan-memory.h"
#include "loosen-plan-page.h"
#include "loosen-plan-question.h"
#include "loosen-plan-words.h"
#include "loosen-test-utils.h"

#define DAY (24 * G_TIME_SPAN_HOUR)
#define MAX_SETTLE 40 /* times, until what is new has its size: many on a machine that is slow */

typedef struct {
  LoosenCatalog *catalog;
  LoosenClock *clock;
  char *folder;
  char *path;
  LoosenStore *store;
  GtkWidget *page;
  GtkWidget *window;
} Fixture;

static void
open_page (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  fixture->store = loosen_store_open (fixture->path, &error);
  g_assert_no_error (error);
  fixture->page = loosen_plan_page_new ();
  loosen_plan_page_set_up (LOOSEN_PLAN_PAGE (fixture->page), fixture->catalog, fixture->clock, fixture->store);
  fixture->window = loosen_test_show (fixture->page, 340, 600);
}

static void
close_page (Fixture *fixture)
{
  loosen_test_close (fixture->window);
  g_assert_cmpuint (loosen_fake_clock_get_n_pending (LOOSEN_FAKE_CLOCK (fixture->clock)), ==, 0);
  g_assert_finalize_object (fixture->store);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 25, 10, 0, 0);

  fixture->catalog = loosen_test_load_catalog ();
  fixture->clock = LOOSEN_CLOCK (loosen_fake_clock_new ());
  loosen_fake_clock_set_wall (LOOSEN_FAKE_CLOCK (fixture->clock), g_date_time_to_unix (now) * G_USEC_PER_SEC);
  fixture->folder = g_dir_make_tmp ("loosen-plan-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "store.db", NULL);
  open_page (fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDir) dir = NULL;
  const char *name;

  close_page (fixture);
  g_assert_finalize_object (fixture->clock);
  loosen_catalog_unref (fixture->catalog);
  dir = g_dir_open (fixture->folder, 0, NULL);
  while ((name = g_dir_read_name (dir)) != NULL) {
    g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

    g_assert_cmpint (g_unlink (path), ==, 0);
  }
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->folder);
  g_free (fixture->path);
}

static void
advance (Fixture *fixture, guint days)
{
  loosen_fake_clock_advance (LOOSEN_FAKE_CLOCK (fixture->clock), days * DAY);
  loosen_test_settle ();
}

static void
assert_shown (Fixture *fixture, const char *text)
{
  GtkWidget *label = loosen_test_find_label (fixture->page, text);

  g_test_message ("%s", text);
  g_assert_nonnull (label);
  g_assert_true (loosen_test_is_shown (label));
}

static void
assert_not_shown (Fixture *fixture, const char *text)
{
  GtkWidget *label = loosen_test_find_label (fixture->page, text);

  g_test_message ("%s", text);
  g_assert_true (label == NULL || !loosen_test_is_shown (label));
}

static void
click (Fixture *fixture, const char *label)
{
  GtkWidget *button = loosen_test_find_button (fixture->page, label);

  g_test_message ("%s", label);
  g_assert_nonnull (button);
  g_assert_true (loosen_test_is_shown (button));
  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
}

static gboolean
is_type (GtkWidget *widget, gconstpointer name)
{
  return g_str_equal (G_OBJECT_TYPE_NAME (widget), name);
}

static gboolean
is_remove (GtkWidget *widget, gconstpointer data)
{
  return GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_widget_get_tooltip_text (widget), "Remove") == 0;
}

static void
answer (Fixture *fixture, const char *pain, gboolean sharp)
{
  GtkWidget *question = loosen_test_find (fixture->page, is_type, "LoosenPlanQuestion");
  GtkWidget *check = loosen_test_find (question, is_type, "GtkCheckButton");
  GtkWidget *save = loosen_test_find_button (question, "Save the answer");

  g_assert_true (loosen_test_is_shown (question));
  g_assert_false (gtk_widget_get_sensitive (save));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (loosen_test_find_button (question, pain)), TRUE);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), sharp);
  click (fixture, "Save the answer");
}

static guint
count_sessions (Fixture *fixture)
{
  g_autoptr (LoosenPlanMemory) memory = loosen_plan_memory_new (fixture->catalog, fixture->store, fixture->clock);

  return loosen_plan_get_n_sessions (loosen_plan_memory_get_plan (memory));
}

static void
test_built_when_mapped (void)
{
  g_autoptr (LoosenCatalog) catalog = loosen_test_load_catalog ();
  g_autoptr (LoosenStore) store = loosen_store_new_in_memory ();
  g_autoptr (LoosenClock) clock = LOOSEN_CLOCK (loosen_fake_clock_new ());
  GtkWidget *page = g_object_ref_sink (loosen_plan_page_new ());
  GtkWidget *window;

  loosen_plan_page_set_up (LOOSEN_PLAN_PAGE (page), catalog, clock, store);
  g_assert_null (loosen_test_find_label (page, "Flare-up"));
  window = loosen_test_show (page, 600, 900);
  g_assert_nonnull (loosen_test_find_label (page, "Flare-up"));
  loosen_test_close (window);
  g_assert_finalize_object (page);
}

static void
test_first (Fixture *fixture, gconstpointer data)
{
  static const char *const headings[] = { "Flare-up", "How bad is the pain this week?", "Your massages", "In your calendar",
                                          "How sure is this?" };
  const LoosenPlanTexts *texts = &loosen_catalog_get_care (fixture->catalog)->plan;

  assert_shown (fixture, "Because there is no answer yet: we start carefully.");
  assert_shown (fixture, texts->phases[LOOSEN_PHASE_FLARE].style);
  assert_shown (fixture, "Massages: 1 to 2 a week");
  assert_shown (fixture, "Next: whenever it suits you, from today on");
  assert_shown (fixture, texts->keep_moving);
  assert_shown (fixture, texts->evidence);
  assert_shown (fixture, texts->self_massage);
  assert_shown (fixture, "None is noted yet.");
  for (guint i = 0; i < G_N_ELEMENTS (headings); i++) {
    assert_shown (fixture, headings[i]);
    gtk_test_accessible_assert_role (GTK_ACCESSIBLE (loosen_test_find_label (fixture->page, headings[i])),
                                     GTK_ACCESSIBLE_ROLE_HEADING);
  }
}

static void
test_answers (Fixture *fixture, gconstpointer data)
{
  answer (fixture, "8", FALSE);
  assert_shown (fixture, "Because your pain is 8 out of 10.");
  assert_shown (fixture, "Your answer is saved.");
  assert_shown (fixture, "We ask for your pain again on Wednesday 2 December, in 7 days.");
  assert_not_shown (fixture, "Save the answer");

  /* It may be answered before it is due, and what was chosen before is gone. */
  click (fixture, "Answer now");
  answer (fixture, "3", TRUE);
  assert_shown (fixture, "Because your pain is sharp and constant.");
  advance (fixture, 7);
  answer (fixture, "4", FALSE);
  assert_shown (fixture, "Flare-up");
  advance (fixture, 7);
  answer (fixture, "2", FALSE);
  assert_shown (fixture, "Settling");
  assert_shown (fixture, "Because your pain was 4 or less for 2 weeks in a row.");
  assert_shown (fixture, loosen_catalog_get_care (fixture->catalog)->plan.phases[LOOSEN_PHASE_SETTLING].style);

  close_page (fixture);
  open_page (fixture);
  assert_shown (fixture, "Settling");
}

static void
test_massage_today (Fixture *fixture, gconstpointer data)
{
  click (fixture, "I had a massage today");
  assert_shown (fixture, "Noted: a massage today.");
  assert_shown (fixture, "Next: Saturday 28 November, in 3 days");
  assert_shown (fixture, "Or later, until Wednesday 2 December.");
  assert_shown (fixture, "Wednesday 25 November");
  g_assert_cmpuint (count_sessions (fixture), ==, 1);

  /* A double click makes no second one, and leaves what can be taken back. */
  click (fixture, "I had a massage today");
  assert_shown (fixture, "The massage of today is noted already.");
  g_assert_cmpuint (count_sessions (fixture), ==, 1);
  click (fixture, "Undo");
  assert_shown (fixture, "It is again as it was before.");
  assert_shown (fixture, "Next: whenever it suits you, from today on");
  assert_not_shown (fixture, "Undo");
  g_assert_cmpuint (count_sessions (fixture), ==, 0);

  click (fixture, "I had a massage today");
  advance (fixture, 1);
  assert_shown (fixture, "Next: Saturday 28 November, in 2 days");
  click (fixture, "I had a massage today");
  assert_shown (fixture, "Your last two sessions were closer together than this phase asks for.");
}

static void
test_helped (Fixture *fixture, gconstpointer data)
{
  const char *unchanged = loosen_catalog_get_care (fixture->catalog)->plan.unchanged;

  for (guint i = 0; i < 4; i++) {
    assert_not_shown (fixture, unchanged);
    click (fixture, "I had a massage today");
    click (fixture, i % 2 == 0 ? "No change" : "It was worse after");
    assert_not_shown (fixture, "Did the massage of Wednesday 25 November help?");
    advance (fixture, 4);
  }
  assert_shown (fixture, unchanged);
  assert_shown (fixture, "4 days ago. It was worse after");
  click (fixture, "I had a massage today");
  assert_shown (fixture, "Did the massage of Friday 11 December help?");
  click (fixture, "It helped");
  assert_shown (fixture, "today. It helped");
  assert_not_shown (fixture, unchanged);
}

static void
test_remove (Fixture *fixture, gconstpointer data)
{
  click (fixture, "I had a massage today");
  click (fixture, "It helped");
  advance (fixture, 3);
  click (fixture, "I had a massage today");
  g_signal_emit_by_name (loosen_test_find (fixture->page, is_remove, NULL), "clicked");
  loosen_test_settle ();
  assert_shown (fixture, "Removed.");
  g_assert_cmpuint (count_sessions (fixture), ==, 1);
  assert_shown (fixture, "3 days ago. It helped");
  /* A key that is held on Remove must not go on with the next. */
  g_assert_false (GTK_IS_BUTTON (gtk_root_get_focus (GTK_ROOT (fixture->window))));
  click (fixture, "Undo");
  g_assert_cmpuint (count_sessions (fixture), ==, 2);
}

/* Of several massages of one day, the very one that was chosen goes. */
static void
test_remove_of_one_day (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LoosenPlanMemory) memory = loosen_plan_memory_new (fixture->catalog, fixture->store, fixture->clock);
  GtkWidget *list;
  GDate today;

  loosen_plan_memory_get_today (memory, &today);
  for (guint i = LOOSEN_PLAN_CHANGE_BETTER; i <= LOOSEN_PLAN_CHANGE_WORSE; i++)
    loosen_plan_add_session (loosen_plan_memory_get_plan (memory), &today, i, NULL);
  g_assert_true (loosen_plan_memory_commit (memory, NULL));
  g_clear_pointer (&memory, loosen_plan_memory_free);
  close_page (fixture);
  open_page (fixture);

  /* From the newest: worse, same, better. */
  list = gtk_widget_get_ancestor (loosen_test_find (fixture->page, is_remove, NULL), GTK_TYPE_LIST_BOX);
  g_signal_emit_by_name (
    loosen_test_find (GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 1)), is_remove, NULL), "clicked");
  assert_shown (fixture, "today. It helped");
  assert_shown (fixture, "today. It was worse after");
  g_assert_null (loosen_test_find_label (fixture->page, "today. No change"));
  g_assert_cmpuint (count_sessions (fixture), ==, 2);
}

static void
test_failed_write (Fixture *fixture, gconstpointer data)
{
  const char *words = "This could not be saved, so nothing is changed. Is there room on the disk?";

  care_fixture_run_sql (fixture->path, CARE_FIXTURE_FULL);
  click (fixture, "I had a massage today");
  assert_shown (fixture, words);
  assert_not_shown (fixture, "Undo");
  assert_shown (fixture, "None is noted yet.");
  answer (fixture, "8", FALSE);
  assert_shown (fixture, words);
  assert_shown (fixture, "Because there is no answer yet: we start carefully.");
  /* What was chosen is still there, to be saved when there is room. */
  care_fixture_run_sql (fixture->path, CARE_FIXTURE_ROOM);
  click (fixture, "Save the answer");
  assert_shown (fixture, "Because your pain is 8 out of 10.");
}

static void
test_troubles (Fixture *fixture, gconstpointer data)
{
  care_fixture_set_text (fixture->store, LOOSEN_PLAN_MEMORY_KEY, "nonsense");
  close_page (fixture);
  open_page (fixture);
  assert_shown (fixture, "Your plan from before is damaged. It was put aside, and a new plan begins.");
  click (fixture, "I had a massage today");
  g_assert_cmpuint (count_sessions (fixture), ==, 1);

  care_fixture_set_text (fixture->store, LOOSEN_PLAN_MEMORY_KEY, "{\"format\":2}");
  close_page (fixture);
  open_page (fixture);
  assert_shown (fixture, "A newer Loosen wrote your plan. This one leaves it alone, so nothing can be changed here.");
  g_assert_false (gtk_widget_is_sensitive (loosen_test_find_button (fixture->page, "I had a massage today")));
  g_assert_false (gtk_widget_is_sensitive (loosen_test_find (fixture->page, is_type, "LoosenPlanQuestion")));
  g_assert_false (gtk_widget_is_sensitive (loosen_test_find_button (fixture->page, "Save to calendar")));
}

/* Numbers */

static GtkWidget *
find_spin (Fixture *fixture, const char *title)
{
  GtkWidget *label = loosen_test_find_label (fixture->page, title);

  g_test_message ("%s", title);
  g_assert_nonnull (label);

  return loosen_test_find (gtk_widget_get_ancestor (label, GTK_TYPE_LIST_BOX_ROW), is_type, "GtkSpinButton");
}

static void
test_every_number (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LoosenPlanMemory) memory = loosen_plan_memory_new (fixture->catalog, fixture->store, fixture->clock);
  LoosenPlan *plan = loosen_plan_memory_get_plan (memory);

  assert_not_shown (fixture, "Back to the proposed numbers");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (loosen_test_find_button (fixture->page, "Change the numbers")), TRUE);
  loosen_test_settle ();
  assert_shown (fixture, "Back to the proposed numbers");
  for (guint i = 0; i < LOOSEN_PLAN_N_NUMBERS; i++) {
    g_autofree char *title = loosen_plan_words_number (plan, i);
    LoosenRange range = loosen_plan_get_range (plan, i);
    g_autofree char *words = g_strdup_printf ("%u to %u; proposed: %u", range.min, range.max, range.normal);
    GtkWidget *spin = find_spin (fixture, title);
    double min, max;

    gtk_spin_button_get_range (GTK_SPIN_BUTTON (spin), &min, &max);
    g_assert_cmpfloat (min, ==, range.min);
    g_assert_cmpfloat (max, ==, range.max);
    g_assert_cmpint (gtk_spin_button_get_value_as_int (GTK_SPIN_BUTTON (spin)), ==, range.normal);
    g_assert_nonnull (loosen_test_find_label (gtk_widget_get_ancestor (spin, GTK_TYPE_LIST_BOX_ROW), words));
    gtk_test_accessible_assert_property (GTK_ACCESSIBLE (spin), GTK_ACCESSIBLE_PROPERTY_LABEL, title);
  }
}

static guint
get_number (Fixture *fixture, LoosenPlanNumber number)
{
  g_autoptr (LoosenPlanMemory) memory = loosen_plan_memory_new (fixture->catalog, fixture->store, fixture->clock);

  return loosen_plan_get_number (loosen_plan_memory_get_plan (memory), number);
}

static void
test_numbers_refused (Fixture *fixture, gconstpointer data)
{
  static const char *const wrong[] = { "8", "0", "99", "", "abc", "-3", "3.5", "1e1" };
  GtkWidget *spin;

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (loosen_test_find_button (fixture->page, "Change the numbers")), TRUE);
  spin = find_spin (fixture, "Flare-up: days between massages, at least");
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++) {
    g_autofree char *refusal = g_strdup_printf ("“%s” was not taken: only 1 to 7.", wrong[i]);

    g_test_message ("“%s”", wrong[i]);
    gtk_editable_set_text (GTK_EDITABLE (spin), wrong[i]);
    g_assert_true (gtk_widget_has_css_class (spin, "error"));
    assert_shown (fixture, "Only 1 to 7 can be chosen.");
    g_assert_true (gtk_test_accessible_has_state (GTK_ACCESSIBLE (spin), GTK_ACCESSIBLE_STATE_INVALID));
    gtk_spin_button_update (GTK_SPIN_BUTTON (spin));
    g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (spin)), ==, "3");
    g_assert_false (gtk_widget_has_css_class (spin, "error"));
    assert_shown (fixture, refusal);
    g_assert_cmpuint (get_number (fixture, LOOSEN_PLAN_FLARE_MIN_GAP), ==, 3);
  }

  gtk_editable_set_text (GTK_EDITABLE (spin), "5");
  gtk_spin_button_update (GTK_SPIN_BUTTON (spin));
  g_assert_cmpuint (get_number (fixture, LOOSEN_PLAN_FLARE_MIN_GAP), ==, 5);
  assert_shown (fixture, "The numbers are saved.");
  assert_not_shown (fixture, "“1e1” was not taken: only 1 to 7.");
  /* The gaps limit each other. */
  g_assert_nonnull (loosen_test_find_label (fixture->page, "5 to 28; proposed: 7"));
  click (fixture, "Back to the proposed numbers");
  g_assert_cmpuint (get_number (fixture, LOOSEN_PLAN_FLARE_MIN_GAP), ==, 3);
  g_assert_cmpint (gtk_spin_button_get_value_as_int (GTK_SPIN_BUTTON (spin)), ==, 3);
  click (fixture, "Undo");
  g_assert_cmpint (gtk_spin_button_get_value_as_int (GTK_SPIN_BUTTON (spin)), ==, 5);
}

static void
test_weeks_of_pain (Fixture *fixture, gconstpointer data)
{
  const char *words = "It is 6 weeks or more since your pain began. It should be checked by a professional.";
  GtkWidget *spin = find_spin (fixture, "Weeks since the pain began");

  assert_not_shown (fixture, words);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (spin), 5);
  assert_not_shown (fixture, words);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (spin), 6);
  assert_shown (fixture, words);
  close_page (fixture);
  open_page (fixture);
  assert_shown (fixture, words);
}

static void
test_calendar (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "plan.ics", NULL);
  g_autofree char *nowhere_path = g_build_filename (fixture->folder, "missing", "plan.ics", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) nowhere = g_file_new_for_path (nowhere_path);
  g_autofree char *text = NULL;
  g_autofree char *again = NULL;
  GtkWidget *remind = gtk_widget_get_ancestor (
    loosen_test_find_label (fixture->page, "With a reminder at nine in the morning"), GTK_TYPE_CHECK_BUTTON);

  click (fixture, "I had a massage today");
  g_assert_true (loosen_plan_page_save_calendar (LOOSEN_PLAN_PAGE (fixture->page), file));
  assert_shown (fixture, "Saved as plan.ics. Open it with your calendar. Saved again later, it takes the place of what "
                         "is there.");
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_true (g_str_has_prefix (text, "BEGIN:VCALENDAR\r\n"));
  g_assert_true (g_str_has_suffix (text, "END:VCALENDAR\r\n"));
  g_assert_nonnull (strstr (text, "DTSTART;VALUE=DATE:20261128"));
  g_assert_nonnull (strstr (text, "TRIGGER:PT540M"));

  /* The same names after a new start, even where nothing was changed before. */
  gtk_check_button_set_active (GTK_CHECK_BUTTON (remind), FALSE);
  close_page (fixture);
  open_page (fixture);
  g_assert_true (loosen_plan_page_save_calendar (LOOSEN_PLAN_PAGE (fixture->page), file));
  g_assert_true (g_file_get_contents (path, &again, NULL, NULL));
  g_assert_cmpstr (text, ==, again);

  g_assert_false (loosen_plan_page_save_calendar (LOOSEN_PLAN_PAGE (fixture->page), nowhere));
  assert_shown (fixture, "plan.ics could not be saved, and what was there is as before. Is there room, and may you write "
                         "there? Try another folder.");
}

static void
test_no_reminder (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "plan.ics", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autofree char *text = NULL;

  gtk_check_button_set_active (
    GTK_CHECK_BUTTON (gtk_widget_get_ancestor (
      loosen_test_find_label (fixture->page, "With a reminder at nine in the morning"), GTK_TYPE_CHECK_BUTTON)),
    FALSE);
  g_assert_true (loosen_plan_page_save_calendar (LOOSEN_PLAN_PAGE (fixture->page), file));
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_null (strstr (text, "VALARM"));
}

static void
test_self_massage (Fixture *fixture, gconstpointer data)
{
  const LoosenTechnique *technique = loosen_test_technique (fixture->catalog, "ball_glute_wall");
  g_autoptr (LoosenPlanMemory) memory = NULL;
  GDate today;

  g_assert_true (loosen_plan_page_note_self_massage (LOOSEN_PLAN_PAGE (fixture->page), technique, LOOSEN_SIDE_RIGHT));
  g_assert_true (loosen_plan_page_note_self_massage (
    LOOSEN_PLAN_PAGE (fixture->page), loosen_test_technique (fixture->catalog, "rest_90_90"), LOOSEN_SIDE_NONE));
  memory = loosen_plan_memory_new (fixture->catalog, fixture->store, fixture->clock);
  loosen_plan_memory_get_today (memory, &today);
  for (guint i = 0; technique->targets[i] != NULL; i++) {
    LoosenPlan *plan = loosen_plan_memory_get_plan (memory);

    g_assert_cmpuint (
      loosen_plan_get_self_massage_left (plan, &today, technique->targets[i], LOOSEN_SIDE_RIGHT), ==, 0);
    g_assert_cmpuint (loosen_plan_get_self_massage_left (plan, &today, technique->targets[i], LOOSEN_SIDE_LEFT), ==,
                      1);
  }
  care_fixture_run_sql (fixture->path, CARE_FIXTURE_FULL);
  g_assert_false (loosen_plan_page_note_self_massage (LOOSEN_PLAN_PAGE (fixture->page), technique, LOOSEN_SIDE_LEFT));
  care_fixture_run_sql (fixture->path, CARE_FIXTURE_ROOM);
}

/* The day goes on while the page is open, and while it is not. */
static void
test_midnight (Fixture *fixture, gconstpointer data)
{
  click (fixture, "I had a massage today");
  loosen_fake_clock_advance (LOOSEN_FAKE_CLOCK (fixture->clock), 14 * G_TIME_SPAN_HOUR + 2 * G_TIME_SPAN_SECOND);
  loosen_test_settle ();
  assert_shown (fixture, "Next: Saturday 28 November, in 2 days");
  gtk_widget_set_visible (fixture->page, FALSE);
  g_assert_cmpuint (loosen_fake_clock_get_n_pending (LOOSEN_FAKE_CLOCK (fixture->clock)), ==, 0);
  loosen_fake_clock_advance (LOOSEN_FAKE_CLOCK (fixture->clock), DAY);
  gtk_widget_set_visible (fixture->page, TRUE);
  loosen_test_settle ();
  assert_shown (fixture, "Next: Saturday 28 November, tomorrow");
}

static int
get_scrolled_height (Fixture *fixture)
{
  GtkWidget *scrolled = loosen_test_find (fixture->page, is_type, "GtkScrolledWindow");

  return gtk_adjustment_get_upper (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled)));
}

/* What is closed leaves no hole where it would be. */
static void
test_closed (Fixture *fixture, gconstpointer data)
{
  GtkWidget *button = loosen_test_find_button (fixture->page, "Change the numbers");
  int closed = get_scrolled_height (fixture);
  int open = closed + LOOSEN_PLAN_N_NUMBERS * 44;

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
  for (guint i = 0; i < MAX_SETTLE && get_scrolled_height (fixture) < open; i++)
    loosen_test_settle ();
  g_assert_cmpint (get_scrolled_height (fixture), >=, open);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), FALSE);
  for (guint i = 0; i < MAX_SETTLE && get_scrolled_height (fixture) != closed; i++)
    loosen_test_settle ();
  g_assert_cmpint (get_scrolled_height (fixture), ==, closed);
}

/* The scale of pain is as wide as eleven fingers can share; it is looked at elsewhere. */
static int
count_small (GtkWidget *widget)
{
  int n = 0;

  if (LOOSEN_IS_PAIN_SCALE (widget))
    return 0;
  if (GTK_IS_BUTTON (widget) || GTK_IS_CHECK_BUTTON (widget))
    return care_fixture_count_small_targets (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += count_small (child);

  return n;
}

static void
test_fits (Fixture *fixture, gconstpointer data)
{
  GtkWidget *button = loosen_test_find_button (fixture->page, "Change the numbers");

  click (fixture, "I had a massage today");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
  loosen_test_settle ();
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);
  g_assert_cmpint (care_fixture_get_minimum_width (fixture->page), <=, 340);
  care_fixture_assert_focus_has_names (fixture->page);
  for (guint i = 0; i < MAX_SETTLE && count_small (fixture->page) > 0; i++)
    loosen_test_settle ();
  g_assert_cmpint (count_small (fixture->page), ==, 0);
}

/* The keyboard alone gets to everything. */
static void
test_tab (Fixture *fixture, gconstpointer data)
{
  guint n_spins = 0, n_buttons = 0, n_checks = 0;

  click (fixture, "I had a massage today");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (loosen_test_find_button (fixture->page, "Change the numbers")), TRUE);
  loosen_test_settle ();
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  for (guint i = 0; i < 100 && gtk_widget_child_focus (fixture->page, GTK_DIR_TAB_FORWARD); i++) {
    GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));

    n_spins += gtk_widget_get_ancestor (focus, GTK_TYPE_SPIN_BUTTON) != NULL;
    n_buttons += GTK_IS_BUTTON (focus);
    n_checks += GTK_IS_CHECK_BUTTON (focus);
  }
  g_assert_cmpuint (n_spins, ==, LOOSEN_PLAN_N_NUMBERS + 1);
  g_assert_cmpuint (n_checks, ==, 2);
  /* Today, three effects, the scale, Remove, Save to calendar, Change, Back, Undo, Close; Save is not yet sensitive. */
  g_assert_cmpuint (n_buttons, ==, 11);
}

/* With twice as large a text all still fits the narrowest window, but for the scale of pain: eleven numbers in a row. */
static void
test_large_text (Fixture *fixture, gconstpointer data)
{
  GtkSettings *settings = gtk_widget_get_settings (fixture->page);
  int dpi;

  answer (fixture, "3", FALSE);
  click (fixture, "I had a massage today");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (loosen_test_find_button (fixture->page, "Change the numbers")), TRUE);
  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 2 * MAX (dpi, 96 * 1024), NULL);
  loosen_test_settle ();
  g_assert_cmpint (care_fixture_get_minimum_width (fixture->page), <=, 360);
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
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
  g_setenv ("TZ", "UTC", TRUE);
  gtk_test_init (&argc, &argv);
  adw_init ();
  load_style ();

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)
  g_test_add_func ("/plan-page/built-when-mapped", test_built_when_mapped);
  ADD ("/plan-page/first", test_first);
  ADD ("/plan-page/answers", test_answers);
  ADD ("/plan-page/massage-today", test_massage_today);
  ADD ("/plan-page/helped", test_helped);
  ADD ("/plan-page/remove", test_remove);
  ADD ("/plan-page/remove-of-one-day", test_remove_of_one_day);
  ADD ("/plan-page/failed-write", test_failed_write);
  ADD ("/plan-page/troubles", test_troubles);
  ADD ("/plan-page/every-number", test_every_number);
  ADD ("/plan-page/numbers-refused", test_numbers_refused);
  ADD ("/plan-page/weeks-of-pain", test_weeks_of_pain);
  ADD ("/plan-page/calendar", test_calendar);
  ADD ("/plan-page/no-reminder", test_no_reminder);
  ADD ("/plan-page/self-massage", test_self_massage);
  ADD ("/plan-page/midnight", test_midnight);
  ADD ("/plan-page/closed", test_closed);
  ADD ("/plan-page/fits", test_fits);
  ADD ("/plan-page/tab", test_tab);
  ADD ("/plan-page/large-text", test_large_text);
#undef ADD

  return g_test_run ();
}
