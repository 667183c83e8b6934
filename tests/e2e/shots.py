# SPDX-License-Identifier: GPL-3.0-or-later
"""shots.py BINARY FOLDER [STORE]: pictures of every page in every look, to be looked at.

In STORE the four that software centres show: the window alone, with its round corners and shadow.
"""

import os
import subprocess
import sys
import tempfile
import time

from harness import Program, wait_for

# What software centres ask for is at most 1000 x 700 with the shadow.
STORE = (940, 640)


def looks():
    arabic = tempfile.mkdtemp()
    subprocess.run(["localedef", "-i", "ar_EG", "-f", "UTF-8", f"{arabic}/ar_EG.UTF-8"], check=True)
    yield "light", None, {}
    yield "dark", None, {"ADW_DEBUG_COLOR_SCHEME": "prefer-dark"}
    yield "contrast", None, {"ADW_DEBUG_HIGH_CONTRAST": "1"}
    yield "contrast-dark", None, {"ADW_DEBUG_HIGH_CONTRAST": "1", "ADW_DEBUG_COLOR_SCHEME": "prefer-dark"}
    yield "rtl", None, {"LOCPATH": arabic, "LC_ALL": "ar_EG.UTF-8", "LANGUAGE": "ar"}
    yield "narrow", (390, 780), {}
    yield "phone", (360, 640), {}
    yield "low", (1024, 600), {}
    yield "large-text", None, {}


def take(program, folder, look):
    def keep(page):
        program.move_to(2500, 1500)  # off the window
        time.sleep(0.5)  # let a cross-fade end, for the picture only
        program.shot(f"{folder}/{page}-{look}.png")

    keep("1-start")
    program.click(program.button("Piriformis, right"))
    wait_for("matches", program.matches)
    keep("2-relief")
    program.open("Wall ball press, upper outer hip")
    program.button("Start")
    keep("3-technique")
    program.start()
    keep("4-settle")
    program.press("n")
    wait_for("the breath", lambda: program.find("Breathe in") or program.find("Breathe out"))
    keep("5-hold")
    program.press("space")
    program.button("Resume")
    keep("6-paused")
    program.press("space", "Escape")
    program.button("Yes, it has gone")
    keep("7-ease-off")


def frame(path):
    """The corners and the shadow that a desktop gives a window; the bare virtual display gives none."""
    subprocess.run(["convert", path, "(", "+clone", "-alpha", "transparent", "-fill", "white",
                    "-draw", f"roundrectangle 0,0 {STORE[0] - 1},{STORE[1] - 1} 16,16", ")",
                    "-compose", "DstIn", "-composite", "-compose", "Over",
                    "(", "+clone", "-background", "black", "-shadow", "35x10+0+5", ")", "+swap",
                    "-background", "none", "-layers", "merge", "+repage", "-strip", path], check=True)


def take_for_store(binary, folder):
    os.makedirs(folder, exist_ok=True)
    with Program(binary, STORE, {}) as program:

        def keep(page):
            program.move_to(2500, 1500)
            time.sleep(0.7)
            program.shot(f"{folder}/{page}.png")
            frame(f"{folder}/{page}.png")

        program.click(program.button("Piriformis, right"))
        wait_for("matches", program.matches)
        keep("relief")
        program.open("Wall ball press, upper outer hip")
        program.button("Start")
        keep("technique")
        program.start()
        program.press("n")
        wait_for("the breath", lambda: program.find("Breathe out"))
        keep("hold")
        program.press("Escape")
        program.button("Yes, it has gone")
        keep("stop")
    print(f"for software centres: {folder}")


def main():
    binary, folder = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    if len(sys.argv) > 3:
        take_for_store(binary, os.path.abspath(sys.argv[3]))
        return
    for look, size, environment in looks():
        # Where no desktop tells the text size, GTK takes it from the display.
        dpi = 168 if look == "large-text" else 96
        subprocess.run(["xrdb", "-merge"], input=f"Xft.dpi: {dpi}\n", text=True, check=True)
        # With Arabic fonts GTK 4.8 warns of a label one pixel too high; that is no reason to have no picture.
        with Program(binary, size, environment, strict=look != "rtl") as program:
            take(program, folder, look)
        print(f"{look}: {folder}")


main()
