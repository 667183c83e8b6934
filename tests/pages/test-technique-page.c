/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What Start of a technique may begin, and what it asks before: content section 5.9. */

#include <adwaita.h>

#include "loosen-config.h"
#include "loosen-technique-page.h"
#include "loosen-test-utils.h"

typedef struct {
  LoosenCatalog *catalog;
  GtkWidget *window;
  LoosenTechniquePage *page;
  guint n_starts;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->catalog = loosen_test_load_catalog ();
  fixture->page = g_object_new (LOOSEN_TYPE_TECHNIQUE_PAGE, NULL);
  g_signal_connect_swapped (fixture->page, "start", G_CALLBACK (loosen_test_count), &fixture->n_starts);
  fixture->window = loosen_test_show (GTK_WIDGET (fixture->page), 1024, 700);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  loosen_test_close (fixture->window);
  g_clear_pointer (&fixture->catalog, loosen_catalog_unref);
}

static void
present (Fixture *fixture, const char *id)
{
  const LoosenMatch match = {
    .technique = loosen_test_technique (fixture->catalog, id),
    .state = LOOSEN_MATCH_OTHER,
    .sides = LOOSEN_SIDE_BOTH,
  };

  loosen_technique_page_present (fixture->page, fixture->catalog, &match, NULL, FALSE);
  loosen_test_settle ();
}

static const LoosenSpineCheck *
get_check (Fixture *fixture)
{
  return &loosen_catalog_get_care (fixture->catalog)->spine_check;
}

static gboolean
is_shown_button (GtkWidget *widget, gconstpointer label)
{
  return GTK_IS_BUTTON (widget) && gtk_widget_get_mapped (widget) && loosen_test_find_label (widget, label) != NULL;
}

static GtkWidget *
find_button (Fixture *fixture, const char *label)
{
  return loosen_test_find (GTK_WIDGET (fixture->page), is_shown_button, label);
}

static void
click (Fixture *fixture, const char *label)
{
  GtkWidget *button = find_button (fixture, label);

  if (button == NULL)
    g_error ("There is no button \"%s\"", label);
  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
  loosen_test_settle ();
}

static gboolean
shows (Fixture *fixture, const char *text)
{
  GtkWidget *label = loosen_test_find_label (GTK_WIDGET (fixture->page), text);

  return label != NULL && gtk_widget_get_mapped (label);
}

static void
assert_asking (Fixture *fixture, gboolean asking)
{
  g_assert_cmpint (shows (fixture, get_check (fixture)->question), ==, asking);
  g_assert_cmpint (find_button (fixture, "Yes") != NULL, ==, asking);
  g_assert_cmpint (find_button (fixture, "No") != NULL, ==, asking);
  g_assert_cmpint (find_button (fixture, "Start") != NULL, ==, !asking);
}

/* Every technique starts at once but those beside the spine, which ask, each time anew. */
static void
test_every_technique (Fixture *fixture, gconstpointer data)
{
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (fixture->catalog);
  guint n_asked = 0;

  for (guint i = 0; techniques[i] != NULL; i++) {
    gboolean asks = loosen_care_needs_spine_check (loosen_catalog_get_care (fixture->catalog), techniques[i]);

    if (!loosen_technique_is_timed (techniques[i]))
      continue;
    for (guint round = 0; round < 2; round++) {
      if (round == 0 || !asks)
        present (fixture, techniques[i]->id);
      fixture->n_starts = 0;
      click (fixture, "Start");
      g_assert_cmpuint (fixture->n_starts, ==, asks ? 0 : 1);
      assert_asking (fixture, asks);
      if (asks)
        click (fixture, "Yes");
      g_assert_cmpuint (fixture->n_starts, ==, 1);
      assert_asking (fixture, FALSE);
      n_asked += asks;
    }
  }
  g_assert_cmpuint (n_asked, ==, 2 * 3);
}

static void
test_no (Fixture *fixture, gconstpointer data)
{
  const char *notice = loosen_catalog_get_safety_texts (fixture->catalog)->pressure_notice;

  present (fixture, "ball_low_back_wall");
  g_assert_true (shows (fixture, notice));
  g_assert_false (shows (fixture, get_check (fixture)->no));
  for (guint i = 0; i < 3; i++) {
    click (fixture, "Start");
    assert_asking (fixture, TRUE);
    click (fixture, "No");
    assert_asking (fixture, FALSE);
    g_assert_true (shows (fixture, get_check (fixture)->no));
    g_assert_false (shows (fixture, notice));
    g_assert_cmpuint (fixture->n_starts, ==, 0);
  }
  click (fixture, "Start");
  click (fixture, "Yes");
  g_assert_cmpuint (fixture->n_starts, ==, 1);
  g_assert_true (shows (fixture, notice));
  g_assert_false (shows (fixture, get_check (fixture)->no));
}

