"""What answers what: only the linked passages, pair by pair, in the order in which the answers were given."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import overload

from desktop_app.engine.cards import Card, Shown, card_of
from desktop_app.engine.desk import Desk
from desktop_app.engine.ties import Tie
from desktop_app.model.dossier import BOTH, Link, Quote, Side, said


@dataclass(frozen=True, slots=True)
class Pair:
    """Two quotes that a link joins: the first side's, the second side's, whichever answers.

    `answering` is the column (0 or 1) of the answer. `issues` names what each quote speaks to: the titles that both
    have in common, the same for both; where they have none, each one's own. `between` asks whether they do.
    `skipped` counts the quotes left out before this pair: those that no link joins with anything.
    """

    link: Link
    cards: tuple[Card, Card]
    answering: int
    issues: tuple[tuple[str, ...], tuple[str, ...]]
    skipped: int

    @property
    def between(self) -> bool:
        """Whether the link runs between issues."""
        return self.issues[0] != self.issues[1]


@dataclass(frozen=True, slots=True)
class _On:
    """The issue that a quote is shown on."""

    issue: str
    language: str


class Pairs(Sequence[Pair]):
    """The pairs, each made when it is first asked for; `links` are theirs, `rest` counts the quotes left out after the
    last."""

    __slots__ = ("_desk", "_issue", "_language", "_made", "_skipped", "links", "rest")

    def __init__(
        self, desk: Desk, issue: str | None, language: str, links: Sequence[Link], skipped: Sequence[int]
    ) -> None:
        """`skipped` has one more than the links: the quotes left out before each, then those after the last."""
        self._desk, self._issue, self._language = desk, issue, language
        self.links, self._skipped = links, skipped
        self.rest = skipped[-1]
        self._made: dict[int, Pair] = {}

    def __len__(self) -> int:
        return len(self.links)

    @overload
    def __getitem__(self, at: int) -> Pair: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Pair, ...]: ...
    def __getitem__(self, at: int | slice) -> Pair | tuple[Pair, ...]:
        if isinstance(at, slice):
            return tuple(self._pair(n) for n in range(len(self))[at])
        return self._pair(range(len(self))[at])

    def __iter__(self) -> Iterator[Pair]:
        return (self._pair(n) for n in range(len(self)))

    def with_quote(self, quote: str) -> int | None:
        """The first pair that a quote stands in, by number."""
        ids = {link.id for link in self._desk.linked.get(quote, ())}
        return next((n for n, link in enumerate(self.links) if link.id in ids), None) if ids else None

    def link(self, n: int) -> Link:
        """The link of a pair, without making the pair."""
        return self.links[n]

    def skipped(self, n: int) -> int:
        """How many quotes are left out before a pair."""
        return self._skipped[n]

    def answering(self, n: int) -> int:
        """The column (0 or 1) of a pair's answer."""
        link, quotes = self.links[n], self._desk.quotes
        return _column(self._desk, quotes[link.from_quote], quotes[link.to_quote])

    def _pair(self, n: int) -> Pair:
        if n not in self._made:
            self._made[n] = self._make(n)
        return self._made[n]

    def _make(self, n: int) -> Pair:
        link, desk = self.links[n], self._desk
        quotes = (desk.quotes[link.from_quote], desk.quotes[link.to_quote])
        answering = self.answering(n)
        ordered = quotes if answering == 0 else quotes[::-1]
        first, second = ordered
        shared = [issue for issue in first.issues if issue in second.issues]
        if self._issue in shared:
            shared = [str(self._issue), *(issue for issue in shared if issue != self._issue)]
        titles = tuple(self._titles(shared or quote.issues) for quote in ordered)
        cards = tuple(card_of(desk, self._on(quote, shared), quote) for quote in ordered)
        return Pair(link, (cards[0], cards[1]), answering, (titles[0], titles[1]), self._skipped[n])

    def _on(self, quote: Quote, shared: Sequence[str]) -> Shown:
        issue = self._issue if self._issue in quote.issues else next(iter(shared), quote.issues[0])
        return _On(str(issue), self._language)

    def _titles(self, issues: Sequence[str]) -> tuple[str, ...]:
        return tuple(said(self._desk.issues[issue].title, self._language) for issue in issues)


def _column(desk: Desk, quote: Quote, other: Quote) -> int:
    """The column of a quote against another one's; what both hold stands opposite to the other."""
    if quote.holder == BOTH:
        return 1 - _column(desk, other, quote)
    return 0 if desk.parties[quote.holder].side is Side.FIRST else 1


def pairs_of(desk: Desk, state: Shown, issue: str | None) -> Pairs:
    """The pairs of one issue, those included that lead to another, or of the whole meeting where no issue is named."""
    links, skipped = desk.kept(("answers", issue), lambda: _in_order(desk, issue))
    return Pairs(desk, issue, state.language, links, skipped)


def _in_order(desk: Desk, issue: str | None) -> tuple[list[Link], list[int]]:
    order = desk.order
    if issue is None:
        quotes: Sequence[Quote] = desk.in_order
        links = list(desk.dossier.links)
    else:
        quotes = desk.quotes_on(issue)
        links = list({link.id: link for quote in quotes for link in desk.linked.get(quote.id, ())}.values())
    links.sort(key=lambda link: (order[link.from_quote], order[link.to_quote]))
    linked = desk.linked
    alone = [order[quote.id] for quote in quotes if quote.id not in linked]
    skipped, at = [], 0
    for link in links:
        before = at
        while at < len(alone) and alone[at] < order[link.from_quote]:
            at += 1
        skipped.append(at - before)
    return links, [*skipped, len(alone) - at]


class PairTies:
    """The links of pairs, told like those of two columns: the n-th joins the n-th card of one with the other's."""

    def __init__(self, pairs: Pairs) -> None:
        self._pairs = pairs

    def __len__(self) -> int:
        return len(self._pairs)

    def __getitem__(self, number: int) -> Tie:
        return Tie(self._pairs.link(number), (number, number), self._pairs.answering(number))

    def number(self, link: str) -> int | None:
        """Which pair a link makes, by its id."""
        return next((n for n in range(len(self._pairs)) if self._pairs.link(n).id == link), None)

    def touching(self, first: range, second: range) -> Iterator[tuple[int, int, int]]:
        """Number and cards of the pairs that have an end among these."""
        numbers = sorted({*first, *second})
        return ((n, n, n) for n in numbers)
