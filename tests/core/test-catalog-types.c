/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Every kind of place in the shipped documents, found in them and not listed by hand, holds in turn
 * everything that it must not: each other type, nothing, what is empty, too long or out of all bounds. The
 * answer must name that place, unless the format says that nobody reads it. What a new member needs in its
 * reader cannot be forgotten: this finds the member. */

#include "catalog-folder.h"

#include <json-glib/json-glib.h>
#include <string.h>

/* Kept in the documents and not read, with all that is in it: data/catalog/README.md. */
static const char *const unread[] = {
  "body.json figure",
  "body.json landmarks",
  "body.json zones[].click",
  "body.json zones[].band",
  "body.json overlays[].circle",
  "body.json overlays[].colour_hint",
  "body.json overlays[].half_width",
  "body.json overlays[].mirror",
  "body.json overlays[].polygon",
  "body.json overlays[].polyline",
  "body.json overlays[].polylines",
  "body.json overlays[].rule",
  "body.json overlays[].sources",
  "breathing.json patterns[].grade",
  "breathing.json patterns[].sources",
  "breathing.json patterns[].use",
  "safety.json halfway_check.sources",
  "safety.json pressure.cap",
  "safety.json pressure.id",
  "safety.json pressure.levels[].colour_hint",
  "safety.json pressure.sources",
  "safety.json pressure.start",
  "safety.json pressure.target_max",
  "safety.json pressure.target_min",
  "safety.json pressure.why",
  "safety.json stop.sources",
  "techniques.json techniques[].pressure.scale",
};

/* Read, but may be left out. */
static const char *const optional[] = {
  "body.json zones[].region",
  "matching.json sites.low_back_paraspinal",
  "matching.json symptoms.sharp_leg",
  "matching.json professional.sharp_leg",
  "screening.json questions[].may_skip",
  "screening.json questions[].quick",
  "guide.json pages[].see",
  "guide.json pages[].sources",
  "guide.json faq[].see",
  "guide.json faq[].sources",
  "guide.json glossary[].see",
  "care.json therapist[].see",
  "care.json therapist[].sources",
  "care.json phrases[].sources",
  "care.json prepare[].note",
  "care.json prepare[].see",
  "care.json prepare[].sources",
  "care.json after_care[].see",
  "care.json after_care[].sources",
  "care.json questions[].sources",
  "care.json plan.phases[].note",
  "care.json spine_check.sources",
  "care.json plan.see",
  "care.json plan.sources",
  "techniques.json techniques[].alt_position",
  "techniques.json techniques[].alt_position.XC_PREGNANT",
  "techniques.json techniques[].cues.end",
  "techniques.json techniques[].cues.mid",
  "techniques.json techniques[].cues.say",
  "techniques.json techniques[].cues.start",
  "techniques.json techniques[].easier",
  "techniques.json techniques[].firmer",
  "techniques.json techniques[].pressure",
  "techniques.json techniques[].what",
  "techniques.json techniques[].withheld_by",
};

typedef struct {
  char *kind;  /* "zones[].name", after the name of the document */
  char *place; /* where it first stands: "zones[0].name" */
} Place;

static void
place_free (gpointer data)
{
  Place *place = data;

  g_free (place->kind);
  g_free (place->place);
  g_free (place);
}

static gboolean
is_listed (const char *const *list, guint n, const char *kind, gboolean whole)
{
  for (guint i = 0; i < n; i++) {
    gsize length = strlen (list[i]);

    if (strncmp (list[i], kind, length) == 0 &&
        (kind[length] == '\0' || (!whole && (kind[length] == '.' || kind[length] == '['))))
      return TRUE;
  }

  return FALSE;
}

/* The members of these objects are ids, so that one stands for all. */
static gboolean
is_table (const char *kind)
{
  static const char *const tables[] = {
    "matching.json sites",
    "matching.json symptoms",
    "matching.json professional",
    "techniques.json techniques[].alt_position",
  };

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    if (g_str_equal (kind, tables[i]))
      return TRUE;

  return FALSE;
}

