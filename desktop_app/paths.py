"""The one door to `resources/` (checkout, wheel, frozen app) and to the user's own folders."""

import os
import sys
from functools import cache
from pathlib import Path

BUNDLED = "anchorage-2021"
"""The name that stands for the bundled dossier wherever a file may be named."""


@cache
def resources() -> Path:
    """The folder of bundled files. Raises FileNotFoundError when the program was taken apart."""
    here = Path(__file__).resolve().parent
    frozen = Path(getattr(sys, "_MEIPASS", here)) / "resources"
    for folder in (here / "_resources", here.parent / "resources", frozen):
        if folder.is_dir():
            return folder
    raise FileNotFoundError("resources")


def resource(*parts: str) -> Path:
    """A bundled file."""
    return resources().joinpath(*parts)


def bundled_dossier() -> Path:
    """The Anchorage dossier."""
    return resource("dossiers", f"{BUNDLED}.visavis")


def bundled_lesson() -> Path:
    """The lesson on the Anchorage dossier."""
    return resource("lessons", f"{BUNDLED}.visavis-lesson")


def dossier_path(name: str) -> Path:
    """The file that a user names, where the bundled dossier's name stands for its file."""
    return bundled_dossier() if name == BUNDLED and not Path(name).exists() else Path(name)


def own_command(*arguments: str) -> list[str]:
    """The command line by which this program calls itself, in whatever way it was started or packed."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    # By its place: the folder it is called from, or an interpreter that trusts no folder, must not matter.
    home = str(Path(__file__).resolve().parents[1])
    call = "import sys; sys.path.insert(0, sys.argv.pop(1)); from desktop_app.cli import entry; entry()"
    return [sys.executable, "-c", call, home, *arguments]


def of_qt(name: str) -> str:
    """The folder of this name that PySide6 brings along for Qt (plugins, translations); "" where the system has it.

    PySide6 tells Qt where it lies in a form in which a comma, a semicolon, a quote or a backslash cuts the path off: Qt
    would find none of its plug-ins, or those of somebody else. Whoever asks has imported PySide6.
    """
    base = os.path.dirname(sys.modules["PySide6"].__file__ or "")
    return next(filter(os.path.isdir, (os.path.join(base, "Qt", name), os.path.join(base, name))), "")


def settings_dir() -> Path:
    """Where settings are kept."""
    return _user("XDG_CONFIG_HOME", ".config", "Preferences", "APPDATA")


def cache_dir() -> Path:
    """Where what can be made again is kept."""
    return _user("XDG_CACHE_HOME", ".cache", "Caches", "LOCALAPPDATA")


def log_dir() -> Path:
    """Where errors are logged."""
    return _user("XDG_STATE_HOME", ".local/state", "Logs", "LOCALAPPDATA")


def recovery_dir() -> Path:
    """Where changes are kept that were not saved."""
    return log_dir() / "recovery"


def _user(xdg: str, unix: str, mac: str, windows: str) -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get(windows) or Path.home() / "AppData" / "Local") / "Vis-a-vis"
    if sys.platform == "darwin":
        return Path.home() / "Library" / mac / "Vis-a-vis"
    base = os.environ.get(xdg, "")
    return (Path(base) if base.startswith("/") else Path.home() / unix) / "visavis"
