/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LoosenOrigin:
 * @LOOSEN_ORIGIN_DOCUMENT: the article says so
 * @LOOSEN_ORIGIN_CORRECTED: the article says something of it that is put right here
 * @LOOSEN_ORIGIN_ADDED: not in the article
 *
 * Where a text comes from.
 */
typedef enum {
  LOOSEN_ORIGIN_DOCUMENT,
  LOOSEN_ORIGIN_CORRECTED,
  LOOSEN_ORIGIN_ADDED,
} LoosenOrigin;

/**
 * LoosenGuideEntry:
 * @id: stable key, of its own in the whole guide
 * @title: translated: a question, a term, a title, or what the article says
 * @text: translated: the answer; lines are paragraphs
 * @evidence: (nullable): translated: what is known, for a correction
 * @origin: where it comes from
 * @note: (nullable): translated
 * @sources: ids of sources; %NULL-terminated
 * @see: ids of corrections that say more; %NULL-terminated
 *
 * One entry of the guide. Immutable, owned by its catalog.
 */
typedef struct {
  const char *id;
  const char *title;
  const char *text;
  const char *evidence;
  LoosenOrigin origin;
  const char *note;
  const char *const *sources;
  const char *const *see;
} LoosenGuideEntry;

/**
 * LoosenGuide:
 * @pages: who made it, who has not checked it, where to report an error
 * @faq: questions and answers
 * @corrections: what the article says, what is known, and what the program says instead
 * @glossary: terms
 *
 * What there is to read. Each list is %NULL-terminated, in the order of the catalog. Immutable, owned by its catalog.
 */
typedef struct {
  const LoosenGuideEntry *const *pages;
  const LoosenGuideEntry *const *faq;
  const LoosenGuideEntry *const *corrections;
  const LoosenGuideEntry *const *glossary;
} LoosenGuide;

const LoosenGuideEntry *loosen_guide_find (const LoosenGuide *guide, const char *id);

G_END_DECLS
