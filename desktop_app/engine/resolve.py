"""What the comparison of one issue shows, as one pure function of the dossier, its anchors and the view state.

Nothing here is phrased or laid out: voices, counts and states are values, and a view turns them into words and marks.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop_app.engine import ties
from desktop_app.engine.cards import Card, Cards, Onward, card_of, reporter_of
from desktop_app.engine.desk import Desk, Shelf, Stance, Tallies, Tally, stance_of
from desktop_app.engine.facets import Facet, is_silence, usual_columns
from desktop_app.engine.history import Answers
from desktop_app.engine.ties import Tie, Ties
from desktop_app.model.dossier import BOTH, OWN_SPEECH, Issue, Party, Rejected, Side, Silence, said

if TYPE_CHECKING:
    from desktop_app.engine.answers import Pairs

__all__ = [
    "Card",
    "Cards",
    "Cited",
    "Column",
    "Comparison",
    "Desk",
    "Onward",
    "Stance",
    "Tallies",
    "Tally",
    "Tie",
    "Ties",
    "ViewState",
    "card_of",
    "rejections",
    "reporter_of",
    "resolve",
    "searched_terms",
    "stance_of",
]


@dataclass(frozen=True, slots=True)
class ViewState:
    """What the reader of a dossier is looking at: an issue, at most one selected quote, a source, in a language, the
    two columns chosen, none for each party's usual one, and whether only what answers is shown."""

    issue: str
    quote: str | None
    source: str
    language: str
    columns: tuple[Facet, Facet] | None = None
    answers: Answers = Answers.OFF


@dataclass(frozen=True, slots=True)
class Cited:
    """A sentence of the summary, with the footnote number and id of each quote it cites."""

    text: str
    notes: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Column:
    """One column on one issue: usually a side, by all its voices; else what the facet says.

    `party` and `side` are its holder's, none where both sides hold it; `name` is the holder's name, empty for both.
    `common` are the quotes held by both sides, in a party's usual column.
    """

    facet: Facet
    party: Party | None
    name: str
    stance: Stance
    tallies: Tallies
    summary: tuple[Cited, ...]
    shelf: Shelf = field(compare=False)
    cards: Sequence[Card]
    common: Sequence[Card]
    silence: Silence | None
    searched: tuple[str, ...]
    """The silence's terms in the languages the side speaks in these sources: only those could have been found."""

    @property
    def side(self) -> Side | None:
        """Whose colour it has."""
        return self.party.side if self.party else None

    @property
    def usual(self) -> bool:
        """Whether it is a party's by all its voices."""
        return self.facet.voice is None

    @property
    def count(self) -> int:
        """How many cards it has."""
        return len(self.cards) + len(self.common)

    def card(self, n: int) -> Card:
        """A card by its place in the column."""
        alone = len(self.cards)
        return self.cards[n] if n < alone else self.common[n - alone]


@dataclass(frozen=True, slots=True)
class Comparison:
    """What the compare view shows of one issue: the first side's column, then the second's, or two others.

    `names` are the parties' names by id, `facets` the columns that there are to choose from, beside the usual ones;
    `ties` the links that join the two columns; `pairs` what answers each other, where only that is shown.
    """

    issue: Issue
    title: str
    question: str
    columns: tuple[Column, Column]
    caveat: str
    names: Mapping[str, str]
    facets: tuple[Facet, ...]
    ties: Ties = field(compare=False)
    answers: Answers = Answers.OFF
    pairs: "Pairs | None" = None

    def cards(self) -> tuple[Card, ...]:
        """Every card, column by column, in the order shown; one held by both sides stands in both."""
        return tuple(card for column in self.columns for card in (*column.cards, *column.common))

    @property
    def usual(self) -> bool:
        """Whether the columns are the two parties'."""
        return all(column.usual for column in self.columns) and self.columns[0].facet != self.columns[1].facet


