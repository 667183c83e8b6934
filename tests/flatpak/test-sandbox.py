# SPDX-License-Identifier: GPL-3.0-or-later
"""test-sandbox.py x11|wayland FOLDER: Loosen is used in its sandbox, as TAP. Pictures go to FOLDER.

What is activated here and not clicked may lie below the window, or belong to the portal and not to Loosen."""

import os
import subprocess
import sys
import tempfile

from sandboxed import ID, Activated, Sandboxed, SandboxedOnWayland, is_running
from file_dialog import FileDialog
from harness import expect, run_cases, wait_for
from play import play

WHERE, FOLDER = sys.argv[1:]
CASES = {"x11": [], "wayland": []}
PDF_SAID = "The PDF is saved."


def case(function):
    CASES[function.__name__.split("_", 1)[0]].append(function)
    return function


def permissions():
    return subprocess.run(["flatpak", "info", "--show-permissions", ID], check=True, capture_output=True, text=True).stdout


def documents():
    """The files outside that Loosen has been given through the document portal."""
    return subprocess.run(["flatpak", "documents", "--columns=origin", ID],
                          check=True, capture_output=True, text=True).stdout.splitlines()


def said_of_saving(program):
    """What the page says of a file, good or bad."""
    said = map(program.called, program.walk())
    return [text for text in said if text.startswith(("The PDF", "Saved as")) or "could not be saved" in text]


def activate(node):
    """As a screen reader does, also what is below the window."""
    node.get_action_iface().do_action(0)


def ask_for_place(program, button, proposed):
    activate(program.button(button))
    return FileDialog(proposed)


def content(path):
    with open(path, "rb") as file:
        return file.read()


def save_sheet(program, picture):
    """Cancels, saves and saves again what describes the pain, where nothing but the portal can write."""
    expect(f"it may write nowhere itself: {permissions()}", "filesystems" not in permissions())
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/Where it hurts.pdf"
        before = documents()

        dialog = ask_for_place(program, "Save as PDF", "Where it hurts.pdf")
        program.shot(picture)
        dialog.name(path)
        dialog.cancel()
        # It has been told: only then does it ask anew.
        ask_for_place(program, "Save as PDF", "Where it hurts.pdf").cancel()
        expect(f"nothing is written: {os.listdir(folder)}", not os.listdir(folder))
        expect(f"nothing is said: {said_of_saving(program)}", not said_of_saving(program))
        expect(f"nothing is given to it: {documents()}", documents() == before)

        dialog = ask_for_place(program, "Save as PDF", "Where it hurts.pdf")
        dialog.name(path)
        dialog.save()
        program.need(PDF_SAID)
        first = content(path)
        expect(f"a PDF with something in it: {first[:8]}, {len(first)}", first.startswith(b"%PDF-") and len(first) > 5000)
        expect(f"it ends as it must: {first[-8:]}", first.rstrip().endswith(b"%%EOF"))
        expect(f"through the document portal: {documents()}", path in documents())
        expect(f"nothing beside it: {os.listdir(folder)}", os.listdir(folder) == [os.path.basename(path)])

        with open(path, "w", encoding="utf-8") as file:
            file.write("what was there\n" * 9999)
        dialog = ask_for_place(program, "Save as PDF", "Where it hurts.pdf")
        wait_for("the note of before to be gone", lambda: not said_of_saving(program))
        dialog.name(path)
        dialog.save(replace=True)
        program.need(PDF_SAID)
        again = content(path)
        expect(f"all of it is new: {again[:8]}, {len(again)}", again.startswith(b"%PDF-") and again.rstrip().endswith(b"%%EOF"))
        expect(f"nothing beside it: {os.listdir(folder)}", os.listdir(folder) == [os.path.basename(path)])


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
def x11_the_sheet_is_saved_through_the_portal():
    with Sandboxed() as program:
        program.press("alt+3")
        activate(program.button("Describe your pain"))
        save_sheet(program, f"{FOLDER}/portal/1-asked.png")


@case
def x11_the_calendar_is_saved_through_the_portal():
    with Sandboxed() as program, tempfile.TemporaryDirectory() as folder:
        program.press("alt+2")
        path = f"{folder}/Loosen plan.ics"
        dialog = ask_for_place(program, "Save to calendar", "Loosen plan.ics")
        dialog.cancel()
        dialog = ask_for_place(program, "Save to calendar", "Loosen plan.ics")
        expect(f"nothing is written or said: {os.listdir(folder)}, {said_of_saving(program)}",
               not os.listdir(folder) and not said_of_saving(program))
        dialog.name(path)
        dialog.save()
        wait_for("what is said of it", lambda: any(said.startswith("Saved as Loosen plan.ics.")
                                                   for said in said_of_saving(program)))
        calendar = content(path)
        expect(f"a calendar: {calendar[:40]}", calendar.startswith(b"BEGIN:VCALENDAR\r\n") and
               calendar.endswith(b"END:VCALENDAR\r\n") and b"BEGIN:VEVENT" in calendar)
        expect(f"through the document portal: {documents()}", path in documents())
        expect(f"nothing beside it: {os.listdir(folder)}", os.listdir(folder) == [os.path.basename(path)])


@case
def wayland_main_job_by_the_actions_of_a_screen_reader():
    expect("no X server is near", "DISPLAY" not in os.environ)
    with SandboxedOnWayland() as program:
        play(program, f"{FOLDER}/wayland")


@case
def wayland_the_sheet_is_saved_through_the_portal():
    with SandboxedOnWayland() as program:
        activate(wait_for("“Care”", lambda: next(
            (node for node in program.find_all("Care") if node.get_action_iface() is not None
             and node.get_action_iface().get_n_actions() > 0), None)))
        activate(program.button("Describe your pain"))
        save_sheet(program, f"{FOLDER}/portal/2-asked-on-wayland.png")


run_cases(CASES[WHERE])
