"""Places however they are kept: found by range, counted by row."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.engine.marklanes import Spans, Together
from desktop_app.engine.ticks import Scale
from desktop_app.model.dossier import Span

SPANS = st.lists(
    st.tuples(st.integers(0, 99), st.integers(1, 9)).map(lambda pair: Span(pair[0], sum(pair))), max_size=20
)


@given(SPANS, SPANS, st.integers(0, 110), st.integers(1, 20))
def test_several_kinds_together_are_as_one(some: list[Span], others: list[Span], start: int, length: int) -> None:
    both, one = Together([Spans(some), Spans(others)]), Spans(some + others)
    span = Span(start, start + length)
    assert list(both.within(span)) == list(one.within(span)) == sorted(s for s in some + others if s.overlaps(span))
    assert both.before(start) == one.before(start) == sum(s.start < start for s in some + others)
    assert len(both) == len(one) == len(some + others)


@given(SPANS, st.integers(1, 40))
def test_rows_are_counted_as_they_are_found_one_by_one(spans: list[Span], height: int) -> None:
    scale = Scale(lambda at: at / 120, lambda part: int(part * 120), 120, height)
    places = Spans(spans)
    assert scale.rows_counted(places.before, len(places)) == scale.rows(sorted(span.start for span in spans))


def test_nothing_has_no_row() -> None:
    scale = Scale(lambda at: at / 120, lambda part: int(part * 120), 120, 40)
    assert scale.rows_counted(Spans().before, 0) == []
    assert len(Together([])) == 0
