"""Room above cards that answer each other: order, bounds, and nothing better to be found."""

from collections.abc import Iterator
from itertools import accumulate, product

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.engine.gaps import added
from tests.laws import tried

Links = list[tuple[int, int]]


def tops(steps: list[int]) -> list[float]:
    return list(accumulate(map(float, steps)))


def cost(first: list[float], second: list[float], pushed: tuple[list[float], list[float]], links: Links) -> float:
    one, other = pushed
    return sum(abs(first[a] + one[a] - second[b] - other[b]) for a, b in links)


def gaps(pushed: list[float]) -> list[float]:
    return [now - before for before, now in zip([0.0, *pushed], pushed, strict=False)]


@st.composite
def problems(draw: st.DrawFn, most_cards: int, most_step: int) -> tuple[list[float], list[float], Links]:
    first, second = (tops(draw(st.lists(st.integers(1, most_step), min_size=1, max_size=most_cards))) for _ in range(2))
    pairs = st.tuples(st.integers(0, len(first) - 1), st.integers(0, len(second) - 1))
    return first, second, draw(st.lists(pairs, max_size=most_cards + 3, unique=True))


@given(problems(12, 300), st.integers(0, 400))
@tried(200)
def test_order_and_spacing_are_kept_and_room_is_bounded(
    problem: tuple[list[float], list[float], Links], most: int
) -> None:
    first, second, links = problem
    for column, pushed in enumerate(added(first, second, links, most)):
        assert len(pushed) == len((first, second)[column])
        linked = {link[column] for link in links}
        for card, gap in enumerate(gaps(pushed)):
            assert -1e-6 <= gap <= (most if card in linked else 0) + 1e-6


@given(problems(12, 300), st.integers(0, 400))
@tried(200)
def test_it_is_never_worse_than_no_room_at_all(problem: tuple[list[float], list[float], Links], most: int) -> None:
    first, second, links = problem
    nothing = ([0.0] * len(first), [0.0] * len(second))
    assert cost(first, second, added(first, second, links, most), links) <= cost(first, second, nothing, links) + 1e-6


def every_push(count: int, linked: set[int], most: int) -> Iterator[list[float]]:
    steps = [range(most + 1) if card in linked else range(1) for card in range(count)]
    for each in product(*steps):
        yield list(accumulate(map(float, each)))


@given(problems(3, 6), st.integers(1, 3))
@tried(150)
def test_small_cases_are_as_good_as_the_best_of_all_arrangements(
    problem: tuple[list[float], list[float], Links], most: int
) -> None:
    first, second, links = problem
    best = min(
        cost(first, second, pushed, links)
        for pushed in product(
            every_push(len(first), {a for a, _ in links}, most), every_push(len(second), {b for _, b in links}, most)
        )
    )
    assert abs(cost(first, second, added(first, second, links, most), links) - best) < 1e-6


@given(problems(12, 300), st.integers(0, 400))
def test_neither_side_is_favoured(problem: tuple[list[float], list[float], Links], most: int) -> None:
    first, second, links = problem
    mirrored = [(b, a) for a, b in links]
    one = cost(first, second, added(first, second, links, most), links)
    other = cost(second, first, added(second, first, mirrored, most), mirrored)
    assert abs(one - other) < 1e-6


def test_a_card_comes_down_to_the_one_it_answers() -> None:
    assert added([0, 100], [0, 100, 200], [(0, 1)], 150) == ([100.0, 100.0], [0.0, 0.0, 0.0])
    assert added([0, 100], [0, 100, 200], [(0, 2)], 150) == ([150.0, 150.0], [0.0, 0.0, 0.0])


def test_no_more_room_is_added_than_the_links_need() -> None:
    # From either place of the first card the sum is the same: it stays where it is.
    assert added([0], [0, 100], [(0, 0), (0, 1)], 500) == ([0.0], [0.0, 0.0])


@given(st.integers(200, 2000))
@settings(max_examples=5, deadline=None)
def test_links_that_do_not_cross_are_all_made_level_where_room_allows(count: int) -> None:
    first, second = tops([100] * count), tops([100 + 40 * (n % 3) for n in range(count)])
    links = [(n, n) for n in range(0, count, 2)]
    assert cost(first, second, added(first, second, links, 400), links) < 1e-6
