"""A question that must be answered before something can be lost. Its words are plain, its buttons say what they do."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.qt.look import Look
from desktop_app.views.plain import PlainLabel


class AskDialog(QDialog):
    """A sentence and a button for each answer. Esc and the window's own button answer nothing, and nothing happens."""

    def __init__(
        self,
        title: str,
        sentence: str,
        answers: Sequence[tuple[str, Callable[[], object]]],
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        """The first answer is the one that Enter gives."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.sentence = PlainLabel(self)
        self.sentence.say(sentence, look.sans(14), look.theme.ink)
        self.buttons: list[QPushButton] = []
        row = QHBoxLayout()
        row.addStretch(1)
        for n, (text, answer) in enumerate([*answers, (self.tr("Cancel"), None)]):
            button = QPushButton(text, self)
            button.setFont(look.sans(13))
            button.setMinimumHeight(max(32, look.px(32)))
            button.setDefault(n == 0)
            button.setAutoDefault(n == 0)
            button.clicked.connect(self.close)
            if answer is not None:
                button.clicked.connect(lambda _=False, answer=answer: answer())
            self.buttons.append(button)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(20)
        column.addWidget(self.sentence)
        column.addLayout(row)
        self.setMinimumWidth(min(look.px(420), 640))
