"""A strip that says what has come and offers what can be done with it, above the window's last line."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop_app.qt.icons import icon
from desktop_app.qt.look import Look
from desktop_app.views.plain import PlainLabel
from desktop_app.views.reader_access import announce
from desktop_app.views.slim import icon_button, name_button

Offer = tuple[Callable[[], str], Callable[[], object]]
"""What tells a button's words in the present language, and what it does."""


class OfferStrip(QWidget):
    """Covers and locks nothing: the offer can be taken, closed or left alone."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._look: Look | None = None
        self._told: Callable[[], str] = str
        self._offers: Sequence[Offer] = ()
        self.text = PlainLabel(self)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.buttons: list[QPushButton] = []
        self.close_button = icon_button(self)
        self.close_button.clicked.connect(self._on_close)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 6, 12, 6)
        self._row.setSpacing(8)
        self._row.addWidget(self.text, 1)
        self._row.addWidget(self.close_button)
        self.hide()

    def offer(self, told: Callable[[], str], offers: Sequence[Offer], look: Look) -> None:
        """Say a sentence and offer these; any of them closes the strip. Both are told again in another language."""
        self._told, self._offers = told, offers
        for button in self.buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self.buttons = []
        for n, (_, answer) in enumerate(offers):
            button = QPushButton(self)
            button.clicked.connect(self.hide)
            button.clicked.connect(lambda _=False, answer=answer: answer())
            self._row.insertWidget(1 + n, button)
            self.buttons.append(button)
        self.set_look(look)
        self.show()
        if QAccessible.isActive():
            announce(self, told())

    def set_look(self, look: Look) -> None:
        """Take colours, sizes and language."""
        self._look = look
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, look.theme.panel)
        self.setPalette(palette)
        self.text.say(self._told(), look.sans(13), look.theme.ink)
        self.setAccessibleName(self._told())
        for button, (words, _) in zip(self.buttons, self._offers, strict=True):
            button.setText(words())
            button.setFont(look.sans(13))
            button.setMinimumHeight(max(32, look.px(30)))
        name_button(self.close_button, self.tr("Close this message"))
        size = look.px(18)
        self.close_button.setIcon(icon("close", look.theme.ink, size))
        self.close_button.setIconSize(QSize(size, size))

    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._look:
            painter = QPainter(self)
            painter.setPen(QPen(self._look.theme.hairline, 1))
            painter.drawLine(0, 0, self.width(), 0)
