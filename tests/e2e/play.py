# SPDX-License-Identifier: GPL-3.0-or-later
"""play.py BINARY FOLDER: plays the main job with real clicks and leaves pictures of it in FOLDER."""

import os
import sys
import time

from harness import Program, expect, wait_for


def play(program, folder):
    """Marks the piriformis, opens a technique, starts it, watches its countdown, stops it."""
    step = 0

    def keep(name):
        nonlocal step
        step += 1
        time.sleep(0.6)  # let a cross-fade end, for the picture only
        program.shot(f"{folder}/{step}-{name}.png")
        print(f"  {name}: {folder}/{step}-{name}.png", flush=True)

    keep("where-does-it-hurt")
    program.click(program.button("Piriformis, right"))
    wait_for("the mark", lambda: program.is_pressed(program.button("Piriformis, right")))
    wait_for("matches", program.matches)
    keep("what-may-help")
    program.open(program.matches()[1][0])
    program.button("Start")
    keep("technique")
    program.start()
    keep("get-into-place")
    program.click(program.button("Skip"))
    wait_for("the breath", lambda: program.find("Breathe in") or program.find("Breathe out"))
    left = program.countdown()
    wait_for(f"the countdown to run on from {left}", lambda: 0 < program.countdown() < left)
    keep("hold")
    program.click(program.button("Sharp pain: stop"))
    program.button("Yes, it has gone")
    stopped = program.countdown()
    expect(f"two minutes to settle: {stopped}", 110 <= stopped <= 120)
    keep("ease-off")


def main():
    binary, folder = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    with Program(binary) as program:
        play(program, folder)
    print(f"The pictures are in {folder}")


if __name__ == "__main__":
    main()
