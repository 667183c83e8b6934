# SPDX-License-Identifier: GPL-3.0-or-later
"""Loosen as it is installed: started by flatpak in its sandbox, and looked at from outside."""

import glob
import os
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "e2e"))
from harness import Failure, Program, expect, wait_for  # noqa: E402

ID = "io.github.loosen_app.Loosen"


def is_running():
    """Whether Loosen runs in a sandbox now."""
    return ID in subprocess.run(["flatpak", "ps", "--columns=application"],
                                check=True, capture_output=True, text=True).stdout.split()


class Sandboxed(Program):
    """Loosen in its sandbox, on X11. Its processes have other numbers inside than outside, so it is known by its name."""

    def __init__(self, **options):
        super().__init__(ID, **options)
        expect("it runs in the sandbox", is_running())

    def settings_folder(self):
        return os.path.expanduser(f"~/.var/app/{ID}/config")

    def command(self, binary):
        return ["flatpak", "run", binary]

    def owns(self, accessible):
        return any(child is not None and child.get_role_name() == "frame" and child.get_name() == "Loosen"
                   for child in map(accessible.get_child_at_index, range(accessible.get_child_count())))

    def find_windows(self):
        return subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "^Loosen$"],
                              capture_output=True, text=True, check=False).stdout.split()

    def __exit__(self, kind, value, trace):
        if kind is not None:
            self.shot("/out/pictures/failed.png")
        super().__exit__(kind, value, trace)

    def end(self):
        subprocess.run(["flatpak", "kill", ID], capture_output=True, check=False)
        super().end()
        wait_for("nothing to be left of it", lambda: not is_running() and not self.find_windows())


class Activated(Sandboxed):
    """Loosen in its sandbox, started by the session bus because something was asked of it."""

    def command(self, binary):
        return ["gdbus", "call", "--session", "--dest", binary, "--object-path", "/" + binary.replace(".", "/"),
                "--method", "org.freedesktop.Application.Activate", "{}"]

    def check_alive(self):
        if self.process.poll():
            raise Failure("the bus did not start it")


class SandboxedOnWayland(Sandboxed):
    """Loosen in its sandbox, on Wayland. No pointer can be moved there: a click is what a screen reader does."""

    def find_windows(self):
        return []

    def take_window(self, size):
        self.window = None
        self.wait_for_page()

    def click(self, node, button=1):
        action = node.get_action_iface()
        if action is None or action.get_n_actions() == 0:
            raise Failure(f"“{node.get_name()}”, a {node.get_role_name()}, cannot be activated")
        action.do_action(0)

    def open(self, technique):
        self.click(self.need(technique, ("list item",)))

    def shot(self, path):
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(["weston-screenshooter"], check=True, cwd=folder, capture_output=True)
            os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
            shutil.move(wait_for("the picture", lambda: glob.glob(f"{folder}/*.png"))[0], path)
