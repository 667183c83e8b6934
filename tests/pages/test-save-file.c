/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>

#include "loosen-save-file.h"

#define SMALL 4096 /* bytes that a full disk still takes */

typedef struct {
  char *folder;
  char *path;
  GFile *file;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("loosen-save-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "there", NULL);
  fixture->file = g_file_new_for_path (fixture->path);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->file);
  g_assert_cmpint (g_unlink (fixture->path), ==, 0);
  /* It is empty: nothing half-written is left. */
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static void
assert_there (Fixture *fixture, const char *text)
{
  g_autofree char *there = NULL;

  g_assert_true (g_file_get_contents (fixture->path, &there, NULL, NULL));
  g_assert_cmpstr (there, ==, text);
}

static void
save (GFile *file, const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) error = NULL;

  g_assert_true (loosen_save_file_write (file, bytes, &error));
  g_assert_no_error (error);
}

static void
assert_not_saved (GFile *file, const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) error = NULL;

  g_assert_false (loosen_save_file_write (file, bytes, &error));
  g_assert_nonnull (error);
}

static void
test_replaced (Fixture *fixture, gconstpointer data)
{
  save (fixture->file, "one, and longer");
  assert_there (fixture, "one, and longer");
  save (fixture->file, "two");
  assert_there (fixture, "two");
  save (fixture->file, "");
  assert_there (fixture, "");
}

/* Where it cannot be written, what was there stays whole. */
static void
test_nowhere (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) missing = g_file_new_build_filename (fixture->folder, "missing", "file", NULL);
  g_autoptr (GFile) inside = g_file_new_build_filename (fixture->path, "file", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->folder);

  save (fixture->file, "good");
  assert_not_saved (missing, "new");
  /* A file where there should be a folder. */
  assert_not_saved (inside, "new");
  /* A folder where there should be a file. */
  assert_not_saved (folder, "new");
  assert_there (fixture, "good");
}

/* A disk that fills up while it writes. */
static void
test_no_room (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = g_strnfill (2 * SMALL, 'x');
  struct rlimit before, small;

  save (fixture->file, "good");
  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &before), ==, 0);
  small = before;
  small.rlim_cur = SMALL;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &small), ==, 0);
  assert_not_saved (fixture->file, text);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &before), ==, 0);
  signal (SIGXFSZ, SIG_DFL);

  assert_there (fixture, "good");
  save (fixture->file, text);
  assert_there (fixture, text);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, test) g_test_add ("/save-file/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("replaced", test_replaced);
  ADD ("nowhere", test_nowhere);
  ADD ("no-room", test_no_room);
#undef ADD

  return g_test_run ();
}
