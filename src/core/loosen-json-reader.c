/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-json-reader.h"

#include <json-glib/json-glib.h>
#include <math.h>
#include <string.h>

#include "loosen-catalog.h"
#include "loosen-json-check.h"

#define MAX_STRING 4096 /* bytes of a string */

struct _LoosenJsonReader {
  char *file_name;
  JsonParser *parser;
  GPtrArray *nodes;  /* (element-type JsonNode) (unowned), from the root to where we are */
  GArray *lengths;   /* of guint: length of the path before each step */
  GString *path;
  GError *error;     /* (nullable): the first error */
};

/**
 * loosen_json_reader_new:
 * @file_name: name of the file, for errors
 * @bytes: its content
 * @error: %LOOSEN_CATALOG_ERROR_LIMIT, %LOOSEN_CATALOG_ERROR_SYNTAX or %LOOSEN_CATALOG_ERROR_RULE
 *
 * Parses a document whose root must be an object, and stands at the root.
 *
 * Returns: (nullable): a new reader
 */
LoosenJsonReader *
loosen_json_reader_new (const char *file_name, GBytes *bytes, GError **error)
{
  g_autoptr (LoosenJsonReader) self = NULL;
  g_autoptr (GError) local_error = NULL;
  const char *end;
  const char *text;
  gsize length;

  g_return_val_if_fail (file_name != NULL, NULL);
  g_return_val_if_fail (bytes != NULL, NULL);

  text = g_bytes_get_data (bytes, &length);
  if (length > LOOSEN_JSON_READER_MAX_SIZE) {
    g_set_error (error, LOOSEN_CATALOG_ERROR, LOOSEN_CATALOG_ERROR_LIMIT,
                 "%s: larger than %d bytes", file_name, LOOSEN_JSON_READER_MAX_SIZE);
    return NULL;
  }
  if (length == 0) {
    g_set_error (error, LOOSEN_CATALOG_ERROR, LOOSEN_CATALOG_ERROR_SYNTAX, "%s: is empty", file_name);
    return NULL;
  }
  if (!g_utf8_validate_len (text, length, &end)) {
    g_set_error (error, LOOSEN_CATALOG_ERROR, LOOSEN_CATALOG_ERROR_SYNTAX,
                 "%s: byte %" G_GSIZE_FORMAT ": is not UTF-8 text", file_name, (gsize) (end - text));
    return NULL;
  }
  if (!loosen_json_check (file_name, text, length, error))
    return NULL;

  self = g_new0 (LoosenJsonReader, 1);
  self->file_name = g_strdup (file_name);
  self->parser = json_parser_new_immutable ();
  self->nodes = g_ptr_array_new ();
  self->lengths = g_array_new (FALSE, FALSE, sizeof (guint));
  self->path = g_string_new (NULL);

  if (!json_parser_load_from_data (self->parser, text, length, &local_error)) {
    g_set_error (error, LOOSEN_CATALOG_ERROR, LOOSEN_CATALOG_ERROR_SYNTAX,
                 "%s: %s", file_name, local_error->message);
    return NULL;
  }
  if (json_parser_get_root (self->parser) == NULL || !JSON_NODE_HOLDS_OBJECT (json_parser_get_root (self->parser))) {
    g_set_error (error, LOOSEN_CATALOG_ERROR, LOOSEN_CATALOG_ERROR_RULE, "%s: must be an object", file_name);
    return NULL;
  }
  g_ptr_array_add (self->nodes, json_parser_get_root (self->parser));

  return g_steal_pointer (&self);
}

/**
 * loosen_json_reader_free:
 * @self: (transfer full): a reader
 */
void
loosen_json_reader_free (LoosenJsonReader *self)
{
  g_free (self->file_name);
  g_clear_object (&self->parser);
  g_ptr_array_unref (self->nodes);
  g_array_unref (self->lengths);
  g_string_free (self->path, TRUE);
  g_clear_error (&self->error);
  g_free (self);
}

/**
 * loosen_json_reader_has_failed:
 * @self: a reader
 *
 * Returns: whether there was an error
 */
gboolean
loosen_json_reader_has_failed (LoosenJsonReader *self)
{
  return self->error != NULL;
}

/**
 * loosen_json_reader_finish:
 * @self: a reader
 * @error: the first error
 *
 * Returns: whether all went well
 */
