/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-routine.h"

G_BEGIN_DECLS

#define LOOSEN_COMPOSER_MAX_S 720         /* seconds of a whole routine: content section 2.4 */
#define LOOSEN_COMPOSER_MAX_PRESSING 3    /* techniques that press: content section 2.4 */
#define LOOSEN_COMPOSER_MAX_PRESSURE_S 180 /* seconds on one area and side: content section 3.2 */

#define LOOSEN_COMPOSER_ERROR (loosen_composer_error_quark ())
GQuark loosen_composer_error_quark (void);

/**
 * LoosenComposerError:
 * @LOOSEN_COMPOSER_ERROR_WITHHELD: a technique, or a side of it, that must not be done now
 * @LOOSEN_COMPOSER_ERROR_TWICE: a technique that is there already
 * @LOOSEN_COMPOSER_ERROR_LENGTH: more than %LOOSEN_COMPOSER_MAX_S
 * @LOOSEN_COMPOSER_ERROR_PRESSING: more than %LOOSEN_COMPOSER_MAX_PRESSING
 * @LOOSEN_COMPOSER_ERROR_PRESSURE: more than %LOOSEN_COMPOSER_MAX_PRESSURE_S on one area and side
 * @LOOSEN_COMPOSER_ERROR_EMPTY: nothing is left to do
 */
typedef enum {
  LOOSEN_COMPOSER_ERROR_WITHHELD,
  LOOSEN_COMPOSER_ERROR_TWICE,
  LOOSEN_COMPOSER_ERROR_LENGTH,
  LOOSEN_COMPOSER_ERROR_PRESSING,
  LOOSEN_COMPOSER_ERROR_PRESSURE,
  LOOSEN_COMPOSER_ERROR_EMPTY,
} LoosenComposerError;

/**
 * LoosenComposer:
 *
 * A ready routine: a short rest, one to three techniques that match, light ones first, and one gentle stretch. It
 * can be changed, and stays within its limits whatever is done to it.
 */
typedef struct _LoosenComposer LoosenComposer;

LoosenComposer *loosen_composer_new (LoosenCatalog *catalog, LoosenMatches *matches, gboolean first_ever);
void loosen_composer_free (LoosenComposer *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LoosenComposer, loosen_composer_free)

guint loosen_composer_get_n (LoosenComposer *self);
const LoosenChoice *loosen_composer_get (LoosenComposer *self, guint index);
gint64 loosen_composer_get_length (LoosenComposer *self);

gboolean loosen_composer_add (LoosenComposer *self, const LoosenChoice *choice, GError **error);
gboolean loosen_composer_replace (LoosenComposer *self, guint index, const LoosenChoice *choice, GError **error);
void loosen_composer_move (LoosenComposer *self, guint from, guint to);
void loosen_composer_remove (LoosenComposer *self, guint index);

LoosenRoutine *loosen_composer_make_routine (LoosenComposer *self, GError **error);
LoosenRoutine *loosen_composer_make_routine_with_pace (LoosenComposer *self, const LoosenPace *pace, GError **error);

G_END_DECLS
