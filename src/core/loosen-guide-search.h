/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-catalog.h"

G_BEGIN_DECLS

/**
 * LoosenGuideHitKind:
 * @LOOSEN_GUIDE_HIT_PAGE: a page of the guide
 * @LOOSEN_GUIDE_HIT_FAQ: a question and its answer
 * @LOOSEN_GUIDE_HIT_CORRECTION: what the article says and what the program says instead
 * @LOOSEN_GUIDE_HIT_TERM: a term of the glossary
 * @LOOSEN_GUIDE_HIT_TECHNIQUE: a technique
 */
typedef enum {
  LOOSEN_GUIDE_HIT_PAGE,
  LOOSEN_GUIDE_HIT_FAQ,
  LOOSEN_GUIDE_HIT_CORRECTION,
  LOOSEN_GUIDE_HIT_TERM,
  LOOSEN_GUIDE_HIT_TECHNIQUE,
} LoosenGuideHitKind;

/**
 * LoosenGuideHit:
 * @kind: what was found
 * @entry: (nullable): the entry of the guide
 * @technique: (nullable): the technique, for %LOOSEN_GUIDE_HIT_TECHNIQUE
 * @in_title: how many of the words stand in the title
 * @exact: how many of the words stand there whole
 * @title_length: how many words the title has
 *
 * One thing that was found. What it points to is owned by the catalog.
 */
typedef struct {
  LoosenGuideHitKind kind;
  const LoosenGuideEntry *entry;
  const LoosenTechnique *technique;
  guint in_title;
  guint exact;
  guint title_length;
} LoosenGuideHit;

GArray *loosen_guide_search (LoosenCatalog *catalog, const char *query);

G_END_DECLS
