/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-store.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <sqlite3.h>

/* "Lsn1": tells our files from other SQLite files. */
#define APPLICATION_ID 0x4c736e31
#define WAIT_MS 5000 /* for another instance that writes */

/**
 * LoosenStore:
 *
 * What the program remembers, in one SQLite file: each change is on the disk when its function returns. It never
 * writes to a file that it could not read.
 */
struct _LoosenStore {
  GObject parent_instance;

  sqlite3 *db;
  char *trouble; /* (owned) (nullable), translated */
};

G_DEFINE_FINAL_TYPE (LoosenStore, loosen_store, G_TYPE_OBJECT)
G_DEFINE_QUARK (loosen-store-error-quark, loosen_store_error)

/* Schema version N is reached by the first N of these, each in one transaction. Never change one: add one. */
static const char *const migrations[] = {
  "CREATE TABLE text ("
  "  key TEXT PRIMARY KEY NOT NULL,"
  "  text TEXT NOT NULL,"
  "  changed INTEGER NOT NULL" /* wall clock, microseconds since 1970 */
  ") STRICT, WITHOUT ROWID",
};

static LoosenStoreError
get_kind (int code)
{
  switch (code & 0xff) {
  case SQLITE_CORRUPT:
  case SQLITE_NOTADB:
    return LOOSEN_STORE_ERROR_DAMAGED;
  default:
    return LOOSEN_STORE_ERROR_FAILED;
  }
}

static gboolean
fail (LoosenStore *self, int code, GError **error)
{
  g_set_error (error, LOOSEN_STORE_ERROR, get_kind (code), "%s: %s",
               self->db != NULL ? sqlite3_db_filename (self->db, "main") : "?",
               self->db != NULL ? sqlite3_errmsg (self->db) : sqlite3_errstr (code));
  return FALSE;
}

static gboolean
run (LoosenStore *self, const char *sql, GError **error)
{
  int code = sqlite3_exec (self->db, sql, NULL, NULL, NULL);

  return code == SQLITE_OK || fail (self, code, error);
}

static gboolean
read_number (LoosenStore *self, const char *sql, gint64 *number, GError **error)
{
  sqlite3_stmt *statement = NULL;
  int code = sqlite3_prepare_v2 (self->db, sql, -1, &statement, NULL);

  if (code == SQLITE_OK)
    code = sqlite3_step (statement);
  if (code == SQLITE_ROW)
    *number = sqlite3_column_int64 (statement, 0);
  sqlite3_finalize (statement);

  return code == SQLITE_ROW || fail (self, code, error);
}

/* Whether it is a file that this program may write to, before anything is written to it. */
static gboolean
identify (LoosenStore *self, GError **error)
{
  gint64 application, version, n_tables;

  if (!read_number (self, "PRAGMA application_id", &application, error) ||
      !read_number (self, "PRAGMA user_version", &version, error) ||
      !read_number (self, "SELECT count(*) FROM sqlite_schema", &n_tables, error))
    return FALSE;

  if (application != APPLICATION_ID && (application != 0 || version != 0 || n_tables != 0)) {
    g_set_error (error, LOOSEN_STORE_ERROR, LOOSEN_STORE_ERROR_DAMAGED, "%s: is no file of Loosen",
                 sqlite3_db_filename (self->db, "main"));
    return FALSE;
  }
  if (version > (gint64) G_N_ELEMENTS (migrations)) {
    g_set_error (error, LOOSEN_STORE_ERROR, LOOSEN_STORE_ERROR_NEWER,
                 "%s: has version %" G_GINT64_FORMAT ", this program knows %u",
                 sqlite3_db_filename (self->db, "main"), version, (guint) G_N_ELEMENTS (migrations));
    return FALSE;
  }

  return TRUE;
}

static gboolean
migrate (LoosenStore *self, GError **error)
{
  gint64 version;

  /* Only one of two instances that start together may do it; the other then finds it done. */
  if (!run (self, "BEGIN IMMEDIATE", error) || !read_number (self, "PRAGMA user_version", &version, error))
    return FALSE;

  for (guint i = MAX (version, 0); i < G_N_ELEMENTS (migrations); i++)
    if (!run (self, migrations[i], error))
      return FALSE;
  if (version < (gint64) G_N_ELEMENTS (migrations)) {
    g_autofree char *mark = g_strdup_printf ("PRAGMA application_id = %d; PRAGMA user_version = %u", APPLICATION_ID,
                                             (guint) G_N_ELEMENTS (migrations));

    if (!run (self, mark, error))
      return FALSE;
  }

  return run (self, "COMMIT", error);
}

