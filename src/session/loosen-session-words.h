/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-session.h"

G_BEGIN_DECLS

char *loosen_session_words_length (gint64 length);
char *loosen_session_words_left (gint64 left);
char *loosen_session_words_remaining (gint64 remaining);
const char *loosen_session_words_ring (LoosenSession *session, const LoosenReading *reading);
gboolean loosen_session_words_counts (LoosenSession *session, const LoosenReading *reading);
char *loosen_session_words_beat (const LoosenStep *step, const LoosenReading *reading);
const char *loosen_session_words_title (const LoosenStep *step);
char *loosen_session_words_holds (const LoosenStep *step);
char *loosen_session_words_step (const LoosenStep *step);
const char *loosen_session_words_step_icon (const LoosenStep *step);
char *loosen_session_words_then (const LoosenStep *next, const LoosenStep *after);
char *loosen_session_words_status (LoosenSession *session);
const char *loosen_session_words_ease_off (const LoosenTechnique *technique, const LoosenSafetyTexts *texts);
char *loosen_session_words_done (LoosenRoutine *routine);

G_END_DECLS