def resolve(desk: Desk, state: ViewState) -> Comparison:
    """What the compare view shows. Raises KeyError for an issue the dossier does not have."""
    issue = desk.issues[state.issue]
    facets = state.columns if state.columns and state.answers is Answers.OFF else usual_columns(desk.dossier)
    shelves = tuple(desk.shelf(issue.id, facet) for facet in facets)
    pairs = None
    if state.answers is not Answers.OFF:
        from desktop_app.engine.answers import pairs_of

        pairs = pairs_of(desk, state, issue.id if state.answers is Answers.ISSUE else None)
    return Comparison(
        issue,
        said(issue.title, state.language),
        said(issue.question, state.language),
        (
            _column(desk, state, facets[0], shelves[0], shelves[1]),
            _column(desk, state, facets[1], shelves[1], shelves[0]),
        ),
        said(issue.caveat or desk.dossier.caveat, state.language),
        {party.id: said(party.name, state.language) for party in desk.dossier.parties},
        desk.facets,
        ties.ties(desk, issue.id, facets),
        state.answers,
        pairs,
    )


def _column(desk: Desk, state: ViewState, facet: Facet, shelf: Shelf, other: Shelf) -> Column:
    party = None if facet.holder == BOTH else desk.parties[facet.holder]
    silence = _silence(desk, state.issue, facet, shelf)
    return Column(
        facet,
        party,
        said(party.name, state.language) if party else "",
        stance_of(desk, state.issue, party.id) if party else Stance.REPORTED,
        desk.tallies_of(state.issue, facet),
        _summary(desk, state, facet, shelf),
        shelf,
        Cards(desk, state, shelf, other, range(shelf.alone)),
        Cards(desk, state, shelf, other, range(shelf.alone, len(shelf.quotes))),
        silence,
        searched_terms(desk, facet.holder, silence),
    )


def _silence(desk: Desk, issue: str, facet: Facet, shelf: Shelf) -> Silence | None:
    if facet.holder == BOTH:
        return None
    position = desk.position(issue, facet.holder)
    whole = facet.voice is None
    return position.silence if whole or (not shelf.quotes and is_silence(facet, position)) else None


def _summary(desk: Desk, state: ViewState, facet: Facet, shelf: Shelf) -> tuple[Cited, ...]:
    """The sentences of the holder's position; in one voice alone only those that all their quotes bear out."""
    if facet.holder == BOTH:
        return ()
    sentences = desk.position(state.issue, facet.holder).summary
    return tuple(
        Cited(
            said(sentence.text, state.language),
            tuple(sorted((shelf.places[quote] + 1, quote) for quote in sentence.quotes if quote in shelf.places)),
        )
        for sentence in sentences
        if facet.voice is None or all(quote in shelf.places for quote in sentence.quotes)
    )


def searched_terms(desk: Desk, party: str, silence: Silence | None) -> tuple[str, ...]:
    """A silence's terms in the languages the side speaks in these sources: only those could have been found."""
    if silence is None:
        return ()
    spoken = desk.kept(("spoken", party), lambda: _spoken(desk, party))
    near = [tag for tag in silence.terms if tag.partition("-")[0] in spoken] or list(silence.terms)
    return tuple(dict.fromkeys(term for tag in near for term in silence.terms[tag]))


def rejections(rejected: Sequence[Rejected], language: str) -> list[str]:
    """The rejected hits of a silence by term, each with its reasons: “leadership” (3): …"""
    reasons: dict[str, list[str]] = {}
    for each in rejected:
        reasons.setdefault(each.term, []).append(said(each.reason, language).rstrip(".。"))
    return [f"“{term}” ({len(why)}): {'; '.join(dict.fromkeys(why))}" for term, why in reasons.items()]


def _spoken(desk: Desk, party: str) -> set[str]:
    """The languages of the sources in which a party speaks for itself."""
    return {
        page.source.language.partition("-")[0]
        for page in desk.pages.values()
        if any(turn.voice in OWN_SPEECH and desk.speakers[turn.speaker].party == party for turn in page.turns)
    }
