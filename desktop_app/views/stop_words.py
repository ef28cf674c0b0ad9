"""The dialog in which a reader changes the stop words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.engine.stopwords import stop_words_in
from desktop_app.qt.look import Look
from desktop_app.views.plain import PlainLabel
from desktop_app.views.term_words import tr


class StopWordsDialog(QDialog):
    """The words, to be edited as text; `usual` are those that a reader can go back to."""

    words_wanted = Signal(tuple)
    """The words, small and each once."""

    def __init__(self, words: Sequence[str], usual: Sequence[str], look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Stop words"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sentence = PlainLabel(self)
        sentence.say(
            tr("Terms that begin or end with one of these words are not listed. Put a blank between words."),
            look.sans(13),
            look.theme.ink,
        )
        self.words = QPlainTextEdit(self)
        self.words.setPlainText(" ".join(words))
        self.words.setFont(look.serif(14.5))
        self.words.setAccessibleName(tr("Stop words"))
        self.words.setTabChangesFocus(True)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel | standard.RestoreDefaults, self)
        self.buttons.accepted.connect(self._on_accept)
        self.buttons.rejected.connect(self.reject)
        restore = self.buttons.button(standard.RestoreDefaults)
        restore.clicked.connect(lambda: self.words.setPlainText(" ".join(usual)))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(sentence)
        column.addWidget(self.words, 1)
        column.addWidget(self.buttons)
        self.resize(look.px(560), look.px(360))

    def _on_accept(self) -> None:
        self.words_wanted.emit(stop_words_in(self.words.toPlainText()))
        self.accept()
