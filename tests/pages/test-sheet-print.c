/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The sheet on paper: what other programs read in the PDF. */

#include <adwaita.h>
#include <glib/gstdio.h>
#include <string.h>

#include "loosen-fake-clock.h"
#include "loosen-save-file.h"
#include "loosen-sheet-figure.h"
#include "loosen-sheet-print.h"
#include "loosen-test-utils.h"

typedef struct {
  LoosenCatalog *catalog;
  LoosenComplaint *complaint;
  LoosenClock *clock;
  LoosenStore *store;
  LoosenSheetAnswers *answers;
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->catalog = loosen_test_load_catalog ();
  fixture->complaint = loosen_complaint_new (fixture->catalog);
  fixture->clock = LOOSEN_CLOCK (loosen_fake_clock_new ());
  loosen_fake_clock_set_wall (LOOSEN_FAKE_CLOCK (fixture->clock), G_GINT64_CONSTANT (1772452800) * G_USEC_PER_SEC);
  fixture->store = loosen_store_new_in_memory ();
  fixture->answers = loosen_sheet_answers_new (fixture->catalog, fixture->store, fixture->clock);
  fixture->folder = g_dir_make_tmp ("loosen-sheet-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "sheet.pdf", NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_unlink (fixture->path);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->path);
  g_free (fixture->folder);
  g_assert_finalize_object (fixture->answers);
  g_assert_finalize_object (fixture->complaint);
  g_assert_finalize_object (fixture->store);
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

static void
export (Fixture *fixture, const char *paper_name, LoosenSheetPrint *print)
{
  g_autoptr (GtkPaperSize) paper = gtk_paper_size_new (paper_name);
  g_autoptr (GFile) file = g_file_new_for_path (fixture->path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = loosen_sheet_print_to_pdf (print, paper, &error);

  g_assert_no_error (error);
  g_assert_true (loosen_save_file_write (file, bytes, &error));
  g_assert_no_error (error);
}

static char *
run (const char *const *argv)
{
  g_autoptr (GError) error = NULL;
  char *output = NULL;
  int status;

  g_assert_true (g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output, NULL, &status,
                               &error));
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, &error));
  g_assert_no_error (error);

  return output;
}

/* Words only: where lines break does not matter. */
static char *
squeeze (const char *text)
{
  GString *words = g_string_new (NULL);

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at)) {
    gunichar c = g_utf8_get_char (at);

    /* Marks of direction are for the eye. */
    if (!g_unichar_isspace (c) && c != 0x0c && !(c >= 0x202a && c <= 0x202e) && c != 0x200e && c != 0x200f)
      g_string_append_unichar (words, c);
  }

  return g_string_free (words, FALSE);
}

static char *
read_text (Fixture *fixture)
{
  const char *const argv[] = { "pdftotext", "-layout", fixture->path, "-", NULL };
  g_autofree char *text = run (argv);

  return squeeze (text);
}

static guint
count_pages (Fixture *fixture, double *width, double *height)
{
  const char *const argv[] = { "pdfinfo", fixture->path, NULL };
  g_autofree char *info = run (argv);
  const char *pages = strstr (info, "Pages:");
  const char *size = strstr (info, "Page size:");

  g_assert_nonnull (pages);
  g_assert_nonnull (size);
  if (width != NULL)
    *width = g_ascii_strtod (size + strlen ("Page size:"), NULL);
  if (height != NULL)
    *height = g_ascii_strtod (strstr (size, " x ") + 3, NULL);

  return g_ascii_strtoull (pages + strlen ("Pages:"), NULL, 10);
}

static void
assert_holds (const char *text, const char *words)
{
  g_autofree char *wanted = squeeze (words);

  if (strstr (text, wanted) == NULL)
    g_error ("The PDF does not hold \"%s\"", words);
}

static void
answer_all (Fixture *fixture)
{
  const LoosenPainQuestion *const *questions = loosen_catalog_get_care (fixture->catalog)->questions;
  LoosenSheetDate date = { 2025, 12, 5 };

  for (guint i = 0; questions[i] != NULL; i++) {
    g_autofree char *text = g_strdup_printf ("Words for %s.", questions[i]->item.id);

    if (questions[i]->kind == LOOSEN_ANSWER_CHOICE)
      loosen_sheet_answers_set_choice (fixture->answers, questions[i], questions[i]->choices[1].id);
    if (questions[i]->kind == LOOSEN_ANSWER_TEXT)
      loosen_sheet_answers_set_text (fixture->answers, questions[i], text);
    if (questions[i]->kind == LOOSEN_ANSWER_TWO_NUMBERS) {
      loosen_sheet_answers_set_number (fixture->answers, questions[i], LOOSEN_SHEET_NOW, 4);
      loosen_sheet_answers_set_number (fixture->answers, questions[i], LOOSEN_SHEET_WORST, 9);
    }
    if (questions[i]->kind == LOOSEN_ANSWER_DATE)
      loosen_sheet_answers_set_date (fixture->answers, questions[i], date);
  }
}

