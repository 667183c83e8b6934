/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-composer.h"

G_BEGIN_DECLS

char *loosen_routine_words_about (gint64 length);
char *loosen_routine_words_ready (gint64 length);
char *loosen_routine_words_facts (const LoosenChoice *choice);
const char *loosen_routine_words_refusal (const GError *error, const LoosenMatch *match);

G_END_DECLS