static gboolean
check (LoosenStore *self, GError **error)
{
  sqlite3_stmt *statement = NULL;
  int code = sqlite3_prepare_v2 (self->db, "PRAGMA quick_check(1)", -1, &statement, NULL);
  gboolean whole = FALSE;

  if (code == SQLITE_OK)
    code = sqlite3_step (statement);
  if (code == SQLITE_ROW) {
    const char *result = (const char *) sqlite3_column_text (statement, 0);

    whole = g_strcmp0 (result, "ok") == 0;
    if (!whole)
      g_set_error (error, LOOSEN_STORE_ERROR, LOOSEN_STORE_ERROR_DAMAGED, "%s: %s",
                   sqlite3_db_filename (self->db, "main"), result);
  } else {
    fail (self, code, error);
  }
  sqlite3_finalize (statement);

  return whole;
}

static LoosenStore *
open_file (const char *path, GError **error)
{
  g_autoptr (LoosenStore) self = g_object_new (LOOSEN_TYPE_STORE, NULL);
  int code = sqlite3_open_v2 (path, &self->db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL);

  if (code != SQLITE_OK) {
    g_set_error (error, LOOSEN_STORE_ERROR, get_kind (code), "%s: %s", path, sqlite3_errstr (code));
    return NULL;
  }
  sqlite3_busy_timeout (self->db, WAIT_MS);
  /* FULL: in WAL mode only that puts each commit on the disk before it is said to be there. */
  if (!check (self, error) || !identify (self, error) ||
      !run (self, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON", error) ||
      !migrate (self, error))
    return NULL;

  return g_steal_pointer (&self);
}

static void
loosen_store_finalize (GObject *object)
{
  LoosenStore *self = LOOSEN_STORE (object);

  sqlite3_close (self->db);
  g_free (self->trouble);

  G_OBJECT_CLASS (loosen_store_parent_class)->finalize (object);
}

static void
loosen_store_class_init (LoosenStoreClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = loosen_store_finalize;
}

static void
loosen_store_init (LoosenStore *self)
{
}

/**
 * loosen_store_open:
 * @path: the file; it and its folder are made where they are missing
 * @error: a #LoosenStoreError
 *
 * Opens what was remembered. A file that cannot be read is left as it is.
 *
 * Returns: (transfer full) (nullable): the store
 */
LoosenStore *
loosen_store_open (const char *path, GError **error)
{
  g_autofree char *folder = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  folder = g_path_get_dirname (path);
  if (g_mkdir_with_parents (folder, 0700) != 0) {
    g_set_error (error, LOOSEN_STORE_ERROR, LOOSEN_STORE_ERROR_FAILED, "%s: %s", folder, g_strerror (errno));
    return NULL;
  }

  return open_file (path, error);
}

/**
 * loosen_store_new_in_memory:
 *
 * Returns: (transfer full): a store that forgets at the end
 */
LoosenStore *
loosen_store_new_in_memory (void)
{
  g_autoptr (GError) error = NULL;
  LoosenStore *self = open_file (":memory:", &error);

  if (self == NULL)
    g_error ("Cannot keep anything in memory: %s", error->message);

  return self;
}

/* Moves a damaged file away, with what belongs to it. Returns the new name of it, or NULL. */
static char *
set_aside (const char *path, gint64 now)
{
  static const char *const suffixes[] = { "", "-wal", "-shm" };
  g_autoptr (GDateTime) date = g_date_time_new_from_unix_utc (now / G_USEC_PER_SEC);
  g_autofree char *stamp = date != NULL ? g_date_time_format (date, "%Y%m%d-%H%M%S") : g_strdup ("unknown");
  g_autofree char *aside = g_strdup_printf ("%s.damaged-%s", path, stamp);

  /* Never over one that was set aside before. */
  for (guint i = 2; g_file_test (aside, G_FILE_TEST_EXISTS); i++) {
    g_free (aside);
    aside = g_strdup_printf ("%s.damaged-%s-%u", path, stamp, i);
  }
  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++) {
    g_autofree char *from = g_strconcat (path, suffixes[i], NULL);
    g_autofree char *to = g_strconcat (aside, suffixes[i], NULL);

    if (g_rename (from, to) != 0 && (i == 0 || errno != ENOENT))
      return NULL;
  }

  return g_steal_pointer (&aside);
}

/**
 * loosen_store_open_or_set_aside:
 * @path: the file
 * @now: wall clock, microseconds since 1970
 *
 * Opens what was remembered, and whatever happens gives a store to work with: a damaged file is kept under another
 * name and a new one begun; where nothing can be kept, one in memory. loosen_store_get_trouble() then says so.
 *
 * Returns: (transfer full): a store
 */
