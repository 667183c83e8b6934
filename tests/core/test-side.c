/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-side.h"

static const struct {
  LoosenSide side;
  const char *id;
  LoosenSide opposite;
} sides[] = {
  { LOOSEN_SIDE_NONE, NULL, LOOSEN_SIDE_NONE },     { LOOSEN_SIDE_LEFT, "left", LOOSEN_SIDE_RIGHT },
  { LOOSEN_SIDE_RIGHT, "right", LOOSEN_SIDE_LEFT }, { LOOSEN_SIDE_CENTRE, "centre", LOOSEN_SIDE_CENTRE },
  { LOOSEN_SIDE_BOTH, "both", LOOSEN_SIDE_BOTH },
};

static void
test_ids (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (sides); i++) {
    g_assert_cmpstr (loosen_side_get_id (sides[i].side), ==, sides[i].id);
    if (sides[i].id != NULL)
      g_assert_cmpint (loosen_side_from_id (sides[i].id), ==, sides[i].side);
  }
  g_assert_null (loosen_side_get_id (LOOSEN_SIDE_LEFT | LOOSEN_SIDE_CENTRE));
  g_assert_cmpint (loosen_side_from_id (""), ==, LOOSEN_SIDE_NONE);
  g_assert_cmpint (loosen_side_from_id ("Left"), ==, LOOSEN_SIDE_NONE);
  g_assert_cmpint (loosen_side_from_id ("leftish"), ==, LOOSEN_SIDE_NONE);
}

static void
test_opposite (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    g_assert_cmpint (loosen_side_opposite (sides[i].side), ==, sides[i].opposite);
}

/* The sides are flags: marks on both add up. */
static void
test_flags (void)
{
  g_assert_cmpint (LOOSEN_SIDE_LEFT | LOOSEN_SIDE_RIGHT, ==, LOOSEN_SIDE_BOTH);
  g_assert_cmpint (LOOSEN_SIDE_CENTRE & LOOSEN_SIDE_BOTH, ==, LOOSEN_SIDE_NONE);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/side/ids", test_ids);
  g_test_add_func ("/side/opposite", test_opposite);
  g_test_add_func ("/side/flags", test_flags);

  return g_test_run ();
}
