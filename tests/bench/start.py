# SPDX-License-Identifier: GPL-3.0-or-later
"""start.py BUILD: start to the first frame on the screen, and memory, against an empty libadwaita window.

Both are started in turn in the same run; printed are medians, spread and ratios. The first frame is seen from outside:
the window is mapped and its picture is no longer of one colour.
"""

import os
import statistics
import subprocess
import sys
import time

RUNS = 7


def window_of(pid):
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(pid)], capture_output=True, text=True,
                           check=False).stdout.split()
    return found[0] if found else None


def is_drawn(window):
    picture = subprocess.run(["import", "-silent", "-window", window, "-resize", "64x64!", "-unique-colors", "txt:-"],
                             capture_output=True, text=True, check=False).stdout
    return len(picture.splitlines()) > 3


def proportional_memory(pid):
    """PSS of a process in MiB."""
    with open(f"/proc/{pid}/smaps_rollup", encoding="utf-8") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("Pss:")) / 1024


def measure(binary):
    began = time.monotonic()
    with subprocess.Popen([binary], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            window = None
            while not window or not is_drawn(window):
                window = window or window_of(process.pid)
                time.sleep(0.005)
            took = (time.monotonic() - began) * 1000
            time.sleep(1)
            return took, proportional_memory(process.pid)
        finally:
            process.terminate()


def main():
    build = os.path.abspath(sys.argv[1])
    peers = {"empty window": f"{build}/tests/bench/empty-window", "loosen": f"{build}/src/app/loosen"}
    results = {name: [] for name in peers}
    for binary in peers.values():
        measure(binary)  # warm the caches
    for _ in range(RUNS):
        for name, binary in peers.items():
            results[name].append(measure(binary))
    for index, what, unit in ((0, "start to first frame", "ms"), (1, "memory (PSS)", "MiB")):
        medians = {}
        for name, values in results.items():
            column = [value[index] for value in values]
            medians[name] = statistics.median(column)
            print(f"{what}, {name}: median {medians[name]:.0f} {unit} ({min(column):.0f} to {max(column):.0f})")
        print(f"{what}: {medians['loosen'] / medians['empty window']:.2f} x the empty window")


main()
