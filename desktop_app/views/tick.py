"""Boxes to tick, alone and in a list, painted so that they grow with the text and are seen in every theme."""

from typing import Final

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.qt.look import Look

_BOX: Final = 18
_GAP: Final = 9


def paint_box(painter: QPainter, at: QRectF, look: Look, *, ticked: bool, on_selection: bool = False) -> None:
    """A box in a row, at its left, with a tick in it or without."""
    theme, size = look.theme, look.px(_BOX)
    box = QRectF(at.left() + 2, at.center().y() - size / 2, size, size)
    line = theme.selection_text if on_selection else theme.ink if ticked else theme.edge
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(line, 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 3, 3)
    if ticked:
        painter.setPen(QPen(line, look.px(2.2), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        left, top, unit = box.left(), box.top(), size / 10
        painter.drawPolyline(
            [QPointF(left + x * unit, top + y * unit) for x, y in ((2.4, 5.3), (4.3, 7.3), (7.7, 2.8))]
        )


class Tick(QCheckBox):
    """A box with a text behind it."""

    def __init__(self, text: str, look: Look, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._look = look

    def sizeHint(self) -> QSize:
        look = self._look
        width = self.fontMetrics().horizontalAdvance(self.text().replace("&", "")) + look.px(_BOX + _GAP) + 12
        return QSize(width, look.px(34))

    minimumSizeHint = sizeHint

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        area = QRectF(self.rect())
        paint_box(painter, area, look, ticked=self.isChecked())
        painter.setPen(look.theme.ink)
        painter.setFont(self.font())
        text = area.adjusted(look.px(_BOX + _GAP), 0, 0, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextShowMnemonic
        painter.drawText(text, int(flags), self.text())
        if self.hasFocus():
            painter.setPen(QPen(look.theme.ink, 2))
            painter.drawRoundedRect(area.adjusted(0, 2, -2, -2), 5, 5)


class TickRows(QStyledItemDelegate):
    """Rows of a list with a box each; the row that has the keyboard has a frame."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        # A click is the list's to take: the place where the style would have its own box must not turn it back.
        return False if isinstance(event, QMouseEvent) else super().editorEvent(event, model, option, index)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look, area = self._look, QRectF(option.rect)
        state = option.state
        painter.save()
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) in (Qt.CheckState.Checked, Qt.CheckState.Checked.value)
        if state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, look.theme.hover)
        paint_box(painter, area.adjusted(6, 0, 0, 0), look, ticked=ticked)
        painter.setPen(look.theme.ink)
        painter.setFont(look.sans(13))
        text = area.adjusted(6 + look.px(_BOX + _GAP), 0, -4, 0)
        elided = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, round(text.width()))
        painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), elided)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.theme.ink, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), 5, 5)
        painter.restore()
