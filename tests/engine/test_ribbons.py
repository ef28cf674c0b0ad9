"""Ribbons: their ends lie on their cards, their labels keep apart, and what is out of sight is counted."""

from itertools import combinations, pairwise, product

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.engine.ribbons import Measures, Scene, scene, spread
from tests.laws import tried

PLACES = st.lists(st.integers(0, 400), max_size=14).map(sorted)


@given(PLACES, st.integers(1, 60), st.integers(0, 50), st.integers(100, 400))
def test_labels_keep_their_order_and_distance_within_the_view(
    wanted: list[int], step: int, low: int, high: int
) -> None:
    found = spread(wanted, step, low, high)
    room = min(step, (high - low) / max(len(wanted) - 1, 1))
    assert all(other - one >= room - 1e-6 for one, other in pairwise(found))
    assert all(low - 1e-6 <= place <= high + 1e-6 for place in found)


@given(st.lists(st.integers(0, 8), max_size=3).map(sorted), st.integers(1, 3))
@tried(100)
def test_labels_stand_as_near_as_they_can_to_where_they_belong(wanted: list[int], step: int) -> None:
    def off(places: tuple[float, ...] | list[float]) -> float:
        return sum((place - want) ** 2 for place, want in zip(places, wanted, strict=True))

    halves = [n / 2 for n in range(33)]
    allowed = [
        places
        for places in product(halves, repeat=len(wanted))
        if all(other - one >= step for one, other in pairwise(places))
    ]
    found = spread(wanted, step, 0, 16)
    assert off(found) <= min(map(off, allowed)) + 1e-6


def test_labels_far_enough_apart_stay_where_they_belong() -> None:
    assert spread([10, 40, 90], 20, 0, 100) == [10, 40, 90]


CARD, SPACE = 100.0, 110.0
VIEW = (1000.0, 1800.0)


def box(_column: int, place: int) -> tuple[float, float]:
    return place * SPACE, CARD


def shown(links: list[tuple[int, int]], view: tuple[float, float] = VIEW) -> Scene:
    return scene([(n, *link) for n, link in enumerate(links)], box, Measures(view, 30, 22, 20))


PAIRS = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=20, unique=True)


@given(PAIRS)
def test_each_end_in_sight_lies_on_its_card(links: list[tuple[int, int]]) -> None:
    for ribbon in shown(links).ribbons:
        for column in (0, 1):
            top = links[ribbon.number][column] * SPACE
            if not ribbon.out[column]:
                assert top <= ribbon.ends[column] <= top + CARD
                assert VIEW[0] <= ribbon.ends[column] <= VIEW[1]
            else:
                assert ribbon.ends[column] == VIEW[0 if ribbon.out[column] < 0 else 1]


@given(PAIRS)
def test_a_link_is_shown_exactly_where_an_end_is_in_sight(links: list[tuple[int, int]]) -> None:
    whole = shown(links, (-1e9, 1e9))
    ends = {ribbon.number: ribbon.ends for ribbon in whole.ribbons}
    assert ends.keys() == set(range(len(links)))
    seen = {n for n, pair in ends.items() if any(VIEW[0] <= y <= VIEW[1] for y in pair)}
    assert {ribbon.number for ribbon in shown(links).ribbons} == seen


@given(PAIRS)
def test_what_leads_out_of_sight_is_counted_by_column_and_direction(links: list[tuple[int, int]]) -> None:
    found = shown(links)
    for column, direction in product((0, 1), (-1, 1)):
        stubs = [ribbon for ribbon in found.ribbons if ribbon.out[column] == direction]
        assert found.beyond.get((column, direction), 0) == len(stubs)
    assert sum(found.beyond.values()) == sum(ribbon.stub for ribbon in found.ribbons)


@given(PAIRS)
def test_ribbons_of_one_card_do_not_cross(links: list[tuple[int, int]]) -> None:
    found = {ribbon.number: ribbon.ends for ribbon in shown(links, (-1e9, 1e9)).ribbons}
    for one, other in combinations(range(len(links)), 2):
        for column in (0, 1):
            there = 1 - column
            if links[one][column] == links[other][column] and links[one][there] < links[other][there]:
                assert found[one][column] < found[other][column]


@given(PAIRS)
def test_labels_never_overlap_where_there_is_room(links: list[tuple[int, int]]) -> None:
    labels = sorted(ribbon.label for ribbon in shown(links).ribbons)
    assert all(other - one >= 22 - 1e-6 for one, other in pairwise(labels))


def test_one_ribbon_holds_a_card_near_its_top() -> None:
    (ribbon,) = shown([(10, 10)]).ribbons
    assert ribbon.ends == (1130, 1130)
    assert ribbon.label == 1130
