# SPDX-License-Identifier: GPL-3.0-or-later
"""test-sandbox.py x11|wayland FOLDER: Loosen is used in its sandbox, as TAP. Pictures go to FOLDER."""

import os
import subprocess
import sys

from sandboxed import ID, Activated, Sandboxed, SandboxedOnWayland, is_running
from harness import expect, run_cases, wait_for
from play import play

WHERE, FOLDER = sys.argv[1:]
CASES = {"x11": [], "wayland": []}


def case(function):
    CASES[function.__name__.split("_", 1)[0]].append(function)
    return function


@case
def x11_main_job_by_real_clicks():
    with Sandboxed() as program:
        play(program, f"{FOLDER}/x11")


@case
def x11_the_bus_starts_it():
    expect("nothing runs yet", not is_running())
    known = subprocess.run(["gapplication", "list-apps"], check=True, capture_output=True, text=True).stdout.split()
    expect(f"the desktop knows that it can be started so: {known}", ID in known)
    with Activated() as program:
        expect("it shows its window", program.find_windows())
        program.shot(f"{FOLDER}/bus/1-started.png")


@case
def x11_a_second_start_shows_the_same_window():
    with Sandboxed() as program:
        subprocess.run(["flatpak", "run", ID], check=True, timeout=15)
        program.click(program.button("Piriformis, right"))
        wait_for("it to be used still", program.matches)
        expect(f"one window: {program.find_windows()}", program.find_windows() == [program.window])


@case
def wayland_main_job_by_the_actions_of_a_screen_reader():
    expect("no X server is near", "DISPLAY" not in os.environ)
    with SandboxedOnWayland() as program:
        play(program, f"{FOLDER}/wayland")


run_cases(CASES[WHERE])
