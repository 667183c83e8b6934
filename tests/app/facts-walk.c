/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A person who goes everywhere in the window, and what can be read there: the text of every label that is mapped and
 * not cut off, with the views in which it stood. */

#include "facts-walk.h"

#include <string.h>

#include "loosen-care-card.h"
#include "loosen-guide-page.h"
#include "loosen-plan-page.h"
#include "loosen-plan.h"
#include "loosen-symptom-list.h"
#include "loosen-test-utils.h"

#define SENTENCE 20 /* letters from which on a text may stand within a longer one */

struct _FactsWalk {
  WindowFixture fixture;
  GHashTable *shown; /* (element-type utf8 guint): text -> FactsView flags */
  guint view;        /* where the person is */
};

static void
collect (FactsWalk *self, GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return;

  if (GTK_IS_LABEL (widget) && !pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (widget)))) {
    const char *text = gtk_label_get_text (GTK_LABEL (widget));
    guint views = GPOINTER_TO_UINT (g_hash_table_lookup (self->shown, text));

    g_hash_table_insert (self->shown, g_strdup (text), GUINT_TO_POINTER (views | self->view));
  }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (self, child);
}

/* Reads all that is on the screen. */
static void
look (FactsWalk *self)
{
  GListModel *windows = gtk_window_get_toplevels ();

  loosen_test_settle ();
  for (guint i = 0; i < g_list_model_get_n_items (windows); i++) {
    g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

    collect (self, window);
  }
}

/* Opens whatever opens, as far as it is on the screen. */
static void
open_all (GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return;

  if (ADW_IS_EXPANDER_ROW (widget))
    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (widget), TRUE);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    open_all (child);
}

static void
look_into (FactsWalk *self)
{
  open_all (self->fixture.window);
  look (self);
}

static void
show_view (FactsWalk *self, const char *name)
{
  g_assert_true (gtk_widget_activate_action (self->fixture.window, "win.show-view", "s", name));
  loosen_test_settle ();
  window_fixture_assert_page (&self->fixture, name);
}

static void
go_back (FactsWalk *self)
{
  g_assert_true (gtk_widget_activate_action (self->fixture.window, "win.go-back", NULL));
}

static void
press (FactsWalk *self, const char *label)
{
  g_assert_true (window_fixture_press (&self->fixture, label));
  loosen_test_settle ();
}

static LoosenComplaint *
get_complaint (FactsWalk *self)
{
  return loosen_window_get_complaint (LOOSEN_WINDOW (self->fixture.window));
}

static void
mark (FactsWalk *self, const LoosenZone *zone, LoosenSide side)
{
  loosen_complaint_set_mark (get_complaint (self), zone, side, TRUE);
}

/* Begins as someone who has never used the program. */
static void
begin_anew (FactsWalk *self)
{
  if (self->fixture.window != NULL)
    window_fixture_tear_down (&self->fixture, NULL);
  window_fixture_set_up (&self->fixture, NULL);
}

/* What is seen before anything is chosen, with the list of places opened. */
static void
visit_relief (FactsWalk *self)
{
  look (self);
  look_into (self);
}

static void
visit_symptoms (FactsWalk *self)
{
  const LoosenSymptom *const *symptoms = loosen_catalog_get_symptoms (self->fixture.catalog);
  GtkWidget *list = window_fixture_find_page (&self->fixture, LOOSEN_TYPE_SYMPTOM_LIST);

  for (guint i = 0; symptoms[i] != NULL; i++) {
    GtkWidget *title = loosen_test_find_label (list, symptoms[i]->name);

    g_assert_nonnull (title);
    g_assert_true (gtk_widget_get_mapped (title));
    g_signal_emit_by_name (gtk_widget_get_ancestor (title, ADW_TYPE_ACTION_ROW), "activated");
    look (self);
    show_view (self, "care");
    look (self);
    show_view (self, "relief");
    g_assert_true (gtk_widget_activate_action (self->fixture.window, "win.clear", NULL));
    loosen_test_settle ();
  }
}

