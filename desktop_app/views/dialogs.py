"""Dialogs that show text of any origin: refusals, errors, licences, the keyboard page. All of it plain, all of it
copyable."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.engine.visible import shown
from desktop_app.qt.look import Look
from desktop_app.views.plain import PlainLabel
from desktop_app.views.room import give_room
from desktop_app.views.slim import SlimBar


class TextDialog(QDialog):
    """A sentence, and details below it that can be selected and copied."""

    def __init__(self, title: str, sentence: str, details: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.sentence = PlainLabel(self)
        self.sentence.say(sentence, look.sans(14), look.theme.ink)
        self.details = QPlainTextEdit(self)
        self.details.setReadOnly(True)
        self.details.setVerticalScrollBar(SlimBar(self.details))
        self.details.setPlainText(shown(details))
        self.details.setFont(fixed(look))
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setTabChangesFocus(True)
        self._text = details
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("Copy details"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self.copy_details)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.sentence)
        column.addWidget(self.details, 1)
        column.addWidget(buttons)
        give_room(self)
        self.resize(look.px(640), look.px(400))

    def copy_details(self) -> None:
        """Put the details, as they are, on the clipboard."""
        QGuiApplication.clipboard().setText(self._text)


class KeyboardDialog(QDialog):
    """The keys and what they do, as a table."""

    def __init__(self, rows: Sequence[tuple[str, str]], look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.table = QTableWidget(len(rows), 2, self)
        self.table.setHorizontalHeaderLabels([self.tr("Keys"), self.tr("What they do")])
        self.table.setAccessibleName(self.tr("Keyboard"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setVerticalScrollBar(SlimBar(self.table))
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.setFont(look.sans(13))
        for n, (keys, text) in enumerate(rows):
            self.table.setItem(n, 0, QTableWidgetItem(keys))
            self.table.setItem(n, 1, QTableWidgetItem(text))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)
        give_room(self)
        self.resize(look.px(620), look.px(560))


def fixed(look: Look) -> QFont:
    """The face for what is read letter by letter."""
    font = QFont("monospace")
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPixelSize(look.px(12.5))
    return font
