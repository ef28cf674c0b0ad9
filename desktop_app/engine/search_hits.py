"""The hits of a search, kept as plain numbers: there may be a hundred thousand, and few are ever seen."""

from array import array
from bisect import bisect_left
from collections.abc import Sequence
from typing import Protocol

from desktop_app.engine.marklanes import Places
from desktop_app.engine.search_text import SourceText
from desktop_app.model.dossier import Span


class Hits(Places, Protocol):
    """Hits in one source, by place. Spans are in code points of the source."""

    def span(self, number: int) -> Span:
        """The hit of a number, from 0."""


class FoldedHits:
    """Hits of `width` characters in a folded text. Where they stand in the source is made out when it is asked for."""

    __slots__ = ("_text", "_width", "starts")

    def __init__(self, text: SourceText, width: int) -> None:
        self._text, self._width = text, width
        self.starts = array("q")
        """Where each begins in the folded text."""

    def __len__(self) -> int:
        return len(self.starts)

    def span(self, number: int) -> Span:
        """The hit of a number, from 0."""
        return self._text.span(self.starts[number], self.starts[number] + self._width)

    def within(self, span: Span) -> Sequence[Span]:
        """Those that share a code point with the span, by place."""
        low, high = self._text.around(span)
        first, last = bisect_left(self.starts, low - self._width + 1), bisect_left(self.starts, high)
        return [found for n in range(first, last) if (found := self.span(n)).overlaps(span)]

    def before(self, offset: int) -> int:
        """How many begin before about this code point."""
        return bisect_left(self.starts, self._text.about(offset))


class PatternHits:
    """Hits of a regular expression, which do not overlap."""

    __slots__ = ("_ends", "_starts")

    def __init__(self) -> None:
        self._starts, self._ends = array("q"), array("q")

    def append(self, span: Span) -> None:
        """Take one more, which begins where the last ended or after."""
        self._starts.append(span.start)
        self._ends.append(span.end)

    def __len__(self) -> int:
        return len(self._starts)

    def span(self, number: int) -> Span:
        """The hit of a number, from 0."""
        return Span(self._starts[number], self._ends[number])

    def within(self, span: Span) -> Sequence[Span]:
        """Those that share a code point with the span, by place."""
        low = bisect_left(self._ends, span.start + 1)
        return [self.span(n) for n in range(low, bisect_left(self._starts, span.end))]

    def before(self, offset: int) -> int:
        """How many begin before a code point."""
        return bisect_left(self._starts, offset)


class ShortHits:
    """Short texts that hold a hit, by their keys; a text with several is told once."""

    __slots__ = ("keys", "starts")

    def __init__(self) -> None:
        self.keys: list[str] = []
        self.starts = array("q")
        """Where the first hit of each begins in the folded texts; none for regular expressions, which do not look at
        those."""

    def __len__(self) -> int:
        return len(self.keys)
