/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-session.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_RING (loosen_ring_get_type ())
G_DECLARE_FINAL_TYPE (LoosenRing, loosen_ring, LOOSEN, RING, GtkWidget)

GtkWidget *loosen_ring_new (void);

LoosenSession *loosen_ring_get_session (LoosenRing *self);
void loosen_ring_set_session (LoosenRing *self, LoosenSession *session);
guint loosen_ring_get_n_frames (LoosenRing *self);

G_END_DECLS
