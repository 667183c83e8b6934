/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-sheet-date-entry.h"

#include <glib/gi18n.h>

#include "loosen-config.h"

#define MONTHS 12

/**
 * LoosenSheetDateEntry:
 *
 * A date as well as a person knows it: day and month may be left empty. What is wrong is said below in words, and so
 * is how long ago it was.
 *
 * # Signals
 * `changed`: the person has changed something.
 */
struct _LoosenSheetDateEntry {
  GtkWidget parent_instance;

  GDate today;
  gboolean showing; /* the date is being set */

  GtkWidget *box;
  GtkEditable *day;
  GtkDropDown *month;
  GtkEditable *year;
  GtkLabel *said;
};

G_DEFINE_FINAL_TYPE (LoosenSheetDateEntry, loosen_sheet_date_entry, GTK_TYPE_WIDGET)

enum { CHANGED, N_SIGNALS };
static guint signals[N_SIGNALS];

/* Any digits that a keyboard gives. */
static gboolean
read_number (GtkEditable *entry, guint *number)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (entry)));
  guint value = 0;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at)) {
    int digit = g_unichar_digit_value (g_utf8_get_char (at));

    if (digit < 0 || value > 9999)
      return FALSE;
    value = value * 10 + digit;
  }
  /* Only what is empty means none. */
  if (value == 0 && text[0] != '\0')
    return FALSE;

  *number = value;
  return TRUE;
}

static const char *
read_date (LoosenSheetDateEntry *self, LoosenSheetDate *date)
{
  *date = (LoosenSheetDate) { .month = gtk_drop_down_get_selected (self->month) };
  if (!read_number (self->day, &date->day))
    return _ ("The day is a number from 1 to 31.");
  if (!read_number (self->year, &date->year))
    return _ ("Enter the year with four digits.");

  return loosen_sheet_date_find_error (*date, &self->today);
}

static void
show_said (LoosenSheetDateEntry *self)
{
  LoosenSheetDate date;
  const char *error = read_date (self, &date);
  LoosenSheetSpan span = error == NULL ? loosen_sheet_date_get_span (date, &self->today) : LOOSEN_SHEET_SPAN_UNKNOWN;
  const char *text = error != NULL                      ? error
                     : span == LOOSEN_SHEET_SPAN_LONG  ? _ ("That is more than six weeks ago.")
                     : span == LOOSEN_SHEET_SPAN_SHORT ? _ ("That is not more than six weeks ago.")
                                                       : "";

  gtk_label_set_label (self->said, text);
  gtk_widget_set_visible (GTK_WIDGET (self->said), text[0] != '\0');
  if (error != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self->said), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->said), "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->year), GTK_ACCESSIBLE_STATE_INVALID,
                               error != NULL ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

static void
changed_cb (LoosenSheetDateEntry *self)
{
  if (self->showing)
    return;

  show_said (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
fill_months (LoosenSheetDateEntry *self)
{
  g_autoptr (GtkStringList) months = gtk_string_list_new (NULL);

  /* Translators: no month chosen, in a list of months */
  gtk_string_list_append (months, C_ ("month", "None"));
  for (int i = 1; i <= MONTHS; i++) {
    g_autoptr (GDateTime) time = g_date_time_new_utc (2026, i, 1, 12, 0, 0);
    g_autofree char *name = g_date_time_format (time, "%OB");

    gtk_string_list_append (months, name);
  }
  gtk_drop_down_set_model (self->month, G_LIST_MODEL (months));
}

static void
loosen_sheet_date_entry_dispose (GObject *object)
{
  LoosenSheetDateEntry *self = LOOSEN_SHEET_DATE_ENTRY (object);

  self->showing = TRUE;
  g_clear_pointer (&self->box, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (self), LOOSEN_TYPE_SHEET_DATE_ENTRY);

  G_OBJECT_CLASS (loosen_sheet_date_entry_parent_class)->dispose (object);
}

static void
loosen_sheet_date_entry_class_init (LoosenSheetDateEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = loosen_sheet_date_entry_dispose;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, LOOSEN_RESOURCE_PATH "/ui/loosen-sheet-date-entry.ui");
  gtk_widget_class_bind_template_child (widget_class, LoosenSheetDateEntry, box);
  gtk_widget_class_bind_template_child (widget_class, LoosenSheetDateEntry, day);
  gtk_widget_class_bind_template_child (widget_class, LoosenSheetDateEntry, month);
  gtk_widget_class_bind_template_child (widget_class, LoosenSheetDateEntry, year);
  gtk_widget_class_bind_template_child (widget_class, LoosenSheetDateEntry, said);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
loosen_sheet_date_entry_init (LoosenSheetDateEntry *self)
{
  self->showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_months (self);
  self->showing = FALSE;
}

/**
 * loosen_sheet_date_entry_new:
 * @today: the day of today, which no date may be after
 *
 * Returns: a new entry without a date
 */
GtkWidget *
loosen_sheet_date_entry_new (const GDate *today)
{
  LoosenSheetDateEntry *self = g_object_new (LOOSEN_TYPE_SHEET_DATE_ENTRY, NULL);

  self->today = *today;
  show_said (self);

  return GTK_WIDGET (self);
}

static void
set_number (GtkEditable *entry, guint number)
{
  g_autofree char *text = number > 0 ? g_strdup_printf ("%u", number) : g_strdup ("");

  gtk_editable_set_text (entry, text);
}

/**
 * loosen_sheet_date_entry_set_date:
 * @self: an entry
 * @date: the date to show; of year 0 for none
 *
 * Emits nothing.
 */
void
loosen_sheet_date_entry_set_date (LoosenSheetDateEntry *self, LoosenSheetDate date)
{
  g_return_if_fail (LOOSEN_IS_SHEET_DATE_ENTRY (self));

  self->showing = TRUE;
  set_number (self->day, date.day);
  gtk_drop_down_set_selected (self->month, date.month);
  set_number (self->year, date.year);
  self->showing = FALSE;
  show_said (self);
}

/**
 * loosen_sheet_date_entry_get_date:
 * @self: an entry
 * @date: (out): the date; of year 0 for none
 *
 * Returns: whether what was entered is without an error
 */
gboolean
loosen_sheet_date_entry_get_date (LoosenSheetDateEntry *self, LoosenSheetDate *date)
{
  g_return_val_if_fail (LOOSEN_IS_SHEET_DATE_ENTRY (self), FALSE);
  g_return_val_if_fail (date != NULL, FALSE);

  return read_date (self, date) == NULL;
}
