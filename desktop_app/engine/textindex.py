"""The one place where text offsets are converted.

Everything in this program counts code points in a source's text. Qt counts UTF-16 code units, and people count
paragraphs: this module converts between the three. It never changes a character, so no-break spaces, CR and U+2028 stay
what they are; only "\\n" ends a line, because a source is stored as lines joined by it.
"""

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from desktop_app.model.dossier import Span

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Utf16Map:
    """Converts code points of one text to UTF-16 code units and back, in the logarithm of its number of astral
    characters."""

    __slots__ = ("_astral", "_astral16")

    def __init__(self, text: str) -> None:
        self._astral = array("q") if text.isascii() else array("q", (m.start() for m in _ASTRAL.finditer(text)))
        self._astral16 = array("q", (at + n for n, at in enumerate(self._astral)))

    def to_utf16(self, offset: int) -> int:
        """The UTF-16 position before the code point at `offset`."""
        return offset + bisect_left(self._astral, offset) if self._astral else offset

    def to_code_point(self, position: int) -> int:
        """The code point offset at a UTF-16 position; inside a surrogate pair, that of the pair's character."""
        return position - bisect_left(self._astral16, position) if self._astral else position


class TextIndex:
    """Lines and paragraph numbers of one source text.

    A paragraph is a non-blank line that is not a heading; paragraphs are numbered from 1. Lines are numbered from 0
    here.
    """

    __slots__ = ("_numbers", "lines", "longest", "starts", "text")

    def __init__(self, lines: Sequence[str], headings: Sequence[int] = ()) -> None:
        """`headings` are line numbers from 1, as a source states them."""
        self.lines = tuple(lines)
        self.text = "\n".join(self.lines)
        self.starts = array("q", accumulate((len(line) + 1 for line in self.lines), initial=0))
        self.longest = max(map(len, self.lines), default=0)
        """How many code points the longest line has."""
        titled = frozenset(headings)
        counted = (n not in titled and bool(line) and not line.isspace() for n, line in enumerate(self.lines, 1))
        self._numbers = array("q", accumulate(counted, initial=0))

    def __len__(self) -> int:
        """The number of code points."""
        return len(self.text)

    @property
    def paragraphs(self) -> int:
        """How many paragraphs there are."""
        return self._numbers[-1]

    def line_at(self, offset: int) -> int:
        """The line, from 0, that holds the code point at `offset`; the line feed belongs to the line it ends."""
        return min(max(bisect_right(self.starts, offset) - 1, 0), len(self.lines) - 1)

    def line_span(self, line: int) -> Span:
        """The line's range in code points, without its line feed."""
        return Span(self.starts[line], self.starts[line + 1] - 1)

    def paragraph_of_line(self, line: int) -> int | None:
        """The paragraph's number, from 1; none for a blank line or a heading."""
        number: int = self._numbers[line + 1]
        return number if number != self._numbers[line] else None

    def paragraph_at(self, offset: int) -> int | None:
        """The number of the paragraph that holds the code point at `offset`."""
        return self.paragraph_of_line(self.line_at(offset))

    def line_of_paragraph(self, number: int) -> int:
        """The line, from 0, of a paragraph. Raises IndexError for a number that does not exist."""
        if not 1 <= number <= self.paragraphs:
            raise IndexError(number)
        return bisect_left(self._numbers, number) - 1
