/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-gates.h"

#include "core-fixture.h"

static void
test_empty (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  g_autoptr (LoosenGates) gates = loosen_gates_new ();
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (catalog);

  for (guint i = 0; techniques[i] != NULL; i++) {
    g_assert_null (loosen_gates_get_reason (gates, techniques[i]));
    g_assert_null (loosen_gates_get_reason (NULL, techniques[i]));
  }
}

static void
test_withhold (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  g_autoptr (LoosenGates) gates = loosen_gates_new ();
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (catalog);
  const LoosenTechnique *held = core_fixture_find (catalog, "roller_glute");

  loosen_gates_withhold (gates, held, "A reason.");
  for (guint i = 0; techniques[i] != NULL; i++)
    g_assert_cmpstr (loosen_gates_get_reason (gates, techniques[i]), ==,
                     techniques[i] == held ? "A reason." : NULL);
}

static void
test_first_reason_stays (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  g_autoptr (LoosenGates) gates = loosen_gates_new ();
  const LoosenTechnique *held = core_fixture_find (catalog, "roller_glute");
  const char *reason;

  loosen_gates_withhold (gates, held, "The gravest.");
  reason = loosen_gates_get_reason (gates, held);
  loosen_gates_withhold (gates, held, "A lesser one.");
  loosen_gates_withhold (gates, core_fixture_find (catalog, "roller_calf"), "Another.");
  g_assert_cmpstr (loosen_gates_get_reason (gates, held), ==, "The gravest.");
  /* Matches keep the text itself, so it may not move. */
  g_assert_true (loosen_gates_get_reason (gates, held) == reason);
}

static void
test_keeps_own_text (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  g_autoptr (LoosenGates) gates = loosen_gates_new ();
  const LoosenTechnique *held = core_fixture_find (catalog, "roller_glute");
  char text[] = "Mine.";

  loosen_gates_withhold (gates, held, text);
  text[0] = 'X';
  g_assert_cmpstr (loosen_gates_get_reason (gates, held), ==, "Mine.");
}

/* The most urgent comes first, in whatever order they are given; of the same kind the first. */
static void
test_order (void)
{
  static const LoosenGateKind kinds[] = {
    LOOSEN_GATE_EMERGENCY, LOOSEN_GATE_URGENT, LOOSEN_GATE_STOP,  LOOSEN_GATE_CLINICIAN,
    LOOSEN_GATE_CONTRA,    LOOSEN_GATE_ACCESS, LOOSEN_GATE_OTHER,
  };
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  const LoosenTechnique *held = core_fixture_find (catalog, "roller_glute");

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    for (guint k = 0; k < G_N_ELEMENTS (kinds); k++) {
      g_autoptr (LoosenGates) gates = loosen_gates_new ();
      const LoosenGate *const *list;

      loosen_gates_withhold_for (gates, held, kinds[i], LOOSEN_SIDE_BOTH, "First.");
      loosen_gates_withhold_for (gates, held, kinds[k], LOOSEN_SIDE_BOTH, "Second.");
      loosen_gates_withhold_for (gates, held, kinds[k], LOOSEN_SIDE_LEFT, "Second.");
      g_assert_cmpstr (loosen_gates_get_reason (gates, held), ==, kinds[k] < kinds[i] ? "Second." : "First.");
      g_assert_cmpint (loosen_gates_find (gates, held, LOOSEN_SIDE_BOTH)->kind, ==, MIN (kinds[i], kinds[k]));
      /* What adds nothing is not there twice. */
      list = loosen_gates_list (gates, held);
      g_assert_nonnull (list[1]);
      g_assert_null (list[2]);
    }
}

