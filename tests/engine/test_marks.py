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
    lambda spans: [Mark(f"q{n}", span, (Side.FIRST, Side.SECOND, None)[n % 3], False) for n, span in enumerate(spans)]
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
    assert list(found.at(offset)) == expected
    assert list(MarkLanes(found.marks).at(offset)) == expected


@given(MARKS, SPANS)
def test_an_index_finds_what_looking_at_every_mark_finds(marks: list[Mark], span: Span) -> None:
    found = MarkIndex(marks, INDEX)
    assert list(found.within(span)) == [mark for mark in found.marks if mark.span.overlaps(span)]
    for line in range(len(LINES)):
        around = Span(INDEX.starts[line], INDEX.starts[line + 1])
        assert list(found.in_line(line)) == [mark for mark in found.marks if mark.span.overlaps(around)]
    for n, mark in enumerate(found.marks):
        assert (found.number(mark.quote), found.of(mark.quote)) == (n, mark)
    for side in (Side.FIRST, Side.SECOND, None):
        assert list(found.starts[side]) == [mark.span.start for mark in found.marks if mark.side is side]


@given(MARKS)
def test_the_order_of_the_quotes_does_not_matter(marks: list[Mark]) -> None:
    assert MarkIndex(marks[::-1], INDEX).marks == MarkIndex(marks, INDEX).marks


@given(MARKS)
def test_a_mark_lies_in_the_lowest_lane_that_is_free(marks: list[Mark]) -> None:
    placed: list[Mark] = []
    for mark in MarkIndex(marks, INDEX).marks:
        taken = {other.lane for other in placed if other.span.overlaps(mark.span)}
        assert mark.lane == next(lane for lane in range(len(marks)) if lane not in taken)
        placed.append(mark)


@given(st.lists(SPANS, max_size=12), SPANS)
def test_hits_that_touch_a_range(spans: list[Span], span: Span) -> None:
    assert list(Spans(spans).within(span)) == sorted(found for found in spans if found.overlaps(span))


def test_a_mark_over_several_lines_is_in_each() -> None:
    found = MarkIndex([Mark("q", Span(4, 15), None, True)], INDEX)
    assert [bool(found.in_line(n)) for n in range(len(LINES))] == [True, True, True, False, False]
    assert found.of("q") == found.marks[0]
    assert found.of("absent") is None
    assert found.number("absent") is None


def test_no_marks() -> None:
    found = MarkIndex([], INDEX)
    assert (found.marks, found.lanes, list(found.in_line(0))) == ((), 0, [])
    assert list(MarkLanes(()).within(Span(0, 9))) == []
