/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-guide.h"

G_BEGIN_DECLS

/**
 * LoosenGuideTerm:
 * @start: byte where the term begins in the text
 * @end: byte behind the term
 * @entry: the term, owned by the catalog
 *
 * Where a text uses a term of the glossary.
 */
typedef struct {
  gsize start;
  gsize end;
  const LoosenGuideEntry *entry;
} LoosenGuideTerm;

GArray *
loosen_guide_find_terms (const LoosenGuide *guide, const char *text);

G_END_DECLS
