"""Long columns are cut into stretches without losing a card, and heights that become known move only what is below."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.engine.stretches import LONG, WHOLE, Roll, chain, cut
from tests.laws import tried

Pairs = list[tuple[int, int]]
LINKS = st.lists(st.tuples(st.integers(0, 400), st.integers(0, 400)), max_size=120)


def fitting(links: Pairs, first: int, second: int) -> Pairs:
    return [(a, b) for a, b in links if a < first and b < second]


@given(st.integers(0, 400), st.integers(0, 400), LINKS)
@tried(150)
def test_every_card_stands_in_one_stretch_and_in_order(first: int, second: int, links: Pairs) -> None:
    found = cut(first, second, fitting(links, first, second))
    for column, count in enumerate((first, second)):
        assert [card for stretch in found for card in stretch[column]] == list(range(count))
    assert all(len(one) + len(other) for one, other in found) or len(found) == 1


@given(st.integers(0, 400), st.integers(0, 400), LINKS)
def test_stretches_are_short_where_columns_are_long(first: int, second: int, links: Pairs) -> None:
    found = cut(first, second, fitting(links, first, second))
    if max(first, second) <= WHOLE:
        assert len(found) == 1
    else:
        assert max(len(column) for stretch in found for column in stretch) < 2 * LONG


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=8))
@tried(200)
def test_the_chain_is_the_longest_without_crossings(links: Pairs) -> None:
    def longest(after: tuple[int, int]) -> int:
        later = [link for link in links if link[0] > after[0] and link[1] > after[1]]
        return max((1 + longest(link) for link in later), default=0)

    found = chain(links)
    assert set(found) <= set(links)
    assert all(a < c and b < d for (a, b), (c, d) in pairwise(found))
    assert len(found) == longest((-1, -1))


def test_cards_that_answer_each_other_begin_their_stretches_level() -> None:
    links = [(n, 2 * n) for n in range(100)]
    starts = [(one.start, other.start) for one, other in cut(100, 200, links)]
    assert len(starts) > 20
    assert all(other == 2 * one for one, other in starts)


@given(st.lists(st.integers(0, 500), min_size=1, max_size=40), st.data())
def test_a_height_that_becomes_known_moves_what_is_below_and_nothing_else(
    heights: list[int], data: st.DataObject
) -> None:
    roll, n = Roll(heights), data.draw(st.integers(0, len(heights) - 1))
    before = [roll.top(k) for k in range(len(heights))]
    height = data.draw(st.integers(0, 900))
    change = roll.measure(n, height)
    assert change == height - heights[n]
    assert roll.known(n)
    assert [roll.top(k) for k in range(len(heights))] == [
        top + (change if k > n else 0) for k, top in enumerate(before)
    ]
    assert roll.height == sum(heights) + change


@given(st.lists(st.integers(1, 500), min_size=1, max_size=40), st.integers(-100, 21_000))
def test_the_stretch_at_a_height_is_the_one_that_spans_it(heights: list[int], y: int) -> None:
    roll = Roll(heights)
    n = roll.at(y)
    inside = min(max(y, 0), sum(heights) - 1)
    assert roll.top(n) <= inside < roll.top(n) + roll.size(n)
