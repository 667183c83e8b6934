/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-session.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_SESSION_STAGE (loosen_session_stage_get_type ())
G_DECLARE_FINAL_TYPE (LoosenSessionStage, loosen_session_stage, LOOSEN, SESSION_STAGE, GtkWidget)

GtkWidget *loosen_session_stage_new (void);

void loosen_session_stage_set_session (LoosenSessionStage *self, LoosenSession *session);
void loosen_session_stage_set_compact (LoosenSessionStage *self, gboolean compact);

G_END_DECLS
