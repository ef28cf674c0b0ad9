"""One measurement of one file, in a process of its own: `python -m tests.bench.scale_probe loads|steps|window FILE`.

Prints one line of JSON: seconds, and memory in megabytes.
"""

import gc
import io
import json
import os
import random
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    from desktop_app.shell.commander import Commander

T = TypeVar("T")
Pairs = tuple[list[float], list[float]]
"""Seconds that repaints took, and jumps."""

JUMPS: Final = 400
LIMIT: Final = 10**9
SIZE: Final = (1440, 900)
_FIRST: Final = frozenset({"format", "place", "date"})


class Laps:
    """Seconds of processor time, by name."""

    def __init__(self) -> None:
        self.taken: dict[str, float] = {}

    def time(self, name: str, act: Callable[[], T]) -> T:
        """Do something and note how long it took."""
        begin = time.process_time()
        made = act()
        self.taken[name] = time.process_time() - begin
        return made


def loads(file: Path) -> dict[str, Any]:
    """A bare `json.loads` of the file's bytes."""
    gc.disable()
    data, laps = file.read_bytes(), Laps()
    laps.time("loads", lambda: json.loads(data))
    return laps.taken


def steps(file: Path) -> dict[str, Any]:
    """Each step of opening by itself, as the two processes take them."""
    gc.disable()
    from desktop_app.engine.anchor import anchor_all
    from desktop_app.engine.check import problems
    from desktop_app.engine.desk import Desk
    from desktop_app.engine.overview import overview
    from desktop_app.engine.page import pages_of
    from desktop_app.engine.utterances import own_words
    from desktop_app.files import parcel
    from desktop_app.files.schema import validate
    from desktop_app.files.strictjson import skim
    from desktop_app.model.dossier import Dossier

    validate({})  # its library is loaded and its rules are made
    data, laps = file.read_bytes(), Laps()
    seen = laps.time("scan", lambda: skim(data, LIMIT, _FIRST))
    checked = laps.time("validate", lambda: validate(seen, data))
    assert isinstance(checked, Dossier)
    dossier: Dossier = checked
    assert not laps.time("check", lambda: problems(dossier))
    anchors = laps.time("anchor", lambda: anchor_all(dossier))
    pipe = io.BytesIO()
    made = parcel.Unpacking()

    def pack() -> None:
        for piece in parcel.pieces(dossier, anchors):
            parcel.write(piece, pipe)
        pipe.seek(0)

    def unpack() -> Dossier:
        while (piece := parcel.read(pipe)) is not None:
            made.take(piece)
        return made.dossier()

    laps.time("pack", pack)
    dossier = laps.time("unpack", unpack)
    pages = laps.time("pages", lambda: pages_of(dossier, made.anchors))
    desk = laps.time("desk", lambda: Desk(dossier, made.anchors, pages))
    laps.time("words", lambda: [own_words(desk, party.id) for party in dossier.parties])
    laps.time("rows", lambda: overview(desk, "en"))
    return laps.taken


def window(file: Path) -> dict[str, Any]:
    """The file opened in a window that is in use, then read in, then opened again and cancelled."""
    commander = _commander()
    before = _resident("VmRSS")
    found = _opened(commander, str(file))
    found |= {"resident_before": before, "resident": _resident("VmRSS"), "peak": _resident("VmHWM")}
    dossier = commander.session.opened.dossier
    found |= {
        "quotes": len(dossier.quotes),
        "text": sum(len(source.text.encode()) for source in dossier.sources),
        "model": _size(dossier),
        "jumps": _jumps(commander),
        "cancelled": _cancelled(commander, str(file)),
    }
    commander.frame.close()
    return found


def _commander() -> "Commander":
    from PySide6.QtWidgets import QApplication

    from desktop_app import paths
    from desktop_app.files.settings import Settings
    from desktop_app.shell.filling import fill
    from desktop_app.shell.looks import first_look
    from desktop_app.shell.start import application, new_frame

    application()
    settings = Settings(legend_seen=True, motion=False, max_bytes=LIMIT)
    frame = new_frame(settings)
    frame.resize(*SIZE)
    frame.show()
    commander = fill(frame, settings, first_look(settings, "en"), paths.BUNDLED)
    QApplication.processEvents()
    return commander


