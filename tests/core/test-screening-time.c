/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* When the safety check is due, and when its ways out are offered, with a clock that may be set. */

#include "loosen-screening.h"

#include "core-fixture.h"

#define HOUR SECONDS (3600)
#define DAY (24 * HOUR)

typedef struct {
  LoosenCatalog *catalog;
  LoosenFakeClock *clock;
  LoosenScreening *screening;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  self->catalog = core_fixture_load_catalog ();
  self->clock = loosen_fake_clock_new ();
  self->screening = loosen_screening_new (self->catalog);
  loosen_fake_clock_set_wall (self->clock, G_GINT64_CONSTANT (1800000000) * G_USEC_PER_SEC);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_object_unref (self->screening);
  g_object_unref (self->clock);
  loosen_catalog_unref (self->catalog);
}

static gint64
now (Fixture *self)
{
  return loosen_clock_get_wall (LOOSEN_CLOCK (self->clock));
}

static void
move (Fixture *self, gint64 length)
{
  loosen_fake_clock_set_wall (self->clock, now (self) + length);
}

static const LoosenQuestion *
find (Fixture *self, const char *id)
{
  const LoosenQuestion *question = loosen_catalog_find_question (self->catalog, id);

  g_assert_nonnull (question);

  return question;
}

static void
answer (Fixture *self, const char *id, LoosenAnswer given)
{
  loosen_screening_set_answer (self->screening, find (self, id), given, now (self));
}

/* All questions of a check, but one. */
static gboolean
check (Fixture *self, LoosenCheck which, const char *left_out)
{
  g_autoptr (GPtrArray) list = loosen_screening_list_questions (self->screening, which);

  loosen_screening_begin_check (self->screening);
  for (guint i = 0; i < list->len; i++) {
    const LoosenQuestion *question = g_ptr_array_index (list, i);

    if (g_strcmp0 (question->id, left_out) != 0)
      loosen_screening_set_answer (self->screening, question, LOOSEN_ANSWER_NO, now (self));
  }

  return loosen_screening_finish_check (self->screening, which, now (self));
}

static void
assert_due (Fixture *self, LoosenDue due)
{
  g_assert_cmpint (loosen_screening_get_due (self->screening, now (self)), ==, due);
}

static void
test_lists (Fixture *self, gconstpointer data)
{
  static const char *const quick[] = { "EM_SADDLE", "EM_BLADDER_BOWEL", "EM_BOTH_LEGS", "EM_WEAKNESS",
                                       "UR_DVT" };
  g_autoptr (GPtrArray) full_list = loosen_screening_list_questions (self->screening, LOOSEN_CHECK_FULL);
  g_autoptr (GPtrArray) quick_list = loosen_screening_list_questions (self->screening, LOOSEN_CHECK_QUICK);

  g_assert_cmpuint (full_list->len, ==, 30);
  g_assert_cmpuint (quick_list->len, ==, G_N_ELEMENTS (quick));
  for (guint i = 0; i < quick_list->len; i++)
    g_assert_cmpstr (((const LoosenQuestion *) g_ptr_array_index (quick_list, i))->id, ==, quick[i]);
  for (guint i = 1; i < full_list->len; i++)
    g_assert_cmpint (((const LoosenQuestion *) g_ptr_array_index (full_list, i - 1))->group, <=,
                     ((const LoosenQuestion *) g_ptr_array_index (full_list, i))->group);
}

static void
test_first (Fixture *self, gconstpointer data)
{
  assert_due (self, LOOSEN_DUE_NEVER);
  /* The few questions of every start do not stand for all. */
  g_assert_true (check (self, LOOSEN_CHECK_QUICK, NULL));
  assert_due (self, LOOSEN_DUE_NEVER);
  g_assert_true (check (self, LOOSEN_CHECK_FULL, NULL));
  assert_due (self, LOOSEN_DUE_NOT);
}

/* No question but the one that may be skipped can be left out; what was answered in an earlier check does not
 * count. */
