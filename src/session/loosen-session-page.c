/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-session-page.h"

#include <glib/gi18n.h>

#include "loosen-config.h"
#include "loosen-ring.h"
#include "loosen-session-card.h"
#include "loosen-session-card-texts.h"
#include "loosen-session-header.h"
#include "loosen-session-keys.h"
#include "loosen-session-rules.h"
#include "loosen-session-stage.h"
#include "loosen-session-words.h"
#include "loosen-stack-pages.h"
#include "loosen-toolkit.h"

#define NARROW_BELOW 700

/**
 * LoosenSessionPage:
 *
 * The page of a session: the stage while it goes on, and a card when it was stopped, when the computer slept,
 * when the person wants to end it, and when it is over. It owns no time and no state of the session: all
 * comes from it.
 *
 * # Shortcuts and Gestures
 * See #LoosenSessionKeys.
 *
 * # Accessibility
 * When another part is shown it gets the focus itself and no button does, so that a key that was meant for
 * something else presses nothing. The property "status" is what a screen reader is told: the stage announces it
 * where GTK can (4.14), and holds it as its status for whoever looks.
 */
struct _LoosenSessionPage {
  AdwBin parent_instance;

  LoosenSession *session;  /* (owned) (nullable) */
  LoosenSessionKeys *keys; /* (owned) */
  char *status;            /* (owned) (nullable) */
  gboolean compact;
  gboolean narrow;
  guint narrow_id;

  LoosenSessionState last; /* what was shown last: what a sleep has interrupted */
  gboolean slept_settling; /* the sleep came after "Sharp pain: stop" */
  gboolean asking;         /* whether to end */
  gboolean ask_paused;     /* the question paused a running session */
  gboolean close_after;    /* the window closes if the answer is yes */
  gboolean detoured;       /* steps were skipped or gone through again, so the plan is not what was done */

  LoosenSessionHeader *header;
  GtkStack *views;
  LoosenSessionStage *stage;
  LoosenSessionCard *stop_card;
  LoosenRing *stop_ring;
  GtkWidget *gone;
  GtkWidget *not_gone;
  LoosenSessionCard *slept_card;
  GtkWidget *restart_side;
  LoosenSessionCard *ask_card;
  LoosenSessionCard *done_card;
  GtkWidget *again;
};

G_DEFINE_FINAL_TYPE (LoosenSessionPage, loosen_session_page, ADW_TYPE_BIN)

typedef enum {
  PROP_SESSION = 1,
  PROP_COMPACT,
  PROP_STATUS,
} LoosenSessionPageProperty;

static GParamSpec *props[PROP_STATUS + 1];

enum {
  SIGNAL_FINISHED,
  SIGNAL_AGAIN,
  SIGNAL_PRESSURE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static LoosenSessionState
get_state (LoosenSessionPage *self)
{
  return self->session != NULL ? loosen_session_get_state (self->session) : LOOSEN_SESSION_DONE;
}

static gboolean
is_live (LoosenSessionPage *self)
{
  return get_state (self) != LOOSEN_SESSION_DONE;
}

/* Where a card has the same button there is no second one in the header. */
static void
sync_header (LoosenSessionPage *self)
{
  gboolean may_end = is_live (self) && get_state (self) != LOOSEN_SESSION_SLEPT && !self->asking;

  loosen_session_header_show (self->header, self->session, may_end);
}

static void
sync_cards (LoosenSessionPage *self)
{
  const LoosenStep *step = loosen_session_get_step (self->session);
  LoosenOutcome outcome = loosen_session_get_outcome (self->session);
  gboolean second = loosen_session_get_n_stops (self->session) > 1;

  switch (get_state (self)) {
  case LOOSEN_SESSION_SETTLING:
    loosen_session_card_show_stopped (self->stop_card, self->session);
    gtk_widget_set_visible (self->gone, !second);
    gtk_button_set_label (GTK_BUTTON (self->not_gone),
                          second ? _ ("Stop for today") : _ ("No, stop for today"));
    break;
  case LOOSEN_SESSION_SLEPT:
    loosen_session_card_show_slept (self->slept_card, self->session, self->slept_settling);
    gtk_widget_set_visible (self->restart_side, !self->slept_settling);
    gtk_button_set_label (GTK_BUTTON (self->restart_side),
                          step->side != LOOSEN_SIDE_NONE ? _ ("Restart this side") : _ ("Start this again"));
    break;
  case LOOSEN_SESSION_DONE:
    loosen_session_card_show_done (self->done_card, self->session, !self->detoured);
    /* After a stop it is not done once more: the next one would count as the first again. */
    gtk_widget_set_visible (self->again,
                            loosen_session_get_n_stops (self->session) == 0 &&
                              (outcome == LOOSEN_OUTCOME_COMPLETED || outcome == LOOSEN_OUTCOME_ENDED));
    break;
  case LOOSEN_SESSION_READY:
  case LOOSEN_SESSION_RUNNING:
  case LOOSEN_SESSION_PAUSED:
  default:
    break;
  }
}

static GtkWidget *
find_view (LoosenSessionPage *self)
{
  LoosenSessionState state = get_state (self);

  if (self->asking)
    return GTK_WIDGET (self->ask_card);

  switch (state) {
  case LOOSEN_SESSION_SLEPT:
    return GTK_WIDGET (self->slept_card);
  case LOOSEN_SESSION_SETTLING:
    return GTK_WIDGET (self->stop_card);
  case LOOSEN_SESSION_DONE:
    return GTK_WIDGET (self->done_card);
  case LOOSEN_SESSION_READY:
  case LOOSEN_SESSION_RUNNING:
  case LOOSEN_SESSION_PAUSED:
  default:
    return GTK_WIDGET (self->stage);
  }
}

static void
show_view (LoosenSessionPage *self, GtkWidget *view)
{
  if (gtk_stack_get_visible_child (self->views) == view)
    return;
  gtk_stack_set_visible_child (self->views, view);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_widget_grab_focus (view);
}

static gboolean
is_on (LoosenSessionPage *self, const char *action)
{
  return loosen_session_rules_allow (self->session, self->asking, self->slept_settling, action);
}

static void
sync_actions (LoosenSessionPage *self)
{
  const char *const *actions = loosen_session_rules_get_actions ();

  for (guint i = 0; actions[i] != NULL; i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i], is_on (self, actions[i]));
}

