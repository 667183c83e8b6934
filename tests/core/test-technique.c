/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-technique.h"

static const LoosenZone calf = { .id = "calf", .region = "leg" };
static const LoosenZone foot = { .id = "foot", .region = "leg" };
static const LoosenZone hip = { .id = "hip", .region = "glutes" };
static const LoosenZone saddle = { .id = "saddle", .region = NULL };

static const LoosenZone *const no_zones[] = { NULL };
static const LoosenZone *const hip_and_calf[] = { &hip, &calf, NULL };
static const LoosenZone *const leg_zones[] = { &calf, &foot, NULL };
static const LoosenZone *const nowhere[] = { &saddle, NULL };
static const char *const no_regions[] = { NULL };
static const char *const leg[] = { "leg", NULL };

static void
test_targets_region (void)
{
  static const struct {
    const LoosenZone *const *targets;
    const char *const *regions;
    const char *region;
    gboolean targeted;
  } rows[] = {
    { no_zones, no_regions, "leg", FALSE },
    { no_zones, leg, "leg", TRUE },
    { no_zones, leg, "glutes", FALSE },
    { no_zones, leg, "le", FALSE },
    { hip_and_calf, no_regions, "leg", TRUE },
    { hip_and_calf, no_regions, "glutes", TRUE },
    { hip_and_calf, no_regions, "low_back", FALSE },
    { leg_zones, no_regions, "glutes", FALSE },
    { leg_zones, no_regions, "calf", FALSE },
    { nowhere, no_regions, "leg", FALSE },
    { nowhere, leg, "leg", TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    LoosenTechnique technique = { .targets = rows[i].targets, .target_regions = rows[i].regions };

    g_test_message ("row %u", i);
    g_assert_cmpint (loosen_technique_targets_region (&technique, rows[i].region), ==, rows[i].targeted);
  }
}

static void
test_is_timed (void)
{
  static const struct {
    LoosenMode mode;
    gboolean timed;
  } rows[] = {
    { LOOSEN_MODE_HOLD, TRUE },
    { LOOSEN_MODE_ROLL, TRUE },
    { LOOSEN_MODE_REPS, TRUE },
    { LOOSEN_MODE_INFO, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    LoosenTechnique technique = { .mode = rows[i].mode };

    g_assert_cmpint (loosen_technique_is_timed (&technique), ==, rows[i].timed);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/technique/targets-region", test_targets_region);
  g_test_add_func ("/technique/is-timed", test_is_timed);

  return g_test_run ();
}
