/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-routine-bar.h"

#include "loosen-config.h"
#include "loosen-toolkit.h"

/**
 * LoosenRoutineBar:
 *
 * What stands below a routine: how long it takes, what was just said of it, and Start. Where something in it presses
 * beside the spine, Start first asks whether the tool is on muscle, in the place where it stands itself: content section
 * 5.9. Only a Yes starts then, and holds for one session.
 *
 * # Signals
 * `start`: the person wants to start. Never without a Yes where that is asked for.
 *
 * # Accessibility
 * The question gets the focus, and no answer does: a key that is held on Start answers nothing, and a double click on it
 * neither.
 */
struct _LoosenRoutineBar {
  AdwBin parent_instance;

  gboolean can_start;
  gboolean near_spine;
  gboolean compact;
  guint32 last_press; /* milliseconds of the display; 0 for none yet */

  GtkWidget *bar;
  GtkWidget *check;
  GtkLabel *check_question;
  GtkWidget *check_yes;
  GtkWidget *texts;
  GtkLabel *said;
  GtkLabel *notice;
  GtkLabel *summary;
  GtkWidget *start;
  const char *no; /* (unowned) (nullable), of the catalog that the page keeps */
};

G_DEFINE_FINAL_TYPE (LoosenRoutineBar, loosen_routine_bar, ADW_TYPE_BIN)

enum { START, N_SIGNALS };
static guint signals[N_SIGNALS];

static void
show_check (LoosenRoutineBar *self, gboolean asking)
{
  gtk_widget_set_visible (self->check, asking);
  gtk_widget_set_visible (self->texts, !asking);
  gtk_widget_set_visible (self->start, !asking);
}

/* In a narrow window the list needs the room: how long it takes stands above it too. */
static void
show_summary (LoosenRoutineBar *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->summary), !self->compact || !self->can_start);
}

static void
begin (LoosenRoutineBar *self)
{
  show_check (self, FALSE);
  loosen_routine_bar_say (self, NULL);
  g_signal_emit (self, signals[START], 0);
}

static void
start_clicked_cb (LoosenRoutineBar *self)
{
  if (!self->can_start)
    return;

  if (self->near_spine) {
    show_check (self, TRUE);
    gtk_widget_grab_focus (self->check);
  } else {
    begin (self);
  }
}

static void
yes_clicked_cb (LoosenRoutineBar *self)
{
  if (self->can_start && gtk_widget_get_visible (self->check))
    begin (self);
}

static void
no_clicked_cb (LoosenRoutineBar *self)
{
  show_check (self, FALSE);
  loosen_routine_bar_say (self, self->no);
  /* Not on Start: a key that is held on No must not ask again. */
  gtk_widget_set_focusable (self->texts, TRUE);
  gtk_widget_grab_focus (self->texts);
}

/* The rest of a double click would press whatever has come to the place of what it began on. */
static gboolean
press_cb (GtkEventController *controller, GdkEvent *event, LoosenRoutineBar *self)
{
  GdkEventType type = gdk_event_get_event_type (event);
  guint32 time = gdk_event_get_time (event);
  guint32 before = self->last_press;
  int limit;

  if (type != GDK_BUTTON_PRESS && type != GDK_TOUCH_BEGIN)
    return GDK_EVENT_PROPAGATE;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-double-click-time", &limit, NULL);
  self->last_press = time;

  return before != 0 && time - before < (guint32) limit ? GDK_EVENT_STOP : GDK_EVENT_PROPAGATE;
}

static void
loosen_routine_bar_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), LOOSEN_TYPE_ROUTINE_BAR);

  G_OBJECT_CLASS (loosen_routine_bar_parent_class)->dispose (object);
}

