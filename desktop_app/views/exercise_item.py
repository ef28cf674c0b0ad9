"""One question: its words, what there is to choose, and once it is answered whether that was right, and why."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.engine.desk import Desk
from desktop_app.engine.exercises.item import Item, Part, PartKind
from desktop_app.engine.exercises.sitting import Sitting
from desktop_app.model.dossier import said
from desktop_app.model.lesson import Game
from desktop_app.qt.look import Look
from desktop_app.views import exercise_words as told
from desktop_app.views import wording
from desktop_app.views.chip import ChipRow
from desktop_app.views.exercise_option import Act, OptionRow, Told
from desktop_app.views.exercise_prompt import Prompt
from desktop_app.views.plain import PlainLabel
from desktop_app.views.reader_access import announce


class ItemPage(QWidget):
    """Shows the item in hand; says what was chosen and what is wanted next."""

    chosen = Signal(int)
    """The index of an option."""
    place_chosen = Signal()
    """The paragraph that the reader's caret is in is the answer."""
    onward_wanted = Signal()
    source_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._look: Look | None = None
        self._sitting: Sitting | None = None
        self.where = PlainLabel(self)
        self.fewer = PlainLabel(self)
        self.question = PlainLabel(self)
        self.prompt = Prompt(self)
        self.hint = PlainLabel(self)
        self.place = ChipRow(self)
        self.here = Act("", self.place)
        self.options: list[OptionRow] = []
        self.verdict = PlainLabel(self)
        self.explained = PlainLabel(self)
        self.buttons = ChipRow(self)
        self.onward = Act("", self.buttons)
        self.source = Act("", self.buttons)
        self.end = Act("", self.buttons)
        self.here.clicked.connect(self.place_chosen)
        self.onward.clicked.connect(self.onward_wanted)
        self.source.clicked.connect(self.source_wanted)
        self.end.clicked.connect(self.end_wanted)
        self._arrange()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self.where, self.fewer, self.question, self.prompt, self.hint):
            column.addWidget(widget)
        column.addWidget(self.place)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        column.addLayout(self._rows)
        column.addWidget(self.verdict)
        column.addWidget(self.explained)
        column.addWidget(self.buttons)
        column.addStretch(1)

    def show_item(self, desk: Desk, sitting: Sitting, fewer: str, look: Look) -> None:
        """Show the item in hand, answered or not; `fewer` says why there are not more, "" where there are enough."""
        self._desk, self._sitting, self._look = desk, sitting, look
        item, count, theme = sitting.item, len(sitting.items), look.theme
        name, issue = told.game_name(item.game), said(desk.issues[item.issue].title, look.language)
        where = wording.fill(self.tr("%1 · %2 · %3"), name, issue, told.progress(sitting.at + 1, count))
        self.where.say(where, look.sans(13), theme.grey)
        self.fewer.say(fewer, look.sans(13), theme.grey)
        self.fewer.setVisible(bool(fewer) and sitting.at == 0)
        question = told.question(desk, item, look.language)
        self.question.say(question, look.sans(18, bold=True), theme.ink)
        language = desk.pages[item.source].source.language
        # Once it is answered the gap is filled.
        parts = item.prompt if sitting.answered is None else filled(item)
        self.prompt.show_parts(parts, f"{where}. {question} {self._spoken(parts)}", look, language)
        self.source.name(self.tr("Show in the source"))
        self.end.name(self.tr("End the exercise"))
        for button in (self.here, self.onward, self.source, self.end):
            button.set_look(look)
        self._show_options(desk, item, look)
        self._show_find(item, look)
        self._show_verdict(desk, sitting, look)
        self.buttons.set_chips((self.onward, self.source, self.end))

    def _spoken(self, parts: Sequence[Part]) -> str:
        gap = self.tr("(gap)")
        return "".join(gap if part.kind is PartKind.GAP else part.text for part in parts)

    def _show_options(self, desk: Desk, item: Item, look: Look) -> None:
        self._grow(len(item.options))
        given = self._sitting.answered if self._sitting else None
        for n, row in enumerate(self.options):
            row.setVisible(n < len(item.options))
            if n >= len(item.options):
                continue
            option = item.options[n]
            text = told.option_text(desk, item, option, look.language)
            language = desk.pages[option.source].source.language if option.source else ""
            opening = told.option_opening(desk, option)
            row.show_option(str(n + 1), text, look, said=option.verbatim, below=opening, language=language)
            if given is not None:
                right, chosen = n in item.answers, given.option == n
                kind = Told.RIGHT if right else Told.WRONG if chosen else Told.REST
                row.tell(kind, told.mark(right=right, chosen=chosen))

    def _grow(self, count: int) -> None:
        """Have so many rows at least; new ones come in Tab's order after those that there are."""
        while len(self.options) < count:
            row, n = OptionRow(self), len(self.options)
            row.clicked.connect(lambda _=False, n=n: self.chosen.emit(n))
            self._rows.addWidget(row)
            QWidget.setTabOrder(self.options[-1] if self.options else self.here, row)
            self.options.append(row)

    def _show_find(self, item: Item, look: Look) -> None:
        asked = item.game is Game.FIND and self._sitting is not None and self._sitting.answered is None
        self.hint.say(told.find_hint(), look.sans(13), look.theme.grey)
        self.hint.setVisible(asked)
        self.place.setVisible(asked)
        self.offer_place("")

    def offer_place(self, place: str) -> None:
        """Offer the paragraph that the reader's caret is in as the answer; "" where it is in none."""
        self.here.name(wording.fill(self.tr("Answer with %1"), place) if place else self.tr("No paragraph yet"))
        self.here.setEnabled(bool(place))
        self.place.set_chips((self.here,))

    def _show_verdict(self, desk: Desk, sitting: Sitting, look: Look) -> None:
        given, item = sitting.answered, sitting.item
        for widget in (self.verdict, self.explained, self.onward, self.source):
            widget.setVisible(given is not None)
        last = sitting.at + 1 == len(sitting.items)
        self.onward.name(self.tr("See the result") if last else self.tr("Next question"))
        if given is None:
            return
        right = given.option in item.answers
        colour = look.theme.proof if right else look.theme.warning
        heading = told.verdict(right=right)
        instead = told.found_instead(desk, given, look.language)
        self.verdict.say(f"{heading}. {instead}" if instead else heading, look.sans(16, bold=True), colour)
        self.explained.say(told.explained(desk, item, look.language), look.sans(13.5), look.theme.ink)

    def tell(self) -> None:
        """Have a screen reader say whether the answer was right, and why."""
        answer = self._sitting.item.right if self._sitting else None
        if answer is not None and self._desk is not None and self._look is not None and self._sitting is not None:
            text = told.option_text(self._desk, self._sitting.item, answer, self._look.language)
            announce(self, f"{self.verdict.text()}. {text}. {self.explained.text()}")

    def rows(self) -> list[OptionRow]:
        """What the arrows walk through."""
        return [row for row in self.options if not row.isHidden()]


def filled(item: Item) -> tuple[Part, ...]:
    """A prompt with the right words where its gap was."""
    word = Part(PartKind.EMPHASIS, item.right.text)
    return tuple(word if part.kind is PartKind.GAP else part for part in item.prompt)
