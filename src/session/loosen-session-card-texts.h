/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-session-card.h"
#include "loosen-session.h"

G_BEGIN_DECLS

void loosen_session_card_show_stopped (LoosenSessionCard *self, LoosenSession *session);
void loosen_session_card_show_slept (LoosenSessionCard *self, LoosenSession *session, gboolean settling);
void loosen_session_card_show_done (LoosenSessionCard *self, LoosenSession *session, gboolean as_planned);

G_END_DECLS
