"""The links of an issue with a hundred cards a side, laid out and painted by the comparison itself, against a frame.

Every card of the first column is linked to one of the second, mostly near it, as an exchange is. Laid out: the room
above cards and the place of every ribbon and label, of all stretches. Painted: the gutter, in a window of the usual
size at many places, and with the whole issue in sight at once.
"""

import os
import random
import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from desktop_app.engine.resolve import Comparison, Desk

FRAME_MS: Final = 1000 / 60
CARDS: Final = 100
SIZE: Final = (733, 806)
"""What a window of 1440 by 900 leaves the comparison."""

ROUNDS: Final = 40


def main() -> None:
    """Print what each part takes, as shares of a frame."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    from desktop_app.shell.start import application

    application()
    comparison = _crowded()
    print(f"an issue with {CARDS} cards a side and {len(comparison.ties)} links; medians as shares of a frame")
    _lay_out(comparison)
    _paint(comparison)
    QApplication.processEvents()


def _crowded() -> "Comparison":
    """The issue: the bundled record's quotes, as many as are wanted, and a link for each of the first side's."""
    from desktop_app.engine.resolve import ViewState, resolve
    from desktop_app.model.dossier import Link, Relation

    desk = _desk()
    choose, issue = random.Random(20210318), "taiwan"
    held = {
        party: [quote for quote in desk.dossier.quotes if quote.holder == party and quote.own_speech]
        for party in ("us", "cn")
    }
    quotes = {
        party: [replace(found[n % len(found)], id=f"{party}-{n}", issues=(issue,)) for n in range(CARDS)]
        for party, found in held.items()
    }
    reason = desk.dossier.links[0].reason
    crowded = _desk(quotes["us"] + quotes["cn"], [])
    first, second = (crowded.held_by(issue, party) for party in ("us", "cn"))
    links = [
        Link(f"l-{n}", second[min(max(n + choose.randint(-2, 2), 0), CARDS - 1)].id, quote.id, relation, reason)
        for n, (quote, relation) in enumerate(zip(first, choose.choices(list(Relation), k=CARDS), strict=True))
    ]
    crowded = _desk(quotes["us"] + quotes["cn"], links)
    return resolve(crowded, ViewState(issue, None, "transcript", "en"))


def _desk(quotes: list | None = None, links: list | None = None) -> "Desk":  # type: ignore[type-arg]
    from desktop_app import paths
    from desktop_app.engine.anchor import anchor_all
    from desktop_app.engine.page import page_of
    from desktop_app.engine.resolve import Desk
    from desktop_app.files.dossier_file import load

    dossier = load(paths.bundled_dossier())
    if quotes is not None and links is not None:
        dossier = replace(dossier, quotes=tuple(quotes), links=tuple(links), positions=())
    anchors = anchor_all(dossier)
    return Desk(dossier, anchors, {source.id: page_of(dossier, source, anchors) for source in dossier.sources})


def _lay_out(comparison: "Comparison") -> None:
    from desktop_app.engine.gaps import added
    from desktop_app.engine.ribbons import Measures, scene
    from desktop_app.engine.stretches import cut

    choose = random.Random(1)
    heights = [[choose.choice((101.0, 123.0, 145.0, 167.0, 230.0)) for _ in range(CARDS)] for _ in (0, 1)]
    tops = [[sum(column[:n]) for n in range(CARDS)] for column in heights]
    ties = comparison.ties
    stretches = cut(CARDS, CARDS, ties.pairs)

    def room() -> None:
        for first, second in stretches:
            links = [(a - first.start, b - second.start) for a, b in ties.inside(first, second)]
            added([tops[0][n] for n in first], [tops[1][n] for n in second], links, 260)

    def places() -> None:
        by = Measures((-1e9, 1e9), 30, 23, 36)
        scene(ties.touching(range(CARDS), range(CARDS)), lambda c, n: (tops[c][n], heights[c][n]), by)

    whole = [(a, b) for a, b in ties.pairs]
    _tell("room above cards, stretch by stretch", room)
    _tell("room above cards, the issue as one", lambda: added(tops[0], tops[1], whole, 260))
    _tell("ends and labels of all ribbons", places)


def _paint(comparison: "Comparison") -> None:
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtWidgets import QApplication

    from desktop_app.files.settings import Settings
    from desktop_app.shell.looks import first_look
    from desktop_app.views.compare import CompareView

    view = CompareView()
    view.resize(*SIZE)
    view.show()
    view.show_comparison(comparison, first_look(Settings(motion=False), "en"), None, {})
    QApplication.processEvents()
    bar, gutter = view.verticalScrollBar(), view._ribbons
    choose = random.Random(2)
    met: list[int] = []

    def anywhere() -> None:
        gutter.repaint()
        met.append(len(gutter.scene.ribbons))

    def elsewhere() -> None:
        bar.setValue(choose.randint(0, bar.maximum()))
        QApplication.processEvents()

    def all_of_them() -> None:
        painter = QPainter(picture)
        gutter.paint_on(painter)
        painter.end()

    _tell("ribbons painted, a window of them", anywhere, elsewhere)
    print(f"    {statistics.mean(met):.0f} ribbons in sight on average")
    _tell("scrolled: cards and ribbons set and painted", elsewhere)
    view.resize(SIZE[0], 40_000)
    QApplication.processEvents()
    picture = QImage(gutter.size(), QImage.Format.Format_RGB32)
    picture.fill(view.palette().window().color())
    print(f"    {len(gutter.scene.ribbons)} ribbons in sight of a window as high as the issue")
    _tell("ribbons painted, the whole issue at once", all_of_them)
    view.close()


def _tell(what: str, act: Callable[[], object], before: Callable[[], object] = lambda: None) -> None:
    took = []
    for _ in range(ROUNDS):
        before()
        begin = time.perf_counter()
        act()
        took.append((time.perf_counter() - begin) * 1000)
    took.sort()
    middle, worst = statistics.median(took), took[-1]
    print(f"  {what:45} {middle / FRAME_MS:5.2f}   (slowest {worst / FRAME_MS:.2f})")
