# SPDX-License-Identifier: GPL-3.0-or-later
"""play.py BINARY FOLDER: plays the main job with real clicks and leaves pictures of it in FOLDER."""

import os
import sys
import time

from harness import Program, wait_for


def main():
    binary, folder = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    step = 0

    with Program(binary) as program:
        def keep(name):
            nonlocal step
            step += 1
            time.sleep(0.6)  # let a cross-fade end, for the picture only
            program.shot(f"{folder}/{step}-{name}.png")
            print(f"  {name}: {folder}/{step}-{name}.png")

        keep("where-does-it-hurt")
        program.click(program.button("Piriformis, right"))
        wait_for("matches", program.matches)
        keep("what-may-help")
        name = program.matches()[1][0]
        program.click(program.need(name, ("list item",)))
        program.button("Start")
        keep("technique")
        program.click(program.button("Start"))
        program.button("Pause")
        keep("get-into-place")
        program.click(program.button("Skip"))
        wait_for("the breath", lambda: program.find("Breathe in") or program.find("Breathe out"))
        keep("hold")
        program.click(program.button("Sharp pain: stop"))
        program.button("Yes, it has gone")
        keep("ease-off")
    print(f"The pictures are in {folder}")


main()
