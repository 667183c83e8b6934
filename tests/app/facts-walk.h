/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "window-fixture.h"

G_BEGIN_DECLS

/**
 * FactsView:
 *
 * What there is to visit; each is a bit.
 */
typedef enum {
  FACTS_VIEW_RELIEF = 1 << 0,
  FACTS_VIEW_SYMPTOMS = 1 << 1,
  FACTS_VIEW_PLACES = 1 << 2,
  FACTS_VIEW_TECHNIQUES = 1 << 3,
  FACTS_VIEW_SPOT = 1 << 4,
  FACTS_VIEW_PLAN = 1 << 5,
  FACTS_VIEW_CARE = 1 << 6,
  FACTS_VIEW_SHEET = 1 << 7,
  FACTS_VIEW_GUIDE = 1 << 8,
  FACTS_VIEW_CHECK = 1 << 9,
  FACTS_VIEW_NOTICES = 1 << 10,
  FACTS_VIEW_SESSION = 1 << 11,
  FACTS_VIEW_PREFERENCES = 1 << 12,
  FACTS_VIEW_ABOUT = 1 << 13,
} FactsView;

#define FACTS_N_VIEWS 14

typedef struct _FactsWalk FactsWalk;

FactsWalk *facts_walk_new (void);
void facts_walk_free (FactsWalk *self);
LoosenCatalog *facts_walk_get_catalog (FactsWalk *self);
guint facts_walk_find (FactsWalk *self, const char *text);

G_END_DECLS
