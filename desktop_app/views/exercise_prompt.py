"""The words that an item asks about: in the serif face, with what carries the position marked, and a gap as a box."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QTextCharFormat
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.engine.exercises.item import Part, PartKind
from desktop_app.engine.visible import shown
from desktop_app.model.dossier import Span
from desktop_app.qt.look import Look
from desktop_app.qt.typeset import Style, Typeset
from desktop_app.views.plain import PlainLabel

_PAD: Final = 14
_BAR: Final = 4
_BLANK: Final = "\u00a0" * 20
"""As wide as any gap, so that its width tells nothing."""


class Prompt(PlainLabel):
    """A label for screen readers, which paints itself: no side's colour, since that would tell whose words they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._look: Look | None = None
        self._parts: Sequence[Part] = ()
        self._language = ""
        self._set: dict[int, Typeset] = {}
        self._spans: dict[PartKind, list[Span]] = {}

    def show_parts(self, parts: Sequence[Part], name: str, look: Look, language: str) -> None:
        """Show a prompt's parts in the face of their language; `name` is what a screen reader says."""
        self._look, self._parts, self._language = look, parts, language
        self._set.clear()
        self._spans = {kind: [] for kind in PartKind}
        at = 0
        for part in parts:
            length = len(_BLANK if part.kind is PartKind.GAP else part.text)
            self._spans[part.kind].append(Span(at, at + length))
            at += length
        self.setText(shown(self._whole()))
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def _whole(self) -> str:
        return "".join(_BLANK if part.kind is PartKind.GAP else part.text for part in self._parts)

    def _typeset(self, look: Look, width: int) -> Typeset:
        if width not in self._set:
            grey = QTextCharFormat()
            grey.setForeground(look.theme.grey)
            styles = [Style(span, grey) for span in self._spans[PartKind.CONTEXT]]
            inner = max(width - 2 * _PAD - _BAR, look.px(60))
            face = look.serif(18, language=self._language)
            self._set = {width: Typeset(self._whole(), face, inner, leading=1.2, styles=styles)}
        return self._set[width]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._typeset(self._look, width).height + 2 * _PAD if self._look and self._parts else 0

    def sizeHint(self) -> QSize:
        width = max(self.width(), 240)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 32)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        if look is None or not self._parts:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, box = look.theme, QRectF(self.rect())
        painter.fillRect(QRectF(0, 4, _BAR, box.height() - 8), theme.edge)
        at = QPointF(_BAR + _PAD, _PAD)
        words = self._typeset(look, self.width())
        for span in self._spans[PartKind.EMPHASIS]:
            words.mark(painter, at, span, fill=theme.both_fill, line=theme.ink, dashed=False)
        for span in self._spans[PartKind.GAP]:
            for gap in words.rects(span):
                painter.setPen(QPen(theme.ink, 1.5, Qt.PenStyle.DashLine))
                painter.setBrush(theme.both_fill)
                painter.drawRoundedRect(gap.translated(at).adjusted(1, 1, -1, -1), 4, 4)
        words.draw(painter, at, theme.ink)
        if self.hasFocus():
            painter.setPen(QPen(theme.ink, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
