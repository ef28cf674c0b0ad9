"""Sizes of what was made, and the frozen app's start compared with the checkout's: from the call to the first painted
comparison."""

import os
import shutil
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from buildkit import smoke
from buildkit.freeze import APP, MEASURE
from buildkit.project import DIST, ROOT
from devkit import compiling, venv
from proof.machine import Broken
from proof.screen import screen

PAIRS = 10
_PATIENCE = 60
"""In seconds, for one start."""

LIMITS = {".deb": 40.0, "-setup.exe": 36.0}
"""In megabytes, by how a file's name ends."""

INSTALLED_LIMIT = 140.0

_PROGRAM = """
import gc, os, sys, time
root = sys.argv.pop(1)
if root:
    sys.path.insert(0, root)
gc.disable()
from desktop_app import display
if display.problem():
    sys.exit(3)
from desktop_app.shell import start
fill = start._fill
def filled(*arguments, **more):
    fill(*arguments, **more)
    start.QTimer.singleShot(0, done)
def done():
    print("live", time.monotonic(), flush=True)
    os._exit(0)
start._fill = filled
sys.exit(start.run(None))
"""


def main() -> int:
    """Print sizes and the ratio of the starts; returns 1 where a limit is passed."""
    return max(_sizes(), _starts())


def _sizes() -> int:
    """What each file weighs, and what the app takes on a disk; in millions of bytes."""
    status = 0
    for file in sorted(DIST.iterdir()) if DIST.is_dir() else []:
        size = file.stat().st_size / 1e6
        limit = next((most for ending, most in LIMITS.items() if file.name.endswith(ending)), None)
        print(f"{size:8.1f} MB  {file.name}" + (f"   (at most {limit:.0f})" if limit else ""))
        status = 1 if limit and size > limit else status
    installed = sum(file.lstat().st_size for file in APP.rglob("*") if not file.is_dir()) / 1e6
    print(f"{installed:8.1f} MB  installed   (at most {INSTALLED_LIMIT:.0f})")
    largest = sorted((file for file in APP.rglob("*") if file.is_file()), key=lambda file: -file.stat().st_size)[:12]
    for file in largest:
        print(f"{'':10}{file.stat().st_size / 1e6:6.1f} MB  {file.relative_to(APP).as_posix()}")
    return 1 if installed > INSTALLED_LIMIT else status


def _starts() -> int:
    """Both in turn, offscreen and on a screen; returns 1 where the frozen one is slower."""
    status = 0
    # The checkout starts as a developer starts it, with what `dev.py run` would have made.
    venv.prepare()
    compiling.compile_stale(venv.PYTHON)
    with tempfile.TemporaryDirectory() as folder, screen() as shown:
        script = Path(folder) / "program.py"
        script.write_text(_PROGRAM, encoding="utf-8")
        beside = APP / MEASURE.name
        shutil.copy2(MEASURE, beside)
        try:
            for title, platform in (
                ("offscreen", {"QT_QPA_PLATFORM": "offscreen"}),
                ("X11", {"QT_QPA_PLATFORM": "xcb", "DISPLAY": shown.name}),
            ):
                status = max(status, _compared(title, beside, script, Path(folder), platform))
        finally:
            beside.unlink()
    return status


def _compared(title: str, frozen: Path, script: Path, folder: Path, platform: dict[str, str]) -> int:
    home = folder / title
    home.mkdir()
    surroundings = smoke.surroundings(home, XDG_RUNTIME_DIR=str(home), **platform)
    ours, theirs = [str(frozen), str(script), ""], [str(venv.PYTHON), "-P", str(script), str(ROOT)]
    _once(ours, surroundings), _once(theirs, surroundings)
    pairs = [(_once(ours, surroundings), _once(theirs, surroundings)) for _ in range(PAIRS)]
    ratio = statistics.median(frozen / checkout for frozen, checkout in pairs)
    medians = [statistics.median(column) for column in zip(*pairs, strict=True)]
    print(f"{title}: frozen {medians[0]:.0f} ms, checkout {medians[1]:.0f} ms, ratio {ratio:.2f} (at most 1.00)")
    return int(ratio > 1.0)


def _once(command: list[str], surroundings: dict[str, str]) -> float:
    """Milliseconds from the call to the painted comparison."""
    begin = time.monotonic()
    surroundings = {**os.environ, **surroundings}
    try:
        done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False, timeout=_PATIENCE)
    except subprocess.TimeoutExpired as late:
        raise Broken(f"a start showed nothing in {_PATIENCE} s: {' '.join(command)}\n{late.stderr!r}") from None
    if not done.stdout.startswith("live "):
        raise Broken(f"a start failed: {' '.join(command)}\n{done.stderr}")
    return (float(done.stdout.split()[1]) - begin) * 1000
