"""Text with its typography evened out, and the way back to the original's code points.

Documents differ in what a typist cannot see or does not care about: decomposed accents and jamo, no-break spaces,
curly quotation marks, kinds of dashes, double blanks. Two texts that are equal after folding differ in typography
only, never in a word.

Nearly every code point folds to exactly one, so the map keeps only the stretches where that does not hold. A later
folding of case and accents, for searching, is another table and another stretch finder over the same map: it allows
for one code point that becomes several and for several that become one or none.
"""

import re
import unicodedata
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final

from desktop_app.model.dossier import Span

_BLANKS: Final = (
    "\t\n\v\f\r\x85\xa0\u1680" + "".join(map(chr, range(0x2000, 0x200B))) + "\u2028\u2029\u202f\u205f\u3000"
)
_SINGLE: Final = "\u2018\u2019\u201a\u201b\u2039\u203a\u2032\u02bc\xb4`"
_DOUBLE: Final = "\u201c\u201d\u201e\u201f\xab\xbb\u2033"
_DASHES: Final = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
EVEN: Final = {
    **dict.fromkeys(_BLANKS, " "),
    **dict.fromkeys(_SINGLE, "'"),
    **dict.fromkeys(_DOUBLE, '"'),
    **dict.fromkeys(_DASHES, "-"),
}
_EVEN_ASCII: Final = {sign: plain for sign, plain in EVEN.items() if sign.isascii()}
"""All of it that a text of ASCII alone may hold; single words, which are folded most often, mostly are."""
_ASTRAL: Final = re.compile("[\U00010000-\U0010ffff]")
_Offsets = Sequence[int]
_RUN: Final = re.compile(f"[ {_BLANKS}]{{2,}}")


class Folded:
    """A folded text and its map to the source. `text` is what to search in; offsets of both are code points."""

    __slots__ = ("_at", "_lengths", "_source_at", "_source_lengths", "text")

    def __init__(self, text: str, stretches: Iterable[tuple[Span, Span]] = ()) -> None:
        """`stretches` pair a span of the source with one of the folded text, in order, where their lengths differ."""
        self.text = text
        self._at, self._lengths = array("q"), array("q")
        self._source_at, self._source_lengths = array("q"), array("q")
        for source, folded in stretches:
            self._at.append(folded.start)
            self._lengths.append(folded.end - folded.start)
            self._source_at.append(source.start)
            self._source_lengths.append(source.end - source.start)

    def span(self, start: int, end: int) -> Span:
        """The source's span of folded `start` to `end`, `start` < `end`, with everything that folded into it."""
        return Span(self._source(start, False), self._source(end - 1, True))

    def spans(self, start: int, end: int) -> Span:
        """The folded span of the source's `start` to `end`, wide enough for everything it folded into."""
        first, last = self._folded(start, False), self._folded(end - 1, True) if end > start else None
        return Span(first, first if last is None else last)

    def _source(self, at: int, past: bool) -> int:
        return _across(at, past, self._at, self._lengths, self._source_at, self._source_lengths)

    def _folded(self, at: int, past: bool) -> int:
        return _across(at, past, self._source_at, self._source_lengths, self._at, self._lengths)


def fold(text: str) -> Folded:
    """The text in NFC, with one kind of blank, quotation mark, apostrophe and dash, and one blank for a run of them."""
    finder = _RUN if unicodedata.is_normalized("NFC", text) else _uneven(bool(_ASTRAL.search(text)))
    pieces: list[str] = []
    stretches: list[tuple[Span, Span]] = []
    at = length = 0
    for match in finder.finditer(text):
        source = Span(*match.span())
        if match.lastgroup and source.start > at:
            # What joins, joins the character before it.
            source = Span(source.start - 1, source.end)
        piece = text[source.start : source.end]
        piece = " " if piece.isspace() else unicodedata.normalize("NFC", piece)
        pieces += (text[at : source.start], piece)
        start = length + source.start - at
        at, length = source.end, start + len(piece)
        if len(piece) != source.end - source.start:
            stretches.append((source, Span(start, length)))
    pieces.append(text[at:])
    return Folded(_even("".join(pieces)), stretches)


def _even(text: str) -> str:
    """The text with each sign of the table replaced, one for one. This is faster than `str.translate`."""
    for sign, plain in (_EVEN_ASCII if text.isascii() else EVEN).items():
        text = text.replace(sign, plain)
    return text


def _across(at: int, past: bool, here: _Offsets, lengths: _Offsets, there: _Offsets, wide: _Offsets) -> int:
    """The other text's offset of the code point at `at`, or of its end when `past`; in a stretch, the stretch's own."""
    k = bisect_right(here, at) - 1
    if k < 0:
        return at + past
    beyond = at - here[k] - lengths[k]
    if beyond >= 0:
        return there[k] + wide[k] + beyond + past
    return there[k] + (wide[k] if past else 0)


@cache
def _uneven(astral: bool) -> re.Pattern[str]:
    """Finds, in text that is not in NFC, runs of blanks and everything that NFC might change.

    Made from the tables of `unicodedata` on first need, because that takes some milliseconds. A cluster is a
    character with all that may join it; nothing joins across its edges, so clusters can be normalised one by one.
    Without the astral characters, which most texts do not have, the pattern is several times faster.
    """
    joining = {*range(0x1161, 0x1176), *range(0x11A8, 0x11C3)}
    single = set()
    for code in (*range(0xA0, 0xD800), *range(0xF900, 0x20000), *range(0x2F800, 0x2FA20)):
        char = chr(code)
        parts = unicodedata.decomposition(char).split()
        if len(parts) == 2 and parts[0][0] != "<":
            joining.add(int(parts[1], 16))
        if unicodedata.combining(unicodedata.normalize("NFD", char)[0]):
            joining.add(code)
        elif unicodedata.normalize("NFC", char) != char:
            single.add(code)
    last = 0x10FFFF if astral else 0xFFFF
    joiners, singles = (_ranges(code for code in codes if code <= last) for codes in (joining, single))
    return re.compile(f"{_RUN.pattern}|(?P<joining>[{joiners}]+)|[{singles}][{joiners}]*")


def _ranges(codes: Iterable[int]) -> str:
    """The inside of a character class. A range is one comparison; outside the BMP `re` makes one of each character."""
    pieces: list[list[int]] = []
    for code in sorted(codes):
        if pieces and pieces[-1][1] == code - 1:
            pieces[-1][1] = code
        else:
            pieces.append([code, code])
    return "".join(f"{chr(first)}-{chr(last)}" for first, last in pieces)
