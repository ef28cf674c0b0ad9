"""Start-up against a bare PySide6 window with one label, started the same way in turn: from the process's start to the
paint.

The app is measured three ways: with the picture of its last view kept from the run before (the usual start), without
one, and until the live comparison is painted, whatever was shown before.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

ROOT: Final = Path(__file__).resolve().parents[2]
PAIRS: Final = 10

FLOOR: Final = """
import os, sys, time
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
class Label(QLabel):
    def paintEvent(self, event):
        super().paintEvent(event)
        from PySide6.QtCore import QTimer
        QTimer.singleShot(0, done)
def done():
    print("first", time.monotonic(), flush=True)
    known = os.path.exists("/proc/self/status")
    print("rss", open("/proc/self/status").read().split("VmHWM:")[1].split()[0] if known else 0, flush=True)
    os._exit(0)
app = QApplication(sys.argv); window = QMainWindow(); window.resize(1440, 900)
label = Label("The quick brown fox jumps over the lazy dog. " * 40); label.setWordWrap(True)
window.setCentralWidget(label); window.show(); app.exec()
"""

APP: Final = """
import os, sys, time
sys.path.insert(0, sys.argv.pop(1))
from desktop_app import cli
def tell(what):
    print(what, time.monotonic(), flush=True)
def end():
    known = os.path.exists("/proc/self/status")
    print("rss", open("/proc/self/status").read().split("VmHWM:")[1].split()[0] if known else 0, flush=True)
    os._exit(0)
import gc
gc.disable()
from desktop_app import display
if display.problem():
    sys.exit(3)
from desktop_app.shell import start
fill, settle, picture = start._fill, start._settle, start.lastview.picture
def looked_up(*args):
    found = picture(*args)
    if found is not None:
        print("picture", 0, flush=True)
    return found
def filled(*args, **more):
    tell("first")
    fill(*args, **more)
    start.QTimer.singleShot(0, lambda: tell("live"))
def settled(frame, commander):
    settle(frame, commander)
    start.QTimer.singleShot(200, end)
start.lastview.picture, start._fill, start._settle = looked_up, filled, settled
sys.exit(start.run(None))
"""


@dataclass(frozen=True, slots=True)
class Run:
    """One start: milliseconds to the first paint and to the live comparison, peak memory in megabytes, whether a
    picture was shown."""

    first: float
    live: float
    memory: float
    picture: bool


def main() -> None:
    """Print the ratios under the platform given, and under Xvfb too where there is one."""
    _measure("offscreen", {"QT_QPA_PLATFORM": "offscreen"})
    if shutil.which("Xvfb"):
        read, write = os.pipe()
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
            pass_fds=(write,),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            number = os.read(read, 16).decode().strip()
            _measure("Xvfb", {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"})
        finally:
            server.terminate()
            server.wait()


def _measure(title: str, platform: dict[str, str]) -> None:
    with tempfile.TemporaryDirectory() as home:
        environment = {
            "PATH": os.environ.get("PATH", ""),
            "HOME": home,
            "LANG": "C.UTF-8",
            "XDG_RUNTIME_DIR": home,
            **platform,
        }
        _run(FLOOR, environment), _run(APP, environment)
        usual, bare = [], []
        for _ in range(PAIRS):
            usual.append((_run(FLOOR, environment), _run(APP, environment)))
            shutil.rmtree(Path(home) / ".cache", ignore_errors=True)
            bare.append((_run(FLOOR, environment), _run(APP, environment)))
    floor = statistics.median(run.first for run, _ in usual)
    print(f"{title}: bare window {floor:.0f} ms; {PAIRS} interleaved pairs; medians of the ratios to it")
    shown = sum(app.picture for _, app in usual)
    print(f"  last view's picture, painted        {_ratio(usual, 'first'):.2f}   ({shown} of {PAIRS} starts had one)")
    print(f"  first paint without a picture       {_ratio(bare, 'first'):.2f}")
    live, unaided = _ratio(usual, "live"), _ratio(bare, "live")
    print(f"  live comparison with its source     {live:.2f}   (without a picture {unaided:.2f})")
    memory = statistics.median(app.memory / run.memory for run, app in usual)
    print(f"  peak memory                         {memory:.2f}")


def _ratio(pairs: list[tuple[Run, Run]], what: Literal["first", "live"]) -> float:
    return statistics.median((app.live if what == "live" else app.first) / floor.first for floor, app in pairs)


def _run(program: str, environment: dict[str, str]) -> Run:
    begin = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-P", "-c", program, str(ROOT)], env=environment, capture_output=True, text=True, check=False
    )
    told = dict(line.split(" ", 1) for line in done.stdout.splitlines() if " " in line)
    if "first" not in told:
        raise SystemExit(f"a start failed: {done.stderr}")
    first = (float(told["first"]) - begin) * 1000
    live = (float(told["live"]) - begin) * 1000 if "live" in told else first
    return Run(first, live, float(told["rss"]) / 1024, "picture" in told)
