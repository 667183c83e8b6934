# SPDX-License-Identifier: GPL-3.0-or-later
"""The dialog in which the desktop asks, for a program in a sandbox, where to save. It is not the program's own."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

from harness import BUTTONS, expect, wait_for  # noqa: E402


def children(node):
    return [child for child in map(node.get_child_at_index, range(node.get_child_count())) if child is not None]


def walk(node):
    for child in children(node):
        yield child
        yield from walk(child)


def windows():
    """What the portal shows now."""
    return [window for program in children(Atspi.get_desktop(0)) if program.get_name().startswith("xdg-desktop-portal")
            for window in children(program) if window.get_state_set().contains(Atspi.StateType.SHOWING)]


def press(name):
    def find():
        return next((node for window in windows() for node in walk(window)
                     if node.get_name() == name and node.get_role_name() in BUTTONS
                     and node.get_state_set().contains(Atspi.StateType.SENSITIVE)), None)

    wait_for(f"“{name}” of the portal", find).get_action_iface().do_action(0)


def text_of(node):
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))


class FileDialog:
    """Waits for the portal to ask, and for the name that the program proposes."""

    def __init__(self, proposed):
        self.entry = wait_for(f"the portal to propose “{proposed}”", lambda: next(
            (node for window in windows() for node in walk(window)
             if node.get_editable_text_iface() is not None and text_of(node) == proposed), None))

    def name(self, path):
        """Names the file, with its folder."""
        expect("the portal takes a name", Atspi.EditableText.set_text_contents(self.entry, path))
        wait_for(f"the portal to have “{path}”", lambda: text_of(self.entry) == path)

    def save(self, replace=False):
        press("Save")
        if replace:
            press("Replace")
        self._wait_for_end()

    def cancel(self):
        press("Cancel")
        self._wait_for_end()

    @staticmethod
    def _wait_for_end():
        wait_for("the portal to have asked", lambda: not windows())
