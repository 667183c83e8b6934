/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-session-words.h"

#define SECOND ((gint64) G_USEC_PER_SEC)

static const char *ball[] = { "tennis_ball", NULL };
static const char *roller[] = { "foam_roller", NULL };
static const char *none[] = { "none", NULL };

static const LoosenStep hold = {
  .kind = LOOSEN_STEP_HOLD,
  .side = LOOSEN_SIDE_RIGHT,
  .length = 30 * SECOND,
  .number = 2,
  .count = 3,
};
static const LoosenStep roll = {
  .kind = LOOSEN_STEP_HOLD,
  .side = LOOSEN_SIDE_LEFT,
  .length = 40 * SECOND,
  .number = 1,
  .count = 1,
  .beat = 3 * SECOND,
  .n_beats = 14,
};
static const LoosenStep reps = {
  .kind = LOOSEN_STEP_REPS,
  .length = 50 * SECOND,
  .number = 1,
  .count = 1,
  .beat = 5 * SECOND,
  .n_beats = 10,
};
static const LoosenStep rest = {
  .kind = LOOSEN_STEP_REST,
  .side = LOOSEN_SIDE_RIGHT,
  .length = 10 * SECOND,
  .number = 1,
  .count = 3,
};
static const LoosenStep change = { .kind = LOOSEN_STEP_SWITCH,
                                   .side = LOOSEN_SIDE_LEFT,
                                   .length = 10 * SECOND };
static const LoosenStep settle = { .kind = LOOSEN_STEP_SETTLE,
                                   .side = LOOSEN_SIDE_NONE,
                                   .length = 20 * SECOND };

static void
test_length (void)
{
  static const struct {
    gint64 length;
    const char *words;
  } rows[] = {
    { 0, "0 seconds" },
    { SECOND, "1 second" },
    { 30 * SECOND, "30 seconds" },
    { 90 * SECOND, "90 seconds" },
    { 120 * SECOND, "2 minutes" },
    { 130 * SECOND, "130 seconds" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *words = loosen_session_words_length (rows[i].length);

    g_assert_cmpstr (words, ==, rows[i].words);
  }
}

static void
test_left (void)
{
  static const struct {
    gint64 left;
    const char *words;
  } rows[] = {
    { 0, "Less than a minute left" },        { 49 * SECOND, "Less than a minute left" },
    { 50 * SECOND, "About 1 minute left" },  { 89 * SECOND, "About 1 minute left" },
    { 90 * SECOND, "About 2 minutes left" }, { 200 * SECOND, "About 3 minutes left" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *words = loosen_session_words_left (rows[i].left);

    g_assert_cmpstr (words, ==, rows[i].words);
  }
}

static void
test_remaining (void)
{
  g_autofree char *one = loosen_session_words_remaining (400 * 1000);
  g_autofree char *many = loosen_session_words_remaining (17 * SECOND + 1);

  g_assert_cmpstr (one, ==, "1 second left");
  g_assert_cmpstr (many, ==, "18 seconds left");
}

static void
test_step (void)
{
  static const struct {
    const LoosenStep *step;
    const char *words;
    const char *title;
    const char *holds;
  } rows[] = {
    { &hold, "Hold, 30 seconds", "Right side", "Hold 2 of 3" },
    { &roll, "Roll, 40 seconds", "Left side", NULL },
    { &reps, "10 slow repetitions", "Move slowly", NULL },
    { &rest, "Rest, 10 seconds", "Right side", "1 of 3 holds done" },
    { &change, "Change sides, 10 seconds", "Now the left side", NULL },
    { &settle, "Get into place, 20 seconds", "Get into place", NULL },
  };
  g_autofree char *end = loosen_session_words_step (NULL);

  g_assert_cmpstr (end, ==, "The end");
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *words = loosen_session_words_step (rows[i].step);
    g_autofree char *holds = loosen_session_words_holds (rows[i].step);

    g_assert_cmpstr (words, ==, rows[i].words);
    g_assert_cmpstr (holds, ==, rows[i].holds);
    g_assert_cmpstr (loosen_session_words_title (rows[i].step), ==, rows[i].title);
    g_assert_nonnull (loosen_session_words_step_icon (rows[i].step));
  }
}

static void
test_then (void)
{
  static const struct {
    const LoosenStep *next;
    const LoosenStep *after;
    const char *words;
  } rows[] = {
    { NULL, NULL, NULL },
    { &hold, &rest, "It starts by itself." },
    { &rest, &hold, "Then hold 2 of 3, right side" },
    { &rest, NULL, NULL },
    { &change, &hold, "To the left side" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *words = loosen_session_words_then (rows[i].next, rows[i].after);

    g_assert_cmpstr (words, ==, rows[i].words);
  }
}

static void
test_beat (void)
{
  static const struct {
    const LoosenStep *step;
    guint beat;
    const char *words;
  } rows[] = {
    { &hold, 0, NULL }, { &roll, 1, "Roll slowly: away" }, { &roll, 2, "Roll slowly: and back" },
    { &roll, 0, NULL }, { &reps, 3, "3 of 10" },           { &rest, 0, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    LoosenReading reading = { .beat = rows[i].beat };
    g_autofree char *words = loosen_session_words_beat (rows[i].step, &reading);

    g_assert_cmpstr (words, ==, rows[i].words);
  }
}

static void
test_ease_off (void)
{
  static const struct {
    LoosenKind kind;
    const char *const *equipment;
    const char *words;
  } rows[] = {
    { LOOSEN_KIND_SELF_MASSAGE, ball, "Lift your weight off the ball." },
    { LOOSEN_KIND_SELF_MASSAGE, roller, "Lift your weight off the roller." },
    { LOOSEN_KIND_SELF_MASSAGE, none, "Take your hands away." },
    { LOOSEN_KIND_STRETCH, none, "Come out of the stretch. Put both feet down." },
    { LOOSEN_KIND_MOBILITY, none, "Stop moving. Come back to a position that feels easy." },
    { LOOSEN_KIND_REST, none, "Move to any position that feels easier." },
    { LOOSEN_KIND_PROFESSIONAL, none, "s1" },
  };
  LoosenSafetyTexts texts = { .stop_ease_off = "s1" };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    LoosenTechnique technique = { .kind = rows[i].kind, .equipment = rows[i].equipment };

    g_assert_cmpstr (loosen_session_words_ease_off (&technique, &texts), ==, rows[i].words);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/session/words/length", test_length);
  g_test_add_func ("/session/words/left", test_left);
  g_test_add_func ("/session/words/remaining", test_remaining);
  g_test_add_func ("/session/words/step", test_step);
  g_test_add_func ("/session/words/then", test_then);
  g_test_add_func ("/session/words/beat", test_beat);
  g_test_add_func ("/session/words/ease-off", test_ease_off);

  return g_test_run ();
}
