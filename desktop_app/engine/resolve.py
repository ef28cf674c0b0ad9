"""What the comparison of one issue shows, as one pure function of the dossier, its anchors and the view state.

Nothing here is phrased or laid out: voices, counts and states are values, and a view turns them into words and marks.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.engine.page import Page
from desktop_app.engine.words import word_count
from desktop_app.model.anchor import Anchor, Verdict
from desktop_app.model.dossier import (
    BOTH,
    OWN_SPEECH,
    Dossier,
    Issue,
    Party,
    Position,
    Quote,
    Side,
    Silence,
    Span,
    Speaker,
    Voice,
    said,
)


@dataclass(frozen=True, slots=True)
class ViewState:
    """What the reader of a dossier is looking at: an issue, at most one selected quote, a source, in a language."""

    issue: str
    quote: str | None
    source: str
    language: str


class Stance(StrEnum):
    """The three states of a side on an issue."""

    STATES = "states"
    REPORTED = "reported"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Tally:
    """A number of quotes and of the words under them, each word counted once."""

    quotes: int = 0
    words: int = 0


@dataclass(frozen=True, slots=True)
class Tallies:
    """A column's quotes by how they reach us; `reported` takes in what the press and accounts of common ground say of a
    side."""

    said: Tally
    readout: Tally
    reported: Tally

    @property
    def own(self) -> int:
        """Words in which the side speaks for itself."""
        return self.said.words + self.readout.words


@dataclass(frozen=True, slots=True)
class Card:
    """One quote as a column shows it.

    `emphasis` in code points inside the quote; `number` is its footnote number in the column; `reporter` names the
    party whose account this is, where the holder does not speak for itself and the press is not the one that reports.
    """

    quote: Quote
    number: int
    side: Side | None
    speaker: str
    reporter: str
    source_label: str
    paragraph: int | None
    emphasis: tuple[Span, ...]
    verdict: Verdict

    @property
    def text(self) -> str:
        """The words themselves, from the model."""
        return self.quote.selector.exact


@dataclass(frozen=True, slots=True)
class Cited:
    """A sentence of the summary, with the footnote number and id of each quote it cites."""

    text: str
    notes: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Column:
    """One side on one issue; `common` are the quotes held by both sides."""

    party: Party
    name: str
    stance: Stance
    tallies: Tallies
    summary: tuple[Cited, ...]
    cards: tuple[Card, ...]
    common: tuple[Card, ...]
    silence: Silence | None
    searched: tuple[str, ...]
    """The silence's terms in the languages the side speaks in these sources: only those could have been found."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What the compare view shows of one issue: the first side's column, then the second's."""

    issue: Issue
    title: str
    question: str
    columns: tuple[Column, Column]
    caveat: str

    def cards(self) -> tuple[Card, ...]:
        """Every card, column by column, in the order shown; one held by both sides stands in both."""
        return tuple(card for column in self.columns for card in (*column.cards, *column.common))


class Desk:
    """A dossier with what is derived from it once: the lookups by id that resolving an issue needs."""

    def __init__(self, dossier: Dossier, anchors: Mapping[str, Anchor], pages: Mapping[str, Page]) -> None:
        """`anchors` by quote id; `pages` by source id, in the dossier's order of sources."""
        self.dossier = dossier
        self.anchors = anchors
        self.pages = pages
        self.parties = {party.id: party for party in dossier.parties}
        self.speakers = {speaker.id: speaker for speaker in dossier.speakers}
        self.quotes = {quote.id: quote for quote in dossier.quotes}
        self.issues = {issue.id: issue for issue in dossier.issues}
        self._positions = {(position.issue, position.party): position for position in dossier.positions}
        self._by_issue = self._quotes_by_issue()

    def _quotes_by_issue(self) -> dict[str, tuple[Quote, ...]]:
        """An issue's quotes in the order of the sources and of the words in them."""
        order = {source.id: n for n, source in enumerate(self.dossier.sources)}

        def place(quote: Quote) -> tuple[int, int, int]:
            span = self.anchors[quote.id].span
            start = span.start if span else quote.selector.start
            return order[quote.source], start, -len(quote.selector.exact)

        found: dict[str, list[Quote]] = {issue.id: [] for issue in self.dossier.issues}
        for quote in sorted(self.dossier.quotes, key=place):
            for issue in quote.issues:
                found[issue].append(quote)
        return {issue: tuple(quotes) for issue, quotes in found.items()}

    def quotes_on(self, issue: str) -> tuple[Quote, ...]:
        """All quotes on an issue, in the order of the sources and of the words in them."""
        return self._by_issue[issue]

    def position(self, issue: str, party: str) -> Position:
        """What a party holds on an issue; an empty position where the dossier states none."""
        return self._positions.get((issue, party)) or Position(issue, party)

    def speaker(self, quote: Quote) -> Speaker:
        """Who uttered a quote."""
        return self.speakers[quote.speaker]

    def held_by(self, issue: str, party: str) -> tuple[Quote, ...]:
        """An issue's quotes that state what this party holds, by whatever voice; not those held by both."""
        return tuple(quote for quote in self._by_issue[issue] if quote.holder == party)

    def tallies(self, issue: str, party: str) -> Tallies:
        """A party's quotes and words on an issue, its own speech and what is reported of it apart."""
        own: list[Quote] = []
        reported: list[Quote] = []
        for quote in self._by_issue[issue]:
            if quote.holder in (party, BOTH):
                (own if quote.own_speech and quote.holder == party else reported).append(quote)
        said = [quote for quote in own if quote.voice is not Voice.READOUT]
        readout = [quote for quote in own if quote.voice is Voice.READOUT]
        return Tallies(self._tally(said), self._tally(readout), self._tally(reported))

    def _tally(self, quotes: list[Quote]) -> Tally:
        return Tally(len(quotes), self._words(quotes))

    def _words(self, quotes: Iterable[Quote]) -> int:
        """Words under the quotes; where quotes overlap, the words they share count once."""
        words, reach = 0, ("", 0)
        for quote in quotes:
            span = self.anchors[quote.id].span
            if span is None:
                words += word_count(quote.selector.exact)
                continue
            start = max(span.start, reach[1]) if reach[0] == quote.source else span.start
            if start < span.end:
                words += word_count(self.pages[quote.source].index.text[start : span.end])
                reach = (quote.source, span.end)
        return words


