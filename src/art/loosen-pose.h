/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define LOOSEN_TYPE_POSE (loosen_pose_get_type ())
G_DECLARE_FINAL_TYPE (LoosenPose, loosen_pose, LOOSEN, POSE, GtkWidget)

GtkWidget *loosen_pose_new (void);

void loosen_pose_set_technique (LoosenPose *self, const char *technique_id);
void loosen_pose_set_mirrored (LoosenPose *self, gboolean mirrored);

G_END_DECLS
