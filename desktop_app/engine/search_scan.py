"""A search that goes on a little at a time, so that a window stays alive and shows what was found so far.

Folded texts are searched chunk by chunk while they are still being folded. Hits of a literal query may overlap, as
those of "ana" in "banana" do, so that a further letter can only take hits away: what the last search left out is then
not looked at again. A hit crosses the end of a line only where the query has a blank there.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Final

from desktop_app.engine.search import MOST, Group, Library, Mode, Query, parts_words
from desktop_app.engine.search_hits import FoldedHits, Hits, PatternHits, ShortHits
from desktop_app.engine.search_pattern import Pattern, PatternFailed
from desktop_app.engine.search_text import BLOCK, Pieces, SourceText
from desktop_app.model.dossier import Span, Turn

_PAUSE: Final = 400
"""After so many places looked at a step ends: less than half a millisecond."""

_FEW: Final = 64
"""So many hits of a chunk are looked at one by one; with more it is searched again."""

_RARE: Final = 300
"""A character that stands less than once in so many is worth looking for alone."""

_SAMPLE: Final = 8192
_TRIES: Final = 64


class Finder:
    """Finds a text in texts of one kind. Where it has a rare character, that alone is looked for first."""

    def __init__(self, needle: str, sample: str) -> None:
        """`sample` is some of what will be searched, to know what is rare in it."""
        self.needle = needle
        counts = {char: sample.count(char) for char in dict.fromkeys(needle)}
        self._rare = min(counts, key=counts.__getitem__)
        self._shift = needle.index(self._rare)
        self._by_rare = len(needle) > 1 and counts[self._rare] * _RARE < len(sample)

    def next(self, text: str, start: int) -> int:
        """The first place from `start` on; -1 where there is none."""
        if not self._by_rare:
            return text.find(self.needle, start)
        at = start + self._shift
        for _ in range(_TRIES):
            at = text.find(self._rare, at)
            if at < 0:
                return -1
            if text.startswith(self.needle, at - self._shift):
                return at - self._shift
            at += 1
        return text.find(self.needle, at - self._shift)


class Scan:
    """One search of a library. `step` until `done`; what was found grows meanwhile."""

    def __init__(self, library: Library, query: Query, last: "Scan | None" = None, most: int = MOST) -> None:
        """`last` is an earlier search of the same library; what it found out is used where that is sound."""
        self.library, self.query, self._most = library, query, most
        self.needle = query.needle
        self.pattern: Pattern | None = None
        self.failed: PatternFailed | None = None
        self.short: dict[Group, ShortHits] = {group: ShortHits() for group in Group if group is not Group.SOURCES}
        self.hits: dict[str, Hits] = {}
        self.found = 0
        """How many hits there are in all sources together."""
        self.more = False
        """Whether there are more than are kept."""
        self.done = query.empty
        self._reached: dict[str, int] = {}
        self._last = last if last is not None and last.library is library and query.narrows(last.query) else None
        if last is not None:
            last._last = None  # what it knew of an earlier one has been used up
        self._allowed: dict[tuple[str, int], bool] = {}
        self._asked: tuple[tuple[int, int], bool] = ((0, -1), True)
        self._work = self._run()

    def step(self) -> None:
        """Search a little more: about a millisecond of it, or one paragraph with a regular expression."""
        try:
            next(self._work)
            return
        except StopIteration:
            pass
        except PatternFailed as failed:
            self.failed = failed
        self.done, self._last = True, None

    def count(self, group: Group) -> int:
        """How many hits were found in a group: places in sources, else texts."""
        return self.found if group is Group.SOURCES else len(self.short[group])

    def _run(self) -> Iterator[None]:
        """Editorial texts first, because they are few; then quotes and sources by turns."""
        if self.query.empty:
            return
        if self.query.mode is Mode.PATTERN:
            self.pattern = Pattern(self.query.text)
        short, sources = (
            (self._match_short, self._match_sources) if self.pattern else (self._find_short, self._find_sources)
        )
        groups = self.query.groups
        for group in (Group.QUESTIONS, Group.SUMMARIES):
            if group in groups:
                yield from short(group)
        at_work = [short(Group.QUOTES)] if Group.QUOTES in groups else []
        at_work += [sources()] if Group.SOURCES in groups else []
        while at_work:
            for each in tuple(at_work):
                if next(each, self) is self:
                    at_work.remove(each)
                else:
                    yield

    # Folded texts

    def _find_sources(self) -> Iterator[None]:
        taken = [name for name in self.library.sources if self.query.filters.takes_source(name)]
        for name in taken:
            text = self.library.sources[name]
            hits = self.hits[name] = FoldedHits(text, len(self.needle))
            last = self._last.hits.get(name) if self._last else None
            old = last.starts if isinstance(last, FoldedHits) else None
            for at in self._places(name, text, old, self._counts_source(name, text)):
                if at is None:
                    yield
                    continue
                if self.found == self._most:
                    self.more = True
                    return
                hits.starts.append(at)
                self.found += 1

    def _places(
        self, key: str, text: Pieces, old: "array[int] | None", counts: Callable[[int], bool]
    ) -> Iterator[int | None]:
        """Every place of the needle in a folded text that `counts`, in order; now and then None, to pause.

        `old` are the places that the last search found and kept.
        """
        finder: Finder | None = None
        k = 0
        while True:
            while not text.done and len(text.chunks) < k + 2:
                text.grow()
                yield None
            if k >= len(text.chunks):
                return
            finder = finder or Finder(self.needle, text.chunks[k][:_SAMPLE])
            end = text.bases[k] + len(text.chunks[k])
            known = self._known(key, text, k, old)
            if known is None and isinstance(text, SourceText) and not self._may_hold(text, k):
                known = self._over_seam(text, k)
            for n, at in enumerate(self._all_in(finder, text, k) if known is None else known, 1):
                if counts(at):
                    yield at
                if n % _PAUSE == 0:
                    yield None
            self._reached[key] = end
            k += 1
            yield None

    def _known(self, key: str, text: Pieces, k: int, old: "array[int] | None") -> Iterable[int] | None:
        """Which of the last search's hits in a chunk still are; None where the chunk is to be searched."""
        base, end = text.bases[k], text.bases[k] + len(text.chunks[k])
        if self._last is None or old is None or self._last._reached.get(key, 0) < end:
            return None
        first, past = bisect_left(old, base), bisect_left(old, end)
        # Of a short text only the first hit is kept, and a later one may be what is looked for.
        if past - first > _FEW or (past > first and not isinstance(text, SourceText)):
            return None
        width = len(self.needle)
        return [at for at in old[first:past] if text.cut(at, at + width) == self.needle]

    def _all_in(self, finder: Finder, text: Pieces, k: int) -> Iterator[int]:
        """Every place that begins in a chunk, also where it reaches into the next."""
        chunk = text.chunks[k]
        at = finder.next(chunk, 0)
        while at >= 0:
            yield text.bases[k] + at
            at = finder.next(chunk, at + 1)
        yield from self._over_seam(text, k)

    def _over_seam(self, text: Pieces, k: int) -> Iterator[int]:
        """Every place that begins in a chunk and ends in the next."""
        width = len(self.needle)
        if k + 1 < len(text.chunks) and width > 1:
            end = text.bases[k + 1]
            begin = max(end - width + 1, text.bases[k])
            seam = text.cut(begin, end + width - 1)
            at = seam.find(self.needle)
            while at >= 0:
                yield begin + at
                at = seam.find(self.needle, at + 1)

    def _may_hold(self, text: SourceText, k: int) -> bool:
        """Whether a chunk may hold the needle, by the words of its block; asked once a block."""
        key = (id(text), k // BLOCK)
        if k % BLOCK == 0 or self._asked[0] != key:
            self._asked = key, text.may_hold(k, self.needle.split())
        return self._asked[1]

    def _counts_source(self, name: str, text: SourceText) -> Callable[[int], bool]:
        """Whether a place counts: as a whole word if that is wanted, and where the filters let its speaker through."""
        words, by_turn = self.query.mode is Mode.WORD, self.query.filters.by_turn
        if not words and not by_turn:
            return _always
        turns, width = self.library.pages[name].turns, len(self.needle)

        def counts(at: int) -> bool:
            if words and not self._is_word(text, at):
                return False
            if not by_turn:
                return True
            first, last = text.piece_at(at), text.piece_at(at + width - 1)
            return all(self._takes(name, turns, text.owners[piece]) for piece in range(first, last + 1))

        return counts

    def _takes(self, name: str, turns: tuple[Turn, ...], owner: int) -> bool:
        if owner < 0:
            return False
        key = (name, owner)
        if key not in self._allowed:
            turn = turns[owner]
            self._allowed[key] = self.query.filters.takes_turn(turn, self.library.parties[turn.speaker])
        return self._allowed[key]

    def _is_word(self, text: Pieces, at: int) -> bool:
        """Whether no word goes on beyond either end of a place."""
        width = len(self.needle)
        around = text.cut(max(at - 1, 0), at + width + 1)
        before = around[0] if at else ""
        after = around[width + (1 if at else 0) :]
        return parts_words(before, self.needle[0]) and parts_words(self.needle[-1], after)

    def _find_short(self, group: Group) -> Iterator[None]:
        text, hits = self.library.short(group, self.query.language), self.short[group]
        old = self._last.short[group].starts if self._last else None
        counts = partial(self._is_word, text) if self.query.mode is Mode.WORD else _always
        told = -1
        for at in self._places(group, text, old, counts):
            if at is None:
                yield
                continue
            piece = text.piece_at(at)
            if piece != told and self.library.takes(self.query.filters, group, text.keys[piece]):
                hits.keys.append(text.keys[piece])
                hits.starts.append(at)
            told = piece

    # Regular expressions

    def _match_short(self, group: Group) -> Iterator[None]:
        assert self.pattern is not None
        for key, words in self.library.texts(group, self.query.language):
            if self.library.takes(self.query.filters, group, key) and self.pattern.found_in(words):
                self.short[group].keys.append(key)
            yield

    def _match_sources(self) -> Iterator[None]:
        assert self.pattern is not None
        for name in self.library.sources:
            if not self.query.filters.takes_source(name):
                continue
            page = self.library.pages[name]
            hits = self.hits[name] = PatternHits()
            for line, start in zip(page.index.lines, page.index.starts, strict=False):
                for found in self.pattern.spans(line):
                    span = Span(start + found.start, start + found.end)
                    if not self._takes_span(name, page.turns, span):
                        continue
                    if self.found == self._most:
                        self.more = True
                        return
                    hits.append(span)
                    self.found += 1
                yield

    def _takes_span(self, name: str, turns: tuple[Turn, ...], span: Span) -> bool:
        """Whether the filters let a place of a source through: all of it within what one turn says."""
        if not self.query.filters.by_turn:
            return True
        owner = bisect_right(turns, span.start, key=lambda turn: turn.start) - 1
        if owner < 0 or span.end > turns[owner].end or not self._takes(name, turns, owner):
            return False
        return not any(span.overlaps(gap) for gap in turns[owner].unspoken)


def _always(_at: int) -> bool:
    return True