static void
test_whole (Fixture *self, gconstpointer data)
{
  const LoosenQuestion *const *questions = loosen_catalog_get_questions (self->catalog);

  g_assert_false (loosen_screening_finish_check (self->screening, LOOSEN_CHECK_FULL, now (self)));
  for (guint i = 0; questions[i] != NULL; i++) {
    gboolean may_skip = g_str_equal (questions[i]->id, "EM_SEXUAL");
    gint64 done = now (self);

    g_assert_true (check (self, LOOSEN_CHECK_FULL, NULL));
    move (self, DAY);
    g_assert_cmpint (check (self, LOOSEN_CHECK_FULL, questions[i]->id), ==, may_skip);
    g_assert_cmpint (loosen_screening_get_due (self->screening, done + 14 * DAY), ==,
                     may_skip ? LOOSEN_DUE_NOT : LOOSEN_DUE_OLD);
    if (questions[i]->quick)
      g_assert_false (check (self, LOOSEN_CHECK_QUICK, questions[i]->id));
  }
}

static void
test_fourteen_days (Fixture *self, gconstpointer data)
{
  check (self, LOOSEN_CHECK_FULL, NULL);
  move (self, 14 * DAY - 1);
  assert_due (self, LOOSEN_DUE_NOT);
  move (self, 1);
  assert_due (self, LOOSEN_DUE_OLD);
  g_assert_true (check (self, LOOSEN_CHECK_QUICK, NULL));
  assert_due (self, LOOSEN_DUE_OLD);
  check (self, LOOSEN_CHECK_FULL, NULL);
  assert_due (self, LOOSEN_DUE_NOT);
}

/* Set back, a clock would make a check hold for ever. */
static void
test_clock_set_back (Fixture *self, gconstpointer data)
{
  check (self, LOOSEN_CHECK_FULL, NULL);
  move (self, -1);
  assert_due (self, LOOSEN_DUE_CLOCK);
  g_assert_true (loosen_screening_is_quick_due (self->screening, 0, now (self)));
  move (self, -1000 * DAY);
  assert_due (self, LOOSEN_DUE_CLOCK);
  check (self, LOOSEN_CHECK_FULL, NULL);
  assert_due (self, LOOSEN_DUE_NOT);
}

static void
test_unanswered (Fixture *self, gconstpointer data)
{
  check (self, LOOSEN_CHECK_FULL, NULL);
  answer (self, "EM_SEXUAL", LOOSEN_ANSWER_NOT_ASKED);
  assert_due (self, LOOSEN_DUE_NOT);
  answer (self, "XC_SPINE", LOOSEN_ANSWER_NOT_ASKED);
  assert_due (self, LOOSEN_DUE_UNANSWERED);
}

static void
test_demands (Fixture *self, gconstpointer data)
{
  static const LoosenDue demands[] = { LOOSEN_DUE_WORSE, LOOSEN_DUE_LEG, LOOSEN_DUE_STOP };

  check (self, LOOSEN_CHECK_FULL, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (demands); i++) {
    loosen_screening_demand (self->screening, demands[i]);
    /* Each is graver than those before. */
    assert_due (self, demands[i]);
  }
  check (self, LOOSEN_CHECK_QUICK, NULL);
  assert_due (self, LOOSEN_DUE_STOP);
  check (self, LOOSEN_CHECK_FULL, NULL);
  assert_due (self, LOOSEN_DUE_NOT);
}

static void
note (Fixture *self, const char *zone, LoosenSide side)
{
  LoosenMark mark = { loosen_catalog_find_zone (self->catalog, zone), side };

  loosen_screening_note_marks (self->screening, &mark, 1, now (self));
}

