/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-json-reader.h"

#include <string.h>

#include "loosen-catalog.h"

static LoosenJsonReader *
open_text (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) error = NULL;
  LoosenJsonReader *reader = loosen_json_reader_new ("f.json", bytes, &error);

  g_assert_no_error (error);
  g_assert_nonnull (reader);

  return reader;
}

static void
assert_refused (const char *text, gsize length, int code, const char *message)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);
  g_autoptr (GError) error = NULL;

  g_assert_null (loosen_json_reader_new ("f.json", bytes, &error));
  g_assert_cmpstr (error->message, ==, message);
  g_assert_error (error, LOOSEN_CATALOG_ERROR, code);
  g_assert_null (loosen_json_reader_new ("f.json", bytes, NULL));
}

#define SYNTAX LOOSEN_CATALOG_ERROR_SYNTAX
#define RULE LOOSEN_CATALOG_ERROR_RULE
#define LIMIT LOOSEN_CATALOG_ERROR_LIMIT
#define TEXT(literal) literal, sizeof (literal) - 1

static const struct {
  const char *text;
  gsize length;
  int code;
  const char *message;
} refused[] = {
  { TEXT (""), SYNTAX, "f.json: is empty" },
  { TEXT ("\0"), SYNTAX, "f.json: byte 0: is not UTF-8 text" },
  { TEXT ("{\"a\": \"\0\"}"), SYNTAX, "f.json: byte 7: is not UTF-8 text" },
  { TEXT ("{\"a\": \"\xff\"}"), SYNTAX, "f.json: byte 7: is not UTF-8 text" },
  { TEXT ("{\"a\": \"\xc3\"}"), SYNTAX, "f.json: byte 7: is not UTF-8 text" },
  { TEXT ("\xff\xfe{\0}\0"), SYNTAX, "f.json: byte 0: is not UTF-8 text" },
  { TEXT ("\xef\xbb\xbf{}"), SYNTAX, "f.json: line 1: U+FEFF has no place here" },
  { TEXT ("[]"), RULE, "f.json: must be an object" },
  { TEXT ("1"), RULE, "f.json: must be an object" },
  { TEXT ("\"a\""), RULE, "f.json: must be an object" },
  { TEXT ("null"), RULE, "f.json: must be an object" },
  { TEXT (" \n "), RULE, "f.json: must be an object" },
  { TEXT ("\n\n{} x"), SYNTAX, "f.json: line 3: something follows after the end" },
  { TEXT ("{}{}"), SYNTAX, "f.json: line 1: something follows after the end" },
  { TEXT ("/* c */ {}"), SYNTAX, "f.json: line 1: JSON has no comments" },
  { TEXT ("{ // c\n}"), SYNTAX, "f.json: line 1: JSON has no comments" },
  { TEXT ("{'a': 1}"), SYNTAX, "f.json: line 1: ' has no place here" },
  { TEXT ("{\n\u20ac}"), SYNTAX, "f.json: line 2: \u20ac has no place here" },
  { TEXT ("{\"a\": \v1}"), SYNTAX, "f.json: line 1: U+000B has no place here" },
  { TEXT ("var x = {};"), SYNTAX, "f.json: line 1: var is none of true, false, null" },
  { TEXT ("{\"a\": True}"), SYNTAX, "f.json: line 1: True is none of true, false, null" },
  { TEXT ("{\"a\": NaN}"), SYNTAX, "f.json: line 1: NaN is none of true, false, null" },
  { TEXT ("{\"a\": 010}"), SYNTAX, "f.json: line 1: 010 is not how JSON writes a number" },
  { TEXT ("{\"a\": 0x10}"), SYNTAX, "f.json: line 1: 0x10 is not how JSON writes a number" },
  { TEXT ("{\"a\": -}"), SYNTAX, "f.json: line 1: - is not how JSON writes a number" },
  { TEXT ("{\"a\": 1.}"), SYNTAX, "f.json: line 1: 1. is not how JSON writes a number" },
  { TEXT ("{\"a\": 1e}"), SYNTAX, "f.json: line 1: 1e is not how JSON writes a number" },
  { TEXT ("{\"a\": 1.5.2}"), SYNTAX, "f.json: line 1: 1.5.2 is not how JSON writes a number" },
  { TEXT ("{\"a\": .5}"), SYNTAX, "f.json: line 1: . has no place here" },
  { TEXT ("{\"a\": +1}"), SYNTAX, "f.json: line 1: + has no place here" },
  { TEXT ("{\"a\": 99999999999999999999}"), LIMIT, "f.json: line 1: a number has more than 15 digits" },
  { TEXT ("{\"a\": \"x\ny\"}"), SYNTAX,
    "f.json: line 1: a line ends, or a control character stands, in a string" },
  { TEXT ("{\"a\": \"x"), SYNTAX, "f.json: line 1: a string does not end" },
  { TEXT ("{\"a\": \"x\\"), SYNTAX, "f.json: line 1: a string does not end" },
  { TEXT ("{\"a\": \"\\x\"}"), SYNTAX, "f.json: line 1: \\ before what needs none" },
  { TEXT ("{\"a\": \"x\\u0000y\"}"), SYNTAX, "f.json: line 1: \\u0000 in a string" },
  { TEXT ("{\"a\": 1,\n\"a\": 2}"), RULE, "f.json: line 2: \"a\" is there twice" },
  { TEXT ("{\"a\" : 1, \"b\": {\"a\": [{\"a\": 3}, {\"c\": 4}]}, \"a\"\n: 1}"), RULE,
    "f.json: line 2: \"a\" is there twice" },
  { TEXT ("{\"b\": {\"a\": [{\"c\": 1}, {\"d\": \"c\", \"d\": 3}]}}"), RULE,
    "f.json: line 1: \"d\" is there twice" },
  { TEXT ("{\"b\": {\"c\": {\"d\": 1}}, \"e\": {\"c\": 1, \"f\": {}, \"c\": 2}}"), RULE,
    "f.json: line 1: \"c\" is there twice" },
  { TEXT ("{\"\": 1, \"\": 2}"), RULE, "f.json: line 1: \"\" is there twice" },
  { TEXT ("{\"a\": 1, \"\\u0061\": 2}"), RULE, "f.json: line 1: \"\\u0061\" has a \\, which no name needs" },
  { TEXT ("{\"\u20ac123456789012345678901234567890123456789-\": 1, "
          "\"\u20ac123456789012345678901234567890123456789-\": 1}"),
    RULE, "f.json: line 1: \"\u20ac123456789012345678901234567890123456789\" is there twice" },
};

