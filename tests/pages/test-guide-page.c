/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <adwaita.h>
#include <string.h>

#include "loosen-guide-page.h"
#include "loosen-guide-row.h"
#include "loosen-guide-search.h"
#include "loosen-test-utils.h"

/* The number of things in the shipped guide: pages, questions, corrections, words. */
#define N_ENTRIES (5 + 15 + 21 + 15)
#define N_SOURCES 77

typedef struct {
  LoosenCatalog *catalog;
  GtkWidget *page;
  GtkWidget *window;
} Fixture;

typedef void (*Visit) (Fixture *fixture, GtkWidget *widget, gpointer data);

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->catalog = loosen_test_load_catalog ();
  fixture->page = g_object_new (LOOSEN_TYPE_GUIDE_PAGE, NULL);
  loosen_guide_page_set_catalog (LOOSEN_GUIDE_PAGE (fixture->page), fixture->catalog);
  fixture->window = loosen_test_show (fixture->page, 400, 700);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  loosen_test_close (fixture->window);
  loosen_catalog_unref (fixture->catalog);
}

static gboolean
row_matches (GtkWidget *widget, gconstpointer id)
{
  return LOOSEN_IS_GUIDE_ROW (widget) &&
         g_str_equal (loosen_guide_row_get_id (LOOSEN_GUIDE_ROW (widget)), id);
}

static GtkWidget *
find_row (Fixture *fixture, const char *id)
{
  return loosen_test_find (fixture->page, row_matches, id);
}

static GtkWidget *
get_header (GtkWidget *row)
{
  return gtk_widget_get_first_child (row);
}

static gboolean
is_of_type (GtkWidget *widget, gconstpointer type)
{
  return G_TYPE_CHECK_INSTANCE_TYPE (widget, GPOINTER_TO_SIZE (type));
}

static GtkWidget *
get_search (Fixture *fixture)
{
  return loosen_test_find (fixture->page, is_of_type, GSIZE_TO_POINTER (GTK_TYPE_SEARCH_ENTRY));
}

static const char *
get_shown (Fixture *fixture)
{
  GtkWidget *stack = loosen_test_find (fixture->page, is_of_type, GSIZE_TO_POINTER (GTK_TYPE_STACK));

  return gtk_stack_get_visible_child_name (GTK_STACK (stack));
}

/* As after the pause in typing that the entry waits for. */
static void
search (Fixture *fixture, const char *query)
{
  gtk_editable_set_text (GTK_EDITABLE (get_search (fixture)), query);
  g_signal_emit_by_name (get_search (fixture), "search-changed");
}

static gboolean
is_hit (GtkWidget *widget, gconstpointer data)
{
  return gtk_widget_has_css_class (widget, "hit");
}

static gboolean
is_hit_with (GtkWidget *widget, gconstpointer title)
{
  return is_hit (widget, NULL) && loosen_test_find_label (widget, title) != NULL;
}

static void
visit (Fixture *fixture, GtkWidget *root, Visit func, gpointer data)
{
  func (fixture, root, data);
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    visit (fixture, child, func, data);
}

static void
count_rows (Fixture *fixture, GtkWidget *widget, gpointer data)
{
  if (LOOSEN_IS_GUIDE_ROW (widget))
    ++*(guint *) data;
}

static guint
get_n_rows (Fixture *fixture)
{
  guint n = 0;

  visit (fixture, fixture->page, count_rows, &n);

  return n;
}

static void
assert_text (GtkWidget *row, const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++) {
    GtkWidget *label = loosen_test_find_label (row, lines[i]);

    g_assert_nonnull (label);
    g_assert_true (loosen_test_is_shown (label));
  }
}

static void
assert_entry (Fixture *fixture, const LoosenGuideEntry *entry)
{
  GtkWidget *row = find_row (fixture, entry->id);

  g_assert_nonnull (row);
  g_assert_true (loosen_test_is_shown (row));
  g_assert_false (loosen_guide_row_get_open (LOOSEN_GUIDE_ROW (row)));
  g_assert_null (loosen_test_find_label (row, entry->text));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (get_header (row)), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);

  g_signal_emit_by_name (get_header (row), "clicked");
  g_assert_true (loosen_guide_row_get_open (LOOSEN_GUIDE_ROW (row)));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (get_header (row)), GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);
  assert_text (row, entry->text);
  if (entry->evidence != NULL) {
    g_autofree char *quoted = g_strdup_printf ("“%s”", entry->title);

    assert_text (row, entry->evidence);
    assert_text (row, "The article says");
    assert_text (row, quoted);
    assert_text (row, "What is known");
    assert_text (row, "What Loosen says instead");
  } else {
    assert_text (row, entry->title);
  }

  g_signal_emit_by_name (get_header (row), "clicked");
  g_assert_false (loosen_guide_row_get_open (LOOSEN_GUIDE_ROW (row)));
}

