"""An X server with two monitors, of which the second can be unplugged, driven by real keys.

Qt sees one screen only under Xvfb; Xorg's dummy driver gives as many as are asked for, and xrandr takes them away.
"""

import json
import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[2]
FIRST, SECOND = "DUMMY0", "DUMMY1"
TEACHERS: Final = (1400, 1050)
PROJECTORS: Final = (1280, 720)
"""The sizes of the two monitors in pixels; modes that the driver knows."""

PROGRAMS: Final = ("Xorg", "xrandr", "openbox", "xdotool", "import")

_CONFIG: Final = """
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoAddGPU" "false"
EndSection
Section "Device"
  Identifier "dummy"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5-1000
  VertRefresh 5-200
EndSection
Section "Screen"
  Identifier "screen"
  Device "dummy"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Virtual 2700 1100
    Modes "1400x1050"
  EndSubSection
EndSection
"""

State = dict[str, Any]


def missing() -> list[str]:
    """The programs that are not there."""
    return [name for name in PROGRAMS if shutil.which(name) is None]


@dataclass
class Desk:
    """Two monitors side by side. Everything is done from outside, as a person would."""

    display: str
    environment: dict[str, str] = field(default_factory=dict)

    def run(self, *command: str) -> str:
        """Run a program on this display; returns what it prints."""
        done = subprocess.run(command, env=self._surroundings(), capture_output=True, text=True, check=True)
        return done.stdout

    def _surroundings(self) -> dict[str, str]:
        return {**os.environ, **self.environment, "DISPLAY": self.display}

    def plug(self) -> None:
        """Switch the second monitor on, to the right of the first."""
        self.run("xrandr", "--output", SECOND, "--mode", "{}x{}".format(*PROJECTORS), "--right-of", FIRST)

    def unplug(self) -> None:
        """Take the second monitor away."""
        self.run("xrandr", "--output", SECOND, "--off")

    def press(self, *keys: str) -> None:
        """Press keys, by their X names, where the keyboard is."""
        self.run("xdotool", "key", "--clearmodifiers", *keys)

    def point(self, x: int, y: int) -> None:
        """Put the pointer somewhere, in pixels of both monitors together."""
        self.run("xdotool", "mousemove", str(x), str(y))

    def picture(self, file: Path) -> Path:
        """Keep what both monitors show."""
        file.parent.mkdir(parents=True, exist_ok=True)
        self.run("import", "-window", "root", str(file))
        return file


@contextmanager
def two_screens(folder: Path) -> Iterator[Desk]:
    """A server with two monitors for the time of the block; it listens to no network and leaves nothing behind."""
    config = folder / "xorg.conf"
    config.write_text(_CONFIG, encoding="utf-8")
    read, write = os.pipe()
    quiet = subprocess.DEVNULL
    options = ["-config", str(config), "-logfile", str(folder / "xorg.log"), "-noreset", "-nolisten", "tcp"]
    server = subprocess.Popen(
        ["Xorg", "-displayfd", str(write), *options, "-novtswitch", "-sharevts"],
        pass_fds=(write,),
        stdout=quiet,
        stderr=quiet,
    )
    os.close(write)
    manager = None
    try:
        with os.fdopen(read) as told:
            number = told.readline().strip()
        if not number:
            raise RuntimeError(f"no X server: {(folder / 'xorg.log').read_text(errors='replace')[-2000:]}")
        desk = Desk(f":{number}")
        desk.run("xrandr", "--output", FIRST, "--mode", "{}x{}".format(*TEACHERS), "--primary")
        desk.run("xrandr", "--addmode", SECOND, "{}x{}".format(*PROJECTORS))
        desk.plug()
        manager = subprocess.Popen(["openbox"], env=desk._surroundings(), stdout=quiet, stderr=quiet)
        yield desk
    finally:
        for process in (manager, server):
            if process is not None:
                process.terminate()
                process.wait()


class App:
    """The app in a process of its own on a display. It tells its state whenever that changes."""

    def __init__(self, desk: Desk, home: Path, *arguments: str) -> None:
        places = {name: str(home / name) for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")}
        environment = {**os.environ, **places, "HOME": str(home), "DISPLAY": desk.display, "QT_QPA_PLATFORM": "xcb"}
        environment |= {"PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"}
        environment.pop("QT_LOGGING_RULES", None)
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "tests.rig.watched", *arguments],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.state: State = {}
        self._lines: queue.Queue[str] = queue.Queue()
        self.complaints: list[str] = []
        self._readers = [
            threading.Thread(target=self._read_states, daemon=True),
            threading.Thread(target=self._read_complaints, daemon=True),
        ]
        for reader in self._readers:
            reader.start()

    def _read_states(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line)

    def _read_complaints(self) -> None:
        assert self._process.stderr is not None
        self.complaints.extend(line.rstrip() for line in self._process.stderr)

    def wait(self, what: str, holds: Callable[[State], bool], seconds: float = 30.0) -> State:
        """Wait until something holds of the state; returns it. Raises TimeoutError with the last state."""
        end = time.monotonic() + seconds
        while True:
            if self.state and holds(self.state):
                return self.state
            try:
                self.state = json.loads(self._lines.get(timeout=max(end - time.monotonic(), 0.001)))
            except queue.Empty:
                raise TimeoutError(f"{what}; last: {self.state}; said: {self.complaints}") from None

    def end(self) -> None:
        """End it, however it is."""
        self._process.terminate()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        for reader in self._readers:
            reader.join(5)
        for stream in (self._process.stdout, self._process.stderr):
            if stream is not None:
                stream.close()


@contextmanager
def app(desk: Desk, home: Path, *arguments: str) -> Iterator[App]:
    """The app for the time of the block."""
    running = App(desk, home, *arguments)
    try:
        yield running
    finally:
        running.end()
