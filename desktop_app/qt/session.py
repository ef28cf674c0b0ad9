"""The only thing that changes: what is open, and where its reader is.

Views emit what the user wants; the session changes the state, resolves it again and tells the views. It never touches a
widget, and views never touch the dossier.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Flag, auto

from PySide6.QtCore import QObject, Signal

from desktop_app.engine.facets import Facet, facet_of
from desktop_app.engine.history import Answers, History, Place, View
from desktop_app.engine.overview import IssueRow, overview
from desktop_app.engine.page import Page, page_of
from desktop_app.engine.resolve import Comparison, Desk, ViewState, resolve
from desktop_app.engine.utterances import own_words
from desktop_app.model.anchor import Anchor
from desktop_app.model.dossier import BOTH, Dossier, Quote, Span, Voice


class Change(Flag):
    """What a view has to show anew."""

    DOSSIER = auto()
    ISSUE = auto()
    QUOTE = auto()
    SOURCE = auto()
    VIEW = auto()
    COLUMNS = auto()
    """Other columns, or only what answers, are shown of the same issue."""
    OPENED = auto()
    """An issue was opened: it is shown from its top."""
    RESTORED = auto()
    """A place was returned to: scroll positions are to be restored, nothing is to be brought into view."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A dossier that is open, with what was derived from it. `file` is its path as the user named it."""

    dossier: Dossier
    file: str
    desk: Desk
    rows: tuple[IssueRow, ...]
    words: Mapping[str, Mapping[Voice, int]]

    def own_words(self) -> dict[str, int]:
        """How many words each party, by id, speaks for itself in these sources."""
        return {party: sum(by_voice.values()) for party, by_voice in self.words.items()}


def opened(dossier: Dossier, file: str, anchors: Mapping[str, Anchor], language: str) -> Opened:
    """Derive from a dossier what every view of it needs."""
    pages: dict[str, Page] = {source.id: page_of(dossier, source, anchors) for source in dossier.sources}
    desk = Desk(dossier, anchors, pages)
    words = {party.id: own_words(desk, party.id) for party in dossier.parties}
    return Opened(dossier, file, desk, overview(desk, language), words)


