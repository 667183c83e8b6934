#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The words that the program never uses, because they promise what nobody can keep: a TAP test over the catalog and over
everything that translators get. Where a text says that something is not so, it may name it; those places are listed,
each by its words, so that a change of one is looked at again."""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent

NEVER = {
    "toxins": r"\btoxin",
    "flush": r"\bflush",
    "detox": r"\bdetox",
    "break up": r"\bbr(eak|eaks|eaking|oke|oken)\b[^.]{0,20}\bup\b",
    "knots broken": r"\bknots? (are |is )?(being )?broken|\bbr(eak|eaks|eaking|oke|oken) (the |your |up )*knot",
    "adhesions released": r"\badhesions? (are |is )?(being )?releas|\breleas\w* (the |your )*adhesion",
    "realign": r"\bre-?align",
    "cure": r"\bcur(e|es|ed|ing)\b",
    "guaranteed": r"\bguarant",
    "actually works": r"\bactually work",
    "pain-free life": r"\bpain-free li",
}

# Quotes of what is wrong, and denials.
ALLOWED = {
    ("toxins", "It does not flush out toxins or break up tissue."),
    ("flush", "It does not flush out toxins or break up tissue."),
    ("break up", "It does not flush out toxins or break up tissue."),
    ("cure", "It does not cure a disc problem."),
    ("break up", "Pressure breaks up knots and adhesions."),
    ("break up", "Nothing is being broken up."),
    ("knots broken", "Pressure breaks up knots and adhesions."),
    ("toxins", "Massage releases metabolic waste or toxins, and water flushes them out."),
    ("flush", "Massage releases metabolic waste or toxins, and water flushes them out."),
    ("toxins", "The claim does not say which toxins, and we found no study that measured any leaving the body."),
    ("flush", "There is nothing to flush out."),
}

number = 0
failed = 0


def case(name, problems):
    global number, failed
    number += 1
    failed += bool(problems)
    print(f"{'not ok' if problems else 'ok'} {number} {name}")
    for problem in problems:
        print(f"# {problem}")


def sentences(text):
    return re.split(r"(?<=[.!?])\s+", text)


def find(texts):
    """Yields (word, sentence) for each of the words."""
    for text in texts:
        for sentence in sentences(text):
            for word, pattern in NEVER.items():
                if re.search(pattern, sentence, re.IGNORECASE):
                    yield word, sentence


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for member in value.values():
            yield from strings(member)
    elif isinstance(value, list):
        for element in value:
            yield from strings(element)


def catalog():
    for path in sorted((ROOT / "data" / "catalog").glob("*.json")):
        yield from strings(json.loads(path.read_text("utf-8")))


def translatable():
    """What stands in the sources, the templates and the files for the desktop."""
    names = (ROOT / "po" / "POTFILES.in").read_text("utf-8").splitlines()
    names = [name for name in names if name and not name.startswith("#") and name != "po/catalog-strings.c"]
    keywords = ["_", "N_", "C_:1c,2", "NC_:1c,2", "ngettext:1,2", "g_dngettext:2,3", "g_dpgettext2:2c,3"]
    with tempfile.TemporaryDirectory() as folder:
        target = pathlib.Path(folder) / "all.po"
        command = ["xgettext", "--from-code=UTF-8", "--no-wrap", "-o", target]
        command += [f"--keyword={keyword}" for keyword in keywords] + names
        subprocess.run(command, cwd=ROOT, check=True)
        lines = target.read_text("utf-8").splitlines()
    text = ""
    for line in lines:
        if line.startswith(("msgid", "msgstr", "#")) or not line:
            if text:
                yield text
            text = ""
        found = re.match(r'(?:msgid(?:_plural)? )?"(.*)"$', line)
        if found and not line.startswith("msgstr"):
            text += found.group(1).replace("\\n", "\n").replace('\\"', '"')


TRIED = {
    "toxins": "It washes out Toxins.", "flush": "Flushing works.", "detox": "A detoxing rub.",
    "break up": "It broke the tissue up.", "knots broken": "The knots are broken.",
    "adhesions released": "We release adhesions.", "realign": "Re-aligned again.", "cure": "It cures.",
    "guaranteed": "Guaranteed!", "actually works": "It actually works.", "pain-free life": "Your pain-free life.",
}
case("each word is found where it is used",
     [word for word in NEVER if (word, TRIED[word]) not in set(find([TRIED[word]]))])
case("other words are left alone",
     [f"{hit}" for hit in find(["Obscure and secure, procure.", "Break the loop. Hold it up.", "A knot is sore.",
                                "I need a short break."])])
texts = list(catalog())
found = set(find(texts))
case("the catalog is read", [] if len(texts) > 1000 else [f"only {len(texts)} texts"])
case("the catalog uses none of them", [f"{word}: {sentence}" for word, sentence in sorted(found - ALLOWED)])
case("each allowed place is there", [f"{word}: {sentence}" for word, sentence in sorted(ALLOWED - found)])
texts = list(translatable())
case("the program's own texts are read", [] if len(texts) > 100 else [f"only {len(texts)} texts"])
case("the program's own texts use none of them", [f"{word}: {sentence}" for word, sentence in sorted(set(find(texts)))])
print(f"1..{number}")
sys.exit(failed > 0)
