"""Blocks cover the text, rows weigh what they should, and scrolling by real pixels never drifts."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.engine.blocks import Blocks
from desktop_app.engine.scrolling import Rows, Scroller, Top, rows_of_lines
from desktop_app.engine.textindex import TextIndex
from desktop_app.engine.ticks import Scale, runs

TEXTS = st.lists(st.text(st.sampled_from("ab .\u00a0\u4e2d\u3002\U0001f600\u0301\u200d"), max_size=60), max_size=8)
HEIGHTS = st.lists(st.integers(1, 90), min_size=1, max_size=12)


def blocks_of(lines: list[str], longest: int = 9, piece: int = 6) -> tuple[TextIndex, Blocks]:
    index = TextIndex(lines)
    return index, Blocks(index, longest, piece)


@given(TEXTS)
def test_blocks_are_the_text_in_pieces(lines: list[str]) -> None:
    index, blocks = blocks_of(lines)
    joined = ""
    for n in range(len(blocks)):
        span = blocks.span(n)
        piece = index.text[span.start : span.end]
        assert len(piece) <= 9
        assert "\n" not in piece
        assert index.line_at(span.start) == blocks.line(n)
        joined += piece + ("\n" if blocks.ends_line(n) else "")
    assert joined.removesuffix("\n") == index.text or not lines


@given(TEXTS, st.data())
def test_each_place_is_in_its_block_and_each_line_in_its_blocks(lines: list[str], data: st.DataObject) -> None:
    index, blocks = blocks_of(["", *lines])
    offset = data.draw(st.integers(0, len(index)))
    block = blocks.at(offset)
    assert blocks.starts[block] <= offset < blocks.starts[block + 1]
    of_lines = [list(blocks.of_line(line)) for line in range(len(index.lines))]
    assert [n for each in of_lines for n in each] == list(range(len(blocks)))
    assert all(blocks.starts_line(each[0]) and blocks.ends_line(each[-1]) for each in of_lines)
    assert all(not blocks.starts_line(n) for each in of_lines for n in each[1:])


def test_a_long_line_is_cut_after_a_sentence_and_never_in_a_character() -> None:
    index, blocks = blocks_of(["One two. Three four five six"], 12, 12)
    assert next(index.text[s.start : s.end] for s in map(blocks.span, range(len(blocks)))) == "One two. "
    accents = "e" + "\u0301" * 3
    index, blocks = blocks_of([accents * 8], 6, 6)
    assert all(index.text[start] == "e" for start in blocks.starts[:-1])


def test_a_line_of_nothing_but_marks_is_cut_all_the_same() -> None:
    _, blocks = blocks_of(["\u0301" * 40], 6, 6)
    assert len(blocks) == 7


def test_ten_megabytes_in_one_line() -> None:
    _, blocks = blocks_of(["word " * 2_000_000], 4000, 2000)
    assert len(blocks) == 5000


@given(TEXTS, st.none() | st.sets(st.integers(0, 8)), st.data())
def test_a_place_and_its_fraction(lines: list[str], chosen: set[int] | None, data: st.DataObject) -> None:
    index, blocks = blocks_of(["", *lines])
    rows = rows_of_lines(blocks, None if chosen is None else {n for n in chosen if n < len(index.lines)})
    offset = data.draw(st.integers(0, len(index)))
    fraction = rows.fraction(offset)
    assert 0 <= fraction <= 1
    assert fraction <= rows.fraction(len(index))
    if rows.shows(offset):
        assert abs(rows.offset(fraction) - offset) <= 1


@given(TEXTS, st.integers(0, 500), st.integers(0, 500))
def test_fractions_rise_with_the_text(lines: list[str], one: int, other: int) -> None:
    index, blocks = blocks_of(["", *lines])
    rows = Rows(blocks)
    low, high = sorted(min(offset, len(index)) for offset in (one, other))
    assert rows.fraction(low) <= rows.fraction(high)


def test_a_filter_shows_only_its_lines() -> None:
    index, blocks = blocks_of(["first", "second", "third"])
    rows = rows_of_lines(blocks, {0, 2, 3, -1})
    assert [rows.block(row) for row in range(len(rows))] == [0, 2]
    assert not rows.shows(index.text.index("second"))
    assert rows.row_of(index.text.index("second")) == 1
    assert rows.row_of(len(index)) == 1
    assert rows.total == rows.weight(0) + rows.weight(1)


def test_nothing_to_show() -> None:
    _, blocks = blocks_of(["first"])
    rows = rows_of_lines(blocks, set())
    scroller = Scroller(rows, lambda row: 0, 100)
    assert (len(rows), rows.total, rows.row_of(3), rows.fraction(3), rows.offset(0.5)) == (0, 0, -1, 0.0, 0)
    assert not rows.shows(0)
    assert scroller.last == scroller.at_weight(5) == scroller.moved(Top(), 30) == scroller.clamped(Top()) == Top()
    assert scroller.visible(Top()) == []
    assert scroller.weight(Top()) == scroller.bottom(Top()) == 0


def scroller_of(heights: list[int], viewport: int) -> Scroller:
    return Scroller(
        Rows(Blocks(TextIndex(["word " * (n + 1) for n in range(len(heights))]))), heights.__getitem__, viewport
    )


def pixels(heights: list[int], top: Top) -> int:
    return sum(heights[: top.row]) + top.pixel


@given(HEIGHTS, st.integers(1, 200), st.lists(st.integers(-150, 150), max_size=20))
def test_moving_is_exact_within_the_ends(heights: list[int], viewport: int, moves: list[int]) -> None:
    scroller, top, at = scroller_of(heights, viewport), Top(), 0
    deepest = max(sum(heights) - viewport, 0)
    assert pixels(heights, scroller.last) == deepest
    for move in moves:
        top, at = scroller.moved(top, move), min(max(at + move, 0), deepest)
        assert pixels(heights, top) == at
        assert 0 <= top.pixel < heights[top.row]


@given(HEIGHTS, st.integers(1, 200), st.floats(0, 1))
def test_the_scroll_bar_goes_where_it_says(heights: list[int], viewport: int, part: float) -> None:
    scroller = scroller_of(heights, viewport)
    top = scroller.at_weight(part * scroller.rows.total)
    assert Top() <= top <= scroller.last
    assert scroller.at_weight(scroller.weight(top)) == top
    assert scroller.weight(top) <= scroller.bottom(top) <= scroller.rows.total


@given(HEIGHTS, st.integers(1, 200), st.integers(0, 900))
def test_what_is_seen_fills_the_viewport(heights: list[int], viewport: int, down: int) -> None:
    scroller = scroller_of(heights, viewport)
    top = scroller.moved(Top(), down)
    seen = scroller.visible(top)
    assert seen[0] == (top.row, -top.pixel)
    for (row, y), (after, below) in itertools.pairwise(seen):
        assert (after, below) == (row + 1, y + heights[row])
    end = seen[-1][1] + heights[seen[-1][0]]
    assert end >= min(viewport, sum(heights))


@given(HEIGHTS, st.integers(1, 200), st.integers(0, 11), st.integers(0, 89))
def test_a_place_out_of_reach_becomes_the_nearest(heights: list[int], viewport: int, row: int, pixel: int) -> None:
    scroller = scroller_of(heights, viewport)
    top = Top(min(row, len(heights) - 1), min(pixel, heights[min(row, len(heights) - 1)] - 1))
    assert scroller.clamped(top) == min(top, scroller.last)


@given(st.lists(st.integers(0, 1)), st.lists(st.integers(0, 40)), st.integers(1, 60), st.data())
def test_pixel_rows_are_those_of_each_place(
    steps: list[int], offsets: list[int], height: int, data: st.DataObject
) -> None:
    """Whatever a text is hidden of it: code points of hidden blocks stand where the next one does."""
    downs = list(itertools.accumulate(steps, initial=0))
    guess = data.draw(st.integers(-5, 60))
    scale = Scale(lambda at: downs[min(at, len(steps))] / (len(steps) or 1), lambda part: guess, len(steps), height)

    def naive(offset: int) -> int:
        return min(int(downs[offset] / (len(steps) or 1) * height), height - 1)

    places = sorted(offset for offset in offsets if offset < len(steps))
    assert [scale.row(offset) for offset in places] == [naive(offset) for offset in places]
    assert scale.rows(places) == sorted({naive(offset) for offset in places})


def test_many_places_are_asked_about_seldom() -> None:
    asked: list[int] = []

    def fraction(offset: int) -> float:
        asked.append(offset)
        return offset / 100_000

    scale = Scale(fraction, lambda part: int(part * 100_000), 100_000, 100)
    assert scale.rows(range(100_000)) == list(range(100))
    assert len(asked) < 1_000


@given(st.sets(st.integers(0, 40)))
def test_runs_are_the_rows(rows: set[int]) -> None:
    found = runs(rows)
    assert {row for first, count in found for row in range(first, first + count)} == rows
    assert all(one + count < other for (one, count), (other, _) in itertools.pairwise(found))