static void
collect_headings (Fixture *fixture, GtkWidget *widget, gpointer texts)
{
  if (GTK_IS_LABEL (widget) && loosen_test_is_shown (widget) &&
      gtk_test_accessible_has_role (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_ROLE_HEADING))
    g_string_append_printf (texts, "%s|", gtk_label_get_text (GTK_LABEL (widget)));
}

static void
collect_origin (Fixture *fixture, GtkWidget *widget, gpointer text)
{
  if (gtk_widget_has_css_class (widget, "origin"))
    g_string_append (text, gtk_label_get_text (GTK_LABEL (widget)));
}

static void
test_headings (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GString) texts = g_string_new (NULL);

  visit (fixture, fixture->page, collect_headings, texts);
  g_assert_cmpstr (texts->str, ==, "Questions|What is true, and what is not|Words|About this guide|Sources|");
  g_string_truncate (texts, 0);
  loosen_guide_row_set_open (LOOSEN_GUIDE_ROW (find_row (fixture, "c05")), TRUE);
  visit (fixture, find_row (fixture, "c05"), collect_headings, texts);
  g_assert_cmpstr (texts->str, ==, "What is known|What Loosen says instead|");
  g_string_truncate (texts, 0);
  search (fixture, "xylophone");
  visit (fixture, fixture->page, collect_headings, texts);
  g_assert_cmpstr (texts->str, ==, "Nothing found|");
}

static void
test_entries (Fixture *fixture, gconstpointer data)
{
  const LoosenGuide *guide = loosen_catalog_get_guide (fixture->catalog);
  const LoosenGuideEntry *const *lists[] = { guide->faq, guide->corrections, guide->glossary, guide->pages };

  g_assert_cmpuint (get_n_rows (fixture), ==, N_ENTRIES);
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    for (guint k = 0; lists[i][k] != NULL; k++)
      assert_entry (fixture, lists[i][k]);
}

/* Where a text comes from is told once, and not of what is about the program. */
static void
test_origins (Fixture *fixture, gconstpointer data)
{
  static const struct {
    const char *id;
    const char *origin;
    const char *sources;
  } cases[] = {
    { "faq_hold", "The article says so too.", NULL },
    { "faq_help", "The article says some of this differently.", NULL },
    { "faq_else", "Not in the article, added by us.", NULL },
    { "term_disc", "Not in the article, added by us.", NULL },
    { "c03", NULL, "Sources: Majchrzycki et al. 2014" },
    { "c07", NULL, "Sources: Editor's own judgement; Hydration and muscle study" },
    { "page_review", NULL, NULL },
    { "page_uncertain", NULL,
      "Sources: Source document; Editor's own judgement; KNGF 2021; NICE 2016, updated 2020" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    GtkWidget *row = find_row (fixture, cases[i].id);
    g_autoptr (GString) found = g_string_new (NULL);
    g_autofree char *expected = g_strconcat (cases[i].origin != NULL ? cases[i].origin : "",
                                             cases[i].sources != NULL ? cases[i].sources : "", NULL);

    loosen_guide_row_set_open (LOOSEN_GUIDE_ROW (row), TRUE);
    visit (fixture, row, collect_origin, found);
    g_assert_cmpstr (found->str, ==, expected);
  }
}

static void
test_sources (Fixture *fixture, gconstpointer data)
{
  const LoosenSource *const *sources = loosen_catalog_get_sources (fixture->catalog);
  GtkWidget *show = loosen_test_find_button (fixture->page, "Show all 77 sources");
  guint n_links = 0;

  g_signal_emit_by_name (show, "clicked");
  g_assert_false (loosen_test_is_shown (show));
  g_assert_cmpuint (get_n_rows (fixture), ==, N_ENTRIES + N_SOURCES);
  for (guint i = 0; sources[i] != NULL; i++) {
    GtkWidget *row = find_row (fixture, sources[i]->id);
    g_autofree char *checked = g_strdup_printf ("How far we checked it: %s.", sources[i]->checked);
    GtkWidget *link;

    g_signal_emit_by_name (get_header (row), "clicked");
    assert_text (row, sources[i]->who);
    assert_text (row, sources[i]->what);
    assert_text (row, checked);
    link = loosen_test_find (row, is_of_type, GSIZE_TO_POINTER (GTK_TYPE_LINK_BUTTON));
    if (link != NULL) {
      g_assert_true (g_str_has_prefix (gtk_link_button_get_uri (GTK_LINK_BUTTON (link)), "https://"));
      n_links++;
    }
  }
  g_assert_cmpuint (n_links, ==, 15);
  /* The first source has the focus, because the button that had it is gone. */
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) ==
                 get_header (find_row (fixture, "DOC")));
}

