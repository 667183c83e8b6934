/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "session-fixture.h"

#include "loosen-fake-clock.h"
#include "loosen-ring.h"
#include "loosen-ring-art.h"

static LoosenRing *
get_ring (Fixture *fixture)
{
  return LOOSEN_RING (fixture_find_type (GTK_WIDGET (fixture->page), LOOSEN_TYPE_RING));
}

static GtkWidget *
find_label (LoosenRing *ring, const char *css_class)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (ring)); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    if (gtk_widget_has_css_class (child, css_class))
      return child;
    for (GtkWidget *label = gtk_widget_get_first_child (child); label != NULL;
         label = gtk_widget_get_next_sibling (label))
      if (gtk_widget_has_css_class (label, css_class))
        return label;
  }
  g_assert_not_reached ();
}

static const char *
get_text (LoosenRing *ring, const char *css_class)
{
  return gtk_label_get_text (GTK_LABEL (find_label (ring, css_class)));
}

static void
test_digits (void)
{
  Fixture fixture = { 0 };
  LoosenRing *ring;

  fixture_set_animations (FALSE);
  fixture_open (&fixture, "stretch_figure4_supine", LOOSEN_SIDE_BOTH, 900, 700);
  ring = get_ring (&fixture);
  g_assert_cmpstr (get_text (ring, "digits"), ==, "0:20");
  g_assert_cmpstr (get_text (ring, "word"), ==, "Get into place");
  fixture_advance (&fixture, 3 * SECOND);
  g_assert_cmpstr (get_text (ring, "digits"), ==, "0:17");

  fixture_run_to (&fixture, LOOSEN_STEP_HOLD);
  g_assert_cmpstr (get_text (ring, "digits"), ==, "0:30");
  g_assert_cmpstr (get_text (ring, "word"), ==, "Breathe in");
  g_assert_cmpstr (get_text (ring, "count"), ==, "4");
  fixture_advance (&fixture, 4 * SECOND);
  g_assert_cmpstr (get_text (ring, "digits"), ==, "0:26");
  g_assert_cmpstr (get_text (ring, "word"), ==, "Breathe out");
  g_assert_cmpstr (get_text (ring, "count"), ==, "6");
  fixture_advance (&fixture, SECOND);
  g_assert_cmpstr (get_text (ring, "count"), ==, "5");

  fixture_click (&fixture, "Add 15 seconds");
  fixture_click (&fixture, "Add 15 seconds");
  fixture_click (&fixture, "Add 15 seconds");
  g_assert_cmpstr (get_text (ring, "digits"), ==, "1:10");
  fixture_close (&fixture);
}

/* 45 seconds hold four whole breaths of ten; what is left over is breathed easily, without a count. */
static void
test_easy (void)
{
  Fixture fixture = { 0 };
  LoosenRing *ring;

  fixture_set_animations (FALSE);
  fixture_open (&fixture, "stretch_figure4_supine", LOOSEN_SIDE_BOTH, 900, 700);
  fixture_run_to (&fixture, LOOSEN_STEP_HOLD);
  ring = get_ring (&fixture);
  fixture_click (&fixture, "Add 15 seconds");
  fixture_advance (&fixture, 40 * SECOND);
  g_assert_cmpstr (get_text (ring, "word"), ==, "Breathe easily");
  g_assert_false (gtk_widget_get_visible (find_label (ring, "count")));
  g_assert_cmpstr (get_text (ring, "digits"), ==, "0:05");
  fixture_close (&fixture);
}

static void
test_roll (void)
{
  Fixture fixture = { 0 };
  LoosenRing *ring;

  fixture_set_animations (FALSE);
  fixture_open (&fixture, "roller_glute", LOOSEN_SIDE_LEFT, 900, 700);
  ring = get_ring (&fixture);
  g_assert_false (gtk_widget_get_visible (find_label (ring, "beat")));
  fixture_run_to (&fixture, LOOSEN_STEP_HOLD);
  g_assert_cmpstr (get_text (ring, "beat"), ==, "Roll slowly: away");
  fixture_advance (&fixture, 3 * SECOND);
  g_assert_cmpstr (get_text (ring, "beat"), ==, "Roll slowly: and back");
  fixture_advance (&fixture, 3 * SECOND);
  g_assert_cmpstr (get_text (ring, "beat"), ==, "Roll slowly: away");
  fixture_close (&fixture);
}

