/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "loosen-session.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_SESSION_PAGE (loosen_session_page_get_type ())
G_DECLARE_FINAL_TYPE (LoosenSessionPage, loosen_session_page, LOOSEN, SESSION_PAGE, AdwBin)

/*
 * Properties: "session" (nullable), "compact" (one column), "status" (read-only: what a screen reader may be
 * told; changes with the step and the state only).
 *
 * Actions, installed on the page: session.pause (pauses and resumes), session.stop, session.skip, session.back,
 * session.add-time, session.mute, session.end (asks first).
 *
 * Signals:
 *   "finished" (): the person left the page after the session was over; the page's session is done
 *   "again" (): the person wants the same once more
 */
GtkWidget *loosen_session_page_new (void);

LoosenSession *loosen_session_page_get_session (LoosenSessionPage *self);
void loosen_session_page_set_session (LoosenSessionPage *self, LoosenSession *session);
gboolean loosen_session_page_get_compact (LoosenSessionPage *self);
void loosen_session_page_set_compact (LoosenSessionPage *self, gboolean compact);
void loosen_session_page_ask_end (LoosenSessionPage *self, gboolean close_window);

G_END_DECLS
