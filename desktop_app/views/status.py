"""The line at the foot of the window: the proof for the whole dossier, what is not like for like, and passing
messages."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.model.dossier import said
from desktop_app.qt.look import Look
from desktop_app.qt.session import Opened
from desktop_app.views import wording
from desktop_app.views.plain import PlainLabel, tool_tip

_MESSAGE_MS = 8000


class Status(QWidget):
    """Says whether every quote is verbatim, and how unequal the two sides' material is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._look: Look | None = None
        self._proof: tuple[str, bool] = ("", True)
        self._balance = ""
        self.proof = PlainLabel(self)
        self.note = PlainLabel(self)
        self.note.setWordWrap(False)
        self.proof.setWordWrap(False)
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 5, 16, 5)
        row.setSpacing(24)
        row.addWidget(self.proof)
        row.addWidget(self.note, 1)
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.setInterval(_MESSAGE_MS)
        self._back.timeout.connect(self._say_all)

    def set_look(self, look: Look) -> None:
        """Take colours and sizes."""
        self._look = look
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, look.theme.panel)
        self.setPalette(palette)
        self._say_all()

    def show_dossier(self, opened: Opened, language: str) -> None:
        """Say what holds for the whole dossier."""
        quotes, verbatim = len(opened.desk.anchors), opened.desk.verbatim
        if verbatim == quotes:
            self._proof = (self.tr("✓ every quote matches the bundled sources word for word"), True)
        else:
            text = wording.fill(self.tr("%1 of %2 quotes are verbatim"), verbatim, quotes)
            self._proof = (text, False)
        parties = []
        for party in opened.dossier.parties:
            voices = opened.words[party.id]
            counts = ", ".join(
                f"{wording.voice_badge(voice)} {wording.words(count)}" for voice, count in voices.items()
            )
            parties.append(f"{said(party.short, language)}: {counts}")
        self._balance = self.tr("Not like for like — %1").replace("%1", " · ".join(parties))
        self._say_all()

    def say(self, message: str) -> None:
        """Show a passing message for some seconds."""
        if self._look:
            self.note.say(message, self._look.sans(12, bold=True), self._look.theme.ink)
            self._back.start()

    def be_quiet(self) -> None:
        """Take a passing message back."""
        self._back.stop()
        self._say_all()

    def _say_all(self) -> None:
        if self._look is None:
            return
        theme, font = self._look.theme, self._look.sans(12)
        text, sound = self._proof
        self.proof.say(text, font, theme.proof if sound else theme.warning)
        self.note.say(self._balance, font, theme.grey)
        self.note.setToolTip(tool_tip(self._balance))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._look:
            painter = QPainter(self)
            painter.setPen(QPen(self._look.theme.hairline, 1))
            painter.drawLine(0, 0, self.width(), 0)
