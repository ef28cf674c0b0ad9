"""The gutter between two columns, with a ribbon for each link that joins them."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.engine.ribbons import Ribbon, Scene
from desktop_app.views import reader_access
from desktop_app.views import ribbon_paint as paint
from desktop_app.views.ribbon_paint import Gutter, State
from desktop_app.views.slim import TARGET

if TYPE_CHECKING:
    from desktop_app.views.compare_kinds import Linked

_NEAR: Final = 7
"""How far from a line, in pixels, the pointer is still on it; what is aimed at is its label."""

_SAMPLES: Final = 16


def _roomy(box: QRectF) -> QRectF:
    """A box with so much room around it that a pointer finds it."""
    across, down = (max(TARGET - length, 4.0) / 2 for length in (box.width(), box.height()))
    return box.adjusted(-across, -down, across, down)


class Ribbons(QWidget):
    """Paints the ribbons in sight and says which one is looked at and which one is followed.

    Links are told by their numbers. `current` is the one that the keyboard is on.
    """

    access_role = QAccessible.Role.List
    looked_at = Signal(int)
    """The link under the pointer, else the one with the keyboard; -1 for none."""
    followed = Signal(int)
    """The link whose other end is wanted."""
    beyond_wanted = Signal(int, int)
    """A column and a direction (-1 up, 1 down) in which ends lie out of sight."""
    left = Signal(int)
    """The keyboard is done here: 1 onwards, -1 back, 0 for good."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        reader_access.install()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._gutter: Gutter | None = None
        self._scene = Scene((), {})
        self._ties: Linked | None = None
        self._top = 0.0
        self._hovered: int | None = None
        self._lit = -1
        self.current: int | None = None
        self.describe: Callable[[int], str] = str
        """A link in a sentence, for screen readers."""

    @property
    def scene(self) -> Scene:
        """What is in sight."""
        return self._scene

    @property
    def lit(self) -> int:
        """The link that is looked at; -1 for none."""
        return self._lit

    def show_scene(self, scene: Scene, ties: "Linked", gutter: Gutter, top: float) -> None:
        """Paint other ribbons, or the same at another height: `top` is the sheet's height at the upper edge here."""
        self._scene, self._ties, self._gutter, self._top = scene, ties, gutter, top
        self.setCursor(Qt.CursorShape.ArrowCursor) if self._hovered is None else None
        self.update()

    def set_current(self, number: int | None) -> None:
        """Put the keyboard on a link."""
        self.current = number
        self._tell()
        if number is not None and self.hasFocus():
            reader_access.announce(self, self.describe(number))

    def forget(self) -> None:
        """Nothing is looked at any more: other links are shown."""
        self._hovered, self.current = None, None
        self._tell()

    def _tell(self) -> None:
        lit = self._hovered if self._hovered is not None else self.current if self.hasFocus() else None
        lit = -1 if lit is None else lit
        self.update()
        if lit != self._lit:
            self._lit = lit
            self.looked_at.emit(lit)

    # Where things are

    def pill(self, ribbon: Ribbon) -> QRectF:
        """Where a ribbon's label stands here."""
        assert self._gutter is not None
        assert self._ties is not None
        return paint.pill_box(ribbon, self._ties[ribbon.number], self._gutter, self._top)

    def place_of(self, number: int) -> QRectF | None:
        """Where the label of a link stands here, if it is in sight."""
        found = next((ribbon for ribbon in self._scene.ribbons if ribbon.number == number), None)
        return self.pill(found) if found else None

    def link_at(self, point: QPointF) -> int | None:
        """The link at a point: the one whose label is there, else the nearest whose line runs by."""
        if self._gutter is None:
            return None
        pills = [(self.pill(ribbon), ribbon.number) for ribbon in self._scene.ribbons]
        over = [(abs(box.center().y() - point.y()), number) for box, number in pills if _roomy(box).contains(point)]
        if over:
            return min(over)[1]
        near = [(self._distance(ribbon, point), ribbon.number) for ribbon in self._scene.ribbons]
        return min((each for each in near if each[0] <= _NEAR), default=(0, None))[1]

    def _distance(self, ribbon: Ribbon, point: QPointF) -> float:
        stub = self._gutter.stub if self._gutter else 0
        paths = paint.halves(ribbon, self.width(), self._top, stub)
        places = (path.pointAtPercent(n / _SAMPLES) for path in paths for n in range(_SAMPLES + 1))
        return min((place - point).manhattanLength() for place in places)

    def _beyond_at(self, point: QPointF) -> tuple[int, int] | None:
        if self._gutter is None:
            return None
        for column, direction in self._scene.beyond:
            if _roomy(paint.beyond_box(column, direction, self._gutter, self.height())).contains(point):
                return column, direction
        return None

    # What it shows

    def paintEvent(self, event: QPaintEvent) -> None:
        self.paint_on(QPainter(self))

    def paint_on(self, painter: QPainter) -> None:
        """Paint what is in sight from the painter's origin."""
        gutter, ties = self._gutter, self._ties
        if gutter is None or ties is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # What is lit is painted last, above the others.
        ribbons = sorted(self._scene.ribbons, key=lambda ribbon: ribbon.number == self._lit)
        for ribbon in ribbons:
            paint.paint_band(painter, ribbon, gutter, self._top, self._state(ribbon))
        for ribbon in ribbons:
            paint.paint_line(painter, ribbon, ties[ribbon.number], gutter, self._top, self._state(ribbon))
        for ribbon in ribbons:
            focused = self.hasFocus() and ribbon.number == self.current
            relation = ties[ribbon.number].link.relation
            paint.paint_label(painter, self.pill(ribbon), relation, gutter, self._state(ribbon), focused)
        for (column, direction), count in self._scene.beyond.items():
            box = paint.beyond_box(column, direction, gutter, self.height())
            paint.paint_beyond(painter, box, column, direction, count, gutter)

    def _state(self, ribbon: Ribbon) -> State:
        if self._lit < 0:
            return State.PLAIN
        return State.LIT if ribbon.number == self._lit else State.BACK

    # Mouse and keys

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hovered = self.link_at(event.position())
        over = self._hovered is not None or self._beyond_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        self._tell()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self._tell()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.setAccepted(event.button() == Qt.MouseButton.LeftButton)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        number, beyond = self.link_at(event.position()), self._beyond_at(event.position())
        if number is not None:
            self.followed.emit(number)
        elif beyond is not None:
            self.beyond_wanted.emit(*beyond)

    def event(self, event: QEvent) -> bool:
        """Esc leaves the links; it is not the window's while the keyboard is on one."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.current is not None:
            self.followed.emit(self.current)
        elif key == Qt.Key.Key_Escape:
            self.left.emit(0)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not event.modifiers():
            self.left.emit(1 if key == Qt.Key.Key_Down else -1)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.current is None and self._scene.ribbons:
            self.current = min(ribbon.number for ribbon in self._scene.ribbons)
        elif self.current is None and self._ties:
            self.left.emit(1)  # none is in sight: the first is brought there
        self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._tell()

    # For screen readers

    def access_items(self) -> list[reader_access.Item]:
        """The links in sight, from top to bottom."""
        found = []
        for ribbon in sorted(self._scene.ribbons, key=lambda each: each.label):
            box = self.pill(ribbon).toAlignedRect()
            found.append(
                reader_access.Item(
                    f"link {ribbon.number}",
                    QAccessible.Role.Link,
                    self.describe(ribbon.number),
                    box.translated(self.mapToGlobal(QPoint(0, 0))),
                    self.hasFocus() and ribbon.number == self.current,
                )
            )
        return found
