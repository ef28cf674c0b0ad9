"""One quote as a card: the words with their emphasis, then who, by what voice, where, and the mark of proof."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_app.engine.resolve import Card, Onward
from desktop_app.model.anchor import Verdict
from desktop_app.qt.look import Look
from desktop_app.views import wording
from desktop_app.views.card_face import Face, face_of
from desktop_app.views.card_link import CardLink, row_height, rows_height
from desktop_app.views.plain import tool_tip

RING: Final = 4
"""Room around the card for the focus ring, in pixels."""

_PAD: Final = 12
_BAR: Final = 4
_ROUND: Final = 8


def _margin(look: Look) -> int:
    """The room between a card's bar and its words, in pixels: a footnote number of two digits stands in it."""
    return look.px(13) + 8


def _inner(look: Look, width: int) -> int:
    """The width that the words have in a card of a width, both in pixels."""
    return width - 2 * RING - _BAR - _margin(look) - _PAD


def _rows(card: Card, face: Face, folded: bool | None) -> int:
    """How many lines stand at a card's foot."""
    return bool(card.onward) + (folded is not None and face.foldable)


def card_height(card: Card, look: Look, width: int, folded: bool | None = None, glossed: bool = False) -> int:
    """How high a card is at a width, both in pixels, with its ring."""
    face = face_of(card, look, _inner(look, width), bool(folded), glossed)
    return face.height + 2 * RING + 2 * _PAD - 8 + rows_height(look, _rows(card, face, folded))