gboolean
loosen_json_reader_finish (LoosenJsonReader *self, GError **error)
{
  if (self->error == NULL)
    return TRUE;

  g_propagate_error (error, g_error_copy (self->error));
  return FALSE;
}

static void
set_error (LoosenJsonReader *self, int code, const char *member, const char *message)
{
  g_autofree char *place = NULL;

  if (self->error != NULL)
    return;

  if (member == NULL)
    place = g_strdup (self->path->str);
  else if (self->path->len == 0 || member[0] == '[')
    place = g_strconcat (self->path->str, member, NULL);
  else
    place = g_strconcat (self->path->str, ".", member, NULL);
  self->error = g_error_new (LOOSEN_CATALOG_ERROR, code, "%s: %s%s%s",
                             self->file_name, place, place[0] != '\0' ? ": " : "", message);
}

/**
 * loosen_json_reader_fail:
 * @self: a reader
 * @member: (nullable): the member that is wrong, or the place itself
 * @format: which rule it breaks
 *
 * Notes an error at this place, unless there was one before.
 */
void
loosen_json_reader_fail (LoosenJsonReader *self, const char *member, const char *format, ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);

  set_error (self, LOOSEN_CATALOG_ERROR_RULE, member, message);
}

/**
 * loosen_json_reader_fail_limit:
 * @self: a reader
 * @member: (nullable): the member that is too large
 * @max: the limit
 */
void
loosen_json_reader_fail_limit (LoosenJsonReader *self, const char *member, guint max)
{
  g_autofree char *message = g_strdup_printf ("more than %u", max);

  set_error (self, LOOSEN_CATALOG_ERROR_LIMIT, member, message);
}

static JsonNode *
get_here (LoosenJsonReader *self)
{
  return g_ptr_array_index (self->nodes, self->nodes->len - 1);
}

static JsonNode *
find_member (LoosenJsonReader *self, const char *member)
{
  JsonNode *here = get_here (self);
  JsonNode *node;

  if (self->error != NULL || here == NULL || !JSON_NODE_HOLDS_OBJECT (here))
    return NULL;

  node = json_object_get_member (json_node_get_object (here), member);
  /* null means the same as nothing. */
  return node != NULL && !JSON_NODE_HOLDS_NULL (node) ? node : NULL;
}

static JsonNode *
need_member (LoosenJsonReader *self, const char *member)
{
  JsonNode *node = find_member (self, member);

  if (node == NULL)
    set_error (self, LOOSEN_CATALOG_ERROR_RULE, member, "is missing");

  return node;
}

/**
 * loosen_json_reader_has:
 * @self: a reader at an object
 * @member: a member
 *
 * Returns: whether it is there and not null
 */
gboolean
loosen_json_reader_has (LoosenJsonReader *self, const char *member)
{
  return find_member (self, member) != NULL;
}

/* Every enter is paired with a leave, also after an error: then the place entered is nothing. */
static void
push (LoosenJsonReader *self, JsonNode *node, const char *step)
{
  guint length = self->path->len;

  g_array_append_val (self->lengths, length);
  if (length > 0 && step[0] != '[')
    g_string_append_c (self->path, '.');
  g_string_append (self->path, step);
  g_ptr_array_add (self->nodes, node);
}

/**
 * loosen_json_reader_enter_object:
 * @self: a reader at an object
 * @member: a member that must be an object
 *
 * Goes into it. loosen_json_reader_leave() must follow, whatever this returns.
 *
 * Returns: whether it is an object
 */
gboolean
loosen_json_reader_enter_object (LoosenJsonReader *self, const char *member)
{
  JsonNode *node = need_member (self, member);

  if (node != NULL && !JSON_NODE_HOLDS_OBJECT (node)) {
    set_error (self, LOOSEN_CATALOG_ERROR_RULE, member, "must be an object");
    node = NULL;
  }
  push (self, node, member);

  return node != NULL;
}

/**
 * loosen_json_reader_enter_array:
 * @self: a reader at an object
 * @member: a member that must be an array
 * @min: least number of elements
 * @max: most
 *
 * Goes into it. loosen_json_reader_leave() must follow, whatever this returns.
 *
 * Returns: the number of elements, 0 after an error
 */
