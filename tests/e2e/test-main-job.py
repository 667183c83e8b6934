# SPDX-License-Identifier: GPL-3.0-or-later
"""test-main-job.py BINARY: the main job, end to end, as TAP. Each case starts the real program anew."""

import json
import os
import sys
import time

from harness import BUTTONS, Program, expect, run_cases, seconds, wait_for, xdotool

BINARY = os.path.abspath(sys.argv[1])
CATALOG = os.path.join(os.path.dirname(__file__), "..", "..", "data", "catalog")
BREATH = ("Breathe in", "Breathe out", "Breathe easily")
CASES = []


def case(function):
    CASES.append(function)
    return function


def read_catalog(name):
    with open(os.path.join(CATALOG, name), encoding="utf-8") as file:
        return json.load(file)


def expected_matches(site):
    """Names of the techniques for one site, ranked independently of the program: content section 2.4."""
    techniques = {t["id"]: (i, t) for i, t in enumerate(read_catalog("techniques.json")["techniques"])}
    rows = []
    for rank, row in enumerate(read_catalog("matching.json")["sites"][site], start=1):
        index, technique = techniques[row["technique"]]
        if rank < 10:
            rows.append((rank - 10, technique["load"], index, technique["name"]))
    return [name for *_, name in sorted(rows)]


def check_area(zone_name, site):
    with Program(BINARY) as program:
        zone = program.button(zone_name)
        expect("nothing is marked yet", not program.is_pressed(zone))
        x, y = program.place(zone)
        program.move_to(1, 1)
        bare = program.pixel(x, y)
        program.click(zone)
        wait_for(f"{zone_name} pressed", lambda: program.is_pressed(zone))
        names = [name for name, _ in wait_for("matches", program.matches)]
        expect(f"matches of {site}: {names}", names == expected_matches(site))
        expect("each says why", all("." in text for _, text in program.matches()))
        program.move_to(1, 1)
        wait_for(f"{zone_name} drawn otherwise than {bare}", lambda: program.pixel(x, y) != bare)
        program.click_at(x, y)
        wait_for("the same pixel to take it back", lambda: not program.is_pressed(zone) and not program.matches())


@case
def click_the_lower_back():
    check_area("Beside the spine (low back), left", "low_back_paraspinal")


@case
def click_the_glutes():
    check_area("Main buttock, right", "glute_max")


@case
def click_the_piriformis():
    check_area("Piriformis, right", "piriformis")


@case
def click_the_leg():
    check_area("Back of the thigh, left", "hamstring")


@case
def list_twin_is_in_step():
    with Program(BINARY) as program:
        program.click(program.need("Leg"))
        box = program.need("Calf, left", ("check box",))
        wait_for("the row to open", lambda: box.get_component_iface().get_extents(1).height > 0)
        time.sleep(0.4)  # the row slides open
        # The list may reach below the window: the Tab key brings the box into sight.
        program.focus(lambda: program.find("Calf, left", ("check box",)))
        program.press("space")
        zone = program.button("Calf, left")
        wait_for("the map to follow", lambda: program.is_pressed(zone))
        program.click(zone)
        wait_for("the list to follow", lambda: not program.is_pressed(program.need("Calf, left", ("check box",))))


@case
def symptoms_and_pain_refine_and_clear_undoes():
    with Program(BINARY) as program:
        program.click(program.button("Piriformis, right"))
        before = wait_for("matches", program.matches)
        expect("the ball press is there", "Seated ball press, figure four" in [name for name, _ in before])
        program.click(program.button("Numbness or tingling"))
        wait_for("numbness to hold the ball back",
                 lambda: "Seated ball press, figure four" not in [name for name, _ in program.matches()])
        program.click(program.button("Numbness or tingling"))
        wait_for("it to come back",
                 lambda: "Seated ball press, figure four" in [name for name, _ in program.matches()])
        program.click(program.button("Pain 8 of 10"))
        wait_for("strong pain to hold the firm press back",
                 lambda: "Seated ball press, figure four" not in [name for name, _ in program.matches()])
        program.click(program.button("Clear"))
        program.need("Where does it hurt?")
        expect("no match is left", not program.matches())
        expect("no mark is left", not program.is_pressed(program.button("Piriformis, right")))


