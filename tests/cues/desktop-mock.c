/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "desktop-mock.h"

#define SESSION_NAME "org.gnome.SessionManager"
#define SESSION_PATH "/org/gnome/SessionManager"
#define PORTAL_NAME "org.freedesktop.portal.Desktop"
#define PORTAL_PATH "/org/freedesktop/portal/desktop"
#define REQUEST_PATH PORTAL_PATH "/request"
#define FIRST_COOKIE 41

struct _DesktopMock {
  GTestDBus *bus;
  GDBusConnection *connection; /* (owned) (nullable), once it listens */
  GMainContext *context;
  GMainLoop *loop;
  GThread *thread;
  guint next_cookie;

  GMutex mutex;
  GString *notes; /* guarded by mutex */
};

static const char introspection[] =
  "<node>"
  "  <interface name='org.gnome.SessionManager'>"
  "    <method name='Inhibit'>"
  "      <arg type='s' direction='in'/><arg type='u' direction='in'/>"
  "      <arg type='s' direction='in'/><arg type='u' direction='in'/><arg type='u' direction='out'/>"
  "    </method>"
  "    <method name='Uninhibit'><arg type='u' direction='in'/></method>"
  "    <method name='WaitForAllBefore'/>"
  "  </interface>"
  "  <interface name='org.freedesktop.portal.Inhibit'>"
  "    <method name='Inhibit'>"
  "      <arg type='s' direction='in'/><arg type='u' direction='in'/>"
  "      <arg type='a{sv}' direction='in'/><arg type='o' direction='out'/>"
  "    </method>"
  "    <method name='CreateMonitor'>"
  "      <arg type='s' direction='in'/><arg type='a{sv}' direction='in'/><arg type='o' direction='out'/>"
  "    </method>"
  "    <property name='version' type='u' access='read'/>"
  "  </interface>"
  "  <interface name='org.freedesktop.portal.Request'><method name='Close'/></interface>"
  "</node>";

G_GNUC_PRINTF (2, 3)
static void
note (DesktopMock *self, const char *format, ...)
{
  va_list args;

  g_mutex_lock (&self->mutex);
  if (self->notes->len > 0)
    g_string_append (self->notes, "; ");
  va_start (args, format);
  g_string_append_vprintf (self->notes, format, args);
  va_end (args);
  g_mutex_unlock (&self->mutex);
}

static void
session_call_cb (GDBusConnection *connection,
                 const char *sender,
                 const char *path,
                 const char *interface,
                 const char *method,
                 GVariant *parameters,
                 GDBusMethodInvocation *invocation,
                 gpointer user_data)
{
  DesktopMock *self = user_data;

  if (g_str_equal (method, "Inhibit")) {
    const char *application;
    const char *reason;
    guint window;
    guint flags;

    g_variant_get (parameters, "(&su&su)", &application, &window, &reason, &flags);
    note (self, "on %u: %s, flags %u, \"%s\"", self->next_cookie, application, flags, reason);
    g_dbus_method_invocation_return_value (invocation, g_variant_new ("(u)", self->next_cookie++));
  } else if (g_str_equal (method, "WaitForAllBefore")) {
    g_dbus_method_invocation_return_value (invocation, NULL);
  } else {
    guint cookie;

    g_variant_get (parameters, "(u)", &cookie);
    note (self, "off %u", cookie);
    g_dbus_method_invocation_return_value (invocation, NULL);
  }
}

static void
request_call_cb (GDBusConnection *connection,
                 const char *sender,
                 const char *path,
                 const char *interface,
                 const char *method,
                 GVariant *parameters,
                 GDBusMethodInvocation *invocation,
                 gpointer user_data)
{
  note (user_data, "off %s", path + strlen (REQUEST_PATH "/"));
  g_dbus_method_invocation_return_value (invocation, NULL);
}

static void
portal_call_cb (GDBusConnection *connection,
                const char *sender,
                const char *path,
                const char *interface,
                const char *method,
                GVariant *parameters,
                GDBusMethodInvocation *invocation,
                gpointer user_data)
{
  static const GDBusInterfaceVTable vtable = { request_call_cb };
  DesktopMock *self = user_data;

  if (g_str_equal (method, "Inhibit")) {
    g_autoptr (GDBusNodeInfo) node = g_dbus_node_info_new_for_xml (introspection, NULL);
    g_autoptr (GVariant) options = NULL;
    g_autofree char *handle = g_strdup_printf (REQUEST_PATH "/%u", self->next_cookie);
    const char *window;
    const char *reason = "";
    guint flags;

    g_variant_get (parameters, "(&su@a{sv})", &window, &flags, &options);
    g_variant_lookup (options, "reason", "&s", &reason);
    /* The portal knows the application by its sandbox, so it is not named. */
    note (self, "on %u: flags %u, \"%s\"", self->next_cookie++, flags, reason);
    g_dbus_connection_register_object (
      connection, handle, g_dbus_node_info_lookup_interface (node, "org.freedesktop.portal.Request"), &vtable,
      self, NULL, NULL);
    g_dbus_method_invocation_return_value (invocation, g_variant_new ("(o)", handle));
  } else {
    g_dbus_method_invocation_return_value (invocation, g_variant_new ("(o)", REQUEST_PATH "/monitor"));
  }
}