static void
visit_places (FactsWalk *self)
{
  const LoosenZone *const *zones = loosen_catalog_get_zones (self->fixture.catalog);

  for (guint i = 0; zones[i] != NULL; i++) {
    if (zones[i]->kind == LOOSEN_ZONE_RED_FLAG)
      continue;
    mark (self, zones[i], zones[i]->sides == LOOSEN_SIDE_CENTRE ? LOOSEN_SIDE_CENTRE : LOOSEN_SIDE_LEFT);
    look (self);
    g_assert_true (gtk_widget_activate_action (self->fixture.window, "win.clear", NULL));
  }
}

/* Each page of a technique, and what is asked beside the spine, with the answer No. */
static void
visit_techniques (FactsWalk *self)
{
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (self->fixture.catalog);
  const LoosenCare *care = loosen_catalog_get_care (self->fixture.catalog);

  for (guint i = 0; techniques[i] != NULL; i++) {
    if (!loosen_technique_is_timed (techniques[i]))
      continue;
    window_fixture_open_technique (&self->fixture, techniques[i]);
    loosen_test_settle ();
    look_into (self);
    if (loosen_care_needs_spine_check (care, techniques[i])) {
      g_signal_emit_by_name (window_fixture_find_start (&self->fixture), "clicked");
      look (self);
      press (self, "No");
      look (self);
    }
    go_back (self);
    loosen_test_settle ();
  }
}

/* The sharpest spot marked on the right. */
static void
visit_spot (FactsWalk *self)
{
  LoosenPin pin = { LOOSEN_VIEW_BACK, { 60, 463 } };

  mark (self, loosen_test_zone (self->fixture.catalog, "piriformis"), LOOSEN_SIDE_RIGHT);
  loosen_complaint_set_pin (get_complaint (self), &pin);
  look (self);
  window_fixture_open_technique (&self->fixture,
                                 loosen_test_technique (self->fixture.catalog, "ball_piriformis_floor"));
  look (self);
  go_back (self);
}

/* The plan of someone who answered @pain every week. */
static void
visit_plan_of (FactsWalk *self, guint pain, guint n_answers, LoosenPhase phase)
{
  g_autoptr (LoosenPlan) plan = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  LoosenPlanState state;
  GDate today, date;

  begin_anew (self);
  g_date_clear (&today, 1);
  g_date_set_time_t (&today, NOON / G_USEC_PER_SEC);
  date = today;
  g_date_subtract_days (&date, 7 * n_answers);
  plan = loosen_plan_new (self->fixture.catalog, "00000000-0000-4000-8000-000000000000", &date);
  for (guint i = 0; i <= n_answers; i++) {
    g_assert_true (loosen_plan_add_answer (plan, &date, pain, FALSE, &error));
    g_date_add_days (&date, 7);
  }
  state = loosen_plan_look (plan, &today);
  g_assert_cmpint (state.phase, ==, phase);
  text = loosen_plan_to_text (plan);
  g_assert_true (loosen_store_set_text (self->fixture.store, "plan", text, NOON, &error));

  show_view (self, "plan");
  press (self, "Change the numbers");
  look_into (self);
}

static void
visit_plan (FactsWalk *self)
{
  visit_plan_of (self, 8, 1, LOOSEN_PHASE_FLARE);
  visit_plan_of (self, 5, 0, LOOSEN_PHASE_SETTLING);
  visit_plan_of (self, 1, 6, LOOSEN_PHASE_MAINTENANCE);
}

/* Presses the header of each card: what it opens is below it. */
static void
open_cards (GtkWidget *widget)
{
  if (GTK_IS_TOGGLE_BUTTON (widget) && gtk_widget_get_ancestor (widget, LOOSEN_TYPE_CARE_CARD) != NULL)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (widget), TRUE);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    open_cards (child);
}

static void
visit_care (FactsWalk *self)
{
  show_view (self, "care");
  open_cards (self->fixture.window);
  look_into (self);
}

static void
visit_sheet (FactsWalk *self)
{
  self->view = 0;
  show_view (self, "care");
  self->view = FACTS_VIEW_SHEET;
  press (self, "Describe your pain");
  window_fixture_assert_page (&self->fixture, "sheet");
  look_into (self);
  go_back (self);
}

