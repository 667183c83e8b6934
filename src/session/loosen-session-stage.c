/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-session-stage.h"

#include <glib/gi18n.h>

#include "loosen-checks.h"
#include "loosen-config.h"
#include "loosen-hold-dots.h"
#include "loosen-pose.h"
#include "loosen-pressure-check.h"
#include "loosen-ring.h"
#include "loosen-session-layout.h"
#include "loosen-session-words.h"

/**
 * LoosenSessionStage:
 *
 * What is seen while a session goes on or is paused: picture, side, cue and next; ring, controls and
 * *Sharp pain: stop*. It shows the session and keeps nothing of its own; the controls are the actions of the
 * page around it.
 *
 * # Signals
 * `pressure` (uint): how hard it presses, 0 to 10, as the person says at half of a hold.
 *
 * # CSS nodes
 * `sessionstage`; parts with the classes `.session-side`, `.guide`, `.next`, `.control` and `.stop`.
 *
 * # Accessibility
 * One line of status that changes with the step and the state, for screen readers; the countdown is not
 * announced.
 *
 * # Text direction
 * See #LoosenSessionLayout. The picture is mirrored by the side of the body, never by the language.
 */
struct _LoosenSessionStage {
  GtkWidget parent_instance;

  LoosenSession *session; /* (owned) (nullable) */

  const LoosenTechnique *shown; /* (unowned) (nullable): whose set-up the guide holds */
  guint shown_stops;            /* after how many stops */

  GtkWidget *status;
  LoosenPose *pose;
  GtkWidget *pose_card;
  GtkWidget *side;
  GtkWidget *side_row;
  GtkImage *side_icon;
  GtkLabel *side_title;
  GtkWidget *holds_row;
  GtkLabel *holds;
  LoosenHoldDots *dots;
  GtkWidget *guide;
  GtkLabel *cue;
  LoosenPressureCheck *check;
  GtkWidget *next_card;
  GtkImage *next_icon;
  GtkLabel *next_title;
  GtkLabel *next_detail;
  GtkLabel *next_line;
  LoosenRing *ring;
  GtkWidget *back;
  GtkWidget *back_icon;
  GtkWidget *pause;
  GtkImage *pause_icon;
  GtkLabel *pause_label;
  GtkWidget *add;
  GtkWidget *skip;
  GtkWidget *skip_icon;
  GtkWidget *stop;
};

G_DEFINE_FINAL_TYPE (LoosenSessionStage, loosen_session_stage, GTK_TYPE_WIDGET)

enum { PRESSURE, N_SIGNALS };
static guint signals[N_SIGNALS];

static LoosenSessionLayout *
get_layout (LoosenSessionStage *self)
{
  return LOOSEN_SESSION_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self)));
}

static void
set_text (GtkLabel *label, const char *text)
{
  if (g_strcmp0 (gtk_label_get_text (label), text) != 0)
    gtk_label_set_text (label, text);
}

static void
set_css_class (GtkWidget *widget, const char *css_class, gboolean set)
{
  if (set)
    gtk_widget_add_css_class (widget, css_class);
  else
    gtk_widget_remove_css_class (widget, css_class);
}

static void
add_guide_line (GtkWidget *lines, const char *text, gboolean strong)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, "xalign", 0.0, NULL);

  gtk_widget_add_css_class (label, "guide-line");
  set_css_class (label, "strong", strong);
  gtk_box_append (GTK_BOX (lines), label);
}

/* While getting into place: how to; after a stop first of all what to change. */
static void
fill_guide (LoosenSessionStage *self, const LoosenStep *step)
{
  LoosenCatalog *catalog = loosen_routine_get_catalog (loosen_session_get_routine (self->session));
  guint n_stops = loosen_session_get_n_stops (self->session);
  GtkWidget *lines;

  if (step->kind != LOOSEN_STEP_SETTLE || (self->shown == step->technique && self->shown_stops == n_stops))
    return;
  self->shown = step->technique;
  self->shown_stops = n_stops;

  /* Made anew: one that was measured while it was empty may keep its size for good. */
  lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  if (n_stops > 0)
    add_guide_line (lines, loosen_catalog_get_safety_texts (catalog)->stop_gone, TRUE);
  for (guint i = 0; step->technique->setup[i] != NULL; i++)
    add_guide_line (lines, step->technique->setup[i], n_stops == 0);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->guide), lines);
}

