"""Presenting the bundled lesson: from F5 to the first frame that the audience sees, from a key to its pixels, and a
thousand steps with what they leave behind.

The window is what a teacher has open; frames are those that the audience's window really painted.
"""

import gc
import os
import sys
import tempfile
import time
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from desktop_app.shell.commander import Commander
    from desktop_app.views.audience import Audience

STARTS: Final = 12
STEPS: Final = 1000
SIZE: Final = (1440, 900)
WARM_UP: Final = 150
"""Steps after which every page was seen once and caches are full: what grows later is a leak."""


def main() -> None:
    """Print milliseconds and megabytes."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ |= {"HOME": home, "XDG_CONFIG_HOME": home, "XDG_CACHE_HOME": home, "XDG_STATE_HOME": home}
        _measure()


def _measure() -> None:
    from PySide6.QtWidgets import QApplication

    from desktop_app import paths
    from desktop_app.files.settings import Settings
    from desktop_app.shell.filling import fill
    from desktop_app.shell.looks import first_look
    from desktop_app.shell.start import application, new_frame

    application()
    settings = Settings(legend_seen=True, motion=False)
    frame = new_frame(settings)
    frame.resize(*SIZE)
    frame.show()
    commander = fill(frame, settings, first_look(settings, "en"), paths.BUNDLED)
    QApplication.processEvents()
    starts = [_start(commander) for _ in range(STARTS)]
    print(f"{QApplication.platformName()}, audience {_audience(commander).width()}x{_audience(commander).height()}")
    print(f"  F5 to the first frame: {starts[0]:5.0f} ms the first time, with all that is imported")
    print(f"                         {_share(starts[1:], 0.5):5.0f} ms median later, {max(starts[1:]):.0f} ms at most")
    commander.presenting.switch()  # with the presenter's window beside it, as it is used
    _walk(commander, WARM_UP)
    before = _resident()
    keys = _walk(commander, STEPS)
    growth = _resident() - before
    print(
        f"  key to its pixels:     {_share(keys, 0.5):5.1f} ms p50, {_share(keys, 0.95):.1f} p95, {max(keys):.1f} max"
    )
    print(f"  {STEPS} steps: {growth:+.1f} MB")
    commander.presenting.end()
    frame.close()


def _start(commander: "Commander") -> float:
    """Milliseconds from F5 to the first frame of the audience's window."""
    from PySide6.QtWidgets import QApplication

    commander.presenting.end()
    QApplication.processEvents()
    begin = time.perf_counter()
    commander.actions["present"].trigger()
    audience = _audience(commander)
    while not audience.frames:
        QApplication.processEvents()
    return (time.perf_counter() - begin) * 1000


def _audience(commander: "Commander") -> "Audience":
    assert commander.presenting.audience is not None
    return commander.presenting.audience


def _walk(commander: "Commander", steps: int) -> list[float]:
    """Milliseconds from each key to the frame it leads to, forth through the lesson and again from its beginning; a
    person's pause between keys is the time in which the next page is painted ahead."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    audience, show = _audience(commander), commander.presenting.show
    assert show is not None
    took = []
    for _ in range(steps):
        key = Qt.Key.Key_PageDown if show.after() is not None else Qt.Key.Key_Home
        for _ in range(3):
            QApplication.processEvents()
        frames, begin = audience.frames, time.perf_counter()
        QTest.keyClick(audience, key)
        while audience.frames == frames:
            QApplication.processEvents()
        took.append((time.perf_counter() - begin) * 1000)
    return took


def _share(values: list[float], share: float) -> float:
    return sorted(values)[min(int(len(values) * share), len(values) - 1)]


def _resident() -> float:
    """Megabytes in memory; 0 where the system does not say."""
    gc.collect()
    if not sys.platform.startswith("linux"):
        return 0.0
    with open("/proc/self/statm", encoding="ascii") as told:
        return int(told.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