static GVariant *
portal_get_cb (GDBusConnection *connection,
               const char *sender,
               const char *path,
               const char *interface,
               const char *property,
               GError **error,
               gpointer user_data)
{
  return g_variant_new_uint32 (3);
}

static void
own_name (DesktopMock *self, const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply = NULL;

  reply = g_dbus_connection_call_sync (self->connection, "org.freedesktop.DBus", "/org/freedesktop/DBus",
                                       "org.freedesktop.DBus", "RequestName", g_variant_new ("(su)", name, 0),
                                       NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL, &error);
  g_assert_no_error (error);
}

static gpointer
thread_func (gpointer data)
{
  DesktopMock *self = data;

  g_main_context_push_thread_default (self->context);
  g_main_loop_run (self->loop);
  g_main_context_pop_thread_default (self->context);

  return NULL;
}

/* A bus without a desktop. What is done on the session bus from now on is done on this one. */
DesktopMock *
desktop_mock_new (void)
{
  DesktopMock *self = g_new0 (DesktopMock, 1);
  g_autofree char *display = g_strdup (g_getenv ("DISPLAY"));
  g_autofree char *runtime = g_strdup (g_getenv ("XDG_RUNTIME_DIR"));

  g_mutex_init (&self->mutex);
  self->notes = g_string_new (NULL);
  self->context = g_main_context_new ();
  self->bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_test_dbus_up (self->bus);
  /* It takes these away, but the windows still need them. */
  if (display != NULL)
    g_setenv ("DISPLAY", display, TRUE);
  if (runtime != NULL)
    g_setenv ("XDG_RUNTIME_DIR", runtime, TRUE);

  return self;
}

static gboolean
quit_cb (gpointer loop)
{
  g_main_loop_quit (loop);

  return G_SOURCE_REMOVE;
}

/* From now on there is no desktop. */
void
desktop_mock_leave (DesktopMock *self)
{
  g_autoptr (GSource) source = NULL;

  if (self->connection == NULL)
    return;

  /* The loop itself must do it: a quit before the thread has come to run the loop would be lost. */
  source = g_idle_source_new ();
  g_source_set_callback (source, quit_cb, self->loop, NULL);
  g_source_attach (source, self->context);
  g_thread_join (g_steal_pointer (&self->thread));
  g_clear_pointer (&self->loop, g_main_loop_unref);
  g_dbus_connection_close_sync (self->connection, NULL, NULL);
  g_clear_object (&self->connection);
}

/* Takes the bus down. No application may run any more. */
void
desktop_mock_free (DesktopMock *self)
{
  desktop_mock_leave (self);
  g_test_dbus_down (self->bus);
  g_clear_object (&self->bus);
  g_main_context_unref (self->context);
  g_string_free (self->notes, TRUE);
  g_mutex_clear (&self->mutex);
  g_free (self);
}

/* From now on there is a desktop, with nothing noted. Applications look for it when they start. */
void
desktop_mock_listen (DesktopMock *self)
{
  static const GDBusInterfaceVTable session = { session_call_cb };
  static const GDBusInterfaceVTable portal = { portal_call_cb, portal_get_cb };
  g_autoptr (GDBusNodeInfo) node = NULL;
  g_autoptr (GError) error = NULL;

  g_string_truncate (self->notes, 0);
  self->next_cookie = FIRST_COOKIE;
  node = g_dbus_node_info_new_for_xml (introspection, &error);
  g_assert_no_error (error);
  self->connection = g_dbus_connection_new_for_address_sync (g_test_dbus_get_bus_address (self->bus),
                                                             G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
                                                               G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
                                                             NULL, NULL, &error);
  g_assert_no_error (error);

  /* Calls are answered in the context that is the default where the objects are registered. */
  g_main_context_push_thread_default (self->context);
  g_dbus_connection_register_object (self->connection, SESSION_PATH,
                                     g_dbus_node_info_lookup_interface (node, SESSION_NAME), &session, self,
                                     NULL, &error);
  g_assert_no_error (error);
  g_dbus_connection_register_object (
    self->connection, PORTAL_PATH, g_dbus_node_info_lookup_interface (node, "org.freedesktop.portal.Inhibit"),
    &portal, self, NULL, &error);
  g_assert_no_error (error);
  g_main_context_pop_thread_default (self->context);

  self->loop = g_main_loop_new (self->context, FALSE);
  self->thread = g_thread_new ("desktop", thread_func, self);
  own_name (self, SESSION_NAME);
  own_name (self, PORTAL_NAME);
}

/* What was asked of the desktop since the last time: "on 41: ...; off 41". Waits for all that @client sent
 * before. */
char *
desktop_mock_take (DesktopMock *self, GDBusConnection *client)
{
  char *notes;

  if (self->connection != NULL) {
    g_autoptr (GVariant) reply = NULL;
    g_autoptr (GError) error = NULL;

    /* Calls of one connection arrive in order and are answered in order, so when this one is, those before it
     * are. Not so a ping or introspection, which GDBus answers by itself. */
    reply = g_dbus_connection_call_sync (client, SESSION_NAME, SESSION_PATH, SESSION_NAME, "WaitForAllBefore",
                                         NULL, NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL, &error);
    g_assert_no_error (error);
  }

  g_mutex_lock (&self->mutex);
  notes = g_strdup (self->notes->str);
  g_string_truncate (self->notes, 0);
  g_mutex_unlock (&self->mutex);

  return notes;
}
