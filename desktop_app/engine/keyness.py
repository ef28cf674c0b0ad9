"""Which words and phrases one side uses more than the other, beyond what chance would make likely.

The measure is the log-likelihood of two corpora (Rayson and Garside 2000): with O1 and O2 occurrences among N1 and N2
words, and Ei = Ni (O1 + O2) / (N1 + N2) expected, G2 = 2 (O1 ln(O1/E1) + O2 ln(O2/E2)), where 0 ln 0 is 0. It says how
sure the difference is: above 3.84 chance alone would make it in fewer than one of 20 cases, above 6.63 in one of 100,
above 10.83 in one of 1,000, above 15.13 in one of 10,000.

How large the difference is, the log ratio says (Hardie 2014): the binary logarithm of the ratio of the two rates, above
0 where the first side's is higher; 1 is twice as often, 3 is eight times. Where a side has no occurrence, 0.5 is taken
for it, so that the ratio exists.

N is the number of words also where phrases are counted, so that rates of words and phrases can be compared.
"""

import math
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from heapq import nlargest
from itertools import chain
from typing import Final

from desktop_app.engine.corpus import END, Corpus, Shelf
from desktop_app.engine.steps import Steps
from desktop_app.engine.tokens import joined

MOST: Final = 1000
"""So many terms are listed at most: those of the highest log-likelihood."""

_SLICE: Final = 8192
_STEP: Final = 1024
"""So many words are looked at in a step."""

_LONG: Final = 500_000
"""From so many words on phrases are sketched before they are counted."""

_MASK: Final = (1 << 24) - 1
_FULL: Final = 255
_HALF: Final = 0.5

Key = tuple[int, ...]
"""A phrase as its words' numbers."""

Pair = tuple[int, int]
"""The first side's number and the second's."""


def log_likelihood(counts: Pair, totals: Pair) -> float:
    """G2 of a term's occurrences among each side's words; 0 where a side has no words."""
    if not all(totals):
        return 0.0
    rate = sum(counts) / sum(totals)
    return 2 * sum(o * math.log(o / (n * rate)) for o, n in zip(counts, totals, strict=True) if o) + 0.0


def log_ratio(counts: Pair, totals: Pair) -> float:
    """The binary logarithm of the first side's rate over the second's; 0 where a side has no words or both no
    occurrence."""
    if not all(totals) or not any(counts):
        return 0.0
    first, second = ((o or _HALF) / n for o, n in zip(counts, totals, strict=True))
    return math.log2(first / second)


def per_thousand(count: int, total: int) -> float:
    """Occurrences for each thousand words; 0 where there are no words."""
    return 1000 * count / total if total else 0.0


@dataclass(frozen=True, slots=True)
class TermRow:
    """A term with its occurrences on each side, G2 and log ratio.

    `key` are the numbers of its words in the corpus; none for a term of the dossier's, which stands on `issues`.
    """

    text: str
    counts: Pair
    rates: tuple[float, float]
    g2: float
    ratio: float
    key: Key = ()
    issues: tuple[str, ...] = ()

    @property
    def leaning(self) -> int:
        """Which side uses it more, by its index; -1 for neither."""
        return -1 if self.rates[0] == self.rates[1] else int(self.rates[1] > self.rates[0])


@dataclass(frozen=True, slots=True)
class Ranking:
    """The terms listed, and among how many of each side's words. `found` is how many there were to choose from."""

    rows: tuple[TermRow, ...]
    totals: Pair
    found: int


@dataclass(frozen=True, slots=True)
class Terms:
    """What is ranked: phrases of up to `longest` words that occur `least` times in all and neither begin nor end with
    one of the `stop` words."""

    longest: int = 3
    least: int = 3
    stop: frozenset[str] = frozenset()


def row_of(text: str, counts: Pair, totals: Pair, key: Key = (), issues: tuple[str, ...] = ()) -> TermRow:
    """A term's row."""
    rates = per_thousand(counts[0], totals[0]), per_thousand(counts[1], totals[1])
    return TermRow(text, counts, rates, log_likelihood(counts, totals), log_ratio(counts, totals), key, issues)


def ranking(corpus: Corpus, terms: Terms) -> Steps[Ranking]:
    """Rank the terms of a corpus by G2, in steps. A term that stands nowhere but inside a longer one, and so has its
    counts, is left to that one."""
    if not all(corpus.totals):
        return Ranking((), corpus.totals, 0)
    found: dict[Key, Pair] = {}
    kept = yield from _words(corpus, terms, found)
    for length in range(2, terms.longest + 1):
        yield from _phrases(corpus, terms, kept, length, found)
    inner = yield from _inside(found)
    best = yield from _best(found, inner, corpus.totals)
    rows = [row_of(joined([corpus.form(n) for n in key]), found[key], corpus.totals, key) for key in best]
    rows.sort(key=lambda row: (-row.g2, row.text))
    return Ranking(tuple(rows), corpus.totals, len(found) - len(inner))


