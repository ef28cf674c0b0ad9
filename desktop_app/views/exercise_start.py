"""Where an exercise is chosen: on which issue, how many questions, by which seed, and of what kind."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.model.dossier import said
from desktop_app.model.lesson import Exercise, Game
from desktop_app.qt.look import Look
from desktop_app.qt.session import Opened
from desktop_app.views import exercise_words as told
from desktop_app.views.chip import Chip, ChipRow
from desktop_app.views.exercise_option import OptionRow
from desktop_app.views.plain import PlainLabel
from desktop_app.views.slim import Field
from desktop_app.views.term_controls import OptionChip

NUMBERS: Final = (3, 5, 8, 10, 15, 20)
"""How many questions there are to choose from."""

_USUAL: Final = 5
_LARGEST_SEED: Final = 999_999_999


class StartPage(QWidget):
    """Says which exercise is wanted."""

    wanted = Signal(object)
    """An `Exercise`."""
    class_wanted = Signal(object)
    """An `Exercise` for the whole class."""
    give_up_wanted = Signal()
    """The questions are not to be looked for any longer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._issues: tuple[str | None, ...] = (None,)
        self._picked = False
        self._look: Look | None = None
        self.title = PlainLabel(self)
        self.kept = PlainLabel(self)
        self.nothing = PlainLabel(self)
        self.sought = PlainLabel(self)
        self.give_up = Chip("", self)
        self.row = ChipRow(self)
        self.issue = OptionChip(self.row)
        self.number = OptionChip(self.row)
        self.whom = OptionChip(self.row)
        self.seed_label = PlainLabel(self)
        self.seed = Field(self)
        self.another = Chip("", self)
        self.games = [OptionRow(self) for _ in Game]
        for game, row in zip(Game, self.games, strict=True):
            row.clicked.connect(lambda _=False, game=game: self.choose(game))
        self.issue.chosen.connect(lambda _number: self._on_picked())
        for chip in (self.number, self.whom):
            chip.chosen.connect(lambda _number: self.row.settle())
        self.another.clicked.connect(self.next_seed)
        self.seed.setValidator(QIntValidator(0, _LARGEST_SEED, self.seed))
        self.seed.setClearButtonEnabled(False)
        self.set_seed(1)
        self._arrange()

    def _arrange(self) -> None:
        seeds = QHBoxLayout()
        seeds.setSpacing(8)
        seeds.addWidget(self.seed_label)
        seeds.addWidget(self.seed)
        seeds.addWidget(self.another)
        seeds.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self.title, self.row):
            column.addWidget(widget)
        column.addLayout(seeds)
        column.addWidget(self.nothing)
        seeking = QHBoxLayout()
        seeking.setSpacing(8)
        seeking.addWidget(self.sought)
        seeking.addWidget(self.give_up)
        seeking.addStretch(1)
        column.addLayout(seeking)
        games = QVBoxLayout()
        games.setSpacing(2)
        for row in self.games:
            games.addWidget(row)
        column.addLayout(games)
        column.addWidget(self.kept)
        column.addStretch(1)
        self.sought.setWordWrap(False)
        self.give_up.clicked.connect(self.give_up_wanted)
        self.nothing.hide()
        self.sought.hide()
        self.give_up.hide()

    def show_session(self, opened: Opened, issue: str, look: Look) -> None:
        """Offer what the dossier has; the issue shown elsewhere is chosen until one is chosen here."""
        theme = look.theme
        self.title.say(self.tr("Choose an exercise"), look.sans(18, bold=True), theme.ink)
        self.kept.say(told.kept_nowhere(), look.sans(12.5), theme.grey)
        self._look = look
        self.seed.setAccessibleName(self.tr("Seed: the same number gives the same questions everywhere"))
        self.seed.setToolTip(self.tr("The same number gives the same questions everywhere"))
        self.another.name(self.tr("Another seed"))
        self.seed_label.setWordWrap(False)
        self.seed_label.say(self.tr("Seed"), look.sans(13), theme.grey)
        self.seed.setFont(look.sans(13))
        self.seed.setFixedSize(look.px(96), max(32, look.px(30)))
        whom = self.tr("For one student, here"), self.tr("For the class, on the big screen")
        self.whom.offer(self.tr("For whom"), whom, self.whom.number)
        for chip in (self.issue, self.number, self.whom, self.another, self.give_up):
            chip.set_look(look)
        for chip in (self.another, self.give_up):
            chip.setMinimumHeight(32)
        self.give_up.name(self.tr("Give up (Esc)"))
        self._offer_issues(opened, issue, look.language)
        numbers = [told.questions(number) for number in NUMBERS]
        self.number.offer(
            self.tr("Questions"), numbers, self.number.number if self.number.menu.actions() else NUMBERS.index(_USUAL)
        )
        self.row.set_chips((self.issue, self.number, self.whom))
        for n, (game, row) in enumerate(zip(Game, self.games, strict=True), 1):
            row.show_option(str(n), told.game_name(game), look, below=told.game_hint(game))

    def _offer_issues(self, opened: Opened, issue: str, language: str) -> None:
        chosen = self._issues[self.issue.number] if self._picked else issue
        self._issues = (None, *(each.issue for each in opened.rows))
        if chosen not in self._issues:
            chosen, self._picked = issue, False
        titles = [said(opened.desk.issues[each].title, language) for each in self._issues if each is not None]
        self.issue.offer(self.tr("Issue"), [self.tr("All issues"), *titles], self._issues.index(chosen))

    def set_issue(self, issue: str) -> None:
        """Choose the issue shown elsewhere, unless one was chosen here."""
        if not self._picked and issue in self._issues:
            self.issue.set_number(self._issues.index(issue))
            self.say_nothing("")
            self.row.settle()

    def _on_picked(self) -> None:
        self._picked = True
        self.say_nothing("")
        self.row.settle()

    def set_seed(self, seed: int) -> None:
        """Enter a seed."""
        self.seed.setText(str(seed))

    def next_seed(self) -> None:
        """Enter the next seed, with which something else is asked."""
        self.set_seed((self._seed() + 1) % (_LARGEST_SEED + 1))

    def _seed(self) -> int:
        text = self.seed.text()
        return int(text) if text.isdecimal() else 1

    def exercise(self, game: Game) -> Exercise:
        """The exercise that is chosen."""
        return Exercise(game, self._issues[self.issue.number], NUMBERS[self.number.number], self._seed())

    def choose(self, game: Game) -> None:
        """Ask for an exercise of this kind."""
        (self.class_wanted if self.whom.number else self.wanted).emit(self.exercise(game))

    def say_nothing(self, text: str) -> None:
        """Say that the record has no such question, or take that back with ""."""
        if self._look is not None:
            self.nothing.say(text, self._look.sans(13.5, bold=True), self._look.theme.warning)
        self.nothing.setVisible(bool(text))

    def say_sought(self, share: float | None) -> None:
        """Say how far the looking for questions is, from 0 to 1, or with none that it is over."""
        if self._look is not None and share is not None:
            self.sought.say(told.sought(share), self._look.sans(13.5, bold=True), self._look.theme.ink)
        for widget in (self.sought, self.give_up):
            widget.setVisible(share is not None)

    def press(self, number: int) -> bool:
        """Choose the kind of exercise with this number, from 1; returns whether there is one."""
        if not 1 <= number <= len(self.games):
            return False
        self.choose(list(Game)[number - 1])
        return True

    def rows(self) -> list[OptionRow]:
        """What the arrows walk through."""
        return self.games
