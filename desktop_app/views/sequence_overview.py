"""The whole meeting as one thin strip: which part of it is in sight, and the handle to choose another."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.engine.detail import Window, whole
from desktop_app.engine.sequence import TRACKS, Timeline
from desktop_app.model.dossier import Side
from desktop_app.qt.look import Look
from desktop_app.views.slim import TARGET

_HIGH: Final = TARGET
_BAR: Final = 9
_APART: Final = 3
_DRAG: Final = 4


class SequenceOverview(QWidget):
    """Emits the stretch, in words, that was brushed over it, or to which its frame was dragged."""

    stretch_wanted = Signal(float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._timeline: Timeline | None = None
        self._window: Window = whole(1)
        self._left, self._right = 0.0, 0.0
        self._from: float | None = None
        self._to: float | None = None
        self._grip: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, _HIGH)

    minimumSizeHint = sizeHint

    def show_window(self, timeline: Timeline, window: Window, look: Look, left: float, right: float) -> None:
        """Show which part is in sight; the strip stands between two pixels, under the plot's."""
        self._timeline, self._window, self._look = timeline, window, look
        self._left, self._right = left, right
        self.setAccessibleName(self.tr("The whole meeting"))
        self.update()

    @property
    def _wide(self) -> float:
        return max(self._right - self._left, 1.0)

    def _x(self, word: float) -> float:
        return self._left + word / self._window.whole * self._wide

    def _word(self, x: float) -> float:
        return min(max((x - self._left) / self._wide, 0.0), 1.0) * self._window.whole

    def paintEvent(self, event: QPaintEvent) -> None:
        look, timeline = self._look, self._timeline
        if look is None or timeline is None:
            return
        painter = QPainter(self)
        for run in timeline.turns.runs(0, float("inf"), self._window.whole / self._wide * _APART):
            shares = timeline.shares(run.first, run.last)
            total, left = sum(shares) or 1, self._x(run.start)
            wide = max(self._x(run.end) - left, 1)
            for side, share in zip(TRACKS, shares, strict=True):
                painter.fillRect(*self._part(side, share / total, left, wide, look))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter, look)

    def _part(self, side: Side | None, share: float, left: float, wide: float, look: Look) -> tuple[QRectF, QColor]:
        """A side's share of a stretch: the first's stands on the middle line, the second's hangs below it, what is of
        neither lies across."""
        middle, high = self.height() / 2, _BAR * share
        if side is None:
            return QRectF(left, middle - high / 4, wide, high / 2), look.theme.edge
        top = middle - 0.5 - high if side is Side.FIRST else middle + 0.5
        return QRectF(left, top, wide, high), look.theme.side(side)

    def _paint_frame(self, painter: QPainter, look: Look) -> None:
        window = self._window
        brushed = self._from is not None and self._to is not None
        low, high = sorted((self._from or 0, self._to or 0)) if brushed else (window.start, window.end)
        box = QRectF(self._x(low), 2.5, max(self._x(high) - self._x(low), 6), self.height() - 5)
        fill = QColor(look.theme.edge)
        fill.setAlpha(50 if brushed or not window.is_all else 0)
        painter.setBrush(fill)
        painter.setPen(QPen(look.theme.ink if not window.is_all or brushed else look.theme.edge, 1))
        painter.drawRoundedRect(box, 3, 3)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        word = self._word(event.position().x())
        held = not self._window.is_all and self._window.start <= word <= self._window.end
        self._grip = word - self._window.start if held else None
        self._from, self._to = (None, None) if held else (word, word)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        word = self._word(event.position().x())
        if self._grip is not None:
            start = word - self._grip
            self.stretch_wanted.emit(start, start + self._window.width)
        elif self._from is not None:
            self._to = word
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        begun, ended = self._from, self._to
        self._from = self._to = self._grip = None
        if begun is not None and ended is not None:
            if abs(self._x(begun) - self._x(ended)) > _DRAG:
                self.stretch_wanted.emit(min(begun, ended), max(begun, ended))
            elif not self._window.is_all:
                half = self._window.width / 2
                self.stretch_wanted.emit(begun - half, begun + half)
        self.update()