class QuoteCard(QAbstractButton):
    """Paints one card and says when it is wanted. Cards are reused: `show_card` gives an old one new content.

    A button, because that is what it is to a screen reader; mouse and keys are its own: Qt's would not take Enter.
    """

    activated = Signal(str)
    """The quote whose place in the source is wanted."""
    focused = Signal(str)
    """The quote whose card has the focus or the pointer."""
    onward_wanted = Signal(str, str)
    """A quote out of sight of the columns shown, and the issue it is on."""
    unfolded = Signal(str)
    """The quote whose words are wanted whole, or folded again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes by the order of reading, which the view knows
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(lambda: self.activated.emit(self.quote))
        self._card: Card | None = None
        self._look: Look | None = None
        self._selected = False
        self._width = 0
        self._face: Face | None = None
        self._proven: tuple[Verdict, str] | None = None
        self._height = 0
        self._folded: bool | None = None
        self._glossed = False
        self._lit = False
        self.links: list[CardLink] = []
        """What else there is to choose on the card, from the top."""

    @property
    def quote(self) -> str:
        """The id of the quote shown."""
        return self._card.quote.id if self._card else ""

    @property
    def card(self) -> Card | None:
        """What is shown."""
        return self._card

    def show_card(
        self,
        card: Card,
        holder: str,
        look: Look,
        width: int,
        *,
        selected: bool,
        folded: bool | None = None,
        glossed: bool = False,
    ) -> int:
        """Lay a card out at a width in pixels; returns its height. `holder` names the side for screen readers; `folded`
        is none where words are always shown whole; `glossed` is whether the editor's translation stands below."""
        if card != self._card:
            # What the pointer is over is another card now, even if it is the same widget.
            self.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
        asked = (look, width, folded, glossed)
        if asked != (self._look, self._width, self._folded, self._glossed) or card != self._card:
            self._card, (self._look, self._width, self._folded, self._glossed) = card, asked
            self._lay_out(card, look, width)
            name = wording.card_name(card, holder)
            self.setAccessibleName(wording.with_gloss(name, card.gloss) if glossed and card.gloss else name)
            if (card.verdict, look.language) != self._proven:
                self._proven = card.verdict, look.language
                self.setToolTip(tool_tip(wording.proof_explained(card.verdict)))
        self.set_selected(selected)
        return self._height

    def set_selected(self, selected: bool) -> None:
        """Show whether this is the current quote."""
        if selected != self._selected:
            self._selected = selected
            self.update()

    def set_lit(self, lit: bool) -> None:
        """Show whether this is an end of the link that is looked at."""
        if lit != self._lit:
            self._lit = lit
            self.update()

    def _lay_out(self, card: Card, look: Look, width: int) -> None:
        self._face = face_of(card, look, _inner(look, width), bool(self._folded), self._glossed)
        self._height = card_height(card, look, width, self._folded, self._glossed)
        if self.links or _rows(card, self._face, self._folded):
            self._say_links(card, look, self._face)
        self.update()

    def _say_links(self, card: Card, look: Look, face: Face) -> None:
        """Set the lines at the card's foot: what leads onward, and whether the words are folded."""
        wanted = _rows(card, face, self._folded)
        while len(self.links) < wanted:
            self.links.append(CardLink(self))
            self.links[-1].clicked.connect(self._on_link)
        left = RING + _BAR + _margin(look) - 4
        width, row = self._width - left - RING - 4, row_height(look)
        top = self._height - RING - 1 - wanted * row
        for n, link in enumerate(self.links):
            link.setVisible(n < wanted)
            if n == 0 and card.onward:
                link.say(*wording.onwards(card.onward, look.language), look, width)
            elif n < wanted:
                text = wording.unfold(folded=bool(self._folded))
                link.say(text, text, look, width)
            link.move(left, top + n * row)

    def _on_link(self) -> None:
        card, link = self._card, self.sender()
        assert card is not None
        if not card.onward or link is not self.links[0]:
            self.unfolded.emit(self.quote)
        elif len(card.onward) == 1:
            self.onward_wanted.emit(card.onward[0].quote, card.onward[0].issue)
        else:
            self._offer(card.onward, self.links[0])

    def _offer(self, onward: tuple[Onward, ...], below: QWidget) -> None:
        """List the links, to choose one."""
        from desktop_app.views.column_menu import offer_links

        at = below.mapToGlobal(below.rect().bottomLeft())
        offer_links(self, at, [(wording.onward(each), each) for each in onward], self._on_onward)

    def _on_onward(self, onward: Onward) -> None:
        self.onward_wanted.emit(onward.quote, onward.issue)

    def sizeHint(self) -> QSize:
        return QSize(self._width, self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        card, look, face = self._card, self._look, self._face
        if card is None or look is None or face is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = look.theme.side(card.side)
        box = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        self._paint_box(painter, box, colour, look)
        at = QPointF(box.left() + _BAR + _margin(look), box.top() + _PAD - 4)
        self._paint_number(painter, QPointF(at.x() - 5, at.y()), card.number, look)
        face.paint_words(painter, at, card, look)
        if face.foldable and self._folded:
            self._paint_cuts(painter, box, at, face, look)
        row = QPointF(at.x(), at.y() + face.row)
        for item in face.items:
            item.paint(painter, row, look)
        if face.gloss is not None:
            face.gloss.paint(painter, QPointF(at.x(), at.y() + face.below), look)

    def _paint_cuts(self, painter: QPainter, box: QRectF, at: QPointF, face: Face, look: Look) -> None:
        """A torn edge where lines of the quote are not shown: no mark stands among its words."""
        pen = QPen(look.theme.edge, 1)
        pen.setDashPattern([1, 3])
        painter.setPen(pen)
        seen = face.lines * face.text.pitch
        if face.first:
            painter.drawLine(QPointF(at.x(), at.y() - 2), QPointF(box.right() - _PAD, at.y() - 2))
        if face.first + face.lines < round(face.text.height / face.text.pitch):
            painter.drawLine(QPointF(at.x(), at.y() + seen + 2), QPointF(box.right() - _PAD, at.y() + seen + 2))

    def _paint_number(self, painter: QPainter, at: QPointF, number: int, look: Look) -> None:
        """The number by which the summary cites the quote, in the margin as footnotes have it, ending at a point."""
        assert self._card is not None
        if not number:
            return
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
        if self._selected or self._lit:
            pen = QPen(theme.ink if self._selected else colour, 2)
            if not said:
                pen.setDashPattern([4, 2])
        painter.setPen(pen)
        painter.setBrush(theme.hover if self.underMouse() else theme.card)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
        bar = QRectF(box.left() + 4, box.top() + 8, _BAR, box.height() - 16)
        if self._lit:
            bar = QRectF(box.left() + 1, box.top() + 6, _BAR + 3, box.height() - 12)
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