def start_session(program, zone="Piriformis, right", technique="Figure-four stretch, lying"):
    program.click(program.button(zone))
    wait_for("matches", program.matches)
    program.click(program.need(technique, ("list item",)))
    program.start()


def in_hold(program):
    """Whether the breath is led, which is only in a hold."""
    return any(text in BREATH for text in program.texts())


def watch(program, length):
    """What the countdown and the breath word said for some seconds: (time, seconds left, word), read without delay."""
    labels = [node for node in program.walk() if node.get_role_name() in ("label", "static", "heading")]
    count = next(node for node in labels if seconds(node.get_name()) is not None)
    breath = next(node for node in labels if node.get_name() in BREATH)
    seen = []
    began = time.monotonic()
    while time.monotonic() - began < length:
        seen.append((time.monotonic(), seconds(program.read(count)), program.read(breath)))
        time.sleep(0.05)
    return seen


@case
def countdown_and_breath():
    with Program(BINARY) as program:
        start_session(program)
        expect("time to get into place", wait_for("countdown", lambda: program.countdown()) <= 20)
        program.click(program.button("Skip"))
        wait_for("the hold", lambda: in_hold(program))
        seen = watch(program, 12)
        fell, passed = seen[0][1] - seen[-1][1], seen[-1][0] - seen[0][0]
        expect(f"the countdown fell by {fell} s in {passed:.2f} s", abs(fell - passed) <= 1.1)
        words = [word for i, (_, _, word) in enumerate(seen) if i == 0 or seen[i - 1][2] != word]
        expect(f"the breath goes in and out: {words}",
               len(words) >= 2 and all({a, b} == {"Breathe in", "Breathe out"} for a, b in zip(words, words[1:])))
        expect(f"the countdown never rises: {[s for _, s, _ in seen]}",
               all(a[1] >= b[1] for a, b in zip(seen, seen[1:])))


@case
def pause_resume_add_skip_back():
    with Program(BINARY) as program:
        start_session(program)
        program.click(program.button("Skip"))
        wait_for("the hold", lambda: in_hold(program))
        program.click(program.button("Pause"))
        program.button("Resume")
        stood = program.countdown()
        time.sleep(2.2)
        expect("a paused countdown stands still", program.countdown() == stood)
        program.click(program.button("Add 15 seconds"))
        wait_for("15 s more", lambda: program.countdown() == stood + 15)
        program.click(program.button("Resume"))
        wait_for("it to run on", lambda: program.countdown() < stood + 15)
        program.click(program.button("Skip"))
        wait_for("the rest", lambda: not in_hold(program))
        program.click(program.button("Back"))
        wait_for("the hold again", lambda: in_hold(program))


@case
def sharp_pain_stops():
    with Program(BINARY) as program:
        start_session(program)
        program.click(program.button("Skip"))
        wait_for("the hold", lambda: in_hold(program))
        program.click(program.button("Sharp pain: stop"))
        program.need("Ease off now")
        expect("two minutes to settle", 110 <= program.countdown() <= 120)
        program.click(program.button("Yes, it has gone"))
        program.button("Pause")
        program.click(program.button("Sharp pain: stop"))
        program.need("Ease off now")
        # A second stop ends pressure for the day: there is nothing to answer.
        expect("no question", not program.find("Yes, it has gone", BUTTONS))
        program.click(program.button("Stop for today"))
        program.click(program.button("Back to the map"))
        program.click(program.button("Done"))
        program.button("Clear")
        held = [node for node in program.walk() if node.get_role_name() == "list item"
                and node.get_description().startswith("Held back.")]
        expect("pressure is held back for the day", len(held) >= 9)


