/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-stops.h"

G_BEGIN_DECLS

typedef struct {
  gint64 from;   /* UNIX time in microseconds */
  gint64 length; /* microseconds */
} LoosenStopsRest;

/* What the files of the class share. */
struct _LoosenStops {
  GStringChunk *strings;
  GPtrArray *stops; /* (element-type LoosenStop) (owned), by time */
  GArray *rests;    /* (element-type LoosenStopsRest) */
};

G_END_DECLS
