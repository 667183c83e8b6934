/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <adwaita.h>
#include <glib/gstdio.h>

#include "care-fixture.h"
#include "loosen-fake-clock.h"
#include "loosen-sheet-choice.h"
#include "loosen-sheet-date-entry.h"
#include "loosen-sheet-page.h"
#include "loosen-test-utils.h"

#define TODAY (G_GINT64_CONSTANT (1772452800) * G_USEC_PER_SEC) /* 2 March 2026, noon */

typedef struct {
  LoosenCatalog *catalog;
  LoosenComplaint *complaint;
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
  fixture->page = loosen_sheet_page_new ();
  loosen_sheet_page_set_up (LOOSEN_SHEET_PAGE (fixture->page), fixture->complaint, fixture->store, fixture->clock);
  fixture->window = loosen_test_show (fixture->page, 340, 400);
}

static void
close_page (Fixture *fixture)
{
  loosen_test_close (fixture->window);
  g_assert_finalize_object (fixture->store);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->catalog = loosen_test_load_catalog ();
  fixture->complaint = loosen_complaint_new (fixture->catalog);
  fixture->clock = LOOSEN_CLOCK (loosen_fake_clock_new ());
  loosen_fake_clock_set_wall (LOOSEN_FAKE_CLOCK (fixture->clock), TODAY);
  fixture->folder = g_dir_make_tmp ("loosen-sheet-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "store.db", NULL);
  open_page (fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  static const char *const names[] = { "store.db", "store.db-wal", "store.db-shm", "sheet.pdf" };

  close_page (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autofree char *path = g_build_filename (fixture->folder, names[i], NULL);

    g_unlink (path);
  }
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->path);
  g_free (fixture->folder);
  g_assert_finalize_object (fixture->complaint);
  g_assert_finalize_object (fixture->clock);
  loosen_catalog_unref (fixture->catalog);
}

static const LoosenPainQuestion *
find_question (Fixture *fixture, const char *id)
{
  const LoosenPainQuestion *const *questions = loosen_catalog_get_care (fixture->catalog)->questions;
  guint i = 0;

  while (questions[i] != NULL && !g_str_equal (questions[i]->item.id, id))
    i++;
  g_assert_nonnull (questions[i]);

  return questions[i];
}

/* The box of a question: its heading and its answer. */
static GtkWidget *
find_box (Fixture *fixture, const char *id)
{
  GtkWidget *label = loosen_test_find_label (fixture->page, find_question (fixture, id)->item.text);

  g_assert_nonnull (label);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_ROLE_HEADING);

  return gtk_widget_get_parent (label);
}

static gboolean
is_a (GtkWidget *widget, gconstpointer type)
{
  return g_type_is_a (G_OBJECT_TYPE (widget), GPOINTER_TO_SIZE (type));
}

static GtkWidget *
find_type (GtkWidget *root, GType type)
{
  GtkWidget *widget = loosen_test_find (root, is_a, GSIZE_TO_POINTER (type));

  g_assert_nonnull (widget);

  return widget;
}

static GtkTextBuffer *
find_buffer (Fixture *fixture, const char *id)
{
  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (find_type (find_box (fixture, id), GTK_TYPE_TEXT_VIEW)));
}

static char *
get_text (GtkTextBuffer *buffer)
{
  char *text;

  g_object_get (buffer, "text", &text, NULL);

  return text;
}

static void
press (GtkWidget *root, const char *label)
{
  GtkWidget *button = loosen_test_find_button (root, label);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
}

/* What stands in the box of numbers under a heading. */
static GtkWidget *
find_numbers (Fixture *fixture, const char *heading)
{
  return gtk_widget_get_parent (loosen_test_find_label (find_box (fixture, "pq_score"), heading));
}

static gboolean
has_css_class (GtkWidget *widget, gconstpointer name)
{
  return gtk_widget_has_css_class (widget, name);
}

static void
enter_date (Fixture *fixture, const char *day, guint month, const char *year)
{
  GtkWidget *box = find_box (fixture, "pq_since");
  GtkWidget *first = find_type (box, GTK_TYPE_ENTRY);
  GtkWidget *last = find_type (gtk_widget_get_last_child (gtk_widget_get_ancestor (first, GTK_TYPE_FLOW_BOX)),
                               GTK_TYPE_ENTRY);

  gtk_editable_set_text (GTK_EDITABLE (first), day);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (find_type (box, GTK_TYPE_DROP_DOWN)), month);
  gtk_editable_set_text (GTK_EDITABLE (last), year);
}

