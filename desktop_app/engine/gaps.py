"""Room added above cards, so that those which answer each other stand near one another.

Each column keeps its order and its least spacing; room may be added above a card that is linked, up to a bound, and
pushes everything below it down. What is sought, exactly:

    least   sum over the links of |top of the first card - top of the second card|
    subject 0 <= room added above a card <= `most`, none above cards without a link
    then    the least room added, among arrangements that are equally good

With one column held still the best arrangement of the other is found exactly: it is a median regression with steps of
bounded height, solved in one pass over a convex piecewise linear cost that is kept as its breakpoints in two heaps.
The columns take turns, each against the other as it stands, until nothing improves. Where several arrangements of one
column are equally good the turn may take the highest or the lowest, and either column may begin; the best of these
four runs is taken, so neither side is favoured and (so far as every small case tried says) nothing better exists. A
run never makes the sum larger, and it begins with no room added, so the sum is never larger than without any.
"""

from collections.abc import Iterator, Sequence
from heapq import heappush, heappushpop
from itertools import product
from typing import Final, NamedTuple

_TURNS: Final = 12
"""At most so many turns; more than a few are hardly ever needed."""

_FEW: Final = 24
"""Up to so many links all four runs are made; beyond, only those that keep cards as high as they can be."""

_SAME: Final = 1e-6


def added(
    first: Sequence[float], second: Sequence[float], links: Sequence[tuple[int, int]], most: float
) -> tuple[list[float], list[float]]:
    """How far down each card is pushed, column by column, in pixels; never less than the card above it.

    `first` and `second` are the tops of the cards where no room is added, in ascending order; `links` are pairs of
    indexes into them; `most` is the bound of the room above one card. Takes about n log n time for n links.
    """
    ends = tuple(sorted({link[n] for link in links}) for n in (0, 1))
    if not links or most <= 0:
        return [0.0] * len(first), [0.0] * len(second)
    places = tuple({card: n for n, card in enumerate(cards)} for cards in ends)
    problem = _Problem(
        tuple(first[card] for card in ends[0]),
        tuple(second[card] for card in ends[1]),
        tuple((places[0][one], places[1][other]) for one, other in links),
        float(most),
    )
    found = min(_runs(problem), key=lambda pushed: (round(problem.cost(pushed), 3), sum(map(sum, pushed))))
    return _over_all(len(first), ends[0], found[0]), _over_all(len(second), ends[1], found[1])


_Pushed = tuple[list[float], list[float]]


class _Problem(NamedTuple):
    """The linked cards alone: their tops, which of them are linked, and the bound."""

    first: tuple[float, ...]
    second: tuple[float, ...]
    links: tuple[tuple[int, int], ...]
    most: float

    def cost(self, pushed: _Pushed) -> float:
        """The sum that is to be small."""
        one, other = pushed
        return sum(abs(self.first[a] + one[a] - self.second[b] - other[b]) for a, b in self.links)

    def pulls(self, column: int, pushed: _Pushed) -> list[list[float]]:
        """For each card of a column, how far down each of its links would have it."""
        tops = (self.first, self.second)
        found: list[list[float]] = [[] for _ in tops[column]]
        for link in self.links:
            here, there = link[column], link[1 - column]
            found[here].append(tops[1 - column][there] + pushed[1 - column][there] - tops[column][here])
        return found


def _runs(problem: _Problem) -> Iterator[_Pushed]:
    for begins, high in product((0, 1), (False, True)):
        if not high or len(problem.links) <= _FEW:
            yield _taking_turns(problem, begins, high)


def _taking_turns(problem: _Problem, begins: int, high: bool) -> _Pushed:
    pushed: _Pushed = ([0.0] * len(problem.first), [0.0] * len(problem.second))
    cost, stale = problem.cost(pushed), 0
    for turn in range(_TURNS):
        column = (begins + turn) % 2
        pushed = _with(pushed, column, _settled(problem.pulls(column, pushed), problem.most, high))
        now = problem.cost(pushed)
        stale = stale + 1 if now >= cost - _SAME else 0
        cost = now
        if stale == 2:
            break
    for column in (begins, 1 - begins) if high else ():
        pushed = _with(pushed, column, _settled(problem.pulls(column, pushed), problem.most, False))
    return pushed


def _with(pushed: _Pushed, column: int, new: list[float]) -> _Pushed:
    return (new, pushed[1]) if column == 0 else (pushed[0], new)


def _settled(pulls: list[list[float]], most: float, high: bool) -> list[float]:
    """The best a column can do for itself: the sum of |pushed - pull| at its least, each step between 0 and `most`.

    Card by card from the top, the cost of having pushed the cards so far as a function of the last one's push is convex
    and piecewise linear. Its breakpoints left and right of where it is least lie in two heaps; to let the next card be
    pushed up to `most` further, the right ones all move by that.
    """
    total = sum(map(len, pulls))
    left, right, moved = [0.0] * (total + 1), [0.0] * (total + 1), 0.0
    least: list[tuple[float, float]] = []
    for wanted in pulls:
        moved += most
        for pull in wanted:
            if pull < -left[0]:
                heappush(left, -pull)
                heappush(right, -heappushpop(left, -pull) - moved)
            elif pull > right[0] + moved:
                heappush(right, pull - moved)
                heappush(left, -heappushpop(right, pull - moved) - moved)
            else:
                heappush(left, -pull)
                heappush(right, pull - moved)
        least.append((-left[0], right[0] + moved))
    return _read_back(least, most, high)


def _read_back(least: list[tuple[float, float]], most: float, high: bool) -> list[float]:
    """The pushes themselves, from the last card up: each as near to its own best as the next one lets it."""
    pushed = [0.0] * len(least)
    below: float | None = None
    for n in range(len(least) - 1, -1, -1):
        best = least[n][1 if high else 0]
        pushed[n] = below = best if below is None else min(max(best, below - most), below)
    return pushed


def _over_all(count: int, linked: list[int], pushed: list[float]) -> list[float]:
    """The pushes of all cards of a column: those without a link go with the linked card above."""
    found, now, at = [0.0] * count, 0.0, 0
    for card in range(count):
        if at < len(linked) and linked[at] == card:
            now, at = pushed[at], at + 1
        found[card] = now
    return found
