"""One quote as a card: the words with their emphasis, then who, by what voice, where, and the mark of proof."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_app.engine.resolve import Card
from desktop_app.model.anchor import Verdict
from desktop_app.qt.look import Look
from desktop_app.views import wording
from desktop_app.views.card_face import Face, face_of
from desktop_app.views.plain import tool_tip

RING: Final = 4
"""Room around the card for the focus ring, in pixels."""

_PAD: Final = 12
_BAR: Final = 4
_ROUND: Final = 8


def _margin(look: Look) -> int:
    """The room between a card's bar and its words, in pixels: a footnote number of two digits stands in it."""
    return look.px(10) + 8


class QuoteCard(QAbstractButton):
    """Paints one card and says when it is wanted. Cards are reused: `show_card` gives an old one new content.

    A button, because that is what it is to a screen reader; mouse and keys are its own: Qt's would not take Enter.
    """

    activated = Signal(str)
    """The quote whose place in the source is wanted."""
    focused = Signal(str)
    """The quote whose card has the focus or the pointer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(lambda: self.activated.emit(self.quote))
        self._card: Card | None = None
        self._look: Look | None = None
        self._selected = False
        self._width = 0
        self._face: Face | None = None
        self._proven: Verdict | None = None
        self._height = 0

    @property
    def quote(self) -> str:
        """The id of the quote shown."""
        return self._card.quote.id if self._card else ""

    @property
    def card(self) -> Card | None:
        """What is shown."""
        return self._card

    def show_card(self, card: Card, holder: str, look: Look, width: int, *, selected: bool) -> int:
        """Lay a card out at a width in pixels; returns its height. `holder` names the side for screen readers."""
        if (card, look, width) != (self._card, self._look, self._width):
            self._card, self._look, self._width = card, look, width
            self._lay_out(card, look, width)
            self.setAccessibleName(wording.card_name(card, holder))
            if card.verdict is not self._proven:
                self._proven = card.verdict
                self.setToolTip(tool_tip(wording.proof_explained(card.verdict)))
        self.set_selected(selected)
        return self._height

    def set_selected(self, selected: bool) -> None:
        """Show whether this is the current quote."""
        if selected != self._selected:
            self._selected = selected
            self.update()

    def _lay_out(self, card: Card, look: Look, width: int) -> None:
        self._face = face_of(card, look, width - 2 * RING - _BAR - _margin(look) - _PAD)
        self._height = self._face.height + 2 * RING + 2 * _PAD - 8
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._width, self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        card, look, face = self._card, self._look, self._face
        if card is None or look is None or face is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, colour = look.theme, look.theme.side(card.side)
        box = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        self._paint_box(painter, box, colour, look)
        at = QPointF(box.left() + _BAR + _margin(look), box.top() + _PAD - 4)
        self._paint_number(painter, QPointF(at.x() - 5, at.y()), card.number, look)
        for span in card.emphasis:
            face.text.mark(painter, at, span, fill=theme.fill(card.side), line=colour, dashed=not card.quote.own_speech)
        face.text.draw(painter, at, theme.ink)
        at.setY(at.y() + face.row)
        for item in face.items:
            item.paint(painter, at, look)

    def _paint_number(self, painter: QPainter, at: QPointF, number: int, look: Look) -> None:
        """The number by which the summary cites the quote, in the margin as footnotes have it, ending at a point."""
        assert self._card is not None
        painter.setFont(look.sans(10, bold=True))
        painter.setPen(look.theme.side(self._card.side))
        width = painter.fontMetrics().horizontalAdvance(str(number))
        painter.drawText(QPointF(at.x() - width, at.y() + look.px(16)), str(number))

    def _paint_box(self, painter: QPainter, box: QRectF, colour: QColor, look: Look) -> None:
        assert self._card is not None
        theme = look.theme
        if self.hasFocus():
            painter.setPen(QPen(theme.ink, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), _ROUND + 3, _ROUND + 3)
        said = self._card.quote.own_speech
        pen = QPen(theme.hairline if said else theme.edge, 1)
        if not said:
            pen.setDashPattern([4, 3])
        if self._selected:
            pen = QPen(theme.ink, 2)
            if not said:
                pen.setDashPattern([4, 2])
        painter.setPen(pen)
        painter.setBrush(theme.hover if self.underMouse() else theme.card)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
        bar = QRectF(box.left() + 4, box.top() + 8, _BAR, box.height() - 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(bar, 2, 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes the press, so that it is this card's click and nothing below it hears of it."""
        event.setAccepted(event.button() == Qt.MouseButton.LeftButton)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.activated.emit(self.quote)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.activated.emit(self.quote)
        else:
            event.ignore()

    def focusInEvent(self, event: QEvent) -> None:
        self.focused.emit(self.quote)
        self.update()

    def focusOutEvent(self, event: QEvent) -> None:
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.focused.emit(self.quote)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
