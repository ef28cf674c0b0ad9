"""Rows for two columns of unlike pieces: word processors break pages between rows, so no row may grow large, and the
pieces beside each other are to be about as high."""

from collections.abc import Sequence
from typing import Final

Row = tuple[range, range]
"""Which pieces of the first and of the second column stand in a row."""

_MOST: Final = 900
"""A row is not filled beyond this weight: about a quarter of a page."""


def weight(text: str) -> int:
    """About how much room a text takes, in Latin letters; a Chinese or Korean character is as wide as two."""
    return len(text) + sum(ord(c) >= 0x1100 for c in text)


def paired(first: Sequence[int], second: Sequence[int]) -> list[Row]:
    """Rows with all pieces in order, by their weights. A row takes one of each side that has any left; the side that is
    lighter takes more while that brings the two nearer to each other and the row stays small."""
    weights = (first, second)
    at = [0, 0]
    rows: list[Row] = []
    while any(at[side] < len(weights[side]) for side in (0, 1)):
        begun = tuple(at)
        sums = [0, 0]
        for side in (0, 1):
            if at[side] < len(weights[side]):
                sums[side] += weights[side][at[side]]
                at[side] += 1
        lighter = 0 if sums[0] < sums[1] else 1
        _fill(lighter, weights[lighter], at, sums)
        rows.append((range(begun[0], at[0]), range(begun[1], at[1])))
    return rows


def _fill(side: int, weights: Sequence[int], at: list[int], sums: list[int]) -> None:
    other = sums[1 - side]
    while at[side] < len(weights):
        grown = sums[side] + weights[at[side]]
        if grown > _MOST or abs(other - grown) >= other - sums[side]:
            return
        sums[side] = grown
        at[side] += 1
