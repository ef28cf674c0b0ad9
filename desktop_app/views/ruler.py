"""The overview beside a text: a tick for each quote, where it stands in the whole, and a frame around what is in sight.

The first side's ticks are in the left half and the second side's in the right, so that colour is not all that tells
them apart; what both hold goes across. The ticks are painted once for a page, an issue or a height, row by row,
however many quotes share a row.
"""

from array import array
from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.engine.marks import Mark
from desktop_app.engine.page import Page
from desktop_app.engine.ticks import pixel_rows, runs
from desktop_app.model.dossier import Side, Span
from desktop_app.qt.look import Look

Ticks = dict[Side | None, set[int]]
"""The pixel rows that have a tick, by side."""

_SIDES: Final = (None, Side.FIRST, Side.SECOND)

WIDTH: Final = 18
"""Its width in pixels."""

_TRACK: Final = 14
_TICK: Final = 3
_FAINT: Final = 120
_LEAST_FRAME: Final = 12
_DIAMOND: Final = 3


class Ruler(QWidget):
    """Shows where quotes and hits stand in a text, and scrolls it. Fractions are of the whole text, from 0 to 1."""

    scrolled_to = Signal(float)
    """The viewport's top is wanted so far down the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._page: Page | None = None
        self._fraction: Callable[[int], float] = float
        self._current: frozenset[str] = frozenset()
        self._hits: list[int] = []
        self._rows: array[int] = array("q")
        self._faint = _by_side(())
        self._kept: dict[int, tuple[array[int], Ticks]] = {}
        self._numbers: dict[str, int] = {}
        self._ticks: QPixmap | None = None
        self._top, self._bottom = 0.0, 1.0
        self._grip: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(self.tr("Overview of the text"))

    def sizeHint(self) -> QSize:
        """Narrow, and as high as there is room."""
        return QSize(WIDTH, 200)

    minimumSizeHint = sizeHint

    # What is shown

    def set_page(self, page: Page, fraction: Callable[[int], float]) -> None:
        """Shows a page's quotes; `fraction` says how far down the whole text a code point stands."""
        self._page, self._fraction = page, fraction
        self._numbers = {mark.quote: n for n, mark in enumerate(page.marks.marks)}
        self._hits = []
        self._rows, self._faint = self._kept.get(id(page), (array("q"), _by_side(())))
        self._forget()

    def refresh(self) -> None:
        """Places all ticks anew, because a filter changed how far down things stand."""
        self._rows = array("q")
        self._kept.clear()
        self._forget()

    def set_look(self, look: Look) -> None:
        """Paints with this look from now on."""
        self._look = look
        self._forget()

    def set_current(self, quotes: frozenset[str]) -> None:
        """Paints the ticks of these quotes strongly and all others faintly."""
        if quotes != self._current:
            self._current = quotes
            self._forget()

    def set_hits(self, spans: Iterable[Span]) -> None:
        """Marks the hits of a search with diamonds."""
        self._hits = sorted(span.start for span in spans)
        self._forget()

    def set_viewport(self, top: float, bottom: float) -> None:
        """Frames what is in sight."""
        if (top, bottom) != (self._top, self._bottom):
            self._top, self._bottom = top, bottom
            self.update()

    def _forget(self) -> None:
        self._ticks = None
        self.setAccessibleDescription(self._counted())
        self.update()

    def _counted(self) -> str:
        """In words, what the ticks show."""
        if self._page is None:
            return ""
        marks = self._page.marks.marks
        sides = [marks[n].side for n in self._current_numbers()]
        text = self.tr(
            "%1 quotes in this text. Of the current issue: first side %2, second side %3, both %4. Hits: %5."
        )
        counts = (len(marks), sides.count(Side.FIRST), sides.count(Side.SECOND), sides.count(None), len(self._hits))
        for n, count in enumerate(counts, 1):
            text = text.replace(f"%{n}", str(count))
        return text

    # Painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places all ticks anew."""
        super().resizeEvent(event)
        self._rows = array("q")
        self._kept.clear()
        self._ticks = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints track, ticks and frame."""
        if self._look is None:
            return
        if self._ticks is None or self._ticks.devicePixelRatio() != self.devicePixelRatioF():
            self._ticks = self._painted(self._look)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._ticks)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self._frame()
        edge = QColor(self._look.theme.edge)
        fill = QColor(edge)
        fill.setAlpha(45)
        painter.fillRect(frame, fill)
        painter.setPen(QPen(edge, 1))
        painter.drawRect(frame)

    def _frame(self) -> QRectF:
        """What is in sight, in pixels; never too small to be seen and gripped."""
        top, bottom = self._top * self.height(), self._bottom * self.height()
        high = min(max(bottom - top, _LEAST_FRAME), self.height())
        return QRectF(0.5, min(top, self.height() - high) + 0.5, self.width() - 1, high - 1)

    def _painted(self, look: Look) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap((self.size() * ratio).expandedTo(QSize(1, 1)))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(look.theme.panel)
        painter = QPainter(pixmap)
        painter.fillRect(self._track(), look.theme.paper if look.theme.paper != look.theme.panel else look.theme.hover)
        if self._page is not None and self.height() > 0:
            self._place(self._page)
            self._paint_ticks(painter, self._page, look)
            self._paint_hits(painter, look)
        painter.end()
        return pixmap

    def _track(self) -> QRectF:
        return QRectF((self.width() - _TRACK) / 2, 0, _TRACK, self.height())

    def _place(self, page: Page) -> None:
        if len(self._rows) != len(page.marks.marks):
            starts = [mark.span.start for mark in page.marks.marks]
            self._rows = pixel_rows(starts, self._fraction, self.height())
            self._faint = _by_side(zip(page.marks.marks, self._rows, strict=True))
            self._kept[id(page)] = self._rows, self._faint

    def _paint_ticks(self, painter: QPainter, page: Page, look: Look) -> None:
        marks, rows = page.marks.marks, self._rows
        strong = _by_side((marks[n], rows[n]) for n in self._current_numbers())
        for side in _SIDES:
            colour = QColor(look.theme.side(side))
            colour.setAlpha(_FAINT)
            self._paint_runs(painter, side, self._faint[side], 1, colour)
        for side in _SIDES:
            self._paint_runs(painter, side, strong[side], _TICK, look.theme.side(side))

    def _current_numbers(self) -> list[int]:
        return [self._numbers[quote] for quote in self._current if quote in self._numbers]

    def _paint_runs(self, painter: QPainter, side: Side | None, rows: Iterable[int], high: int, colour: QColor) -> None:
        """Paints a tick of this height for each row, those of neighbouring rows as one."""
        track = self._track()
        half = track.width() / 2
        left, width = track.left() + (half if side is Side.SECOND else 0), track.width() if side is None else half
        for row, count in runs(rows):
            top = min(max(row - high // 2, 0), self.height() - high)
            painter.fillRect(QRectF(left, top, width, count - 1 + high), colour)

    def _paint_hits(self, painter: QPainter, look: Look) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.theme.panel, 1))
        painter.setBrush(look.theme.ink)
        middle, d = self.width() / 2, _DIAMOND
        for row in set(pixel_rows(self._hits, self._fraction, self.height())):
            y = min(max(row + 0.5, d), self.height() - d)
            corners = (middle, y - d), (middle + d, y), (middle, y + d), (middle - d, y)
            painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Grips the frame, or brings the place that is clicked to the middle."""
        if event.button() != Qt.MouseButton.LeftButton or not self.height():
            event.ignore()
            return
        y, frame = event.position().y(), self._frame()
        gripped = frame.top() <= y <= frame.bottom()
        self._grip = y - self._top * self.height() if gripped else frame.height() / 2
        if not gripped:
            self._scroll(y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drags the frame."""
        if self._grip is not None:
            self._scroll(event.position().y())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Lets go of the frame."""
        self._grip = None

    def _scroll(self, y: float) -> None:
        top = (y - (self._grip or 0.0)) / self.height()
        self.scrolled_to.emit(min(max(top, 0.0), 1.0))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls the text by as much of it as a wheel there would: a fifth of what is in sight for a notch."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        step = (self._bottom - self._top) / 5
        self.scrolled_to.emit(min(max(self._top - event.angleDelta().y() / 120 * step, 0.0), 1.0))
        event.accept()


def _by_side(placed: Iterable[tuple[Mark, int]]) -> Ticks:
    rows: tuple[set[int], set[int], set[int]] = (set(), set(), set())
    both, first, second = rows
    # By identity: an enumeration's hash is slow, and there may be a hundred thousand.
    for mark, row in placed:
        (first if mark.side is Side.FIRST else second if mark.side is Side.SECOND else both).add(row)
    return dict(zip(_SIDES, rows, strict=True))
