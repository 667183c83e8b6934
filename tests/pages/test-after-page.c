/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is asked after a session and on the next day, and what is said to it. */

#include "loosen-after-page.h"
#include "loosen-complaint.h"
#include "loosen-config.h"
#include "loosen-next-day-card.h"
#include "loosen-test-utils.h"

typedef struct {
  LoosenCatalog *catalog;
  GtkWidget *window;
  LoosenAfterPage *page;
  LoosenNextDayCard *card;
  LoosenRating rating;
  guint n_done;
  guint n_rated;
} Fixture;

static void
done_cb (Fixture *fixture, const LoosenRating *rating)
{
  fixture->n_done++;
  if (rating == NULL)
    return;
  fixture->n_rated++;
  fixture->rating = *rating;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  fixture->catalog = loosen_test_load_catalog ();
  fixture->page = g_object_new (LOOSEN_TYPE_AFTER_PAGE, "vexpand", TRUE, NULL);
  fixture->card = LOOSEN_NEXT_DAY_CARD (loosen_next_day_card_new ());
  g_signal_connect_swapped (fixture->page, "done", G_CALLBACK (done_cb), fixture);
  g_signal_connect_swapped (fixture->card, "rated", G_CALLBACK (done_cb), fixture);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (fixture->page));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (fixture->card));
  gtk_widget_set_visible (GTK_WIDGET (fixture->card), data != NULL);
  gtk_widget_set_visible (GTK_WIDGET (fixture->page), data == NULL);
  fixture->window = loosen_test_show (box, 700, 700);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  loosen_test_close (fixture->window);
  g_clear_pointer (&fixture->catalog, loosen_catalog_unref);
}

static void
begin (Fixture *fixture, int before, const char *id)
{
  LoosenChoice choice =
    loosen_choice_suggest (loosen_test_technique (fixture->catalog, id), LOOSEN_SIDE_BOTH, FALSE);
  g_autoptr (LoosenRoutine) routine = loosen_routine_new (fixture->catalog, &choice, 1, NULL);

  loosen_after_page_begin (fixture->page, fixture->catalog, before, routine);
  loosen_test_settle ();
}

static gboolean
is_shown_button (GtkWidget *widget, gconstpointer label)
{
  return GTK_IS_BUTTON (widget) && gtk_widget_get_mapped (widget) && loosen_test_find_label (widget, label) != NULL;
}

static void
press (Fixture *fixture, const char *label)
{
  GtkWidget *button = loosen_test_find (fixture->window, is_shown_button, label);

  if (button == NULL)
    g_error ("There is no button \"%s\"", label);
  if (GTK_IS_TOGGLE_BUTTON (button))
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button),
                                  !gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)));
  else
    g_signal_emit_by_name (button, "clicked");
  loosen_test_settle ();
}

static gboolean
is_advice (GtkWidget *widget, gconstpointer data)
{
  return GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) &&
         gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)) == GTK_ACCESSIBLE_ROLE_STATUS;
}

static const char *
get_advice (Fixture *fixture)
{
  GtkWidget *label = loosen_test_find (fixture->window, is_advice, NULL);

  return label != NULL ? gtk_label_get_text (GTK_LABEL (label)) : NULL;
}

static void
test_nothing_answered (Fixture *fixture, gconstpointer data)
{
  begin (fixture, 6, "ball_glute_wall");
  g_assert_null (get_advice (fixture));
  g_assert_false (GTK_IS_BUTTON (gtk_root_get_focus (GTK_ROOT (fixture->window))));
  press (fixture, "Done");
  g_assert_cmpuint (fixture->n_done, ==, 1);
  g_assert_cmpuint (fixture->n_rated, ==, 0);

  /* What is taken back is not answered. */
  press (fixture, "Better");
  press (fixture, "Better");
  press (fixture, "3");
  press (fixture, "3");
  g_assert_null (get_advice (fixture));
  press (fixture, "Done");
  g_assert_cmpuint (fixture->n_done, ==, 2);
  g_assert_cmpuint (fixture->n_rated, ==, 0);
}

#define STOP_NOT_GONE \
  "Stop here for today. If the feeling lasts more than 30 minutes, or you notice new numbness or weakness, go through " \
  "the safety questions again."
#define WORSE_LEG "Rest from pressure for 48 hours, then go one step easier."

