"""A screen of its own with a window manager, driven as a person would: looked at, and clicked."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from proof.machine import Broken, until

Colour = tuple[int, int, int]
BLUE: Colour = (0x17, 0x4A, 0x86)
"""Of the left half of our icons; no file manager has it."""


@dataclass(frozen=True, slots=True)
class Screen:
    """An X display, by its name."""

    name: str

    def windows(self, title: str) -> list[int]:
        """The visible windows whose title matches a pattern."""
        said = self._xdotool("search", "--onlyvisible", "--name", title)
        return [int(line) for line in said.split()]

    def titles(self) -> list[str]:
        """What stands in the title bars."""
        return [self._xdotool("getwindowname", str(window)).strip() for window in self.windows(".+")]

    def wait_for(self, title: str, seconds: float = 60.0) -> int:
        """Wait for a window; returns the first. Raises Broken."""
        try:
            until(f"a window called {title}", lambda: self.windows(title), seconds)
        except Broken as broken:
            raise Broken(f"{broken}; there are: {self.titles()}") from None
        return self.windows(title)[0]

    def wait_gone(self, title: str) -> None:
        """Wait until no window has such a title. Raises Broken."""
        until(f"{title} closed", lambda: not self.windows(title))

    def close(self, window: int) -> None:
        """Close a window as its title bar's button does."""
        self.activate(window)
        self.press("alt+F4")

    def activate(self, window: int) -> None:
        """Put a window in front, and let it have the keys."""
        self._xdotool("windowactivate", "--sync", str(window))

    def press(self, key: str) -> None:
        """Press a key, named as X does, with what is held down before it: `alt+F4`."""
        self._xdotool("key", "--clearmodifiers", key)

    def place(self, window: int) -> tuple[int, int]:
        """The top left corner of a window's content, in pixels."""
        said = dict(
            re.findall(r"^(X|Y)=(\d+)$", self._xdotool("getwindowgeometry", "--shell", str(window)), re.MULTILINE)
        )
        return int(said["X"]), int(said["Y"])

    def double_click(self, x: int, y: int) -> None:
        """In pixels from the top left corner."""
        self._xdotool("mousemove", "--sync", str(x), str(y))
        self._xdotool("click", "--repeat", "2", "--delay", "120", "1")

    def picture(self, file: Path) -> Path:
        """Keep what is seen."""
        file.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-display", self.name, "-window", "root", str(file)], check=True)
        return file

    def find(self, colour: Colour, file: Path) -> tuple[int, int] | None:
        """The middle of where a colour is seen, in pixels; None where it is nowhere. The picture is kept in `file`."""
        self.picture(file)
        spot = "rgb({},{},{})".format(*colour)
        # Everything else becomes black, and what is left is trimmed to.
        sought = ["convert", str(file), "-fill", "black", "+opaque", spot, "-trim", "-format", "%w %h %X %Y", "info:"]
        said = subprocess.run(sought, check=False, capture_output=True, text=True).stdout
        found = re.fullmatch(r"(\d+) (\d+) \+(\d+) \+(\d+)", said.strip())
        if not found:
            return None
        width, height, left, top = (int(number) for number in found.groups())
        return (left + width // 2, top + height // 2) if width < 200 and height < 200 else None

    def _xdotool(self, *arguments: str) -> str:
        surroundings = {**os.environ, "DISPLAY": self.name}
        return subprocess.run(
            ["xdotool", *arguments], env=surroundings, check=False, capture_output=True, text=True
        ).stdout


@contextmanager
def screen(width: int = 1440, height: int = 900) -> Iterator[Screen]:
    """A screen with a window manager, for the time of the block. It listens to no network."""
    for program in ("Xvfb", "openbox", "xdotool", "import", "convert"):
        if not shutil.which(program):
            raise Broken(f"{program} is not installed")
    read, write = os.pipe()
    quiet = subprocess.DEVNULL
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-ac"],
        pass_fds=(write,),
        stdout=quiet,
        stderr=quiet,
    )
    manager = None
    try:
        name = f":{os.read(read, 16).decode().strip()}"
        manager = subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": name}, stdout=quiet, stderr=quiet)
        yield Screen(name)
    finally:
        if manager is not None:
            manager.terminate()
            manager.wait()
        server.terminate()
        server.wait()
        os.close(read)
        os.close(write)
