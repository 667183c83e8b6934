/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gint64 loosen_count_seconds (gint64 length);
char *loosen_format_time (gint64 length);

G_END_DECLS