def resolve(desk: Desk, state: ViewState) -> Comparison:
    """What the compare view shows. Raises KeyError for an issue the dossier does not have."""
    issue = desk.issues[state.issue]
    first, second = (_column(desk, state, desk.dossier.party(side)) for side in Side)
    return Comparison(
        issue,
        said(issue.title, state.language),
        said(issue.question, state.language),
        (first, second),
        said(issue.caveat or desk.dossier.caveat, state.language),
    )


def stance_of(desk: Desk, issue: str, party: str) -> Stance:
    """Whether a side states a position, is only reported to hold one, or is silent."""
    held = desk.held_by(issue, party)
    if any(quote.own_speech for quote in held):
        return Stance.STATES
    common = any(quote.holder == BOTH for quote in desk.quotes_on(issue))
    return Stance.REPORTED if held or common else Stance.SILENT


def _column(desk: Desk, state: ViewState, party: Party) -> Column:
    held = desk.held_by(state.issue, party.id)
    common = tuple(quote for quote in desk.quotes_on(state.issue) if quote.holder == BOTH)
    numbers = {quote.id: n for n, quote in enumerate((*held, *common), 1)}
    position = desk.position(state.issue, party.id)
    return Column(
        party,
        said(party.name, state.language),
        stance_of(desk, state.issue, party.id),
        desk.tallies(state.issue, party.id),
        tuple(
            Cited(
                said(sentence.text, state.language),
                tuple(sorted((numbers[quote], quote) for quote in sentence.quotes if quote in numbers)),
            )
            for sentence in position.summary
        ),
        tuple(card_of(desk, state, quote, numbers[quote.id]) for quote in held),
        tuple(card_of(desk, state, quote, numbers[quote.id]) for quote in common),
        position.silence,
        _searched(desk, party.id, position.silence),
    )


def card_of(desk: Desk, state: ViewState, quote: Quote, number: int = 0) -> Card:
    """A quote as a card on the issue that is shown."""
    page = desk.pages[quote.source]
    anchor = desk.anchors[quote.id]
    return Card(
        quote,
        number,
        None if quote.holder == BOTH else desk.parties[quote.holder].side,
        said(desk.speaker(quote).name, state.language),
        reporter_of(desk, quote, state.language),
        said(page.source.label, state.language),
        page.index.paragraph_at(anchor.span.start) if anchor.span else None,
        tuple(Span(e.start, e.end) for e in quote.emphasis if not e.issues or state.issue in e.issues),
        anchor.verdict,
    )


def _searched(desk: Desk, party: str, silence: Silence | None) -> tuple[str, ...]:
    if silence is None:
        return ()
    spoken = {
        page.source.language.partition("-")[0]
        for page in desk.pages.values()
        if any(turn.voice in OWN_SPEECH and desk.speakers[turn.speaker].party == party for turn in page.turns)
    }
    near = [tag for tag in silence.terms if tag.partition("-")[0] in spoken] or list(silence.terms)
    return tuple(dict.fromkeys(term for tag in near for term in silence.terms[tag]))


def reporter_of(desk: Desk, quote: Quote, language: str) -> str:
    """Who gives the account in which a side does not speak for itself: for what both hold, the speaker's party, else
    the other one."""
    if quote.voice is not Voice.REPORTED:
        return ""
    told_by = desk.speaker(quote).party
    if quote.holder != BOTH:
        told_by = next(party.id for party in desk.dossier.parties if party.id != quote.holder)
    return said(desk.parties[told_by].name, language) if told_by else ""