/* What was asked or answered is forgotten when the page comes up again, for the same technique and for another. */
static void
test_opened_anew (Fixture *fixture, gconstpointer data)
{
  present (fixture, "roller_low_back_wall");
  click (fixture, "Start");
  assert_asking (fixture, TRUE);
  present (fixture, "roller_low_back_wall");
  assert_asking (fixture, FALSE);
  click (fixture, "Start");
  assert_asking (fixture, TRUE);
  present (fixture, "roller_calf");
  assert_asking (fixture, FALSE);
  click (fixture, "Start");
  g_assert_cmpuint (fixture->n_starts, ==, 1);
  present (fixture, "hand_low_back");
  click (fixture, "Start");
  click (fixture, "No");
  present (fixture, "hand_low_back");
  g_assert_false (shows (fixture, get_check (fixture)->no));
  g_assert_cmpuint (fixture->n_starts, ==, 1);
}

/* Activating is what Enter, Space and assistive technologies do: Start only asks, however often, and no answer has
 * the focus then. */
static void
test_held_key (Fixture *fixture, gconstpointer data)
{
  GtkWidget *focus;

  present (fixture, "ball_low_back_wall");
  gtk_widget_grab_focus (find_button (fixture, "Start"));
  while (find_button (fixture, "Yes") == NULL) {
    gtk_widget_activate (find_button (fixture, "Start"));
    loosen_test_settle ();
  }
  assert_asking (fixture, TRUE);
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_nonnull (focus);
  g_assert_false (GTK_IS_BUTTON (focus));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (focus), GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_relation (GTK_ACCESSIBLE (focus), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                       loosen_test_find_label (GTK_WIDGET (fixture->page),
                                                               get_check (fixture)->question),
                                       NULL);
  for (guint i = 0; i < 12; i++) {
    g_signal_emit_by_name (fixture->window, "activate-default");
    g_signal_emit_by_name (fixture->window, "activate-focus");
    gtk_widget_activate (gtk_root_get_focus (GTK_ROOT (fixture->window)));
    loosen_test_settle ();
  }
  assert_asking (fixture, TRUE);
  g_assert_cmpuint (fixture->n_starts, ==, 0);

  /* From the question the answers are the next stops. */
  gtk_widget_child_focus (GTK_WIDGET (fixture->page), GTK_DIR_TAB_FORWARD);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == find_button (fixture, "Yes"));
  gtk_widget_child_focus (GTK_WIDGET (fixture->page), GTK_DIR_TAB_FORWARD);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == find_button (fixture, "No"));
}

static gboolean
is_hidden_button (GtkWidget *widget, gconstpointer label)
{
  return GTK_IS_BUTTON (widget) && loosen_test_find_label (widget, label) != NULL;
}

/* Also a button that is not seen starts nothing: Yes counts only while it is asked. */
static void
test_hidden_buttons (Fixture *fixture, gconstpointer data)
{
  GtkWidget *yes;

  present (fixture, "hand_low_back");
  yes = loosen_test_find (GTK_WIDGET (fixture->page), is_hidden_button, "Yes");
  g_assert_false (gtk_widget_get_mapped (yes));
  g_signal_emit_by_name (yes, "clicked");
  g_assert_cmpuint (fixture->n_starts, ==, 0);
  assert_asking (fixture, TRUE);
  g_signal_emit_by_name (loosen_test_find (GTK_WIDGET (fixture->page), is_hidden_button, "Start"), "clicked");
  g_assert_cmpuint (fixture->n_starts, ==, 0);
  assert_asking (fixture, TRUE);
}

static gboolean
is_hold_entry (GtkWidget *widget, gconstpointer text)
{
  return GTK_IS_ENTRY (widget) && g_str_equal (gtk_editable_get_text (GTK_EDITABLE (widget)), text);
}