guint
loosen_json_reader_enter_array (LoosenJsonReader *self, const char *member, guint min, guint max)
{
  JsonNode *node = need_member (self, member);
  guint length = 0;

  if (node != NULL && !JSON_NODE_HOLDS_ARRAY (node)) {
    set_error (self, LOOSEN_CATALOG_ERROR_RULE, member, "must be an array");
    node = NULL;
  }
  if (node != NULL) {
    length = json_array_get_length (json_node_get_array (node));
    if (length > max)
      loosen_json_reader_fail_limit (self, member, max);
    else if (length < min)
      loosen_json_reader_fail (self, member, "has %u elements, needs %u", length, min);
  }
  push (self, self->error == NULL ? node : NULL, member);

  return self->error == NULL ? length : 0;
}

/**
 * loosen_json_reader_enter_element:
 * @self: a reader at an array
 * @index: an index within it
 *
 * Goes into an element that must be an object or array. loosen_json_reader_leave() must follow.
 *
 * Returns: whether it is one
 */
gboolean
loosen_json_reader_enter_element (LoosenJsonReader *self, guint index)
{
  g_autofree char *step = g_strdup_printf ("[%u]", index);
  JsonNode *here = get_here (self);
  JsonNode *node = NULL;

  if (self->error == NULL && here != NULL && JSON_NODE_HOLDS_ARRAY (here)) {
    node = json_array_get_element (json_node_get_array (here), index);
    if (!JSON_NODE_HOLDS_OBJECT (node) && !JSON_NODE_HOLDS_ARRAY (node)) {
      set_error (self, LOOSEN_CATALOG_ERROR_RULE, step, "must be an object or array");
      node = NULL;
    }
  }
  push (self, node, step);

  return node != NULL;
}

/**
 * loosen_json_reader_get_length:
 * @self: a reader
 *
 * Returns: the number of elements of the array that it is at; 0 elsewhere, and after an error
 */
guint
loosen_json_reader_get_length (LoosenJsonReader *self)
{
  JsonNode *here = get_here (self);

  if (self->error != NULL || here == NULL || !JSON_NODE_HOLDS_ARRAY (here))
    return 0;

  return json_array_get_length (json_node_get_array (here));
}

/**
 * loosen_json_reader_leave:
 * @self: a reader
 *
 * Goes back out of what was entered last.
 */
void
loosen_json_reader_leave (LoosenJsonReader *self)
{
  g_return_if_fail (self->lengths->len > 0);

  g_string_truncate (self->path, g_array_index (self->lengths, guint, self->lengths->len - 1));
  g_array_set_size (self->lengths, self->lengths->len - 1);
  g_ptr_array_set_size (self->nodes, self->nodes->len - 1);
}

/**
 * loosen_json_reader_list_members:
 * @self: a reader at an object
 *
 * Returns: (transfer full): the names of its members that are not null, in their order; empty after an error
 */
char **
loosen_json_reader_list_members (LoosenJsonReader *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GList) members = NULL;
  JsonNode *here = get_here (self);

  if (self->error == NULL && here != NULL && JSON_NODE_HOLDS_OBJECT (here))
    members = json_object_get_members (json_node_get_object (here));
  for (GList *l = members; l != NULL; l = l->next)
    if (loosen_json_reader_has (self, l->data))
      g_strv_builder_add (builder, l->data);

  return g_strv_builder_end (builder);
}

static const char *
read_string (LoosenJsonReader *self, JsonNode *node, const char *place)
{
  const char *text;

  if (node == NULL)
    return "";

  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING) {
    set_error (self, LOOSEN_CATALOG_ERROR_RULE, place, "must be a string");
    return "";
  }
  text = json_node_get_string (node);
  if (text == NULL || text[0] == '\0') {
    set_error (self, LOOSEN_CATALOG_ERROR_RULE, place, "is empty");
    return "";
  }
  if (strlen (text) > MAX_STRING) {
    loosen_json_reader_fail_limit (self, place, MAX_STRING);
    return "";
  }

  return text;
}

static double
read_number (LoosenJsonReader *self, JsonNode *node, const char *place, double min, double max)
{
  double number;

  if (node == NULL)
    return min;

  if (!JSON_NODE_HOLDS_VALUE (node) ||
      (json_node_get_value_type (node) != G_TYPE_INT64 && json_node_get_value_type (node) != G_TYPE_DOUBLE)) {
    set_error (self, LOOSEN_CATALOG_ERROR_RULE, place, "must be a number");
    return min;
  }
  number = json_node_get_double (node);
  if (!isfinite (number) || number < min || number > max) {
    loosen_json_reader_fail (self, place, "is not within %g and %g", min, max);
    return min;
  }

  return number;
}

