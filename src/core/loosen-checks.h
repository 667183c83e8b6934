/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-routine.h"

G_BEGIN_DECLS

gboolean loosen_spine_check_needed (LoosenCatalog *catalog, LoosenRoutine *routine);
gboolean loosen_halfway_check_asks (LoosenCatalog *catalog, const LoosenStep *step);

G_END_DECLS
