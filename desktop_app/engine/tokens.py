"""A text as the words that are counted in it.

A word is a run of letters and digits, with the apostrophes, hyphens and dots inside it ("China's", "rules-based",
"U.S.", "1.4"). Han characters have no blanks between words: a run of them is cut by whatever segmenter is given, by
characters where there is none. Korean is cut at blanks, so a particle stays with its noun.

Between two words of one phrase stand only blanks and quotation marks; any other sign parts them. Words are compared in
small letters and with their typography evened out.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Final, Protocol

from desktop_app.engine.utterances import lowered
from desktop_app.model.dossier import Span

_PART: Final = r"(?:[^\W\d_]\.)+[^\W\d_](?![^\W_])\.?|\d+(?:[.,]\d+)+|[^\W_]+"
_WORD: Final = re.compile(rf"((?:{_PART})(?:[-'](?:{_PART}))*)|[^\w\s'\"]|_")
_HAN: Final = "\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_KANA: Final = "\u3040-\u30ff"
_HANGUL: Final = re.compile("[\uac00-\ud7a3]")
_FIRST_HAN: Final = "\u3005"
_LONG: Final = 4096
_GAP: Final = re.compile(r"[\s\u3001\u3002\uff0c\uff1b]")

_OPENERS: Final = frozenset(
    "a after all an and as at because but by for from he here how i if in it its no not now of on or our she so that "
    "the their there these they this those to we what when where which who why with you your".split()
)
"""Words that begin a sentence where they have a capital: after an abbreviation nothing else tells."""

Cut = Callable[[str], Sequence[str]]
"""Cuts a run of Han characters into words, which joined are the run."""


class Segmenter(Protocol):
    """How Chinese is cut into words: by a library of this name, by characters where it has none."""

    @property
    def name(self) -> str:
        """The library's name."""

    def cut(self, run: str) -> Sequence[str]:
        """Cut a run of Han characters into words."""


class Characters:
    """Cuts by characters."""

    name: Final = ""

    def cut(self, run: str) -> Sequence[str]:
        """Each character for itself."""
        return run


BY_CHARACTERS: Final = Characters()


def words_in(text: str, cut: Cut = BY_CHARACTERS.cut) -> list[tuple[int, int]]:
    """Where the words of a folded text stand, in its code points; an empty range is where a phrase cannot go on."""
    found: list[tuple[int, int]] = []
    shortened = False
    for match in _WORD.finditer(text):
        start, end = match.span()
        if match.lastindex is None:
            found.append((start, start))
            shortened = False
            continue
        if shortened and text[start].isupper() and text[start:end].lower() in _OPENERS:
            found.append((start, start))
        shortened = text[end - 1] == "."
        word = text[start:end]
        if word.isascii() or max(word) < _FIRST_HAN:
            found.append((start, end))
        else:
            found += _mixed_words(word, start, cut)
    return found


def _mixed_words(word: str, at: int, cut: Cut) -> Iterator[tuple[int, int]]:
    """The words of a run without blanks that may hold Han; `at` is where it stands."""
    for match in _mixed().finditer(word):
        start, end = match.span()
        if match.lastindex is None:
            yield at + start, at + end
            continue
        for piece in cut(match[0]):
            yield at + start, at + start + len(piece)
            start += len(piece)


@cache
def _mixed() -> re.Pattern[str]:
    """Han runs, single kana, and what is neither; made on first need, because it takes long to make."""
    return re.compile(rf"([{_HAN}]+)|[{_KANA}]|(?:(?![{_HAN}{_KANA}])[\w])(?:(?![{_HAN}{_KANA}]).)*")


def term_words(term: str) -> tuple[str, ...]:
    """The words of a folded term in small letters, with "" where a sign parts them; Han by characters."""
    small = lowered(term)
    return tuple(small[start:end] for start, end in words_in(term))


def joined(words: Sequence[str]) -> str:
    """Words as a phrase: with a blank between, but none between two Han characters."""
    text = ""
    for word in words:
        text += word if not text or (is_unspaced(text[-1]) and is_unspaced(word[:1])) else f" {word}"
    return text


def is_unspaced(char: str) -> bool:
    """Whether a character is of a script that has no blanks between words."""
    return char >= _FIRST_HAN and _unspaced().match(char) is not None


@cache
def _unspaced() -> re.Pattern[str]:
    return re.compile(f"[{_HAN}{_KANA}]")


def scripts_in(text: str) -> frozenset[str]:
    """The languages, "zh" and "ko", whose own characters a text holds."""
    han = not text.isascii() and _unspaced().search(text) is not None
    hangul = not text.isascii() and _HANGUL.search(text) is not None
    return frozenset({"zh"} if han else ()) | frozenset({"ko"} if hangul else ())


def pieces(text: str, span: Span) -> Iterator[Span]:
    """A range of a text in parts that are quickly cut into words, each ending where a word does if there is a blank or
    a stop at hand."""
    start = span.start
    while span.end - start > 2 * _LONG:
        gap = _GAP.search(text, start + _LONG, start + 2 * _LONG)
        end = gap.end() if gap else start + _LONG
        yield Span(start, end)
        start = end
    if start < span.end:
        yield Span(start, span.end)
