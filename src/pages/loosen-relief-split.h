/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define LOOSEN_TYPE_RELIEF_SPLIT (loosen_relief_split_get_type ())
G_DECLARE_FINAL_TYPE (LoosenReliefSplit, loosen_relief_split, LOOSEN, RELIEF_SPLIT, GtkWidget)

G_END_DECLS
