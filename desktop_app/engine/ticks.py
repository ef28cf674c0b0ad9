"""Where many places of a text fall on a short scale, without looking at each of them."""

from array import array
from bisect import bisect_right
from collections.abc import Callable, Sequence


def pixel_rows(offsets: Sequence[int], fraction: Callable[[int], float], height: int) -> "array[int]":
    """The pixel row, from 0 to `height` - 1, of each of the rising offsets.

    `fraction` says how far down an offset stands, from 0 to 1, and never falls. It is asked about once for each row
    that is hit and a few times more to find where the next row begins, so that a hundred thousand places cost little
    more than a thousand.
    """

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
