"""What the app says of a lesson's parts and steps."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.engine.desk import Desk
from desktop_app.engine.lesson_check import Wrong
from desktop_app.engine.lessons import link_between
from desktop_app.engine.screens import hidden_of
from desktop_app.model.dossier import Quote, Side, said
from desktop_app.model.lesson import Exercise, Lesson, Show, Step
from desktop_app.qt import lesson_model
from desktop_app.qt.lesson_model import Row
from desktop_app.views import wording
from desktop_app.views.exercise_words import game_name
from desktop_app.views.screen_words import ask

_WORDS: Final = 160
"""How many code points of a quote are read out in a list."""


def _tr(text: str, disambiguation: str | None = None, n: int = -1) -> str:
    return QCoreApplication.translate("Lesson", text, disambiguation, n)


def show(kind: Show) -> str:
    """What a step puts on the screen, in a few words."""
    match kind:
        case Show.QUESTION:
            return _tr("Question")
        case Show.QUOTE:
            return _tr("Words alone")
        case Show.HIDDEN:
            return _tr("Other side hidden")
        case Show.ANSWER:
            return _tr("Both sides")
        case Show.SOURCE:
            return _tr("In the source")
        case Show.EXERCISE:
            return _tr("Exercise")


def step_of(kind: Show, words: str) -> str:
    """A step that can be added, with the words it is about."""
    return wording.fill(_tr("%1: %2"), show(kind), words)


def wrong(kind: Wrong) -> str:
    """Why a step cannot be shown, in a sentence."""
    match kind:
        case Wrong.DOSSIER:
            return _tr("The lesson belongs to another dossier.")
        case Wrong.ISSUE:
            return _tr("The dossier has no such issue.")
        case Wrong.EMPTY:
            return _tr("There is no step yet.")
        case Wrong.QUOTE:
            return _tr("The dossier has no such quote.")
        case Wrong.ELSEWHERE:
            return _tr("The quote does not speak to this issue.")
        case Wrong.NOT_VERBATIM:
            return _tr("The quote does not stand word for word in its source.")
        case Wrong.SAME_SIDE:
            return _tr("Both quotes are held by the same side.")
        case Wrong.SHARED:
            return _tr("What both sides hold is answered by nobody.")
        case Wrong.NOT_SILENT:
            return _tr("The other side is not silent on this issue: choose its answer.")


def steps(count: int) -> str:
    """A number of steps."""
    return _tr("%Ln steps", None, count)


def exercise(step: Exercise) -> str:
    """An exercise and how much it asks: "Who said it? · 5 items"."""
    items = _tr("%Ln items", None, step.number)
    return wording.fill(_tr("%1 · %2"), game_name(step.game), items)


def lesson_title(lesson: Lesson, language: str) -> str:
    """The lesson's title, or that it has none."""
    return said(lesson.title, language) or _tr("Untitled lesson")


class Phrases(lesson_model.Phrases):
    """The words of a lesson's rows, on one dossier in one language."""

    def __init__(self) -> None:
        self.desk: Desk | None = None
        self.language = ""

    def title(self, row: Row) -> str:
        """What a row is: an issue, or what a step shows and of whom."""
        if row.step is None:
            issue = self.desk.issues.get(row.part.issue) if self.desk else None
            return said(issue.title, self.language) if issue else row.part.issue
        if row.step.exercise is not None:
            return exercise(row.step.exercise)
        holder = self.holder(row.step)
        return wording.fill(_tr("%1 · %2"), show(row.step.show), holder) if holder else show(row.step.show)

    def holder(self, step: Step) -> str:
        """Whose words a step shows: "United States → China" where the other side follows, empty for none."""
        quote, other = self.quote(step.quote), self.quote(step.other)
        if quote is None or self.desk is None:
            return step.quote or ""
        one = self._name(quote)
        if step.show not in (Show.HIDDEN, Show.ANSWER):
            return one
        if other is not None:
            link = link_between(self.desk, quote.id, other.id)
            sign = wording.RELATION_SIGNS[link.relation] if link else "|"
            return f"{one} {sign} {self._name(other)}"
        silent = next((party for party in self.desk.dossier.parties if party.id != quote.holder), None)
        name = said(silent.short, self.language) if silent else ""
        return wording.fill(_tr("%1, and %2 is silent"), one, name)

    def quote(self, name: str | None) -> Quote | None:
        """A quote by id, if the dossier has it."""
        return self.desk.quotes.get(name or "") if self.desk else None

    def side(self, step: Step) -> Side | None:
        """Whose colour a step has; none where both hold the words or nobody's are shown."""
        quote = self.quote(step.quote)
        party = self.desk.parties.get(quote.holder) if quote and self.desk else None
        return party.side if party else None

    def words(self, row: Row) -> str:
        """What stands under a row's title: the words that are shown last, a question, how many steps there are, or
        what is wrong."""
        if (question := self.asked(row)) is not None:
            return question
        if row.faults:
            return wrong(row.faults[0].wrong)
        if row.step is None:
            return steps(len(row.part.steps))
        if row.step.exercise is not None:
            return self._about(row.step.exercise.issue)
        quote = self._last(row.step)
        return quote.selector.exact if quote else self._about(row.part.issue, question=True)

    def _last(self, step: Step) -> Quote | None:
        """The quote that a step shows last."""
        return self.quote(step.other if step.show is Show.ANSWER else None) or self.quote(step.quote)

    def spoken(self, row: Row) -> str:
        """The language of the words under a row's title; the interface's where they are the app's or the editor's."""
        quote = self._last(row.step) if row.step is not None else None
        return self.desk.pages[quote.source].source.language if quote and self.desk else self.language

    def asked(self, row: Row) -> str | None:
        """What a step asks the side that it hides; none where it hides nobody, or is wrong."""
        if self.desk is None or row.step is None or row.step.show is not Show.HIDDEN or row.faults:
            return None
        hidden = hidden_of(self.desk, row.step, self.language)
        return ask(hidden) if hidden is not None else None

    def name(self, row: Row) -> str:
        """A row as a screen reader announces it, with its words and its note."""
        title, words = self.title(row), self.words(row)
        if row.step is None or row.place is None:
            return wording.fill(_tr("Issue %1: %2. %3"), row.number + 1, title, words)
        note = said(row.step.note, self.language)
        told = words if len(words) <= _WORDS else f"{words[:_WORDS]} …"
        text = wording.fill(_tr("Step %1: %2. %3"), row.place + 1, title, told)
        return wording.fill(_tr("%1 Note: %2"), text, note) if note else text

    def _about(self, issue: str | None, *, question: bool = False) -> str:
        if issue is None:
            return _tr("on all issues")
        found = self.desk.issues.get(issue) if self.desk else None
        if found is None:
            return issue
        return said(found.question if question else found.title, self.language)

    def _name(self, quote: Quote) -> str:
        party = self.desk.parties.get(quote.holder) if self.desk else None
        return said(party.short, self.language) if party else _tr("Both sides")
