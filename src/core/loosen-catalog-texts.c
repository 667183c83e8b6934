/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What every document of a catalog is read with. */

#include "loosen-catalog-private.h"

#include <glib/gi18n.h>

#include "loosen-config.h"

#define MAX_TEXTS 64 /* sentences of a list */

/* loosen_catalog_keep:
 * @self: a catalog that is being read
 * @text: any text
 *
 * Returns: @text, as long as the catalog lives
 */
const char *
loosen_catalog_keep (LoosenCatalog *self, const char *text)
{
  return g_string_chunk_insert_const (self->strings, text);
}

static const char *
keep_translated (LoosenCatalog *self, const char *text)
{
  return text[0] != '\0' ? loosen_catalog_keep (self, g_dpgettext2 (GETTEXT_PACKAGE, "catalog", text)) : "";
}

/* loosen_catalog_keep_memory:
 * @self: a catalog that is being read
 * @memory: (transfer full): what g_free() frees
 *
 * Returns: @memory, as long as the catalog lives
 */
gpointer
loosen_catalog_keep_memory (LoosenCatalog *self, gpointer memory)
{
  g_ptr_array_add (self->arena, memory);

  return memory;
}

/* loosen_catalog_read_id:
 * @self: a catalog that is being read
 * @reader: at an object with an id
 * @taken: the ids that are taken
 *
 * Returns: its id
 */
const char *
loosen_catalog_read_id (LoosenCatalog *self, LoosenJsonReader *reader, GHashTable *taken)
{
  const char *id = loosen_json_reader_get_string (reader, "id");

  for (const char *p = id; *p != '\0'; p++)
    if (!g_ascii_isalnum (*p) && *p != '_' && *p != '-') {
      loosen_json_reader_fail (reader, "id", "\"%s\" has other characters than letters, digits, - and _", id);
      break;
    }
  if (!loosen_json_reader_has_failed (reader) && g_hash_table_contains (taken, id))
    loosen_json_reader_fail (reader, "id", "\"%s\" is there twice", id);

  return loosen_catalog_keep (self, id);
}

/* loosen_catalog_read_text:
 * @self: a catalog that is being read
 * @reader: at an object
 * @member: a member of it that must be there
 *
 * Returns: the translated text
 */
const char *
loosen_catalog_read_text (LoosenCatalog *self, LoosenJsonReader *reader, const char *member)
{
  return keep_translated (self, loosen_json_reader_get_string (reader, member));
}

/* loosen_catalog_read_optional_text:
 * @self: a catalog that is being read
 * @reader: at an object
 * @member: a member of it
 *
 * Returns: (nullable): the translated text
 */
const char *
loosen_catalog_read_optional_text (LoosenCatalog *self, LoosenJsonReader *reader, const char *member)
{
  const char *text = loosen_json_reader_get_optional_string (reader, member);

  return text != NULL ? keep_translated (self, text) : NULL;
}

static const char *const *
read_strings (
  LoosenCatalog *self, LoosenJsonReader *reader, const char *member, guint min, gboolean translate)
{
  const char **strings;
  guint n;

  if (min == 0 && !loosen_json_reader_has (reader, member))
    return loosen_catalog_keep_memory (self, g_new0 (const char *, 1));

  n = loosen_json_reader_enter_array (reader, member, min, MAX_TEXTS);
  strings = loosen_catalog_keep_memory (self, g_new0 (const char *, n + 1));
  for (guint i = 0; i < n; i++) {
    const char *text = loosen_json_reader_get_element_string (reader, i);

    strings[i] = translate ? keep_translated (self, text) : loosen_catalog_keep (self, text);
  }
  loosen_json_reader_leave (reader);

  return strings;
}

/* loosen_catalog_read_texts:
 * @self: a catalog that is being read
 * @reader: at an object
 * @member: an array of texts; may be missing if @min is 0
 * @min: how many there must be
 *
 * Returns: the translated texts, NULL-terminated
 */
const char *const *
loosen_catalog_read_texts (LoosenCatalog *self, LoosenJsonReader *reader, const char *member, guint min)
{
  return read_strings (self, reader, member, min, TRUE);
}

/* loosen_catalog_read_names:
 * @self: a catalog that is being read
 * @reader: at an object
 * @member: an array of texts that no person sees; may be missing if @min is 0
 * @min: how many there must be
 *
 * Returns: the texts, NULL-terminated
 */
const char *const *
loosen_catalog_read_names (LoosenCatalog *self, LoosenJsonReader *reader, const char *member, guint min)
{
  return read_strings (self, reader, member, min, FALSE);
}

/* loosen_catalog_check_ids:
 * @reader: at an object
 * @member: the array that @ids were read from
 * @ids: ids, each of which must be in @table
 * @table: what there is
 * @what: what is in @table, for the error
 */
void
loosen_catalog_check_ids (
  LoosenJsonReader *reader, const char *member, const char *const *ids, GHashTable *table, const char *what)
{
  for (guint i = 0; ids[i] != NULL; i++)
    if (!g_hash_table_contains (table, ids[i])) {
      g_autofree char *place = g_strdup_printf ("%s[%u]", member, i);

      loosen_json_reader_fail (reader, place, "\"%s\" is no %s", ids[i], what);
    }
}

/* loosen_catalog_read_range:
 * @reader: at an object
 * @member: a member of it that must be there
 * @min: the least of its numbers
 * @max: the most
 *
 * Returns: the range
 */
LoosenRange
loosen_catalog_read_range (LoosenJsonReader *reader, const char *member, guint min, guint max)
{
  LoosenRange range;

  loosen_json_reader_enter_object (reader, member);
  range.min = loosen_json_reader_get_uint (reader, "min", min, max);
  range.normal = loosen_json_reader_get_uint (reader, "default", min, max);
  range.max = loosen_json_reader_get_uint (reader, "max", min, max);
  if (range.normal < range.min)
    loosen_json_reader_fail (reader, "default", "%u is below min %u", range.normal, range.min);
  if (range.max < range.normal)
    loosen_json_reader_fail (reader, "max", "%u is below default %u", range.max, range.normal);
  loosen_json_reader_leave (reader);

  return range;
}

/* loosen_catalog_read_each:
 * @self: a catalog that is being read
 * @reader: at an object
 * @member: an array of objects
 * @min: how many there must be
 * @read: reads one of them
 */
void
loosen_catalog_read_each (LoosenCatalog *self,
                          LoosenJsonReader *reader,
                          const char *member,
                          guint min,
                          void (*read) (LoosenCatalog *self, LoosenJsonReader *reader))
{
  guint n = loosen_json_reader_enter_array (reader, member, min, LOOSEN_CATALOG_MAX_ITEMS);

  for (guint i = 0; i < n && !loosen_json_reader_has_failed (reader); i++) {
    if (loosen_json_reader_enter_element (reader, i))
      read (self, reader);
    loosen_json_reader_leave (reader);
  }
  loosen_json_reader_leave (reader);
}
