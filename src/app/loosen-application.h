/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LOOSEN_TYPE_APPLICATION (loosen_application_get_type ())
G_DECLARE_FINAL_TYPE (LoosenApplication, loosen_application, LOOSEN, APPLICATION, AdwApplication)

LoosenApplication *loosen_application_new (void);

G_END_DECLS
