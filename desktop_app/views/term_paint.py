"""How a term and a line of a concordance are painted, on the screen, in a picture and on paper alike."""

import math
from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from desktop_app.engine.concordance import Line
from desktop_app.engine.keyness import TermRow
from desktop_app.engine.visible import shown
from desktop_app.model.dossier import Side
from desktop_app.qt.line_model import LinePhrases, Place
from desktop_app.qt.look import Look
from desktop_app.qt.term_model import Part, TermPhrases
from desktop_app.views.slim import TARGET
from desktop_app.views.term_words import rate

PAD: Final = 8
"""Space inside a cell on either side, in pixels."""

SIDES: Final = (Side.FIRST, Side.SECOND)

_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_END: Final = Qt.TextElideMode.ElideRight
_BEGIN: Final = Qt.TextElideMode.ElideLeft
_FIGURE: Final = 40
_BAR: Final = 11
_SAID: Final = 14.5
_SMALL: Final = 12
_BEFORE_NAME: Final = 16
_CLOSE: Final = 3
_WIDEST_SIDE: Final = 130
_WIDEST_RATIO: Final = "−0.00"
_FIRST: Final = 14
_SURE: Final = 3.84
"""Below this G2 a difference may well be chance; it is written in grey."""


def row_height(look: Look) -> int:
    """The height of a row of either table, in pixels."""
    return max(look.px(25), TARGET)


def term_widths(width: int, look: Look, issues: bool, phrases: TermPhrases) -> list[int]:
    """The widths of the columns of terms within a width, in pixels; more where that is too narrow for them.

    The sides' names head their columns and stand beside the ratio: two parties that begin alike are to be told apart.
    """
    names = [phrases.heading(part) for part in (Part.FIRST, Part.SECOND)]
    named_by = _widest((f"{name} ▼" for name in names), look.sans(12, bold=True)) + 2 * PAD
    side = max(look.px(58), min(named_by, look.px(_WIDEST_SIDE)))
    told = _widest((f"{_WIDEST_RATIO} {name}" for name in names), look.sans(13)) + 2 * PAD + 4
    ratio = max(look.px(106), min(told, look.px(_WIDEST_SIDE) + look.px(50)))
    fixed = {Part.FIRST: side, Part.SECOND: side, Part.G2: look.px(66), Part.RATIO: ratio}
    rest = width - sum(fixed.values())
    rates = min(max(round(rest * (0.42 if issues else 0.55)), look.px(150)), look.px(420))
    named = max(round(rest * 0.24), look.px(110)) if issues else 0
    term = max(rest - rates - named, look.px(140))
    return [{Part.TERM: term, Part.RATES: rates, Part.ISSUES: named, **fixed}[part] for part in Part]


