"""A line of words to click at the foot of a card: where a link leads, or that the whole quote may be shown."""

from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_app.qt.look import Look
from desktop_app.qt.typeset import elided
from desktop_app.views.card_face import advance
from desktop_app.views.plain import tool_tip
from desktop_app.views.slim import TARGET

ROW: Final = 22
"""How high a line looks at 100 % zoom, in pixels; it takes the pointer for more."""


def row_height(look: Look) -> int:
    """How far apart two lines stand, in pixels, so that each has room for a pointer."""
    return max(look.px(ROW), TARGET)


def rows_height(look: Look, count: int) -> int:
    """How much room so many lines take, in pixels: the first stands as near to the words above as it looks."""
    return look.px(ROW) + (count - 1) * row_height(look) if count else 0


class CardLink(QAbstractButton):
    """Small words in ink, underlined under the pointer, framed where the keyboard is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._look: Look | None = None
        self._said = ""

    def say(self, text: str, name: str, look: Look, width: int) -> None:
        """Show a text at most `width` pixels wide; `name` is what a screen reader says, and the tip."""
        self._look = look
        font = look.sans(12, bold=True)
        self.setFont(font)
        self._said = text if advance(text, look, 12, True) <= width - 8 else elided(text, font, width - 8)
        self.setAccessibleName(name)
        self.setToolTip(tool_tip(name))
        self.resize(min(round(advance(self._said, look, 12, True)) + 8, width), row_height(look))
        self.update()

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        if look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour: QColor = look.theme.ink
        painter.setPen(colour)
        metrics = self.fontMetrics()
        base = (self.height() + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(4, base), self._said)
        if self.underMouse():
            painter.drawLine(QPointF(4, base + 2), QPointF(self.width() - 4, base + 2))
        if self.hasFocus():
            painter.setPen(QPen(colour, 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