static void
test_answers_survive (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = NULL;
  LoosenSheetDate date;

  press (find_box (fixture, "pq_kind"), "Dull and steady");
  press (find_box (fixture, "pq_cough"), "Yes");
  press (find_box (fixture, "pq_cough"), "Yes");
  press (find_numbers (fixture, "Now"), "3");
  press (find_numbers (fixture, "At its worst this week"), "10");
  gtk_text_buffer_set_text (find_buffer (fixture, "pq_meds"), "Ibuprofen, 😖\nألم", -1);
  enter_date (fixture, "5", 12, "2025");
  close_page (fixture);

  open_page (fixture);
  g_assert_true (gtk_toggle_button_get_active (
    GTK_TOGGLE_BUTTON (loosen_test_find_button (find_box (fixture, "pq_kind"), "Dull and steady"))));
  g_assert_false (gtk_toggle_button_get_active (
    GTK_TOGGLE_BUTTON (loosen_test_find_button (find_box (fixture, "pq_kind"), "Both"))));
  g_assert_false (gtk_toggle_button_get_active (
    GTK_TOGGLE_BUTTON (loosen_test_find_button (find_box (fixture, "pq_cough"), "Yes"))));
  g_assert_true (gtk_toggle_button_get_active (
    GTK_TOGGLE_BUTTON (loosen_test_find_button (find_numbers (fixture, "Now"), "3"))));
  g_assert_true (gtk_toggle_button_get_active (
    GTK_TOGGLE_BUTTON (loosen_test_find_button (find_numbers (fixture, "At its worst this week"), "10"))));
  text = get_text (find_buffer (fixture, "pq_meds"));
  g_assert_cmpstr (text, ==, "Ibuprofen, 😖\nألم");
  g_assert_true (loosen_sheet_date_entry_get_date (
    LOOSEN_SHEET_DATE_ENTRY (find_type (find_box (fixture, "pq_since"), LOOSEN_TYPE_SHEET_DATE_ENTRY)), &date));
  g_assert_cmpuint (date.year * 10000 + date.month * 100 + date.day, ==, 20251205);
}

static void
test_every_question (Fixture *fixture, gconstpointer data)
{
  const LoosenPainQuestion *const *questions = loosen_catalog_get_care (fixture->catalog)->questions;

  for (guint i = 0; questions[i] != NULL; i++) {
    GtkWidget *box;

    if (questions[i]->kind == LOOSEN_ANSWER_MAP)
      continue;
    box = find_box (fixture, questions[i]->item.id);
    for (guint k = 0; k < questions[i]->n_choices; k++)
      g_assert_nonnull (loosen_test_find_button (box, questions[i]->choices[k].text));
  }
}

static void
test_marks_fill (Fixture *fixture, gconstpointer data)
{
  GtkWidget *now = find_numbers (fixture, "Now");

  g_assert_nonnull (loosen_test_find_label (fixture->page, "Nothing is marked yet."));
  loosen_complaint_set_mark (fixture->complaint, loosen_test_zone (fixture->catalog, "calf"), LOOSEN_SIDE_LEFT, TRUE);
  loosen_complaint_set_symptom (fixture->complaint,
                                loosen_catalog_find_symptom (fixture->catalog, "numb_tingle"), TRUE);
  loosen_complaint_set_pain (fixture->complaint, 6);
  g_assert_nonnull (loosen_test_find_label (fixture->page, "• Calf, left\n• Numbness or tingling"));
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (loosen_test_find_button (now, "6"))));
  /* What is answered here later stays. */
  press (now, "4");
  loosen_complaint_set_sharp_constant (fixture->complaint, TRUE);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (loosen_test_find_button (now, "4"))));
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (loosen_test_find_button (now, "6"))));
}

