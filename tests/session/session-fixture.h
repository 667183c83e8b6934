/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "loosen-session-page.h"

#define SECOND ((gint64) G_USEC_PER_SEC)

/* A page in a window of a given size, with a session on a clock that is turned by hand. */
typedef struct {
  LoosenCatalog *catalog;
  LoosenClock *clock;
  LoosenRoutine *routine;
  LoosenSession *session;
  GtkWidget *window;
  LoosenSessionPage *page;
} Fixture;

void fixture_init (int *argc, char ***argv);
void fixture_load (Fixture *self, const char *technique_id, LoosenSide sides);
void fixture_open (Fixture *self, const char *technique_id, LoosenSide sides, int width, int height);
void fixture_close (Fixture *self);

void fixture_advance (Fixture *self, gint64 length);
void fixture_sleep (Fixture *self, gint64 length);
void fixture_run_to (Fixture *self, LoosenStepKind kind);
void fixture_flush (Fixture *self);

gboolean fixture_shows (Fixture *self, const char *text);
GtkWidget *fixture_find_button (Fixture *self, const char *name);
GtkWidget *fixture_find_type (GtkWidget *root, GType type);
void fixture_click (Fixture *self, const char *name);
gboolean fixture_press (Fixture *self, guint keyval);
void fixture_release (Fixture *self, guint keyval);
gboolean fixture_tap (Fixture *self, guint keyval);
void fixture_set_animations (gboolean enabled);
