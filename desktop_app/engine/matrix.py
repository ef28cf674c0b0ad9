"""Every issue against every facet: how much each side spends there by each voice, and with which words.

Reckoned a row at a time, so that a window can do it in slices; all of it takes time in proportion to the quotes.
"""

from collections.abc import Callable, Generator, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.engine.desk import Desk, Tally
from desktop_app.engine.facets import Facet, facet_of, is_silence
from desktop_app.engine.words import word_count
from desktop_app.model.dossier import BOTH, Group, Quote, Voice


class State(StrEnum):
    """What it means that a cell has quotes or none."""

    FILLED = "filled"
    SILENT = "silent"
    """The holder would speak for itself here, and its position is a silence: a finding."""
    EMPTY = "empty"
    """Nothing stands here, and nothing follows from that: the side speaks in another voice, or nobody reports."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One facet on one issue. `words` counts words that quotes share once; `strongest` as `strongest` says."""

    state: State
    quotes: int = 0
    words: int = 0
    strongest: Quote | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One issue: a cell for each facet. What sides say for themselves and what is reported of them are never added
    up, so there are two totals."""

    issue: str
    group: Group
    cells: tuple[Cell, ...]
    own: Tally
    reported: Tally


@dataclass(frozen=True, slots=True)
class Matrix:
    """The rows group by group, in the dossier's order in each; `widest` are the words of the fullest cell.

    `totals` are each facet's quotes and words on all issues, each quote and each word once, however many issues it
    speaks to: less than the column's sum.
    """

    facets: tuple[Facet, ...]
    rows: tuple[Row, ...]
    totals: tuple[Tally, ...]
    widest: int


class Reckoning:
    """The matrix of a dossier in the making. `part` says from 0 to 1 how much of it is done; `matrix` is none until
    it is."""

    def __init__(self, desk: Desk) -> None:
        self._steps = _steps(desk)
        self.part = 0.0
        self.matrix: Matrix | None = None

    def step(self) -> bool:
        """Do a small part more: a row, or some quotes of the totals. Whether there is more to do."""
        if self.matrix is None:
            try:
                self.part = next(self._steps)
            except StopIteration as done:
                self.part, self.matrix = 1.0, done.value
        return self.matrix is None

    def finish(self) -> Matrix:
        """Do all the rest."""
        while self.step():
            pass
        assert self.matrix is not None
        return self.matrix


def reckoning(desk: Desk) -> Reckoning:
    """The dossier's matrix as far as it was reckoned: begun once, and kept."""
    return desk.kept(("matrix",), lambda: Reckoning(desk))


def matrix(desk: Desk) -> Matrix:
    """The whole matrix of a dossier."""
    return reckoning(desk).finish()


def _steps(desk: Desk) -> Generator[float, None, Matrix]:
    counter = _Counter(desk)
    issues = [issue for group in Group for issue in desk.dossier.issues if issue.group is group]
    # In the order of the sources and of the words in them.
    names = sorted(desk.order, key=desk.order.__getitem__)
    whole = sum(len(desk.quotes_on(issue.id)) for issue in issues) + len(names) + 1
    rows: list[Row] = []
    done = 0
    for issue in issues:
        rows.append(counter.row(issue.id, issue.group))
        done += len(desk.quotes_on(issue.id))
        yield done / whole
    totals = _Totals(counter)
    for start in range(0, len(names), _SLICE):
        part = names[start : start + _SLICE]
        totals.add(desk.quotes[name] for name in part)
        done += len(part)
        yield done / whole
    widest = max((cell.words for row in rows for cell in row.cells), default=0)
    return Matrix(desk.facets, tuple(rows), totals.tallies(), widest)


_SLICE = 1000
"""How many quotes a step of the totals takes in."""


def strongest(desk: Desk, issue: str, quotes: Sequence[Quote]) -> Quote | None:
    """The quote that stands for a cell: of those with an emphasised part on the issue the one that the position's
    summary cites first; else the one with most emphasised; else the one cited first; else the first. `quotes` in the
    order of the sources and of the words in them; none where there are none."""
    if not quotes:
        return None
    return min(quotes, key=strength(desk, issue, quotes[0].holder))