static void
test_repetitions (void)
{
  Fixture fixture = { 0 };
  LoosenRing *ring;

  fixture_set_animations (FALSE);
  fixture_open (&fixture, "mob_nerve_slider", LOOSEN_SIDE_LEFT, 900, 700);
  fixture_run_to (&fixture, LOOSEN_STEP_REPS);
  ring = get_ring (&fixture);
  g_assert_cmpstr (get_text (ring, "beat"), ==, "1 of 10");
  fixture_advance (&fixture, 12 * SECOND);
  g_assert_cmpstr (get_text (ring, "beat"), ==, "3 of 10");
  fixture_close (&fixture);
}

static void
test_accessible (void)
{
  Fixture fixture = { 0 };
  GtkAccessible *ring;

  fixture_set_animations (FALSE);
  fixture_open (&fixture, "stretch_figure4_supine", LOOSEN_SIDE_BOTH, 900, 700);
  fixture_run_to (&fixture, LOOSEN_STEP_HOLD);
  fixture_advance (&fixture, 12 * SECOND);
  ring = GTK_ACCESSIBLE (get_ring (&fixture));
  gtk_test_accessible_assert_role (ring, GTK_ACCESSIBLE_ROLE_METER);
  gtk_test_accessible_assert_property (ring, GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0);
  gtk_test_accessible_assert_property (ring, GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 30.0);
  gtk_test_accessible_assert_property (ring, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 18.0);
  gtk_test_accessible_assert_property (ring, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "18 seconds left");
  fixture_close (&fixture);
}

/* Without animations: at most four frames a second, and no second without one. */
static void
test_frames_still (void)
{
  Fixture fixture = { 0 };
  LoosenRing *ring;
  guint before;

  fixture_set_animations (FALSE);
  fixture_open (&fixture, "roller_glute", LOOSEN_SIDE_LEFT, 900, 700);
  fixture_run_to (&fixture, LOOSEN_STEP_HOLD);
  ring = get_ring (&fixture);
  for (guint second = 0; second < 20; second++) {
    guint frames;

    before = loosen_ring_get_n_frames (ring);
    for (guint i = 0; i < 20; i++)
      fixture_advance (&fixture, SECOND / 20);
    frames = loosen_ring_get_n_frames (ring) - before;
    g_assert_cmpuint (frames, >=, 1);
    g_assert_cmpuint (frames, <=, 4);
  }
  fixture_close (&fixture);
}

static void
test_frames_animated (void)
{
  Fixture fixture = { 0 };
  LoosenRing *ring;
  guint before;

  fixture_set_animations (TRUE);
  fixture_open (&fixture, "stretch_figure4_supine", LOOSEN_SIDE_BOTH, 900, 700);
  fixture_run_to (&fixture, LOOSEN_STEP_HOLD);
  ring = get_ring (&fixture);
  before = loosen_ring_get_n_frames (ring);
  for (guint i = 0; i < 20; i++)
    fixture_advance (&fixture, SECOND / 60);
  g_assert_cmpuint (loosen_ring_get_n_frames (ring) - before, >=, 8);

  /* Switched off in the middle of a hold. */
  fixture_set_animations (FALSE);
  fixture_flush (&fixture);
  before = loosen_ring_get_n_frames (ring);
  for (guint i = 0; i < 20; i++)
    fixture_advance (&fixture, SECOND / 60);
  g_assert_cmpuint (loosen_ring_get_n_frames (ring) - before, <=, 2);
  fixture_close (&fixture);
}

static void
test_frames_paused (void)
{
  Fixture fixture = { 0 };
  LoosenRing *ring;

  for (guint animated = 0; animated < 2; animated++) {
    guint before;

    fixture_set_animations (animated == 1);
    fixture_open (&fixture, "stretch_figure4_supine", LOOSEN_SIDE_BOTH, 900, 700);
    fixture_run_to (&fixture, LOOSEN_STEP_HOLD);
    fixture_advance (&fixture, 5 * SECOND);
    fixture_click (&fixture, "Pause");
    ring = get_ring (&fixture);
    g_assert_cmpstr (get_text (ring, "word"), ==, "Paused");
    g_assert_cmpstr (get_text (ring, "digits"), ==, "0:25");
    /* Nor is anybody woken. */
    g_assert_cmpuint (loosen_fake_clock_get_n_pending (LOOSEN_FAKE_CLOCK (fixture.clock)), ==, 0);
    before = loosen_ring_get_n_frames (ring);
    for (guint i = 0; i < 20; i++)
      fixture_advance (&fixture, SECOND / 4);
    g_assert_cmpuint (loosen_ring_get_n_frames (ring), ==, before);
    g_assert_cmpstr (get_text (ring, "digits"), ==, "0:25");
    fixture_close (&fixture);
  }
}

