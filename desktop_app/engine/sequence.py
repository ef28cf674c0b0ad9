"""The meeting as it was spoken, on one axis of words: strips of turns, lanes of issues, arcs of answers.

Each source with turns is a strip; the strips stand one after another, transcripts first, with a gap between, so that
all are on one scale and whatever joins them is a stretch of the same axis. A place on the axis is a number of words
from its beginning; inside a strip, of the words that were spoken before it.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Final

from desktop_app.engine.arcs import Arc, Arcs
from desktop_app.engine.desk import Desk
from desktop_app.engine.detail import Row
from desktop_app.engine.marks import Mark
from desktop_app.engine.page import Page
from desktop_app.engine.wordmap import WordMap, stretches
from desktop_app.model.dossier import BOTH, Kind, Side, Span, Turn

TRACKS: Final = (Side.FIRST, Side.SECOND, None)
"""A lane's tracks, from top to bottom: each side's quotes, then those held by both, which take the whole height."""

_GAP: Final = 30
"""The gap between two strips is this part of all words."""

_STEP: Final = 20_000
"""Code points counted, or twenty times the quotes placed, between two moments at which the work can be put off."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A source with turns. `first` is where it begins on the axis; `turns` are the numbers of its turns in the row."""

    page: Page
    first: int
    map: WordMap
    turns: range

    @property
    def words(self) -> int:
        """How many words were spoken in it."""
        return self.map.words

    @property
    def last(self) -> int:
        """Where it ends on the axis."""
        return self.first + self.words

    def axis(self, offset: int) -> int:
        """Where a code point of the source stands on the axis."""
        return self.first + self.map.words_before(offset)


@dataclass(frozen=True, slots=True)
class Lane:
    """The quotes on one issue, by whose position they state, as in `TRACKS`; a key of a row is a quote's id."""

    issue: str
    tracks: tuple[Row, Row, Row]

    def __len__(self) -> int:
        """How many quotes it holds."""
        return sum(len(track) for track in self.tracks)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place of the axis in its source: the strip's number, the turn's, and a code point."""

    strip: int
    turn: int
    offset: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """All that was spoken. `words` is the length of the axis; `unplaced` counts, by source, the quotes without a place
    on it, for each source that has no turns and each that has such quotes."""

    strips: tuple[Strip, ...]
    words: int
    turns: Row
    turn_list: tuple[Turn, ...]
    side_words: tuple["array[int]", ...]
    """For each of `TRACKS`, the words of its turns before each turn; none is whoever belongs to no side."""
    lanes: tuple[Lane, ...]
    arcs: Arcs
    places: dict[str, tuple[int, int]]
    unplaced: dict[str, int]

    def strip_of(self, turn: int) -> Strip:
        """The strip that a turn, by its number, stands in."""
        return next(strip for strip in self.strips if turn in strip.turns)

    def shares(self, first: int, last: int) -> tuple[int, ...]:
        """How many words of the turns `first` to `last`, exclusive, are each track's."""
        return tuple(words[last] - words[first] for words in self.side_words)

    def at(self, word: float) -> Spot | None:
        """What stands at a place of the axis; none between strips."""
        for number, strip in enumerate(self.strips):
            if strip.first <= word < strip.last:
                turn = bisect_right(self.turns.starts, word) - 1
                return Spot(number, turn, strip.map.offset_of(int(word) - strip.first))
        return None


def compose(desk: Desk) -> Generator[float, None, Timeline]:
    """Lay out what was spoken; returns the timeline, and yields now and then how much is done, from 0 to 1."""
    counted = [_Counted(page) for page in _spoken_pages(desk)]
    work = sum(len(each.page.index) for each in counted) or 1
    for each in counted:
        for _ in each.count():
            yield sum(other.done for other in counted) / work / 2
    strips, turns = _strips(counted)
    placing = _Placing(desk, turns)
    total = sum(len(strip.page.marks.marks) for strip in strips) or 1
    for strip in strips:
        for _ in placing.place_all(strip):
            yield 0.5 + placing.done / total / 2
    listed = tuple(turn for each in counted for turn in each.page.turns)
    side_words = _side_words(desk, turns, listed)
    yield 1.0
    drawn = _drawn(desk, placing.places)
    yield 1.0
    arcs = Arcs(drawn)
    yield 1.0
    return Timeline(
        strips,
        strips[-1].last if strips else 0,
        turns,
        listed,
        side_words,
        placing.lanes(),
        arcs,
        placing.places,
        placing.unplaced,
    )


def composed(desk: Desk) -> Timeline:
    """The timeline at once."""
    steps = compose(desk)
    while True:
        try:
            next(steps)
        except StopIteration as finished:
            timeline: Timeline = finished.value
            return timeline


