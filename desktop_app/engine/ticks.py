"""Where many places of a text fall on a short scale, without looking at each of them."""

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence


def pixel_rows(offsets: Sequence[int], fraction: Callable[[int], float], height: int) -> "array[int]":
    """The pixel row, from 0 to `height` - 1, of each of the rising offsets.

    `fraction` says how far down an offset stands, from 0 to 1, and never falls. It is asked about once for each row
    that is hit and a few times more to find where the next row begins, so that a hundred thousand places cost little
    more than a thousand.
    """
    if height < 1:
        return array("q", [0]) * len(offsets)

    def row(offset: int) -> int:
        return min(max(int(fraction(offset) * height), 0), height - 1)

    rows = array("q")
    while len(rows) < len(offsets):
        first, here = len(rows), row(offsets[len(rows)])
        past, step = first + 1, 1
        while past < len(offsets) and row(offsets[past]) == here:
            past, step = min(past + step, len(offsets)), step * 2
        past = bisect_right(offsets, here, first, past, key=row)
        rows.extend([here] * (past - first))
    return rows


def runs(rows: Iterable[int]) -> list[tuple[int, int]]:
    """The unbroken runs of neighbouring rows, each as its first row and how many there are."""
    found: list[tuple[int, int]] = []
    for row in sorted(set(rows)):
        if found and row == sum(found[-1]):
            found[-1] = (found[-1][0], found[-1][1] + 1)
        else:
            found.append((row, 1))
    return found