/* A ring that is not seen neither draws nor ticks; when it is seen again it is right at once. */
static void
test_hidden (void)
{
  Fixture fixture = { 0 };
  LoosenRing *ring;
  guint before;

  fixture_set_animations (TRUE);
  fixture_open (&fixture, "stretch_figure4_supine", LOOSEN_SIDE_BOTH, 900, 700);
  fixture_run_to (&fixture, LOOSEN_STEP_HOLD);
  ring = get_ring (&fixture);
  gtk_widget_set_visible (GTK_WIDGET (fixture.page), FALSE);
  before = loosen_ring_get_n_frames (ring);
  for (guint i = 0; i < 5; i++)
    fixture_advance (&fixture, SECOND);
  g_assert_cmpuint (loosen_ring_get_n_frames (ring), ==, before);
  gtk_widget_set_visible (GTK_WIDGET (fixture.page), TRUE);
  g_assert_cmpstr (get_text (ring, "digits"), ==, "0:25");
  fixture_close (&fixture);
}

static void
test_lifetime (void)
{
  Fixture fixture = { 0 };
  GtkWidget *ring = g_object_ref_sink (loosen_ring_new ());

  fixture_load (&fixture, "stretch_figure4_supine", LOOSEN_SIDE_BOTH);
  g_object_set (ring, "session", fixture.session, NULL);
  g_assert_true (loosen_ring_get_session (LOOSEN_RING (ring)) == fixture.session);
  loosen_session_start (fixture.session);
  loosen_ring_set_session (LOOSEN_RING (ring), NULL);
  g_assert_cmpuint (
    g_signal_handlers_disconnect_matched (fixture.session, G_SIGNAL_MATCH_DATA, 0, 0, NULL, NULL, ring), ==,
    0);
  loosen_ring_set_session (LOOSEN_RING (ring), fixture.session);
  g_assert_finalize_object (ring);
  loosen_session_end (fixture.session);
  g_assert_finalize_object (g_steal_pointer (&fixture.session));
  fixture_close (&fixture);
}

/* A frame is for what can be seen: a pixel or so. */
static void
test_art_differs (void)
{
  g_autoptr (LoosenRingArt) art = loosen_ring_art_new ();
  LoosenRingLook a = { .fraction = 0.5, .fullness = 0.2 };
  LoosenRingLook b = a;

  loosen_ring_art_set_diameter (art, 500);
  g_assert_false (loosen_ring_art_differs (art, &a, &b));
  b.fullness = 0.3;
  g_assert_false (loosen_ring_art_differs (art, &a, &b));
  a.orb = b.orb = TRUE;
  g_assert_true (loosen_ring_art_differs (art, &a, &b));
  b.fullness = 0.201;
  g_assert_false (loosen_ring_art_differs (art, &a, &b));
  b = a;
  b.fraction = 0.499;
  g_assert_true (loosen_ring_art_differs (art, &a, &b));
  b.fraction = 0.4999;
  g_assert_false (loosen_ring_art_differs (art, &a, &b));
  /* A dot is there or not. */
  a = (LoosenRingLook){ .fraction = 0.499, .dotted = TRUE };
  b = (LoosenRingLook){ .fraction = 0.495, .dotted = TRUE };
  g_assert_false (loosen_ring_art_differs (art, &a, &b));
  b.fraction = 0.47;
  g_assert_true (loosen_ring_art_differs (art, &a, &b));
  b = a;
  b.faint = TRUE;
  g_assert_true (loosen_ring_art_differs (art, &a, &b));
}

int
main (int argc, char **argv)
{
  fixture_init (&argc, &argv);
  g_test_add_func ("/session/ring/digits", test_digits);
  g_test_add_func ("/session/ring/easy", test_easy);
  g_test_add_func ("/session/ring/roll", test_roll);
  g_test_add_func ("/session/ring/repetitions", test_repetitions);
  g_test_add_func ("/session/ring/accessible", test_accessible);
  g_test_add_func ("/session/ring/frames-still", test_frames_still);
  g_test_add_func ("/session/ring/frames-animated", test_frames_animated);
  g_test_add_func ("/session/ring/frames-paused", test_frames_paused);
  g_test_add_func ("/session/ring/hidden", test_hidden);
  g_test_add_func ("/session/ring/lifetime", test_lifetime);
  g_test_add_func ("/session/ring/art-differs", test_art_differs);

  return g_test_run ();
}
