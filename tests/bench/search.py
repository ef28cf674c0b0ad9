"""Searching at a thousand times the record: what folding costs, how long a full scan takes beside `rg -F -i`, and what
each keystroke in the window costs, from the first moment on.

Times in the window are told as fractions of a frame of a sixtieth of a second.
"""

import gc
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop_app.engine.anchor import anchor_all
from desktop_app.engine.desk import Desk
from desktop_app.engine.page import page_of
from desktop_app.engine.search import Group, Library, Query, library_of
from desktop_app.engine.search_scan import Scan
from desktop_app.model.dossier import Dossier
from tests.bench import grow, scale
from tests.bench.tongues import CHINESE, ENGLISH, KOREAN, Tongue

if TYPE_CHECKING:
    from desktop_app.shell.commander import Commander

FRAME_MS: Final = 1000 / 60
BYTES: Final = 45_000_000
RUNS: Final = 7
FACTOR: Final = 1000

ABSENT: Final = {
    "en": ("quinzel", "nationless", "xq", "unilateral mutual region of"),
    "zh": ("榅桲果园", "我们没有没有的", "鑫"),
    "ko": ("모과 과수원", "협력을 관계를 갸", "갸"),
}
"""Strings that the texts do not hold: with rare letters, with common ones, short, long."""

TYPED: Final = ("rules-based", "the people’s question", "双方问题", "협력을", "zqx", "Vuvuvu harvest")
"""What is typed, letter by letter: found everywhere, nowhere, in one language only, and rarely."""


def main() -> None:
    """Print everything."""
    with tempfile.TemporaryDirectory() as home:
        os.environ |= {"HOME": home, "XDG_CONFIG_HOME": home, "XDG_CACHE_HOME": home, "XDG_STATE_HOME": home}
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _window(Path(home))
        for tongue in (ENGLISH, CHINESE, KOREAN):
            _scan(tongue, Path(home))


# Scanning one text


def _scan(tongue: Tongue, folder: Path) -> None:
    lines = list(_lines(tongue))
    file = folder / f"{tongue.tag}.txt"
    file.write_text("\n".join(lines), "utf-8")
    library = _library(lines)
    begin = time.perf_counter()
    for _ in library.prepare():
        pass
    folded = time.perf_counter() - begin
    characters = sum(map(len, lines))
    print(f"{tongue.tag}: {BYTES // 10**6} MB, {characters:,} characters: folded in {folded:.2f} s", end=" ")
    print(f"({folded / BYTES * 1e9:.0f} ns a byte, {folded / characters * 1e9:.0f} ns a character)")
    for absent in ABSENT[tongue.tag]:
        _compare(library, absent, file)


def _lines(tongue: Tongue) -> Iterator[str]:
    sentences, weighed = tongue.sentences(random.Random(grow.SEED)), 0
    while weighed < BYTES:
        line = tongue.between.join(next(sentences) for _ in range(4))
        weighed += len(line.encode()) + 1
        yield line


def _library(lines: Sequence[str]) -> Library:
    """A library of one source with nothing but these lines."""
    small = grow.dossier(0.1)
    source = replace(small.sources[0], lines=tuple(lines), headings=())
    dossier: Dossier = replace(small, sources=(source,), turns=(), quotes=(), positions=(), links=())
    return Library(Desk(dossier, anchor_all(dossier), {source.id: page_of(dossier, source, {})}))


def _compare(library: Library, absent: str, file: Path) -> None:
    def ours() -> None:
        scan = Scan(library, Query(absent, groups=frozenset({Group.SOURCES})))
        while not scan.done:
            scan.step()
        assert not scan.found, absent

    def theirs() -> None:
        subprocess.run(["rg", "-F", "-i", "-c", "--", absent, str(file)], stdout=subprocess.DEVNULL, check=False)

    mine = statistics.median(_timed(ours) for _ in range(RUNS))
    if shutil.which("rg") is None:
        print(f"  absent {absent!r}: {mine:.1f} ms; rg is not installed")
        return
    beside = statistics.median(_timed(theirs) for _ in range(RUNS))
    print(f"  absent {absent!r}: {mine:5.1f} ms, rg -F -i {beside:5.1f} ms: {mine / beside:.2f} x")


# Typing in the window