class Session(QObject):
    """Holds the open dossier and the place in it. Every intent of the user is a method here."""

    changed = Signal(Change)
    leaving = Signal()
    """Emitted before a place is left, so that views can report how far they are scrolled by `scrolled`."""

    def __init__(self, opened: Opened, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self._adopt(opened)

    def _adopt(self, opened: Opened) -> None:
        self.opened = opened
        first = opened.rows[0].issue
        quote = next((quote.id for quote in opened.desk.quotes_on(first)), None)
        source = opened.desk.quotes[quote].source if quote else opened.dossier.sources[0].id
        self.history = History(Place(first, quote, source))
        self.comparison = self._resolved()

    @property
    def desk(self) -> Desk:
        """The open dossier with its indexes."""
        return self.opened.desk

    @property
    def place(self) -> Place:
        """Where the user is."""
        return self.history.present

    @property
    def page(self) -> Page:
        """The source that is shown."""
        return self.desk.pages[self.place.source]

    @property
    def quote(self) -> Quote | None:
        """The selected quote."""
        return self.desk.quotes.get(self.place.quote or "")

    def open(self, opened: Opened) -> None:
        """Show another dossier from its first issue."""
        self._adopt(opened)
        self.changed.emit(Change.DOSSIER | Change.ISSUE | Change.QUOTE | Change.SOURCE)

    def speak(self, language: str) -> None:
        """Show editorial text in another language."""
        self.language = language
        self.opened = replace(self.opened, rows=overview(self.desk, language))
        self.comparison = self._resolved()
        self.changed.emit(Change.DOSSIER | Change.RESTORED)

    def go_to_issue(self, issue: str) -> None:
        """Show an issue, with its first quote marked in the source; the source stays where the issue has no quote.

        Columns that were chosen stay, and the first quote is theirs.
        """
        first = next(iter(self._shown_on(issue)), None)
        quote, source = (first.id, first.source) if first else (None, self.place.source)
        here = self.place
        answers = Answers.OFF if here.answers is Answers.OFF else Answers.ISSUE
        place = Place(issue, quote, source, view=here.view, columns=here.columns, answers=answers)
        self._go(place, Change.OPENED)

    def go_to_quote(self, quote: str, issue: str | None = None) -> None:
        """Select a quote, on this issue or the one shown if it speaks to that, else on its own first issue, and show
        its source; the view stays."""
        found = self.desk.quotes[quote]
        wanted = issue or self.place.issue
        kept = wanted if wanted in found.issues else found.issues[0]
        self._go(self._moved(kept, quote, found.source))

    def go_to_card(self, quote: str, issue: str | None = None) -> None:
        """Show a quote's card in the comparison, on this issue if the quote speaks to it, and its source."""
        found = self.desk.quotes[quote]
        wanted = issue or self.place.issue
        kept = wanted if wanted in found.issues else found.issues[0]
        self._go(replace(self._moved(kept, quote, found.source), view=View.COMPARE))

    def go_to_source(self, source: str) -> None:
        """Show a source as it was left, with the selected quote kept only if it stands there."""
        quote = self.quote
        kept = quote.id if quote and quote.source == source else None
        self._go(replace(self.place, source=source, quote=kept, span=None))

    def go_to_span(self, source: str, span: Span) -> None:
        """Show a place of a source, in code points, where no quote is meant; the selected one is let go."""
        self._go(replace(self.place, source=source, quote=None, span=span))

    def show_view(self, view: View) -> None:
        """Look at the dossier in another way, at the same issue, quote and source."""
        self._go(replace(self.place, view=view))

    def show_columns(self, columns: tuple[Facet, Facet] | None, issue: str | None = None) -> None:
        """Set two columns against each other in the comparison, on this issue or the present one; none for the
        usual."""
        there = self.place if issue in (None, self.place.issue) else self._moved(str(issue), None, self.place.source)
        self._go(replace(there, view=View.COMPARE, columns=columns, answers=Answers.OFF))

    def show_answers(self, answers: Answers) -> None:
        """Show in the comparison only what answers each other, of the issue or the whole meeting, or all again."""
        self._go(replace(self.place, view=View.COMPARE, answers=answers))

    def step_quote(self, step: int) -> None:
        """The next (1) or previous (-1) quote shown of the issue, in the order of the sources; around at the ends."""
        quotes = self._shown_on(self.place.issue)
        if quotes:
            at = next((n for n, quote in enumerate(quotes) if quote.id == self.place.quote), -1 if step > 0 else 0)
            self.go_to_quote(quotes[(at + step) % len(quotes)].id)

    def step_issue(self, step: int) -> None:
        """The next (1) or previous (-1) issue of the list; stays at its ends."""
        issues = [row.issue for row in self.opened.rows]
        at = issues.index(self.place.issue) + step
        if 0 <= at < len(issues):
            self.go_to_issue(issues[at])

    def go_to_nth_issue(self, number: int) -> None:
        """The issue at a place of the list, from 1; nothing happens where there is none."""
        if 1 <= number <= len(self.opened.rows):
            self.go_to_issue(self.opened.rows[number - 1].issue)

    def go_back(self) -> None:
        """The place visited before."""
        self._travel(History.back)

    def go_forward(self) -> None:
        """The place gone back from."""
        self._travel(History.forward)

    def return_to(self, history: History) -> None:
        """Go back to where somebody was, with the ways from there; what was visited since is forgotten."""
        self._travel(lambda _now: history)

    def scrolled(self, reader: tuple[int, int] | None, compare: int | None) -> None:
        """Views report how far they are scrolled; kept with the present place."""
        self.history = self.history.scrolled(reader, compare)

    def restore(
        self,
        issue: str,
        quote: str | None,
        source: str,
        reader: tuple[int, int] | None,
        compare: int,
        view: View = View.COMPARE,
    ) -> None:
        """Return to a place of an earlier run, as far as the dossier still has it."""
        if issue not in self.desk.issues or source not in self.desk.pages:
            return
        held = self.desk.quotes.get(quote or "")
        kept = held.id if held and issue in held.issues and held.source == source else None
        self.history = History(Place(issue, kept, source, reader, compare, view=view))
        self.comparison = self._resolved()

    def _moved(self, issue: str, quote: str | None, source: str) -> Place:
        """A place in the present view; chosen columns are kept as long as they hold the quote."""
        here = self.place
        kept = here.columns if quote is None or self._stands_in(here.columns, quote) else None
        linked = here.answers if quote is None or quote in self.desk.linked else Answers.OFF
        return Place(issue, quote, source, view=here.view, columns=kept, answers=linked)

    def _shown_on(self, issue: str) -> Sequence[Quote]:
        """An issue's quotes in the columns shown, in the order of the sources."""
        quotes, columns = self.desk.quotes_on(issue), self.place.columns
        return quotes if columns is None else [q for q in quotes if self._stands_in(columns, q.id)]

    def _stands_in(self, columns: tuple[Facet, Facet] | None, quote: str) -> bool:
        if columns is None:
            return True
        own = facet_of(self.desk.dossier, self.desk.quotes[quote])
        shown = {own, Facet(own.holder), *((Facet(each.holder) for each in columns) if own.holder == BOTH else ())}
        return not shown.isdisjoint(columns)

    def _travel(self, step: Callable[[History], History]) -> None:
        self.leaving.emit()
        before, moved = self.place, step(self.history)
        if moved is not self.history:
            self.history = moved
            self._tell(before, Change.RESTORED)

    def _go(self, place: Place, change: Change = Change(0)) -> None:  # noqa: B008
        self.leaving.emit()
        before = self.place
        self.history = self.history.visit(place)
        self._tell(before, change)

    def _tell(self, before: Place, change: Change) -> None:
        after = self.place
        if after.issue != before.issue:
            change |= Change.ISSUE
            self.comparison = self._resolved()
        elif (after.columns, after.answers) != (before.columns, before.answers):
            change |= Change.COLUMNS
            self.comparison = self._resolved()
        if after.view != before.view:
            change |= Change.VIEW
        if after.source != before.source:
            change |= Change.SOURCE
        self.changed.emit(change | Change.QUOTE)

    def _resolved(self) -> Comparison:
        place = self.place
        state = ViewState(place.issue, place.quote, place.source, self.language, place.columns, place.answers)
        return resolve(self.desk, state)
