/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "session-fixture.h"

#include "loosen-ring.h"
#include "loosen-test-utils.h"

typedef struct {
  int width;
  int height;
  double text;
  gboolean rtl;
} Size;

static const Size sizes[] = {
  { 360, 640, 1, FALSE },  { 640, 360, 1, FALSE },   { 390, 780, 1, FALSE },  { 1024, 600, 1, FALSE },
  { 1180, 800, 1, FALSE }, { 1920, 1080, 1, FALSE }, { 360, 640, 2, FALSE },  { 640, 360, 2, FALSE },
  { 1024, 600, 2, FALSE }, { 1180, 800, 2, FALSE },  { 360, 640, 1, TRUE },   { 640, 360, 1, TRUE },
  { 1180, 800, 1, TRUE },  { 700, 500, 1.5, FALSE }, { 500, 700, 1.5, TRUE },
};

static const Size small[] = { { 360, 420, 1, FALSE }, { 340, 300, 1, FALSE }, { 640, 360, 1, FALSE },
                              { 360, 640, 2, FALSE } };

static const char *controls[] = { "Back", "Pause", "Add 15 seconds", "Skip", "Sharp pain: stop" };

static void
set_text_scale (double scale)
{
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", (int) (96 * PANGO_SCALE * scale), NULL);
}

static graphene_rect_t
get_bounds (GtkWidget *widget, GtkWidget *target)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, target, &bounds));

  return bounds;
}

static void
assert_inside (GtkWidget *widget, GtkWidget *target)
{
  graphene_rect_t bounds = get_bounds (widget, target);

  g_assert_cmpfloat (bounds.origin.x, >=, 0);
  g_assert_cmpfloat (bounds.origin.y, >=, 0);
  g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, gtk_widget_get_width (target));
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, gtk_widget_get_height (target));
}

/* No two of the widgets that are direct children of the same parent and seen cover each other. */
static void
assert_apart (GtkWidget *parent)
{
  for (GtkWidget *a = gtk_widget_get_first_child (parent); a != NULL; a = gtk_widget_get_next_sibling (a)) {
    if (!gtk_widget_get_mapped (a) || gtk_widget_get_opacity (a) == 0)
      continue;
    assert_inside (a, parent);
    for (GtkWidget *b = gtk_widget_get_next_sibling (a); b != NULL; b = gtk_widget_get_next_sibling (b)) {
      graphene_rect_t one = get_bounds (a, parent);
      graphene_rect_t other;

      if (!gtk_widget_get_mapped (b) || gtk_widget_get_opacity (b) == 0)
        continue;
      other = get_bounds (b, parent);
      /* Borders may share a line. */
      graphene_rect_inset (&one, 0.5, 0.5);
      if (graphene_rect_intersection (&one, &other, NULL))
        g_error ("%s (%s) covers %s (%s)", G_OBJECT_TYPE_NAME (a), gtk_widget_get_name (a),
                 G_OBJECT_TYPE_NAME (b), gtk_widget_get_name (b));
    }
  }
}

