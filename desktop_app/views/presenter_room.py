"""Where the parts of the presenter's window stand: all in sight, or, where large text or a small screen leaves no room
for that, this page beside one of the others, chosen by tabs."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.qt.look import Look
from desktop_app.views.plain import PlainLabel
from desktop_app.views.preview import Preview
from desktop_app.views.slim import QuietTabs

TARGET: Final = 44
"""Least size of what is clicked while presenting, in pixels."""

_ROOMY: Final = QSize(800, 560)
"""From this size on, in pixels at 100 %, everything is in sight."""

_GAP: Final = 8


class PresenterRoom(QWidget):
    """Holds this page with its state, the next page, the notes and the list of steps; `tight` says which way."""

    def __init__(self, now: QWidget, parts: tuple[QWidget, QWidget, QWidget], parent: QWidget) -> None:
        """`parts` are the notes, the next page and the steps; those with a head bring it along."""
        super().__init__(parent)
        self.tight = False
        self._now = now
        self.notes, self.next, self.steps = parts
        self.tabs = _Tabs(self)
        self.stack = QStackedWidget(self)
        self.tabs.currentChanged.connect(self.stack.setCurrentIndex)
        self._left, self._middle, self._right = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self._row = row
        for column in (self._left, self._middle, self._right):
            row.addLayout(column)
        self._arrange()

    def set_look(self, look: Look, names: tuple[str, str, str]) -> None:
        """Take sizes, and the names of the parts."""
        while self.tabs.count() < len(names):
            self.tabs.addTab("")
        for n, name in enumerate(names):
            self.tabs.setTabText(n, name)
        self.tabs.set_look(look)

    def fit(self, size: QSize, look: Look) -> bool:
        """Arrange everything for a window of this size; returns whether there is little room in it."""
        tight = size.width() < look.px(_ROOMY.width()) or size.height() < look.px(_ROOMY.height())
        if tight is not self.tight:
            self.tight = tight
            self._arrange()
        return tight

    def _arrange(self) -> None:
        for column in (self._left, self._middle, self._right):
            while column.takeAt(0) is not None:
                pass
        self.tabs.setVisible(self.tight)
        self.stack.setVisible(self.tight)
        if self.tight:
            self._middle.addWidget(self._now, 1)
            self._right.addWidget(self.tabs)
            self._right.addWidget(self.stack, 1)
            for part in (self.notes, self.next, self.steps):
                self.stack.addWidget(part)
            self.stack.setCurrentIndex(max(self.tabs.currentIndex(), 0))
        else:
            self._left.addWidget(self.steps)
            self._middle.addWidget(self._now)
            self._middle.addWidget(self.notes, 1)
            self._right.addWidget(self.next)
            self._right.addStretch(1)
            for part in (self.notes, self.next, self.steps):
                part.show()
        for part in (self.notes, self.next):
            if isinstance(part, Headed):
                part.head.setVisible(not self.tight)
        for n, stretch in enumerate((0, 6, 5) if self.tight else (3, 6, 4)):
            self._row.setStretch(n, stretch)


class _Tabs(QuietTabs):
    """Tabs as large as everything that is clicked while presenting."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def tabSizeHint(self, index: int) -> QSize:
        return super().tabSizeHint(index).expandedTo(QSize(TARGET, TARGET))


class Headed(QWidget):
    """A part beneath its head, which a tab takes the place of where there is little room."""

    def __init__(self, head: PlainLabel, part: QWidget, parent: QWidget, *, below: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = head
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        grows = not isinstance(part, Preview)
        column.addWidget(head)
        column.addWidget(part, int(grows))
        if below is not None:
            column.addWidget(below)
        if not grows:
            column.addStretch(1)


class ButtonRows(QWidget):
    """Buttons in as few rows as their texts need: of one width where there is room, else each as wide as it must be."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons: list[QPushButton] = []
        self._most = 0
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_buttons(self, buttons: Iterable[QPushButton], most: int) -> None:
        """Hold these buttons, which are its children; all of one width with at most so many in a row, or with 0 none
        wider than it must be but to fill its row."""
        self._buttons, self._most = list(buttons), most
        self.updateGeometry()
        self._place(self.width(), put=True)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(width, put=False)

    def sizeHint(self) -> QSize:
        return QSize(TARGET, self._place(max(self.width(), TARGET), put=False))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(self.width(), put=True)

    def _rows(self, width: int) -> list[list[QPushButton]]:
        if self._most:
            widest = max(button.sizeHint().width() for button in self._buttons)
            count = min(max((width + _GAP) // (widest + _GAP), 1), self._most)
            return [self._buttons[n : n + count] for n in range(0, len(self._buttons), count)]
        rows: list[list[QPushButton]] = []
        left = 0
        for button in self._buttons:
            wide = button.sizeHint().width() + _GAP
            if not rows or left < wide:
                rows.append([])
                left = width + _GAP
            rows[-1].append(button)
            left -= wide
        return rows

    def _place(self, width: int, *, put: bool) -> int:
        """Where each button stands at a width in pixels; returns the height."""
        if not self._buttons:
            return 0
        high = max(TARGET, *(button.sizeHint().height() for button in self._buttons))
        rows = self._rows(width)
        for n, row in enumerate(rows if put else ()):
            x, count = 0, len(rows[0]) if self._most else len(row)
            spare = width - sum(button.sizeHint().width() for button in row) - _GAP * (len(row) - 1)
            for button in row:
                even = (width - _GAP * (count - 1)) // count
                wide = even if self._most else button.sizeHint().width() + max(spare, 0) // count
                button.setGeometry(x, n * (high + _GAP), wide, high)
                x += wide + _GAP
        return len(rows) * (high + _GAP) - _GAP
