/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-store.h"

G_BEGIN_DECLS

char *care_fixture_get_text (LoosenStore *store, const char *key);
void care_fixture_set_text (LoosenStore *store, const char *key, const char *text);
void care_fixture_run_sql (const char *path, const char *sql);

void care_fixture_assert_focus_has_names (GtkWidget *root);
int care_fixture_count_small_targets (GtkWidget *root);
int care_fixture_get_minimum_width (GtkWidget *widget);

#define CARE_FIXTURE_FULL "CREATE TRIGGER full BEFORE INSERT ON text BEGIN SELECT RAISE (FAIL, 'disk full'); END"
#define CARE_FIXTURE_ROOM "DROP TRIGGER full"

G_END_DECLS