static void
sync_guide (LoosenSessionStage *self, const LoosenStep *step)
{
  LoosenReading reading = loosen_session_read (self->session);
  gboolean reads = step->kind == LOOSEN_STEP_SETTLE;
  const char *cue = reading.cue != NULL ? reading.cue : "";

  fill_guide (self, step);
  set_text (self->cue, reads ? "" : cue);
  gtk_widget_set_visible (GTK_WIDGET (self->cue), !reads && *cue != '\0');
  gtk_widget_set_visible (self->guide, reads);
  loosen_session_layout_set_part (get_layout (self), LOOSEN_SESSION_PART_GUIDE,
                                  reads ? self->guide : GTK_WIDGET (self->cue));
  loosen_session_layout_set_reading (get_layout (self), reads);
}

static void
sync_side (LoosenSessionStage *self, const LoosenStep *step)
{
  const LoosenStep *next = loosen_session_get_next_step (self->session);
  /* While getting into place: the hold that it is for. */
  const LoosenStep *hold = step->kind == LOOSEN_STEP_SETTLE && next != NULL ? next : step;
  g_autofree char *holds = loosen_session_words_holds (hold);
  const char *title = loosen_session_words_title (step);
  gboolean sided = step->side == LOOSEN_SIDE_LEFT || step->side == LOOSEN_SIDE_RIGHT;
  gboolean rests = step->kind == LOOSEN_STEP_REST;

  if (sided)
    gtk_image_set_from_icon_name (self->side_icon, step->side == LOOSEN_SIDE_LEFT
                                                     ? "loosen-side-left-symbolic"
                                                     : "loosen-side-right-symbolic");
  gtk_widget_set_visible (GTK_WIDGET (self->side_icon), sided);
  set_text (self->side_title, title);
  set_css_class (self->side_row, "pulse", step->kind == LOOSEN_STEP_SWITCH);

  set_text (self->holds, holds != NULL ? holds : "");
  gtk_widget_set_visible (self->holds_row, holds != NULL);
  if (holds != NULL)
    loosen_hold_dots_set (self->dots, hold->count, rests ? hold->number : hold->number - 1, !rests);

  loosen_pose_set_technique (self->pose, step->technique->id);
  loosen_pose_set_mirrored (self->pose, step->side == LOOSEN_SIDE_LEFT);
}

/* The step after the next; %NULL where the session no longer follows its routine. */
static const LoosenStep *
get_step_after_next (LoosenSessionStage *self)
{
  LoosenRoutine *routine = loosen_session_get_routine (self->session);
  guint index = loosen_session_get_step_index (self->session);

  if (loosen_session_get_n_stops (self->session) > 0 || index + 2 >= loosen_routine_get_n_steps (routine))
    return NULL;

  return loosen_routine_get_step (routine, index + 2);
}

static void
sync_next (LoosenSessionStage *self)
{
  const LoosenStep *next = loosen_session_get_next_step (self->session);
  g_autofree char *title = loosen_session_words_step (next);
  g_autofree char *detail = loosen_session_words_then (next, get_step_after_next (self));
  /* Translators: what comes after this step: "Next: Rest, 10 seconds" */
  g_autofree char *line = g_strdup_printf (_ ("Next: %s"), title);

  gtk_image_set_from_icon_name (self->next_icon, loosen_session_words_step_icon (next));
  set_text (self->next_title, title);
  set_text (self->next_detail, detail != NULL ? detail : "");
  gtk_widget_set_visible (GTK_WIDGET (self->next_detail), detail != NULL);
  set_text (self->next_line, line);
}

