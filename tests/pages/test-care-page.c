/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <adwaita.h>
#include <glib/gstdio.h>

#include "care-fixture.h"
#include "loosen-care-card.h"
#include "loosen-care-facts.h"
#include "loosen-care-page.h"
#include "loosen-care-ticks.h"
#include "loosen-fake-clock.h"
#include "loosen-test-utils.h"

typedef struct {
  LoosenCatalog *catalog;
  LoosenComplaint *complaint;
  LoosenClock *clock;
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
  fixture->page = loosen_care_page_new ();
  loosen_care_page_set_up (LOOSEN_CARE_PAGE (fixture->page), fixture->catalog, fixture->store, fixture->clock);
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
  g_autofree char *folder = g_dir_make_tmp ("loosen-care-XXXXXX", NULL);

  fixture->catalog = loosen_test_load_catalog ();
  fixture->complaint = loosen_complaint_new (fixture->catalog);
  fixture->clock = LOOSEN_CLOCK (loosen_fake_clock_new ());
  fixture->path = g_build_filename (folder, "store.db", NULL);
  open_page (fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  static const char *const endings[] = { "", "-wal", "-shm" };
  g_autofree char *folder = g_path_get_dirname (fixture->path);

  close_page (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++) {
    g_autofree char *path = g_strconcat (fixture->path, endings[i], NULL);

    g_unlink (path);
  }
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  g_free (fixture->path);
  g_assert_finalize_object (fixture->complaint);
  g_assert_finalize_object (fixture->clock);
  loosen_catalog_unref (fixture->catalog);
}

static gboolean
is_check_of (GtkWidget *widget, gconstpointer id)
{
  return GTK_IS_CHECK_BUTTON (widget) && g_strcmp0 (g_object_get_data (G_OBJECT (widget), "id"), id) == 0;
}

static GtkCheckButton *
find_check (Fixture *fixture, const char *id)
{
  GtkWidget *check = loosen_test_find (fixture->page, is_check_of, id);

  g_assert_nonnull (check);

  return GTK_CHECK_BUTTON (check);
}

static gboolean
is_card_of (GtkWidget *widget, gconstpointer technique)
{
  return LOOSEN_IS_CARE_CARD (widget) && loosen_care_card_get_technique (LOOSEN_CARE_CARD (widget)) == technique;
}

static GtkWidget *
find_card (Fixture *fixture, const char *id)
{
  GtkWidget *card = loosen_test_find (fixture->page, is_card_of, loosen_test_technique (fixture->catalog, id));

  g_assert_nonnull (card);

  return card;
}

/* The cards from top to bottom: "pro_nmt pro_medical". */
static char *
list_cards (Fixture *fixture)
{
  GtkWidget *card = gtk_widget_get_first_child (gtk_widget_get_parent (find_card (fixture, "pro_nmt")));
  GString *list = g_string_new (NULL);

  for (; card != NULL; card = gtk_widget_get_next_sibling (card))
    g_string_append_printf (list, "%s%s", list->len > 0 ? " " : "",
                            loosen_care_card_get_technique (LOOSEN_CARE_CARD (card))->id);

  return g_string_free (list, FALSE);
}

static void
match (Fixture *fixture, LoosenGates *gates)
{
  g_autoptr (LoosenMatches) matches = loosen_match_professional (fixture->complaint, gates);

  loosen_care_page_set_matches (LOOSEN_CARE_PAGE (fixture->page), matches);
}

static void
feel (Fixture *fixture, const char *symptom)
{
  loosen_complaint_set_symptom (fixture->complaint, loosen_catalog_find_symptom (fixture->catalog, symptom), TRUE);
}

static void
test_built_when_mapped (void)
{
  g_autoptr (LoosenCatalog) catalog = loosen_test_load_catalog ();
  g_autoptr (LoosenStore) store = loosen_store_new_in_memory ();
  g_autoptr (LoosenClock) clock = LOOSEN_CLOCK (loosen_fake_clock_new ());
  GtkWidget *page = g_object_ref_sink (loosen_care_page_new ());
  const LoosenTechnique *technique = loosen_test_technique (catalog, "pro_nmt");
  GtkWidget *window;

  loosen_care_page_set_up (LOOSEN_CARE_PAGE (page), catalog, store, clock);
  g_assert_null (loosen_test_find (page, is_card_of, technique));
  window = loosen_test_show (page, 600, 900);
  g_assert_nonnull (loosen_test_find (page, is_card_of, technique));
  loosen_test_close (window);
  g_assert_finalize_object (page);
}

static void
assert_shows (Fixture *fixture, const LoosenCareItem *const *items, gboolean tickable)
{
  for (guint i = 0; items[i] != NULL; i++) {
    GtkWidget *label = loosen_test_find_label (fixture->page, items[i]->text);

    g_test_message ("%s", items[i]->id);
    g_assert_nonnull (label);
    g_assert_true (loosen_test_is_shown (label));
    if (items[i]->when != NULL)
      g_assert_nonnull (loosen_test_find_label (gtk_widget_get_ancestor (label, GTK_TYPE_LIST_BOX_ROW), items[i]->when));
    if (items[i]->note != NULL)
      g_assert_nonnull (loosen_test_find_label (gtk_widget_get_ancestor (label, GTK_TYPE_LIST_BOX_ROW), items[i]->note));
    g_assert_true ((gtk_widget_get_ancestor (label, GTK_TYPE_CHECK_BUTTON) != NULL) == tickable);
    if (tickable)
      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (find_check (fixture, items[i]->id)),
                                           GTK_ACCESSIBLE_PROPERTY_LABEL, items[i]->text);
  }
}