static gboolean
key_cb (GtkWidget *widget, const char *action)
{
  return is_on (LOOSEN_SESSION_PAGE (widget), action) && gtk_widget_activate_action (widget, action, NULL);
}

/* A card takes the focus, and so is read; on the stage nothing that has it changes. */
static void
announce (LoosenSessionPage *self)
{
  GtkWidget *stage = GTK_WIDGET (self->stage);

  if (gtk_widget_get_mapped (GTK_WIDGET (self)) && gtk_stack_get_visible_child (self->views) == stage &&
      self->status != NULL && *self->status != '\0')
    loosen_toolkit_announce (stage, self->status);
}

static void
sync_status (LoosenSessionPage *self)
{
  g_autofree char *status = loosen_session_words_status (self->session);

  if (g_strcmp0 (self->status, status) == 0)
    return;
  g_free (self->status);
  self->status = g_steal_pointer (&status);
  announce (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STATUS]);
}

static void
refresh (LoosenSessionPage *self)
{
  LoosenSessionState state = get_state (self);

  self->slept_settling = state == LOOSEN_SESSION_SLEPT &&
                         (self->slept_settling || self->last == LOOSEN_SESSION_SETTLING);
  self->last = state;
  if (self->session == NULL) {
    sync_actions (self);
    return;
  }

  /* A question about ending something that was stopped or is over has no sense. */
  if (self->asking && state == LOOSEN_SESSION_DONE)
    self->asking = FALSE;

  sync_actions (self);
  sync_header (self);
  sync_cards (self);
  show_view (self, find_view (self));
  sync_status (self);
}

static void
session_changed_cb (LoosenSessionPage *self)
{
  refresh (self);
}

static void
session_second_cb (LoosenSessionPage *self)
{
  sync_header (self);
}

static void
stop_asking (LoosenSessionPage *self)
{
  self->asking = FALSE;
  self->ask_paused = FALSE;
  self->close_after = FALSE;
}

static void
pause_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LoosenSessionPage *self = LOOSEN_SESSION_PAGE (widget);

  switch (get_state (self)) {
  case LOOSEN_SESSION_READY:
    loosen_session_start (self->session);
    break;
  case LOOSEN_SESSION_RUNNING:
    loosen_session_pause (self->session);
    break;
  case LOOSEN_SESSION_PAUSED:
    loosen_session_resume (self->session);
    break;
  case LOOSEN_SESSION_SLEPT:
  case LOOSEN_SESSION_SETTLING:
  case LOOSEN_SESSION_DONE:
  default:
    break;
  }
}

static void
stop_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LoosenSessionPage *self = LOOSEN_SESSION_PAGE (widget);

  stop_asking (self);
  loosen_session_stop (self->session);
}

static void
skip_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LoosenSessionPage *self = LOOSEN_SESSION_PAGE (widget);

  self->detoured = TRUE;
  loosen_session_skip (self->session);
}

