"""A source's text cut into blocks: the pieces that a reader lays out one at a time.

A block is a line of the source. A line that is much longer than a few screens is cut at blanks, so that one line of ten
megabytes costs no more to show than a chapter. Blocks are never stored as text: they are ranges of it.
"""

import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from typing import Final

from desktop_app.engine.textindex import TextIndex
from desktop_app.model.dossier import Span

LONGEST: Final = 4000
"""A line of more code points is cut; a cut shows, so lines that a person wrote stay whole."""

PIECE: Final = 2000
"""The most code points a piece of a line that is cut holds."""

_STOPS: Final = (". ", "\u3002", " ", "\u00a0", "\uff0c", "\u3001")
"""Where a line is best cut, the best first."""

_JOINER: Final = "\u200d"


class Blocks:
    """The blocks of one text, numbered from 0, each a range of it in code points."""

    __slots__ = ("_index", "_starts", "cut")

    def __init__(self, index: TextIndex, longest: int = LONGEST, piece: int = PIECE) -> None:
        """Lines of more than `longest` code points are cut into pieces of at most `piece`, which is at least 2."""
        self._index = index
        self._starts = _starts(index, longest, piece)
        self.cut = self._starts is not index.starts
        """Whether any line had to be cut."""

    def __len__(self) -> int:
        return len(self._starts) - 1

    @property
    def starts(self) -> "array[int]":
        """The code point at which each block begins, and one more entry: one past the text's end."""
        return self._starts

    @property
    def lines(self) -> int:
        """How many lines the text has."""
        return len(self._index.lines)

    def span(self, block: int) -> Span:
        """The block's range, without the line feed that may end it."""
        start, end = self._starts[block], self._starts[block + 1]
        return Span(start, end - 1 if self.ends_line(block) else end)

    def at(self, offset: int) -> int:
        """The block of the code point at `offset`; a line feed belongs to the block it ends. -1 when there is none."""
        return min(max(bisect_right(self._starts, offset) - 1, 0), len(self) - 1)

    def line(self, block: int) -> int:
        """The line, from 0, that the block is a piece of."""
        return self._index.line_at(self._starts[block]) if self.cut else block

    def starts_line(self, block: int) -> bool:
        """Whether the block is the first piece of its line."""
        return not self.cut or self._index.starts[self.line(block)] == self._starts[block]

    def ends_line(self, block: int) -> bool:
        """Whether the block is the last piece of its line."""
        return not self.cut or self._index.starts[self.line(block) + 1] == self._starts[block + 1]

    def of_line(self, line: int) -> range:
        """The blocks of a line."""
        if not self.cut:
            return range(line, line + 1)
        starts = self._index.starts
        return range(bisect_left(self._starts, starts[line]), bisect_left(self._starts, starts[line + 1]))


def _starts(index: TextIndex, longest: int, piece: int) -> "array[int]":
    if index.longest <= longest:
        return index.starts
    starts = array("q")
    done = 0
    for line in (n for n, text in enumerate(index.lines) if len(text) > longest):
        starts.extend(index.starts[done:line])
        starts.extend(_cuts(index.text, index.line_span(line), piece))
        done = line + 1
    starts.extend(index.starts[done:])
    return starts


def _cuts(text: str, line: Span, piece: int) -> list[int]:
    cuts = [line.start]
    while line.end - cuts[-1] > piece:
        cuts.append(_cut(text, cuts[-1], cuts[-1] + piece))
    return cuts


def _cut(text: str, start: int, limit: int) -> int:
    """After the last sentence in the second half, or the last blank or sign, else where no character is parted."""
    middle = (start + limit) // 2
    for stop in _STOPS:
        found = text.rfind(stop, middle, limit)
        if found >= 0:
            return found + len(stop)
    cut = limit
    while cut > middle and _parts_character(text, cut):
        cut -= 1
    return cut if cut > middle else limit


def _parts_character(text: str, at: int) -> bool:
    return unicodedata.category(text[at])[0] == "M" or _JOINER in text[at - 1 : at + 1]
