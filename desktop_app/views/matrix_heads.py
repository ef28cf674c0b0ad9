"""The headers of the matrix: columns that are sorted by and set against each other, and the issues beside the rows."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop_app.views.matrix_paint import Painting

PAIRING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
"""With either of these a click on a head chooses its column to be set against another one."""


class _Header(QHeaderView):
    """A header that is painted here, lit under the mouse, and says which section was clicked."""

    clicked = Signal(int, bool)
    """A section, and whether it was clicked to be paired."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self.painting: Painting | None = None
        self._hover = self._pressed = -1
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _at(self, event: QMouseEvent) -> int:
        return self.logicalIndexAt(event.position().toPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._at(event) if event.button() == Qt.MouseButton.LeftButton else -1

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, -1
        if pressed >= 0 and pressed == self._at(event):
            self.clicked.emit(pressed, bool(event.modifiers() & PAIRING))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._light(self._at(event))

    def leaveEvent(self, event: QEvent) -> None:
        self._light(-1)
        super().leaveEvent(event)

    def _light(self, section: int) -> None:
        if section != self._hover:
            self._hover = section
            self.viewport().update()

    def _ground(self, painter: QPainter, box: QRect, section: int, lit: bool) -> None:
        assert self.painting is not None
        theme = self.painting.look.theme
        painter.fillRect(box, theme.hover if lit or section == self._hover else theme.panel)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)


class Heads(_Header):
    """The heads of the columns. `chosen` is the column that waits for another one, -1 for none."""

    menu_wanted = Signal(int, QPoint)
    """A column, and where on the screen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.chosen = -1

    def choose(self, column: int) -> None:
        """Mark the column that waits for another one."""
        self.chosen = column
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        column = self.logicalIndexAt(event.pos())
        if column >= 0:
            self.menu_wanted.emit(column, event.globalPos())

    def sizeHint(self) -> QSize:
        return QSize(100, self.painting.frame.head if self.painting else 40)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        if self.painting is None:
            return
        painter.save()
        marked = logicalIndex == self.chosen
        self._ground(painter, rect, logicalIndex, marked)
        self.painting.head(painter, QRectF(rect), logicalIndex)
        if marked:
            painter.setPen(QPen(self.painting.look.theme.ink, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(2, 2, -2, -2))
        painter.restore()


class Titles(_Header):
    """The issues beside the rows. `current` is the row of the issue that the window shows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.current = -1
        self.shaded = False

    def shade(self, shaded: bool) -> None:
        """Draw a line at the right, because columns have gone under it."""
        if shaded != self.shaded:
            self.shaded = shaded
            self.viewport().update()

    def mark(self, row: int) -> None:
        """Mark the issue that the window shows."""
        self.current = row
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(self.painting.frame.titles if self.painting else 100, 100)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        if self.painting is None:
            return
        painter.save()
        painter.fillRect(rect, self.painting.look.theme.panel)
        lit = self.painting.lit(logicalIndex, QRectF(rect)).toRect()
        self._ground(painter, lit, logicalIndex, logicalIndex == self.current)
        self.painting.title(painter, QRectF(rect), logicalIndex, current=logicalIndex == self.current)
        if self.shaded:
            self.painting.edge(painter, QRectF(rect))
        painter.restore()
