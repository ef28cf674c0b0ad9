"""Marks are found by line, by quote, by place and by lane, and overlapping ones never share a lane."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.engine.marklanes import MarkLanes, Spans
from desktop_app.engine.marks import Mark, MarkIndex
from desktop_app.engine.textindex import TextIndex
from desktop_app.model.dossier import Side, Span

LINES = ["one line", "", "another line of words", "x", "the last"]
INDEX = TextIndex(LINES)
SPANS = st.tuples(st.integers(0, len(INDEX) - 1), st.integers(1, 20)).map(
    lambda drawn: Span(drawn[0], min(drawn[0] + drawn[1], len(INDEX)))
)
MARKS = st.lists(SPANS, max_size=12).map(
    lambda spans: [Mark(f"q{n}", span, Side.FIRST, False) for n, span in enumerate(spans)]
)


@given(MARKS)
def test_overlapping_marks_lie_in_lanes_of_their_own(marks: list[Mark]) -> None:
    found = MarkIndex(marks, INDEX)
    assert sorted(mark.quote for mark in found.marks) == sorted(mark.quote for mark in marks)
    for one, other in combinations(found.marks, 2):
        assert one.lane != other.lane or not one.span.overlaps(other.span)
    assert found.lanes == len({mark.lane for mark in found.marks})


@given(MARKS, st.integers(0, len(INDEX) - 1))
def test_marks_at_a_place(marks: list[Mark], offset: int) -> None:
    found = MarkIndex(marks, INDEX)
    expected = [mark for mark in found.marks if mark.span.start <= offset < mark.span.end]
    assert list(found.at(offset, INDEX.line_at(offset))) == expected
    assert {mark.quote for mark in MarkLanes(found.marks).at(offset)} == {mark.quote for mark in expected}


@given(MARKS, SPANS)
def test_lanes_find_what_touches_a_range(marks: list[Mark], span: Span) -> None:
    found = MarkIndex(marks, INDEX)
    within = MarkLanes(found.marks).within(span)
    assert {mark.quote for mark in within} == {mark.quote for mark in found.marks if mark.span.overlaps(span)}
    assert [mark.span.start for mark in within] == sorted(mark.span.start for mark in within)


@given(st.lists(SPANS, max_size=12), SPANS)
def test_hits_that_touch_a_range(spans: list[Span], span: Span) -> None:
    assert list(Spans(spans).within(span)) == sorted(found for found in spans if found.overlaps(span))


def test_a_mark_over_several_lines_is_in_each() -> None:
    found = MarkIndex([Mark("q", Span(4, 15), None, True)], INDEX)
    assert [bool(found.in_line(n)) for n in range(len(LINES))] == [True, True, True, False, False]
    assert found.of("q") == found.marks[0]
    assert found.of("absent") is None


def test_no_marks() -> None:
    found = MarkIndex([], INDEX)
    assert (found.marks, found.lanes, list(found.in_line(0))) == ((), 0, [])
    assert list(MarkLanes(()).within(Span(0, 9))) == []
