/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void loosen_stack_pages_follow (GtkWidget *stack);
void loosen_stack_pages_update (GtkWidget *stack);

G_END_DECLS
