"""A dossier with what is derived from it once: the lookups by id that every view's content is resolved with.

What is asked for again and again (an issue's quotes in a column, how many words stand under them) is reckoned when it
is first asked for, and kept: a dossier and its anchors never change.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from itertools import accumulate
from typing import Any, TypeVar, cast

from desktop_app.engine.facets import Facet, facets_in, within
from desktop_app.engine.page import Page
from desktop_app.engine.steps import Steps
from desktop_app.engine.words import word_count
from desktop_app.model.anchor import Anchor
from desktop_app.model.dossier import BOTH, Dossier, Link, Position, Quote, Speaker, Voice

T = TypeVar("T")


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


class Shelf:
    """The quotes of one column on one issue: first those that are its holder's alone, then those held by both sides."""

    __slots__ = ("_lengths", "alone", "places", "quotes")

    def __init__(self, held: Sequence[Quote], common: Sequence[Quote]) -> None:
        """`alone` is how many are not held by both, where those stand apart; `places` are indexes by quote id."""
        self.quotes = (*held, *common)
        self.alone = len(held)
        self.places = {quote.id: n for n, quote in enumerate(self.quotes)}
        self._lengths = [0, *accumulate(len(quote.selector.exact) for quote in self.quotes)]

    def length(self, quotes: range) -> int:
        """How long a stretch of the quotes is, in code points."""
        return self._lengths[quotes.stop] - self._lengths[quotes.start]


class Desk:
    """A dossier with its indexes."""

    def __init__(self, dossier: Dossier, anchors: Mapping[str, Anchor], pages: Mapping[str, Page]) -> None:
        """`anchors` by quote id; `pages` by source id, in the dossier's order of sources.

        `linked` are a quote's links, for those that have any; `in_order` are all quotes in the order of the sources and
        of the words in them, `order` is each one's place among them.
        """
        self.dossier = dossier
        self.anchors = anchors
        self.pages = pages
        self.parties = {party.id: party for party in dossier.parties}
        self.speakers = {speaker.id: speaker for speaker in dossier.speakers}
        self.quotes = {quote.id: quote for quote in dossier.quotes}
        self.issues = {issue.id: issue for issue in dossier.issues}
        self._positions = {(position.issue, position.party): position for position in dossier.positions}
        self.order: dict[str, int] = {}
        self._by_issue = self._quotes_by_issue()
        self.linked: dict[str, tuple[Link, ...]] = self._links_by_quote()
        self._kept: dict[tuple[Any, ...], object] = {}

    def kept(self, key: tuple[Any, ...], make: Callable[[], T]) -> T:
        """What was made of the dossier under this key before, else made now and kept."""
        if key not in self._kept:
            self._kept[key] = make()
        return cast(T, self._kept[key])

    def kept_slowly(self, key: tuple[Any, ...], make: Callable[[], Steps[T]]) -> Steps[T]:
        """The same for what is made in steps."""
        if key not in self._kept:
            made = yield from make()
            self._kept.setdefault(key, made)
        return cast(T, self._kept[key])

    def _links_by_quote(self) -> dict[str, tuple[Link, ...]]:
        found: dict[str, list[Link]] = {}
        for link in self.dossier.links:
            found.setdefault(link.from_quote, []).append(link)
            found.setdefault(link.to_quote, []).append(link)
        return {quote: tuple(links) for quote, links in found.items()}

    def _quotes_by_issue(self) -> dict[str, tuple[Quote, ...]]:
        """An issue's quotes in the order of the sources and of the words in them."""
        order = {source.id: n for n, source in enumerate(self.dossier.sources)}

        def place(quote: Quote) -> tuple[int, int, int]:
            span = self.anchors[quote.id].span
            start = span.start if span else quote.selector.start
            return order[quote.source], start, -len(quote.selector.exact)

        found: dict[str, list[Quote]] = {issue.id: [] for issue in self.dossier.issues}
        self.in_order = sorted(self.dossier.quotes, key=place)
        for n, quote in enumerate(self.in_order):
            self.order[quote.id] = n
            for issue in quote.issues:
                found[issue].append(quote)
        return {issue: tuple(quotes) for issue, quotes in found.items()}

    @cached_property
    def facets(self) -> tuple[Facet, ...]:
        """Every column that has a quote anywhere: whose words, by what voice."""
        kinds = {(quote.holder, quote.voice, quote.speaker): quote for quote in self.dossier.quotes}
        return facets_in(replace(self.dossier, quotes=tuple(kinds.values())))

    @cached_property
    def verbatim(self) -> int:
        """How many quotes stand word for word in their sources."""
        return sum(anchor.verdict.verbatim for anchor in self.anchors.values())

    def quotes_on(self, issue: str) -> tuple[Quote, ...]:
        """All quotes on an issue, in the order of the sources and of the words in them."""
        return self._by_issue[issue]

    def position(self, issue: str, party: str) -> Position:
        """What a party holds on an issue; an empty position where the dossier states none."""
        return self._positions.get((issue, party)) or Position(issue, party)

    def speaker(self, quote: Quote) -> Speaker:
        """Who uttered a quote."""
        return self.speakers[quote.speaker]

    def shelf(self, issue: str, facet: Facet) -> Shelf:
        """The quotes that a column shows on an issue. A party's usual column ends with what both sides hold."""
        return self.kept(("shelf", issue, facet), lambda: self._shelf(issue, facet))

    def _shelf(self, issue: str, facet: Facet) -> Shelf:
        quotes = self._by_issue[issue]
        usual = facet.voice is None and facet.holder != BOTH
        common = [quote for quote in quotes if quote.holder == BOTH] if usual else []
        return Shelf(within(self.dossier, facet, quotes), common)

    def held_by(self, issue: str, party: str) -> tuple[Quote, ...]:
        """An issue's quotes that state what this party holds, by whatever voice; not those held by both."""
        shelf = self.shelf(issue, Facet(party))
        return shelf.quotes[: shelf.alone]

    def tallies(self, issue: str, party: str) -> Tallies:
        """A party's quotes and words on an issue, its own speech and what is reported of it apart."""
        return self.tallies_of(issue, Facet(party))

    def tallies_of(self, issue: str, facet: Facet) -> Tallies:
        """The quotes and words of a column, own speech and what is reported apart."""
        return self.kept(("tallies", issue, facet), lambda: self._tallies(issue, facet))

    def _tallies(self, issue: str, facet: Facet) -> Tallies:
        # By place again: what both hold is counted where it stands, so that words that quotes share count once.
        quotes = sorted(self.shelf(issue, facet).quotes, key=lambda quote: self.order[quote.id])
        own = [quote for quote in quotes if quote.own_speech and quote.holder != BOTH]
        said = [quote for quote in own if quote.voice is not Voice.READOUT]
        readout = [quote for quote in own if quote.voice is Voice.READOUT]
        reported = [quote for quote in quotes if not quote.own_speech or quote.holder == BOTH]
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


def stance_of(desk: Desk, issue: str, party: str) -> Stance:
    """Whether a side states a position, is only reported to hold one, or is silent."""
    return desk.kept(("stance", issue, party), lambda: _stance(desk.shelf(issue, Facet(party))))


def _stance(shelf: Shelf) -> Stance:
    if any(quote.own_speech for quote in shelf.quotes[: shelf.alone]):
        return Stance.STATES
    return Stance.REPORTED if shelf.quotes else Stance.SILENT
