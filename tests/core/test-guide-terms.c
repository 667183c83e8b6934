/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Terms of the glossary in any text. Each case writes the text with the terms it must find in brackets. */

#include "core-fixture.h"
#include "loosen-guide-terms.h"

#include <string.h>

static LoosenCatalog *catalog;

/* The text without its brackets is searched, and what is found must put them back. */
static void
assert_terms (const char *marked)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GString) found = g_string_new (NULL);
  g_autoptr (GArray) terms = NULL;
  gsize at = 0;

  for (const char *p = marked; *p != '\0'; p++)
    if (*p != '[' && *p != ']')
      g_string_append_c (text, *p);
  terms = loosen_guide_find_terms (loosen_catalog_get_guide (catalog), text->str);
  for (guint i = 0; i < terms->len; i++) {
    const LoosenGuideTerm *term = &g_array_index (terms, LoosenGuideTerm, i);

    g_assert_cmpuint (term->start, >=, at);
    g_assert_cmpuint (term->end, <=, text->len);
    g_string_append_len (found, text->str + at, term->start - at);
    g_string_append_printf (found, "[%.*s]", (int) (term->end - term->start), text->str + term->start);
    at = term->end;
  }
  g_string_append (found, text->str + at);
  g_assert_cmpstr (found->str, ==, marked);
}

static void
test_places (void)
{
  static const char *const texts[] = {
    "",
    "[Disc]",
    "A [disc].",
    "([DISC])",
    "[disc]-related",
    "the [disc]'s edge",
    /* Whole words only. */
    "discs",
    "discussion",
    "subdisc",
    "disc2",
    "disc\xcc\xa7",
    /* Longest first. */
    "a [herniated disc] and a [disc]",
    "a [slipped disc]",
    "a [Herniated (slipped) disc]!",
    "the [sciatic nerve] root",
    "a [nerve root]",
    /* Each once. */
    "[piriformis], piriformis, PIRIFORMIS",
    "[slipped disc], herniated disc, [disc], disc",
    /* Bytes, not letters. */
    "M\xc3\xa4\xc3\x9f \xf0\x9f\x99\x82[fascia]\xf0\x9f\x99\x82 \xc5\x93",
    "\303\251disc",
    "\xe6\x97\xa5 [glutes]\xe3\x80\x82",
    "nothing of it",
    "   ",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    assert_terms (texts[i]);
}

static void
test_each_term (void)
{
  const LoosenGuide *guide = loosen_catalog_get_guide (catalog);

  for (guint i = 0; guide->glossary[i] != NULL; i++) {
    g_autofree char *upper = g_utf8_strup (guide->glossary[i]->title, -1);
    g_autofree char *text = g_strdup_printf ("(%s)", upper);
    g_autoptr (GArray) terms = loosen_guide_find_terms (guide, text);

    g_assert_cmpuint (terms->len, ==, 1);
    g_assert_true (g_array_index (terms, LoosenGuideTerm, 0).entry == guide->glossary[i]);
    g_assert_cmpuint (g_array_index (terms, LoosenGuideTerm, 0).start, ==, 1);
    g_assert_cmpuint (g_array_index (terms, LoosenGuideTerm, 0).end, ==, strlen (text) - 1);
  }
}

static void
test_no_text (void)
{
  g_autoptr (GArray) terms = loosen_guide_find_terms (loosen_catalog_get_guide (catalog), "disc \xff disc");

  g_assert_cmpuint (terms->len, ==, 0);
}

static void
test_long (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GArray) terms = NULL;

  for (guint i = 0; i < 10000; i++)
    g_string_append (text, "sciatic herniated nerv \xc3\xa4 ");
  g_string_append (text, "disc");
  terms = loosen_guide_find_terms (loosen_catalog_get_guide (catalog), text->str);
  g_assert_cmpuint (terms->len, ==, 1);
  g_assert_cmpuint (g_array_index (terms, LoosenGuideTerm, 0).end, ==, text->len);
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  catalog = core_fixture_load_catalog ();

  g_test_add_func ("/guide-terms/places", test_places);
  g_test_add_func ("/guide-terms/each-term", test_each_term);
  g_test_add_func ("/guide-terms/no-text", test_no_text);
  g_test_add_func ("/guide-terms/long", test_long);

  status = g_test_run ();
  loosen_catalog_unref (catalog);

  return status;
}