LoosenStore *
loosen_store_open_or_set_aside (const char *path, gint64 now)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LoosenStore) self = loosen_store_open (path, &error);
  g_autofree char *aside = NULL;

  if (self != NULL)
    return g_steal_pointer (&self);

  g_warning ("%s", error->message);
  if (g_error_matches (error, LOOSEN_STORE_ERROR, LOOSEN_STORE_ERROR_DAMAGED))
    aside = set_aside (path, now);
  if (aside != NULL)
    self = loosen_store_open (path, NULL);
  if (self != NULL) {
    /* Translators: %s is the name of a file */
    self->trouble = g_strdup_printf (_ ("What Loosen remembered could not be read. It is kept in %s, and a new "
                                        "record is begun."),
                                     aside);
    return g_steal_pointer (&self);
  }

  self = loosen_store_new_in_memory ();
  if (g_error_matches (error, LOOSEN_STORE_ERROR, LOOSEN_STORE_ERROR_NEWER))
    self->trouble = g_strdup (_ ("A newer Loosen wrote what is remembered. This one leaves it alone, and will not "
                                 "remember what you do now."));
  else
    /* Translators: %s says why, in technical words */
    self->trouble = g_strdup_printf (_ ("Loosen cannot remember what you do now: %s"), error->message);

  return g_steal_pointer (&self);
}

/**
 * loosen_store_get_trouble:
 * @self: a store
 *
 * Returns: (transfer none) (nullable): a translated sentence for the person on why something is not remembered
 */
const char *
loosen_store_get_trouble (LoosenStore *self)
{
  g_return_val_if_fail (LOOSEN_IS_STORE (self), NULL);

  return self->trouble;
}

/**
 * loosen_store_set_text:
 * @self: a store
 * @key: what it is
 * @text: (nullable): UTF-8; %NULL forgets it
 * @now: wall clock, microseconds since 1970
 * @error: a #LoosenStoreError
 *
 * Remembers a text in place of what was there under that key; on the disk when this returns.
 *
 * Returns: whether it is remembered
 */
gboolean
loosen_store_set_text (LoosenStore *self, const char *key, const char *text, gint64 now, GError **error)
{
  sqlite3_stmt *statement = NULL;
  int code;

  g_return_val_if_fail (LOOSEN_IS_STORE (self), FALSE);
  g_return_val_if_fail (key != NULL, FALSE);

  code = sqlite3_prepare_v2 (self->db,
                             text != NULL ? "INSERT INTO text (key, text, changed) VALUES (?1, ?2, ?3) "
                                            "ON CONFLICT (key) DO UPDATE SET text = ?2, changed = ?3"
                                          : "DELETE FROM text WHERE key = ?1",
                             -1, &statement, NULL);
  if (code == SQLITE_OK) {
    sqlite3_bind_text (statement, 1, key, -1, SQLITE_STATIC);
    if (text != NULL) {
      sqlite3_bind_text (statement, 2, text, -1, SQLITE_STATIC);
      sqlite3_bind_int64 (statement, 3, now);
    }
    code = sqlite3_step (statement);
  }
  if (code != SQLITE_DONE)
    fail (self, code, error);
  sqlite3_finalize (statement);

  return code == SQLITE_DONE;
}

/**
 * loosen_store_get_text:
 * @self: a store
 * @key: what it is
 * @text: (out) (transfer full) (nullable): what is remembered, %NULL for nothing
 * @error: a #LoosenStoreError
 *
 * Returns: whether it could be read; nothing remembered is no error
 */
gboolean
loosen_store_get_text (LoosenStore *self, const char *key, char **text, GError **error)
{
  sqlite3_stmt *statement = NULL;
  int code;

  g_return_val_if_fail (LOOSEN_IS_STORE (self), FALSE);
  g_return_val_if_fail (key != NULL && text != NULL, FALSE);

  *text = NULL;
  code = sqlite3_prepare_v2 (self->db, "SELECT text FROM text WHERE key = ?1", -1, &statement, NULL);
  if (code == SQLITE_OK) {
    sqlite3_bind_text (statement, 1, key, -1, SQLITE_STATIC);
    code = sqlite3_step (statement);
  }
  if (code == SQLITE_ROW)
    *text = g_strdup ((const char *) sqlite3_column_text (statement, 0));
  else if (code != SQLITE_DONE)
    fail (self, code, error);
  sqlite3_finalize (statement);

  return code == SQLITE_ROW || code == SQLITE_DONE;
}
