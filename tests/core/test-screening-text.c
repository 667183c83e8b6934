/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Safety answers as text: what is stored comes back, what is damaged never reads as an answer. And, on the
 * way, long random lives of a screening beside a second opinion of it. */

#include "loosen-screening.h"

#include <string.h>

#include "core-fixture.h"
#include "screening-reference.h"

#define START (G_GINT64_CONSTANT (1800000000) * G_USEC_PER_SEC)
#define DAY (24 * SECONDS (3600))

static LoosenScreening *
reload (LoosenCatalog *catalog, LoosenScreening *screening)
{
  g_autofree char *text = loosen_screening_to_text (screening);
  g_autofree char *again = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (LoosenScreening) loaded = loosen_screening_new_from_text (catalog, text, &error);

  g_assert_no_error (error);
  again = loosen_screening_to_text (loaded);
  g_assert_cmpstr (again, ==, text);

  return g_steal_pointer (&loaded);
}

static char *
seal (const char *json)
{
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, json, -1);

  return g_strconcat (sum, "\n", json, NULL);
}

static void
test_empty (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  g_autoptr (LoosenScreening) screening = loosen_screening_new (catalog);
  g_autoptr (LoosenScreening) loaded = reload (catalog, screening);

  g_assert_cmpint (loosen_screening_get_due (loaded, START), ==, LOOSEN_DUE_NEVER);
  g_assert_true (loosen_screening_is_quick_due (loaded, 0, START));
}

static void
act (ScreeningReference *reference, LoosenCatalog *catalog, LoosenScreening *screening, gint64 *now)
{
  guint i = g_test_rand_int_range (0, reference->n_questions);
  const LoosenQuestion *question = screening_reference_find (reference, catalog, i);
  LoosenAnswer answer = g_test_rand_int_range (0, 4);
  guint zone = g_test_rand_int_range (0, reference->n_zones);
  const LoosenZone *const *zones = loosen_catalog_get_zones (catalog);
  LoosenSide side = zones[zone]->sides == LOOSEN_SIDE_CENTRE ? LOOSEN_SIDE_CENTRE
                    : g_test_rand_bit ()                     ? LOOSEN_SIDE_LEFT
                                                             : LOOSEN_SIDE_RIGHT;
  gint64 latest = G_MININT64;
  gboolean all_no = TRUE;

  switch (g_test_rand_int_range (0, 12)) {
  case 0:
  case 1:
  case 2:
    /* Mostly No, so that there are ways out. */
    answer = g_test_rand_bit () ? LOOSEN_ANSWER_NO : answer;
    loosen_screening_set_answer (screening, question, answer, *now);
    screening_reference_answer (reference, i, answer, *now);
    break;
  case 3:
  case 4:
  case 5:
  case 6:
    i = g_test_rand_bit () ? 23 : 25;
    question = screening_reference_find (reference, catalog, i);
    g_assert_cmpint (question->effect, ==, LOOSEN_EFFECT_WITHHOLD_REGION);
    if (!loosen_screening_is_active (screening, question)) {
      loosen_screening_set_answer (screening, question, LOOSEN_ANSWER_YES, *now);
      screening_reference_answer (reference, i, LOOSEN_ANSWER_YES, *now);
    }
    if (g_test_rand_int_range (0, 3) > 0) {
      loosen_screening_set_mark (screening, question, zones[zone], side, TRUE);
      reference->marks[i][zone] |= side;
    } else {
      loosen_screening_set_mark (screening, question, zones[zone], side, FALSE);
      reference->marks[i][zone] &= ~side;
    }
    break;
  case 7:
    for (guint k = 0; k < 8; k++) {
      if (reference->raised[k])
        latest = MAX (latest, reference->raised_at[k]);
      if (reference->answers[k] != LOOSEN_ANSWER_NO &&
          (k != 2 || reference->raised[k] || reference->answers[k] != LOOSEN_ANSWER_NOT_ASKED))
        all_no = FALSE;
    }
    g_assert_cmpint (loosen_screening_get_way_out (screening, *now), ==,
                     latest == G_MININT64   ? LOOSEN_WAY_OUT_NONE
                     : *now - latest >= DAY ? LOOSEN_WAY_OUT_CHECKED
                     : all_no               ? LOOSEN_WAY_OUT_CONFIRM
                                            : LOOSEN_WAY_OUT_NONE);
    if (loosen_screening_release_emergency (screening, TRUE, *now))
      memset (reference->raised, 0, 8 * sizeof (gboolean));
    break;
  case 8:
    loosen_screening_release_urgent (screening);
    memset (reference->raised + 8, 0, 5 * sizeof (gboolean));
    break;
  case 9:
    i = g_test_rand_int_range (13, 16);
    question = screening_reference_find (reference, catalog, i);
    loosen_screening_set_booked (screening, question);
    reference->booked[i] = reference->raised[i];
    break;
  case 10:
    i = g_test_rand_int_range (13, 16);
    question = screening_reference_find (reference, catalog, i);
    loosen_screening_set_seen (screening, question);
    reference->raised[i] = FALSE;
    reference->booked[i] = FALSE;
    break;
  default:
    *now += g_test_rand_int_range (-20, 40) * SECONDS (3600);
    break;
  }
}

