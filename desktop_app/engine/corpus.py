"""The words that each side is counted by: of its own turns, in the sources and voices chosen.

A side's own turns alone are read, so what the other side or the press reports of it never counts. Labels and stage
directions are left out, and in a side's readout the passages that tell what the other side or both hold.

Words are kept as numbers in one array a side, so that forty megabytes of text take some thirty, phrases are counted
fast, and every place of a word is found again without reading the text a second time.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from desktop_app.engine.desk import Desk
from desktop_app.engine.fold import Folded, fold
from desktop_app.engine.steps import Steps, finished
from desktop_app.engine.tokens import BY_CHARACTERS, Segmenter, pieces, scripts_in, words_in
from desktop_app.engine.utterances import lowered, own_turns
from desktop_app.engine.wordmap import stretches
from desktop_app.model.dossier import OWN_SPEECH, Side, Span, Turn, Voice

BREAK: Final = 0
"""Stands for a sign that parts phrases."""

END: Final = 1
"""Stands for the end of a stretch that was spoken without a gap: at most a paragraph."""

SPOKEN: Final = frozenset({Voice.OWN, Voice.INTERPRETED})
"""The voices counted unless others are chosen."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Which of a side's own turns are counted: those in one of these voices and in none of the sources left out."""

    voices: frozenset[Voice] = SPOKEN
    without: frozenset[str] = frozenset()

    def takes(self, turn: Turn) -> bool:
        """Whether a turn of the side's own is counted."""
        return turn.voice in self.voices and turn.source not in self.without


class Shelf:
    """One side's words by number, in the order of the sources, and where the pieces of text begin that they are of.

    `ids` are the words' numbers with `BREAK` and `END` between; `words` counts the words by voice and source.
    """

    __slots__ = ("_ends", "_first", "_sources", "_starts", "ids", "party", "words")

    def __init__(self, party: str) -> None:
        self.party = party
        self.ids = array("I")
        self.words: Counter[tuple[str, Voice]] = Counter()
        self._first = array("q")
        self._starts, self._ends = array("q"), array("q")
        self._sources: list[str] = []

    def __len__(self) -> int:
        """How many words were counted."""
        return self.words.total()

    def add(self, turn: Turn, piece: Span, ids: Sequence[int]) -> None:
        """Append the words of one more piece of a turn."""
        self._first.append(len(self.ids))
        self._starts.append(piece.start)
        self._ends.append(piece.end)
        self._sources.append(turn.source)
        self.ids.extend(ids)
        if words := len(ids) - ids.count(BREAK):
            self.words[turn.source, turn.voice] += words

    def close(self) -> None:
        """End the stretch."""
        self.ids.append(END)

    def piece_of(self, at: int) -> tuple[str, Span, int]:
        """The source and span of the piece that the word at an index of `ids` is of, and the index that it begins
        at."""
        n = bisect_right(self._first, at) - 1
        return self._sources[n], Span(self._starts[n], self._ends[n]), self._first[n]

    def stretch_of(self, at: int) -> Span:
        """The span, in code points of its source, that was spoken without a gap around the word at an index of `ids`;
        of a long one the pieces next to the word's."""
        n = bisect_right(self._first, at) - 1
        last = n + (n + 1 < len(self._first) and not self._begins_stretch(n + 1))
        return Span(self._starts[n if self._begins_stretch(n) else n - 1], self._ends[last])

    def _begins_stretch(self, piece: int) -> bool:
        return not piece or self.ids[self._first[piece] - 1] == END


