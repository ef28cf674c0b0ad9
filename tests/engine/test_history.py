"""Back and forward: nowhere visited is lost, nothing happens at the ends."""

from collections.abc import Callable
from functools import reduce
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.engine.history import MOST, Answers, History, Place, View
from desktop_app.model.dossier import Span

PLACES = st.builds(
    Place,
    issue=st.sampled_from("abc"),
    quote=st.none() | st.sampled_from("qr"),
    source=st.sampled_from("st"),
    reader=st.none() | st.tuples(st.integers(0, 9), st.integers(0, 9)),
    compare=st.none() | st.integers(0, 9),
    view=st.sampled_from(View),
    answers=st.sampled_from(Answers),
    span=st.none() | st.just(Span(1, 2)),
)
Step = Callable[[History], History]


def _visit(place: Place) -> Step:
    return lambda history: history.visit(place)


STEPS: st.SearchStrategy[Step] = st.one_of(
    PLACES.map(_visit), st.just(History.back), st.just(History.forward), st.just(lambda h: h.scrolled((3, 1), 7))
)
HISTORIES = st.builds(
    lambda first, steps: reduce(lambda history, step: step(history), steps, History(first)),
    PLACES,
    st.lists(STEPS, max_size=30),
)


@given(HISTORIES)
@settings(deadline=None)
def test_back_then_forward_is_where_one_was(history: History) -> None:
    assert history.back().forward() == history or not history.past
    assert history.forward().back() == history or not history.future


@given(HISTORIES)
@settings(deadline=None)
def test_at_the_ends_nothing_happens(history: History) -> None:
    assert (history.back() is history) is (not history.past)
    assert (history.forward() is history) is (not history.future)
    first = reduce(lambda h, _: h.back(), history.past, history)
    last = reduce(lambda h, _: h.forward(), history.future, history)
    assert first.back() is first
    assert last.forward() is last
    assert (first.present, *first.future) == (*last.past, last.present)


@given(HISTORIES, PLACES)
@settings(deadline=None)
def test_a_visit_forgets_what_lay_ahead_and_keeps_what_lay_behind(history: History, place: Place) -> None:
    visited = history.visit(place)
    assert visited.present == place
    if place.same_spot(history.present):
        assert (visited.past, visited.future) == (history.past, history.future)
    else:
        assert visited.future == ()
        assert visited.back().present == history.present


@given(HISTORIES)
@settings(deadline=None)
def test_neighbours_are_different_spots_after_visits(history: History) -> None:
    way = (*history.past, history.present, *history.future)
    assert all(not one.same_spot(other) for one, other in pairwise(way))


def test_scrolling_is_kept_with_the_place_that_is_left() -> None:
    here, there = Place("a", None, "s"), Place("b", "q", "s")
    history = History(here).scrolled((120, 4), 33).visit(there)
    assert history.back().present == Place("a", None, "s", (120, 4), 33)
    assert history.present == there
    assert here.same_spot(history.back().present)


def test_the_oldest_places_go_first() -> None:
    history = History(Place("0", None, "s"))
    for n in range(1, MOST + 50):
        history = history.visit(Place(str(n), None, "s"))
    assert len(history.past) == MOST
    assert history.past[0].issue == "49"
    there = reduce(lambda h, _: h.back(), range(MOST + 5), history)
    assert (there.past, len(there.future), there.present.issue) == ((), MOST, "49")
    assert reduce(lambda h, _: h.forward(), range(MOST + 5), there) == history
