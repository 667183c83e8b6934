/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-complaint.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_COMPLAINT_PANEL (loosen_complaint_panel_get_type ())
G_DECLARE_FINAL_TYPE (LoosenComplaintPanel, loosen_complaint_panel, LOOSEN, COMPLAINT_PANEL, GtkWidget)

void loosen_complaint_panel_set_complaint (LoosenComplaintPanel *self, LoosenComplaint *complaint);

G_END_DECLS
