/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-clock.h"
#include "loosen-store.h"

G_BEGIN_DECLS

#define LOOSEN_CARE_TICKS_KEY "care.ticks"

#define LOOSEN_TYPE_CARE_TICKS (loosen_care_ticks_get_type ())
G_DECLARE_FINAL_TYPE (LoosenCareTicks, loosen_care_ticks, LOOSEN, CARE_TICKS, GObject)

LoosenCareTicks *loosen_care_ticks_new (LoosenStore *store, LoosenClock *clock);

const char *loosen_care_ticks_get_trouble (LoosenCareTicks *self);
gboolean loosen_care_ticks_get (LoosenCareTicks *self, const char *id);
gboolean loosen_care_ticks_set (LoosenCareTicks *self, const char *const *ids, gboolean ticked, GError **error);

G_END_DECLS
