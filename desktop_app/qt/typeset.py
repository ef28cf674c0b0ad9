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


class Typeset:
    """Text laid out at a width in pixels, with lines `leading` times the font's own height apart: `pitch` pixels."""

    def __init__(
        self, text: str, font: QFont, width: float, *, leading: float = 1.25, styles: Sequence[Style] = ()
    ) -> None:
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
        self._under = metrics.ascent() + min(metrics.descent(), 3)
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
            line.setPosition(QPointF(0, top + self._ascent))
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

    def draw(self, painter: QPainter, at: QPointF, colour: QColor) -> None:
        """Paint the text with its upper left corner at a point."""
        painter.setPen(colour)
        self._layout.draw(painter, at)

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
        painter.setPen(_pen(line, thickness, dashed))
        for box in self.rects(span):
            painter.fillRect(box, fill)
            y = box.top() + self._under
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
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
