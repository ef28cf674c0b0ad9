"""The terms and the lines of the chosen one as a picture and on paper: all that is listed, unscrolled, up to a stated
number of rows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from desktop_app.engine.concordance import Line
from desktop_app.engine.keyness import TermRow
from desktop_app.exchange.table import Cell
from desktop_app.qt.line_model import Place
from desktop_app.qt.term_model import Part
from desktop_app.qt.typeset import Typeset
from desktop_app.views import wording
from desktop_app.views.plot import Head
from desktop_app.views.term_paint import (
    PAD,
    LinePainter,
    TermPainter,
    line_widths,
    row_height,
    term_widths,
    text,
)
from desktop_app.views.term_words import Names, number, tr

MOST: Final = 100
"""So many terms, and so many lines, are painted at most."""

_WIDTH: Final = 980
_MARGIN: Final = 20


@dataclass(frozen=True, slots=True)
class Shown:
    """What is to be painted: `terms` and `lines` begin those that there are so many of in all; `heading` is over the
    lines, empty where no term is chosen."""

    title: str
    counted: str
    terms: Sequence[TermRow]
    terms_in_all: int
    issues: bool
    heading: str
    lines: Sequence[Line]
    lines_in_all: int


def table(
    rows: Sequence[TermRow], names: Names | None, issues: bool
) -> tuple[tuple[str, ...], Sequence[Sequence[Cell]]]:
    """Terms as a table: both sides' counts and rates, G2 and log ratio, and the issues where terms have some."""
    full = names.full if names else ("", "")
    columns = (
        tr("Term"),
        *(tr("%1: count").replace("%1", name) for name in full),
        *(tr("%1: per 1,000 words").replace("%1", name) for name in full),
        tr("G²"),
        tr("Log ratio"),
        *((tr("Issues"),) if issues else ()),
    )
    return columns, [
        (
            row.text, *row.counts, *row.rates, row.g2, row.ratio,
            *((names.issues(row.issues) if names else "",) if issues else ()),
        )
        for row in rows
    ]  # fmt: skip


class TermPlot:
    """Lays the whole out once and paints it from the painter's origin. Units are pixels."""

    def __init__(self, shown: Shown, terms: TermPainter, lines: LinePainter) -> None:
        self.breaks: list[int] = []
        self.heads: list[Head] = []
        self._look = terms.look
        self._steps: list[tuple[int, Callable[[QPainter, int], None]]] = []
        self._row = row_height(self._look)
        widths = term_widths(self._look.px(_WIDTH), self._look, shown.issues, terms.phrases)
        words = line_widths(shown.lines, lines.phrases, sum(widths), self._look)
        self._width = max(sum(widths), sum(words))
        self._at = _MARGIN
        self._paragraph(shown.title, 18, bold=True)
        self._paragraph(shown.counted, 12)
        self._terms(shown, terms, _columns(widths))
        if shown.heading:
            self._lines(shown, lines, _columns(words))

    @property
    def size(self) -> QSize:
        """How large the whole is."""
        return QSize(self._width + 2 * _MARGIN, self._at + _MARGIN)

    def paint(self, painter: QPainter) -> None:
        """Paint the whole."""
        painter.fillRect(QRectF(0, 0, self.size.width(), self.size.height()), self._look.theme.panel)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for top, paint in self._steps:
            paint(painter, top)

    def _add(self, height: int, paint: Callable[[QPainter, int], None]) -> None:
        self._steps.append((self._at, paint))
        self._at += height
        self.breaks.append(self._at)

    def _paragraph(self, words: str, size: float, *, bold: bool = False) -> None:
        look = self._look
        block = Typeset(words, look.sans(size, bold=bold), self._width - 2 * PAD)
        colour = look.theme.ink if bold else look.theme.grey
        self._add(block.height + 10, lambda painter, top: block.draw(painter, QPointF(_MARGIN + PAD, top), colour))

    def _terms(self, shown: Shown, painting: TermPainter, columns: Sequence[QRectF]) -> None:
        parts = [part for part in Part if columns[part].width()]

        def heads(painter: QPainter, top: int) -> None:
            for part in parts:
                painting.heading(painter, self._box(columns[part], top), part)
            painter.setPen(QPen(self._look.theme.edge, 1))
            y = top + self._row + 0.5
            painter.drawLine(QPointF(_MARGIN, y), QPointF(_MARGIN + self._width, y))

        begin = self._at
        self._add(self._row + 2, heads)
        for row in shown.terms:

            def cells(painter: QPainter, top: int, row: TermRow = row) -> None:
                for part in parts:
                    painting.cell(painter, self._box(columns[part], top), row, part)

            self._add(self._row, cells)
        self._head(begin, begin + self._row + 2)
        self._more(len(shown.terms), shown.terms_in_all)

    def _lines(self, shown: Shown, painting: LinePainter, columns: Sequence[QRectF]) -> None:
        self._at += 12

        def heading(painter: QPainter, top: int) -> None:
            box = QRectF(_MARGIN, top, self._width, self._row)
            align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            text(painter, box, shown.heading, self._look.sans(14, bold=True), align, self._look)

        begin = self._at
        self._add(self._row + 4, heading)
        for line in shown.lines:

            def cells(painter: QPainter, top: int, line: Line = line) -> None:
                for place in Place:
                    painting.cell(painter, self._box(columns[place], top), line, place)

            self._add(self._row, cells)
        self._head(begin, begin + self._row + 4)
        self._more(len(shown.lines), shown.lines_in_all)

    def _head(self, top: int, bottom: int) -> None:
        """What stands between two heights heads all that was added since."""
        self.heads.append(Head(top, bottom, self._at))

    def _more(self, painted: int, in_all: int) -> None:
        if painted < in_all:
            self._paragraph(wording.fill(tr("The first %1 of %2."), number(painted, 0), number(in_all, 0)), 12)

    def _box(self, column: QRectF, top: int) -> QRectF:
        return QRectF(_MARGIN + column.left(), top, column.width(), self._row)


def _columns(widths: Sequence[int]) -> list[QRectF]:
    found, x = [], 0
    for width in widths:
        found.append(QRectF(x, 0, width, 1))
        x += width
    return found
