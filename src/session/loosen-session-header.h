/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "loosen-session.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_SESSION_HEADER (loosen_session_header_get_type ())
G_DECLARE_FINAL_TYPE (LoosenSessionHeader, loosen_session_header, LOOSEN, SESSION_HEADER, AdwBin)

GtkWidget *loosen_session_header_new (void);

void loosen_session_header_show (LoosenSessionHeader *self, LoosenSession *session, gboolean may_end);
void loosen_session_header_set_narrow (LoosenSessionHeader *self, gboolean narrow);

G_END_DECLS
