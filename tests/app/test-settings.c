/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-config.h"
#include "loosen-settings.h"
#include "loosen-test-utils.h"

static void
reset (GSettings *backing)
{
  static const char *const keys[] = { "breathing", "settle-extra", "emergency-number", "keep-awake", "window-size", "window-maximized" };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    g_settings_reset (backing, keys[i]);
}

/* What is not chosen is as each technique suggests it, kept or not. */
static void
test_defaults (void)
{
  g_autoptr (LoosenCatalog) catalog = loosen_test_load_catalog ();
  g_autoptr (GSettings) backing = g_settings_new (LOOSEN_APP_ID);
  g_autoptr (LoosenSettings) kept = NULL;
  g_autoptr (LoosenSettings) forgotten = loosen_settings_new (NULL);
  LoosenSettings *all[2];

  reset (backing);
  kept = loosen_settings_new (backing);
  all[0] = kept;
  all[1] = forgotten;
  for (guint i = 0; i < G_N_ELEMENTS (all); i++) {
    LoosenPace pace = loosen_settings_get_pace (all[i], catalog);
    int width, height;
    gboolean maximized;

    g_assert_cmpuint (pace.settle_extra_s, ==, 0);
    g_assert_null (pace.breathing);
    g_assert_false (pace.breath_free);
    g_assert_true (loosen_settings_get_keep_awake (all[i]));
    loosen_settings_get_window_size (all[i], &width, &height, &maximized);
    g_assert_cmpint (width, ==, 1180);
    g_assert_cmpint (height, ==, 780);
    g_assert_false (maximized);
  }
}

static void
test_kept (void)
{
  g_autoptr (GSettings) backing = g_settings_new (LOOSEN_APP_ID);
  g_autoptr (LoosenSettings) first = NULL;
  g_autoptr (LoosenSettings) second = NULL;
  g_autofree char *breathing = NULL;
  guint extra;
  int width, height;
  gboolean maximized;

  reset (backing);
  first = loosen_settings_new (backing);
  g_object_set (first, "breathing", "even_five", "settle-extra", 30u, "emergency-number", "+44 999", "keep-awake", FALSE,
                NULL);
  loosen_settings_set_window_size (first, 700, 500, TRUE);

  second = loosen_settings_new (backing);
  g_object_get (second, "breathing", &breathing, "settle-extra", &extra, NULL);
  g_assert_cmpstr (breathing, ==, "even_five");
  g_assert_cmpuint (extra, ==, 30);
  g_assert_cmpstr (loosen_settings_get_emergency_number (second), ==, "+44 999");
  g_assert_false (loosen_settings_get_keep_awake (second));
  loosen_settings_get_window_size (second, &width, &height, &maximized);
  g_assert_cmpint (width, ==, 700);
  g_assert_cmpint (height, ==, 500);
  g_assert_true (maximized);
  reset (backing);
}

static void
count_cb (guint *n)
{
  (*n)++;
}

/* Changed from outside, by another instance or an editor, it is told once, and only when it is another. */
static void
test_changed_outside (void)
{
  g_autoptr (GSettings) backing = g_settings_new (LOOSEN_APP_ID);
  g_autoptr (LoosenSettings) settings = NULL;
  guint n = 0;

  reset (backing);
  settings = loosen_settings_new (backing);
  g_signal_connect_swapped (settings, "notify::keep-awake", G_CALLBACK (count_cb), &n);
  g_settings_set_boolean (backing, "keep-awake", FALSE);
  loosen_test_settle ();
  g_assert_false (loosen_settings_get_keep_awake (settings));
  g_assert_cmpuint (n, ==, 1);
  g_object_set (settings, "keep-awake", FALSE, NULL);
  g_assert_cmpuint (n, ==, 1);
  reset (backing);
}

static void
test_pace (void)
{
  static const struct {
    const char *breathing;
    const char *pattern;
    gboolean free;
  } rows[] = {
    { "", NULL, FALSE },
    { "slow_long_out", "slow_long_out", FALSE },
    { "even_five", "even_five", FALSE },
    { "soft_start", "soft_start", FALSE },
    { "double_sigh", NULL, FALSE }, /* not for holds */
    { "none", NULL, TRUE },
    { "of a newer version", NULL, FALSE },
    { NULL, NULL, FALSE },
  };
  g_autoptr (LoosenCatalog) catalog = loosen_test_load_catalog ();
  g_autoptr (LoosenSettings) settings = loosen_settings_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    LoosenPace pace;

    g_object_set (settings, "breathing", rows[i].breathing, NULL);
    pace = loosen_settings_get_pace (settings, catalog);
    g_assert_cmpstr (pace.breathing != NULL ? pace.breathing->id : NULL, ==, rows[i].pattern);
    g_assert_cmpint (pace.breath_free, ==, rows[i].free);
  }
}

/* A size that no screen has gives the usual one. */
static void
test_damaged_size (void)
{
  static const int sizes[][2] = { { 0, 700 }, { 700, 0 }, { -1, -1 }, { 100000, 700 }, { 700, G_MAXINT } };
  g_autoptr (GSettings) backing = g_settings_new (LOOSEN_APP_ID);
  g_autoptr (LoosenSettings) settings = loosen_settings_new (backing);

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++) {
    int width, height;
    gboolean maximized;

    g_settings_set (backing, "window-size", "(ii)", sizes[i][0], sizes[i][1]);
    loosen_settings_get_window_size (settings, &width, &height, &maximized);
    g_assert_cmpint (width, ==, 1180);
    g_assert_cmpint (height, ==, 780);
  }
  reset (backing);
}

/* The schema's ranges are those of the program: what the one takes, the other does. */
static void
test_schema_agrees (void)
{
  g_autoptr (GSettings) backing = g_settings_new (LOOSEN_APP_ID);
  g_autoptr (GSettingsSchema) schema = NULL;
  g_autoptr (GSettingsSchemaKey) key = NULL;

  g_object_get (backing, "settings-schema", &schema, NULL);
  key = g_settings_schema_get_key (schema, "settle-extra");
  g_assert_true (g_settings_schema_key_range_check (key, g_variant_ref_sink (g_variant_new_uint32 (LOOSEN_PACE_MAX_EXTRA_S))));
  g_assert_false (g_settings_schema_key_range_check (key, g_variant_ref_sink (g_variant_new_uint32 (LOOSEN_PACE_MAX_EXTRA_S + 1))));
}

/* Nobody in pain waits for a preference: without the schema the program starts all the same. */
static void
test_no_schema (void)
{
  if (g_test_subprocess ()) {
    g_autoptr (LoosenSettings) settings = loosen_settings_new_default ();

    g_object_set (settings, "settle-extra", 5u, NULL);
    loosen_settings_set_window_size (settings, 10, 20, FALSE);
    return;
  }
  g_setenv ("GSETTINGS_SCHEMA_DIR", "/nonexistent", TRUE);
  g_setenv ("XDG_DATA_DIRS", "/nonexistent", TRUE);
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_passed ();
  g_test_trap_assert_stderr ("*not installed*");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/settings/defaults", test_defaults);
  g_test_add_func ("/settings/kept", test_kept);
  g_test_add_func ("/settings/changed-outside", test_changed_outside);
  g_test_add_func ("/settings/pace", test_pace);
  g_test_add_func ("/settings/damaged-size", test_damaged_size);
  g_test_add_func ("/settings/schema-agrees", test_schema_agrees);
  g_test_add_func ("/settings/no-schema", test_no_schema);

  return g_test_run ();
}
