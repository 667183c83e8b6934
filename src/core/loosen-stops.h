/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-catalog.h"
#include "loosen-gates.h"

G_BEGIN_DECLS

#define LOOSEN_STOPS_HIDE_LENGTH (7 * 24 * 60 * 60 * (gint64) G_USEC_PER_SEC) /* content section 5.8 */

/**
 * LoosenStop:
 * @technique: id of a technique
 * @zone: (nullable): id of the zone that was pressed
 * @side: its side
 * @time: UNIX time in microseconds
 * @session: when its session began: the same for all stops of one session
 * @settled: whether the feeling went away
 *
 * A "Sharp pain: stop". Immutable, owned by its list.
 */
typedef struct {
  const char *technique;
  const char *zone;
  LoosenSide side;
  gint64 time;
  gint64 session;
  gboolean settled;
} LoosenStop;

/**
 * LoosenStopsHold:
 * @LOOSEN_STOPS_HOLD_NONE: nothing is held back
 * @LOOSEN_STOPS_HOLD_NOT_SETTLED: a stop of this day did not settle
 * @LOOSEN_STOPS_HOLD_SECOND: there were two stops in a session of this day
 * @LOOSEN_STOPS_HOLD_REST: a rest from pressure is not over
 *
 * Why no pressure is left now.
 */
typedef enum {
  LOOSEN_STOPS_HOLD_NONE,
  LOOSEN_STOPS_HOLD_NOT_SETTLED,
  LOOSEN_STOPS_HOLD_SECOND,
  LOOSEN_STOPS_HOLD_REST,
} LoosenStopsHold;

/**
 * LoosenStops:
 *
 * The stops of the last days, and what is held back because of them. Reference-counted.
 */
typedef struct _LoosenStops LoosenStops;

#define LOOSEN_TYPE_STOPS (loosen_stops_get_type ())
GType
loosen_stops_get_type (void);

LoosenStops *
loosen_stops_new (void);
LoosenStops *
loosen_stops_ref (LoosenStops *self);
void
loosen_stops_unref (LoosenStops *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LoosenStops, loosen_stops_unref)

char *
loosen_stops_to_text (LoosenStops *self);
LoosenStops *
loosen_stops_new_from_text (const char *text, GError **error);

void
loosen_stops_add (LoosenStops *self, const LoosenStop *stop);
void
loosen_stops_settle_last (LoosenStops *self);
void
loosen_stops_add_rest (LoosenStops *self, gint64 from, gint64 length);
void
loosen_stops_correct_clock (LoosenStops *self, gint64 now);

guint
loosen_stops_get_n (LoosenStops *self);
const LoosenStop *
loosen_stops_get (LoosenStops *self, guint index);
LoosenStopsHold
loosen_stops_get_hold (LoosenStops *self, gint64 now);
gint64
loosen_stops_get_rest_end (LoosenStops *self, gint64 now);
gint64
loosen_stops_get_hidden_until (LoosenStops *self, const char *technique, gint64 now);
void
loosen_stops_apply (LoosenStops *self, LoosenCatalog *catalog, gint64 now, LoosenGates *gates);

G_END_DECLS
