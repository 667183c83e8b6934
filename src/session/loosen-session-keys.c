/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-session-keys.h"

/**
 * LoosenSessionKeys:
 *
 * The keys of a session, caught before any focused button sees them: a person on the floor must be able to
 * hit Space or Escape whatever has the focus. A key that is held counts once. While the page is not seen, or
 * its action is off, a key goes on to whatever it is meant for.
 *
 * It listens on the window, because a window without a focused widget sends its keys to nobody else.
 */
struct _LoosenSessionKeys {
  GObject parent_instance;

  GtkWidget *page; /* (unowned): owns this */
  LoosenSessionKeysFunc activate;
  GtkWidget *root;                /* (unowned) (nullable): has the controller; weak pointer */
  GtkEventController *controller; /* (unowned) (nullable): of @root */
  GArray *down;                   /* of guint: keycodes of the keys that are down, whoever took them */
};

G_DEFINE_FINAL_TYPE (LoosenSessionKeys, loosen_session_keys, G_TYPE_OBJECT)

static const struct {
  guint keyval;
  const char *action;
} keys[] = {
  { GDK_KEY_space, "session.pause" },     { GDK_KEY_KP_Space, "session.pause" },
  { GDK_KEY_AudioPlay, "session.pause" }, { GDK_KEY_AudioPause, "session.pause" },
  { GDK_KEY_Escape, "session.stop" },     { GDK_KEY_n, "session.skip" },
  { GDK_KEY_Page_Down, "session.skip" },  { GDK_KEY_KP_Page_Down, "session.skip" },
  { GDK_KEY_AudioNext, "session.skip" },  { GDK_KEY_b, "session.back" },
  { GDK_KEY_Page_Up, "session.back" },    { GDK_KEY_KP_Page_Up, "session.back" },
  { GDK_KEY_AudioPrev, "session.back" },  { GDK_KEY_plus, "session.add-time" },
  { GDK_KEY_KP_Add, "session.add-time" },
};

/* Whether the keys belong to the page now, and not to a menu above it. */
static gboolean
is_listening (LoosenSessionKeys *self)
{
  GtkWidget *focus;

  if (self->root == NULL || !gtk_widget_get_mapped (self->page))
    return FALSE;
  focus = gtk_root_get_focus (GTK_ROOT (self->root));

  return focus == NULL || gtk_widget_get_native (focus) == GTK_NATIVE (self->root);
}

static gboolean
find_down (LoosenSessionKeys *self, guint keycode, guint *index)
{
  for (guint i = 0; i < self->down->len; i++)
    if (g_array_index (self->down, guint, i) == keycode) {
      if (index != NULL)
        *index = i;
      return TRUE;
    }

  return FALSE;
}

static gboolean
key_pressed_cb (LoosenSessionKeys *self, guint keyval, guint keycode, GdkModifierType state)
{
  const char *action = loosen_session_keys_find_action (keyval, state);

  gboolean held = find_down (self, keycode, NULL);

  /* Also what was pressed before the page came up: a key that started the session must not pause it, held. */
  if (!held)
    g_array_append_val (self->down, keycode);
  if (action == NULL || !is_listening (self))
    return GDK_EVENT_PROPAGATE;
  if (held || self->activate (self->page, action))
    return GDK_EVENT_STOP;

  return GDK_EVENT_PROPAGATE;
}

static void
key_released_cb (LoosenSessionKeys *self, guint keyval, guint keycode, GdkModifierType state)
{
  guint index;

  if (find_down (self, keycode, &index))
    g_array_remove_index_fast (self->down, index);
}

/* Its release goes to another window then. */
static void
active_changed_cb (LoosenSessionKeys *self)
{
  g_array_set_size (self->down, 0);
}

static void
loosen_session_keys_dispose (GObject *object)
{
  loosen_session_keys_set_root (LOOSEN_SESSION_KEYS (object), NULL);

  G_OBJECT_CLASS (loosen_session_keys_parent_class)->dispose (object);
}

static void
loosen_session_keys_finalize (GObject *object)
{
  g_array_unref (LOOSEN_SESSION_KEYS (object)->down);

  G_OBJECT_CLASS (loosen_session_keys_parent_class)->finalize (object);
}

static void
loosen_session_keys_class_init (LoosenSessionKeysClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = loosen_session_keys_dispose;
  G_OBJECT_CLASS (klass)->finalize = loosen_session_keys_finalize;
}

static void
loosen_session_keys_init (LoosenSessionKeys *self)
{
  self->down = g_array_new (FALSE, FALSE, sizeof (guint));
}

/**
 * loosen_session_keys_find_action:
 * @keyval: a key
 * @state: what is held with it
 *
 * Returns: (nullable): the action of the page that the key stands for
 */
const char *
loosen_session_keys_find_action (guint keyval, GdkModifierType state)
{
  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_META_MASK)) != 0)
    return NULL;

  keyval = gdk_keyval_to_lower (keyval);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (keys[i].keyval == keyval)
      return keys[i].action;

  return NULL;
}

/**
 * loosen_session_keys_new:
 * @page: the page whose actions the keys are; it must own the result
 * @activate: activates one of them
 *
 * Returns: (transfer full): keys that listen nowhere yet
 */
LoosenSessionKeys *
loosen_session_keys_new (GtkWidget *page, LoosenSessionKeysFunc activate)
{
  LoosenSessionKeys *self = g_object_new (LOOSEN_TYPE_SESSION_KEYS, NULL);

  self->page = page;
  self->activate = activate;

  return self;
}

/**
 * loosen_session_keys_get_controller:
 * @self: keys
 *
 * Returns: (transfer none) (nullable): what listens, so that a test can press a key
 */
GtkEventController *
loosen_session_keys_get_controller (LoosenSessionKeys *self)
{
  g_return_val_if_fail (LOOSEN_IS_SESSION_KEYS (self), NULL);

  return self->controller;
}

/**
 * loosen_session_keys_set_root:
 * @self: keys
 * @root: (nullable): the window of the page
 *
 * Listens on @root from now on, and no longer where it did.
 */
void
loosen_session_keys_set_root (LoosenSessionKeys *self, GtkRoot *root)
{
  g_return_if_fail (LOOSEN_IS_SESSION_KEYS (self));
  g_return_if_fail (root == NULL || GTK_IS_ROOT (root));

  if (self->root != NULL) {
    g_signal_handlers_disconnect_by_data (self->controller, self);
    g_signal_handlers_disconnect_by_data (self->root, self);
    gtk_widget_remove_controller (self->root, self->controller);
    g_object_remove_weak_pointer (G_OBJECT (self->root), (gpointer *) &self->root);
  }
  self->root = NULL;
  self->controller = NULL;
  g_array_set_size (self->down, 0);
  if (root == NULL)
    return;

  self->root = GTK_WIDGET (root);
  g_object_add_weak_pointer (G_OBJECT (root), (gpointer *) &self->root);
  self->controller = gtk_event_controller_key_new ();
  gtk_event_controller_set_name (self->controller, "session-keys");
  gtk_event_controller_set_propagation_phase (self->controller, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (self->controller, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  g_signal_connect_swapped (self->controller, "key-released", G_CALLBACK (key_released_cb), self);
  gtk_widget_add_controller (self->root, self->controller);
  if (GTK_IS_WINDOW (root))
    g_signal_connect_swapped (root, "notify::is-active", G_CALLBACK (active_changed_cb), self);
}