static void
open_at (Fixture *fixture, const Size *size, const char *technique)
{
  g_test_message ("%d x %d, text %g, %s", size->width, size->height, size->text, size->rtl ? "rtl" : "ltr");
  set_text_scale (size->text);
  gtk_widget_set_default_direction (size->rtl ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
  fixture_set_animations (FALSE);
  fixture_open (fixture, technique, LOOSEN_SIDE_BOTH, size->width, size->height);
  g_assert_cmpint (gtk_widget_get_width (fixture->window), ==, size->width);
  g_assert_cmpint (gtk_widget_get_height (fixture->window), ==, size->height);
}

static void
close_at (Fixture *fixture)
{
  fixture_close (fixture);
  set_text_scale (1);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
check_stage (Fixture *fixture)
{
  GtkWidget *stop = fixture_find_button (fixture, "Sharp pain: stop");

  for (guint i = 0; i < G_N_ELEMENTS (controls); i++) {
    GtkWidget *button = fixture_find_button (fixture, controls[i]);

    g_assert_nonnull (button);
    assert_inside (button, fixture->window);
    g_assert_cmpfloat (get_bounds (button, fixture->window).size.height, >=, 64);
    g_assert_cmpfloat (get_bounds (button, fixture->window).size.width, >=, 44);
  }
  g_assert_cmpfloat (get_bounds (stop, fixture->window).size.height, >=, 74);
  assert_apart (gtk_widget_get_parent (stop));
  g_assert_nonnull (fixture_find_type (GTK_WIDGET (fixture->page), LOOSEN_TYPE_RING));
}

/* Controls and stop are always there whole, and the stop does not move from step to step. */
static void
test_stage (gconstpointer data)
{
  const Size *size = data;
  Fixture fixture = { 0 };
  static const LoosenStepKind kinds[] = { LOOSEN_STEP_HOLD, LOOSEN_STEP_REST, LOOSEN_STEP_SWITCH };
  graphene_rect_t place;

  open_at (&fixture, size, "ball_piriformis_floor");
  check_stage (&fixture);
  place = get_bounds (fixture_find_button (&fixture, "Sharp pain: stop"), fixture.window);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    graphene_rect_t now;

    fixture_run_to (&fixture, kinds[i]);
    check_stage (&fixture);
    now = get_bounds (fixture_find_button (&fixture, "Sharp pain: stop"), fixture.window);
    g_assert_true (graphene_rect_equal (&place, &now));
  }
  close_at (&fixture);
}

/* The question at half of a hold: whole, with controls and stop where they were. Where text is very large and the
 * window very low there may be no room for it. */
static void
test_check (gconstpointer data)
{
  const Size *size = data;
  Fixture fixture = { 0 };
  graphene_rect_t places[G_N_ELEMENTS (controls)];
  GtkWidget *button;

  open_at (&fixture, size, "ball_piriformis_floor");
  fixture_run_to (&fixture, LOOSEN_STEP_HOLD);
  for (guint i = 0; i < G_N_ELEMENTS (controls); i++)
    places[i] = get_bounds (fixture_find_button (&fixture, controls[i]), fixture.window);
  fixture_advance (&fixture, 15 * SECOND);
  fixture_flush (&fixture);
  for (guint round = 0; round < 2; round++) {
    check_stage (&fixture);
    for (guint i = 0; i < G_N_ELEMENTS (controls); i++) {
      graphene_rect_t now = get_bounds (fixture_find_button (&fixture, controls[i]), fixture.window);

      g_assert_true (graphene_rect_equal (&places[i], &now));
    }
    button = fixture_find_button (&fixture, "Pressure 7 of 10");
    if (round > 0 || (button == NULL && size->text > 1))
      break;
    g_assert_nonnull (button);
    assert_inside (button, fixture.window);
    g_assert_cmpfloat (get_bounds (button, fixture.window).size.height, >=, 30);
    g_assert_cmpfloat (get_bounds (button, fixture.window).size.width, >=, 22);
    assert_apart (gtk_widget_get_parent (button));
    fixture_click (&fixture, "Pressure 7 of 10");
    g_assert_true (fixture_shows (&fixture, "Ease off a little."));
  }
  g_assert_cmpint (gtk_widget_get_width (fixture.window), ==, size->width);
  g_assert_cmpint (gtk_widget_get_height (fixture.window), ==, size->height);
  close_at (&fixture);
}

/* However small the window is: countdown, breath word and stop. */
static void
test_small (gconstpointer data)
{
  const Size *size = data;
  static const LoosenStepKind kinds[] = { LOOSEN_STEP_SETTLE, LOOSEN_STEP_HOLD, LOOSEN_STEP_REST,
                                          LOOSEN_STEP_SWITCH };
  Fixture fixture = { 0 };

  open_at (&fixture, size, "stretch_figure4_supine");
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    GtkWidget *ring;
    graphene_rect_t digits;

    fixture_run_to (&fixture, kinds[i]);
    check_stage (&fixture);
    ring = fixture_find_type (GTK_WIDGET (fixture.page), LOOSEN_TYPE_RING);
    assert_inside (ring, fixture.window);
    digits = get_bounds (gtk_widget_get_first_child (ring), fixture.window);
    g_assert_cmpfloat (digits.size.height, >=, 30);
    if (kinds[i] == LOOSEN_STEP_HOLD) {
      GtkWidget *word = loosen_test_find_label (ring, "Breathe in");

      g_assert_nonnull (word);
      g_assert_true (gtk_widget_get_mapped (word));
      assert_inside (word, ring);
      g_assert_cmpfloat (get_bounds (word, fixture.window).size.height, >=, 9);
    }
  }
  close_at (&fixture);
}

