# SPDX-License-Identifier: GPL-3.0-or-later
"""test-walls.py: what the sandbox keeps Loosen from, as TAP. Commands run inside it, with the permissions of Loosen."""

import os
import re
import subprocess

from gi.repository import Gio, GLib

from sandboxed import ID
from harness import expect, run_cases

CASES = []
CALL = "gdbus call --session "
SECRET = os.path.expanduser("~/secret")


def case(function):
    CASES.append(function)
    return function


def inside(command):
    """Runs a shell command in the sandbox; what it said, and whether it went well."""
    ran = subprocess.run(["flatpak", "run", "--command=sh", ID, "-c", command],
                         stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False, timeout=30)
    return ran.stdout, ran.returncode == 0


def can(command):
    said, well = inside(command)
    expect(f"{command}: {said}", well)
    return said


def cannot(command, because):
    said, well = inside(command)
    expect(f"{command} must not work: {said}", not well)
    expect(f"{command} must fail because “{because}”: {said}", because in said)


@case
def it_is_in_a_sandbox_without_powers():
    status = can("test -e /.flatpak-info && cat /proc/self/status")
    expect("system calls are filtered", re.search(r"^Seccomp:\s*2$", status, re.MULTILINE))
    expect("nothing that root may", re.search(r"^CapEff:\s*0+$", status, re.MULTILINE))


@case
def home_is_not_seen():
    with open(SECRET, "w", encoding="utf-8") as file:
        file.write("secret")
    cannot(f"cat {SECRET}", "No such file")
    expect("but for its own folder", set(can("ls -A ~").split()) <= {".var", ".local", ".cache", ".config"})
    inside("echo x >~/written")
    expect("nothing is written there", not os.path.exists(os.path.expanduser("~/written")))


@case
def what_it_keeps_is_kept():
    can("echo x >$XDG_DATA_HOME/kept")
    expect("in its own folder", os.path.exists(os.path.expanduser(f"~/.var/app/{ID}/data/kept")))
    can("cat $XDG_DATA_HOME/kept")


@case
def no_network_but_itself():
    names = re.findall(r"^ *([^ :|]+):", can("cat /proc/net/dev"), re.MULTILINE)
    expect(f"only lo: {names}", names == ["lo"])
    expect("and not that of the machine", can("readlink /proc/self/ns/net").strip() != os.readlink("/proc/self/ns/net"))


@case
def program_and_system_are_read_only():
    cannot("touch /app/written", "Read-only")
    cannot("echo >>/app/bin/loosen", "Read-only")
    cannot("touch /usr/written", "Read-only")


@case
def the_bus_shows_only_what_it_may_talk_to():
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    stranger = "org.example.Stranger"
    expect("somebody else is on the bus", bus.call_sync(
        "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
        GLib.Variant("(su)", (stranger, 0)), None, Gio.DBusCallFlags.NONE, -1).unpack() == (1,))
    said = can(CALL + "--dest org.freedesktop.DBus --object-path /org/freedesktop/DBus"
               " --method org.freedesktop.DBus.ListNames")
    cannot(CALL + f"--dest {stranger} --object-path / --method org.freedesktop.DBus.Peer.Ping", "org.freedesktop.DBus.Error")
    names = set(re.findall(r"'([A-Za-z][^']*)'", said))
    strangers = {name for name in names if name not in ("org.freedesktop.DBus", ID)
                 and not name.startswith("org.freedesktop.portal.")}
    expect(f"no stranger: {strangers}", not strangers)


@case
def all_it_links_with_is_there():
    said = can("ldd /app/bin/loosen")
    expect(said, "not found" not in said and "libgtk-4" in said)


run_cases(CASES)