static void
loosen_routine_bar_class_init (LoosenRoutineBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = loosen_routine_bar_dispose;

  signals[START] = g_signal_new ("start", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, LOOSEN_RESOURCE_PATH "/ui/loosen-routine-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, LoosenRoutineBar, bar);
  gtk_widget_class_bind_template_child (widget_class, LoosenRoutineBar, check);
  gtk_widget_class_bind_template_child (widget_class, LoosenRoutineBar, check_question);
  gtk_widget_class_bind_template_child (widget_class, LoosenRoutineBar, check_yes);
  gtk_widget_class_bind_template_child (widget_class, LoosenRoutineBar, texts);
  gtk_widget_class_bind_template_child (widget_class, LoosenRoutineBar, said);
  gtk_widget_class_bind_template_child (widget_class, LoosenRoutineBar, notice);
  gtk_widget_class_bind_template_child (widget_class, LoosenRoutineBar, summary);
  gtk_widget_class_bind_template_child (widget_class, LoosenRoutineBar, start);
  gtk_widget_class_bind_template_callback (widget_class, start_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, yes_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, no_clicked_cb);
}

static void
loosen_routine_bar_init (LoosenRoutineBar *self)
{
  GtkEventController *presses = gtk_event_controller_legacy_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_event_controller_set_propagation_phase (presses, GTK_PHASE_CAPTURE);
  g_signal_connect (presses, "event", G_CALLBACK (press_cb), self);
  gtk_widget_add_controller (self->bar, presses);
}

/**
 * loosen_routine_bar_set_catalog:
 * @self: the bar
 * @catalog: its texts; kept by whoever calls this, as long as the bar is used
 */
void
loosen_routine_bar_set_catalog (LoosenRoutineBar *self, LoosenCatalog *catalog)
{
  const LoosenSpineCheck *spine;

  g_return_if_fail (LOOSEN_IS_ROUTINE_BAR (self));
  g_return_if_fail (catalog != NULL);

  spine = &loosen_catalog_get_care (catalog)->spine_check;
  gtk_label_set_label (self->check_question, spine->question);
  gtk_label_set_label (self->notice, loosen_catalog_get_safety_texts (catalog)->pressure_notice);
  self->no = spine->no;
}

/**
 * loosen_routine_bar_show:
 * @self: the bar
 * @summary: how long it takes
 * @can_start: whether there is something to start
 * @presses: whether something in it presses
 * @near_spine: whether Start must ask first
 *
 * Shows a routine as it is now. An open question is taken away: it was asked of another one.
 */
void
loosen_routine_bar_show (
  LoosenRoutineBar *self, const char *summary, gboolean can_start, gboolean presses, gboolean near_spine)
{
  g_return_if_fail (LOOSEN_IS_ROUTINE_BAR (self));
  g_return_if_fail (summary != NULL);

  self->can_start = can_start;
  self->near_spine = near_spine;
  gtk_label_set_label (self->summary, summary);
  gtk_widget_set_visible (GTK_WIDGET (self->notice), presses);
  gtk_widget_set_sensitive (self->start, can_start);
  show_summary (self);
  show_check (self, FALSE);
}

/**
 * loosen_routine_bar_say:
 * @self: the bar
 * @text: (nullable): what has happened, or why not; %NULL for nothing
 */
void
loosen_routine_bar_say (LoosenRoutineBar *self, const char *text)
{
  g_return_if_fail (LOOSEN_IS_ROUTINE_BAR (self));

  gtk_widget_set_focusable (self->texts, FALSE);
  gtk_label_set_label (self->said, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->said), text != NULL);
  if (text != NULL)
    loosen_toolkit_announce (GTK_WIDGET (self->said), text);
}

/**
 * loosen_routine_bar_set_compact:
 * @self: the bar
 * @compact: whether the window is narrow
 */
void
loosen_routine_bar_set_compact (LoosenRoutineBar *self, gboolean compact)
{
  GtkOrientation orientation = compact ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL;

  g_return_if_fail (LOOSEN_IS_ROUTINE_BAR (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->bar), orientation);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->check), orientation);
  self->compact = compact;
  show_summary (self);
  gtk_widget_set_halign (self->start, compact ? GTK_ALIGN_FILL : GTK_ALIGN_END);
}

/**
 * loosen_routine_bar_focus_start:
 * @self: the bar
 *
 * Gives Start the focus, if it can be pressed.
 */
void
loosen_routine_bar_focus_start (LoosenRoutineBar *self)
{
  g_return_if_fail (LOOSEN_IS_ROUTINE_BAR (self));

  if (self->can_start && gtk_widget_get_visible (self->start))
    gtk_widget_grab_focus (self->start);
}
