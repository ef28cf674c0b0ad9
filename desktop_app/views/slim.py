"""Quiet controls: a scroll bar that is only a thumb, tabs that are only words, a field with a frame of its own."""

from PySide6.QtCore import QAbstractAnimation, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLineEdit,
    QScrollBar,
    QTabBar,
    QToolButton,
    QWidget,
)

from desktop_app.qt.look import Look

TARGET = 32
"""How wide and high, in pixels, what is clicked is at least."""

BAR = 12
"""Width of a scroll bar in pixels."""


class SlimBar(QScrollBar):
    """A scroll bar without arrows; the colours are the palette's, so it follows the theme by itself."""

    def __init__(self, parent: QWidget | None = None, orientation: Qt.Orientation = Qt.Orientation.Vertical) -> None:
        super().__init__(orientation, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(BAR, 48) if self.orientation() == Qt.Orientation.Vertical else QSize(48, BAR)

    def paintEvent(self, event: QPaintEvent) -> None:
        reach = self.maximum() - self.minimum()
        if reach <= 0:
            return
        upright = self.orientation() == Qt.Orientation.Vertical
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        length = self.height() if upright else self.width()
        thumb = max(length * self.pageStep() / (reach + self.pageStep()), 32.0)
        start = (length - thumb) * (self.value() - self.minimum()) / reach
        held = self.isSliderDown() or self.underMouse()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().text() if held else self.palette().dark())
        box = QRectF(3, start + 2, BAR - 6, thumb - 4) if upright else QRectF(start + 2, 3, thumb - 4, BAR - 6)
        painter.drawRoundedRect(box, 3, 3)


def own_viewport(area: QAbstractScrollArea) -> QWidget:
    """Give an area that scrolls a viewport like Qt's own, but made here; call it first. Returns the viewport.

    Asked for a widget that Qt made, PySide6 looks through every class of widgets for what it is, and makes them all:
    dialogs, wizards, calendars. That would take a twentieth of a start.
    """
    port = QWidget(area)
    port.setBackgroundRole(QPalette.ColorRole.Base)
    port.setAutoFillBackground(True)
    area.setViewport(port)
    return port


class IconButton(QToolButton):
    """A flat button with a ring that is seen where the keyboard is on it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().text(), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)


def icon_button(parent: QWidget, name: str = "") -> QToolButton:
    """A flat button for an icon, 32 pixels square at least, that says what it does to everybody."""
    button = IconButton(parent)
    button.setAutoRaise(True)
    name_button(button, name)
    button.setMinimumSize(TARGET, TARGET)
    button.setIconSize(QSize(18, 18))
    return button


def name_button(button: QAbstractButton, name: str) -> None:
    """Say what a button does, to whoever points at it and to whoever listens."""
    button.setAccessibleName(name)
    button.setToolTip(name)


class FilledButton(QToolButton):
    """The one button of a bar that stands out: filled with ink, at least 32 pixels high."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_look(self, look: Look) -> None:
        """Take colours and sizes."""
        self._look = look
        self.setFont(look.sans(13, bold=True))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + 28, max(metrics.height() + 12, 34))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._look is None:
            return
        theme, painter = self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(QPen(theme.ink, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 8, 8)
        inset = 3 if self.hasFocus() else 0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.grey if self.underMouse() or self.isDown() else theme.ink)
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 6, 6)
        painter.setPen(theme.card)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class Field(QLineEdit):
    """A field to type in, with a frame that is seen in every theme: thin, and thick where the keyboard is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setTextMargins(8, 2, 12, 2)
        self.setClearButtonEnabled(True)
        self.setMinimumHeight(TARGET)
        self._seen = False
        """Whether the button was seen yet."""
        self.textChanged.connect(self._on_text)

    def _on_text(self, text: str) -> None:
        """Give Qt's small button for clearing its room, when it is first seen: at a start it is not asked for."""
        if text and not self._seen:
            self._seen = True
            self._name()
            self._make_room()
        # Qt fades the button in and out; things move only to show where something went.
        button = self._clearing
        for fading in button.findChildren(QAbstractAnimation) if button is not None else ():
            fading.setCurrentTime(fading.duration())

    @property
    def _clearing(self) -> QToolButton | None:
        """Qt's own button, once it was seen. It is asked for each time: PySide6 may take a wrapper that is kept for
        gone once the button's neighbours in the order of Tab are."""
        return self.findChild(QToolButton) if self._seen else None

    def _name(self) -> None:
        if (button := self._clearing) is not None:
            button.setAccessibleName(self.tr("Clear"))

    def changeEvent(self, event: QEvent) -> None:
        """Name the button anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def _make_room(self) -> None:
        if (button := self._clearing) is not None:
            wide = max(TARGET, self.height())
            button.setGeometry(self.width() - wide, 0, wide, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(self.palette().text() if focused else self.palette().dark(), 2 if focused else 1))
        inset = 1.0 if focused else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 4, 4)


class QuietTabs(QTabBar):
    """Tabs as words; the current one is bold and underlined, the one with the focus framed."""

    def __init__(self, parent: QWidget | None = None, *, ruled: bool = True) -> None:
        """`ruled` tabs stand on a hairline."""
        super().__init__(parent)
        self._look: Look | None = None
        self._ruled = ruled
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_look(self, look: Look) -> None:
        """Take colours, sizes and language."""
        if self._look is not None and self._look.language != look.language:
            self._name_arrows()
        self._look = look
        self.setFont(look.sans(13))
        self.update()

    def _name_arrows(self) -> None:
        """Qt names the arrows, which scroll tabs that have no room, in the language of the start, and never again."""
        for name, text in {
            "ScrollLeftButton": self.tr("Scroll Left"),
            "ScrollRightButton": self.tr("Scroll Right"),
        }.items():
            if (arrow := self.findChild(QAbstractButton, name)) is not None:
                arrow.setAccessibleName(text)

    def tabSizeHint(self, index: int) -> QSize:
        if self._look is None:
            return super().tabSizeHint(index)
        metrics = QFontMetrics(self._look.sans(13, bold=True))
        return QSize(
            metrics.horizontalAdvance(self.tabText(index).replace("&&", "&")) + 28, max(metrics.height() + 16, 36)
        )

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        if look is None:
            return
        painter = QPainter(self)
        if self._ruled:
            painter.setPen(QPen(look.theme.hairline, 1))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        for index in range(self.count()):
            current, box = index == self.currentIndex(), self.tabRect(index)
            painter.setFont(look.sans(13, bold=current))
            painter.setPen(look.theme.ink if current else look.theme.grey)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.tabText(index).replace("&&", "&"))
            if current:
                painter.fillRect(box.left() + 6, box.bottom() - 2, box.width() - 12, 3, look.theme.ink)
                if self.hasFocus():
                    painter.setPen(QPen(look.theme.ink, 2))
                    painter.drawRect(box.adjusted(2, 2, -2, -4))
