/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the tests of the safety pages share. */

#include "safety-fixture.h"

#include "loosen-test-utils.h"

/* 2027-03-10 12:00 UTC */
#define NOON (G_GINT64_CONSTANT (1804680000) * G_USEC_PER_SEC)

/**
 * safety_fixture_set_up:
 * @self: a fixture
 */
void
safety_fixture_set_up (SafetyFixture *self)
{
  self->catalog = loosen_test_load_catalog ();
  self->clock = loosen_fake_clock_new ();
  loosen_fake_clock_set_wall (self->clock, NOON);
  self->store = loosen_store_new_in_memory ();
  self->safety = loosen_safety_new (self->catalog, LOOSEN_CLOCK (self->clock), self->store);
}

/**
 * safety_fixture_tear_down:
 * @self: a fixture
 */
void
safety_fixture_tear_down (SafetyFixture *self)
{
  g_assert_finalize_object (g_steal_pointer (&self->safety));
  g_clear_object (&self->store);
  g_clear_object (&self->clock);
  g_clear_pointer (&self->catalog, loosen_catalog_unref);
}

/**
 * safety_fixture_question:
 * @self: a fixture
 * @id: of a question
 *
 * Returns: (transfer none): the question, which there must be
 */
const LoosenQuestion *
safety_fixture_question (SafetyFixture *self, const char *id)
{
  const LoosenQuestion *question = loosen_catalog_find_question (self->catalog, id);

  g_assert_nonnull (question);

  return question;
}

/**
 * safety_fixture_answer:
 * @self: a fixture
 * @id: of a question
 * @answer: its answer
 *
 * Answers without a page.
 */
void
safety_fixture_answer (SafetyFixture *self, const char *id, LoosenAnswer answer)
{
  loosen_screening_set_answer (loosen_safety_get_screening (self->safety), safety_fixture_question (self, id), answer,
                               loosen_safety_get_now (self->safety));
  loosen_safety_changed (self->safety);
}

/**
 * safety_fixture_pass:
 * @self: a fixture
 * @length: how much time passes, microseconds
 */
void
safety_fixture_pass (SafetyFixture *self, gint64 length)
{
  loosen_fake_clock_set_wall (self->clock, loosen_safety_get_now (self->safety) + length);
}

static const char *
find_text (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    return gtk_label_get_text (GTK_LABEL (widget));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child)) {
    const char *text = find_text (child);

    if (text != NULL)
      return text;
  }

  return NULL;
}

static void
collect (GtkWidget *widget, GPtrArray *labels)
{
  if (!gtk_widget_get_visible (widget) || !gtk_widget_get_child_visible (widget))
    return;

  /* Those of the window's frame have no text. */
  if (GTK_IS_BUTTON (widget) && find_text (widget) != NULL)
    g_ptr_array_add (labels, g_strdup (find_text (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    collect (child, labels);
}

/**
 * safety_fixture_list_shown_buttons:
 * @root: a page
 *
 * Returns: (transfer full) (element-type utf8): what the buttons say that a person sees, in their order
 */
GPtrArray *
safety_fixture_list_shown_buttons (GtkWidget *root)
{
  GPtrArray *labels = g_ptr_array_new_with_free_func (g_free);

  collect (root, labels);

  return labels;
}

/**
 * safety_fixture_assert_buttons:
 * @root: a page
 * @labels: what its buttons must say, in their order, with " | " between
 *
 * Asserts that a person sees these buttons, and no other.
 */
void
safety_fixture_assert_buttons (GtkWidget *root, const char *labels)
{
  g_autoptr (GPtrArray) shown = safety_fixture_list_shown_buttons (root);
  g_autofree char *text = NULL;

  g_ptr_array_add (shown, NULL);
  text = g_strjoinv (" | ", (char **) shown->pdata);
  g_assert_cmpstr (text, ==, labels);
}

static gboolean
has_tooltip (GtkWidget *widget, gconstpointer text)
{
  return GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_widget_get_tooltip_text (widget), text) == 0;
}

/**
 * safety_fixture_find_button:
 * @root: a page
 * @label: of a button, or its tooltip where it has an icon
 *
 * Returns: (nullable): the button
 */
GtkWidget *
safety_fixture_find_button (GtkWidget *root, const char *label)
{
  GtkWidget *button = loosen_test_find_button (root, label);

  return button != NULL ? button : loosen_test_find (root, has_tooltip, label);
}

/**
 * safety_fixture_press:
 * @root: a page
 * @label: of a button, or its tooltip
 *
 * Presses a button, also one that is not seen.
 */
void
safety_fixture_press (GtkWidget *root, const char *label)
{
  GtkWidget *button = safety_fixture_find_button (root, label);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  loosen_test_settle ();
}

/**
 * safety_fixture_get_minimum_width:
 * @widget: a widget
 *
 * Returns: how narrow it can be
 */
int
safety_fixture_get_minimum_width (GtkWidget *widget)
{
  int minimum;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);

  return minimum;
}
