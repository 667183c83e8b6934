/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <adwaita.h>

#include "loosen-fake-clock.h"
#include "loosen-notices.h"
#include "loosen-test-utils.h"

typedef struct {
  LoosenCatalog *catalog;
  LoosenFakeClock *clock;
  LoosenStore *store;
  LoosenSafety *safety;
  GtkWidget *notices;
  GtkWidget *below;
  GtkWidget *stack;
  GtkWidget *window;
  guint n_shown;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  /* As beside the map: in a column that is no wider than can be read. */
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *clamp = g_object_new (ADW_TYPE_CLAMP, "maximum-size", 640, "child", box, NULL);
  GtkWidget *scrolled = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "child", clamp, "hscrollbar-policy", GTK_POLICY_NEVER, NULL);

  fixture->catalog = loosen_test_load_catalog ();
  fixture->clock = loosen_fake_clock_new ();
  fixture->store = loosen_store_new_in_memory ();
  fixture->safety = loosen_safety_new (fixture->catalog, LOOSEN_CLOCK (fixture->clock), fixture->store);
  fixture->notices = loosen_notices_new (fixture->safety);
  fixture->below = gtk_label_new ("below");
  g_signal_connect_swapped (fixture->notices, "show-block", G_CALLBACK (loosen_test_count), &fixture->n_shown);
  gtk_box_append (GTK_BOX (box), fixture->notices);
  gtk_box_append (GTK_BOX (box), fixture->below);
  fixture->stack = gtk_stack_new ();
  gtk_stack_add_named (GTK_STACK (fixture->stack), scrolled, "home");
  gtk_stack_add_named (GTK_STACK (fixture->stack), gtk_label_new ("another page"), "other");
  fixture->window = loosen_test_show (fixture->stack, 420, 700);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  loosen_test_close (fixture->window);
  g_clear_object (&fixture->safety);
  g_clear_object (&fixture->store);
  g_clear_object (&fixture->clock);
  g_clear_pointer (&fixture->catalog, loosen_catalog_unref);
}

static void
answer (Fixture *fixture, const char *question, LoosenAnswer answer)
{
  loosen_screening_set_answer (loosen_safety_get_screening (fixture->safety),
                               loosen_catalog_find_question (fixture->catalog, question), answer,
                               loosen_safety_get_now (fixture->safety));
  loosen_safety_changed (fixture->safety);
  loosen_test_settle ();
}

static void
click (Fixture *fixture, const char *label)
{
  GtkWidget *text = loosen_test_find_label (fixture->notices, label);

  g_assert_nonnull (text);
  g_signal_emit_by_name (gtk_widget_get_ancestor (text, GTK_TYPE_BUTTON), "clicked");
  loosen_test_settle ();
}

static void
test_empty (Fixture *fixture, gconstpointer data)
{
  g_assert_false (gtk_widget_get_visible (fixture->notices));
  answer (fixture, "XC_VEINS", LOOSEN_ANSWER_YES);
  g_assert_false (gtk_widget_get_visible (fixture->notices));
}

/* What lies below begins where the last notice ends, however its words are broken into lines. */
static void
test_room (Fixture *fixture, gconstpointer data)
{
  static const char *const questions[] = { "CL_SIX_WEEKS", "CL_WORSE", "UR_FEVER" };

  for (guint i = 0; i < G_N_ELEMENTS (questions); i++) {
    graphene_rect_t last, below;

    /* As in the program, they come up while another page is shown. */
    gtk_stack_set_visible_child_name (GTK_STACK (fixture->stack), "other");
    loosen_test_settle ();
    answer (fixture, questions[i], LOOSEN_ANSWER_YES);
    gtk_stack_set_visible_child_name (GTK_STACK (fixture->stack), "home");
    loosen_test_settle ();
    g_assert_true (gtk_widget_get_visible (fixture->notices));
    g_assert_true (gtk_widget_compute_bounds (gtk_widget_get_last_child (gtk_widget_get_first_child (fixture->notices)), fixture->window, &last));
    g_assert_true (gtk_widget_compute_bounds (fixture->below, fixture->window, &below));
    g_assert_cmpfloat (last.origin.y + last.size.height, <=, below.origin.y);
  }
}

static void
test_banner (Fixture *fixture, gconstpointer data)
{
  const LoosenQuestion *question = loosen_catalog_find_question (fixture->catalog, "CL_SIX_WEEKS");

  answer (fixture, "CL_SIX_WEEKS", LOOSEN_ANSWER_YES);
  g_assert_nonnull (loosen_test_find_label (fixture->notices, question->message));
  click (fixture, "I have booked");
  g_assert_false (gtk_widget_get_visible (fixture->notices));

  answer (fixture, "CL_WORSE", LOOSEN_ANSWER_YES);
  g_assert_true (gtk_widget_get_visible (fixture->notices));
  click (fixture, "I have been seen");
  g_assert_false (gtk_widget_get_visible (fixture->notices));
}

static void
test_block (Fixture *fixture, gconstpointer data)
{
  answer (fixture, "UR_FEVER", LOOSEN_ANSWER_NOT_SURE);
  g_assert_nonnull (loosen_test_find_label (fixture->notices, "Get advice today"));
  click (fixture, "Show what to do");
  g_assert_cmpuint (fixture->n_shown, ==, 1);
  answer (fixture, "EM_CHEST", LOOSEN_ANSWER_YES);
  g_assert_nonnull (loosen_test_find_label (fixture->notices, "Get help now"));
  g_assert_null (loosen_test_find_label (fixture->notices, "Get advice today"));
}

static void
test_trouble (Fixture *fixture, gconstpointer data)
{
  g_assert_true (loosen_store_set_text (fixture->store, "safety.stops", "{", 0, NULL));
  g_clear_object (&fixture->safety);
  g_test_expect_message ("Loosen", G_LOG_LEVEL_WARNING, "*Cannot read*");
  fixture->safety = loosen_safety_new (fixture->catalog, LOOSEN_CLOCK (fixture->clock), fixture->store);
  g_test_assert_expected_messages ();
  loosen_test_close (fixture->window);
  fixture->notices = loosen_notices_new (fixture->safety);
  fixture->window = loosen_test_show (fixture->notices, 380, 700);
  g_assert_nonnull (loosen_test_find_label (fixture->notices, loosen_safety_get_trouble (fixture->safety)));
}

int
main (int argc, char **argv)
{
  g_autoptr (GtkCssProvider) style = NULL;

  gtk_test_init (&argc, &argv, NULL);
  style = gtk_css_provider_new ();
  adw_init ();
  gtk_css_provider_load_from_resource (style, "/io/github/loosen_app/Loosen/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (style),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);

#define ADD(name, function) g_test_add ("/notices/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("empty", test_empty);
  ADD ("room", test_room);
  ADD ("banner", test_banner);
  ADD ("block", test_block);
  ADD ("trouble", test_trouble);
#undef ADD

  return g_test_run ();
}
