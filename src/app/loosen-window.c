/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-window.h"

#include <glib/gi18n.h>

#include "loosen-about.h"
#include "loosen-after-page.h"
#include "loosen-breakpoint-bin.h"
#include "loosen-checks.h"
#include "loosen-compat.h"
#include "loosen-config.h"
#include "loosen-emergency-page.h"
#include "loosen-gates.h"
#include "loosen-home-page.h"
#include "loosen-keep-awake.h"
#include "loosen-preferences-page.h"
#include "loosen-routine-page.h"
#include "loosen-safety-page.h"
#include "loosen-session-page.h"
#include "loosen-sheet-page.h"
#include "loosen-stack-pages.h"
#include "loosen-technique-page.h"

/**
 * LoosenWindow:
 *
 * The window: it owns the complaint and the session, decides what is held back, and leads from one page to the next.
 */
struct _LoosenWindow {
  AdwApplicationWindow parent_instance;

  LoosenCatalog *catalog;       /* (owned) */
  LoosenClock *clock;           /* (owned) */
  LoosenSettings *settings;     /* (owned) */
  LoosenComplaint *complaint;   /* (owned) */
  LoosenSafety *safety;         /* (owned) */
  LoosenKeepAwake *keep_awake;  /* (owned) (nullable) */
  LoosenSession *session;       /* (owned) (nullable) */
  LoosenRoutine *routine;       /* (owned) (nullable), of the session */
  LoosenRoutine *pending;       /* (owned) (nullable), to be started after the safety check */
  gboolean stop_open;           /* a stop that was not answered yet */
  const char *origin;           /* the page from which the last session was begun */

  LoosenBreakpointBin *bin;
  GtkStack *pages;
  LoosenHomePage *home;
  LoosenTechniquePage *technique;
  LoosenSessionPage *session_page;
  LoosenEmergencyPage *emergency;
  LoosenSafetyPage *safety_page;
  LoosenAfterPage *after;
  LoosenSheetPage *sheet;
  LoosenRoutinePage *routine_page;
};

G_DEFINE_FINAL_TYPE (LoosenWindow, loosen_window, ADW_TYPE_APPLICATION_WINDOW)

/* What is held back, and how the person is led, at this moment. */
static void
update_home (LoosenWindow *self)
{
  LoosenPace pace = loosen_settings_get_pace (self->settings, self->catalog);

  loosen_home_page_update (self->home, &pace);
}

static gboolean
session_is_live (LoosenWindow *self)
{
  return self->session != NULL && loosen_session_get_state (self->session) != LOOSEN_SESSION_DONE;
}

static void
show_page (LoosenWindow *self, const char *name)
{
  gtk_stack_set_visible_child_name (self->pages, name);
}

/* Shows a page that asks or stops. The stack gives the focus to what had it there the last time, so it is taken away
 * again: a key that is still held, or a stray one, must answer nothing. */
static void
show_grave_page (LoosenWindow *self, const char *name)
{
  show_page (self, name);
  gtk_window_set_focus (GTK_WINDOW (self), NULL);
}

/* Returns: whether there is a card that stops */
static gboolean
show_block (LoosenWindow *self)
{
  if (!loosen_emergency_page_show_block (self->emergency))
    return FALSE;

  show_grave_page (self, "emergency");

  return TRUE;
}

static void
show_relief (LoosenWindow *self)
{
  update_home (self);
  loosen_home_page_show_view (self->home, "relief");
  show_page (self, "home");
  gtk_widget_child_focus (GTK_WIDGET (self->home), GTK_DIR_TAB_FORWARD);
}

static char *
describe_complaint (LoosenWindow *self)
{
  g_autofree char *label = NULL;
  const LoosenMark *marks;
  guint n_marks;

  marks = loosen_complaint_get_marks (self->complaint, &n_marks);
  if (n_marks == 0)
    return NULL;

  label = loosen_zone_dup_label (marks[0].zone, marks[0].side);
  if (n_marks > 1)
    /* Translators: title of the page of a technique: the place that hurts, and how many more */
    return g_strdup_printf (ngettext ("For: %s, and %u more", "For: %s, and %u more", n_marks - 1), label, n_marks - 1);

  /* Translators: title of the page of a technique: the place that hurts */
  return g_strdup_printf (_ ("For: %s"), label);
}

