"""A thousand random issue changes and jumps on the bundled dossier, each until painted, against a plain repaint of the
same window."""

import gc
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

FRAME_MS: Final = 1000 / 60
JUMPS: Final = 1000
SIZE: Final = (1440, 900)


def main() -> None:
    """Print the percentiles in milliseconds, as multiples of a frame and of a repaint."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as home:
        os.environ |= {"HOME": home, "XDG_CONFIG_HOME": home, "XDG_CACHE_HOME": home, "XDG_STATE_HOME": home}
        _measure()


def _measure() -> None:
    from PySide6.QtWidgets import QApplication, QWidget

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
    session = commander.session
    QApplication.processEvents()
    issues, quotes = list(session.desk.issues), list(session.desk.quotes)
    choose = random.Random(20210318)
    steps: list[tuple[Callable[[str], None], str]] = [
        (session.go_to_issue, choose.choice(issues))
        if choose.random() < 0.5
        else (session.go_to_quote, choose.choice(quotes))
        for _ in range(JUMPS)
    ]
    for issue in issues:  # every issue once: the first sight of a glyph or a card is not what a jump costs
        session.go_to_issue(issue)
        QApplication.processEvents()
    gc.collect()
    gc.freeze()
    shown = [widget for widget in frame.findChildren(QWidget) if widget.isVisible()]
    repaints = [_timed(lambda: _repaint(shown)) for _ in range(200)]
    jumps = [_timed(lambda go=go, to=to: _jump(go, to)) for go, to in steps]  # type: ignore[misc]
    _report(repaints, jumps)
    frame.close()


def _jump(go: Callable[[str], None], to: str) -> None:
    from PySide6.QtWidgets import QApplication

    go(to)
    QApplication.processEvents()


def _repaint(shown: list["QWidget"]) -> None:
    from PySide6.QtWidgets import QApplication

    for widget in shown:
        widget.update()
    QApplication.processEvents()


def _timed(act: Callable[[], None]) -> float:
    begin = time.perf_counter()
    act()
    return (time.perf_counter() - begin) * 1000


def _report(repaints: list[float], jumps: list[float]) -> None:
    repaint = statistics.median(repaints)
    print(f"window {SIZE[0]}x{SIZE[1]}, a plain repaint {repaint:.1f} ms (median), {sys.platform}")
    for name, share in (("p50", 0.50), ("p95", 0.95), ("p99", 0.99), ("max", 1.0)):
        took = sorted(jumps)[min(int(len(jumps) * share), len(jumps) - 1)]
        print(f"  {name}: {took:5.1f} ms = {took / FRAME_MS:.2f} frames = {took / repaint:.1f} repaints")