static gboolean
is_see (GtkWidget *widget, gconstpointer id)
{
  GVariant *target = GTK_IS_ACTIONABLE (widget)
                       ? gtk_actionable_get_action_target_value (GTK_ACTIONABLE (widget))
                       : NULL;

  return target != NULL && g_str_equal (g_variant_get_string (target, NULL), id);
}

static void
test_see (Fixture *fixture, gconstpointer data)
{
  const LoosenGuide *guide = loosen_catalog_get_guide (fixture->catalog);
  guint n = 0;

  for (guint i = 0; guide->faq[i] != NULL; i++) {
    GtkWidget *row = find_row (fixture, guide->faq[i]->id);

    loosen_guide_row_set_open (LOOSEN_GUIDE_ROW (row), TRUE);
    for (guint k = 0; guide->faq[i]->see[k] != NULL; k++) {
      GtkWidget *target = find_row (fixture, guide->faq[i]->see[k]);

      loosen_guide_row_set_open (LOOSEN_GUIDE_ROW (target), FALSE);
      g_signal_emit_by_name (loosen_test_find (row, is_see, guide->faq[i]->see[k]), "clicked");
      g_assert_true (loosen_guide_row_get_open (LOOSEN_GUIDE_ROW (target)));
      n++;
    }
  }
  g_assert_cmpuint (n, >, 10);
}

static void
wait_for_focus (Fixture *fixture, GtkWidget *widget)
{
  for (guint i = 0; i < 100 && gtk_window_get_focus (GTK_WINDOW (fixture->window)) != widget; i++)
    loosen_test_settle ();
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == widget);
}

/* It is at the top, so that what it says is in view; or the page is scrolled to its end. */
static void
assert_shown_entry (Fixture *fixture, const char *id)
{
  GtkWidget *row = find_row (fixture, id);
  GtkWidget *scrolled = gtk_widget_get_ancestor (row, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
  graphene_rect_t bounds;
  double rest;

  wait_for_focus (fixture, get_header (row));
  loosen_test_settle ();
  g_assert_true (loosen_guide_row_get_open (LOOSEN_GUIDE_ROW (row)));
  g_assert_cmpstr (get_shown (fixture), ==, "guide");
  g_assert_true (gtk_widget_compute_bounds (get_header (row), scrolled, &bounds));
  rest = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment) -
         gtk_adjustment_get_value (adjustment);
  g_assert_cmpfloat (bounds.origin.y, >=, -1);
  g_assert_cmpfloat (bounds.origin.y, <=,
                     rest < 1 ? gtk_widget_get_height (scrolled) - bounds.size.height : 3);
}

static void
test_show_entry (Fixture *fixture, gconstpointer data)
{
  const LoosenGuide *guide = loosen_catalog_get_guide (fixture->catalog);
  const LoosenGuideEntry *const *lists[] = { guide->pages, guide->faq, guide->corrections, guide->glossary };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    for (guint k = 0; lists[i][k] != NULL; k++) {
      if (k == 0)
        search (fixture, "piriformis");
      g_assert_true (loosen_guide_page_show_entry (LOOSEN_GUIDE_PAGE (fixture->page), lists[i][k]->id));
      assert_shown_entry (fixture, lists[i][k]->id);
      g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_search (fixture))), ==, "");
    }
  g_assert_true (loosen_guide_page_show_entry (LOOSEN_GUIDE_PAGE (fixture->page), "BREATH_CLBP"));
  assert_shown_entry (fixture, "BREATH_CLBP");

  g_assert_false (loosen_guide_page_show_entry (LOOSEN_GUIDE_PAGE (fixture->page), "c99"));
  g_assert_false (loosen_guide_page_show_entry (LOOSEN_GUIDE_PAGE (fixture->page), ""));
  loosen_test_settle ();
}