def _opened(commander: "Commander", name: str) -> dict[str, Any]:
    """Open a file while a timer of a millisecond looks how long it is kept waiting."""
    import resource

    from PySide6.QtCore import QEventLoop, Qt, QTimer

    arrivals, loop = commander.arrivals, QEventLoop()
    gaps, other = [(0.0, 0.0)], [0.0]
    last = [time.perf_counter(), time.process_time()]
    began, shown = tuple(last), [0.0, 0.0]

    def tick() -> None:
        now = time.perf_counter(), time.process_time()
        gaps.append((now[0] - last[0], now[1] - last[1]))
        last[:] = now
        if arrivals.busy and (pid := arrivals.opener.process()) is not None:
            other[0] = max(other[0], _resident("VmHWM", str(pid)))
        elif not arrivals.busy and not shown[0]:
            shown[:] = now
            QTimer.singleShot(1500, loop.quit)  # what was open is freed meanwhile

    timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start()
    QTimer.singleShot(0, lambda: commander.open_file(name))
    QTimer.singleShot(0, lambda: None)
    QTimer.singleShot(20, lambda: None)
    loop.exec()
    timer.stop()
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert commander.session.opened.file == name
    return {
        "opened": shown[0] - began[0],
        "cpu_window": shown[1] - began[1],
        "cpu_other": used.ru_utime + used.ru_stime,
        "gap": max(wall for wall, _ in gaps),
        "gap_cpu": max(cpu for _, cpu in gaps),
        "peak_other": other[0],
        "show": _shown(commander),
    }


def _shown(commander: "Commander") -> float:
    """Seconds until the dossier that is open is shown again as if it were new."""
    from PySide6.QtWidgets import QApplication

    begin = time.process_time()
    commander.session.open(commander.session.opened)
    QApplication.processEvents()
    return time.process_time() - begin


def _jumps(commander: "Commander") -> dict[str, Pairs]:
    """Jumps to quotes until painted, each followed by a repaint of what is then seen: repaints and jumps, in the reader
    with its ruler by source, and at last in the whole window."""
    from PySide6.QtWidgets import QApplication, QWidget

    pane, session = commander.workspace.source, commander.session
    draw, found = random.Random(20210318), {}

    def repaint(widgets: list[QWidget]) -> None:
        for widget in widgets:
            widget.update()
        QApplication.processEvents()

    def reveal(quote: str) -> None:
        span = session.desk.anchors[quote].span
        assert span is not None
        pane.text.reveal(span)
        QApplication.processEvents()

    def go(quote: str) -> None:
        session.go_to_quote(quote)
        QApplication.processEvents()

    def measured(jump: Callable[[str], None], quotes: list[str], widgets: list[QWidget]) -> Pairs:
        for quote in draw.choices(quotes, k=50):  # the first sight of a glyph is not what a jump costs
            jump(quote)
        gc.collect()
        gc.freeze()
        repaints, jumps = [], []
        for quote in draw.choices(quotes, k=JUMPS):
            jumps.append(_took(partial(jump, quote)))
            repaints.append(_took(partial(repaint, widgets)))
        return repaints, jumps

    for source, page in session.desk.pages.items():
        session.go_to_source(source)
        found[source] = measured(reveal, [m.quote for m in page.marks.marks], [pane.text.viewport(), pane.ruler])
    shown = [widget for widget in commander.frame.findChildren(QWidget) if widget.isVisible()]
    return {**found, "window": measured(go, list(session.desk.quotes), shown)}


def _took(act: Callable[[], object]) -> float:
    begin = time.thread_time()
    act()
    return time.thread_time() - begin


def _cancelled(commander: "Commander", name: str) -> float:
    """Open a file, give it up in the midst of it, and see how long the other process lives on."""
    from PySide6.QtWidgets import QApplication

    before = commander.session.opened
    commander.open_file(name)
    if not commander.arrivals.busy:
        return 0.0
    while (pid := commander.arrivals.opener.process()) is None or _resident("VmRSS", str(pid)) < 20:
        QApplication.processEvents()
    begin = time.perf_counter()
    commander.arrivals.cancel()
    while _lives(pid):
        time.sleep(0.0002)
    took = time.perf_counter() - begin
    QApplication.processEvents()
    assert commander.session.opened is before
    return took


def _lives(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


def _resident(what: str, pid: str = "self") -> float:
    """Megabytes, by the name that the kernel gives them; 0 where nothing is known."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
        return int(status.split(f"{what}:")[1].split()[0]) / 1024
    except (OSError, IndexError):
        return 0.0


def _size(root: object) -> int:
    """How many bytes the values of a dossier take up, each counted once."""
    from dataclasses import fields, is_dataclass

    seen: set[int] = set()
    todo, total = [root], 0
    while todo:
        value = todo.pop()
        if id(value) in seen:
            continue
        seen.add(id(value))
        total += sys.getsizeof(value)
        if is_dataclass(value):
            todo += (getattr(value, f.name) for f in fields(value))
        elif isinstance(value, dict):
            todo += (*value, *value.values())
        elif isinstance(value, tuple):
            todo += value
    return total


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    act = {"loads": loads, "steps": steps, "window": window}[sys.argv[1]]
    print(json.dumps(act(Path(sys.argv[2]))))
