"""Text as a search compares it: blind to typography, case and accents.

Beyond `engine.fold`, which evens out what cannot be seen, this folding drops what a searcher does not type: case,
accents, full width and ligatures, characters that nobody sees, and quotation marks. An apostrophe inside a word stays,
because "we're" and "were" are two words; any other is taken for a quotation mark. A line end is a blank like any other.

There are two ways to the same text. `loosened` makes it alone, and fast, with the string's own methods; `loosen` makes
it with the map back to the source, and is asked only about the little that is shown. A test holds them together.

Folding a text is folding its parts, as long as it is parted where `is_firm` says so.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Final

from desktop_app.engine.fold import EVEN, Folded
from desktop_app.model.dossier import Span

_FULL_WIDTH: Final = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
_SIGNS: Final = {**EVEN, **_FULL_WIDTH, **dict.fromkeys("「」『』〝〞〟《》〈〉", '"'), "｀": "'"}
"""Each kind of blank, apostrophe, quotation mark, dash and full-width sign, and what stands for all of its kind."""

_SIGN: Final = re.compile("[" + re.escape("".join(_SIGNS)) + "]")
_HIDDEN: Final = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f"
    "\ufeff\ufff0-\ufff8\U000e0000-\U000e0fff"
)
_ACCENTS: Final = (
    "\u0300-\u0333\u0339-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u0652\u0670"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20dc\ufe20-\ufe2f"
)
_DROPPED: Final = re.compile(f"[{_HIDDEN}{_ACCENTS}]+")
_ACCENTED: Final = re.compile(
    f"[{_HIDDEN}{_ACCENTS}\u00c0-\u0530\u0900-\u10ff\u1100-\u11ff\u1b00-\u1bff\u1e00-\u1fff\ufb1d-\ufb4f]"
)
"""Whatever is dropped, or may hold it when decomposed; the conjoining letters of Korean come together only then."""

_CALM: Final = "\x00-\x7f\xb7\u3001\u3002\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3"
_ODD: Final = re.compile(f"[^{_CALM}]+")
"""All but the characters that stay what they are, but for the case of ASCII, whatever stands beside them."""

_ASTRAL: Final = re.compile("[\U00010000-\U0010ffff]")
_RUN: Final = re.compile("(?: +[\"']|[\"'])[ \"']*| {2,}")
_JAMO: Final = frozenset(map(chr, (*range(0x1161, 0x1176), *range(0x11A8, 0x11C3))))


class Loosened:
    """A folded text and its way back to the source, both in code points; see `engine.fold.Folded`."""

    __slots__ = ("_letters", "_signs", "text")

    def __init__(self, letters: Folded, signs: Folded) -> None:
        """`letters` leads from the source to a text in between, `signs` from there to the folded one."""
        self._letters, self._signs = letters, signs
        self.text = signs.text

    def span(self, start: int, end: int) -> Span:
        """The source's span of folded `start` to `end`, `start` < `end`, with all of every character that is in it."""
        between = self._signs.span(start, end)
        return self._letters.span(between.start, between.end)


def loosened(text: str) -> str:
    """The text as it is searched."""
    text = _evened(text)
    return _without_signs(text.lower() if text.isascii() else _letters(text))


def loosen(text: str) -> Loosened:
    """The text as it is searched, with its map; far slower than `loosened`, so for little text."""
    even = _evened(text)
    letters = Folded(even.lower()) if even.isascii() else _mapped_letters(even)
    return Loosened(letters, _mapped_signs(letters.text))


def is_firm(text: str, at: int) -> bool:
    """Whether a text may be parted before the code point at `at`: a letter or figure to which nothing clings from
    before, such as an apostrophe or an accent."""
    char = text[at]
    return not _joins(char) and _alone(char)[:1].isalnum() and (at == 0 or _alone(text[at - 1]) != "")


@cache
def _alone(char: str) -> str:
    """What a character folds to by itself; nothing for what is dropped."""
    return loosened(char)


def _evened(text: str) -> str:
    """The text with each sign of the table replaced, one for one; the fewer kinds there are, the faster."""
    for sign in set(_SIGN.findall(text)):
        text = text.replace(sign, _SIGNS[sign])
    return text


def _letters(text: str) -> str:
    """Text that is not ASCII without case, accents, full width and hidden characters; its signs evened again."""
    if not _ODD.search(text):
        return text.lower()
    text = unicodedata.normalize("NFKC", text).casefold()
    if _ACCENTED.search(text):
        bare = _DROPPED.sub("", unicodedata.normalize("NFD", text))
        text = unicodedata.normalize("NFC", bare)
    return _ASTRAL.sub(_surrogates, _evened(text))


def _surrogates(found: re.Match[str]) -> str:
    """The two halves of an astral character, so that one of them does not double what all the others take."""
    code = ord(found[0]) - 0x10000
    return chr(0xD800 + (code >> 10)) + chr(0xDC00 + (code & 0x3FF))


def _without_signs(text: str) -> str:
    """The evened text without quotation marks and loose apostrophes, and with one blank for a run of them."""
    if '"' in text:
        text = text.replace('"', "")
    if "'" in text:
        text = _without_loose_apostrophes(text)
    while "  " in text:
        text = text.replace("  ", " ")
    return text


def _without_loose_apostrophes(text: str) -> str:
    first, *rest = text.split("'")
    pieces, before = [first], first
    for piece in rest:
        if piece:
            if before[-1:].isalnum() and piece[0].isalnum():
                pieces.append("'")
            pieces.append(piece)
            before = piece
    return "".join(pieces)


# With the map


def _mapped_letters(text: str) -> Folded:
    """What `_letters` makes, cluster by cluster."""
    pieces: list[str] = []
    stretches: list[tuple[Span, Span]] = []
    at = length = 0
    for cluster in _clusters(text):
        between, piece = text[at : cluster.start].lower(), _letters(text[cluster.start : cluster.end])
        pieces += (between, piece)
        start = length + len(between)
        at, length = cluster.end, start + len(piece)
        if cluster.end - cluster.start != 1 or len(piece) != 1:
            stretches.append((cluster, Span(start, length)))
    pieces.append(text[at:].lower())
    return Folded("".join(pieces), stretches)


def _clusters(text: str) -> Iterator[Span]:
    """Every odd character with all that joins it: characters that change each other, and no more."""
    for run in _ODD.finditer(text):
        at, end = run.span()
        if at and _joins(text[at]):
            at -= 1
        while at < end:
            past = at + 1
            while past < end and _joins(text[past]):
                past += 1
            yield Span(at, past)
            at = past


@cache
def _joins(char: str) -> bool:
    """Whether a character may change or go with what stands before it."""
    first = unicodedata.normalize("NFKD", char)[0]
    return first in _JAMO or unicodedata.category(first)[0] == "M" or _DROPPED.match(first) is not None


def _mapped_signs(text: str) -> Folded:
    """What `_without_signs` makes, run by run."""
    pieces: list[str] = []
    stretches: list[tuple[Span, Span]] = []
    at = length = 0
    for run in _RUN.finditer(text):
        start, end = run.span()
        piece = " " if " " in run[0] else "'" if "'" in run[0] and _inside_word(text, start, end) else ""
        pieces += (text[at:start], piece)
        there = length + start - at
        at, length = end, there + len(piece)
        if len(piece) != end - start:
            stretches.append((Span(start, end), Span(there, length)))
    pieces.append(text[at:])
    return Folded("".join(pieces), stretches)


def _inside_word(text: str, start: int, end: int) -> bool:
    return start > 0 and text[start - 1].isalnum() and text[end : end + 1].isalnum()
