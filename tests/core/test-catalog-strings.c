/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whether what the catalog translates when it is read is what translators get in po/catalog-strings.c:
 * everything, and nothing else. The list in po/extract-catalog has to follow src/core/. */

#include "core-fixture.h"

#include <string.h>

#include "loosen-config.h"

static GHashTable *asked; /* (element-type utf8) */

/* Stands before GLib's own, and notes what is asked for. Everything comes back in another language, of sorts.
 */
const char *
g_dpgettext2 (const char *domain, const char *context, const char *msgid)
{
  char *translated = g_strconcat ("\u00bb", msgid, NULL);

  g_assert_cmpstr (domain, ==, GETTEXT_PACKAGE);
  g_assert_cmpstr (context, ==, "catalog");
  g_hash_table_insert (asked, g_strdup (msgid), translated);

  return translated;
}

static GHashTable *
read_offered (void)
{
  GHashTable *offered = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "po", "catalog-strings.c", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) lines = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++) {
    static const char before[] = "C_ (\"catalog\", \"";
    g_autofree char *quoted = NULL;

    if (!g_str_has_prefix (lines[i], before))
      continue;
    g_assert_true (g_str_has_suffix (lines[i], "\")"));
    quoted = g_strndup (lines[i] + strlen (before), strlen (lines[i]) - strlen (before) - strlen ("\")"));
    g_assert_true (g_hash_table_add (offered, g_strcompress (quoted)));
  }

  return offered;
}

static void
assert_within (GHashTable *texts, GHashTable *others, const char *complaint)
{
  GHashTableIter iter;
  gpointer text;

  g_hash_table_iter_init (&iter, texts);
  while (g_hash_table_iter_next (&iter, &text, NULL))
    if (!g_hash_table_contains (others, text))
      g_error ("%s: %s", complaint, (char *) text);
}

static void
test_strings (void)
{
  g_autoptr (GHashTable) offered = read_offered ();
  g_autoptr (LoosenCatalog) catalog = NULL;

  asked = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  catalog = core_fixture_load_catalog ();
  g_assert_cmpuint (g_hash_table_size (asked), >, 500);
  assert_within (asked, offered, "translated, but translators do not get it");
  assert_within (offered, asked, "translators get it, but it is never translated");

  /* What came back is what is shown, and ids stay ids. */
  g_assert_cmpstr (loosen_catalog_find_zone (catalog, "piriformis")->name, ==, "\u00bbPiriformis");
  g_assert_cmpstr (loosen_catalog_find_technique (catalog, "rest_90_90")->first_choice, ==, "chair");
  g_clear_pointer (&asked, g_hash_table_unref);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/catalog-strings/all", test_strings);

  return g_test_run ();
}
