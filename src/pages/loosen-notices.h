/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-safety.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_NOTICES (loosen_notices_get_type ())
G_DECLARE_FINAL_TYPE (LoosenNotices, loosen_notices, LOOSEN, NOTICES, GtkWidget)

GtkWidget *loosen_notices_new (LoosenSafety *safety);

G_END_DECLS