static void
check_card (Fixture *fixture, const char *const *buttons)
{
  for (guint i = 0; buttons[i] != NULL; i++) {
    GtkWidget *button = fixture_find_button (fixture, buttons[i]);

    if (button == NULL)
      g_error ("There is no button \"%s\"", buttons[i]);
    assert_inside (button, fixture->window);
    g_assert_cmpfloat (get_bounds (button, fixture->window).size.height, >=, 74);
    assert_apart (gtk_widget_get_parent (button));
  }
}

static void
test_cards (gconstpointer data)
{
  const Size *size = data;
  Fixture fixture = { 0 };

  open_at (&fixture, size, "ball_piriformis_floor");
  fixture_run_to (&fixture, LOOSEN_STEP_HOLD);
  fixture_sleep (&fixture, 60 * SECOND);
  check_card (&fixture, (const char *[]){ "Resume", "Restart this side", "End session", NULL });
  fixture_click (&fixture, "Resume");
  loosen_session_page_ask_end (fixture.page, FALSE);
  fixture_flush (&fixture);
  check_card (&fixture, (const char *[]){ "Keep going", "End session", NULL });
  fixture_click (&fixture, "Keep going");
  fixture_click (&fixture, "Sharp pain: stop");
  g_assert_true (fixture_shows (&fixture, "Ease off now"));
  check_card (&fixture, (const char *[]){ "Yes, it has gone", "No, stop for today", NULL });
  fixture_click (&fixture, "No, stop for today");
  check_card (&fixture, (const char *[]){ "Back to the map", NULL });
  close_at (&fixture);
}

static double
get_digits_height (Fixture *fixture)
{
  GtkWidget *ring = fixture_find_type (GTK_WIDGET (fixture->page), LOOSEN_TYPE_RING);

  return get_bounds (gtk_widget_get_first_child (ring), fixture->window).size.height;
}

/* The digits grow with the window and with the text size, and stay within the ring. */
static void
test_digits_grow (void)
{
  static const Size rising[] = {
    { 360, 640, 1, FALSE }, { 390, 780, 1, FALSE }, { 1180, 800, 1, FALSE }, { 1920, 1080, 1, FALSE }
  };
  double last = 0;

  for (guint i = 0; i < G_N_ELEMENTS (rising); i++) {
    Fixture fixture = { 0 };
    GtkWidget *ring;

    open_at (&fixture, &rising[i], "stretch_figure4_supine");
    fixture_run_to (&fixture, LOOSEN_STEP_HOLD);
    g_assert_cmpfloat (get_digits_height (&fixture), >, last);
    last = get_digits_height (&fixture);
    ring = fixture_find_type (GTK_WIDGET (fixture.page), LOOSEN_TYPE_RING);
    for (GtkWidget *label = gtk_widget_get_first_child (ring); label != NULL;
         label = gtk_widget_get_next_sibling (label))
      if (gtk_widget_get_mapped (label))
        assert_inside (label, ring);
    close_at (&fixture);
  }
}