static void
test_refused (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    assert_refused (refused[i].text, refused[i].length, refused[i].code, refused[i].message);
}

/* What the parser itself refuses is in its words, after the name of the file. */
static void
test_refused_by_the_parser (void)
{
  static const char *const texts[] = {
    "{",
    "}",
    "{\"a\"}",
    "{\"a\": }",
    "{\"a\": 1,}",
    "{\"a\": 1 \"b\": 2}",
    "{\"a\": [1 2]}",
    "{1: 2}",
    "{\"a\": ]}",
    "{\"a\": \"\\ud800\"}",
    "{\"a\": \"\\u12\"}",
    "{,}",
    "{\"a\": [}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    g_autoptr (GBytes) bytes = g_bytes_new_static (texts[i], strlen (texts[i]));
    g_autoptr (GError) error = NULL;

    g_test_message ("%s", texts[i]);
    g_assert_null (loosen_json_reader_new ("f.json", bytes, &error));
    g_assert_error (error, LOOSEN_CATALOG_ERROR, LOOSEN_CATALOG_ERROR_SYNTAX);
    g_assert_true (g_str_has_prefix (error->message, "f.json: "));
  }
}

/* Nesting must be seen before the parser recurses into it, wherever it hides. */
static void
test_depth (void)
{
  static const char *const openings[] = { "[", "{\"a\":", "[[{\"b\":", "[\"]]]]\",", "[\"\\\"]\"," };

  for (guint i = 0; i < G_N_ELEMENTS (openings); i++) {
    g_autoptr (GString) text = g_string_new ("{\"a\":\n");

    for (guint k = 0; k < 100000; k++)
      g_string_append (text, openings[i]);
    assert_refused (text->str, text->len, LIMIT, "f.json: line 2: nested deeper than 32");
  }
}

