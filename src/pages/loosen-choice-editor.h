/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "loosen-routine.h"

G_BEGIN_DECLS

#define LOOSEN_TYPE_CHOICE_EDITOR (loosen_choice_editor_get_type ())
G_DECLARE_FINAL_TYPE (LoosenChoiceEditor, loosen_choice_editor, LOOSEN, CHOICE_EDITOR, GtkWidget)

void loosen_choice_editor_set_choice (LoosenChoiceEditor *self, const LoosenChoice *choice);
void loosen_choice_editor_set_barred (LoosenChoiceEditor *self, LoosenSide barred, const char *reason);
gboolean loosen_choice_editor_get_choice (LoosenChoiceEditor *self, LoosenChoice *choice);

G_END_DECLS