static void
test_every_item (Fixture *fixture, gconstpointer data)
{
  static const char *const headings[] = {
    "Which massage", "Tell them where it hurts", "Choosing a therapist", "Before your visit",
    "During the visit: what to say", "After",
  };
  const LoosenCare *care = loosen_catalog_get_care (fixture->catalog);

  assert_shows (fixture, care->therapist, TRUE);
  assert_shows (fixture, care->prepare, TRUE);
  assert_shows (fixture, care->phrases, FALSE);
  assert_shows (fixture, care->after_care, TRUE);
  g_assert_nonnull (loosen_test_find_label (fixture->page, care->plan.keep_moving));
  for (guint i = 0; i < G_N_ELEMENTS (headings); i++) {
    GtkWidget *heading = loosen_test_find_label (fixture->page, headings[i]);

    g_assert_nonnull (heading);
    gtk_test_accessible_assert_role (GTK_ACCESSIBLE (heading), GTK_ACCESSIBLE_ROLE_HEADING);
  }
}

static void
test_ticks_survive (Fixture *fixture, gconstpointer data)
{
  gtk_check_button_set_active (find_check (fixture, "prep_water"), TRUE);
  gtk_check_button_set_active (find_check (fixture, "th_license"), TRUE);
  gtk_check_button_set_active (find_check (fixture, "th_nmt"), TRUE);
  gtk_check_button_set_active (find_check (fixture, "th_nmt"), FALSE);
  close_page (fixture);

  open_page (fixture);
  g_assert_true (gtk_check_button_get_active (find_check (fixture, "prep_water")));
  g_assert_true (gtk_check_button_get_active (find_check (fixture, "th_license")));
  g_assert_false (gtk_check_button_get_active (find_check (fixture, "th_nmt")));
}