static void
back_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LoosenSessionPage *self = LOOSEN_SESSION_PAGE (widget);

  self->detoured = TRUE;
  loosen_session_back (self->session);
}

static void
add_time_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LoosenSessionPage *self = LOOSEN_SESSION_PAGE (widget);

  loosen_session_add_time (self->session, LOOSEN_SESSION_ADDED_TIME);
  refresh (self);
}

static void
end_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  loosen_session_page_ask_end (LOOSEN_SESSION_PAGE (widget), FALSE);
}

static void
end_now_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LoosenSessionPage *self = LOOSEN_SESSION_PAGE (widget);
  GtkRoot *root = gtk_widget_get_root (widget);
  gboolean close = self->close_after;

  stop_asking (self);
  loosen_session_end (self->session);
  if (close && GTK_IS_WINDOW (root))
    gtk_window_close (GTK_WINDOW (root));
}

static void
keep_going_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LoosenSessionPage *self = LOOSEN_SESSION_PAGE (widget);
  gboolean resume = self->ask_paused && get_state (self) == LOOSEN_SESSION_PAUSED;

  stop_asking (self);
  if (resume)
    loosen_session_resume (self->session);
  refresh (self);
}

static void
resume_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  loosen_session_resume (LOOSEN_SESSION_PAGE (widget)->session);
}

static void
restart_side_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LoosenSessionPage *self = LOOSEN_SESSION_PAGE (widget);

  self->detoured = TRUE;
  loosen_session_restart_side (self->session);
}

static void
gone_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LoosenSessionPage *self = LOOSEN_SESSION_PAGE (widget);

  /* It starts again shorter than it was planned. */
  self->detoured = TRUE;
  loosen_session_settled (self->session, TRUE);
}

static void
not_gone_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  loosen_session_settled (LOOSEN_SESSION_PAGE (widget)->session, FALSE);
}

static void
again_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_AGAIN], 0);
}

static void
finish_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_FINISHED], 0);
}

static void
sync_narrow (LoosenSessionPage *self)
{
  loosen_session_header_set_narrow (self->header, self->narrow || self->compact);
}

static void
narrow_cb (gpointer user_data)
{
  LoosenSessionPage *self = LOOSEN_SESSION_PAGE (user_data);

  self->narrow_id = 0;
  self->narrow = !self->narrow;
  sync_narrow (self);
}

static void
pressure_cb (LoosenSessionPage *self, guint level)
{
  g_signal_emit (self, signals[SIGNAL_PRESSURE], 0, level);
}

static void
loosen_session_page_measure (GtkWidget *widget,
                             GtkOrientation orientation,
                             int for_size,
                             int *minimum,
                             int *natural,
                             int *minimum_baseline,
                             int *natural_baseline)
{
  gtk_widget_measure (adw_bin_get_child (ADW_BIN (widget)), orientation, for_size, minimum, natural, NULL,
                      NULL);
}

static void
loosen_session_page_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  LoosenSessionPage *self = LOOSEN_SESSION_PAGE (widget);

  /* The header changes after the allocation, which must not ask for another. */
  g_clear_handle_id (&self->narrow_id, g_source_remove);
  if ((width < NARROW_BELOW) != self->narrow)
    self->narrow_id = g_idle_add_once (narrow_cb, self);

  gtk_widget_allocate (adw_bin_get_child (ADW_BIN (widget)), width, height, baseline, NULL);
}

static void
loosen_session_page_map (GtkWidget *widget)
{
  LoosenSessionPage *self = LOOSEN_SESSION_PAGE (widget);

  GTK_WIDGET_CLASS (loosen_session_page_parent_class)->map (widget);
  gtk_widget_grab_focus (gtk_stack_get_visible_child (self->views));
  announce (self);
}

static void
loosen_session_page_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (loosen_session_page_parent_class)->root (widget);
  loosen_session_keys_set_root (LOOSEN_SESSION_PAGE (widget)->keys, gtk_widget_get_root (widget));
}

static void
loosen_session_page_unroot (GtkWidget *widget)
{
  loosen_session_keys_set_root (LOOSEN_SESSION_PAGE (widget)->keys, NULL);
  GTK_WIDGET_CLASS (loosen_session_page_parent_class)->unroot (widget);
}

static void
loosen_session_page_dispose (GObject *object)
{
  LoosenSessionPage *self = LOOSEN_SESSION_PAGE (object);

  g_clear_handle_id (&self->narrow_id, g_source_remove);
  if (self->views != NULL)
    loosen_session_page_set_session (self, NULL);
  self->views = NULL;
  g_clear_object (&self->keys);

  G_OBJECT_CLASS (loosen_session_page_parent_class)->dispose (object);
}

