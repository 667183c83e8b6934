# SPDX-License-Identifier: GPL-3.0-or-later
"""test-metadata.py SOURCE BUILD INSTALLED: what a store reads of Loosen, as TAP.

SOURCE is the tree, BUILD the folder that flatpak-builder installed into, INSTALLED the folder of the installed program.
What appstreamcli and desktop-file-validate already say is not said again here.
"""

import configparser
import json
import os
import re
import sys
import xml.etree.ElementTree as ElementTree

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "e2e"))
from harness import expect, run_cases  # noqa: E402

SOURCE, BUILD, INSTALLED = sys.argv[1:]
ID = "io.github.loosen_app.Loosen"
MANIFEST = os.path.join(SOURCE, "flatpak", ID + ".json")
# All that Loosen may touch outside. A new word here is a decision, and flatpak/README.md says why it is needed.
FINISH_ARGS = ["--socket=wayland", "--socket=fallback-x11", "--share=ipc", "--device=dri"]
PERMISSIONS = {"shared": {"ipc"}, "sockets": {"wayland", "fallback-x11"}, "devices": {"dri"}}
CASES = []


def case(function):
    CASES.append(function)
    return function


def read_text(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def read_ini(path):
    ini = configparser.ConfigParser(delimiters="=", interpolation=None, strict=True)
    ini.optionxform = str
    ini.read_string(read_text(path))
    return {name: dict(ini[name]) for name in ini.sections()}


def version():
    return re.search(r"^ *version: '([^']+)'", read_text(os.path.join(SOURCE, "meson.build")), re.MULTILINE).group(1)


def metainfo():
    return ElementTree.parse(os.path.join(BUILD, "share", "metainfo", ID + ".metainfo.xml")).getroot()


@case
def the_manifest_is_as_flathub_wants_it():
    text = read_text(MANIFEST)
    manifest = json.loads(text)
    expect("four spaces", text == json.dumps(manifest, indent=4, ensure_ascii=False) + "\n")
    expect(f"its keys in their order: {list(manifest)}",
           list(manifest) == ["id", "runtime", "runtime-version", "sdk", "command", "finish-args", "cleanup", "modules"])
    expect("the id is the file's name", manifest["id"] == ID)
    expect(f"exactly {FINISH_ARGS}", manifest["finish-args"] == FINISH_ARGS)
    expect("the command is a name", "/" not in manifest["command"])
    expect("no network while it builds", "build-args" not in text and "--share=network" not in text)
    for module in manifest["modules"]:
        for source in module["sources"]:
            expect(f"a source that Flathub can fetch: {source}",
                   source["type"] in ("git", "archive") and source["url"].startswith("https://"))
    source = manifest["modules"][-1]["sources"]
    expect(f"the last module is this version of Loosen: {source}", [one.get("tag") for one in source] == ["v" + version()])


@case
def the_installed_program_may_do_just_that():
    metadata = read_ini(os.path.join(INSTALLED, "metadata"))
    context = {key: set(filter(None, value.split(";"))) for key, value in metadata.pop("Context").items()}
    if "fallback-x11" in context["sockets"]:
        context["sockets"].discard("x11")  # flatpak before 1.18 adds it for those too old to know of the fallback
    expect(f"exactly {PERMISSIONS}, not {context}", context == PERMISSIONS)
    expect("it runs loosen", metadata.pop("Application")["command"] == "loosen")
    # Translations and debug symbols come apart from the program; policies, environments and the like would stand here.
    others = {name for name in metadata if not re.fullmatch(rf"Extension {re.escape(ID)}\.(Locale|Debug)|Build", name)}
    expect(f"nothing else in its metadata: {others}", not others)


@case
def the_metainfo_says_who_what_and_since_when():
    root = metainfo()
    expect("the id", root.findtext("id") == ID)
    expect("the licence of the program", root.findtext("project_license").startswith("GPL-3.0-or-later"))
    expect("the licence of the metainfo", root.findtext("metadata_license") == "CC0-1.0")
    developer = root.find("developer")
    expect("a developer with an id and a name",
           developer is not None and developer.get("id") and developer.findtext("name"))
    launchable = root.find("launchable[@type='desktop-id']")
    expect("what starts it", launchable is not None and launchable.text == ID + ".desktop")
    expect("an age rating", root.find("content_rating[@type='oars-1.1']") is not None)
    expect("where its home is", root.find("url[@type='homepage']") is not None)
    expect("a picture", root.find("screenshots/screenshot/image") is not None)
    releases = root.findall("releases/release")
    expect("each release has a date", releases and all(release.get("date") for release in releases))
    expect(f"the newest release is {version()}", releases[0].get("version") == version())
    expect("the summary is short and no sentence",
           len(root.findtext("summary")) <= 35 and not root.findtext("summary").endswith("."))


@case
def the_desktop_file_starts_what_is_there():
    entry = read_ini(os.path.join(INSTALLED, "export", "share", "applications", ID + ".desktop"))["Desktop Entry"]
    expect("its icon is the program's", entry["Icon"] == ID)
    expect(f"flatpak starts it: {entry['Exec']}",
           re.search(rf"flatpak run .*--command=loosen .*{re.escape(ID)}", entry["Exec"]))
    expect("it is started over the bus", entry.get("DBusActivatable") == "true")
    expect("it can be searched for", entry["Keywords"].endswith(";"))


@case
def the_bus_can_start_it():
    service = read_ini(os.path.join(INSTALLED, "export", "share", "dbus-1", "services", ID + ".service"))["D-BUS Service"]
    expect("its name", service["Name"] == ID)
    expect(f"in the sandbox, as a service: {service['Exec']}",
           re.search(rf"flatpak run .*--command=(/app/bin/)?loosen {re.escape(ID)} --gapplication-service", service["Exec"]))


@case
def its_icons_are_seen_outside():
    icons = os.path.join(INSTALLED, "export", "share", "icons", "hicolor")
    for path in (f"scalable/apps/{ID}.svg", f"symbolic/apps/{ID}-symbolic.svg"):
        expect(path, os.path.isfile(os.path.join(icons, path)))


@case
def nothing_is_in_it_that_nobody_runs():
    files = os.path.join(INSTALLED, "files")
    expect("one program", os.listdir(os.path.join(files, "bin")) == ["loosen"])
    for path in ("include", "lib/pkgconfig", "share/man", "share/doc"):
        expect(f"no {path}", not os.path.exists(os.path.join(files, path)))
    licence = os.path.join(files, "share", "licenses", ID)
    names = [name for _, _, inside in os.walk(licence) for name in inside]
    expect(f"its licence: {names}", "COPYING" in names)


run_cases(CASES)
