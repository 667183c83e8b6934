/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-plan-sessions.h"

#include <glib/gi18n.h>

#include "loosen-plan-words.h"

#define MAX_SHOWN 8

/**
 * LoosenPlanSessions:
 *
 * The last massages, the newest first, each with a way to remove it.
 *
 * # Signals
 * `removed`: one was taken out of the plan.
 */
struct _LoosenPlanSessions {
  GtkWidget parent_instance;

  LoosenPlan *plan; /* (owned) (nullable) */
  GtkWidget *list;
  GtkWidget *none;
  GtkWidget *older;
};

G_DEFINE_FINAL_TYPE (LoosenPlanSessions, loosen_plan_sessions, GTK_TYPE_WIDGET)

enum { REMOVED, N_SIGNALS };
static guint signals[N_SIGNALS];

/* A plan takes back the last of a day: what stands after it there is put back. */
static void
remove_clicked_cb (LoosenPlanSessions *self, GtkWidget *button)
{
  guint index = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "index"));
  guint n = loosen_plan_get_n_sessions (self->plan);
  g_autoptr (GArray) after = g_array_new (FALSE, FALSE, sizeof (LoosenPlanChange));
  GDate date;

  loosen_plan_get_session (self->plan, index, &date);
  for (guint i = index + 1; i < n; i++) {
    GDate other;
    LoosenPlanChange change = loosen_plan_get_session (self->plan, i, &other);

    if (g_date_compare (&date, &other) != 0)
      break;
    g_array_append_val (after, change);
  }
  for (guint i = 0; i <= after->len; i++)
    loosen_plan_remove_session (self->plan, &date);
  for (guint i = 0; i < after->len; i++)
    loosen_plan_add_session (self->plan, &date, g_array_index (after, LoosenPlanChange, i), NULL);
  g_signal_emit (self, signals[REMOVED], 0);
}

static GtkWidget *
make_row (LoosenPlanSessions *self, guint index, const GDate *today)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");
  GDate date;
  LoosenPlanChange change = loosen_plan_get_session (self->plan, index, &date);
  const char *effect = loosen_plan_words_change (change);
  g_autofree char *day = loosen_plan_words_date (&date, today);
  g_autofree char *when = loosen_plan_words_when (&date, today);
  /* Translators: when a massage was ("3 days ago"), and what it did ("It helped") */
  g_autofree char *line = effect != NULL ? g_strdup_printf (_ ("%s. %s"), when, effect) : g_strdup (when);
  /* Translators: a button: a date */
  g_autofree char *name = g_strdup_printf (_ ("Remove the massage of %s"), day);
  GtkWidget *title = g_object_new (GTK_TYPE_LABEL, "label", day, "xalign", 0.0, "wrap", TRUE, NULL);
  GtkWidget *subtitle = g_object_new (GTK_TYPE_LABEL, "label", line, "xalign", 0.0, "wrap", TRUE, NULL);

  gtk_widget_add_css_class (subtitle, "plan-range");
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_widget_set_valign (texts, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (texts), title);
  gtk_box_append (GTK_BOX (texts), subtitle);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_size_request (button, 44, 44);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, _ ("Remove"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data (G_OBJECT (button), "index", GUINT_TO_POINTER (index));
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (remove_clicked_cb), self);
  gtk_box_append (GTK_BOX (box), texts);
  gtk_box_append (GTK_BOX (box), button);
  gtk_widget_add_css_class (row, "plan-session");
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);

  return row;
}

static void
loosen_plan_sessions_dispose (GObject *object)
{
  LoosenPlanSessions *self = LOOSEN_PLAN_SESSIONS (object);

  g_clear_pointer (&self->list, gtk_widget_unparent);
  g_clear_pointer (&self->none, gtk_widget_unparent);
  g_clear_pointer (&self->older, gtk_widget_unparent);
  g_clear_pointer (&self->plan, loosen_plan_unref);

  G_OBJECT_CLASS (loosen_plan_sessions_parent_class)->dispose (object);
}

static void
loosen_plan_sessions_class_init (LoosenPlanSessionsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = loosen_plan_sessions_dispose;

  signals[REMOVED] = g_signal_new ("removed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static GtkWidget *
make_note (LoosenPlanSessions *self, const char *text)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, NULL);

  gtk_widget_add_css_class (label, "plan-range");
  gtk_widget_set_parent (label, GTK_WIDGET (self));

  return label;
}

static void
loosen_plan_sessions_init (LoosenPlanSessions *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 9);
  self->none = make_note (self, _ ("None is noted yet."));
  self->list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (self->list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Your massages"), -1);
  gtk_widget_set_parent (self->list, GTK_WIDGET (self));
  self->older = make_note (self, "");
}

/**
 * loosen_plan_sessions_show:
 * @self: the list
 * @plan: whose they are
 * @today: the day of today
 *
 * Shows the last massages of a plan as they are now.
 */
void
loosen_plan_sessions_show (LoosenPlanSessions *self, LoosenPlan *plan, const GDate *today)
{
  GtkListBoxRow *row;
  guint n;

  g_return_if_fail (LOOSEN_IS_PLAN_SESSIONS (self));
  g_return_if_fail (plan != NULL);
  g_return_if_fail (today != NULL && g_date_valid (today));

  loosen_plan_ref (plan);
  g_clear_pointer (&self->plan, loosen_plan_unref);
  self->plan = plan;

  while ((row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), 0)) != NULL)
    gtk_list_box_remove (GTK_LIST_BOX (self->list), GTK_WIDGET (row));
  n = loosen_plan_get_n_sessions (plan);
  for (guint i = n; i > 0 && n - i < MAX_SHOWN; i--)
    gtk_list_box_append (GTK_LIST_BOX (self->list), make_row (self, i - 1, today));

  gtk_widget_set_visible (self->none, n == 0);
  gtk_widget_set_visible (self->list, n > 0);
  gtk_widget_set_visible (self->older, n > MAX_SHOWN);
  if (n > MAX_SHOWN) {
    g_autofree char *text =
      g_strdup_printf (ngettext ("And %u before.", "And %u before.", n - MAX_SHOWN), n - MAX_SHOWN);

    gtk_label_set_label (GTK_LABEL (self->older), text);
  }
}