/* The last of many that come at once is the one that is shown. */
static void
test_show_entry_again (Fixture *fixture, gconstpointer data)
{
  loosen_guide_page_show_entry (LOOSEN_GUIDE_PAGE (fixture->page), "c01");
  loosen_guide_page_show_entry (LOOSEN_GUIDE_PAGE (fixture->page), "page_report");
  loosen_guide_page_show_entry (LOOSEN_GUIDE_PAGE (fixture->page), "term_disc");
  assert_shown_entry (fixture, "term_disc");
}

static void
test_nothing_before_shown (void)
{
  Fixture fixture = { loosen_test_load_catalog (), g_object_new (LOOSEN_TYPE_GUIDE_PAGE, NULL), NULL };
  GtkWidget *stack = gtk_stack_new ();

  gtk_stack_add_named (GTK_STACK (stack), gtk_label_new ("first"), "first");
  gtk_stack_add_named (GTK_STACK (stack), fixture.page, "guide");
  loosen_guide_page_set_catalog (LOOSEN_GUIDE_PAGE (fixture.page), fixture.catalog);
  fixture.window = loosen_test_show (stack, 400, 700);
  g_assert_cmpuint (get_n_rows (&fixture), ==, 0);
  g_assert_true (loosen_guide_page_show_entry (LOOSEN_GUIDE_PAGE (fixture.page), "c07"));
  g_assert_cmpuint (get_n_rows (&fixture), ==, 0);

  gtk_stack_set_visible_child_name (GTK_STACK (stack), "guide");
  g_assert_cmpuint (get_n_rows (&fixture), ==, N_ENTRIES);
  assert_shown_entry (&fixture, "c07");

  /* Going away and coming back makes nothing twice. */
  gtk_stack_set_visible_child_name (GTK_STACK (stack), "first");
  gtk_stack_set_visible_child_name (GTK_STACK (stack), "guide");
  g_assert_cmpuint (get_n_rows (&fixture), ==, N_ENTRIES);
  tear_down (&fixture, NULL);
}

static void
test_search_questions (Fixture *fixture, gconstpointer data)
{
  const LoosenGuide *guide = loosen_catalog_get_guide (fixture->catalog);

  for (guint i = 0; guide->faq[i] != NULL; i++) {
    GtkWidget *hit;

    search (fixture, guide->faq[i]->title);
    g_assert_cmpstr (get_shown (fixture), ==, "results");
    hit = loosen_test_find (fixture->page, is_hit_with, guide->faq[i]->title);
    g_assert_nonnull (hit);
    g_assert_true (loosen_test_is_shown (hit));
    g_assert_nonnull (loosen_test_find_label (hit, "Question"));
    g_signal_emit_by_name (hit, "clicked");
    assert_shown_entry (fixture, guide->faq[i]->id);
  }
}

/* A claim that a search finds is marked as the article's. */
static void
test_search_claim (Fixture *fixture, gconstpointer data)
{
  search (fixture, "epsom magnesium");
  g_assert_nonnull (loosen_test_find (
    fixture->page, is_hit_with, "The article says: “Epsom salt soothes muscles because of its magnesium.”"));
}

static void
test_search_nothing (Fixture *fixture, gconstpointer data)
{
  static const char *const advice[] = { "nerve", "ball", "numb" };

  search (fixture, "xylophone");
  g_assert_cmpstr (get_shown (fixture), ==, "results");
  g_assert_nonnull (loosen_test_find_label (fixture->page, "Nothing found"));
  g_assert_null (loosen_test_find (fixture->page, is_hit, NULL));
  /* Enter does nothing then. */
  g_signal_emit_by_name (get_search (fixture), "activate");
  g_assert_cmpstr (get_shown (fixture), ==, "results");
  g_assert_nonnull (
    loosen_test_find_label (fixture->page, "Try one plain word, such as “nerve”, “ball” or “numb”."));

  g_signal_emit_by_name (loosen_test_find_button (fixture->page, "Show the whole guide"), "clicked");
  g_assert_cmpstr (get_shown (fixture), ==, "guide");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_search (fixture))), ==, "");
  for (guint i = 0; i < G_N_ELEMENTS (advice); i++) {
    search (fixture, advice[i]);
    g_assert_nonnull (loosen_test_find (fixture->page, is_hit, NULL));
  }
}

