/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-catalog.h"

G_BEGIN_DECLS

char *
loosen_source_link_dup_uri (const LoosenSource *source, char **name);

G_END_DECLS
