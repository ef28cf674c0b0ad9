"""The menus of what can be added to a lesson: issues it has not yet, and steps of the issue that is chosen."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QMenu

from desktop_app.engine.lessons import exchange_with, part_for
from desktop_app.engine.visible import shown
from desktop_app.model.dossier import Group, said
from desktop_app.model.lesson import Exercise, Game, Show, Step
from desktop_app.views import exercise_words, lesson_words

if TYPE_CHECKING:
    from desktop_app.views.lesson_panel import LessonPanel

_ITEMS: Final = 5
"""How many items a new exercise has."""

_EXCERPT: Final = 40
"""How many code points of a quote tell it from others in a menu."""


class IssueMenu(QMenu):
    """The dossier's issues that have no part yet; what is chosen comes after the part that one is at."""

    def __init__(self, panel: "LessonPanel") -> None:
        super().__init__(panel)
        self._panel = panel
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Offer what can be added now."""
        panel = self._panel
        self.clear()
        if panel.desk is None or panel.lesson is None:
            return
        there = {part.issue for part in panel.lesson.parts}
        for group in Group:
            listed = [issue for issue in panel.desk.dossier.issues if issue.group is group and issue.id not in there]
            for issue in listed:
                _entry(self, said(issue.title, panel.look.language), partial(self._add, issue.id))
            if listed:
                self.addSeparator()
        if self.isEmpty():
            self.addAction(self.tr("All issues are in the lesson")).setEnabled(False)

    def _add(self, issue: str) -> None:
        panel = self._panel
        if panel.desk is not None and panel.lesson is not None:
            place = panel.tree.place
            at = place[0] + 1 if place is not None else len(panel.lesson.parts)
            panel.add(part_for(panel.desk, issue), at)


class StepMenu(QMenu):
    """What can be shown of the chosen part's issue; it comes after the step that one is at."""

    def __init__(self, panel: "LessonPanel") -> None:
        super().__init__(panel)
        self._panel = panel
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Offer what can be added now."""
        panel = self._panel
        self.clear()
        row = panel.model.row(panel.tree.currentIndex())
        if panel.desk is None or row is None or row.part.issue not in panel.desk.issues:
            return
        issue = row.part.issue
        _entry(self, lesson_words.show(Show.QUESTION), partial(self._add, Step(Show.QUESTION)))
        self.addSeparator()
        for step in self._of_quote(issue):
            _entry(self, self._told(step), partial(self._add, step))
        self.addSeparator()
        for game in Game:
            step = Step(Show.EXERCISE, exercise=Exercise(game, issue, _ITEMS, 1))
            _entry(self, exercise_words.game_name(game), partial(self._add, step))

    def _of_quote(self, issue: str) -> list[Step]:
        """What can be shown of the quote that is selected in the comparison, or else of the issue's first."""
        desk = self._panel.desk
        held = desk.quotes_on(issue) if desk is not None else ()
        quote = next((each for each in held if each.id == self._panel.picked), next(iter(held), None))
        if quote is None or desk is None:
            return []
        exchange = exchange_with(desk, issue, quote)
        steps = [Step(Show.QUOTE, quote.id)]
        if exchange is not None:
            other = exchange.other.id if exchange.other else None
            steps += [Step(show, exchange.quote.id, other) for show in (Show.HIDDEN, Show.ANSWER)]
        return [*steps, Step(Show.SOURCE, quote.id)]

    def _told(self, step: Step) -> str:
        quote = self._panel.phrases.quote(step.quote)
        text = quote.selector.exact if quote else ""
        return lesson_words.step_of(step.show, text if len(text) <= _EXCERPT else f"{text[:_EXCERPT]} …")

    def _add(self, step: Step) -> None:
        panel, place = self._panel, self._panel.tree.place
        if panel.lesson is None or place is None:
            return
        at = len(panel.lesson.parts[place[0]].steps) if place[1] is None else place[1] + 1
        panel.add_at(place[0], at, step)


def _entry(menu: QMenu, text: str, act: Callable[[], object]) -> None:
    words = shown(text).replace("\n", " ").replace("&", "&&")
    menu.addAction(words).triggered.connect(lambda _=False: act())
