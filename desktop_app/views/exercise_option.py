"""One thing to choose in an exercise: its number, its words, and, once answered, whether it was right."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.qt.look import Look
from desktop_app.qt.typeset import Typeset
from desktop_app.views.chip import Chip

_PAD: Final = 12
_RING: Final = 4
_LEAST: Final = 44
"""How high an option is at least, in pixels."""


class Told(StrEnum):
    """What is told of an option: each has a form of its own, beside its words and colour."""

    OPEN = "open"
    RIGHT = "right"
    WRONG = "wrong"
    REST = "rest"


class OptionRow(QAbstractButton):
    """A button as wide as its column and as high as its words. `text` stands in the app's face, or in the serif one
    where it was said; `below` is a second line, in the other face."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._look: Look | None = None
        self._badge = self._words = self._below = self._mark = ""
        self._said = False
        self._language = ""
        self.told = Told.OPEN
        self._set: dict[int, tuple[Typeset, Typeset | None]] = {}

    def show_option(
        self, badge: str, text: str, look: Look, *, said: bool = False, below: str = "", language: str = ""
    ) -> None:
        """Show an option that is called by its badge; `language` is that of words that were said."""
        self._look, self._badge, self._words, self._below = look, badge, text, below
        self._said, self._language = said, language
        self.tell(Told.OPEN, "")

    def tell(self, told: Told, mark: str) -> None:
        """Tell whether it was right, in a word or two as well."""
        self.told, self._mark = told, mark
        parts = [f"{self._badge}: {self._words}" if self._badge else self._words, self._below, mark]
        self.setAccessibleName(". ".join(part for part in parts if part))
        self._set.clear()
        self.updateGeometry()
        self.update()

    def _indent(self, look: Look) -> int:
        return _RING + _PAD + (look.px(26) if self._badge else 0)

    def _mark_width(self, look: Look) -> int:
        if not self._mark:
            return 0
        return round(QFontMetricsF(look.sans(13, bold=True)).horizontalAdvance(self._mark)) + _PAD

    def _apart(self, look: Look, width: int) -> bool:
        """Whether the mark stands below the words, because there is no room for it beside them."""
        return bool(self._mark) and width - self._indent(look) - self._mark_width(look) < look.px(260)

    def _mark_height(self, look: Look, width: int) -> int:
        return look.px(24) if self._apart(look, width) else 0

    def _laid_out(self, look: Look, width: int) -> tuple[Typeset, Typeset | None]:
        if width not in self._set:
            beside = 0 if self._apart(look, width) else self._mark_width(look)
            inner = max(width - self._indent(look) - _PAD - _RING - beside, look.px(60))
            face = look.serif(15, language=self._language) if self._said else look.sans(14)
            words = Typeset(self._words, face, inner, leading=1.15)
            other = look.sans(12.5) if self._said else look.serif(13.5, language=self._language or "en")
            below = Typeset(self._below, other, inner, leading=1.15) if self._below else None
            self._set = {width: (words, below)}
        return self._set[width]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._look is None:
            return _LEAST
        words, below = self._laid_out(self._look, width)
        height = words.height + (below.height if below else 0) + self._mark_height(self._look, width)
        return max(height + 2 * (_PAD - 2), _LEAST) + 2 * _RING

    def sizeHint(self) -> QSize:
        width = max(self.width(), 240)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, _LEAST)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        if look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, box = look.theme, QRectF(self.rect()).adjusted(_RING, _RING, -_RING, -_RING)
        lit = self.isEnabled() and self.underMouse() and self.told is Told.OPEN
        painter.setBrush(theme.hover if lit or self.isChecked() else theme.card)
        painter.setPen(self._frame(look))
        inset = 1.0 if self.told is Told.RIGHT else 0.5
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 8, 8)
        if self.hasFocus():
            painter.setPen(QPen(theme.ink, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 10, 10)
        self._paint_words(painter, look, box)

    def _frame(self, look: Look) -> QPen:
        """Thick and whole where it is right, dashed where it was chosen and is not, else thin."""
        theme = look.theme
        if self.told is Told.RIGHT:
            return QPen(theme.proof, 2.5)
        if self.told is Told.WRONG:
            return QPen(theme.warning, 1.5, Qt.PenStyle.DashLine)
        return QPen(theme.edge if self.told is Told.OPEN else theme.hairline, 1)

    def _paint_words(self, painter: QPainter, look: Look, box: QRectF) -> None:
        theme, (words, below) = look.theme, self._laid_out(look, self.width())
        height = words.height + (below.height if below else 0) + self._mark_height(look, self.width())
        top, left = box.center().y() - height / 2, self._indent(look)
        if self._badge:
            painter.setFont(look.sans(13, bold=True))
            painter.setPen(theme.grey)
            room = QRectF(_RING + _PAD, top, look.px(24), words.pitch)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._badge)
        words.draw(painter, QPointF(left, top), theme.grey if self.told is Told.REST else theme.ink)
        if below:
            below.draw(painter, QPointF(left, top + words.height), theme.grey)
        if self._mark:
            painter.setFont(look.sans(13, bold=True))
            painter.setPen(theme.proof if self.told is Told.RIGHT else theme.warning)
            room, across = box.adjusted(0, 0, -_PAD, 0), Qt.AlignmentFlag.AlignRight
            if self._apart(look, self.width()):
                room = QRectF(left, top + height - look.px(24), box.width(), look.px(24))
                across = Qt.AlignmentFlag.AlignLeft
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | across, self._mark)


class Act(Chip):
    """A button that does something, larger than the chips that choose among things."""

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return QSize(size.width() + 12, max(size.height() + 8, 36))