static void
test_hidden_depth (void)
{
  static const char *const covers[] = { "/*\"*/", "// \"\n", "'\"'," };

  for (guint i = 0; i < G_N_ELEMENTS (covers); i++) {
    g_autoptr (GString) text = g_string_new ("{\"a\":[");
    g_autoptr (GBytes) bytes = NULL;
    g_autoptr (GError) error = NULL;

    g_string_append (text, covers[i]);
    for (guint k = 0; k < 300000; k++)
      g_string_append_c (text, '[');
    bytes = g_bytes_new (text->str, text->len);
    g_assert_null (loosen_json_reader_new ("f.json", bytes, &error));
    g_assert_error (error, LOOSEN_CATALOG_ERROR, LOOSEN_CATALOG_ERROR_SYNTAX);
  }
}

static void
test_deep_enough (void)
{
  g_autoptr (GString) text = g_string_new ("{\"a\":");
  g_autoptr (LoosenJsonReader) reader = NULL;

  for (guint i = 0; i < 31; i++)
    g_string_append_c (text, '[');
  for (guint i = 0; i < 31; i++)
    g_string_append_c (text, ']');
  g_string_append_c (text, '}');
  reader = open_text (text->str);
  g_assert_cmpuint (loosen_json_reader_enter_array (reader, "a", 1, 1), ==, 1);
  loosen_json_reader_leave (reader);
}

/* One name in several objects, and as a value, is one name in each. */
static void
test_names (void)
{
  g_autoptr (LoosenJsonReader) reader = open_text (
    "{\"a\": \"a\", \"b\": [\"a\", \"b\", {\"a\": {\"a\": {}, \"b\": \"a\"}}, {\"a\": 2, \"A\": 3}], \"c\": {\"a\": 1}}");

  g_assert_cmpstr (loosen_json_reader_get_string (reader, "a"), ==, "a");
  loosen_json_reader_enter_object (reader, "c");
  g_assert_cmpuint (loosen_json_reader_get_uint (reader, "a", 0, 9), ==, 1);
  loosen_json_reader_leave (reader);
  g_assert_false (loosen_json_reader_has_failed (reader));
}

static void
test_size (void)
{
  const gsize max = 4 * 1024 * 1024;
  g_autofree char *text = g_malloc (5 * 1024 * 1024);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (LoosenJsonReader) reader = NULL;
  g_autoptr (GError) error = NULL;

  memset (text, ' ', 5 * 1024 * 1024);
  memcpy (text, "{}", 2);
  assert_refused (text, 5 * 1024 * 1024, LIMIT, "f.json: larger than 4194304 bytes");
  assert_refused (text, max + 1, LIMIT, "f.json: larger than 4194304 bytes");
  bytes = g_bytes_new (text, max);
  reader = loosen_json_reader_new ("f.json", bytes, &error);
  g_assert_no_error (error);
}

