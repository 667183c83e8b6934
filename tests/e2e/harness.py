# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the real program, moves a real pointer, types on a real keyboard, and reads the accessibility tree."""

import ctypes
import os
import signal
import subprocess
import sys
import tempfile
import time
import traceback

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

BUTTONS = ("push button", "toggle button", "button")
DEADLINE = 15.0  # seconds to wait for what must happen; only a failure takes so long


def has_announcements():
    """Whether the installed GTK can announce something (4.14)."""
    return ctypes.CDLL("libgtk-4.so.1").gtk_get_minor_version() >= 14


class Announcements:
    """What a screen reader is given to say, in order. To be made before the program starts."""

    def __init__(self):
        self.said = []
        self.listener = Atspi.EventListener.new(lambda event: self.said.append((event.any_data, event.detail1)))
        self.listener.register("object:announcement")

    def read(self):
        """What has been said so far: (text, how urgent)."""
        while GLib.MainContext.default().iteration(False):
            pass
        return self.said


class Failure(AssertionError):
    """Something that a person would have noticed."""


def wait_for(what, condition, deadline=DEADLINE):
    """Returns the first true value of condition; what is said when it does not come."""
    end = time.monotonic() + deadline
    while True:
        try:
            value = condition()
        except GLib.Error:
            value = None  # the tree changed under our hands
        if value:
            return value
        if time.monotonic() > end:
            raise Failure(f"waited in vain: {what}")
        time.sleep(0.05)


def expect(what, condition):
    if not condition:
        raise Failure(what)


def run_cases(cases):
    """Runs functions as TAP, each whatever became of the others, and leaves with the right code."""
    print(f"1..{len(cases)}", flush=True)
    failed = 0
    for number, function in enumerate(cases, start=1):
        name = function.__name__.replace("_", "-")
        try:
            function()
            print(f"ok {number} {name}", flush=True)
        except Exception:  # noqa: BLE001: whatever went wrong, the next case runs
            failed += 1
            for line in traceback.format_exc().splitlines():
                print(f"# {line}")
            print(f"not ok {number} {name}", flush=True)
    sys.exit(1 if failed else 0)


def xdotool(*args):
    ran = subprocess.run(["xdotool", *map(str, args)], check=False, capture_output=True, text=True)
    expect(f"xdotool {args}: {ran.stderr}", ran.returncode == 0)
    return ran.stdout


def write_settings(folder, animations=False):
    """What GTK reads where no desktop tells it."""
    os.makedirs(f"{folder}/gtk-4.0", exist_ok=True)
    with open(f"{folder}/gtk-4.0/settings.ini", "w", encoding="utf-8") as file:
        file.write(f"[Settings]\ngtk-enable-animations={str(animations).lower()}\n")


def seconds(text):
    """What a countdown says, or None where the text is none."""
    minutes, colon, rest = text.partition(":")
    if colon and minutes.isdigit() and len(rest) == 2 and rest.isdigit():
        return int(minutes) * 60 + int(rest)
    return None


