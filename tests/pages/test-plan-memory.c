/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <adwaita.h>
#include <glib/gstdio.h>

#include "care-fixture.h"
#include "loosen-fake-clock.h"
#include "loosen-plan-memory.h"
#include "loosen-plan-words.h"
#include "loosen-test-utils.h"

typedef struct {
  LoosenCatalog *catalog;
  LoosenClock *clock;
  char *folder;
  char *path;
  LoosenStore *store;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 25, 10, 0, 0);
  g_autoptr (GError) error = NULL;

  fixture->catalog = loosen_test_load_catalog ();
  fixture->clock = LOOSEN_CLOCK (loosen_fake_clock_new ());
  loosen_fake_clock_set_wall (LOOSEN_FAKE_CLOCK (fixture->clock), g_date_time_to_unix (now) * G_USEC_PER_SEC);
  fixture->folder = g_dir_make_tmp ("loosen-plan-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "store.db", NULL);
  fixture->store = loosen_store_open (fixture->path, &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDir) dir = NULL;
  const char *name;

  g_assert_finalize_object (fixture->store);
  g_assert_finalize_object (fixture->clock);
  loosen_catalog_unref (fixture->catalog);
  dir = g_dir_open (fixture->folder, 0, NULL);
  while ((name = g_dir_read_name (dir)) != NULL) {
    g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

    g_assert_cmpint (g_unlink (path), ==, 0);
  }
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->folder);
  g_free (fixture->path);
}

static LoosenPlanMemory *
open_memory (Fixture *fixture)
{
  return loosen_plan_memory_new (fixture->catalog, fixture->store, fixture->clock);
}

static GDate
make_date (int year, int month, int day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, day, month, year);

  return date;
}

static void
add_session (LoosenPlanMemory *memory)
{
  GDate today;

  loosen_plan_memory_get_today (memory, &today);
  g_assert_true (loosen_plan_add_session (loosen_plan_memory_get_plan (memory), &today, LOOSEN_PLAN_CHANGE_BETTER, NULL));
}

static void
test_kept (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LoosenPlanMemory) memory = open_memory (fixture);
  g_autoptr (LoosenPlanMemory) again = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = care_fixture_get_text (fixture->store, LOOSEN_PLAN_MEMORY_KEY);
  GDate start, expected = make_date (2026, 11, 25);

  /* Nothing is written before something changes. */
  g_assert_null (text);
  g_assert_null (loosen_plan_memory_get_trouble (memory));
  loosen_plan_get_start (loosen_plan_memory_get_plan (memory), &start);
  g_assert_cmpint (g_date_compare (&start, &expected), ==, 0);

  add_session (memory);
  g_assert_true (loosen_plan_memory_commit (memory, &error));
  g_assert_no_error (error);
  again = open_memory (fixture);
  g_assert_cmpuint (loosen_plan_get_n_sessions (loosen_plan_memory_get_plan (again)), ==, 1);
  g_assert_cmpstr (loosen_plan_get_id (loosen_plan_memory_get_plan (again)), ==,
                   loosen_plan_get_id (loosen_plan_memory_get_plan (memory)));
}

static void
test_undo (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LoosenPlanMemory) memory = open_memory (fixture);
  g_autoptr (LoosenPlanMemory) again = NULL;

  add_session (memory);
  g_assert_true (loosen_plan_memory_commit (memory, NULL));
  add_session (memory);
  g_assert_true (loosen_plan_memory_commit (memory, NULL));
  /* What changes nothing leaves what can be taken back. */
  g_assert_true (loosen_plan_memory_commit (memory, NULL));
  g_assert_true (loosen_plan_memory_undo (memory, NULL));
  g_assert_cmpuint (loosen_plan_get_n_sessions (loosen_plan_memory_get_plan (memory)), ==, 1);
  again = open_memory (fixture);
  g_assert_cmpuint (loosen_plan_get_n_sessions (loosen_plan_memory_get_plan (again)), ==, 1);
  g_assert_true (loosen_plan_memory_undo (memory, NULL));
  g_assert_cmpuint (loosen_plan_get_n_sessions (loosen_plan_memory_get_plan (memory)), ==, 2);
}

static void
test_full (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LoosenPlanMemory) memory = open_memory (fixture);
  g_autoptr (GError) error = NULL;

  add_session (memory);
  g_assert_true (loosen_plan_memory_commit (memory, NULL));
  care_fixture_run_sql (fixture->path, CARE_FIXTURE_FULL);
  add_session (memory);
  g_assert_false (loosen_plan_memory_commit (memory, &error));
  g_assert_error (error, LOOSEN_STORE_ERROR, LOOSEN_STORE_ERROR_FAILED);
  g_assert_cmpuint (loosen_plan_get_n_sessions (loosen_plan_memory_get_plan (memory)), ==, 1);
  g_clear_error (&error);
  g_assert_false (loosen_plan_memory_undo (memory, &error));
  g_assert_nonnull (error);
  g_assert_cmpuint (loosen_plan_get_n_sessions (loosen_plan_memory_get_plan (memory)), ==, 1);
  care_fixture_run_sql (fixture->path, CARE_FIXTURE_ROOM);
  add_session (memory);
  g_assert_true (loosen_plan_memory_commit (memory, NULL));
  g_assert_cmpuint (loosen_plan_get_n_sessions (loosen_plan_memory_get_plan (memory)), ==, 2);
}

