# SPDX-License-Identifier: GPL-3.0-or-later
"""test-pages.py BINARY: what else a person meets, end to end, as TAP. Each case starts the real program anew."""

import os
import sys
import time

from harness import Announcements, Atspi, BUTTONS, Program, expect, has_announcements, run_cases, wait_for, xdotool

BINARY = os.path.abspath(sys.argv[1])
CONTROLS = (*BUTTONS, "check box", "radio button", "text", "entry", "spin button", "slider", "link")
FIGURE_FOUR = "Figure-four stretch, lying"
CASES = []


def case(function):
    CASES.append(function)
    return function


def open_technique(program, name=FIGURE_FOUR):
    program.click(program.button("Piriformis, right"))
    wait_for("matches", program.matches)
    program.open(name)
    program.button("Start")


def nameless(program):
    """Controls on the page that a screen reader could not name: where there is no name, GTK gives that of a class."""
    controls = [node for node in program.walk() if node.get_role_name() in CONTROLS]
    expect("there are controls", len(controls) > 5)
    return [f"{node.get_role_name()} “{node.get_name()}” ({node.get_description()})" for node in controls
            if not node.get_name() or node.get_name().startswith(("Gtk", "Adw", "Loosen"))]


@case
def every_control_has_a_name():
    with Program(BINARY) as program:
        expect(f"at the start: {nameless(program)}", not nameless(program))
        open_technique(program)
        expect(f"beside a technique: {nameless(program)}", not nameless(program))
        program.start()
        expect(f"in a session: {nameless(program)}", not nameless(program))
        program.click(program.button("Sharp pain: stop"))
        program.button("Yes, it has gone")
        expect(f"after a stop: {nameless(program)}", not nameless(program))


@case
def a_phone_leads_to_a_hold():
    with Program(BINARY, (360, 640)) as program:
        open_technique(program)
        program.start()
        stop = program.button("Sharp pain: stop")
        x, y = program.place(stop)
        geometry = program.geometry()
        expect(f"the stop is within the window: {x}, {y} in {geometry}",
               geometry["X"] < x < geometry["X"] + geometry["WIDTH"] and
               geometry["Y"] < y < geometry["Y"] + geometry["HEIGHT"])
        program.click(stop)
        program.need("Ease off now")


@case
def beside_the_spine_only_a_yes_starts():
    question = "Feel with your fingers. Is the tool on muscle, at least two finger-widths out from the middle of your spine?"
    with Program(BINARY) as program:
        program.click(program.button("Beside the spine (low back), right"))
        wait_for("matches", program.matches)
        program.open("Wall ball press beside the spine")
        # Whatever comes to the place of Start: the rest of a double or triple click does not press it.
        x, y = program.place(program.button("Start"))
        program.move_to(x, y)
        xdotool("click", "--repeat", "3", "--delay", "60", "1")
        program.need(question)
        expect("nothing has started", not program.find("Sharp pain: stop"))

        def told_no():
            # So soon after the others a press does not count; nor does one that comes soon after that.
            time.sleep(0.6)
            answer = program.find("No", BUTTONS)
            if answer:
                program.click(answer)
            return program.find("Move it out onto the muscle. Never press on the spine.")

        wait_for("what is said to a No", told_no)
        # Enter, again and again: the first key gives Start the focus, and what follows asks and answers nothing.
        xdotool("key", "--repeat", "40", "--delay", "30", "Return")
        program.need(question)
        expect("nothing has started", not program.find("Sharp pain: stop") and not program.find_check())
        program.click(program.button("Yes"))
        program.pass_check()
        program.button("Sharp pain: stop")


@case
def no_double_click_answers_a_list():
    with Program(BINARY) as program:
        open_technique(program)
        x, y = program.place(program.button("Start"))
        program.move_to(x, y)
        xdotool("click", "--repeat", "3", "--delay", "60", "1")
        program.need("Is any of these true for you?")
        time.sleep(0.6)
        # The same on each list: three presses go on by one.
        for heading in ("And any of these?", "How has it been?"):
            x, y = program.place(program.button("None of these"))
            program.move_to(x, y)
            xdotool("click", "--repeat", "3", "--delay", "60", "1")
            program.need(heading)
            time.sleep(0.6)
            expect(f"still “{heading}”", program.heading() == heading)


