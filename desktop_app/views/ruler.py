"""The overview beside a text: a tick for each quote, where it stands in the whole, and a frame around what is in sight.

The first side's ticks are in the left half and the second side's in the right, so that colour is not all that tells
them apart; what both hold goes across. The ticks are painted once for a page, an issue or a height, row by row,
however many quotes share a row.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
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

from desktop_app.engine.marklanes import Places, Spans
from desktop_app.engine.page import Page
from desktop_app.engine.ticks import Scale, runs
from desktop_app.model.dossier import Side, Span
from desktop_app.qt.look import Look
from desktop_app.views import wording
from desktop_app.views.reader_access import Item, install
from desktop_app.views.slim import TARGET

_SIDES: Final = (None, Side.FIRST, Side.SECOND)

WIDTH: Final = TARGET
"""Its width in pixels: more than is painted, so that a pointer finds it."""

_SEEN: Final = 18
"""How wide it looks; that is at its right."""

_MOST: Final = 200
"""So many marks at most are told to a screen reader."""

_TRACK: Final = 14
_TICK: Final = 3
_FAINT: Final = 180
_LEAST_FRAME: Final = 12
_DIAMOND: Final = 3


class Ruler(QWidget):
    """Shows where quotes and hits stand in a text, and scrolls it. Fractions are of the whole text, from 0 to 1."""

    access_role = QAccessible.Role.List
    scrolled_to = Signal(float)
    """The viewport's top is wanted so far down the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._page: Page | None = None
        self._fraction: Callable[[int], float] = float
        self._offset: Callable[[float], int] = int
        self._current: frozenset[str] = frozenset()
        self._hits: Places = Spans()
        self._hit: int | None = None
        self._kept: dict[int, tuple[Scale, QPixmap]] = {}
        self._ticks: QPixmap | None = None
        self._top, self._bottom = 0.0, 1.0
        self._grip: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        install()
        self.describe: Callable[[str], str] = str
        """What a quote is (side, issue, speaker), by its id, for screen readers."""

    def sizeHint(self) -> QSize:
        """Narrow, and as high as there is room."""
        return QSize(WIDTH, 200)

    minimumSizeHint = sizeHint

    # What is shown

    def set_page(self, page: Page, fraction: Callable[[int], float], offset: Callable[[float], int]) -> None:
        """Shows a page's quotes; `fraction` says how far down the whole text a code point stands, and `offset` what
        code point stands so far down."""
        self._page, self._fraction, self._offset = page, fraction, offset
        self._hits, self._hit = Spans(), None
        self._forget()

    def refresh(self) -> None:
        """Places all ticks anew, because a filter changed how far down things stand."""
        self._kept.clear()
        self._forget()

    def set_look(self, look: Look) -> None:
        """Paints with this look, and speaks its language, from now on."""
        self._look = look
        self.setAccessibleName(self.tr("Overview of the text"))
        self._kept.clear()
        self._forget()

    def set_current(self, quotes: frozenset[str]) -> None:
        """Paints the ticks of these quotes strongly and all others faintly."""
        if quotes != self._current:
            self._current = quotes
            self._forget()

    def set_hits(self, hits: Places, current: Span | None = None) -> None:
        """Marks the hits of a search with diamonds, the current one with a large one."""
        self._hits, self._hit = hits, current.start if current else None
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
        marks = self._page.marks
        sides = [mark.side for quote in self._current if (mark := marks.of(quote)) is not None]
        text = self.tr(
            "%1 quotes in this text. Of the current issue: first side %2, second side %3, both %4. Hits: %5."
        )
        halves = (sides.count(Side.FIRST), sides.count(Side.SECOND), sides.count(None))
        counts = (len(marks.marks), *halves, len(self._hits))
        return wording.fill(text, *counts)

    # Painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places all ticks anew."""
        super().resizeEvent(event)
        self._kept.clear()
        self._ticks = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints track, ticks and frame."""
        if self._look is None:
            return
        if self._ticks is None or self._ticks.devicePixelRatio() != self.devicePixelRatioF():
            if self._ticks is not None:
                self._kept.clear()
            self._ticks = self._painted(self._look)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._ticks)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self._frame()
        fill = QColor(self._look.theme.edge)
        fill.setAlpha(45)
        painter.fillRect(frame, fill)
        painter.setPen(QPen(self._look.theme.grey, 1))
        painter.drawRect(frame)

    def _frame(self) -> QRectF:
        """What is in sight, in pixels; never too small to be seen and gripped."""
        top, bottom = self._top * self.height(), self._bottom * self.height()
        high = min(max(bottom - top, _LEAST_FRAME), self.height())
        return QRectF(self._left + 0.5, min(top, self.height() - high) + 0.5, _SEEN - 1, high - 1)

    @property
    def _left(self) -> int:
        return self.width() - _SEEN

    def _painted(self, look: Look) -> QPixmap:
        """Track and ticks; what does not change with the issue is painted once for a page and height."""
        if self._page is None or self.height() < 1:
            return self._bare(look)
        if id(self._page) not in self._kept:
            scale = Scale(self._fraction, self._offset, len(self._page.index), self.height())
            self._kept[id(self._page)] = scale, self._with_faint(self._page, scale, look)
        scale, faint = self._kept[id(self._page)]
        pixmap = QPixmap(faint)
        painter = QPainter(pixmap)
        strong = self._strong(self._page, scale)
        for side in _SIDES:
            self._paint_runs(painter, side, strong[side], _TICK, look.theme.side(side))
        self._paint_hits(painter, scale, look)
        painter.end()
        return pixmap

    def _bare(self, look: Look) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap((self.size() * ratio).expandedTo(QSize(1, 1)))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(look.theme.panel)
        painter = QPainter(pixmap)
        painter.fillRect(self._track(), look.theme.paper if look.theme.paper != look.theme.panel else look.theme.hover)
        painter.end()
        return pixmap

    def _with_faint(self, page: Page, scale: Scale, look: Look) -> QPixmap:
        pixmap = self._bare(look)
        painter = QPainter(pixmap)
        for side in _SIDES:
            colour = QColor(look.theme.side(side))
            colour.setAlpha(_FAINT)
            self._paint_runs(painter, side, scale.rows(page.marks.starts[side]), 1, colour)
        painter.end()
        return pixmap

    def _track(self) -> QRectF:
        return QRectF(self._left + (_SEEN - _TRACK) / 2, 0, _TRACK, self.height())

    def _strong(self, page: Page, scale: Scale) -> Mapping[Side | None, Sequence[int]]:
        """The pixel rows of the current issue's marks, by side."""
        rows: dict[Side | None, list[int]] = {side: [] for side in _SIDES}
        for mark in (page.marks.of(quote) for quote in self._current):
            if mark is not None:
                rows[mark.side].append(scale.row(mark.span.start))
        return rows

    def _paint_runs(self, painter: QPainter, side: Side | None, rows: Iterable[int], high: int, colour: QColor) -> None:
        """Paints a tick of this height for each row, those of neighbouring rows as one."""
        track = self._track()
        half = track.width() / 2
        left, width = track.left() + (half if side is Side.SECOND else 0), track.width() if side is None else half
        for row, count in runs(rows):
            top = min(max(row - high // 2, 0), self.height() - high)
            painter.fillRect(QRectF(left, top, width, count - 1 + high), colour)

    def _paint_hits(self, painter: QPainter, scale: Scale, look: Look) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.theme.panel, 1))
        painter.setBrush(look.theme.ink)
        for row in scale.rows_counted(self._hits.before, len(self._hits)):
            self._paint_diamond(painter, row, _DIAMOND)
        if self._hit is not None:
            painter.setPen(QPen(look.theme.ink, 1))
            painter.drawLine(
                QPointF(self._left, scale.row(self._hit) + 0.5), QPointF(self.width(), scale.row(self._hit) + 0.5)
            )
            painter.setPen(QPen(look.theme.panel, 1))
            self._paint_diamond(painter, scale.row(self._hit), 2 * _DIAMOND)

    def _paint_diamond(self, painter: QPainter, row: int, half: int) -> None:
        """A diamond in the middle of a pixel row, `half` pixels to each corner."""
        middle, y = self._left + _SEEN / 2, min(max(row + 0.5, half), self.height() - half)
        corners = (middle, y - half), (middle + half, y), (middle, y + half), (middle - half, y)
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))

    # For screen readers

    def access_items(self) -> list[Item]:
        """The current issue's quotes, from top to bottom."""
        if self._page is None or self._look is None or self.height() < 1:
            return []
        found = (mark for quote in self._current if (mark := self._page.marks.of(quote)) is not None)
        marks = sorted(found, key=lambda mark: (mark.span.start, mark.quote))[:_MOST]
        track = self._track()
        items = []
        for mark in marks:
            row = round(self._fraction(mark.span.start) * self.height())
            box = QRect(round(track.left()), row - _TICK, _TRACK, 2 * _TICK)
            place = box.translated(self.mapToGlobal(QPoint(0, 0)))
            items.append(Item(f"quote {mark.quote}", QAccessible.Role.Link, self.describe(mark.quote), place))
        return items

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