static void
sync_pause (LoosenSessionStage *self)
{
  LoosenSessionState state = loosen_session_get_state (self->session);
  gboolean running = state == LOOSEN_SESSION_RUNNING;
  const char *label = running ? _ ("Pause") : state == LOOSEN_SESSION_READY ? _ ("Start") : _ ("Resume");

  gtk_image_set_from_icon_name (self->pause_icon,
                                running ? "media-playback-pause-symbolic" : "media-playback-start-symbolic");
  if (g_strcmp0 (gtk_label_get_text (self->pause_label), label) == 0)
    return;
  gtk_label_set_text (self->pause_label, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->pause), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  set_css_class (self->pause, "suggested-action", !running);
}

static void
refresh (LoosenSessionStage *self)
{
  const LoosenStep *step = self->session != NULL ? loosen_session_get_step (self->session) : NULL;
  g_autofree char *status = NULL;

  if (step == NULL)
    return;

  status = loosen_session_words_status (self->session);
  set_text (GTK_LABEL (self->status), status);
  sync_side (self, step);
  sync_guide (self, step);
  sync_next (self);
  sync_pause (self);
}

static void
changed_cb (LoosenSessionStage *self)
{
  refresh (self);
}

static void
step_changed_cb (LoosenSessionStage *self)
{
  loosen_pressure_check_end (self->check);
  refresh (self);
}

/* Nothing waits for the answer: the hold goes on. */
static void
cue_cb (LoosenSessionStage *self, int cue)
{
  LoosenCatalog *catalog = loosen_routine_get_catalog (loosen_session_get_routine (self->session));
  const LoosenStep *step = loosen_session_get_step (self->session);

  if (cue == LOOSEN_CUE_HALF && catalog != NULL && loosen_halfway_check_asks (catalog, step))
    loosen_pressure_check_ask (self->check, loosen_catalog_get_halfway_check (catalog));
  else if (cue == LOOSEN_CUE_STOP || cue == LOOSEN_CUE_SESSION_DONE)
    loosen_pressure_check_end (self->check);
}

static void
check_answered_cb (LoosenSessionStage *self, guint level)
{
  g_signal_emit (self, signals[PRESSURE], 0, level);
}

static void
second_cb (LoosenSessionStage *self)
{
  const LoosenStep *step = loosen_session_get_step (self->session);

  if (step != NULL)
    sync_guide (self, step);
}

static void
loosen_session_stage_dispose (GObject *object)
{
  LoosenSessionStage *self = LOOSEN_SESSION_STAGE (object);
  GtkWidget *child;

  if (self->ring != NULL)
    loosen_session_stage_set_session (self, NULL);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  self->ring = NULL;

  G_OBJECT_CLASS (loosen_session_stage_parent_class)->dispose (object);
}

static void
loosen_session_stage_class_init (LoosenSessionStageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = loosen_session_stage_dispose;

  signals[PRESSURE] = g_signal_new ("pressure", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, G_TYPE_UINT);

  g_type_ensure (LOOSEN_TYPE_HOLD_DOTS);
  g_type_ensure (LOOSEN_TYPE_POSE);
  g_type_ensure (LOOSEN_TYPE_PRESSURE_CHECK);
  g_type_ensure (LOOSEN_TYPE_RING);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LOOSEN_RESOURCE_PATH "/ui/loosen-session-stage.ui");
  gtk_widget_class_set_layout_manager_type (widget_class, LOOSEN_TYPE_SESSION_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "sessionstage");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);

  gtk_widget_class_bind_template_child (widget_class, LoosenSessionStage, status);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionStage, pose);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionStage, pose_card);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionStage, side);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionStage, side_row);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionStage, side_icon);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionStage, side_title);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionStage, holds_row);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionStage, holds);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionStage, dots);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionStage, guide);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionStage, cue);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionStage, check);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionStage, next_card);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionStage, next_icon);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionStage, next_title);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionStage, next_detail);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionStage, next_line);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionStage, ring);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionStage, back);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionStage, back_icon);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionStage, pause);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionStage, pause_icon);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionStage, pause_label);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionStage, add);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionStage, skip);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionStage, skip_icon);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionStage, stop);
  gtk_widget_class_bind_template_callback (widget_class, check_answered_cb);
}

