"""Qt stays replaceable, as its licence wants it: another build of one of its libraries is put in, and is used."""

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from buildkit import smoke
from buildkit.freeze import APP, MEASURE
from buildkit.project import CannotBuild
from proof.machine import Broken

_LIBRARY = "_internal/PySide6/Qt/lib/libQt6Core.so.6"
_ASK = "from PySide6.QtCore import qVersion; print(qVersion())"


def main() -> int:
    """Swap QtCore in a copy of the frozen app for one that says another version of itself, and run every command.

    Returns the exit status. Raises Broken where the app does not start with it, or does not use it.
    """
    with tempfile.TemporaryDirectory() as folder:
        app = Path(folder) / "visavis"
        shutil.copytree(APP, app, symlinks=True)
        shutil.copy2(MEASURE, app / MEASURE.name)
        before = _version(app, Path(folder))
        changed = re.sub(r"\d+$", "99"[: len(before.rpartition(".")[2])], before)
        library = app / _LIBRARY
        content = library.read_bytes()
        other = content.replace(f"\0{before}\0".encode(), f"\0{changed}\0".encode())
        if other == content:
            raise Broken(f"{_LIBRARY} does not hold its version, {before}")
        # A new file, as a user would put it there.
        library.unlink()
        library.write_bytes(other)
        after = _version(app, Path(folder))
        if after != changed:
            raise Broken(f"the app uses Qt {after} though {changed} was put in for {before}")
        home = Path(folder) / "home"
        home.mkdir()
        try:
            smoke.every_command(app / "visavis", home)
        except CannotBuild as failed:
            raise Broken(f"with another QtCore: {failed}") from None
    print(f"QtCore {before} swapped for a build that calls itself {after}: the app uses it, and every command runs")
    return 0


def _version(app: Path, home: Path) -> str:
    """The version of Qt that the frozen app's interpreter finds."""
    script = home / "ask.py"
    script.write_text(_ASK, encoding="utf-8")
    done = subprocess.run(
        [str(app / MEASURE.name), str(script)],
        env=smoke.surroundings(home),
        check=False,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise Broken(f"the frozen app does not start: {done.stderr[-1000:]}")
    return done.stdout.strip()
