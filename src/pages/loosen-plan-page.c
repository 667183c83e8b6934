/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-plan-page.h"

#include <glib/gi18n.h>
#include <string.h>

#include "loosen-calendar-file.h"
#include "loosen-config.h"
#include "loosen-plan-memory.h"
#include "loosen-plan-numbers.h"
#include "loosen-plan-question.h"
#include "loosen-plan-sessions.h"
#include "loosen-plan-words.h"
#include "loosen-save-file.h"
#include "loosen-toolkit.h"

#define CALENDAR_SESSIONS 4    /* that are proposed in the calendar */
#define CALENDAR_ALARM (9 * 60) /* minutes after midnight */

/**
 * LoosenPlanPage:
 *
 * How often: what the plan says today and why, the weekly question, the massages there were, the numbers, and a file
 * for the calendar. It has no header bar; the window gives one. The plan is read when the page is mapped first, or when
 * something is noted in it. What is changed is kept at once, and can be taken back; what cannot be kept is not shown.
 */
struct _LoosenPlanPage {
  AdwBin parent_instance;

  LoosenCatalog *catalog;   /* (owned) (nullable) */
  LoosenClock *clock;       /* (owned) (nullable) */
  LoosenStore *store;       /* (owned) (nullable) */
  LoosenPlanMemory *memory; /* (owned) (nullable) */
  guint midnight_id;        /* wake of the clock */
  gboolean asking;          /* the question is open although it is not due */

  GtkScrolledWindow *scrolled;
  GtkWidget *trouble;
  GtkLabel *trouble_text;
  GtkLabel *phase;
  GtkLabel *reason;
  GtkLabel *often;
  GtkLabel *style;
  GtkLabel *goal;
  GtkLabel *next;
  GtkLabel *latest;
  GtkBox *warnings;
  GtkLabel *keep_moving;
  GtkWidget *add;
  GtkWidget *done_box;
  GtkLabel *done;
  GtkWidget *undo;
  GtkWidget *helped_box;
  GtkLabel *helped;
  LoosenPlanQuestion *question;
  GtkWidget *answer_box;
  GtkLabel *answer_when;
  LoosenPlanSessions *sessions;
  GtkWidget *calendar;
  GtkCheckButton *remind;
  GtkLabel *saved;
  GtkWidget *numbers_button;
  GtkWidget *numbers_box;
  LoosenPlanNumbers *numbers;
  GtkLabel *evidence;
  GtkLabel *your_numbers;
  GtkLabel *self_massage;
};

G_DEFINE_FINAL_TYPE (LoosenPlanPage, loosen_plan_page, ADW_TYPE_BIN)

static const LoosenPlanWarning all_warnings[] = {
  LOOSEN_PLAN_WARNING_DOCTOR,
  LOOSEN_PLAN_WARNING_UNCHANGED,
  LOOSEN_PLAN_WARNING_CLOSE,
  LOOSEN_PLAN_WARNING_FUTURE,
};

static void
show_optional (GtkLabel *label, const char *text)
{
  gtk_label_set_label (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}

static void
show_warnings (LoosenPlanPage *self, LoosenPlan *plan, guint warnings)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->warnings))) != NULL)
    gtk_box_remove (self->warnings, child);

  for (guint i = 0; i < G_N_ELEMENTS (all_warnings); i++) {
    g_autofree char *text = NULL;
    GtkWidget *note;
    GtkWidget *icon;
    GtkWidget *label;

    if ((warnings & all_warnings[i]) == 0)
      continue;
    text = loosen_plan_dup_warning (plan, all_warnings[i]);
    note = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
    icon = g_object_new (GTK_TYPE_IMAGE, "icon-name", "dialog-warning-symbolic", "accessible-role",
                         GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
    label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "hexpand", TRUE, NULL);
    gtk_widget_add_css_class (note, "note");
    gtk_box_append (GTK_BOX (note), icon);
    gtk_box_append (GTK_BOX (note), label);
    gtk_box_append (self->warnings, note);
  }
  gtk_widget_set_visible (GTK_WIDGET (self->warnings), warnings != 0);
}

