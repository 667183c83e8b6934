/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Stops as text: what is written comes back, and what is damaged is refused, with the place. */

#include <string.h>

#include "loosen-stops.h"

#define HOUR (3600 * (gint64) G_USEC_PER_SEC)
#define NOW (G_GINT64_CONSTANT (1764064464) * G_USEC_PER_SEC)

static LoosenStops *
make_stops (void)
{
  static const LoosenStop stops[] = {
    { "ball_piriformis_floor", "piriformis", LOOSEN_SIDE_RIGHT, NOW - 30 * HOUR, NOW - 31 * HOUR, TRUE },
    { "hand_low_back", NULL, LOOSEN_SIDE_NONE, NOW - HOUR, NOW - 2 * HOUR, FALSE },
    { "of a \"newer\" version", "calf", LOOSEN_SIDE_LEFT, NOW, NOW, TRUE },
  };
  LoosenStops *self = loosen_stops_new ();

  for (guint i = 0; i < G_N_ELEMENTS (stops); i++)
    loosen_stops_add (self, &stops[i]);
  loosen_stops_add_rest (self, NOW, 48 * HOUR);

  return self;
}

static void
test_round_trip (void)
{
  g_autoptr (LoosenStops) first = make_stops ();
  g_autofree char *text = loosen_stops_to_text (first);
  g_autoptr (GError) error = NULL;
  g_autoptr (LoosenStops) second = loosen_stops_new_from_text (text, &error);
  g_autofree char *again = NULL;

  g_assert_no_error (error);
  again = loosen_stops_to_text (second);
  g_assert_cmpstr (text, ==, again);
  g_assert_cmpuint (loosen_stops_get_n (second), ==, 3);
  for (guint i = 0; i < 3; i++) {
    const LoosenStop *a = loosen_stops_get (first, i);
    const LoosenStop *b = loosen_stops_get (second, i);

    g_assert_cmpstr (a->technique, ==, b->technique);
    g_assert_cmpstr (a->zone, ==, b->zone);
    g_assert_cmpint (a->side, ==, b->side);
    g_assert_cmpint (a->time, ==, b->time);
    g_assert_cmpint (a->session, ==, b->session);
    g_assert_cmpint (a->settled, ==, b->settled);
  }
  g_assert_cmpint (loosen_stops_get_rest_end (second, NOW), ==, NOW + 48 * HOUR);
  g_assert_cmpint (loosen_stops_get_hold (second, NOW), ==, loosen_stops_get_hold (first, NOW));
}

static void
test_nothing (void)
{
  g_autoptr (LoosenStops) first = loosen_stops_new ();
  g_autofree char *text = loosen_stops_to_text (first);
  g_autoptr (LoosenStops) second = loosen_stops_new_from_text (text, NULL);

  g_assert_nonnull (second);
  g_assert_cmpuint (loosen_stops_get_n (second), ==, 0);
  g_assert_cmpint (loosen_stops_get_hold (second, NOW), ==, LOOSEN_STOPS_HOLD_NONE);
}

static void
test_errors (void)
{
#define STOP "{\"technique\":\"a\",\"time\":1,\"began\":1,\"settled\":true}"
  static const struct {
    const char *text;
    const char *error;
  } rows[] = {
    { "", "stops" },
    { "[]", "stops" },
    { "{}", "format" },
    { "{\"format\":2,\"stops\":[],\"rests\":[]}", "format" },
    { "{\"format\":1,\"rests\":[]}", "stops" },
    { "{\"format\":1,\"stops\":[]}", "rests" },
    { "{\"format\":1,\"stops\":[" STOP ",{}],\"rests\":[]}", "stops[1].technique" },
    { "{\"format\":1,\"stops\":[{\"technique\":\"a\",\"side\":\"up\",\"time\":1,\"began\":1,\"settled\":true}],"
      "\"rests\":[]}",
      "stops[0].side" },
    { "{\"format\":1,\"stops\":[{\"technique\":\"a\",\"time\":-1,\"began\":1,\"settled\":true}],\"rests\":[]}",
      "stops[0].time" },
    { "{\"format\":1,\"stops\":[{\"technique\":\"a\",\"time\":1,\"began\":\"x\",\"settled\":true}],\"rests\":[]}",
      "stops[0].began" },
    { "{\"format\":1,\"stops\":[{\"technique\":\"a\",\"time\":1,\"began\":1,\"settled\":1}],\"rests\":[]}",
      "stops[0].settled" },
    { "{\"format\":1,\"stops\":[],\"rests\":[{\"from\":1,\"length\":0}]}", "rests[0].length" },
    { "{\"format\":1,\"stops\":[],\"rests\":[{\"from\":1e300,\"length\":1}]}", "rests[0].from" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (GError) error = NULL;

    g_assert_null (loosen_stops_new_from_text (rows[i].text, &error));
    g_assert_nonnull (error);
    if (strstr (error->message, rows[i].error) == NULL)
      g_error ("%s: %s", rows[i].text, error->message);
  }
}

/* Cut anywhere it is an error, never half of the stops. */
static void
test_cut (void)
{
  g_autoptr (LoosenStops) stops = make_stops ();
  g_autofree char *text = loosen_stops_to_text (stops);

  for (gsize length = strlen (text); length > 0; length--) {
    g_autoptr (GError) error = NULL;

    text[length - 1] = '\0';
    g_assert_null (loosen_stops_new_from_text (text, &error));
    g_assert_nonnull (error);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/stops-text/round-trip", test_round_trip);
  g_test_add_func ("/stops-text/nothing", test_nothing);
  g_test_add_func ("/stops-text/errors", test_errors);
  g_test_add_func ("/stops-text/cut", test_cut);

  return g_test_run ();
}