/* A number out of range starts nothing, also while it is asked. */
static void
test_out_of_range (Fixture *fixture, gconstpointer data)
{
  GtkWidget *entry;

  present (fixture, "ball_low_back_wall");
  click (fixture, "Start");
  entry = loosen_test_find (GTK_WIDGET (fixture->page), is_hold_entry, "30");
  g_assert_nonnull (entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), "999");
  g_assert_false (gtk_widget_is_sensitive (find_button (fixture, "Yes")));
  g_signal_emit_by_name (find_button (fixture, "Yes"), "clicked");
  g_assert_cmpuint (fixture->n_starts, ==, 0);
  gtk_editable_set_text (GTK_EDITABLE (entry), "45");
  click (fixture, "Yes");
  g_assert_cmpuint (fixture->n_starts, ==, 1);
}

static void
test_withheld (Fixture *fixture, gconstpointer data)
{
  const LoosenMatch match = {
    .technique = loosen_test_technique (fixture->catalog, "ball_low_back_wall"),
    .state = LOOSEN_MATCH_WITHHELD,
    .reason = "Not today.",
    .sides = LOOSEN_SIDE_BOTH,
  };

  loosen_technique_page_present (fixture->page, fixture->catalog, &match, NULL, FALSE);
  loosen_test_settle ();
  for (guint i = 0; i < 2; i++) {
    g_signal_emit_by_name (loosen_test_find (GTK_WIDGET (fixture->page), is_hidden_button, "Start"), "clicked");
    g_signal_emit_by_name (loosen_test_find (GTK_WIDGET (fixture->page), is_hidden_button, "Yes"), "clicked");
  }
  g_assert_cmpuint (fixture->n_starts, ==, 0);
  g_assert_null (find_button (fixture, "Yes"));
}

/* The question and its answers are whole in any window. */
static void
test_sizes (Fixture *fixture, gconstpointer data)
{
  static const struct {
    int width;
    int height;
    double text;
    gboolean compact;
  } sizes[] = {
    { 360, 640, 1, TRUE },   { 640, 360, 1, TRUE },    { 1024, 600, 1, FALSE },
    { 1180, 800, 1, FALSE }, { 360, 640, 2, TRUE },    { 1024, 600, 2, FALSE },
  };
  static const char *const labels[] = { "Yes", "No" };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++) {
    int before;
    int after;

    g_test_message ("%d x %d, text %g", sizes[i].width, sizes[i].height, sizes[i].text);
    g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", (int) (96 * PANGO_SCALE * sizes[i].text), NULL);
    loosen_technique_page_set_compact (fixture->page, sizes[i].compact);
    gtk_window_set_default_size (GTK_WINDOW (fixture->window), sizes[i].width, sizes[i].height);
    present (fixture, "ball_low_back_wall");
    gtk_widget_measure (GTK_WIDGET (fixture->page), GTK_ORIENTATION_HORIZONTAL, -1, &before, NULL, NULL, NULL);
    click (fixture, "Start");
    /* The question makes no window wider. */
    gtk_widget_measure (GTK_WIDGET (fixture->page), GTK_ORIENTATION_HORIZONTAL, -1, &after, NULL, NULL, NULL);
    g_assert_cmpint (after, <=, before);
    g_assert_cmpint (gtk_widget_get_height (fixture->window), ==, sizes[i].height);
    for (guint k = 0; k < G_N_ELEMENTS (labels); k++) {
      graphene_rect_t bounds;

      g_assert_true (gtk_widget_compute_bounds (find_button (fixture, labels[k]), fixture->window, &bounds));
      g_assert_cmpfloat (bounds.origin.x, >=, 0);
      g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, gtk_widget_get_width (fixture->window));
      g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, sizes[i].height);
      g_assert_cmpfloat (bounds.size.height, >=, 30);
    }
  }
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * PANGO_SCALE, NULL);
}

int
main (int argc, char *argv[])
{
  g_autoptr (GtkCssProvider) provider = NULL;

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  provider = gtk_css_provider_new ();
  gtk_css_provider_load_from_resource (provider, LOOSEN_RESOURCE_PATH "/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);

#define ADD(path, test) g_test_add ("/technique-page" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("/every-technique", test_every_technique);
  ADD ("/no", test_no);
  ADD ("/opened-anew", test_opened_anew);
  ADD ("/held-key", test_held_key);
  ADD ("/hidden-buttons", test_hidden_buttons);
  ADD ("/out-of-range", test_out_of_range);
  ADD ("/withheld", test_withheld);
  ADD ("/sizes", test_sizes);
#undef ADD

  return g_test_run ();
}
