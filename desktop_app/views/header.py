"""The bar above everything: back and forward, what is open, the views to look at it by, and the legend's button."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.engine.history import View
from desktop_app.qt.icons import icon
from desktop_app.qt.look import Look
from desktop_app.views.plain import PlainLabel
from desktop_app.views.slim import FilledButton, QuietTabs, icon_button, name_button


class Header(QWidget):
    """Says which dossier is open and when its event was, and by which view it is looked at."""

    back_wanted = Signal()
    forward_wanted = Signal()
    find_wanted = Signal()
    legend_wanted = Signal(bool)
    present_wanted = Signal()
    view_wanted = Signal(object)
    """A `View`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._look: Look | None = None
        self.back = icon_button(self)
        self.forward = icon_button(self)
        self.title = PlainLabel(self)
        self.title.setWordWrap(False)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._said = ""
        self.views = QuietTabs(self, ruled=False)
        for _ in View:
            self.views.addTab("")
        self.search = icon_button(self)
        self.legend = icon_button(self)
        self.legend.setCheckable(True)
        self.present = FilledButton(self)
        self.present.clicked.connect(self.present_wanted)
        self._name()
        self.back.clicked.connect(self.back_wanted)
        self.forward.clicked.connect(self.forward_wanted)
        self.search.clicked.connect(self.find_wanted)
        self.legend.toggled.connect(self.legend_wanted)
        self.views.currentChanged.connect(lambda number: self.view_wanted.emit(list(View)[number]))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 12, 4)
        row.setSpacing(4)
        row.addWidget(self.back)
        row.addWidget(self.forward)
        row.addSpacing(8)
        row.addWidget(self.title, 1)
        row.addWidget(self.views)
        row.addSpacing(8)
        row.addWidget(self.search)
        row.addWidget(self.legend)
        row.addSpacing(4)
        row.addWidget(self.present)

    def _name(self) -> None:
        """Say what everything is, in the interface's present language."""
        name_button(self.back, self.tr("Back"))
        name_button(self.forward, self.tr("Forward"))
        name_button(self.search, self.tr("Find everywhere (Ctrl+F)"))
        name_button(self.legend, self.tr("Legend"))
        self.legend.setText(self.tr("Legend"))
        # The key stands on the button: a teacher learns it by looking.
        self.present.setText(f"{self.tr('Present')}  F5")
        name_button(self.present, self.tr("Present from this issue (F5)"))
        self.views.setAccessibleName(self.tr("Views"))
        named = self.tr("Compare"), self.tr("Matrix"), self.tr("Sequence"), self.tr("Terms"), self.tr("Exercises")
        for number, text in enumerate(named):
            self.views.setTabText(number, text)

    def set_look(self, look: Look) -> None:
        """Take colours, sizes and language."""
        self._look = look
        self._name()
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, look.theme.panel)
        self.setPalette(palette)
        size = look.px(20)
        for button, name in ((self.back, "back"), (self.forward, "forward"), (self.search, "find")):
            button.setIcon(icon(name, look.theme.ink, size))
            button.setIconSize(QSize(size, size))
        self.legend.setFont(look.sans(13))
        self.present.set_look(look)
        self.views.set_look(look)
        self._fit()

    def say(self, title: str, when: str) -> None:
        """Name what is open."""
        self._said = f"{title}   {when}"
        self.title.setAccessibleName(self._said)
        self._fit()

    def _fit(self) -> None:
        """Shorten what is open to the room there is."""
        if self._look:
            font = self._look.sans(14, bold=True)
            text = QFontMetrics(font).elidedText(self._said, Qt.TextElideMode.ElideRight, self.title.width())
            self.title.say(text, font, self._look.theme.ink)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (layout := self.layout()) is not None:
            layout.activate()
        self._fit()

    def set_view(self, view: View) -> None:
        """Mark the view that is shown."""
        self.views.blockSignals(True)
        self.views.setCurrentIndex(list(View).index(view))
        self.views.blockSignals(False)
        self.views.update()

    def set_ways(self, back: bool, forward: bool) -> None:
        """Offer the ways that there are."""
        self.back.setEnabled(back)
        self.forward.setEnabled(forward)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._look:
            painter = QPainter(self)
            painter.setPen(QPen(self._look.theme.hairline, 1))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
