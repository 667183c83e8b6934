/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where something is saved: asking for a file, and writing it whole or not at all. In a sandbox the desktop is asked, and
 * what was chosen is all that is seen of the disk. */

#include "loosen-save-file.h"

typedef struct {
  LoosenSaveFileFunc func;
  GObject *owner; /* (owned) */
} Request;

static void
answer (Request *request, GFile *file)
{
  request->func (file, request->owner);
  g_object_unref (request->owner);
  g_free (request);
}

#if GTK_CHECK_VERSION (4, 10, 0)
static void
chosen_cb (GObject *dialog, GAsyncResult *result, gpointer request)
{
  /* To cancel is no error, and where no dialog can be shown there is no file either. */
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (dialog), result, NULL);

  answer (request, file);
}
#else
static void
response_cb (GtkNativeDialog *dialog, int response, gpointer request)
{
  g_autoptr (GFile) file = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
  g_object_unref (dialog);
  answer (request, file);
}
#endif

/**
 * loosen_save_file_choose:
 * @parent: (nullable): the window that it is asked in
 * @title: what is saved
 * @name: what the file may be called
 * @filter: which files are shown beside it
 * @func: called once, later
 * @owner: for @func, and kept until then
 *
 * Asks where to save. The person is asked before a file is replaced.
 */
void
loosen_save_file_choose (GtkWindow *parent, const char *title, const char *name, GtkFileFilter *filter,
                         LoosenSaveFileFunc func, GObject *owner)
{
  Request *request;

  g_return_if_fail (title != NULL && name != NULL && func != NULL);
  g_return_if_fail (GTK_IS_FILE_FILTER (filter));
  g_return_if_fail (G_IS_OBJECT (owner));

  request = g_new0 (Request, 1);
  request->func = func;
  request->owner = g_object_ref (owner);

#if GTK_CHECK_VERSION (4, 10, 0)
  {
    g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
    g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);

    g_list_store_append (filters, filter);
    gtk_file_dialog_set_title (dialog, title);
    gtk_file_dialog_set_initial_name (dialog, name);
    gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
    gtk_file_dialog_save (dialog, parent, NULL, chosen_cb, request);
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
 * loosen_save_file_write:
 * @file: where to
 * @bytes: what
 * @error: return location for an error
 *
 * Writes beside the file and then takes its place, so that what was there before stays whole until the new one is on
 * the disk. The folder in which a sandbox shows a chosen file allows that, too.
 *
 * Returns: whether all was written; otherwise what was there is as before
 */
gboolean
loosen_save_file_write (GFile *file, GBytes *bytes, GError **error)
{
  const char *path;
  const char *data;
  gsize length;

  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);

  path = g_file_peek_path (file);
  data = g_bytes_get_data (bytes, &length);
  if (path == NULL)
    return g_file_replace_contents (file, data, length, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, error);

  return g_file_set_contents_full (path, data, length, G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                   0666, error);
}