def _window(home: Path) -> None:
    from desktop_app.files.settings import Settings
    from desktop_app.shell.filling import fill
    from desktop_app.shell.looks import first_look
    from desktop_app.shell.start import application, new_frame

    application()
    settings = Settings(legend_seen=True, motion=False)
    frame = new_frame(settings)
    frame.resize(1440, 900)
    frame.show()
    cache = Path(os.environ.get(scale.KEPT, home))
    window = fill(frame, settings, first_look(settings, "en"), str(grow.file(FACTOR, cache)), strict=True)
    _settle(lambda: False)
    gc.collect()
    gc.freeze()
    print(f"window at {FACTOR} x: {len(window.session.desk.quotes):,} quotes; a frame is {FRAME_MS:.1f} ms")
    window.finding.open()
    _type(window, TYPED[0], "while texts are still being folded")
    begin = time.perf_counter()
    longest = _settle(lambda: bool(window.finding.searcher and window.finding.searcher.busy))
    print(f"  the rest was folded {time.perf_counter() - begin:.2f} s later, longest block {longest / FRAME_MS:.2f}")
    print(f"  folded texts take {_memory(library_of(window.session.desk)):.0f} MB")
    for words in TYPED:
        _type(window, words, "folded")
    _walk(window)
    frame.close()


def _type(window: "Commander", words: str, when: str) -> None:
    """Type letter by letter; for each the time until the first hit is painted, and the longest block, in frames."""
    panel, searcher = window.finding.panel, window.finding.searcher
    assert panel is not None
    assert searcher is not None
    panel.field.clear()
    _settle(lambda: searcher.busy and when == "folded")
    firsts: list[float] = []
    blocks: list[float] = []
    done: list[float] = []
    for n in range(1, len(words) + 1):
        begin = time.perf_counter()
        first: float | None = None
        block = _timed(partial(panel.field.setText, words[:n]))
        while True:
            seen = panel.model.rowCount() > 0
            block = max(block, _timed(_turn))
            scan = searcher.scan
            assert scan is not None
            # A turn paints all that was there when it began.
            if first is None and seen:
                first = (time.perf_counter() - begin) * 1000
            if scan.done and (first is not None or not panel.model.rowCount()):
                break
        block = max(block, *(_timed(_turn) for _ in range(3)))
        firsts += [first] if first is not None else []
        blocks.append(block)
        done.append((time.perf_counter() - begin) * 1000)
    worst = f"{max(firsts) / FRAME_MS:.2f}" if firsts else "none"
    found = 0 if searcher.scan is None else sum(map(searcher.scan.count, Group))
    print(
        f"  {words!r} ({when}): first hit painted {_median(firsts) / FRAME_MS:.2f} frames (worst {worst}),"
        f" longest block {_median(blocks) / FRAME_MS:.2f} (worst {max(blocks) / FRAME_MS:.2f}),"
        f" all done {_median(done):.0f} ms (worst {max(done):.0f}), {found:,} hits"
    )


def _walk(window: "Commander") -> None:
    """A hundred hits, each until it is painted in its source."""
    assert window.finding.panel is not None
    window.finding.panel.field.setText("question")
    _settle(lambda: bool(window.finding.searcher and window.finding.searcher.busy))

    def walk() -> None:
        window.finding.step(1)
        _turn()

    took = [_timed(walk) for _ in range(100)]
    print(f"  walking: a hit {_median(took) / FRAME_MS:.2f} frames (worst {max(took) / FRAME_MS:.2f})")


def _turn() -> None:
    from PySide6.QtWidgets import QApplication

    QApplication.processEvents()


def _settle(busy: Callable[[], bool]) -> float:
    """Let the window work until it is no longer busy; returns the longest block in milliseconds."""
    longest = max(_timed(_turn) for _ in range(20))
    while busy():
        longest = max(longest, _timed(_turn))
    return longest


def _timed(act: Callable[[], object]) -> float:
    begin = time.perf_counter()
    act()
    return (time.perf_counter() - begin) * 1000


def _median(values: Sequence[float]) -> float:
    return statistics.median(values) if values else 0.0


def _memory(library: Library) -> float:
    """The memory that folded texts take, in MB."""
    texts = [*library.sources.values(), library.short(Group.QUOTES, "")]
    strings = [each for text in texts for each in text.chunks]
    strings += [words or "" for text in library.sources.values() for words in text.words]
    tables = [table for text in texts for table in (text.starts, text.bases)]
    return sum(map(sys.getsizeof, [*strings, *tables])) / 10**6
