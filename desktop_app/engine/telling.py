"""Terms looked up in the words of both sides as they are written, not as they were cut into words.

A Latin term stands where no letter or digit is joined to it, also as part of a compound or before an apostrophe ("Hong
Kong" in "Hong Kong-related", "China" in "China's"). A Korean one stands where a word begins, whatever particle follows;
a Chinese one wherever its characters do.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from desktop_app.engine.corpus import BREAK, END, Corpus, Shelf
from desktop_app.engine.fold import fold
from desktop_app.engine.keyness import Ranking, row_of
from desktop_app.engine.steps import Steps
from desktop_app.engine.tokens import is_unspaced, term_words
from desktop_app.model.dossier import Issue

_PARTED: Final = "|"
_SLICE: Final = 2048


@dataclass(frozen=True, slots=True)
class Found:
    """A term found: from an index of a shelf's `ids` and code points into that word, up to another such place."""

    first: tuple[int, int]
    last: tuple[int, int]


class Lookup:
    """A term as it is looked up in one corpus. `heads` are the numbers of the words that it may begin in, each with the
    code points into the word where it does."""

    __slots__ = ("heads", "term", "words")

    def __init__(self, corpus: Corpus, vocabulary: "Vocabulary", term: str) -> None:
        self.words = corpus.words
        self.term = _glued(term_words(fold(term).text))
        self.heads: dict[int, list[int]] = {}
        for number, into in vocabulary.heads(self.term):
            self.heads.setdefault(number, []).append(into)

    def found(self, shelf: Shelf, at: int) -> Iterator[Found]:
        """The term where it begins in the word at an index."""
        for into in self.heads.get(shelf.ids[at], ()):
            end = self._end(shelf, at, into)
            if end is not None:
                yield Found((at, into), end)

    def _end(self, shelf: Shelf, at: int, into: int) -> tuple[int, int] | None:
        """Where the term that begins here ends; none where it goes on differently."""
        ids, term, done = shelf.ids, self.term, 0
        word, base = self.words[ids[at]], into
        while True:
            part = word[base : base + len(term) - done]
            if not term.startswith(part, done):
                return None
            done += len(part)
            if done == len(term):
                end = base + len(part)
                return (at, end) if _ends(word, end) else None
            parted = False
            at += 1
            while ids[at] == BREAK:
                parted, at = True, at + 1
            if ids[at] == END:
                return None
            glue = _PARTED if parted else _between(word, self.words[ids[at]])
            if not term.startswith(glue, done):
                return None
            done += len(glue)
            word, base = self.words[ids[at]], 0


class Vocabulary:
    """All words of a corpus in one text, to find those that hold the beginning of a term."""

    __slots__ = ("_starts", "_text", "_words")

    def __init__(self, corpus: Corpus) -> None:
        self._words = corpus.words
        self._text = "\n".join(corpus.words) + "\n"
        self._starts = [0, *accumulate(len(word) + 1 for word in corpus.words)]

    def heads(self, term: str) -> Iterator[tuple[int, int]]:
        """The words that a glued term may begin in, by number, and how far into each."""
        first = term.replace(_PARTED, " ").partition(" ")[0]
        for length in range(1, len(first) + 1):
            whole = length == len(term)
            if whole or length == len(first) or (is_unspaced(first[length - 1]) and is_unspaced(first[length])):
                yield from self._holding(first[:length] + ("" if whole else "\n"))

    def _holding(self, part: str) -> Iterator[tuple[int, int]]:
        at = self._text.find(part)
        while at >= 0:
            number = bisect_right(self._starts, at) - 1
            into = at - self._starts[number]
            if _begins(self._words[number], into):
                yield number, into
            at = self._text.find(part, at + 1)


def telling(corpus: Corpus) -> Steps[Ranking]:
    """Count the terms of the dossier's issues, in their order. Those of a language in which nothing was counted are
    listed only where they occur all the same."""
    vocabulary = Vocabulary(corpus)
    named = _named(corpus)
    lookups: list[Lookup] = []
    for term in named:
        lookups.append(Lookup(corpus, vocabulary, term))
        yield 0.3 * len(lookups) / len(named)
    first = yield from _occurrences(lookups, corpus.shelves[0])
    second = yield from _occurrences(lookups, corpus.shelves[1])
    spoken = corpus.languages
    rows = [
        row_of(term, counts, corpus.totals, issues=tuple(issues))
        for (term, (tags, issues)), counts in zip(named.items(), zip(first, second, strict=True), strict=True)
        if any(counts) or not tags.isdisjoint(spoken)
    ]
    return Ranking(tuple(rows), corpus.totals, len(rows))


def _named(corpus: Corpus) -> dict[str, tuple[set[str], list[str]]]:
    """The terms of the issues as the dossier first writes them, each with its languages and issues."""
    found: dict[str, tuple[str, set[str], list[str]]] = {}
    issues: Sequence[Issue] = corpus.desk.dossier.issues
    for issue in issues:
        for tag, terms in issue.terms.items():
            for term in terms:
                glued = _glued(term_words(fold(term).text))
                if glued:
                    _, tags, on = found.setdefault(glued, (term, set(), []))
                    tags.add(tag.partition("-")[0])
                    on += [issue.id] if issue.id not in on else []
    return {term: (tags, on) for term, tags, on in found.values()}


def _occurrences(lookups: Sequence[Lookup], shelf: Shelf) -> Steps[list[int]]:
    """How often each term occurs among a side's words."""
    heads: dict[int, list[int]] = {}
    for n, lookup in enumerate(lookups):
        for number in lookup.heads:
            heads.setdefault(number, []).append(n)
    counts = [0] * len(lookups)
    for start in range(0, len(shelf.ids), _SLICE):
        for at, number in enumerate(shelf.ids[start : start + _SLICE], start):
            if number in heads:
                for n in heads[number]:
                    counts[n] += sum(1 for _ in lookups[n].found(shelf, at))
        yield 0.3 + 0.7 * start / len(shelf.ids)
    return counts


def _glued(words: Sequence[str]) -> str:
    """A term's words as they are compared: `_PARTED` where a sign parts them, nothing between two Han characters."""
    text, last, parted = "", "", False
    for word in words:
        if not word:
            parted = True
            continue
        text += (_PARTED if parted else _between(last, word)) + word if last else word
        last, parted = word, False
    return text


def _between(one: str, other: str) -> str:
    return "" if is_unspaced(one[-1]) and is_unspaced(other[0]) else " "


def _begins(word: str, into: int) -> bool:
    """Whether a term may begin inside a word."""
    return not into or is_unspaced(word[into]) or not word[into - 1].isalnum()


def _ends(word: str, end: int) -> bool:
    """Whether a term may end inside a word."""
    last = word[end - 1]
    return end == len(word) or is_unspaced(last) or "\uac00" <= last <= "\ud7a3" or not word[end].isalnum()