def _spoken_pages(desk: Desk) -> list[Page]:
    spoken = [page for page in desk.pages.values() if page.turns]
    return sorted(spoken, key=lambda page: page.source.kind is not Kind.TRANSCRIPT)


class _Counted:
    """A source whose words are being counted; `ends` are the words spoken up to the end of each turn."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.map = WordMap(page.index.text)
        self.ends = array("q", [0])
        self.done = 0

    def count(self) -> Iterator[None]:
        """Count all its turns; yields after every so many code points."""
        reach = rest = 0
        for turn in self.page.turns:
            for stretch in stretches(self.page, turn, reach):
                self.map.add(stretch)
                self.done = stretch.end
                if self.done - rest > _STEP:
                    rest = self.done
                    yield
            reach = max(reach, turn.end)
            self.ends.append(self.map.words)
        self.done = len(self.page.index)


def _strips(counted: Sequence[_Counted]) -> tuple[tuple[Strip, ...], Row]:
    """The strips one after another, and all their turns."""
    gap = max(sum(each.map.words for each in counted) // _GAP, 1)
    strips, turns, at = [], Row(tiled=True), 0
    for each in counted:
        first = len(turns)
        for turn, (start, end) in zip(each.page.turns, pairwise(each.ends), strict=True):
            turns.add(at + start, at + end, turn.speaker)
        strips.append(Strip(each.page, at, each.map, range(first, len(turns))))
        at += each.map.words + gap
    return tuple(strips), turns


class _Placing:
    """Quotes being placed on the axis and in lanes, strip by strip and by where they begin."""

    def __init__(self, desk: Desk, turns: Row) -> None:
        self._desk, self._turns = desk, turns
        self._tracks = {party.id: TRACKS.index(party.side) for party in desk.dossier.parties} | {BOTH: 2}
        self._lanes: dict[str, tuple[Row, Row, Row]] = {}
        self.places: dict[str, tuple[int, int]] = {}
        self.unplaced = {key: len(page.marks.marks) for key, page in desk.pages.items() if not page.turns}
        self.done = 0

    def place_all(self, strip: Strip) -> Iterator[None]:
        """Place the quotes of a strip; yields after every so many."""
        for mark in strip.page.marks.marks:
            place = self._place(strip, mark.span)
            if place is None:
                source = strip.page.source.id
                self.unplaced[source] = self.unplaced.get(source, 0) + 1
            else:
                self._add(mark, place)
            self.done += 1
            if not self.done % (_STEP // 20):
                yield

    def _place(self, strip: Strip, span: Span) -> tuple[int, int] | None:
        """Where a quote stands: at least a word wide where its turn has any, and never beyond its turns."""
        turns = strip.page.turns
        last = bisect_left(turns, span.end, key=lambda turn: turn.start) - 1
        if last < 0 or turns[last].end <= span.start:
            return None
        first = max(bisect_right(turns, span.start, key=lambda turn: turn.start) - 1, 0)
        low, high = self._turns.starts[strip.turns[first]], self._turns.ends[strip.turns[last]]
        start = max(min(strip.axis(span.start), high - 1), low)
        return start, max(min(max(strip.axis(span.end), start + 1), high), start)

    def _add(self, mark: Mark, place: tuple[int, int]) -> None:
        quote = self._desk.quotes[mark.quote]
        self.places[quote.id] = place
        for issue in quote.issues:
            if issue not in self._lanes:
                self._lanes[issue] = (Row(), Row(), Row())
            self._lanes[issue][self._tracks[quote.holder]].add(*place, quote.id, marked=mark.reported)

    def lanes(self) -> tuple[Lane, ...]:
        """The lanes of all issues that have a quote, in the dossier's order."""
        return tuple(Lane(key, self._lanes[key]) for key in self._desk.issues if key in self._lanes)


def _side_words(desk: Desk, turns: Row, listed: Sequence[Turn]) -> tuple["array[int]", ...]:
    sides = {key: desk.parties[who.party].side if who.party else None for key, who in desk.speakers.items()}
    tracks = [sides[turn.speaker] for turn in listed]
    lengths = [end - start for start, end in zip(turns.starts, turns.ends, strict=True)]
    return tuple(
        array("q", accumulate((n * (held is side) for n, held in zip(lengths, tracks, strict=True)), initial=0))
        for side in TRACKS
    )


def _drawn(desk: Desk, places: dict[str, tuple[int, int]]) -> list[Arc]:
    """An arc for each answer whose two quotes have a place, from middle to middle."""
    sides = {party.id: party.side for party in desk.dossier.parties}
    found = []
    for link in desk.dossier.links:
        if link.from_quote in places and link.to_quote in places:
            later, earlier = (sum(places[quote]) / 2 for quote in (link.from_quote, link.to_quote))
            found.append(Arc(link, later, earlier, sides.get(desk.quotes[link.from_quote].holder)))
    return found
