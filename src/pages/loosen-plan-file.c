/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where the calendar file goes: asking for a place, and writing it whole or not at all. */

#include "loosen-plan-file.h"

#include <glib/gi18n.h>
#include <string.h>

#define MIME_TYPE "text/calendar"

typedef struct {
  LoosenPlanFileFunc func;
  GObject *owner; /* (owned) */
} Request;

static void
finish (Request *request, GFile *file)
{
  request->func (file, request->owner);
  g_object_unref (request->owner);
  g_free (request);
}

#if GTK_CHECK_VERSION (4, 10, 0)
static void
saved_cb (GObject *dialog, GAsyncResult *result, gpointer request)
{
  /* To cancel is no error, and where a dialog cannot be shown there is no file either. */
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (dialog), result, NULL);

  finish (request, file);
}
#else
static void
response_cb (GtkNativeDialog *dialog, int response, gpointer request)
{
  g_autoptr (GFile) file = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
  g_object_unref (dialog);
  finish (request, file);
}
#endif

/**
 * loosen_plan_file_choose:
 * @parent: (nullable): the window that asks
 * @func: called once, later
 * @owner: for @func, and kept until then
 *
 * Asks where to save the calendar file. The person is asked before a file is replaced.
 */
void
loosen_plan_file_choose (GtkWindow *parent, LoosenPlanFileFunc func, GObject *owner)
{
  /* Translators: the name of a file that is proposed; keep ".ics" */
  const char *name = _ ("Loosen plan.ics");
  const char *title = _ ("Save to calendar");
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  Request *request;

  g_return_if_fail (func != NULL && G_IS_OBJECT (owner));

  request = g_new0 (Request, 1);
  request->func = func;
  request->owner = g_object_ref (owner);
  gtk_file_filter_set_name (filter, _ ("Calendar files"));
  gtk_file_filter_add_mime_type (filter, MIME_TYPE);

#if GTK_CHECK_VERSION (4, 10, 0)
  {
    g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
    g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);

    g_list_store_append (filters, filter);
    gtk_file_dialog_set_title (dialog, title);
    gtk_file_dialog_set_initial_name (dialog, name);
    gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
    gtk_file_dialog_save (dialog, parent, NULL, saved_cb, request);
  }
#else
  {
    GtkFileChooserNative *dialog =
      gtk_file_chooser_native_new (title, parent, GTK_FILE_CHOOSER_ACTION_SAVE, NULL, NULL);

    gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
    gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), filter);
    gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
    g_signal_connect (dialog, "response", G_CALLBACK (response_cb), request);
    gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
  }
#endif
}

/**
 * loosen_plan_file_write:
 * @file: where to
 * @text: what
 * @error: return location for an error
 *
 * Writes beside the file and then takes its place, so that what was there stays whole until the new one is on the disk,
 * and where that cannot be done nothing changes.
 *
 * Returns: whether all was written
 */
gboolean
loosen_plan_file_write (GFile *file, const char *text, GError **error)
{
  const char *path;

  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (text != NULL, FALSE);

  path = g_file_peek_path (file);
  if (path == NULL)
    return g_file_replace_contents (file, text, strlen (text), NULL, FALSE, G_FILE_CREATE_REPLACE_DESTINATION, NULL,
                                    NULL, error);

  return g_file_set_contents_full (path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0666,
                                   error);
}
