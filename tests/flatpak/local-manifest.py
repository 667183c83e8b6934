# SPDX-License-Identifier: GPL-3.0-or-later
"""local-manifest.py MANIFEST FOLDER OUT: the manifest, with its last module built from a folder and not from its source.

Nothing else changes.
"""

import json
import sys


def main():
    manifest, folder, out = sys.argv[1:]
    with open(manifest, encoding="utf-8") as file:
        content = json.load(file)
    content["modules"][-1]["sources"] = [{"type": "dir", "path": folder}]
    with open(out, "w", encoding="utf-8") as file:
        json.dump(content, file, indent=4)


main()
