"""Texts set in lines for paper.

Everything on paper is measured in tenths of a point, whatever it is painted on, so that a file, a printer and a preview
break lines and pages alike. Texts go out as texts: what is painted can be searched and copied in a PDF.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from desktop_app.engine.handout import Mark, Run, Runs
from desktop_app.engine.textindex import Utf16Map
from desktop_app.engine.visible import shown
from desktop_app.model.dossier import Side
from desktop_app.qt.look import Look, Theme

POINT: Final = 10.0
"""Units of a point."""

Paint = Callable[[QPainter, float, float], None]
"""Paints something with its upper left corner at a place."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A line of text, or another thing that no page break cuts: its height and how it is painted."""

    height: float
    paint: Paint


@dataclass(frozen=True, slots=True)
class Type:
    """How a text is set: its face, size in points, boldness, colour and line distance in sizes."""

    serif: bool
    size: float
    bold: bool = False
    grey: bool = False
    leading: float = 1.5

    def font(self, look: Look, language: str, *, bold: bool = False) -> QFont:
        """The font for a language; `look` must be one for paper (see `paper_look`)."""
        face = look.serif if self.serif else look.sans
        return face(self.size, bold=self.bold or bold, language=language)


@dataclass(frozen=True, slots=True)
class Emphasis:
    """How emphasised words are marked: whose colour, and whether others report them."""

    side: Side | None = None
    dashed: bool = False


def paper_look(theme: Theme, language: str) -> Look:
    """A look whose sizes are points and whose pixels are the units of paper."""
    return Look(theme, round(100 * POINT), language, motion=False)


def lines(
    runs: Runs, kind: Type, look: Look, width: float, *, emphasis: Emphasis | None = None, indent: float = 0
) -> list[Strip]:
    """A text as lines of a width; `indent` moves all lines to the right."""
    emphasis = emphasis or Emphasis()
    set_text = _Set(runs, kind, look, max(width - indent, POINT), emphasis)
    return [set_text.strip(n, indent) for n in range(set_text.count)]


class _Set:
    """One text laid out."""

    def __init__(self, runs: Runs, kind: Type, look: Look, width: float, emphasis: Emphasis) -> None:
        self._look, self._emphasis = look, emphasis
        text = "".join(run.text for run in runs)
        self._map = Utf16Map(text)
        # The layout takes a line feed for a blank, and breaks lines at this one.
        self._layout = QTextLayout(shown(text).replace("\n", "\u2028"), kind.font(look, _language(runs, look)))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        self._marked: list[tuple[int, int]] = []
        self._layout.setFormats(self._formats(runs, kind))
        metrics = QFontMetricsF(kind.font(look, look.language))
        self._pitch = kind.size * POINT * kind.leading
        self._lead = (self._pitch - metrics.height()) / 2
        self._ascent, self._glyphs = metrics.ascent(), metrics.height()
        self._colour = look.theme.grey if kind.grey else look.theme.ink
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, 0))
        self._layout.endLayout()
        self.count = self._layout.lineCount()

    def _formats(self, runs: Runs, kind: Type) -> list[QTextLayout.FormatRange]:
        made = []
        at = 0
        for run in runs:
            start, at = at, at + len(run.text)
            span = self._map.to_utf16(start), self._map.to_utf16(at)
            if run.mark is Mark.EMPHASIS:
                self._marked.append(span)
            found = self._format(run, kind)
            if found is not None and span[0] < span[1]:
                area = QTextLayout.FormatRange()
                area.start, area.length, area.format = span[0], span[1] - span[0], found
                made.append(area)
        return made

    def _format(self, run: Run, kind: Type) -> QTextCharFormat | None:
        if run.mark in (Mark.PLAIN, Mark.EMPHASIS) and run.language in ("", self._look.language):
            return None
        form = QTextCharFormat()
        form.setFont(kind.font(self._look, run.language, bold=run.mark in (Mark.STRONG, Mark.NOTE)))
        if run.mark is Mark.ITALIC:
            form.setFontItalic(True)
        if run.mark is Mark.NOTE:
            form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            form.setForeground(self._look.theme.side(run.side))
        return form

    def strip(self, n: int, indent: float) -> Strip:
        """A line as a strip."""
        return Strip(self._pitch, lambda painter, x, y: self._paint(painter, x + indent, y, n))

    def _paint(self, painter: QPainter, x: float, y: float, n: int) -> None:
        line = self._layout.lineAt(n)
        top = y + self._lead
        first, last = line.textStart(), line.textStart() + line.textLength()
        for start, end in self._marked:
            if start < last and end > first:
                left, right = _x_of(line, max(start, first)), _x_of(line, min(end, last))
                # A blank that a line ends with takes no room.
                self._mark(painter, x + left, top, min(right, line.naturalTextWidth()) - left)
        painter.setPen(self._colour)
        line.draw(painter, QPointF(x, top + self._ascent - line.ascent()))

    def _mark(self, painter: QPainter, x: float, y: float, width: float) -> None:
        theme, side = self._look.theme, self._emphasis.side
        box = QRectF(x, y, width, self._glyphs)
        painter.fillRect(box, theme.fill(side))
        pen = QPen(theme.side(side), 0.8 * POINT)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if self._emphasis.dashed:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        under = box.top() + self._ascent + 1.9 * POINT
        painter.drawLine(QPointF(box.left(), under), QPointF(box.right(), under))


def _x_of(line: QTextLine, position: int) -> float:
    """Where a UTF-16 position stands in a line."""
    x: float = line.cursorToX(position)[0]  # type: ignore[index]
    return x


def _language(runs: Runs, look: Look) -> str:
    return next((run.language for run in runs if run.language), look.language)


def rule(width: float, colour: QColor, thickness: float, height: float) -> Strip:
    """A line across, at the top of a strip of a height."""

    def paint(painter: QPainter, x: float, y: float) -> None:
        painter.fillRect(QRectF(x, y, width, thickness), colour)

    return Strip(height, paint)
