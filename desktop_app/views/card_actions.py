"""What is done with a quote besides reading it: copy its words, copy them with their citation, add it to the lesson, or
have its translation beneath it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.qt.icons import icon
from desktop_app.qt.look import Look
from desktop_app.views.quote_card import QuoteCard
from desktop_app.views.slim import icon_button, name_button

_OVERLAP = 12
"""How far the row stands over its card's lower edge, in pixels: not as far as the card's own words."""


class CardActions(QWidget):
    """One row of buttons for all cards; it stands on the card that has the focus or the pointer."""

    copy_wanted = Signal(str)
    cite_wanted = Signal(str)
    gloss_wanted = Signal(str)
    add_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.quote = ""
        self._look: Look | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._gloss = icon_button(self)
        self._copy = icon_button(self)
        self._cite = icon_button(self)
        self._gloss.clicked.connect(lambda: self.gloss_wanted.emit(self.quote))
        self._copy.clicked.connect(lambda: self.copy_wanted.emit(self.quote))
        self._cite.clicked.connect(lambda: self.cite_wanted.emit(self.quote))
        row.addWidget(self._gloss)
        self._add = icon_button(self)
        self._add.clicked.connect(lambda: self.add_wanted.emit(self.quote))
        row.addWidget(self._copy)
        row.addWidget(self._cite)
        row.addWidget(self._add)
        self.hide()

    def set_look(self, look: Look) -> None:
        """Colour and name the icons."""
        self._look = look
        name_button(self._gloss, self.tr("Show or hide the translation"))
        name_button(self._copy, self.tr("Copy the quote"))
        name_button(self._cite, self.tr("Copy the quote with its citation"))
        name_button(self._add, self.tr("Add the quote to the lesson"))
        self._gloss.setIcon(icon("translate", look.theme.grey, 18))
        self._copy.setIcon(icon("copy", look.theme.grey, 18))
        self._cite.setIcon(icon("cite", look.theme.grey, 18))
        self._add.setIcon(icon("add", look.theme.grey, 18))

    def stand_on(self, card: QuoteCard, quote: str) -> None:
        """Move to a card: across its lower edge, where there are no words to cover."""
        self.quote = quote
        self._gloss.setVisible(card.card is not None and card.card.gloss is not None)
        if self.parentWidget() is not card.parentWidget():
            self.setParent(card.parentWidget())
        self.adjustSize()
        edge = card.geometry().bottomRight()
        self.move(edge.x() - self.width() - 16, edge.y() - _OVERLAP)
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._look:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._look.theme.edge, 1))
            painter.setBrush(self._look.theme.panel)
            box = self.rect().adjusted(0, 0, -1, -1)
            painter.drawRoundedRect(box, 8, 8)
