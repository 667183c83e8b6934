/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "loosen-catalog.h"

G_BEGIN_DECLS

#define CATALOG_FOLDER_N_DOCUMENTS 9

extern const char *const catalog_folder_documents[CATALOG_FOLDER_N_DOCUMENTS];

/**
 * CatalogFolder:
 * @path: the folder
 * @folder: the same
 * @texts: the documents as they are shipped
 *
 * The shipped documents, in a folder where they can be changed: a fixture for g_test_add().
 */
typedef struct {
  char *path;
  GFile *folder;
  char *texts[CATALOG_FOLDER_N_DOCUMENTS];
} CatalogFolder;

void
catalog_folder_set_up (CatalogFolder *self, gconstpointer data);
void
catalog_folder_tear_down (CatalogFolder *self, gconstpointer data);
void
catalog_folder_write (CatalogFolder *self, const char *name, const char *text, gssize length);
const char *
catalog_folder_get_text (CatalogFolder *self, const char *name);
void
catalog_folder_assert_fails (CatalogFolder *self, int code, const char *message);

G_END_DECLS