static void
technique_cb (LoosenWindow *self, const LoosenMatch *match)
{
  g_autofree char *complaint = describe_complaint (self);

  loosen_technique_page_present (self->technique, self->catalog, match, complaint,
                                 !loosen_safety_has_done_session (self->safety));
  show_page (self, "technique");
}

static void
update_keep_awake (LoosenWindow *self)
{
  LoosenSessionState state = self->session != NULL ? loosen_session_get_state (self->session) : LOOSEN_SESSION_DONE;

  if (self->keep_awake != NULL)
    loosen_keep_awake_set_held (self->keep_awake, GTK_WINDOW (self),
                                loosen_settings_get_keep_awake (self->settings) &&
                                  (state == LOOSEN_SESSION_RUNNING || state == LOOSEN_SESSION_SETTLING));
}

/* What was done at home counts for the plan: each technique once, with the sides that were worked. */
static void
note_self_massage (LoosenWindow *self)
{
  const LoosenTechnique *technique = NULL;
  LoosenSide sides = LOOSEN_SIDE_NONE;

  for (guint i = 0; i <= loosen_routine_get_n_steps (self->routine); i++) {
    const LoosenStep *step =
      i < loosen_routine_get_n_steps (self->routine) ? loosen_routine_get_step (self->routine, i) : NULL;

    if (technique != NULL && (step == NULL || step->technique != technique)) {
      loosen_home_page_note_self_massage (self->home, technique, sides);
      sides = LOOSEN_SIDE_NONE;
    }
    technique = step != NULL ? step->technique : NULL;
    sides |= step != NULL ? step->side : LOOSEN_SIDE_NONE;
  }
}

/* Stops and ends are noted the moment they happen, so that nothing that follows can lose them. */
static void
session_state_cb (LoosenWindow *self)
{
  LoosenSessionState state = loosen_session_get_state (self->session);
  LoosenOutcome outcome = loosen_session_get_outcome (self->session);

  update_keep_awake (self);
  if (state == LOOSEN_SESSION_SETTLING && !self->stop_open) {
    self->stop_open = TRUE;
    loosen_safety_note_stop (self->safety, loosen_session_get_step (self->session));
  } else if (self->stop_open && !loosen_session_is_settling (self->session)) {
    self->stop_open = FALSE;
    loosen_safety_answer_stop (self->safety,
                               outcome != LOOSEN_OUTCOME_STOPPED && outcome != LOOSEN_OUTCOME_STOPPED_TWICE);
  }
  if (state == LOOSEN_SESSION_DONE)
    loosen_safety_end_session (self->safety, outcome == LOOSEN_OUTCOME_COMPLETED,
                               loosen_complaint_get_pain (self->complaint));
  if (outcome == LOOSEN_OUTCOME_COMPLETED)
    note_self_massage (self);
}

static void
drop_session (LoosenWindow *self)
{
  if (self->session == NULL)
    return;

  g_signal_handlers_disconnect_by_data (self->session, self);
  loosen_session_page_set_session (self->session_page, NULL);
  g_clear_object (&self->session);
  update_keep_awake (self);
}

static gboolean
may_start (LoosenWindow *self, LoosenRoutine *routine)
{
  update_home (self);
  if ((loosen_screening_get_block (loosen_safety_get_screening (self->safety)) & LOOSEN_BLOCK_ALL) != 0)
    return FALSE;

  for (guint i = 0; i < loosen_routine_get_n_steps (routine); i++) {
    const LoosenStep *step = loosen_routine_get_step (routine, i);
    const LoosenMatch *match = loosen_matches_find (loosen_home_page_get_matches (self->home), step->technique);

    if (match == NULL || match->state == LOOSEN_MATCH_WITHHELD || (match->barred & step->side) != 0)
      return FALSE;
  }

  return TRUE;
}

