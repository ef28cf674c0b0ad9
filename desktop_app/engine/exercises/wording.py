"""How often words stand in a record, whatever their typography and case, without looking through all of it each time.

A text is evened out and cut into blocks; of each word the blocks are known in which it begins. Words that are looked
for can only stand where all of their own words do, and mostly that is one block or none. Characters beyond ASCII count
as words too, because Han has no blanks between words.
"""

import re
from collections.abc import Iterator
from typing import Final

from desktop_app.engine.fold import fold
from desktop_app.engine.search_fold import is_firm
from desktop_app.engine.steps import Steps, within
from desktop_app.engine.utterances import lowered

_PIECE: Final = 1 << 14
"""About how many code points are evened out in one step: some milliseconds."""

_BLOCK: Final = 1 << 12
_MOST_BLOCKS: Final = 1 << 9
"""A block is so many code points at least; there are so many blocks at most, since each word has a bit for each."""

_LONGEST: Final = 40
"""No longer word is listed."""

_ABROAD: Final = re.compile(r"[^\x00-\x7f]")


def evened(text: str) -> str:
    """A text as it is compared: folded, in small letters."""
    return lowered(fold(text).text)


class Wording:
    """The words of one text."""

    __slots__ = ("_block", "_blocks", "text")

    def __init__(self, text: str, block: int, blocks: dict[str, int]) -> None:
        """`text` is evened out; `blocks` has for each word a number with a bit for each block it begins in."""
        self.text = text
        self._block, self._blocks = block, blocks

    def times(self, wanted: str, most: int) -> int:
        """How often evened words stand here, counted up to `most`."""
        found = 0
        for first, past in self._where(wanted):
            start = first * self._block
            # What begins in these blocks ends so far on at most.
            end = past * self._block + len(wanted) - 1
            at = self.text.find(wanted, start, end)
            while at >= 0:
                found += 1
                if found == most:
                    return found
                at = self.text.find(wanted, at + 1, end)
        return found

    def _where(self, wanted: str) -> Iterator[tuple[int, int]]:
        """The blocks in which words may begin: runs of them, each by its first and the one past its last."""
        left = (1 << -(-len(self.text) // self._block)) - 1 if wanted else 0
        # No more than a block's length of them, so that all of it lies in the block they begin in or the next.
        for word in _words_within(wanted[: self._block]):
            blocks = self._blocks.get(word, 0)
            left &= blocks | blocks >> 1
            if not left:
                return
        at = 0
        while left:
            skipped = (left & -left).bit_length() - 1
            left >>= skipped
            count = (~left & (left + 1)).bit_length() - 1
            yield at + skipped, at + skipped + count
            left >>= count
            at += skipped + count


def wording(text: str) -> Steps[Wording]:
    """Make the words of a text ready to be looked for."""
    even = yield from within(_evened_in_steps(text), 0, 0.6)
    block = max(_BLOCK, -(-len(even) // _MOST_BLOCKS))
    blocks: dict[str, int] = {}
    for n, start in enumerate(range(0, len(even), block)):
        bit = 1 << n
        # The last word is whole even where the block ends within it; what follows it does no harm.
        part = even[start : start + block + _LONGEST]
        for word in {*part.split(" "), *_ABROAD.findall(part)}:
            if len(word) <= _LONGEST:
                blocks[word] = blocks.get(word, 0) | bit
        yield 0.6 + 0.4 * start / len(even)
    return Wording(even, block, blocks)


def _words_within(wanted: str) -> list[str]:
    """The words that are whole for certain, since a blank stands on both sides, and all characters beyond ASCII; the
    longest first, because they are the rarest."""
    words = {word for word in wanted.split(" ")[1:-1] if 0 < len(word) <= _LONGEST}
    return sorted({*words, *_ABROAD.findall(wanted)}, key=len, reverse=True)


def _evened_in_steps(text: str) -> Steps[str]:
    """A text evened out piece by piece, which is the same as at once where it is cut before a firm letter."""
    pieces, start = list[str](), 0
    while start < len(text):
        end = _cut(text, start + _PIECE)
        pieces.append(evened(text[start:end]))
        yield end / len(text)
        start = end
    return "".join(pieces)


def _cut(text: str, at: int) -> int:
    while at < len(text) and not is_firm(text, at):
        at += 1
    return min(at, len(text))
