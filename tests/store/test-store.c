/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is remembered survives; what cannot be read is never written to. */

#include <glib/gstdio.h>
#include <signal.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "loosen-store.h"

#define NOW G_GINT64_CONSTANT (1764064464000000) /* 2025-11-25 09:54:24 UTC */

typedef struct {
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("loosen-store-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "deep", "er", "loosen.db", NULL);
}

static void
remove_all (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL) {
    g_autofree char *child = g_build_filename (path, name, NULL);

    remove_all (child);
  }
  g_remove (path);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  remove_all (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->path);
}

static LoosenStore *
open_store (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  LoosenStore *store = loosen_store_open (fixture->path, &error);

  g_assert_no_error (error);
  g_assert_null (loosen_store_get_trouble (store));

  return store;
}

static void
set (LoosenStore *store, const char *key, const char *text)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (loosen_store_set_text (store, key, text, NOW, &error));
  g_assert_no_error (error);
}

static void
assert_text (LoosenStore *store, const char *key, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  g_assert_true (loosen_store_get_text (store, key, &text, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, expected);
}

static void
test_remembers (Fixture *fixture, gconstpointer data)
{
  static const char *const texts[] = { "", "one", "quote ' and \" and ; DROP TABLE text", "ألم 坐骨 🦵\n\tnext" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    g_autoptr (LoosenStore) store = open_store (fixture);

    assert_text (store, "never set", NULL);
    set (store, "key", texts[i]);
    assert_text (store, "key", texts[i]);
    g_clear_object (&store);
    store = open_store (fixture);
    assert_text (store, "key", texts[i]);
    set (store, "key", NULL);
    assert_text (store, "key", NULL);
    set (store, "key", NULL);
  }
}

static void
test_is_private (Fixture *fixture, gconstpointer data)
{
  G_GNUC_UNUSED g_autoptr (LoosenStore) store = open_store (fixture);
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  GStatBuf about;

  g_assert_cmpint (g_stat (folder, &about), ==, 0);
  g_assert_cmpint (about.st_mode & 0077, ==, 0);
}

/* Two instances at once: each sees what the other has written. */
static void
test_two_at_once (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LoosenStore) first = open_store (fixture);
  g_autoptr (LoosenStore) second = open_store (fixture);

  for (guint i = 0; i < 20; i++) {
    g_autofree char *text = g_strdup_printf ("%u", i);

    set (i % 2 == 0 ? first : second, "key", text);
    assert_text (first, "key", text);
    assert_text (second, "key", text);
  }
}

/* What was said to be remembered is there after the process is killed at any moment. */
static void
test_killed (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < 40; i++) {
    int ends[2];
    guint last = 0, number;
    g_autoptr (LoosenStore) store = NULL;
    g_autofree char *text = NULL;
    pid_t child;

    g_assert_cmpint (pipe (ends), ==, 0);
    child = fork ();
    g_assert_cmpint (child, >=, 0);
    if (child == 0) {
      LoosenStore *mine = loosen_store_open (fixture->path, NULL);

      close (ends[0]);
      for (guint k = 1; mine != NULL; k++) {
        char number_text[16];

        g_snprintf (number_text, sizeof number_text, "%u", k);
        if (!loosen_store_set_text (mine, "count", number_text, NOW, NULL) ||
            write (ends[1], &k, sizeof k) != sizeof k)
          break;
      }
      _exit (1);
    }
    close (ends[1]);
    /* At least one is told, then a random moment. */
    while (read (ends[0], &number, sizeof number) == sizeof number) {
      last = number;
      if (g_test_rand_int_range (0, 6) == 0)
        break;
    }
    kill (child, SIGKILL);
    while (read (ends[0], &number, sizeof number) == sizeof number)
      last = number;
    close (ends[0]);
    g_assert_cmpint (waitpid (child, NULL, 0), ==, child);

    store = open_store (fixture);
    g_assert_true (loosen_store_get_text (store, "count", &text, NULL));
    g_assert_cmpuint (last, >, 0);
    g_assert_nonnull (text);
    /* One more may be written that it had no time to tell. */
    g_assert_cmpuint (g_ascii_strtoull (text, NULL, 10), >=, last);
    g_assert_cmpuint (g_ascii_strtoull (text, NULL, 10), <=, last + 1);
    set (store, "count", NULL);
  }
}

static char *
slurp (const char *path, gsize *length)
{
  g_autoptr (GError) error = NULL;
  char *bytes = NULL;

  g_file_get_contents (path, &bytes, length, &error);
  g_assert_no_error (error);

  return bytes;
}

/* Makes a good file of some pages, then spoils it. */
static void
spoil (Fixture *fixture, const char *how)
{
  g_autofree char *bytes = NULL;
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  gsize length;

  if (g_str_equal (how, "other program")) {
    sqlite3 *db = NULL;

    g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
    g_assert_cmpint (sqlite3_open (fixture->path, &db), ==, SQLITE_OK);
    g_assert_cmpint (sqlite3_exec (db, "CREATE TABLE notes (a); INSERT INTO notes VALUES (1)", NULL, NULL, NULL), ==,
                     SQLITE_OK);
    sqlite3_close (db);
    return;
  }

  {
    g_autoptr (LoosenStore) store = open_store (fixture);
    g_autofree char *big = g_strnfill (20000, 'x');

    set (store, "big", big);
    set (store, "small", "y");
  }
  bytes = slurp (fixture->path, &length);
  g_assert_cmpuint (length, >, 12000);
  if (g_str_equal (how, "truncated"))
    length = length / 2;
  else if (g_str_equal (how, "zeroed"))
    memset (bytes, 0, length);
  else if (g_str_equal (how, "random"))
    for (gsize i = 0; i < length; i++)
      bytes[i] = g_test_rand_int_range (0, 256);
  else if (g_str_equal (how, "first bytes only"))
    length = 7;
  g_assert_true (g_file_set_contents (fixture->path, bytes, length, NULL));
}