/* Shows a safety check, and what is to be started after it. */
static void
check_before (LoosenWindow *self, LoosenRoutine *routine, LoosenCheck check)
{
  if (routine != NULL)
    loosen_routine_ref (routine);
  g_clear_pointer (&self->pending, loosen_routine_unref);
  self->pending = routine;
  loosen_safety_page_begin (self->safety_page, self->safety, check);
  show_grave_page (self, "safety");
}

static void
start_routine (LoosenWindow *self, LoosenRoutine *routine)
{
  LoosenAsk ask;

  /* The one place where a session begins, so the one place where what is held back is stopped. */
  if (!may_start (self, routine)) {
    if (!show_block (self))
      show_relief (self);
    return;
  }

  loosen_safety_note_complaint (self->safety, self->complaint);
  ask = loosen_safety_get_ask (self->safety);
  if (ask != LOOSEN_ASK_NOTHING) {
    check_before (self, routine, ask == LOOSEN_ASK_FULL ? LOOSEN_CHECK_FULL : LOOSEN_CHECK_QUICK);
    return;
  }

  drop_session (self);
  loosen_safety_begin_session (self->safety);
  loosen_routine_ref (routine);
  g_clear_pointer (&self->routine, loosen_routine_unref);
  self->routine = routine;
  self->session = loosen_session_new (routine, self->clock);
  g_signal_connect_object (self->session, "state-changed", G_CALLBACK (session_state_cb), self, G_CONNECT_SWAPPED);
  loosen_session_page_set_session (self->session_page, self->session);
  show_page (self, "session");
  loosen_session_start (self->session);
}

static void
start_cb (LoosenWindow *self)
{
  g_autoptr (LoosenRoutine) routine = NULL;
  g_autoptr (GError) error = NULL;
  LoosenPace pace = loosen_settings_get_pace (self->settings, self->catalog);
  LoosenChoice choice;

  if (!loosen_technique_page_get_choice (self->technique, &choice))
    return;

  self->origin = "technique";
  routine = loosen_routine_new_with_pace (self->catalog, &choice, 1, &pace, &error);
  if (routine == NULL)
    g_warning ("Cannot start %s: %s", choice.technique->id, error->message);
  else
    start_routine (self, routine);
}

static void
finished_cb (LoosenWindow *self)
{
  gboolean began = self->session != NULL && (loosen_session_get_outcome (self->session) != LOOSEN_OUTCOME_ENDED ||
                                             loosen_session_get_step_index (self->session) > 0);

  drop_session (self);
  if (!began) {
    show_relief (self);
    return;
  }
  loosen_after_page_begin (self->after, self->catalog, loosen_safety_get_pain_before (self->safety), self->routine);
  show_page (self, "after");
}

static void
open_routine_cb (LoosenWindow *self)
{
  g_autofree char *complaint = describe_complaint (self);
  LoosenPace pace = loosen_settings_get_pace (self->settings, self->catalog);

  loosen_routine_page_present (self->routine_page, self->catalog, loosen_home_page_get_matches (self->home),
                               complaint, !loosen_safety_has_done_session (self->safety), &pace);
  show_page (self, "routine");
}

static void
start_ready_cb (LoosenWindow *self)
{
  LoosenPace pace = loosen_settings_get_pace (self->settings, self->catalog);
  g_autoptr (LoosenRoutine) routine = loosen_routine_page_dup_routine (self->routine_page, &pace);

  self->origin = "routine";
  if (routine != NULL)
    start_routine (self, routine);
}

