/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define LOOSEN_TYPE_BREAKPOINT_BIN (loosen_breakpoint_bin_get_type ())
G_DECLARE_FINAL_TYPE (LoosenBreakpointBin, loosen_breakpoint_bin, LOOSEN, BREAKPOINT_BIN, GtkWidget)

GtkWidget *loosen_breakpoint_bin_new (void);

void loosen_breakpoint_bin_set_child (LoosenBreakpointBin *self, GtkWidget *child);
gboolean loosen_breakpoint_bin_get_compact (LoosenBreakpointBin *self);

G_END_DECLS