class Corpus:
    """Both sides' words, the first side's first.

    `words` gives each number its word in small letters.
    """

    def __init__(self, desk: Desk, choices: Mapping[str, Choice], segmenter: Segmenter) -> None:
        self.desk, self.choices, self.segmenter = desk, choices, segmenter
        self.words: list[str] = ["", ""]
        self._forms: list[str] = ["", ""]
        self._capitals = [0, 0]
        self._numbers: dict[str, int] = {}
        first, second = (Shelf(desk.dossier.party(side).id) for side in Side)
        self.shelves = (first, second)
        self._folded: tuple[str, Span, Folded, list[tuple[int, int]]] | None = None

    @property
    def totals(self) -> tuple[int, int]:
        """How many words were counted of each side."""
        return len(self.shelves[0]), len(self.shelves[1])

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages counted, by their primary tags: those of the sources, then those whose own characters occur."""
        counted = {source for shelf in self.shelves for source, _ in shelf.words}
        tags = [p.source.language for name, p in self.desk.pages.items() if name in counted]
        scripts = sorted(scripts_in(" ".join(self.words)))
        return tuple(dict.fromkeys([*(tag.partition("-")[0] for tag in tags), *scripts]))

    @cached_property
    def written(self) -> str:
        """The language in whose forms Han characters of a term are written, as far as that can be told of words from
        several sources: Chinese where a Chinese source is counted, else that of the first."""
        counted = {source for shelf in self.shelves for source, _ in shelf.words}
        tags = [page.source.language for name, page in self.desk.pages.items() if name in counted]
        return next((tag for tag in tags if tag.startswith("zh")), tags[0] if tags else "")

    def add(self, shelf: Shelf, turn: Turn, stretch: Span) -> None:
        """Count what was spoken in a stretch of a turn."""
        text = self.desk.pages[turn.source].index.text
        for piece in pieces(text, stretch):
            folded = fold(text[piece.start : piece.end]).text
            small = lowered(folded)
            found = words_in(folded, self.segmenter.cut)
            shelf.add(turn, piece, [self._number(small[start:end], folded[start:end]) for start, end in found])
        shelf.close()

    def _number(self, word: str, form: str) -> int:
        if not word:
            return BREAK
        number = self._numbers.get(word)
        if number is None:
            number = self._numbers[word] = len(self.words)
            self.words.append(word)
            self._forms.append(form)
            self._capitals.append(0)
        self._capitals[number] += 1 if word != form else -1
        return number

    def form(self, number: int) -> str:
        """A word as it is mostly written: in small letters, or as it stood first."""
        return self._forms[number] if self._capitals[number] > 0 else self.words[number]

    def number(self, word: str) -> int | None:
        """A word's number; none for one that was not counted."""
        return self._numbers.get(word)

    def span(self, shelf: Shelf, first: tuple[int, int], last: tuple[int, int]) -> tuple[str, Span]:
        """The source and the span in it from one place up to another, each an index of `ids` and code points into that
        word."""
        source, begin = self._code_point(shelf, first[0], first[1])
        _, end = self._code_point(shelf, last[0], last[1] - 1)
        return source, Span(begin.start, end.end)

    def _code_point(self, shelf: Shelf, at: int, into: int) -> tuple[str, Span]:
        """Where in its source a folded code point of a word stands."""
        source, piece, first = shelf.piece_of(at)
        if self._folded is None or self._folded[:2] != (source, piece):
            folded = fold(self.desk.pages[source].index.text[piece.start : piece.end])
            self._folded = source, piece, folded, words_in(folded.text, self.segmenter.cut)
        _, _, folded, found = self._folded
        start = found[at - first][0] + into
        span = folded.span(start, start + 1)
        return source, Span(piece.start + span.start, piece.start + span.end)


def counting(desk: Desk, choices: Mapping[str, Choice], segmenter: Segmenter = BY_CHARACTERS) -> Steps[Corpus]:
    """Count the words of both sides, a paragraph a step. `choices` are by party."""
    corpus = Corpus(desk, choices, segmenter)
    if any(source.language.startswith("zh") for source in desk.dossier.sources):
        # A library may take long to load: that is a step of its own.
        segmenter.cut("中文")
        yield 0.0
    taken: list[list[Turn]] = []
    for shelf in corpus.shelves:
        taken.append([turn for turn in own_turns(desk, shelf.party) if choices[shelf.party].takes(turn)])
        yield 0.0
    total = sum(turn.end - turn.start for turns in taken for turn in turns) or 1
    written = any(turn.voice is Voice.READOUT for turns in taken for turn in turns)
    told = _told_of_others(desk) if written else {}
    yield 0.0
    done = 0
    for shelf, turns in zip(corpus.shelves, taken, strict=True):
        for turn in turns:
            cut = _without(turn, told.get((turn.source, shelf.party), ())) if turn.voice is Voice.READOUT else turn
            for stretch in stretches(desk.pages[turn.source], cut):
                corpus.add(shelf, turn, stretch)
                yield (done + stretch.end - turn.start) / total
            done += turn.end - turn.start
    return corpus


def counted(desk: Desk, choices: Mapping[str, Choice], segmenter: Segmenter = BY_CHARACTERS) -> Corpus:
    """The words of both sides, at once."""
    return finished(counting(desk, choices, segmenter))


def usual(desk: Desk) -> dict[str, Choice]:
    """What is counted unless something else is chosen: each party's own and interpreted words."""
    return {party.id: Choice() for party in desk.dossier.parties}


def on_offer(desk: Desk, party: str) -> dict[tuple[str, Voice], int]:
    """The sources and voices in which a party speaks for itself, in the order of the sources, with how many turns."""

    def made() -> dict[tuple[str, Voice], int]:
        found = Counter((turn.source, turn.voice) for turn in own_turns(desk, party))
        return {
            (source, voice): found[source, voice]
            for source in desk.pages
            for voice in Voice
            if (source, voice) in found
        }

    return desk.kept(("on offer", party), made)


def _told_of_others(desk: Desk) -> dict[tuple[str, str], list[Span]]:
    """Where a source tells what is not a party's own position, by source and party, in the order of the text."""
    found: dict[tuple[str, str], list[Span]] = {}
    for quote in desk.dossier.quotes:
        span = desk.anchors[quote.id].span
        if span is not None and quote.voice not in OWN_SPEECH:
            for party in desk.parties:
                if quote.holder != party:
                    found.setdefault((quote.source, party), []).append(span)
    return {key: sorted(spans) for key, spans in found.items()}


def _without(turn: Turn, told: Sequence[Span]) -> Turn:
    """The turn with more of it left out: those of the sorted spans that begin in it."""
    first = bisect_left(told, turn.start, key=lambda span: span.start)
    last = bisect_left(told, turn.end, key=lambda span: span.start)
    return replace(turn, unspoken=tuple(sorted({*turn.unspoken, *told[first:last]})))
