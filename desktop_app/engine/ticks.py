"""Where many places of a text fall on a short scale, without looking at each of them."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise


class Scale:
    """The pixel rows, from 0 to `height` - 1, on which the code points of a text are placed.

    The text is halved between rows once, by a few questions for each row; after that a place's row is found without
    asking, so that a hundred thousand places cost little more than a thousand.
    """

    __slots__ = ("_begins",)

    def __init__(
        self, fraction: Callable[[int], float], offset_at: Callable[[float], int], length: int, height: int
    ) -> None:
        """`fraction` says how far down a code point stands, from 0 to 1, and never falls; `offset_at` is its inverse,
        as nearly as may be; `length` of the text in code points."""
        self._begins = array("q", [0])
        for row in range(1, height):

            def below(offset: int, row: int = row) -> bool:
                return int(fraction(offset) * height) >= row

            guess = offset_at(row / height)
            self._begins.append(_first(below, guess, self._begins[-1], length))

    def row(self, offset: int) -> int:
        """The row of a code point."""
        return max(bisect_right(self._begins, offset) - 1, 0)

    def rows(self, offsets: Sequence[int]) -> list[int]:
        """Each row that has at least one of the rising offsets, once."""
        found, at = [], 0
        while at < len(offsets):
            row = self.row(offsets[at])
            found.append(row)
            past = self._begins[row + 1] if row + 1 < len(self._begins) else offsets[-1] + 1
            at = bisect_left(offsets, past, at)
        return found

    def rows_counted(self, before: Callable[[int], int], count: int) -> list[int]:
        """Each row that has at least one of `count` places; `before` says how many begin before a code point."""
        counts = [before(begin) for begin in self._begins] + [count]
        return [row for row, (here, past) in enumerate(pairwise(counts)) if past > here]


def _first(holds: Callable[[int], bool], guess: int, low: int, high: int) -> int:
    """The first number from `low` to `high` for which something holds that goes on to hold; `high` where there is
    none. The nearer the guess, the fewer are tried."""
    step = 1
    middle = min(max(guess, low), high)
    if middle < high and not holds(middle):
        low = middle + 1
        while (tried := min(low + step, high)) < high and not holds(tried):
            low, step = tried + 1, step * 2
        high = tried
    else:
        high = middle
        while (tried := high - step) >= low and holds(tried):
            high, step = tried, step * 2
        low = max(low, tried + 1)
    return low + bisect_left(range(low, high), True, key=holds)


def runs(rows: Iterable[int]) -> list[tuple[int, int]]:
    """The unbroken runs of neighbouring rows, each as its first row and how many there are."""
    found: list[tuple[int, int]] = []
    for row in sorted(set(rows)):
        if found and row == sum(found[-1]):
            found[-1] = (found[-1][0], found[-1][1] + 1)
        else:
            found.append((row, 1))
    return found