static void
loosen_session_stage_init (LoosenSessionStage *self)
{
  LoosenSessionLayout *layout;

  gtk_widget_init_template (GTK_WIDGET (self));

  /* These go along time, not along the text. */
  gtk_widget_set_direction (self->back_icon, GTK_TEXT_DIR_LTR);
  gtk_widget_set_direction (GTK_WIDGET (self->pause_icon), GTK_TEXT_DIR_LTR);
  gtk_widget_set_direction (self->skip_icon, GTK_TEXT_DIR_LTR);

  layout = get_layout (self);
  loosen_session_layout_set_part (layout, LOOSEN_SESSION_PART_STATUS, self->status);
  loosen_session_layout_set_part (layout, LOOSEN_SESSION_PART_POSE, self->pose_card);
  loosen_session_layout_set_part (layout, LOOSEN_SESSION_PART_SIDE, self->side);
  loosen_session_layout_set_part (layout, LOOSEN_SESSION_PART_GUIDE, GTK_WIDGET (self->cue));
  loosen_session_layout_set_part (layout, LOOSEN_SESSION_PART_CHECK, GTK_WIDGET (self->check));
  loosen_session_layout_set_part (layout, LOOSEN_SESSION_PART_NEXT, self->next_card);
  loosen_session_layout_set_part (layout, LOOSEN_SESSION_PART_NEXT_LINE, GTK_WIDGET (self->next_line));
  loosen_session_layout_set_part (layout, LOOSEN_SESSION_PART_RING, GTK_WIDGET (self->ring));
  loosen_session_layout_set_part (layout, LOOSEN_SESSION_PART_BACK, self->back);
  loosen_session_layout_set_part (layout, LOOSEN_SESSION_PART_PAUSE, self->pause);
  loosen_session_layout_set_part (layout, LOOSEN_SESSION_PART_ADD, self->add);
  loosen_session_layout_set_part (layout, LOOSEN_SESSION_PART_SKIP, self->skip);
  loosen_session_layout_set_part (layout, LOOSEN_SESSION_PART_STOP, self->stop);
}

/**
 * loosen_session_stage_new:
 *
 * Returns: (transfer floating): a stage without a session
 */
GtkWidget *
loosen_session_stage_new (void)
{
  return g_object_new (LOOSEN_TYPE_SESSION_STAGE, NULL);
}

/**
 * loosen_session_stage_set_session:
 * @self: a stage
 * @session: (nullable): a session
 *
 * Shows @session from now on.
 */
void
loosen_session_stage_set_session (LoosenSessionStage *self, LoosenSession *session)
{
  g_return_if_fail (LOOSEN_IS_SESSION_STAGE (self));
  g_return_if_fail (session == NULL || LOOSEN_IS_SESSION (session));

  if (self->session == session)
    return;

  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  self->shown = NULL;
  loosen_pressure_check_end (self->check);
  g_set_object (&self->session, session);
  loosen_ring_set_session (self->ring, session);
  if (session != NULL) {
    g_signal_connect_object (session, "state-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
    g_signal_connect_object (session, "step-changed", G_CALLBACK (step_changed_cb), self, G_CONNECT_SWAPPED);
    g_signal_connect_object (session, "cue", G_CALLBACK (cue_cb), self, G_CONNECT_SWAPPED);
    g_signal_connect_object (session, "second", G_CALLBACK (second_cb), self, G_CONNECT_SWAPPED);
  }
  refresh (self);
}

/**
 * loosen_session_stage_set_compact:
 * @self: a stage
 * @compact: whether to use one column
 *
 * Narrow stages use one column by themselves.
 */
void
loosen_session_stage_set_compact (LoosenSessionStage *self, gboolean compact)
{
  g_return_if_fail (LOOSEN_IS_SESSION_STAGE (self));

  loosen_session_layout_set_compact (get_layout (self), compact);
}