def stop_numbers(corpus: Corpus, stop: Collection[str]) -> set[int]:
    """The numbers of the stop words that occur."""
    return {n for word in stop if (n := corpus.number(word)) is not None}


def _words(corpus: Corpus, terms: Terms, found: dict[Key, Pair]) -> Steps[tuple[bytearray, bytearray]]:
    """Count single words; returns, by number, which may begin a term, and which may stand in one."""
    first, second = (Counter[int](), Counter[int]())
    for counter, shelf in zip((first, second), corpus.shelves, strict=True):
        for start in range(0, len(shelf.ids), _SLICE):
            counter.update(shelf.ids[start : start + _SLICE])
            yield 0.1
    stop = stop_numbers(corpus, terms.stop)
    edge, inside = bytearray(len(corpus.words)), bytearray(len(corpus.words))
    for number in range(END + 1, len(corpus.words)):
        counts = first[number], second[number]
        if sum(counts) >= terms.least:
            inside[number] = 1
            if number not in stop:
                edge[number] = 1
                found[(number,)] = counts
        if number % _SLICE == 0:
            yield 0.15
    return edge, inside


def _phrases(
    corpus: Corpus, terms: Terms, kept: tuple[bytearray, bytearray], length: int, found: dict[Key, Pair]
) -> Steps[None]:
    """Count the phrases of a length. Only such are counted whose words are frequent enough themselves."""
    share = 0.15 + 0.7 * (length - 1) / terms.longest
    most = min(terms.least, _FULL)
    sketch = yield from _sketched(corpus, most, kept, length)
    first, second = (Counter[Key](), Counter[Key]())
    for counter, shelf in zip((first, second), corpus.shelves, strict=True):
        for start in range(0, len(shelf.ids), _SLICE):
            runs = _runs(shelf, start, kept, length)
            if sketch:
                runs = (run for run in runs if sketch[hash(run) & _MASK] >= most)
            counter.update(runs)
            yield share
    for n, key in enumerate(chain(first, (key for key in second if key not in first))):
        counts = first[key], second[key]
        if sum(counts) >= terms.least:
            found[key] = counts
        if n % _SLICE == 0:
            yield share


def _sketched(corpus: Corpus, most: int, kept: tuple[bytearray, bytearray], length: int) -> Steps[bytearray]:
    """How often each phrase occurs at the very most, up to `most`, under a hash of 24 bits; nothing where the text is
    short.

    Most phrases of a long text occur once or twice. With this they are known before they are kept, and memory holds
    those alone that may be frequent enough (Park, Chen and Yu 1995).
    """
    if sum(len(shelf.ids) for shelf in corpus.shelves) < _LONG:
        return bytearray()
    sketch = bytearray(_MASK + 1)
    for shelf in corpus.shelves:
        for start in range(0, len(shelf.ids), _SLICE):
            for run in _runs(shelf, start, kept, length):
                n = hash(run) & _MASK
                if sketch[n] < most:
                    sketch[n] += 1
            yield 0.15 + 0.7 * (length - 1.5) / 3
    return sketch


def _runs(shelf: Shelf, start: int, kept: tuple[bytearray, bytearray], length: int) -> Iterator[Key]:
    """The phrases of a length that begin in a slice of a side's words."""
    edge, inside = kept
    ids = shelf.ids[start : start + _SLICE + length - 1]
    runs = zip(*(ids[n:] for n in range(length)), strict=False)
    if length == 2:
        return (run for run in runs if edge[run[0]] and edge[run[1]])
    if length == 3:
        return (run for run in runs if edge[run[0]] and edge[run[2]] and inside[run[1]])
    middle = range(1, length - 1)
    return (run for run in runs if edge[run[0]] and edge[run[-1]] and all(inside[run[n]] for n in middle))


def _inside(found: dict[Key, Pair]) -> Steps[set[Key]]:
    """The terms that stand only inside a longer one."""
    inner: set[Key] = set()
    for n, (key, counts) in enumerate(found.items()):
        for length in range(1, len(key)):
            parts = (key[at : at + length] for at in range(len(key) - length + 1))
            inner.update(part for part in parts if found.get(part) == counts)
        if n % _STEP == 0:
            yield 0.9
    return inner


def _best(found: dict[Key, Pair], inner: Collection[Key], totals: Pair) -> Steps[list[Key]]:
    """The terms of the highest G2."""
    best: list[tuple[float, Key]] = []
    for n, (key, counts) in enumerate(found.items()):
        if key not in inner:
            best.append((log_likelihood(counts, totals), key))
        if len(best) > _SLICE:
            best = nlargest(MOST, best)
        if n % _SLICE == 0:
            yield 0.95
    return [key for _, key in nlargest(MOST, best)]