static void
test_search_odd (Fixture *fixture, gconstpointer data)
{
  g_autofree char *spaces = g_strnfill (1000, ' ');
  g_autofree char *letters = g_strnfill (10000, 'a');
  g_autofree char *words = g_strnfill (10000, ' ');
  const char *const shows_guide[] = { "", " ", "\t\n", spaces };
  const char *const shows_results[] = {
    "\xf0\x9f\x99\x82",
    "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\xa6\xb0",
    "a.*[b",
    "(((",
    "\\",
    "^$",
    "%s%n",
    "<b>&amp;</b>",
    "\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d",
    "\xe2\x80\xae"
    "evern",
    "'; --",
    letters,
    words,
  };

  for (guint i = 0; i < strlen (words); i += 2)
    words[i] = 'a' + i % 26;
  for (guint i = 0; i < G_N_ELEMENTS (shows_results); i++) {
    search (fixture, shows_results[i]);
    g_assert_cmpstr (get_shown (fixture), ==, "results");
    loosen_test_settle ();
  }
  for (guint i = 0; i < G_N_ELEMENTS (shows_guide); i++) {
    search (fixture, "nerve");
    search (fixture, shows_guide[i]);
    g_assert_cmpstr (get_shown (fixture), ==, "guide");
  }
}

static void
technique_cb (const LoosenTechnique **chosen, const LoosenTechnique *technique)
{
  *chosen = technique;
}

static void
test_technique (Fixture *fixture, gconstpointer data)
{
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (fixture->catalog);
  const LoosenTechnique *chosen = NULL;

  g_signal_connect_swapped (fixture->page, "technique", G_CALLBACK (technique_cb), &chosen);
  for (guint i = 0; techniques[i] != NULL; i++) {
    search (fixture, techniques[i]->name);
    g_signal_emit_by_name (loosen_test_find (fixture->page, is_hit_with, techniques[i]->name), "clicked");
    g_assert_true (chosen == techniques[i]);
    /* Coming back finds the search as it was. */
    g_assert_cmpstr (get_shown (fixture), ==, "results");
  }
}

/* Enter right after the last letter, before the entry would have searched. */
static void
test_enter (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) hits = loosen_guide_search (fixture->catalog, "fascia");

  gtk_editable_set_text (GTK_EDITABLE (get_search (fixture)), "fascia");
  g_signal_emit_by_name (get_search (fixture), "activate");
  assert_shown_entry (fixture, g_array_index (hits, LoosenGuideHit, 0).entry->id);
}

static void
test_find_key (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (fixture->page);
  g_autoptr (GtkShortcutTrigger) trigger = gtk_shortcut_trigger_parse_string ("<Control>f");
  guint n_found = 0;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

    for (guint k = 0;
         GTK_IS_SHORTCUT_CONTROLLER (controller) && k < g_list_model_get_n_items (G_LIST_MODEL (controller));
         k++) {
      g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), k);

      if (!gtk_shortcut_trigger_equal (gtk_shortcut_get_trigger (shortcut), trigger))
        continue;
      n_found++;
      gtk_widget_grab_focus (find_row (fixture, "c21"));
      g_assert_true (
        gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, fixture->page, NULL));
      g_assert_true (
        gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (fixture->window)), get_search (fixture)));
      /* Another page that is shown may have a search of its own. */
      gtk_widget_set_visible (fixture->page, FALSE);
      g_assert_false (
        gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, fixture->page, NULL));
    }
  }
  g_assert_cmpuint (n_found, ==, 1);
}

static void
test_escape (Fixture *fixture, gconstpointer data)
{
  search (fixture, "fascia");
  g_signal_emit_by_name (get_search (fixture), "stop-search");
  g_assert_cmpstr (get_shown (fixture), ==, "guide");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_search (fixture))), ==, "");
}