static void
test_clear (Fixture *fixture, gconstpointer data)
{
  GtkWidget *check = GTK_WIDGET (find_check (fixture, "prep_water"));
  GtkWidget *list = gtk_widget_get_ancestor (check, GTK_TYPE_LIST_BOX);
  GtkWidget *clear = loosen_test_find_button (gtk_widget_get_parent (list), "Clear ticks");

  g_assert_false (gtk_widget_get_sensitive (clear));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  gtk_check_button_set_active (find_check (fixture, "prep_snack"), TRUE);
  gtk_check_button_set_active (find_check (fixture, "af_walk"), TRUE);
  g_assert_true (gtk_widget_get_sensitive (clear));
  g_signal_emit_by_name (clear, "clicked");
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
  g_assert_false (gtk_check_button_get_active (find_check (fixture, "prep_snack")));
  g_assert_false (gtk_widget_get_sensitive (clear));
  /* The other lists keep theirs, and the focus stays near. */
  g_assert_true (gtk_check_button_get_active (find_check (fixture, "af_walk")));
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)), list));
}

static void
test_failed_write (Fixture *fixture, gconstpointer data)
{
  const char *words = "This tick could not be saved, so it is not set. Is there room on the disk?";
  GtkCheckButton *check = find_check (fixture, "prep_water");

  g_assert_null (loosen_test_find_label (fixture->page, words));
  care_fixture_run_sql (fixture->path, CARE_FIXTURE_FULL);
  gtk_check_button_set_active (check, TRUE);
  g_assert_false (gtk_check_button_get_active (check));
  g_assert_true (loosen_test_is_shown (loosen_test_find_label (fixture->page, words)));
  care_fixture_run_sql (fixture->path, CARE_FIXTURE_ROOM);
  gtk_check_button_set_active (check, TRUE);
  g_assert_true (gtk_check_button_get_active (check));
  g_assert_null (loosen_test_find_label (fixture->page, words));
}

static void
test_damaged (void)
{
  static const char *const damaged[] = {
    "", "nonsense", "[]", "{}", "{\"version\":1}", "{\"version\":2,\"ticked\":[]}", "{\"version\":1,\"ticked\":[7]}",
    "{\"version\":\"1\",\"ticked\":[]}", "{\"version\":1,\"ticked\":{\"a\":1}}",
  };
  static const char *const ids[] = { "prep_water", NULL };
  g_autoptr (LoosenStore) store = loosen_store_new_in_memory ();
  g_autoptr (LoosenClock) clock = LOOSEN_CLOCK (loosen_fake_clock_new ());

  for (guint i = 0; i < G_N_ELEMENTS (damaged); i++) {
    g_autofree char *key = g_strdup_printf (LOOSEN_CARE_TICKS_KEY ".damaged.%u", i + 1);
    g_autoptr (LoosenCareTicks) ticks = NULL;
    g_autofree char *aside = NULL;

    care_fixture_set_text (store, LOOSEN_CARE_TICKS_KEY, damaged[i]);
    ticks = loosen_care_ticks_new (store, clock);
    g_assert_cmpstr (loosen_care_ticks_get_trouble (ticks), ==,
                     "Your ticks from before are damaged. They were put aside, and the lists begin anew.");
    g_assert_false (loosen_care_ticks_get (ticks, "prep_water"));
    aside = care_fixture_get_text (store, key);
    g_assert_cmpstr (aside, ==, damaged[i]);
    g_assert_true (loosen_care_ticks_set (ticks, ids, TRUE, NULL));
    g_assert_true (loosen_care_ticks_get (ticks, "prep_water"));
  }
}

/* Where a damaged text cannot be put aside, it stays where it is and nothing is written over it. */
static void
test_damaged_and_full (Fixture *fixture, gconstpointer data)
{
  g_autofree char *there = NULL;

  care_fixture_set_text (fixture->store, LOOSEN_CARE_TICKS_KEY, "nonsense");
  close_page (fixture);
  care_fixture_run_sql (fixture->path, CARE_FIXTURE_FULL);
  open_page (fixture);
  g_assert_true (loosen_test_is_shown (loosen_test_find_label (
    fixture->page, "Your ticks from before cannot be read. Nothing is written over them.")));
  gtk_check_button_set_active (find_check (fixture, "prep_water"), TRUE);
  g_assert_false (gtk_check_button_get_active (find_check (fixture, "prep_water")));
  there = care_fixture_get_text (fixture->store, LOOSEN_CARE_TICKS_KEY);
  g_assert_cmpstr (there, ==, "nonsense");
  care_fixture_run_sql (fixture->path, CARE_FIXTURE_ROOM);
}

