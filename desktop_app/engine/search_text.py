"""The texts of a dossier as they are searched: folded once, piece by piece, and kept.

A *piece* is a thousand code points or so of a source, or one short text such as a quote. Pieces are joined into
*chunks*, which is what a search looks through. Where a place of a chunk stands in its source is known to the piece at
once, and within the piece by folding it again with a map, which is done for what is shown and for nothing else.

A text is folded a little at a time, so that whoever waits for it can do something else in between.
"""

from abc import ABC, abstractmethod
from array import array
from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final

from desktop_app.engine.page import Page
from desktop_app.engine.search_fold import Loosened, is_firm, loosen, loosened
from desktop_app.model.dossier import Span

PIECE: Final = 1000
"""About how many code points of a source are folded together."""

CHUNK: Final = 1 << 16
"""About how many characters of folded text a search looks through at once: a twentieth of a millisecond."""

BLOCK: Final = 16
"""So many chunks share one list of their words, by which a search sees at once that it need not look there."""

_STEP: Final = 32
"""How many pieces are folded in one step: about a millisecond."""

_SPACED: Final = 12
"""A text in which at least one character in so many is a blank has words to be listed."""

_KEPT: Final = 256
"""How many pieces are kept with their maps: some twenty screens."""


class Pieces(ABC):
    """Folded pieces in a row, joined into chunks. Offsets are those of the folded text, unless a source is named."""

    def __init__(self) -> None:
        self.chunks: list[str] = []
        self.bases = array("q")
        """Where each chunk begins."""
        self.starts = array("q")
        """Where each piece begins."""
        self.length = 0
        """How much is in chunks and can be searched."""
        self.done = False
        """Whether everything is folded and in chunks."""
        self._loose: list[str] = []
        self._end = 0

    @abstractmethod
    def grow(self) -> None:
        """Fold a little more: about a millisecond's worth."""

    def add(self, folded: str) -> None:
        """Take one more piece."""
        self.starts.append(self._end)
        self._loose.append(folded)
        self._end += len(folded)
        if self._end - self.length >= CHUNK:
            self._join()

    def finish(self) -> None:
        """Take no more pieces."""
        if self._loose:
            self._join()
        self.done = True

    def _join(self) -> None:
        self.bases.append(self.length)
        self.chunks.append("".join(self._loose))
        self._loose.clear()
        self.length = self._end

    def piece_at(self, at: int) -> int:
        """The piece that holds the character at an offset."""
        return bisect_right(self.starts, at) - 1

    def cut(self, start: int, end: int) -> str:
        """The folded text from `start` to `end`, which may lie in several chunks; what is not there is left out."""
        text, k = "", max(bisect_right(self.bases, start) - 1, 0)
        while k < len(self.chunks) and self.bases[k] < end:
            base = self.bases[k]
            text += self.chunks[k][max(start - base, 0) : end - base]
            k += 1
        return text