static void
collect (JsonNode *node, const char *kind, const char *place, GHashTable *seen, GPtrArray *places)
{
  /* What it would be can be seen elsewhere. */
  if (JSON_NODE_HOLDS_NULL (node))
    return;

  if (g_hash_table_add (seen, g_strdup (kind)) && place[0] != '\0') {
    Place *found = g_new0 (Place, 1);

    found->kind = g_strdup (kind);
    found->place = g_strdup (place);
    g_ptr_array_add (places, found);
  }

  if (JSON_NODE_HOLDS_ARRAY (node)) {
    JsonArray *array = json_node_get_array (node);
    g_autofree char *child_kind = g_strconcat (kind, "[]", NULL);

    for (guint i = 0; i < json_array_get_length (array); i++) {
      g_autofree char *child = g_strdup_printf ("%s[%u]", place, i);

      collect (json_array_get_element (array, i), child_kind, child, seen, places);
    }
  } else if (JSON_NODE_HOLDS_OBJECT (node)) {
    g_autoptr (GList) members = json_object_get_members (json_node_get_object (node));

    for (GList *l = members; l != NULL; l = l->next) {
      const char *dot = place[0] != '\0' ? "." : "";
      g_autofree char *child_kind = g_strconcat (kind, place[0] != '\0' ? "." : " ", l->data, NULL);
      g_autofree char *child = g_strconcat (place, dot, l->data, NULL);

      collect (json_object_get_member (json_node_get_object (node), l->data), child_kind, child, seen,
               places);
      if (is_table (kind))
        break;
    }
  }
}

/* The node at a place, and its parent to change it in. */
static JsonNode *
find (JsonNode *root, const char *place, JsonNode **parent, char **last)
{
  g_auto (GStrv) parts = NULL;
  g_autoptr (GString) dotted = g_string_new (place);
  JsonNode *node = root;

  g_string_replace (dotted, "[", ".[", 0);
  parts = g_strsplit (dotted->str, ".", -1);
  for (guint i = 0; parts[i] != NULL; i++) {
    g_clear_pointer (last, g_free);
    *last = g_strdup (parts[i]);
    *parent = node;
    if (parts[i][0] == '[')
      node = json_array_get_element (json_node_get_array (node), g_ascii_strtoull (parts[i] + 1, NULL, 10));
    else
      node = json_object_get_member (json_node_get_object (node), parts[i]);
    g_assert_nonnull (node);
  }

  return node;
}

/* The document with @value at @place; without the member where @value is NULL. */
static char *
put (const char *text, const char *place, const char *value)
{
  g_autoptr (JsonNode) root = json_from_string (text, NULL);
  g_autoptr (JsonNode) node = value != NULL ? json_from_string (value, NULL) : NULL;
  g_autofree char *last = NULL;
  JsonNode *parent = NULL;

  find (root, place, &parent, &last);
  if (JSON_NODE_HOLDS_OBJECT (parent) && node == NULL) {
    json_object_remove_member (json_node_get_object (parent), last);
  } else if (JSON_NODE_HOLDS_OBJECT (parent)) {
    json_object_set_member (json_node_get_object (parent), last, g_steal_pointer (&node));
  } else {
    /* json-glib cannot replace an element, so all after it are taken off and put back. */
    JsonArray *array = json_node_get_array (parent);
    guint index = g_ascii_strtoull (last + 1, NULL, 10);
    g_autoptr (GPtrArray) rest = g_ptr_array_new ();

    while (json_array_get_length (array) > index) {
      g_ptr_array_add (rest, json_array_dup_element (array, index));
      json_array_remove_element (array, index);
    }
    json_array_add_element (array, g_steal_pointer (&node));
    json_node_free (g_ptr_array_index (rest, 0));
    for (guint i = 1; i < rest->len; i++)
      json_array_add_element (array, g_ptr_array_index (rest, i));
  }

  return json_to_string (root, FALSE);
}

static char
get_type (JsonNode *node)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    return '{';
  if (JSON_NODE_HOLDS_ARRAY (node))
    return '[';
  if (JSON_NODE_HOLDS_NULL (node))
    return '0';
  if (json_node_get_value_type (node) == G_TYPE_STRING)
    return 's';

  return json_node_get_value_type (node) == G_TYPE_BOOLEAN ? 'b' : 'n';
}

/* Whether @value, which stands for what is of @type, must be refused where @original was. */
static gboolean
is_wrong (char original, char type, const char *value)
{
  if (original != type)
    return TRUE;
  if (type == 's')
    return g_str_equal (value, "\"\"") || strlen (value) > 4096;
  if (type == 'n')
    return TRUE; /* the two numbers that are tried are outside of every range */

  return FALSE;
}