static void
visit_guide (FactsWalk *self)
{
  const LoosenGuide *guide = loosen_catalog_get_guide (self->fixture.catalog);
  const LoosenGuideEntry *const *const lists[] = { guide->faq, guide->corrections, guide->glossary, guide->pages };
  GtkWidget *page;

  show_view (self, "guide");
  page = window_fixture_find_page (&self->fixture, LOOSEN_TYPE_GUIDE_PAGE);
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    for (guint k = 0; lists[i][k] != NULL; k++)
      g_assert_true (loosen_guide_page_show_entry (LOOSEN_GUIDE_PAGE (page), lists[i][k]->id));
  look (self);
}

/* All lists of the safety check, with nothing ticked. */
static void
visit_check (FactsWalk *self)
{
  guint n = 0;

  g_assert_true (gtk_widget_activate_action (self->fixture.window, "win.safety-check", NULL));
  for (; g_str_equal (window_fixture_get_page (&self->fixture), "safety"); n++) {
    g_assert_cmpuint (n, <, 4);
    look_into (self);
    window_fixture_press_next (&self->fixture);
  }
  g_assert_cmpuint (n, ==, 4);
}

/* What is said after each answer that a clinician should see. */
static void
visit_notices (FactsWalk *self)
{
  const LoosenQuestion *const *questions = loosen_catalog_get_questions (self->fixture.catalog);
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; questions[i] != NULL; i++)
    if (questions[i]->group == LOOSEN_QUESTION_CLINICIAN)
      g_ptr_array_add (ids, g_strdup (questions[i]->id));
  for (guint i = 0; i < ids->len; i++) {
    begin_anew (self);
    window_fixture_answer (&self->fixture, ids->pdata[i], LOOSEN_ANSWER_YES);
    look (self);
  }
}

/* Two sessions: one with a stop that is gone and a second one, one with a stop that stays; then the page after it. */
static void
visit_session (FactsWalk *self)
{
  const LoosenTechnique *technique;

  for (guint i = 0; i < 2; i++) {
    begin_anew (self);
    technique = loosen_test_technique (self->fixture.catalog, "ball_piriformis_floor");
    window_fixture_open_technique (&self->fixture, technique);
    window_fixture_press_start (&self->fixture);
    window_fixture_pass_check (&self->fixture);
    window_fixture_assert_page (&self->fixture, "session");
    look (self);
    loosen_session_stop (window_fixture_get_session (&self->fixture));
    look (self);
    loosen_session_settled (window_fixture_get_session (&self->fixture), i == 0);
    look (self);
    if (i == 0) {
      loosen_session_resume (window_fixture_get_session (&self->fixture));
      loosen_session_stop (window_fixture_get_session (&self->fixture));
      look (self);
      loosen_session_end (window_fixture_get_session (&self->fixture));
    }
    look (self);
    g_signal_emit_by_name (window_fixture_find_page (&self->fixture, LOOSEN_TYPE_SESSION_PAGE), "finished");
    window_fixture_assert_page (&self->fixture, "after");
    look (self);
  }
}

static gboolean
is_combo (GtkWidget *widget, gconstpointer data)
{
  return ADW_IS_COMBO_ROW (widget) && gtk_widget_get_mapped (widget);
}

/* Closes what an action opened above the window; what opened within it goes with it. */
static void
close_others (FactsWalk *self)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = g_list_model_get_n_items (windows); i-- > 0;) {
    g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

    if (GTK_WIDGET (window) != self->fixture.window)
      gtk_window_destroy (window);
  }
}

static GtkWidget *
find_combo (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++) {
    g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);
    GtkWidget *combo = loosen_test_find (window, is_combo, NULL);

    if (combo != NULL)
      return combo;
  }

  g_assert_not_reached ();
}