@case
def through_to_the_end_and_once_more():
    with Program(BINARY) as program:
        open_technique(program)
        program.start()

        def skipped_to_the_end():
            if program.find("Once more", BUTTONS):
                return True
            program.press("n")
            return False

        wait_for("the end", skipped_to_the_end)
        program.click(program.button("Once more"))
        program.pass_check()
        expect("no card is left", not program.find("Once more", BUTTONS))
        wait_for("the end again", skipped_to_the_end)
        program.click(program.button("Back to the map"))
        program.click(program.button("Done"))
        program.button("Clear")
        expect("the mark is still there", program.is_pressed(program.button("Piriformis, right")))


@case
def steps_are_told():
    told = Announcements()
    with Program(BINARY) as program:
        def status():
            found = next((node for node in program.walk() if node.get_role_name() == "status bar"), None)
            return found and (found.get_name() or Atspi.Text.get_text(found, 0, -1))  # by version

        open_technique(program)
        program.start()
        hold = "Hold, 30 seconds. Right side. Hold 1 of 3."
        place = wait_for("getting into place", status)
        program.press("n")
        wait_for("the hold", lambda: status() == hold)
        program.press("space")
        wait_for("the pause", lambda: status() == "Paused")
        program.press("space")
        wait_for("the hold again", lambda: status() == hold)
        program.press("Escape")
        program.button("Yes, it has gone")
        if has_announcements():
            expected = [(text, Atspi.Live.POLITE) for text in (place, hold, "Paused", hold)]
            wait_for("all of it", lambda: len(told.read()) >= len(expected))
            expect(f"each step once, and the stop by the focus: {told.read()}", told.read() == expected)


@case
def the_front_has_its_own_places():
    with Program(BINARY) as program:
        expect("not on the back", not program.find("Front of the thigh, left", BUTTONS))
        program.click(program.need("Front view"))
        thigh = program.button("Front of the thigh, left")
        expect("the back is gone", not program.find("Piriformis, left", BUTTONS))
        program.click(thigh)
        wait_for("it to be marked", lambda: program.is_pressed(thigh))
        program.button("Close this note")
        expect("no technique is offered for it", not program.matches())


@case
def a_chip_takes_its_mark_away():
    with Program(BINARY) as program:
        left, right = program.button("Piriformis, left"), program.button("Piriformis, right")
        program.click(left)
        wait_for("the left", lambda: program.is_pressed(left))
        program.click(right)
        wait_for("the right", lambda: program.is_pressed(right))
        program.click(program.button("Remove Piriformis, left"))
        wait_for("the left to go", lambda: not program.is_pressed(left))
        expect("the right stays", program.is_pressed(right) and program.matches())


@case
def the_sharpest_spot_is_set_and_taken_back():
    with Program(BINARY) as program:
        program.click(program.button("Piriformis, right"))
        wait_for("matches", program.matches)
        program.click(program.button("Mark the sharpest spot"))
        program.click(program.button("Piriformis, right"))
        chip = program.button("Remove Sharpest spot")
        expect("the mark is not undone by it", program.is_pressed(program.button("Piriformis, right")))
        program.click(chip)
        wait_for("the pin to go", lambda: not program.find("Remove Sharpest spot", BUTTONS))


@case
def the_window_closes_when_asked():
    with Program(BINARY) as program:
        open_technique(program)
        program.start()
        program.press("alt+F4")
        program.need("End the session and close?")
        program.click(program.button("End session"))
        wait_for("the program to end", lambda: program.process.poll() is not None)
        expect(f"it ends well: {program.process.returncode}", program.process.returncode == 0)


run_cases(CASES)
