/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* A desktop that notes who keeps its screen on: the session manager and the portal, on a bus of its own. It answers
 * from a thread, because GTK waits for the answers. One for a program, because the
 * session bus of a program never changes. */
typedef struct _DesktopMock DesktopMock;

DesktopMock *desktop_mock_new (void);
void desktop_mock_free (DesktopMock *self);

void desktop_mock_listen (DesktopMock *self);
void desktop_mock_leave (DesktopMock *self);
char *desktop_mock_take (DesktopMock *self, GDBusConnection *client);

G_END_DECLS