def strength(desk: Desk, issue: str, holder: str) -> Callable[[Quote], tuple[bool, int, int]]:
    """What a holder's quotes on an issue are ordered by, the one that stands for them first; see `strongest`."""
    cited = _citations(desk, issue, holder)
    far = len(cited)

    def rank(quote: Quote) -> tuple[bool, int, int]:
        stressed = sum(part.end - part.start for part in quote.emphasis if not part.issues or issue in part.issues)
        place = cited.get(quote.id, far)
        return (stressed == 0, place, -stressed)

    return rank


def _citations(desk: Desk, issue: str, holder: str) -> dict[str, int]:
    """At which place the holder's position cites each quote; what both hold is nobody's position."""
    sentences = () if holder == BOTH else desk.position(issue, holder).summary
    return {quote: n for n, quote in enumerate(dict.fromkeys(each for s in sentences for each in s.quotes))}


class _Counter:
    """Counts rows, and keeps how many words a quote has, since it may speak to several issues."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.places = {facet: n for n, facet in enumerate(desk.facets)}
        self._known: dict[tuple[str, Voice, str], int] = {}
        self._words: dict[str, int] = {}

    def place_of(self, quote: Quote) -> int:
        """Which facet a quote belongs to."""
        key = (quote.holder, quote.voice, quote.speaker)
        if key not in self._known:
            self._known[key] = self.places[facet_of(self.desk.dossier, quote)]
        return self._known[key]

    def row(self, issue: str, group: Group) -> Row:
        """An issue's cells."""
        held: list[list[Quote]] = [[] for _ in self.places]
        for quote in self.desk.quotes_on(issue):
            held[self.place_of(quote)].append(quote)
        cells = tuple(self._cell(issue, facet, quotes) for facet, quotes in zip(self.places, held, strict=True))
        own = [cell for facet, cell in zip(self.places, cells, strict=True) if facet.own_speech]
        rest = [cell for facet, cell in zip(self.places, cells, strict=True) if not facet.own_speech]
        return Row(issue, group, cells, _sum(own), _sum(rest))

    def _cell(self, issue: str, facet: Facet, quotes: list[Quote]) -> Cell:
        if quotes:
            reach = _Reach(self)
            return Cell(State.FILLED, len(quotes), sum(map(reach.add, quotes)), strongest(self.desk, issue, quotes))
        silent = facet.holder != BOTH and is_silence(facet, self.desk.position(issue, facet.holder))
        return Cell(State.SILENT if silent else State.EMPTY)

    def words(self, quote: Quote) -> int:
        """How many words a quote has."""
        if quote.id not in self._words:
            span = self.desk.anchors[quote.id].span
            text = self.desk.pages[quote.source].index.text[span.start : span.end] if span else quote.selector.exact
            self._words[quote.id] = word_count(text)
        return self._words[quote.id]


class _Reach:
    """How far the words of one facet were counted; quotes are added in their order."""

    def __init__(self, counter: _Counter) -> None:
        self._counter = counter
        self._source, self._end = "", 0

    def add(self, quote: Quote) -> int:
        """How many words a quote adds to those before it."""
        desk = self._counter.desk
        span = desk.anchors[quote.id].span
        if span is None:
            return self._counter.words(quote)
        start = max(span.start, self._end) if quote.source == self._source else span.start
        if start >= span.end:
            return 0
        self._source, self._end = quote.source, span.end
        if start == span.start:
            return self._counter.words(quote)
        return word_count(desk.pages[quote.source].index.text[start : span.end])


class _Totals:
    """Each facet's quotes and words on all issues."""

    def __init__(self, counter: _Counter) -> None:
        self._counter = counter
        self._reaches = [_Reach(counter) for _ in counter.places]
        self._quotes = [0] * len(self._reaches)
        self._words = [0] * len(self._reaches)

    def add(self, quotes: Iterable[Quote]) -> None:
        """Count more quotes, in their order."""
        for quote in quotes:
            place = self._counter.place_of(quote)
            self._quotes[place] += 1
            self._words[place] += self._reaches[place].add(quote)

    def tallies(self) -> tuple[Tally, ...]:
        """What was counted, facet by facet."""
        return tuple(Tally(*each) for each in zip(self._quotes, self._words, strict=True))


def _sum(cells: Iterable[Cell]) -> Tally:
    held = list(cells)
    return Tally(sum(cell.quotes for cell in held), sum(cell.words for cell in held))
