/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The card on paper: all of it, on one sheet. */

#include <adwaita.h>
#include <glib/gstdio.h>

#include "loosen-card-print.h"
#include "loosen-test-utils.h"

typedef struct {
  LoosenCatalog *catalog;
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->catalog = loosen_test_load_catalog ();
  fixture->folder = g_dir_make_tmp ("loosen-card-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->folder, "card.pdf", NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_remove (fixture->path);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->path);
  g_free (fixture->folder);
  loosen_catalog_unref (fixture->catalog);
}

/* What a PDF says; with @option, where. */
static char *
read_pdf (Fixture *fixture, const char *option)
{
  const char *const arguments[] = { "pdftotext", option, fixture->path, "-", NULL };
  g_autoptr (GError) error = NULL;
  char *output = NULL;
  int status;

  g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, &error));

  return output;
}

/* One space between words. */
static char *
flatten (const char *text)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \n\f", -1);
  GString *flat = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      g_string_append_printf (flat, "%s%s", flat->len > 0 ? " " : "", words[i]);

  return g_string_free (flat, FALSE);
}

static void
assert_says (const char *pdf, const char *text)
{
  g_autofree char *flat = flatten (text);

  if (strstr (pdf, flat) == NULL)
    g_error ("“%s” is not in “%s”", flat, pdf);
}

/* Everything that can be ticked in an emergency, @times. */
static char *
list_signs (Fixture *fixture, LoosenQuestionGroup group, guint times)
{
  const LoosenQuestion *const *questions = loosen_catalog_get_questions (fixture->catalog);
  GString *signs = g_string_new (NULL);

  for (guint n = 0; n < times; n++)
    for (guint i = 0; questions[i] != NULL; i++)
      if (questions[i]->group == group)
        g_string_append_printf (signs, "%s• %s", signs->len > 0 ? "\n" : "", questions[i]->tick);

  return g_string_free (signs, FALSE);
}

static void
export (Fixture *fixture, const char *title, const char *message, const char *signs)
{
  g_autoptr (LoosenCardPrint) print = loosen_card_print_new (title, message, signs);
  g_autoptr (GError) error = NULL;

  g_assert_true (loosen_card_print_export (print, fixture->path, &error));
  g_assert_no_error (error);
}

static double
get_number (const char *text, const char *name)
{
  const char *start = strstr (text, name);

  g_assert_nonnull (start);

  return g_ascii_strtod (start + strlen (name), NULL);
}

/* One page, and no word outside it. */
static void
assert_fits (Fixture *fixture)
{
  g_autofree char *boxes = read_pdf (fixture, "-bbox");
  g_auto (GStrv) lines = g_strsplit (boxes, "\n", -1);
  double width = 0, height = 0;
  guint n_pages = 0, n_words = 0;

  for (guint i = 0; lines[i] != NULL; i++) {
    if (strstr (lines[i], "<page ") != NULL) {
      width = get_number (lines[i], "width=\"");
      height = get_number (lines[i], "height=\"");
      n_pages++;
    } else if (strstr (lines[i], "<word ") != NULL) {
      g_assert_cmpfloat (get_number (lines[i], "xMin=\""), >=, 0);
      g_assert_cmpfloat (get_number (lines[i], "yMin=\""), >=, 0);
      g_assert_cmpfloat (get_number (lines[i], "xMax=\""), <=, width);
      g_assert_cmpfloat (get_number (lines[i], "yMax=\""), <=, height);
      n_words++;
    }
  }
  g_assert_cmpuint (n_pages, ==, 1);
  g_assert_cmpuint (n_words, >, 0);
}

/* Both cards with all that can be ticked, and with so much that only smaller letters fit. */
static void
test_card (Fixture *fixture, gconstpointer data)
{
  guint times = GPOINTER_TO_UINT (data);
  const LoosenScreeningTexts *texts = loosen_catalog_get_screening_texts (fixture->catalog);

  for (guint i = 0; i < 2; i++) {
    const char *title = i == 0 ? "Get help now" : "Get advice today";
    const char *message = i == 0 ? texts->emergency : texts->urgent;
    g_autofree char *signs =
      list_signs (fixture, i == 0 ? LOOSEN_QUESTION_EMERGENCY : LOOSEN_QUESTION_URGENT, times);
    g_auto (GStrv) lines = g_strsplit (signs, "\n", -1);
    g_autofree char *raw = NULL;
    g_autofree char *pdf = NULL;

    export (fixture, title, message, signs);
    raw = read_pdf (fixture, "-raw");
    pdf = flatten (raw);
    assert_says (pdf, title);
    assert_says (pdf, message);
    assert_says (pdf, "What was ticked:");
    for (guint k = 0; lines[k] != NULL; k++)
      assert_says (pdf, lines[k]);
    assert_fits (fixture);
  }
}

/* It has the date, so that an old sheet is known as one. */
static void
test_date (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDateTime) before = g_date_time_new_now_local ();
  g_autoptr (GDateTime) after = NULL;
  g_autofree char *first = g_date_time_format (before, "%x");
  g_autofree char *second = NULL;
  g_autofree char *pdf = NULL;

  export (fixture, "Title", "Message", "• Sign");
  pdf = read_pdf (fixture, "-raw");
  after = g_date_time_new_now_local ();
  second = g_date_time_format (after, "%x");
  g_assert_true (strstr (pdf, first) != NULL || strstr (pdf, second) != NULL);
}

/* Without a sign, its heading is left out. */
static void
test_no_signs (Fixture *fixture, gconstpointer data)
{
  g_autofree char *pdf = NULL;

  export (fixture, "Title", "Message", "");
  pdf = read_pdf (fixture, "-raw");
  g_assert_nonnull (strstr (pdf, "Message"));
  g_assert_null (strstr (pdf, "What was ticked:"));
}

/* A file that cannot be written is an error, and no crash. */
static void
test_error (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LoosenCardPrint) print = loosen_card_print_new ("Title", "Message", "");
  g_autofree char *path = g_build_filename (fixture->folder, "missing", "card.pdf", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (loosen_card_print_export (print, path, &error));
  g_assert_nonnull (error);
}

static gboolean
is_dialog (GtkWindow *window, GtkWindow *parent)
{
  return window != parent && gtk_window_get_transient_for (window) == parent;
}

static gboolean
close_dialog_cb (gpointer parent)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *link = windows; link != NULL; link = link->next)
    if (is_dialog (link->data, parent)) {
      gtk_window_close (link->data);
      return G_SOURCE_REMOVE;
    }

  return G_SOURCE_CONTINUE;
}

/* To close the print dialog is no error. */
static void
test_cancel (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LoosenCardPrint) print = loosen_card_print_new ("Title", "Message", "");
  g_autoptr (GError) error = NULL;
  GtkWidget *window = loosen_test_show (gtk_label_new ("Card"), 300, 300);

  g_timeout_add (20, close_dialog_cb, window);
  g_assert_true (loosen_card_print_run (print, GTK_WINDOW (window), &error));
  g_assert_no_error (error);
  loosen_test_close (window);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, data, test) g_test_add ("/card-print/" path, Fixture, data, set_up, test, tear_down)
  ADD ("card/all-ticked", GUINT_TO_POINTER (1), test_card);
  ADD ("card/more-than-fits", GUINT_TO_POINTER (4), test_card);
  ADD ("date", NULL, test_date);
  ADD ("no-signs", NULL, test_no_signs);
  ADD ("error", NULL, test_error);
  ADD ("cancel", NULL, test_cancel);
#undef ADD

  return g_test_run ();
}