/**
 * loosen_json_reader_get_string:
 * @self: a reader at an object
 * @member: a member that must be a string
 *
 * Returns: the string, never %NULL and not empty; "" after an error. Valid as long as the reader
 */
const char *
loosen_json_reader_get_string (LoosenJsonReader *self, const char *member)
{
  return read_string (self, need_member (self, member), member);
}

/**
 * loosen_json_reader_get_optional_string:
 * @self: a reader at an object
 * @member: a member that is a string if it is there
 *
 * Returns: (nullable): the string
 */
const char *
loosen_json_reader_get_optional_string (LoosenJsonReader *self, const char *member)
{
  JsonNode *node = find_member (self, member);

  return node != NULL ? read_string (self, node, member) : NULL;
}

/**
 * loosen_json_reader_get_uint:
 * @self: a reader at an object
 * @member: a member that must be a whole number
 * @min: the least
 * @max: the most
 *
 * Returns: the number, @min after an error
 */
guint
loosen_json_reader_get_uint (LoosenJsonReader *self, const char *member, guint min, guint max)
{
  double number = read_number (self, need_member (self, member), member, min, max);

  if (number != floor (number)) {
    set_error (self, LOOSEN_CATALOG_ERROR_RULE, member, "must be a whole number");
    return min;
  }

  return number;
}

/**
 * loosen_json_reader_get_number:
 * @self: a reader at an object
 * @member: a member that must be a number
 * @min: the least
 * @max: the most
 *
 * Returns: the number, @min after an error
 */
double
loosen_json_reader_get_number (LoosenJsonReader *self, const char *member, double min, double max)
{
  return read_number (self, need_member (self, member), member, min, max);
}

/**
 * loosen_json_reader_get_boolean:
 * @self: a reader at an object
 * @member: a member that must be true or false
 *
 * Returns: its value, %FALSE after an error
 */
gboolean
loosen_json_reader_get_boolean (LoosenJsonReader *self, const char *member)
{
  JsonNode *node = need_member (self, member);

  if (node == NULL)
    return FALSE;
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_BOOLEAN) {
    set_error (self, LOOSEN_CATALOG_ERROR_RULE, member, "must be true or false");
    return FALSE;
  }

  return json_node_get_boolean (node);
}

/**
 * loosen_json_reader_get_choice:
 * @self: a reader at an object
 * @member: a member that must be one of @names
 * @names: %NULL-terminated
 *
 * Returns: its index in @names, 0 after an error
 */
int
loosen_json_reader_get_choice (LoosenJsonReader *self, const char *member, const char *const *names)
{
  const char *name = loosen_json_reader_get_string (self, member);

  for (int i = 0; names[i] != NULL; i++)
    if (g_str_equal (names[i], name))
      return i;
  if (self->error == NULL) {
    g_autofree char *list = g_strjoinv (", ", (char **) names);

    loosen_json_reader_fail (self, member, "\"%s\" is none of %s", name, list);
  }

  return 0;
}

static JsonNode *
need_element (LoosenJsonReader *self, guint index, const char *place)
{
  JsonNode *here = get_here (self);

  if (self->error != NULL || here == NULL)
    return NULL;
  if (!JSON_NODE_HOLDS_ARRAY (here)) {
    set_error (self, LOOSEN_CATALOG_ERROR_RULE, NULL, "must be an array");
    return NULL;
  }
  if (index >= json_array_get_length (json_node_get_array (here))) {
    set_error (self, LOOSEN_CATALOG_ERROR_RULE, place, "is missing");
    return NULL;
  }

  return json_array_get_element (json_node_get_array (here), index);
}

/**
 * loosen_json_reader_get_element_string:
 * @self: a reader at an array
 * @index: an index within it
 *
 * Returns: the string at @index, "" after an error
 */
const char *
loosen_json_reader_get_element_string (LoosenJsonReader *self, guint index)
{
  g_autofree char *place = g_strdup_printf ("[%u]", index);

  return read_string (self, need_element (self, index, place), place);
}

/**
 * loosen_json_reader_get_element_number:
 * @self: a reader at an array
 * @index: an index within it
 * @min: the least
 * @max: the most
 *
 * Returns: the number at @index, @min after an error
 */
double
loosen_json_reader_get_element_number (LoosenJsonReader *self, guint index, double min, double max)
{
  g_autofree char *place = g_strdup_printf ("[%u]", index);

  return read_number (self, need_element (self, index, place), place, min, max);
}
