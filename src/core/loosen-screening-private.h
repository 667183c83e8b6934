/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-screening.h"

G_BEGIN_DECLS

/* Reasons to ask again that last until the next full check. */
enum {
  DEMAND_STOP = 1 << 0,
  DEMAND_LEG = 1 << 1,
  DEMAND_WORSE = 1 << 2,
};

/* A zone and side, by id: what a newer catalog marked must not get lost. */
typedef struct {
  char *zone; /* (owned) */
  LoosenSide side;
  gint64 time; /* when it was last there; only in the marks of the leg */
} ScreeningMark;

/* What is known of one question. */
typedef struct {
  LoosenAnswer answer;
  gboolean raised;  /* there was a Yes that no way out has ended */
  gint64 raised_at; /* when, the last time */
  gboolean booked;  /* the banner has been put aside */
  gboolean fresh;   /* answered since the check began; not stored */
  GArray *marks;    /* (element-type ScreeningMark) */
} ScreeningEntry;

struct _LoosenScreening {
  GObject parent_instance;

  LoosenCatalog *catalog; /* (owned) */
  GHashTable
    *entries; /* id (owned) -> ScreeningEntry (owned), also of questions that the catalog does not have */
  GArray *leg_marks; /* (element-type ScreeningMark) */
  gboolean has_full;
  gint64 full_at;
  gboolean has_quick;
  gint64 quick_at;
  guint demands;
};

ScreeningEntry *
loosen_screening_find_entry (LoosenScreening *self, const char *id);
ScreeningEntry *
loosen_screening_need_entry (LoosenScreening *self, const char *id);
void
loosen_screening_add_mark (GArray *marks, const char *zone, LoosenSide side, gint64 time);
int
loosen_screening_find_mark (GArray *marks, const char *zone, LoosenSide side);
gboolean
loosen_screening_is_latched (const LoosenQuestion *question);
gboolean
loosen_screening_counts (LoosenAnswer answer);

G_END_DECLS
