"""A second start hands its file to the window that is open.

It leaves a request in a folder that the open window watches; the window takes it away, and that is the answer. No
socket is needed, so Qt's network module is neither loaded nor shipped.
"""

import hashlib
import json
import os
import re
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QFileSystemWatcher, QObject, QThread, Signal

from desktop_app import paths

_WAIT_MS = 2000
_POLL_MS = 10
_MOST_BYTES = 65536


def _folder() -> Path:
    """Where requests are left: one folder for each display, so that a window nobody here can see is not handed
    anything."""
    # The same display has two names: a file manager passes on ":0.0" where a terminal says ":0".
    display = re.sub(r"\.\d+$", "", os.environ.get("DISPLAY", ""))
    seed = f"{paths.settings_dir()}|{display}|{os.environ.get('WAYLAND_DISPLAY', '')}"
    return paths.cache_dir() / f"window-{hashlib.sha256(seed.encode()).hexdigest()[:16]}"


def somebody_there() -> bool:
    """Whether another window may be open: its note is there and so is its process. Cheap, since every start asks."""
    try:
        other = int((_folder() / "pid").read_bytes())
        if os.name == "posix":
            os.kill(other, 0)
    except PermissionError:
        return True
    except (OSError, ValueError):
        return False
    return other != os.getpid()


def hand_over(file: str | None, *, present: bool = False) -> bool:
    """Give the running window a file, or just bring it to the front; false where none answers in time.

    `present` asks it to show the lesson then.
    """
    if not somebody_there():
        return False
    wanted = str(Path(file).absolute()) if file and file != paths.BUNDLED else file
    request = _folder() / f"{os.getpid()}.request"
    try:
        part = request.with_suffix(".part")
        part.write_text(json.dumps({"open": wanted, "present": present}), encoding="utf-8")
        part.replace(request)
        return _taken(request)
    except OSError:
        return False


def _taken(request: Path) -> bool:
    """Whether the open window takes a request away in time; one that is not taken is withdrawn."""
    patience = QDeadlineTimer(_WAIT_MS)
    while not patience.hasExpired():
        if not request.exists():
            return True
        QThread.msleep(_POLL_MS)
    try:
        request.unlink()
    except FileNotFoundError:
        return True
    return False


class Listener(QObject):
    """Waits for second starts. `asked` carries the files to open: one or none; `class_wanted` follows where the lesson
    is to be shown."""

    asked = Signal(list)
    class_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watcher: QFileSystemWatcher | None = None

    def listen(self) -> bool:
        """Be the window that is open; false where the system does not let us."""
        folder = _folder()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for left in folder.glob("*.request"):
                left.unlink(missing_ok=True)
            (folder / "pid").write_text(str(os.getpid()), encoding="utf-8")
        except OSError:
            return False
        self._watcher = QFileSystemWatcher([str(folder)], self)
        self._watcher.directoryChanged.connect(self._on_change)
        return True

    def stop(self) -> None:
        """Give the place up."""
        if self._watcher is not None:
            self._watcher.removePaths(self._watcher.directories())
            self._watcher = None
            try:
                (_folder() / "pid").unlink(missing_ok=True)
            except OSError:
                return

    def _on_change(self, folder: str) -> None:
        for request in sorted(Path(folder).glob("*.request")):
            try:
                with request.open("rb") as file:
                    said = file.read(_MOST_BYTES)
                request.unlink()
                request_made = json.loads(said)
                wanted = request_made["open"]
            except (OSError, ValueError, KeyError, TypeError):
                continue
            self.asked.emit([wanted] if isinstance(wanted, str) else [])
            if request_made.get("present") is True:
                self.class_wanted.emit()
