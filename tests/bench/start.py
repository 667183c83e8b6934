# SPDX-License-Identifier: GPL-3.0-or-later
"""start.py BUILD [RUNS]: time to the first frame and memory, against an empty window of the same size.

Both are run in turn, so that what the machine does meanwhile meets both alike; medians are compared.
"""

import os
import statistics
import subprocess
import sys
import time

GOAL = 1.15
NAMES = ("empty", "loosen")


def measure(binary):
    """Milliseconds to the first frame and memory in kB."""
    spawned = time.clock_gettime_ns(time.CLOCK_MONOTONIC) // 1000
    out = subprocess.run([binary], check=True, capture_output=True, text=True, timeout=60,
                         env={**os.environ, "BENCH_SPAWNED_US": str(spawned)}).stdout
    values = dict(line.split() for line in out.splitlines() if line.startswith(("first_frame_us ", "pss_kb ")))
    return int(values["first_frame_us"]) / 1000, int(values["pss_kb"])


def main():
    build = sys.argv[1]
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 11
    seen = {name: [] for name in NAMES}
    for run in range(runs + 1):
        for name in NAMES:
            values = measure(os.path.join(build, "tests", "bench", f"bench-{name}"))
            if run > 0:  # the first only warms the caches of the disk
                seen[name].append(values)

    print(f"medians of {runs} runs, with the least and the most")
    for index, (what, unit, part) in enumerate((("first frame", "ms", 1), ("memory (PSS)", "MB", 1024))):
        medians = {}
        for name in NAMES:
            column = [values[index] / part for values in seen[name]]
            medians[name] = statistics.median(column)
            print(f"  {what}, {name}: {medians[name]:.0f} {unit} ({min(column):.0f} to {max(column):.0f})")
        print(f"  {what}: {medians['loosen'] / medians['empty']:.2f} x the empty window; the goal is {GOAL:.2f} x")


main()
