"""A small card beside what is pointed at: a title, the circumstances, words that were said, a reason."""

from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop_app.qt.look import Look
from desktop_app.qt.typeset import Typeset

_WIDTH: Final = 340
_PAD: Final = 10
_AWAY: Final = 8


class Spoken(NamedTuple):
    """Words that were said, and the language of their source."""

    words: str
    language: str


class Callout(QWidget):
    """Lies over its parent and takes neither mouse nor keyboard."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._parent = parent
        self._look: Look | None = None
        self._parts: list[tuple[Typeset, QColor]] = []
        self.hide()

    def show_beside(
        self, box: QRect, look: Look, *, title: str, about: str = "", words: tuple[Spoken, ...] = (), reason: str = ""
    ) -> None:
        """Show beside a box of the parent, in its pixels, below it where there is room, covering none of it."""
        self._look = look
        parent = self._parent.rect()
        wide = min(look.px(_WIDTH), parent.width() - 2 * _AWAY)
        inner = wide - 2 * _PAD
        theme = look.theme
        parts = [
            (title, look.sans(13, bold=True), theme.ink),
            (about, look.sans(12), theme.grey),
            *((each.words, look.serif(14, language=each.language), theme.ink) for each in words),
            (reason, look.sans(12), theme.ink),
        ]
        self._parts = [(Typeset(text, font, inner, leading=1.12), colour) for text, font, colour in parts if text]
        narrow = max(part.natural_width for part, _ in self._parts)
        wide = min(wide, round(narrow) + 2 * _PAD + 2)
        high = sum(part.height for part, _ in self._parts) + 4 * (len(self._parts) - 1) + 2 * _PAD
        left = min(max(box.center().x() - wide // 2, _AWAY), parent.width() - wide - _AWAY)
        below, above = box.bottom() + _AWAY, box.top() - _AWAY - high
        top = below if below + high <= parent.height() else above if above >= 0 else max(parent.height() - high, 0)
        self.setGeometry(left, top, wide, high)
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        if look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.theme.edge, 1))
        painter.setBrush(look.theme.card)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        y = float(_PAD)
        for part, colour in self._parts:
            part.draw(painter, QPointF(_PAD, y), colour)
            y += part.height + 4
