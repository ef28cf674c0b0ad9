"""A strip that says what is being opened and how far it is, with a way to give it up."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from desktop_app.engine.visible import shown
from desktop_app.files.reading import Step
from desktop_app.qt.look import Look
from desktop_app.views import wording
from desktop_app.views.plain import PlainLabel, tool_tip
from desktop_app.views.reader_access import announce

_STEPS: Final = 1000
_BAR_HEIGHT: Final = 8
_BAR_WIDTH: Final = 220


class ProgressStrip(QWidget):
    """Hidden until something is opened. What is open stays in use meanwhile, so nothing is covered or locked; Esc
    anywhere in the window gives up, too."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._look: Look | None = None
        self._name = ""
        self._step: Step | None = None
        self.text = PlainLabel(self)
        self.text.setWordWrap(False)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.bar = _Bar(self)
        self.give_up = QPushButton(self)
        self.give_up.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(16)
        row.addWidget(self.text, 1)
        row.addWidget(self.bar)
        row.addWidget(self.give_up)
        self.hide()

    def begin(self, name: str, look: Look) -> None:
        """Show that something is being done with a file, by its short name."""
        self._name, self._step = name, None
        self.bar.setValue(0)
        self.set_look(look)
        self.show()
        self._say()
        if QAccessible.isActive():
            announce(self, self.accessibleName())

    def set_look(self, look: Look) -> None:
        """Take colours and sizes."""
        self._look = look
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, look.theme.panel)
        self.setPalette(palette)
        self.give_up.setText(self.tr("Cancel"))
        self.give_up.setToolTip(self.hint())
        self.give_up.setFont(look.sans(12))
        self.bar.set_look(look)
        self._say()

    def tell(self, step: Step, done: float) -> None:
        """Show the step and how much of everything is done, from 0 to 1; never less than was shown before."""
        self.bar.setValue(max(round(done * _STEPS), self.bar.value()))
        if step is not self._step:
            self._step = step
            self._say()

    def sentence(self, name: str) -> str:
        """What is being done with a file of this short name."""
        return wording.fill(self.tr("Opening %1 — %2"), name, self._doing())

    def hint(self) -> str:
        """What the button does."""
        return self.tr("Give up opening (Esc)")

    def _say(self) -> None:
        if self._look is None:
            return
        text = self.sentence(self._name)
        font = self._look.sans(12)
        # A long name gives way in its middle, so that its end and the step are seen.
        seen = QFontMetrics(font).elidedText(shown(text), Qt.TextElideMode.ElideMiddle, self.text.width())
        self.text.say(seen, font, self._look.theme.ink)
        self.text.setToolTip(tool_tip(text))
        self.setAccessibleName(text)
        self.text.setAccessibleName(text)
        self.bar.setAccessibleName(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text anew."""
        super().resizeEvent(event)
        if (layout := self.layout()) is not None:
            layout.activate()
        self._say()

    def _doing(self) -> str:
        match self._step:
            case None | Step.CHECK:
                return self.tr("checking the file")
            case Step.ANCHOR:
                return self.tr("finding the quotes in their sources")
            case Step.SEND:
                return self.tr("putting it together")
            case Step.COUNT:
                return self.tr("counting words")
            case Step.SHOW:
                return self.tr("showing it")

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._look:
            painter = QPainter(self)
            painter.setPen(QPen(self._look.theme.hairline, 1))
            painter.drawLine(0, 0, self.width(), 0)


class _Bar(QProgressBar):
    """A thin bar in the ink's colour, with a frame so that its empty part is seen too."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self.setRange(0, _STEPS)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_look(self, look: Look) -> None:
        """Take colours and sizes."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_BAR_WIDTH, self._look.px(_BAR_HEIGHT) if self._look else _BAR_HEIGHT)

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        round_by = whole.height() / 2
        painter.setPen(QPen(self._look.theme.edge, 1))
        painter.drawRoundedRect(whole, round_by, round_by)
        done = QRectF(whole)
        done.setWidth(max(whole.width() * self.value() / _STEPS, whole.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.theme.ink)
        painter.drawRoundedRect(done, round_by, round_by)
