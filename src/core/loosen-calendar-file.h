/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-plan.h"

G_BEGIN_DECLS

#define LOOSEN_CALENDAR_NO_ALARM (-1)

/**
 * LoosenCalendarEvent:
 * @uid: what no other event has, and this one always: a calendar that knows it changes it
 * @date: the day
 * @summary: one line for people
 * @description: (nullable): more for people; lines are kept
 * @alarm: minutes after midnight when to remind, or %LOOSEN_CALENDAR_NO_ALARM
 *
 * An event of a whole day.
 */
typedef struct {
  const char *uid;
  GDate date;
  const char *summary;
  const char *description;
  int alarm;
} LoosenCalendarEvent;

char *loosen_calendar_file_write (const LoosenCalendarEvent *events, guint n_events, gint64 stamp);
char *loosen_plan_to_icalendar (LoosenPlan *plan, const GDate *today, gint64 stamp, guint n_sessions, int alarm);

G_END_DECLS
