"""A passage with its hit, set in a few lines: cut between words at both ends, the hits bold and underlined."""

from bisect import bisect_left
from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from desktop_app.engine.search import parts_words
from desktop_app.engine.search_rows import Passage
from desktop_app.engine.textindex import Utf16Map
from desktop_app.engine.visible import shown
from desktop_app.model.dossier import Span

_LEAD: Final = 0.6
"""How much of a line may stand before the hit, even where more could follow it than there is room for."""

_FULL: Final = 0.85
"""How much of the lines' length can be counted on, since they break between words."""

_CUT: Final = "…"


class PassageLayout:
    """As much of a passage as goes into `lines` lines of `width` pixels, with the first hit always in it."""

    def __init__(self, passage: Passage, font: QFont, width: float, lines: int) -> None:
        self._font, self._width, self._lines = font, max(width, 1.0), lines
        self._hits = passage.hits
        text = shown(passage.text)
        hit = passage.hits[0]
        for start in (self._start(text, hit), hit.start):
            lead = f"{_CUT} " if start or passage.cut_before else ""
            self._layout, end = self._fitted(lead, text, start, passage.cut_after)
            if end >= hit.end:
                break

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Paint it with the painter's pen; `at` is its top left corner."""
        self._layout.draw(painter, at)

    @property
    def text(self) -> str:
        """What is shown, with the signs that say where something was left out."""
        return self._layout.text()

    @property
    def height(self) -> int:
        """The height of its lines in pixels."""
        return round(self.lines * QFontMetricsF(self._font).height())

    @property
    def lines(self) -> int:
        """How many lines it takes."""
        return self._layout.lineCount()

    def _start(self, text: str, hit: Span) -> int:
        """From where on the text is shown: between words, so far before the hit as there is room."""
        metrics = QFontMetricsF(self._font)
        rest = self._width * self._lines * _FULL - metrics.horizontalAdvance(text[hit.start :])
        room = max(rest, self._width * _LEAD * min(self._lines - 1, 1))
        edges = _edges(text, 0, hit.start)
        found = bisect_left(edges, True, key=lambda at: metrics.horizontalAdvance(text[at : hit.start]) <= room)
        return edges[found] if found < len(edges) else hit.start

    def _fitted(self, lead: str, text: str, start: int, cut: bool) -> tuple[QTextLayout, int]:
        """The layout of the longest part from `start` on that fits, and where in the text it ends."""
        whole = self._laid_out(lead, text, start, len(text), _CUT if cut else "")
        if whole.lineCount() <= self._lines:
            return whole, len(text)
        last = whole.lineAt(self._lines - 1)
        seen = Utf16Map(lead + text[start:]).to_code_point(last.textStart() + last.textLength())
        end = start + seen - len(lead)
        edges = _edges(text, start + 1, end) or [end]
        for at in reversed(edges):
            made = self._laid_out(lead, text, start, at, _CUT)
            if made.lineCount() <= self._lines:
                return made, at
        end = max(end - 2, start + 1)
        return self._laid_out(lead, text, start, end, _CUT), end

    def _laid_out(self, lead: str, text: str, start: int, end: int, tail: str) -> QTextLayout:
        body = lead + text[start:end].rstrip() + tail
        layout = QTextLayout(body, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats(Utf16Map(body), len(lead) - start, len(body) - len(tail)))
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._width)
            line.setPosition(QPointF(0, top))
            top += QFontMetricsF(self._font).height()
        layout.endLayout()
        return layout

    def _formats(self, units: Utf16Map, shift: int, end: int) -> list[QTextLayout.FormatRange]:
        made = []
        for hit in (Span(hit.start + shift, min(hit.end + shift, end)) for hit in self._hits):
            if 0 <= hit.start < hit.end:
                piece = QTextLayout.FormatRange()
                piece.start = units.to_utf16(hit.start)
                piece.length = units.to_utf16(hit.end) - piece.start
                piece.format = _marked()
                made.append(piece)
        return made


def _marked() -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontWeight(QFont.Weight.Bold)
    form.setFontUnderline(True)
    return form


def _edges(text: str, start: int, end: int) -> list[int]:
    """The places between words, each before a word or after one, from `start` to `end`."""
    inner = range(max(start, 1), min(end, len(text) - 1) + 1)
    edges = [at for at in inner if parts_words(text[at - 1], text[at]) and not text[at].isspace()]
    return [0, *edges] if start == 0 else edges
