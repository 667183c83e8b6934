/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "session-fixture.h"

#include "loosen-config.h"
#include "loosen-fake-clock.h"
#include "loosen-test-utils.h"

void
fixture_init (int *argc, char ***argv)
{
  g_autoptr (GtkCssProvider) provider = NULL;

  gtk_test_init (argc, argv, NULL);
  adw_init ();
  provider = gtk_css_provider_new ();
  gtk_css_provider_load_from_resource (provider, LOOSEN_RESOURCE_PATH "/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (gdk_display_get_default ()),
                                    LOOSEN_RESOURCE_PATH "/icons");
}

void
fixture_load (Fixture *self, const char *technique_id, LoosenSide sides)
{
  g_autoptr (GError) error = NULL;
  const LoosenTechnique *technique;
  LoosenChoice choice;

  self->catalog = loosen_test_load_catalog ();
  technique = loosen_test_technique (self->catalog, technique_id);
  choice = loosen_choice_suggest (technique, sides, FALSE);
  choice.sides = sides;
  choice.first = sides == LOOSEN_SIDE_BOTH ? LOOSEN_SIDE_RIGHT : sides;
  self->routine = loosen_routine_new (self->catalog, &choice, 1, &error);
  g_assert_no_error (error);
  self->clock = LOOSEN_CLOCK (loosen_fake_clock_new ());
  self->session = loosen_session_new (self->routine, self->clock);
}

/* Opens a running session in a window of exactly that size. */
void
fixture_open (Fixture *self, const char *technique_id, LoosenSide sides, int width, int height)
{
  fixture_load (self, technique_id, sides);
  self->page = LOOSEN_SESSION_PAGE (loosen_session_page_new ());
  self->window = g_object_new (GTK_TYPE_WINDOW, "decorated", FALSE, "default-width", width, "default-height",
                               height, "child", self->page, NULL);
  loosen_session_page_set_session (self->page, self->session);
  gtk_window_present (GTK_WINDOW (self->window));
  loosen_session_start (self->session);
  fixture_flush (self);
}

void
fixture_close (Fixture *self)
{
  if (self->window != NULL) {
    gtk_window_destroy (GTK_WINDOW (self->window));
    while (g_main_context_iteration (NULL, FALSE))
      ;
  }
  g_clear_object (&self->session);
  g_clear_pointer (&self->routine, loosen_routine_unref);
  g_clear_object (&self->clock);
  g_clear_pointer (&self->catalog, loosen_catalog_unref);
  self->window = NULL;
}

/* Lets everything that is queued happen, and one frame be drawn. */
void
fixture_flush (Fixture *self)
{
  for (guint i = 0; i < 3; i++) {
    while (g_main_context_iteration (NULL, FALSE))
      ;
    if (gtk_widget_get_mapped (self->window))
      gtk_test_widget_wait_for_draw (self->window);
  }
}

void
fixture_advance (Fixture *self, gint64 length)
{
  loosen_fake_clock_advance (LOOSEN_FAKE_CLOCK (self->clock), length);
  if (self->window != NULL)
    gtk_test_widget_wait_for_draw (self->window);
}

void
fixture_sleep (Fixture *self, gint64 length)
{
  loosen_fake_clock_sleep (LOOSEN_FAKE_CLOCK (self->clock), length);
  fixture_advance (self, SECOND);
}

/* Runs until the next step of that kind begins. */
void
fixture_run_to (Fixture *self, LoosenStepKind kind)
{
  for (guint i = 0; i < 600 && loosen_session_get_step (self->session)->kind != kind; i++)
    loosen_fake_clock_advance (LOOSEN_FAKE_CLOCK (self->clock), SECOND);
  g_assert_cmpint (loosen_session_get_step (self->session)->kind, ==, kind);
  g_assert_cmpint (loosen_session_get_state (self->session), ==, LOOSEN_SESSION_RUNNING);
  fixture_flush (self);
}

static gboolean
is_seen (GtkWidget *widget)
{
  return gtk_widget_get_mapped (widget) && gtk_widget_get_width (widget) > 0;
}

static gboolean
shows (GtkWidget *widget, const char *text)
{
  if (!is_seen (widget))
    return FALSE;
  if (GTK_IS_LABEL (widget) && gtk_widget_get_opacity (widget) > 0 &&
      g_strcmp0 (gtk_label_get_text (GTK_LABEL (widget)), text) == 0)
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (shows (child, text))
      return TRUE;

  return FALSE;
}

gboolean
fixture_shows (Fixture *self, const char *text)
{
  return shows (GTK_WIDGET (self->page), text);
}

static gboolean
has_name (GtkWidget *button, const char *name)
{
  g_autofree char *difference = gtk_test_accessible_check_property (GTK_ACCESSIBLE (button),
                                                                    GTK_ACCESSIBLE_PROPERTY_LABEL, name);

  return difference == NULL ||
         (gtk_button_get_label (GTK_BUTTON (button)) != NULL &&
          !gtk_test_accessible_has_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL) &&
          g_str_equal (gtk_button_get_label (GTK_BUTTON (button)), name));
}

static GtkWidget *
find_button (GtkWidget *widget, const char *name)
{
  if (!is_seen (widget))
    return NULL;
  if (GTK_IS_BUTTON (widget))
    return has_name (widget, name) ? widget : NULL;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_button (child, name);

    if (found != NULL)
      return found;
  }

  return NULL;
}

/* The button that is seen and has that accessible name; NULL if there is none. */
GtkWidget *
fixture_find_button (Fixture *self, const char *name)
{
  return find_button (GTK_WIDGET (self->page), name);
}

/* The first widget of a type that is seen. */
GtkWidget *
fixture_find_type (GtkWidget *root, GType type)
{
  if (!is_seen (root))
    return NULL;
  if (G_TYPE_CHECK_INSTANCE_TYPE (root, type))
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = fixture_find_type (child, type);

    if (found != NULL)
      return found;
  }

  return NULL;
}

void
fixture_click (Fixture *self, const char *name)
{
  GtkWidget *button = fixture_find_button (self, name);

  if (button == NULL)
    g_error ("There is no button \"%s\"", name);
  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
  fixture_flush (self);
}

static GtkEventController *
find_keys (Fixture *self)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (self->window);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

    if (g_strcmp0 (gtk_event_controller_get_name (controller), "session-keys") == 0)
      return controller;
  }
  g_assert_not_reached ();
}

/* Presses a key as the window would get it. Returns whether the page took it. */
gboolean
fixture_press (Fixture *self, guint keyval)
{
  gboolean taken = FALSE;

  g_signal_emit_by_name (find_keys (self), "key-pressed", keyval, keyval & 0xff, 0, &taken);
  fixture_flush (self);

  return taken;
}

void
fixture_release (Fixture *self, guint keyval)
{
  g_signal_emit_by_name (find_keys (self), "key-released", keyval, keyval & 0xff, 0);
}

gboolean
fixture_tap (Fixture *self, guint keyval)
{
  gboolean taken = fixture_press (self, keyval);

  fixture_release (self, keyval);

  return taken;
}

void
fixture_set_animations (gboolean enabled)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", enabled, NULL);
}