static void
assert_named (Fixture *fixture, GtkWidget *widget, gpointer n)
{
  if (!gtk_widget_get_focusable (widget) || !loosen_test_is_shown (widget) || GTK_IS_SCROLLED_WINDOW (widget))
    return;

  if (!gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL) &&
      !gtk_test_accessible_has_relation (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_RELATION_LABELLED_BY))
    g_error ("A %s has no name", G_OBJECT_TYPE_NAME (widget));
  ++*(guint *) n;
}

static void
assert_big_enough (Fixture *fixture, GtkWidget *widget, gpointer n)
{
  int width;
  int height;

  if ((!GTK_IS_BUTTON (widget) && !GTK_IS_SEARCH_ENTRY (widget)) || !loosen_test_is_shown (widget))
    return;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, -1, &height, NULL, NULL, NULL);
  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);
  g_assert_cmpint (height, >=, 44);
  g_assert_cmpint (width, >=, 44);
  ++*(guint *) n;
}

static void
open_row (Fixture *fixture, GtkWidget *widget, gpointer data)
{
  if (LOOSEN_IS_GUIDE_ROW (widget))
    loosen_guide_row_set_open (LOOSEN_GUIDE_ROW (widget), TRUE);
}

static void
assert_fits (Fixture *fixture)
{
  int minimum;

  gtk_widget_measure (fixture->page, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 340);
}

static void
open_all (Fixture *fixture)
{
  g_signal_emit_by_name (loosen_test_find_button (fixture->page, "Show all 77 sources"), "clicked");
  visit (fixture, fixture->page, open_row, NULL);
  loosen_test_settle ();
}

static void
test_names_and_sizes (Fixture *fixture, gconstpointer data)
{
  guint n_named = 0;
  guint n_big = 0;

  open_all (fixture);
  visit (fixture, fixture->page, assert_named, &n_named);
  visit (fixture, fixture->page, assert_big_enough, &n_big);
  g_assert_cmpuint (n_named, >=, N_ENTRIES + N_SOURCES + 2);
  g_assert_cmpuint (n_big, >=, N_ENTRIES + N_SOURCES);

  n_named = n_big = 0;
  search (fixture, "massage");
  loosen_test_settle ();
  visit (fixture, fixture->page, assert_named, &n_named);
  visit (fixture, fixture->page, assert_big_enough, &n_big);
  g_assert_cmpuint (n_big, >, 5);

  search (fixture, "xylophone");
  loosen_test_settle ();
  visit (fixture, fixture->page, assert_named, &n_named);
  visit (fixture, fixture->page, assert_big_enough, &n_big);
}

static void
test_width (Fixture *fixture, gconstpointer data)
{
  GtkSettings *settings = gtk_widget_get_settings (fixture->page);
  g_autofree char *font = NULL;

  open_all (fixture);
  assert_fits (fixture);
  search (fixture, "massage");
  assert_fits (fixture);
  search (fixture, "xylophone");
  assert_fits (fixture);

  g_object_get (settings, "gtk-font-name", &font, NULL);
  g_object_set (settings, "gtk-font-name", "Sans 22", NULL);
  loosen_test_settle ();
  assert_fits (fixture);
  search (fixture, "massage");
  assert_fits (fixture);
  g_object_set (settings, "gtk-font-name", font, NULL);
}

/* Sizes are for the style that the program has. */
static void
load_style (void)
{
  GtkCssProvider *style = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (style, "/io/github/loosen_app/Loosen/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (style),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  g_object_unref (style);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  load_style ();

#define ADD(path, test) g_test_add ("/guide-page/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("headings", test_headings);
  ADD ("entries", test_entries);
  ADD ("origins", test_origins);
  ADD ("sources", test_sources);
  ADD ("see", test_see);
  ADD ("show-entry", test_show_entry);
  ADD ("show-entry-again", test_show_entry_again);
  g_test_add_func ("/guide-page/nothing-before-shown", test_nothing_before_shown);
  ADD ("search-questions", test_search_questions);
  ADD ("search-claim", test_search_claim);
  ADD ("search-nothing", test_search_nothing);
  ADD ("search-odd", test_search_odd);
  ADD ("technique", test_technique);
  ADD ("enter", test_enter);
  ADD ("find-key", test_find_key);
  ADD ("escape", test_escape);
  ADD ("names-and-sizes", test_names_and_sizes);
  ADD ("width", test_width);
#undef ADD

  return g_test_run ();
}