static void
test_values (void)
{
  static const char *const names[] = { "red", "green", NULL };
  g_autoptr (LoosenJsonReader) reader = open_text (
    "{\"text\": \"\\u00e4 \\\"q\\\" \\/\", \"whole\": 42, \"minus\": -1.5, \"power\": 15e-1, \"yes\": true, \"no\": false, "
    "\"choice\": \"green\", \"nothing\": null, \"list\": [1, \"two\", [3]], \"object\": {\"b\": 1, \"c\": null, \"a\": 2}}");
  g_auto (GStrv) members = NULL;
  g_autofree char *joined = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpstr (loosen_json_reader_get_string (reader, "text"), ==, "\u00e4 \"q\" /");
  g_assert_cmpstr (loosen_json_reader_get_optional_string (reader, "text"), ==, "\u00e4 \"q\" /");
  g_assert_null (loosen_json_reader_get_optional_string (reader, "nothing"));
  g_assert_null (loosen_json_reader_get_optional_string (reader, "nowhere"));
  g_assert_cmpuint (loosen_json_reader_get_uint (reader, "whole", 42, 42), ==, 42);
  g_assert_cmpfloat (loosen_json_reader_get_number (reader, "minus", -1.5, 0), ==, -1.5);
  g_assert_cmpfloat (loosen_json_reader_get_number (reader, "power", 0, 2), ==, 1.5);
  g_assert_true (loosen_json_reader_get_boolean (reader, "yes"));
  g_assert_false (loosen_json_reader_get_boolean (reader, "no"));
  g_assert_cmpint (loosen_json_reader_get_choice (reader, "choice", names), ==, 1);
  g_assert_true (loosen_json_reader_has (reader, "text"));
  g_assert_false (loosen_json_reader_has (reader, "nothing"));
  g_assert_cmpuint (loosen_json_reader_get_length (reader), ==, 0);

  g_assert_cmpuint (loosen_json_reader_enter_array (reader, "list", 3, 3), ==, 3);
  g_assert_cmpuint (loosen_json_reader_get_length (reader), ==, 3);
  g_assert_false (loosen_json_reader_has (reader, "text"));
  g_assert_cmpfloat (loosen_json_reader_get_element_number (reader, 0, 0, 9), ==, 1);
  g_assert_cmpstr (loosen_json_reader_get_element_string (reader, 1), ==, "two");
  g_assert_true (loosen_json_reader_enter_element (reader, 2));
  g_assert_cmpfloat (loosen_json_reader_get_element_number (reader, 0, 0, 9), ==, 3);
  loosen_json_reader_leave (reader);
  loosen_json_reader_leave (reader);

  g_assert_true (loosen_json_reader_enter_object (reader, "object"));
  members = loosen_json_reader_list_members (reader);
  joined = g_strjoinv (" ", members);
  g_assert_cmpstr (joined, ==, "b a");
  loosen_json_reader_leave (reader);

  g_assert_false (loosen_json_reader_has_failed (reader));
  g_assert_true (loosen_json_reader_finish (reader, &error));
  g_assert_no_error (error);
}

/* One wrong read each, on one document. */
static void
read_string (LoosenJsonReader *reader, const char *member)
{
  g_assert_cmpstr (loosen_json_reader_get_string (reader, member), ==, "");
}

static void
read_optional (LoosenJsonReader *reader, const char *member)
{
  loosen_json_reader_get_optional_string (reader, member);
}

static void
read_uint (LoosenJsonReader *reader, const char *member)
{
  g_assert_cmpuint (loosen_json_reader_get_uint (reader, member, 3, 7), ==, 3);
}

static void
read_number (LoosenJsonReader *reader, const char *member)
{
  g_assert_cmpfloat (loosen_json_reader_get_number (reader, member, -0.5, 0.5), ==, -0.5);
}

static void
read_boolean (LoosenJsonReader *reader, const char *member)
{
  g_assert_false (loosen_json_reader_get_boolean (reader, member));
}

static void
read_choice (LoosenJsonReader *reader, const char *member)
{
  static const char *const names[] = { "red", "green", NULL };

  g_assert_cmpint (loosen_json_reader_get_choice (reader, member, names), ==, 0);
}

static void
read_object (LoosenJsonReader *reader, const char *member)
{
  g_assert_false (loosen_json_reader_enter_object (reader, member));
  loosen_json_reader_leave (reader);
}

static void
read_array (LoosenJsonReader *reader, const char *member)
{
  g_assert_cmpuint (loosen_json_reader_enter_array (reader, member, 3, 3), ==, 0);
  g_assert_cmpuint (loosen_json_reader_get_length (reader), ==, 0);
  g_assert_false (loosen_json_reader_enter_element (reader, 0));
  loosen_json_reader_leave (reader);
  loosen_json_reader_leave (reader);
}