static void
show_helped (LoosenPlanPage *self, LoosenPlan *plan, const GDate *today)
{
  guint n = loosen_plan_get_n_sessions (plan);
  LoosenPlanChange change = LOOSEN_PLAN_CHANGE_WORSE;
  GDate date;

  if (n > 0)
    change = loosen_plan_get_session (plan, n - 1, &date);
  gtk_widget_set_visible (self->helped_box, n > 0 && change == LOOSEN_PLAN_CHANGE_UNKNOWN);
  if (n > 0) {
    g_autofree char *day = loosen_plan_words_date (&date, today);
    /* Translators: a date */
    g_autofree char *text = g_strdup_printf (_ ("Did the massage of %s help?"), day);

    gtk_label_set_label (self->helped, text);
  }
}

static void
show_question (LoosenPlanPage *self, const LoosenPlanState *state, const GDate *today)
{
  g_autofree char *date = loosen_plan_words_date (&state->next_answer, today);
  g_autofree char *when = loosen_plan_words_when (&state->next_answer, today);
  /* Translators: when the weekly question is asked next: a date, and how far away it is ("in 7 days") */
  g_autofree char *text = g_strdup_printf (_ ("We ask for your pain again on %s, %s."), date, when);
  gboolean open = state->answer_due || self->asking;

  gtk_widget_set_visible (GTK_WIDGET (self->question), open);
  gtk_widget_set_visible (self->answer_box, !open);
  gtk_label_set_label (self->answer_when, text);
}

/* Shows all of the plan as it is now. */
static void
show_plan (LoosenPlanPage *self)
{
  LoosenPlan *plan = loosen_plan_memory_get_plan (self->memory);
  const LoosenPlanTexts *texts = &loosen_catalog_get_care (self->catalog)->plan;
  const char *trouble = loosen_plan_memory_get_trouble (self->memory);
  gboolean writable = loosen_plan_memory_is_writable (self->memory);
  const LoosenPlanPhase *phase;
  g_autofree char *reason = NULL;
  g_autofree char *often = NULL;
  g_autofree char *goal = NULL;
  g_autofree char *next = NULL;
  g_autofree char *latest = NULL;
  LoosenPlanState state;
  GDate today;

  loosen_plan_memory_get_today (self->memory, &today);
  state = loosen_plan_look (plan, &today);
  phase = &texts->phases[state.phase];
  reason = loosen_plan_dup_reason (plan, &state);
  /* Translators: how many massages, "1 to 2 a week" */
  often = g_strdup_printf (_ ("Massages: %s"), phase->sessions);
  /* Translators: what the massages are for: "Keep muscles loose and stay comfortable." */
  goal = g_strdup_printf (_ ("The aim: %s"), phase->goal);
  next = loosen_plan_words_next (&state, &today);
  latest = loosen_plan_words_latest (&state, &today);

  show_optional (self->trouble_text, trouble);
  gtk_widget_set_visible (self->trouble, trouble != NULL);
  gtk_label_set_label (self->phase, phase->name);
  gtk_label_set_label (self->reason, reason);
  gtk_label_set_label (self->often, often);
  gtk_label_set_label (self->style, phase->style);
  gtk_label_set_label (self->goal, goal);
  gtk_label_set_label (self->next, next);
  show_optional (self->latest, latest);
  show_warnings (self, plan, state.warnings);
  show_helped (self, plan, &today);
  show_question (self, &state, &today);
  loosen_plan_sessions_show (self->sessions, plan, &today);
  loosen_plan_numbers_show (self->numbers, plan, &today);

  gtk_widget_set_sensitive (self->add, writable);
  gtk_widget_set_sensitive (self->helped_box, writable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->question), writable);
  gtk_widget_set_sensitive (self->answer_box, writable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->sessions), writable);
  gtk_widget_set_sensitive (self->calendar, writable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->numbers), writable);
}

