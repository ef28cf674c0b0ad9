"""Small buttons in rows that wrap: toggles, and drop-downs that say how many things are chosen in them."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from desktop_app.engine.visible import shown
from desktop_app.qt.look import Look
from desktop_app.views import wording
from desktop_app.views.menu import make_roomy
from desktop_app.views.slim import TARGET


class Chip(QAbstractButton):
    """A button as wide as its words; bold, filled and underlined while it is on."""

    def __init__(self, text: str, parent: QWidget, *, name: str = "") -> None:
        """`name` is what a sign means, in words."""
        super().__init__(parent)
        self._look: Look | None = None
        self.name(text, name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def name(self, text: str, name: str = "") -> None:
        """Show a text, and say what it means where it is a mere sign."""
        self.setText(text)
        self.setAccessibleName(name or text)
        self.setToolTip(name)
        self.updateGeometry()

    def set_look(self, look: Look) -> None:
        """Take colours and sizes."""
        self._look = look
        self.updateGeometry()
        self.update()

    @property
    def on(self) -> bool:
        """Whether it is shown as on."""
        return self.isChecked()

    def sizeHint(self) -> QSize:
        if self._look is None:
            return QSize(40, TARGET)
        self.setFont(self._look.sans(12.5, bold=True))
        wide = self.fontMetrics().horizontalAdvance(self.text()) + 2 * self._look.px(8)
        return QSize(max(wide, TARGET), max(self.fontMetrics().height() + 8, TARGET))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        if look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, box = look.theme, QRectF(self.rect())
        frame = box.adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(QPen(theme.ink if self.on else theme.edge, 1))
        painter.setBrush(theme.hover if self.on or self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 5, 5)
        painter.setFont(look.sans(12.5, bold=self.on))
        painter.setPen(theme.ink if self.on or self.underMouse() else theme.grey)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.on:
            painter.fillRect(QRectF(frame.left() + 5, frame.bottom() - 2, frame.width() - 10, 2), theme.ink)
        if self.hasFocus():
            painter.setPen(QPen(theme.ink, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)


class PickChip(Chip):
    """A drop-down of things to tick. It says how many are ticked, and stays open while they are."""

    def __init__(self, title: str, parent: QWidget, changed: Callable[[], object]) -> None:
        """`changed` is called after each tick."""
        super().__init__(title, parent)
        self._title, self._changed = title, changed
        self._offered: tuple[tuple[str, str], ...] = ()
        self.ticked: frozenset[str] = frozenset()
        self.menu: QMenu | None = None
        self.clicked.connect(self.open)
        self._say()

    @property
    def on(self) -> bool:
        """Whether anything is ticked."""
        return bool(self.ticked)

    def set_title(self, title: str) -> None:
        """Say what things are to be ticked."""
        self._title = title
        self._say()

    def offer(self, things: Iterable[tuple[str, str]]) -> None:
        """Offer things, each by a key and a text; those ticked stay so as long as they are offered."""
        self._offered = tuple(things)
        self.set_ticked(self.ticked & {key for key, _ in self._offered})

    def set_ticked(self, keys: frozenset[str]) -> None:
        """Tick these and no others, without telling."""
        self.ticked = keys
        self._say()

    def open(self) -> None:
        """Show what there is to tick."""
        self.menu = _Ticks(self)
        for key, text in self._offered:
            action = self.menu.addAction(shown(text).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key in self.ticked)
            action.toggled.connect(lambda on, key=key: self._on_tick(key, on))
        if self._look is not None:
            self.menu.setFont(self._look.sans(13))
        self.menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _on_tick(self, key: str, on: bool) -> None:
        self.ticked = self.ticked | {key} if on else self.ticked - {key}
        self._say()
        self._changed()

    def _say(self) -> None:
        count = len(self.ticked)
        self.setText(f"{self._title} {wording.number(count)} ▾" if count else f"{self._title} ▾")
        names = [text for key, text in self._offered if key in self.ticked]
        self.setAccessibleName(
            wording.fill(wording.NAMED, self._title, wording.listed(names)) if names else self._title
        )
        self.updateGeometry()
        if isinstance(row := self.parentWidget(), ChipRow):
            row.settle()
        self.update()


class _Ticks(QMenu):
    """A menu that a tick does not close."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        make_roomy(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.actionAt(event.position().toPoint())
        if action is not None and action.isEnabled():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)


class ChipRow(QWidget):
    """Chips side by side, in as many rows as the width needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: Sequence[Chip] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_chips(self, chips: Sequence[Chip]) -> None:
        """Hold these chips, in this order; they are its children."""
        self._chips = chips
        self.settle()

    def settle(self) -> None:
        """Set the chips anew, because one of them has another width."""
        self.updateGeometry()
        self._place(self.width(), put=True)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(width, put=False)

    def sizeHint(self) -> QSize:
        return QSize(120, self._place(max(self.width(), 120), put=False))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(self.width(), put=True)

    def _place(self, width: int, *, put: bool) -> int:
        """Where each chip stands at a width in pixels; returns the height."""
        x = y = height = 0
        for chip in self._chips:
            if chip.isHidden() and chip.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
                continue
            size = chip.sizeHint()
            if x and x + size.width() > width:
                x, y = 0, y + height + 4
            height = size.height()
            if put:
                chip.setGeometry(x, y, min(size.width(), max(width, 1)), height)
            x += size.width() + 4
        if put:
            self.setMinimumHeight(y + height)
        return y + height