static void
test_leg (Fixture *self, gconstpointer data)
{
  note (self, "calf", LOOSEN_SIDE_LEFT);
  assert_due (self, LOOSEN_DUE_NEVER);
  check (self, LOOSEN_CHECK_FULL, NULL);
  /* It was there before the check. */
  note (self, "calf", LOOSEN_SIDE_LEFT);
  assert_due (self, LOOSEN_DUE_NOT);
  /* Not the leg. */
  note (self, "piriformis", LOOSEN_SIDE_LEFT);
  note (self, "spine_mid", LOOSEN_SIDE_CENTRE);
  note (self, "saddle", LOOSEN_SIDE_CENTRE);
  loosen_screening_note_marks (self->screening, NULL, 0, now (self));
  assert_due (self, LOOSEN_DUE_NOT);
  /* The other leg is news. */
  note (self, "calf", LOOSEN_SIDE_RIGHT);
  assert_due (self, LOOSEN_DUE_LEG);
  check (self, LOOSEN_CHECK_FULL, NULL);
  note (self, "calf", LOOSEN_SIDE_RIGHT);
  assert_due (self, LOOSEN_DUE_NOT);
  note (self, "foot", LOOSEN_SIDE_RIGHT);
  assert_due (self, LOOSEN_DUE_LEG);
}

/* What has not hurt for two weeks is news when it comes back; what hurts all the time is not. */
static void
test_leg_comes_back (Fixture *self, gconstpointer data)
{
  check (self, LOOSEN_CHECK_FULL, NULL);
  note (self, "calf", LOOSEN_SIDE_LEFT);
  check (self, LOOSEN_CHECK_FULL, NULL);
  for (guint i = 0; i < 3; i++) {
    move (self, 13 * DAY);
    check (self, LOOSEN_CHECK_FULL, NULL);
    note (self, "calf", LOOSEN_SIDE_LEFT);
    assert_due (self, LOOSEN_DUE_NOT);
  }
  move (self, 14 * DAY);
  check (self, LOOSEN_CHECK_FULL, NULL);
  note (self, "calf", LOOSEN_SIDE_LEFT);
  assert_due (self, LOOSEN_DUE_LEG);

  check (self, LOOSEN_CHECK_FULL, NULL);
  move (self, -DAY);
  check (self, LOOSEN_CHECK_FULL, NULL);
  note (self, "calf", LOOSEN_SIDE_LEFT);
  assert_due (self, LOOSEN_DUE_LEG);
}

static void
test_quick (Fixture *self, gconstpointer data)
{
  gint64 start = now (self);

  g_assert_true (loosen_screening_is_quick_due (self->screening, start, now (self)));
  move (self, SECONDS (5));
  check (self, LOOSEN_CHECK_QUICK, NULL);
  g_assert_false (loosen_screening_is_quick_due (self->screening, start, now (self)));
  /* The next start is another one. */
  move (self, SECONDS (5));
  start = now (self);
  g_assert_true (loosen_screening_is_quick_due (self->screening, start, now (self)));
  /* All questions are those, too. */
  check (self, LOOSEN_CHECK_FULL, NULL);
  g_assert_false (loosen_screening_is_quick_due (self->screening, start, now (self)));
}

static void
assert_way_out (Fixture *self, LoosenWayOut way_out)
{
  g_assert_cmpint (loosen_screening_get_way_out (self->screening, now (self)), ==, way_out);
}

static void
test_emergency_day (Fixture *self, gconstpointer data)
{
  check (self, LOOSEN_CHECK_FULL, NULL);
  assert_way_out (self, LOOSEN_WAY_OUT_NONE);
  answer (self, "EM_CHEST", LOOSEN_ANSWER_YES);
  assert_way_out (self, LOOSEN_WAY_OUT_NONE);
  g_assert_false (loosen_screening_release_emergency (self->screening, TRUE, now (self)));
  move (self, 23 * HOUR);
  /* Another sign begins the day anew. */
  answer (self, "EM_AORTA", LOOSEN_ANSWER_NOT_SURE);
  move (self, HOUR);
  assert_way_out (self, LOOSEN_WAY_OUT_NONE);
  move (self, 23 * HOUR - 1);
  assert_way_out (self, LOOSEN_WAY_OUT_NONE);
  g_assert_cmpuint (loosen_screening_get_block (self->screening), ==, LOOSEN_BLOCK_ALL);
  move (self, 1);
  assert_way_out (self, LOOSEN_WAY_OUT_CHECKED);
  g_assert_true (loosen_screening_release_emergency (self->screening, FALSE, now (self)));
  g_assert_cmpuint (loosen_screening_get_block (self->screening), ==, LOOSEN_BLOCK_NONE);
  assert_way_out (self, LOOSEN_WAY_OUT_NONE);
  /* What was said is not forgotten, and said again it counts again. */
  g_assert_cmpint (loosen_screening_get_answer (self->screening, find (self, "EM_CHEST")), ==,
                   LOOSEN_ANSWER_YES);
  answer (self, "EM_CHEST", LOOSEN_ANSWER_YES);
  g_assert_cmpuint (loosen_screening_get_block (self->screening), ==, LOOSEN_BLOCK_ALL);
  assert_way_out (self, LOOSEN_WAY_OUT_NONE);
}