static void
mark_all (Fixture *fixture)
{
  const LoosenZone *const *zones = loosen_catalog_get_zones (fixture->catalog);
  const LoosenSymptom *const *symptoms = loosen_catalog_get_symptoms (fixture->catalog);
  LoosenPin pin = { LOOSEN_VIEW_BACK, { 60, 463 } };

  for (guint i = 0; zones[i] != NULL; i++)
    if (zones[i]->kind != LOOSEN_ZONE_RED_FLAG)
      loosen_complaint_set_mark (fixture->complaint, zones[i], zones[i]->sides, TRUE);
  for (guint i = 0; symptoms[i] != NULL; i++)
    loosen_complaint_set_symptom (fixture->complaint, symptoms[i], TRUE);
  loosen_complaint_set_sharp_constant (fixture->complaint, TRUE);
  loosen_complaint_set_pin (fixture->complaint, &pin);
}

static void
test_everything (Fixture *fixture, gconstpointer data)
{
  static const struct {
    const char *name;
    double width;
    double height;
  } papers[] = { { GTK_PAPER_NAME_A4, 595, 842 }, { GTK_PAPER_NAME_LETTER, 612, 792 } };
  const LoosenPainQuestion *const *questions = loosen_catalog_get_care (fixture->catalog)->questions;
  const LoosenSymptom *const *symptoms = loosen_catalog_get_symptoms (fixture->catalog);
  g_autoptr (LoosenSheetPrint) print = loosen_sheet_print_new (fixture->complaint, fixture->answers);

  mark_all (fixture);
  answer_all (fixture);
  loosen_sheet_print_add_section (print, "Last scores", "1 May: 6\n2 May: 5");
  for (guint k = 0; k < G_N_ELEMENTS (papers); k++) {
    g_autofree char *text = NULL;
    const LoosenMark *marks;
    double width, height;
    guint n_marks;
    guint n_pages;

    export (fixture, papers[k].name, print);
    n_pages = count_pages (fixture, &width, &height);
    g_assert_cmpfloat_with_epsilon (width, papers[k].width, 1);
    g_assert_cmpfloat_with_epsilon (height, papers[k].height, 1);
    g_assert_cmpuint (n_pages, ==, 2);

    text = read_text (fixture);
    assert_holds (text, "Where and how it hurts");
    assert_holds (text, "2 March 2026");
    assert_holds (text, "Made with Loosen; general information, no diagnosis");
    assert_holds (text, "Page 1 of 2");
    assert_holds (text, "Page 2 of 2");
    assert_holds (text, "Sharpest spot");
    assert_holds (text, "Sharp and constant");
    assert_holds (text, "Last scores");
    assert_holds (text, "2 May: 5");
    marks = loosen_complaint_get_marks (fixture->complaint, &n_marks);
    g_assert_cmpuint (n_marks, >, 15);
    for (guint i = 0; i < n_marks; i++) {
      g_autofree char *name = loosen_zone_dup_label (marks[i].zone, marks[i].side);

      assert_holds (text, name);
    }
    for (guint i = 0; symptoms[i] != NULL; i++)
      assert_holds (text, symptoms[i]->name);
    for (guint i = 0; questions[i] != NULL; i++) {
      g_autofree char *words = loosen_sheet_answers_dup_words (fixture->answers, questions[i]);

      if (questions[i]->kind == LOOSEN_ANSWER_MAP)
        continue;
      assert_holds (text, questions[i]->item.text);
      assert_holds (text, words);
    }
  }
}

static void
test_empty (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LoosenSheetPrint) print = loosen_sheet_print_new (fixture->complaint, fixture->answers);
  g_autofree char *text = NULL;

  export (fixture, GTK_PAPER_NAME_A4, print);
  g_assert_cmpuint (count_pages (fixture, NULL, NULL), ==, 1);
  text = read_text (fixture);
  assert_holds (text, "Nothing is marked on the body map.");
  assert_holds (text, "Not answered");
  assert_holds (text, "Page 1 of 1");
}

