"""Two long columns cut into stretches that begin level, so that only those in sight need to be set.

Up to a hundred and some cards stand as one stretch. Longer columns are cut where cards answer each other: along the
longest chain of links that do not cross, so that what belongs together stands together however long the columns are,
and in proportion where no link says anything. The heights of stretches that were not seen yet are reckoned.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import Final

WHOLE: Final = 40
"""Up to so many cards a column is not cut."""

LONG: Final = 8
"""About so many cards of the longer column make a stretch."""

Stretch = tuple[range, range]
"""The cards of both columns, by index."""


def cut(first: int, second: int, links: Sequence[tuple[int, int]]) -> tuple[Stretch, ...]:
    """Two columns of so many cards as stretches from the top; `links` are pairs of indexes."""
    if max(first, second) <= WHOLE:
        return ((range(first), range(second)),)
    found: list[Stretch] = []
    one, other = 0, 0
    for a, b in (*chain(links), (first, second)):
        if max(a - one, b - other) >= LONG or (a, b) == (first, second):
            found += _evenly(range(one, a), range(other, b))
            one, other = a, b
    return tuple(found)


def _evenly(first: range, second: range) -> Iterator[Stretch]:
    """Parts of about the same length each, in proportion on both sides."""
    parts = max(-(-max(len(first), len(second)) // LONG), 1)
    at = [(first.start + len(first) * n // parts, second.start + len(second) * n // parts) for n in range(parts + 1)]
    for (a, b), (c, d) in pairwise(at):
        if a < c or b < d:
            yield range(a, c), range(b, d)


def chain(links: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """A longest chain of links in which each lies below the one before at both ends. Takes n log n time."""
    # Of links from the same card the lowest other end comes first, so that at most one of them is taken.
    order = sorted(set(links), key=lambda link: (link[0], -link[1]))
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for n, (_, other) in enumerate(order):
        length = bisect_left(ends, other)
        if length == len(ends):
            ends.append(other)
            last.append(n)
        else:
            ends[length], last[length] = other, n
        before.append(last[length - 1] if length else -1)
    found, n = [], last[-1] if last else -1
    while n >= 0:
        found.append(order[n])
        n = before[n]
    return found[::-1]


class Roll:
    """Stretches below one another: where each begins, from heights that are reckoned until they are known."""

    def __init__(self, heights: Sequence[float]) -> None:
        """`heights` in pixels, from the top."""
        self._heights = list(heights)
        self._known = [False] * len(self._heights)
        self._tops = [0.0, *accumulate(self._heights)]

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def height(self) -> float:
        """All stretches together, in pixels."""
        return self._tops[-1]

    def top(self, n: int) -> float:
        """Where a stretch begins, in pixels."""
        return self._tops[n]

    def size(self, n: int) -> float:
        """How high a stretch is, in pixels."""
        return self._heights[n]

    def known(self, n: int) -> bool:
        """Whether its height was measured."""
        return self._known[n]

    def at(self, y: float) -> int:
        """Which stretch stands at a height in pixels; the nearest beyond the ends."""
        return min(max(bisect_right(self._tops, y) - 1, 0), max(len(self._heights) - 1, 0))

    def measure(self, n: int, height: float) -> float:
        """Take a stretch's true height; returns by how much all below it moves."""
        change = height - self._heights[n]
        self._heights[n], self._known[n] = height, True
        if change:
            self._tops[n + 1 :] = [top + change for top in self._tops[n + 1 :]]
        return change
