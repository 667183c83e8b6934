/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean loosen_json_check (const char *file_name, const char *text, gsize length, GError **error);

G_END_DECLS