static void
read_elements (LoosenJsonReader *reader, const char *member)
{
  loosen_json_reader_enter_array (reader, member, 0, 99);
  g_assert_cmpstr (loosen_json_reader_get_element_string (reader, 0), ==, "");
  loosen_json_reader_leave (reader);
}

static void
read_last_element (LoosenJsonReader *reader, const char *member)
{
  loosen_json_reader_enter_array (reader, member, 0, 99);
  g_assert_cmpfloat (loosen_json_reader_get_element_number (reader, 2, 5, 6), ==, 5);
  loosen_json_reader_leave (reader);
}

static void
enter_element (LoosenJsonReader *reader, const char *member)
{
  loosen_json_reader_enter_array (reader, member, 0, 99);
  g_assert_false (loosen_json_reader_enter_element (reader, 1));
  loosen_json_reader_leave (reader);
  loosen_json_reader_leave (reader);
}

static void
read_elements_of_object (LoosenJsonReader *reader, const char *member)
{
  loosen_json_reader_enter_object (reader, member);
  g_assert_cmpfloat (loosen_json_reader_get_element_number (reader, 0, 5, 6), ==, 5);
  loosen_json_reader_leave (reader);
}

static void
read_deep (LoosenJsonReader *reader, const char *member)
{
  loosen_json_reader_enter_object (reader, "object");
  loosen_json_reader_enter_array (reader, "list", 0, 9);
  loosen_json_reader_enter_element (reader, 0);
  loosen_json_reader_get_string (reader, member);
  loosen_json_reader_leave (reader);
  loosen_json_reader_leave (reader);
  loosen_json_reader_leave (reader);
}

static const struct {
  void (*read) (LoosenJsonReader *reader, const char *member);
  const char *member;
  int code;
  const char *message;
} wrong[] = {
  { read_string, "x", RULE, "x: is missing" },
  { read_string, "nothing", RULE, "nothing: is missing" },
  { read_string, "whole", RULE, "whole: must be a string" },
  { read_string, "yes", RULE, "yes: must be a string" },
  { read_string, "list", RULE, "list: must be a string" },
  { read_string, "empty", RULE, "empty: is empty" },
  { read_string, "long", LIMIT, "long: more than 4096" },
  { read_optional, "whole", RULE, "whole: must be a string" },
  { read_optional, "empty", RULE, "empty: is empty" },
  { read_uint, "x", RULE, "x: is missing" },
  { read_uint, "text", RULE, "text: must be a number" },
  { read_uint, "yes", RULE, "yes: must be a number" },
  { read_uint, "object", RULE, "object: must be a number" },
  { read_uint, "half", RULE, "half: must be a whole number" },
  { read_uint, "whole", RULE, "whole: is not within 3 and 7" },
  { read_uint, "minus", RULE, "minus: is not within 3 and 7" },
  { read_uint, "huge", RULE, "huge: is not within 3 and 7" },
  { read_number, "huge", RULE, "huge: is not within -0.5 and 0.5" },
  { read_number, "minus", RULE, "minus: is not within -0.5 and 0.5" },
  { read_boolean, "x", RULE, "x: is missing" },
  { read_boolean, "whole", RULE, "whole: must be true or false" },
  { read_boolean, "text", RULE, "text: must be true or false" },
  { read_choice, "x", RULE, "x: is missing" },
  { read_choice, "text", RULE, "text: \"t\" is none of red, green" },
  { read_object, "x", RULE, "x: is missing" },
  { read_object, "list", RULE, "list: must be an object" },
  { read_object, "text", RULE, "text: must be an object" },
  { read_array, "x", RULE, "x: is missing" },
  { read_array, "object", RULE, "object: must be an array" },
  { read_array, "list", RULE, "list: has 2 elements, needs 3" },
  { read_array, "four", LIMIT, "four: more than 3" },
  { read_elements, "four", RULE, "four[0]: must be a string" },
  { read_last_element, "list", RULE, "list[2]: is missing" },
  { read_last_element, "four", RULE, "four[2]: is not within 5 and 6" },
  { read_elements_of_object, "object", RULE, "object: must be an array" },
  { enter_element, "list", RULE, "list[1]: must be an object or array" },
  { read_deep, "x", RULE, "object.list[0].x: is missing" },
  { read_deep, "y", RULE, "object.list[0].y: must be a string" },
};

