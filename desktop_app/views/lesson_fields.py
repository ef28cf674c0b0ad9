"""Fields of the lesson editor. Their typing is part of the lesson's own undo, so they keep none themselves."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette, QPen, QTextCursor
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QSizePolicy, QSpinBox, QWidget

from desktop_app.engine.textindex import Utf16Map
from desktop_app.engine.visible import shown
from desktop_app.qt.look import Look
from desktop_app.views.slim import Field, SlimBar

_BESIDE: Final = 6
"""The margin on either side of a number, in pixels."""

_LINE_ENDS: Final = str.maketrans({"\u2028": "\n", "\u2029": "\n"})
"""How Qt ends lines inside, and how a lesson does."""


def _is_undo(event: QEvent) -> bool:
    wanted = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and any(event.matches(key) for key in wanted)
    )


class LineField(Field):
    """One line. `typed` carries the whole text after each change made by the user."""

    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textEdited.connect(self.typed)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the lesson."""
        if _is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def say(self, text: str, hint: str) -> None:
        """Show a text, or a hint where there is none; the cursor stays where it is."""
        self.setPlaceholderText(hint)
        if text != self.text():
            at = self.cursorPosition()
            self.setText(text)
            self.setCursorPosition(at)


class NoteField(QPlainTextEdit):
    """Several lines. `typed` carries the whole text after each change made by the user; Tab leaves the field."""

    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setVerticalScrollBar(SlimBar(self))
        self.textChanged.connect(lambda: self.typed.emit(self.text()))

    def event(self, event: QEvent) -> bool:
        if _is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def text(self) -> str:
        """What is written; its no-break spaces are kept, which Qt's plain text has not."""
        return self.document().toRawText().translate(_LINE_ENDS)

    def say(self, text: str, hint: str) -> None:
        """Show a text without telling, or a hint where there is none; only what differs is written, so that the cursor
        stays in its words."""
        self.setPlaceholderText(hint)
        before = self.text()
        if text == before:
            return
        start = _alike(before, text)
        rest = _alike(before[start:][::-1], text[start:][::-1])
        units, cursor = Utf16Map(before), QTextCursor(self.document())
        cursor.setPosition(units.to_utf16(start))
        cursor.setPosition(units.to_utf16(len(before) - rest), QTextCursor.MoveMode.KeepAnchor)
        blocker = QSignalBlocker(self)
        cursor.insertText(text[start : len(text) - rest])
        blocker.unblock()

    def set_look(self, look: Look) -> None:
        """Take colours and sizes."""
        self.setFont(look.sans(13))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, look.theme.card)
        self.setPalette(palette)

    def sizeHint(self) -> QSize:
        """Some lines; it takes what room there is beyond them."""
        return QSize(200, 4 * self.fontMetrics().lineSpacing())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        focused = self.hasFocus()
        painter.setPen(QPen(self.palette().text() if focused else self.palette().dark(), 2 if focused else 1))
        painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))


class NumberBox(QSpinBox):
    """A number that is typed, or stepped through by the arrow keys: its arrows would be too small to be hit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFrame(False)
        # Else the field inside would paint over the frame.
        clear = self.lineEdit().palette()
        clear.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.lineEdit().setPalette(clear)
        self.lineEdit().setTextMargins(_BESIDE, 0, _BESIDE, 0)
        self.setMinimumWidth(72)

    def sizeHint(self) -> QSize:
        """The style knows nothing of the margins beside the text."""
        return super().sizeHint() + QSize(2 * _BESIDE, 0)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() + QSize(2 * _BESIDE, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(self.palette().text() if focused else self.palette().dark(), 2 if focused else 1))
        inset = 1.0 if focused else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 4, 4)


class PickBox(QComboBox):
    """A choice of one among named things. `picked` carries the one that the user chose."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._values: list[object] = []
        self.activated.connect(self._on_activated)

    def offer(self, choices: Sequence[tuple[object, str]], present: object) -> None:
        """Offer values by name, with one of them chosen; one that is not among them shows as nothing chosen."""
        values = [value for value, _ in choices]
        names = [shown(name).replace("\n", " ") for _, name in choices]
        if values != self._values or names != [self.itemText(n) for n in range(self.count())]:
            self._values = values
            self.clear()
            self.addItems(names)
        self.setCurrentIndex(values.index(present) if present in values else -1)

    def _on_activated(self, number: int) -> None:
        if 0 <= number < len(self._values):
            self.picked.emit(self._values[number])


def _alike(one: str, other: str) -> int:
    """How many code points two texts have in common at their beginning."""
    pairs = zip(one, other, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
