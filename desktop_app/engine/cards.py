"""Quotes as cards: everything that a view shows of one, made when it comes in sight."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol, overload

from desktop_app.engine.desk import Desk, Shelf
from desktop_app.engine.gloss import Gloss, gloss_for
from desktop_app.model.anchor import Verdict
from desktop_app.model.dossier import BOTH, Link, Quote, Side, Span, Voice, said


class Shown(Protocol):
    """What of a view's state a card depends on."""

    @property
    def issue(self) -> str:
        """The issue that is shown."""

    @property
    def language(self) -> str:
        """The language of editorial text."""


class Onward(NamedTuple):
    """A link of a card that leads out of the two columns shown: to a quote on another issue, or of another column.

    `issue` is where the other quote is found, `title` its name where that is another issue, else empty; `holder` names
    whose position the other quote is, empty for both sides'. `answers` says whether this card's quote answers the
    other one.
    """

    link: Link
    quote: str
    issue: str
    title: str
    holder: str
    answers: bool


@dataclass(frozen=True, slots=True)
class Card:
    """One quote as a column shows it.

    `emphasis` in code points inside the quote; `number` is its footnote number in the column; `reporter` names the
    party whose account this is, where the holder does not speak for itself and the press is not the one that reports;
    `gloss` is what a reader needs who does not read the language of the words, `language`.
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
    onward: tuple[Onward, ...] = ()
    gloss: Gloss | None = None
    language: str = "en"

    @property
    def text(self) -> str:
        """The words themselves, from the model."""
        return self.quote.selector.exact


class Cards(Sequence[Card]):
    """A stretch of a column's cards, each made when it is first asked for, since there may be thousands."""

    __slots__ = ("_desk", "_made", "_others", "_range", "_shelf", "_state")

    def __init__(self, desk: Desk, state: Shown, shelf: Shelf, others: Shelf, within: range) -> None:
        """`others` is what the other column shows; `within` are indexes into the shelf."""
        self._desk, self._state, self._shelf, self._others, self._range = desk, state, shelf, others, within
        self._made: dict[int, Card] = {}

    def __len__(self) -> int:
        return len(self._range)

    @overload
    def __getitem__(self, at: int) -> Card: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Card, ...]: ...
    def __getitem__(self, at: int | slice) -> Card | tuple[Card, ...]:
        if isinstance(at, slice):
            return tuple(self._card(n) for n in self._range[at])
        return self._card(self._range[at])

    def __iter__(self) -> Iterator[Card]:
        return (self._card(n) for n in self._range)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and len(self) == len(other) and all(map(_same, self, other))

    def __hash__(self) -> int:
        return hash((self._state.issue, self._range))

    def _card(self, n: int) -> Card:
        if n not in self._made:
            quote = self._shelf.quotes[n]
            self._made[n] = card_of(self._desk, self._state, quote, n + 1, self._onward(quote))
        return self._made[n]

    def _onward(self, quote: Quote) -> tuple[Onward, ...]:
        links = self._desk.linked.get(quote.id, ())
        found = (onward_of(self._desk, self._state, quote.id, link) for link in links)
        here = (self._shelf.places, self._others.places)
        return tuple(each for each in found if not any(each.quote in places for places in here))


def _same(one: Card, other: object) -> bool:
    return one == other


def onward_of(desk: Desk, state: Shown, quote: str, link: Link) -> Onward:
    """Where a link leads from a quote; on the issue shown if the other quote speaks to that."""
    answers = link.from_quote == quote
    other = desk.quotes[link.to_quote if answers else link.from_quote]
    issue = state.issue if state.issue in other.issues else other.issues[0]
    title = "" if issue == state.issue else said(desk.issues[issue].title, state.language)
    holder = "" if other.holder == BOTH else said(desk.parties[other.holder].name, state.language)
    return Onward(link, other.id, issue, title, holder, answers)


def card_of(desk: Desk, state: Shown, quote: Quote, number: int = 0, onward: tuple[Onward, ...] = ()) -> Card:
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
        onward,
        gloss_for(quote, page.source.language, state.language),
        page.source.language,
    )


def reporter_of(desk: Desk, quote: Quote, language: str) -> str:
    """Who gives the account in which a side does not speak for itself: for what both hold, the speaker's party, else
    the other one."""
    if quote.voice is not Voice.REPORTED:
        return ""
    told_by = desk.speaker(quote).party
    if quote.holder != BOTH:
        told_by = next(party.id for party in desk.dossier.parties if party.id != quote.holder)
    return said(desk.parties[told_by].name, language) if told_by else ""