static void
test_damaged (Fixture *fixture, gconstpointer how)
{
  g_autoptr (LoosenStore) store = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *aside = g_strconcat (fixture->path, ".damaged-20251125-095424", NULL);
  g_autofree char *second = g_strconcat (aside, "-2", NULL);
  gsize length_before, length_after;

  spoil (fixture, how);
  before = slurp (fixture->path, &length_before);

  g_assert_null (loosen_store_open (fixture->path, &error));
  g_assert_error (error, LOOSEN_STORE_ERROR, LOOSEN_STORE_ERROR_DAMAGED);
  g_assert_nonnull (strstr (error->message, fixture->path));
  after = slurp (fixture->path, &length_after);
  g_assert_cmpmem (before, length_before, after, length_after);

  g_test_expect_message ("Loosen", G_LOG_LEVEL_WARNING, "*");
  store = loosen_store_open_or_set_aside (fixture->path, NOW);
  g_test_assert_expected_messages ();
  g_assert_nonnull (strstr (loosen_store_get_trouble (store), aside));
  g_clear_pointer (&after, g_free);
  after = slurp (aside, &length_after);
  g_assert_cmpmem (before, length_before, after, length_after);
  set (store, "key", "new");
  g_clear_object (&store);
  store = open_store (fixture);
  assert_text (store, "key", "new");
  g_clear_object (&store);

  /* Again within the same second: the first one aside stays. */
  spoil (fixture, g_str_equal (how, "other program") ? "random" : how);
  g_test_expect_message ("Loosen", G_LOG_LEVEL_WARNING, "*");
  store = loosen_store_open_or_set_aside (fixture->path, NOW);
  g_test_assert_expected_messages ();
  g_assert_true (g_file_test (second, G_FILE_TEST_EXISTS));
  g_clear_pointer (&after, g_free);
  after = slurp (aside, &length_after);
  g_assert_cmpmem (before, length_before, after, length_after);
}

/* An empty file holds nothing that could be lost. */
static void
test_empty (Fixture *fixture, gconstpointer data)
{
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  g_autoptr (LoosenStore) store = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (fixture->path, "", 0, NULL));
  store = open_store (fixture);
  set (store, "key", "text");
}

static void
test_newer (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LoosenStore) store = open_store (fixture);
  g_autoptr (GError) error = NULL;
  sqlite3 *db = NULL;

  set (store, "key", "kept");
  g_clear_object (&store);
  g_assert_cmpint (sqlite3_open (fixture->path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, "PRAGMA user_version = 1000", NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (db);

  g_assert_null (loosen_store_open (fixture->path, &error));
  g_assert_error (error, LOOSEN_STORE_ERROR, LOOSEN_STORE_ERROR_NEWER);
  g_test_expect_message ("Loosen", G_LOG_LEVEL_WARNING, "*1000*");
  store = loosen_store_open_or_set_aside (fixture->path, NOW);
  g_test_assert_expected_messages ();
  g_assert_nonnull (loosen_store_get_trouble (store));
  assert_text (store, "key", NULL);
  set (store, "key", "in memory");
  g_clear_object (&store);

  g_assert_cmpint (sqlite3_open (fixture->path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, "PRAGMA user_version = 1", NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (db);
  store = open_store (fixture);
  assert_text (store, "key", "kept");
}

/* A place where nothing can be made: it goes on in memory, and says so. */
static void
test_no_place (Fixture *fixture, gconstpointer data)
{
  g_autofree char *blocker = g_build_filename (fixture->folder, "deep", NULL);
  g_autoptr (LoosenStore) store = NULL;
  g_autoptr (GError) error = NULL;

  /* A file where the folder should be: root, too, cannot write there. */
  g_assert_true (g_file_set_contents (blocker, "x", 1, NULL));
  g_assert_null (loosen_store_open (fixture->path, &error));
  g_assert_error (error, LOOSEN_STORE_ERROR, LOOSEN_STORE_ERROR_FAILED);
  g_test_expect_message ("Loosen", G_LOG_LEVEL_WARNING, "*");
  store = loosen_store_open_or_set_aside (fixture->path, NOW);
  g_test_assert_expected_messages ();
  g_assert_nonnull (loosen_store_get_trouble (store));
  set (store, "key", "text");
  assert_text (store, "key", "text");
}

int
main (int argc, char **argv)
{
  static const char *const ways[] = { "truncated", "zeroed", "random", "first bytes only", "other program" };

  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) g_test_add ("/store/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("remembers", test_remembers);
  ADD ("is-private", test_is_private);
  ADD ("two-at-once", test_two_at_once);
  ADD ("killed", test_killed);
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++) {
    g_autofree char *name = g_strdup_printf ("/store/damaged/%s", ways[i]);

    g_test_add (name, Fixture, ways[i], set_up, test_damaged, tear_down);
  }
  ADD ("empty", test_empty);
  ADD ("newer", test_newer);
  ADD ("no-place", test_no_place);
#undef ADD

  return g_test_run ();
}
