/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What may be wrong with the files of a catalog themselves: not there, no files, cut off, garbled, too large.
 */

#include "catalog-folder.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Each document in turn is not there. */
static void
test_missing (CatalogFolder *self, gconstpointer data)
{
  for (guint i = 0; i < CATALOG_FOLDER_N_DOCUMENTS; i++) {
    g_autofree char *path = g_build_filename (self->path, catalog_folder_documents[i], NULL);
    g_autofree char *message = g_strdup_printf ("%s: Error opening file %s: No such file or directory",
                                                catalog_folder_documents[i], path);

    g_unlink (path);
    catalog_folder_assert_fails (self, LOOSEN_CATALOG_ERROR_READ, message);
    catalog_folder_write (self, catalog_folder_documents[i], self->texts[i], -1);
  }
}

static void
test_no_folder (void)
{
  g_autoptr (GFile) folder = g_file_new_for_path ("/nonexistent/catalog");
  g_autoptr (GError) error = NULL;

  g_assert_null (loosen_catalog_load (folder, &error));
  g_assert_error (error, LOOSEN_CATALOG_ERROR, LOOSEN_CATALOG_ERROR_READ);
  g_assert_true (g_str_has_prefix (error->message, "body.json: "));
}

/* Each document in turn is cut off at many places: never a crash, always a word about the right file. */
static void
test_truncated (CatalogFolder *self, gconstpointer data)
{
  for (guint i = 0; i < CATALOG_FOLDER_N_DOCUMENTS; i++) {
    gsize length = strlen (self->texts[i]);
    g_autofree char *prefix = g_strconcat (catalog_folder_documents[i], ": ", NULL);

    /* The last line is the closing brace; all that is shorter is cut. */
    for (gsize cut = 0; cut < length - 2; cut += 1 + length / 40) {
      g_autoptr (GError) error = NULL;

      catalog_folder_write (self, catalog_folder_documents[i], self->texts[i], cut);
      g_assert_null (loosen_catalog_load (self->folder, &error));
      g_assert_error (error, LOOSEN_CATALOG_ERROR, LOOSEN_CATALOG_ERROR_SYNTAX);
      g_assert_true (g_str_has_prefix (error->message, prefix));
    }
    catalog_folder_write (self, catalog_folder_documents[i], self->texts[i], -1);
  }
}

/* A byte of each document in turn is another one: whatever comes of it, no crash, and an error names the
 * file. */
static void
test_garbled (CatalogFolder *self, gconstpointer data)
{
  for (guint n = 0; n < 600; n++) {
    guint i = g_test_rand_int_range (0, CATALOG_FOLDER_N_DOCUMENTS);
    gsize length = strlen (self->texts[i]);
    g_autofree char *text = g_memdup2 (self->texts[i], length);
    g_autoptr (GError) error = NULL;
    g_autoptr (LoosenCatalog) catalog = NULL;

    for (guint k = g_test_rand_int_range (1, 4); k > 0; k--)
      text[g_test_rand_int_range (0, length)] = g_test_rand_bit ()
                                                  ? "{}[],:\"\\0-e/'"[g_test_rand_int_range (0, 14)]
                                                  : g_test_rand_int_range (0, 256);
    catalog_folder_write (self, catalog_folder_documents[i], text, length);
    catalog = loosen_catalog_load (self->folder, &error);
    g_assert_true ((catalog != NULL) != (error != NULL));
    if (error != NULL) {
      g_assert_true (error->domain == LOOSEN_CATALOG_ERROR);
      g_assert_nonnull (strstr (error->message, ".json: "));
    }
    catalog_folder_write (self, catalog_folder_documents[i], self->texts[i], -1);
  }
}

static void
test_too_many (CatalogFolder *self, gconstpointer data)
{
  g_autoptr (GString) text = g_string_new ("{\"format\": 1, \"zones\": [");

  for (guint i = 0; i < 20001; i++)
    g_string_append (text, i > 0 ? ", {}" : "{}");
  g_string_append (text, "]}");
  catalog_folder_write (self, "body.json", text->str, text->len);
  catalog_folder_assert_fails (self, LOOSEN_CATALOG_ERROR_LIMIT, "body.json: zones: more than 20000");
}

/* What stands in the place of a file and is none is refused before it is opened: a pipe would be waited for,
 * and a device never ends. */
static void
test_no_file (CatalogFolder *self, gconstpointer data)
{
  for (guint i = 0; i < CATALOG_FOLDER_N_DOCUMENTS; i++) {
    const char *name = catalog_folder_documents[i];
    g_autofree char *path = g_build_filename (self->path, name, NULL);
    g_autofree char *message = g_strdup_printf ("%s: is no ordinary file", name);

    g_assert_cmpint (g_unlink (path), ==, 0);
    g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
    catalog_folder_assert_fails (self, LOOSEN_CATALOG_ERROR_READ, message);
    g_assert_cmpint (g_rmdir (path), ==, 0);
    g_assert_cmpint (mkfifo (path, 0600), ==, 0);
    catalog_folder_assert_fails (self, LOOSEN_CATALOG_ERROR_READ, message);
    g_assert_cmpint (g_unlink (path), ==, 0);
    g_assert_cmpint (symlink ("/dev/zero", path), ==, 0);
    catalog_folder_assert_fails (self, LOOSEN_CATALOG_ERROR_READ, message);
    g_assert_cmpint (g_unlink (path), ==, 0);
    catalog_folder_write (self, name, self->texts[i], -1);
  }
}

/* A link to a file is as good as the file. */
static void
test_link (CatalogFolder *self, gconstpointer data)
{
  g_autofree char *path = g_build_filename (self->path, "body.json", NULL);
  g_autofree char *other = g_build_filename (self->path, "other.json", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (LoosenCatalog) catalog = NULL;

  g_assert_cmpint (g_rename (path, other), ==, 0);
  g_assert_cmpint (symlink ("other.json", path), ==, 0);
  catalog = loosen_catalog_load (self->folder, &error);
  g_assert_no_error (error);
  g_assert_nonnull (catalog);
  g_assert_cmpint (g_unlink (other), ==, 0);
}

/* What is too large is not taken into memory to find out: this file is larger than any memory. */
static void
test_huge (CatalogFolder *self, gconstpointer data)
{
  g_autofree char *path = g_build_filename (self->path, "evidence.json", NULL);
  static const gint64 sizes[] = { 4 * 1024 * 1024 + 1, G_GINT64_CONSTANT (1) << 40 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++) {
    int file = g_open (path, O_WRONLY | O_TRUNC, 0);

    g_assert_cmpint (file, >=, 0);
    g_assert_cmpint (ftruncate (file, sizes[i]), ==, 0);
    g_close (file, NULL);
    catalog_folder_assert_fails (self, LOOSEN_CATALOG_ERROR_LIMIT,
                                 "evidence.json: larger than 4194304 bytes");
  }
}

static void
add (const char *path, void (*test) (CatalogFolder *self, gconstpointer data))
{
  g_test_add (path, CatalogFolder, NULL, catalog_folder_set_up, test, catalog_folder_tear_down);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add ("/catalog-files/missing", test_missing);
  g_test_add_func ("/catalog-files/no-folder", test_no_folder);
  add ("/catalog-files/no-file", test_no_file);
  add ("/catalog-files/link", test_link);
  add ("/catalog-files/truncated", test_truncated);
  add ("/catalog-files/garbled", test_garbled);
  add ("/catalog-files/too-many", test_too_many);
  add ("/catalog-files/huge", test_huge);

  return g_test_run ();
}
