"""A paragraph set in lines of a given width, painted by hand.

Widgets that paint dossier text use this instead of labels: it never guesses rich text, keeps offsets in code points,
and draws fills and underlines exactly under the words they belong to.
"""

from collections.abc import Sequence
from dataclasses import dataclass

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

from desktop_app.engine.textindex import Utf16Map
from desktop_app.engine.visible import shown
from desktop_app.model.dossier import Span


@dataclass(frozen=True, slots=True)
class Style:
    """A stretch of text, in code points, that is set in its own format."""

    span: Span
    format: QTextCharFormat


@dataclass(frozen=True, slots=True)
class Marking:
    """How words are marked: a fill behind them and a line under them, `thickness` in pixels, solid or dashed."""

    fill: QColor
    line: QColor
    thickness: float
    dashed: bool

    def paint(self, painter: QPainter, box: QRectF, under: float) -> None:
        """Mark the words in a box, the line `under` pixels below its top."""
        painter.fillRect(box, self.fill)
        self.underline(painter, box, under)

    def underline(self, painter: QPainter, box: QRectF, under: float) -> None:
        """Draw the line alone."""
        painter.setPen(_pen(self.line, self.thickness, self.dashed))
        y = box.top() + under
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))


class Typeset:
    """Text laid out at a width in pixels, with lines `leading` times the font's own height apart: `pitch` pixels."""

    def __init__(
        self, text: str, font: QFont, width: float, *, leading: float = 1.25, styles: Sequence[Style] = ()
    ) -> None:
        self.font = font
        self._map = Utf16Map(text)
        self._layout = QTextLayout(shown(text), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        if styles:
            self._layout.setFormats([self._range(style) for style in styles])
        metrics = QFontMetricsF(font)
        self._step = self.pitch = round(metrics.height() * leading)
        self._ascent = (self._step - metrics.height()) / 2
        self._base = self._ascent + metrics.ascent()
        self._under = metrics.ascent() + min(metrics.descent(), max(metrics.height() * 0.12, 3))
        self._glyphs = metrics.height()
        self.width = max(width, 1.0)
        self.height = self._lay_out()
        self._length = len(text)
        self._boxes: dict[Span, list[QRectF]] = {}

    def _range(self, style: Style) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start = self._map.to_utf16(style.span.start)
        made.length = self._map.to_utf16(style.span.end) - made.start
        made.format = style.format
        return made

    def _lay_out(self) -> int:
        self._layout.beginLayout()
        top = 0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(self.width)
            # By the baseline: a line with Han characters or Hangul is higher, because their face is.
            line.setPosition(QPointF(0, top + self._base - line.ascent()))
            top += self._step
        self._layout.endLayout()
        return top

    @property
    def natural_width(self) -> float:
        """The width of the widest line, in pixels."""
        return max((self._layout.lineAt(n).naturalTextWidth() for n in range(self._layout.lineCount())), default=0.0)

    @property
    def last_line_width(self) -> float:
        """The width of the last line, in pixels."""
        count = self._layout.lineCount()
        return self._layout.lineAt(count - 1).naturalTextWidth() if count else 0.0

    @property
    def lines(self) -> int:
        """How many lines there are."""
        return self._layout.lineCount()

    def draw(self, painter: QPainter, at: QPointF, colour: QColor) -> None:
        """Paint the text with its upper left corner at a point."""
        painter.setPen(colour)
        self._layout.draw(painter, at)

    def draw_lines(self, painter: QPainter, at: QPointF, colour: QColor, lines: range) -> None:
        """Paint some of the lines, the first of them with its upper left corner at a point."""
        painter.setPen(colour)
        top = QPointF(at.x(), at.y() - lines.start * self.pitch)
        for n in lines:
            self._layout.lineAt(n).draw(painter, top)

    def line_box(self, line: int) -> QRectF:
        """The box that a line's glyphs stand in, relative to the upper left corner of all."""
        width = self._layout.lineAt(line).naturalTextWidth()
        return QRectF(0, line * self.pitch + self._ascent, width, self._glyphs)

    def mark_lines(self, painter: QPainter, at: QPointF, spans: Sequence[Span], lines: range, ink: "Marking") -> None:
        """Mark as much of some spans as stands in some of the lines, the first of them with its corner at a point."""
        painter.save()
        painter.translate(at.x(), at.y() - lines.start * self.pitch)
        found = (box for span in spans for box in self.rects(span))
        boxes = [box for box in found if round((box.top() - self._ascent) / self.pitch) in lines]
        for box in boxes:  # fills first: where lines stand close, one would cover the line above
            painter.fillRect(box, ink.fill)
        for box in boxes:
            ink.underline(painter, box, self._under)
        painter.restore()

    def rects(self, span: Span) -> list[QRectF]:
        """The boxes, a line each, that a span of code points fills; relative to the upper left corner."""
        if span not in self._boxes:
            self._boxes[span] = self._found_boxes(span)
        return self._boxes[span]

    def _found_boxes(self, span: Span) -> list[QRectF]:
        start, end = self._map.to_utf16(span.start), self._map.to_utf16(min(span.end, self._length))
        boxes = []
        for n in range(self._layout.lineCount()):
            line = self._layout.lineAt(n)
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if first < last:
                left = _x_of(line, first)
                right = min(_x_of(line, last), line.naturalTextWidth())
                boxes.append(QRectF(left, n * self._step + self._ascent, max(right - left, 1), self._glyphs))
        return boxes

    def mark(
        self,
        painter: QPainter,
        at: QPointF,
        span: Span,
        *,
        fill: QColor,
        line: QColor,
        thickness: float = 2,
        dashed: bool,
    ) -> None:
        """Paint a fill behind a span and a line under it, solid or dashed; call it before `draw`."""
        painter.save()
        painter.translate(at)
        ink = Marking(fill, line, thickness, dashed)
        for box in self.rects(span):
            ink.paint(painter, box, self._under)
        painter.restore()


def _x_of(line: QTextLine, position: int) -> float:
    """Where a UTF-16 position stands in a line, in pixels."""
    x: float = line.cursorToX(position)[0]  # type: ignore[index]
    return x


def _pen(colour: QColor, thickness: float, dashed: bool) -> QPen:
    pen = QPen(colour, thickness)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashed:
        pen.setDashPattern([3, 2])
    return pen


def elided(text: str, font: QFont, width: float) -> str:
    """The text, or its beginning and an ellipsis where it is wider than `width` pixels."""
    return QFontMetricsF(font).elidedText(shown(text), Qt.TextElideMode.ElideRight, width)