static void
loosen_session_page_finalize (GObject *object)
{
  g_free (LOOSEN_SESSION_PAGE (object)->status);

  G_OBJECT_CLASS (loosen_session_page_parent_class)->finalize (object);
}

static void
loosen_session_page_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  LoosenSessionPage *self = LOOSEN_SESSION_PAGE (object);

  switch ((LoosenSessionPageProperty) property_id) {
  case PROP_SESSION:
    g_value_set_object (value, self->session);
    break;
  case PROP_COMPACT:
    g_value_set_boolean (value, self->compact);
    break;
  case PROP_STATUS:
    g_value_set_string (value, self->status);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
loosen_session_page_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  LoosenSessionPage *self = LOOSEN_SESSION_PAGE (object);

  switch ((LoosenSessionPageProperty) property_id) {
  case PROP_SESSION:
    loosen_session_page_set_session (self, g_value_get_object (value));
    break;
  case PROP_COMPACT:
    loosen_session_page_set_compact (self, g_value_get_boolean (value));
    break;
  case PROP_STATUS:
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  /* "session.mute" comes with the sound. */
  gtk_widget_class_install_action (widget_class, "session.pause", NULL, pause_action);
  gtk_widget_class_install_action (widget_class, "session.stop", NULL, stop_action);
  gtk_widget_class_install_action (widget_class, "session.skip", NULL, skip_action);
  gtk_widget_class_install_action (widget_class, "session.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "session.add-time", NULL, add_time_action);
  gtk_widget_class_install_action (widget_class, "session.end", NULL, end_action);
  gtk_widget_class_install_action (widget_class, "session.end-now", NULL, end_now_action);
  gtk_widget_class_install_action (widget_class, "session.keep-going", NULL, keep_going_action);
  gtk_widget_class_install_action (widget_class, "session.resume", NULL, resume_action);
  gtk_widget_class_install_action (widget_class, "session.restart-side", NULL, restart_side_action);
  gtk_widget_class_install_action (widget_class, "session.gone", NULL, gone_action);
  gtk_widget_class_install_action (widget_class, "session.not-gone", NULL, not_gone_action);
  gtk_widget_class_install_action (widget_class, "session.again", NULL, again_action);
  gtk_widget_class_install_action (widget_class, "session.finish", NULL, finish_action);
}

static void
loosen_session_page_class_init (LoosenSessionPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = loosen_session_page_dispose;
  object_class->finalize = loosen_session_page_finalize;
  object_class->get_property = loosen_session_page_get_property;
  object_class->set_property = loosen_session_page_set_property;
  widget_class->measure = loosen_session_page_measure;
  widget_class->size_allocate = loosen_session_page_size_allocate;
  widget_class->map = loosen_session_page_map;
  widget_class->root = loosen_session_page_root;
  widget_class->unroot = loosen_session_page_unroot;

  /**
   * LoosenSessionPage:session: (nullable)
   *
   * The session that is shown.
   */
  props[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, LOOSEN_TYPE_SESSION,
                                             G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                                               G_PARAM_STATIC_STRINGS);
  /**
   * LoosenSessionPage:compact:
   *
   * Whether to use one column, whatever the width.
   */
  props[PROP_COMPACT] = g_param_spec_boolean (
    "compact", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  /**
   * LoosenSessionPage:status: (nullable)
   *
   * What to tell someone who does not see the page. Changes with the step and the state, never with the time.
   */
  props[PROP_STATUS] = g_param_spec_string ("status", NULL, NULL, NULL,
                                            G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * LoosenSessionPage::finished:
   *
   * The session is over and the person leaves.
   */
  signals[SIGNAL_FINISHED] = g_signal_new ("finished", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                           NULL, NULL, G_TYPE_NONE, 0);
  /**
   * LoosenSessionPage::again:
   *
   * The session is over and the person wants the same once more.
   */
  signals[SIGNAL_AGAIN] = g_signal_new ("again", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                        NULL, G_TYPE_NONE, 0);

  /**
   * LoosenSessionPage::pressure:
   * @level: 0 to 10
   *
   * The person said at half of a hold how hard it presses.
   */
  signals[SIGNAL_PRESSURE] = g_signal_new ("pressure", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                           NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  g_type_ensure (LOOSEN_TYPE_RING);
  g_type_ensure (LOOSEN_TYPE_SESSION_CARD);
  g_type_ensure (LOOSEN_TYPE_SESSION_HEADER);
  g_type_ensure (LOOSEN_TYPE_SESSION_STAGE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LOOSEN_RESOURCE_PATH "/ui/loosen-session-page.ui");
  install_actions (widget_class);

  gtk_widget_class_bind_template_child (widget_class, LoosenSessionPage, header);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionPage, views);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionPage, stage);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionPage, stop_card);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionPage, stop_ring);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionPage, gone);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionPage, not_gone);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionPage, slept_card);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionPage, restart_side);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionPage, ask_card);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionPage, done_card);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionPage, again);
  gtk_widget_class_bind_template_callback (widget_class, pressure_cb);
}

