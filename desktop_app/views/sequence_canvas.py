"""The sequence on the screen: a window of a timeline that is painted, zoomed and scrolled."""

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.engine.detail import Window, whole
from desktop_app.engine.sequence import Timeline
from desktop_app.qt.look import Look
from desktop_app.views.callout import Callout
from desktop_app.views.reader_access import Item
from desktop_app.views.sequence_frame import Frame
from desktop_app.views.sequence_paint import Brush, Lit, ring
from desktop_app.views.sequence_scene import APART, ARCS, LANES, Figure, Focus, Scene
from desktop_app.views.sequence_sheet import frame_of, paint_head, paint_lanes
from desktop_app.views.sequence_words import Teller
from desktop_app.views.slim import BAR, SlimBar

LEAST: Final = 30
"""Words in sight at most zoom."""

_CROWD: Final = 3000
"""From so many marks in sight they are drawn coarser."""


class SequenceCanvas(QWidget):
    """Shows a window of a timeline; knows what is current, focused and pointed at, but not how it came to be so."""

    window_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.timeline: Timeline | None = None
        self.window_of_words: Window = whole(1)
        self._teller: Teller | None = None
        self._look: Look | None = None
        self._lit = Lit()
        self._scene: Scene | None = None
        self._picture: QPixmap | None = None
        self._head: QPixmap | None = None
        self._items: list[Item] | None = None
        self._focus: Focus | None = None
        self._hover: Figure | None = None
        self._brush: tuple[float, float] | None = None
        self._bar = SlimBar(self)
        self._bar.valueChanged.connect(self._on_scroll)
        self._callout = Callout(self)

    # What is shown

    def show_timeline(self, timeline: Timeline, teller: Teller, look: Look) -> None:
        """Show a timeline; its window and focus stay if it is the one shown."""
        if timeline is not self.timeline:
            self.window_of_words = whole(timeline.words)
            self._focus = None
            self._bar.setValue(0)
        self.timeline, self._teller, self._look = timeline, teller, look
        self._renew()

    def clear(self) -> None:
        """Show nothing, because the timeline is not there yet."""
        self.timeline = self._scene = self._picture = None
        self._callout.hide()
        self.update()

    def light(self, lit: Lit, *, still: bool = False) -> None:
        """Mark an issue and a quote as current, and bring them into sight unless all is to stay `still`."""
        before, self._lit = self._lit, lit
        if lit == before:
            return
        self._picture = self._head = None
        if self.timeline is not None and not still:
            lane = next((n for n, each in enumerate(self.timeline.lanes) if each.issue == lit.issue), None)
            if lane is not None and lit.issue != before.issue:
                self._show_lane(lane, first=not before.issue)
            if (place := self.timeline.places.get(lit.quote or "")) is not None:
                self.set_window(self.window_of_words.showing(*place))
        self.update()

    def set_window(self, window: Window) -> None:
        """Show this part of the axis."""
        if window != self.window_of_words:
            self.window_of_words = window
            self._renew()
            self.window_changed.emit()

    def zoom(self, factor: float, around: float | None = None) -> None:
        """Show `factor` times as many words, with a word kept where it is: the focused thing's, or the middle one."""
        window = self.window_of_words
        if around is None:
            start, end = self._scene.stretch(self._focus) if self._scene and self._focus else (0.0, 0.0)
            middle = (max(start, window.start) + min(end, window.end)) / 2
            around = middle if self._focus and window.start <= middle <= window.end else window.start + window.width / 2
        self.set_window(window.zoomed(factor, around, LEAST))

    def scene(self) -> Scene | None:
        """What is in sight; none before there is a timeline."""
        if self._scene is None and self.timeline is not None and self._teller and self._look:
            frame = frame_of(self.timeline, self._teller, self._look, self._inner(), self.height())
            self._scene = Scene(self.timeline, self.window_of_words, frame, self._apart(self.timeline, frame))
        return self._scene

    def _apart(self, timeline: Timeline, frame: Frame) -> float:
        """How far apart, in pixels, figures are that stand alone: farther in a crowd, which would cost a frame."""
        lanes = min(self.height() / frame.lane, frame.lanes) / max(frame.lanes, 1)
        sight = self.window_of_words.width / self.window_of_words.whole
        crowd = sum(map(len, timeline.lanes)) * lanes * sight
        return APART if crowd < _CROWD else APART * 2

    def _inner(self) -> int:
        """The width without the scroll bar."""
        return max(self.width() - BAR, 1)

    def _renew(self) -> None:
        """Lay all out anew."""
        self._scene = self._hover = self._head = None
        self._callout.hide()
        scene = self.scene()
        if scene is not None:
            frame = scene.frame
            self._bar.setGeometry(self._inner(), self._lanes_from(frame), BAR, self.height() - self._lanes_from(frame))
            self._bar.setRange(0, max(frame.height - self.height(), 0))
            self._bar.setPageStep(self.height() - self._lanes_from(frame))
            self._bar.setSingleStep(frame.lane)
        self._repaint()

    def _lanes_from(self, frame: Frame) -> int:
        """Where what scrolls begins."""
        return round(frame.lanes_top) if frame.frozen else 0

    def _repaint(self) -> None:
        self._picture = self._items = None
        self.update()

    def _on_scroll(self) -> None:
        self._callout.hide()
        self._hover = None
        self._repaint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._renew()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        scene = self.scene()
        if scene is None or self._teller is None or self._look is None:
            return
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatio() != ratio:
            self._picture = self._painted(scene, self._teller, self._look, ratio)
        painter.drawPixmap(0, 0, self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._hover is not None:
            self._paint_pointed(painter, scene, self._hover, 1)
        focused = scene.find(self._focus) if self.hasFocus() else None
        if focused is not None:
            self._paint_pointed(painter, scene, focused, 2)
        if self._brush is not None:
            left, right = sorted(self._brush)
            colour = QColor(self._look.theme.ink)
            colour.setAlpha(40)
            painter.fillRect(QRectF(left, 0, right - left, self.height()), colour)

    def _painted(self, scene: Scene, teller: Teller, look: Look, ratio: float) -> QPixmap:
        if self._head is None or self._head.devicePixelRatio() != ratio:
            self._head = self._blank(round(scene.frame.lanes_top), look, ratio)
            with QPainter(self._head) as painter:
                paint_head(painter, scene, teller, look, self._lit)
        picture, scroll = self._blank(self.height(), look, ratio), self._bar.value()
        with QPainter(picture) as painter:
            painter.translate(0, -scroll)
            paint_lanes(painter, scene, teller, look, self._lit, QRectF(self.rect()).translated(0, scroll))
            painter.drawPixmap(0, scroll if scene.frame.frozen else 0, self._head)
        return picture

    def _blank(self, height: int, look: Look, ratio: float) -> QPixmap:
        made = QPixmap(QSize(self.width(), height) * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(look.theme.panel)
        return made

    def _paint_pointed(self, painter: QPainter, scene: Scene, figure: Figure, width: int) -> None:
        """What is pointed at or has the focus: an arc strong with both its ends, anything else framed."""
        assert self._teller is not None
        assert self._look is not None
        frame, shift = scene.frame, self._shift(figure.row)
        painter.save()
        if frame.frozen and figure.row >= LANES:
            painter.setClipRect(QRectF(0, frame.lanes_top, self.width(), self.height()))
        painter.translate(0, -shift)
        if figure.row == ARCS:
            brush = Brush(painter, scene, self._teller, self._look, self._lit)
            brush.arc(figure, 2.6 + width / 2, None)
            painter.setPen(self._look.theme.ink)
            for x in (scene.x(figure.start), scene.x(figure.end)):
                if frame.left - 1 <= x <= frame.right + 1:
                    ring(painter, QRectF(x - 4, frame.arcs.bottom() - 5, 8, 8), self._look, width)
        else:
            ring(painter, figure.box.adjusted(-2, -2, 2, 2), self._look, width)
        painter.restore()

    def _shift(self, row: int) -> int:
        """How far a row is scrolled."""
        scene = self.scene()
        return self._bar.value() if row >= LANES or (scene and not scene.frame.frozen) else 0

    def figure_at(self, at: QPointF) -> Figure | None:
        """The figure at a point of the widget."""
        scene = self.scene()
        if scene is None:
            return None
        frozen = scene.frame.frozen and at.y() < scene.frame.lanes_top
        return scene.at(at if frozen else at + QPointF(0, self._bar.value()))

    def box_of(self, figure: Figure) -> QRect:
        """Where a figure stands in the widget, in pixels; of an arc, what lies over the axis."""
        box = figure.box.translated(0, -self._shift(figure.row))
        scene = self.scene()
        if figure.row == ARCS and scene is not None:
            frame = scene.frame
            box.setLeft(min(max(box.left(), frame.left), frame.right - 1))
            box.setRight(max(min(box.right(), frame.right), box.left() + 1))
        return box.toAlignedRect()

    def _call_out(self, figure: Figure | None) -> None:
        if figure is None or self._teller is None or self._look is None:
            self._callout.hide()
            return
        told = self._teller.tell(figure)
        self._callout.show_beside(
            self.box_of(figure), self._look, title=told.title, about=told.about, words=told.words, reason=told.reason
        )

    def _show_lane(self, lane: int, *, first: bool) -> None:
        """Scroll a lane into sight by as little as can be; at first not where that takes the strips out of it."""
        scene = self.scene()
        if scene is not None and (scene.frame.frozen or not first):
            self._scroll_to(scene.frame.lane_box(lane))

    def _scroll_to(self, box: QRectF) -> None:
        scene = self.scene()
        if scene is None:
            return
        top = self._lanes_from(scene.frame)
        lowest, highest = box.bottom() + 4 - self.height(), box.top() - 4 - top
        self._bar.setValue(round(min(max(self._bar.value(), lowest), highest)))