def line_widths(lines: Sequence[Line], phrases: LinePhrases, width: int, look: Look) -> list[int]:
    """The widths of the columns for some lines within a width, in pixels; more where that is too narrow for them."""
    app = look.sans(_SMALL)
    who = min(_widest({phrases.who(line) for line in lines}, app) + _BEFORE_NAME + PAD, look.px(230))
    where = min(_widest({phrases.where(line) for line in lines}, app) + 2 * PAD, look.px(230))
    by_language: dict[str, set[str]] = {}
    for line in lines:
        by_language.setdefault(phrases.language(line), set()).add(line.word)
    faces = {language: look.serif(_SAID, bold=True, language=language) for language in by_language}
    widest = max((_widest(words, faces[language]) for language, words in by_language.items()), default=0)
    middle = min(widest + 2 * _CLOSE + 2, round(width * 0.3))
    left = max((width - who - where - middle) // 2, look.px(120))
    right = max(width - who - where - middle - left, look.px(120))
    return [who, left, middle, right, where]


class TermPainter:
    """Paints the cells of terms. `widest` is the rate that fills half a bar."""

    def __init__(self, look: Look, phrases: TermPhrases, widest: float) -> None:
        self.look, self.phrases, self._widest = look, phrases, widest

    def cell(self, painter: QPainter, box: QRectF, row: TermRow, part: Part, *, bold: bool = False) -> None:
        """One cell in a box."""
        if part is Part.RATES:
            self._rates(painter, box, row)
            return
        look = self.look
        serif, quiet = part is Part.TERM, part is Part.ISSUES
        font = look.serif(15, bold=bold, language=self.phrases.written) if serif else look.sans(12 if quiet else 13)
        align = _LEFT if serif or quiet else _RIGHT
        unsure = part in (Part.G2, Part.RATIO) and row.g2 < _SURE
        room = box.adjusted(_FIRST - PAD if serif else 0, 0, -4 if part is Part.RATIO else 0, 0)
        colour = look.theme.grey if unsure else look.theme.ink
        text(painter, room, self.phrases.cell(row, part), font, align, look, colour=colour)
        if part is Part.RATIO and not unsure:
            bar = QRectF(box.right() - 7, box.top() + 6, 3, box.height() - 12)
            painter.fillRect(bar, look.theme.side(SIDES[row.leaning]))

    def _rates(self, painter: QPainter, box: QRectF, row: TermRow) -> None:
        """Both rates outwards from the middle, the first side's to the left, each with its figure."""
        look = self.look
        figure, axis = look.px(_FIGURE), round(box.center().x())
        reach = max(box.width() / 2 - figure - PAD, 8)
        high = look.px(_BAR)
        top = round(box.center().y() - high / 2)
        font = look.sans(12)
        for n, way in ((0, -1), (1, 1)):
            length = reach * row.rates[n] / self._widest if self._widest else 0.0
            length = max(length, 2.0) if row.rates[n] else 0.0
            left = axis - length if way < 0 else axis + 1
            painter.fillRect(QRectF(left, top, length, high), look.theme.side(SIDES[n]))
            edge = axis + way * (length + 5)
            room = QRectF(edge - figure if way < 0 else edge, box.top(), figure, box.height())
            painter.setFont(font)
            painter.setPen(look.theme.ink if row.rates[n] else look.theme.grey)
            painter.drawText(room, _RIGHT if way < 0 else _LEFT, rate(row.rates[n]))
        painter.setPen(QPen(look.theme.edge, 1))
        painter.drawLine(QPointF(axis + 0.5, box.top() + 3), QPointF(axis + 0.5, box.bottom() - 3))

    def heading(self, painter: QPainter, box: QRectF, part: Part, arrow: str = "") -> None:
        """A column's name, with an arrow where it is sorted by."""
        look = self.look
        text_align = _LEFT if part in (Part.TERM, Part.ISSUES) else _RIGHT
        align = Qt.AlignmentFlag.AlignCenter if part is Part.RATES else text_align
        colour = look.theme.ink if arrow else look.theme.grey
        named = f"{self.phrases.heading(part)} {arrow}".strip()
        room = box.adjusted(_FIRST - PAD if part is Part.TERM else 0, 0, -4 if part is Part.RATIO else 0, 0)
        text(painter, room, named, look.sans(12, bold=True), align, look, colour=colour)


class LinePainter:
    """Paints the cells of lines."""

    def __init__(self, look: Look, phrases: LinePhrases) -> None:
        self.look, self.phrases = look, phrases

    def cell(self, painter: QPainter, box: QRectF, line: Line, place: Place) -> None:
        """One cell in a box; the contexts meet the keyword."""
        look, language, app = self.look, self.phrases.language(line), self.look.sans(_SMALL)
        said = look.serif(_SAID, language=language)
        match place:
            case Place.WHO:
                bar = QRectF(box.left() + 6, box.top() + 4, 4, box.height() - 8)
                painter.fillRect(bar, look.theme.side(SIDES[line.side]))
                text(painter, box.adjusted(_BEFORE_NAME, 0, 0, 0), self.phrases.who(line), app, _LEFT, look, inset=0)
            case Place.LEFT:
                text(painter, box, line.left.strip(), said, _RIGHT, look, elide=_BEGIN, inset=_CLOSE)
            case Place.WORD:
                font = look.serif(_SAID, bold=True, language=language)
                text(painter, box, line.word, font, Qt.AlignmentFlag.AlignCenter, look, inset=_CLOSE)
            case Place.RIGHT:
                text(painter, box, line.right.strip(), said, _LEFT, look, inset=_CLOSE)
            case Place.WHERE:
                text(painter, box, self.phrases.where(line), app, _LEFT, look, colour=look.theme.grey)


def _widest(texts: Iterable[str], font: QFont) -> int:
    metrics = QFontMetricsF(font)
    return math.ceil(max((metrics.horizontalAdvance(shown(text)) for text in texts), default=0.0))


def text(
    painter: QPainter,
    box: QRectF,
    words: str,
    font: QFont,
    align: Qt.AlignmentFlag,
    look: Look,
    *,
    elide: Qt.TextElideMode = _END,
    inset: float = PAD,
    colour: QColor | None = None,
) -> None:
    """A line of text in a box, shortened where it does not fit."""
    room = box.adjusted(inset, 0, -inset, 0)
    painter.setFont(font)
    painter.setPen(look.theme.ink if colour is None else colour)
    painter.drawText(room, align, QFontMetricsF(font).elidedText(shown(words), elide, room.width()))