/* Many lives of a few hundred acts each: all that follows is what the second opinion says, also after having
 * been stored and read. */
static void
test_random (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();

  for (guint life = 0; life < 12; life++) {
    g_autoptr (ScreeningReference) reference = screening_reference_new ();
    g_autoptr (LoosenScreening) screening = loosen_screening_new (catalog);
    gint64 now = START;

    for (guint i = 0; i < 200; i++) {
      act (reference, catalog, screening, &now);
      screening_reference_assert (reference, catalog, screening);
      if (i % 5 == 0) {
        g_autoptr (LoosenScreening) loaded = reload (catalog, screening);

        g_set_object (&screening, loaded);
        screening_reference_assert (reference, catalog, screening);
      }
    }
  }
}

/* When it was checked, what is demanded and where the leg hurt is stored as well. */
static void
test_dates (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  g_autoptr (LoosenScreening) screening = loosen_screening_new (catalog);
  const LoosenQuestion *const *questions = loosen_catalog_get_questions (catalog);
  const LoosenMark mark = { loosen_catalog_find_zone (catalog, "calf"), LOOSEN_SIDE_LEFT };
  static const LoosenDue demands[] = { LOOSEN_DUE_WORSE, LOOSEN_DUE_LEG, LOOSEN_DUE_STOP };

  for (guint i = 0; questions[i] != NULL; i++)
    loosen_screening_set_answer (screening, questions[i], LOOSEN_ANSWER_NO, START);
  loosen_screening_note_marks (screening, &mark, 1, START);
  g_assert_true (loosen_screening_finish_check (screening, LOOSEN_CHECK_FULL, START));
  for (guint i = 0; i <= G_N_ELEMENTS (demands); i++) {
    g_autoptr (LoosenScreening) loaded = reload (catalog, screening);

    g_assert_cmpint (loosen_screening_get_due (loaded, START), ==, i == 0 ? LOOSEN_DUE_NOT : demands[i - 1]);
    g_assert_cmpint (loosen_screening_get_due (loaded, START - 1), ==, LOOSEN_DUE_CLOCK);
    g_assert_cmpint (loosen_screening_get_due (loaded, START + 14 * DAY), ==, LOOSEN_DUE_OLD);
    g_assert_false (loosen_screening_is_quick_due (loaded, START, START));
    /* A check does not go on after it was read. */
    g_assert_false (loosen_screening_finish_check (loaded, LOOSEN_CHECK_QUICK, START));
    if (i == 0) {
      loosen_screening_note_marks (loaded, &mark, 1, START + 1);
      g_assert_cmpint (loosen_screening_get_due (loaded, START + 1), ==, LOOSEN_DUE_NOT);
    }
    if (i < G_N_ELEMENTS (demands))
      loosen_screening_demand (screening, demands[i]);
  }
}

/* A newer program asked more, and its map has more zones. */
static void
test_newer (void)
{
  g_autofree char *text = seal (
    "{\"format\":1,\"demands\":[],\"leg\":[{\"zone\":\"big_toe\",\"side\":\"left\",\"time\":7}],\"answers\":["
    "{\"id\":\"UR_NEW\",\"answer\":\"yes\",\"raised\":5,\"booked\":true,\"marks\":[{\"zone\":\"toe\",\"side\":\"right\"}]},"
    "{\"id\":\"XC_SKIN\",\"answer\":\"yes\",\"raised\":6,\"marks\":[{\"zone\":\"toe\",\"side\":\"right\"}]}]}");
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  g_autoptr (GError) error = NULL;
  g_autoptr (LoosenScreening) screening = loosen_screening_new_from_text (catalog, text, &error);
  g_autoptr (LoosenGates) gates = loosen_gates_new ();
  g_autofree char *kept = NULL;

  g_assert_no_error (error);
  kept = loosen_screening_to_text (screening);
  g_assert_cmpstr (kept, ==, text);
  /* Where that is, nobody knows: no pressure at all. */
  loosen_screening_apply (screening, gates);
  g_assert_nonnull (loosen_gates_get_reason (gates, core_fixture_find (catalog, "roller_calf")));
  g_assert_nonnull (loosen_gates_get_reason (gates, core_fixture_find (catalog, "hand_low_back")));
  g_assert_null (loosen_gates_get_reason (gates, core_fixture_find (catalog, "rest_90_90")));
}

