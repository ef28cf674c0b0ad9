"""The sequence as a widget: pointed at and brushed, walked by the keyboard, read out by a screen reader."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from desktop_app.engine.detail import whole
from desktop_app.views import sequence_walk as walk
from desktop_app.views.reader_access import Item, announce, install
from desktop_app.views.sequence_canvas import LEAST, SequenceCanvas
from desktop_app.views.sequence_scene import ARCS, LANES, TITLE, TURNS, Figure, Focus, Scene

_DRAG: Final = 5
_ZOOM: Final = 1.5
_PAN: Final = 0.15
_KEYS: Final = {
    Qt.Key.Key_Plus: 1 / _ZOOM,
    Qt.Key.Key_Equal: 1 / _ZOOM,
    Qt.Key.Key_Minus: _ZOOM,
}
"""How many times as many words a key shows."""

_STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_TABS: Final = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class SequencePlot(SequenceCanvas):
    """Says which figure was chosen, whether its card is meant, and how often it was chosen without a break before."""

    chosen = Signal(object, bool, int)

    access_role = QAccessible.Role.Chart

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        install()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._wish = 0.0
        self._pressed: QPointF | None = None
        self._again: tuple[Focus, int] | None = None

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        scene = self.scene()
        if scene is None:
            return
        at = event.position()
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            if self._brush is not None or abs(at.x() - self._pressed.x()) > _DRAG:
                self._point_at(None)
                low, high = scene.frame.left, scene.frame.right
                self._brush = (min(max(self._pressed.x(), low), high), min(max(at.x(), low), high))
                self.update()
        else:
            self._point_at(self.figure_at(at))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        brush, self._brush = self._brush, None
        scene = self.scene()
        if event.button() != Qt.MouseButton.LeftButton or pressed is None or scene is None:
            return
        if brush is not None:
            if abs(brush[1] - brush[0]) > _DRAG:
                start, end = sorted(map(scene.word, brush))
                self.set_window(self.window_of_words.on(start, end, LEAST))
            self.update()
        elif (figure := self.figure_at(event.position())) is not None:
            self._focus = figure.focus
            self._wish = figure.start
            self.update()
            self._choose(figure, card=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.timeline is not None and self.figure_at(event.position()) is None:
            self.set_window(whole(self.timeline.words))
        else:
            self.mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        scene, turned = self.scene(), event.angleDelta()
        if scene is None:
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            factor = _ZOOM ** (-turned.y() / 120)
            self.zoom(factor, scene.word(min(max(event.position().x(), scene.frame.left), scene.frame.right)))
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier or abs(turned.x()) > abs(turned.y()):
            steps = (turned.x() or turned.y()) / 120
            self.set_window(self.window_of_words.moved(-steps * _PAN * self.window_of_words.width))
        else:
            self._bar.setValue(self._bar.value() - round(turned.y() / 120 * 3 * scene.frame.lane))
        event.accept()

    def _point_at(self, figure: Figure | None) -> None:
        if figure is self._hover:
            return
        self._hover = figure
        self.setCursor(Qt.CursorShape.PointingHandCursor if figure else Qt.CursorShape.ArrowCursor)
        self._call_out(figure)
        self.update()

    def _choose(self, figure: Figure, *, card: bool = False) -> None:
        """Choose a figure; the same again goes on where it was left."""
        times = self._again[1] + 1 if self._again and figure.holds(self._again[0]) else 0
        self._again = figure.focus, times
        self.chosen.emit(figure, card, times)

    # The keyboard

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._focus is None and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._focus = self._first()
        if event.reason() in _TABS:
            self._arrive(self._focus)
        self._items = None
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._callout.hide()
        self._items = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        scene = self.scene()
        if scene is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._press(card=control)
        elif control:
            super().keyPressEvent(event)
        elif key in _STEPS or key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._walk(Qt.Key(key))
        elif key in _KEYS:
            self.zoom(_KEYS[Qt.Key(key)])
            self._arrive(self._focus)
        elif key == Qt.Key.Key_0:
            self.set_window(whole(self.window_of_words.whole))
            self._arrive(self._focus)
        elif key == Qt.Key.Key_Escape and self._callout.isVisible():
            self._callout.hide()
        else:
            super().keyPressEvent(event)

    def _press(self, *, card: bool) -> None:
        scene = self.scene()
        figure = scene.find(self._focus) if scene else None
        if figure is not None:
            self._choose(figure, card=card)

    def _walk(self, key: Qt.Key) -> None:
        """Go along the row or across; what is out of sight comes into sight first."""
        here = self._focus or self._first()
        if here is None:
            return
        self._bring(here)
        scene = self.scene()
        if scene is None:
            return
        found: Focus | None
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            found = walk.edge(scene, here.row, 1 if key == Qt.Key.Key_End else -1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            found = walk.along(scene, here, _STEPS[key])
        else:
            found = walk.across(scene, here, _STEPS[key], self._wish)
        self._arrive(found or here)
        if found is not None and key not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._wish = self._where(found)

    def _first(self) -> Focus | None:
        """Where the keyboard begins: the first turn in sight."""
        scene = self.scene()
        turns = scene.figures(TURNS) if scene else []
        return turns[0].focus if turns else None

    def _where(self, focus: Focus) -> float:
        """The word at which the next row is entered: the middle of what is seen of a figure, an arc's first end."""
        scene = self.scene()
        figure = scene.find(focus) if scene else None
        if scene is None or figure is None or figure.row == ARCS:
            return figure.start if figure else self._wish
        return (max(figure.start, scene.window.start) + min(figure.end, scene.window.end)) / 2

    def _bring(self, focus: Focus) -> None:
        """Bring a thing into sight."""
        scene = self.scene()
        if scene is None:
            return
        if focus.track != TITLE:
            self.set_window(self.window_of_words.showing(*scene.stretch(focus)))
        figure = self.scene().find(focus)  # type: ignore[union-attr]
        if figure is not None and (focus.row >= LANES or not scene.frame.frozen):
            self._scroll_to(figure.box)

    def _arrive(self, focus: Focus | None) -> None:
        """Put the focus on a thing, show what it is, and have it said."""
        if focus is None:
            return
        self._bring(focus)
        scene = self.scene()
        figure = scene.find(focus) if scene else None
        if figure is None or self._teller is None:
            return
        if not figure.holds(self._focus):
            self._again = None
        self._focus = figure.focus
        self._items = None
        self._call_out(figure)
        announce(self, self._teller.tell(figure).line)
        self.update()

    # For a screen reader

    def access_items(self) -> list[Item]:
        """Every figure in sight, row by row, with what it is."""
        if self._items is None:
            self._items = self._named()
        return self._items

    def _named(self) -> list[Item]:
        scene = self.scene()
        if scene is None or self._teller is None:
            return []
        focused = scene.find(self._focus) if self.hasFocus() else None
        at = self.mapToGlobal(QPointF(0, 0)).toPoint()
        return [
            Item(
                f"{figure.row} {figure.track} {figure.focus.number}",
                _role(figure),
                self._teller.tell(figure).line,
                self.box_of(figure).translated(at),
                figure is focused,
            )
            for row in self._rows_in_sight(scene)
            for figure in scene.figures(row)
        ]

    def _rows_in_sight(self, scene: Scene) -> list[int]:
        frame, scroll = scene.frame, self._bar.value()
        top = frame.lanes_top if frame.frozen else 0
        lanes = (
            lane for lane in range(frame.lanes)
            if frame.lane_box(lane).bottom() - scroll > top and frame.lane_box(lane).top() - scroll < self.height()
        )  # fmt: skip
        return [ARCS, TURNS, *(LANES + lane for lane in lanes)]


def _role(figure: Figure) -> QAccessible.Role:
    """A lane's title heads its row; one thing leads to its place, a run opens."""
    if figure.track == TITLE:
        return QAccessible.Role.RowHeader
    return QAccessible.Role.Link if len(figure.members) == 1 else QAccessible.Role.Button