static void
test_wrong (void)
{
  g_autofree char *longer = g_strnfill (4097, 'x');
  g_autofree char *text = g_strdup_printf (
    "{\"text\": \"t\", \"empty\": \"\", \"whole\": 42, \"half\": 3.5, \"minus\": -2, \"huge\": 1e999, \"yes\": true, "
    "\"nothing\": null, \"list\": [[], 1], \"four\": [1, 2, 3, 4], \"object\": {\"list\": [{\"y\": 1}]}, \"long\": \"%s\"}",
    longer);

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++) {
    g_autoptr (LoosenJsonReader) reader = open_text (text);
    g_autofree char *message = g_strconcat ("f.json: ", wrong[i].message, NULL);
    g_autoptr (GError) error = NULL;
    g_auto (GStrv) members = NULL;

    wrong[i].read (reader, wrong[i].member);
    g_assert_true (loosen_json_reader_has_failed (reader));

    /* The first error stays, and nothing can be read any more. */
    loosen_json_reader_fail (reader, "other", "is the second error");
    loosen_json_reader_fail_limit (reader, "other", 3);
    read_string (reader, "text");
    read_object (reader, "object");
    read_array (reader, "list");
    members = loosen_json_reader_list_members (reader);
    g_assert_cmpuint (g_strv_length (members), ==, 0);
    g_assert_false (loosen_json_reader_has (reader, "text"));

    g_assert_false (loosen_json_reader_finish (reader, &error));
    g_assert_cmpstr (error->message, ==, message);
    g_assert_error (error, LOOSEN_CATALOG_ERROR, wrong[i].code);
    g_assert_false (loosen_json_reader_finish (reader, NULL));
  }
}

/* A rule of the caller's own, at the root and deeper. */
static void
test_fail (void)
{
  static const struct {
    gboolean deep;
    const char *member;
    const char *message;
  } rows[] = {
    { FALSE, NULL, "f.json: 20 is too much" },       { FALSE, "a", "f.json: a: 20 is too much" },
    { TRUE, NULL, "f.json: a: 20 is too much" },     { TRUE, "b", "f.json: a.b: 20 is too much" },
    { TRUE, "[3]", "f.json: a[3]: 20 is too much" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (LoosenJsonReader) reader = open_text ("{\"a\": {\"b\": 1}}");
    g_autoptr (GError) error = NULL;

    if (rows[i].deep)
      loosen_json_reader_enter_object (reader, "a");
    loosen_json_reader_fail (reader, rows[i].member, "%d is too much", 20);
    g_assert_false (loosen_json_reader_finish (reader, &error));
    g_assert_cmpstr (error->message, ==, rows[i].message);
    if (rows[i].deep)
      loosen_json_reader_leave (reader);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-reader/refused", test_refused);
  g_test_add_func ("/json-reader/refused-by-parser", test_refused_by_the_parser);
  g_test_add_func ("/json-reader/depth", test_depth);
  g_test_add_func ("/json-reader/hidden-depth", test_hidden_depth);
  g_test_add_func ("/json-reader/deep-enough", test_deep_enough);
  g_test_add_func ("/json-reader/names", test_names);
  g_test_add_func ("/json-reader/size", test_size);
  g_test_add_func ("/json-reader/values", test_values);
  g_test_add_func ("/json-reader/wrong", test_wrong);
  g_test_add_func ("/json-reader/fail", test_fail);

  return g_test_run ();
}
