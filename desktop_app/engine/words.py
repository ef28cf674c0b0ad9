"""How many words a stretch of text has.

Latin and Korean words are runs of characters between blanks that hold at least one letter or digit; Han and kana have
no blanks, so each such character counts as one word. A stage direction or a speaker's label is cut out by the caller
beforehand.
"""

import re
from array import array
from collections.abc import Iterable
from functools import cache

from desktop_app.model.dossier import Span

_HAN = "[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
_FIRST_HAN = _HAN[1]
_SPACED = re.compile(r"\w\S*")


@cache
def _mixed() -> re.Pattern[str]:
    """Words of a text that may hold Han; made when the first such text comes, because it takes long to make."""
    return re.compile(rf"{_HAN}|(?!{_HAN})\w(?:(?!{_HAN})\S)*")


def word_count(text: str) -> int:
    """The number of words in a text."""
    return len(_words(text).findall(text))


def word_starts(text: str) -> "array[int]":
    """Where each word of a text begins, in code points; as many as `word_count` says."""
    return array("q", (found.start() for found in _words(text).finditer(text)))


def _words(text: str) -> re.Pattern[str]:
    spaced = text.isascii() or max(text) < _FIRST_HAN
    return _SPACED if spaced else _mixed()


def spoken(text: str, span: Span, unspoken: Iterable[Span]) -> str:
    """The text of a span with labels and stage directions replaced by a blank each."""
    pieces, at = [], span.start
    for gap in unspoken:
        pieces.append(text[at : gap.start])
        at = gap.end
    return " ".join([*pieces, text[at : span.end]])