/* Every script comes through, and nothing breaks where a font has no glyph. */
static void
test_scripts (Fixture *fixture, gconstpointer data)
{
  static const char *const texts[] = { "Ça brûle, naïve façade: äöüß ÅØ", "Тянет вдоль ноги", "μουδιάζει το πόδι" };
  g_autoptr (LoosenSheetPrint) print = loosen_sheet_print_new (fixture->complaint, fixture->answers);
  g_autoptr (GString) all = g_string_new ("ألم في الساق\n右腿后侧疼痛\nPain 😖🦵 here\n\t\xe2\x80\xae""bidi\n");
  g_autofree char *text = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_string_append_printf (all, "%s\n", texts[i]);
  loosen_sheet_answers_set_text (fixture->answers, find_question (fixture, "pq_eases"), all->str);
  export (fixture, GTK_PAPER_NAME_A4, print);
  text = read_text (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    assert_holds (text, texts[i]);
  assert_holds (text, "الساق");
  assert_holds (text, "右腿后侧疼痛");
  assert_holds (text, "here");
}

static void
test_long (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LoosenSheetPrint) print = loosen_sheet_print_new (fixture->complaint, fixture->answers);
  g_autoptr (GString) words = g_string_new (NULL);
  g_autoptr (GString) unbroken = g_string_new (NULL);
  g_autofree char *text = NULL;
  g_autofree char *footer = NULL;
  guint n_pages;

  for (guint i = 0; words->len < 10000; i++)
    g_string_append_printf (words, "word%u ", i);
  while (unbroken->len < 10000)
    g_string_append (unbroken, "abcdefghij");
  loosen_sheet_answers_set_text (fixture->answers, find_question (fixture, "pq_numb"), words->str);
  loosen_sheet_answers_set_text (fixture->answers, find_question (fixture, "pq_meds"), unbroken->str);
  export (fixture, GTK_PAPER_NAME_A4, print);
  n_pages = count_pages (fixture, NULL, NULL);
  g_assert_cmpuint (n_pages, >=, 4);
  g_assert_cmpuint (n_pages, <=, 8);
  text = read_text (fixture);
  for (guint i = 0; i < 1000; i++) {
    g_autofree char *word = g_strdup_printf ("word%u", i);

    assert_holds (text, word);
  }
  footer = g_strdup_printf ("Page %u of %u", n_pages, n_pages);
  assert_holds (text, footer);
  /* The question after the long text comes too. */
  assert_holds (text, find_question (fixture, "pq_stiff")->item.text);
}

/* The map is there as shapes: no picture in the document, and darker where something is marked. */
static void
test_figure (Fixture *fixture, gconstpointer data)
{
  guint darkness[2] = { 0 };

  for (guint pass = 0; pass < 2; pass++) {
    g_autoptr (LoosenSheetFigure) figure = loosen_sheet_figure_new (fixture->complaint);
    cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 640, 580);
    cairo_t *cr = cairo_create (surface);
    PangoContext *context = pango_cairo_create_context (cr);
    const guchar *pixels;

    cairo_scale (cr, 2, 2);
    loosen_sheet_figure_draw (figure, cr, context, 0, 0, 320, 290);
    g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
    cairo_surface_flush (surface);
    pixels = cairo_image_surface_get_data (surface);
    for (int i = 0; i < cairo_image_surface_get_stride (surface) * 580; i++)
      darkness[pass] += pixels[i] > 0;
    g_object_unref (context);
    cairo_destroy (cr);
    cairo_surface_destroy (surface);
    loosen_complaint_set_mark (fixture->complaint, loosen_test_zone (fixture->catalog, "calf"), LOOSEN_SIDE_LEFT, TRUE);
  }
  g_assert_cmpuint (darkness[0], >, 10000);
  g_assert_cmpuint (darkness[1], >, darkness[0]);
}

static void
test_vectors (Fixture *fixture, gconstpointer data)
{
  const char *const argv[] = { "pdfimages", "-list", fixture->path, NULL };
  g_autoptr (LoosenSheetPrint) print = loosen_sheet_print_new (fixture->complaint, fixture->answers);
  g_autofree char *list = NULL;
  g_auto (GStrv) lines = NULL;

  mark_all (fixture);
  export (fixture, GTK_PAPER_NAME_A4, print);
  list = run (argv);
  lines = g_strsplit (g_strchomp (list), "\n", -1);
  /* Two lines of heading and no picture. */
  g_assert_cmpuint (g_strv_length (lines), ==, 2);
}

static void
test_operation (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LoosenSheetPrint) print = loosen_sheet_print_new (fixture->complaint, fixture->answers);
  g_autoptr (GtkPrintOperation) operation = loosen_sheet_print_new_operation (print);
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
  g_autoptr (GtkPaperSize) paper = gtk_paper_size_new (GTK_PAPER_NAME_LETTER);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  double width;

  mark_all (fixture);
  answer_all (fixture);
  gtk_page_setup_set_paper_size (setup, paper);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_export_filename (operation, fixture->path);
  g_assert_cmpint (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error), ==,
                   GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);
  g_assert_cmpuint (count_pages (fixture, &width, NULL), ==, 2);
  g_assert_cmpfloat_with_epsilon (width, 612, 1);
  text = read_text (fixture);
  assert_holds (text, "Words for pq_meds.");
  assert_holds (text, "Now 4 of 10, at its worst this week 9 of 10");
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add ("/sheet-print/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("everything", test_everything);
  ADD ("empty", test_empty);
  ADD ("scripts", test_scripts);
  ADD ("long", test_long);
  ADD ("figure", test_figure);
  ADD ("vectors", test_vectors);
  ADD ("operation", test_operation);
#undef ADD

  return g_test_run ();
}
