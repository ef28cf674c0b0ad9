"""Answers as arcs over an axis of words: which are in sight, and which can be told apart."""

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Set
from dataclasses import dataclass
from typing import Final

from desktop_app.model.dossier import Link, Relation, Side

MOST: Final = 120
"""More bundles than this are no picture: they are made coarser until they are fewer."""


@dataclass(frozen=True, slots=True)
class Arc:
    """A link on the axis, in words: `later` is the answering end, `side` whose position that is, none for both."""

    link: Link
    later: float
    earlier: float
    side: Side | None

    @property
    def low(self) -> float:
        """The end that stands first on the axis."""
        return min(self.later, self.earlier)

    @property
    def high(self) -> float:
        """The end that stands last."""
        return max(self.later, self.earlier)


@dataclass(frozen=True, slots=True)
class Bundle:
    """Arcs, by their rising numbers, that can't be told apart; `relation` and `side` are none where they differ."""

    members: tuple[int, ...]
    low: float
    high: float
    relation: Relation | None
    side: Side | None
    mixed: bool
    """Whether both sides, or one and neither, answer in it."""


class Arcs:
    """All arcs in the order of their lower ends; `relations` are those that occur, in the model's order."""

    __slots__ = ("_by_high", "_highs", "_lows", "_of", "_sides", "_sorted_highs", "arcs", "relations")

    def __init__(self, arcs: Iterable[Arc]) -> None:
        self.arcs = tuple(sorted(arcs, key=lambda arc: (arc.low, arc.high, arc.link.id)))
        self._lows = array("d", (arc.low for arc in self.arcs))
        self._highs = array("d", (arc.high for arc in self.arcs))
        self._by_high = array("q", sorted(range(len(self.arcs)), key=self._highs.__getitem__))
        self._sorted_highs = array("d", map(self._highs.__getitem__, self._by_high))
        self._of = [arc.link.relation for arc in self.arcs]
        self._sides = [arc.side for arc in self.arcs]
        held = set(self._of)
        self.relations = tuple(relation for relation in Relation if relation in held)

    def __len__(self) -> int:
        """How many arcs there are."""
        return len(self.arcs)

    def among(self, quotes: Set[str]) -> frozenset[int]:
        """The numbers of the arcs that join two of these quotes."""
        links = (arc.link for arc in self.arcs)
        return frozenset(n for n, link in enumerate(links) if link.from_quote in quotes and link.to_quote in quotes)

    def within(self, start: float, end: float) -> list[int]:
        """The numbers of the arcs with at least one end in a window, rising."""
        low = range(bisect_left(self._lows, start), bisect_left(self._lows, end))
        high = self._by_high[bisect_left(self._sorted_highs, start) : bisect_left(self._sorted_highs, end)]
        return sorted({*low, *high})

    def bundles(self, start: float, end: float, least: float, most: int = MOST) -> list[Bundle]:
        """The arcs in sight by their first members; those whose two ends lie in the same two cells of a grid `least`
        words wide, or as much wider as makes at most `most` of them, are one bundle."""
        cells: defaultdict[tuple[float, float], list[int]] = defaultdict(list)
        lows, highs = self._lows, self._highs
        for n in self.within(start, end):
            cells[lows[n] // least, highs[n] // least].append(n)
        while len(cells) > most:
            coarser: defaultdict[tuple[float, float], list[int]] = defaultdict(list)
            for (low, high), members in cells.items():
                coarser[low // 2, high // 2] += members
            cells = coarser
        return sorted((self._bundle(sorted(held)) for held in cells.values()), key=lambda bundle: bundle.members[0])

    def _bundle(self, members: list[int]) -> Bundle:
        relations, sides = set(map(self._of.__getitem__, members)), set(map(self._sides.__getitem__, members))
        mixed = len(sides) > 1
        return Bundle(
            tuple(members),
            sum(map(self._lows.__getitem__, members)) / len(members),
            sum(map(self._highs.__getitem__, members)) / len(members),
            relations.pop() if len(relations) == 1 else None,
            None if mixed else sides.pop(),
            mixed,
        )
