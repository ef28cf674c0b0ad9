"""Fill the gap: a word of what carries the position is left out, and stands among other words of the record.

The others are of the same kind, so that grammar does not give the answer away, stand in what carries other positions,
and never stand in the record between the same two words. Han characters have no blanks between words, and how they are
cut depends on what is installed: there a whole emphasised stretch is left out.
"""

import re
import unicodedata
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import Final

from desktop_app.engine.exercises.draw import drawn
from desktop_app.engine.exercises.item import Item, Option
from desktop_app.engine.exercises.record import Asked, Record, emphasised, prompt_of
from desktop_app.engine.exercises.wording import evened
from desktop_app.engine.fold import fold
from desktop_app.engine.stopwords import STOP_WORDS
from desktop_app.engine.tokens import is_unspaced, words_in
from desktop_app.model.dossier import Quote, Span
from desktop_app.model.lesson import Game

PURPOSE: Final = "gap others"
"""What quotes with other words are drawn for."""

OTHERS: Final = 3
"""How many other words there are to choose from."""

_LATIN: Final = 5
_HANGUL: Final = 2
_HAN: Final = range(2, 13)
"""How many code points a word has: at least so many, or for Han so many."""

_FRAME: Final = 12
"""The fewest code points that tell where a gap stands."""

_NEAR: Final = 200
"""How many code points before a gap may hold the word that stands there."""

_TRIED: Final = 400
"""How many quotes are looked through for other words at most."""

_STEP: Final = 16
"""So many quotes are looked through in one step."""

