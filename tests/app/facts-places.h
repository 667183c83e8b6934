/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-catalog.h"

G_BEGIN_DECLS

GPtrArray *facts_places_list_texts (LoosenCatalog *catalog, const char *place);

G_END_DECLS
