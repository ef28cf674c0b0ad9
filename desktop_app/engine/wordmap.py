"""Where the spoken words of a source stand: from code points to words and back.

Words are counted in the turns alone, without speakers' labels and stage directions. Only the number of words before
each stretch is kept; a stretch is at most a line, so a place inside it is found by counting there.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from desktop_app.engine.page import Page
from desktop_app.engine.words import word_starts
from desktop_app.model.dossier import Span, Turn


class WordMap:
    """Counts spoken words of one text; stretches are added in the order of the text."""

    __slots__ = ("_before", "_ends", "_last", "_starts", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts, self._ends = array("q"), array("q")
        self._before = array("q", [0])
        self._last: tuple[int, array[int]] = (-1, array("q"))

    @property
    def words(self) -> int:
        """How many words were spoken."""
        return self._before[-1]

    def add(self, stretch: Span) -> None:
        """Count the words of one more spoken stretch, in code points; it begins where the one before ends or later."""
        found = word_starts(self._text[stretch.start : stretch.end])
        if found:
            self._starts.append(stretch.start)
            self._ends.append(stretch.end)
            self._before.append(self.words + len(found))

    def words_before(self, offset: int) -> int:
        """How many spoken words begin before a code point."""
        at = bisect_right(self._starts, offset) - 1
        if at < 0:
            return 0
        return self._before[at] + bisect_left(self._words_in(at), offset - self._starts[at])

    def offset_of(self, word: int) -> int:
        """Where the spoken word of that number, from 0, begins, in code points; 0 where nothing was spoken."""
        if not self.words:
            return 0
        wanted = min(max(word, 0), self.words - 1)
        at = bisect_right(self._before, wanted) - 1
        return self._starts[at] + self._words_in(at)[wanted - self._before[at]]

    def _words_in(self, at: int) -> "array[int]":
        """Where the words of a stretch begin, relative to its start; quotes come in order, so the last one is kept."""
        if self._last[0] != at:
            self._last = at, word_starts(self._text[self._starts[at] : self._ends[at]])
        return self._last[1]


def stretches(page: Page, turn: Turn, reach: int = 0) -> Iterator[Span]:
    """What was spoken in a turn, a line at a time, in code points; nothing before `reach`, where the last turn ends."""
    at = max(turn.start, reach)
    for gap in (*turn.unspoken, Span(turn.end, turn.end)):
        yield from _lines(page, at, gap.start)
        at = max(at, gap.end)


def _lines(page: Page, start: int, end: int) -> Iterator[Span]:
    """The parts of a range that lie in one line each."""
    index = page.index
    line = index.line_at(start)
    while start < end:
        stop = min(index.line_span(line).end, end)
        if start < stop:
            yield Span(start, stop)
        line += 1
        start = index.starts[line]
