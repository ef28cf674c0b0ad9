"""Level of detail: nothing is lost, nothing flickers, and windows and pixels convert both ways."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.engine.detail import Row, Window, whole

STRETCHES = st.lists(st.tuples(st.integers(0, 300), st.integers(0, 40), st.booleans()), max_size=40)
LEAST = st.floats(0.5, 60)


def row(stretches: list[tuple[int, int, bool]]) -> Row:
    made = Row()
    for n, (start, length, marked) in enumerate(sorted(stretches)):
        made.add(start, start + length, str(n), marked=marked)
    return made


def tiles(lengths: list[int]) -> Row:
    made, at = Row(tiled=True), 0
    for n, length in enumerate(lengths):
        made.add(at, at + length, str(n))
        at += length
    return made


@given(STRETCHES, LEAST)
def test_the_whole_axis_shows_everything_once(stretches: list[tuple[int, int, bool]], least: float) -> None:
    held = row(stretches)
    runs = list(held.runs(0, 1000, least))
    assert [n for run in runs for n in range(run.first, run.last)] == list(range(len(held)))
    assert sum(run.marked for run in runs) == held.marked == sum(marked for *_, marked in stretches)
    for run in runs:
        assert run.start == held.starts[run.first]
        assert run.end == max(held.ends[run.first : run.last])
        assert held.starts[run.last - 1] - run.start < least or run.count == 1


@given(STRETCHES, LEAST, st.integers(0, 300), st.integers(1, 200))
def test_a_window_loses_nothing_that_reaches_into_it(
    stretches: list[tuple[int, int, bool]], least: float, start: int, width: int
) -> None:
    held = row(stretches)
    shown = {n for run in held.runs(start, start + width, least) for n in range(run.first, run.last)}
    inside = {n for n in range(len(held)) if held.starts[n] < start + width and held.ends[n] > start}
    assert inside <= shown


@given(STRETCHES, LEAST, st.integers(0, 300), st.integers(0, 200))
def test_runs_do_not_depend_on_where_the_window_begins(
    stretches: list[tuple[int, int, bool]], least: float, start: int, width: int
) -> None:
    held = row(stretches)
    everywhere = list(held.runs(0, 1000, least))
    assert all(run in everywhere for run in held.runs(start, start + width, least))


@given(st.lists(st.integers(0, 50), max_size=40), LEAST)
def test_a_wide_turn_stays_by_itself(lengths: list[int], least: float) -> None:
    held = tiles(lengths)
    runs = list(held.runs(0, 10_000, least))
    assert [n for run in runs for n in range(run.first, run.last)] == list(range(len(held)))
    for run in runs:
        assert run.count == 1 or all(lengths[n] < least for n in range(run.first, run.last))


def test_what_is_dense_costs_by_the_pixel_not_by_the_number() -> None:
    held = row([(n // 100, 1, False) for n in range(30_000)])
    assert len(list(held.runs(0, 300, 3))) == 100
    assert sum(run.count for run in held.runs(0, 300, 3)) == 30_000


def test_a_row_rises() -> None:
    held = row([(5, 1, False)])
    with pytest.raises(ValueError, match="4"):
        held.add(4, 6, "late")


WINDOWS = st.builds(
    lambda words, start, end: Window(min(start, end) * words, max(start, end) * words + 1, words + 1),
    st.integers(1, 10**7), st.floats(0, 1), st.floats(0, 1),
)  # fmt: skip


@given(WINDOWS, st.floats(0, 1), st.floats(1, 4000))
def test_pixels_and_words_convert_both_ways(window: Window, share: float, pixels: float) -> None:
    word = window.start + share * window.width
    assert window.word_at(window.x_of(word, pixels), pixels) == pytest.approx(word)
    assert -0.001 <= window.x_of(word, pixels) <= pixels + 0.001


@given(WINDOWS, st.floats(0.1, 10), st.floats(0, 1), st.floats(1, 60))
def test_zooming_keeps_a_word_where_it_is_and_stays_on_the_axis(
    window: Window, factor: float, share: float, least: float
) -> None:
    around = window.start + share * window.width
    made = window.zoomed(factor, around, least)
    assert made.start >= 0
    assert made.end <= made.whole + 1e-6 * made.whole
    assert made.width >= min(least, made.whole) - 1e-6 * made.whole
    inner = made.start > 0 and made.end < made.whole
    if inner:
        assert made.x_of(around, 1) == pytest.approx(share, abs=1e-6)


@given(WINDOWS, st.floats(0, 1), st.floats(0, 1))
def test_showing_brings_a_place_into_sight(window: Window, one: float, other: float) -> None:
    start, end = sorted((one * (window.whole - 1), other * (window.whole - 1)))
    made = window.showing(start, end)
    slack = window.whole * 1e-9
    assert made.width == pytest.approx(window.width)
    assert made.start - slack <= max(start, made.start) <= made.end + slack
    assert start <= made.end + slack
    assert end >= made.start - slack
    if window.start <= start and end <= window.end:
        assert made == window


def test_the_whole_of_nothing_is_a_word() -> None:
    assert whole(0).width == 1
    assert whole(0).is_all
    assert whole(7).on(3, 3, 2).width == 2