static void
again_cb (LoosenWindow *self)
{
  g_autoptr (LoosenRoutine) routine = loosen_routine_ref (self->routine);
  const LoosenMatch *match = loosen_matches_find (loosen_home_page_get_matches (self->home),
                                                  loosen_routine_get_step (routine, 0)->technique);

  /* What is asked before pressure beside the spine is asked before each session. */
  if (!loosen_spine_check_needed (self->catalog, routine)) {
    start_routine (self, routine);
  } else if (g_strcmp0 (self->origin, "routine") == 0) {
    drop_session (self);
    open_routine_cb (self);
  } else if (match != NULL) {
    drop_session (self);
    technique_cb (self, match);
  } else {
    finished_cb (self);
  }
}

static void
next_day_cb (LoosenWindow *self, const LoosenRating *rating)
{
  if (loosen_safety_rate (self->safety, rating).check)
    check_before (self, NULL, LOOSEN_CHECK_QUICK);
}

static void
rated_cb (LoosenWindow *self, const LoosenRating *rating)
{
  LoosenAdvice advice = { NULL };

  if (rating != NULL)
    advice = loosen_safety_rate (self->safety, rating);
  if (advice.check)
    check_before (self, NULL, LOOSEN_CHECK_QUICK);
  else
    show_relief (self);
}

static void
red_flag_cb (LoosenWindow *self, const char *zone_id)
{
  loosen_emergency_page_ask_saddle (self->emergency);
  show_grave_page (self, "emergency");
}

static void
checked_cb (LoosenWindow *self)
{
  g_autoptr (LoosenRoutine) pending = g_steal_pointer (&self->pending);

  if (show_block (self))
    return;

  if (pending != NULL)
    start_routine (self, pending);
  else
    show_relief (self);
}

static void
check_left_cb (LoosenWindow *self)
{
  gboolean was_pending = self->pending != NULL;

  g_clear_pointer (&self->pending, loosen_routine_unref);
  if (show_block (self))
    return;

  if (was_pending)
    show_page (self, self->origin);
  else
    show_relief (self);
}

static void
ask_again_cb (LoosenWindow *self)
{
  loosen_safety_page_begin_emergency (self->safety_page, self->safety);
  show_grave_page (self, "safety");
}

/* From a card, to where the person may go on. */
static void
card_left_cb (LoosenWindow *self)
{
  show_relief (self);
  /* Information pages only. */
  if ((loosen_screening_get_block (loosen_safety_get_screening (self->safety)) & LOOSEN_BLOCK_AGE) != 0)
    loosen_home_page_show_view (self->home, "guide");
}

/* Whoever comes back a day later to a card that stood open all the time is offered the way out. */
static void
active_changed_cb (LoosenWindow *self)
{
  if (g_strcmp0 (loosen_window_get_page (self), "emergency") == 0)
    loosen_emergency_page_update_way_out (self->emergency);
}

/* The safety answers that a therapist should know, for the sheet. */
static char *
describe_answers (LoosenWindow *self)
{
  GString *text = g_string_new (NULL);

  for (guint group = LOOSEN_QUESTION_EMERGENCY; group <= LOOSEN_QUESTION_ACCESS; group++) {
    g_autoptr (GPtrArray) active =
      loosen_screening_list_active (loosen_safety_get_screening (self->safety), group);

    for (guint i = 0; i < active->len; i++)
      g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "",
                              ((const LoosenQuestion *) g_ptr_array_index (active, i))->tick);
  }

  return g_string_free (text, FALSE);
}

static void
describe_cb (LoosenWindow *self)
{
  g_autofree char *answers = describe_answers (self);

  loosen_sheet_page_set_section (self->sheet, _ ("Safety answers"), *answers != '\0' ? answers : NULL);
  show_page (self, "sheet");
}

static void
compact_changed_cb (LoosenWindow *self)
{
  gboolean compact = loosen_breakpoint_bin_get_compact (self->bin);

  loosen_home_page_set_compact (self->home, compact);
  loosen_technique_page_set_compact (self->technique, compact);
  loosen_session_page_set_compact (self->session_page, compact);
  loosen_after_page_set_compact (self->after, compact);
  loosen_routine_page_set_compact (self->routine_page, compact);
}

static gboolean
is_at_home (LoosenWindow *self)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->pages), "home") == 0;
}