static void
test_dates (Fixture *fixture, gconstpointer data)
{
  static const struct {
    const char *day;
    guint month;
    const char *year;
    const char *said;
    gboolean good;
  } cases[] = {
    { "31", 11, "2025", "That month has no such day.", FALSE },
    { "29", 2, "2025", "That month has no such day.", FALSE },
    { "0", 2, "2025", "The day is a number from 1 to 31.", FALSE },
    { "x", 2, "2025", "The day is a number from 1 to 31.", FALSE },
    { "5", 0, "2025", "Choose the month, too, or leave the day empty.", FALSE },
    { "5", 3, "", "Enter the year, too.", FALSE },
    { "", 0, "25", "Enter the year with four digits.", FALSE },
    { "", 4, "2026", "That day is still to come.", FALSE },
    { "3", 3, "2026", "That day is still to come.", FALSE },
    { "2", 3, "2026", "That is not more than six weeks ago.", TRUE },
    { "19", 1, "2026", "That is not more than six weeks ago.", TRUE },
    { "18", 1, "2026", "That is more than six weeks ago.", TRUE },
    { "٥", 3, "٢٠٢٥", "That is more than six weeks ago.", TRUE },
    { "", 12, "2025", "That is more than six weeks ago.", TRUE },
    { "", 0, "1999", "That is more than six weeks ago.", TRUE },
    { "", 1, "2026", "", TRUE },
    { "", 0, "2026", "", TRUE },
    { "", 0, "", "", TRUE },
  };
  GtkWidget *entry = find_type (find_box (fixture, "pq_since"), LOOSEN_TYPE_SHEET_DATE_ENTRY);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    GtkWidget *said = loosen_test_find (entry, has_css_class, "said");
    LoosenSheetDate date;

    enter_date (fixture, cases[i].day, cases[i].month, cases[i].year);
    g_test_message ("case %u", i);
    g_assert_nonnull (said);
    g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (said)), ==, cases[i].said);
    g_assert_true (gtk_widget_get_visible (said) == (cases[i].said[0] != '\0'));
    g_assert_true (gtk_widget_has_css_class (said, "error") == !cases[i].good);
    g_assert_true (loosen_sheet_date_entry_get_date (LOOSEN_SHEET_DATE_ENTRY (entry), &date) == cases[i].good);
  }
}

static void
test_date_texts (void)
{
  static const char *const good[] = { "2026", "2026-03", "2026-03-05", "2024-02-29" };
  static const char *const bad[] = { "", "26", "2026-13", "2026-02-30", "2026-3-5", "2026-03-05x", "0000", "1899", "-2026" };

  for (guint i = 0; i < G_N_ELEMENTS (good); i++) {
    g_autofree char *again = NULL;
    LoosenSheetDate date;

    g_assert_true (loosen_sheet_date_parse (good[i], &date));
    again = loosen_sheet_date_to_text (date);
    g_assert_cmpstr (again, ==, good[i]);
  }
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++) {
    LoosenSheetDate date;

    g_assert_false (loosen_sheet_date_parse (bad[i], &date));
  }
}

static void
test_failed_write (Fixture *fixture, gconstpointer data)
{
  GtkWidget *yes = loosen_test_find_button (find_box (fixture, "pq_cough"), "Yes");
  GtkWidget *trouble;

  care_fixture_run_sql (fixture->path, CARE_FIXTURE_FULL);
  g_signal_emit_by_name (yes, "clicked");
  trouble = loosen_test_find_label (fixture->page,
                                    "Your answers could not be saved. They are still here: you can print them, and "
                                    "they are lost when you quit. Is there room on the disk?");
  g_assert_true (loosen_test_is_shown (trouble));
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (yes)));
  care_fixture_run_sql (fixture->path, CARE_FIXTURE_ROOM);
  g_assert_true (loosen_sheet_page_save (LOOSEN_SHEET_PAGE (fixture->page)));
  g_assert_false (loosen_test_is_shown (trouble));
}

static void
test_damaged (void)
{
  static const char *const damaged[] = {
    "nonsense",
    "{\"version\":1}",
    "{\"version\":1,\"answers\":{\"pq_kind\":7}}",
    "{\"version\":1,\"answers\":{\"pq_kind\":{\"choice\":7}}}",
    "{\"version\":1,\"answers\":{\"pq_meds\":{\"words\":\"x\"}}}",
    "{\"version\":1,\"answers\":{\"pq_score\":{\"now\":11}}}",
    "{\"version\":1,\"answers\":{\"pq_since\":{\"date\":\"2026-02-30\"}}}",
  };
  g_autoptr (LoosenCatalog) catalog = loosen_test_load_catalog ();
  g_autoptr (LoosenStore) store = loosen_store_new_in_memory ();
  g_autoptr (LoosenClock) clock = LOOSEN_CLOCK (loosen_fake_clock_new ());
  const LoosenPainQuestion *const *questions = loosen_catalog_get_care (catalog)->questions;

  for (guint i = 0; i < G_N_ELEMENTS (damaged); i++) {
    g_autofree char *key = g_strdup_printf (LOOSEN_SHEET_ANSWERS_KEY ".damaged.%u", i + 1);
    g_autoptr (LoosenSheetAnswers) answers = NULL;
    g_autofree char *aside = NULL;

    care_fixture_set_text (store, LOOSEN_SHEET_ANSWERS_KEY, damaged[i]);
    answers = loosen_sheet_answers_new (catalog, store, clock);
    g_assert_cmpstr (loosen_sheet_answers_get_trouble (answers), ==,
                     "Your answers from before are damaged. They were put aside, and the sheet begins anew.");
    aside = care_fixture_get_text (store, key);
    g_assert_cmpstr (aside, ==, damaged[i]);
    loosen_sheet_answers_set_choice (answers, questions[1], questions[1]->choices[0].id);
    g_assert_true (loosen_sheet_answers_save (answers));
  }
}

