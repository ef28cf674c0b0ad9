"""The marks and hits that touch any range of a source, found in the logarithm of their number.

Marks in one lane never overlap, so each lane is a sorted row in which a range is found by halving, however long its
line is.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Protocol

from desktop_app.model.dossier import Span

if TYPE_CHECKING:
    from desktop_app.engine.marks import Mark


class MarkLanes:
    """The marks of one source, lane by lane."""

    __slots__ = ("_lanes", "_starts")

    def __init__(self, marks: "Iterable[Mark]") -> None:
        """`marks` by place, each in its lane."""
        self._lanes: list[list[Mark]] = []
        self._starts: list[array[int]] = []
        for mark in marks:
            while mark.lane >= len(self._lanes):
                self._lanes.append([])
                self._starts.append(array("q"))
            self._lanes[mark.lane].append(mark)
            self._starts[mark.lane].append(mark.span.start)

    def __len__(self) -> int:
        """How many lanes there are."""
        return len(self._lanes)

    def within(self, span: Span) -> "Sequence[Mark]":
        """The marks that share a code point with the span, by place and then by lane."""
        found: list[Mark] = []
        for lane, starts in zip(self._lanes, self._starts, strict=True):
            first = bisect_right(starts, span.start) - 1
            # Of those that begin before the span only the last can reach into it.
            first += first < 0 or lane[first].span.end <= span.start
            found += lane[first : bisect_left(starts, span.end, first)]
        return sorted(found, key=_place) if len(self._lanes) > 1 else found

    def at(self, offset: int) -> "Sequence[Mark]":
        """The marks over one code point, by place."""
        return self.within(Span(offset, offset + 1))


class Places(Protocol):
    """Ranges of a source, such as the hits of a search, however they are kept."""

    def __len__(self) -> int: ...

    def within(self, span: Span) -> Sequence[Span]:
        """Those that share a code point with the span, by place."""

    def before(self, offset: int) -> int:
        """About how many begin before a code point: precise enough for an overview."""


class Spans:
    """Ranges in any order."""

    __slots__ = ("_longest", "_spans")

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self._spans = sorted(spans)
        self._longest = max((span.end - span.start for span in self._spans), default=0)

    def within(self, span: Span) -> Sequence[Span]:
        """Those that share a code point with the span, by place."""
        first = bisect_left(self._spans, Span(span.start - self._longest, 0))
        return [
            found for found in self._spans[first : bisect_left(self._spans, Span(span.end, 0))] if found.overlaps(span)
        ]

    def __len__(self) -> int:
        return len(self._spans)

    def before(self, offset: int) -> int:
        """How many begin before a code point."""
        return bisect_left(self._spans, Span(offset, 0))


class Together:
    """Several kinds of places as one."""

    __slots__ = ("_parts",)

    def __init__(self, parts: Sequence[Places]) -> None:
        self._parts = parts

    def __len__(self) -> int:
        return sum(map(len, self._parts))

    def within(self, span: Span) -> Sequence[Span]:
        """Those that share a code point with the span, by place."""
        return sorted(found for part in self._parts for found in part.within(span))

    def before(self, offset: int) -> int:
        """About how many begin before a code point."""
        return sum(part.before(offset) for part in self._parts)


def _place(mark: "Mark") -> tuple[int, int]:
    return mark.span.start, mark.lane
