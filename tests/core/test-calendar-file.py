#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether an iCalendar reader that is not ours reads out of our files what was put in: a TAP test.

    test-calendar-file.py calendar-writer
"""

import datetime
import subprocess
import sys

import icalendar

WRITER = sys.argv[1]
TEXTS = [
    "Session",
    # A backslash before an n is in test-calendar-file.c alone: this reader takes it for a new line.
    "One, two; three: four \\ five \\x six",
    "First line\nSecond line\n\nFourth line",
    "Sit back \U0001F9D8\U0001F3FD\u200D\u2640\uFE0F and breathe \U0001FAC1",
    "\u062c\u0644\u0633\u0629 \u0627\u0644\u062a\u062f\u0644\u064a\u0643\u060c \u064a\u0648\u0645 \u0627\u0644\u0627\u062b\u0646\u064a\u0646\u061b \u0645\u0631\u0629",
    "x" * 200,
    "\u00e9" * 200,
    "\U0001F9D8" * 200,
    "\u0639" * 199 + ",",
    "a," * 100,
    "\n" * 100,
    " leading and trailing ",
    "BEGIN:VALARM\r\nEND:VCALENDAR".replace("\r\n", "\n"),
    "\"quoted\" and 'quoted', \u201cquoted\u201d",
    "tab\there",
] + ["y" * n + "\U0001F9D8, " + "z" * n for n in range(50, 90)]

number = 0
failed = 0


def case(name, problems):
    global number, failed
    number += 1
    failed += bool(problems)
    print(f"{'not ok' if problems else 'ok'} {number} {name}")
    for problem in problems:
        print(f"# {problem!r}")


def write(arguments, text=b""):
    return subprocess.run([WRITER, *arguments], input=text, stdout=subprocess.PIPE, check=True).stdout


def lines(data):
    """The physical lines; what is wrong with them otherwise."""
    problems = []
    if not data.endswith(b"\r\n"):
        problems.append("no end of the last line")
    for line in data[:-2].split(b"\r\n"):
        if b"\n" in line or b"\r" in line:
            problems.append(line)
        if len(line) > 75:
            problems.append(line)
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            problems.append(line)
    return problems


def events(data):
    return icalendar.Calendar.from_ical(data).walk("VEVENT")


data = write([], b"".join(text.encode("utf-8") + b"\0" for text in TEXTS))
case("every line is whole, ended and short enough", lines(data))
calendar = icalendar.Calendar.from_ical(data)
case("the calendar says what it must", [
    name for name, value in {"VERSION": "2.0", "CALSCALE": "GREGORIAN"}.items() if calendar.get(name) != value
] + ([] if str(calendar["PRODID"]).startswith("-//") else ["PRODID"]))
found = events(data)
case("each event is found", [] if len(found) == len(TEXTS) else [len(found)])
case("each summary comes back", [
    (text, str(event["SUMMARY"])) for text, event in zip(TEXTS, found) if str(event["SUMMARY"]) != text])
case("each description comes back", [
    (text, str(event["DESCRIPTION"])) for text, event in zip(TEXTS, found) if str(event["DESCRIPTION"]) != text])
day = datetime.date(2026, 2, 28)
one = datetime.timedelta(days=1)
case("each event is of one whole day", [
    event["UID"] for index, event in enumerate(found)
    if event["DTSTART"].dt != day + index * one or event["DTEND"].dt != day + (index + 1) * one
    or type(event["DTSTART"].dt) is not datetime.date])
case("no two events have the same name", [] if len({event["UID"] for event in found}) == len(found) else ["twice"])
case("each event is stamped in UTC", [
    event["UID"] for event in found
    if event["DTSTAMP"].dt.utcoffset() != datetime.timedelta(0)
    or event["DTSTAMP"].dt.replace(tzinfo=None) != datetime.datetime(2026, 1, 5, 12)])
alarms = [alarm for event in found for alarm in event.walk("VALARM")]
case("each event reminds at nine", [] if len(alarms) == len(found) and all(
    alarm["TRIGGER"].dt == datetime.timedelta(hours=9) and alarm["ACTION"] == "DISPLAY" for alarm in alarms)
    else [len(alarms)])
case("the reader finds no fault", [event.errors for event in found if event.errors])

data = write(["plan"])
plan = events(data)
case("every line of the plan is whole, ended and short enough", lines(data))
case("the plan has its days", [] if [event["DTSTART"].dt.isoformat() for event in plan] == [
    "2026-01-08", "2026-01-11", "2026-01-14", "2026-01-10", "2026-02-12"]
    else [event["DTSTART"].dt.isoformat() for event in plan])
case("the plan says how to work", [] if "Gentle, indirect work around the sore area." in plan[0]["DESCRIPTION"]
     else [plan[0]["DESCRIPTION"]])
case("the plan keeps its names", [] if [event["UID"].split("@")[0][-9:] for event in plan] == [
    "session-1", "session-2", "session-3", "-question", "27-doctor"] else [event["UID"] for event in plan])
print(f"1..{number}")
sys.exit(failed > 0)
