"""Scrolling through a text of which only the visible part was ever laid out.

Two measures live side by side. *Weight* is the estimated height that the scroll bar and the overview speak of: a code
point weighs one and a block a little more, so weights follow from the text alone and nothing has to be laid out.
*Pixels* are real: wheel and keys move by them, and they are asked of the few blocks that are in sight. Where the
viewport's top stands is always a block and a pixel in it, never a sum of heights, so estimates cannot make it drift.

Rows are the blocks that are shown, numbered from 0; all blocks, unless a filter hides some.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from desktop_app.engine.blocks import Blocks

OVERHEAD: Final = 28
"""What a block weighs beyond its code points: about the half-empty last line and the gap that follows a paragraph."""


@dataclass(frozen=True, slots=True)
class ReaderPlace:
    """Where a reader stands: the code point that begins the top line, and how many of its pixels are above the top.

    `pixels` is negative where the top lies in the gap or heading above the line.
    """

    offset: int = 0
    pixels: int = 0


@dataclass(frozen=True, slots=True, order=True)
class Top:
    """The viewport's top: a row, and a pixel in it."""

    row: int = 0
    pixel: int = 0


class Rows:
    """The blocks that are shown and what they weigh."""

    __slots__ = ("_before", "_order", "blocks", "total")

    def __init__(self, blocks: Blocks, shown: Sequence[int] | None = None) -> None:
        """`shown` are block numbers in rising order; None shows all."""
        self.blocks = blocks
        self._order = None if shown is None else array("q", shown)
        starts = blocks.starts
        sizes = (starts[b + 1] - starts[b] + OVERHEAD for b in self._order or ())
        self._before = None if self._order is None else array("q", accumulate(sizes, initial=0))
        self.total = self.before(len(self))
        """The weight of all rows."""

    def __len__(self) -> int:
        return len(self.blocks) if self._order is None else len(self._order)

    def block(self, row: int) -> int:
        """The block a row shows."""
        return row if self._order is None else self._order[row]

    def row_of(self, offset: int) -> int:
        """The row that shows the code point at `offset`, or the first after it, or the last; -1 without rows."""
        block = self.blocks.at(offset)
        return block if self._order is None else min(bisect_left(self._order, block), len(self._order) - 1)

    def shows(self, offset: int) -> bool:
        """Whether the code point at `offset` is in a row."""
        row = self.row_of(offset)
        return row >= 0 and self.block(row) == self.blocks.at(offset)

    def before(self, row: int) -> int:
        """The weight of all rows before this one."""
        if self._before is not None:
            return self._before[row]
        return self.blocks.starts[row] + OVERHEAD * row if row else 0

    def weight(self, row: int) -> int:
        """The weight of one row."""
        return self.before(row + 1) - self.before(row)

    def weight_at(self, offset: int) -> float:
        """The weight of everything before a code point."""
        row = self.row_of(offset)
        if row < 0:
            return 0.0
        starts, block = self.blocks.starts, self.block(row)
        size = starts[block + 1] - starts[block]
        inside = min(max(offset - starts[block], 0), size)
        return self.before(row) + inside + OVERHEAD * inside / size

    def locate(self, weight: float) -> tuple[int, float]:
        """The row at a weight and the fraction of it that lies before; (-1, 0) when there is no row."""
        if not len(self):
            return -1, 0.0
        row = bisect_right(range(len(self)), weight, key=self.before) - 1
        row = min(max(row, 0), len(self) - 1)
        return row, min(max((weight - self.before(row)) / self.weight(row), 0.0), 1.0)

    def fraction(self, offset: int) -> float:
        """How far down the whole text a code point stands, from 0 to 1."""
        return self.weight_at(offset) / self.total if self.total else 0.0

    def offset(self, fraction: float) -> int:
        """The code point that stands so far down the text; the inverse of `fraction`, rounded down."""
        # A row that begins just there must not be missed by the last bit of a float.
        row, part = self.locate(round(fraction * self.total, 6))
        if row < 0:
            return 0
        block = self.block(row)
        start, end = self.blocks.starts[block], self.blocks.starts[block + 1]
        return min(start + int(part * (end - start)), end - 1)


def rows_of_lines(blocks: Blocks, lines: Iterable[int] | None) -> Rows:
    """The rows that show these lines (numbered from 0) of the source, if it has them; all rows for None."""
    if lines is None:
        return Rows(blocks)
    return Rows(blocks, [block for line in sorted(lines) if 0 <= line < blocks.lines for block in blocks.of_line(line)])


class Scroller:
    """Moves the viewport's top over rows whose real heights, in pixels, are asked for one by one."""

    __slots__ = ("_height", "_last", "_seen", "_seen_from", "rows", "viewport")

    def __init__(self, rows: Rows, height: Callable[[int], int], viewport: int) -> None:
        """`height` gives a row's real height, above 0; `viewport` is the height of what is seen."""
        self.rows = rows
        self.viewport = viewport
        self._height = height
        self._last: Top | None = None
        self._seen_from: Top | None = None
        self._seen: list[tuple[int, int]] = []

    @property
    def last(self) -> Top:
        """The lowest place the top may have: the text's end then stands at the viewport's bottom."""
        if self._last is None:
            self._last = self._before(Top(len(self.rows), 0), self.viewport)
        return self._last

    def clamped(self, top: Top) -> Top:
        """The nearest place the top may have. The text's end is laid out only when it comes near."""
        seen = self.visible(top)
        return top if seen and self._end(seen) >= self.viewport else min(top, self.last)

    def moved(self, top: Top, pixels: int) -> Top:
        """The top after scrolling down by real pixels, or up for negative ones."""
        if pixels < 0:
            return self._before(top, -pixels)
        return self.clamped(self.below(top, pixels))

    def below(self, top: Top, pixels: int) -> Top:
        """What stands so many pixels below the top; past the last row when the text ends before."""
        row, pixel = top.row, top.pixel + pixels
        while row < len(self.rows) and pixel >= (height := self._height(row)):
            row, pixel = row + 1, pixel - height
        return Top(row, pixel)

    def _before(self, top: Top, pixels: int) -> Top:
        row, pixel = top.row, top.pixel - pixels
        while pixel < 0 and row > 0:
            row -= 1
            pixel += self._height(row)
        return Top(row, max(pixel, 0))

    def at_weight(self, weight: float) -> Top:
        """The top at a weight: the same fraction of the row's real height as of its weight."""
        row, part = self.rows.locate(weight)
        if row < 0:
            return Top()
        height = self._height(row)
        return self.clamped(Top(row, min(round(part * height), height - 1)))

    def weight(self, top: Top) -> float:
        """The weight of everything above the top."""
        if top.row >= len(self.rows):
            return float(self.rows.total)
        return self.rows.before(top.row) + top.pixel / self._height(top.row) * self.rows.weight(top.row)

    def visible(self, top: Top) -> list[tuple[int, int]]:
        """Each row in sight with the pixel, from the viewport's top, at which it begins."""
        if top != self._seen_from:
            seen, row, y = [], top.row, -top.pixel
            while row < len(self.rows) and y < self.viewport:
                seen.append((row, y))
                y += self._height(row)
                row += 1
            self._seen_from, self._seen = top, seen
        return self._seen

    def _end(self, seen: Sequence[tuple[int, int]]) -> int:
        row, y = seen[-1]
        return y + self._height(row)

    def bottom(self, top: Top) -> float:
        """The weight of everything above the viewport's bottom."""
        seen = self.visible(top)
        if not seen:
            return 0.0
        row, y = seen[-1]
        return self.weight(Top(row, min(self.viewport - y, self._height(row))))
