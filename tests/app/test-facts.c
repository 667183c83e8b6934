/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Every fact of the article can be read in the running program: facts.json beside tests/core/test-appendix-a.c says
 * where each went, and here a person goes there. One walk serves all cases. */

#include <json-glib/json-glib.h>

#include "facts-places.h"
#include "facts-walk.h"
#include "loosen-config.h"

#define N_FACTS 43
#define ALL_VIEWS ((1u << FACTS_N_VIEWS) - 1)

static FactsWalk *walk;
static JsonParser *parser;

static JsonArray *
get_facts (void)
{
  return json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)), "facts");
}

/* The first text of a place that is in none of @views; %NULL where all of it is shown. */
static char *
find_missing (const char *place, guint views)
{
  g_autoptr (GPtrArray) texts = facts_places_list_texts (facts_walk_get_catalog (walk), place);

  for (guint i = 0; i < texts->len; i++)
    if ((facts_walk_find (walk, texts->pdata[i]) & views) == 0)
      return g_strdup (texts->pdata[i]);

  return NULL;
}

static guint
count_missing (JsonObject *fact, guint views, gboolean explain)
{
  JsonArray *places = json_object_get_array_member (fact, "places");
  guint n = 0;

  for (guint i = 0; i < json_array_get_length (places); i++) {
    const char *place = json_array_get_string_element (places, i);
    g_autofree char *missing = find_missing (place, views);

    if (missing == NULL)
      continue;
    if (explain)
      g_test_message ("%s is shown nowhere: “%s”", place, missing);
    n++;
  }

  return n;
}

static void
test_fact (gconstpointer data)
{
  JsonObject *fact = json_array_get_object_element (get_facts (), GPOINTER_TO_UINT (data) - 1);

  g_assert_cmpint (json_object_get_int_member (fact, "number"), ==, GPOINTER_TO_UINT (data));
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (fact, "places")), >, 0);
  if (count_missing (fact, ALL_VIEWS, TRUE) > 0)
    g_test_fail ();
}

/* Left out, each of these views is missed: the test looks at what is shown, not at what could be. */
static void
test_view_is_needed (gconstpointer data)
{
  guint n = 0;

  for (guint i = 0; i < N_FACTS; i++)
    n += count_missing (json_array_get_object_element (get_facts (), i), ALL_VIEWS & ~GPOINTER_TO_UINT (data), FALSE);
  g_assert_cmpuint (n, >, 0);
}

/* Content section 5.10: before anything is begun, and wherever the program says what it is. */
static void
test_general_notice (void)
{
  const char *notice = loosen_catalog_get_safety_texts (facts_walk_get_catalog (walk))->general_notice;

  g_assert_cmpuint (facts_walk_find (walk, notice) & FACTS_VIEW_RELIEF, !=, 0);
  g_assert_cmpuint (facts_walk_find (walk, notice) & FACTS_VIEW_CHECK, !=, 0);
  g_assert_cmpuint (facts_walk_find (walk, notice) & FACTS_VIEW_ABOUT, !=, 0);
  g_assert_cmpuint (facts_walk_find (walk, notice) & FACTS_VIEW_GUIDE, !=, 0);
  /* Not where somebody has begun. */
  g_assert_cmpuint (facts_walk_find (walk, notice) & (FACTS_VIEW_PLACES | FACTS_VIEW_TECHNIQUES), ==, 0);
}

/* What no page shows is not found. */
static void
test_nowhere (void)
{
  g_assert_cmpuint (facts_walk_find (walk, "Nobody ever wrote this sentence in Loosen."), ==, 0);
  g_assert_cmpuint (facts_walk_find (walk, "nowhere"), ==, 0);
}

static void
load_style (void)
{
  g_autoptr (GtkCssProvider) style = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (style, LOOSEN_RESOURCE_PATH "/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (style),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

int
main (int argc, char **argv)
{
  static const struct {
    const char *name;
    FactsView view;
  } needed[] = {
    { "relief", FACTS_VIEW_RELIEF },
    { "symptoms", FACTS_VIEW_SYMPTOMS },
    { "places", FACTS_VIEW_PLACES },
    { "techniques", FACTS_VIEW_TECHNIQUES },
    { "spot", FACTS_VIEW_SPOT },
    { "plan", FACTS_VIEW_PLAN },
    { "care", FACTS_VIEW_CARE },
    { "sheet", FACTS_VIEW_SHEET },
    { "guide", FACTS_VIEW_GUIDE },
    { "check", FACTS_VIEW_CHECK },
    { "notices", FACTS_VIEW_NOTICES },
    { "session", FACTS_VIEW_SESSION },
    { "preferences", FACTS_VIEW_PREFERENCES },
  };
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  int result;

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  load_style ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  path = g_test_build_filename (G_TEST_DIST, "tests", "core", "facts.json", NULL);
  parser = json_parser_new ();
  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (json_array_get_length (get_facts ()), ==, N_FACTS);
  walk = facts_walk_new ();

  for (guint i = 1; i <= N_FACTS; i++) {
    g_autofree char *name = g_strdup_printf ("/facts/%02u", i);

    g_test_add_data_func (name, GUINT_TO_POINTER (i), test_fact);
  }
  for (guint i = 0; i < G_N_ELEMENTS (needed); i++) {
    g_autofree char *name = g_strdup_printf ("/facts/needs/%s", needed[i].name);

    g_test_add_data_func (name, GUINT_TO_POINTER (needed[i].view), test_view_is_needed);
  }
  g_test_add_func ("/facts/general-notice", test_general_notice);
  g_test_add_func ("/facts/nowhere", test_nowhere);

  result = g_test_run ();
  g_clear_pointer (&walk, facts_walk_free);
  g_clear_object (&parser);

  return result;
}
