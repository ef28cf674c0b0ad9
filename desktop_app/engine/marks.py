"""Where the quotes of a dossier lie in one source, ready to be painted and clicked.

Quotes overlap. Each mark gets a lane: the level of its underline, so that overlapping ones stay visible side by side.
"""

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.engine.marklanes import MarkLanes
from desktop_app.engine.textindex import TextIndex
from desktop_app.model.dossier import Side, Span


@dataclass(frozen=True, slots=True)
class Mark:
    """One quote's place in a source. `side` is none where both sides hold it; `reported` where the holder does not
    speak itself."""

    quote: str
    span: Span
    side: Side | None
    reported: bool
    lane: int = 0


class MarkIndex:
    """The marks of one source by place, and found by range, line or quote in the logarithm of their number.

    `lanes` says how many lanes there are.
    """

    __slots__ = ("_by_lane", "_line_starts", "_numbers", "lanes", "marks", "starts")

    def __init__(self, marks: Iterable[Mark], index: TextIndex) -> None:
        self.marks = in_lanes(sorted(marks, key=lambda m: (m.span.start, -m.span.end, m.quote)))
        self._by_lane = MarkLanes(self.marks)
        self.lanes = len(self._by_lane)
        self._numbers = {mark.quote: n for n, mark in enumerate(self.marks)}
        self._line_starts = index.starts
        self.starts: Mapping[Side | None, Sequence[int]] = _starts_by_side(self.marks)
        """The code points at which the marks of each side begin, rising."""

    def within(self, span: Span) -> Sequence[Mark]:
        """The marks that share a code point with the span, by place and then by lane."""
        return self._by_lane.within(span)

    def in_line(self, line: int) -> Sequence[Mark]:
        """The marks that touch a line or the line feed that ends it, by place."""
        return self.within(Span(self._line_starts[line], self._line_starts[line + 1]))

    def at(self, offset: int) -> Sequence[Mark]:
        """The marks over one code point, by place."""
        return self.within(Span(offset, offset + 1))

    def number(self, quote: str) -> int | None:
        """The place of a quote's mark among all marks, from 0; none where it does not lie in this source."""
        return self._numbers.get(quote)

    def of(self, quote: str) -> Mark | None:
        """The mark of a quote, if it lies in this source."""
        number = self._numbers.get(quote)
        return None if number is None else self.marks[number]


def in_lanes(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """The marks, sorted by start, each with the lowest lane that is free over its whole length."""
    free_from: list[int] = []
    placed = []
    for mark in marks:
        start, lane = mark.span.start, 0
        for end in free_from:
            if end <= start:
                break
            lane += 1
        free_from[lane : lane + 1] = [mark.span.end]
        # Most need no other: there may be a hundred thousand.
        placed.append(mark if mark.lane == lane else Mark(mark.quote, mark.span, mark.side, mark.reported, lane))
    return tuple(placed)


def _starts_by_side(marks: Iterable[Mark]) -> Mapping[Side | None, Sequence[int]]:
    both, first, second = array("q"), array("q"), array("q")
    # By identity: an enumeration's hash is slow.
    for mark in marks:
        side = mark.side
        (first if side is Side.FIRST else second if side is Side.SECOND else both).append(mark.span.start)
    return {None: both, Side.FIRST: first, Side.SECOND: second}