static void
loosen_session_page_init (LoosenSessionPage *self)
{
  self->keys = loosen_session_keys_new (GTK_WIDGET (self), key_cb);
  /* Until its width is known, so that it fits into a narrow window from the first. */
  self->narrow = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  loosen_stack_pages_follow (GTK_WIDGET (self->views));
  /* To know its width, it lays out its child itself. */
  gtk_widget_set_layout_manager (GTK_WIDGET (self), NULL);
  sync_actions (self);
}

/**
 * loosen_session_page_new:
 *
 * Returns: (transfer floating): a page without a session
 */
GtkWidget *
loosen_session_page_new (void)
{
  return g_object_new (LOOSEN_TYPE_SESSION_PAGE, NULL);
}

/**
 * loosen_session_page_get_session:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): the session that is shown
 */
LoosenSession *
loosen_session_page_get_session (LoosenSessionPage *self)
{
  g_return_val_if_fail (LOOSEN_IS_SESSION_PAGE (self), NULL);

  return self->session;
}

/**
 * loosen_session_page_set_session:
 * @self: a page
 * @session: (nullable): a session
 *
 * Shows @session from now on. It is started elsewhere, or by the person if it is still ready.
 */
void
loosen_session_page_set_session (LoosenSessionPage *self, LoosenSession *session)
{
  g_return_if_fail (LOOSEN_IS_SESSION_PAGE (self));
  g_return_if_fail (session == NULL || LOOSEN_IS_SESSION (session));

  if (self->session == session)
    return;

  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  stop_asking (self);
  self->detoured = FALSE;
  g_set_object (&self->session, session);
  loosen_session_stage_set_session (self->stage, session);
  loosen_ring_set_session (self->stop_ring, session);
  if (session != NULL) {
    g_signal_connect_object (session, "state-changed", G_CALLBACK (session_changed_cb), self,
                             G_CONNECT_SWAPPED);
    g_signal_connect_object (session, "step-changed", G_CALLBACK (session_changed_cb), self,
                             G_CONNECT_SWAPPED);
    g_signal_connect_object (session, "second", G_CALLBACK (session_second_cb), self, G_CONNECT_SWAPPED);
  }
  refresh (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SESSION]);
}

/**
 * loosen_session_page_get_compact:
 * @self: a page
 *
 * Returns: whether it uses one column, whatever the width
 */
gboolean
loosen_session_page_get_compact (LoosenSessionPage *self)
{
  g_return_val_if_fail (LOOSEN_IS_SESSION_PAGE (self), FALSE);

  return self->compact;
}

/**
 * loosen_session_page_set_compact:
 * @self: a page
 * @compact: whether to use one column, whatever the width
 *
 * A narrow page does so by itself.
 */
void
loosen_session_page_set_compact (LoosenSessionPage *self, gboolean compact)
{
  g_return_if_fail (LOOSEN_IS_SESSION_PAGE (self));

  if (self->compact == compact)
    return;
  self->compact = compact;
  loosen_session_stage_set_compact (self->stage, compact);
  sync_narrow (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_COMPACT]);
}

/**
 * loosen_session_page_ask_end:
 * @self: a page
 * @close_window: whether to close the window if the answer is yes
 *
 * Asks whether to end the session, which is paused meanwhile. Without a session, or after it, there is
 * nothing to ask.
 */
void
loosen_session_page_ask_end (LoosenSessionPage *self, gboolean close_window)
{
  g_return_if_fail (LOOSEN_IS_SESSION_PAGE (self));

  if (get_state (self) == LOOSEN_SESSION_DONE)
    return;

  self->close_after |= close_window;
  loosen_session_card_set_title (self->ask_card, self->close_after ? _ ("End the session and close?")
                                                                   : _ ("End the session?"));
  if (self->asking)
    return;
  self->asking = TRUE;
  self->ask_paused = get_state (self) == LOOSEN_SESSION_RUNNING;
  loosen_session_card_set_lead (self->ask_card, self->ask_paused ? _ ("It is paused.") : NULL);
  if (self->ask_paused)
    loosen_session_pause (self->session);
  refresh (self);
}
