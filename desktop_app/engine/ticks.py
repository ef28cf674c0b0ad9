"""Where many places of a text fall on a short scale, without looking at each of them."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise


class Scale:
    """The pixel rows, from 0 to `height` - 1, on which the code points of a text are placed.

    A few places are asked about one by one. For many the text is halved between rows once, by a few questions for each
    row; after that a place's row is found without asking, so that a hundred thousand cost little more than a thousand.
    """

    __slots__ = ("_fraction", "_halved", "_height", "_length", "_offset_at")

    def __init__(
        self, fraction: Callable[[int], float], offset_at: Callable[[float], int], length: int, height: int
    ) -> None:
        """`fraction` says how far down a code point stands, from 0 to 1, and never falls; `offset_at` is its inverse,
        as nearly as may be; `length` of the text in code points."""
        self._fraction, self._offset_at = fraction, offset_at
        self._length, self._height = length, height
        self._halved: array[int] | None = None

    def row(self, offset: int) -> int:
        """The row of a code point."""
        return min(int(self._fraction(offset) * self._height), self._height - 1)

    def rows(self, offsets: Sequence[int]) -> list[int]:
        """Each row that has at least one of the rising offsets, once."""
        if len(offsets) < self._height:
            return list(dict.fromkeys(map(self.row, offsets)))
        begins = self._begins()
        found, at = [], 0
        while at < len(offsets):
            row = bisect_right(begins, offsets[at]) - 1
            found.append(row)
            past = begins[row + 1] if row + 1 < len(begins) else offsets[-1] + 1
            at = bisect_left(offsets, past, at)
        return found

    def rows_counted(self, before: Callable[[int], int], count: int) -> list[int]:
        """Each row that has at least one of `count` places; `before` says how many begin before a code point."""
        if not count:
            return []
        counts = [before(begin) for begin in self._begins()] + [count]
        return [row for row, (here, past) in enumerate(pairwise(counts)) if past > here]

    def _begins(self) -> "array[int]":
        """The first code point of each row."""
        if self._halved is None:
            self._halved = array("q", [0])
            for row in range(1, self._height):

                def below(offset: int, row: int = row) -> bool:
                    return int(self._fraction(offset) * self._height) >= row

                guess = self._offset_at(row / self._height)
                self._halved.append(_first(below, guess, self._halved[-1], self._length))
        return self._halved


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