/* Whole, but not what this program writes: told by place. */
static void
test_rules (void)
{
  static const struct {
    const char *json;
    const char *message;
  } rows[] = {
    { "", "is empty" },
    { "[]", "must be an object" },
    { "{", NULL },
    { "{}", "format: is missing" },
    { "{\"format\":2,\"demands\":[],\"leg\":[],\"answers\":[]}", "format: is not within 1 and 1" },
    { "{\"format\":1,\"leg\":[],\"answers\":[]}", "demands: is missing" },
    { "{\"format\":1,\"demands\":[],\"answers\":[]}", "leg: is missing" },
    { "{\"format\":1,\"demands\":[],\"leg\":[]}", "answers: is missing" },
    { "{\"format\":1,\"demands\":[\"more\"],\"leg\":[],\"answers\":[]}",
      "demands: \"more\" is none of stop, leg, worse" },
    { "{\"format\":1,\"full\":-1,\"demands\":[],\"leg\":[],\"answers\":[]}",
      "full: is not within 0 and 1e+15" },
    { "{\"format\":1,\"full\":\"1\",\"demands\":[],\"leg\":[],\"answers\":[]}", "full: must be a number" },
    { "{\"format\":1,\"quick\":true,\"demands\":[],\"leg\":[],\"answers\":[]}", "quick: must be a number" },
    { "{\"format\":1,\"demands\":[],\"leg\":[{\"zone\":\"calf\",\"side\":\"both\",\"time\":1}],\"answers\":[]}",
      "leg[0].side: is no side of a zone" },
    { "{\"format\":1,\"demands\":[],\"leg\":[{\"zone\":\"calf\",\"side\":\"up\",\"time\":1}],\"answers\":[]}",
      "leg[0].side: is no side of a zone" },
    { "{\"format\":1,\"demands\":[],\"leg\":[{\"zone\":\"calf\",\"side\":\"left\"}],\"answers\":[]}",
      "leg[0].time: is missing" },
    { "{\"format\":1,\"demands\":[],\"leg\":[{\"zone\":\"calf\",\"side\":\"left\",\"time\":1},"
      "{\"zone\":\"calf\",\"side\":\"left\",\"time\":2}],\"answers\":[]}",
      "leg[1]: is there twice" },
    { "{\"format\":1,\"demands\":[],\"leg\":[],\"answers\":[{\"answer\":\"no\"}]}",
      "answers[0].id: is missing" },
    { "{\"format\":1,\"demands\":[],\"leg\":[],\"answers\":[{\"id\":\"EM_CHEST\"}]}",
      "answers[0].answer: is missing" },
    { "{\"format\":1,\"demands\":[],\"leg\":[],\"answers\":[{\"id\":\"EM_CHEST\",\"answer\":\"nope\"}]}",
      "answers[0].answer: \"nope\" is none of not_asked, no, yes, not_sure" },
    { "{\"format\":1,\"demands\":[],\"leg\":[],\"answers\":[{\"id\":\"EM_CHEST\",\"answer\":\"no\"},"
      "{\"id\":\"EM_CHEST\",\"answer\":\"no\"}]}",
      "answers[1].id: \"EM_CHEST\" is there twice" },
    { "{\"format\":1,\"demands\":[],\"leg\":[],\"answers\":[{\"id\":\"XC_HIP\",\"answer\":\"no\",\"raised\":1}]}",
      "answers[0].raised: without a Yes" },
    { "{\"format\":1,\"demands\":[],\"leg\":[],\"answers\":[{\"id\":\"CL_WORSE\",\"answer\":\"yes\",\"booked\":true}]}",
      "answers[0].booked: without need" },
    { "{\"format\":1,\"demands\":[],\"leg\":[],\"answers\":[{\"id\":\"XC_HIP\",\"answer\":\"yes\",\"raised\":1,"
      "\"booked\":true}]}",
      "answers[0].booked: without need" },
    { "{\"format\":1,\"demands\":[],\"leg\":[],\"answers\":[{\"id\":\"XC_HIP\",\"answer\":\"yes\",\"raised\":1,"
      "\"marks\":[{\"zone\":\"calf\",\"side\":\"left\"}]}]}",
      "answers[0].marks: have no meaning here" },
    { "{\"format\":1,\"demands\":[],\"leg\":[],\"answers\":[{\"id\":\"XC_SKIN\",\"answer\":\"no\","
      "\"marks\":[{\"zone\":\"calf\",\"side\":\"left\"}]}]}",
      "answers[0].marks: have no meaning here" },
  };
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *text = seal (rows[i].json);
    g_autoptr (GError) error = NULL;

    g_assert_null (loosen_screening_new_from_text (catalog, text, &error));
    g_assert_nonnull (error);
    g_assert_true (error->domain == LOOSEN_CATALOG_ERROR);
    g_assert_true (g_str_has_prefix (error->message, "safety answers: "));
    if (rows[i].message != NULL)
      g_assert_cmpstr (error->message + strlen ("safety answers: "), ==, rows[i].message);
    g_assert_null (loosen_screening_new_from_text (catalog, text, NULL));
  }
}