static void
load (LoosenPlanPage *self)
{
  const LoosenPlanTexts *texts = &loosen_catalog_get_care (self->catalog)->plan;

  if (self->memory != NULL)
    return;

  self->memory = loosen_plan_memory_new (self->catalog, self->store, self->clock);
  loosen_plan_question_set_up (self->question, self->catalog);
  gtk_label_set_label (self->keep_moving, texts->keep_moving);
  gtk_label_set_label (self->evidence, texts->evidence);
  gtk_label_set_label (self->your_numbers, texts->your_numbers);
  gtk_label_set_label (self->self_massage, texts->self_massage);
  show_plan (self);
}

/* Says what has happened, where it can be taken back. */
static void
say (LoosenPlanPage *self, const char *text, gboolean can_undo)
{
  gtk_label_set_label (self->done, text);
  gtk_widget_set_visible (self->undo, can_undo);
  gtk_widget_set_visible (self->done_box, TRUE);
  loosen_toolkit_announce (GTK_WIDGET (self->done), text);
}

/* Keeps what was changed, and says it with @text. */
static gboolean
keep (LoosenPlanPage *self, const char *text)
{
  g_autoptr (GError) error = NULL;
  gboolean kept = loosen_plan_memory_commit (self->memory, &error);

  if (!kept)
    g_message ("Cannot keep the plan: %s", error->message);
  show_plan (self);
  say (self, kept ? text : _ ("This could not be saved, so nothing is changed. Is there room on the disk?"), kept);

  return kept;
}

static void
say_full (LoosenPlanPage *self)
{
  say (self, _ ("There is no more room in the plan. Remove what is old first."), FALSE);
}

static void
add_clicked_cb (LoosenPlanPage *self)
{
  LoosenPlan *plan = loosen_plan_memory_get_plan (self->memory);
  guint n = loosen_plan_get_n_sessions (plan);
  GDate today;
  GDate last;

  loosen_plan_memory_get_today (self->memory, &today);
  if (n > 0)
    loosen_plan_get_session (plan, n - 1, &last);
  /* A double click, or a key that is held, must not make two of one. */
  if (n > 0 && g_date_compare (&last, &today) == 0) {
    say (self, _ ("The massage of today is noted already."), gtk_widget_get_visible (self->undo));
    return;
  }

  if (loosen_plan_add_session (plan, &today, LOOSEN_PLAN_CHANGE_UNKNOWN, NULL))
    keep (self, _ ("Noted: a massage today."));
  else
    say_full (self);
}

static void
undo_clicked_cb (LoosenPlanPage *self)
{
  g_autoptr (GError) error = NULL;

  if (!loosen_plan_memory_undo (self->memory, &error)) {
    g_message ("Cannot keep the plan: %s", error->message);
    say (self, _ ("This could not be saved, so nothing is changed. Is there room on the disk?"), TRUE);
    return;
  }

  show_plan (self);
  /* The button that is going must not take the focus with it. */
  gtk_widget_grab_focus (GTK_WIDGET (self->scrolled));
  say (self, _ ("It is again as it was before."), FALSE);
}

static void
done_closed_cb (LoosenPlanPage *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->scrolled));
  gtk_widget_set_visible (self->done_box, FALSE);
}

/* What the last massage did. */
static void
note_change (LoosenPlanPage *self, LoosenPlanChange change)
{
  LoosenPlan *plan = loosen_plan_memory_get_plan (self->memory);
  guint n = loosen_plan_get_n_sessions (plan);
  GDate date;

  if (n == 0)
    return;

  gtk_widget_grab_focus (GTK_WIDGET (self->scrolled));
  loosen_plan_get_session (plan, n - 1, &date);
  loosen_plan_remove_session (plan, &date);
  loosen_plan_add_session (plan, &date, change, NULL);
  keep (self, _ ("Thank you. It is noted."));
}

static void
better_clicked_cb (LoosenPlanPage *self)
{
  note_change (self, LOOSEN_PLAN_CHANGE_BETTER);
}