static void
test_words (Fixture *fixture, gconstpointer data)
{
  static const struct {
    int before;
    const char *pain; /* (nullable) */
    const char *leg;  /* (nullable) */
    const char *advice;
    int after;
    LoosenLegChange change;
  } rows[] = {
    { 6, "3", NULL, "Your pain went down from 6 to 3.", 3, LOOSEN_LEG_UNKNOWN },
    { 6, "5", NULL, "Your pain is about the same as before.", 5, LOOSEN_LEG_UNKNOWN },
    { 6, "6", NULL, "Your pain is about the same as before.", 6, LOOSEN_LEG_UNKNOWN },
    { 6, "7", NULL, "Your pain is about the same as before.", 7, LOOSEN_LEG_UNKNOWN },
    { 6, "8", NULL, "Your pain went up from 6 to 8. " WORSE_LEG, 8, LOOSEN_LEG_UNKNOWN },
    { 0, "10", "Better", "Your pain went up from 0 to 10. " WORSE_LEG, 10, LOOSEN_LEG_BETTER },
    { 6, NULL, "Better", "Your leg feels better.", LOOSEN_PAIN_UNSET, LOOSEN_LEG_BETTER },
    { 6, NULL, "The same", "Your leg is about the same. That is a fair result, too.", LOOSEN_PAIN_UNSET,
      LOOSEN_LEG_SAME },
    { 6, NULL, "Worse", STOP_NOT_GONE, LOOSEN_PAIN_UNSET, LOOSEN_LEG_WORSE },
    { 6, "2", "Worse", "Your pain went down from 6 to 2. " STOP_NOT_GONE, 2, LOOSEN_LEG_WORSE },
    { 5, "2", "Better", "Your pain went down from 5 to 2. Your leg feels better.", 2, LOOSEN_LEG_BETTER },
    { LOOSEN_PAIN_UNSET, "8", "Better", "Your leg feels better.", 8, LOOSEN_LEG_BETTER },
    { LOOSEN_PAIN_UNSET, "8", NULL, NULL, 8, LOOSEN_LEG_UNKNOWN },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    begin (fixture, rows[i].before, "ball_glute_wall");
    g_assert_null (get_advice (fixture));
    if (rows[i].pain != NULL)
      press (fixture, rows[i].pain);
    if (rows[i].leg != NULL)
      press (fixture, rows[i].leg);
    g_assert_cmpstr (get_advice (fixture), ==, rows[i].advice);
    press (fixture, "Done");
    g_assert_cmpuint (fixture->n_rated, ==, i + 1);
    g_assert_false (fixture->rating.next_day);
    g_assert_false (fixture->rating.sore);
    g_assert_cmpint (fixture->rating.before, ==, rows[i].before);
    g_assert_cmpint (fixture->rating.after, ==, rows[i].after);
    g_assert_cmpint (fixture->rating.leg, ==, rows[i].change);
  }
}

/* Only the last of the three counts. */
static void
test_one_answer (Fixture *fixture, gconstpointer data)
{
  begin (fixture, 4, "ball_glute_wall");
  press (fixture, "Worse");
  press (fixture, "The same");
  press (fixture, "Better");
  g_assert_cmpstr (get_advice (fixture), ==, "Your leg feels better.");
  press (fixture, "Done");
  g_assert_cmpint (fixture->rating.leg, ==, LOOSEN_LEG_BETTER);
}

static gboolean
shows (Fixture *fixture, const char *text)
{
  GtkWidget *label = loosen_test_find_label (fixture->window, text);

  return label != NULL && gtk_widget_get_mapped (label);
}

static void
test_care (Fixture *fixture, gconstpointer data)
{
  const LoosenCareItem *const *items = loosen_catalog_get_care (fixture->catalog)->after_care;

  begin (fixture, 4, "ball_glute_wall");
  for (guint i = 0; items[i] != NULL; i++)
    g_assert_cmpint (shows (fixture, items[i]->text), ==, i < 3);
  g_assert_true (shows (fixture, "Before the session it was 4."));
  g_assert_true (shows (fixture, loosen_catalog_get_safety_texts (fixture->catalog)->after_session));
  begin (fixture, LOOSEN_PAIN_UNSET, "rest_90_90");
  g_assert_false (shows (fixture, items[0]->text));
  g_assert_false (shows (fixture, "Before the session it was 4."));
  begin (fixture, LOOSEN_PAIN_UNSET, "roller_calf");
  g_assert_true (shows (fixture, items[0]->text));
}

