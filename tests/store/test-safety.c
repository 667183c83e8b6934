/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is known of a person's safety, over days and restarts. */

#include "core-fixture.h"
#include "loosen-safety.h"

#define HOUR (3600 * (gint64) G_USEC_PER_SEC)
#define DAY (24 * HOUR)
/* 2027-03-10 12:00 UTC; the tests run in UTC. */
#define NOON (G_GINT64_CONSTANT (1804680000) * G_USEC_PER_SEC)

typedef struct {
  LoosenCatalog *catalog;
  LoosenFakeClock *clock;
  LoosenStore *store;
  LoosenSafety *safety;
  guint n_changes;
} Fixture;

static void
count_cb (Fixture *fixture)
{
  fixture->n_changes++;
}

/* What a restart of the program does. */
static void
restart (Fixture *fixture)
{
  g_clear_object (&fixture->safety);
  fixture->safety = loosen_safety_new (fixture->catalog, LOOSEN_CLOCK (fixture->clock), fixture->store);
  g_signal_connect_swapped (fixture->safety, "changed", G_CALLBACK (count_cb), fixture);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->catalog = core_fixture_load_catalog ();
  fixture->clock = loosen_fake_clock_new ();
  loosen_fake_clock_set_wall (fixture->clock, NOON);
  fixture->store = loosen_store_new_in_memory ();
  restart (fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_object (&fixture->safety);
  g_clear_object (&fixture->store);
  g_clear_object (&fixture->clock);
  g_clear_pointer (&fixture->catalog, loosen_catalog_unref);
}

static void
pass (Fixture *fixture, gint64 length)
{
  loosen_fake_clock_set_wall (fixture->clock, loosen_safety_get_now (fixture->safety) + length);
}

static void
answer_all (Fixture *fixture, LoosenCheck check)
{
  LoosenScreening *screening = loosen_safety_get_screening (fixture->safety);
  g_autoptr (GPtrArray) questions = loosen_screening_list_questions (screening, check);

  loosen_screening_begin_check (screening);
  for (guint i = 0; i < questions->len; i++)
    loosen_screening_set_answer (screening, g_ptr_array_index (questions, i), LOOSEN_ANSWER_NO,
                                 loosen_safety_get_now (fixture->safety));
  g_assert_true (loosen_safety_finish_check (fixture->safety, check));
}

static gboolean
is_held (Fixture *fixture, const char *technique)
{
  return loosen_gates_find (loosen_safety_get_gates (fixture->safety),
                            core_fixture_find (fixture->catalog, technique), LOOSEN_SIDE_BOTH) != NULL;
}

static void
assert_ask (Fixture *fixture, LoosenAsk ask)
{
  g_assert_cmpint (loosen_safety_get_ask (fixture->safety), ==, ask);
}

static LoosenStep
make_step (Fixture *fixture, const char *technique)
{
  return (LoosenStep){ .kind = LOOSEN_STEP_HOLD,
                       .technique = core_fixture_find (fixture->catalog, technique),
                       .side = LOOSEN_SIDE_RIGHT };
}

/* At first everything, then the few for each start, everything again after 14 days; restarts change nothing. */
static void
test_asks (Fixture *fixture, gconstpointer data)
{
  assert_ask (fixture, LOOSEN_ASK_FULL);
  answer_all (fixture, LOOSEN_CHECK_FULL);
  assert_ask (fixture, LOOSEN_ASK_NOTHING);
  restart (fixture);
  assert_ask (fixture, LOOSEN_ASK_NOTHING);

  /* It counts for one session, and not for one in the evening. */
  loosen_safety_begin_session (fixture->safety);
  assert_ask (fixture, LOOSEN_ASK_QUICK);
  restart (fixture);
  assert_ask (fixture, LOOSEN_ASK_QUICK);
  pass (fixture, G_USEC_PER_SEC);
  answer_all (fixture, LOOSEN_CHECK_QUICK);
  assert_ask (fixture, LOOSEN_ASK_NOTHING);
  pass (fixture, HOUR / 2 + G_USEC_PER_SEC);
  assert_ask (fixture, LOOSEN_ASK_QUICK);

  pass (fixture, 14 * DAY);
  assert_ask (fixture, LOOSEN_ASK_FULL);
  answer_all (fixture, LOOSEN_CHECK_FULL);
  assert_ask (fixture, LOOSEN_ASK_NOTHING);
  /* The clock set back: nobody knows how old the check is. */
  pass (fixture, -DAY);
  assert_ask (fixture, LOOSEN_ASK_FULL);
}

/* With a clock that was set back, or stands still, the check still ends: it is never asked for ever. */
static void
test_clock_set_back (Fixture *fixture, gconstpointer data)
{
  answer_all (fixture, LOOSEN_CHECK_FULL);
  loosen_safety_begin_session (fixture->safety);
  assert_ask (fixture, LOOSEN_ASK_QUICK);
  answer_all (fixture, LOOSEN_CHECK_QUICK);
  assert_ask (fixture, LOOSEN_ASK_NOTHING);
  loosen_safety_begin_session (fixture->safety);
  pass (fixture, -300 * DAY);
  for (guint i = 0; i < 2; i++) {
    assert_ask (fixture, LOOSEN_ASK_FULL);
    answer_all (fixture, LOOSEN_CHECK_FULL);
    assert_ask (fixture, LOOSEN_ASK_NOTHING);
    restart (fixture);
    assert_ask (fixture, LOOSEN_ASK_NOTHING);
    pass (fixture, -DAY);
  }
}

static void
test_emergency_outlasts (Fixture *fixture, gconstpointer data)
{
  const LoosenQuestion *saddle = loosen_catalog_find_question (fixture->catalog, "EM_SADDLE");

  answer_all (fixture, LOOSEN_CHECK_FULL);
  g_assert_false (is_held (fixture, "rest_90_90"));
  loosen_screening_set_answer (loosen_safety_get_screening (fixture->safety), saddle, LOOSEN_ANSWER_NOT_SURE,
                               loosen_safety_get_now (fixture->safety));
  fixture->n_changes = 0;
  loosen_safety_changed (fixture->safety);
  g_assert_cmpuint (fixture->n_changes, ==, 1);
  for (guint i = 0; i < 3; i++) {
    const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (fixture->catalog);

    for (guint k = 0; techniques[k] != NULL; k++)
      g_assert_true (is_held (fixture, techniques[k]->id));
    restart (fixture);
  }
}

/* A stop is there from the moment it happens; what it holds back ends with the day, whatever is restarted. */
static void
test_stop (Fixture *fixture, gconstpointer data)
{
  LoosenStep step = make_step (fixture, "ball_piriformis_floor");

  answer_all (fixture, LOOSEN_CHECK_FULL);
  loosen_safety_begin_session (fixture->safety);
  loosen_safety_note_stop (fixture->safety, &step);
  g_assert_true (is_held (fixture, "ball_piriformis_floor"));
  g_assert_true (is_held (fixture, "roller_calf"));
  g_assert_false (is_held (fixture, "stretch_figure4_supine"));

  loosen_safety_answer_stop (fixture->safety, TRUE);
  g_assert_false (is_held (fixture, "ball_piriformis_floor"));
  assert_ask (fixture, LOOSEN_ASK_QUICK);

  /* A second one that does not settle. */
  loosen_safety_note_stop (fixture->safety, &step);
  loosen_safety_answer_stop (fixture->safety, FALSE);
  g_assert_true (is_held (fixture, "roller_calf"));
  assert_ask (fixture, LOOSEN_ASK_FULL);
  restart (fixture);
  g_assert_true (is_held (fixture, "roller_calf"));
  assert_ask (fixture, LOOSEN_ASK_FULL);

  /* On the next day only that technique is still off, for the week. */
  pass (fixture, DAY);
  g_assert_false (is_held (fixture, "roller_calf"));
  g_assert_true (is_held (fixture, "ball_piriformis_floor"));
  pass (fixture, 7 * DAY);
  g_assert_false (is_held (fixture, "ball_piriformis_floor"));
}

/* Killed before the question was answered: it did not settle. */
static void
test_stop_unanswered (Fixture *fixture, gconstpointer data)
{
  LoosenStep step = make_step (fixture, "roller_calf");

  answer_all (fixture, LOOSEN_CHECK_FULL);
  loosen_safety_begin_session (fixture->safety);
  loosen_safety_note_stop (fixture->safety, &step);
  restart (fixture);
  g_assert_true (is_held (fixture, "ball_glute_wall"));
  assert_ask (fixture, LOOSEN_ASK_FULL);
  /* An answer to no stop is none. */
  loosen_safety_answer_stop (fixture->safety, TRUE);
  g_assert_true (is_held (fixture, "ball_glute_wall"));
}

static void
test_rating (Fixture *fixture, gconstpointer data)
{
  static const struct {
    LoosenRating rating;
    gboolean today;    /* is pressure off for the day */
    gboolean tomorrow; /* at the same hour */
    gboolean full;     /* is the full check due */
  } rows[] = {
    { { FALSE, 5, 4, LOOSEN_LEG_BETTER, FALSE }, FALSE, FALSE, FALSE },
    { { FALSE, 5, 5, LOOSEN_LEG_SAME, TRUE }, FALSE, FALSE, FALSE },
    { { FALSE, 5, 6, LOOSEN_LEG_SAME, FALSE }, FALSE, FALSE, FALSE },
    { { FALSE, 5, 7, LOOSEN_LEG_SAME, FALSE }, TRUE, TRUE, TRUE },
    { { FALSE, 5, 5, LOOSEN_LEG_WORSE, FALSE }, TRUE, FALSE, TRUE },
    { { TRUE, LOOSEN_PAIN_UNSET, LOOSEN_PAIN_UNSET, LOOSEN_LEG_WORSE, FALSE }, TRUE, TRUE, TRUE },
    { { TRUE, LOOSEN_PAIN_UNSET, LOOSEN_PAIN_UNSET, LOOSEN_LEG_BETTER, FALSE }, FALSE, FALSE, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    tear_down (fixture, NULL);
    set_up (fixture, NULL);
    answer_all (fixture, LOOSEN_CHECK_FULL);
    loosen_safety_rate (fixture->safety, &rows[i].rating);
    restart (fixture);
    g_assert_cmpint (is_held (fixture, "roller_calf"), ==, rows[i].today);
    g_assert_false (is_held (fixture, "rest_90_90"));
    g_assert_cmpint (loosen_safety_get_ask (fixture->safety) == LOOSEN_ASK_FULL, ==, rows[i].full);
    pass (fixture, DAY);
    g_assert_cmpint (is_held (fixture, "roller_calf"), ==, rows[i].tomorrow);
    pass (fixture, DAY + HOUR);
    g_assert_false (is_held (fixture, "roller_calf"));
  }
}

static void
test_next_day (Fixture *fixture, gconstpointer data)
{
  const LoosenRating rating = { .next_day = TRUE, .before = -1, .after = -1, .leg = LOOSEN_LEG_SAME };

  g_assert_false (loosen_safety_is_next_day_due (fixture->safety));
  loosen_safety_begin_session (fixture->safety);
  g_assert_true (loosen_safety_end_session (fixture->safety, TRUE, 6));
  g_assert_false (loosen_safety_end_session (fixture->safety, TRUE, 6));
  g_assert_false (loosen_safety_is_next_day_due (fixture->safety));
  /* Past midnight is the next day. */
  pass (fixture, 13 * HOUR);
  restart (fixture);
  g_assert_true (loosen_safety_is_next_day_due (fixture->safety));
  g_assert_cmpint (loosen_safety_get_pain_before (fixture->safety), ==, 6);
  g_assert_true (loosen_safety_has_done_session (fixture->safety));
  pass (fixture, 3 * DAY);
  g_assert_false (loosen_safety_is_next_day_due (fixture->safety));
  pass (fixture, -2 * DAY);
  g_assert_true (loosen_safety_is_next_day_due (fixture->safety));
  loosen_safety_rate (fixture->safety, &rating);
  g_assert_false (loosen_safety_is_next_day_due (fixture->safety));
}

/* What is damaged is never taken for safe, is kept, and is told. */
static void
test_damaged (Fixture *fixture, gconstpointer key)
{
  g_autofree char *aside = NULL;
  g_autofree char *kept = NULL;

  answer_all (fixture, LOOSEN_CHECK_FULL);
  assert_ask (fixture, LOOSEN_ASK_NOTHING);
  g_assert_true (loosen_store_set_text (fixture->store, key, "{\"format\":1,", NOON, NULL));
  g_test_expect_message ("Loosen", G_LOG_LEVEL_WARNING, "*Cannot read*");
  restart (fixture);
  g_test_assert_expected_messages ();
  g_assert_nonnull (loosen_safety_get_trouble (fixture->safety));
  if (!g_str_equal (key, "safety.session"))
    assert_ask (fixture, LOOSEN_ASK_FULL);
  aside = g_strdup_printf ("%s.damaged.%" G_GINT64_FORMAT, (const char *) key, NOON);
  g_assert_true (loosen_store_get_text (fixture->store, aside, &kept, NULL));
  g_assert_cmpstr (kept, ==, "{\"format\":1,");
}

static void
test_new_leg_place (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LoosenComplaint) complaint = loosen_complaint_new (fixture->catalog);

  answer_all (fixture, LOOSEN_CHECK_FULL);
  loosen_complaint_set_mark (complaint, loosen_catalog_find_zone (fixture->catalog, "piriformis"), LOOSEN_SIDE_LEFT, TRUE);
  loosen_safety_note_complaint (fixture->safety, complaint);
  assert_ask (fixture, LOOSEN_ASK_NOTHING);
  loosen_complaint_set_mark (complaint, loosen_catalog_find_zone (fixture->catalog, "calf"), LOOSEN_SIDE_LEFT, TRUE);
  loosen_safety_note_complaint (fixture->safety, complaint);
  assert_ask (fixture, LOOSEN_ASK_FULL);
  answer_all (fixture, LOOSEN_CHECK_FULL);
  loosen_safety_note_complaint (fixture->safety, complaint);
  restart (fixture);
  assert_ask (fixture, LOOSEN_ASK_NOTHING);
}

int
main (int argc, char **argv)
{
  g_setenv ("TZ", "UTC", TRUE);
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) g_test_add ("/safety/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("asks", test_asks);
  ADD ("clock-set-back", test_clock_set_back);
  ADD ("emergency-outlasts", test_emergency_outlasts);
  ADD ("stop", test_stop);
  ADD ("stop-unanswered", test_stop_unanswered);
  ADD ("rating", test_rating);
  ADD ("next-day", test_next_day);
  ADD ("new-leg-place", test_new_leg_place);
  g_test_add ("/safety/damaged/screening", Fixture, "safety.screening", set_up, test_damaged, tear_down);
  g_test_add ("/safety/damaged/stops", Fixture, "safety.stops", set_up, test_damaged, tear_down);
  g_test_add ("/safety/damaged/session", Fixture, "safety.session", set_up, test_damaged, tear_down);
#undef ADD

  return g_test_run ();
}
