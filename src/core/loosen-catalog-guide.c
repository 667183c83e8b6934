/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* guide.json. */

#include "loosen-catalog-private.h"

/* loosen_catalog_read_origin:
 * @reader: at an entry
 *
 * Returns: where it comes from
 */
LoosenOrigin
loosen_catalog_read_origin (LoosenJsonReader *reader)
{
  static const char *const origins[] = { "document", "corrected", "added", NULL };

  return loosen_json_reader_get_choice (reader, "origin", origins);
}

/* loosen_catalog_read_sources:
 * @self: a catalog that has its sources
 * @reader: at an entry
 *
 * Returns: the ids of its sources, maybe none; %NULL-terminated
 */
const char *const *
loosen_catalog_read_sources (LoosenCatalog *self, LoosenJsonReader *reader)
{
  const char *const *ids = loosen_catalog_read_names (self, reader, "sources", 0);

  loosen_catalog_check_ids (reader, "sources", ids, self->sources_by_id, "source");

  return ids;
}

/* loosen_catalog_read_see:
 * @self: a catalog that has its guide
 * @reader: at an entry
 *
 * Returns: the ids of corrections that say more, maybe none; %NULL-terminated
 */
const char *const *
loosen_catalog_read_see (LoosenCatalog *self, LoosenJsonReader *reader)
{
  const char *const *ids = loosen_catalog_read_names (self, reader, "see", 0);

  for (guint i = 0; ids[i] != NULL; i++) {
    guint k = 0;

    while (self->guide.corrections[k] != NULL && !g_str_equal (self->guide.corrections[k]->id, ids[i]))
      k++;
    if (self->guide.corrections[k] == NULL) {
      g_autofree char *place = g_strdup_printf ("see[%u]", i);

      loosen_json_reader_fail (reader, place, "\"%s\" is no correction", ids[i]);
    }
  }

  return ids;
}

static LoosenGuideEntry *
read_entry (LoosenCatalog *self, LoosenJsonReader *reader, gboolean correction, GHashTable *taken)
{
  LoosenGuideEntry *entry = loosen_catalog_keep_memory (self, g_new0 (LoosenGuideEntry, 1));

  entry->id = loosen_catalog_read_id (self, reader, taken);
  entry->title = loosen_catalog_read_text (self, reader, "title");
  entry->text = loosen_catalog_read_text (self, reader, "text");
  if (correction)
    entry->evidence = loosen_catalog_read_text (self, reader, "evidence");
  else if (loosen_json_reader_has (reader, "evidence"))
    loosen_json_reader_fail (reader, "evidence", "only corrections have evidence");
  entry->origin = loosen_catalog_read_origin (reader);
  entry->note = loosen_catalog_read_optional_text (self, reader, "note");
  entry->sources = loosen_catalog_read_sources (self, reader);
  if (correction && entry->sources[0] == NULL && !loosen_json_reader_has_failed (reader))
    loosen_json_reader_fail (reader, "sources", "has 0 elements, needs 1");
  entry->see = loosen_catalog_read_see (self, reader);

  return entry;
}

static const LoosenGuideEntry *const *
read_list (LoosenCatalog *self, LoosenJsonReader *reader, const char *member, GHashTable *taken)
{
  gboolean corrections = g_str_equal (member, "corrections");
  guint n = loosen_json_reader_enter_array (reader, member, 1, LOOSEN_CATALOG_MAX_ITEMS);
  const LoosenGuideEntry **entries;

  entries = loosen_catalog_keep_memory (self, g_new0 (const LoosenGuideEntry *, n + 1));
  for (guint i = 0; i < n && !loosen_json_reader_has_failed (reader); i++) {
    if (loosen_json_reader_enter_element (reader, i)) {
      entries[i] = read_entry (self, reader, corrections, taken);
      g_hash_table_add (taken, (gpointer) entries[i]->id);
    }
    loosen_json_reader_leave (reader);
  }
  loosen_json_reader_leave (reader);

  return entries;
}

/* loosen_catalog_read_guide:
 * @self: a catalog that has its sources
 * @reader: at guide.json
 *
 * Reads what there is to read.
 */
void
loosen_catalog_read_guide (LoosenCatalog *self, LoosenJsonReader *reader)
{
  static const LoosenGuideEntry *const none[] = { NULL };
  g_autoptr (GHashTable) taken = g_hash_table_new (g_str_hash, g_str_equal);

  /* The others refer to the corrections; they to nothing. */
  self->guide.corrections = none;
  self->guide.corrections = read_list (self, reader, "corrections", taken);
  self->guide.pages = read_list (self, reader, "pages", taken);
  self->guide.faq = read_list (self, reader, "faq", taken);
  self->guide.glossary = read_list (self, reader, "glossary", taken);
}

/**
 * loosen_catalog_get_guide:
 * @self: a catalog
 *
 * Returns: (transfer none): what there is to read
 */
const LoosenGuide *
loosen_catalog_get_guide (LoosenCatalog *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->guide;
}
