/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "catalog-folder.h"

#include <glib/gstdio.h>

#include "loosen-config.h"

/* In the order in which they are read. */
const char *const catalog_folder_documents[CATALOG_FOLDER_N_DOCUMENTS] = {
  "body.json", "breathing.json", "evidence.json", "safety.json", "screening.json", "techniques.json", "matching.json",
  "guide.json", "care.json",
};

/**
 * catalog_folder_set_up:
 * @self: a fixture
 * @data: nothing
 *
 * Writes the shipped documents into a new folder.
 */
void
catalog_folder_set_up (CatalogFolder *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  self->path = g_dir_make_tmp ("loosen-catalog-XXXXXX", &error);
  g_assert_no_error (error);
  self->folder = g_file_new_for_path (self->path);
  for (guint i = 0; i < CATALOG_FOLDER_N_DOCUMENTS; i++) {
    const char *name = catalog_folder_documents[i];
    g_autofree char *resource = g_strconcat (LOOSEN_RESOURCE_PATH "/catalog/", name, NULL);
    g_autoptr (GBytes) bytes = g_resources_lookup_data (resource, 0, &error);

    g_assert_no_error (error);
    self->texts[i] = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
    catalog_folder_write (self, name, self->texts[i], -1);
  }
}

/**
 * catalog_folder_tear_down:
 * @self: a fixture
 * @data: nothing
 *
 * Deletes the folder.
 */
void
catalog_folder_tear_down (CatalogFolder *self, gconstpointer data)
{
  for (guint i = 0; i < CATALOG_FOLDER_N_DOCUMENTS; i++) {
    g_autofree char *path = g_build_filename (self->path, catalog_folder_documents[i], NULL);

    g_remove (path);
    g_free (self->texts[i]);
  }
  g_assert_cmpint (g_rmdir (self->path), ==, 0);
  g_free (self->path);
  g_object_unref (self->folder);
}

/**
 * catalog_folder_write:
 * @self: a fixture
 * @name: a document
 * @text: what it is to hold
 * @length: its length, or -1
 */
void
catalog_folder_write (CatalogFolder *self, const char *name, const char *text, gssize length)
{
  g_autofree char *path = g_build_filename (self->path, name, NULL);
  g_autoptr (GError) error = NULL;

  /* Replacing a file waits for the disk; a new one does not. */
  g_remove (path);
  g_file_set_contents (path, text, length, &error);
  g_assert_no_error (error);
}

/**
 * catalog_folder_get_text:
 * @self: a fixture
 * @name: a document
 *
 * Returns: the document as it is shipped
 */
const char *
catalog_folder_get_text (CatalogFolder *self, const char *name)
{
  for (guint i = 0; i < CATALOG_FOLDER_N_DOCUMENTS; i++)
    if (g_str_equal (catalog_folder_documents[i], name))
      return self->texts[i];

  g_error ("No document %s", name);
}

/**
 * catalog_folder_assert_fails:
 * @self: a fixture
 * @code: a #LoosenCatalogError
 * @message: the whole message
 *
 * Asserts that the folder is refused in just these words.
 */
void
catalog_folder_assert_fails (CatalogFolder *self, int code, const char *message)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LoosenCatalog) catalog = loosen_catalog_load (self->folder, &error);

  g_assert_null (catalog);
  g_assert_cmpstr (error->message, ==, message);
  g_assert_error (error, LOOSEN_CATALOG_ERROR, code);
  /* Who does not want to know why need not. */
  g_assert_null (loosen_catalog_load (self->folder, NULL));
}