/* Answers to questions of other versions stay. */
static void
test_unknown_stay (void)
{
  g_autoptr (LoosenCatalog) catalog = loosen_test_load_catalog ();
  g_autoptr (LoosenStore) store = loosen_store_new_in_memory ();
  g_autoptr (LoosenClock) clock = LOOSEN_CLOCK (loosen_fake_clock_new ());
  g_autoptr (LoosenSheetAnswers) answers = NULL;
  const LoosenPainQuestion *const *questions = loosen_catalog_get_care (catalog)->questions;
  g_autofree char *text = NULL;

  care_fixture_set_text (store, LOOSEN_SHEET_ANSWERS_KEY, "{\"version\":1,\"answers\":{\"pq_later\":{\"x\":[1]}}}");
  answers = loosen_sheet_answers_new (catalog, store, clock);
  g_assert_null (loosen_sheet_answers_get_trouble (answers));
  loosen_sheet_answers_set_choice (answers, questions[1], questions[1]->choices[0].id);
  g_assert_true (loosen_sheet_answers_save (answers));
  text = care_fixture_get_text (store, LOOSEN_SHEET_ANSWERS_KEY);
  g_assert_nonnull (strstr (text, "\"pq_later\":{\"x\":[1]}"));
  g_assert_nonnull (strstr (text, questions[1]->choices[0].id));
}

static void
test_export (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "sheet.pdf", NULL);
  g_autofree char *inside = g_build_filename (path, "sheet.pdf", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) impossible = g_file_new_for_path (inside);
  g_autofree char *contents = NULL;

  g_assert_true (loosen_sheet_page_export (LOOSEN_SHEET_PAGE (fixture->page), file));
  g_assert_true (loosen_test_is_shown (loosen_test_find_label (fixture->page, "The PDF is saved.")));
  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_true (g_str_has_prefix (contents, "%PDF-"));

  g_assert_false (loosen_sheet_page_export (LOOSEN_SHEET_PAGE (fixture->page), impossible));
  g_assert_true (loosen_test_is_shown (
    loosen_test_find_label (fixture->page, "The PDF could not be saved there. Choose another folder.")));
}

static void
test_show_map (Fixture *fixture, gconstpointer data)
{
  guint n = 0;

  g_signal_connect_swapped (fixture->page, "show-map", G_CALLBACK (loosen_test_count), &n);
  press (fixture->page, "Change on the map");
  g_assert_cmpuint (n, ==, 1);
}

static guint
count_stops (GtkWidget *root)
{
  guint n = GTK_IS_TOGGLE_BUTTON (root) && gtk_widget_get_focusable (root);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += count_stops (child);

  return n;
}

static void
test_narrow_and_named (Fixture *fixture, gconstpointer data)
{
  GtkWidget *now = find_numbers (fixture, "Now");

  g_assert_cmpint (care_fixture_get_minimum_width (fixture->page), <=, 340);
  care_fixture_assert_focus_has_names (fixture->page);
  g_assert_cmpint (care_fixture_count_small_targets (fixture->page), ==, 0);
  /* Eleven numbers are one tab stop, at the one that is chosen. */
  g_assert_cmpuint (count_stops (now), ==, 1);
  press (now, "8");
  g_assert_cmpuint (count_stops (now), ==, 1);
  g_assert_true (gtk_widget_get_focusable (loosen_test_find_button (now, "8")));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (loosen_test_find_button (now, "8")),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Now: 8 of 10");
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add ("/sheet-page/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("every-question", test_every_question);
  ADD ("answers-survive", test_answers_survive);
  ADD ("marks-fill", test_marks_fill);
  ADD ("dates", test_dates);
  ADD ("failed-write", test_failed_write);
  ADD ("export", test_export);
  ADD ("show-map", test_show_map);
  ADD ("narrow-and-named", test_narrow_and_named);
#undef ADD
  g_test_add_func ("/sheet-page/date-texts", test_date_texts);
  g_test_add_func ("/sheet-page/damaged", test_damaged);
  g_test_add_func ("/sheet-page/unknown-stay", test_unknown_stay);

  return g_test_run ();
}
