"""A choice between a few things, side by side in one quiet frame."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_app.qt.look import Look
from desktop_app.views.slim import TARGET


class Choice(QWidget):
    """Buttons of which one is on; arrows go from one to the next."""

    chosen = Signal(int)
    """The number of the one that was clicked."""

    def __init__(self, texts: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = [_Part(text, self) for text in texts]
        for n, button in enumerate(self.buttons):
            button.clicked.connect(lambda _=False, n=n: self.chosen.emit(n))

    def set_texts(self, texts: Sequence[str]) -> None:
        """Call them otherwise: as many as there are."""
        for button, text in zip(self.buttons, texts, strict=True):
            button.setText(text)

    def set_look(self, look: Look, width: int) -> int:
        """Take colours and sizes; set the parts in as many rows as a width in pixels needs, and return the height."""
        x = y = 0
        height = max(look.px(24), TARGET)
        for button in self.buttons:
            button.set_look(look)
            wide = button.sizeHint().width()
            if x and x + wide > width + 8:
                x, y = 0, y + height
            button.setGeometry(x, y, min(wide, width), height)
            x += wide + 8
        self.resize(max(b.geometry().right() + 1 for b in self.buttons), y + height)
        return self.height()

    def set_chosen(self, number: int) -> None:
        """Turn one on and the others off."""
        for n, button in enumerate(self.buttons):
            button.setChecked(n == number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        at = next((n for n, button in enumerate(self.buttons) if button.hasFocus()), None)
        if step is None or at is None:
            event.ignore()
        else:
            self.buttons[(at + step) % len(self.buttons)].setFocus(Qt.FocusReason.OtherFocusReason)


class _Part(QAbstractButton):
    """One of the choices: bold on a light ground where it is on."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_look(self, look: Look) -> None:
        """Take colours and sizes."""
        self._look = look
        self.setFont(look.sans(12.5, bold=True))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 16, self.fontMetrics().height() + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        if look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, on = look.theme, self.isChecked()
        box = QRectF(self.rect())
        painter.setFont(look.sans(12.5, bold=on))
        painter.setPen(theme.ink if on or self.underMouse() else theme.grey)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
        if on:
            under = box.center().y() + self.fontMetrics().height() / 2 + 1
            painter.fillRect(QRectF(8, under, box.width() - 16, 2), theme.ink)
        if self.hasFocus():
            painter.setPen(QPen(theme.ink, 2))
            painter.drawRoundedRect(box.adjusted(3, 1, -3, -1), 5, 5)