/* The latest sign counts, wherever in the list it stands. */
static void
test_emergency_latest (Fixture *self, gconstpointer data)
{
  answer (self, "EM_AORTA", LOOSEN_ANSWER_YES);
  move (self, 23 * HOUR);
  answer (self, "EM_SADDLE", LOOSEN_ANSWER_YES);
  move (self, HOUR);
  assert_way_out (self, LOOSEN_WAY_OUT_NONE);
  move (self, 23 * HOUR);
  assert_way_out (self, LOOSEN_WAY_OUT_CHECKED);
}

static void
test_emergency_clock (Fixture *self, gconstpointer data)
{
  answer (self, "EM_CHEST", LOOSEN_ANSWER_YES);
  move (self, -100 * DAY);
  assert_way_out (self, LOOSEN_WAY_OUT_NONE);
  move (self, 100 * DAY);
  assert_way_out (self, LOOSEN_WAY_OUT_NONE);
  move (self, DAY);
  assert_way_out (self, LOOSEN_WAY_OUT_CHECKED);
}

static void
test_emergency_all_no (Fixture *self, gconstpointer data)
{
  const LoosenQuestion *const *questions = loosen_catalog_get_questions (self->catalog);

  answer (self, "EM_CHEST", LOOSEN_ANSWER_YES);
  answer (self, "EM_CHEST", LOOSEN_ANSWER_NO);
  /* It goes on, although it is a No now, and the others were not asked. */
  g_assert_cmpuint (loosen_screening_get_block (self->screening), ==, LOOSEN_BLOCK_ALL);
  assert_way_out (self, LOOSEN_WAY_OUT_NONE);
  for (guint i = 0; questions[i]->group == LOOSEN_QUESTION_EMERGENCY; i++)
    if (!questions[i]->may_skip)
      loosen_screening_set_answer (self->screening, questions[i], LOOSEN_ANSWER_NO, now (self));
  assert_way_out (self, LOOSEN_WAY_OUT_CONFIRM);
  g_assert_false (loosen_screening_release_emergency (self->screening, FALSE, now (self)));
  g_assert_cmpuint (loosen_screening_get_block (self->screening), ==, LOOSEN_BLOCK_ALL);
  answer (self, "EM_SADDLE", LOOSEN_ANSWER_NOT_SURE);
  assert_way_out (self, LOOSEN_WAY_OUT_NONE);
  answer (self, "EM_SADDLE", LOOSEN_ANSWER_NO);
  g_assert_true (loosen_screening_release_emergency (self->screening, TRUE, now (self)));
  g_assert_cmpuint (loosen_screening_get_block (self->screening), ==, LOOSEN_BLOCK_NONE);
}

/* Who raised the alarm with the question that may be skipped cannot end it by skipping it. */
static void
test_emergency_skipped (Fixture *self, gconstpointer data)
{
  check (self, LOOSEN_CHECK_FULL, NULL);
  answer (self, "EM_SEXUAL", LOOSEN_ANSWER_YES);
  answer (self, "EM_SEXUAL", LOOSEN_ANSWER_NOT_ASKED);
  assert_way_out (self, LOOSEN_WAY_OUT_NONE);
  answer (self, "EM_SEXUAL", LOOSEN_ANSWER_NO);
  assert_way_out (self, LOOSEN_WAY_OUT_CONFIRM);
}