static void
test_digits_scale (void)
{
  static const Size rising[] = { { 1180, 800, 1, FALSE }, { 1180, 800, 1.25, FALSE } };
  double last = 0;

  for (guint i = 0; i < G_N_ELEMENTS (rising); i++) {
    Fixture fixture = { 0 };

    open_at (&fixture, &rising[i], "stretch_figure4_supine");
    g_assert_cmpfloat (get_digits_height (&fixture), >, last);
    last = get_digits_height (&fixture);
    close_at (&fixture);
  }
}

/* Columns follow the text direction; what goes along time does not. */
static void
test_directions (void)
{
  static const Size both[] = { { 1180, 800, 1, FALSE }, { 1180, 800, 1, TRUE } };

  for (guint i = 0; i < G_N_ELEMENTS (both); i++) {
    Fixture fixture = { 0 };
    GtkWidget *ring;
    GtkWidget *back;
    GtkWidget *skip;
    double middle;

    open_at (&fixture, &both[i], "stretch_figure4_supine");
    ring = fixture_find_type (GTK_WIDGET (fixture.page), LOOSEN_TYPE_RING);
    back = fixture_find_button (&fixture, "Back");
    skip = fixture_find_button (&fixture, "Skip");
    middle = get_bounds (ring, fixture.window).origin.x + gtk_widget_get_width (ring) / 2.0;
    g_assert_true ((middle > both[i].width / 2.0) == !both[i].rtl);
    g_assert_cmpfloat (get_bounds (back, fixture.window).origin.x, <,
                       get_bounds (skip, fixture.window).origin.x);
    g_assert_cmpint (gtk_widget_get_direction (gtk_widget_get_first_child (ring)), ==, GTK_TEXT_DIR_LTR);
    close_at (&fixture);
  }
}

/* Compact: one column, however wide. */
static void
test_compact (void)
{
  static const Size size = { 1180, 800, 1, FALSE };
  Fixture fixture = { 0 };
  GtkWidget *ring;

  open_at (&fixture, &size, "stretch_figure4_supine");
  g_object_set (fixture.page, "compact", TRUE, NULL);
  fixture_flush (&fixture);
  ring = fixture_find_type (GTK_WIDGET (fixture.page), LOOSEN_TYPE_RING);
  g_assert_cmpfloat_with_epsilon (
    get_bounds (ring, fixture.window).origin.x + gtk_widget_get_width (ring) / 2.0, 590, 1);
  check_stage (&fixture);
  close_at (&fixture);
}

int
main (int argc, char **argv)
{
  fixture_init (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++) {
    g_autofree char *name = g_strdup_printf ("%dx%d-%g-%s", sizes[i].width, sizes[i].height, sizes[i].text,
                                             sizes[i].rtl ? "rtl" : "ltr");
    g_autofree char *stage = g_strconcat ("/session/layout/stage/", name, NULL);
    g_autofree char *cards = g_strconcat ("/session/layout/cards/", name, NULL);

    g_test_add_data_func (stage, &sizes[i], test_stage);
    g_test_add_data_func (cards, &sizes[i], test_cards);
  }
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++) {
    g_autofree char *path = g_strdup_printf ("/session/layout/check/%dx%d-%g-%s", sizes[i].width, sizes[i].height,
                                             sizes[i].text, sizes[i].rtl ? "rtl" : "ltr");

    g_test_add_data_func (path, &sizes[i], test_check);
  }
  for (guint i = 0; i < G_N_ELEMENTS (small); i++) {
    g_autofree char *path = g_strdup_printf ("/session/layout/small/%dx%d-%g", small[i].width, small[i].height,
                                             small[i].text);

    g_test_add_data_func (path, &small[i], test_small);
  }
  g_test_add_func ("/session/layout/digits-grow", test_digits_grow);
  g_test_add_func ("/session/layout/digits-scale", test_digits_scale);
  g_test_add_func ("/session/layout/directions", test_directions);
  g_test_add_func ("/session/layout/compact", test_compact);

  return g_test_run ();
}
