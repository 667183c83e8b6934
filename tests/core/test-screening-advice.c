/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-screening-advice.h"

#include "core-fixture.h"
#include "loosen-complaint.h"

#define TWO_DAYS (48 * SECONDS (3600))
#define UNSET LOOSEN_PAIN_UNSET

typedef enum {
  TEXT_NONE,
  TEXT_S6,
  TEXT_REST,
  TEXT_SORE,
  TEXT_CARRY_ON,
} Text;

static const struct {
  LoosenRating rating;
  Text text;
  gboolean rest;
  gboolean check; /* and no more pressure today */
  gboolean easier;
} table[] = {
  /* Right after the session */
  { { FALSE, UNSET, UNSET, LOOSEN_LEG_UNKNOWN, FALSE }, TEXT_NONE, FALSE, FALSE, FALSE },
  { { FALSE, 5, 3, LOOSEN_LEG_BETTER, FALSE }, TEXT_NONE, FALSE, FALSE, FALSE },
  { { FALSE, 5, 6, LOOSEN_LEG_SAME, FALSE }, TEXT_NONE, FALSE, FALSE, FALSE },
  { { FALSE, 5, 7, LOOSEN_LEG_SAME, FALSE }, TEXT_REST, TRUE, TRUE, TRUE },
  { { FALSE, 0, 2, LOOSEN_LEG_BETTER, FALSE }, TEXT_REST, TRUE, TRUE, TRUE },
  { { FALSE, 0, 10, LOOSEN_LEG_UNKNOWN, TRUE }, TEXT_REST, TRUE, TRUE, TRUE },
  { { FALSE, UNSET, 10, LOOSEN_LEG_SAME, FALSE }, TEXT_NONE, FALSE, FALSE, FALSE },
  { { FALSE, 3, UNSET, LOOSEN_LEG_SAME, FALSE }, TEXT_NONE, FALSE, FALSE, FALSE },
  { { FALSE, UNSET, 1, LOOSEN_LEG_WORSE, FALSE }, TEXT_S6, FALSE, TRUE, TRUE },
  { { FALSE, 5, 2, LOOSEN_LEG_WORSE, FALSE }, TEXT_S6, FALSE, TRUE, TRUE },
  { { FALSE, 5, 8, LOOSEN_LEG_WORSE, FALSE }, TEXT_S6, TRUE, TRUE, TRUE },
  { { FALSE, 5, 5, LOOSEN_LEG_SAME, TRUE }, TEXT_SORE, FALSE, FALSE, TRUE },
  /* On the day after */
  { { TRUE, UNSET, UNSET, LOOSEN_LEG_UNKNOWN, FALSE }, TEXT_NONE, FALSE, FALSE, FALSE },
  { { TRUE, 5, 5, LOOSEN_LEG_SAME, FALSE }, TEXT_CARRY_ON, FALSE, FALSE, FALSE },
  { { TRUE, 5, 4, LOOSEN_LEG_BETTER, FALSE }, TEXT_CARRY_ON, FALSE, FALSE, FALSE },
  { { TRUE, 5, 4, LOOSEN_LEG_BETTER, TRUE }, TEXT_SORE, FALSE, FALSE, TRUE },
  { { TRUE, UNSET, UNSET, LOOSEN_LEG_UNKNOWN, TRUE }, TEXT_SORE, FALSE, FALSE, TRUE },
  { { TRUE, 5, 5, LOOSEN_LEG_WORSE, FALSE }, TEXT_REST, TRUE, TRUE, TRUE },
  { { TRUE, 5, 5, LOOSEN_LEG_WORSE, TRUE }, TEXT_REST, TRUE, TRUE, TRUE },
  { { TRUE, 5, 7, LOOSEN_LEG_BETTER, FALSE }, TEXT_REST, TRUE, TRUE, TRUE },
};

static void
test_table (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  const LoosenScreeningTexts *texts = loosen_catalog_get_screening_texts (catalog);
  const char *said[] = {
    [TEXT_NONE] = NULL,
    [TEXT_S6] = loosen_catalog_get_safety_texts (catalog)->stop_not_gone,
    [TEXT_REST] = texts->worse_leg,
    [TEXT_SORE] = texts->sore_muscle,
    [TEXT_CARRY_ON] = texts->better_or_same,
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    LoosenAdvice advice = loosen_screening_advise (catalog, &table[i].rating);

    g_test_message ("row %u", i);
    g_assert_cmpstr (advice.text, ==, said[table[i].text]);
    g_assert_cmpint (advice.rest, ==, table[i].rest ? TWO_DAYS : 0);
    g_assert_cmpint (advice.check, ==, table[i].check);
    g_assert_cmpint (advice.ends_day, ==, table[i].check);
    g_assert_cmpint (advice.easier, ==, table[i].easier);
  }
}

/* Whatever else is said: two points more, or a worse leg, are never passed over. */
static void
test_never_passed_over (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();

  for (int before = UNSET; before <= 10; before++)
    for (int after = UNSET; after <= 10; after++)
      for (guint rest = 0; rest < 16; rest++) {
        const LoosenRating rating = { rest & 1, before, after, rest >> 2, (rest & 2) != 0 };
        LoosenAdvice advice = loosen_screening_advise (catalog, &rating);
        gboolean worse = before >= 0 && after >= before + 2;

        if (worse)
          g_assert_cmpint (advice.rest, ==, TWO_DAYS);
        g_assert_cmpint (advice.check, ==, worse || rating.leg == LOOSEN_LEG_WORSE);
        if (advice.check || rating.sore)
          g_assert_nonnull (advice.text);
      }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/screening-advice/table", test_table);
  g_test_add_func ("/screening-advice/never-passed-over", test_never_passed_over);

  return g_test_run ();
}
