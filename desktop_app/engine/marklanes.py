"""The marks and hits that touch any range of a source, found in the logarithm of their number.

Marks in one lane never overlap, so each lane is a sorted row in which a range is found by halving, however long its
line is.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from desktop_app.engine.marks import Mark
from desktop_app.model.dossier import Span


class MarkLanes:
    """The marks of one source, lane by lane."""

    __slots__ = ("_lanes", "_starts")

    def __init__(self, marks: Iterable[Mark]) -> None:
        """`marks` by place, each in its lane."""
        self._lanes: list[list[Mark]] = []
        for mark in marks:
            while mark.lane >= len(self._lanes):
                self._lanes.append([])
            self._lanes[mark.lane].append(mark)
        self._starts = [[mark.span.start for mark in lane] for lane in self._lanes]

    def within(self, span: Span) -> Sequence[Mark]:
        """The marks that share a code point with the span, by place and then by lane."""
        found: list[Mark] = []
        for lane, starts in zip(self._lanes, self._starts, strict=True):
            first = max(bisect_right(starts, span.start) - 1, 0)
            found += (m for m in lane[first : bisect_left(starts, span.end)] if m.span.overlaps(span))
        return sorted(found, key=_place)

    def at(self, offset: int) -> Sequence[Mark]:
        """The marks over one code point, by place."""
        return self.within(Span(offset, offset + 1))


class Spans:
    """Ranges in any order, such as the hits of a search."""

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


def _place(mark: Mark) -> tuple[int, int]:
    return mark.span.start, mark.lane
