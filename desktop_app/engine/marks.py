"""Where the quotes of a dossier lie in one source, ready to be painted and clicked.

Quotes overlap. Each mark gets a lane: the level of its underline, so that overlapping ones stay visible side by side.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

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
    """The marks of one source, found by line in constant time whatever their number."""

    __slots__ = ("_by_line", "_by_quote", "lanes", "marks")

    def __init__(self, marks: Iterable[Mark], index: TextIndex) -> None:
        self.marks = in_lanes(sorted(marks, key=lambda m: (m.span.start, -m.span.end, m.quote)))
        self.lanes = max((m.lane for m in self.marks), default=-1) + 1
        self._by_quote = {m.quote: m for m in self.marks}
        by_line: defaultdict[int, list[Mark]] = defaultdict(list)
        for mark in self.marks:
            for line in range(index.line_at(mark.span.start), index.line_at(mark.span.end - 1) + 1):
                by_line[line].append(mark)
        self._by_line = {line: tuple(held) for line, held in by_line.items()}

    def in_line(self, line: int) -> Sequence[Mark]:
        """The marks that touch a line, by place."""
        return self._by_line.get(line, ())

    def at(self, offset: int, line: int) -> Sequence[Mark]:
        """The marks over one code point of a line, by place."""
        return tuple(m for m in self.in_line(line) if m.span.start <= offset < m.span.end)

    def of(self, quote: str) -> Mark | None:
        """The mark of a quote, if it lies in this source."""
        return self._by_quote.get(quote)


def in_lanes(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """The marks, sorted by start, each with the lowest lane that is free over its whole length."""
    free_from: list[int] = []
    placed = []
    for mark in marks:
        lane = next((n for n, end in enumerate(free_from) if end <= mark.span.start), len(free_from))
        free_from[lane : lane + 1] = [mark.span.end]
        placed.append(Mark(mark.quote, mark.span, mark.side, mark.reported, lane))
    return tuple(placed)
