"""Panes side by side, with grips between them for the pointer and for the keyboard."""

from typing import Final

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

GRIP = 9
"""How thick the grip between two panes is, in pixels."""

_LINE: Final = 36
_STEP: Final = 24
"""How far a key moves a grip, in pixels."""

_WAYS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_ENDS: Final = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: 1 << 24}
_LEAVE: Final = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Divider(QSplitter):
    """Panes with grips between them that are seen and can be taken: 9 pixels thick, for all their length."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(GRIP)

    def grips(self) -> "list[Grip]":
        """The grips that are in sight, in their order."""
        found = [self.handle(n) for n in range(1, self.count())]
        return [grip for grip in found if isinstance(grip, Grip) and grip.isVisible()]

    def createHandle(self) -> QSplitterHandle:
        return Grip(self.orientation(), self)


class Grip(QSplitterHandle):
    """A short line in the middle, stronger under the pointer; framed while the keyboard has it.

    It is no stop of Tab, which would have to be passed between any two panes: a command hands it the keyboard. Arrows,
    Home and End move it, Esc and Enter give the keyboard back.
    """

    left = Signal()

    def __init__(self, orientation: Qt.Orientation, parent: QSplitter) -> None:
        super().__init__(orientation, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def take(self) -> None:
        """Have the keyboard."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Border between two panes"))
        self._tell()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        # Else the window's shortcuts would have them, such as Esc.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _means(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not _means(event):
            super().keyPressEvent(event)
        elif key in _LEAVE:
            self.left.emit()
        else:
            at = self.x() if self.orientation() == Qt.Orientation.Horizontal else self.y()
            self.moveSplitter(_ENDS[key] if key in _ENDS else at + _WAYS[key] * _STEP)
            self._tell()

    def _tell(self) -> None:
        """Say where it is: how much of the room lies before it."""
        from desktop_app.views.reader_access import announce
        from desktop_app.views.wording import percent

        splitter, across = self.splitter(), self.orientation() == Qt.Orientation.Horizontal
        at, whole = (self.x(), splitter.width()) if across else (self.y(), splitter.height())
        told = percent(at / max(whole - GRIP, 1))
        self.setAccessibleDescription(told)
        if self.hasFocus():
            announce(self, told)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = self.underMouse() or self.hasFocus()
        if self.hasFocus():
            painter.setPen(QPen(self.palette().text(), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().text() if strong else self.palette().dark())
        line = QRectF(0, 0, 3, _LINE) if self.orientation() == Qt.Orientation.Horizontal else QRectF(0, 0, _LINE, 3)
        line.moveCenter(QRectF(self.rect()).center())
        painter.drawRoundedRect(line, 1.5, 1.5)


def _means(event: QKeyEvent) -> bool:
    """Whether a grip does something at this key."""
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return plain and (event.key() in _WAYS or event.key() in _ENDS or event.key() in _LEAVE)
