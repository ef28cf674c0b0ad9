"""The links that join two columns, as ribbons show them."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

from desktop_app.engine.desk import Desk, Shelf
from desktop_app.engine.facets import Facet
from desktop_app.engine.stretches import Stretch, cut
from desktop_app.model.dossier import Link


class Tie(NamedTuple):
    """A link between a card of the first column and one of the second, by index; `answering` is the column (0 or 1) of
    the quote that answers."""

    link: Link
    cards: tuple[int, int]
    answering: int

    @property
    def quotes(self) -> tuple[str, str]:
        """The quotes in the first and the second column, by id."""
        ends = (self.link.from_quote, self.link.to_quote)
        return ends if self.answering == 0 else ends[::-1]


class Ties:
    """All ties between two columns, in the order of reading: by the card in the first column, then in the second.

    There may be thousands on every issue: what is kept of one are its link and two numbers.
    """

    def __init__(self, ties: Iterable[Tie], first: int, second: int) -> None:
        """`first` and `second` are how many cards the columns have."""
        found = list(ties)
        self._links = [tie.link for tie in found]
        self._answering = bytes(tie.answering for tie in found)
        self.pairs = [tie.cards for tie in found]
        self._counts = (first, second)

    def __len__(self) -> int:
        return len(self.pairs)

    def __getitem__(self, number: int) -> Tie:
        return Tie(self._links[number], self.pairs[number], self._answering[number])

    def __iter__(self) -> Iterator[Tie]:
        return map(Tie, self._links, self.pairs, self._answering)

    def number(self, link: str) -> int | None:
        """Which tie a link is, by its id; none where it does not join these columns."""
        return self._numbers.get(link)

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """The two columns cut where cards answer each other."""
        return cut(*self._counts, self.pairs)

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {link.id: n for n, link in enumerate(self._links)}

    @cached_property
    def _by_second(self) -> list[tuple[int, int]]:
        """The second card and the number of each tie, ascending."""
        return sorted((pair[1], n) for n, pair in enumerate(self.pairs))

    def touching(self, first: range, second: range) -> Iterator[tuple[int, int, int]]:
        """Number, first card and second card of the ties that have an end among these cards, found by bisection."""
        low, high = (bisect_left(self.pairs, (at, -1)) for at in (first.start, first.stop))
        yield from ((n, *self.pairs[n]) for n in range(low, high))
        low, high = (bisect_left(self._by_second, (at, -1)) for at in (second.start, second.stop))
        for _, n in self._by_second[low:high]:
            if self.pairs[n][0] not in first:
                yield n, *self.pairs[n]

    def inside(self, first: range, second: range) -> list[tuple[int, int]]:
        """The pairs of cards, both among these, that are linked."""
        low, high = (bisect_left(self.pairs, (at, -1)) for at in (first.start, first.stop))
        return [pair for pair in self.pairs[low:high] if pair[1] in second]


def ties(desk: Desk, issue: str, columns: tuple[Facet, Facet]) -> Ties:
    """The links that join two columns on an issue; found once."""
    return desk.kept(
        ("ties", issue, columns),
        lambda: _ties(desk, *(desk.shelf(issue, facet) for facet in columns)),
    )


def _ties(desk: Desk, first: Shelf, second: Shelf) -> Ties:
    return Ties(_found(desk, first, second), len(first.quotes), len(second.quotes))


def _found(desk: Desk, first: Shelf, second: Shelf) -> Iterator[Tie]:
    for n, quote in enumerate(first.quotes):
        found = []
        for link in desk.linked.get(quote.id, ()):
            answers = link.from_quote == quote.id
            other = second.places.get(link.to_quote if answers else link.from_quote)
            if other is not None:
                found.append(Tie(link, (n, other), 0 if answers else 1))
        yield from sorted(found, key=lambda tie: tie.cards)