static void
same_clicked_cb (LoosenPlanPage *self)
{
  note_change (self, LOOSEN_PLAN_CHANGE_SAME);
}

static void
worse_clicked_cb (LoosenPlanPage *self)
{
  note_change (self, LOOSEN_PLAN_CHANGE_WORSE);
}

static void
remove_cb (LoosenPlanPage *self)
{
  /* The row that is going must not take the focus with it, nor hand it to the next Remove while a key is held. */
  gtk_widget_grab_focus (GTK_WIDGET (self->scrolled));
  keep (self, _ ("Removed."));
}

static void
answered_cb (LoosenPlanPage *self, guint pain, gboolean sharp_constant)
{
  LoosenPlan *plan = loosen_plan_memory_get_plan (self->memory);
  GDate today;

  loosen_plan_memory_get_today (self->memory, &today);
  if (!loosen_plan_add_answer (plan, &today, pain, sharp_constant, NULL)) {
    say_full (self);
    return;
  }

  gtk_widget_grab_focus (GTK_WIDGET (self->scrolled));
  self->asking = FALSE;
  if (keep (self, _ ("Your answer is saved."))) {
    loosen_plan_question_clear (self->question);
    /* Above is what follows from it. */
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scrolled), 0);
  }
}

static void
ask_clicked_cb (LoosenPlanPage *self)
{
  self->asking = TRUE;
  show_plan (self);
  gtk_widget_child_focus (GTK_WIDGET (self->question), GTK_DIR_TAB_FORWARD);
}

static void
numbers_changed_cb (LoosenPlanPage *self)
{
  keep (self, _ ("The numbers are saved."));
}

static void
numbers_toggled_cb (LoosenPlanPage *self)
{
  gboolean open = gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->numbers_button));

  gtk_widget_set_visible (self->numbers_box, open);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->numbers_button), GTK_ACCESSIBLE_STATE_EXPANDED, open, -1);
}

static void
chosen_cb (GFile *file, GObject *owner)
{
  if (file != NULL)
    loosen_plan_page_save_calendar (LOOSEN_PLAN_PAGE (owner), file);
}

static void
calendar_clicked_cb (LoosenPlanPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _ ("Calendar files"));
  gtk_file_filter_add_mime_type (filter, "text/calendar");
  loosen_save_file_choose (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, _ ("Save to calendar"),
                           /* Translators: the name of a file that is proposed; keep ".ics" */
                           _ ("Loosen plan.ics"), filter, chosen_cb, G_OBJECT (self));
}

/* The day */

static gint64
get_time_to_midnight (LoosenPlanPage *self)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (loosen_clock_get_wall (self->clock) / G_USEC_PER_SEC);
  g_autoptr (GDateTime) now = g_date_time_to_local (utc);
  g_autoptr (GDateTime) midnight = g_date_time_new_local (g_date_time_get_year (now), g_date_time_get_month (now),
                                                          g_date_time_get_day_of_month (now), 0, 0, 0);
  g_autoptr (GDateTime) next = g_date_time_add_days (midnight, 1);

  return g_date_time_difference (next, now) + G_USEC_PER_SEC;
}

static void
midnight_cb (gpointer user_data)
{
  LoosenPlanPage *self = user_data;

  self->midnight_id = loosen_clock_wake_at (
    self->clock, loosen_clock_get_monotonic (self->clock) + get_time_to_midnight (self), midnight_cb, self);
  show_plan (self);
}

static void
stop_waiting (LoosenPlanPage *self)
{
  if (self->midnight_id != 0)
    loosen_clock_cancel (self->clock, self->midnight_id);
  self->midnight_id = 0;
}

static void
loosen_plan_page_map (GtkWidget *widget)
{
  LoosenPlanPage *self = LOOSEN_PLAN_PAGE (widget);

  if (self->catalog != NULL) {
    load (self);
    stop_waiting (self);
    midnight_cb (self);
    gtk_widget_set_visible (self->done_box, FALSE);
  }

  GTK_WIDGET_CLASS (loosen_plan_page_parent_class)->map (widget);
}

