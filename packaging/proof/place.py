"""One machine in front of one screen: what is seen there is looked at, double-clicked and kept as pictures."""

import re
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from buildkit.project import BUILD
from proof.machine import USER, Broken, Machine, until
from proof.screen import BLUE, Screen

PICTURES = BUILD / "pictures"

FOLDER_NAME = "My Files 我的文件 내 문서"
_FIRST_ICON = (200, 98)
"""Its place in the file manager's window, in pixels from the top left corner of the content."""


@dataclass(frozen=True, slots=True)
class Place:
    """One machine in front of one screen, and where its pictures go."""

    machine: Machine
    screen: Screen
    shared: Path
    name: str

    def say(self, text: str) -> None:
        """Tell how far things have come."""
        print(f"{self.name}: {text}", flush=True)

    def picture(self, what: str) -> Path:
        """Keep what is seen now."""
        return self.screen.picture(PICTURES / f"{self.name}-{what}.png")


def settled(place: Place, what: str) -> None:
    """Keep a picture once two in a row are the same."""
    last = b""
    for _ in range(50):
        now = place.picture(what).read_bytes()
        if now == last:
            return
        last = now
        time.sleep(0.3)


def known_as(place: Place, file: str, kind: str) -> None:
    """The desktop knows a file's type. Raises Broken."""
    said = place.machine.run("gio", "info", "-a", "standard::content-type", file, user=USER)
    if not re.search(rf"{re.escape(kind)}$", said, re.MULTILINE):
        raise Broken(f"the type of {file} is not known: {said}")


def double_clicked(place: Place, file: str) -> "subprocess.Popen[bytes]":
    """Double-click a file in the file manager, which is returned. Nothing else may be in its folder, for the icon is
    found by its colour."""
    folder = file.rpartition("/")[0]
    for other in place.machine.home(folder.removeprefix(f"/home/{USER}/")).iterdir():
        if other.name != file.rpartition("/")[2]:
            other.unlink()
    manager = place.machine.start("dbus-run-session", "--", "pcmanfm", folder)
    place.screen.double_click(*_icon(place, place.screen.wait_for("My Files")))
    return manager


def _icon(place: Place, files: int) -> tuple[int, int]:
    """Where the document's icon is, found by its colour; in pixels.

    A file manager with GTK 3 shows a picture of the desktop's theme instead: its usual place is taken then.
    """
    seen: list[tuple[int, int]] = []
    picture = PICTURES / f"{place.name}-files.png"

    def looked() -> bool:
        found = place.screen.find(BLUE, picture)
        seen[:] = [found] if found else []
        return bool(seen)

    try:
        until("the document's icon in the file manager", looked, 15)
    except Broken:
        left, top = place.screen.place(files)
        place.say("the file manager shows an icon of its theme, not the document's")
        return left + _FIRST_ICON[0], top + _FIRST_ICON[1]
    return seen[0]