static guint
try_place (CatalogFolder *self, const char *document, const Place *place)
{
  g_autofree char *filler = g_strnfill (4097, 'x');
  g_autofree char *longer = g_strconcat ("\"", filler, "\"", NULL);
  const struct {
    char type;
    const char *value; /* (nullable): JSON; NULL to take the member out */
  } values[] = {
    { 's', "\"?\"" }, { 's', "\"\"" }, { 's', longer }, { 'n', "-1000001" }, { 'n', "1e9" },
    { 'b', "true" },  { '[', "[]" },   { '{', "{}" },   { '0', "null" },     { '0', NULL },
  };
  const char *text = catalog_folder_get_text (self, document);
  g_autoptr (JsonNode) root = json_from_string (text, NULL);
  g_autofree char *last = NULL;
  g_autofree char *prefix = g_strconcat (document, ": ", place->place, NULL);
  JsonNode *parent = NULL;
  char type = get_type (find (root, place->place, &parent, &last));
  gboolean may_be_missing = is_listed (optional, G_N_ELEMENTS (optional), place->kind, TRUE);
  gboolean ignored = is_listed (unread, G_N_ELEMENTS (unread), place->kind, FALSE);
  guint n_refused = 0;

  for (guint i = 0; i < G_N_ELEMENTS (values); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (LoosenCatalog) catalog = NULL;
    g_autofree char *changed = NULL;
    gboolean wrong;
    int code = LOOSEN_CATALOG_ERROR_RULE;

    if (values[i].value == NULL && !JSON_NODE_HOLDS_OBJECT (parent))
      continue;
    wrong = values[i].type == '0' ? !may_be_missing : is_wrong (type, values[i].type, values[i].value);
    if (!wrong && !ignored && values[i].type != '0')
      continue;

    if (values[i].value == longer && type == 's')
      code = LOOSEN_CATALOG_ERROR_LIMIT;
    changed = put (text, place->place, values[i].value);
    catalog_folder_write (self, document, changed, -1);
    catalog = loosen_catalog_load (self->folder, &error);
    if (ignored || !wrong) {
      if (error != NULL)
        g_error ("%s with %.20s: %s", prefix, values[i].value, error->message);
      continue;
    }
    if (error == NULL)
      g_error ("%s with %.20s: is taken", prefix, values[i].value);
    if (!g_str_has_prefix (error->message, prefix) || strchr (":.[", error->message[strlen (prefix)]) == NULL)
      g_error ("%s with %.20s: is told as \"%s\"", prefix, values[i].value, error->message);
    g_assert_error (error, LOOSEN_CATALOG_ERROR, code);
    n_refused++;
  }

  return n_refused;
}

static void
test_document (CatalogFolder *self, gconstpointer data)
{
  const char *document = data;
  g_autoptr (JsonNode) root = json_from_string (catalog_folder_get_text (self, document), NULL);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) places = g_ptr_array_new_with_free_func (place_free);
  guint n_refused = 0;

  collect (root, document, "", seen, places);
  for (guint i = 0; i < places->len; i++)
    n_refused += try_place (self, document, g_ptr_array_index (places, i));
  g_test_message ("%u kinds of places, %u wrong values refused", places->len, n_refused);
  g_assert_cmpuint (n_refused, >, 30);
}

/* A name in the lists above that no document has would hide that something is read now. */
static void
test_lists (CatalogFolder *self, gconstpointer data)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) places = g_ptr_array_new_with_free_func (place_free);

  for (guint i = 0; i < CATALOG_FOLDER_N_DOCUMENTS; i++) {
    g_autoptr (JsonNode) root = json_from_string (self->texts[i], NULL);

    collect (root, catalog_folder_documents[i], "", seen, places);
  }
  for (guint i = 0; i < G_N_ELEMENTS (unread); i++)
    if (!g_hash_table_contains (seen, unread[i]))
      g_error ("No %s", unread[i]);
  for (guint i = 0; i < G_N_ELEMENTS (optional); i++)
    if (!g_hash_table_contains (seen, optional[i]))
      g_error ("No %s", optional[i]);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < CATALOG_FOLDER_N_DOCUMENTS; i++) {
    g_autofree char *path = g_strconcat ("/catalog-types/", catalog_folder_documents[i], NULL);

    g_test_add (path, CatalogFolder, catalog_folder_documents[i], catalog_folder_set_up, test_document,
                catalog_folder_tear_down);
  }
  g_test_add ("/catalog-types/lists", CatalogFolder, NULL, catalog_folder_set_up, test_lists,
              catalog_folder_tear_down);

  return g_test_run ();
}