/* Done is whole in any window, and the page no larger than it. */
static void
test_sizes (Fixture *fixture, gconstpointer data)
{
  static const struct {
    int width;
    int height;
    double text;
    gboolean compact;
  } sizes[] = {
    { 360, 640, 1, TRUE }, { 640, 360, 1, TRUE }, { 1024, 600, 1, FALSE }, { 360, 640, 2, TRUE }, { 1024, 600, 2, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++) {
    graphene_rect_t bounds;
    graphene_rect_t advice;

    g_test_message ("%d x %d, text %g", sizes[i].width, sizes[i].height, sizes[i].text);
    g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", (int) (96 * PANGO_SCALE * sizes[i].text), NULL);
    loosen_after_page_set_compact (fixture->page, sizes[i].compact);
    /* Wide enough for the other text, until it is drawn anew. */
    gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1024, sizes[i].height);
    loosen_test_settle ();
    gtk_window_set_default_size (GTK_WINDOW (fixture->window), sizes[i].width, sizes[i].height);
    begin (fixture, 6, "ball_glute_wall");
    press (fixture, "8");
    /* The window manager takes its time. */
    for (guint k = 0; k < 100 && (gtk_widget_get_width (fixture->window) != sizes[i].width ||
                                  gtk_widget_get_height (fixture->window) != sizes[i].height); k++)
      loosen_test_settle ();
    loosen_test_settle ();
    g_assert_cmpint (gtk_widget_get_width (fixture->window), ==, sizes[i].width);
    g_assert_cmpint (gtk_widget_get_height (fixture->window), ==, sizes[i].height);
    g_assert_true (gtk_widget_compute_bounds (loosen_test_find (fixture->window, is_shown_button, "Done"),
                                              fixture->window, &bounds));
    g_assert_cmpfloat (bounds.origin.x, >=, 0);
    g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, sizes[i].width);
    g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, sizes[i].height);
    g_assert_cmpfloat (bounds.size.height, >=, 48);
    /* What follows is in sight, above Done. */
    g_assert_true (gtk_widget_compute_bounds (loosen_test_find (fixture->window, is_advice, NULL), fixture->window,
                                              &advice));
    g_assert_cmpfloat (advice.origin.y, >=, 0);
    g_assert_cmpfloat (advice.origin.y + advice.size.height, <=, bounds.origin.y);
  }
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * PANGO_SCALE, NULL);
}

static void
test_next_day (Fixture *fixture, gconstpointer data)
{
  static const struct {
    const char *answer;
    const char *advice;
    LoosenLegChange leg;
    gboolean sore;
  } rows[] = {
    { "Better", "Carry on.", LOOSEN_LEG_BETTER, FALSE },
    { "The same", "Carry on.", LOOSEN_LEG_SAME, FALSE },
    { "Worse", WORSE_LEG, LOOSEN_LEG_WORSE, FALSE },
    { "Only the muscle is sore", "A little muscle soreness for a day or so is common. Go lighter next time.",
      LOOSEN_LEG_SAME, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    GtkWidget *button;

    loosen_next_day_card_begin (fixture->card, fixture->catalog);
    loosen_test_settle ();
    g_assert_true (shows (fixture, "How is your leg today?"));
    g_assert_null (get_advice (fixture));
    button = loosen_test_find (fixture->window, is_shown_button, rows[i].answer);
    press (fixture, rows[i].answer);
    /* Pressed twice it answers once. */
    g_signal_emit_by_name (button, "clicked");
    g_assert_cmpuint (fixture->n_rated, ==, i + 1);
    g_assert_cmpstr (get_advice (fixture), ==, rows[i].advice);
    g_assert_false (gtk_widget_get_mapped (button));
    g_assert_true (fixture->rating.next_day);
    g_assert_cmpint (fixture->rating.leg, ==, rows[i].leg);
    g_assert_cmpint (fixture->rating.sore, ==, rows[i].sore);
    g_assert_cmpint (fixture->rating.before, ==, LOOSEN_PAIN_UNSET);
    g_assert_cmpint (fixture->rating.after, ==, LOOSEN_PAIN_UNSET);
  }
}

int
main (int argc, char *argv[])
{
  g_autoptr (GtkCssProvider) provider = NULL;

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  provider = gtk_css_provider_new ();
  gtk_css_provider_load_from_resource (provider, LOOSEN_RESOURCE_PATH "/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);

#define ADD(path, test) g_test_add ("/after-page" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("/nothing-answered", test_nothing_answered);
  ADD ("/words", test_words);
  ADD ("/one-answer", test_one_answer);
  ADD ("/care", test_care);
  ADD ("/sizes", test_sizes);
#undef ADD
  g_test_add ("/next-day-card", Fixture, GINT_TO_POINTER (1), set_up, test_next_day, tear_down);

  return g_test_run ();
}