static void
update_number (LoosenWindow *self)
{
  loosen_emergency_page_set_number (self->emergency, loosen_settings_get_emergency_number (self->settings));
}

static void
page_changed_cb (LoosenWindow *self)
{
  const char *page = loosen_window_get_page (self);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.go-back",
                                 g_strcmp0 (page, "technique") == 0 || g_strcmp0 (page, "safety") == 0 ||
                                   g_strcmp0 (page, "sheet") == 0 || g_strcmp0 (page, "routine") == 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.safety-check", is_at_home (self));
}

static void
go_back_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LoosenWindow *self = LOOSEN_WINDOW (widget);

  if (g_strcmp0 (loosen_window_get_page (self), "technique") == 0 ||
      g_strcmp0 (loosen_window_get_page (self), "routine") == 0)
    show_relief (self);
  else if (g_strcmp0 (loosen_window_get_page (self), "sheet") == 0)
    show_page (self, "home");
  else if (!loosen_safety_page_go_back (self->safety_page))
    check_left_cb (self);
}

static void
show_view_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LoosenWindow *self = LOOSEN_WINDOW (widget);

  if (is_at_home (self))
    loosen_home_page_show_view (self->home, g_variant_get_string (parameter, NULL));
}

static void
safety_check_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  check_before (LOOSEN_WINDOW (widget), NULL, LOOSEN_CHECK_FULL);
}

static void
clear_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LoosenWindow *self = LOOSEN_WINDOW (widget);

  if (g_strcmp0 (loosen_window_get_page (self), "relief") == 0)
    loosen_complaint_clear (self->complaint);
}

static void
full_screen_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  if (gtk_window_is_fullscreen (GTK_WINDOW (widget)))
    gtk_window_unfullscreen (GTK_WINDOW (widget));
  else
    gtk_window_fullscreen (GTK_WINDOW (widget));
}

static void
preferences_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LoosenWindow *self = LOOSEN_WINDOW (widget);

  loosen_compat_present_preferences (
    GTK_WINDOW (self), ADW_PREFERENCES_PAGE (loosen_preferences_page_new (self->settings, self->catalog)));
}

static void
about_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LoosenWindow *self = LOOSEN_WINDOW (widget);

  loosen_about_present (GTK_WINDOW (self), loosen_catalog_get_safety_texts (self->catalog)->general_notice);
}

static void
remember_size (LoosenWindow *self)
{
  int width, height;

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  if (width > 0 && height > 0)
    loosen_settings_set_window_size (self->settings, width, height, gtk_window_is_maximized (GTK_WINDOW (self)));
}

static gboolean
loosen_window_close_request (GtkWindow *window)
{
  LoosenWindow *self = LOOSEN_WINDOW (window);

  if (session_is_live (self)) {
    loosen_session_page_ask_end (self->session_page, TRUE);
    return TRUE;
  }

  remember_size (self);

  return GTK_WINDOW_CLASS (loosen_window_parent_class)->close_request (window);
}

static void
loosen_window_dispose (GObject *object)
{
  LoosenWindow *self = LOOSEN_WINDOW (object);

  if (self->session_page != NULL)
    drop_session (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), LOOSEN_TYPE_WINDOW);
  g_clear_object (&self->keep_awake);
  g_clear_pointer (&self->routine, loosen_routine_unref);
  g_clear_pointer (&self->pending, loosen_routine_unref);
  g_clear_object (&self->safety);
  g_clear_object (&self->complaint);
  g_clear_object (&self->clock);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->catalog, loosen_catalog_unref);

  G_OBJECT_CLASS (loosen_window_parent_class)->dispose (object);
}

