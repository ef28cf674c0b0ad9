"""The bar above everything: back and forward, what is open, and the legend's button."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.qt.icons import icon
from desktop_app.qt.look import Look
from desktop_app.views.plain import PlainLabel
from desktop_app.views.slim import icon_button


class Header(QWidget):
    """Says which dossier is open and when its event was."""

    back_wanted = Signal()
    forward_wanted = Signal()
    legend_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._look: Look | None = None
        self.back = icon_button(self, self.tr("Back"))
        self.forward = icon_button(self, self.tr("Forward"))
        self.title = PlainLabel(self)
        self.title.setWordWrap(False)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.legend = icon_button(self, self.tr("Legend"))
        self.legend.setCheckable(True)
        self.legend.setText(self.tr("Legend"))
        self.back.clicked.connect(self.back_wanted)
        self.forward.clicked.connect(self.forward_wanted)
        self.legend.toggled.connect(self.legend_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 12, 4)
        row.setSpacing(4)
        row.addWidget(self.back)
        row.addWidget(self.forward)
        row.addSpacing(8)
        row.addWidget(self.title, 1)
        row.addWidget(self.legend)

    def set_look(self, look: Look) -> None:
        """Take colours and sizes."""
        self._look = look
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, look.theme.panel)
        self.setPalette(palette)
        size = look.px(20)
        for button, name in ((self.back, "back"), (self.forward, "forward")):
            button.setIcon(icon(name, look.theme.ink, size))
            button.setIconSize(QSize(size, size))
        self.legend.setFont(look.sans(13))

    def say(self, title: str, when: str) -> None:
        """Name what is open."""
        if self._look:
            self.title.say(f"{title}   {when}", self._look.sans(14, bold=True), self._look.theme.ink)

    def set_ways(self, back: bool, forward: bool) -> None:
        """Offer the ways that there are."""
        self.back.setEnabled(back)
        self.forward.setEnabled(forward)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._look:
            painter = QPainter(self)
            painter.setPen(QPen(self._look.theme.hairline, 1))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
