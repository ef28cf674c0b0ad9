"""The legend: every badge, mark and border with what it means, as a strip that covers nothing."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.engine.resolve import Column
from desktop_app.model.dossier import Relation, Voice
from desktop_app.qt.icons import icon
from desktop_app.qt.look import Look
from desktop_app.qt.typeset import Typeset
from desktop_app.views import wording
from desktop_app.views.ribbon_paint import paint_sample
from desktop_app.views.silence_card import hatch
from desktop_app.views.slim import icon_button, name_button

_SAMPLE: Final = 36
_LINE: Final = 54
_GAP: Final = 20


class Sign(Enum):
    """What the legend explains."""

    FIRST = auto()
    SECOND = auto()
    BADGE_SAID = auto()
    BADGE_REPORTED = auto()
    SAID = auto()
    REPORTED = auto()
    FAINT = auto()
    SILENT = auto()
    PROOF = auto()
    BAR = auto()
    RIBBON = auto()


_SIGNS: Final = (*Sign, *Relation)
"""What the legend explains, in order."""


@dataclass(frozen=True, slots=True)
class _Entry:
    sign: Sign | Relation
    text: Typeset
    box: QRectF


class Legend(QWidget):
    """A row of samples, as many rows as it needs at its width."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._look: Look | None = None
        self._names = ("", "")
        self._entries: list[_Entry] = []
        self._close = icon_button(self)
        self._close.resize(32, 32)
        self._close.clicked.connect(self.closed)

    def explain(self, columns: tuple[Column, Column], look: Look) -> None:
        """Show the samples in a look, with the names of the two sides."""
        self._look = look
        self._names = (columns[0].name, columns[1].name)
        self._close.setIcon(icon("close", look.theme.ink, 18))
        texts = [self._meaning(sign) for sign in _SIGNS]
        name_button(self._close, self.tr("Close the legend"))
        self.setAccessibleName(self.tr("Legend"))
        self.setAccessibleDescription(". ".join(texts))
        self._lay_out()

    def _meaning(self, sign: Sign | Relation) -> str:
        if isinstance(sign, Relation):
            return f"{wording.RELATION_SIGNS[sign]} {wording.relation(sign)}"
        match sign:
            case Sign.FIRST:
                return wording.fill(self.tr("%1: left, above"), self._names[0])
            case Sign.SECOND:
                return wording.fill(self.tr("%1: right, below"), self._names[1])
            case Sign.SAID:
                return self.tr("solid: the side speaks for itself")
            case Sign.BADGE_SAID | Sign.BADGE_REPORTED:
                said = sign is Sign.BADGE_SAID
                voices = (Voice.OWN, Voice.INTERPRETED, Voice.READOUT) if said else (Voice.REPORTED, Voice.PRESS)
                return wording.listed(wording.voice_badge(voice) for voice in voices)
            case Sign.REPORTED:
                return self.tr("dashed: reported by the other side or the press")
            case Sign.FAINT:
                return self.tr("thin: quotes of other issues")
            case Sign.SILENT:
                return self.tr("hatched: silent in these sources")
            case Sign.PROOF:
                return self.tr("verbatim: matches the bundled copy, word for word")
            case Sign.BAR:
                return self.tr("bar: words of its own solid, words reported framed")
            case Sign.RIBBON:
                return self.tr("ribbon: from the answer (dot) to what it answers")

    def _lay_out(self) -> None:
        look = self._look
        if look is None:
            return
        font = look.sans(12)
        limit = max(self.width() - 64, 120)
        self._entries, x, y, row = [], 16.0, 10.0, 0.0
        for sign in _SIGNS:
            sample = self._sample(sign, look)
            text = Typeset(self._meaning(sign), font, limit - sample, leading=1.1)
            width = sample + 8 + text.natural_width
            if x > 16 and x + width > limit:
                x, y = 16.0, y + row + 6
                row = 0.0
            self._entries.append(_Entry(sign, text, QRectF(x, y, width, text.height)))
            row = max(row, float(text.height))
            x += width + _GAP
        self.setFixedHeight(max(round(y + row + 10), 44))
        self._close.move(self.width() - 40, 6)
        self.update()

    @staticmethod
    def _sample(sign: Sign | Relation, look: Look) -> int:
        """How wide a sample is, in pixels: a line needs more to show its form."""
        return look.px(_LINE if isinstance(sign, Relation) else _SAMPLE)

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.oldSize().width() != event.size().width():
            self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        if look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look.theme.panel)
        painter.setPen(QPen(look.theme.hairline, 1))
        painter.drawLine(0, 0, self.width(), 0)
        if self.hasFocus():
            painter.setPen(QPen(look.theme.ink, 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        for entry in self._entries:
            sample = self._sample(entry.sign, look)
            self._paint_sign(
                painter, entry.sign, QRectF(entry.box.left(), entry.box.top(), sample, entry.box.height()), look
            )
            entry.text.draw(painter, QPointF(entry.box.left() + sample + 8, entry.box.top()), look.theme.ink)

    def _paint_sign(self, painter: QPainter, sign: Sign | Relation, box: QRectF, look: Look) -> None:
        if isinstance(sign, Relation) or sign is Sign.RIBBON:
            paint_sample(painter, box, None if sign is Sign.RIBBON else sign, look)
            return
        theme, middle = look.theme, box.center().y()
        bar = QRectF(box.left(), middle - 5, box.width(), 10)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        match sign:
            case Sign.FIRST | Sign.SECOND:
                first, side = sign is Sign.FIRST, theme.first if sign is Sign.FIRST else theme.second
                painter.fillRect(bar.adjusted(6 if first else 0, 0, 0 if first else -6, 0), side)
                painter.fillRect(QRectF(bar.left() if first else bar.right() - 3, middle - 9, 3, 18), side)
            case Sign.SAID | Sign.REPORTED | Sign.FAINT:
                if sign is not Sign.FAINT:
                    painter.fillRect(bar, theme.first_fill)
                pen = QPen(theme.first, 1 if sign is Sign.FAINT else 2)
                if sign is Sign.REPORTED:
                    pen.setDashPattern([3, 2])
                painter.setPen(pen)
                painter.drawLine(QPointF(bar.left(), middle + 6), QPointF(bar.right(), middle + 6))
            case Sign.BADGE_SAID | Sign.BADGE_REPORTED:
                pen = QPen(theme.edge, 1)
                if sign is Sign.BADGE_REPORTED:
                    pen.setDashPattern([3, 2])
                painter.setPen(pen)
                painter.drawRoundedRect(bar.adjusted(6, -3, -6, 3), 8, 8)
            case Sign.SILENT:
                painter.setPen(QPen(theme.edge, 1))
                painter.drawRect(bar)
                hatch(painter, bar, look)
            case Sign.PROOF:
                painter.setPen(theme.proof)
                painter.setFont(look.sans(15, bold=True))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "✓")
            case Sign.BAR:
                painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * 0.6, bar.height()), theme.second)
                painter.setPen(QPen(theme.second, 1.2))
                painter.drawRect(
                    QRectF(bar.left() + bar.width() * 0.62, bar.top() + 1, bar.width() * 0.36, bar.height() - 2)
                )