/* Each breathing pattern chosen in turn. */
static void
visit_preferences (FactsWalk *self)
{
  GtkWidget *combo;
  guint n;

  g_assert_true (gtk_widget_activate_action (self->fixture.window, "win.preferences", NULL));
  loosen_test_settle ();
  combo = find_combo ();
  n = g_list_model_get_n_items (adw_combo_row_get_model (ADW_COMBO_ROW (combo)));
  g_assert_cmpuint (n, >, 2);
  for (guint i = 0; i < n; i++) {
    adw_combo_row_set_selected (ADW_COMBO_ROW (combo), i);
    look (self);
  }
  /* The list of them, where no name is cut off. */
  gtk_widget_activate (combo);
  look (self);
  close_others (self);
}

static gboolean
is_details (GtkWidget *widget, gconstpointer data)
{
  return GTK_IS_LIST_BOX_ROW (widget) && gtk_widget_get_mapped (widget) &&
         loosen_test_find_label (widget, "Details") != NULL;
}

static void
visit_about (FactsWalk *self)
{
  GListModel *windows = gtk_window_get_toplevels ();
  GtkWidget *details = NULL;

  g_assert_true (gtk_widget_activate_action (self->fixture.window, "win.about", NULL));
  look (self);
  for (guint i = 0; details == NULL && i < g_list_model_get_n_items (windows); i++) {
    g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

    details = loosen_test_find (window, is_details, NULL);
  }
  g_assert_nonnull (details);
  gtk_widget_activate (details);
  look (self);
  close_others (self);
}

/**
 * facts_walk_new:
 *
 * Goes through all of the program once, with the real window.
 *
 * Returns: (transfer full): what was seen
 */
FactsWalk *
facts_walk_new (void)
{
  static const struct {
    FactsView view;
    void (*visit) (FactsWalk *self);
  } visits[FACTS_N_VIEWS] = {
    { FACTS_VIEW_RELIEF, visit_relief },
    { FACTS_VIEW_SYMPTOMS, visit_symptoms },
    { FACTS_VIEW_PLACES, visit_places },
    { FACTS_VIEW_TECHNIQUES, visit_techniques },
    { FACTS_VIEW_SPOT, visit_spot },
    { FACTS_VIEW_PLAN, visit_plan },
    { FACTS_VIEW_CARE, visit_care },
    { FACTS_VIEW_SHEET, visit_sheet },
    { FACTS_VIEW_GUIDE, visit_guide },
    { FACTS_VIEW_CHECK, visit_check },
    { FACTS_VIEW_NOTICES, visit_notices },
    { FACTS_VIEW_SESSION, visit_session },
    { FACTS_VIEW_PREFERENCES, visit_preferences },
    { FACTS_VIEW_ABOUT, visit_about },
  };
  FactsWalk *self = g_new0 (FactsWalk, 1);

  self->shown = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < FACTS_N_VIEWS; i++) {
    begin_anew (self);
    self->view = visits[i].view;
    visits[i].visit (self);
  }

  return self;
}

/**
 * facts_walk_free:
 * @self: (transfer full): a walk
 */
void
facts_walk_free (FactsWalk *self)
{
  window_fixture_tear_down (&self->fixture, NULL);
  g_hash_table_unref (self->shown);
  g_free (self);
}

/**
 * facts_walk_get_catalog:
 * @self: a walk
 *
 * Returns: (transfer none): the catalog of the window
 */
LoosenCatalog *
facts_walk_get_catalog (FactsWalk *self)
{
  return self->fixture.catalog;
}

/**
 * facts_walk_find:
 * @self: a walk
 * @text: what to look for: all of a label, or a sentence or the name of a thing within one
 *
 * Returns: the views in which it was shown, #FactsView flags; 0 for nowhere
 */
guint
facts_walk_find (FactsWalk *self, const char *text)
{
  guint views = GPOINTER_TO_UINT (g_hash_table_lookup (self->shown, text));
  GHashTableIter iter;
  gpointer key, value;

  if (strlen (text) < SENTENCE)
    return views;

  g_hash_table_iter_init (&iter, self->shown);
  while (g_hash_table_iter_next (&iter, &key, &value))
    if (strstr (key, text) != NULL)
      views |= GPOINTER_TO_UINT (value);

  return views;
}