static void
loosen_window_class_init (LoosenWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GtkWindowClass *window_class = GTK_WINDOW_CLASS (klass);

  object_class->dispose = loosen_window_dispose;
  window_class->close_request = loosen_window_close_request;

  g_type_ensure (LOOSEN_TYPE_AFTER_PAGE);
  g_type_ensure (LOOSEN_TYPE_BREAKPOINT_BIN);
  g_type_ensure (LOOSEN_TYPE_EMERGENCY_PAGE);
  g_type_ensure (LOOSEN_TYPE_HOME_PAGE);
  g_type_ensure (LOOSEN_TYPE_ROUTINE_PAGE);
  g_type_ensure (LOOSEN_TYPE_SAFETY_PAGE);
  g_type_ensure (LOOSEN_TYPE_SESSION_PAGE);
  g_type_ensure (LOOSEN_TYPE_SHEET_PAGE);
  g_type_ensure (LOOSEN_TYPE_TECHNIQUE_PAGE);
  gtk_widget_class_set_template_from_resource (widget_class, LOOSEN_RESOURCE_PATH "/ui/loosen-window.ui");
  gtk_widget_class_bind_template_child (widget_class, LoosenWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, LoosenWindow, home);
  gtk_widget_class_bind_template_child (widget_class, LoosenWindow, technique);
  gtk_widget_class_bind_template_child (widget_class, LoosenWindow, session_page);
  gtk_widget_class_bind_template_child (widget_class, LoosenWindow, emergency);
  gtk_widget_class_bind_template_child (widget_class, LoosenWindow, safety_page);
  gtk_widget_class_bind_template_child (widget_class, LoosenWindow, after);
  gtk_widget_class_bind_template_child (widget_class, LoosenWindow, sheet);
  gtk_widget_class_bind_template_child (widget_class, LoosenWindow, routine_page);
  gtk_widget_class_bind_template_callback (widget_class, start_cb);
  gtk_widget_class_bind_template_callback (widget_class, again_cb);
  gtk_widget_class_bind_template_callback (widget_class, finished_cb);
  gtk_widget_class_bind_template_callback (widget_class, checked_cb);
  gtk_widget_class_bind_template_callback (widget_class, check_left_cb);
  gtk_widget_class_bind_template_callback (widget_class, technique_cb);
  gtk_widget_class_bind_template_callback (widget_class, red_flag_cb);
  gtk_widget_class_bind_template_callback (widget_class, open_routine_cb);
  gtk_widget_class_bind_template_callback (widget_class, describe_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_block);
  gtk_widget_class_bind_template_callback (widget_class, next_day_cb);
  gtk_widget_class_bind_template_callback (widget_class, rated_cb);
  gtk_widget_class_bind_template_callback (widget_class, start_ready_cb);
  gtk_widget_class_bind_template_callback (widget_class, ask_again_cb);
  gtk_widget_class_bind_template_callback (widget_class, card_left_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_relief);
  gtk_widget_class_bind_template_callback (widget_class, page_changed_cb);

  gtk_widget_class_install_action (widget_class, "win.go-back", NULL, go_back_action);
  gtk_widget_class_install_action (widget_class, "win.clear", NULL, clear_action);
  gtk_widget_class_install_action (widget_class, "win.full-screen", NULL, full_screen_action);
  gtk_widget_class_install_action (widget_class, "win.show-view", "s", show_view_action);
  gtk_widget_class_install_action (widget_class, "win.safety-check", NULL, safety_check_action);
  gtk_widget_class_install_action (widget_class, "win.preferences", NULL, preferences_action);
  gtk_widget_class_install_action (widget_class, "win.about", NULL, about_action);
}

static void
loosen_window_init (LoosenWindow *self)
{
  GtkWidget *pages;

  gtk_widget_init_template (GTK_WIDGET (self));
  loosen_stack_pages_follow (GTK_WIDGET (self->pages));

  /* The bin goes between the window and the stack here, because AdwApplicationWindow takes only its content property. */
  pages = g_object_ref (GTK_WIDGET (self->pages));
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (self), NULL);
  self->bin = LOOSEN_BREAKPOINT_BIN (loosen_breakpoint_bin_new ());
  loosen_breakpoint_bin_set_child (self->bin, pages);
  g_object_unref (pages);
  g_signal_connect_object (self->bin, "compact-changed", G_CALLBACK (compact_changed_cb), self, G_CONNECT_SWAPPED);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (self), GTK_WIDGET (self->bin));
}