/* Cut off anywhere, or with any byte another one: never taken. */
static void
test_damaged (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  g_autoptr (LoosenScreening) screening = loosen_screening_new (catalog);
  g_autofree char *text = NULL;
  gsize length;

  loosen_screening_set_answer (screening, loosen_catalog_find_question (catalog, "EM_SADDLE"),
                               LOOSEN_ANSWER_YES, START);
  loosen_screening_set_answer (screening, loosen_catalog_find_question (catalog, "XC_SKIN"),
                               LOOSEN_ANSWER_YES, START);
  loosen_screening_set_mark (screening, loosen_catalog_find_question (catalog, "XC_SKIN"),
                             loosen_catalog_find_zone (catalog, "calf"), LOOSEN_SIDE_LEFT, TRUE);
  text = loosen_screening_to_text (screening);
  length = strlen (text);
  for (gsize cut = 0; cut < length; cut++) {
    g_autofree char *damaged = g_strndup (text, cut);
    g_autoptr (GError) error = NULL;

    g_assert_null (loosen_screening_new_from_text (catalog, damaged, &error));
    g_assert_error (error, LOOSEN_CATALOG_ERROR, LOOSEN_CATALOG_ERROR_READ);
  }
  for (gsize i = 0; i < length; i++) {
    g_autofree char *damaged = g_strdup (text);
    g_autoptr (GError) error = NULL;

    damaged[i] ^= 1 << g_test_rand_int_range (0, 7);
    g_assert_null (loosen_screening_new_from_text (catalog, damaged, &error));
    g_assert_error (error, LOOSEN_CATALOG_ERROR, LOOSEN_CATALOG_ERROR_READ);
  }
  for (guint i = 0; i < 300; i++) {
    g_autoptr (GString) damaged = g_string_new (text);

    for (guint k = g_test_rand_int_range (1, 20); k > 0; k--)
      g_string_insert_c (damaged, g_test_rand_int_range (0, damaged->len), g_test_rand_int_range (1, 256));
    g_assert_null (loosen_screening_new_from_text (catalog, damaged->str, NULL));
  }
}

/* The same with a right sum, as if a wrong program had written it: no crash, and whatever is read can be
 * written. */
static void
test_garbled (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  g_autoptr (LoosenScreening) screening = loosen_screening_new (catalog);
  const LoosenQuestion *const *questions = loosen_catalog_get_questions (catalog);
  g_autofree char *text = NULL;
  const char *json;
  guint n_taken = 0;

  for (guint i = 0; questions[i] != NULL; i++)
    loosen_screening_set_answer (screening, questions[i], LOOSEN_ANSWER_YES, START);
  text = loosen_screening_to_text (screening);
  json = strchr (text, '\n') + 1;
  for (guint i = 0; i < 600; i++) {
    g_autofree char *changed = g_strdup (json);
    g_autofree char *sealed = NULL;
    g_autoptr (GError) error = NULL;
    g_autoptr (LoosenScreening) loaded = NULL;

    changed[g_test_rand_int_range (0, strlen (json))] = g_test_rand_bit ()
                                                          ? "{}[],:\"0-e"[g_test_rand_int_range (0, 10)]
                                                          : g_test_rand_int_range (32, 127);
    sealed = seal (changed);
    loaded = loosen_screening_new_from_text (catalog, sealed, &error);
    g_assert_true ((loaded == NULL) == (error != NULL));
    if (loaded != NULL) {
      g_autoptr (LoosenScreening) again = reload (catalog, loaded);

      g_assert_cmpuint (loosen_screening_get_block (again), ==, loosen_screening_get_block (loaded));
      n_taken++;
    }
  }
  g_assert_cmpuint (n_taken, <, 500);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/screening-text/empty", test_empty);
  g_test_add_func ("/screening-text/random", test_random);
  g_test_add_func ("/screening-text/dates", test_dates);
  g_test_add_func ("/screening-text/newer", test_newer);
  g_test_add_func ("/screening-text/rules", test_rules);
  g_test_add_func ("/screening-text/damaged", test_damaged);
  g_test_add_func ("/screening-text/garbled", test_garbled);

  return g_test_run ();
}