@case
def keyboard_alone():
    with Program(BINARY) as program:
        for _ in range(12):
            focused = [node for node in program.walk() if program.has_state(node, 12)]
            if any(node.get_name().startswith("Piriformis") for node in focused):
                break
            program.press("Tab")
        zone = program.button("Piriformis, right")
        program.press("c", "space")
        wait_for("a calf to be marked", lambda: any(program.is_pressed(node) for node in
                                                    program.find_all("Calf, left", BUTTONS) +
                                                    program.find_all("Calf, right", BUTTONS)))
        expect("the piriformis is not", not program.is_pressed(zone))
        program.press("space")
        wait_for("it to be taken back", lambda: not program.matches())
        program.press("Return")
        first = wait_for("matches", program.matches)[0][0]
        for _ in range(60):
            program.press("Tab")
            row = program.find(first, ("list item",))
            if row and program.has_state(row, 12):
                break
        program.press("Return")
        program.button("Start")
        program.press("Return")
        program.pass_check(lambda button: (program.focus(program.find_check), program.press("Return")))
        program.press("space")
        program.button("Resume")
        program.press("space")
        program.button("Pause")
        program.press("n")
        wait_for("the hold", lambda: in_hold(program))
        program.press("Escape")
        program.need("Ease off now")
        program.press("space", "Return")
        time.sleep(0.5)
        expect("a stray key answers nothing", program.find("Ease off now"))


@case
def a_held_space_counts_once():
    with Program(BINARY) as program:
        start_session(program)
        xdotool("keydown", "space")
        program.button("Resume")
        time.sleep(1.5)
        expect("still paused while held", program.find("Resume", BUTTONS))
        xdotool("keyup", "space")
        time.sleep(0.3)
        expect("and after", program.find("Resume", BUTTONS))


@case
def a_held_return_opens_and_does_not_start():
    with Program(BINARY) as program:
        program.click(program.button("Piriformis, right"))
        first = wait_for("matches", program.matches)[0][0]
        for _ in range(60):
            program.press("Tab")
            row = program.find(first, ("list item",))
            if row and program.has_state(row, 12):
                break
        xdotool("keydown", "Return")
        program.button("Start")
        time.sleep(1.5)
        expect("not started while held", not program.find("Pause", BUTTONS))
        xdotool("keyup", "Return")
        program.press("space")
        for _ in range(3):
            asked = wait_for("the check", program.find_check) and program.heading()
            time.sleep(0.5)
            program.click(program.find_check())
            wait_for("the next list", lambda: program.heading() != asked)
        program.focus(program.find_check)
        xdotool("keydown", "space")
        program.button("Pause")
        time.sleep(1.5)
        expect("not paused by the key that started it", program.find("Pause", BUTTONS))
        xdotool("keyup", "space")


@case
def closing_asks():
    with Program(BINARY) as program:
        start_session(program)
        program.press("ctrl+w")
        program.need("End session", BUTTONS)
        keep = program.button("Keep going")
        expect("the program is still there", program.process.poll() is None)
        program.click(keep)
        wait_for("the session", lambda: program.find("Pause", BUTTONS) or program.find("Resume", BUTTONS))


@case
def saddle_asks_and_blocks():
    with Program(BINARY) as program:
        program.click(program.button("Groin and saddle area"))
        program.need("Do you have new numbness or tingling between your legs, around your genitals or around your back "
                     "passage?")
        time.sleep(0.5)  # what is pressed as soon as it is there counts for nothing
        program.click(program.button("Yes"))
        program.need("Get help now")
        expect("nothing to start", not program.find("Start", BUTTONS))
        program.press("Escape", "alt+Left")
        time.sleep(0.4)
        expect("keys do not lead away", program.find("Get help now"))
        program.click(program.button("Answer the questions again"))
        time.sleep(0.5)
        program.click(program.need("New numbness or tingling between my legs, around my genitals or around my back passage",
                                   ("check box",)))
        program.click(program.button("None of these"))
        program.need("Are you sure?")
        time.sleep(0.5)
        program.click(program.button("I do not have it, or was told it is safe"))
        program.need("Where does it hurt?")


@case
def never_press_explains():
    with Program(BINARY) as program:
        # Between the shoulder blades: on the spine, above every zone.
        spine = program.button("Right on the spine")
        x, y = program.place(spine)
        program.click_at(x, y - 150)
        program.need("Never press on the bones of your spine. Stay on the muscle beside it.")
        expect("nothing is marked", not program.matches())


run_cases(CASES)
