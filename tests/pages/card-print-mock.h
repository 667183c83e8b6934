/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "loosen-card-print.h"

G_BEGIN_DECLS

/**
 * CardPrintMock:
 * @n_runs: how often something was printed
 * @text: (owned) (nullable): the last card: title, message and signs, a line each
 * @fails: whether the printer fails
 * @closes: (nullable): a window that is closed while the print dialog is open
 *
 * What stands in for printing, and what it saw.
 */
typedef struct {
  guint n_runs;
  char *text;
  gboolean fails;
  GtkWidget *closes;
} CardPrintMock;

extern CardPrintMock card_print_mock;

G_END_DECLS
