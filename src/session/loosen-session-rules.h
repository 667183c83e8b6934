/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-session.h"

G_BEGIN_DECLS

/* What "+15 s" adds. */
#define LOOSEN_SESSION_ADDED_TIME (15 * G_USEC_PER_SEC)

const char *const *loosen_session_rules_get_actions (void);
gboolean loosen_session_rules_allow (LoosenSession *session, gboolean asking, gboolean slept_settling, const char *action);

G_END_DECLS