static void
test_sides (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  g_autoptr (LoosenGates) gates = loosen_gates_new ();
  const LoosenTechnique *held = core_fixture_find (catalog, "roller_glute");

  g_assert_cmpint (loosen_gates_get_sides (gates, held), ==, LOOSEN_SIDE_NONE);
  g_assert_cmpint (loosen_gates_get_sides (NULL, held), ==, LOOSEN_SIDE_NONE);
  g_assert_null (loosen_gates_list (gates, held)[0]);
  loosen_gates_withhold_for (gates, held, LOOSEN_GATE_CONTRA, LOOSEN_SIDE_LEFT, "Left.");
  g_assert_null (loosen_gates_get_reason (gates, held));
  g_assert_cmpint (loosen_gates_get_sides (gates, held), ==, LOOSEN_SIDE_LEFT);
  g_assert_cmpstr (loosen_gates_find (gates, held, LOOSEN_SIDE_LEFT)->reason, ==, "Left.");
  g_assert_null (loosen_gates_find (gates, held, LOOSEN_SIDE_RIGHT));
  loosen_gates_withhold_for (gates, held, LOOSEN_GATE_CONTRA, LOOSEN_SIDE_RIGHT, "Right.");
  g_assert_cmpint (loosen_gates_get_sides (gates, held), ==, LOOSEN_SIDE_BOTH);
  g_assert_cmpstr (loosen_gates_find (gates, held, LOOSEN_SIDE_RIGHT)->reason, ==, "Right.");
  /* Together they leave nothing. */
  g_assert_cmpstr (loosen_gates_get_reason (gates, held), ==, "Left.");
  /* What speaks against all of it is told, although it is less urgent. */
  loosen_gates_withhold_for (gates, held, LOOSEN_GATE_ACCESS, LOOSEN_SIDE_BOTH, "Both.");
  g_assert_cmpstr (loosen_gates_get_reason (gates, held), ==, "Both.");
  g_assert_cmpstr (loosen_gates_find (gates, held, LOOSEN_SIDE_LEFT)->reason, ==, "Left.");
}

static void
test_boxed (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  const LoosenTechnique *held = core_fixture_find (catalog, "roller_glute");
  g_auto (GValue) value = G_VALUE_INIT;
  LoosenGates *gates = loosen_gates_new ();
  LoosenGates *other = loosen_gates_ref (gates);

  g_assert_true (other == gates);
  loosen_gates_withhold (gates, held, "A reason.");
  g_value_init (&value, LOOSEN_TYPE_GATES);
  g_value_set_boxed (&value, gates);
  loosen_gates_unref (gates);
  loosen_gates_unref (other);
  g_assert_cmpstr (loosen_gates_get_reason (g_value_get_boxed (&value), held), ==, "A reason.");
}

static void
test_misuse (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  g_autoptr (LoosenGates) gates = loosen_gates_new ();
  const LoosenTechnique *technique = core_fixture_find (catalog, "roller_glute");

  g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*self != NULL*");
  loosen_gates_withhold (NULL, technique, "A reason.");
  g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*technique != NULL*");
  loosen_gates_withhold (gates, NULL, "A reason.");
  g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*reason != NULL*");
  loosen_gates_withhold (gates, technique, NULL);
  g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*technique != NULL*");
  g_assert_null (loosen_gates_get_reason (gates, NULL));
  g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*LOOSEN_SIDE_NONE*");
  loosen_gates_withhold_for (gates, technique, LOOSEN_GATE_CONTRA, LOOSEN_SIDE_NONE, "A reason.");
  g_test_expect_message ("Loosen", G_LOG_LEVEL_CRITICAL, "*LOOSEN_SIDE_NONE*");
  loosen_gates_withhold_for (gates, technique, LOOSEN_GATE_CONTRA, LOOSEN_SIDE_CENTRE, "A reason.");
  g_test_assert_expected_messages ();
  g_assert_null (loosen_gates_get_reason (gates, technique));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/gates/empty", test_empty);
  g_test_add_func ("/gates/withhold", test_withhold);
  g_test_add_func ("/gates/first-reason-stays", test_first_reason_stays);
  g_test_add_func ("/gates/keeps-own-text", test_keeps_own_text);
  g_test_add_func ("/gates/order", test_order);
  g_test_add_func ("/gates/sides", test_sides);
  g_test_add_func ("/gates/boxed", test_boxed);
  g_test_add_func ("/gates/misuse", test_misuse);

  return g_test_run ();
}