static void
loosen_plan_page_unmap (GtkWidget *widget)
{
  stop_waiting (LOOSEN_PLAN_PAGE (widget));

  GTK_WIDGET_CLASS (loosen_plan_page_parent_class)->unmap (widget);
}

static void
loosen_plan_page_dispose (GObject *object)
{
  LoosenPlanPage *self = LOOSEN_PLAN_PAGE (object);

  if (self->clock != NULL)
    stop_waiting (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), LOOSEN_TYPE_PLAN_PAGE);
  g_clear_pointer (&self->memory, loosen_plan_memory_free);
  g_clear_object (&self->store);
  g_clear_object (&self->clock);
  g_clear_pointer (&self->catalog, loosen_catalog_unref);

  G_OBJECT_CLASS (loosen_plan_page_parent_class)->dispose (object);
}

static void
loosen_plan_page_class_init (LoosenPlanPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = loosen_plan_page_dispose;

  widget_class->map = loosen_plan_page_map;
  widget_class->unmap = loosen_plan_page_unmap;

  g_type_ensure (LOOSEN_TYPE_PLAN_QUESTION);
  g_type_ensure (LOOSEN_TYPE_PLAN_NUMBERS);
  g_type_ensure (LOOSEN_TYPE_PLAN_SESSIONS);
  gtk_widget_class_set_template_from_resource (widget_class, LOOSEN_RESOURCE_PATH "/ui/loosen-plan-page.ui");
#define BIND(child) gtk_widget_class_bind_template_child (widget_class, LoosenPlanPage, child)
  BIND (scrolled);
  BIND (trouble);
  BIND (trouble_text);
  BIND (phase);
  BIND (reason);
  BIND (often);
  BIND (style);
  BIND (goal);
  BIND (next);
  BIND (latest);
  BIND (warnings);
  BIND (keep_moving);
  BIND (add);
  BIND (done_box);
  BIND (done);
  BIND (undo);
  BIND (helped_box);
  BIND (helped);
  BIND (question);
  BIND (answer_box);
  BIND (answer_when);
  BIND (sessions);
  BIND (calendar);
  BIND (remind);
  BIND (saved);
  BIND (numbers_button);
  BIND (numbers_box);
  BIND (numbers);
  BIND (evidence);
  BIND (your_numbers);
  BIND (self_massage);
#undef BIND
  gtk_widget_class_bind_template_callback (widget_class, add_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, undo_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, done_closed_cb);
  gtk_widget_class_bind_template_callback (widget_class, better_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, same_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, worse_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
  gtk_widget_class_bind_template_callback (widget_class, answered_cb);
  gtk_widget_class_bind_template_callback (widget_class, ask_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, numbers_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, numbers_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, calendar_clicked_cb);
}

/* With large text a button may need two lines. */
static void
wrap_label (GtkWidget *button)
{
  GtkWidget *label = gtk_button_get_child (GTK_BUTTON (button));

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
}

static void
loosen_plan_page_init (LoosenPlanPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  wrap_label (self->add);
  wrap_label (self->numbers_button);
  numbers_toggled_cb (self);
}

/**
 * loosen_plan_page_new:
 *
 * Returns: a page that shows nothing yet
 */
GtkWidget *
loosen_plan_page_new (void)
{
  return g_object_new (LOOSEN_TYPE_PLAN_PAGE, NULL);
}

/**
 * loosen_plan_page_set_up:
 * @self: the page
 * @catalog: texts and numbers
 * @clock: the clock
 * @store: where the plan is kept
 *
 * Gives the page what it needs, before it is mapped. May be called once.
 */
void
loosen_plan_page_set_up (LoosenPlanPage *self, LoosenCatalog *catalog, LoosenClock *clock, LoosenStore *store)
{
  g_return_if_fail (LOOSEN_IS_PLAN_PAGE (self));
  g_return_if_fail (catalog != NULL);
  g_return_if_fail (LOOSEN_IS_CLOCK (clock));
  g_return_if_fail (LOOSEN_IS_STORE (store));
  g_return_if_fail (self->catalog == NULL);
  g_return_if_fail (!gtk_widget_get_mapped (GTK_WIDGET (self)));

  self->catalog = loosen_catalog_ref (catalog);
  self->clock = g_object_ref (clock);
  self->store = g_object_ref (store);
}

/**
 * loosen_plan_page_note_self_massage:
 * @self: the page, set up; it need not be mapped
 * @technique: what was done at home
 * @sides: on which sides: one, or both; ignored where the technique has no sides
 *
 * Notes that the places of a technique were worked today. A technique that presses nothing is not noted.
 *
 * Returns: whether it is kept
 */
gboolean
loosen_plan_page_note_self_massage (LoosenPlanPage *self, const LoosenTechnique *technique, LoosenSide sides)
{
  LoosenPlan *plan;
  g_autoptr (GError) error = NULL;
  LoosenSide done;
  GDate today;

  g_return_val_if_fail (LOOSEN_IS_PLAN_PAGE (self) && self->catalog != NULL, FALSE);
  g_return_val_if_fail (technique != NULL, FALSE);

  if (technique->kind != LOOSEN_KIND_SELF_MASSAGE || technique->targets[0] == NULL)
    return TRUE;

  load (self);
  plan = loosen_plan_memory_get_plan (self->memory);
  loosen_plan_memory_get_today (self->memory, &today);
  done = technique->per_side && (sides & LOOSEN_SIDE_BOTH) != 0 ? sides & LOOSEN_SIDE_BOTH : LOOSEN_SIDE_BOTH;
  for (guint i = 0; technique->targets[i] != NULL; i++)
    if (!loosen_plan_add_self_massage (plan, &today, technique->targets[i], done, &error))
      break;
  if (error != NULL || !loosen_plan_memory_commit (self->memory, &error)) {
    g_message ("Cannot note a self-massage: %s", error->message);
    return FALSE;
  }
  show_plan (self);
  /* What could be taken back is no longer the last that was changed. */
  gtk_widget_set_visible (self->done_box, FALSE);

  return TRUE;
}

/**
 * loosen_plan_page_save_calendar:
 * @self: the page, mapped
 * @file: where to
 *
 * Writes the next massages and questions for a calendar, and says how it went. What was there stays where it fails.
 *
 * Returns: whether it is written
 */
gboolean
loosen_plan_page_save_calendar (LoosenPlanPage *self, GFile *file)
{
  g_autofree char *name = NULL;
  g_autofree char *calendar = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  gboolean written;
  GDate today;

  g_return_val_if_fail (LOOSEN_IS_PLAN_PAGE (self) && self->memory != NULL, FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  /* The events are known by the plan's own name: it must be the same the next time. */
  written = loosen_plan_memory_commit (self->memory, &error);
  if (written) {
    loosen_plan_memory_get_today (self->memory, &today);
    calendar =
      loosen_plan_to_icalendar (loosen_plan_memory_get_plan (self->memory), &today, loosen_clock_get_wall (self->clock),
                                CALENDAR_SESSIONS,
                                gtk_check_button_get_active (self->remind) ? CALENDAR_ALARM : LOOSEN_CALENDAR_NO_ALARM);
    bytes = g_bytes_new_static (calendar, strlen (calendar));
    written = loosen_save_file_write (file, bytes, &error);
  }

  name = g_file_get_basename (file);
  if (written) {
    /* Translators: the name of a file */
    text = g_strdup_printf (_ ("Saved as %s. Open it with your calendar. Saved again later, it takes the place of "
                               "what is there."),
                            name);
  } else {
    g_message ("Cannot write the calendar file: %s", error->message);
    /* Translators: the name of a file */
    text = g_strdup_printf (_ ("%s could not be saved, and what was there is as before. Is there room, and may you "
                               "write there? Try another folder."),
                            name);
  }
  show_optional (self->saved, text);
  loosen_toolkit_announce (GTK_WIDGET (self->saved), text);

  return written;
}