class SourceText(Pieces):
    """One source. No piece holds words of two turns, nor of a turn and of its label, so that a piece has one owner."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.text = page.index.text
        self.offsets = array("q")
        """Where each piece begins in the source, in code points."""
        self.words: list[str | None] = []
        """For each block of chunks that is full, its words, each once; none for one whose words are not known, because
        it is written without blanks."""
        self._words: set[str] | None = set()
        self._closed = True
        self.owners = array("q")
        """The number of the page's turn that a piece is spoken in; -1 for headings, labels and stage directions."""
        self._cutting = self._cuts(page)
        self._maps: OrderedDict[int, Loosened] = OrderedDict()

    def add(self, folded: str) -> None:
        """Take one more piece, and its words."""
        if self._words is not None and not self._words and folded.count(" ") * _SPACED < len(folded):
            self._words = None
        if not self._closed:
            self._words = None  # a word that goes on in the next piece would be in neither
        if self._words is not None:
            self._words.update(folded.split(" "))
        self._closed = folded.endswith(" ")
        super().add(folded)

    def _join(self) -> None:
        super()._join()
        if len(self.chunks) % BLOCK == 0:
            self.words.append(None if self._words is None else "\n".join(self._words))
            self._words, self._closed = set(), True

    def may_hold(self, chunk: int, words: Sequence[str]) -> bool:
        """Whether all of these may stand in a chunk; words may be parts of words. False is certain."""
        block = chunk // BLOCK
        known = self.words[block] if block < len(self.words) else None
        return known is None or all(word in known for word in words)

    def grow(self) -> None:
        """Fold a little more."""
        for _ in range(_STEP):
            cut = next(self._cutting, None)
            if cut is None:
                self.finish()
                return
            (start, end), owner = cut
            self.offsets.append(start)
            self.owners.append(owner)
            self.add(loosened(self.text[start:end]))

    def _cuts(self, page: Page) -> Iterator[tuple[tuple[int, int], int]]:
        """The pieces' ranges in the source with their owners, each cut where a text may be parted."""
        at, owner = 0, -1
        for edge, next_owner in chain(_edges(page), [(len(self.text), -1)]):
            while at < edge:
                end = self._firm(self._wanted(at, edge))
                yield (at, end), owner
                at = end
            owner = next_owner

    def _wanted(self, at: int, edge: int) -> int:
        """Where a piece that begins at `at` should end: at the edge, or after a line, a blank, or anywhere."""
        if edge - at <= PIECE * 3 // 2:
            return edge
        for stop in ("\n", " "):
            found = self.text.rfind(stop, at + PIECE // 2, at + PIECE)
            if found >= 0:
                return found + 1
        return at + PIECE

    def _firm(self, at: int) -> int:
        while at < len(self.text) and not is_firm(self.text, at):
            at += 1
        return at

    def span(self, start: int, end: int) -> Span:
        """The source's span, in code points, of what folded to `start` until `end`, `start` < `end`."""
        first, last = self.piece_at(start), self.piece_at(end - 1)
        there = self.starts[first], self.starts[last]
        begin = self._map(first).span(start - there[0], start - there[0] + 1).start
        past = self._map(last).span(end - 1 - there[1], end - there[1]).end
        return Span(self.offsets[first] + begin, self.offsets[last] + past)

    def about(self, offset: int) -> int:
        """About where a code point of the source stands in the folded text: in its piece, or at its end."""
        piece = bisect_right(self.offsets, offset) - 1
        if piece < 0:
            return 0
        past = self.starts[piece + 1] if piece + 1 < len(self.starts) else self._end
        return min(self.starts[piece] + offset - self.offsets[piece], past)

    def around(self, span: Span) -> tuple[int, int]:
        """The folded range of all pieces that touch a span of the source."""
        first, last = bisect_right(self.offsets, span.start) - 1, bisect_left(self.offsets, span.end)
        return (
            self.starts[first] if 0 <= first < len(self.starts) else 0,
            self.starts[last] if last < len(self.starts) else self._end,
        )

    def _map(self, piece: int) -> Loosened:
        if piece in self._maps:
            self._maps.move_to_end(piece)
            return self._maps[piece]
        end = self.offsets[piece + 1] if piece + 1 < len(self.offsets) else len(self.text)
        made = self._maps[piece] = loosen(self.text[self.offsets[piece] : end])
        if len(self._maps) > _KEPT:
            self._maps.popitem(last=False)
        return made


class ShortTexts(Pieces):
    """Short texts, each a piece of its own that no hit leaves, such as quotes."""

    def __init__(self, texts: Iterator[tuple[str, str]]) -> None:
        """`texts` are keys and words, in the order in which hits are told; asked for as they are folded."""
        super().__init__()
        self.keys: list[str] = []
        self._texts = texts

    def grow(self) -> None:
        """Fold a little more."""
        for _ in range(_STEP * 2):
            found = next(self._texts, None)
            if found is None:
                self.finish()
                return
            self.keys.append(found[0])
            self.add(loosened(found[1]) + "\n")


def _edges(page: Page) -> Iterator[tuple[int, int]]:
    """Where in a page another begins to speak, with the number of the turn from there on; -1 for nobody's."""
    at = 0
    for number, turn in enumerate(page.turns):
        marks = [(turn.start, number)]
        for gap in turn.unspoken:
            marks += ((gap.start, -1), (gap.end, number))
        for edge, owner in (*marks, (turn.end, -1)):
            if edge >= at:
                at = edge
                yield edge, owner