static void
test_unsure (Fixture *self, gconstpointer data)
{
  answer (self, "EM_CHEST", LOOSEN_ANSWER_NOT_SURE);
  g_assert_true (loosen_screening_is_unsure (self->screening));
  answer (self, "UR_FEVER", LOOSEN_ANSWER_YES);
  g_assert_true (loosen_screening_is_unsure (self->screening));
  answer (self, "EM_AORTA", LOOSEN_ANSWER_YES);
  g_assert_false (loosen_screening_is_unsure (self->screening));
}

static void
test_urgent (Fixture *self, gconstpointer data)
{
  answer (self, "UR_FEVER", LOOSEN_ANSWER_YES);
  answer (self, "EM_CHEST", LOOSEN_ANSWER_YES);
  answer (self, "UR_FEVER", LOOSEN_ANSWER_NO);
  g_assert_cmpuint (loosen_screening_get_block (self->screening), ==, LOOSEN_BLOCK_ALL | LOOSEN_BLOCK_WORK);
  loosen_screening_release_urgent (self->screening);
  g_assert_cmpuint (loosen_screening_get_block (self->screening), ==, LOOSEN_BLOCK_ALL);
  move (self, DAY);
  g_assert_true (loosen_screening_release_emergency (self->screening, FALSE, now (self)));
  g_assert_cmpuint (loosen_screening_get_block (self->screening), ==, LOOSEN_BLOCK_NONE);
}

static guint
count_banners (Fixture *self)
{
  g_autoptr (GPtrArray) list = loosen_screening_list_banners (self->screening);

  return list->len;
}

static void
test_clinician (Fixture *self, gconstpointer data)
{
  const LoosenQuestion *worse = find (self, "CL_WORSE");
  g_autoptr (LoosenGates) gates = loosen_gates_new ();

  answer (self, "CL_WORSE", LOOSEN_ANSWER_YES);
  answer (self, "CL_SIX_WEEKS", LOOSEN_ANSWER_NOT_SURE);
  g_assert_cmpuint (count_banners (self), ==, 2);
  loosen_screening_set_booked (self->screening, worse);
  g_assert_cmpuint (count_banners (self), ==, 1);
  /* The visit is still to come. */
  g_assert_true (loosen_screening_is_active (self->screening, worse));
  loosen_screening_apply (self->screening, gates);
  g_assert_cmpstr (loosen_gates_get_reason (gates, core_fixture_find (self->catalog, "roller_hamstring")), ==,
                   worse->message);
  /* Said again, it is not booked any more. */
  answer (self, "CL_WORSE", LOOSEN_ANSWER_YES);
  g_assert_cmpuint (count_banners (self), ==, 2);
  loosen_screening_set_booked (self->screening, worse);
  loosen_screening_set_seen (self->screening, worse);
  g_assert_false (loosen_screening_is_active (self->screening, worse));
  loosen_screening_set_seen (self->screening, find (self, "CL_SIX_WEEKS"));
  g_assert_cmpuint (count_banners (self), ==, 0);
  answer (self, "CL_WORSE", LOOSEN_ANSWER_YES);
  g_assert_cmpuint (count_banners (self), ==, 1);
  answer (self, "CL_WORSE", LOOSEN_ANSWER_NO);
  g_assert_cmpuint (count_banners (self), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) g_test_add ("/screening-time/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("lists", test_lists);
  ADD ("first", test_first);
  ADD ("whole", test_whole);
  ADD ("fourteen-days", test_fourteen_days);
  ADD ("clock-set-back", test_clock_set_back);
  ADD ("unanswered", test_unanswered);
  ADD ("demands", test_demands);
  ADD ("leg", test_leg);
  ADD ("leg-comes-back", test_leg_comes_back);
  ADD ("quick", test_quick);
  ADD ("emergency-day", test_emergency_day);
  ADD ("emergency-latest", test_emergency_latest);
  ADD ("emergency-clock", test_emergency_clock);
  ADD ("emergency-all-no", test_emergency_all_no);
  ADD ("emergency-skipped", test_emergency_skipped);
  ADD ("unsure", test_unsure);
  ADD ("urgent", test_urgent);
  ADD ("clinician", test_clinician);
#undef ADD

  return g_test_run ();
}