static void
test_damaged (Fixture *fixture, gconstpointer data)
{
  static const char *const damaged[] = {
    "", "nonsense", "[]", "{}", "{\"format\":1}", "{\"format\":0}", "{\"format\":1,\"id\":\"x y\"}", "nonsense",
  };

  for (guint i = 0; i < G_N_ELEMENTS (damaged); i++) {
    g_autoptr (LoosenPlanMemory) memory = NULL;
    /* The last is the same as the second, and is not kept twice. */
    g_autofree char *key = g_strdup_printf (LOOSEN_PLAN_MEMORY_KEY ".damaged.%u", i == 7 ? 2 : i + 1);
    g_autofree char *aside = NULL;

    g_test_message ("%s", damaged[i]);
    care_fixture_set_text (fixture->store, LOOSEN_PLAN_MEMORY_KEY, damaged[i]);
    memory = open_memory (fixture);
    g_assert_cmpstr (loosen_plan_memory_get_trouble (memory), ==,
                     "Your plan from before is damaged. It was put aside, and a new plan begins.");
    g_assert_true (loosen_plan_memory_is_writable (memory));
    aside = care_fixture_get_text (fixture->store, key);
    g_assert_cmpstr (aside, ==, damaged[i]);
    add_session (memory);
    g_assert_true (loosen_plan_memory_commit (memory, NULL));
  }
}

static void
assert_left_alone (Fixture *fixture, const char *text, const char *trouble)
{
  g_autoptr (LoosenPlanMemory) memory = open_memory (fixture);
  g_autoptr (GError) error = NULL;
  g_autofree char *there = NULL;

  g_assert_cmpstr (loosen_plan_memory_get_trouble (memory), ==, trouble);
  g_assert_false (loosen_plan_memory_is_writable (memory));
  add_session (memory);
  g_assert_false (loosen_plan_memory_commit (memory, &error));
  g_assert_error (error, LOOSEN_STORE_ERROR, LOOSEN_STORE_ERROR_FAILED);
  there = care_fixture_get_text (fixture->store, LOOSEN_PLAN_MEMORY_KEY);
  g_assert_cmpstr (there, ==, text);
}

static void
test_left_alone (Fixture *fixture, gconstpointer data)
{
  const char *newer = "{\"format\":2,\"whatever\":true}";

  care_fixture_set_text (fixture->store, LOOSEN_PLAN_MEMORY_KEY, newer);
  assert_left_alone (fixture, newer,
                     "A newer Loosen wrote your plan. This one leaves it alone, so nothing can be changed here.");

  care_fixture_set_text (fixture->store, LOOSEN_PLAN_MEMORY_KEY, "nonsense");
  care_fixture_run_sql (fixture->path, CARE_FIXTURE_FULL);
  assert_left_alone (
    fixture, "nonsense",
    "Your plan from before is damaged. Nothing is written over it, so nothing can be changed here.");
  care_fixture_run_sql (fixture->path, CARE_FIXTURE_ROOM);
}

static void
test_unreadable (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LoosenPlanMemory) memory = NULL;
  g_autoptr (GError) error = NULL;

  care_fixture_run_sql (fixture->path, "ALTER TABLE text RENAME TO elsewhere");
  memory = open_memory (fixture);
  g_assert_cmpstr (loosen_plan_memory_get_trouble (memory), ==,
                   "Your plan from before cannot be read. Nothing is written over it, so nothing can be changed here.");
  care_fixture_run_sql (fixture->path, "ALTER TABLE elsewhere RENAME TO text");
  add_session (memory);
  g_assert_false (loosen_plan_memory_commit (memory, &error));
  g_assert_nonnull (error);
}

static void
test_words (void)
{
  static const struct {
    int year, month, day;
    const char *date;
    const char *when;
  } rows[] = {
    { 2026, 11, 25, "Wednesday 25 November", "today" },
    { 2026, 11, 26, "Thursday 26 November", "tomorrow" },
    { 2026, 11, 24, "Tuesday 24 November", "yesterday" },
    { 2026, 11, 27, "Friday 27 November", "in 2 days" },
    { 2026, 11, 1, "Sunday 1 November", "24 days ago" },
    { 2027, 1, 3, "Sunday 3 January 2027", "in 39 days" },
    { 2025, 12, 31, "Wednesday 31 December 2025", "329 days ago" },
  };
  GDate today = make_date (2026, 11, 25);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    GDate date = make_date (rows[i].year, rows[i].month, rows[i].day);
    g_autofree char *words = loosen_plan_words_date (&date, &today);
    g_autofree char *when = loosen_plan_words_when (&date, &today);

    g_assert_cmpstr (words, ==, rows[i].date);
    g_assert_cmpstr (when, ==, rows[i].when);
  }
}

int
main (int argc, char **argv)
{
  g_setenv ("TZ", "UTC", TRUE);
  gtk_test_init (&argc, &argv);
  adw_init ();

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)
  ADD ("/plan-memory/kept", test_kept);
  ADD ("/plan-memory/undo", test_undo);
  ADD ("/plan-memory/full", test_full);
  ADD ("/plan-memory/damaged", test_damaged);
  ADD ("/plan-memory/left-alone", test_left_alone);
  ADD ("/plan-memory/unreadable", test_unreadable);
  g_test_add_func ("/plan-memory/words", test_words);
#undef ADD

  return g_test_run ();
}
