/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define LOOSEN_JSON_READER_MAX_SIZE (4 * 1024 * 1024) /* bytes of a document */

/**
 * LoosenJsonReader:
 *
 * A cursor over one JSON document that knows where it is, so that every error names the file, the place and the rule.
 * The first error sticks: later reads give empty values and change nothing, so that a caller reads a whole object and
 * looks at the error once.
 */
typedef struct _LoosenJsonReader LoosenJsonReader;

LoosenJsonReader *loosen_json_reader_new (const char *file_name, GBytes *bytes, GError **error);
void loosen_json_reader_free (LoosenJsonReader *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LoosenJsonReader, loosen_json_reader_free)

gboolean loosen_json_reader_has_failed (LoosenJsonReader *self);
gboolean loosen_json_reader_finish (LoosenJsonReader *self, GError **error);
void loosen_json_reader_fail (LoosenJsonReader *self, const char *member, const char *format, ...) G_GNUC_PRINTF (3, 4);
void loosen_json_reader_fail_limit (LoosenJsonReader *self, const char *member, guint max);

gboolean loosen_json_reader_has (LoosenJsonReader *self, const char *member);
gboolean loosen_json_reader_enter_object (LoosenJsonReader *self, const char *member);
guint loosen_json_reader_enter_array (LoosenJsonReader *self, const char *member, guint min, guint max);
gboolean loosen_json_reader_enter_element (LoosenJsonReader *self, guint index);
guint loosen_json_reader_get_length (LoosenJsonReader *self);
void loosen_json_reader_leave (LoosenJsonReader *self);
char **loosen_json_reader_list_members (LoosenJsonReader *self);

const char *loosen_json_reader_get_string (LoosenJsonReader *self, const char *member);
const char *loosen_json_reader_get_optional_string (LoosenJsonReader *self, const char *member);
guint loosen_json_reader_get_uint (LoosenJsonReader *self, const char *member, guint min, guint max);
double loosen_json_reader_get_number (LoosenJsonReader *self, const char *member, double min, double max);
gboolean loosen_json_reader_get_boolean (LoosenJsonReader *self, const char *member);
int loosen_json_reader_get_choice (LoosenJsonReader *self, const char *member, const char *const *names);

const char *loosen_json_reader_get_element_string (LoosenJsonReader *self, guint index);
double loosen_json_reader_get_element_number (LoosenJsonReader *self, guint index, double min, double max);

G_END_DECLS