static void
test_unknown_ticks_stay (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = NULL;

  care_fixture_set_text (fixture->store, LOOSEN_CARE_TICKS_KEY, "{\"version\":1,\"ticked\":[\"of_later\"]}");
  close_page (fixture);
  open_page (fixture);
  gtk_check_button_set_active (find_check (fixture, "prep_water"), TRUE);
  text = care_fixture_get_text (fixture->store, LOOSEN_CARE_TICKS_KEY);
  g_assert_nonnull (strstr (text, "\"of_later\""));
  g_assert_nonnull (strstr (text, "\"prep_water\""));
}

static void
test_matches (Fixture *fixture, gconstpointer data)
{
  g_autofree char *at_first = list_cards (fixture);
  g_autofree char *matched = NULL;
  GtkWidget *card = find_card (fixture, "pro_nmt");
  GtkWidget *other = find_card (fixture, "pro_sports");
  const LoosenRule *const *rules =
    loosen_catalog_get_professional_rules (fixture->catalog,
                                           loosen_catalog_find_symptom (fixture->catalog, "sharp_leg"));

  g_assert_cmpstr (at_first, ==, "pro_deep_tissue pro_myofascial pro_nmt pro_medical pro_sports pro_swedish");
  g_assert_false (loosen_test_is_shown (loosen_test_find_label (card, "")));
  feel (fixture, "sharp_leg");
  match (fixture, NULL);
  matched = list_cards (fixture);
  g_assert_cmpstr (matched, ==, "pro_nmt pro_medical pro_deep_tissue pro_myofascial pro_sports pro_swedish");
  g_assert_true (loosen_test_is_shown (loosen_test_find_label (card, "Match 1")));
  g_assert_true (loosen_test_is_shown (loosen_test_find_label (card, rules[0]->reason)));
  g_assert_null (loosen_test_find_label (other, "Match 1"));
  g_assert_false (loosen_test_is_shown (loosen_test_find_label (other, "Held back")));

  /* And back again. */
  loosen_care_page_set_matches (LOOSEN_CARE_PAGE (fixture->page), NULL);
  g_free (matched);
  matched = list_cards (fixture);
  g_assert_cmpstr (matched, ==, at_first);
  g_assert_false (loosen_test_is_shown (loosen_test_find_label (card, "Match 1")));
}

static void
test_withheld (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LoosenGates) gates = loosen_gates_new ();
  g_autofree char *list = NULL;
  GtkWidget *card = find_card (fixture, "pro_nmt");

  loosen_gates_withhold (gates, loosen_test_technique (fixture->catalog, "pro_nmt"), "Because of this.");
  feel (fixture, "sharp_leg");
  match (fixture, gates);
  list = list_cards (fixture);
  g_assert_cmpstr (list, ==, "pro_medical pro_deep_tissue pro_myofascial pro_sports pro_swedish pro_nmt");
  g_assert_true (gtk_widget_has_css_class (card, "withheld"));
  g_assert_false (gtk_widget_has_css_class (card, "chosen"));
  g_assert_true (loosen_test_is_shown (loosen_test_find_label (card, "Held back")));
  g_assert_true (loosen_test_is_shown (loosen_test_find_label (card, "Because of this.")));
  g_assert_true (loosen_test_is_shown (loosen_test_find_label (find_card (fixture, "pro_medical"), "Match 1")));
}