_ENDINGS: Final = ("ing", "ed", "tion", "sion", "ment", "ness", "ity", "ly", "ive", "al", "ous", "ies", "ses", "s")
_RUN: Final = re.compile(r"[^\W\d_]+")
_JOINER: Final = "\u200d"
_STOP: Final = frozenset(word for words in STOP_WORDS.values() for word in words)


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a quote, in code points inside it."""

    quote: Quote
    span: Span
    text: str
    even: str
    """The word as it is compared."""


def may_ask(record: Record, quote: Quote) -> bool:
    """What has an emphasised part and stands in the record once."""
    return bool(quote.emphasis) and record.once(quote)


def ask(asked: Asked, quote: Quote) -> Generator[None, None, Item | None]:
    """The question; none where no word can be left out, or the record has no other words of its kind."""
    record = asked.record
    words = list(words_of(quote, emphasised(quote, asked.issue)))
    for word in drawn(asked.seed, f"gap {quote.id}", words, lambda word: f"{word.span.start}"):
        if not fair(record, word):
            continue
        others = yield from _others(record, word, asked.seed)
        if others:
            return _item(record, word, others, asked.issue, asked.seed)
    return None


def _item(record: Record, word: Word, others: list[Word], issue: str, seed: int) -> Item:
    quote, at = word.quote, word.span.start
    chosen = drawn(seed, f"gap options {quote.id} {at}", (word, *others), lambda each: each.text)
    return Item(
        f"{Game.GAP}:{quote.id}:{at}", Game.GAP, issue, quote.id, quote.holder, quote.source, record.span(quote),
        prompt_of(quote, issue, word.span), tuple(_option(record, each) for each in chosen), (chosen.index(word),),
    )  # fmt: skip


def _option(record: Record, word: Word) -> Option:
    start = record.span(word.quote).start
    span = Span(start + word.span.start, start + word.span.end)
    return Option(word.text, word.text, verbatim=True, source=word.quote.source, span=span)


def words_of(quote: Quote, within: tuple[Span, ...]) -> Iterator[Word]:
    """The words of a quote that say something and lie in these stretches, none of them a part of a longer word; for
    Han the stretches themselves."""
    if not within:
        return
    text = quote.selector.exact
    folded = fold(text)
    for start, end in words_in(folded.text):
        if end > start:
            span = folded.span(start, end)
            word = text[span.start : span.end]
            inside = any(each.start <= span.start and span.end <= each.end for each in within)
            if inside and _says_something(word) and whole(text, span):
                yield Word(quote, span, word, evened(word))
    for each in within:
        for run in _RUN.finditer(text, each.start, each.end):
            if all(map(is_unspaced, run[0])) and len(run[0]) in _HAN and evened(run[0]) not in _STOP:
                yield Word(quote, Span(*run.span()), run[0], evened(run[0]))


def _says_something(word: str) -> bool:
    if not word.isalpha() or any(map(is_unspaced, word)) or evened(word) in _STOP:
        return False
    return len(word) >= (_HANGUL if _is_hangul(word) else _LATIN)


def _is_hangul(word: str) -> bool:
    return all("\uac00" <= char <= "\ud7a3" for char in unicodedata.normalize("NFC", word))


def whole(text: str, span: Span) -> bool:
    """Whether a stretch begins and ends between characters as readers see them, and holds whole words."""
    after, before = text[span.end : span.end + 1], text[span.start - 1 : span.start] if span.start else ""
    joins = [char for char in (after, text[span.start]) if char and unicodedata.category(char)[0] == "M"]
    return not joins and _JOINER not in (before, after) and not (before + after).replace("_", "a").isalnum()


def fair(record: Record, word: Word) -> bool:
    """Whether only this word can fill its gap: it stands in the quote once, not in the issues' titles, and what stands
    around it is nowhere else."""
    text, own = word.quote.selector.exact, word.even
    titles = (text for issue in word.quote.issues for text in record.desk.issues[issue].title.values())
    if word.span.start == 0 or record.even(word.quote).count(own) != 1 or any(own in evened(title) for title in titles):
        return False
    frames = (text[: word.span.start], text[word.span.end :])
    return any(len(frame.strip()) >= _FRAME and record.times(frame) == 1 for frame in frames)


def _others(record: Record, word: Word, seed: int) -> Generator[None, None, list[Word]]:
    """Words of the same kind in what carries other positions, by lot; first those with the same ending."""
    best: list[Word] = []
    spare: list[Word] = []
    language = record.desk.pages[word.quote.source].source.language
    for n, quote in enumerate(record.others(seed, PURPOSE, f"{word.quote.id} {word.span.start}")):
        if n == _TRIED or len(best) == OTHERS:
            break
        if n % _STEP == 0:
            yield
        if record.desk.pages[quote.source].source.language != language or quote.id == word.quote.id:
            continue
        for other in _strong_words(record, quote):
            if not could_stand(record, word, other) or any(_akin(other, each) for each in (*best, *spare)):
                continue
            (best if _ending(other.text) == _ending(word.text) else spare).append(other)
            break
    return [*best, *spare][:OTHERS]


def _strong_words(record: Record, quote: Quote) -> tuple[Word, ...]:
    """The words that could be left out of a quote on any issue."""
    strong = tuple(Span(each.start, each.end) for each in quote.emphasis)
    return record.desk.kept(("exercise words", quote.id), lambda: tuple(words_of(quote, strong)))


def could_stand(record: Record, word: Word, other: Word) -> bool:
    """Whether another word may be offered for a gap: of the same kind, no form of the right one, not in the quote, and
    never between the same two words in the record."""
    mine, theirs = word.text, other.text
    text = word.quote.selector.exact
    if (
        other.span.start == 0
        or _kind(mine) != _kind(theirs)
        or _akin(word, other)
        or other.even in record.even(word.quote)
    ):
        return False
    before, after = neighbours(text, word.span)
    if evened(before).strip() in ("a", "an") and (mine[0] in "aeiouAEIOU") != (theirs[0] in "aeiouAEIOU"):
        return False
    return record.times(before + theirs + after, 1) == 0


def neighbours(text: str, span: Span) -> tuple[str, str]:
    """The words on either side of a stretch with what stands between; next to Han, two characters."""
    # Only so much is looked at, since a text without blanks would be searched from each of its characters.
    before = re.search(r"(?:\S+\s+|\S{1,2})$", text[max(span.start - _NEAR, 0) : span.start])
    after = re.match(r"(?:\s+\S+|\S{1,2})", text[span.end :])
    return before[0] if before else "", after[0] if after else ""


def _akin(one: Word, other: Word) -> bool:
    """Whether two words begin alike, as forms of one word do, or one holds the other."""
    first, second = one.even, other.even
    same = 2 if not first.isascii() else 4
    return first[:same] == second[:same] or first in second or second in first


def _kind(word: str) -> tuple[str, bool]:
    """The script of a word, and whether it has a capital."""
    script = "han" if is_unspaced(word[0]) else "hangul" if _is_hangul(word) else "latin"
    return script, word[0].isupper()


def _ending(word: str) -> str:
    """What grammar has made of a word, as far as its ending tells; for Korean its last syllable."""
    if _is_hangul(word):
        return word[-1]
    return next((ending for ending in _ENDINGS if word.endswith(ending)), "")