class Program:
    """The running program. Use it in a with statement: leaving it checks that it did not crash or complain.

    What a class that starts the program in another way has to say anew is in the methods named start to end.
    """

    def __init__(self, binary, size=None, environment=None, animations=False, strict=True):
        self.strict = strict
        # Nothing that another run remembered.
        self.data = tempfile.TemporaryDirectory()
        self.log = tempfile.TemporaryFile(mode="w+")
        # Drawn by the processor alone, an animation leaves little time to answer questions about the tree.
        write_settings(self.settings_folder(), animations)
        self.process = subprocess.Popen(
            self.command(binary), stdout=self.log, stderr=subprocess.STDOUT,
            env={**os.environ, "XDG_DATA_HOME": self.data.name, "G_DEBUG": "fatal-criticals" if strict else "", "GTK_A11Y": "atspi", **(environment or {})})
        try:
            self.take_window(size)
        except Failure as failure:
            self.end()
            raise Failure(f"{failure}\n{self.read_log()}") from failure

    def settings_folder(self):
        """Where the program looks for its settings."""
        return os.environ["XDG_CONFIG_HOME"]

    def command(self, binary):
        """What is run."""
        return [binary]

    def owns(self, accessible):
        """Whether that is the program among all on the accessibility bus."""
        return accessible.get_process_id() == self.process.pid

    def find_windows(self):
        """The numbers of the windows that the program shows."""
        return subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
                              capture_output=True, text=True, check=False).stdout.split()

    def take_window(self, size):
        """Waits for the window, gives it a size and the focus."""
        self.window = wait_for("the window", self._find_window)
        self.wait_for_page()
        if size:
            xdotool("windowsize", "--sync", self.window, *size)
            xdotool("windowmove", self.window, 0, 0)
            wait_for("the window to be that small", self._is_laid_out)
        xdotool("windowactivate", "--sync", self.window)

    def end(self):
        """Ends the program from outside."""
        if self.process.poll() is not None:
            return
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def wait_for_page(self):
        self.root = wait_for("the program on the accessibility bus", self._find_root)
        wait_for("the first page", lambda: self.find("Where does it hurt?"))

    def read_log(self):
        self.log.seek(0)
        return self.log.read()

    def check_alive(self):
        if self.process.poll() is not None:
            raise Failure("the program died at once")

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        code = self.process.poll()
        self.end()
        log = self.read_log()
        if kind is None:
            if code not in (None, 0):
                raise Failure(f"the program died with {code}:\n{log}")
            if self.strict and "CRITICAL" in log:
                raise Failure(f"the program complained:\n{log}")

    def _find_window(self):
        self.check_alive()
        return next(iter(self.find_windows()), None)

    def _find_root(self):
        self.check_alive()
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child is not None and child.get_child_count() > 0 and self.owns(child):
                return child
        return None

    def _is_laid_out(self):
        """Whether the program has placed its content in the window as large as it is now."""
        geometry = self.geometry()
        around = next(self.walk()).get_component_iface().get_extents(Atspi.CoordType.WINDOW)
        return abs(geometry["WIDTH"] - around.width) < 40 and abs(geometry["HEIGHT"] - around.height) < 40

    # The tree

    def walk(self, node=None):
        """Every accessible that is on the page now, in order."""
        node = node or self.root
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is None:
                continue
            states = child.get_state_set()
            if states.contains(Atspi.StateType.VISIBLE) or child.get_role_name() in ("frame", "window"):
                yield child
                yield from self.walk(child)

    @staticmethod
    def called(node):
        """What a node is called; newer GTK gives a status no name, so that its text is what is read."""
        name = node.get_name()
        if not name and node.get_role_name() == "status bar":
            text = node.get_text_iface()
            name = Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)) if text else ""
        return name

    def find_all(self, name, roles=None):
        return [node for node in self.walk()
                if self.called(node) == name and (roles is None or node.get_role_name() in roles)]

    def find(self, name, roles=None):
        for node in self.walk():
            if self.called(node) == name and (roles is None or node.get_role_name() in roles):
                return node
        return None

    def need(self, name, roles=None):
        return wait_for(f"“{name}”", lambda: self.find(name, roles))

    def button(self, name):
        return self.need(name, BUTTONS)

    def texts(self):
        return [node.get_name() for node in self.walk() if node.get_role_name() in ("label", "static", "heading")]

    def countdown(self):
        """Seconds left, as the page says, or None where it has no countdown."""
        return next((seconds(text) for text in self.texts() if seconds(text) is not None), None)

    def read(self, node):
        """What a label says now, and not when it was last looked at."""
        node.clear_cache()
        return node.get_name()

    def matches(self):
        """Names of the techniques that match, in their order, with what is said of each."""
        found = []
        for node in self.walk():
            if node.get_role_name() == "list item" and node.get_description().startswith("Match "):
                found.append((node.get_name(), node.get_description()))
        return found

    def has_state(self, node, state):
        return node.get_state_set().contains(state)

    def is_pressed(self, node):
        return self.has_state(node, Atspi.StateType.PRESSED) or self.has_state(node, Atspi.StateType.CHECKED)

    # Pointer and keyboard

    def geometry(self):
        """Place and size of the window on the screen: X, Y, WIDTH, HEIGHT."""
        lines = xdotool("getwindowgeometry", "--shell", self.window).split()
        return {key: int(value) for key, _, value in (line.partition("=") for line in lines) if value.isdigit()}

    def place(self, node):
        """Where to point at a node on the screen: its middle, or near it.

        The tree counts from the corner of what the window shows inside its shadow. GTK 4.16 and newer leave the padding
        around a node out of where they say it is, so what is really there is asked for, too.
        """
        geometry = self.geometry()
        frame = next(self.walk())
        around = frame.get_component_iface().get_extents(Atspi.CoordType.WINDOW)
        border = max(0, (geometry["WIDTH"] - around.width) // 2)
        box = node.get_component_iface().get_extents(Atspi.CoordType.WINDOW)
        x, y = self._find_spot(frame, node, box.x + box.width // 2, box.y + box.height // 2)
        return (geometry["X"] + border - around.x + x, geometry["Y"] + border - around.y + y)

    def _find_spot(self, frame, node, x, y):
        """The point nearest to one, to the right or below, at which the node is well hit; if there is none, that one."""
        steps = range(0, 100, 5)
        for dx, dy in sorted(((dx, dy) for dx in steps for dy in steps), key=lambda step: step[0] ** 2 + step[1] ** 2):
            if all(self._is_at(frame, node, x + dx + off, y + dy + off) for off in (0, -6, 6)):
                return (x + dx, y + dy)
        return (x, y)

    def _is_at(self, frame, node, x, y):
        """Whether a click there goes to the node or into it."""
        hit = frame.get_component_iface().get_accessible_at_point(x, y, Atspi.CoordType.WINDOW)
        for _ in range(6):
            if hit is None or hit == node:
                break
            hit = hit.get_parent()
        return hit is not None and hit == node

    def move_to(self, x, y):
        xdotool("mousemove", x, y)  # --sync would wait for ever where the pointer is there already

    def click(self, node, button=1):
        x, y = self.place(node)
        self.move_to(x, y)
        xdotool("click", button)

    def open(self, technique):
        """Opens the page of a technique, scrolling the list to it first."""
        def on_screen():
            row = self.need(technique, ("list item",))
            x, y = self.place(row)
            geometry = self.geometry()
            top, height = geometry["Y"], geometry["HEIGHT"]
            # Not below the switcher that narrow windows have at their bottom.
            if top + 60 < y < top + height - 70:
                return (x, y)
            self.move_to(geometry["X"] + geometry["WIDTH"] - 60, top + height - 100)
            xdotool("click", 5)
            return None

        self.click_at(*wait_for(f"“{technique}” on the screen", on_screen))

    def click_at(self, x, y):
        self.move_to(x, y)
        xdotool("click", 1)

    def find_check(self):
        """The button that answers a list of the safety check in which nothing is ticked."""
        return self.find("None of these", BUTTONS) or self.find("Nothing new", BUTTONS)

    def heading(self):
        return next((node.get_name() for node in self.walk() if node.get_role_name() == "heading"), None)

    def pass_check(self, answer=None):
        """Answers the safety check before a session, with nothing to tick, until the session is there."""
        while not wait_for("the session or its check", lambda: self.find("Pause", BUTTONS) or self.find_check()
                           ).get_name() == "Pause":
            asked = self.heading()
            time.sleep(0.5)  # what is pressed as soon as the list is there counts for nothing
            (answer or self.click)(self.find_check())
            wait_for("what comes after the list", lambda: self.heading() != asked or self.find("Pause", BUTTONS))

    def start(self):
        """Starts the session that the page of a technique offers."""
        self.click(self.button("Start"))
        self.pass_check()

    def focus(self, find):
        """Goes to a control by the Tab key alone."""
        for _ in range(80):
            node = find()
            if node and self.has_state(node, Atspi.StateType.FOCUSED):
                return node
            self.press("Tab")
        raise Failure("the Tab key does not lead there")

    def press(self, *keys):
        for key in keys:
            xdotool("key", key)

    def pixel(self, x, y):
        """The colour of one pixel of the screen."""
        return subprocess.run(["import", "-silent", "-window", "root", "-crop", f"1x1+{x}+{y}", "+repage", "txt:-"],
                              check=True, capture_output=True, text=True).stdout.split("#")[-1][:6]

    def shot(self, path):
        os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
        subprocess.run(["import", "-window", self.window, path], check=True)
