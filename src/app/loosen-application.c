/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-application.h"

#include <glib/gi18n.h>

#include "loosen-catalog.h"
#include "loosen-config.h"
#include "loosen-system-clock.h"
#include "loosen-toolkit.h"
#include "loosen-window.h"

/**
 * LoosenApplication:
 *
 * The application: reads the catalog, opens the one window, names the keys.
 */
struct _LoosenApplication {
  AdwApplication parent_instance;
};

G_DEFINE_FINAL_TYPE (LoosenApplication, loosen_application, ADW_TYPE_APPLICATION)

static const struct {
  const char *action;
  const char *keys[3];
} accelerators[] = {
  { "win.go-back", { "Escape", "<Alt>Left" } },
  { "win.clear", { "<Control>BackSpace" } },
  { "win.full-screen", { "F11" } },
  { "win.safety-check", { "<Control>k" } },
  { "win.show-view::relief", { "<Alt>1" } },
  { "win.show-view::plan", { "<Alt>2" } },
  { "win.show-view::care", { "<Alt>3" } },
  { "win.show-view::guide", { "<Alt>4" } },
  { "win.preferences", { "<Control>comma" } },
  { "window.close", { "<Control>w" } },
  { "app.quit", { "<Control>q" } },
};

static void
quit_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (user_data));

  /* Through the window, which asks if a session is running. */
  if (window != NULL)
    gtk_window_close (window);
}

static const GActionEntry actions[] = {
  { .name = "quit", .activate = quit_action },
};

static void
loosen_application_startup (GApplication *application)
{
  G_APPLICATION_CLASS (loosen_application_parent_class)->startup (application);
  loosen_toolkit_mend_bounds ();

  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions), application);
  for (guint i = 0; i < G_N_ELEMENTS (accelerators); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (application), accelerators[i].action, accelerators[i].keys);
}

static GtkWidget *
make_error_window (GtkApplication *application, const char *detail)
{
  GtkWidget *window = adw_application_window_new (application);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *page = adw_status_page_new ();

  adw_status_page_set_icon_name (ADW_STATUS_PAGE (page), "dialog-warning-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (page), _ ("Loosen cannot read its own texts"));
  adw_status_page_set_description (ADW_STATUS_PAGE (page), detail);
  gtk_widget_set_vexpand (page, TRUE);
  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), page);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), box);
  gtk_window_set_title (GTK_WINDOW (window), _ ("Loosen"));
  gtk_window_set_default_size (GTK_WINDOW (window), 600, 400);

  return window;
}

static GtkWidget *
make_window (GtkApplication *application)
{
  g_autoptr (GFile) folder = g_file_new_for_uri ("resource://" LOOSEN_RESOURCE_PATH "/catalog");
  g_autoptr (GError) error = NULL;
  g_autoptr (LoosenCatalog) catalog = loosen_catalog_load (folder, &error);
  g_autoptr (LoosenSettings) settings = NULL;
  g_autoptr (LoosenClock) clock = NULL;
  g_autoptr (LoosenStore) store = NULL;
  g_autofree char *path = NULL;

  if (catalog == NULL) {
    g_warning ("Cannot read the catalog: %s", error->message);
    return make_error_window (application, error->message);
  }

  clock = loosen_system_clock_new ();
  settings = loosen_settings_new_default ();
  path = g_build_filename (g_get_user_data_dir (), "loosen", "loosen.db", NULL);
  store = loosen_store_open_or_set_aside (path, loosen_clock_get_wall (clock));

  return loosen_window_new (application, catalog, clock, settings, store);
}

static int
loosen_application_handle_local_options (GApplication *application, GVariantDict *options)
{
  if (g_variant_dict_contains (options, "version")) {
    g_print ("loosen %s\n", LOOSEN_VERSION);
    return EXIT_SUCCESS;
  }

  return -1;
}

static void
loosen_application_activate (GApplication *application)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));

  if (window == NULL)
    window = GTK_WINDOW (make_window (GTK_APPLICATION (application)));
  gtk_window_present (window);
}

static void
loosen_application_class_init (LoosenApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  application_class->handle_local_options = loosen_application_handle_local_options;
  application_class->startup = loosen_application_startup;
  application_class->activate = loosen_application_activate;
}

static void
loosen_application_init (LoosenApplication *self)
{
  g_application_add_main_option (G_APPLICATION (self), "version", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE,
                                 _ ("Print the version and exit"), NULL);
}

/**
 * loosen_application_new:
 *
 * Returns: (transfer full): the application
 */
LoosenApplication *
loosen_application_new (void)
{
  return g_object_new (LOOSEN_TYPE_APPLICATION,
                       "application-id", LOOSEN_APP_ID,
                       "resource-base-path", LOOSEN_RESOURCE_PATH,
                       NULL);
}
