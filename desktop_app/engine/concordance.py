"""Every place where a term was counted, in its context.

Finding is fast because words are kept by number; a line's text is cut out of its source when it is asked for. A
context is what the same speaker said before and after, as far as nothing unspoken stands between, within the paragraph.
"""

from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from desktop_app.engine.corpus import BREAK, END, Corpus, Shelf
from desktop_app.engine.keyness import Key, Pair
from desktop_app.engine.steps import Steps
from desktop_app.engine.telling import Found, Lookup, Vocabulary
from desktop_app.model.dossier import Span, Turn

MOST: Final = 5000
"""So many lines of each side are kept at most: the first ones."""

REACH: Final = 3
"""How many words to either side lines can be sorted by."""

WIDTH: Final = 120
"""Code points of context on either side of a line."""

_SLICE: Final = 32768

Matcher = tuple[frozenset[int], Callable[[Shelf, int], Iterator[Found]]]
"""The numbers of the words that a term may begin in, and the term found where such a word is."""


@dataclass(frozen=True, slots=True)
class Line:
    """A place of a term: `span` in code points of the source, and the words around it as they stand there.

    `side` is the index of the party that spoke, `quote` the id of the shortest quote that holds the place.
    """

    side: int
    turn: Turn
    source: str
    span: Span
    paragraph: int | None
    left: str
    word: str
    right: str
    quote: str | None


class Concordance:
    """The lines of a term, in the order of the sources or sorted by their contexts. `counts` are the occurrences on
    each side, of which at most `MOST` are lines."""

    def __init__(self, corpus: Corpus, term: str, found: tuple[Sequence[Found], Sequence[Found]], counts: Pair) -> None:
        self.corpus, self.term, self.counts = corpus, term, counts
        sources = {source: n for n, source in enumerate(corpus.desk.pages)}
        self._lines = [(side, place) for side in (0, 1) for place in found[side]]
        self._order = sorted(range(len(self._lines)), key=lambda n: self._place(n, sources))

    def __len__(self) -> int:
        return len(self._lines)

    def _place(self, n: int, sources: dict[str, int]) -> tuple[int, int, int]:
        side, found = self._lines[n]
        source, piece, _ = self.corpus.shelves[side].piece_of(found.first[0])
        return sources[source], piece.start, n

    def order(self, distance: int) -> list[int]:
        """The numbers of the lines in order: of the sources for 0, by the word so far to the left where `distance` is
        below 0, to the right where it is above, then by the words farther out."""
        if not distance:
            return list(self._order)
        return sorted(self._order, key=lambda n: self.neighbours(n, -1 if distance < 0 else 1)[abs(distance) - 1 :])

    def neighbours(self, n: int, way: int) -> tuple[str, ...]:
        """The `REACH` words nearest to a line's term on the left for -1, on the right for 1, from the nearest on; ""
        where none was said."""
        side, found = self._lines[n]
        ids, at = self.corpus.shelves[side].ids, found.first[0] if way < 0 else found.last[0]
        words: list[str] = []
        while len(words) < REACH:
            at += way
            if not 0 <= at < len(ids) or ids[at] == END:
                return (*words, *[""] * (REACH - len(words)))
            if ids[at] != BREAK:
                words.append(self.corpus.words[ids[at]])
        return tuple(words)

    def line(self, n: int) -> Line:
        """A line by its number."""
        side, found = self._lines[n]
        shelf, desk = self.corpus.shelves[side], self.corpus.desk
        source, span = self.corpus.span(shelf, found.first, found.last)
        page = desk.pages[source]
        turn, text = page.turn_at(span.start), page.index.text
        assert turn is not None
        reach = shelf.stretch_of(found.first[0])
        return Line(
            side,
            turn,
            source,
            span,
            page.index.paragraph_at(span.start),
            text[max(span.start - WIDTH, reach.start) : span.start],
            text[span.start : span.end],
            text[span.end : min(span.end + WIDTH, reach.end)],
            self._quote(source, span),
        )

    def _quote(self, source: str, span: Span) -> str | None:
        marks = self.corpus.desk.pages[source].marks.at(span.start)
        holding = [mark for mark in marks if mark.span.start <= span.start and span.end <= mark.span.end]
        shortest = min(holding, key=lambda mark: (mark.reported, mark.span.end - mark.span.start), default=None)
        return shortest.quote if shortest else None


def phrase(key: Key) -> Matcher:
    """A phrase of these words, as it was counted."""
    wanted = array("I", key)

    def found(shelf: Shelf, at: int) -> Iterator[Found]:
        if shelf.ids[at : at + len(wanted)] == wanted:
            yield Found((at, 0), (at + len(wanted) - 1, 0))

    return frozenset(key[:1]), found


def looked_up(corpus: Corpus, term: str) -> Matcher:
    """A term as `engine.telling` looks it up."""
    lookup = Lookup(corpus, Vocabulary(corpus), term)
    return frozenset(lookup.heads), lookup.found


def concordance(corpus: Corpus, term: str, matcher: Matcher) -> Steps[Concordance]:
    """Find a term in both sides' words, in steps."""
    heads, match = matcher
    found: tuple[list[Found], list[Found]] = ([], [])
    counts = [0, 0]
    for side, shelf in enumerate(corpus.shelves):
        for start in range(0, len(shelf.ids), _SLICE):
            places = [at for at, n in enumerate(shelf.ids[start : start + _SLICE], start) if n in heads]
            for at in places:
                for each in match(shelf, at):
                    counts[side] += 1
                    if counts[side] <= MOST:
                        found[side].append(_whole(corpus, shelf, each))
            yield (side + start / len(shelf.ids)) / 2
    return Concordance(corpus, term, found, (counts[0], counts[1]))


def _whole(corpus: Corpus, shelf: Shelf, found: Found) -> Found:
    """A place with an end of 0 ends with its last word."""
    at, end = found.last
    return found if end else Found(found.first, (at, len(corpus.words[shelf.ids[at]])))