/**
 * loosen_window_new:
 * @application: (nullable): the application; without one the screen is not kept awake
 * @catalog: what the program knows
 * @clock: the source of time
 * @settings: what the person chose
 * @store: what is remembered
 *
 * Makes the window with an empty complaint.
 *
 * Returns: a new window
 */
GtkWidget *
loosen_window_new (GtkApplication *application,
                   LoosenCatalog *catalog,
                   LoosenClock *clock,
                   LoosenSettings *settings,
                   LoosenStore *store)
{
  LoosenWindow *self;
  int width, height;
  gboolean maximized;

  g_return_val_if_fail (application == NULL || GTK_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (catalog != NULL, NULL);
  g_return_val_if_fail (LOOSEN_IS_CLOCK (clock), NULL);
  g_return_val_if_fail (LOOSEN_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (LOOSEN_IS_STORE (store), NULL);

  self = g_object_new (LOOSEN_TYPE_WINDOW, "application", application, NULL);
  self->catalog = loosen_catalog_ref (catalog);
  self->clock = g_object_ref (clock);
  self->settings = g_object_ref (settings);
  loosen_settings_get_window_size (settings, &width, &height, &maximized);
  gtk_window_set_default_size (GTK_WINDOW (self), width, height);
  if (maximized)
    gtk_window_maximize (GTK_WINDOW (self));
  self->complaint = loosen_complaint_new (catalog);
  if (application != NULL)
    self->keep_awake = loosen_keep_awake_new (application);

  g_signal_connect_object (settings, "notify::keep-awake", G_CALLBACK (update_keep_awake), self, G_CONNECT_SWAPPED);
  self->safety = loosen_safety_new (catalog, clock, store);
  g_signal_connect_object (self->safety, "changed", G_CALLBACK (update_home), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (settings, "notify", G_CALLBACK (update_home), self, G_CONNECT_SWAPPED);
  loosen_emergency_page_set_safety (self->emergency, self->safety);
  g_signal_connect_object (settings, "notify::emergency-number", G_CALLBACK (update_number), self, G_CONNECT_SWAPPED);
  update_number (self);
  loosen_home_page_set_up (self->home, self->complaint, clock, store, self->safety);
  loosen_sheet_page_set_up (self->sheet, self->complaint, store, clock);
  update_home (self);
  page_changed_cb (self);
  g_signal_connect (self, "notify::is-active", G_CALLBACK (active_changed_cb), NULL);
  /* Full screen, until its way out is taken: whatever was done with the window. */
  if ((loosen_screening_get_block (loosen_safety_get_screening (self->safety)) & LOOSEN_BLOCK_ALL) != 0)
    show_block (self);

  return GTK_WIDGET (self);
}

/**
 * loosen_window_get_complaint:
 * @self: the window
 *
 * Returns: (transfer none): what the person reports
 */
LoosenComplaint *
loosen_window_get_complaint (LoosenWindow *self)
{
  g_return_val_if_fail (LOOSEN_IS_WINDOW (self), NULL);

  return self->complaint;
}

/**
 * loosen_window_get_safety:
 * @self: the window
 *
 * Returns: (transfer none): what is known of the person's safety
 */
LoosenSafety *
loosen_window_get_safety (LoosenWindow *self)
{
  g_return_val_if_fail (LOOSEN_IS_WINDOW (self), NULL);

  return self->safety;
}

/**
 * loosen_window_get_page:
 * @self: the window
 *
 * Returns: the page that is shown: "technique", "session", "safety", "emergency", or at home the view: "relief" or another
 */
const char *
loosen_window_get_page (LoosenWindow *self)
{
  const char *page;

  g_return_val_if_fail (LOOSEN_IS_WINDOW (self), NULL);

  page = gtk_stack_get_visible_child_name (self->pages);

  return g_strcmp0 (page, "home") == 0 ? loosen_home_page_get_view (self->home) : page;
}