static void
test_opened (Fixture *fixture, gconstpointer data)
{
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (fixture->catalog);
  guint n = 0;

  for (guint i = 0; techniques[i] != NULL; i++) {
    const LoosenTechnique *technique = techniques[i];
    g_autofree const LoosenGuideEntry **corrections = NULL;
    GtkWidget *card;

    if (technique->kind != LOOSEN_KIND_PROFESSIONAL)
      continue;
    n++;
    card = find_card (fixture, technique->id);
    g_assert_null (loosen_test_find_label (card, technique->feel));
    loosen_care_card_set_open (LOOSEN_CARE_CARD (card), TRUE);
    g_assert_nonnull (loosen_test_find_label (card, technique->what));
    g_assert_nonnull (loosen_test_find_label (card, technique->feel));
    g_assert_nonnull (loosen_test_find_label (card, technique->easier));
    g_assert_nonnull (loosen_test_find_label (card, technique->evidence_note));
    for (guint k = 0; technique->withheld_by[k] != NULL; k++)
      g_assert_nonnull (loosen_test_find_label (
        card, loosen_catalog_find_question (fixture->catalog, technique->withheld_by[k])->tick));
    for (guint k = 0; technique->say[k] != NULL; k++)
      g_assert_nonnull (loosen_test_find_label (card, technique->say[k]));
    corrections = loosen_care_facts_list_corrections (fixture->catalog, technique);
    for (guint k = 0; corrections[k] != NULL; k++)
      g_assert_nonnull (loosen_test_find_label (card, corrections[k]->text));
  }
  g_assert_cmpuint (n, ==, 6);
}

/* The claims of the article that the studies behind a technique speak of. */
static void
test_corrections (void)
{
  static const struct {
    const char *technique;
    const char *corrections;
  } cases[] = {
    { "pro_deep_tissue", "c03" }, { "pro_myofascial", "c12" }, { "pro_nmt", "c13 c04" },
    { "pro_swedish", "c10" },     { "pro_medical", "c10" },    { "pro_sports", "" },
  };
  g_autoptr (LoosenCatalog) catalog = loosen_test_load_catalog ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree const LoosenGuideEntry **corrections =
      loosen_care_facts_list_corrections (catalog, loosen_test_technique (catalog, cases[i].technique));
    g_autoptr (GString) list = g_string_new (NULL);

    for (guint k = 0; corrections[k] != NULL; k++)
      g_string_append_printf (list, "%s%s", k > 0 ? " " : "", corrections[k]->id);
    g_assert_cmpstr (list->str, ==, cases[i].corrections);
  }
}

static void
test_describe (Fixture *fixture, gconstpointer data)
{
  guint n = 0;

  g_signal_connect_swapped (fixture->page, "describe", G_CALLBACK (loosen_test_count), &n);
  g_signal_emit_by_name (loosen_test_find_button (fixture->page, "Describe your pain"), "clicked");
  g_assert_cmpuint (n, ==, 1);
}

static void
test_narrow_and_named (Fixture *fixture, gconstpointer data)
{
  loosen_care_card_set_open (LOOSEN_CARE_CARD (find_card (fixture, "pro_nmt")), TRUE);
  feel (fixture, "numb_tingle");
  match (fixture, NULL);
  loosen_test_settle ();
  g_assert_cmpint (care_fixture_get_minimum_width (fixture->page), <=, 340);
  care_fixture_assert_focus_has_names (fixture->page);
  g_assert_cmpint (care_fixture_count_small_targets (fixture->page), ==, 0);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add ("/care-page/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("every-item", test_every_item);
  ADD ("ticks-survive", test_ticks_survive);
  ADD ("clear", test_clear);
  ADD ("failed-write", test_failed_write);
  ADD ("damaged-and-full", test_damaged_and_full);
  ADD ("unknown-ticks-stay", test_unknown_ticks_stay);
  ADD ("matches", test_matches);
  ADD ("withheld", test_withheld);
  ADD ("opened", test_opened);
  ADD ("describe", test_describe);
  ADD ("narrow-and-named", test_narrow_and_named);
#undef ADD
  g_test_add_func ("/care-page/built-when-mapped", test_built_when_mapped);
  g_test_add_func ("/care-page/damaged", test_damaged);
  g_test_add_func ("/care-page/corrections", test_corrections);

  return g_test_run ();
}
