"""The end of an exercise: each question with what was answered, and the way to where it stands in the source."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.engine.desk import Desk
from desktop_app.engine.exercises.item import PartKind
from desktop_app.engine.exercises.sitting import Sitting
from desktop_app.qt.look import Look
from desktop_app.views import exercise_words as told
from desktop_app.views import wording
from desktop_app.views.chip import ChipRow
from desktop_app.views.exercise_option import Act, OptionRow, Told
from desktop_app.views.plain import PlainLabel

_LONG = 160
"""A statement of more code points is told by its beginning."""


class EndPage(QWidget):
    """Shows how it went; says which question's source is wanted, and what comes next."""

    item_wanted = Signal(int)
    again_wanted = Signal()
    another_wanted = Signal()
    choice_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.score = PlainLabel(self)
        self.fewer = PlainLabel(self)
        self.hint = PlainLabel(self)
        self.kept = PlainLabel(self)
        self.buttons = ChipRow(self)
        self.again = Act("", self.buttons)
        self.another = Act("", self.buttons)
        self.choice = Act("", self.buttons)
        self.items: list[OptionRow] = []
        self.again.clicked.connect(self.again_wanted)
        self.another.clicked.connect(self.another_wanted)
        self.choice.clicked.connect(self.choice_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for label in (self.score, self.fewer):
            column.addWidget(label)
        column.addWidget(self.buttons)
        column.addWidget(self.hint)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        column.addLayout(self._rows)
        column.addWidget(self.kept)
        column.addStretch(1)

    def show_sitting(self, desk: Desk, sitting: Sitting, fewer: str, look: Look) -> None:
        """Show every question; `fewer` says why there are not more of them, "" where there are enough."""
        theme, count = look.theme, len(sitting.items)
        self.score.say(told.score(sitting.right, count), look.sans(18, bold=True), theme.ink)
        self.fewer.say(fewer, look.sans(13), theme.grey)
        self.fewer.setVisible(bool(fewer))
        self.hint.say(self.tr("Choose a question to read it in its source."), look.sans(13), theme.grey)
        self.kept.say(told.kept_nowhere(), look.sans(12.5), theme.grey)
        named = self.tr("Once more"), self.tr("Other questions"), self.tr("Another exercise")
        for button, name in zip((self.again, self.another, self.choice), named, strict=True):
            button.name(name)
            button.set_look(look)
        self.buttons.set_chips((self.again, self.another, self.choice))
        self._grow(count)
        for n, row in enumerate(self.items):
            row.setVisible(n < count)
            if n < count:
                self._show_row(row, n, desk, sitting, look)

    def _show_row(self, row: OptionRow, n: int, desk: Desk, sitting: Sitting, look: Look) -> None:
        item = sitting.items[n]
        language = desk.pages[item.source].source.language
        right = told.option_text(desk, item, item.right, look.language)
        answer = wording.fill(self.tr("Answer: %1"), beginning(right))
        words = beginning("".join("____" if p.kind is PartKind.GAP else p.text for p in item.prompt))
        row.show_option(str(n + 1), words, look, said=True, below=answer, language=language)
        done = sitting.is_right(n)
        row.tell(Told.RIGHT if done else Told.WRONG, self.tr("✓ right") if done else self.tr("✕ missed"))

    def _grow(self, count: int) -> None:
        while len(self.items) < count:
            row, n = OptionRow(self), len(self.items)
            row.clicked.connect(lambda _=False, n=n: self.item_wanted.emit(n))
            self._rows.addWidget(row)
            QWidget.setTabOrder(self.items[-1] if self.items else self.choice, row)
            self.items.append(row)

    def rows(self) -> list[OptionRow]:
        """What the arrows walk through."""
        return [row for row in self.items if not row.isHidden()]


def beginning(text: str) -> str:
    """The text, or its beginning with a sign that it goes on; cut where a word ends, if one does."""
    if len(text) <= _LONG:
        return text
    cut = max(text.rfind(" ", 0, _LONG), text.rfind("\u00a0", 0, _LONG))
    return f"{text[: cut if cut > _LONG // 2 else _LONG]} …"
