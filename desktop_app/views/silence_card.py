"""A silence as a finding: what was searched in a side's own words, and that it was found nowhere."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_app.engine.resolve import Column, Stance, rejections
from desktop_app.qt.look import Look
from desktop_app.qt.typeset import Typeset
from desktop_app.views import wording

_PAD: Final = 16
_RING: Final = 4


class SilenceCard(QAbstractButton):
    """A hatched box with words. A click leads to the side's own turns with the terms entered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._look: Look | None = None
        self._parts: list[tuple[Typeset, str]] = []
        self._height = 0
        self.party = ""
        self.terms: tuple[str, ...] = ()

    def show_silence(self, column: Column, own_words: int, look: Look, width: int) -> int:
        """Lay the finding out at a width in pixels; returns its height. `own_words` is how many words were searched."""
        assert column.silence is not None
        self._look, self.party = look, column.facet.holder
        self.terms = column.searched
        inner = width - 2 * (_PAD + _RING)
        title, body, more = self._wording(column, own_words)
        self._parts = [
            (Typeset(title, look.sans(14, bold=True), inner, leading=1.1), "ink"),
            (Typeset(body, look.sans(13), inner, leading=1.16), "grey"),
            (Typeset(more, look.sans(13, bold=True), inner, leading=1.16), "ink"),
        ]
        self.setAccessibleName(f"{title} {body}")
        self.setAccessibleDescription(more)
        self._height = sum(part.height for part, _ in self._parts) + 2 * (_PAD + _RING) + 8
        self.update()
        return self._height

    def _wording(self, column: Column, own_words: int) -> tuple[str, str, str]:
        assert column.silence is not None
        title = (
            self.tr("%1: silent in these sources.")
            if column.stance is Stance.SILENT
            else self.tr("%1: silent in its own words. What stands here is reported of it.")
        )
        language = self._look.language if self._look else "en"
        body = (
            self.tr(
                "Searched in all %1 of its own words: %2. Found 0 times on this issue; these hits speak of something "
                "else: %3."
            )
            if column.silence.rejected
            else self.tr("Searched in all %1 of its own words: %2. Found 0 times.")
        )
        rejected = " · ".join(rejections(column.silence.rejected, language))
        body = wording.fill(body, own_words, wording.listed(column.searched), rejected)
        return title.replace("%1", column.name), body, self.tr("Look for yourself in its turns →")

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._look is None:
            return
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(_RING, _RING, -_RING, -_RING)
        if self.hasFocus():
            painter.setPen(QPen(theme.ink, 2))
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 11, 11)
        painter.setPen(QPen(theme.edge, 1))
        painter.setBrush(theme.hover if self.underMouse() else theme.paper)
        painter.drawRoundedRect(box, 8, 8)
        hatch(painter, box, self._look)
        y = box.top() + _PAD
        for part, role in self._parts:
            plate = QRectF(box.left() + _PAD - 6, y - 2, part.natural_width + 12, part.height + 4)
            painter.fillRect(plate, theme.hover if self.underMouse() else theme.paper)
            part.draw(painter, QPointF(box.left() + _PAD, y), theme.ink if role == "ink" else theme.grey)
            y += part.height + 4


def hatch(painter: QPainter, box: QRectF, look: Look) -> None:
    """Diagonal lines: the sign of silence, here and in the issue list. Each ends at the edge of the box by itself,
    because a drawing that is exported has no clipping."""
    inner = box.adjusted(1, 1, -1, -1)
    painter.save()
    painter.setPen(QPen(look.theme.hairline, 1, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    foot = inner.left() - inner.height()
    while foot < inner.right():
        left, right = max(foot, inner.left()), min(foot + inner.height(), inner.right())
        painter.drawLine(QPointF(left, inner.bottom() - (left - foot)), QPointF(right, inner.bottom() - (right - foot)))
        foot += 8
    painter.restore()
